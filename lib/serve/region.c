// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A request to read or write a region goes to what is behind it there: the device's
 * functions, memory, configuration space, the MSI-X table. Functions with widths get one
 * access at a time.
 */
#include <errno.h>
#include <string.h>

#include "serve/irq.h"
#include "serve/pci.h"
#include "serve/region.h"
#include "serve/reset.h"

static bool inside(uint64_t start, uint64_t length, uint64_t offset, size_t count)
{
	return offset >= start && offset - start < length &&
	       count <= length - (offset - start);
}

static uint8_t *memory_at(const struct region *region, uint64_t offset, size_t count)
{
	const struct dtio_mmap_area *areas;
	struct dtio_mmap_area all;
	size_t i, num;

	if (!region->is.memory || region->unmappable)
		return NULL;
	num = region_areas(region, &all, &areas);
	for (i = 0; i < num; i++)
		if (inside(areas[i].offset, areas[i].length, offset, count))
			return (uint8_t *)region->is.memory + offset;
	return NULL;
}

/* The MSI-X table is memory; the pending bits are 0, as each message is told at once. */
static bool access_messages(struct dtio_serve_device *device,
			    const struct region *region, uint64_t offset,
			    uint8_t *to, const uint8_t *from, size_t count)
{
	uint8_t *table;

	if (inside(region->pba_offset, region->pba_length, offset, count)) {
		if (to)
			memset(to, 0, count);
		return true;
	}
	if (!inside(region->table_offset, region->table_length, offset, count))
		return false;
	table = device->pci->table + (offset - region->table_offset);
	if (to)
		memcpy(to, table, count);
	else
		memcpy(table, from, count);
	return true;
}

/* The widest access that is allowed, aligned, and fits; 0: none. */
static size_t next_width(uint32_t widths, uint64_t offset, size_t count)
{
	size_t width;

	for (width = 8; width; width /= 2)
		if (widths & width && offset % width == 0 && count >= width)
			return width;
	return 0;
}

static int one_access(struct dtio_serve_device *device, uint32_t index,
		      uint64_t offset, uint8_t *to, const uint8_t *from,
		      size_t count)
{
	const struct dtio_serve_ops *ops = device->ops;

	if (to)
		return ops->read ? ops->read(device->opaque, index, offset, to, count) :
				   -EINVAL;
	return ops->write ? ops->write(device->opaque, index, offset, from, count) :
			    -EINVAL;
}

/* Data of an access is aligned, wherever it is in a message. */
static int one_width(struct dtio_serve_device *device, uint32_t index,
		     uint64_t offset, uint8_t *to, const uint8_t *from, size_t width)
{
	uint64_t data = 0;
	int err;

	if (from)
		memcpy(&data, from, width);
	err = one_access(device, index, offset, to ? (uint8_t *)&data : NULL,
			 (const uint8_t *)&data, width);
	if (to && !err)
		memcpy(to, &data, width);
	return err;
}

/* Whether all of a request is of such accesses */
static bool can_split(uint32_t widths, uint64_t offset, size_t count)
{
	size_t width;

	for (; count; offset += width, count -= width) {
		width = next_width(widths, offset, count);
		if (!width)
			return false;
	}
	return true;
}

static int call_device(struct dtio_serve_device *device, uint32_t index,
		       uint64_t offset, uint8_t *to, const uint8_t *from,
		       size_t count)
{
	uint32_t widths = device->regions[index].is.access_widths;
	size_t width, done;
	int err;

	if (!widths && count > sizeof(uint64_t))
		return one_access(device, index, offset, to, from, count);
	/* One access, which is all that a guest's load or store is, may be LATER. */
	if (!widths || next_width(widths, offset, count) == count)
		return one_width(device, index, offset, to, from, count);
	if (!can_split(widths, offset, count))
		return -EINVAL;
	for (done = 0; done < count; done += width) {
		width = next_width(widths, offset + done, count - done);
		err = one_width(device, index, offset + done, to ? to + done : NULL,
				from ? from + done : NULL, width);
		if (err)
			return err < 0 ? err : -EINVAL;
	}
	return 0;
}

static struct region *check(struct dtio_serve_device *device, uint32_t index,
			    uint64_t offset, size_t count, uint32_t access)
{
	struct region *region = find_region(device, index);

	if (!region || !(region->is.access & access) ||
	    !inside(0, region->is.length, offset, count))
		return NULL;
	return region;
}

int read_region(struct dtio_serve_device *device, uint32_t index, uint64_t offset,
		uint8_t *data, size_t count)
{
	struct region *region = check(device, index, offset, count, DTIO_REGION_READ);
	const uint8_t *memory;

	if (!region)
		return -EINVAL;
	if (!count)
		return 0;
	if (region->is.type == DTIO_REGION_PCI_CONFIG)
		memory = device->pci->config + offset;
	else
		memory = memory_at(region, offset, count);
	if (!memory && access_messages(device, region, offset, data, NULL, count))
		return 0;
	if (!memory)
		return call_device(device, index, offset, data, NULL, count);
	memcpy(data, memory, count);
	return 0;
}

const uint8_t *region_memory(struct dtio_serve_device *device, uint32_t index,
			     uint64_t offset, size_t count)
{
	const struct region *region = check(device, index, offset, count,
					    DTIO_REGION_READ);

	return region ? memory_at(region, offset, count) : NULL;
}

static int write_to_config(struct dtio_serve_device *device, uint64_t offset,
			   const uint8_t *data, size_t count)
{
	if (write_config(device, offset, data, count))
		return reset_device(device);
	if (device->irqs[0].is.count)
		hold_back_intx(device);
	if (device->ops->configured)
		device->ops->configured(device->opaque, offset, count);
	return 0;
}

int write_region(struct dtio_serve_device *device, uint32_t index, uint64_t offset,
		 const uint8_t *data, size_t count)
{
	struct region *region = check(device, index, offset, count, DTIO_REGION_WRITE);
	uint8_t *memory;

	if (!region)
		return -EINVAL;
	if (!count)
		return 0;
	if (region->is.type == DTIO_REGION_PCI_CONFIG)
		return write_to_config(device, offset, data, count);
	memory = memory_at(region, offset, count);
	if (!memory && access_messages(device, region, offset, NULL, data, count))
		return 0;
	if (!memory)
		return call_device(device, index, offset, NULL, data, count);
	memcpy(memory, data, count);
	return 0;
}
