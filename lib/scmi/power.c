/*
 * dtio: SCMI's power domain protocol
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * On, and off with the context lost. There are no statistics.
 */

#include "internal.h"

static const uint32_t versions[] = {
    VERSION(1, 0), VERSION(2, 0), VERSION(2, 1), VERSION(3, 0), VERSION(3, 1),
};

/* Attributes of a domain */
#define SYNCHRONOUS BIT(29)
#define EXTENDED_NAME BIT(27)

/* Power states */
#define STATE_ON 0
#define STATE_OFF BIT(30)

static size_t count(const DtioScmiPlatform *platform)
{
    return platform->num_powers;
}

static void put_attributes(DtioScmiMessage *message)
{
    dtio_scmi_put(message, (uint32_t)message->platform->num_powers);
    dtio_scmi_put64(message, 0); /* statistics' address, and length */
    dtio_scmi_put(message, 0);
}

static const DtioScmiPower *find(const DtioScmiMessage *message, size_t index,
                                 uint32_t *number)
{
    *number = dtio_scmi_parameter(message, index);
    return *number < message->platform->num_powers ?
           &message->platform->powers[*number] : NULL;
}

static DtioScmiStatus attributes(DtioScmiMessage *message)
{
    uint32_t number, value;
    const DtioScmiPower *domain = find(message, 0, &number);

    if (!domain) {
        return DTIO_SCMI_NOT_FOUND;
    }
    value = domain->can_switch ? SYNCHRONOUS : 0;
    if (message->version >= VERSION(3, 0) && dtio_scmi_is_long(domain->name)) {
        value |= EXTENDED_NAME;
    }
    dtio_scmi_put(message, value);
    dtio_scmi_put_short_name(message, domain->name, number);
    return DTIO_SCMI_SUCCESS;
}

static DtioScmiStatus set_state(DtioScmiMessage *message)
{
    const DtioScmiPlatform *platform = message->platform;
    uint32_t number, state = dtio_scmi_parameter(message, 2);
    const DtioScmiPower *domain = find(message, 1, &number);

    if (!domain) {
        return DTIO_SCMI_NOT_FOUND;
    }
    /* the only flag there is asks for a response later */
    if (dtio_scmi_parameter(message, 0) ||
        (state != STATE_ON && state != STATE_OFF)) {
        return DTIO_SCMI_INVALID_PARAMETERS;
    }
    return domain->can_switch ?
           platform->ops->power_switch(platform->opaque, number,
                                       state == STATE_ON) :
           dtio_scmi_keep_state(message, number, state == STATE_ON,
                                platform->ops->power_state);
}

static DtioScmiStatus get_state(DtioScmiMessage *message)
{
    const DtioScmiPlatform *platform = message->platform;
    uint32_t number;
    DtioScmiStatus status;
    bool on = false;

    if (!find(message, 0, &number)) {
        return DTIO_SCMI_NOT_FOUND;
    }
    status = platform->ops->power_state(platform->opaque, number, &on);
    dtio_scmi_put(message, on ? STATE_ON : STATE_OFF);
    return status;
}

static DtioScmiStatus get_name(DtioScmiMessage *message)
{
    uint32_t number;
    const DtioScmiPower *domain = find(message, 0, &number);

    return domain ? dtio_scmi_put_long_name(message, domain->name, number) :
           DTIO_SCMI_NOT_FOUND;
}

static const DtioScmiCommand commands[] = {
    [0x3] = { VERSION(1, 0), 1, 1, attributes },
    [0x4] = { VERSION(1, 0), 3, 3, set_state },
    [0x5] = { VERSION(1, 0), 1, 1, get_state },
    [0x8] = { VERSION(3, 0), 1, 1, get_name },
};

const DtioScmiProtocol dtio_scmi_power = {
    .id = DTIO_SCMI_POWER,
    .versions = versions,
    .num_versions = ARRAY_LENGTH(versions),
    .negotiates = true,
    .commands = commands,
    .num_commands = ARRAY_LENGTH(commands),
    .domains = count,
    .attributes = put_attributes,
};
