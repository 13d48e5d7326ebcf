/*
 * dtio: reset lines as the bits of a page
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The simplest reset controllers there are have a bit for each line, in which
 * the driver writes whether it is asserted. One whose bits are 1 then is
 * Synopsys' ("snps,dw-high-reset"), which has no registers but these, and
 * Linux's driver for it (reset-simple) is on nearly every board. So a device
 * whose lines the host lets it have gets a page like that, of which QEMU sees
 * each access.
 *
 * A line that can be given a pulse and no more gets it when its bit becomes 1.
 * A bit that the host refuses to change stays as it is: the guest reads it back
 * and can tell.
 */

#include "qemu/osdep.h"
#include "reset-page.h"
#include "qapi/error.h"
#include "qemu/bitops.h"

/* A multiple of the pages that guests have, but of the smallest */
#define DTIO_RESET_PAGE_SIZE 4096
#define DTIO_RESET_PAGE_LINES (DTIO_RESET_PAGE_SIZE * 8)

static uint64_t dtio_reset_page_read(void *opaque, hwaddr offset, unsigned size)
{
    const DtioResetPage *page = opaque;
    uint32_t bits = 0;

    for (guint i = 0; i < 32 && offset * 8 + i < page->lines->len; i++) {
        const DtioResource *line = page->lines->pdata[offset * 8 + i];

        bits = deposit32(bits, i, 1, line->is_asserted);
    }
    return bits;
}

static void dtio_reset_page_set(DtioResource *line, bool asserted)
{
    if (asserted == line->is_asserted) {
        return;
    }
    if (dtio_resource_can(line, DTIO_RESOURCE_ASSERT)) {
        dtio_resource_act(line, asserted ? DTIO_RESOURCE_ASSERT :
                          DTIO_RESOURCE_DEASSERT, 0);
    } else if (!asserted || !dtio_resource_act(line, DTIO_RESOURCE_PULSE, 0)) {
        line->is_asserted = asserted;
    }
}

static void dtio_reset_page_write(void *opaque, hwaddr offset, uint64_t value,
                                  unsigned size)
{
    DtioResetPage *page = opaque;

    for (guint i = 0; i < 32 && offset * 8 + i < page->lines->len; i++) {
        dtio_reset_page_set(page->lines->pdata[offset * 8 + i],
                            extract64(value, i, 1));
    }
}

static const MemoryRegionOps dtio_reset_page_ops = {
    .read = dtio_reset_page_read,
    .write = dtio_reset_page_write,
    .endianness = DEVICE_LITTLE_ENDIAN,
    .valid = { .min_access_size = 4, .max_access_size = 4 },
    .impl = { .min_access_size = 4, .max_access_size = 4 },
};

static bool dtio_reset_page_has(const DtioResource *resource)
{
    return resource->info.type == DTIO_RESOURCE_RESET &&
           !resource->info.error &&
           ((dtio_resource_can(resource, DTIO_RESOURCE_ASSERT) &&
             dtio_resource_can(resource, DTIO_RESOURCE_DEASSERT)) ||
            dtio_resource_can(resource, DTIO_RESOURCE_PULSE));
}

void dtio_reset_page_init(DtioResetPage *page, DtioResources *resources)
{
    QEMU_BUILD_BUG_ON(DTIO_MAX_RESOURCES > DTIO_RESET_PAGE_LINES);

    for (uint32_t i = 0; i < resources->count; i++) {
        DtioResource *resource = &resources->list[i];

        if (!dtio_reset_page_has(resource)) {
            continue;
        }
        if (!page->lines) {
            page->lines = g_ptr_array_new();
        }
        resource->offered = true;
        resource->number = page->lines->len;
        g_ptr_array_add(page->lines, resource);
    }
}

bool dtio_reset_page_map(DtioResetPage *page, const FdtMachineInfo *machine,
                         SysBusDevice *sbdev, int n, Error **errp)
{
    ERRP_GUARD();

    if (!page->lines) {
        return true;
    }
    if (n >= QDEV_MAX_MMIO) {
        error_setg(errp, "it has too many regions for a page with its reset "
                   "lines, too");
        error_append_hint(errp, "Use resources=none.\n");
        return false;
    }
    memory_region_init_io(&page->mmio, OBJECT(sbdev), &dtio_reset_page_ops,
                          page, "dtio-reset-page", DTIO_RESET_PAGE_SIZE);
    sysbus_init_mmio(sbdev, &page->mmio);
    if (!platform_bus_map_mmio(machine->platform_bus, sbdev, n, errp)) {
        error_prepend(errp, "there is no place for the page with its reset "
                      "lines: ");
        error_append_hint(errp, "Use resources=none, or give the device's "
                          "registers addresses elsewhere (addresses=).\n");
        return false;
    }
    page->address = machine->platform_bus_base +
                    platform_bus_get_mmio_addr(machine->platform_bus, sbdev, n);
    return true;
}

void dtio_reset_page_finalize(DtioResetPage *page)
{
    g_clear_pointer(&page->lines, g_ptr_array_unref);
}
