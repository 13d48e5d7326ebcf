/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Writing a flattened device tree. The kernel's libfdt is not exported to
 * modules, and a writer is the small part of it.
 */
#ifndef DTIO_FDT_H
#define DTIO_FDT_H

#include <linux/types.h>

/**
 * struct dtio_fdt_block - a block of bytes that grows
 * @data: the bytes
 * @length: how many are used
 * @room: how many there are
 */
struct dtio_fdt_block {
	u8 *data;
	size_t length;
	size_t room;
};

/**
 * struct dtio_fdt - a flattened device tree that is being written
 * @structure: its structure block
 * @strings: its strings block
 * @error: the first error; once set, nothing more is written
 */
struct dtio_fdt {
	struct dtio_fdt_block structure;
	struct dtio_fdt_block strings;
	int error;
};

void dtio_fdt_begin_node(struct dtio_fdt *fdt, const char *name);
void dtio_fdt_end_node(struct dtio_fdt *fdt);
void dtio_fdt_property(struct dtio_fdt *fdt, const char *name, const void *data,
		       size_t length);
int dtio_fdt_finish(struct dtio_fdt *fdt, void **blob, size_t *length);

#endif /* DTIO_FDT_H */
