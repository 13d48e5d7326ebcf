/*
 * dtio-epc: connections of hosts
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Either side may come first. A host that comes before there is anything to be
 * had is let in, and its messages wait in the socket. One that leaves may have
 * its memory mapped into this guest: it is freed when no vCPU uses it any more,
 * and meanwhile the next one waits.
 *
 * All of it runs with the BQL held, and no function here waits.
 */

#include "qemu/osdep.h"
#include <sys/socket.h>
#include "link.h"
#include "io/channel-socket.h"
#include "qapi/error.h"
#include "qemu/main-loop.h"
#include "trace.h"

/* Hosts that wait, and those that look, together */
#define EPC_LINK_MAX 128

/* As many as the kernel passes at once (SCM_MAX_FD) */
#define EPC_LINK_MAX_FDS 253

/* An eventfd of the host's, which the library wants to hear of */
typedef struct DtioEpcWatch {
    DtioEpcConnection *connection;
    int fd;
    QLIST_ENTRY(DtioEpcWatch) next;
} DtioEpcWatch;

/**
 * DtioEpcConnection: a connection
 *
 * @client: what the library knows of it; NULL: it waits
 * @full: the socket takes no more
 * @closing: the client's memory is being released
 * @handling: its functions are on the stack
 * @doomed: to be closed as soon as they are not
 * @pump: to send what the library has, and see whether it has finished
 */
struct DtioEpcConnection {
    DtioEpcLink *link;
    QIOChannelSocket *socket;
    int fd;
    struct dtio_serve_client *client;
    bool full;
    bool closing;
    bool handling;
    bool doomed;
    QEMUBH *pump;
    QLIST_HEAD(, DtioEpcWatch) watches;
    QTAILQ_ENTRY(DtioEpcConnection) next;
};

static void dtio_epc_connection_pump(DtioEpcConnection *connection);
static void dtio_epc_link_take_waiting(DtioEpcLink *link);

static void dtio_epc_connection_forget(DtioEpcConnection *connection,
                                       DtioEpcWatch *watch)
{
    qemu_set_fd_handler(watch->fd, NULL, NULL, NULL);
    QLIST_REMOVE(watch, next);
    g_free(watch);
}

static void dtio_epc_connection_free(DtioEpcConnection *connection)
{
    DtioEpcLink *link = connection->link;

    /* The library stops watching its descriptors here. */
    dtio_serve_client_free(connection->client);
    while (!QLIST_EMPTY(&connection->watches)) {
        dtio_epc_connection_forget(connection,
                                   QLIST_FIRST(&connection->watches));
    }
    if (link->user == connection) {
        link->user = NULL;
    }
    qemu_bh_delete(connection->pump);
    object_unref(OBJECT(connection->socket));
    QTAILQ_REMOVE(&link->connections, connection, next);
    link->num--;
    g_free(connection);
}

/* The first that is to the device, or waits to be */
static DtioEpcConnection *dtio_epc_link_find(DtioEpcLink *link, bool waits)
{
    DtioEpcConnection *connection;

    QTAILQ_FOREACH(connection, &link->connections, next) {
        if (!connection->client == waits) {
            return connection;
        }
    }
    return NULL;
}

static void dtio_epc_link_check_stopped(DtioEpcLink *link)
{
    if (link->stopping && !dtio_epc_link_find(link, false)) {
        link->stopping = false;
        link->started = false;
        link->device = NULL;
        link->stopped(link->opaque);
    }
}

static void dtio_epc_connection_close(DtioEpcConnection *connection)
{
    DtioEpcLink *link = connection->link;

    if (connection->closing) {
        return;
    }
    if (connection->handling) {
        connection->doomed = true;
        return;
    }
    qemu_set_fd_handler(connection->fd, NULL, NULL, NULL);
    connection->closing = true;
    trace_dtio_epc_disconnected(connection->fd);
    if (link->user == connection && !link->release(link->opaque)) {
        return;
    }
    dtio_epc_connection_free(connection);
    dtio_epc_link_check_stopped(link);
    dtio_epc_link_take_waiting(link);
}

void dtio_epc_link_released(DtioEpcLink *link)
{
    if (link->user && link->user->closing) {
        dtio_epc_connection_free(link->user);
        dtio_epc_link_check_stopped(link);
        dtio_epc_link_take_waiting(link);
    }
}

/* What descriptors are passed in */
typedef union DtioEpcControl {
    struct cmsghdr header;
    char space[CMSG_SPACE(EPC_LINK_MAX_FDS * sizeof(int))];
} DtioEpcControl;

static ssize_t dtio_epc_connection_send(DtioEpcConnection *connection,
                                        const struct dtio_serve_chunk *chunk)
{
    DtioEpcControl control = { .header.cmsg_level = SOL_SOCKET };
    struct iovec iov = {
        .iov_base = (void *)chunk->data,
        .iov_len = chunk->length,
    };
    struct msghdr message = { .msg_iov = &iov, .msg_iovlen = 1 };

    if (chunk->num_fds) {
        size_t size = chunk->num_fds * sizeof(int);

        message.msg_control = &control;
        message.msg_controllen = CMSG_SPACE(size);
        control.header.cmsg_type = SCM_RIGHTS;
        control.header.cmsg_len = CMSG_LEN(size);
        memcpy(CMSG_DATA(&control.header), chunk->fds, size);
    }
    return RETRY_ON_EINTR(sendmsg(connection->fd, &message,
                                  MSG_DONTWAIT | MSG_NOSIGNAL));
}

/* Descriptors that did not fit are one of -1: the library knows what to do. */
static size_t dtio_epc_connection_take_fds(struct msghdr *message, int *fds)
{
    size_t num = 0;

    for (struct cmsghdr *control = CMSG_FIRSTHDR(message); control;
         control = CMSG_NXTHDR(message, control)) {
        size_t size = control->cmsg_len - CMSG_LEN(0);

        if (control->cmsg_level == SOL_SOCKET &&
            control->cmsg_type == SCM_RIGHTS) {
            memcpy(fds + num, CMSG_DATA(control), size);
            num += size / sizeof(int);
        }
    }
    if (message->msg_flags & MSG_CTRUNC) {
        fds[num++] = -1;
    }
    return num;
}

/* False: there is nothing to be read, or the connection is lost. */
static bool dtio_epc_connection_receive(DtioEpcConnection *connection,
                                        bool *lost)
{
    int fds[EPC_LINK_MAX_FDS + 1];
    DtioEpcControl control;
    struct iovec iov;
    struct msghdr message = {
        .msg_iov = &iov,
        .msg_iovlen = 1,
        .msg_control = &control,
        .msg_controllen = sizeof(control),
    };
    ssize_t got;

    iov.iov_base = dtio_serve_room(connection->client, &iov.iov_len);
    if (!iov.iov_base) {
        return false;
    }
    got = RETRY_ON_EINTR(recvmsg(connection->fd, &message,
                                 MSG_CMSG_CLOEXEC | MSG_DONTWAIT));
    if (got <= 0) {
        *lost = !got || (errno != EAGAIN && errno != EWOULDBLOCK);
        return false;
    }
    dtio_serve_received(connection->client, got, fds,
                        dtio_epc_connection_take_fds(&message, fds));
    return true;
}

/* False: the connection is lost. */
static bool dtio_epc_connection_flush(DtioEpcConnection *connection)
{
    struct dtio_serve_chunk chunk;

    while (!connection->full &&
           dtio_serve_output(connection->client, &chunk)) {
        ssize_t put = dtio_epc_connection_send(connection, &chunk);

        if (put >= 0) {
            dtio_serve_sent(connection->client, put);
        } else if (errno == EAGAIN || errno == EWOULDBLOCK) {
            connection->full = true;
        } else {
            return false;
        }
    }
    return true;
}

static void dtio_epc_connection_readable(void *opaque);

static void dtio_epc_connection_writable(void *opaque)
{
    DtioEpcConnection *connection = opaque;

    connection->full = false;
    dtio_epc_connection_pump(connection);
}

/* What is on the stack above has ended: sees to what it has left to do. */
static void dtio_epc_connection_settle(DtioEpcConnection *connection, bool lost)
{
    size_t room;

    if (connection->closing) {
        return;
    }
    if (lost || connection->doomed ||
        dtio_serve_finished(connection->client)) {
        dtio_epc_connection_close(connection);
        return;
    }
    qemu_set_fd_handler(connection->fd,
                        dtio_serve_room(connection->client, &room) ?
                        dtio_epc_connection_readable : NULL,
                        connection->full ? dtio_epc_connection_writable : NULL,
                        connection);
}

/* Reads, if it is to, and writes, or leaves it to the caller that does so. */
static void dtio_epc_connection_handle(DtioEpcConnection *connection, bool read)
{
    DtioEpcLink *link = connection->link;
    DtioEpcConnection *before = link->current;
    bool lost = false;

    if (connection->handling) {
        qemu_bh_schedule(connection->pump);
        return;
    }
    connection->handling = true;
    link->current = connection;
    if (read) {
        dtio_epc_connection_receive(connection, &lost);
    }
    lost = lost || !dtio_epc_connection_flush(connection);
    link->current = before;
    connection->handling = false;
    dtio_epc_connection_settle(connection, lost);
}

static void dtio_epc_connection_pump(DtioEpcConnection *connection)
{
    if (connection->client && !connection->closing) {
        dtio_epc_connection_handle(connection, false);
    }
}

static void dtio_epc_connection_pump_bh(void *opaque)
{
    dtio_epc_connection_pump(opaque);
}

static void dtio_epc_connection_readable(void *opaque)
{
    dtio_epc_connection_handle(opaque, true);
}

static void dtio_epc_connection_wake(void *opaque)
{
    DtioEpcConnection *connection = opaque;

    if (!connection->handling) {
        qemu_bh_schedule(connection->pump);
    }
}

static void dtio_epc_connection_watched(void *opaque)
{
    DtioEpcWatch *watch = opaque;

    dtio_serve_event(watch->connection->client, watch->fd);
}

static int dtio_epc_connection_watch(void *opaque, int fd, bool on)
{
    DtioEpcConnection *connection = opaque;
    DtioEpcWatch *watch;

    if (on) {
        watch = g_new(DtioEpcWatch, 1);
        *watch = (DtioEpcWatch) { .connection = connection, .fd = fd };
        QLIST_INSERT_HEAD(&connection->watches, watch, next);
        qemu_set_fd_handler(fd, dtio_epc_connection_watched, NULL, watch);
        return 0;
    }
    QLIST_FOREACH(watch, &connection->watches, next) {
        if (watch->fd == fd) {
            dtio_epc_connection_forget(connection, watch);
            break;
        }
    }
    return 0;
}

static const struct dtio_serve_driver dtio_epc_driver = {
    .wake = dtio_epc_connection_wake,
    .watch = dtio_epc_connection_watch,
};

static void dtio_epc_connection_take(DtioEpcConnection *connection)
{
    DtioEpcLink *link = connection->link;

    if (!link->device ||
        dtio_serve_client_new(link->device, &dtio_epc_driver, connection,
                              DTIO_SERVE_DESCRIPTORS, &connection->client)) {
        dtio_epc_connection_close(connection);
        return;
    }
    dtio_epc_connection_settle(connection, false);
}

/* Those that came too early, unless the host before is not quite gone */
static void dtio_epc_link_take_waiting(DtioEpcLink *link)
{
    DtioEpcConnection *connection;

    while (link->started && !link->stopping &&
           !(link->user && link->user->closing)) {
        connection = dtio_epc_link_find(link, true);
        if (!connection) {
            return;
        }
        dtio_epc_connection_take(connection);
    }
}

static void dtio_epc_link_accept(QIONetListener *listener,
                                 QIOChannelSocket *socket, gpointer opaque)
{
    DtioEpcLink *link = opaque;
    DtioEpcConnection *connection;

    if (link->num == EPC_LINK_MAX) {
        trace_dtio_epc_too_many(link->num);
        return;
    }
    connection = g_new0(DtioEpcConnection, 1);
    connection->link = link;
    connection->socket = socket;
    connection->fd = socket->fd;
    connection->pump = aio_bh_new_guarded(qemu_get_aio_context(),
                                          dtio_epc_connection_pump_bh,
                                          connection, link->guard);
    QLIST_INIT(&connection->watches);
    object_ref(OBJECT(socket));
    QTAILQ_INSERT_TAIL(&link->connections, connection, next);
    link->num++;
    trace_dtio_epc_connected(connection->fd, link->device != NULL);
    dtio_epc_link_take_waiting(link);
}

bool dtio_epc_link_listen(DtioEpcLink *link, SocketAddress *address,
                          Error **errp)
{
    QTAILQ_INIT(&link->connections);
    link->listener = qio_net_listener_new();
    qio_net_listener_set_name(link->listener, "dtio-epc");
    if (qio_net_listener_open_sync(link->listener, address, EPC_LINK_MAX,
                                   errp)) {
        object_unref(OBJECT(link->listener));
        link->listener = NULL;
        return false;
    }
    qio_net_listener_set_client_func(link->listener, dtio_epc_link_accept, link,
                                     NULL);
    return true;
}

void dtio_epc_link_start(DtioEpcLink *link, struct dtio_serve_device *device)
{
    link->device = device;
    link->started = true;
    dtio_epc_link_take_waiting(link);
}

void dtio_epc_link_stop(DtioEpcLink *link)
{
    DtioEpcConnection *connection;

    if (!link->started || link->stopping) {
        return;
    }
    link->stopping = true;
    dtio_epc_link_check_stopped(link);
    while (link->stopping) {
        QTAILQ_FOREACH(connection, &link->connections, next) {
            if (connection->client && !connection->closing &&
                !connection->doomed) {
                break;
            }
        }
        if (!connection) {
            return;
        }
        dtio_epc_connection_close(connection);
    }
}

void dtio_epc_link_connected(DtioEpcLink *link)
{
    link->user = link->current;
}

void dtio_epc_link_disconnect(DtioEpcLink *link)
{
    if (link->user) {
        dtio_epc_connection_close(link->user);
    }
}

void dtio_epc_link_poll(DtioEpcLink *link)
{
    if (link->user && !link->user->closing) {
        dtio_epc_connection_handle(link->user, true);
    }
}

void dtio_epc_link_close(DtioEpcLink *link)
{
    if (!link->listener) {
        return;
    }
    qio_net_listener_disconnect(link->listener);
    object_unref(OBJECT(link->listener));
    link->listener = NULL;
    while (!QTAILQ_EMPTY(&link->connections)) {
        dtio_epc_connection_free(QTAILQ_FIRST(&link->connections));
    }
}
