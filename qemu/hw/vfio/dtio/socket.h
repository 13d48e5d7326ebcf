/*
 * dtio: the connection to a server
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See socket.c for the concept.
 */

#ifndef HW_VFIO_DTIO_SOCKET_H
#define HW_VFIO_DTIO_SOCKET_H

#include "socket-channel.h"
#include "socket-hello.h"
#include "qemu/iov.h"
#include "qemu/queue.h"
#include "qemu/thread.h"

typedef struct DtioSocket DtioSocket;

/**
 * DtioSocketCall: a request and its reply
 *
 * @command: of enum vfio_user_command or enum dtio_user_command
 * @request: payload of the request, up to two parts
 * @num_request: how many
 * @fds: descriptors to pass along with it
 * @num_fds: how many, at most what the server takes
 * @reply: where to put the beginning of the reply's payload
 * @reply_size: how much of it
 * @data: where to put what follows
 * @data_size: how much there is room for
 * @reply_fds: where to put descriptors that come with the reply, or NULL; room
 *             for DTIO_CHANNEL_MAX_FDS
 * @received: set to the size of the reply's payload
 * @num_reply_fds: set to how many descriptors came
 *
 * What follows is for socket.c.
 *
 * @sequence: how many requests had been sent with it
 * @id: of the messages
 * @result: 0 or -errno, once it is done
 * @done: the reply has come, or never will
 * @detached: nobody waits; to be released once it is done
 * @checked: its result counts for dtio_socket_settle()
 */
typedef struct DtioSocketCall {
    uint16_t command;
    struct iovec request[2];
    unsigned num_request;
    const int *fds;
    unsigned num_fds;
    void *reply;
    size_t reply_size;
    void *data;
    size_t data_size;
    int *reply_fds;
    size_t received;
    size_t num_reply_fds;

    uint64_t sequence;
    uint16_t id;
    int result;
    bool done;
    bool detached;
    bool checked;
    QTAILQ_ENTRY(DtioSocketCall) next;
} DtioSocketCall;

/**
 * DtioSocketHandler: does what a server asks for
 *
 * @opaque: as given to dtio_socket_handle()
 * @payload: of the request
 * @size: of the payload
 * @reply: the reply's payload is to be appended here
 *
 * In whatever thread reads, which may hold the BQL or not, and must not wait
 * for it: another thread that holds it may be waiting for a reply. The socket
 * is locked, so no function of this header may be called.
 *
 * Returns 0 or -errno.
 */
typedef int DtioSocketHandler(void *opaque, const void *payload, size_t size,
                              GByteArray *reply);

/**
 * dtio_socket_new: make a connection of what has been connected
 *
 * @channel: the stream, which belongs to the connection from now on
 * @terms: what the two sides have agreed on
 * @lost: called in the main loop when the server has gone away
 * @opaque: for @lost
 */
DtioSocket *dtio_socket_new(DtioChannel *channel, const DtioSocketTerms *terms,
                            void (*lost)(void *opaque), void *opaque);

/**
 * dtio_socket_renew: use another stream, after the server has gone away
 *
 * @socket: the connection, lost
 * @channel: the stream, which belongs to the connection from now on
 * @terms: what the two sides have agreed on
 */
void dtio_socket_renew(DtioSocket *socket, DtioChannel *channel,
                       const DtioSocketTerms *terms);

/**
 * dtio_socket_free: release a connection
 *
 * @socket: the connection, which no thread uses any more, or NULL
 */
void dtio_socket_free(DtioSocket *socket);

/**
 * dtio_socket_handle: say what to do with a server's requests
 *
 * @socket: the connection
 * @command: which requests
 * @handler: does them
 * @opaque: for @handler
 */
void dtio_socket_handle(DtioSocket *socket, uint16_t command,
                        DtioSocketHandler *handler, void *opaque);

/**
 * dtio_socket_terms: what the two sides have agreed on
 *
 * @socket: the connection
 */
const DtioSocketTerms *dtio_socket_terms(const DtioSocket *socket);

/**
 * dtio_socket_passes_fds: can descriptors be passed to the server?
 *
 * @socket: the connection
 */
bool dtio_socket_passes_fds(const DtioSocket *socket);

/**
 * dtio_socket_is_connected: is the server there?
 *
 * @socket: the connection
 */
bool dtio_socket_is_connected(const DtioSocket *socket);

/**
 * dtio_socket_lost_reason: why the server is not there
 *
 * @socket: the connection, lost
 */
const char *dtio_socket_lost_reason(const DtioSocket *socket);

/**
 * dtio_socket_rest_ms: how long to leave a server alone
 *
 * @socket: the connection, lost
 *
 * Returns 0, or a number of milliseconds if it has held up the machine for too
 * long.
 */
int64_t dtio_socket_rest_ms(DtioSocket *socket);

/**
 * dtio_socket_lose: give a server up
 *
 * @socket: the connection
 * @reason: why, a literal
 */
void dtio_socket_lose(DtioSocket *socket, const char *reason);

/**
 * dtio_socket_call: send a request and wait for its reply
 *
 * @socket: the connection
 * @call: the request
 *
 * Returns 0 or -errno: -ENOTCONN if the server has gone away, else what the
 * server has replied. Without an error at least @reply_size bytes have come.
 */
int dtio_socket_call(DtioSocket *socket, DtioSocketCall *call);

/**
 * dtio_socket_post: send a request that has no other reply than an error
 *
 * @socket: the connection
 * @call: the request, which need not outlive the call
 * @checked: dtio_socket_settle() is to tell of an error
 *
 * Waits only if the server has too many requests already.
 *
 * Returns 0 or -ENOTCONN.
 */
int dtio_socket_post(DtioSocket *socket, const DtioSocketCall *call,
                     bool checked);

/**
 * dtio_socket_settle: wait until all that has been posted and checked is done
 *
 * @socket: the connection
 *
 * Returns 0 or the -errno of the first that failed.
 */
int dtio_socket_settle(DtioSocket *socket);

#endif /* HW_VFIO_DTIO_SOCKET_H */
