/*
 * dtio: lists in SCMI responses
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * An agent asks for a list from some entry on, gets as many as its response has
 * room for, and is told how many are left.
 */

#include "internal.h"

DtioScmiStatus dtio_scmi_slice(const DtioScmiMessage *message, size_t first,
                               size_t length, size_t header, size_t size,
                               size_t most, DtioScmiSlice *slice)
{
    size_t room = message->room - message->length;

    if (first >= length) {
        return DTIO_SCMI_OUT_OF_RANGE;
    }
    if (room < header + size) {
        return DTIO_SCMI_PROTOCOL_ERROR;
    }
    slice->first = first;
    slice->count = (room - header) / size;
    if (slice->count > length - first) {
        slice->count = length - first;
    }
    if (slice->count > most) {
        slice->count = most;
    }
    slice->remaining = length - first - slice->count;
    return DTIO_SCMI_SUCCESS;
}
