/*
 * dtio: the memory that a served device reaches
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * VFIO's core tells a container which memory a device may reach. The server is
 * told, and gets a descriptor of the memory if the guest's is shared and the
 * socket passes descriptors. Otherwise it asks for each access by a message,
 * and gets what it has been told of, and no more.
 *
 * A server that refuses memory, or has gone away, is no reason to end the
 * virtual machine, as VFIO's core would once a device is attached. Its device
 * is given up.
 */

#include "qemu/osdep.h"
#include <linux/vfio.h>
#include "registers.h"
#include "socket-dma.h"
#include "hw/vfio-user/protocol.h"
#include "hw/vfio/vfio-device.h"
#include "hw/vfio/vfio-listener.h"
#include "qapi/error.h"
#include "qemu/error-report.h"
#include "qemu/lockable.h"
#include "system/ramblock.h"
#include "trace.h"

/**
 * DtioContainerRange: memory that the server has been told of
 *
 * @start: first address, as the device has it
 * @last: last address
 * @memory: where it is in QEMU
 * @mr: what it belongs to
 * @readonly: the device may not write it
 */
typedef struct DtioContainerRange {
    uint64_t start;
    uint64_t last;
    void *memory;
    MemoryRegion *mr;
    bool readonly;
} DtioContainerRange;

/* Payload of VFIO_USER_DMA_READ and WRITE, without the data */
typedef struct DtioDma {
    uint64_t address;
    uint64_t count;
} DtioDma;

static int dtio_container_compare(gconstpointer a, gconstpointer b,
                                  gpointer opaque)
{
    const DtioContainerRange *one = a, *other = b;

    return one->last < other->start ? -1 : one->start > other->last ? 1 : 0;
}

/*
 * DMA by another device's registers, which are no memory for the core, goes to
 * where QEMU has them.
 */
static bool dtio_container_move(DtioContainer *container,
                                const DtioContainerRange *range,
                                uint64_t address, void *data, uint64_t size,
                                bool write)
{
    AddressSpace *as = VFIO_IOMMU(container)->space->as;
    void *memory = range->memory + (address - range->start);
    /* Another device's registers would want the BQL. */
    MemTxAttrs attrs = { .memory = true };

    if (memory_region_is_ram_device(range->mr)) {
        dtio_registers_access(memory, data, size, write);
        return true;
    }
    return address_space_rw(as, address, attrs, data, size, write) == MEMTX_OK;
}

static int dtio_container_access(DtioContainer *container, uint64_t address,
                                 uint8_t *data, uint64_t size, bool write)
{
    if (size && address + size - 1 < address) {
        return -EFAULT;
    }
    QEMU_LOCK_GUARD(&container->lock);
    while (size) {
        DtioContainerRange at = { .start = address, .last = address };
        const DtioContainerRange *range = g_tree_lookup(container->ranges, &at);
        uint64_t part;

        if (!range) {
            return -EFAULT;
        }
        if (write && range->readonly) {
            return -EPERM;
        }
        part = MIN(size - 1, range->last - address) + 1;
        if (!dtio_container_move(container, range, address, data, part,
                                 write)) {
            return -EFAULT;
        }
        address += part;
        data += part;
        size -= part;
    }
    return 0;
}

static int dtio_container_read(void *opaque, const void *payload, size_t size,
                               GByteArray *reply)
{
    DtioDma dma;

    if (size != sizeof(dma)) {
        return -EINVAL;
    }
    memcpy(&dma, payload, sizeof(dma));
    if (dma.count > DTIO_SOCKET_MAX_XFER) {
        return -E2BIG;
    }
    g_byte_array_append(reply, payload, sizeof(dma));
    g_byte_array_set_size(reply, sizeof(dma) + dma.count);
    return dtio_container_access(opaque, dma.address, reply->data + sizeof(dma),
                                 dma.count, false);
}

static int dtio_container_write(void *opaque, const void *payload, size_t size,
                                GByteArray *reply)
{
    DtioDma dma;

    if (size < sizeof(dma)) {
        return -EINVAL;
    }
    memcpy(&dma, payload, sizeof(dma));
    if (dma.count > DTIO_SOCKET_MAX_XFER) {
        return -E2BIG;
    }
    if (size - sizeof(dma) != dma.count) {
        return -EINVAL;
    }
    g_byte_array_append(reply, payload, sizeof(dma));
    return dtio_container_access(opaque, dma.address,
                                 (uint8_t *)payload + sizeof(dma), dma.count,
                                 true);
}

/* Tells the server, and gives it up if it does not agree. */
static int dtio_container_tell(DtioContainer *container, DtioSocketCall *call)
{
    int ret;

    if (container->batch) {
        ret = dtio_socket_post(container->socket, call, true);
    } else {
        ret = dtio_socket_call(container->socket, call);
    }
    if (ret && ret != -ENOTCONN && VFIO_IOMMU(container)->initialized) {
        dtio_socket_lose(container->socket, "it has refused memory");
    }
    return VFIO_IOMMU(container)->initialized ? 0 : ret;
}

/* A descriptor of what the guest itself has there, or -1 */
static int dtio_container_fd(DtioContainer *container, MemoryRegion *mr)
{
    if (!dtio_socket_passes_fds(container->socket) ||
        !dtio_socket_terms(container->socket)->max_fds ||
        memory_region_is_ram_device(mr) || !qemu_ram_is_shared(mr->ram_block)) {
        return -1;
    }
    return memory_region_get_fd(mr);
}

static int dtio_container_map(const VFIOContainer *bcontainer, hwaddr iova,
                              uint64_t size, void *vaddr, bool readonly,
                              MemoryRegion *mr)
{
    DtioContainer *container = DTIO_CONTAINER(bcontainer);
    int fd = dtio_container_fd(container, mr);
    VFIOUserDMAMap map = {
        .argsz = sizeof(map) - sizeof(map.hdr),
        .flags = VFIO_DMA_MAP_FLAG_READ |
                 (readonly ? 0 : VFIO_DMA_MAP_FLAG_WRITE),
        .offset = fd < 0 ? 0 : mr->ram_block->fd_offset +
                  qemu_ram_block_host_offset(mr->ram_block, vaddr),
        .iova = iova,
        .size = size,
    };
    DtioSocketCall call = {
        .command = VFIO_USER_DMA_MAP,
        .request = { { &map.argsz, sizeof(map) - sizeof(map.hdr) } },
        .num_request = 1,
        .fds = &fd,
        .num_fds = fd >= 0,
    };
    DtioContainerRange *range = g_new(DtioContainerRange, 1);

    *range = (DtioContainerRange) {
        .start = iova,
        .last = iova + size - 1,
        .memory = vaddr,
        .mr = mr,
        .readonly = readonly,
    };
    trace_dtio_socket_map(iova, size, map.flags, fd);
    /* Before the server is told: it may use it at once. */
    WITH_QEMU_LOCK_GUARD(&container->lock) {
        g_tree_replace(container->ranges, range, range);
    }
    return dtio_container_tell(container, &call);
}

static int dtio_container_unmap(const VFIOContainer *bcontainer, hwaddr iova,
                                uint64_t size, IOMMUTLBEntry *iotlb,
                                bool unmap_all)
{
    DtioContainer *container = DTIO_CONTAINER(bcontainer);
    DtioContainerRange part = { .start = iova, .last = iova + size - 1 };
    DtioContainerRange *range;

    trace_dtio_socket_unmap(iova, size);
    /* All, or what a guest's IOMMU has invalidated: the ranges in there */
    for (;;) {
        VFIOUserDMAUnmap unmap = {
            .argsz = sizeof(unmap) - sizeof(unmap.hdr),
        };
        DtioSocketCall call = {
            .command = VFIO_USER_DMA_UNMAP,
            .request = { { &unmap.argsz, sizeof(unmap) - sizeof(unmap.hdr) } },
            .num_request = 1,
        };
        int ret;

        WITH_QEMU_LOCK_GUARD(&container->lock) {
            range = g_tree_lookup(container->ranges, &part);
            if (range) {
                unmap.iova = range->start;
                unmap.size = range->last - range->start + 1;
            }
        }
        if (!range) {
            return 0;
        }
        /* Until it has agreed the server may use it. */
        ret = dtio_socket_call(container->socket, &call);
        WITH_QEMU_LOCK_GUARD(&container->lock) {
            g_tree_remove(container->ranges, range);
        }
        if (ret && ret != -ENOTCONN) {
            dtio_socket_lose(container->socket, "it does not give memory back");
        }
    }
}

static void dtio_container_begin(VFIOContainer *bcontainer)
{
    DTIO_CONTAINER(bcontainer)->batch = true;
}

static void dtio_container_commit(VFIOContainer *bcontainer)
{
    DtioContainer *container = DTIO_CONTAINER(bcontainer);
    int ret;

    container->batch = false;
    ret = dtio_socket_settle(container->socket);
    if (!ret || ret == -ENOTCONN) {
        return;
    }
    if (!bcontainer->initialized && !bcontainer->error) {
        error_setg_errno(&bcontainer->error, -ret,
                         "the server has refused memory");
        return;
    }
    dtio_socket_lose(container->socket, "it has refused memory");
}

static int dtio_container_no_dirty_tracking(const VFIOContainer *bcontainer,
                                            bool start, Error **errp)
{
    error_setg(errp, "a served device does not track dirty pages");
    return -ENOTSUP;
}

static int dtio_container_no_dirty_bitmap(const VFIOContainer *bcontainer,
                                          VFIOBitmap *vbmap, hwaddr iova,
                                          hwaddr size, uint64_t backend_flag,
                                          Error **errp)
{
    return dtio_container_no_dirty_tracking(bcontainer, false, errp);
}

/* A device is reset alone, see the device's own reset. */
static int dtio_container_hot_reset(VFIODevice *vbasedev, bool single)
{
    return -ENOTSUP;
}

static void dtio_container_disconnect(DtioContainer *container)
{
    VFIOAddressSpace *space = VFIO_IOMMU(container)->space;

    vfio_listener_unregister(VFIO_IOMMU(container));
    ram_block_uncoordinated_discard_disable(false);
    object_unref(OBJECT(container));
    vfio_address_space_put(space);
}

static void dtio_container_detach(VFIODevice *vbasedev)
{
    DtioContainer *container = DTIO_CONTAINER(vbasedev->bcontainer);
    void (*detached)(void *opaque) = container->detached;
    void *opaque = container->opaque;

    vfio_device_unprepare(vbasedev);
    dtio_container_disconnect(container);
    if (detached) {
        detached(opaque);
    }
}

DtioContainer *dtio_container_attach(DtioSocket *socket, VFIODevice *vbasedev,
                                     struct vfio_device_info *info,
                                     AddressSpace *as, Error **errp)
{
    VFIOAddressSpace *space;
    DtioContainer *container;
    VFIOContainer *bcontainer;
    int ret = ram_block_uncoordinated_discard_disable(true);

    if (ret) {
        error_setg_errno(errp, -ret, "cannot keep the guest from giving memory "
                         "back");
        return NULL;
    }
    space = vfio_address_space_get(as);
    container = DTIO_CONTAINER(object_new(TYPE_DTIO_CONTAINER));
    bcontainer = VFIO_IOMMU(container);
    container->socket = socket;
    bcontainer->pgsizes = dtio_socket_terms(socket)->page_sizes;
    bcontainer->dma_max_mappings = dtio_socket_terms(socket)->max_maps;
    dtio_socket_handle(socket, VFIO_USER_DMA_READ, dtio_container_read,
                       container);
    dtio_socket_handle(socket, VFIO_USER_DMA_WRITE, dtio_container_write,
                       container);
    vfio_address_space_insert(space, bcontainer);
    if (!vfio_listener_register(bcontainer, errp)) {
        dtio_container_disconnect(container);
        return NULL;
    }
    bcontainer->initialized = true;
    vfio_device_prepare(vbasedev, bcontainer, info);
    return container;
}

static GTree *dtio_container_new_ranges(void)
{
    return g_tree_new_full(dtio_container_compare, NULL, g_free, NULL);
}

int dtio_container_restore(DtioContainer *container)
{
    VFIOContainer *bcontainer = VFIO_IOMMU(container);

    WITH_QEMU_LOCK_GUARD(&container->lock) {
        g_tree_unref(container->ranges);
        container->ranges = dtio_container_new_ranges();
    }
    /* What there is is told anew by whoever knows it. */
    vfio_listener_unregister(bcontainer);
    vfio_listener_register(bcontainer, NULL);
    return dtio_socket_is_connected(container->socket) ? 0 : -ENOTCONN;
}

static void dtio_container_init(Object *obj)
{
    DtioContainer *container = DTIO_CONTAINER(obj);

    qemu_mutex_init(&container->lock);
    container->ranges = dtio_container_new_ranges();
}

static void dtio_container_finalize(Object *obj)
{
    DtioContainer *container = DTIO_CONTAINER(obj);

    g_tree_unref(container->ranges);
    qemu_mutex_destroy(&container->lock);
}

static void dtio_container_class_init(ObjectClass *klass, const void *data)
{
    VFIOIOMMUClass *vioc = VFIO_IOMMU_CLASS(klass);

    vioc->listener_begin = dtio_container_begin;
    vioc->listener_commit = dtio_container_commit;
    vioc->dma_map = dtio_container_map;
    vioc->dma_unmap = dtio_container_unmap;
    vioc->detach_device = dtio_container_detach;
    vioc->set_dirty_page_tracking = dtio_container_no_dirty_tracking;
    vioc->query_dirty_bitmap = dtio_container_no_dirty_bitmap;
    vioc->pci_hot_reset = dtio_container_hot_reset;
}

static const TypeInfo dtio_container_types[] = {
    {
        .name = TYPE_DTIO_CONTAINER,
        .parent = TYPE_VFIO_IOMMU,
        .instance_size = sizeof(DtioContainer),
        .instance_init = dtio_container_init,
        .instance_finalize = dtio_container_finalize,
        .class_init = dtio_container_class_init,
    },
};

DEFINE_TYPES(dtio_container_types)
