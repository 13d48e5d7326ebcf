// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * One line twice in one device: it may have an entry for each of several purposes, and
 * all of them lead to the same line (both queues of ZynqMP's Ethernet controller), or a
 * node below it has the device's. The driver passes on one line for them.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "libdtio.h"
#include "tree/lines.h"
#include "tree/tree.h"

struct entry {
	const struct node *controller;
	const uint8_t *specifier;
	uint32_t cells;
	uint32_t index;
};

struct entries {
	struct entry *entries;
	size_t count, room;
	uint32_t index;
};

static int collect(void *opaque, const struct line *line)
{
	struct entries *all = opaque;
	uint32_t index = all->index++;

	if (line->controller && all->count < all->room)
		all->entries[all->count++] = (struct entry){
			line->controller, line->specifier, line->cells, index
		};
	return 0;
}

static struct dtio_host_irq *irq_number(const struct device_lines *lines,
					size_t number)
{
	if (number < lines->num_irqs)
		return &lines->irqs[number];
	number -= lines->num_irqs;
	return number < lines->num_child_irqs ? &lines->child_irqs[number] :
						NULL;
}

/* By the line; one controller's specifiers are of one length. */
static int compare_line(const struct entry *left, const struct entry *right)
{
	if (left->controller != right->controller)
		return left->controller < right->controller ? -1 : 1;
	return memcmp(left->specifier, right->specifier,
		      4 * (size_t)left->cells);
}

static int compare(const void *a, const void *b)
{
	const struct entry *left = a, *right = b;
	int order = compare_line(left, right);

	return order ? order :
		       (left->index > right->index) - (left->index < right->index);
}

int find_repeated_irqs(const struct tree *tree, const struct node *device,
		       const bool *devices, const struct device_lines *lines)
{
	struct entries all = {
		.room = lines->num_irqs + lines->num_child_irqs,
	};
	size_t first = 0;
	int err;

	if (all.room < 2)
		return 0;
	all.entries = calloc(all.room, sizeof(*all.entries));
	if (!all.entries)
		return -ENOMEM;
	err = each_line(tree, device, devices, collect, &all);
	qsort(all.entries, all.count, sizeof(*all.entries), compare);
	for (size_t i = 1; !err && i < all.count; i++) {
		const struct entry *entry = &all.entries[i];
		struct dtio_host_irq *irq = irq_number(lines, entry->index);

		if (compare_line(&all.entries[first], entry)) {
			first = i;
		} else if (irq) {
			irq->repeated = true;
			irq->same_as = all.entries[first].index;
		}
	}
	free(all.entries);
	return err;
}
