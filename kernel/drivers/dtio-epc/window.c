// SPDX-License-Identifier: GPL-2.0-only
/*
 * The window, in which the host's memory can be seen: the core divides it up, and the
 * driver has a translation of the device's for each part.
 *
 * Mapping is on the way of each transfer by CPU. What the device could find wrong with a
 * translation is looked for here, so that nothing is read back; and parts that come
 * again have their translation written already, but for the host's address.
 */
#include <linux/bitfield.h>
#include <linux/io-64-nonatomic-lo-hi.h>
#include <linux/log2.h>

#include "epc.h"

static bool dtio_epc_is_within(const struct dtio_epc_space *space, u64 address)
{
	return address >= space->start && address - space->start < space->size;
}

/**
 * dtio_epc_bus_address - how the device knows an address
 * @epc: the controller
 * @address: a bus address; or the physical one of a part of the window or of the
 *           registers, as functions have no other
 *
 * Return: the bus address.
 */
u64 dtio_epc_bus_address(struct dtio_epc *epc, u64 address)
{
	const struct dtio_epc_space *space = &epc->window;

	if (!dtio_epc_is_within(space, address))
		space = &epc->registers_space;
	if (!dtio_epc_is_within(space, address))
		return address;
	return address - space->start + space->bus;
}

/* A quarter of the window at most: others have to find room beside it. */
static size_t dtio_epc_longest(struct dtio_epc *epc)
{
	return max_t(u64, rounddown_pow_of_two(epc->core->mem->window.size) / 4,
		     epc->core->mem->window.page_size);
}

u64 dtio_epc_align_addr(struct pci_epc *core, u64 address, size_t *size, size_t *offset)
{
	struct dtio_epc *epc = epc_get_drvdata(core);
	size_t longest = dtio_epc_longest(epc);

	*offset = address & (epc->page_size - 1);
	if (*size > longest - *offset)
		*size = longest;
	else
		*size = ALIGN(*offset + *size, epc->page_size);
	return address - *offset;
}

/* A translation that is off, best one that was of the same part; or NULL */
static struct dtio_epc_translation *dtio_epc_find_free(struct dtio_epc *epc, u64 offset,
						       u64 size)
{
	struct dtio_epc_translation *free = NULL;
	u32 t;

	for (t = 0; t < epc->num_translations; t++) {
		struct dtio_epc_translation *translation = &epc->translations[t];

		if (translation->on)
			continue;
		if (translation->offset == offset && translation->size == size)
			return translation;
		if (!free || (free->size && !translation->size))
			free = translation;
	}
	return free;
}

static bool dtio_epc_is_taken(struct dtio_epc *epc, u64 offset, u64 size)
{
	u32 t;

	for (t = 0; t < epc->num_translations; t++) {
		struct dtio_epc_translation *translation = &epc->translations[t];

		if (translation->on && offset < translation->offset + translation->size &&
		    translation->offset < offset + size)
			return true;
	}
	return false;
}

int dtio_epc_map_addr(struct pci_epc *core, u8 func_no, u8 vfunc_no, phys_addr_t start,
		      u64 address, size_t size)
{
	struct dtio_epc *epc = epc_get_drvdata(core);
	unsigned int function = dtio_epc_function_number(epc, func_no, vfunc_no);
	struct dtio_epc_translation *translation;
	u64 offset = start - epc->window.start;
	void __iomem *registers;

	if (!dtio_epc_is_within(&epc->window, start) || !size ||
	    size > epc->window.size - offset || address + (size - 1) < address ||
	    !IS_ALIGNED(offset | address, epc->page_size))
		return -EINVAL;
	/* Those who do not ask align_addr() may have a part of a page. */
	size = ALIGN(size, epc->page_size);
	if (dtio_epc_is_taken(epc, offset, size))
		return -EBUSY;
	translation = dtio_epc_find_free(epc, offset, size);
	if (!translation)
		return -ENOSPC;

	registers = epc->registers + EPC_TRANSLATION(translation - epc->translations);
	if (translation->offset != offset || translation->size != size) {
		translation->offset = offset;
		translation->size = size;
		writeq(offset, registers + EPC_OFFSET);
		writeq(size, registers + EPC_SIZE);
	}
	writeq(address, registers + EPC_ADDRESS);
	writel(EPC_TRANSLATE_ON | FIELD_PREP(EPC_TRANSLATE_FOR, function),
	       registers + EPC_TRANSLATE);
	translation->on = true;
	return 0;
}

void dtio_epc_unmap_addr(struct pci_epc *core, u8 func_no, u8 vfunc_no,
			 phys_addr_t start)
{
	struct dtio_epc *epc = epc_get_drvdata(core);
	u32 t;

	for (t = 0; t < epc->num_translations; t++) {
		struct dtio_epc_translation *translation = &epc->translations[t];

		if (!translation->on ||
		    translation->offset != start - epc->window.start)
			continue;
		translation->on = false;
		writel(0, epc->registers + EPC_TRANSLATION(t) + EPC_TRANSLATE);
		return;
	}
}
