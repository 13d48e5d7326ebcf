// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Who else is in the pages of a device's registers, by the rule of the driver
 * (kernel/drivers/dtio/pages.c). A processor maps whole pages, so what a device
 * shares a page with can be reached by whoever has the device mapped. The tree
 * tells where all others are; those that are not enabled are there all the same.
 *
 * The driver asks the kernel for the rest of the last page, too, which may be taken
 * by something that is not in the tree: that it finds out only when it has the
 * device.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/sort.h"
#include "board/board.h"
#include "board/node-owners.h"
#include "libdtio.h"
#include "tree/parts.h"
#include "tree/registers.h"
#include "tree/tree.h"

/*
 * An entry of the "reg" of a node. Windows are sorted by where they begin, and the
 * middle one of any stretch of them stands for the stretch: .reach is how far the
 * windows in it go, .lowest and .highest are their first and last node. So whole
 * stretches can be passed over that end too early or are of no interest, although
 * any window may be inside of others.
 */
struct window {
	uint64_t first, last, reach;
	const struct node *node, *lowest, *highest;
};

struct windows {
	const struct board_nodes *nodes;
	struct dtio_arena *scratch;
	struct window *windows;
	size_t count;
};

/* What is looked for: who is here and is neither @node's bus nor part of it? */
struct pages {
	uint64_t first, last;
	uint64_t region_last;	/* of the region, in the last page */
	const struct node *node, *end;	/* and the first not below it */
	bool of_part;			/* the region is one of a node below */
	const struct node *owner;
};

/* False: it is empty, or not a stretch of memory for Linux either. */
static bool last_address(const struct dtio_host_region *region, uint64_t *last)
{
	return region->length &&
	       !__builtin_add_overflow(region->address, region->length - 1,
				       last);
}

static int add_windows(struct windows *windows, const struct node *node)
{
	const size_t count = node_num_regions(node);
	struct dtio_host_region region;
	uint64_t last;

	for (size_t i = 0; i < count; i++) {
		struct window *window;

		/* What leads nowhere may have others behind it. */
		if (!node_region(node, i, &region) ||
		    !last_address(&region, &last))
			continue;
		windows->windows = arena_extend(windows->scratch,
						windows->windows,
						&windows->count,
						sizeof(*window));
		if (!windows->windows)
			return -ENOMEM;
		window = &windows->windows[windows->count - 1];
		*window = (struct window) {
			.first = region.address,
			.last = last,
			.reach = last,
			.node = node,
			.lowest = node,
			.highest = node,
		};
	}
	return 0;
}

static int compare_windows(const void *a, const void *b)
{
	const struct window *left = a, *right = b;

	return (left->first > right->first) - (left->first < right->first);
}

static void add_stretch(struct window *window, const struct window *stretch)
{
	if (window->reach < stretch->reach)
		window->reach = stretch->reach;
	if (window->lowest > stretch->lowest)
		window->lowest = stretch->lowest;
	if (window->highest < stretch->highest)
		window->highest = stretch->highest;
}

/* From number @from to before @to; NULL: that is none. */
static struct window *find_stretch(struct window *windows, size_t from,
				   size_t to)
{
	size_t middle = from + (to - from) / 2;
	const struct window *before, *behind;

	if (from == to)
		return NULL;
	before = find_stretch(windows, from, middle);
	behind = find_stretch(windows, middle + 1, to);
	if (before)
		add_stretch(&windows[middle], before);
	if (behind)
		add_stretch(&windows[middle], behind);
	return &windows[middle];
}

static bool may_have_owner(const struct window *stretch,
			   const struct pages *pages)
{
	return stretch->reach >= pages->first &&
	       (!pages->owner || stretch->lowest < pages->owner) &&
	       (stretch->lowest < pages->node || stretch->highest >= pages->end);
}

static bool is_one_of(const struct node *node, const char *const *names)
{
	while (*names && !node_has_string(node, "compatible", *names))
		names++;
	return *names;
}

/*
 * Some blocks can be one device or another, and have a node for each, of which one is
 * enabled: what has exactly the registers of the device and is not enabled is the same
 * block.
 */
static bool is_twin(const struct board_nodes *nodes,
		    const struct window *window, const struct pages *pages)
{
	return window->first == pages->first &&
	       window->last == pages->region_last &&
	       !board_node(nodes, window->node)->is_enabled;
}

/*
 * Is what the window has in the pages something else's? What is below the device is
 * part of it, but for a region of a node below: beside that may be devices of the host,
 * and what is disabled. Above it, "reg" of a bus is where its children are; that of a block of
 * registers for anybody is its own, in its children, too; that of any other is what
 * is not its child's.
 */
static bool is_other(const struct board_nodes *nodes,
		     const struct window *window, const struct pages *pages)
{
	static const char *const buses[] = {
		"simple-bus", "simple-pm-bus", "arm,amba-bus", "isa", NULL
	};
	static const char *const blocks[] = { "syscon", "simple-mfd", NULL };

	if (!nodes_are_related(nodes, window->node, pages->node))
		return !is_twin(nodes, window, pages);
	if (window->node >= pages->node)
		return pages->of_part &&
		       !(board_node(nodes, window->node)->is_enabled &&
			 node_is_part(window->node, pages->node)) &&
		       !is_twin(nodes, window, pages);
	return is_one_of(window->node, blocks) ||
	       (!is_one_of(window->node, buses) &&
		pages->region_last < pages->last &&
		window->last > pages->region_last);
}

/* The first node of the tree that is in the pages, as the driver names it. */
static void look_between(const struct windows *windows, size_t from, size_t to,
			 struct pages *pages)
{
	size_t middle = from + (to - from) / 2;
	const struct window *window;

	if (from == to)
		return;
	window = &windows->windows[middle];
	if (!may_have_owner(window, pages))
		return;
	look_between(windows, from, middle, pages);
	if (window->first > pages->last)
		return;
	if (window->last >= pages->first &&
	    (!pages->owner || window->node < pages->owner) &&
	    is_other(windows->nodes, window, pages))
		pages->owner = window->node;
	look_between(windows, middle + 1, to, pages);
}

/* @node: the device's, of which the region is, or one below it */
static int judge_region(const struct windows *windows, const struct node *node,
			struct dtio_host_region *region)
{
	const struct board_nodes *nodes = windows->nodes;
	uint64_t offset = nodes->board->page_size - 1;
	struct pages pages = {
		.node = node,
		.end = nodes->tree->nodes + board_node(nodes, node)->end,
		.of_part = region->child,
	};

	/* None is passed over. */
	if (pages.of_part)
		pages.end = node;
	region->mmap = DTIO_MMAP_OK;
	region->owner = NULL;
	if (!last_address(region, &pages.last))
		return 0;
	if (region->address & offset) {
		region->mmap = DTIO_MMAP_NOT_PAGES;
		return 0;
	}
	pages.first = region->address;
	pages.region_last = pages.last;
	pages.last |= offset;
	look_between(windows, 0, windows->count, &pages);
	if (!pages.owner)
		return 0;
	region->mmap = DTIO_MMAP_SHARED_PAGE;
	region->owner = path_of_node(nodes, pages.owner);
	return region->owner ? 0 : -ENOMEM;
}

/* The regions of a PCI function are not those of its node. */
static int judge_device(const struct windows *windows,
			struct dtio_host_device *device)
{
	int err = 0;

	if (!device->node || !strcmp(device->bus, "pci"))
		return 0;
	for (size_t i = 0; !err && i < device->num_regions; i++)
		err = judge_region(windows, device->node, &device->regions[i]);
	for (size_t i = 0; !err && i < device->num_child_regions; i++)
		err = judge_region(windows, device->node,
				   &device->child_regions[i]);
	return err;
}

static int judge_devices(struct windows *windows)
{
	const struct dtio_board *board = windows->nodes->board;
	const struct tree *tree = windows->nodes->tree;
	int err = 0;

	for (size_t i = 0; !err && i < tree->num_nodes; i++)
		err = add_windows(windows, &tree->nodes[i]);
	if (err)
		return err;
	sort(windows->windows, windows->count, sizeof(*windows->windows),
	     compare_windows);
	find_stretch(windows->windows, 0, windows->count);
	for (size_t i = 0; !err && i < board->num_devices; i++)
		err = judge_device(windows, &board->devices[i]);
	return err;
}

int find_page_owners(struct dtio_board *board)
{
	struct board_nodes nodes;
	struct windows windows = { .nodes = &nodes, .scratch = arena_new() };
	int err;

	if (!windows.scratch)
		return -ENOMEM;
	err = board_nodes_read(&nodes, board);
	if (!err)
		err = judge_devices(&windows);
	board_nodes_free(&nodes);
	arena_free(windows.scratch);
	return err;
}
