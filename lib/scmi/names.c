/*
 * dtio: names of SCMI domains
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * A domain's attributes have room for 15 characters of its name. Later versions
 * have a command for names of up to 63, and a bit that says that it is worth
 * asking. An agent may know domains by their names alone, as Linux does
 * clocks: what has to be cut ends with the domain's number, so that two names
 * stay two.
 */

#include "internal.h"

#include <stdio.h>
#include <string.h>

bool dtio_scmi_is_long(const char *name)
{
    return strlen(name) >= SHORT_NAME;
}

static void put_name(DtioScmiMessage *message, const char *name,
                     uint32_t number, size_t size)
{
    char end[12], text[LONG_NAME];

    if (strlen(name) < size) {
        dtio_scmi_put_text(message, name, size);
        return;
    }
    snprintf(end, sizeof(end), "#%u", (unsigned int)number);
    snprintf(text, size, "%.*s%s", (int)(size - 1 - strlen(end)), name, end);
    dtio_scmi_put_text(message, text, size);
}

void dtio_scmi_put_short_name(DtioScmiMessage *message, const char *name,
                              uint32_t number)
{
    put_name(message, name, number, SHORT_NAME);
}

DtioScmiStatus dtio_scmi_put_long_name(DtioScmiMessage *message,
                                       const char *name, uint32_t number)
{
    dtio_scmi_put(message, 0); /* flags */
    put_name(message, name, number, LONG_NAME);
    return DTIO_SCMI_SUCCESS;
}
