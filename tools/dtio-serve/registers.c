// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Registers are accessed as the kernel lets its users: by read and write where the kernel
 * does it, else in a mapping, as one load or store. An access that the bus answers with an
 * error is SIGBUS there. The client gets an error, and the device stays served.
 */
#include <err.h>
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <libdtio.h>

#include "dtio-serve.h"
#include "registers.h"

static sigjmp_buf bus_error;
static volatile sig_atomic_t in_access;

static void catch_bus_error(int signal_number)
{
	if (in_access)
		siglongjmp(bus_error, 1);
	signal(signal_number, SIG_DFL);
	raise(signal_number);
}

/* One access of that width */
static int move(volatile void *to, const volatile void *from, size_t count)
{
	switch (count) {
	case 1:
		*(volatile uint8_t *)to = *(const volatile uint8_t *)from;
		return 0;
	case 2:
		*(volatile uint16_t *)to = *(const volatile uint16_t *)from;
		return 0;
	case 4:
		*(volatile uint32_t *)to = *(const volatile uint32_t *)from;
		return 0;
	case 8:
		*(volatile uint64_t *)to = *(const volatile uint64_t *)from;
		return 0;
	default:
		return -EINVAL;
	}
}

static int access_mapping(void *place, void *read, const void *write, size_t count)
{
	int err;

	/* The mask is kept by SA_NODEFER: saving it would be a system call. */
	if (sigsetjmp(bus_error, 0)) {
		in_access = 0;
		return -EIO;
	}
	in_access = 1;
	err = read ? move(read, place, count) : move(place, write, count);
	in_access = 0;
	return err;
}

static void *find_mapping(const struct region *region, uint64_t offset, size_t count)
{
	const struct dtio_mmap_area *area = region->areas;
	uint32_t i;

	for (i = 0; i < region->info.num_areas; i++, area++)
		if (offset >= area->offset && offset - area->offset < area->length &&
		    count <= area->length - (offset - area->offset))
			return (uint8_t *)region->mappings[i] + (offset - area->offset);
	return NULL;
}

static int access_register(const struct registers *registers, uint32_t number,
			   uint64_t offset, void *read, const void *write, size_t count)
{
	const struct region *region = &registers->regions[number];
	off_t place = (off_t)(region->info.offset + offset);
	void *mapping;
	ssize_t done;

	if (region->info.access & (read ? DTIO_REGION_READ : DTIO_REGION_WRITE)) {
		done = read ? pread(registers->device, read, count, place) :
			      pwrite(registers->device, write, count, place);
		return done == (ssize_t)count ? 0 : done < 0 ? -errno : -EIO;
	}
	mapping = find_mapping(region, offset, count);
	return mapping ? access_mapping(mapping, read, write, count) : -EINVAL;
}

int read_register(const struct registers *registers, uint32_t region, uint64_t offset,
		  void *data, size_t count)
{
	return access_register(registers, region, offset, data, NULL, count);
}

int write_register(const struct registers *registers, uint32_t region, uint64_t offset,
		   const void *data, size_t count)
{
	return access_register(registers, region, offset, NULL, data, count);
}

static void map_region(const struct registers *registers, struct region *region)
{
	uint32_t i;

	region->mappings = calloc(region->info.num_areas + 1, sizeof(*region->mappings));
	if (!region->mappings)
		errx(EXIT_NOT_SERVED, "out of memory");
	for (i = 0; i < region->info.num_areas; i++) {
		region->mappings[i] = mmap(NULL, region->areas[i].length,
					   PROT_READ | PROT_WRITE, MAP_SHARED,
					   registers->device,
					   (off_t)(region->info.offset +
						   region->areas[i].offset));
		if (region->mappings[i] == MAP_FAILED)
			err(EXIT_NOT_SERVED, "%s: region %u cannot be mapped",
			    registers->device_name, region->info.index);
	}
}

static void open_region(struct registers *registers, uint32_t index)
{
	struct region region = { 0 };
	char *error = NULL;
	int err;

	err = dtio_get_region(registers->device, index, &region.info, &region.areas, &error);
	if (err)
		errx(EXIT_NOT_SERVED, "%s: region %u: %s", registers->device_name, index,
		     error ?: "out of memory");
	/* The snapshot is served as such; of other types nothing is known. */
	if (region.info.type != DTIO_REGION_MMIO &&
	    region.info.type != DTIO_REGION_RESERVED_MEMORY) {
		free(region.areas);
		return;
	}
	err = dtio_get_string(registers->device, DTIO_OBJECT_REGION, index,
			      DTIO_STRING_NAME, &region.name, &error);
	if (err && err != -ENOENT)
		errx(EXIT_NOT_SERVED, "%s: region %u: %s", registers->device_name, index,
		     error ?: "out of memory");
	free(error);
	map_region(registers, &region);
	registers->regions[registers->count++] = region;
}

void open_registers(struct registers *registers, int device, const char *device_name,
		    uint32_t count)
{
	const struct sigaction action = {
		.sa_handler = catch_bus_error, .sa_flags = SA_NODEFER,
	};
	uint32_t i;

	*registers = (struct registers){
		.device = device, .device_name = device_name,
		.regions = calloc(count + 1, sizeof(*registers->regions)),
	};
	if (!registers->regions)
		errx(EXIT_NOT_SERVED, "out of memory");
	for (i = 0; i < count; i++)
		open_region(registers, i);
	sigaction(SIGBUS, &action, NULL);
}

void close_registers(struct registers *registers)
{
	size_t i;
	uint32_t j;

	for (i = 0; i < registers->count; i++) {
		struct region *region = &registers->regions[i];

		for (j = 0; j < region->info.num_areas; j++)
			munmap(region->mappings[j], region->areas[j].length);
		free(region->mappings);
		free(region->areas);
		free(region->name);
	}
	free(registers->regions);
}
