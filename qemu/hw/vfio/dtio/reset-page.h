/*
 * dtio: reset lines as the bits of a page
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See reset-page.c for the concept.
 */

#ifndef HW_VFIO_DTIO_RESET_PAGE_H
#define HW_VFIO_DTIO_RESET_PAGE_H

#include "resources.h"
#include "hw/core/fdt-device.h"
#include "hw/core/sysbus.h"

/**
 * DtioResetPage: the page of a device
 *
 * @lines: the reset lines, by their bits; NULL: there is no page
 * @mmio: the page
 * @address: where the guest has it
 */
typedef struct DtioResetPage {
    GPtrArray *lines;
    MemoryRegion mmio;
    uint64_t address;
} DtioResetPage;

/**
 * dtio_reset_page_init: offer a device's reset lines, if it has any
 *
 * @page: zeroed
 * @resources: those of the device
 */
void dtio_reset_page_init(DtioResetPage *page, DtioResources *resources);

/**
 * dtio_reset_page_map: map the page into the guest, if there is one
 *
 * @page: the page
 * @machine: what the machine tells its devices
 * @sbdev: the device
 * @n: number of the page among the regions of @sbdev
 * @errp: where to say that there is no room
 */
bool dtio_reset_page_map(DtioResetPage *page, const FdtMachineInfo *machine,
                         SysBusDevice *sbdev, int n, Error **errp);

/**
 * dtio_reset_page_finalize: release the page, which the guest has no more
 *
 * @page: initialized or not
 */
void dtio_reset_page_finalize(DtioResetPage *page);

#endif /* HW_VFIO_DTIO_RESET_PAGE_H */
