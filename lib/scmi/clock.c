/*
 * dtio: SCMI's clock protocol
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * Version 3.0, in which CLOCK_CONFIG_SET has one parameter more than before,
 * which may be left out. A clock that the agent may do less with than other
 * clocks has CLOCK_GET_PERMISSIONS say so; an agent that does not look and
 * asks for what there is already succeeds.
 */

#include "internal.h"

static const uint32_t versions[] = {
    VERSION(1, 0), VERSION(2, 0), VERSION(3, 0),
};

/* Attributes of a clock */
#define ENABLED BIT(0)
#define RESTRICTED BIT(1)
#define PARENTS BIT(28)
#define EXTENDED_NAME BIT(29)

/* CLOCK_DESCRIBE_RATES */
#define MAX_RETURNED 0xfff
#define IS_TRIPLET BIT(12)

/* CLOCK_RATE_SET; rates are set before the response, at once */
#define ROUND_UP BIT(2)
#define ROUND_AUTO BIT(3)

/* CLOCK_CONFIG_SET, CLOCK_CONFIG_GET */
#define STATE_MASK 0x3
#define STATE_OFF 0
#define STATE_ON 1
#define EXTENDED_TYPE 0xff0000
#define EXTENDED_TYPE_GET 0xff

/* CLOCK_GET_PERMISSIONS */
#define MAY_SWITCH BIT(31)
#define MAY_SET_PARENT BIT(30)
#define MAY_SET_RATE BIT(29)

static size_t count(const DtioScmiPlatform *platform)
{
    return platform->num_clocks;
}

/* No request is answered later. */
static void put_attributes(DtioScmiMessage *message)
{
    dtio_scmi_put(message, (uint32_t)message->platform->num_clocks);
}

/* By the parameter @index; NULL: there is none */
static const DtioScmiClock *find(const DtioScmiMessage *message, size_t index,
                                 uint32_t *number)
{
    *number = dtio_scmi_parameter(message, index);
    return *number < message->platform->num_clocks ?
           &message->platform->clocks[*number] : NULL;
}

static uint32_t permissions(const DtioScmiClock *clock)
{
    return (clock->can_switch ? MAY_SWITCH : 0) |
           (clock->can_set_parent ? MAY_SET_PARENT : 0) |
           (clock->can_set_rate ? MAY_SET_RATE : 0);
}

/* Of a clock without parents there are none to be set. */
static bool is_restricted(const DtioScmiClock *clock)
{
    return !clock->can_switch || !clock->can_set_rate ||
           !clock->can_set_parent;
}

static DtioScmiStatus attributes(DtioScmiMessage *message)
{
    const DtioScmiPlatform *platform = message->platform;
    uint32_t number, value = 0;
    const DtioScmiClock *clock = find(message, 0, &number);
    DtioScmiStatus status;
    bool on;

    if (!clock) {
        return DTIO_SCMI_NOT_FOUND;
    }
    status = platform->ops->clock_state(platform->opaque, number, &on);
    if (status) {
        return status;
    }
    value |= on ? ENABLED : 0;
    if (message->version >= VERSION(2, 0)) {
        value |= dtio_scmi_is_long(clock->name) ? EXTENDED_NAME : 0;
    }
    if (message->version >= VERSION(3, 0)) {
        value |= is_restricted(clock) ? RESTRICTED : 0;
        value |= clock->num_parents ? PARENTS : 0;
    }
    dtio_scmi_put(message, value);
    dtio_scmi_put_short_name(message, clock->name, number);
    if (message->version >= VERSION(2, 0)) {
        dtio_scmi_put(message, clock->enable_latency);
    }
    return DTIO_SCMI_SUCCESS;
}

static DtioScmiStatus put_triplet(DtioScmiMessage *message,
                                  const DtioScmiClock *clock)
{
    if (dtio_scmi_room(message, 4) < 1 + 2 * 3) {
        return DTIO_SCMI_PROTOCOL_ERROR;
    }
    dtio_scmi_put(message, IS_TRIPLET | 3);
    dtio_scmi_put64(message, clock->lowest);
    dtio_scmi_put64(message, clock->highest);
    dtio_scmi_put64(message, clock->step);
    return DTIO_SCMI_SUCCESS;
}

static DtioScmiStatus describe_rates(DtioScmiMessage *message)
{
    uint32_t number;
    const DtioScmiClock *clock = find(message, 0, &number);
    DtioScmiSlice slice;
    DtioScmiStatus status;

    if (!clock) {
        return DTIO_SCMI_NOT_FOUND;
    }
    if (!clock->rates) {
        return put_triplet(message, clock);
    }
    status = dtio_scmi_slice(message, dtio_scmi_parameter(message, 1),
                             clock->num_rates, 4, 8, MAX_RETURNED, &slice);
    if (status) {
        return status;
    }
    dtio_scmi_put(message, (uint32_t)(slice.remaining << 16 | slice.count));
    for (size_t i = 0; i < slice.count; i++) {
        dtio_scmi_put64(message, clock->rates[slice.first + i]);
    }
    return DTIO_SCMI_SUCCESS;
}

static bool choose(uint64_t below, uint64_t above, uint64_t rate,
                   DtioScmiRounding rounding)
{
    switch (rounding) {
    case DTIO_SCMI_ROUND_DOWN:
        return false;
    case DTIO_SCMI_ROUND_UP:
        return true;
    default:
        return above - rate < rate - below;
    }
}

/* One of a list; false: there is none in that direction */
static bool round_in_list(const DtioScmiClock *clock, uint64_t *rate,
                          DtioScmiRounding rounding)
{
    size_t above = 0, last = clock->num_rates - 1;

    while (above < last && clock->rates[above] < *rate) {
        above++;
    }
    if (clock->rates[above] < *rate) {
        *rate = clock->rates[above];
        return rounding != DTIO_SCMI_ROUND_UP;
    }
    if (!above || clock->rates[above] == *rate) {
        bool fits = clock->rates[above] == *rate ||
                    rounding != DTIO_SCMI_ROUND_DOWN;

        *rate = clock->rates[above];
        return fits;
    }
    *rate = clock->rates[choose(clock->rates[above - 1], clock->rates[above],
                                *rate, rounding) ? above : above - 1];
    return true;
}

/* One of a span, which may end between two steps */
static bool round_in_span(const DtioScmiClock *clock, uint64_t *rate,
                          DtioScmiRounding rounding)
{
    uint64_t over, above;

    if (*rate < clock->lowest) {
        *rate = clock->lowest;
        return rounding != DTIO_SCMI_ROUND_DOWN;
    }
    if (*rate > clock->highest) {
        *rate = clock->highest;
        return rounding != DTIO_SCMI_ROUND_UP;
    }
    over = clock->step ? (*rate - clock->lowest) % clock->step : 0;
    if (!over || *rate == clock->highest) {
        return true;
    }
    above = clock->highest - *rate < clock->step - over ?
            clock->highest : *rate + (clock->step - over);
    *rate = choose(*rate - over, above, *rate, rounding) ? above :
            *rate - over;
    return true;
}

static DtioScmiStatus set_rate(DtioScmiMessage *message)
{
    const DtioScmiPlatform *platform = message->platform;
    uint32_t flags = dtio_scmi_parameter(message, 0), number;
    const DtioScmiClock *clock = find(message, 1, &number);
    uint64_t rate = dtio_scmi_parameter(message, 2) |
                    (uint64_t)dtio_scmi_parameter(message, 3) << 32;
    DtioScmiRounding rounding =
        flags & ROUND_AUTO ? DTIO_SCMI_ROUND_NEAREST :
        flags & ROUND_UP ? DTIO_SCMI_ROUND_UP : DTIO_SCMI_ROUND_DOWN;

    if (!clock) {
        return DTIO_SCMI_NOT_FOUND;
    }
    if (flags & ~(ROUND_UP | ROUND_AUTO)) {
        return DTIO_SCMI_INVALID_PARAMETERS;
    }
    if (!clock->can_set_rate) {
        uint64_t now;
        DtioScmiStatus status = platform->ops->clock_rate(platform->opaque,
                                                          number, &now);

        return status ? status :
               rate == now ? DTIO_SCMI_SUCCESS : DTIO_SCMI_DENIED;
    }
    if (!(clock->rates ? round_in_list : round_in_span)(clock, &rate,
                                                        rounding)) {
        return DTIO_SCMI_OUT_OF_RANGE;
    }
    return platform->ops->clock_set_rate(platform->opaque, number, rate,
                                         rounding);
}

static DtioScmiStatus get_rate(DtioScmiMessage *message)
{
    const DtioScmiPlatform *platform = message->platform;
    uint32_t number;
    uint64_t rate = 0;
    DtioScmiStatus status;

    if (!find(message, 0, &number)) {
        return DTIO_SCMI_NOT_FOUND;
    }
    status = platform->ops->clock_rate(platform->opaque, number, &rate);
    dtio_scmi_put64(message, rate);
    return status;
}

static DtioScmiStatus set_config(DtioScmiMessage *message)
{
    const DtioScmiPlatform *platform = message->platform;
    uint32_t number, value = dtio_scmi_parameter(message, 1);
    const DtioScmiClock *clock = find(message, 0, &number);
    uint32_t state = value & STATE_MASK;

    if (!clock) {
        return DTIO_SCMI_NOT_FOUND;
    }
    if (value & EXTENDED_TYPE) {
        return DTIO_SCMI_NOT_SUPPORTED; /* phase, duty cycle, OEMs' own */
    }
    if (value & ~(STATE_MASK | EXTENDED_TYPE) ||
        (state != STATE_ON && state != STATE_OFF)) {
        return DTIO_SCMI_INVALID_PARAMETERS;
    }
    return clock->can_switch ?
           platform->ops->clock_switch(platform->opaque, number,
                                       state == STATE_ON) :
           dtio_scmi_keep_state(message, number, state == STATE_ON,
                                platform->ops->clock_state);
}

static DtioScmiStatus get_config(DtioScmiMessage *message)
{
    const DtioScmiPlatform *platform = message->platform;
    uint32_t number;
    DtioScmiStatus status;
    bool on = false;

    if (!find(message, 0, &number)) {
        return DTIO_SCMI_NOT_FOUND;
    }
    if (dtio_scmi_parameter(message, 1) & ~EXTENDED_TYPE_GET) {
        return DTIO_SCMI_INVALID_PARAMETERS;
    }
    if (dtio_scmi_parameter(message, 1)) {
        return DTIO_SCMI_NOT_SUPPORTED;
    }
    status = platform->ops->clock_state(platform->opaque, number, &on);
    dtio_scmi_put(message, 0);
    dtio_scmi_put(message, on ? STATE_ON : STATE_OFF);
    dtio_scmi_put(message, 0);
    return status;
}

static DtioScmiStatus get_name(DtioScmiMessage *message)
{
    uint32_t number;
    const DtioScmiClock *clock = find(message, 0, &number);

    return clock ? dtio_scmi_put_long_name(message, clock->name, number) :
           DTIO_SCMI_NOT_FOUND;
}

static DtioScmiStatus possible_parents(DtioScmiMessage *message)
{
    uint32_t number;
    const DtioScmiClock *clock = find(message, 0, &number);
    DtioScmiSlice slice;
    DtioScmiStatus status;

    if (!clock) {
        return DTIO_SCMI_NOT_FOUND;
    }
    if (!clock->num_parents) {
        return DTIO_SCMI_NOT_SUPPORTED;
    }
    status = dtio_scmi_slice(message, dtio_scmi_parameter(message, 1),
                             clock->num_parents, 4, 4, DTIO_SCMI_MAX_PARENTS,
                             &slice);
    if (status) {
        return status;
    }
    dtio_scmi_put(message, (uint32_t)(slice.remaining << 24 | slice.count));
    for (size_t i = 0; i < slice.count; i++) {
        dtio_scmi_put(message, clock->parents[slice.first + i]);
    }
    return DTIO_SCMI_SUCCESS;
}

static DtioScmiStatus read_parent(const DtioScmiMessage *message,
                                  const DtioScmiClock *clock, uint32_t number,
                                  uint32_t *parent)
{
    if (!clock) {
        return DTIO_SCMI_NOT_FOUND;
    }
    if (!clock->num_parents) {
        return DTIO_SCMI_NOT_SUPPORTED;
    }
    return message->platform->ops->clock_parent(message->platform->opaque,
                                                number, parent);
}

static DtioScmiStatus set_parent(DtioScmiMessage *message)
{
    const DtioScmiPlatform *platform = message->platform;
    uint32_t number, parent = dtio_scmi_parameter(message, 1), now;
    const DtioScmiClock *clock = find(message, 0, &number);
    DtioScmiStatus status = read_parent(message, clock, number, &now);
    size_t i = 0;

    if (status) {
        return status;
    }
    while (i < clock->num_parents && clock->parents[i] != parent) {
        i++;
    }
    if (i == clock->num_parents) {
        return DTIO_SCMI_INVALID_PARAMETERS;
    }
    if (!clock->can_set_parent) {
        return parent == now ? DTIO_SCMI_SUCCESS : DTIO_SCMI_DENIED;
    }
    return platform->ops->clock_set_parent(platform->opaque, number, parent);
}

static DtioScmiStatus get_parent(DtioScmiMessage *message)
{
    uint32_t number, parent = 0;
    const DtioScmiClock *clock = find(message, 0, &number);
    DtioScmiStatus status = read_parent(message, clock, number, &parent);

    dtio_scmi_put(message, parent);
    return status;
}

static DtioScmiStatus get_permissions(DtioScmiMessage *message)
{
    uint32_t number;
    const DtioScmiClock *clock = find(message, 0, &number);

    if (!clock) {
        return DTIO_SCMI_NOT_FOUND;
    }
    dtio_scmi_put(message, permissions(clock));
    return DTIO_SCMI_SUCCESS;
}

static const DtioScmiCommand commands[] = {
    [0x3] = { VERSION(1, 0), 1, 1, attributes },
    [0x4] = { VERSION(1, 0), 2, 2, describe_rates },
    [0x5] = { VERSION(1, 0), 4, 4, set_rate },
    [0x6] = { VERSION(1, 0), 1, 1, get_rate },
    [0x7] = { VERSION(1, 0), 2, 3, set_config },
    [0x8] = { VERSION(2, 0), 1, 1, get_name },
    [0xb] = { VERSION(3, 0), 2, 2, get_config },
    [0xc] = { VERSION(3, 0), 2, 2, possible_parents },
    [0xd] = { VERSION(3, 0), 2, 2, set_parent },
    [0xe] = { VERSION(3, 0), 1, 1, get_parent },
    [0xf] = { VERSION(3, 0), 1, 1, get_permissions },
};

const DtioScmiProtocol dtio_scmi_clock = {
    .id = DTIO_SCMI_CLOCK,
    .versions = versions,
    .num_versions = ARRAY_LENGTH(versions),
    .negotiates = true,
    .commands = commands,
    .num_commands = ARRAY_LENGTH(commands),
    .domains = count,
    .attributes = put_attributes,
};
