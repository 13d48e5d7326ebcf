/*
 * dtio: SCMI's reset domain protocol
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#include "internal.h"

static const uint32_t versions[] = {
    VERSION(1, 0), VERSION(3, 0), VERSION(3, 1),
};

/* Attributes of a domain */
#define EXTENDED_NAME BIT(29)
#define LATENCY_UNKNOWN UINT32_MAX

/* RESET */
#define AUTONOMOUS BIT(0)
#define ASSERT BIT(1)
#define COLD_RESET 0

static size_t count(const DtioScmiPlatform *platform)
{
    return platform->num_resets;
}

static void put_attributes(DtioScmiMessage *message)
{
    dtio_scmi_put(message, (uint32_t)message->platform->num_resets);
}

static const DtioScmiReset *find(const DtioScmiMessage *message,
                                 uint32_t *number)
{
    *number = dtio_scmi_parameter(message, 0);
    return *number < message->platform->num_resets ?
           &message->platform->resets[*number] : NULL;
}

static DtioScmiStatus attributes(DtioScmiMessage *message)
{
    uint32_t number;
    const DtioScmiReset *domain = find(message, &number);

    if (!domain) {
        return DTIO_SCMI_NOT_FOUND;
    }
    dtio_scmi_put(message, message->version >= VERSION(3, 0) &&
                  dtio_scmi_is_long(domain->name) ? EXTENDED_NAME : 0);
    dtio_scmi_put(message, LATENCY_UNKNOWN);
    dtio_scmi_put_short_name(message, domain->name, number);
    return DTIO_SCMI_SUCCESS;
}

static DtioScmiStatus reset(DtioScmiMessage *message)
{
    const DtioScmiPlatform *platform = message->platform;
    uint32_t flags = dtio_scmi_parameter(message, 1), number;

    if (!find(message, &number)) {
        return DTIO_SCMI_NOT_FOUND;
    }
    /* an autonomous reset has no level; later responses there are none */
    if (flags & ~(AUTONOMOUS | ASSERT) || flags == (AUTONOMOUS | ASSERT) ||
        dtio_scmi_parameter(message, 2) != COLD_RESET) {
        return DTIO_SCMI_INVALID_PARAMETERS;
    }
    return platform->ops->reset(platform->opaque, number,
                                flags & AUTONOMOUS ? DTIO_SCMI_RESET_PULSE :
                                flags & ASSERT ? DTIO_SCMI_RESET_ASSERT :
                                DTIO_SCMI_RESET_DEASSERT);
}

static DtioScmiStatus get_name(DtioScmiMessage *message)
{
    uint32_t number;
    const DtioScmiReset *domain = find(message, &number);

    return domain ? dtio_scmi_put_long_name(message, domain->name, number) :
           DTIO_SCMI_NOT_FOUND;
}

static const DtioScmiCommand commands[] = {
    [0x3] = { VERSION(1, 0), 1, 1, attributes },
    [0x4] = { VERSION(1, 0), 3, 3, reset },
    [0x6] = { VERSION(3, 0), 1, 1, get_name },
};

const DtioScmiProtocol dtio_scmi_reset = {
    .id = DTIO_SCMI_RESET,
    .versions = versions,
    .num_versions = ARRAY_LENGTH(versions),
    .negotiates = true,
    .commands = commands,
    .num_commands = ARRAY_LENGTH(commands),
    .domains = count,
    .attributes = put_attributes,
};
