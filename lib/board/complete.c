// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What follows from a board's tree and devices once all of them are known: their
 * order, what each node says, what is above each, and who needs whom.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/sort.h"
#include "base/text.h"
#include "board/board.h"
#include "board/node-owners.h"
#include "board/names.h"
#include "board/references.h"
#include "board/shared-irqs.h"
#include "board/streams.h"
#include "board/system.h"
#include "libdtio.h"
#include "tree/tree.h"

static int compare_text(const char *left, const char *right)
{
	if (!left || !right)
		return !left - !right;
	return strcmp(left, right);
}

static bool is_pci(const struct dtio_host_device *device)
{
	return !strcmp(device->bus, "pci");
}

static int compare_devices(const void *a, const void *b)
{
	const struct dtio_host_device *left = a, *right = b;
	int order = is_pci(left) - is_pci(right);

	if (order)
		return order;
	/* Where their BARs are changes, and says nothing. */
	if (is_pci(left))
		return strcmp(left->name, right->name);
	if (left->num_regions && right->num_regions)
		order = (left->regions[0].address > right->regions[0].address) -
			(left->regions[0].address < right->regions[0].address);
	else
		order = !left->num_regions - !right->num_regions;
	if (!order)
		order = compare_text(left->dt_path, right->dt_path);
	if (!order)
		order = compare_text(left->name, right->name);
	return order ? order : strcmp(left->bus, right->bus);
}

/* A place in one of the two hierarchies: that of sysfs and that of the tree */
struct place {
	const char *path;
	size_t length;
	const struct dtio_host_device *device;
};

static int compare_places(const void *a, const void *b)
{
	const struct place *left = a, *right = b;
	size_t length = left->length < right->length ? left->length :
						       right->length;
	int order = memcmp(left->path, right->path, length);

	if (order)
		return order;
	return (left->length > right->length) - (left->length < right->length);
}

/* The device at the nearest place above */
static const struct dtio_host_device *
find_above(const struct place *places, size_t count, const char *path)
{
	struct place wanted = { .path = path, .length = strlen(path) };

	for (;;) {
		const struct place *found;

		do {
			if (!wanted.length)
				return NULL;
		} while (path[--wanted.length] != '/');
		found = bsearch(&wanted, places, count, sizeof(*places),
				compare_places);
		if (found)
			return found->device;
	}
}

static const char *sysfs_place(const struct dtio_host_device *device)
{
	return device->sysfs_path;
}

static const char *tree_place(const struct dtio_host_device *device)
{
	return device->dt_path;
}

static int find_parents(struct dtio_board *board,
			const char *place_of(const struct dtio_host_device *))
{
	struct place *places = calloc(board->num_devices + 1, sizeof(*places));
	size_t count = 0;

	if (!places)
		return -ENOMEM;
	for (size_t i = 0; i < board->num_devices; i++) {
		const char *path = place_of(&board->devices[i]);

		if (path)
			places[count++] = (struct place) {
				path, strlen(path), &board->devices[i]
			};
	}
	sort(places, count, sizeof(*places), compare_places);
	for (size_t i = 0; i < board->num_devices; i++) {
		struct dtio_host_device *device = &board->devices[i];
		const char *path = place_of(device);

		if (path && !device->parent)
			device->parent = find_above(places, count, path);
	}
	free(places);
	return 0;
}

int board_read_nodes(struct dtio_board *board)
{
	const struct tree *tree = board->tree->tree;
	const struct property *model = node_property(tree->nodes, "model");

	if (model && memchr(model->data, '\0', model->length))
		board->model = (const char *)model->data;
	for (size_t i = 0; i < board->num_devices; i++) {
		struct dtio_host_device *device = &board->devices[i];

		if (device->dt_path && !device->node)
			device->node = tree_path(tree, device->dt_path);
	}
	return read_nodes(board);
}

/*
 * With a tree alone, the console is what the firmware and Linux take for it by default
 * (of_alias_scan() in drivers/of/base.c): "serial0:115200n8", or a path.
 */
static int find_console(struct dtio_board *board)
{
	const struct tree *tree = board->tree->tree;
	const struct node *chosen = tree_path(tree, "/chosen"), *node;
	const struct property *path = NULL;
	const char *name;
	char *word;

	if (chosen)
		path = node_property(chosen, "stdout-path");
	if (chosen && !path)
		path = node_property(chosen, "linux,stdout-path");
	if (!path || !memchr(path->data, '\0', path->length))
		return 0;
	name = arena_string(board->arena, (const char *)path->data);
	if (!name)
		return -ENOMEM;
	word = strndup(name, strcspn(name, ":"));
	if (!word)
		return -ENOMEM;
	node = *word == '/' ? tree_path(tree, word) : tree_alias(tree, word);
	free(word);
	for (size_t i = 0; node && i < board->num_devices; i++) {
		struct dtio_host_device *device = &board->devices[i];
		struct dtio_host_use *use;

		if (device->node != node)
			continue;
		use = arena_alloc(board->arena, 1, sizeof(*use));
		if (!use)
			return -ENOMEM;
		use->kind = DTIO_USE_CONSOLE;
		use->what = name;
		device->uses = use;
		device->num_uses = 1;
	}
	return 0;
}

/* What they need of one another, whose interrupts are the same, who stands on them */
static int find_relations(struct dtio_board *board)
{
	struct board_nodes nodes = { 0 };
	int err = board_nodes_read(&nodes, board);

	if (!err)
		err = find_references(&nodes);
	if (!err)
		err = find_shared_irqs(&nodes);
	if (!err)
		err = find_aliases(&nodes);
	if (!err)
		err = find_system(&nodes);
	board_nodes_free(&nodes);
	return err;
}

int board_complete(struct dtio_board *board)
{
	int err = board->tree ? board_read_nodes(board) : 0;

	if (err)
		return err;
	/* From here on devices stay where they are. */
	sort(board->devices, board->num_devices, sizeof(*board->devices),
	     compare_devices);
	find_bar_pages(board);
	err = index_names(board);
	if (!err)
		err = find_parents(board, sysfs_place);
	if (!err)
		err = find_parents(board, tree_place);
	if (err || !board->tree)
		return err;
	err = find_relations(board);
	if (!err && board->source == DTIO_SOURCE_DTB)
		err = find_stream_groups(board);
	if (!err && board->source == DTIO_SOURCE_DTB)
		err = find_console(board);
	return err ? err : find_page_owners(board);
}

int dtio_read_dtb_board(const char *file, struct dtio_board **board,
			char **error)
{
	struct dtio_board *made = board_new(DTIO_SOURCE_DTB, file);
	int err;

	if (!made)
		return fail(error, ENOMEM, "out of memory");
	err = dtio_read_dtb(file, &made->tree, error);
	if (err)
		goto err_free;
	made->has_device_tree = true;
	made->is_whole = true;
	made->as_root = true;
	/* What most arm64 kernels have; the tree does not tell. */
	made->page_size = 4096;

	err = populate(made);
	if (!err)
		err = board_complete(made);
	if (err) {
		err = fail(error, -err, "%s: %s", file, strerror(-err));
		goto err_free;
	}
	*board = made;
	return 0;

err_free:
	dtio_free_board(made);
	return err;
}
