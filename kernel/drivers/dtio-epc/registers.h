/* SPDX-License-Identifier: GPL-2.0-only */
/* What docs/specs/dtio-epc.rst says of registers, and of what is in memory. */
#ifndef DTIO_EPC_REGISTERS_H
#define DTIO_EPC_REGISTERS_H

#include <linux/bits.h>
#include <linux/types.h>

#define EPC_MAGIC		0x000
#define   EPC_IS_MAGIC		0x63706564	/* "depc" */
#define EPC_VERSION		0x004
#define   EPC_IS_VERSION	1
#define EPC_FEATURES		0x008
#define   EPC_HAS_INTX		BIT(0)
#define   EPC_HAS_MSI		BIT(1)
#define   EPC_HAS_MSIX		BIT(2)
#define   EPC_HAS_SET_AGAIN	BIT(3)
#define   EPC_HAS_MEMCPY	BIT(4)
#define   EPC_HAS_SLAVE		BIT(5)
#define EPC_FUNCTIONS		0x00c
#define   EPC_PHYSICAL		GENMASK(7, 0)
#define   EPC_VIRTUAL		GENMASK(15, 8)
#define   EPC_MAX_PHYSICAL	8
#define   EPC_MAX_VIRTUAL	15
#define EPC_TRANSLATIONS	0x010
#define   EPC_MAX_TRANSLATIONS	1024
#define EPC_DOORBELLS		0x014
#define   EPC_MAX_DOORBELLS	32
#define EPC_WINDOW_SIZE		0x018
#define EPC_PAGE_SIZE		0x020
#define EPC_PIECES		0x024
#define   EPC_MAX_PIECES	256
#define EPC_CHANNELS		0x028
#define   EPC_MAX_CHANNELS	16
#define EPC_CONTROL		0x02c
#define   EPC_ON		BIT(0)
#define EPC_STATUS		0x030
#define   EPC_IS_UP		BIT(0)
#define EPC_INTR_STATUS		0x034
#define EPC_INTR_MASK		0x038
#define   EPC_INTR_UP		BIT(0)
#define   EPC_INTR_DOWN		BIT(1)
#define   EPC_INTR_FUNCTIONS	BIT(2)
#define   EPC_INTR_ALL		GENMASK(2, 0)
#define EPC_EVENT_FIRST		0x03c
#define EPC_DMA_STATUS		0x040
#define EPC_DOORBELL_STATUS	0x044
#define EPC_DOORBELL_DATA	0x048
#define EPC_RESET		0x04c

/* DMA channels */
#define EPC_CHANNEL(c)		(0x1000 + 0x40 * (c))
#define EPC_RING		0x00
#define EPC_ENTRIES		0x08
#define EPC_CHANNEL_CONTROL	0x0c
#define   EPC_CHANNEL_ON	BIT(0)
#define   EPC_CHANNEL_PAUSE	BIT(1)
#define EPC_PRODUCED		0x10
#define EPC_CHANNEL_STATE	0x18
#define   EPC_CHANNEL_STOPPED	2

#define EPC_DOORBELL(d)		(0x2000 + 4 * (d))

/* Translations of the window */
#define EPC_TRANSLATION(t)	(0x4000 + 0x20 * (t))
#define EPC_OFFSET		0x00
#define EPC_SIZE		0x08
#define EPC_ADDRESS		0x10
#define EPC_TRANSLATE		0x18
#define   EPC_TRANSLATE_ON	BIT(0)
#define   EPC_TRANSLATE_FOR	GENMASK(15, 8)

/* Functions */
#define EPC_FUNCTION(f)		(0x20000 + 0x1000 * (f))
#define EPC_ID			0x00
#define   EPC_IS_ABSENT		0xffffffff
#define EPC_CLASS		0x04
#define EPC_SUBSYSTEM		0x08
#define EPC_PIN			0x0c
#define EPC_CACHE_LINE		0x10
#define EPC_MSI			0x14
#define EPC_MSIX		0x18
#define EPC_MSIX_TABLE		0x1c
#define EPC_MSI_ENABLED		0x20
#define   EPC_MAX_MSI		32
#define EPC_MSIX_ENABLED	0x24
#define   EPC_MAX_MSIX		2048
#define EPC_EVENTS		0x2c
#define EPC_EVENTS_MASK		0x30
#define   EPC_EVENT_MASTER	BIT(0)
#define   EPC_EVENT_RESET	BIT(2)
#define   EPC_EVENT_INTERRUPTS	BIT(4)
#define EPC_RAISE		0x34
#define   EPC_RAISE_INTX	1
#define   EPC_RAISE_MSI		2
#define   EPC_RAISE_MSIX	3
#define   EPC_RAISE_MESSAGE	GENMASK(31, 16)

/* Base address registers, in the page of a function */
#define EPC_BAR(b)		(0x80 + 0x20 * (b))
#define EPC_BAR_FLAGS		0x00
#define   EPC_BAR_IO		BIT(0)
#define   EPC_BAR_64		BIT(2)
#define   EPC_BAR_PREFETCH	BIT(3)
#define EPC_BAR_COUNT		0x04
#define EPC_BAR_SIZE		0x08
#define EPC_BAR_LIST		0x10
#define EPC_BAR_ACTION		0x18
#define   EPC_BAR_SET		1
#define   EPC_BAR_CLEAR		2
#define EPC_BAR_STATE		0x1c
#define   EPC_BAR_ERROR		GENMASK(15, 8)

#define EPC_LENGTH		0x200000

/**
 * struct dtio_epc_piece - of what a base address register is made up
 * @address: bus address
 * @size: in bytes
 */
struct dtio_epc_piece {
	__le64 address;
	__le64 size;
};

/**
 * struct dtio_epc_entry - a descriptor in the ring of a DMA channel
 * @source: address
 * @destination: address
 * @bytes: not 0
 * @flags: EPC_ENTRY_*
 * @status: 0, and written by the device when it is done
 * @copied: bytes, written before @status
 */
struct dtio_epc_entry {
	__le64 source;
	__le64 destination;
	__le32 bytes;
	__le32 flags;
	__le32 status;
	__le32 copied;
};

#define EPC_ENTRY_FROM_HOST	BIT(0)
#define EPC_ENTRY_TO_HOST	BIT(1)
#define EPC_ENTRY_INTERRUPT	BIT(2)
#define EPC_ENTRY_DONE		1

#endif /* DTIO_EPC_REGISTERS_H */
