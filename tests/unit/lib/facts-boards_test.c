// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What libdtio finds out about the devices of real boards, all of Linux's: nothing
 * is known of them but what has to be true of any board. Each rule is followed here
 * in the slow and simple way. TAP.
 *
 * usage: facts-boards_test DIRECTORY, with flattened trees in it and below
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "board/board.h"
#include "rules.h"
#include "tree/buses.h"
#include "tree/irqs.h"
#include "tree/registers.h"
#include "tree/tree.h"

typedef uint64_t u64;
#include "../../../kernel/drivers/dtio/pages.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

/* How much has been looked at */
static size_t seen_references, seen_consumers, seen_irqs, seen_pages;

/* Of one board */
static const struct dtio_board *board;
static const struct tree *tree;
static bool *enabled;		/* by the number of the node */

static struct rule is_provider = { "providers are enabled nodes", 0 };
static struct rule has_consumer = { "whoever is referred to knows by whom", 0 };
static struct rule is_consumer = { "consumers refer to the device, once", 0 };
static struct rule is_shared = { "who shares an interrupt names its line", 0 };
static struct rule is_alone = { "nobody else names the line of others", 0 };
static struct rule has_page = { "pages, by the driver's own rule", 0 };

static const struct node *find_node(const char *path)
{
	return tree_path(tree, path);
}

static bool is_enabled(const struct node *node)
{
	return enabled[node - tree->nodes];
}

static bool is_below(const struct node *node, const struct node *above)
{
	while (node && node != above)
		node = node->parent;
	return node;
}

static const struct dtio_host_device *device_of(const struct node *node)
{
	for (size_t i = 0; i < board->num_devices; i++)
		if (board->devices[i].node == node)
			return &board->devices[i];
	return NULL;
}

/* ------------------------------------------------------------------------ */
/* References                                                                */
/* ------------------------------------------------------------------------ */

/* The device that the node is part of, by paths */
static const struct dtio_host_device *nearest_device(const char *path)
{
	const struct dtio_host_device *nearest = NULL;
	size_t longest = 0;

	for (size_t i = 0; i < board->num_devices; i++) {
		const char *device = board->devices[i].dt_path;
		size_t length = strlen(device);

		if (length > longest && !strncmp(path, device, length) &&
		    (!path[length] || path[length] == '/')) {
			nearest = &board->devices[i];
			longest = length;
		}
	}
	return nearest;
}

static size_t count_consumer(const struct dtio_host_device *provider,
			     const struct dtio_host_device *device,
			     const char *property)
{
	size_t count = 0;

	for (size_t i = 0; i < provider->num_consumers; i++)
		count += provider->consumers[i].device == device &&
			 !strcmp(provider->consumers[i].property, property);
	return count;
}

static void check_references(const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_references; i++) {
		const struct dtio_host_reference *reference =
			&device->references[i];
		const struct dtio_host_device *provider =
			nearest_device(reference->provider);
		const struct node *node = find_node(reference->provider);

		seen_references++;
		hold(&is_provider, node && is_enabled(node), board,
		     device->dt_path, reference->provider);
		if (provider && provider != device)
			hold(&has_consumer,
			     count_consumer(provider, device,
					    reference->property) == 1,
			     board, device->dt_path, reference->provider);
	}
}

static bool refers_to(const struct dtio_host_device *device,
		      const char *property,
		      const struct dtio_host_device *provider)
{
	for (size_t i = 0; i < device->num_references; i++) {
		const struct dtio_host_reference *reference =
			&device->references[i];

		if (!strcmp(reference->property, property) &&
		    nearest_device(reference->provider) == provider)
			return true;
	}
	return false;
}

static void check_consumers(const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_consumers; i++) {
		const struct dtio_host_consumer *consumer =
			&device->consumers[i];

		seen_consumers++;
		hold(&is_consumer,
		     consumer->device != device &&
		     count_consumer(device, consumer->device,
				    consumer->property) == 1 &&
		     refers_to(consumer->device, consumer->property, device),
		     board, device->dt_path, consumer->device->dt_path);
	}
}

/* ------------------------------------------------------------------------ */
/* Interrupts                                                                */
/* ------------------------------------------------------------------------ */

/* Searches a node's interrupts for the line, by the first cells of its name */
struct search {
	const struct node *controller;
	const struct dtio_host_irq *irq;
	size_t cells;			/* how many tell the line */
	bool found;
};

static int compare_irq(void *opaque, const struct node *controller,
		       const uint8_t *specifier, uint32_t cells)
{
	struct search *search = opaque;
	bool same = controller == search->controller &&
		    cells == search->irq->num_cells;

	for (size_t i = 0; same && i < search->cells; i++)
		same = cell_at(specifier, i) == search->irq->specifier[i];
	search->found = search->found || same;
	return 0;
}

static bool has_line(const struct node *node, struct search *search)
{
	search->found = false;
	each_irq(tree, node, compare_irq, search);
	return search->found;
}

/* A node below the device's that no bus makes a device of */
static bool is_part(const struct node *node, const struct node *device)
{
	if (!is_below(node, device))
		return false;
	while (node->parent != device)
		node = node->parent;
	return !node_is_simple_bus(device) || !node_is_populated(node);
}

static bool may_share(const struct node *node, const struct node *device)
{
	return node != device && is_enabled(node) && !is_part(node, device) &&
	       (device_of(node) ||
		(!is_below(node, device) && !is_below(device, node)));
}

/* The first node of the tree that has the line, too */
static const struct node *slow_sharer(const struct node *device,
				      struct search *search)
{
	for (size_t i = 0; i < tree->num_nodes; i++)
		if (has_line(&tree->nodes[i], search) &&
		    may_share(&tree->nodes[i], device))
			return &tree->nodes[i];
	return NULL;
}

/* Of controllers that take 1 cell, 2 or 3: the last of several is the trigger. */
static void check_irqs(const struct dtio_host_device *device,
		       const struct dtio_host_irq *irqs, size_t num_irqs)
{
	for (size_t i = 0; i < num_irqs; i++) {
		const struct dtio_host_irq *irq = &irqs[i];
		struct search search = {
			.irq = irq,
			.cells = irq->num_cells > 1 ? irq->num_cells - 1 : 1,
		};
		const struct node *sharer;

		if (!irq->controller || !irq->num_cells || irq->num_cells > 3)
			continue;
		search.controller = find_node(irq->controller);
		if (node_has_string(search.controller, "compatible",
				    "brcm,bcm2836-armctrl-ic"))
			search.cells = 2;
		seen_irqs++;
		sharer = slow_sharer(device->node, &search);
		if (irq->shared_with)
			hold(&is_shared, find_node(irq->shared_with) == sharer,
			     board, device->dt_path, irq->shared_with);
		else
			hold(&is_alone, !sharer, board, device->dt_path,
			     irq->controller);
	}
}

/* ------------------------------------------------------------------------ */
/* Pages                                                                     */
/* ------------------------------------------------------------------------ */

struct window {
	const struct node *node;
	struct dtio_host_region region;
};

static struct window *windows;
static size_t num_windows;

/* In the order of the tree */
static void read_windows(void)
{
	struct dtio_host_region region;

	num_windows = 0;
	for (size_t i = 0; i < tree->num_nodes; i++)
		for (size_t j = 0; j < node_num_regions(&tree->nodes[i]); j++) {
			if (!node_region(&tree->nodes[i], j, &region))
				continue;
			windows = realloc(windows, (num_windows + 1) *
						   sizeof(*windows));
			if (!windows)
				bail_out("out of memory");
			windows[num_windows++] = (struct window) {
				&tree->nodes[i], region
			};
		}
}

static bool is_one_of(const struct node *node, const char *const *names)
{
	while (*names && !node_has_string(node, "compatible", *names))
		names++;
	return *names;
}

/* By which of the driver's rules the node's registers are held against the pages */
typedef bool is_in(u64 start, u64 length, u64 other, u64 other_length,
		   u64 page_size);

static is_in *rule_for(const struct node *node, const struct node *device)
{
	static const char *const buses[] = { DTIO_PURE_BUSES, NULL };
	static const char *const blocks[] = { DTIO_SHARED_BLOCKS, NULL };

	if (is_below(node, device))
		return NULL;
	if (!is_below(device, node) || is_one_of(node, blocks))
		return dtio_pages_overlap;
	return is_one_of(node, buses) ? NULL : dtio_pages_beside;
}

/* What is not enabled and has the very same registers is the same block. */
static bool is_twin(const struct window *window,
		    const struct dtio_host_region *region)
{
	return window->region.address == region->address &&
	       window->region.length == region->length &&
	       !enabled[window->node - tree->nodes];
}

static const struct node *slow_owner(const struct dtio_host_device *device,
				     const struct dtio_host_region *region)
{
	for (size_t i = 0; i < num_windows; i++) {
		const struct window *window = &windows[i];

		is_in *rule = rule_for(window->node, device->node);

		if (rule && rule(region->address, region->length,
				 window->region.address, window->region.length,
				 board->page_size) &&
		    !is_twin(window, region))
			return window->node;
	}
	return NULL;
}

static bool has_right_owner(const struct dtio_host_device *device,
			    const struct dtio_host_region *region)
{
	const struct node *owner;

	if (!region->length)
		return region->mmap == DTIO_MMAP_OK && !region->owner;
	if (region->address % board->page_size)
		return region->mmap == DTIO_MMAP_NOT_PAGES && !region->owner;
	owner = slow_owner(device, region);
	if (!owner)
		return region->mmap == DTIO_MMAP_OK && !region->owner;
	return region->mmap == DTIO_MMAP_SHARED_PAGE && region->owner &&
	       find_node(region->owner) == owner;
}

static void check_pages(const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_regions; i++) {
		const struct dtio_host_region *region = &device->regions[i];

		seen_pages++;
		hold(&has_page, has_right_owner(device, region),
		     board, device->dt_path, region->owner);
	}
}

/* ------------------------------------------------------------------------ */
/* Boards                                                                    */
/* ------------------------------------------------------------------------ */

static void check_board(struct dtio_board *read)
{
	static const size_t page_sizes[] = { 4096, 16384, 65536 };

	board = read;
	tree = board->tree->tree;
	enabled = calloc(tree->num_nodes, sizeof(*enabled));
	if (!enabled)
		bail_out("out of memory");
	for (size_t i = 0; i < tree->num_nodes; i++)
		enabled[i] = node_is_enabled(&tree->nodes[i]);
	for (size_t i = 0; i < board->num_devices; i++) {
		check_references(&board->devices[i]);
		check_consumers(&board->devices[i]);
		check_irqs(&board->devices[i], board->devices[i].irqs,
			   board->devices[i].num_irqs);
		check_irqs(&board->devices[i], board->devices[i].child_irqs,
			   board->devices[i].num_child_irqs);
	}
	read_windows();
	for (size_t size = 0; size < COUNT(page_sizes); size++) {
		read->page_size = page_sizes[size];
		if (find_page_owners(read))
			bail_out("out of memory");
		for (size_t i = 0; i < board->num_devices; i++)
			check_pages(&board->devices[i]);
	}
	free(enabled);
}

int main(int argc, char **argv)
{
	static const struct rule *const rules[] = {
		&is_provider, &has_consumer, &is_consumer, &is_shared,
		&is_alone, &has_page,
	};

	if (argc != 2) {
		fprintf(stderr, "usage: %s DIRECTORY\n", argv[0]);
		return 2;
	}
	if (!each_board(argv[1], check_board))
		return 0;
	free(windows);
	printf("# %zu references, %zu consumers, %zu interrupts, %zu regions\n",
	       seen_references, seen_consumers, seen_irqs, seen_pages);
	return report(rules, COUNT(rules), seen_references && seen_consumers &&
					   seen_irqs && seen_pages);
}
