/*
 * dtio: what the files of the platform's side of SCMI share
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#ifndef DTIO_SCMI_INTERNAL_H
#define DTIO_SCMI_INTERNAL_H

#include "scmi.h"

#define ARRAY_LENGTH(array) (sizeof(array) / sizeof(*(array)))

#define BIT(number) (UINT32_C(1) << (number))

/* As protocols tell it: major in the upper half, minor in the lower one */
#define VERSION(major, minor) ((uint32_t)(major) << 16 | (minor))

/* A name and the NUL after it */
#define SHORT_NAME 16
#define LONG_NAME 64

/**
 * DtioScmiMessage: a request and its response, while it is dealt with
 *
 * Parameters and return values are 32-bit words, little endian.
 */
typedef struct DtioScmiMessage {
    DtioScmi *scmi;
    const DtioScmiPlatform *platform;
    uint32_t version; /* that both speak */
    const uint8_t *parameters;
    size_t num_parameters;
    uint8_t *values;
    size_t length; /* of @values that have been written, in bytes */
    size_t room;   /* for them */
} DtioScmiMessage;

/**
 * DtioScmiCommand: what can be asked for
 *
 * @since: of the protocol's versions, the first that has it
 * @least: number of parameters
 * @most: number of parameters, those that a later version added included
 * @run: does it, and writes the return values. NULL: there is no such command
 */
typedef struct DtioScmiCommand {
    uint32_t since;
    uint8_t least;
    uint8_t most;
    DtioScmiStatus (*run)(DtioScmiMessage *message);
} DtioScmiCommand;

/**
 * DtioScmiProtocol: a protocol
 *
 * @id: its number
 * @versions: those that there are, ascending; the last one is spoken with an
 *            agent that asks for none
 * @num_versions: number of them
 * @negotiates: the last one has NEGOTIATE_PROTOCOL_VERSION
 * @commands: by the numbers of messages
 * @num_commands: number of them
 * @domains: how many domains there are
 * @attributes: writes the return values of PROTOCOL_ATTRIBUTES
 */
typedef struct DtioScmiProtocol {
    uint8_t id;
    const uint32_t *versions;
    size_t num_versions;
    bool negotiates;
    const DtioScmiCommand *commands;
    size_t num_commands;
    size_t (*domains)(const DtioScmiPlatform *platform);
    void (*attributes)(DtioScmiMessage *message);
} DtioScmiProtocol;

extern const DtioScmiProtocol dtio_scmi_base;
extern const DtioScmiProtocol dtio_scmi_clock;
extern const DtioScmiProtocol dtio_scmi_performance;
extern const DtioScmiProtocol dtio_scmi_pinctrl;
extern const DtioScmiProtocol dtio_scmi_power;
extern const DtioScmiProtocol dtio_scmi_reset;
extern const DtioScmiProtocol dtio_scmi_voltage;

/* The numbers of messages that all protocols have */
enum {
    PROTOCOL_VERSION = 0x0,
    PROTOCOL_ATTRIBUTES = 0x1,
    PROTOCOL_MESSAGE_ATTRIBUTES = 0x2,
    NEGOTIATE_PROTOCOL_VERSION = 0x10,
};

/* In the order of DtioScmi.versions; NULL: there are no more */
const DtioScmiProtocol *dtio_scmi_protocol(size_t index);

/* Parameters and return values: message.c */

/* The parameter @index; 0: the agent left it out, as an older version does */
uint32_t dtio_scmi_parameter(const DtioScmiMessage *message, size_t index);
/* What there is no room for is left out. */
void dtio_scmi_put(DtioScmiMessage *message, uint32_t value);
void dtio_scmi_put64(DtioScmiMessage *message, uint64_t value);
/* Writes a name into a field of @size bytes, which ends with a NUL. */
void dtio_scmi_put_text(DtioScmiMessage *message, const char *text,
                        size_t size);
/* How many more entries of @size bytes there is room for */
size_t dtio_scmi_room(const DtioScmiMessage *message, size_t size);

/* Names of domains: names.c */

/* Whether a name is too long for the field that all versions have */
bool dtio_scmi_is_long(const char *name);
/* Writes the name of the domain @number, cut so that it is unique if need be */
void dtio_scmi_put_short_name(DtioScmiMessage *message, const char *name,
                              uint32_t number);
/* The return values of a command that gets the long name */
DtioScmiStatus dtio_scmi_put_long_name(DtioScmiMessage *message,
                                       const char *name, uint32_t number);

/* Values that a domain can have: list.c */

/**
 * DtioScmiSlice: the part of a list that a response has room for
 *
 * @first: its first entry
 * @count: number of entries
 * @remaining: how many come after them
 */
typedef struct DtioScmiSlice {
    size_t first;
    size_t count;
    size_t remaining;
} DtioScmiSlice;

/*
 * Finds the part from @first on of a list of @length entries, @size bytes each
 * in the response, that there is room for behind @header bytes, but no more
 * entries than @most.
 */
DtioScmiStatus dtio_scmi_slice(const DtioScmiMessage *message, size_t first,
                               size_t length, size_t header, size_t size,
                               size_t most, DtioScmiSlice *slice);

/* Domains that stay on, or off: state.c */

/*
 * Of a domain that cannot be turned on and off: asking for what it is succeeds,
 * as agents do without looking first.
 */
DtioScmiStatus dtio_scmi_keep_state(
    const DtioScmiMessage *message, uint32_t domain, bool on,
    DtioScmiStatus (*state)(void *opaque, uint32_t domain, bool *on));

#endif /* DTIO_SCMI_INTERNAL_H */
