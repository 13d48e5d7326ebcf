/*
 * dtio: a served device, asked as VFIO and dtio ask
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * VFIO's structures and those of linux/dtio.h are the messages, so there is not
 * much to do. But the server is not the kernel: what it says is looked at
 * before QEMU's code for VFIO has it, which believes it.
 *
 * A device whose server has gone away reads as ones, and ignores what is
 * written to it.
 */

#include "qemu/osdep.h"
#include <linux/vfio.h>
#include "served.h"
#include "socket-io.h"
#include "socket-irq.h"
#include "hw/vfio-user/protocol.h"
#include "trace.h"

/* More than any device has, as they size arrays */
#define DTIO_SOCKET_MAX_REGIONS 256
#define DTIO_SOCKET_MAX_IRQS 4096
#define DTIO_SOCKET_MAX_REGION_INFO (64 * 1024)

#define DTIO_PART(object) { &(object), sizeof(object) }

/* Payload of VFIO_USER_REGION_READ and WRITE, without the data */
typedef struct DtioRegionAccess {
    uint64_t offset;
    uint32_t region;
    uint32_t count;
} DtioRegionAccess;

int dtio_socket_get_info(DtioSocket *socket, struct vfio_device_info *info)
{
    VFIOUserDeviceInfo message;
    size_t size = sizeof(message) - sizeof(message.hdr);
    DtioSocketCall call = {
        .command = VFIO_USER_DEVICE_GET_INFO,
        .request = { { info, size } },
        .num_request = 1,
        .reply = info,
        .reply_size = size,
    };
    int ret;

    *info = (struct vfio_device_info) { .argsz = size };
    ret = dtio_socket_call(socket, &call);
    if (ret) {
        return ret;
    }
    trace_dtio_socket_info(info->flags, info->num_regions, info->num_irqs);
    return info->num_regions > DTIO_SOCKET_MAX_REGIONS ||
           info->num_irqs > DTIO_SOCKET_MAX_IRQS ? -E2BIG : 0;
}

/* Areas have to be in the region. */
static bool dtio_socket_sparse_ok(const struct vfio_region_info *info,
                                  const void *header, size_t room)
{
    const struct vfio_region_info_cap_sparse_mmap *sparse = header;

    if (room < sizeof(*sparse) ||
        (room - sizeof(*sparse)) / sizeof(sparse->areas[0]) <
        sparse->nr_areas) {
        return false;
    }
    for (uint32_t i = 0; i < sparse->nr_areas; i++) {
        uint64_t offset = sparse->areas[i].offset;
        uint64_t size = sparse->areas[i].size;

        if (offset > info->size || size > info->size - offset) {
            return false;
        }
    }
    return true;
}

/* Each of the list's capabilities is behind the one before, and complete. */
static bool dtio_socket_caps_ok(const struct vfio_region_info *info)
{
    uint32_t offset = info->cap_offset;
    uint32_t last = sizeof(*info) - 1;

    if (!(info->flags & VFIO_REGION_INFO_FLAG_CAPS)) {
        return true;
    }
    while (offset) {
        const struct vfio_info_cap_header *header;
        size_t room;

        if (offset <= last || offset % 8 ||
            offset > info->argsz - sizeof(*header)) {
            return false;
        }
        header = (const void *)info + offset;
        room = info->argsz - offset;
        if (header->id == VFIO_REGION_INFO_CAP_SPARSE_MMAP &&
            !dtio_socket_sparse_ok(info, header, room)) {
            return false;
        }
        if (header->id == VFIO_REGION_INFO_CAP_TYPE &&
            room < sizeof(struct vfio_region_info_cap_type)) {
            return false;
        }
        last = offset;
        offset = header->next;
    }
    return true;
}

int dtio_socket_get_region(DtioSocket *socket, struct vfio_region_info *info,
                           int *fd)
{
    uint32_t argsz = info->argsz;
    uint32_t index = info->index;
    struct vfio_region_info request = { .argsz = argsz, .index = index };
    int fds[DTIO_CHANNEL_MAX_FDS];
    DtioSocketCall call = {
        .command = VFIO_USER_DEVICE_GET_REGION_INFO,
        .request = { DTIO_PART(request) },
        .num_request = 1,
        .reply = info,
        .reply_size = sizeof(*info),
        .data = (char *)info + sizeof(*info),
        .data_size = argsz - sizeof(*info),
        .reply_fds = fds,
    };
    int ret = dtio_socket_call(socket, &call);

    *fd = call.num_reply_fds ? fds[0] : -1;
    while (call.num_reply_fds > 1) {
        close(fds[--call.num_reply_fds]);
    }
    if (!ret && (info->index != index || info->argsz < sizeof(*info) ||
                 info->argsz > DTIO_SOCKET_MAX_REGION_INFO ||
                 (info->argsz > argsz && argsz > sizeof(*info)) ||
                 info->size > INT64_MAX ||
                 info->offset > INT64_MAX - info->size)) {
        ret = -EPROTO;
    }
    /*
     * There is more than there is room for: this was to learn how much. It is
     * not more again when the server is asked anew, or that would have no end.
     */
    if (!ret && info->argsz <= argsz &&
        (call.received < info->argsz || !dtio_socket_caps_ok(info))) {
        ret = -EPROTO;
    }
    if (ret) {
        if (*fd >= 0) {
            close(*fd);
            *fd = -1;
        }
        return ret;
    }
    trace_dtio_socket_region(index, info->flags, info->size, *fd);
    if (*fd < 0) {
        info->flags &= ~VFIO_REGION_INFO_FLAG_MMAP;
    }
    return 0;
}

static int dtio_socket_io_get_region_info(VFIODevice *vbasedev,
                                          struct vfio_region_info *info,
                                          int *fd)
{
    DtioServed *served = dtio_served_of(vbasedev);
    int ret;

    if (info->index >= vbasedev->num_initial_regions) {
        return -EINVAL;
    }
    ret = dtio_socket_get_region(served->socket, info, fd);
    if (!ret) {
        dtio_served_take_memory(served, info, fd);
    }
    return ret;
}

static int dtio_socket_io_get_irq_info(VFIODevice *vbasedev,
                                       struct vfio_irq_info *info)
{
    uint32_t index = info->index;
    DtioSocketCall call = {
        .command = VFIO_USER_DEVICE_GET_IRQ_INFO,
        .request = { DTIO_PART(*info) },
        .num_request = 1,
        .reply = info,
        .reply_size = sizeof(*info),
    };
    int ret = dtio_socket_call(dtio_served_of(vbasedev)->socket, &call);

    return ret ? ret : info->index == index ? 0 : -EPROTO;
}

static int dtio_socket_io_set_irqs(VFIODevice *vbasedev,
                                   struct vfio_irq_set *set)
{
    int ret = dtio_socket_irqs_set(&dtio_served_of(vbasedev)->irqs, set);

    /* VFIO's code tells its user of this one. */
    errno = -ret;
    return ret;
}

/*
 * As on a bus where nothing answers: one that is gone is not there at all, and
 * one that is there takes not each access that a guest may come up with.
 */
static bool dtio_socket_is_ignored(uint8_t nr, off_t off, uint32_t size,
                                   int ret)
{
    if (ret != -ENOTCONN) {
        trace_dtio_socket_refused(nr, off, size, -ret);
    }
    return ret == -ENOTCONN || size <= sizeof(uint64_t);
}

/* As much as a server may do of what it was asked for: a register is one. */
static bool dtio_socket_is_count(uint32_t done, uint32_t count)
{
    return done <= count && (done == count || count > sizeof(uint64_t));
}

static int dtio_socket_io_region_read(VFIODevice *vbasedev, uint8_t nr,
                                      off_t off, uint32_t size, void *data)
{
    DtioSocket *socket = dtio_served_of(vbasedev)->socket;
    uint32_t count = MIN(size, dtio_socket_terms(socket)->max_xfer);
    DtioRegionAccess access = { .offset = off, .region = nr, .count = count };
    DtioSocketCall call = {
        .command = VFIO_USER_REGION_READ,
        .request = { DTIO_PART(access) },
        .num_request = 1,
        .reply = &access,
        .reply_size = sizeof(access),
        .data = data,
        .data_size = count,
    };
    int ret = dtio_socket_call(socket, &call);

    if (!ret && (call.received - sizeof(access) < access.count ||
                 !dtio_socket_is_count(access.count, count))) {
        ret = -EPROTO;
    }
    if (!ret) {
        return access.count;
    }
    if (!dtio_socket_is_ignored(nr, off, size, ret)) {
        return ret;
    }
    memset(data, 0xff, size);
    return size;
}

static int dtio_socket_io_region_write(VFIODevice *vbasedev, uint8_t nr,
                                       off_t off, uint32_t size, void *data,
                                       bool post)
{
    DtioServed *served = dtio_served_of(vbasedev);
    DtioSocket *socket = served->socket;
    uint32_t count = MIN(size, dtio_socket_terms(socket)->max_xfer);
    DtioRegionAccess access = { .offset = off, .region = nr, .count = count };
    DtioSocketCall call = {
        .command = VFIO_USER_REGION_WRITE,
        .request = { DTIO_PART(access), { data, count } },
        .num_request = 2,
        .reply = &access,
        .reply_size = sizeof(access),
    };
    int ret;

    if (dtio_doorbells_ring(&served->doorbells, nr, off, size, data)) {
        return size;
    }
    if (post && qatomic_read(&served->may_post)) {
        call.reply_size = 0;
        ret = dtio_socket_post(socket, &call, false);
        access.count = count;
    } else {
        ret = dtio_socket_call(socket, &call);
    }
    if (!ret && !dtio_socket_is_count(access.count, count)) {
        ret = -EPROTO;
    }
    if (!ret) {
        return access.count;
    }
    return dtio_socket_is_ignored(nr, off, size, ret) ? size : ret;
}

static int dtio_socket_io_device_feature(VFIODevice *vbasedev,
                                         struct vfio_device_feature *feature)
{
    return -ENOTTY;
}

VFIODeviceIOOps dtio_socket_vfio_ops = {
    .device_feature = dtio_socket_io_device_feature,
    .get_region_info = dtio_socket_io_get_region_info,
    .get_irq_info = dtio_socket_io_get_irq_info,
    .set_irqs = dtio_socket_io_set_irqs,
    .region_read = dtio_socket_io_region_read,
    .region_write = dtio_socket_io_region_write,
};

/*
 * A question of linux/dtio.h: the structure is the request's payload and the
 * reply's. @data: where to put what follows, or NULL
 */
static int dtio_socket_ask(VFIODevice *vbasedev, uint16_t command, void *info,
                           size_t size, void *data, size_t data_size)
{
    DtioSocket *socket = dtio_served_of(vbasedev)->socket;
    DtioSocketCall call = {
        .command = command,
        .request = { { info, size } },
        .num_request = 1,
        .reply = info,
        .reply_size = size,
        .data = data,
        .data_size = data_size,
    };

    return dtio_socket_terms(socket)->dtio ? dtio_socket_call(socket, &call) :
           -ENOTTY;
}

static int dtio_socket_device_info(VFIODevice *vbasedev,
                                   struct dtio_device_info *info)
{
    return dtio_socket_ask(vbasedev, DTIO_USER_DEVICE_INFO, info, sizeof(*info),
                           NULL, 0);
}

static int dtio_socket_region_info(VFIODevice *vbasedev,
                                   struct dtio_region_info *info)
{
    uint32_t index = info->index;
    int ret = dtio_socket_ask(vbasedev, DTIO_USER_REGION_INFO, info,
                              sizeof(*info), NULL, 0);

    return ret ? ret : info->index == index ? 0 : -EPROTO;
}

static int dtio_socket_irq_info(VFIODevice *vbasedev,
                                struct dtio_irq_info *info)
{
    uint32_t index = info->index;
    int ret = dtio_socket_ask(vbasedev, DTIO_USER_IRQ_INFO, info, sizeof(*info),
                              NULL, 0);

    return ret ? ret : info->index == index ? 0 : -EPROTO;
}

static int dtio_socket_irq_state(VFIODevice *vbasedev,
                                 struct dtio_irq_state *state)
{
    return dtio_socket_ask(vbasedev, DTIO_USER_IRQ_STATE, state, sizeof(*state),
                           NULL, 0);
}

static int dtio_socket_string(VFIODevice *vbasedev, struct dtio_string *string)
{
    char *text = (char *)(uintptr_t)string->uptr;
    uint32_t room = text ? string->length : 0;
    int ret;

    string->uptr = 0;
    string->length = room;
    ret = dtio_socket_ask(vbasedev, DTIO_USER_STRING, string, sizeof(*string),
                          text, room);
    if (ret) {
        return ret;
    }
    if (string->length > DTIO_SOCKET_MAX_XFER) {
        return -EPROTO;
    }
    if (string->length > room) {
        return -EMSGSIZE;
    }
    return string->length && !memchr(text, 0, string->length) ? -EPROTO : 0;
}

/* A server raises messages itself. */
static int dtio_socket_msi_message(VFIODevice *vbasedev,
                                   struct dtio_msi_message *message)
{
    return -ENOTTY;
}

static int dtio_socket_msi_doorbell(VFIODevice *vbasedev,
                                    struct dtio_msi_doorbell *doorbell)
{
    return -ENOTTY;
}

int dtio_socket_reset(DtioSocket *socket)
{
    DtioSocketCall call = { .command = VFIO_USER_DEVICE_RESET };

    return dtio_socket_call(socket, &call);
}

static int dtio_socket_reset_device(VFIODevice *vbasedev)
{
    int ret = dtio_socket_reset(dtio_served_of(vbasedev)->socket);

    return ret == -ENOTCONN ? 0 : ret;
}

const DtioIOOps dtio_io_ops_socket = {
    .device_info = dtio_socket_device_info,
    .region_info = dtio_socket_region_info,
    .irq_info = dtio_socket_irq_info,
    .irq_state = dtio_socket_irq_state,
    .string = dtio_socket_string,
    .msi_message = dtio_socket_msi_message,
    .msi_doorbell = dtio_socket_msi_doorbell,
    .reset = dtio_socket_reset_device,
};
