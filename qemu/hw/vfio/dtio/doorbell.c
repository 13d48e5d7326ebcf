/*
 * dtio: doorbells of a served device
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A register that only has to be written to can be an eventfd, which KVM
 * signals without leaving the kernel, and QEMU without a message: an ioeventfd.
 * The server says which of its registers are. What it says is looked at, as
 * QEMU has no other word for an ioeventfd that KVM does not want than abort().
 */

#include "qemu/osdep.h"
#include "doorbell.h"
#include "hw/vfio-user/protocol.h"
#include "qemu/event_notifier.h"
#include "system/memory.h"
#include "trace.h"

/* KVM has a thousand for all devices */
#define DTIO_DOORBELL_MAX 64

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

typedef struct DtioDoorbell {
    MemoryRegion *mr;
    DtioIoFd what;
    EventNotifier notifier;
} DtioDoorbell;

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
static bool dtio_doorbell_is_usable(const GPtrArray *doorbells,
                                    const VFIORegion *region,
                                    const DtioIoFd *what)
{
    uint64_t width = what->size;

    if (what->type != DTIO_DOORBELL_IOEVENTFD ||
        what->flags & ~DTIO_DOORBELL_DATAMATCH ||
        (width != 1 && width != 2 && width != 4 && width != 8) ||
        what->offset % width || region->size < width ||
        what->offset > region->size - width ||
        doorbells->len >= DTIO_DOORBELL_MAX) {
        return false;
    }
    for (guint i = 0; i < doorbells->len; i++) {
        const DtioDoorbell *other = doorbells->pdata[i];

        if (other->mr == region->mem && other->what.offset == what->offset &&
            (!dtio_doorbell_matches(what) ||
             !dtio_doorbell_matches(&other->what) ||
             other->what.datamatch == what->datamatch)) {
            return false;
        }
    }
    return true;
}

static void dtio_doorbell_add(GPtrArray *doorbells, VFIORegion *region,
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
    doorbell->what = *what;
    event_notifier_init_fd(&doorbell->notifier, own);
    memory_region_add_eventfd(doorbell->mr, what->offset, what->size,
                              dtio_doorbell_matches(what), what->datamatch,
                              &doorbell->notifier);
    g_ptr_array_add(doorbells, doorbell);
    trace_dtio_doorbell(region->nr, what->offset, what->size);
}

void dtio_doorbells_add(GPtrArray *doorbells, DtioSocket *socket,
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

    if (!dtio_socket_passes_fds(socket) || !region->mem) {
        return;
    }
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

void dtio_doorbells_remove(GPtrArray *doorbells)
{
    memory_region_transaction_begin();
    for (guint i = 0; i < doorbells->len; i++) {
        DtioDoorbell *doorbell = doorbells->pdata[i];

        memory_region_del_eventfd(doorbell->mr, doorbell->what.offset,
                                  doorbell->what.size,
                                  dtio_doorbell_matches(&doorbell->what),
                                  doorbell->what.datamatch,
                                  &doorbell->notifier);
    }
    memory_region_transaction_commit();
    for (guint i = 0; i < doorbells->len; i++) {
        DtioDoorbell *doorbell = doorbells->pdata[i];

        event_notifier_cleanup(&doorbell->notifier);
        g_free(doorbell);
    }
    g_ptr_array_set_size(doorbells, 0);
}
