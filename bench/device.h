/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A device, opened through a VFIO group and a container, which every VFIO driver has.
 * There is one. Any failure ends the program with a message.
 */
#ifndef BENCH_DEVICE_H
#define BENCH_DEVICE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <linux/vfio.h>

/* Its name, as in sysfs, and its bus, "platform" or "pci"; set them first. */
extern const char *device_name, *device_bus;

/* The container's descriptor, and the device's, or -1 while that is closed. */
extern int container, device;

void __attribute__((noreturn, format(printf, 1, 2)))
die(const char *format, ...);

/* Dies with the error in errno unless @good. */
void check(bool good, const char *what);

/* Opens the container and the group, and puts one into the other. */
void open_group(void);
void close_group(void);

void open_device(void);
void close_device(void);

/* Asks for the region that @region->index names. */
void get_region_info(struct vfio_region_info *region);

/* The whole region, in this program's memory. */
volatile uint32_t *map_region(const struct vfio_region_info *region);

void read_region(const struct vfio_region_info *region, void *data,
		 size_t length, uint64_t offset);
void write_region(const struct vfio_region_info *region, const void *data,
		  size_t length, uint64_t offset);

/*
 * Connects @fd, or nothing if it is -1, to the first interrupt of @index.
 * @action is one of VFIO_IRQ_SET_ACTION_*.
 */
void set_irq_eventfd(uint32_t index, uint32_t action, int fd);

#endif /* BENCH_DEVICE_H */
