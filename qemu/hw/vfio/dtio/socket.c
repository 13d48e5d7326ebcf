/*
 * dtio: the connection to a server
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A thread that needs a reply, which is a vCPU's as a rule, reads the stream
 * itself: there is no other thread to wake up, and none to be woken up by. One
 * thread reads at a time. It does what the server asks for in between, and
 * marks the calls of others as done; when its own is, the next one that waits
 * reads on, and the main loop when none does. The main loop watches the stream
 * through an epoll descriptor, so that it can be told to leave it alone at the
 * cost of one system call.
 *
 * Nothing here needs the BQL, and a thread that holds it may wait for one that
 * does not. So what a server asks for is done without it.
 *
 * No thread waits for room to write: what the stream does not take is kept, and
 * sent by whoever reads. It does not become much, as the server's credits limit
 * what is sent to it, and our own what it may ask for.
 */

#include "qemu/osdep.h"
#include <sys/epoll.h>
#include "socket.h"
#include "hw/vfio-user/protocol.h"
#include "qemu/lockable.h"
#include "qemu/main-loop.h"
#include "qemu/units.h"
#include "trace.h"

/* Of most messages many fit, and with TLS a record has to */
#define DTIO_SOCKET_BUFFER (64 * KiB)

/* A server may send what it was told, and a structure before it */
#define DTIO_SOCKET_MAX_MESSAGE (DTIO_SOCKET_MAX_XFER + 4 * KiB)

/*
 * What needs the BQL, such as the guest's accesses to configuration space, has
 * all of the machine wait. A server that answers each time, but just in time,
 * may do that for so many timeouts, and then for one part in so many of the
 * time that passes.
 */
#define DTIO_SOCKET_HOLD 4
#define DTIO_SOCKET_REST 10

/* DMA in both directions, interrupts, doorbells and mappings */
#define DTIO_SOCKET_HANDLERS 5

/* To tell the main loop that the server is gone; @socket may be, too */
typedef struct DtioSocketLoss {
    DtioSocket *socket;
} DtioSocketLoss;

typedef struct DtioSocketRequest {
    uint16_t command;
    DtioSocketHandler *handler;
    void *opaque;
} DtioSocketRequest;

/**
 * DtioSocket: the connection
 *
 * @channel: the stream
 * @terms: what the two sides have agreed on
 * @lost: called in the main loop when the server has gone away
 * @opaque: for @lost
 * @loss: it is going to be called, or NULL
 * @epoll: the main loop's descriptor
 * @handlers: what to do with requests
 * @num_handlers: how many there are
 *
 * @lock protects what follows.
 *
 * @turn: signalled when another thread may read, or a call is done
 * @waiters: threads that wait for that
 * @connected: the server is there
 * @reason: why not
 * @reading: a thread reads; @in and @fds are that thread's alone
 * @watched: what the main loop watches for
 * @calls: that have no reply yet, in the order they were sent
 * @sent: how many requests have been sent
 * @answered: how many of them the server has done
 * @unasked: requests without a reply since the last one with one
 * @checked: calls that dtio_socket_settle() waits for
 * @settled: result of the first of them that failed
 * @in: what was read, from @in_start to @in_end
 * @in_size: room in @in
 * @fds: descriptors that came with the last of it
 * @num_fds: how many
 * @out: what the stream has not taken yet
 * @unread: replies in @out
 * @unreplied: the last so many of the server's requests wanted no reply
 * @reply: the reply that is being made
 * @held: for how long the server has held up the whole machine lately, in us
 * @held_until: when that was last the case
 */
struct DtioSocket {
    DtioChannel channel;
    DtioSocketTerms terms;
    void (*lost)(void *opaque);
    void *opaque;
    DtioSocketLoss *loss;
    int epoll;
    DtioSocketRequest handlers[DTIO_SOCKET_HANDLERS];
    unsigned num_handlers;

    QemuMutex lock;
    QemuCond turn;
    unsigned waiters;
    bool connected;
    const char *reason;
    bool reading;
    uint32_t watched;
    QTAILQ_HEAD(, DtioSocketCall) calls;
    uint64_t sent;
    uint64_t answered;
    unsigned unasked;
    unsigned checked;
    int settled;
    uint8_t *in;
    size_t in_start;
    size_t in_end;
    size_t in_size;
    int fds[DTIO_CHANNEL_MAX_FDS];
    size_t num_fds;
    GByteArray *out;
    unsigned unread;
    unsigned unreplied;
    GByteArray *reply;
    int64_t held;
    int64_t held_until;
};

static void dtio_socket_watch(DtioSocket *s, uint32_t events)
{
    struct epoll_event event = { .events = events };

    if (s->connected && events != s->watched) {
        s->watched = events;
        epoll_ctl(s->epoll, EPOLL_CTL_MOD, s->channel.fd, &event);
    }
}

static void dtio_socket_drop_fds(DtioSocket *s)
{
    while (s->num_fds) {
        close(s->fds[--s->num_fds]);
    }
}

static void dtio_socket_finish(DtioSocket *s, DtioSocketCall *call, int result)
{
    QTAILQ_REMOVE(&s->calls, call, next);
    call->result = result;
    call->done = true;
    if (call->checked) {
        s->checked--;
        s->settled = s->settled ? s->settled : result;
    }
    if (call->detached) {
        if (result && !call->checked) {
            trace_dtio_socket_post_failed(call->command, -result);
        }
        g_free(call);
    }
}

static void dtio_socket_was_lost(void *opaque)
{
    DtioSocketLoss *loss = opaque;
    DtioSocket *s = loss->socket;

    g_free(loss);
    if (s) {
        s->loss = NULL;
        s->lost(s->opaque);
    }
}

static void dtio_socket_lose_locked(DtioSocket *s, const char *reason)
{
    if (!s->connected) {
        return;
    }
    trace_dtio_socket_lost(reason);
    epoll_ctl(s->epoll, EPOLL_CTL_DEL, s->channel.fd, NULL);
    s->watched = 0;
    s->connected = false;
    s->reason = reason;
    dtio_channel_shutdown(&s->channel);
    while (!QTAILQ_EMPTY(&s->calls)) {
        dtio_socket_finish(s, QTAILQ_FIRST(&s->calls), -ENOTCONN);
    }
    g_byte_array_set_size(s->out, 0);
    qemu_cond_broadcast(&s->turn);
    s->loss = g_new(DtioSocketLoss, 1);
    s->loss->socket = s;
    aio_bh_schedule_oneshot(qemu_get_aio_context(), dtio_socket_was_lost,
                            s->loss);
}

/* Sends what the stream did not take before. */
static void dtio_socket_flush(DtioSocket *s)
{
    while (s->connected && s->out->len) {
        struct iovec iov = { s->out->data, s->out->len };
        ssize_t put = dtio_channel_write(&s->channel, &iov, 1, NULL, 0);

        if (put == -EAGAIN) {
            return;
        }
        if (put < 0) {
            dtio_socket_lose_locked(s, "its socket cannot be written");
            return;
        }
        g_byte_array_remove_range(s->out, 0, put);
    }
    s->unread = 0;
}

/* False: @fds could not be passed along, and nothing has been written. */
static bool dtio_socket_write(DtioSocket *s, const struct iovec *iov,
                              unsigned num_iov, const int *fds,
                              unsigned num_fds)
{
    ssize_t put = 0;

    dtio_socket_flush(s);
    if (!s->connected) {
        return true;
    }
    if (!s->out->len) {
        /* With TLS it may be a part. The rest is written when it is flushed. */
        put = dtio_channel_write(&s->channel, iov, num_iov, fds, num_fds);
        if (put < 0 && put != -EAGAIN) {
            dtio_socket_lose_locked(s, "its socket cannot be written");
            return true;
        }
        put = MAX(put, 0);
    }
    if (!put && num_fds) {
        return false;
    }
    for (unsigned i = 0; i < num_iov; i++) {
        size_t skip = MIN(put, iov[i].iov_len);

        g_byte_array_append(s->out, iov[i].iov_base + skip,
                            iov[i].iov_len - skip);
        put -= skip;
    }
    dtio_socket_flush(s);
    return true;
}

/* Not those that would have QEMU try again, or that are for a lost server */
static int dtio_socket_errno(uint32_t error)
{
    return !error || error > 4095 || error == EAGAIN || error == EINTR ||
           error == ENOTCONN ? EIO : error;
}

static void dtio_socket_take_reply(DtioSocket *s, const VFIOUserHdr *header,
                                   const uint8_t *payload)
{
    size_t size = header->size - sizeof(*header);
    bool failed = header->flags & VFIO_USER_ERROR;
    DtioSocketCall *call;

    QTAILQ_FOREACH(call, &s->calls, next) {
        if (call->id == header->id && call->command == header->command) {
            break;
        }
    }
    if (!call) {
        trace_dtio_socket_stray(header->id, header->command);
        return;
    }
    s->answered = MAX(s->answered, call->sequence);
    if (call->reply_fds) {
        memcpy(call->reply_fds, s->fds, s->num_fds * sizeof(int));
        call->num_reply_fds = s->num_fds;
        s->num_fds = 0;
    }
    if (failed || size < call->reply_size) {
        dtio_socket_finish(s, call, failed ?
                           -dtio_socket_errno(header->error_reply) : -EIO);
        return;
    }
    call->received = size;
    if (call->reply_size) {
        memcpy(call->reply, payload, call->reply_size);
    }
    size -= call->reply_size;
    if (call->data_size) {
        memcpy(call->data, payload + call->reply_size,
               MIN(size, call->data_size));
    }
    dtio_socket_finish(s, call, 0);
}

static bool dtio_socket_wants_fds(const DtioSocket *s)
{
    const DtioSocketCall *call;

    QTAILQ_FOREACH(call, &s->calls, next) {
        if (call->reply_fds) {
            return true;
        }
    }
    return false;
}

static int dtio_socket_do_request(DtioSocket *s, const VFIOUserHdr *header,
                                  const uint8_t *payload)
{
    if (s->num_fds && !dtio_socket_wants_fds(s)) {
        dtio_socket_drop_fds(s);
        return -EINVAL;
    }
    if (header->flags & ~(VFIO_USER_TYPE | VFIO_USER_NO_REPLY)) {
        return -EINVAL;
    }
    for (unsigned i = 0; i < s->num_handlers; i++) {
        if (s->handlers[i].command == header->command) {
            return s->handlers[i].handler(s->handlers[i].opaque, payload,
                                          header->size - sizeof(*header),
                                          s->reply);
        }
    }
    return -ENOTSUP;
}

static void dtio_socket_take_request(DtioSocket *s, const VFIOUserHdr *header,
                                     const uint8_t *payload)
{
    VFIOUserHdr reply = {
        .id = header->id,
        .command = header->command,
        .flags = VFIO_USER_REPLY,
    };
    struct iovec iov[2];
    int ret;

    s->unreplied = header->flags & VFIO_USER_NO_REPLY ? s->unreplied + 1 : 0;
    if (s->terms.dtio && s->unreplied > DTIO_SOCKET_CREDITS) {
        dtio_socket_lose_locked(s, "it has sent more requests than it may");
        return;
    }
    if (s->unreplied && header->command == VFIO_USER_DMA_READ) {
        /* It would be work for nothing. */
        return;
    }
    g_byte_array_set_size(s->reply, 0);
    ret = dtio_socket_do_request(s, header, payload);
    trace_dtio_socket_request(header->command, header->size, ret);
    if (s->unreplied) {
        return;
    }
    if (ret) {
        g_byte_array_set_size(s->reply, 0);
        reply.flags |= VFIO_USER_ERROR;
        reply.error_reply = -ret;
    }
    reply.size = sizeof(reply) + s->reply->len;
    iov[0] = (struct iovec) { &reply, sizeof(reply) };
    iov[1] = (struct iovec) { s->reply->data, s->reply->len };
    dtio_socket_write(s, iov, 2, NULL, 0);
    if (s->out->len && ++s->unread > DTIO_SOCKET_CREDITS) {
        dtio_socket_lose_locked(s, "it has asked for more than it may");
    }
}

static void dtio_socket_take(DtioSocket *s, const VFIOUserHdr *header,
                             const uint8_t *payload)
{
    switch (header->flags & VFIO_USER_TYPE) {
    case VFIO_USER_REQUEST:
        dtio_socket_take_request(s, header, payload);
        break;
    case VFIO_USER_REPLY:
        if (header->flags & ~(VFIO_USER_TYPE | VFIO_USER_ERROR)) {
            dtio_socket_lose_locked(s, "it has sent a reply that is none");
            break;
        }
        dtio_socket_take_reply(s, header, payload);
        break;
    default:
        dtio_socket_lose_locked(s, "it has sent a message of an unknown type");
    }
}

/* Makes room for the rest of a message, or for the beginning of one. */
static void dtio_socket_make_room(DtioSocket *s, size_t size)
{
    size_t left = s->in_end - s->in_start;

    memmove(s->in, s->in + s->in_start, left);
    s->in_start = 0;
    s->in_end = left;
    /* A record of TLS has to fit behind what is there. */
    size = MAX(size, left) + 16 * KiB;
    if (size > s->in_size) {
        s->in_size = size;
        s->in = g_realloc(s->in, size);
    }
}

/* Takes the messages that are complete. */
static void dtio_socket_take_all(DtioSocket *s)
{
    size_t size = 0;

    while (s->connected && s->in_end - s->in_start >= sizeof(VFIOUserHdr)) {
        VFIOUserHdr header;

        memcpy(&header, s->in + s->in_start, sizeof(header));
        size = header.size;
        if (size < sizeof(header) || size > DTIO_SOCKET_MAX_MESSAGE) {
            dtio_socket_lose_locked(s, "it has sent a message of an impossible "
                                    "size");
            return;
        }
        if (s->in_end - s->in_start < size) {
            break;
        }
        dtio_socket_take(s, &header, s->in + s->in_start + sizeof(header));
        s->in_start += size;
        size = 0;
    }
    if (s->in_start == s->in_end) {
        /* Descriptors come with the first byte of the message they are for. */
        dtio_socket_drop_fds(s);
        s->in_start = 0;
        s->in_end = 0;
    } else {
        dtio_socket_make_room(s, size);
    }
}

/* @got: as dtio_channel_read() returned it */
static void dtio_socket_took(DtioSocket *s, ssize_t got, bool waited)
{
    if (got > 0) {
        s->in_end += got;
        dtio_socket_take_all(s);
    } else if (!got) {
        dtio_socket_lose_locked(s, "it has closed the connection");
    } else if (got != -EAGAIN) {
        dtio_socket_lose_locked(s, "its socket cannot be read");
    } else if (waited) {
        dtio_socket_lose_locked(s, "it has not answered in time");
    }
}

static ssize_t dtio_socket_read(DtioSocket *s, bool wait)
{
    int fds[DTIO_CHANNEL_MAX_FDS];
    size_t num_fds;
    ssize_t got = dtio_channel_read(&s->channel, s->in + s->in_end,
                                    s->in_size - s->in_end, fds, &num_fds,
                                    wait);

    if (num_fds) {
        dtio_socket_drop_fds(s);
        memcpy(s->fds, fds, num_fds * sizeof(int));
        s->num_fds = num_fds;
    }
    return got;
}

/* Waits for something to happen: reads, or waits for the thread that does. */
static void dtio_socket_take_turn(DtioSocket *s)
{
    bool full = s->out->len;
    ssize_t got = -EAGAIN;
    bool waited = true;

    if (s->reading) {
        s->waiters++;
        qemu_cond_wait(&s->turn, &s->lock);
        s->waiters--;
        return;
    }
    s->reading = true;
    dtio_socket_watch(s, 0);
    qemu_mutex_unlock(&s->lock);
    if (!full) {
        got = dtio_socket_read(s, true);
    } else if (dtio_channel_wait(&s->channel, true)) {
        got = dtio_socket_read(s, false);
        waited = false;
    }
    qemu_mutex_lock(&s->lock);
    s->reading = false;
    dtio_socket_took(s, got, waited);
    dtio_socket_flush(s);
    if (s->waiters) {
        qemu_cond_broadcast(&s->turn);
    }
}

/* Notes that the server has held up the whole machine, which is forgotten. */
static void dtio_socket_hold(DtioSocket *s, int64_t began, int64_t now)
{
    s->held -= MIN((now - s->held_until) / DTIO_SOCKET_REST, s->held);
    s->held += now - began;
    s->held_until = now;
    if (s->held / 1000 > DTIO_SOCKET_HOLD * (int64_t)s->channel.timeout_ms) {
        dtio_socket_lose_locked(s, "it has held up the machine for too long");
    }
}

/* Likewise, and gives the server up when that takes too long. */
static void dtio_socket_wait(DtioSocket *s, int64_t *since)
{
    bool holds = bql_locked();
    int64_t began = holds ? g_get_monotonic_time() : 0;
    int64_t now;

    dtio_socket_take_turn(s);
    if (s->channel.timeout_ms < 0) {
        return;
    }
    now = g_get_monotonic_time();
    if (holds) {
        dtio_socket_hold(s, began, now);
    }
    if (!*since) {
        *since = now;
    } else if ((now - *since) / 1000 > s->channel.timeout_ms) {
        dtio_socket_lose_locked(s, "it has not answered in time");
    }
}

/* When a thread has no more to wait for: the main loop reads if none does. */
static void dtio_socket_leave(DtioSocket *s)
{
    if (!s->reading && !s->waiters) {
        dtio_socket_watch(s, EPOLLIN | (s->out->len ? EPOLLOUT : 0));
    }
}

/* The main loop: the stream can be read, and no thread waits for a reply. */
static void dtio_socket_readable(void *opaque)
{
    DtioSocket *s = opaque;
    struct epoll_event event;

    QEMU_LOCK_GUARD(&s->lock);
    epoll_wait(s->epoll, &event, 1, 0);
    if (!s->connected || s->reading) {
        return;
    }
    dtio_socket_took(s, dtio_socket_read(s, false), false);
    dtio_socket_flush(s);
    dtio_socket_leave(s);
}

/* Sends a request, which waits for credit first. */
static int dtio_socket_send(DtioSocket *s, DtioSocketCall *call, bool no_reply)
{
    VFIOUserHdr header = {
        .command = call->command,
        .flags = no_reply ? VFIO_USER_NO_REPLY : 0,
        .size = sizeof(header),
    };
    struct iovec iov[3] = { { &header, sizeof(header) } };
    int64_t since = 0;

    for (unsigned i = 0; i < call->num_request; i++) {
        iov[1 + i] = call->request[i];
        header.size += call->request[i].iov_len;
    }
    while (s->connected &&
           s->sent - s->answered >= s->terms.credits) {
        dtio_socket_wait(s, &since);
    }
    for (;;) {
        if (!s->connected) {
            return -ENOTCONN;
        }
        header.id = s->sent;
        call->id = header.id;
        call->sequence = s->sent + 1;
        if (dtio_socket_write(s, iov, 1 + call->num_request, call->fds,
                              call->num_fds)) {
            break;
        }
        dtio_socket_wait(s, &since);
    }
    if (!s->connected) {
        return -ENOTCONN;
    }
    s->sent++;
    s->unasked = no_reply ? s->unasked + 1 : 0;
    if (!no_reply) {
        QTAILQ_INSERT_TAIL(&s->calls, call, next);
    }
    return 0;
}

int dtio_socket_call(DtioSocket *s, DtioSocketCall *call)
{
    int64_t since = 0;
    int ret;

    QEMU_LOCK_GUARD(&s->lock);
    call->done = false;
    call->detached = false;
    call->checked = false;
    call->num_reply_fds = 0;
    ret = dtio_socket_send(s, call, false);
    if (!ret) {
        while (!call->done) {
            dtio_socket_wait(s, &since);
        }
        ret = call->result;
    }
    dtio_socket_leave(s);
    return ret;
}

int dtio_socket_post(DtioSocket *s, const DtioSocketCall *call, bool checked)
{
    DtioSocketCall sent;
    int ret;

    QEMU_LOCK_GUARD(&s->lock);
    if (!checked && (s->unasked + 1) * 4 < s->terms.credits) {
        sent = *call;
        ret = dtio_socket_send(s, &sent, true);
    } else {
        /* The server says how far it is by the reply. */
        DtioSocketCall *asked = g_memdup2(call, sizeof(*call));

        asked->done = false;
        asked->detached = true;
        asked->checked = checked;
        ret = dtio_socket_send(s, asked, false);
        if (ret) {
            g_free(asked);
        } else {
            s->checked += checked;
        }
    }
    dtio_socket_leave(s);
    return ret;
}

int dtio_socket_settle(DtioSocket *s)
{
    int64_t since = 0;
    int ret;

    QEMU_LOCK_GUARD(&s->lock);
    while (s->checked) {
        dtio_socket_wait(s, &since);
    }
    ret = s->settled;
    s->settled = 0;
    dtio_socket_leave(s);
    return ret;
}

void dtio_socket_handle(DtioSocket *s, uint16_t command,
                        DtioSocketHandler *handler, void *opaque)
{
    QEMU_LOCK_GUARD(&s->lock);
    assert(s->num_handlers < DTIO_SOCKET_HANDLERS);
    s->handlers[s->num_handlers++] = (DtioSocketRequest) {
        .command = command,
        .handler = handler,
        .opaque = opaque,
    };
}

const DtioSocketTerms *dtio_socket_terms(const DtioSocket *s)
{
    return &s->terms;
}

bool dtio_socket_passes_fds(const DtioSocket *s)
{
    return s->channel.passes_fds;
}

bool dtio_socket_is_connected(const DtioSocket *s)
{
    return qatomic_read(&s->connected);
}

const char *dtio_socket_lost_reason(const DtioSocket *s)
{
    return s->reason;
}

int64_t dtio_socket_rest_ms(DtioSocket *s)
{
    int64_t held, most = DTIO_SOCKET_HOLD * (int64_t)s->channel.timeout_ms;

    QEMU_LOCK_GUARD(&s->lock);
    if (s->channel.timeout_ms < 0) {
        return 0;
    }
    held = s->held - (g_get_monotonic_time() - s->held_until) /
           DTIO_SOCKET_REST;
    return MAX(held / 1000 - most, 0) * DTIO_SOCKET_REST;
}

void dtio_socket_lose(DtioSocket *s, const char *reason)
{
    QEMU_LOCK_GUARD(&s->lock);
    dtio_socket_lose_locked(s, reason);
}

static void dtio_socket_begin(DtioSocket *s, DtioChannel *channel,
                              const DtioSocketTerms *terms)
{
    struct epoll_event event = { .events = EPOLLIN };

    s->channel = *channel;
    s->terms = *terms;
    *channel = (DtioChannel) { .fd = -1 };
    s->sent = 0;
    s->answered = 0;
    s->unasked = 0;
    s->settled = 0;
    s->in_start = 0;
    s->in_end = 0;
    s->unread = 0;
    s->unreplied = 0;
    s->connected = true;
    s->watched = EPOLLIN;
    epoll_ctl(s->epoll, EPOLL_CTL_ADD, s->channel.fd, &event);
}

DtioSocket *dtio_socket_new(DtioChannel *channel, const DtioSocketTerms *terms,
                            void (*lost)(void *opaque), void *opaque)
{
    DtioSocket *s = g_new0(DtioSocket, 1);

    s->lost = lost;
    s->opaque = opaque;
    qemu_mutex_init(&s->lock);
    qemu_cond_init(&s->turn);
    QTAILQ_INIT(&s->calls);
    s->in_size = DTIO_SOCKET_BUFFER;
    s->in = g_malloc(s->in_size);
    s->out = g_byte_array_new();
    s->reply = g_byte_array_new();
    s->epoll = epoll_create1(EPOLL_CLOEXEC);
    dtio_socket_begin(s, channel, terms);
    qemu_set_fd_handler(s->epoll, dtio_socket_readable, NULL, s);
    return s;
}

void dtio_socket_renew(DtioSocket *s, DtioChannel *channel,
                       const DtioSocketTerms *terms)
{
    QEMU_LOCK_GUARD(&s->lock);
    while (s->reading) {
        dtio_socket_take_turn(s);
    }
    dtio_channel_close(&s->channel);
    dtio_socket_begin(s, channel, terms);
}

void dtio_socket_free(DtioSocket *s)
{
    if (!s) {
        return;
    }
    qemu_set_fd_handler(s->epoll, NULL, NULL, NULL);
    dtio_socket_lose(s, "it is not needed any more");
    if (s->loss) {
        s->loss->socket = NULL;
    }
    dtio_socket_drop_fds(s);
    dtio_channel_close(&s->channel);
    close(s->epoll);
    g_byte_array_unref(s->out);
    g_byte_array_unref(s->reply);
    g_free(s->in);
    qemu_cond_destroy(&s->turn);
    qemu_mutex_destroy(&s->lock);
    g_free(s);
}
