// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which entries of a node's "reg" and interrupts can be passed on: what an open
 * device says of itself, and what the driver would say of a node that it has not.
 *
 * The driver offers the registers that the kernel finds in memory, so an entry of
 * "reg" counts if its address can be taken through the "ranges" of all buses above
 * it; and the interrupts of a controller that is enabled, unless they are private
 * to a processor. Cells are counted as Linux counts them, not as the specification
 * does: those of a bus that does not say are those of the bus above it.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"
#include "unflatten.h"

/* The addresses of buses with more cells are not plain numbers (PCI). */
#define MAX_CELLS 2

static void free_irqs(struct dtio_host_irq *irqs, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		free((char *)irqs[i].child);
		free((char *)irqs[i].controller);
	}
	free(irqs);
}

void dtio_free_resources(struct dtio_resources *resources)
{
	free(resources->regions);
	free_irqs(resources->irqs, resources->num_irqs);
	free_irqs(resources->child_irqs, resources->num_child_irqs);
	*resources = (struct dtio_resources){ 0 };
}

/* The array with an entry number @index; NULL for want of memory. */
static void *extend(void *array, size_t *count, size_t index, size_t size)
{
	char *bigger;

	if (index < *count)
		return array;
	bigger = reallocarray(array, index + 1, size);
	if (bigger) {
		memset(bigger + *count * size, 0, (index + 1 - *count) * size);
		*count = index + 1;
	}
	return bigger;
}

static struct dtio_host_region *region_at(struct dtio_resources *resources,
					  size_t index)
{
	struct dtio_host_region *regions;

	regions = extend(resources->regions, &resources->num_regions, index,
			 sizeof(*regions));
	if (!regions)
		return NULL;
	resources->regions = regions;
	return &regions[index];
}

static struct dtio_host_irq *irq_at(struct dtio_resources *resources,
				    size_t index)
{
	struct dtio_host_irq *irqs;

	irqs = extend(resources->irqs, &resources->num_irqs, index,
		      sizeof(*irqs));
	if (!irqs)
		return NULL;
	resources->irqs = irqs;
	return &irqs[index];
}

/* The next one of a node below the device's; takes @child over. */
static struct dtio_host_irq *add_child_irq(struct dtio_resources *resources,
					   char *child, uint32_t index)
{
	struct dtio_host_irq *irqs = NULL;

	if (child)
		irqs = extend(resources->child_irqs, &resources->num_child_irqs,
			      resources->num_child_irqs, sizeof(*irqs));
	if (!irqs) {
		free(child);
		return NULL;
	}
	resources->child_irqs = irqs;
	irqs += resources->num_child_irqs - 1;
	irqs->child = child;
	irqs->index = index;
	return irqs;
}

/* ------------------------------------------------------------------------ */
/* Of an open device                                                         */
/* ------------------------------------------------------------------------ */

static int get_region(int fd, uint32_t index, struct dtio_resources *resources,
		      char **error)
{
	struct dtio_host_region *region;
	struct dtio_region_info info;
	int err;

	err = dtio_get_region(fd, index, &info, NULL, error);
	if (err || info.type != DTIO_REGION_MMIO ||
	    info.dt_index == DTIO_NO_INDEX)
		return err;
	region = region_at(resources, info.dt_index);
	if (!region)
		return fail(error, ENOMEM, "out of memory");
	*region = (struct dtio_host_region){
		.address = info.address,
		.length = info.length,
	};
	return 0;
}

/* The place of a line that the device says it has */
static int place_irq(int fd, const struct dtio_irq_info *info,
		     struct dtio_resources *resources,
		     struct dtio_host_irq **irq, char **error)
{
	char *child;
	int err;

	if (info->type == DTIO_IRQ_WIRED) {
		*irq = irq_at(resources, info->dt_index);
	} else {
		err = dtio_get_string(fd, DTIO_OBJECT_IRQ, info->index,
				      DTIO_STRING_DT_PATH, &child, error);
		if (err)
			return err;
		*irq = add_child_irq(resources, child, info->dt_index);
	}
	return *irq ? 0 : fail(error, ENOMEM, "out of memory");
}

/* The driver numbers its own lines and then those of nodes below, as they are here. */
static int get_irq(int fd, uint32_t index, struct dtio_resources *resources,
		   char **error)
{
	struct dtio_host_irq *irq;
	struct dtio_irq_info info;
	int err;

	err = dtio_get_irq(fd, index, &info, error);
	if (err || (info.type != DTIO_IRQ_WIRED && info.type != DTIO_IRQ_CHILD))
		return err;
	err = place_irq(fd, &info, resources, &irq, error);
	if (err)
		return err;
	irq->usable = info.status == DTIO_IRQ_OK ||
		      info.status == DTIO_IRQ_REPEATED;
	irq->edge = !(info.trigger & (DTIO_IRQ_TRIGGER_LEVEL_HIGH |
				      DTIO_IRQ_TRIGGER_LEVEL_LOW));
	irq->repeated = info.status == DTIO_IRQ_REPEATED;
	irq->same_as = irq->repeated ? info.same_as : 0;
	return 0;
}

/* By its name, as "0000:01:00.0" */
static int get_devfn(int fd, struct dtio_resources *resources, char **error)
{
	unsigned int device, function;
	char *name;
	int err;

	err = dtio_get_string(fd, DTIO_OBJECT_DEVICE, 0, DTIO_STRING_NAME,
			      &name, error);
	if (err)
		return err;
	if (sscanf(name, "%*x:%*x:%x.%x", &device, &function) == 2) {
		resources->is_function = true;
		resources->devfn = (uint8_t)(device << 3 | function);
	} else {
		err = fail(error, EPROTO, "'%s' is no name of a PCI function",
			   name);
	}
	free(name);
	return err;
}

int dtio_get_resources(int fd, struct dtio_resources *resources, char **error)
{
	struct dtio_device_info info;
	int err;

	*resources = (struct dtio_resources){ 0 };
	err = dtio_get_device(fd, &info, error);
	if (!err && info.bus == DTIO_BUS_PCI)
		return get_devfn(fd, resources, error);
	for (uint32_t i = 0; !err && i < info.num_regions; i++)
		err = get_region(fd, i, resources, error);
	for (uint32_t i = 0; !err && i < info.num_irqs; i++)
		err = get_irq(fd, i, resources, error);
	if (err)
		dtio_free_resources(resources);
	return err;
}

/* ------------------------------------------------------------------------ */
/* Of a node: registers                                                      */
/* ------------------------------------------------------------------------ */

static uint32_t count_cells(const struct node *bus, const char *name)
{
	uint32_t cells;

	for (; bus; bus = bus->parent)
		if (node_u32(bus, name, &cells))
			return cells;
	return 1;
}

static bool counts_memory(const struct node *bus)
{
	uint32_t address = count_cells(bus, "#address-cells");
	uint32_t size = count_cells(bus, "#size-cells");

	return address >= 1 && address <= MAX_CELLS &&
	       size >= 1 && size <= MAX_CELLS &&
	       !node_has_string(bus, "device_type", "pci");
}

/* Takes an address one bus up; false: it does not lead there. */
static bool through_ranges(const struct node *bus, uint64_t *address)
{
	const struct property *ranges = node_property(bus, "ranges");
	size_t child = count_cells(bus, "#address-cells");
	size_t parent = count_cells(bus->parent, "#address-cells");
	size_t size = count_cells(bus, "#size-cells");
	size_t step = 4 * (child + parent + size);

	if (!ranges)
		return false;
	if (!ranges->length)
		return true;
	for (size_t at = 0; at + step <= ranges->length; at += step) {
		const uint8_t *range = ranges->data + at;
		uint64_t from = cells_at(range, child);
		uint64_t length = cells_at(range + 4 * (child + parent), size);

		if (*address >= from && *address - from < length) {
			*address = cells_at(range + 4 * child, parent) +
				   (*address - from);
			return true;
		}
	}
	return false;
}

/* Takes an address on the bus to one of the processor's; false: it is none. */
static bool translate(const struct node *bus, uint64_t *address)
{
	for (; bus; bus = bus->parent) {
		if (!counts_memory(bus))
			return false;
		if (bus->parent && !through_ranges(bus, address))
			return false;
	}
	return true;
}

static size_t reg_step(const struct node *bus)
{
	return 4 * ((size_t)count_cells(bus, "#address-cells") +
		    count_cells(bus, "#size-cells"));
}

size_t node_num_regions(const struct node *device)
{
	const struct property *reg = node_property(device, "reg");
	const struct node *bus = device->parent;

	return reg && bus && counts_memory(bus) ? reg->length / reg_step(bus) :
						  0;
}

bool node_region(const struct node *device, size_t index,
		 struct dtio_host_region *region)
{
	const struct property *reg = node_property(device, "reg");
	const struct node *bus = device->parent;
	const uint8_t *entry;
	size_t step, address;

	if (!reg || !bus || !counts_memory(bus))
		return false;
	step = reg_step(bus);
	if (index >= reg->length / step)
		return false;
	entry = reg->data + index * step;
	address = count_cells(bus, "#address-cells");
	*region = (struct dtio_host_region){
		.address = cells_at(entry, address),
		.length = cells_at(entry + 4 * address,
				   count_cells(bus, "#size-cells")),
	};
	return translate(bus, &region->address);
}

static int guess_regions(const struct node *device,
			 struct dtio_resources *resources)
{
	const size_t count = node_num_regions(device);

	for (size_t i = 0; i < count; i++) {
		struct dtio_host_region *region = region_at(resources, i);

		if (!region)
			return -ENOMEM;
		if (!node_region(device, i, region))
			region->length = 0;
	}
	return 0;
}

/* ------------------------------------------------------------------------ */
/* Of a node: interrupts                                                     */
/* ------------------------------------------------------------------------ */

/*
 * The node that "interrupts" are lines of; of_irq_find_parent(). It may lead in a
 * circle: no way is longer than there are nodes.
 */
static const struct node *interrupt_parent(const struct tree *tree,
					   const struct node *node)
{
	for (size_t i = 0; node && i < tree->num_nodes; i++) {
		uint32_t phandle;

		if (node_u32(node, "interrupt-parent", &phandle))
			node = tree_phandle(tree, phandle);
		else
			node = node->parent;
		if (node && node_property(node, "#interrupt-cells"))
			return node;
	}
	return NULL;
}

/* The two lowest bits of dt-bindings/interrupt-controller/irq.h are edges. */
struct dtio_host_irq judge_irq(const struct node *controller,
			       const uint8_t *specifier, uint32_t cells)
{
	bool is_gic = cells >= 3;	/* no other takes as many */
	uint32_t sense = 0;

	if (is_gic)
		sense = cell_at(specifier, 2);
	else if (cells == 2)
		sense = cell_at(specifier, 1);
	return (struct dtio_host_irq){
		.usable = node_is_enabled(controller) &&
			  !(is_gic && cell_at(specifier, 0) == 1),
		.edge = sense & 3,
	};
}

/* How far a list of interrupts has been read */
struct irq_list {
	size_t count;
	bool ends_well;		/* false: what comes next cannot be divided */
};

static int each_extended(const struct tree *tree, const struct property *list,
			 visit_irq *visit, void *opaque, struct irq_list *read)
{
	size_t cells = list->length / 4;
	int err = 0;

	for (size_t at = 0; !err && at < cells; read->count++) {
		uint32_t phandle = cell_at(list->data, at++), args = 0;
		const struct node *controller = tree_phandle(tree, phandle);

		/* A phandle of 0 keeps the place of an absent interrupt. */
		if (phandle && (!controller ||
				!node_u32(controller, "#interrupt-cells",
					  &args) ||
				args > cells - at))
			return 0;
		err = visit(opaque, controller, list->data + 4 * at, args);
		at += args;
	}
	read->ends_well = true;
	return err;
}

/* What the one list does not have, of_irq_parse_one() takes from the other. */
int each_irq(const struct tree *tree, const struct node *device,
	     visit_irq *visit, void *opaque)
{
	const struct property *list = node_property(device,
						    "interrupts-extended");
	struct irq_list read = { 0 };
	const struct node *controller;
	uint32_t cells;
	int err = 0;

	if (list)
		err = each_extended(tree, list, visit, opaque, &read);
	if (err || read.ends_well)
		return err;

	list = node_property(device, "interrupts");
	controller = list ? interrupt_parent(tree, device) : NULL;
	if (!controller || !node_u32(controller, "#interrupt-cells", &cells) ||
	    !cells)
		return 0;
	for (size_t i = read.count; !err && i < list->length / 4 / cells; i++)
		err = visit(opaque, controller,
			    list->data + 4 * cells * i, cells);
	return err;
}

struct guess {
	const struct node *device;
	struct dtio_resources *resources;
};

static int guess_irq(void *opaque, const struct line *line)
{
	struct guess *guess = opaque;
	struct dtio_resources *resources = guess->resources;
	struct dtio_host_irq *irq, judged = { 0 };

	if (line->node == guess->device)
		irq = irq_at(resources, resources->num_irqs);
	else
		irq = add_child_irq(resources, node_path(line->node),
				    line->index);
	if (!irq)
		return -ENOMEM;
	if (!line->controller)
		return 0;
	judged = judge_irq(line->controller, line->specifier, line->cells);
	irq->usable = judged.usable;
	irq->edge = judged.edge;
	irq->controller = node_path(line->controller);
	return irq->controller ? 0 : -ENOMEM;
}

/*
 * As Linux knows a bus of PCI (drivers/of/address.c); "reg" of what is on it begins
 * with its place in configuration space, which has its number in these bits.
 */
static bool guess_function(const struct node *device,
			   struct dtio_resources *resources)
{
	const struct property *reg = node_property(device, "reg");
	const struct node *bus = device->parent;

	if (!bus || !reg || reg->length < 5 * sizeof(uint32_t) ||
	    (!node_has_string(bus, "device_type", "pci") &&
	     strncmp(bus->name, "pcie@", 5) && strcmp(bus->name, "pcie")))
		return false;
	resources->is_function = true;
	resources->devfn = (uint8_t)(cell_at(reg->data, 0) >> 8);
	return true;
}

int guess_resources(const struct tree *tree, const struct node *device,
		    struct dtio_resources *resources)
{
	struct guess guess = { device, resources };
	struct device_lines lines;
	int err;

	*resources = (struct dtio_resources){ 0 };
	if (guess_function(device, resources))
		return 0;
	err = guess_regions(device, resources);
	if (!err)
		err = each_line(tree, device, NULL, guess_irq, &guess);
	lines = (struct device_lines){
		resources->irqs, resources->num_irqs,
		resources->child_irqs, resources->num_child_irqs,
	};
	if (!err)
		err = find_repeated_irqs(tree, device, NULL, &lines);
	if (err)
		dtio_free_resources(resources);
	return err;
}
