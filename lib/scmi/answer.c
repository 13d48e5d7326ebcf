/*
 * dtio: SCMI messages, dealt with
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * A message is a header, which names a protocol and a command of it, and the
 * command's parameters. Each protocol is a table of its commands (base.c,
 * clock.c, reset.c, power.c, performance.c, voltage.c, pinctrl.c); what all have is here:
 * versions, attributes, and the answer to what is malformed.
 *
 * An agent may speak an older version of a protocol than the platform's. It
 * says so by NEGOTIATE_PROTOCOL_VERSION, and later commands are gone then.
 * Agents from before there was that (Linux before 6.7, say) go on without a
 * word. So of each protocol the newest version is told that these agents
 * understand all the same: commands of which a later version has more
 * parameters are taken without them, and return values that an agent has no
 * room for are left out. Performance stays at 3.0 therefore: in 4.0 the entries
 * of its list are longer.
 *
 * There is one agent. No message is answered later, and nothing is told
 * without being asked for, so a request is done with when its response is
 * there.
 */

#include "internal.h"

/* DEN0056, 4.1.2: the header of a message */
#define HEADER_LENGTH 4
#define HEADER_MESSAGE(header) ((header) & 0xff)
#define HEADER_TYPE(header) ((header) >> 8 & 0x3)
#define HEADER_PROTOCOL(header) ((header) >> 10 & 0xff)
#define TYPE_COMMAND 0

static const DtioScmiProtocol *const protocols[DTIO_SCMI_NUM_PROTOCOLS] = {
    &dtio_scmi_base, &dtio_scmi_power, &dtio_scmi_performance,
    &dtio_scmi_clock, &dtio_scmi_reset, &dtio_scmi_voltage,
    &dtio_scmi_pinctrl,
};

const DtioScmiProtocol *dtio_scmi_protocol(size_t index)
{
    return index < ARRAY_LENGTH(protocols) ? protocols[index] : NULL;
}

static uint32_t newest_version(const DtioScmiProtocol *protocol)
{
    return protocol->versions[protocol->num_versions - 1];
}

/* NULL: there is no such one, or it has no domains */
static const DtioScmiProtocol *find_protocol(const DtioScmi *scmi, uint32_t id,
                                             size_t *index)
{
    for (size_t i = 0; i < ARRAY_LENGTH(protocols); i++) {
        if (protocols[i]->id == id && protocols[i]->domains(scmi->platform)) {
            *index = i;
            return protocols[i];
        }
    }
    return NULL;
}

/* Of the protocol's own; NULL: there is none in the version that is spoken */
static const DtioScmiCommand *find_command(const DtioScmiProtocol *protocol,
                                           uint32_t version, uint32_t number)
{
    const DtioScmiCommand *command;

    if (number >= protocol->num_commands) {
        return NULL;
    }
    command = &protocol->commands[number];
    return command->run && command->since <= version ? command : NULL;
}

static DtioScmiStatus negotiate(DtioScmi *scmi, size_t index, uint32_t version)
{
    const DtioScmiProtocol *protocol = protocols[index];

    for (size_t i = 0; i < protocol->num_versions; i++) {
        if (protocol->versions[i] == version) {
            scmi->versions[index] = version;
            return DTIO_SCMI_SUCCESS;
        }
    }
    return DTIO_SCMI_NOT_SUPPORTED;
}

static bool has_message(const DtioScmiProtocol *protocol, uint32_t version,
                        uint32_t number)
{
    return number <= PROTOCOL_MESSAGE_ATTRIBUTES ||
           (number == NEGOTIATE_PROTOCOL_VERSION && protocol->negotiates) ||
           find_command(protocol, version, number);
}

/* What all protocols have, of which there are as many parameters */
static DtioScmiStatus run_common(DtioScmiMessage *message, size_t index,
                                 uint32_t number)
{
    const DtioScmiProtocol *protocol = protocols[index];
    bool has_parameter = number == PROTOCOL_MESSAGE_ATTRIBUTES ||
                         number == NEGOTIATE_PROTOCOL_VERSION;
    uint32_t parameter = dtio_scmi_parameter(message, 0);

    if (message->num_parameters != has_parameter) {
        return DTIO_SCMI_PROTOCOL_ERROR;
    }
    switch (number) {
    case PROTOCOL_VERSION:
        dtio_scmi_put(message, newest_version(protocol));
        return DTIO_SCMI_SUCCESS;
    case PROTOCOL_ATTRIBUTES:
        protocol->attributes(message);
        return DTIO_SCMI_SUCCESS;
    case PROTOCOL_MESSAGE_ATTRIBUTES:
        if (!has_message(protocol, message->version, parameter)) {
            return DTIO_SCMI_NOT_FOUND;
        }
        dtio_scmi_put(message, 0);
        return DTIO_SCMI_SUCCESS;
    default:
        return negotiate(message->scmi, index, parameter);
    }
}

static DtioScmiStatus run(DtioScmiMessage *message, uint32_t header,
                          size_t length)
{
    uint32_t number = HEADER_MESSAGE(header);
    size_t index;
    const DtioScmiProtocol *protocol =
        find_protocol(message->scmi, HEADER_PROTOCOL(header), &index);
    const DtioScmiCommand *command;

    if (HEADER_TYPE(header) != TYPE_COMMAND || length % 4) {
        return DTIO_SCMI_PROTOCOL_ERROR;
    }
    if (!protocol) {
        return DTIO_SCMI_NOT_SUPPORTED;
    }
    message->version = message->scmi->versions[index];
    if (!has_message(protocol, message->version, number)) {
        return DTIO_SCMI_NOT_SUPPORTED;
    }
    command = find_command(protocol, message->version, number);
    if (!command) {
        return run_common(message, index, number);
    }
    return message->num_parameters < command->least ||
           message->num_parameters > command->most ?
           DTIO_SCMI_PROTOCOL_ERROR : command->run(message);
}

void dtio_scmi_begin(DtioScmi *scmi, const DtioScmiPlatform *platform)
{
    scmi->platform = platform;
    for (size_t i = 0; i < ARRAY_LENGTH(protocols); i++) {
        scmi->versions[i] = newest_version(protocols[i]);
    }
}

size_t dtio_scmi_answer(DtioScmi *scmi, const void *request, size_t length,
                        void *response, size_t room)
{
    const uint8_t *in = request;
    uint8_t *out = response;
    DtioScmiMessage header = { .parameters = in, .num_parameters = 1 };
    DtioScmiMessage prefix = { .values = out, .room = HEADER_LENGTH + 4 };
    DtioScmiMessage message = { .scmi = scmi, .platform = scmi->platform };
    DtioScmiStatus status;

    if (length < HEADER_LENGTH || room < DTIO_SCMI_LEAST_RESPONSE) {
        return 0;
    }
    message.parameters = in + HEADER_LENGTH;
    message.num_parameters = (length - HEADER_LENGTH) / 4;
    message.values = out + DTIO_SCMI_LEAST_RESPONSE;
    message.room = room - DTIO_SCMI_LEAST_RESPONSE;
    status = run(&message, dtio_scmi_parameter(&header, 0), length);
    if (status > 0 || status < DTIO_SCMI_PROTOCOL_ERROR) {
        status = DTIO_SCMI_GENERIC_ERROR; /* of the owner's */
    }
    dtio_scmi_put(&prefix, dtio_scmi_parameter(&header, 0));
    dtio_scmi_put(&prefix, (uint32_t)status);
    return prefix.length + (status ? 0 : message.length);
}
