/*
 * Device tree nodes of the test device
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#ifndef HW_MISC_DTIO_TESTDEV_FDT_H
#define HW_MISC_DTIO_TESTDEV_FDT_H

#include "exec/hwaddr.h"

/* Where the machine has put the device, and what is particular to it */
typedef struct TestdevPlacement {
    hwaddr base;
    int level_spi;
    int edge_spi;
    uint16_t requester_id;
    uint32_t reg_io_width;
    uint32_t clock_phandle;
    uint32_t iommu_phandle;
    uint32_t msi_phandle;
    hwaddr ram_end;
} TestdevPlacement;

/* Adds the nodes to the machine's device tree. */
void dtio_testdev_add_nodes(void *fdt, const TestdevPlacement *placement);

#endif /* HW_MISC_DTIO_TESTDEV_FDT_H */
