/*
 * dtio: to look for a server without waiting for it
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See socket-attempt.c for the concept.
 */

#ifndef HW_VFIO_DTIO_SOCKET_ATTEMPT_H
#define HW_VFIO_DTIO_SOCKET_ATTEMPT_H

#include "socket-hello.h"

typedef struct DtioSocketAttempt DtioSocketAttempt;

/**
 * DtioSocketAttempted: called when it is known whether the server is there
 *
 * @opaque: as given to dtio_socket_attempt()
 * @channel: the stream, if it is; closed afterwards unless it was taken
 * @terms: what was agreed on, if it is
 * @err: why it is not, or NULL; released afterwards
 */
typedef void DtioSocketAttempted(void *opaque, DtioChannel *channel,
                                 DtioSocketTerms *terms, const Error *err);

/**
 * dtio_socket_attempt: connect to a server, and agree with it
 *
 * @options: where the server is
 * @session: the state that the device was last known to be in, or NULL only to
 *           look, see dtio_socket_look()
 * @done: called by the main loop, once
 * @opaque: what to call it with
 *
 * For the main loop's thread. Returns the attempt, which is gone when @done is
 * called.
 */
DtioSocketAttempt *dtio_socket_attempt(const DtioSocketOptions *options,
                                       const char *session,
                                       DtioSocketAttempted *done,
                                       void *opaque);

/**
 * dtio_socket_attempt_forget: do not be told of an attempt any more
 *
 * @attempt: the attempt, or NULL
 */
void dtio_socket_attempt_forget(DtioSocketAttempt *attempt);

#endif /* HW_VFIO_DTIO_SOCKET_ATTEMPT_H */
