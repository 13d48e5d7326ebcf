/*
 * dtio: messages of SCMI in shared memory
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * The agent writes a message into memory that it shares with the platform,
 * marks the channel as busy, and rings; the platform writes the response over
 * the message and marks the channel as free. How the agent rings is the
 * transport's matter. The layout is that of the shared memory based transports
 * in Arm's DEN0056, all words of which are little endian:
 *
 *   0x04  status of the channel
 *   0x10  flags: whether the agent wants an interrupt, of which there is none
 *   0x14  length of the message, from its header on
 *   0x18  the message
 *
 * The agent may write all of it at any time, also while it is looked at: each
 * word is read once, and what is dealt with is a copy.
 */

#ifndef _DEFAULT_SOURCE
#define _DEFAULT_SOURCE /* le32toh() */
#endif

#include "scmi.h"

#include <endian.h>

enum {
    CHANNEL_STATUS = 0x04,
    CHANNEL_LENGTH = 0x14,
    CHANNEL_MESSAGE = 0x18,
};

enum {
    STATUS_FREE = 1 << 0,
    STATUS_ERROR = 1 << 1,
};

static uint32_t load(const uint8_t *area, size_t at)
{
    return le32toh(__atomic_load_n((const uint32_t *)(area + at),
                                   __ATOMIC_RELAXED));
}

static void store(uint8_t *area, size_t at, uint32_t value)
{
    __atomic_store_n((uint32_t *)(area + at), htole32(value),
                     __ATOMIC_RELAXED);
}

void dtio_scmi_channel_begin(void *area)
{
    for (size_t at = 0; at < DTIO_SCMI_CHANNEL_SIZE; at += 4) {
        store(area, at, at == CHANNEL_STATUS ? STATUS_FREE : 0);
    }
}

bool dtio_scmi_channel_take(const void *area, void *request, size_t *length)
{
    uint8_t *out = request;
    size_t told = load(area, CHANNEL_LENGTH);

    if (load(area, CHANNEL_STATUS) & STATUS_FREE) {
        return false;
    }
    *length = told < DTIO_SCMI_CHANNEL_ROOM ? told : DTIO_SCMI_CHANNEL_ROOM;
    for (size_t at = 0; at < *length; at += 4) {
        uint32_t word = load(area, CHANNEL_MESSAGE + at);

        for (size_t i = 0; i < 4; i++) {
            out[at + i] = (uint8_t)(word >> 8 * i);
        }
    }
    return true;
}

void dtio_scmi_channel_give(void *area, const void *response, size_t length)
{
    const uint8_t *in = response;

    for (size_t at = 0; at < length; at += 4) {
        store(area, CHANNEL_MESSAGE + at,
              (uint32_t)in[at + 3] << 24 | (uint32_t)in[at + 2] << 16 |
              (uint32_t)in[at + 1] << 8 | in[at]);
    }
    if (length) {
        store(area, CHANNEL_LENGTH, (uint32_t)length);
    }
    /* An agent that waits for it finds the response there. */
    __atomic_thread_fence(__ATOMIC_RELEASE);
    store(area, CHANNEL_STATUS, STATUS_FREE | (length ? 0 : STATUS_ERROR));
}
