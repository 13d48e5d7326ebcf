/*
 * dtio: SCMI's performance domain protocol
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * Levels are the platform's own numbers; what frequency and what power one
 * means is not told. There are no limits within them, no fast channels and no
 * statistics.
 */

#include "internal.h"

static const uint32_t versions[] = {
    VERSION(1, 0), VERSION(2, 0), VERSION(3, 0),
};

/* Attributes of a domain */
#define CAN_SET_LEVEL BIT(30)
#define EXTENDED_NAME BIT(26)

/* PERF_DESCRIBE_LEVELS */
#define MAX_RETURNED 0xffff
#define ENTRY 12

static size_t count(const DtioScmiPlatform *platform)
{
    return platform->num_performances;
}

static void put_attributes(DtioScmiMessage *message)
{
    dtio_scmi_put(message, (uint32_t)message->platform->num_performances);
    dtio_scmi_put64(message, 0); /* statistics' address, and length */
    dtio_scmi_put(message, 0);
}

static const DtioScmiPerformance *find(const DtioScmiMessage *message,
                                       uint32_t *number)
{
    *number = dtio_scmi_parameter(message, 0);
    return *number < message->platform->num_performances ?
           &message->platform->performances[*number] : NULL;
}

static DtioScmiStatus attributes(DtioScmiMessage *message)
{
    uint32_t number, value;
    const DtioScmiPerformance *domain = find(message, &number);

    if (!domain) {
        return DTIO_SCMI_NOT_FOUND;
    }
    value = domain->can_set ? CAN_SET_LEVEL : 0;
    if (message->version >= VERSION(3, 0) && dtio_scmi_is_long(domain->name)) {
        value |= EXTENDED_NAME;
    }
    dtio_scmi_put(message, value);
    dtio_scmi_put(message, 0); /* no limit on how often it is set */
    dtio_scmi_put(message, 0); /* sustained frequency, and its level */
    dtio_scmi_put(message, 0);
    dtio_scmi_put_short_name(message, domain->name, number);
    return DTIO_SCMI_SUCCESS;
}

static DtioScmiStatus describe_levels(DtioScmiMessage *message)
{
    uint32_t number;
    const DtioScmiPerformance *domain = find(message, &number);
    DtioScmiSlice slice;
    DtioScmiStatus status;

    if (!domain) {
        return DTIO_SCMI_NOT_FOUND;
    }
    status = dtio_scmi_slice(message, dtio_scmi_parameter(message, 1),
                             domain->num_levels, 4, ENTRY, MAX_RETURNED,
                             &slice);
    if (status) {
        return status;
    }
    dtio_scmi_put(message, (uint32_t)(slice.remaining << 16 | slice.count));
    for (size_t i = 0; i < slice.count; i++) {
        dtio_scmi_put(message, domain->levels[slice.first + i]);
        dtio_scmi_put(message, 0); /* power, and how long it takes to set */
        dtio_scmi_put(message, 0);
    }
    return DTIO_SCMI_SUCCESS;
}

static DtioScmiStatus get_limits(DtioScmiMessage *message)
{
    uint32_t number;
    const DtioScmiPerformance *domain = find(message, &number);

    if (!domain) {
        return DTIO_SCMI_NOT_FOUND;
    }
    dtio_scmi_put(message, domain->levels[domain->num_levels - 1]);
    dtio_scmi_put(message, domain->levels[0]);
    return DTIO_SCMI_SUCCESS;
}

static DtioScmiStatus set_level(DtioScmiMessage *message)
{
    const DtioScmiPlatform *platform = message->platform;
    uint32_t number, level = dtio_scmi_parameter(message, 1);
    const DtioScmiPerformance *domain = find(message, &number);
    size_t i = 0;

    if (!domain) {
        return DTIO_SCMI_NOT_FOUND;
    }
    while (i < domain->num_levels && domain->levels[i] != level) {
        i++;
    }
    if (i == domain->num_levels) {
        return DTIO_SCMI_OUT_OF_RANGE;
    }
    return domain->can_set ?
           platform->ops->performance_set_level(platform->opaque, number,
                                                level) : DTIO_SCMI_DENIED;
}

static DtioScmiStatus get_level(DtioScmiMessage *message)
{
    const DtioScmiPlatform *platform = message->platform;
    uint32_t number, level = 0;
    DtioScmiStatus status;

    if (!find(message, &number)) {
        return DTIO_SCMI_NOT_FOUND;
    }
    status = platform->ops->performance_level(platform->opaque, number,
                                              &level);
    dtio_scmi_put(message, level);
    return status;
}

static DtioScmiStatus get_name(DtioScmiMessage *message)
{
    uint32_t number;
    const DtioScmiPerformance *domain = find(message, &number);

    return domain ? dtio_scmi_put_long_name(message, domain->name, number) :
           DTIO_SCMI_NOT_FOUND;
}

static const DtioScmiCommand commands[] = {
    [0x3] = { VERSION(1, 0), 1, 1, attributes },
    [0x4] = { VERSION(1, 0), 2, 2, describe_levels },
    [0x6] = { VERSION(1, 0), 1, 1, get_limits },
    [0x7] = { VERSION(1, 0), 2, 2, set_level },
    [0x8] = { VERSION(1, 0), 1, 1, get_level },
    [0xc] = { VERSION(3, 0), 1, 1, get_name },
};

const DtioScmiProtocol dtio_scmi_performance = {
    .id = DTIO_SCMI_PERFORMANCE,
    .versions = versions,
    .num_versions = ARRAY_LENGTH(versions),
    .commands = commands,
    .num_commands = ARRAY_LENGTH(commands),
    .domains = count,
    .attributes = put_attributes,
};
