/*
 * dtio: resources that the guest has from QEMU
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * What provides a clock, a reset line, a power domain or a supply stays with
 * the host. QEMU may offer the device's own to the guest all the same, by SCMI
 * (scmi.c), or reset lines by a page of bits of the kind that the simplest
 * reset controllers have, for a guest without SCMI, and GPIO lines by a
 * controller that has no others (gpio.c). The reference then leads to what QEMU
 * offers, and none of its names is lost.
 */

#include "internal.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

const DtioFdtResource *dtio_gen_find_resource(const DtioGen *g,
                                              const char *property,
                                              uint32_t index)
{
    const DtioFdtPlacement *placement = g->placement;

    for (size_t i = 0; placement && i < placement->num_resources; i++) {
        const DtioFdtResource *resource = &placement->resources[i];

        if (resource->index == index &&
            !strcmp(resource->property, property) &&
            !strcmp(resource->path, (const char *)g->path.data)) {
            return resource;
        }
    }
    return NULL;
}

/*
 * What GPIO_ACTIVE_LOW and the like are, is the last cell of what the host's
 * controller takes, if it takes more than the line's number.
 */
static uint32_t gpio_flags(const DtioGenEntry *entry)
{
    return entry->length > 8 ?
           dtio_gen_read_cells(entry->data + entry->length - 4, 1) : 0;
}

void dtio_gen_append_resource(DtioGen *g, DtioGenBuffer *buffer,
                              const DtioGenEntry *entry)
{
    const DtioFdtResource *resource = entry->resource;

    if (!resource->phandle && !g->reset_phandle) {
        g->reset_phandle = dtio_gen_new_phandle(g);
    }
    dtio_gen_append_cells(g, buffer, resource->phandle ? resource->phandle :
                          g->reset_phandle, 1);
    if (resource->has_number) {
        dtio_gen_append_cells(g, buffer, resource->number, 1);
    }
    if (resource->has_flags) {
        dtio_gen_append_cells(g, buffer, gpio_flags(entry), 1);
    }
}

void dtio_gen_put_reset_page(DtioGen *g)
{
    const DtioFdtRegion *page = &g->placement->reset_page;
    DtioGenBuffer reg = { 0 };
    char name[sizeof("reset-controller@") + 16];

    if (!g->reset_phandle) {
        return;
    }
    snprintf(name, sizeof(name), "reset-controller@%" PRIx64, page->address);
    dtio_gen_append_cells(g, &reg, page->address, 2);
    dtio_gen_append_cells(g, &reg, page->size, 2);
    dtio_gen_begin_node(g, name);
    dtio_gen_put_string(g, "compatible", "snps,dw-high-reset");
    dtio_gen_put_buffer(g, "reg", &reg);
    dtio_gen_put_u32(g, "#reset-cells", 1);
    dtio_gen_put_u32(g, "phandle", g->reset_phandle);
    dtio_gen_end_node(g);
}
