/*
 * dtio: the stream to a server, with or without TLS
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A guest waits for each register that it reads. So a socket without TLS is
 * read and written by one system call each, which blocks where it should wait.
 * With TLS there are QEMU's own channels in between, which do not block, as
 * what can be read of the socket is not always a whole record.
 */

#include "qemu/osdep.h"
#include <poll.h>
#include "socket-channel.h"
#include "crypto/tlscreds.h"
#include "qapi/error.h"
#include "qemu/iov.h"
#include "qemu/sockets.h"

bool dtio_channel_find_creds(const DtioSocketOptions *options,
                             QCryptoTLSCreds **creds, Error **errp)
{
    ERRP_GUARD();
    const char *id = options->tls_creds;
    Object *obj;

    *creds = NULL;
    if (!id) {
        return true;
    }
    obj = object_resolve_path_component(object_get_objects_root(), id);
    if (!obj || !object_dynamic_cast(obj, TYPE_QCRYPTO_TLS_CREDS)) {
        error_setg(errp, obj ? "object '%s' is no TLS credentials" :
                   "there are no TLS credentials with id '%s'", id);
        error_append_hint(errp, "Use -object tls-creds-x509,id=%s,"
                          "endpoint=client,dir=FOLDER, or tls-creds-psk.\n",
                          id);
        return false;
    }
    *creds = QCRYPTO_TLS_CREDS(obj);
    if (!qcrypto_tls_creds_check_endpoint(*creds,
                                          QCRYPTO_TLS_CREDS_ENDPOINT_CLIENT,
                                          errp)) {
        *creds = NULL;
        return false;
    }
    object_ref(obj);
    return true;
}

typedef struct DtioChannelHandshake {
    bool done;
    Error *err;
} DtioChannelHandshake;

static void dtio_channel_shaken(QIOTask *task, gpointer opaque)
{
    DtioChannelHandshake *handshake = opaque;

    handshake->done = true;
    qio_task_propagate_error(task, &handshake->err);
}

static gboolean dtio_channel_late(gpointer opaque)
{
    dtio_channel_shutdown(opaque);
    return G_SOURCE_REMOVE;
}

/* In a context of its own: whoever connects waits for it. */
static bool dtio_channel_handshake(DtioChannel *channel, Error **errp)
{
    g_autoptr(GMainContext) context = g_main_context_new();
    DtioChannelHandshake handshake = { .done = false };
    g_autoptr(GSource) late = NULL;

    if (channel->timeout_ms >= 0) {
        late = g_timeout_source_new(channel->timeout_ms);
        g_source_set_callback(late, dtio_channel_late, channel, NULL);
        g_source_attach(late, context);
    }
    qio_channel_tls_handshake(QIO_CHANNEL_TLS(channel->tls),
                              dtio_channel_shaken, &handshake, NULL, context);
    while (!handshake.done) {
        g_main_context_iteration(context, true);
    }
    if (late) {
        g_source_destroy(late);
    }
    if (handshake.err) {
        error_propagate(errp, handshake.err);
        return false;
    }
    return true;
}

static bool dtio_channel_start_tls(DtioChannel *channel,
                                   const DtioSocketOptions *options,
                                   QCryptoTLSCreds *creds, Error **errp)
{
    const char *hostname = options->tls_hostname;
    QIOChannelTLS *tls;

    if (!hostname && options->address->type == SOCKET_ADDRESS_TYPE_INET) {
        hostname = options->address->u.inet.host;
    }
    if (!qio_channel_set_blocking(QIO_CHANNEL(channel->socket), false, errp)) {
        return false;
    }
    tls = qio_channel_tls_new_client(QIO_CHANNEL(channel->socket), creds,
                                     hostname, errp);
    if (!tls) {
        return false;
    }
    channel->tls = QIO_CHANNEL(tls);
    channel->passes_fds = false;
    qio_channel_set_feature(channel->tls, QIO_CHANNEL_FEATURE_CONCURRENT_IO);
    return dtio_channel_handshake(channel, errp);
}

static bool dtio_channel_start_plain(DtioChannel *channel, Error **errp)
{
    int ms = MAX(channel->timeout_ms, 0);
    struct timeval timeout = {
        .tv_sec = ms / 1000,
        .tv_usec = ms % 1000 * 1000,
    };

    if (!qio_channel_set_blocking(QIO_CHANNEL(channel->socket), true, errp)) {
        return false;
    }
    if (setsockopt(channel->fd, SOL_SOCKET, SO_RCVTIMEO, &timeout,
                   sizeof(timeout))) {
        error_setg_errno(errp, errno, "failed to set the socket's timeout");
        return false;
    }
    return true;
}

bool dtio_channel_connect(DtioChannel *channel,
                          const DtioSocketOptions *options,
                          QCryptoTLSCreds *creds, Error **errp)
{
    QIOChannelSocket *socket = qio_channel_socket_new();
    bool ok;

    *channel = (DtioChannel) {
        .socket = socket,
        .fd = -1,
        .timeout_ms = options->timeout_ms ? (int)options->timeout_ms : -1,
    };
    if (qio_channel_socket_connect_sync(socket, options->address, errp)) {
        dtio_channel_close(channel);
        return false;
    }
    channel->fd = socket->fd;
    channel->passes_fds = options->pass_fds &&
        qio_channel_has_feature(QIO_CHANNEL(socket),
                                QIO_CHANNEL_FEATURE_FD_PASS);
    qio_channel_set_name(QIO_CHANNEL(socket), "dtio-socket");
    qio_channel_set_delay(QIO_CHANNEL(socket), false);
    ok = creds ? dtio_channel_start_tls(channel, options, creds, errp) :
         dtio_channel_start_plain(channel, errp);
    if (!ok) {
        dtio_channel_close(channel);
    }
    return ok;
}

static ssize_t dtio_channel_read_tls(DtioChannel *channel, void *data,
                                     size_t size, bool wait)
{
    ssize_t got;

    for (;;) {
        got = qio_channel_read(channel->tls, data, size, NULL);
        if (got >= 0) {
            return got;
        }
        if (got != QIO_CHANNEL_ERR_BLOCK) {
            return -EIO;
        }
        if (!wait || !dtio_channel_wait(channel, false)) {
            return -EAGAIN;
        }
    }
}

/* Those of all messages of descriptors that there are */
static size_t dtio_channel_take_fds(struct msghdr *message, int *fds)
{
    size_t count = 0;

    for (struct cmsghdr *control = CMSG_FIRSTHDR(message); control;
         control = CMSG_NXTHDR(message, control)) {
        size_t size = control->cmsg_len - CMSG_LEN(0);

        if (control->cmsg_level != SOL_SOCKET ||
            control->cmsg_type != SCM_RIGHTS) {
            continue;
        }
        for (size_t i = 0; i < size / sizeof(int); i++) {
            int fd;

            memcpy(&fd, CMSG_DATA(control) + i * sizeof(int), sizeof(int));
            if (count == DTIO_CHANNEL_MAX_FDS) {
                close(fd);
            } else {
                fds[count++] = fd;
            }
        }
    }
    return count;
}

ssize_t dtio_channel_read(DtioChannel *channel, void *data, size_t size,
                          int *fds, size_t *num_fds, bool wait)
{
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(DTIO_CHANNEL_MAX_FDS * sizeof(int))];
    } control;
    struct iovec iov = { .iov_base = data, .iov_len = size };
    struct msghdr message = {
        .msg_iov = &iov,
        .msg_iovlen = 1,
        .msg_control = channel->passes_fds ? &control : NULL,
        .msg_controllen = channel->passes_fds ? sizeof(control) : 0,
    };
    ssize_t got;

    *num_fds = 0;
    if (channel->tls) {
        return dtio_channel_read_tls(channel, data, size, wait);
    }
    got = RETRY_ON_EINTR(recvmsg(channel->fd, &message, MSG_CMSG_CLOEXEC |
                                 (wait ? 0 : MSG_DONTWAIT)));
    if (got < 0) {
        return -errno;
    }
    *num_fds = dtio_channel_take_fds(&message, fds);
    return got;
}

/* A message is a record, unless it is a large one; no record is empty. */
static ssize_t dtio_channel_write_tls(DtioChannel *channel,
                                      const struct iovec *iov, size_t num_iov)
{
    uint8_t record[4096];
    size_t size = iov_to_buf(iov, num_iov, 0, record, sizeof(record));
    ssize_t put = qio_channel_write(channel->tls, (char *)record, size, NULL);

    return put >= 0 ? put : put == QIO_CHANNEL_ERR_BLOCK ? -EAGAIN : -EIO;
}

ssize_t dtio_channel_write(DtioChannel *channel, const struct iovec *iov,
                           size_t num_iov, const int *fds, size_t num_fds)
{
    union {
        struct cmsghdr header;
        char space[CMSG_SPACE(DTIO_CHANNEL_MAX_FDS * sizeof(int))];
    } control;
    struct msghdr message = {
        .msg_iov = (struct iovec *)iov,
        .msg_iovlen = num_iov,
    };
    ssize_t put;

    if (channel->tls) {
        return dtio_channel_write_tls(channel, iov, num_iov);
    }
    if (num_fds) {
        message.msg_control = &control;
        message.msg_controllen = CMSG_SPACE(num_fds * sizeof(int));
        memset(&control, 0, sizeof(control));
        control.header.cmsg_level = SOL_SOCKET;
        control.header.cmsg_type = SCM_RIGHTS;
        control.header.cmsg_len = CMSG_LEN(num_fds * sizeof(int));
        memcpy(CMSG_DATA(&control.header), fds, num_fds * sizeof(int));
    }
    put = RETRY_ON_EINTR(sendmsg(channel->fd, &message,
                                 MSG_DONTWAIT | MSG_NOSIGNAL));
    return put < 0 ? -errno : put;
}

bool dtio_channel_wait(DtioChannel *channel, bool write)
{
    struct pollfd pollfd = {
        .fd = channel->fd,
        .events = POLLIN | (write ? POLLOUT : 0),
    };

    return RETRY_ON_EINTR(poll(&pollfd, 1, channel->timeout_ms)) > 0;
}

void dtio_channel_shutdown(DtioChannel *channel)
{
    if (channel->fd >= 0) {
        shutdown(channel->fd, SHUT_RDWR);
    }
}

void dtio_channel_close(DtioChannel *channel)
{
    if (channel->tls) {
        object_unref(OBJECT(channel->tls));
    }
    if (channel->socket) {
        object_unref(OBJECT(channel->socket));
    }
    *channel = (DtioChannel) { .fd = -1 };
}
