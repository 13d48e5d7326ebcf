/*
 * dtio: what client and server agree on
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See socket-hello.c for the concept.
 */

#ifndef HW_VFIO_DTIO_SOCKET_HELLO_H
#define HW_VFIO_DTIO_SOCKET_HELLO_H

#include "dtio/user.h"
#include "socket-channel.h"

/* How much data the server may send in a message, and ask for in one */
#define DTIO_SOCKET_MAX_XFER (1024 * 1024)

/* How many requests the server may have outstanding */
#define DTIO_SOCKET_CREDITS 64

/**
 * DtioSocketTerms: what the two sides have agreed on
 *
 * @dtio: the server has the capability
 * @credits: how many requests the server may be sent without a reply
 * @max_fds: how many descriptors it takes with a message
 * @max_xfer: how much data it takes in a message, and asks for in one
 * @max_maps: how many ranges of memory it takes
 * @page_sizes: of memory that it can map
 * @session: name of the state that the device is in, "" for none
 */
typedef struct DtioSocketTerms {
    bool dtio;
    uint32_t credits;
    uint32_t max_fds;
    uint32_t max_xfer;
    uint32_t max_maps;
    uint64_t page_sizes;
    char session[DTIO_USER_SESSION_LENGTH + 1];
} DtioSocketTerms;

/**
 * dtio_socket_hello: agree with a server that has just been connected to
 *
 * @channel: the stream
 * @session: the state that the device was last known to be in, or ""
 * @terms: set to what was agreed on
 * @errp: where to say why it was not
 *
 * For any thread; takes as long as the other side.
 */
bool dtio_socket_hello(DtioChannel *channel, const char *session,
                       DtioSocketTerms *terms, Error **errp);

/**
 * dtio_socket_look: see whether a server that has just been connected to is there
 *
 * @channel: the stream, of no other use afterwards
 * @terms: set to what it says
 * @errp: where to say why it is not
 *
 * Its device is not told: it may be in use by another client. For any thread;
 * takes as long as the other side.
 */
bool dtio_socket_look(DtioChannel *channel, DtioSocketTerms *terms,
                      Error **errp);

#endif /* HW_VFIO_DTIO_SOCKET_HELLO_H */
