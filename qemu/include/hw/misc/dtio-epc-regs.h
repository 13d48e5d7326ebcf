/*
 * dtio-epc: registers
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * docs/specs/dtio-epc.rst says what they mean.
 */

#ifndef HW_MISC_DTIO_EPC_REGS_H
#define HW_MISC_DTIO_EPC_REGS_H

#include "qemu/bitops.h"
#include "qemu/units.h"

#define EPC_SIZE                (2 * MiB)

#define EPC_DMA                 0x001000
#define EPC_DMA_STRIDE          0x40
#define EPC_DOORBELLS           0x002000
#define EPC_DOORBELLS_SIZE      0x1000
#define EPC_TRANSLATIONS        0x004000
#define EPC_TRANSLATION_STRIDE  0x20
#define EPC_FUNCTIONS           0x020000
#define EPC_CONFIG              0x100000
/* Of a function's registers, and of its configuration space */
#define EPC_FUNCTION_STRIDE     0x1000

#define EPC_MAX_PHYSICAL        8
#define EPC_MAX_VIRTUAL         15
#define EPC_MAX_FUNCTIONS       (EPC_MAX_PHYSICAL * (1 + EPC_MAX_VIRTUAL))
#define EPC_MAX_TRANSLATIONS    1024
#define EPC_MAX_DOORBELLS       32
#define EPC_MAX_CHANNELS        16
#define EPC_MAX_PIECES          256

/* The controller */
#define EPC_MAGIC               0x000
#define   EPC_MAGIC_VALUE       0x63706564
#define EPC_VERSION             0x004
#define   EPC_VERSION_VALUE     1
#define EPC_FEATURES            0x008
#define   EPC_FEATURE_INTX      BIT(0)
#define   EPC_FEATURE_MSI       BIT(1)
#define   EPC_FEATURE_MSIX      BIT(2)
#define   EPC_FEATURE_SET_AGAIN BIT(3)
#define   EPC_FEATURE_MEMCPY    BIT(4)
#define   EPC_FEATURE_SLAVE     BIT(5)
#define EPC_NUM_FUNCTIONS       0x00c
#define EPC_NUM_TRANSLATIONS    0x010
#define EPC_NUM_DOORBELLS       0x014
#define EPC_WINDOW_SIZE         0x018
#define EPC_PAGE_SIZE           0x020
#define EPC_NUM_PIECES          0x024
#define EPC_NUM_CHANNELS        0x028
#define EPC_CONTROL             0x02c
#define   EPC_CONTROL_ON        BIT(0)
#define EPC_STATUS              0x030
#define   EPC_STATUS_LINK       BIT(0)
#define EPC_INTR_STATUS         0x034
#define EPC_INTR_MASK           0x038
#define   EPC_INTR_LINK_UP      BIT(0)
#define   EPC_INTR_LINK_DOWN    BIT(1)
#define   EPC_INTR_FUNCTIONS    BIT(2)
#define   EPC_INTR_ALL          0x7
#define EPC_EVENT_FIRST         0x03c
#define EPC_DMA_STATUS          0x040
#define EPC_DOORBELL_STATUS     0x044
#define EPC_DOORBELL_DATA       0x048
#define   EPC_DOORBELL_VALUE    1
#define EPC_RESET               0x04c

/* A DMA channel */
#define EPC_DMA_RING            0x00
#define EPC_DMA_ENTRIES         0x08
#define EPC_DMA_CONTROL         0x0c
#define   EPC_DMA_ON            BIT(0)
#define   EPC_DMA_PAUSE         BIT(1)
#define EPC_DMA_PRODUCED        0x10
#define EPC_DMA_FINISHED        0x14
#define EPC_DMA_STATE           0x18
#define   EPC_DMA_STATE_OFF     0
#define   EPC_DMA_STATE_ON      1
#define   EPC_DMA_STATE_STOPPED 2

/* A translation */
#define EPC_TRANSLATION_OFFSET  0x00
#define EPC_TRANSLATION_SIZE    0x08
#define EPC_TRANSLATION_ADDRESS 0x10
#define EPC_TRANSLATION_CONTROL 0x18
#define   EPC_TRANSLATION_ON    BIT(0)
#define EPC_TRANSLATION_STATE   0x1c
#define   EPC_TRANSLATION_OFF           0
#define   EPC_TRANSLATION_MAPPED        1
#define   EPC_TRANSLATION_FORWARDED     2
#define   EPC_TRANSLATION_NO_MASTER     3
#define   EPC_TRANSLATION_NO_MEMORY     4
#define   EPC_TRANSLATION_IMPOSSIBLE    5

/* A function */
#define EPC_ID                  0x000
#define   EPC_ID_NONE           0xffffffff
#define EPC_CLASS               0x004
#define EPC_SUBSYSTEM           0x008
#define EPC_PIN                 0x00c
#define EPC_CACHE_LINE          0x010
#define EPC_MSI                 0x014
#define EPC_MSIX                0x018
#define EPC_MSIX_TABLE          0x01c
#define EPC_MSI_ENABLED         0x020
#define EPC_MSIX_ENABLED        0x024
#define EPC_COMMAND             0x028
#define EPC_EVENTS              0x02c
#define EPC_EVENTS_MASK         0x030
#define   EPC_EVENT_MASTER_ON   BIT(0)
#define   EPC_EVENT_MASTER_OFF  BIT(1)
#define   EPC_EVENT_RESET       BIT(2)
#define   EPC_EVENT_POWER       BIT(3)
#define   EPC_EVENT_INTERRUPTS  BIT(4)
#define   EPC_EVENTS_ALL        0x1f
#define EPC_RAISE               0x034
#define   EPC_RAISE_INTX        1
#define   EPC_RAISE_MSI         2
#define   EPC_RAISE_MSIX        3
#define EPC_RAISED              0x038
#define   EPC_RAISED_NONE       0
#define   EPC_RAISED_SENT       1
#define   EPC_RAISED_DISABLED   2
#define   EPC_RAISED_NO_MESSAGE 3
#define EPC_INTX                0x03c

/* Base address registers, from EPC_BARS on in the page of their function */
#define EPC_BARS                0x080
#define EPC_BAR_STRIDE          0x20
#define EPC_NUM_BARS            6
#define EPC_BAR_FLAGS           0x00
#define   EPC_BAR_IO            BIT(0)
#define   EPC_BAR_64BIT         BIT(2)
#define   EPC_BAR_PREFETCHABLE  BIT(3)
#define EPC_BAR_COUNT           0x04
#define EPC_BAR_SIZE            0x08
#define EPC_BAR_LIST            0x10
#define EPC_BAR_ACTION          0x18
#define   EPC_BAR_SET           1
#define   EPC_BAR_CLEAR         2
#define EPC_BAR_STATE           0x1c
#define   EPC_BAR_NONE          0
#define   EPC_BAR_MAPPED        1
#define   EPC_BAR_FORWARDED     2
#define   EPC_BAR_ERROR_SHIFT   8
#define   EPC_BAR_ERROR_FLAGS   1
#define   EPC_BAR_ERROR_LIST    2
#define   EPC_BAR_ERROR_PIECES  3
#define   EPC_BAR_ERROR_LINK    4
#define   EPC_BAR_ERROR_HOST    5
#define   EPC_BAR_ERROR_MEMORY  6

#endif /* HW_MISC_DTIO_EPC_REGS_H */
