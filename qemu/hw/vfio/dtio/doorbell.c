/*
 * dtio: doorbells of a served device
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A register that only has to be written to can be an eventfd, which KVM
 * signals without leaving the kernel, and QEMU without a message. The server
 * says which of its registers are, and may say so again. What it says is looked
 * at, as QEMU has no other word for an ioeventfd that KVM does not want than
 * abort().
 *
 * With KVM, doorbells are ioeventfds of their memory regions. Without, vCPUs
 * look them up here: they write without the BQL, under which a memory region's
 * ioeventfds change.
 */

#include "qemu/osdep.h"
#include "doorbell.h"
#include "hw/vfio-user/protocol.h"
#include "qemu/bswap.h"
#include "qemu/event_notifier.h"
#include "qemu/rcu.h"
#include "system/kvm.h"
#include "system/memory.h"
#include "trace.h"

/* KVM has a thousand for all devices */
#define DTIO_DOORBELL_MAX DTIO_CHANNEL_MAX_FDS

#define DTIO_DOORBELL_IOEVENTFD 0
#define DTIO_DOORBELL_DATAMATCH 1

/* Payload of VFIO_USER_DEVICE_GET_REGION_IO_FDS, and its reply's beginning */
typedef struct DtioIoFds {
    uint32_t argsz;
    uint32_t flags;
    uint32_t index;
    uint32_t count;
} DtioIoFds;

/* What follows in the reply */
typedef struct DtioIoFd {
    uint64_t offset;
    uint64_t size;
    uint32_t fd_index;
    uint32_t type;
    uint32_t flags;
    uint32_t padding;
    uint64_t datamatch;
} DtioIoFd;

/* @added: it is an ioeventfd of @mr */
typedef struct DtioDoorbell {
    MemoryRegion *mr;
    uint8_t region;
    bool added;
    DtioIoFd what;
    EventNotifier notifier;
} DtioDoorbell;

/* Never changes; another one takes its place. */
struct DtioDoorbells {
    struct rcu_head rcu;
    size_t num;
    DtioDoorbell *list[2 * DTIO_DOORBELL_MAX];
    DtioDoorbell *gone[2 * DTIO_DOORBELL_MAX];
    size_t num_gone;
};

static bool dtio_doorbell_is_eventfd(int fd)
{
    g_autofree char *link = g_strdup_printf("/proc/self/fd/%d", fd);
    g_autofree char *target = g_file_read_link(link, NULL);

    return !g_strcmp0(target, "anon_inode:[eventfd]");
}

static bool dtio_doorbell_matches(const DtioIoFd *what)
{
    return what->flags & DTIO_DOORBELL_DATAMATCH;
}

/* KVM wants no two for the same writes, and their widths to be some. */
static bool dtio_doorbell_is_usable(const DtioDoorbells *doorbells,
                                    const VFIORegion *region,
                                    const DtioIoFd *what)
{
    uint64_t width = what->size;

    if (what->type != DTIO_DOORBELL_IOEVENTFD ||
        what->flags & ~DTIO_DOORBELL_DATAMATCH ||
        (width != 1 && width != 2 && width != 4 && width != 8) ||
        what->offset % width || region->size < width ||
        what->offset > region->size - width ||
        doorbells->num == ARRAY_SIZE(doorbells->list)) {
        return false;
    }
    for (size_t i = 0; i < doorbells->num; i++) {
        const DtioDoorbell *other = doorbells->list[i];

        if (other->region == region->nr &&
            other->what.offset == what->offset &&
            (!dtio_doorbell_matches(what) ||
             !dtio_doorbell_matches(&other->what) ||
             other->what.datamatch == what->datamatch)) {
            return false;
        }
    }
    return true;
}

static void dtio_doorbell_add(DtioDoorbells *doorbells, VFIORegion *region,
                              const DtioIoFd *what, int fd)
{
    DtioDoorbell *doorbell;
    int own;

    if (!dtio_doorbell_is_eventfd(fd)) {
        return;
    }
    own = fcntl(fd, F_DUPFD_CLOEXEC, 0);
    if (own < 0) {
        return;
    }
    doorbell = g_new0(DtioDoorbell, 1);
    doorbell->mr = region->mem;
    doorbell->region = region->nr;
    doorbell->what = *what;
    event_notifier_init_fd(&doorbell->notifier, own);
    doorbells->list[doorbells->num++] = doorbell;
    trace_dtio_doorbell(region->nr, what->offset, what->size);
}

/* Appends what the server says. */
static void dtio_doorbells_ask(DtioDoorbells *doorbells, DtioSocket *socket,
                               VFIORegion *region)
{
    DtioIoFd list[DTIO_DOORBELL_MAX];
    DtioIoFds info = {
        .argsz = sizeof(info) + sizeof(list),
        .index = region->nr,
    };
    int fds[DTIO_CHANNEL_MAX_FDS];
    DtioSocketCall call = {
        .command = VFIO_USER_DEVICE_GET_REGION_IO_FDS,
        .request = { { &info, sizeof(info) } },
        .num_request = 1,
        .reply = &info,
        .reply_size = sizeof(info),
        .data = list,
        .data_size = sizeof(list),
        .reply_fds = fds,
    };
    size_t count;

    /* That there are none may be any errno. */
    if (!dtio_socket_call(socket, &call)) {
        count = MIN(call.received - sizeof(info), sizeof(list)) /
                sizeof(list[0]);
        count = MIN(count, info.count);
        for (size_t i = 0; i < count; i++) {
            if (list[i].fd_index < call.num_reply_fds &&
                dtio_doorbell_is_usable(doorbells, region, &list[i])) {
                dtio_doorbell_add(doorbells, region, &list[i],
                                  fds[list[i].fd_index]);
            }
        }
    }
    while (call.num_reply_fds) {
        close(fds[--call.num_reply_fds]);
    }
}

static void dtio_doorbell_set_added(DtioDoorbell *doorbell, bool add)
{
    void (*set)(MemoryRegion *, hwaddr, unsigned, bool, uint64_t,
                EventNotifier *) = add ? memory_region_add_eventfd :
                                   memory_region_del_eventfd;

    if (doorbell->added != add && kvm_enabled()) {
        set(doorbell->mr, doorbell->what.offset, doorbell->what.size,
            dtio_doorbell_matches(&doorbell->what), doorbell->what.datamatch,
            &doorbell->notifier);
        doorbell->added = add;
    }
}

static void dtio_doorbells_free(DtioDoorbells *doorbells)
{
    for (size_t i = 0; i < doorbells->num_gone; i++) {
        event_notifier_cleanup(&doorbells->gone[i]->notifier);
        g_free(doorbells->gone[i]);
    }
    g_free(doorbells);
}

/*
 * What is in *@place and not in @next is gone; @next may be NULL. In two steps: in
 * one, QEMU may give KVM the new one before it takes away the old one for the
 * same writes, and KVM wants no two.
 */
static void dtio_doorbells_replace(DtioDoorbells **place, DtioDoorbells *next)
{
    DtioDoorbells *old = *place;

    memory_region_transaction_begin();
    for (size_t i = 0; old && i < old->num; i++) {
        DtioDoorbell *doorbell = old->list[i];
        bool stays = false;

        for (size_t j = 0; next && j < next->num && !stays; j++) {
            stays = next->list[j] == doorbell;
        }
        if (!stays) {
            dtio_doorbell_set_added(doorbell, false);
            old->gone[old->num_gone++] = doorbell;
        }
    }
    memory_region_transaction_commit();
    memory_region_transaction_begin();
    for (size_t i = 0; next && i < next->num; i++) {
        dtio_doorbell_set_added(next->list[i], true);
    }
    memory_region_transaction_commit();
    qatomic_rcu_set(place, next);
    if (old) {
        call_rcu(old, dtio_doorbells_free, rcu);
    }
}

void dtio_doorbells_update(DtioDoorbells **place, DtioSocket *socket,
                           VFIORegion *region)
{
    DtioDoorbells *old = *place;
    DtioDoorbells *next;

    if (!dtio_socket_passes_fds(socket) || !region->mem) {
        return;
    }
    next = g_new0(DtioDoorbells, 1);
    for (size_t i = 0; old && i < old->num; i++) {
        if (old->list[i]->region != region->nr) {
            next->list[next->num++] = old->list[i];
        }
    }
    dtio_doorbells_ask(next, socket, region);
    if (!next->num) {
        g_free(next);
        next = NULL;
    }
    dtio_doorbells_replace(place, next);
}

void dtio_doorbells_remove(DtioDoorbells **place)
{
    dtio_doorbells_replace(place, NULL);
}

bool dtio_doorbells_ring(DtioDoorbells *const *place, uint8_t region,
                         uint64_t offset, unsigned size, const void *data)
{
    const DtioDoorbells *doorbells;

    RCU_READ_LOCK_GUARD();
    doorbells = qatomic_rcu_read(place);
    for (size_t i = 0; doorbells && i < doorbells->num; i++) {
        DtioDoorbell *doorbell = doorbells->list[i];
        const DtioIoFd *what = &doorbell->what;

        if (doorbell->region == region && what->offset == offset &&
            what->size == size &&
            (!dtio_doorbell_matches(what) ||
             what->datamatch == ldn_le_p(data, size))) {
            event_notifier_set(&doorbell->notifier);
            return true;
        }
    }
    return false;
}
