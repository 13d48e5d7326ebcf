// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The regions of a PCI function are BARs; those of a device of a device tree are the
 * entries of "reg", and its node is made here.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <linux/pci_regs.h>

#include "base/text.h"
#include "device.h"
#include "interrupts.h"

#define VENDOR		0x1af4
#define DEVICE		0x1110
#define SUBSYSTEM	0x1100
#define REVISION	2
#define CLASS		0x050000
#define RING_SIGNATURE	0x6d687364

enum { BAR_REGISTERS = 0, BAR_MSIX = 1, BAR_COMMON = 2, BAR_TABLE = 4, BAR_OWN = 5 };
/* Entries of "reg"; without blocks what is behind "own" moves up. */
enum { REG_REGISTERS, REG_TABLE, REG_OWN, REG_COMMON };

#define SPI_EDGE	1

static const struct dtio_serve_region registers = {
	.type = DTIO_REGION_MMIO, .access = DTIO_REGION_READ | DTIO_REGION_WRITE,
	.length = REGISTERS_LENGTH, .fd = -1, .name = "registers",
};

static struct dtio_serve_region common(const struct served *served)
{
	const struct piece *piece = &served->ring->memory->common;

	return (struct dtio_serve_region){
		.type = DTIO_REGION_MMIO, .access = DTIO_REGION_READ | DTIO_REGION_WRITE,
		.length = served->ring->layout.common, .memory = piece->memory,
		.fd = piece->fd, .name = "common",
	};
}

static struct dtio_serve_region table(const struct served *served)
{
	const struct memory *memory = served->ring->memory;

	return (struct dtio_serve_region){
		.type = DTIO_REGION_MMIO, .access = DTIO_REGION_READ,
		.length = served->ring->layout.table, .memory = memory->table.memory,
		.fd = memory->table_to_read, .name = "table",
	};
}

/* @area is what of it may be mapped, if it may. Before there is an identity, block 0 */
static struct dtio_serve_region own(const struct served *served,
				    struct dtio_mmap_area *area)
{
	uint32_t identity = served->peer.identity == NO_IDENTITY ? 0 :
			    served->peer.identity;
	const struct layout *layout = &served->ring->layout;
	struct dtio_serve_region region = {
		.type = DTIO_REGION_MMIO, .access = DTIO_REGION_READ | DTIO_REGION_WRITE,
		.length = layout->own, .fd = -1, .name = "own",
	};

	if (served->service->trust_peers) {
		*area = (struct dtio_mmap_area){ .length = layout->block_size };
		region.areas = area;
		region.num_areas = 1;
		region.fd = served->ring->memory->table.fd;
		region.memory = ring_block(served->ring, identity);
		region.fd_offset = layout->blocks + layout->block_size * identity;
	}
	return region;
}

void device_move(struct served *served)
{
	struct dtio_mmap_area area;
	struct dtio_serve_region region;

	if (!served->own)
		return;
	region = own(served, &area);
	dtio_serve_set_memory(served->device, served->own, region.memory,
			      region.fd_offset);
}

/* The first vendor-specific one: says what this is, and where the registers are. */
static int add_signature(struct served *served, char **error)
{
	const uint32_t words[] = {
		PCI_CAP_ID_VNDR | 16 << 16 | 1 << 24, RING_SIGNATURE,
		BAR_REGISTERS | SIGNATURE, REGISTERS_LENGTH - SIGNATURE,
	};

	return dtio_serve_add_capability(served->device, 0, words, sizeof(words), NULL,
					 error);
}

static unsigned int power_of_two(unsigned int least, unsigned int from)
{
	while (from < least)
		from *= 2;
	return from;
}

static int add_messages(struct served *served, char **error)
{
	unsigned int messages = served->ring->layout.vectors + 1, most = messages;
	unsigned int half = power_of_two(messages * PCI_MSIX_ENTRY_SIZE, 2048);
	const struct dtio_serve_region bar = {
		.access = DTIO_REGION_READ | DTIO_REGION_WRITE, .length = 2 * half,
		.fd = -1,
	};
	int err;

	if (most > 32)
		most = 32;
	err = dtio_serve_set_bar(served->device, BAR_MSIX, 0, &bar, error);
	if (!err)
		err = dtio_serve_add_msix(served->device, messages, BAR_MSIX, 0, half,
					  error);
	if (err >= 0)
		err = dtio_serve_add_msi(served->device, power_of_two(most, 1), error);
	return err;
}

static uint16_t find_capability(const struct served *served, uint8_t id)
{
	const uint8_t *config = dtio_serve_config(served->device);
	uint8_t at = config[PCI_CAPABILITY_LIST];

	while (at && config[at] != id)
		at = config[at + 1];
	return at;
}

static int describe_function(struct served *served, char **error)
{
	const struct dtio_serve_pci pci = {
		.vendor = VENDOR, .device = DEVICE, .subsystem_vendor = VENDOR,
		.subsystem = SUBSYSTEM, .class_code = CLASS, .revision = REVISION,
		.pin = true, .express = true,
	};
	const struct dtio_serve_region memory = common(served), rows = table(served);
	struct dtio_mmap_area area;
	struct dtio_serve_region owned;
	int err;

	err = dtio_serve_set_pci(served->device, &pci, error);
	if (!err)
		err = dtio_serve_set_bar(served->device, BAR_REGISTERS, 0, &registers,
					 error);
	if (!err)
		err = dtio_serve_set_bar(served->device, BAR_COMMON, DTIO_PCI_BAR_64BIT |
					 DTIO_PCI_BAR_PREFETCHABLE, &memory, error);
	if (!err)
		err = dtio_serve_set_bar(served->device, BAR_TABLE,
					 DTIO_PCI_BAR_PREFETCHABLE, &rows, error);
	if (!err && served->ring->layout.own) {
		owned = own(served, &area);
		served->own = BAR_OWN;
		err = dtio_serve_set_bar(served->device, BAR_OWN,
					 DTIO_PCI_BAR_PREFETCHABLE, &owned, error);
	}
	if (!err)
		err = add_signature(served, error);
	if (err >= 0)
		err = add_messages(served, error);
	if (err < 0)
		return err;
	served->msi = find_capability(served, PCI_CAP_ID_MSI);
	served->msix = find_capability(served, PCI_CAP_ID_MSIX);
	return 0;
}

/* Addresses are nobody's: a guest's are other ones. */
static int add_node(struct served *served, char **error)
{
	const struct layout *layout = &served->ring->layout;
	const uint64_t sizes[] = {
		REGISTERS_LENGTH, layout->table, layout->own, layout->common,
	};
	char *source = NULL;
	size_t size, i;
	FILE *text = open_memstream(&source, &size);
	uint64_t at = 0;
	int err;

	if (!text)
		return fail(error, ENOMEM, "out of memory");
	fputs("shmem { compatible = \"dtio,shmem-1\"; reg = <", text);
	for (i = 0; i < sizeof(sizes) / sizeof(*sizes); i++) {
		if (!sizes[i])
			continue;
		at = (at + sizes[i] - 1) / sizes[i] * sizes[i];
		fprintf(text, "%#x %#x %#x %#x ", (uint32_t)(at >> 32), (uint32_t)at,
			(uint32_t)(sizes[i] >> 32), (uint32_t)sizes[i]);
		at += sizes[i];
	}
	fprintf(text, ">; reg-names = \"registers\", \"table\", %s\"common\"; interrupts = <",
		layout->own ? "\"own\", " : "");
	for (i = 0; i <= served->rings; i++)
		fprintf(text, "0 %zu %d ", i, SPI_EDGE);
	fputs(">; interrupt-names = \"event\"", text);
	for (i = 0; i < served->rings; i++)
		fprintf(text, ", \"ring%zu\"", i);
	fputs("; };", text);
	fclose(text);
	err = dtio_serve_set_node(served->device, source, error);
	free(source);
	return err;
}

static int add_region(struct served *served, struct dtio_serve_region region,
		      uint32_t *dt_index, char **error)
{
	region.dt_index = (*dt_index)++;
	return dtio_serve_add_region(served->device, &region, error);
}

static int describe_node(struct served *served, char **error)
{
	struct dtio_serve_irq irq = {
		.type = DTIO_IRQ_WIRED, .trigger = DTIO_IRQ_TRIGGER_EDGE_RISING,
		.count = 1, .name = "event",
	};
	struct dtio_mmap_area area;
	uint32_t index = 0;
	char name[16];
	int err;

	served->rings = served->ring->layout.vectors;
	if (served->rings > MAX_RING_INTERRUPTS)
		served->rings = MAX_RING_INTERRUPTS;
	err = add_region(served, registers, &index, error);
	if (err >= 0)
		err = add_region(served, table(served), &index, error);
	if (err >= 0 && served->ring->layout.own) {
		served->own = index;
		err = add_region(served, own(served, &area), &index, error);
	}
	if (err >= 0)
		err = add_region(served, common(served), &index, error);
	for (; err >= 0 && irq.dt_index <= served->rings; irq.dt_index++) {
		if (irq.dt_index) {
			snprintf(name, sizeof(name), "ring%u", irq.dt_index - 1);
			irq.name = name;
		}
		err = dtio_serve_add_irq(served->device, &irq, error);
	}
	return err < 0 ? err : add_node(served, error);
}

int device_describe(struct served *served, const struct dtio_serve_ops *ops, char **error)
{
	const struct dtio_serve_description description = {
		.bus = served->platform ? DTIO_BUS_PLATFORM : DTIO_BUS_PCI,
		.name = "dtio-shmem", .ops = ops, .opaque = served,
	};
	int err;

	err = dtio_serve_device_new(&description, &served->device, error);
	if (err)
		return err;
	return served->platform ? describe_node(served, error) :
				  describe_function(served, error);
}

enum region_kind device_region(const struct served *served, uint32_t index)
{
	if (!served->platform)
		return index == BAR_REGISTERS ? REGION_REGISTERS :
		       index == BAR_COMMON ? REGION_COMMON :
		       index == BAR_TABLE ? REGION_TABLE :
		       index == BAR_OWN ? REGION_OWN : REGION_OTHER;
	if (!served->own && index >= REG_OWN)
		index++;
	return index == REG_REGISTERS ? REGION_REGISTERS :
	       index == REG_TABLE ? REGION_TABLE :
	       index == REG_OWN ? REGION_OWN :
	       index == REG_COMMON ? REGION_COMMON : REGION_OTHER;
}
