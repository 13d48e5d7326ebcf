// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Configuration space of a served PCI function: three pages, of what is in it, what it is
 * reset to, and which bits are writable. Clients that emulate the header (QEMU) write
 * it here, too.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <linux/pci_regs.h>
#include <linux/vfio.h>

#include "base/text.h"
#include "serve/pci.h"

#define MSIX_ENTRY	16
#define FIRST_CAPABILITY	0x40

static void put(uint8_t *page, unsigned int offset, uint32_t value, unsigned int bytes)
{
	memcpy(page + offset, &value, bytes);
}

static uint32_t get(const uint8_t *page, unsigned int offset, unsigned int bytes)
{
	uint32_t value = 0;

	memcpy(&value, page + offset, bytes);
	return value;
}

static int add_standard_tables(struct dtio_serve_device *device,
			       const struct dtio_serve_pci *pci, char **error)
{
	const struct dtio_serve_region config = {
		.type = DTIO_REGION_PCI_CONFIG,
		.access = DTIO_REGION_READ | DTIO_REGION_WRITE,
		.dt_index = DTIO_NO_INDEX, .fd = -1, .name = "config",
		.length = pci->express ? PCI_CFG_SPACE_EXP_SIZE : PCI_CFG_SPACE_SIZE,
	};
	const struct dtio_serve_irq pin = {
		.type = DTIO_IRQ_PCI_INTX, .trigger = DTIO_IRQ_TRIGGER_LEVEL_LOW,
		.count = 1, .dt_index = DTIO_NO_INDEX, .name = "intx",
	};
	static const enum dtio_irq_type types[VFIO_PCI_NUM_IRQS] = {
		DTIO_IRQ_PCI_INTX, DTIO_IRQ_PCI_MSI, DTIO_IRQ_PCI_MSIX,
		DTIO_IRQ_PCI_ERROR, DTIO_IRQ_REQUEST,
	};
	const struct dtio_serve_irq request = {
		.type = DTIO_IRQ_REQUEST, .count = 1, .dt_index = DTIO_NO_INDEX,
		.name = "request",
	};
	const struct dtio_serve_irq error_irq = {
		.type = DTIO_IRQ_PCI_ERROR, .count = 1, .dt_index = DTIO_NO_INDEX,
		.name = "error",
	};
	int err;
	size_t i;

	if (grow_tables(device, VFIO_PCI_NUM_REGIONS, VFIO_PCI_NUM_IRQS))
		return fail(error, ENOMEM, "out of memory");
	for (i = 0; i < VFIO_PCI_NUM_IRQS; i++) {
		device->irqs[i].is.type = types[i];
		device->irqs[i].is.dt_index = DTIO_NO_INDEX;
	}
	err = fill_region(&device->regions[VFIO_PCI_CONFIG_REGION_INDEX], &config,
			  error);
	if (!err)
		err = fill_irq(&device->irqs[VFIO_PCI_REQ_IRQ_INDEX],
			       VFIO_PCI_REQ_IRQ_INDEX, &request, error);
	if (!err && pci->errors)
		err = fill_irq(&device->irqs[VFIO_PCI_ERR_IRQ_INDEX],
			       VFIO_PCI_ERR_IRQ_INDEX, &error_irq, error);
	if (!err && pci->pin)
		err = fill_irq(&device->irqs[VFIO_PCI_INTX_IRQ_INDEX],
			       VFIO_PCI_INTX_IRQ_INDEX, &pin, error);
	return err;
}

int dtio_serve_set_pci(struct dtio_serve_device *device,
		       const struct dtio_serve_pci *from, char **error)
{
	/* An endpoint, version 2, and the function level reset */
	static const uint8_t express[PCI_EXP_LNKSTA2 + 2] = {
		[0] = PCI_CAP_ID_EXP,
		[PCI_EXP_FLAGS] = 2 | PCI_EXP_TYPE_ENDPOINT << 4,
		[PCI_EXP_DEVCAP + 1] = PCI_EXP_DEVCAP_RBER >> 8,
		[PCI_EXP_DEVCAP + 3] = PCI_EXP_DEVCAP_FLR >> 24,
		[PCI_EXP_LNKCAP] = PCI_EXP_LNKCAP_SLS_2_5GB | 1 << 4,
		[PCI_EXP_LNKSTA] = PCI_EXP_LNKSTA_CLS_2_5GB | 1 << 4,
	};
	static const uint8_t express_writable[sizeof(express)] = {
		[PCI_EXP_DEVCTL] = 0xff, [PCI_EXP_DEVCTL + 1] = 0xff,
	};
	struct pci *pci;
	int err;

	if (device->bus != DTIO_BUS_PCI || device->pci || device->num_regions ||
	    device->num_irqs)
		return fail(error, EINVAL, "%s: PCI's header comes first, and once",
			    device->name);
	pci = calloc(1, sizeof(*pci));
	if (!pci)
		return fail(error, ENOMEM, "out of memory");
	device->pci = pci;
	err = add_standard_tables(device, from, error);
	if (err)
		return err;

	put(pci->config, PCI_VENDOR_ID, from->vendor, 2);
	put(pci->config, PCI_DEVICE_ID, from->device, 2);
	put(pci->config, PCI_CLASS_REVISION, from->class_code << 8 | from->revision, 4);
	put(pci->config, PCI_SUBSYSTEM_VENDOR_ID, from->subsystem_vendor, 2);
	put(pci->config, PCI_SUBSYSTEM_ID, from->subsystem, 2);
	pci->config[PCI_INTERRUPT_PIN] = from->pin;
	put(pci->writable, PCI_COMMAND, PCI_COMMAND_IO | PCI_COMMAND_MEMORY |
	    PCI_COMMAND_MASTER | PCI_COMMAND_PARITY | PCI_COMMAND_SERR |
	    (from->pin ? PCI_COMMAND_INTX_DISABLE : 0), 2);
	pci->writable[PCI_CACHE_LINE_SIZE] = 0xff;
	pci->writable[PCI_INTERRUPT_LINE] = 0xff;
	pci->free = FIRST_CAPABILITY;
	pci->express = from->express;
	pci->free_extended = PCI_CFG_SPACE_SIZE;
	if (from->express) {
		err = dtio_serve_add_capability(device, 0, express, sizeof(express),
						express_writable, error);
		if (err < 0)
			return err;
		pci->express_capability = (uint16_t)err;
	}
	return 0;
}

int dtio_serve_set_bar(struct dtio_serve_device *device, unsigned int bar,
		       uint32_t flags, const struct dtio_serve_region *from,
		       char **error)
{
	bool wide = flags & DTIO_PCI_BAR_64BIT, io = flags & DTIO_PCI_BAR_IO;
	struct dtio_serve_region is = *from;
	struct region *region;
	uint64_t writable;
	unsigned int at;
	int err;

	if (!device->pci || bar + wide > 5 || (wide && io) ||
	    flags & ~(DTIO_PCI_BAR_IO | DTIO_PCI_BAR_64BIT | DTIO_PCI_BAR_PREFETCHABLE))
		return fail(error, EINVAL, "%s: there is no such base address register",
			    device->name);
	region = &device->regions[bar];
	at = PCI_BASE_ADDRESS_0 + 4 * bar;
	if (region->is.length || get(device->pci->writable, at, 4) ||
	    (wide && device->regions[bar + 1].is.length))
		return fail(error, EEXIST, "%s: base address register %u is in use",
			    device->name, bar);
	if (is.length < (io ? 4 : 16) || is.length & (is.length - 1) ||
	    is.length > (wide ? UINT64_C(1) << 62 : io ? 256 : UINT64_C(1) << 31))
		return fail(error, EINVAL, "%s: base address register %u: the length is a power of two, from %d to %s",
			    device->name, bar, io ? 4 : 16, wide ? "2^62" : io ? "256" : "2^31");

	is.type = DTIO_REGION_PCI_BAR;
	is.dt_index = DTIO_NO_INDEX;
	err = fill_region(region, &is, error);
	if (err)
		return err;
	region->bar = bar;
	region->bar_flags = flags;
	put(device->pci->config, at, io ? PCI_BASE_ADDRESS_SPACE_IO :
	    (wide ? PCI_BASE_ADDRESS_MEM_TYPE_64 : 0) |
	    (flags & DTIO_PCI_BAR_PREFETCHABLE ? PCI_BASE_ADDRESS_MEM_PREFETCH : 0), 4);
	writable = -is.length;
	memcpy(device->pci->writable + at, &writable, wide ? 8 : 4);
	return 0;
}

static int add_extended(struct dtio_serve_device *device, uint16_t offset,
			const uint8_t *body, size_t size, char **error)
{
	struct pci *pci = device->pci;
	uint32_t header;

	if (!pci->express || offset % 4 || size < 4 ||
	    offset + size > CONFIG_SIZE || offset < pci->free_extended ||
	    (!pci->last_extended && offset != PCI_CFG_SPACE_SIZE))
		return fail(error, EINVAL, "%s: an extended capability of %zu bytes at %#x: they count up from %#x, of PCI Express",
			    device->name, size, offset, pci->free_extended);
	memcpy(pci->config + offset, body, size);
	pci->config[offset + 3] = 0;
	pci->config[offset + 2] &= 0xf;
	if (pci->last_extended) {
		header = get(pci->config, pci->last_extended, 4);
		put(pci->config, pci->last_extended, header | (uint32_t)offset << 20, 4);
	}
	pci->last_extended = offset;
	pci->free_extended = (uint16_t)((offset + size + 3) & ~3UL);
	return offset;
}

static int add_capability(struct dtio_serve_device *device, uint16_t offset,
			  const uint8_t *body, size_t size, char **error)
{
	struct pci *pci = device->pci;

	if (!offset)
		offset = pci->free;
	if (offset % 4 || size < 2 || offset < pci->free ||
	    offset + size > PCI_CFG_SPACE_SIZE)
		return fail(error, ENOSPC, "%s: a capability of %zu bytes at %#x: they count up from %#x to %#x",
			    device->name, size, offset, pci->free, PCI_CFG_SPACE_SIZE);
	memcpy(pci->config + offset, body, size);
	pci->config[offset + 1] = 0;
	pci->config[pci->last_capability ? pci->last_capability + 1 :
		    PCI_CAPABILITY_LIST] = (uint8_t)offset;
	pci->config[PCI_STATUS] |= PCI_STATUS_CAP_LIST;
	pci->last_capability = offset;
	pci->free = (uint16_t)((offset + size + 3) & ~3UL);
	return offset;
}

int dtio_serve_add_capability(struct dtio_serve_device *device, uint16_t offset,
			      const void *body, size_t size, const void *writable,
			      char **error)
{
	int at;

	if (!device->pci)
		return fail(error, EINVAL, "%s is no PCI function", device->name);
	at = offset < PCI_CFG_SPACE_SIZE ?
	     add_capability(device, offset, body, size, error) :
	     add_extended(device, offset, body, size, error);
	if (at >= 0 && writable)
		memcpy(device->pci->writable + at, writable, size);
	return at;
}

static int add_messages(struct dtio_serve_device *device, uint32_t index,
			enum dtio_irq_type type, unsigned int vectors,
			const char *name, char **error)
{
	const struct dtio_serve_irq irq = {
		.type = type, .count = vectors, .dt_index = DTIO_NO_INDEX,
		.name = name,
	};

	if (device->irqs[index].is.count)
		return fail(error, EEXIST, "%s has %s already", device->name, name);
	return fill_irq(&device->irqs[index], index, &irq, error);
}

int dtio_serve_add_msi(struct dtio_serve_device *device, unsigned int vectors,
		       char **error)
{
	uint8_t body[PCI_MSI_PENDING_64 + 4] = { PCI_CAP_ID_MSI };
	uint8_t writable[sizeof(body)] = { 0 };
	unsigned int power = 0;
	int err;

	while (power < 5 && 1U << power != vectors)
		power++;
	if (!device->pci || 1U << power != vectors)
		return fail(error, EINVAL, "%s: MSI has 1, 2, 4, 8, 16 or 32 vectors, not %u",
			    device->name, vectors);
	put(body, PCI_MSI_FLAGS, PCI_MSI_FLAGS_64BIT | PCI_MSI_FLAGS_MASKBIT | power << 1, 2);
	put(writable, PCI_MSI_FLAGS, PCI_MSI_FLAGS_ENABLE | PCI_MSI_FLAGS_QSIZE, 2);
	put(writable, PCI_MSI_ADDRESS_LO, ~3U, 4);
	put(writable, PCI_MSI_ADDRESS_HI, ~0U, 4);
	put(writable, PCI_MSI_DATA_64, 0xffff, 2);
	put(writable, PCI_MSI_MASK_64, ~0U >> (32 - vectors), 4);
	err = dtio_serve_add_capability(device, 0, body, sizeof(body), writable, error);
	if (err < 0)
		return err;
	return add_messages(device, VFIO_PCI_MSI_IRQ_INDEX, DTIO_IRQ_PCI_MSI, vectors,
			    "msi", error);
}

static bool within(const struct region *region, uint32_t offset, uint64_t length)
{
	return offset % 8 == 0 && offset <= region->is.length &&
	       length <= region->is.length - offset;
}

int dtio_serve_add_msix(struct dtio_serve_device *device, unsigned int vectors,
			unsigned int bar, uint32_t table_offset,
			uint32_t pba_offset, char **error)
{
	uint8_t body[PCI_CAP_MSIX_SIZEOF] = { PCI_CAP_ID_MSIX };
	uint8_t writable[sizeof(body)] = { 0 };
	uint64_t table_length = (uint64_t)MSIX_ENTRY * vectors;
	uint64_t pba_length = (vectors + 63) / 64 * 8;
	struct region *region;
	unsigned int i;
	int err;

	if (!device->pci || bar > 5 || !vectors || vectors > PCI_MSIX_FLAGS_QSIZE + 1)
		return fail(error, EINVAL, "%s: MSI-X has 1 to 2048 vectors, in a BAR",
			    device->name);
	region = &device->regions[bar];
	if (!within(region, table_offset, table_length) ||
	    !within(region, pba_offset, pba_length) ||
	    (table_offset < pba_offset + pba_length &&
	     pba_offset < table_offset + table_length))
		return fail(error, EINVAL, "%s: no room for the MSI-X table at %#x and the pending bits at %#x in BAR %u",
			    device->name, table_offset, pba_offset, bar);

	put(body, PCI_MSIX_FLAGS, vectors - 1, 2);
	put(body, PCI_MSIX_TABLE, table_offset | bar, 4);
	put(body, PCI_MSIX_PBA, pba_offset | bar, 4);
	put(writable, PCI_MSIX_FLAGS, PCI_MSIX_FLAGS_ENABLE | PCI_MSIX_FLAGS_MASKALL, 2);
	err = add_messages(device, VFIO_PCI_MSIX_IRQ_INDEX, DTIO_IRQ_PCI_MSIX, vectors,
			   "msix", error);
	if (err)
		return err;
	err = dtio_serve_add_capability(device, 0, body, sizeof(body), writable, error);
	if (err < 0)
		return err;
	device->pci->table = calloc(vectors, MSIX_ENTRY);
	if (!device->pci->table)
		return fail(error, ENOMEM, "out of memory");
	for (i = 0; i < vectors; i++)
		device->pci->table[i * MSIX_ENTRY + PCI_MSIX_ENTRY_VECTOR_CTRL] =
			PCI_MSIX_ENTRY_CTRL_MASKBIT;
	device->pci->table_bar = bar;
	region->table_offset = table_offset;
	region->table_length = table_length;
	region->pba_offset = pba_offset;
	region->pba_length = pba_length;
	return 0;
}

uint8_t *dtio_serve_config(struct dtio_serve_device *device)
{
	return device->pci ? device->pci->config : NULL;
}

bool write_config(struct dtio_serve_device *device, uint64_t offset,
		  const uint8_t *data, size_t count)
{
	struct pci *pci = device->pci;
	unsigned int control = pci->express_capability + PCI_EXP_DEVCTL + 1;
	size_t i;

	for (i = 0; i < count; i++) {
		uint8_t writable = pci->writable[offset + i];
		uint8_t *byte = &pci->config[offset + i];

		*byte = (uint8_t)((*byte & ~writable) | (data[i] & writable));
	}
	if (!pci->express_capability ||
	    !(pci->config[control] & PCI_EXP_DEVCTL_BCR_FLR >> 8))
		return false;
	/* The bit reads as 0. */
	pci->config[control] &= (uint8_t)~(PCI_EXP_DEVCTL_BCR_FLR >> 8);
	return true;
}

void realize_config(struct dtio_serve_device *device)
{
	if (!device->pci || device->pci->realized)
		return;
	memcpy(device->pci->at_reset, device->pci->config, CONFIG_SIZE);
	device->pci->realized = true;
}

void reset_config(struct dtio_serve_device *device)
{
	if (device->pci)
		memcpy(device->pci->config, device->pci->at_reset, CONFIG_SIZE);
}
