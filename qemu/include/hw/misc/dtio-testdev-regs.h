/*
 * Registers of the test device, see docs/specs/dtio-testdev.rst
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * Includes nothing of QEMU: tests on the board and in the guest use it, too.
 */

#ifndef HW_MISC_DTIO_TESTDEV_REGS_H
#define HW_MISC_DTIO_TESTDEV_REGS_H

/*
 * Blocks, as offsets into the device's window. They are 64 KiB apart, so that
 * they do not share a page where pages are that large.
 */
#define TESTDEV_WINDOW_SIZE         0x800000
#define TESTDEV_CONTROL             0x000000
#define TESTDEV_SMALL               0x010000
#define TESTDEV_SHARED              0x020000
#define TESTDEV_NEIGHBOUR           0x020800
#define TESTDEV_MSI                 0x030000
#define TESTDEV_RESET_CONTROLLER    0x040000
#define TESTDEV_GPIO                0x050000
#define TESTDEV_MONITOR             0x060000
#define TESTDEV_BUFFER              0x400000

#define TESTDEV_PAGE_SIZE           0x1000
#define TESTDEV_STORAGE_SIZE        0x100
#define TESTDEV_BUFFER_SIZE         0x400000
#define TESTDEV_RESERVED_SIZE       0x10000

/* Control */
#define TESTDEV_ID                  0x000
#define   TESTDEV_ID_VALUE          0x6474696f
#define TESTDEV_SCRATCH             0x004
#define TESTDEV_LEVEL               0x008
#define TESTDEV_EDGE                0x00c
#define TESTDEV_LEVEL_DELAY         0x010
#define TESTDEV_STORM_PERIOD        0x014
#define   TESTDEV_STORM_PERIOD_MIN  10
#define TESTDEV_STORM_SOURCES       0x018
#define   TESTDEV_STORM_LEVEL       (1u << 0)
#define   TESTDEV_STORM_EDGE        (1u << 1)
#define   TESTDEV_STORM_MSI         (1u << 2)

/* Counters: in control and, at the same offsets, in monitor */
#define TESTDEV_COUNTERS            0x040
#define TESTDEV_LEVEL_COUNT         0x040
#define TESTDEV_EDGE_COUNT          0x044
#define TESTDEV_MSI_COUNT           0x048
#define TESTDEV_MSI_FAULTS          0x04c
#define TESTDEV_DMA_COUNT           0x050
#define TESTDEV_DMA_FAULTS          0x054
#define TESTDEV_RESETS              0x058
#define TESTDEV_POWER_CYCLES        0x05c
#define TESTDEV_UNPOWERED           0x060
#define TESTDEV_UNCLOCKED           0x064
#define TESTDEV_IN_RESET            0x068
#define TESTDEV_WRONG_WIDTH         0x06c
#define TESTDEV_WIDTH_1             0x070
#define TESTDEV_WIDTH_2             0x074
#define TESTDEV_WIDTH_4             0x078
#define TESTDEV_WIDTH_8             0x07c
#define TESTDEV_LAST_WIDTH          0x080
#define TESTDEV_COUNTERS_END        0x084

/* Control: DMA */
#define TESTDEV_DMA_SOURCE          0x100
#define TESTDEV_DMA_DESTINATION     0x108
#define TESTDEV_DMA_LENGTH          0x110
#define   TESTDEV_DMA_LENGTH_MAX    0x100000
#define TESTDEV_DMA_CONTROL         0x114
#define   TESTDEV_DMA_START         (1u << 0)
#define   TESTDEV_DMA_REPEAT        (1u << 1)
#define TESTDEV_DMA_STATUS          0x118
#define   TESTDEV_DMA_BUSY          (1u << 0)
#define   TESTDEV_DMA_DONE          (1u << 1)
#define   TESTDEV_DMA_FAULT         (1u << 2)
#define TESTDEV_DMA_FAULT_ADDRESS   0x120

/* MSI: one of these for each vector */
#define TESTDEV_MSI_STRIDE          0x10
#define TESTDEV_MSI_ADDRESS         0x0
#define TESTDEV_MSI_DATA            0x8
#define TESTDEV_MSI_CONTROL         0xc
#define   TESTDEV_MSI_ENABLE        (1u << 0)
#define   TESTDEV_MSI_TRIGGER       (1u << 1)

/* Reset controller and GPIO controller: the bits that lead to the device */
#define TESTDEV_RESET_LINE          (1u << 0)
#define TESTDEV_GPIO_CLOCK          (1u << 0)
#define TESTDEV_GPIO_SUPPLY         (1u << 1)

/* Monitor */
#define TESTDEV_STATE               0x000
#define   TESTDEV_STATE_SUPPLY      (1u << 0)
#define   TESTDEV_STATE_CLOCK       (1u << 1)
#define   TESTDEV_STATE_RESET       (1u << 2)
#define   TESTDEV_STATE_LEVEL       (1u << 3)
#define   TESTDEV_STATE_DELAY       (1u << 4)
#define   TESTDEV_STATE_STORM       (1u << 5)
#define   TESTDEV_STATE_DMA         (1u << 6)
#define   TESTDEV_STATE_MSI         (1u << 7)

#endif /* HW_MISC_DTIO_TESTDEV_REGS_H */
