// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What a served device is: two tables, of regions and of interrupts. They are filled in
 * before the first client comes, and do not change after.
 */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/text.h"
#include "serve/device.h"

#define MIN_TRANSFER	4096
#define MAX_TRANSFER	(64U << 20)
#define MAX_MAPS	65535
#define MAX_COUNT	65536
#define MAX_DESCRIPTORS	4096
/* What clients take: see VFIO_USER_MAX_REGIONS and VFIO_USER_MAX_IRQS of QEMU */
#define MAX_REGIONS	100
#define MAX_IRQS	50

void *extend(void *array, size_t count, size_t size)
{
	/* A power of two is full. */
	if (count & (count - 1))
		return array;
	return reallocarray(array, count ? 2 * count : 1, size);
}

void say(const struct dtio_serve_device *device, const char *format, ...)
{
	char line[256];
	va_list args;

	if (!device->ops->say)
		return;
	va_start(args, format);
	vsnprintf(line, sizeof(line), format, args);
	va_end(args);
	device->ops->say(device->opaque, line);
}

int dtio_serve_new_session(struct dtio_serve_device *device)
{
	uint64_t random;

	if (getrandom(&random, sizeof(random), 0) != sizeof(random))
		return -errno;
	snprintf(device->session, sizeof(device->session), "%016llx",
		 (unsigned long long)random);
	return 0;
}

/* Clients of one device leave descriptors for those of others. */
static uint32_t usual_descriptors(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) || limit.rlim_cur / 4 >= MAX_DESCRIPTORS)
		return MAX_DESCRIPTORS;
	return (uint32_t)(limit.rlim_cur / 4);
}

static uint32_t number(uint32_t given, uint32_t usual)
{
	return given ? given : usual;
}

int dtio_serve_device_new(const struct dtio_serve_description *from,
			  struct dtio_serve_device **device, char **error)
{
	struct dtio_serve_device *made;
	int err;

	if (!from->ops || !from->name)
		return fail(error, EINVAL, "a device without functions or without a name");
	if (from->max_transfer &&
	    (from->max_transfer < MIN_TRANSFER || from->max_transfer > MAX_TRANSFER))
		return fail(error, EINVAL, "%s: messages of %u bytes: between %d and %u",
			    from->name, from->max_transfer, MIN_TRANSFER, MAX_TRANSFER);
	if (from->credits && (from->credits < DTIO_USER_MIN_CREDITS ||
			      from->credits > DTIO_USER_MAX_CREDITS))
		return fail(error, EINVAL, "%s: %u credits: between %d and %d", from->name,
			    from->credits, DTIO_USER_MIN_CREDITS, DTIO_USER_MAX_CREDITS);
	if (from->max_maps > MAX_MAPS)
		return fail(error, EINVAL, "%s: %u pieces of memory: at most %d",
			    from->name, from->max_maps, MAX_MAPS);

	made = calloc(1, sizeof(*made));
	if (!made)
		return fail(error, ENOMEM, "out of memory");
	*made = (struct dtio_serve_device){
		.ops = from->ops, .opaque = from->opaque, .bus = from->bus,
		.dma = from->dma, .trust_memory = from->trust_memory,
		.max_transfer = number(from->max_transfer, 1 << 20),
		.credits = number(from->credits, 32),
		.max_maps = number(from->max_maps, MAX_MAPS),
		.max_descriptors = number(from->max_descriptors, usual_descriptors()),
		.name = strdup(from->name), .snapshot = DTIO_NO_INDEX,
	};
	made->last_unsent = &made->first_unsent;
	err = made->name ? dtio_serve_new_session(made) : -ENOMEM;
	if (err) {
		dtio_serve_device_free(made);
		return fail(error, -err, "%s: %s", from->name, strerror(-err));
	}
	*device = made;
	return 0;
}

void free_doorbells(struct region *region)
{
	while (region->num_doorbells)
		close(region->doorbells[--region->num_doorbells].fd);
	free(region->doorbells);
	region->doorbells = NULL;
}

void dtio_serve_device_free(struct dtio_serve_device *device)
{
	uint32_t i;

	if (!device)
		return;
	for (i = 0; i < device->num_regions; i++) {
		free((char *)device->regions[i].is.name);
		free((void *)device->regions[i].is.areas);
		free_doorbells(&device->regions[i]);
	}
	for (i = 0; i < device->num_irqs; i++) {
		free((char *)device->irqs[i].is.name);
		free(device->irqs[i].dt_path);
		free(device->irqs[i].vectors);
	}
	if (device->pci)
		free(device->pci->table);
	free(device->pci);
	free(device->regions);
	free(device->irqs);
	free(device->tree);
	free(device->dt_path);
	free(device->name);
	free(device);
}

void *dtio_serve_opaque(const struct dtio_serve_device *device)
{
	return device->opaque;
}

const char *dtio_serve_session(const struct dtio_serve_device *device)
{
	return device->session;
}

bool dtio_serve_in_use(const struct dtio_serve_device *device)
{
	return device->user;
}

struct region *find_region(struct dtio_serve_device *device, uint32_t index)
{
	if (index >= device->num_regions || !device->regions[index].is.length)
		return NULL;
	return &device->regions[index];
}

struct irq *find_irq(struct dtio_serve_device *device, uint32_t index)
{
	return index < device->num_irqs ? &device->irqs[index] : NULL;
}

size_t region_areas(const struct region *region, struct dtio_mmap_area *all,
		    const struct dtio_mmap_area **areas)
{
	if (region->is.num_areas) {
		*areas = region->is.areas;
		return region->is.num_areas;
	}
	*all = (struct dtio_mmap_area){ .length = region->is.length };
	*areas = all;
	return 1;
}

static int grow_regions(struct dtio_serve_device *device, uint32_t count)
{
	void *more = reallocarray(device->regions, device->num_regions + count,
				  sizeof(*device->regions));

	if (!more)
		return -ENOMEM;
	device->regions = more;
	memset(device->regions + device->num_regions, 0,
	       count * sizeof(*device->regions));
	device->num_regions += count;
	return 0;
}

static int grow_irqs(struct dtio_serve_device *device, uint32_t count)
{
	void *more = reallocarray(device->irqs, device->num_irqs + count,
				  sizeof(*device->irqs));
	uint32_t i;

	if (!more)
		return -ENOMEM;
	device->irqs = more;
	for (i = 0; i < count; i++)
		device->irqs[device->num_irqs++] = (struct irq){
			.mask_fd = -1, .unmask_fd = -1,
		};
	return 0;
}

int grow_tables(struct dtio_serve_device *device, uint32_t regions, uint32_t irqs)
{
	int err = regions ? grow_regions(device, regions) : 0;

	return err || !irqs ? err : grow_irqs(device, irqs);
}

static int check_areas(const struct dtio_serve_region *region, char **error)
{
	const struct dtio_mmap_area *area = region->areas;
	size_t i;

	for (i = 0; i < region->num_areas; i++, area++)
		if (!area->length || (area->offset | area->length) % 4096 ||
		    area->offset > region->length ||
		    area->length > region->length - area->offset)
			return fail(error, EINVAL, "region %s: area %zu is not of whole pages within it",
				    region->name ? region->name : "", i);
	return 0;
}

static int copy_string(const char *from, const char **to, char **error)
{
	*to = from ? strdup(from) : NULL;
	return from && !*to ? fail(error, ENOMEM, "out of memory") : 0;
}

int fill_region(struct region *region, const struct dtio_serve_region *from,
		char **error)
{
	struct dtio_mmap_area *areas = NULL;
	const char *name;
	int err;

	if (!from->length || from->length > INT64_MAX)
		return fail(error, EINVAL, "region %s: no length, or too large a one",
			    from->name ? from->name : "");
	if (from->access_widths & ~15U)
		return fail(error, EINVAL, "region %s: widths are 1, 2, 4 and 8",
			    from->name ? from->name : "");
	if (from->num_areas && from->fd < 0)
		return fail(error, EINVAL, "region %s: areas to map, and no descriptor",
			    from->name ? from->name : "");
	err = check_areas(from, error);
	if (err)
		return err;

	if (from->num_areas) {
		areas = reallocarray(NULL, from->num_areas, sizeof(*areas));
		if (!areas)
			return fail(error, ENOMEM, "out of memory");
		memcpy(areas, from->areas, from->num_areas * sizeof(*areas));
	}
	err = copy_string(from->name, &name, error);
	if (err) {
		free(areas);
		return err;
	}
	region->is = *from;
	region->is.name = name;
	region->is.areas = areas;
	return 0;
}

static bool has_lines(enum dtio_irq_type type)
{
	return type == DTIO_IRQ_WIRED || type == DTIO_IRQ_CHILD ||
	       type == DTIO_IRQ_PCI_INTX;
}

int fill_irq(struct irq *irq, uint32_t index, const struct dtio_serve_irq *from,
	     char **error)
{
	const char *name;
	uint32_t i;
	int err;

	if (!from->count || from->count > MAX_COUNT ||
	    (has_lines(from->type) && from->count > 1))
		return fail(error, EINVAL, "interrupt %s: %u sub-indexes: a line has one, messages up to %d",
			    from->name ? from->name : "", from->count, MAX_COUNT);
	if (has_lines(from->type) &&
	    (!from->trigger || from->trigger & (from->trigger - 1) ||
	     from->trigger > DTIO_IRQ_TRIGGER_LEVEL_LOW))
		return fail(error, EINVAL, "interrupt %s: a line has one trigger, not %#x",
			    from->name ? from->name : "", from->trigger);
	err = copy_string(from->name, &name, error);
	if (err)
		return err;

	*irq = (struct irq){
		.is = *from, .mask_fd = -1, .unmask_fd = -1,
		.line = has_lines(from->type),
		.level = from->trigger & (DTIO_IRQ_TRIGGER_LEVEL_HIGH |
					  DTIO_IRQ_TRIGGER_LEVEL_LOW),
		.vectors = calloc(from->count, sizeof(*irq->vectors)),
	};
	irq->is.name = name;
	if (!irq->vectors) {
		free((char *)name);
		irq->is.name = NULL;
		irq->is.count = 0;
		return fail(error, ENOMEM, "out of memory");
	}
	for (i = 0; i < from->count; i++) {
		irq->vectors[i].trigger = -1;
		irq->vectors[i].index = index;
		irq->vectors[i].sub_index = i;
	}
	return 0;
}

int dtio_serve_add_region(struct dtio_serve_device *device,
			  const struct dtio_serve_region *region, char **error)
{
	uint32_t index = device->num_regions;
	int err;

	if (index == MAX_REGIONS)
		return fail(error, E2BIG, "%s: more than %d regions", device->name,
			    MAX_REGIONS);
	if (grow_tables(device, 1, 0))
		return fail(error, ENOMEM, "out of memory");
	err = fill_region(&device->regions[index], region, error);
	if (err) {
		device->num_regions--;
		return err;
	}
	return (int)index;
}

int dtio_serve_set_memory(struct dtio_serve_device *device, uint32_t index,
			  void *memory, uint64_t fd_offset)
{
	struct region *region = find_region(device, index);

	if (!region)
		return -EINVAL;
	region->is.memory = memory;
	region->is.fd_offset = fd_offset;
	return 0;
}

int dtio_serve_add_irq(struct dtio_serve_device *device,
		       const struct dtio_serve_irq *irq, char **error)
{
	uint32_t index = device->num_irqs;
	int err;

	if (index == MAX_IRQS)
		return fail(error, E2BIG, "%s: more than %d interrupts", device->name,
			    MAX_IRQS);
	if (grow_tables(device, 0, 1))
		return fail(error, ENOMEM, "out of memory");
	err = fill_irq(&device->irqs[index], index, irq, error);
	if (err) {
		device->num_irqs--;
		return err;
	}
	return (int)index;
}

int dtio_serve_set_irq_node(struct dtio_serve_device *device, uint32_t index,
			    const char *path, char **error)
{
	struct irq *irq = find_irq(device, index);
	char *copy;

	if (!irq)
		return fail(error, EINVAL, "%s: no interrupt %u", device->name, index);
	copy = strdup(path);
	if (!copy)
		return fail(error, ENOMEM, "out of memory");
	free(irq->dt_path);
	irq->dt_path = copy;
	return 0;
}
