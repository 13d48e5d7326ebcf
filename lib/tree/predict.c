// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What can be told of a device by a device tree alone, without having the device:
 * before it is bound to dtio, or on another machine than the one that has it.
 */
#include <errno.h>
#include <libfdt.h>
#include <stdlib.h>
#include <string.h>

#include "tree/predict.h"
#include "base/sysfs.h"
#include "base/text.h"
#include "libdtio.h"
#include "tree/check.h"
#include "tree/child-regions.h"
#include "tree/file.h"
#include "tree/flatten.h"
#include "tree/irqs.h"
#include "tree/lines.h"
#include "tree/registers.h"
#include "tree/resources.h"
#include "tree/snapshot.h"
#include "tree/tree.h"

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

static int guess_child_region(void *opaque, const struct child_region *found)
{
	struct guess *guess = opaque;
	struct dtio_host_region *region =
		add_child_region(guess->resources, node_path(found->node),
				 (uint32_t)found->index);

	if (!region)
		return -ENOMEM;
	region->address = found->region.address;
	region->length = found->region.length;
	return 0;
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
	if (!err)
		err = each_child_region(tree, device, NULL, guess_child_region,
					&guess);
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

int tree_take(void *fdt, size_t size, const char *from,
	      struct dtio_tree **tree, char **error)
{
	struct dtio_tree *made;
	int err;

	err = check_tree(fdt, size, from, error);
	if (err) {
		free(fdt);
		return err;
	}
	made = calloc(1, sizeof(*made));
	if (!made) {
		free(fdt);
		return fail(error, ENOMEM, "out of memory");
	}
	made->tree = tree_new(fdt);
	made->sharers = made->tree ? sharers_new(made->tree) : NULL;
	if (made->sharers) {
		*tree = made;
		return 0;
	}
	dtio_free_tree(made);
	/* It is sound: nothing else can be wanting. */
	return fail(error, ENOMEM, "out of memory");
}

/* A tree that says how to change another one (Documentation/devicetree/overlay-notes) */
static bool is_overlay(const struct tree *tree)
{
	for (const struct node *node = tree->nodes->child; node;
	     node = node->next)
		for (const struct node *child = node->child; child;
		     child = child->next)
			if (!strcmp(child->name, "__overlay__"))
				return true;
	return false;
}

int dtio_read_dtb(const char *file, struct dtio_tree **tree, char **error)
{
	size_t size;
	void *fdt;
	int err;

	err = read_tree_file(file, &fdt, &size);
	if (err)
		return fail(error, -err, "%s: %s", file, strerror(-err));
	err = tree_take(fdt, size, file, tree, error);
	if (err || !is_overlay((*tree)->tree))
		return err;
	dtio_free_tree(*tree);
	*tree = NULL;
	return fail(error, EINVAL, "%s: it is an overlay, which changes a board's tree; apply it to that: fdtoverlay -i BOARD.dtb -o NEW.dtb %s",
		    file, file);
}

int dtio_read_tree(const char *sysroot, struct dtio_tree **tree, char **error)
{
	char *base = format_string("%s/sys" DT_BASE, sysroot);
	void *fdt;
	int err;

	if (!base)
		return fail(error, ENOMEM, "out of memory");
	err = dt_flatten(base, NULL, NULL, &fdt);
	if (err)
		err = fail(error, -err, "cannot read %s: %s", base,
			   strerror(-err));
	else
		err = tree_take(fdt, fdt_totalsize(fdt), base, tree, error);
	free(base);
	return err;
}

void dtio_free_tree(struct dtio_tree *tree)
{
	if (!tree)
		return;
	sharers_free(tree->sharers);
	/* While one is being made, it may have none. */
	if (tree->tree)
		tree_free(tree->tree);
	free(tree);
}

struct node *find_device_node(const struct dtio_tree *tree, const char *path,
			      char **error)
{
	struct node *node = *path == '/' ? tree_path(tree->tree, path) : NULL;

	if (!node || !node->parent) {
		fail(error, ENOENT, "the device tree has no node '%s'; name it by its whole path, as /soc@0/serial@30880000",
		     path);
		return NULL;
	}
	return node;
}

int dtio_make_snapshot(struct dtio_tree *tree, const char *path, void **fdt,
		       size_t *size, char **error)
{
	struct node *device = find_device_node(tree, path, error);

	return device ? make_snapshot(tree, device, fdt, size, error) : -ENOENT;
}

int make_snapshot(struct dtio_tree *tree, struct node *device, void **fdt,
		  size_t *size, char **error)
{
	char *path;
	int err;

	*fdt = snapshot_make(tree->tree, device, likely_clock_rate, size);
	if (*fdt)
		return 0;
	if (errno == ENOMEM)
		return fail(error, ENOMEM, "out of memory");
	err = errno;
	path = node_path(device);
	err = fail(error, err, "%s: what the device tree says of it is too much for a snapshot: more than 1 MiB, or nodes more than 32 levels deep",
		   path ?: device->name);
	free(path);
	return err;
}

int dtio_guess_resources(const struct dtio_tree *tree, const char *path,
			 struct dtio_resources *resources, char **error)
{
	const struct node *device = find_device_node(tree, path, error);

	if (!device)
		return -ENOENT;
	return guess_resources(tree->tree, device, resources) ?
	       fail(error, ENOMEM, "out of memory") : 0;
}
