/*
 * dtio: a platform device's node in the guest's device tree
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The generator (node/) is told where the guest has each region, each
 * interrupt and each resource that the host's node has.
 */

#include "qemu/osdep.h"
#include "device.h"

static DtioFdtIrq dtio_platform_place_irq(const DtioIrq *irq, bool placed)
{
    return (DtioFdtIrq) {
        .usable = true,
        .edge = !irq->level,
        .spi = placed ? irq->spi : 0,
    };
}

static void dtio_platform_fill_placement(const DtioPlatform *dtio, bool placed,
                                         DtioFdtRegion *regions,
                                         DtioFdtChildRegion *child_regions,
                                         DtioFdtIrq *irqs,
                                         DtioFdtChildIrq *child_irqs)
{
    for (uint32_t i = 0; i < dtio->regions.count; i++) {
        const DtioRegion *region = &dtio->regions.list[i];
        DtioFdtRegion place = {
            .address = placed ? region->guest_address : 0,
            .size = region->region.size,
        };

        if (region->child) {
            *child_regions++ = (DtioFdtChildRegion) {
                .path = region->child,
                .index = region->dt_index,
                .region = place,
            };
        } else {
            regions[region->dt_index] = place;
        }
    }
    for (guint i = 0; i < dtio->entries->len; i++) {
        const DtioIrq *irq = g_ptr_array_index(dtio->entries, i);

        if (irq) {
            irqs[i] = dtio_platform_place_irq(irq, placed);
        }
    }
    for (guint i = 0; i < dtio->child_entries->len; i++) {
        const DtioChildEntry *entry = &g_array_index(dtio->child_entries,
                                                     DtioChildEntry, i);

        child_irqs[i] = (DtioFdtChildIrq) {
            .path = entry->path,
            .index = entry->dt_index,
            .irq = dtio_platform_place_irq(entry->irq, placed),
        };
    }
}

void *dtio_platform_write_node(DtioNode *node, void *fdt, const GArray *peers,
                               Error **errp)
{
    const DtioPlatform *dtio = container_of(node, DtioPlatform, node);
    g_autofree DtioFdtRegion *regions = g_new0(DtioFdtRegion,
                                               dtio->num_dt_regions);
    g_autofree DtioFdtChildRegion *child_regions =
        g_new0(DtioFdtChildRegion, dtio->num_child_regions);
    g_autofree DtioFdtIrq *irqs = g_new0(DtioFdtIrq, dtio->entries->len);
    g_autofree DtioFdtChildIrq *child_irqs =
        g_new0(DtioFdtChildIrq, dtio->child_entries->len);
    g_autoptr(GArray) resources = dtio_resources_place(&dtio->resources);
    DtioFdtPlacement placement = {
        .regions = regions,
        .num_regions = dtio->num_dt_regions,
        .irqs = irqs,
        .num_irqs = dtio->entries->len,
        .child_irqs = child_irqs,
        .num_child_irqs = dtio->child_entries->len,
        .child_regions = child_regions,
        .num_child_regions = dtio->num_child_regions,
        .dma = dtio->dma,
        .msi_phandle = dtio->msi.present ? dtio->msi.phandle : 0,
        .msi_device = dtio->msi.device_id,
        .resources = (const DtioFdtResource *)resources->data,
        .num_resources = resources->len,
        .reset_page = {
            .address = dtio->reset_page.address,
            .size = memory_region_size(&dtio->reset_page.mmio),
        },
    };

    dtio_platform_fill_placement(dtio, fdt != NULL, regions, child_regions,
                                 irqs, child_irqs);
    return dtio_tree_make(node, &placement, fdt, peers, errp);
}
