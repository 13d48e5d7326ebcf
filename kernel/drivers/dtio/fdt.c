// SPDX-License-Identifier: GPL-2.0-only
/*
 * Writing a flattened device tree, Devicetree Specification v0.4 chapter 5.
 *
 * The structure and the strings grow side by side and are put behind a header
 * at the end. Errors stick, so a caller writes a whole tree and asks once.
 */
#include <linux/align.h>
#include <linux/of.h>
#include <linux/overflow.h>
#include <linux/slab.h>
#include <linux/string.h>

#include "fdt.h"

#define FDT_MAGIC		0xd00dfeed
#define FDT_VERSION		17
#define FDT_LAST_COMPATIBLE	16

#define FDT_BEGIN_NODE		1
#define FDT_END_NODE		2
#define FDT_PROP		3
#define FDT_END			9

/* No device's node is that large; a tree that says so is broken. */
#define FDT_MAX_LENGTH		(1024 * 1024)

struct fdt_header {
	__be32 magic;
	__be32 totalsize;
	__be32 off_dt_struct;
	__be32 off_dt_strings;
	__be32 off_mem_rsvmap;
	__be32 version;
	__be32 last_comp_version;
	__be32 boot_cpuid_phys;
	__be32 size_dt_strings;
	__be32 size_dt_struct;
};

struct fdt_reserve_entry {
	__be64 address;
	__be64 size;
};

static void *dtio_fdt_extend(struct dtio_fdt *fdt, struct dtio_fdt_block *block,
			     size_t length)
{
	size_t needed = size_add(block->length, length);
	void *start;

	if (fdt->error)
		return NULL;
	if (needed > FDT_MAX_LENGTH) {
		fdt->error = -E2BIG;
		return NULL;
	}
	if (needed > block->room) {
		size_t room = max_t(size_t, roundup_pow_of_two(needed), 4096);
		u8 *data = kvrealloc(block->data, room, GFP_KERNEL_ACCOUNT);

		if (!data) {
			fdt->error = -ENOMEM;
			return NULL;
		}
		block->data = data;
		block->room = room;
	}
	start = block->data + block->length;
	block->length = needed;
	return start;
}

static void dtio_fdt_cell(struct dtio_fdt *fdt, u32 value)
{
	__be32 *cell = dtio_fdt_extend(fdt, &fdt->structure, sizeof(*cell));

	if (cell)
		*cell = cpu_to_be32(value);
}

/* Bytes, filled up with zeroes to the next cell. */
static void dtio_fdt_bytes(struct dtio_fdt *fdt, const void *bytes,
			   size_t length)
{
	size_t padded = ALIGN(length, sizeof(__be32));
	u8 *start = dtio_fdt_extend(fdt, &fdt->structure, padded);

	if (!start)
		return;
	memcpy(start, bytes, length);
	memset(start + length, 0, padded - length);
}

/* Offset of a string in the strings block, where each stands once. */
static u32 dtio_fdt_string(struct dtio_fdt *fdt, const char *string)
{
	struct dtio_fdt_block *strings = &fdt->strings;
	size_t size = strlen(string) + 1;
	size_t offset = 0;
	char *start;

	while (offset < strings->length) {
		const char *known = (const char *)strings->data + offset;

		if (!strcmp(known, string))
			return offset;
		offset += strlen(known) + 1;
	}

	start = dtio_fdt_extend(fdt, strings, size);
	if (start)
		memcpy(start, string, size);
	return offset;
}

void dtio_fdt_begin_node(struct dtio_fdt *fdt, const char *name)
{
	dtio_fdt_cell(fdt, FDT_BEGIN_NODE);
	dtio_fdt_bytes(fdt, name, strlen(name) + 1);
}

void dtio_fdt_end_node(struct dtio_fdt *fdt)
{
	dtio_fdt_cell(fdt, FDT_END_NODE);
}

void dtio_fdt_property(struct dtio_fdt *fdt, const char *name, const void *data,
		       size_t length)
{
	u32 offset = dtio_fdt_string(fdt, name);

	dtio_fdt_cell(fdt, FDT_PROP);
	dtio_fdt_cell(fdt, length);
	dtio_fdt_cell(fdt, offset);
	dtio_fdt_bytes(fdt, data, length);
}

static void *dtio_fdt_assemble(struct dtio_fdt *fdt, size_t *length)
{
	const size_t reserve = ALIGN(sizeof(struct fdt_header), 8);
	const size_t structure = reserve + sizeof(struct fdt_reserve_entry);
	const size_t strings = structure + fdt->structure.length;
	struct fdt_header *header;
	u8 *blob;

	*length = strings + fdt->strings.length;
	blob = kvzalloc(*length, GFP_KERNEL_ACCOUNT);
	if (!blob)
		return NULL;

	header = (struct fdt_header *)blob;
	header->magic = cpu_to_be32(FDT_MAGIC);
	header->totalsize = cpu_to_be32(*length);
	header->off_dt_struct = cpu_to_be32(structure);
	header->off_dt_strings = cpu_to_be32(strings);
	/* One entry of zeroes ends the list of reserved memory. */
	header->off_mem_rsvmap = cpu_to_be32(reserve);
	header->version = cpu_to_be32(FDT_VERSION);
	header->last_comp_version = cpu_to_be32(FDT_LAST_COMPATIBLE);
	header->size_dt_strings = cpu_to_be32(fdt->strings.length);
	header->size_dt_struct = cpu_to_be32(fdt->structure.length);
	memcpy(blob + structure, fdt->structure.data, fdt->structure.length);
	memcpy(blob + strings, fdt->strings.data, fdt->strings.length);
	return blob;
}

/**
 * dtio_fdt_finish - end writing
 * @fdt: what has been written; released by this call
 * @blob: where to put the tree, to be freed with kvfree()
 * @length: where to put its length in bytes
 *
 * Return: 0; -E2BIG if the tree would be longer than 1 MiB; -ENOMEM.
 */
int dtio_fdt_finish(struct dtio_fdt *fdt, void **blob, size_t *length)
{
	dtio_fdt_cell(fdt, FDT_END);

	if (!fdt->error) {
		*blob = dtio_fdt_assemble(fdt, length);
		if (!*blob)
			fdt->error = -ENOMEM;
	}
	kvfree(fdt->structure.data);
	kvfree(fdt->strings.data);
	return fdt->error;
}
