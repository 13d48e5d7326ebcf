// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Which way interrupts go is told by configuration space, and whether there is one by
 * whoever runs the peer. What cannot be told now is kept, a byte for each vector, and
 * told when that changes.
 */
#include <string.h>

#include <linux/pci_regs.h>
#include <linux/vfio.h>

#include "interrupts.h"

static uint16_t config_word(const struct served *served, unsigned int offset)
{
	uint16_t word;

	memcpy(&word, dtio_serve_config(served->device) + offset, sizeof(word));
	return word;
}

static bool has_trigger(const struct served *served, uint32_t index, uint32_t sub_index)
{
	int state = dtio_serve_irq_state(served->device, index, sub_index);

	return state > 0 && state & DTIO_SERVE_IRQ_ENABLED;
}

static bool msix_is_enabled(const struct served *served)
{
	return config_word(served, served->msix + PCI_MSIX_FLAGS) & PCI_MSIX_FLAGS_ENABLE;
}

static bool msi_is_enabled(const struct served *served)
{
	return config_word(served, served->msi + PCI_MSI_FLAGS) & PCI_MSI_FLAGS_ENABLE;
}

/* What the driver has been granted, of what it may ask for */
static uint32_t msi_messages(const struct served *served)
{
	uint16_t flags = config_word(served, served->msi + PCI_MSI_FLAGS);
	unsigned int most = (flags & PCI_MSI_FLAGS_QMASK) >> 1;
	unsigned int granted = (flags & PCI_MSI_FLAGS_QSIZE) >> 4;

	return 1U << (granted < most ? granted : most);
}

static enum way way_of(const struct served *served)
{
	uint32_t i;

	if (served->platform) {
		for (i = 0; i <= served->rings; i++)
			if (has_trigger(served, i, 0))
				return WAY_MSIX;
		return WAY_NONE;
	}
	if (msix_is_enabled(served))
		return WAY_MSIX;
	if (msi_is_enabled(served))
		return WAY_MSI;
	return config_word(served, PCI_COMMAND) & PCI_COMMAND_INTX_DISABLE ||
	       !has_trigger(served, VFIO_PCI_INTX_IRQ_INDEX, 0) ? WAY_NONE : WAY_INTX;
}

uint32_t interrupts_register(const struct served *served)
{
	enum way way = way_of(served);
	uint32_t messages = 0;

	if (way == WAY_MSI)
		messages = msi_messages(served);
	else if (way == WAY_MSIX)
		messages = 1 + (served->platform ? served->rings :
				served->ring->layout.vectors);
	return way | messages << 16;
}

void interrupts_line(struct served *served)
{
	const struct kept *kept = &served->ring->kept[served->peer.identity];
	bool up;

	if (served->platform)
		return;
	up = kept->intr_status & kept->intr_mask && !msix_is_enabled(served) &&
	     !msi_is_enabled(served);
	if (up == served->line)
		return;
	served->line = up;
	dtio_serve_set_line(served->device, VFIO_PCI_INTX_IRQ_INDEX, up);
}

/* The message of a vector, as index and sub-index of an interrupt */
static void find_message(const struct served *served, enum way way, uint32_t vector,
			 uint32_t *index, uint32_t *sub_index)
{
	uint32_t messages;

	*sub_index = 0;
	if (served->platform) {
		*index = vector == served->ring->layout.vectors ? 0 :
			 1 + vector % served->rings;
		return;
	}
	*index = way == WAY_MSIX ? VFIO_PCI_MSIX_IRQ_INDEX : VFIO_PCI_MSI_IRQ_INDEX;
	*sub_index = vector;
	messages = way == WAY_MSI ? msi_messages(served) : UINT32_MAX;
	if (vector >= messages)
		*sub_index = messages - 1;
}

int interrupts_eventfd(const struct served *served, uint32_t vector)
{
	enum way way = way_of(served);
	uint32_t index, sub_index;

	if (way != WAY_MSI && way != WAY_MSIX)
		return -1;
	find_message(served, way, vector, &index, &sub_index);
	return dtio_serve_irq_eventfd(served->device, index, sub_index);
}

static bool send_message(struct served *served, enum way way, uint32_t vector)
{
	uint32_t index, sub_index;

	find_message(served, way, vector, &index, &sub_index);
	if (!has_trigger(served, index, sub_index))
		return false;
	dtio_serve_raise(served->device, index, sub_index);
	return true;
}

/* Without MSI and MSI-X, whether or not INTx reaches anything */
static bool raise_intx(struct served *served, enum way way, uint32_t vector)
{
	struct kept *kept = &served->ring->kept[served->peer.identity];
	uint32_t bit = vector == served->ring->layout.vectors ? INTR_EVENT : INTR_RING;

	kept->intr_status |= bit;
	interrupts_line(served);
	return way == WAY_INTX && kept->intr_mask & bit;
}

bool interrupt(struct served *served, uint32_t vector)
{
	enum way way = way_of(served);

	if (served->there && (served->platform || way == WAY_MSI || way == WAY_MSIX) &&
	    send_message(served, way, vector))
		return true;
	*ring_pending(served->ring, served->peer.identity, vector) = 1;
	return !served->platform && (way == WAY_NONE || way == WAY_INTX) &&
	       raise_intx(served, way, vector);
}

void interrupts_changed(struct served *served)
{
	enum way way = way_of(served);
	uint32_t vector;

	interrupts_line(served);
	if (!served->there || (!served->platform && way != WAY_MSI && way != WAY_MSIX))
		return;
	for (vector = 0; vector <= served->ring->layout.vectors; vector++) {
		uint8_t *pending = ring_pending(served->ring, served->peer.identity,
						vector);

		if (*pending && send_message(served, way, vector))
			*pending = 0;
	}
}
