/*
 * dtio: SCMI's pin control protocol
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * An agent sees a group of pins for each device that has pin states, and a
 * function for each of its states: to select a state is to give the group that
 * function. Which pins these are and how they are set is the owner's matter, so
 * a group has one pin, of the same number and name, and no settings.
 */

#include "internal.h"

static const uint32_t versions[] = { VERSION(1, 0) };

/* What an identifier is of */
#define PIN 0
#define GROUP 1
#define FUNCTION 2
#define SELECTOR 0x3

/* PINCTRL_ATTRIBUTES */
#define EXTENDED_NAME BIT(31)

/* PINCTRL_SETTINGS_GET */
#define GET_SELECTOR(attributes) ((attributes) >> 16 & SELECTOR)
#define GET_WHAT(attributes) ((attributes) >> 18 & 0x3)
#define GET_ONE 0
#define GET_ALL 1
#define GET_FUNCTION 2

/* PINCTRL_SETTINGS_CONFIGURE */
#define SET_COUNT(attributes) ((attributes) >> 2 & 0xff)
#define SET_FUNCTION BIT(10)
#define SET_KNOWN (SELECTOR | 0xff << 2 | SET_FUNCTION)

static size_t count(const DtioScmiPlatform *platform)
{
    return platform->num_pin_groups;
}

static void put_attributes(DtioScmiMessage *message)
{
    uint32_t groups = (uint32_t)message->platform->num_pin_groups;

    dtio_scmi_put(message, groups << 16 | groups);
    dtio_scmi_put(message, (uint32_t)message->platform->num_pin_states);
}

/*
 * What the first parameter names, of the kind @selector. NULL: there is no such
 * thing
 */
static const char *find(const DtioScmiMessage *message, uint32_t selector,
                        uint32_t *number)
{
    const DtioScmiPlatform *platform = message->platform;

    *number = dtio_scmi_parameter(message, 0);
    if (selector == PIN || selector == GROUP) {
        return *number < platform->num_pin_groups ?
               platform->pin_groups[*number].name : NULL;
    }
    return selector == FUNCTION && *number < platform->num_pin_states ?
           platform->pin_states[*number].name : NULL;
}

static DtioScmiStatus attributes(DtioScmiMessage *message)
{
    uint32_t selector = dtio_scmi_parameter(message, 1), number;
    const char *name = find(message, selector, &number);

    if (!name) {
        return DTIO_SCMI_NOT_FOUND;
    }
    dtio_scmi_put(message, (dtio_scmi_is_long(name) ? EXTENDED_NAME : 0) |
                  (selector != PIN));
    dtio_scmi_put_short_name(message, name, number);
    return DTIO_SCMI_SUCCESS;
}

/* The pin of a group, or the group that has a function */
static DtioScmiStatus list_associations(DtioScmiMessage *message)
{
    uint32_t selector = dtio_scmi_parameter(message, 1), number;

    if (selector != GROUP && selector != FUNCTION) {
        return DTIO_SCMI_INVALID_PARAMETERS;
    }
    if (!find(message, selector, &number)) {
        return DTIO_SCMI_NOT_FOUND;
    }
    if (dtio_scmi_parameter(message, 2)) {
        return DTIO_SCMI_OUT_OF_RANGE;
    }
    dtio_scmi_put(message, 1);
    dtio_scmi_put(message, selector == GROUP ? number :
                  message->platform->pin_states[number].group);
    return DTIO_SCMI_SUCCESS;
}

static DtioScmiStatus get_settings(DtioScmiMessage *message)
{
    const DtioScmiPlatform *platform = message->platform;
    uint32_t flags = dtio_scmi_parameter(message, 1), number;
    uint32_t state = UINT32_MAX;
    DtioScmiStatus status;

    if (GET_SELECTOR(flags) != PIN && GET_SELECTOR(flags) != GROUP) {
        return DTIO_SCMI_INVALID_PARAMETERS;
    }
    if (!find(message, GET_SELECTOR(flags), &number)) {
        return DTIO_SCMI_NOT_FOUND;
    }
    switch (GET_WHAT(flags)) {
    case GET_ONE:
        return DTIO_SCMI_NOT_SUPPORTED;
    case GET_ALL:
    case GET_FUNCTION:
        break;
    default:
        return DTIO_SCMI_INVALID_PARAMETERS;
    }
    status = platform->ops->pin_state(platform->opaque, number, &state);
    dtio_scmi_put(message, state);
    dtio_scmi_put(message, 0); /* settings */
    return status;
}

static DtioScmiStatus configure(DtioScmiMessage *message)
{
    const DtioScmiPlatform *platform = message->platform;
    uint32_t state = dtio_scmi_parameter(message, 1), number;
    uint32_t flags = dtio_scmi_parameter(message, 2);

    if (flags & ~SET_KNOWN ||
        message->num_parameters != 3 + 2 * SET_COUNT(flags) ||
        ((flags & SELECTOR) != PIN && (flags & SELECTOR) != GROUP)) {
        return DTIO_SCMI_INVALID_PARAMETERS;
    }
    if (!find(message, flags & SELECTOR, &number)) {
        return DTIO_SCMI_NOT_FOUND;
    }
    if (SET_COUNT(flags)) {
        return DTIO_SCMI_NOT_SUPPORTED;
    }
    if (!(flags & SET_FUNCTION)) {
        return DTIO_SCMI_SUCCESS;
    }
    if (state >= platform->num_pin_states) {
        return DTIO_SCMI_NOT_FOUND;
    }
    return platform->pin_states[state].group != number ?
           DTIO_SCMI_INVALID_PARAMETERS :
           platform->ops->pin_select(platform->opaque, state);
}

/* There is no other agent that could have it, and none to give it to. */
static DtioScmiStatus request_or_release(DtioScmiMessage *message)
{
    uint32_t selector = dtio_scmi_parameter(message, 1), number;

    if (selector != PIN && selector != GROUP) {
        return DTIO_SCMI_INVALID_PARAMETERS;
    }
    return find(message, selector, &number) ? DTIO_SCMI_SUCCESS :
           DTIO_SCMI_NOT_FOUND;
}

static DtioScmiStatus get_name(DtioScmiMessage *message)
{
    uint32_t number;
    const char *name = find(message, dtio_scmi_parameter(message, 1), &number);

    return name ? dtio_scmi_put_long_name(message, name, number) :
           DTIO_SCMI_NOT_FOUND;
}

static const DtioScmiCommand commands[] = {
    [0x3] = { VERSION(1, 0), 2, 2, attributes },
    [0x4] = { VERSION(1, 0), 3, 3, list_associations },
    [0x5] = { VERSION(1, 0), 2, 2, get_settings },
    [0x6] = { VERSION(1, 0), 3, UINT8_MAX, configure },
    [0x7] = { VERSION(1, 0), 2, 2, request_or_release },
    [0x8] = { VERSION(1, 0), 2, 2, request_or_release },
    [0x9] = { VERSION(1, 0), 2, 2, get_name },
};

const DtioScmiProtocol dtio_scmi_pinctrl = {
    .id = DTIO_SCMI_PINCTRL,
    .versions = versions,
    .num_versions = ARRAY_LENGTH(versions),
    .negotiates = true,
    .commands = commands,
    .num_commands = ARRAY_LENGTH(commands),
    .domains = count,
    .attributes = put_attributes,
};
