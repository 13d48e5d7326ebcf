/*
 * dtio: SCMI's voltage domain protocol
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "internal.h"

static const uint32_t versions[] = {
    VERSION(1, 0), VERSION(2, 0), VERSION(2, 1),
};

/* Attributes of a domain */
#define EXTENDED_NAME BIT(30)

/* VOLTAGE_DESCRIBE_LEVELS */
#define MAX_RETURNED 0xfff
#define IS_TRIPLET BIT(12)

/* VOLTAGE_CONFIG_SET: of the architecture's modes, those that all have */
#define MODE_OFF 0
#define MODE_ON 7

static size_t count(const DtioScmiPlatform *platform)
{
    return platform->num_voltages;
}

static void put_attributes(DtioScmiMessage *message)
{
    dtio_scmi_put(message, (uint32_t)message->platform->num_voltages);
}

static const DtioScmiVoltage *find(const DtioScmiMessage *message,
                                   uint32_t *number)
{
    *number = dtio_scmi_parameter(message, 0);
    return *number < message->platform->num_voltages ?
           &message->platform->voltages[*number] : NULL;
}

static DtioScmiStatus attributes(DtioScmiMessage *message)
{
    uint32_t number;
    const DtioScmiVoltage *domain = find(message, &number);

    if (!domain) {
        return DTIO_SCMI_NOT_FOUND;
    }
    dtio_scmi_put(message, message->version >= VERSION(2, 0) &&
                  dtio_scmi_is_long(domain->name) ? EXTENDED_NAME : 0);
    dtio_scmi_put_short_name(message, domain->name, number);
    return DTIO_SCMI_SUCCESS;
}

static DtioScmiStatus put_triplet(DtioScmiMessage *message,
                                  const DtioScmiVoltage *domain)
{
    if (dtio_scmi_room(message, 4) < 1 + 3) {
        return DTIO_SCMI_PROTOCOL_ERROR;
    }
    dtio_scmi_put(message, IS_TRIPLET | 3);
    dtio_scmi_put(message, (uint32_t)domain->lowest);
    dtio_scmi_put(message, (uint32_t)domain->highest);
    dtio_scmi_put(message, (uint32_t)domain->step);
    return DTIO_SCMI_SUCCESS;
}

static DtioScmiStatus describe_levels(DtioScmiMessage *message)
{
    uint32_t number;
    const DtioScmiVoltage *domain = find(message, &number);
    DtioScmiSlice slice;
    DtioScmiStatus status;

    if (!domain) {
        return DTIO_SCMI_NOT_FOUND;
    }
    if (!domain->levels) {
        return put_triplet(message, domain);
    }
    status = dtio_scmi_slice(message, dtio_scmi_parameter(message, 1),
                             domain->num_levels, 4, 4, MAX_RETURNED, &slice);
    if (status) {
        return status;
    }
    dtio_scmi_put(message, (uint32_t)(slice.remaining << 16 | slice.count));
    for (size_t i = 0; i < slice.count; i++) {
        dtio_scmi_put(message, (uint32_t)domain->levels[slice.first + i]);
    }
    return DTIO_SCMI_SUCCESS;
}

static DtioScmiStatus set_config(DtioScmiMessage *message)
{
    const DtioScmiPlatform *platform = message->platform;
    uint32_t number, mode = dtio_scmi_parameter(message, 1);
    const DtioScmiVoltage *domain = find(message, &number);

    if (!domain) {
        return DTIO_SCMI_NOT_FOUND;
    }
    if (mode != MODE_ON && mode != MODE_OFF) {
        return DTIO_SCMI_INVALID_PARAMETERS;
    }
    return domain->can_switch ?
           platform->ops->voltage_switch(platform->opaque, number,
                                         mode == MODE_ON) :
           dtio_scmi_keep_state(message, number, mode == MODE_ON,
                                platform->ops->voltage_state);
}

static DtioScmiStatus get_config(DtioScmiMessage *message)
{
    const DtioScmiPlatform *platform = message->platform;
    uint32_t number;
    DtioScmiStatus status;
    bool on = false;

    if (!find(message, &number)) {
        return DTIO_SCMI_NOT_FOUND;
    }
    status = platform->ops->voltage_state(platform->opaque, number, &on);
    dtio_scmi_put(message, on ? MODE_ON : MODE_OFF);
    return status;
}

static bool has_level(const DtioScmiVoltage *domain, int32_t microvolts)
{
    if (!domain->levels) {
        return microvolts >= domain->lowest && microvolts <= domain->highest &&
               (microvolts == domain->lowest ||
                !(((int64_t)microvolts - domain->lowest) % domain->step));
    }
    for (size_t i = 0; i < domain->num_levels; i++) {
        if (domain->levels[i] == microvolts) {
            return true;
        }
    }
    return false;
}

static DtioScmiStatus set_level(DtioScmiMessage *message)
{
    const DtioScmiPlatform *platform = message->platform;
    uint32_t number;
    const DtioScmiVoltage *domain = find(message, &number);
    int32_t microvolts = (int32_t)dtio_scmi_parameter(message, 2), now;
    DtioScmiStatus status;

    if (!domain) {
        return DTIO_SCMI_NOT_FOUND;
    }
    /* the only flags there are ask for a response later */
    if (dtio_scmi_parameter(message, 1)) {
        return DTIO_SCMI_INVALID_PARAMETERS;
    }
    if (!has_level(domain, microvolts)) {
        return DTIO_SCMI_OUT_OF_RANGE;
    }
    if (domain->can_set) {
        return platform->ops->voltage_set_level(platform->opaque, number,
                                                microvolts);
    }
    status = platform->ops->voltage_level(platform->opaque, number, &now);
    return status ? status :
           microvolts == now ? DTIO_SCMI_SUCCESS : DTIO_SCMI_DENIED;
}

static DtioScmiStatus get_level(DtioScmiMessage *message)
{
    const DtioScmiPlatform *platform = message->platform;
    uint32_t number;
    int32_t microvolts = 0;
    DtioScmiStatus status;

    if (!find(message, &number)) {
        return DTIO_SCMI_NOT_FOUND;
    }
    status = platform->ops->voltage_level(platform->opaque, number,
                                          &microvolts);
    dtio_scmi_put(message, (uint32_t)microvolts);
    return status;
}

static DtioScmiStatus get_name(DtioScmiMessage *message)
{
    uint32_t number;
    const DtioScmiVoltage *domain = find(message, &number);

    return domain ? dtio_scmi_put_long_name(message, domain->name, number) :
           DTIO_SCMI_NOT_FOUND;
}

static const DtioScmiCommand commands[] = {
    [0x3] = { VERSION(1, 0), 1, 1, attributes },
    [0x4] = { VERSION(1, 0), 2, 2, describe_levels },
    [0x5] = { VERSION(1, 0), 2, 2, set_config },
    [0x6] = { VERSION(1, 0), 1, 1, get_config },
    [0x7] = { VERSION(1, 0), 3, 3, set_level },
    [0x8] = { VERSION(1, 0), 1, 1, get_level },
    [0x9] = { VERSION(2, 0), 1, 1, get_name },
};

const DtioScmiProtocol dtio_scmi_voltage = {
    .id = DTIO_SCMI_VOLTAGE,
    .versions = versions,
    .num_versions = ARRAY_LENGTH(versions),
    .negotiates = true,
    .commands = commands,
    .num_commands = ARRAY_LENGTH(commands),
    .domains = count,
    .attributes = put_attributes,
};
