/*
 * dtio: the interrupts of a served device
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * VFIO's code, and KVM, want an eventfd for each interrupt. Where the server
 * can have it, it signals it itself. Where it cannot, it sends a message, whose
 * reader signals the eventfd: that needs no BQL, and has happened before the
 * next reply of the server's is made use of.
 *
 * An eventfd that unmasks a level-triggered interrupt is the same in the other
 * direction. What is set up is kept, for a server that comes back.
 */

#include "qemu/osdep.h"
#include "socket-irq.h"
#include "eventfd.h"
#include "hw/vfio-user/protocol.h"
#include "qapi/error.h"
#include "qemu/event_notifier.h"
#include "qemu/lockable.h"
#include "qemu/main-loop.h"
#include "trace.h"

/**
 * DtioSocketIrq: an interrupt that is set up
 *
 * @key: its index and sub-index, for the table
 * @irqs: those of the device
 * @trigger: our own descriptor of the eventfd to signal, or -1
 * @unmask: our own descriptor of the eventfd that unmasks it
 * @unmasks: there is one
 */
typedef struct DtioSocketIrq {
    uint64_t key;
    DtioSocketIrqs *irqs;
    int trigger;
    EventNotifier unmask;
    bool unmasks;
} DtioSocketIrq;

/* Payload of VFIO_USER_DEVICE_SET_IRQS, without data */
typedef struct DtioIrqSet {
    uint32_t argsz;
    uint32_t flags;
    uint32_t index;
    uint32_t start;
    uint32_t count;
} DtioIrqSet;

static uint64_t dtio_socket_irq_key(uint32_t index, uint32_t sub_index)
{
    return (uint64_t)index << 32 | sub_index;
}

static void dtio_socket_irq_clear_unmask(DtioSocketIrq *irq)
{
    if (irq->unmasks) {
        event_notifier_set_handler(&irq->unmask, NULL);
        event_notifier_cleanup(&irq->unmask);
        irq->unmasks = false;
    }
}

static void dtio_socket_irq_clear_trigger(DtioSocketIrq *irq)
{
    if (irq->trigger >= 0) {
        close(irq->trigger);
        irq->trigger = -1;
    }
}

static void dtio_socket_irq_free(gpointer data)
{
    DtioSocketIrq *irq = data;

    dtio_socket_irq_clear_unmask(irq);
    dtio_socket_irq_clear_trigger(irq);
    g_free(irq);
}

/* @irqs->lock is held. */
static DtioSocketIrq *dtio_socket_irq_get(DtioSocketIrqs *irqs, uint64_t key)
{
    DtioSocketIrq *irq = g_hash_table_lookup(irqs->list, &key);

    if (!irq) {
        irq = g_new0(DtioSocketIrq, 1);
        irq->key = key;
        irq->irqs = irqs;
        irq->trigger = -1;
        g_hash_table_insert(irqs->list, &irq->key, irq);
    }
    return irq;
}

/* The server raises interrupts. */
static int dtio_socket_irqs_raised(void *opaque, const void *payload,
                                   size_t size, GByteArray *reply)
{
    DtioSocketIrqs *irqs = opaque;
    struct dtio_user_irq_raised raised;

    if (!size || size % sizeof(raised) || size / sizeof(raised) > 4096) {
        return -EINVAL;
    }
    QEMU_LOCK_GUARD(&irqs->lock);
    for (size_t at = 0; at < size; at += sizeof(raised)) {
        const DtioSocketIrq *irq;
        uint64_t count, key;
        int fd;

        memcpy(&raised, payload + at, sizeof(raised));
        key = dtio_socket_irq_key(raised.index, raised.sub_index);
        irq = g_hash_table_lookup(irqs->list, &key);
        fd = irq ? irq->trigger : -1;
        trace_dtio_socket_raised(raised.index, raised.sub_index, raised.count,
                                 fd);
        count = raised.count;
        if (fd >= 0 && count &&
            RETRY_ON_EINTR(write(fd, &count, sizeof(count))) < 0) {
            /* Full, and so it is signalled */
            trace_dtio_socket_raised_already(raised.index, raised.sub_index,
                                             errno);
        }
    }
    return 0;
}

/* @fds: as many as the set has a count of, or NULL */
static int dtio_socket_irqs_send(DtioSocketIrqs *irqs, const DtioIrqSet *set,
                                 const void *data, size_t size, const int *fds,
                                 bool post)
{
    DtioIrqSet sent = *set;
    DtioSocketCall call = {
        .command = VFIO_USER_DEVICE_SET_IRQS,
        .request = {
            { &sent, sizeof(sent) },
            { (void *)data, size },
        },
        .num_request = 2,
        .fds = fds,
        .num_fds = fds ? set->count : 0,
    };
    int ret;

    sent.argsz = sizeof(sent) + size;
    trace_dtio_socket_set_irqs(set->index, set->start, set->count, set->flags);
    ret = post ? dtio_socket_post(irqs->socket, &call, false) :
          dtio_socket_call(irqs->socket, &call);
    return ret == -ENOTCONN ? 0 : ret;
}

static void dtio_socket_irq_unmask(EventNotifier *notifier)
{
    DtioSocketIrq *irq = container_of(notifier, DtioSocketIrq, unmask);
    DtioIrqSet set = {
        .flags = VFIO_IRQ_SET_DATA_NONE | VFIO_IRQ_SET_ACTION_UNMASK,
        .index = irq->key >> 32,
        .start = (uint32_t)irq->key,
        .count = 1,
    };

    if (dtio_eventfd_take(notifier)) {
        dtio_socket_irqs_send(irq->irqs, &set, NULL, 0, NULL, true);
    }
}

/* Notes what is to be signalled by whom; @fd negative: nothing */
static int dtio_socket_irqs_note(DtioSocketIrqs *irqs, uint32_t action,
                                 uint64_t key, int fd)
{
    DtioSocketIrq *irq;
    int own = -1;

    if (fd >= 0) {
        own = fcntl(fd, F_DUPFD_CLOEXEC, 0);
        if (own < 0) {
            return -errno;
        }
    }
    QEMU_LOCK_GUARD(&irqs->lock);
    irq = dtio_socket_irq_get(irqs, key);
    if (action == VFIO_IRQ_SET_ACTION_TRIGGER) {
        dtio_socket_irq_clear_trigger(irq);
        irq->trigger = own;
        return 0;
    }
    dtio_socket_irq_clear_unmask(irq);
    if (own >= 0) {
        event_notifier_init_fd(&irq->unmask, own);
        irq->unmasks = true;
        if (irqs->messages) {
            event_notifier_set_handler(&irq->unmask, dtio_socket_irq_unmask);
        }
    }
    return 0;
}

/* A part of a set whose eventfds are all there, or all not */
static int dtio_socket_irqs_send_part(DtioSocketIrqs *irqs, DtioIrqSet *set,
                                      const int32_t *fds)
{
    uint32_t action = set->flags & VFIO_IRQ_SET_ACTION_TYPE_MASK;
    bool there = fds[0] >= 0;

    if (!irqs->messages || !there) {
        set->flags = action | VFIO_IRQ_SET_DATA_EVENTFD;
    } else {
        set->flags = action | DTIO_USER_IRQ_SET_DATA_MESSAGE;
    }
    if (irqs->messages && action != VFIO_IRQ_SET_ACTION_TRIGGER) {
        /* The main loop unmasks it. */
        return 0;
    }
    return dtio_socket_irqs_send(irqs, set, NULL, 0,
                                 irqs->messages || !there ? NULL : fds, false);
}

static int dtio_socket_irqs_set_eventfds(DtioSocketIrqs *irqs,
                                         const struct vfio_irq_set *set)
{
    uint32_t action = set->flags & VFIO_IRQ_SET_ACTION_TYPE_MASK;
    uint32_t most = irqs->messages ? UINT32_MAX :
                    MAX(dtio_socket_terms(irqs->socket)->max_fds, 1);
    const int32_t *fds = (const int32_t *)set->data;
    uint32_t done = 0;

    if (set->argsz < sizeof(*set) ||
        (set->argsz - sizeof(*set)) / sizeof(*fds) < set->count) {
        return -EINVAL;
    }
    /* Before the server is told: it may raise them at once. */
    for (uint32_t i = 0; i < set->count; i++) {
        int ret = dtio_socket_irqs_note(irqs, action,
                                        dtio_socket_irq_key(set->index,
                                                            set->start + i),
                                        fds[i]);

        if (ret) {
            return ret;
        }
    }
    while (done < set->count) {
        DtioIrqSet part = {
            .flags = set->flags,
            .index = set->index,
            .start = set->start + done,
        };
        int ret;

        while (part.count < most && done + part.count < set->count &&
               (fds[done + part.count] >= 0) == (fds[done] >= 0)) {
            part.count++;
        }
        ret = dtio_socket_irqs_send_part(irqs, &part, fds + done);
        if (ret) {
            return ret;
        }
        done += part.count;
    }
    return 0;
}

static gboolean dtio_socket_irq_is_of(gpointer key, gpointer value,
                                      gpointer index)
{
    const DtioSocketIrq *irq = value;

    return irq->key >> 32 == *(uint32_t *)index;
}

int dtio_socket_irqs_set(DtioSocketIrqs *irqs, const struct vfio_irq_set *set)
{
    uint32_t action = set->flags & VFIO_IRQ_SET_ACTION_TYPE_MASK;
    uint32_t index = set->index;
    DtioIrqSet sent = {
        .flags = set->flags,
        .index = set->index,
        .start = set->start,
        .count = set->count,
    };
    int ret;

    if (set->flags & VFIO_IRQ_SET_DATA_EVENTFD) {
        return dtio_socket_irqs_set_eventfds(irqs, set);
    }
    /* What unmasks an interrupt need not be waited for. */
    ret = dtio_socket_irqs_send(irqs, &sent, set->data,
                                set->argsz - sizeof(*set), NULL,
                                action == VFIO_IRQ_SET_ACTION_UNMASK);
    if (!ret && action == VFIO_IRQ_SET_ACTION_TRIGGER && !set->count) {
        QEMU_LOCK_GUARD(&irqs->lock);
        g_hash_table_foreach_remove(irqs->list, dtio_socket_irq_is_of, &index);
    }
    return ret;
}

static int dtio_socket_irq_restore(DtioSocketIrqs *irqs, DtioSocketIrq *irq)
{
    DtioIrqSet set = {
        .flags = VFIO_IRQ_SET_ACTION_TRIGGER,
        .index = irq->key >> 32,
        .start = (uint32_t)irq->key,
        .count = 1,
    };
    int ret = 0;

    if (irq->unmasks && !irqs->messages) {
        int fd = event_notifier_get_fd(&irq->unmask);

        set.flags = VFIO_IRQ_SET_ACTION_UNMASK;
        ret = dtio_socket_irqs_send_part(irqs, &set, &fd);
        set.flags = VFIO_IRQ_SET_ACTION_TRIGGER;
    }
    if (!ret && irq->trigger >= 0) {
        ret = dtio_socket_irqs_send_part(irqs, &set, &irq->trigger);
    }
    return ret;
}

int dtio_socket_irqs_restore(DtioSocketIrqs *irqs)
{
    g_autoptr(GPtrArray) list = g_ptr_array_new();
    GHashTableIter iter;
    gpointer irq;
    int ret = 0;

    /* Only the main loop changes the table: it may be read without the lock. */
    g_hash_table_iter_init(&iter, irqs->list);
    while (g_hash_table_iter_next(&iter, NULL, &irq)) {
        g_ptr_array_add(list, irq);
    }
    irqs->messages = !dtio_socket_passes_fds(irqs->socket);
    for (guint i = 0; !ret && i < list->len; i++) {
        ret = dtio_socket_irq_restore(irqs, list->pdata[i]);
    }
    return ret;
}

bool dtio_socket_irqs_init(DtioSocketIrqs *irqs, DtioSocket *socket,
                           Error **errp)
{
    ERRP_GUARD();
    bool messages = !dtio_socket_passes_fds(socket) ||
                    !dtio_socket_terms(socket)->max_fds;

    if (messages && !dtio_socket_terms(socket)->dtio) {
        error_setg(errp, "the server can raise interrupts only by file "
                   "descriptors, which this socket does not pass");
        error_append_hint(errp, "Use socket=unix:PATH, or a server that has "
                          "the capability " DTIO_USER_CAPABILITY ".\n");
        return false;
    }
    irqs->socket = socket;
    irqs->messages = messages;
    qemu_mutex_init(&irqs->lock);
    irqs->list = g_hash_table_new_full(g_int64_hash, g_int64_equal, NULL,
                                       dtio_socket_irq_free);
    dtio_socket_handle(socket, DTIO_USER_IRQ_RAISED, dtio_socket_irqs_raised,
                       irqs);
    return true;
}

void dtio_socket_irqs_exit(DtioSocketIrqs *irqs)
{
    if (!irqs->list) {
        return;
    }
    g_hash_table_unref(irqs->list);
    irqs->list = NULL;
    qemu_mutex_destroy(&irqs->lock);
}
