/*
 * dtio: parameters and return values of SCMI messages
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * Both are little endian, and as likely as not they are not aligned.
 */

#include "internal.h"

#include <string.h>

uint32_t dtio_scmi_parameter(const DtioScmiMessage *message, size_t index)
{
    const uint8_t *at;

    if (index >= message->num_parameters) {
        return 0;
    }
    at = message->parameters + 4 * index;
    return (uint32_t)at[3] << 24 | (uint32_t)at[2] << 16 |
           (uint32_t)at[1] << 8 | at[0];
}

void dtio_scmi_put(DtioScmiMessage *message, uint32_t value)
{
    uint8_t *at = message->values + message->length;

    if (message->room - message->length < 4) {
        message->room = message->length; /* and nothing after it */
        return;
    }
    for (int i = 0; i < 4; i++) {
        at[i] = (uint8_t)(value >> 8 * i);
    }
    message->length += 4;
}

void dtio_scmi_put64(DtioScmiMessage *message, uint64_t value)
{
    dtio_scmi_put(message, (uint32_t)value);
    dtio_scmi_put(message, (uint32_t)(value >> 32));
}

void dtio_scmi_put_text(DtioScmiMessage *message, const char *text,
                        size_t size)
{
    size_t length = strnlen(text, size - 1);
    uint8_t *at = message->values + message->length;

    if (message->room - message->length < size) {
        message->room = message->length;
        return;
    }
    memset(at, 0, size);
    memcpy(at, text, length);
    message->length += size;
}

size_t dtio_scmi_room(const DtioScmiMessage *message, size_t size)
{
    return (message->room - message->length) / size;
}
