// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Snapshots whose clock rates hide nothing: a clock has a likely one (lib/tree/snapshot.c)
 * unless the host's driver is known to register it with 0 Hz (zero-rates.txt).
 */
#include "rates.h"

#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "libdtio.h"
#include "tree/snapshot.h"
#include "tree/tree.h"

/* A provider's clock by its number */
struct clock {
	char *compatible;
	uint32_t number;
};

struct rates {
	struct clock *clocks;
	size_t num_clocks;
};

struct rates *rates_read(const char *path)
{
	struct rates *rates = allocate(1, sizeof(*rates));
	FILE *file = fopen(path, "r");
	char line[256], compatible[128];
	unsigned int number;

	if (!file) {
		perror(path);
		exit(2);
	}
	while (fgets(line, sizeof(line), file)) {
		if (*line == '#')
			continue;
		if (sscanf(line, "%127s %u", compatible, &number) != 2) {
			fprintf(stderr, "%s: cannot read: %s", path, line);
			exit(2);
		}
		rates->clocks = reallocarray(rates->clocks,
					     rates->num_clocks + 1,
					     sizeof(*rates->clocks));
		rates->clocks[rates->num_clocks++] = (struct clock) {
			strdup(compatible), number
		};
	}
	fclose(file);
	return rates;
}

void rates_free(struct rates *rates)
{
	for (size_t i = 0; i < rates->num_clocks; i++)
		free(rates->clocks[i].compatible);
	free(rates->clocks);
	free(rates);
}

static bool is_zero(const struct rates *rates, const struct node *provider,
		    uint32_t number)
{
	for (size_t i = 0; i < rates->num_clocks; i++)
		if (rates->clocks[i].number == number &&
		    node_has_string(provider, "compatible",
				    rates->clocks[i].compatible))
			return true;
	return false;
}

typedef void visit_clock(void *opaque, size_t index);

/* Calls @visit for each of the clocks in a list that has 0 Hz. */
static void each_zero(const struct rates *rates, const struct tree *host,
		      const uint8_t *list, size_t cells, visit_clock *visit,
		      void *opaque)
{
	size_t index = 0;

	for (size_t at = 0; at < cells; index++) {
		const struct node *provider = tree_phandle(
			host, cell_at(list, at++));
		uint32_t args = 0;

		if (provider && !node_u32(provider, "#clock-cells", &args))
			return;
		if (args > cells - at)
			return;
		if (args == 1 && is_zero(rates, provider, cell_at(list, at)))
			visit(opaque, index);
		at += args;
	}
}

static void count_one(void *opaque, size_t index)
{
	(void)index;
	++*(size_t *)opaque;
}

/* Of the node and those below it */
static size_t count_zeroes(const struct rates *rates, const struct tree *host,
			   const struct node *node)
{
	const struct property *list = node_property(node, "clocks");
	size_t count = 0;

	if (list)
		each_zero(rates, host, list->data, list->length / 4, count_one,
			  &count);
	for (const struct node *child = node->child; child; child = child->next)
		count += count_zeroes(rates, host, child);
	return count;
}

struct place {
	void *snapshot;
	int node;
};

static void write_zero(void *opaque, size_t index)
{
	static const char name[] = DTIO_SNAPSHOT_CLOCK_RATES;
	static const fdt64_t zero;
	struct place *place = opaque;

	if (fdt_setprop_inplace_namelen_partial(
		    place->snapshot, place->node, name, strlen(name),
		    index * sizeof(zero), &zero, sizeof(zero)))
		abort();
}

static void write_zeroes(const struct rates *rates, const struct tree *host,
			 void *snapshot)
{
	struct place place = { .snapshot = snapshot };

	for (place.node = 0; place.node >= 0;
	     place.node = fdt_next_node(snapshot, place.node, NULL)) {
		int length;
		const void *list = fdt_getprop(snapshot, place.node, "clocks",
					       &length);

		if (list && fdt_getprop(snapshot, place.node,
					DTIO_SNAPSHOT_CLOCK_RATES, NULL))
			each_zero(rates, host, list, length / 4, write_zero,
				  &place);
	}
}

void *rates_snapshot(const struct rates *rates, struct tree *host,
		     struct node *device, size_t *size)
{
	void *snapshot = snapshot_make(host, device, likely_clock_rate, size);

	if (snapshot && count_zeroes(rates, host, device))
		write_zeroes(rates, host, snapshot);
	return snapshot;
}
