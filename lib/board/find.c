// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Finding a device by what somebody calls it: its name on its bus or its path; an alias
 * or what the system has of it; its node's name, its address, or any part of these that
 * only one device has. And if there is none, why: the node may be there and not be
 * enabled, or the name may be a slip of the pen.
 */
#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/text.h"
#include "board/board.h"
#include "board/types.h"
#include "tree/tree.h"

static bool is_called(const struct dtio_host_device *device, const char *name)
{
	return !strcmp(device->name, name) ||
	       (device->dt_path && !strcmp(device->dt_path, name));
}

/* Where the first device of that name is, or would be */
static const struct dtio_host_device **find_slot(const struct dtio_board *board,
						 const char *name)
{
	size_t slot = hash_string(0, name, strlen(name));

	for (;; slot++) {
		const struct dtio_host_device **at =
			&board->by_name[slot & (board->num_slots - 1)];

		if (!*at || is_called(*at, name))
			return at;
	}
}

static void add_slot(const struct dtio_board *board, const char *name,
		     const struct dtio_host_device *device)
{
	const struct dtio_host_device **slot = find_slot(board, name);

	if (!*slot)
		*slot = device;
}

int index_names(struct dtio_board *board)
{
	/* Each has two places at most: half of them stay empty. */
	for (board->num_slots = 1; board->num_slots < 4 * board->num_devices; )
		board->num_slots *= 2;
	board->by_name = arena_alloc(board->arena, board->num_slots,
				     sizeof(*board->by_name));
	if (!board->by_name)
		return -ENOMEM;
	for (size_t i = 0; i < board->num_devices; i++) {
		const struct dtio_host_device *device = &board->devices[i];

		add_slot(board, device->name, device);
		if (device->dt_path)
			add_slot(board, device->dt_path, device);
	}
	return 0;
}

const struct dtio_host_device *find_exact(const struct dtio_board *board,
					  const char *name)
{
	if (board->by_name)
		return *find_slot(board, name);
	for (size_t i = 0; i < board->num_devices; i++)
		if (is_called(&board->devices[i], name))
			return &board->devices[i];
	return NULL;
}

/* "serial@30890000" of the path */
static const char *node_name(const struct dtio_host_device *device)
{
	return device->dt_path ? strrchr(device->dt_path, '/') + 1 : "";
}

static bool has_other_name(const struct dtio_host_device *device,
			   const char *name)
{
	for (size_t i = 0; i < device->num_names; i++)
		if (!strcmp(device->names[i].name, name))
			return true;
	return false;
}

/* "/soc/serial@30890000/" */
static bool has_path(const struct dtio_host_device *device, const char *name)
{
	size_t length = strlen(name);

	while (length > 1 && name[length - 1] == '/')
		length--;
	return device->dt_path && !strncmp(device->dt_path, name, length) &&
	       !device->dt_path[length];
}

static bool has_node_name(const struct dtio_host_device *device,
			  const char *name)
{
	return *name && !strcmp(node_name(device), name);
}

/* "30890000", "0x30890000" */
static bool has_address(const struct dtio_host_device *device,
			const char *name)
{
	const char *at = strchr(node_name(device), '@');

	if (!strncmp(name, "0x", 2))
		name += 2;
	return at && *name && !strcasecmp(at + 1, name);
}

static bool has_part(const struct dtio_host_device *device, const char *name)
{
	if (!*name)
		return false;
	if (strstr(device->name, name) ||
	    (device->dt_path && strstr(device->dt_path, name)))
		return true;
	for (size_t i = 0; i < device->num_names; i++)
		if (strstr(device->names[i].name, name))
			return true;
	return false;
}

typedef bool answers(const struct dtio_host_device *device, const char *name);

/* The one device that answers; NULL: none does, or @several do. */
static const struct dtio_host_device *find_one(const struct dtio_board *board,
					       answers *answer,
					       const char *name, bool *several)
{
	const struct dtio_host_device *found = NULL;

	*several = false;
	for (size_t i = 0; i < board->num_devices; i++) {
		if (!answer(&board->devices[i], name))
			continue;
		*several = found;
		if (*several)
			return NULL;
		found = &board->devices[i];
	}
	return found;
}

/* A label of the source, which a tree has if it is made for overlays: "uart2" */
static const char *find_label(const struct dtio_board *board, const char *name)
{
	const struct node *labels = board->tree ?
		tree_path(board->tree->tree, "/__symbols__") : NULL;
	const struct property *path = labels ? node_property(labels, name) :
					       NULL;

	return path && memchr(path->data, '\0', path->length) ?
		       (const char *)path->data : NULL;
}

const struct dtio_host_device *
dtio_find_device(const struct dtio_board *board, const char *name)
{
	/* The surest first */
	static answers *const ways[] = {
		has_path, has_other_name, has_node_name, has_address,
	};
	const struct dtio_host_device *found = find_exact(board, name);
	const char *path = found ? NULL : find_label(board, name);
	bool several = false;

	if (path)
		found = find_exact(board, path);
	for (size_t i = 0; !found && !several &&
	     i < sizeof(ways) / sizeof(*ways); i++)
		found = find_one(board, ways[i], name, &several);
	return found;
}

const struct dtio_host_device *
dtio_find_by_part(const struct dtio_board *board, const char *part)
{
	bool several;

	return find_one(board, has_part, part, &several);
}

/* ------------------------------------------------------------------------ */
/* Why there is none                                                         */
/* ------------------------------------------------------------------------ */

/* "30890000.serial" of "serial@30890000" */
static bool is_bus_name(const struct node *node, const char *name)
{
	const char *at = strchr(node->name, '@'), *dot = strchr(name, '.');

	return at && dot && dot - name == (ptrdiff_t)strlen(at + 1) &&
	       !strncmp(name, at + 1, (size_t)(dot - name)) &&
	       strlen(dot + 1) == (size_t)(at - node->name) &&
	       !strncmp(dot + 1, node->name, (size_t)(at - node->name));
}

static const struct node *find_node(const struct tree *tree, const char *name)
{
	const struct node *node = *name == '/' ? tree_path(tree, name) :
						 tree_alias(tree, name);

	for (size_t i = 0; !node && i < tree->num_nodes; i++)
		if (!strcmp(tree->nodes[i].name, name) ||
		    is_bus_name(&tree->nodes[i], name))
			node = &tree->nodes[i];
	return node;
}

/* The node at or above this one whose status keeps it from being a device */
static const struct node *find_disabled(const struct node *node)
{
	const struct node *highest = NULL;

	for (; node; node = node->parent)
		if (node_property(node, "status") &&
		    !node_has_string(node, "status", "okay") &&
		    !node_has_string(node, "status", "ok"))
			highest = node;
	return highest;
}

/* The device that a node is below; NULL: none */
static const struct dtio_host_device *
find_above(const struct dtio_board *board, const struct node *node)
{
	while ((node = node->parent))
		for (size_t i = 0; i < board->num_devices; i++)
			if (board->devices[i].node == node)
				return &board->devices[i];
	return NULL;
}

static char *explain_node(const struct dtio_board *board, const char *name,
			  const struct node *node)
{
	const struct dtio_host_device *above = find_above(board, node);
	const struct node *disabled = find_disabled(node);
	char *path = node_path(disabled ?: node), *made = NULL;
	const struct property *status;

	if (!path)
		return NULL;
	if (!disabled) {
		made = format_string("no device '%s': the node %s is no device of its own%s%s",
				     name, path, above ? ", but goes along with " : "",
				     above ? above->name : "");
	} else {
		status = node_property(disabled, "status");
		made = format_string("no device '%s': the node %s is not enabled, its status is \"%.*s\"",
				     name, path, (int)status->length,
				     (const char *)status->data);
	}
	free(path);
	return made;
}

/* How many letters have to be put in, taken out or exchanged; more than @most is all one */
static size_t distance(const char *a, const char *b, size_t most)
{
	size_t row[32], length = strlen(b);

	if (length >= sizeof(row) / sizeof(*row))
		return most + 1;
	for (size_t j = 0; j <= length; j++)
		row[j] = j;
	for (size_t i = 0; a[i]; i++) {
		size_t before = row[0];

		row[0] = i + 1;
		for (size_t j = 0; j < length; j++) {
			size_t here = row[j + 1];
			size_t same = before + (tolower((unsigned char)a[i]) !=
						tolower((unsigned char)b[j]));
			size_t other = 1 + (row[j] < here ? row[j] : here);

			row[j + 1] = same < other ? same : other;
			before = here;
		}
	}
	return row[length];
}

/* How far a device's likest name is from this one */
static size_t likeness(const struct dtio_host_device *device,
		       const char *name, size_t most, const char **likest)
{
	size_t least = distance(name, device->name, most);

	*likest = device->name;
	for (size_t i = 0; i < device->num_names; i++) {
		size_t here = distance(name, device->names[i].name, most);

		if (here < least) {
			least = here;
			*likest = device->names[i].name;
		}
	}
	if (distance(name, node_name(device), most) < least) {
		least = distance(name, node_name(device), most);
		*likest = node_name(device);
	}
	return least;
}

/* Half of the letters may be wrong, but not more than three. */
static const char *find_likest(const struct dtio_board *board,
			       const char *name)
{
	size_t least = strlen(name) / 2 < 3 ? strlen(name) / 2 + 1 : 4;
	const char *likest = NULL;

	for (size_t i = 0; i < board->num_devices; i++) {
		const char *of_device;
		size_t here = likeness(&board->devices[i], name, least,
				       &of_device);

		if (here < least) {
			least = here;
			likest = of_device;
		}
	}
	return likest;
}

/* More of them than this, nobody reads. */
#define MAX_NAMED	4

/* Several devices that answer to the name; NULL: there are none */
static char *list_answering(const struct dtio_board *board, const char *name)
{
	char *list = NULL;
	size_t count = 0;

	for (size_t i = 0; i < board->num_devices; i++) {
		const struct dtio_host_device *device = &board->devices[i];
		char *longer;

		if (!has_part(device, name))
			continue;
		if (++count > MAX_NAMED)
			continue;
		longer = format_string("%s%s%s", list ?: "", list ? ", " : "",
				       device->name);
		free(list);
		list = longer;
		if (!list)
			return NULL;
	}
	if (list && count > MAX_NAMED) {
		char *longer = format_string("%s and %zu others", list,
					     count - MAX_NAMED);

		free(list);
		list = longer;
	}
	return list;
}

char *dtio_explain_missing(const struct dtio_board *board, const char *name)
{
	const struct node *node = NULL;
	const char *likest;
	char *list, *made;

	if (!*name)
		return format_string("no device has the empty name");
	list = list_answering(board, name);
	if (list) {
		made = strchr(list, ',') ?
			format_string("'%s' may be any of %s", name, list) :
			format_string("no device '%s'; did you mean '%s'?",
				      name, list);
		free(list);
		return made;
	}
	if (board->tree)
		node = find_node(board->tree->tree,
				 find_label(board, name) ?: name);
	if (node)
		return explain_node(board, name, node);
	if (!board->has_device_tree)
		return format_string("no device '%s': this system was not started with a device tree, so there are only its PCI functions",
				     name);
	likest = find_likest(board, name);
	return likest ? format_string("no device '%s'; did you mean '%s'?",
				      name, likest) :
			format_string("no device '%s'", name);
}
