/*
 * dtio: the stream to a server, with or without TLS
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See socket-channel.c for the concept.
 */

#ifndef HW_VFIO_DTIO_SOCKET_CHANNEL_H
#define HW_VFIO_DTIO_SOCKET_CHANNEL_H

#include "socket-options.h"
#include "io/channel-socket.h"
#include "io/channel-tls.h"

/* As many descriptors as QEMU's own channels pass with one message */
#define DTIO_CHANNEL_MAX_FDS 16

/**
 * DtioChannel: a connected stream
 *
 * @socket: the socket, or NULL if there is none
 * @tls: what is spoken on it if it is TLS, else NULL
 * @fd: the socket's descriptor
 * @passes_fds: it passes descriptors
 * @timeout_ms: how long the other side may take; negative: for ever
 */
typedef struct DtioChannel {
    QIOChannelSocket *socket;
    QIOChannel *tls;
    int fd;
    bool passes_fds;
    int timeout_ms;
} DtioChannel;

/**
 * dtio_channel_find_creds: find the credentials that a user named
 *
 * @options: where the server is
 * @creds: set to the credentials with a reference, or to NULL if none are named
 * @errp: where to say that there are none of that name
 *
 * For the main loop's thread.
 */
bool dtio_channel_find_creds(const DtioSocketOptions *options,
                             QCryptoTLSCreds **creds, Error **errp);

/**
 * dtio_channel_connect: connect to a server
 *
 * @channel: set to the stream
 * @options: where the server is
 * @creds: credentials, or NULL
 * @errp: where to say what failed
 *
 * For any thread; takes as long as the other side.
 */
bool dtio_channel_connect(DtioChannel *channel,
                          const DtioSocketOptions *options,
                          QCryptoTLSCreds *creds, Error **errp);

/**
 * dtio_channel_read: read what there is
 *
 * @channel: the stream
 * @data: where to
 * @size: how much there is room for; with TLS at least 16 KiB
 * @fds: where to put descriptors, room for DTIO_CHANNEL_MAX_FDS
 * @num_fds: set to how many came
 * @wait: wait for something
 *
 * One thread at a time, beside others that write.
 *
 * Returns how much came, 0 at the end of the stream, -EAGAIN if nothing did, or
 * another -errno.
 */
ssize_t dtio_channel_read(DtioChannel *channel, void *data, size_t size,
                          int *fds, size_t *num_fds, bool wait);

/**
 * dtio_channel_write: write what there is room for, without waiting
 *
 * @channel: the stream
 * @iov: what to write
 * @num_iov: how many parts
 * @fds: descriptors to pass along with it
 * @num_fds: how many
 *
 * One thread at a time, beside one that reads.
 *
 * Returns how much was written, -EAGAIN if nothing was, or another -errno.
 */
ssize_t dtio_channel_write(DtioChannel *channel, const struct iovec *iov,
                           size_t num_iov, const int *fds, size_t num_fds);

/**
 * dtio_channel_wait: wait until there is something to read, or room to write
 *
 * @channel: the stream
 * @write: wait for room, too
 *
 * Returns false if neither came in time.
 */
bool dtio_channel_wait(DtioChannel *channel, bool write);

/**
 * dtio_channel_shutdown: end the stream, and the waiting of who reads it
 *
 * @channel: the stream
 */
void dtio_channel_shutdown(DtioChannel *channel);

/**
 * dtio_channel_close: release the stream
 *
 * @channel: the stream, or none
 */
void dtio_channel_close(DtioChannel *channel);

#endif /* HW_VFIO_DTIO_SOCKET_CHANNEL_H */
