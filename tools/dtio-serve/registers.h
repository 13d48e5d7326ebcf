/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The regions of the open device, and accesses to them; see registers.c. */
#ifndef DTIO_SERVE_REGISTERS_H
#define DTIO_SERVE_REGISTERS_H

#include <linux/dtio.h>
#include <stddef.h>
#include <stdint.h>

struct region {
	struct dtio_region_info info;
	char *name;			/* NULL: none */
	struct dtio_mmap_area *areas;
	void **mappings;		/* of each of these */
};

struct registers {
	int device;
	const char *device_name;
	struct region *regions;		/* those that are served, in the order of their indexes */
	size_t count;
};

/* Ends the program with one line if that fails. */
void open_registers(struct registers *registers, int device, const char *device_name,
		    uint32_t count);
void close_registers(struct registers *registers);

/*
 * One access, of a width that the region has, to the region of that number among those
 * that are served. -EINVAL: that cannot be accessed; -EIO: nothing answers there.
 */
int read_register(const struct registers *registers, uint32_t region, uint64_t offset,
		  void *data, size_t count);
int write_register(const struct registers *registers, uint32_t region, uint64_t offset,
		   const void *data, size_t count);

#endif /* DTIO_SERVE_REGISTERS_H */
