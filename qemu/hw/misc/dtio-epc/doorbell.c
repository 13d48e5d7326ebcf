/*
 * dtio-epc: doorbells that the host rings
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A base address register may have their page among its pieces: then a host
 * rings by writing there, which is a message as any, or by an eventfd, if it
 * knows of those.
 */

#include "qemu/osdep.h"
#include "doorbell.h"
#include "bar.h"
#include "qapi/error.h"
#include "qemu/main-loop.h"
#include "qemu/rcu.h"
#include "trace.h"

#define EPC_DOORBELL_STRIDE 4

/* What a driver writes, of whatever value */
#define EPC_DOORBELL_WIDTH  4

/*
 * Into how many parts a piece may fall in which doorbells are looked for. An
 * IOMMU translates page by page, and the guest can make a piece of 2^62 bytes.
 */
#define EPC_DOORBELL_PARTS  4096

struct DtioEpcDoorbell {
    DtioEpc *epc;
    uint32_t number;
    EventNotifier notifier;
};

static void dtio_epc_ring(DtioEpc *epc, uint32_t number)
{
    trace_dtio_epc_doorbell(number);
    if (!epc->bus->ring(epc, number)) {
        epc->doorbell_status |= BIT(number);
        epc->bus->update_doorbells(epc);
    }
}

static void dtio_epc_doorbell_signalled(void *opaque)
{
    DtioEpcDoorbell *doorbell = opaque;

    if (event_notifier_test_and_clear(&doorbell->notifier)) {
        dtio_epc_ring(doorbell->epc, doorbell->number);
    }
}

static uint64_t dtio_epc_doorbell_read(void *opaque, hwaddr offset,
                                       unsigned size)
{
    return 0;
}

static void dtio_epc_doorbell_write(void *opaque, hwaddr offset,
                                    uint64_t value, unsigned size)
{
    DtioEpc *epc = opaque;
    uint32_t number = offset / EPC_DOORBELL_STRIDE;

    if (!(offset % EPC_DOORBELL_STRIDE) &&
        number < epc->properties.doorbells) {
        dtio_epc_ring(epc, number);
    }
}

static const MemoryRegionOps dtio_epc_doorbell_ops = {
    .read = dtio_epc_doorbell_read,
    .write = dtio_epc_doorbell_write,
    .endianness = DEVICE_LITTLE_ENDIAN,
    .valid = { .min_access_size = 1, .max_access_size = 8, .unaligned = true },
    .impl = { .min_access_size = 1, .max_access_size = 8, .unaligned = true },
};

bool dtio_epc_doorbells_init(DtioEpc *epc, Error **errp)
{
    uint32_t num = epc->properties.doorbells;

    memory_region_init_io(&epc->doorbells, OBJECT(epc->device),
                          &dtio_epc_doorbell_ops, epc, "dtio-epc-doorbells",
                          EPC_DOORBELLS_SIZE);
    memory_region_add_subregion(&epc->registers, EPC_DOORBELLS,
                                &epc->doorbells);
    epc->doorbell_list = g_new0(DtioEpcDoorbell, num);
    for (uint32_t i = 0; i < num; i++) {
        DtioEpcDoorbell *doorbell = &epc->doorbell_list[i];
        int ret = event_notifier_init(&doorbell->notifier, 0);

        if (ret) {
            error_setg_errno(errp, -ret, "no eventfd for doorbell %u", i);
            return false;
        }
        doorbell->epc = epc;
        doorbell->number = i;
        qemu_set_fd_handler(event_notifier_get_fd(&doorbell->notifier),
                            dtio_epc_doorbell_signalled, NULL, doorbell);
    }
    return true;
}

void dtio_epc_doorbells_exit(DtioEpc *epc)
{
    for (uint32_t i = 0; i < epc->properties.doorbells; i++) {
        DtioEpcDoorbell *doorbell = &epc->doorbell_list[i];

        if (doorbell->epc) {
            qemu_set_fd_handler(event_notifier_get_fd(&doorbell->notifier),
                                NULL, NULL, NULL);
            event_notifier_cleanup(&doorbell->notifier);
        }
    }
    g_clear_pointer(&epc->doorbell_list, g_free);
}

/* Those whose registers are within a page that begins at @page of a space */
static void dtio_epc_doorbells_add(DtioEpc *epc, uint64_t page, uint64_t start,
                                   uint64_t end, GArray *list)
{
    for (uint32_t i = 0; i < epc->properties.doorbells; i++) {
        struct dtio_serve_doorbell doorbell = {
            .offset = page + i * EPC_DOORBELL_STRIDE,
            .length = EPC_DOORBELL_WIDTH,
            .fd = event_notifier_get_fd(&epc->doorbell_list[i].notifier),
        };

        if (doorbell.offset >= start &&
            doorbell.offset + EPC_DOORBELL_WIDTH <= end) {
            g_array_append_val(list, doorbell);
        }
    }
}

static void dtio_epc_doorbells_find(DtioEpc *epc, uint64_t offset,
                                    uint64_t address, uint64_t size,
                                    GArray *list)
{
    RCU_READ_LOCK_GUARD();
    for (unsigned i = 0; size && i < EPC_DOORBELL_PARTS; i++) {
        hwaddr length = size, in_region;
        MemoryRegion *mr = address_space_translate(epc->dma, address,
                                                   &in_region, &length, true,
                                                   epc->attrs);

        if (mr == &epc->doorbells) {
            dtio_epc_doorbells_add(epc, offset - in_region, offset,
                                   offset + length, list);
        }
        offset += length;
        address += length;
        size -= length;
    }
}

void dtio_epc_doorbells_offer(DtioEpc *epc, struct dtio_serve_device *device,
                              unsigned number, const DtioEpcBar *bar)
{
    g_autoptr(GArray) list = g_array_new(false, false,
                                         sizeof(struct dtio_serve_doorbell));
    g_autofree char *error = NULL;

    for (uint32_t i = 0; i < bar->num_pieces; i++) {
        uint64_t offset, address, size;

        if (dtio_epc_bar_forwards(bar, i, &offset, &address, &size)) {
            dtio_epc_doorbells_find(epc, offset, address, size, list);
        }
    }
    /* Without, the host writes a message. */
    if (dtio_serve_set_doorbells(device, number,
                                 (struct dtio_serve_doorbell *)list->data,
                                 list->len, &error)) {
        trace_dtio_epc_say(error);
    }
}
