/*
 * dtio: SCMI's base protocol
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * Who the platform is, and which protocols it has. Agents are not told of
 * errors, and one that is alone has no permissions to give.
 */

#include "internal.h"

/* The platform is agent 0. */
#define PLATFORM 0
#define AGENT 1
#define NUM_AGENTS 1
#define MYSELF UINT32_MAX

static const uint32_t versions[] = {
    VERSION(1, 0), VERSION(2, 0), VERSION(2, 1),
};

static size_t count(const DtioScmiPlatform *platform)
{
    (void)platform;
    return 1; /* it is always there */
}

/* Besides the base protocol */
static size_t list_protocols(const DtioScmiPlatform *platform,
                             uint8_t ids[DTIO_SCMI_NUM_PROTOCOLS])
{
    const DtioScmiProtocol *protocol;
    size_t length = 0;

    for (size_t i = 0; (protocol = dtio_scmi_protocol(i)); i++) {
        if (protocol->id != DTIO_SCMI_BASE && protocol->domains(platform)) {
            ids[length++] = protocol->id;
        }
    }
    return length;
}

static void put_attributes(DtioScmiMessage *message)
{
    uint8_t ids[DTIO_SCMI_NUM_PROTOCOLS];
    uint32_t length = (uint32_t)list_protocols(message->platform, ids);

    dtio_scmi_put(message, NUM_AGENTS << 8 | length);
}

static DtioScmiStatus discover_vendor(DtioScmiMessage *message)
{
    dtio_scmi_put_text(message, message->platform->vendor, SHORT_NAME);
    return DTIO_SCMI_SUCCESS;
}

static DtioScmiStatus discover_sub_vendor(DtioScmiMessage *message)
{
    dtio_scmi_put_text(message, message->platform->sub_vendor, SHORT_NAME);
    return DTIO_SCMI_SUCCESS;
}

static DtioScmiStatus discover_implementation(DtioScmiMessage *message)
{
    dtio_scmi_put(message, message->platform->implementation);
    return DTIO_SCMI_SUCCESS;
}

/* Four to a word, the last one filled up with zeros */
static DtioScmiStatus discover_protocols(DtioScmiMessage *message)
{
    uint8_t ids[DTIO_SCMI_NUM_PROTOCOLS];
    size_t length = list_protocols(message->platform, ids);
    uint32_t skip = dtio_scmi_parameter(message, 0);
    size_t words = dtio_scmi_room(message, 4), number;

    if (skip > length) {
        return DTIO_SCMI_INVALID_PARAMETERS;
    }
    number = length - skip;
    if (words < 1 || (number && words < 2)) {
        return DTIO_SCMI_PROTOCOL_ERROR;
    }
    if (number > 4 * (words - 1)) {
        number = 4 * (words - 1);
    }
    dtio_scmi_put(message, (uint32_t)number);
    for (size_t i = 0; i < number; i += 4) {
        uint32_t word = 0;

        for (size_t j = i; j < number && j < i + 4; j++) {
            word |= (uint32_t)ids[skip + j] << 8 * (j - i);
        }
        dtio_scmi_put(message, word);
    }
    return DTIO_SCMI_SUCCESS;
}

static DtioScmiStatus discover_agent(DtioScmiMessage *message)
{
    uint32_t agent = dtio_scmi_parameter(message, 0);

    if (agent == MYSELF && message->version >= VERSION(2, 0)) {
        agent = AGENT;
    }
    if (agent != PLATFORM && agent != AGENT) {
        return DTIO_SCMI_NOT_FOUND;
    }
    if (message->version >= VERSION(2, 0)) {
        dtio_scmi_put(message, agent);
    }
    dtio_scmi_put_text(message, agent == AGENT ? "OSPM" : "platform",
                       SHORT_NAME);
    return DTIO_SCMI_SUCCESS;
}

/* What it was not permitted in the first place cannot be permitted again. */
static DtioScmiStatus reset_configuration(DtioScmiMessage *message)
{
    if (dtio_scmi_parameter(message, 0) != AGENT) {
        return DTIO_SCMI_NOT_FOUND;
    }
    if (dtio_scmi_parameter(message, 1) & ~BIT(0)) {
        return DTIO_SCMI_INVALID_PARAMETERS;
    }
    return message->platform->ops->forget(message->platform->opaque);
}

static const DtioScmiCommand commands[] = {
    [0x3] = { VERSION(1, 0), 0, 0, discover_vendor },
    [0x4] = { VERSION(1, 0), 0, 0, discover_sub_vendor },
    [0x5] = { VERSION(1, 0), 0, 0, discover_implementation },
    [0x6] = { VERSION(1, 0), 1, 1, discover_protocols },
    [0x7] = { VERSION(1, 0), 1, 1, discover_agent },
    [0xb] = { VERSION(2, 0), 2, 2, reset_configuration },
};

const DtioScmiProtocol dtio_scmi_base = {
    .id = DTIO_SCMI_BASE,
    .versions = versions,
    .num_versions = ARRAY_LENGTH(versions),
    .negotiates = true,
    .commands = commands,
    .num_commands = ARRAY_LENGTH(commands),
    .domains = count,
    .attributes = put_attributes,
};
