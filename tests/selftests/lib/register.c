// SPDX-License-Identifier: GPL-2.0-or-later
/* Registers of the device under test, by pread and pwrite or by a mapping. */
#include <endian.h>
#include <sys/mman.h>

#include "selftest.h"

static volatile uint32_t *map_page(int fd, uint64_t offset, size_t page)
{
	char *mapping = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_SHARED, fd,
			     (off_t)(offset & ~(uint64_t)(page - 1)));

	return mapping == MAP_FAILED ?
		       NULL :
		       (uint32_t *)(mapping + (offset & (page - 1)));
}

static void unmap_page(volatile uint32_t *reg, size_t page)
{
	munmap((void *)((uintptr_t)reg & ~(page - 1)), page);
}

bool read_at(int fd, uint64_t offset, uint32_t *value)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	volatile uint32_t *reg;
	uint32_t data;

	if (pread(fd, &data, sizeof(data), (off_t)offset) != sizeof(data)) {
		reg = errno == EINVAL ? map_page(fd, offset, page) : NULL;
		if (!reg)
			return false;
		data = *reg;
		unmap_page(reg, page);
	}
	*value = le32toh(data);
	return true;
}

bool write_at(int fd, uint64_t offset, uint32_t value)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	uint32_t data = htole32(value);
	volatile uint32_t *reg;

	if (pwrite(fd, &data, sizeof(data), (off_t)offset) != sizeof(data)) {
		reg = errno == EINVAL ? map_page(fd, offset, page) : NULL;
		if (!reg)
			return false;
		*reg = data;
		unmap_page(reg, page);
	}
	return true;
}

static bool region_offset(int fd, uint64_t *offset)
{
	struct dtio_region_info region;

	if (dtio_get_region(fd, 0, &region, NULL, NULL))
		return false;
	*offset = region.offset;
	return true;
}

bool read_register(int fd, uint64_t offset, uint32_t *value)
{
	uint64_t region;

	return region_offset(fd, &region) &&
	       read_at(fd, region + offset, value);
}

bool write_register(int fd, uint64_t offset, uint32_t value)
{
	uint64_t region;

	return region_offset(fd, &region) &&
	       write_at(fd, region + offset, value);
}

bool kernel_reads(const struct dtio_region_info *info)
{
	return info->access & DTIO_REGION_READ;
}

int access_errno(const struct dtio_region_info *info, int error)
{
	return kernel_reads(info) ? error : EINVAL;
}
