// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A fuzzer on what the generator of guest nodes is given: snapshots of devices of
 * real boards, and placements, both with changes made at random. Some changes keep
 * the tree sound and so get deep into the generator, others do not. Whatever comes,
 * the generator has to come back, with nodes that libfdt accepts or with a reason;
 * the sanitizers watch.
 *
 * The same seed makes the same cases. A case that breaks something is written to
 * a file, which belongs into cases/ with what it found; those are run first.
 *
 * usage: fuzz-snapshot [--seed=N] [--rounds=N | --seconds=N] GUEST BOARDS CASE...
 */
#include <fcntl.h>
#include <getopt.h>
#include <libfdt.h>
#include <sanitizer/common_interface_defs.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "boards.h"
#include "place.h"
#include "snapshot.h"

#define ROUNDS_WITH_A_BOARD 500
#define ROOM 65536
#define MAX_ENTRIES 64
/* No case takes a hundredth of it. */
#define TIME_LIMIT 10

/* Also the format of a case in a file: this, and the snapshot behind it */
struct placed {
	uint32_t num_regions, num_irqs;
	DtioFdtRegion regions[MAX_ENTRIES];
	DtioFdtIrq irqs[MAX_ENTRIES];
};

static struct placed placed;
static uint8_t *snapshot;	/* exactly as large as the case says */
static size_t snapshot_size;
static unsigned long seed = 1, rounds = 20000, accepted, refused;
static unsigned long round_now;

/* ------------------------------------------------------------------------ */
/* Random numbers: SplitMix64                                                */
/* ------------------------------------------------------------------------ */

static uint64_t state;

static uint64_t random64(void)
{
	uint64_t z = state += 0x9e3779b97f4a7c15;

	z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9;
	z = (z ^ z >> 27) * 0x94d049bb133111eb;
	return z ^ z >> 31;
}

static size_t below(size_t limit)
{
	return limit ? random64() % limit : 0;
}

static uint32_t any_cell(void)
{
	static const uint32_t likely[] = {
		0, 1, 2, 3, 4, 16, 17, 0x7fffffff, 0x80000000, 0xfffffffc,
		0xffffffff,
	};

	switch (below(3)) {
	case 0:
		return likely[below(sizeof(likely) / sizeof(*likely))];
	case 1:
		return below(300);	/* most phandles */
	default:
		return random64();
	}
}

/* ------------------------------------------------------------------------ */
/* A case that breaks something                                              */
/* ------------------------------------------------------------------------ */

static void save_case(void)
{
	char path[64];
	int fd;

	snprintf(path, sizeof(path), "case-%lu-%lu", seed, round_now);
	fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
	if (fd >= 0 && write(fd, &placed, sizeof(placed)) > 0 &&
	    write(fd, snapshot, snapshot_size) >= 0)
		fprintf(stderr, "fuzz-snapshot: the case is in %s\n", path);
	close(fd);
}

static void too_long(int number)
{
	(void)number;
	fprintf(stderr, "fuzz-snapshot: takes more than %d s\n", TIME_LIMIT);
	save_case();
	_exit(1);
}

static void broken(const char *what)
{
	fprintf(stderr, "fuzz-snapshot: %s\n", what);
	save_case();
	exit(1);
}

/* ------------------------------------------------------------------------ */
/* Running a case                                                            */
/* ------------------------------------------------------------------------ */

static void run_case(const void *base)
{
	static uint8_t guest[ROOM * 4];
	DtioFdtPlacement placement = {
		.regions = placed.regions, .num_regions = placed.num_regions,
		.irqs = placed.irqs, .num_irqs = placed.num_irqs,
	};
	DtioFdt made;

	alarm(TIME_LIMIT);
	if (!dtio_fdt_generate(&made, snapshot, snapshot_size, &placement, NULL)) {
		refused++;
		if (!made.reason || made.fdt)
			broken("refused, but not with a reason and no nodes");
	} else {
		accepted++;
		if (fdt_check_full(made.fdt, fdt_totalsize(made.fdt)))
			broken("libfdt does not accept the nodes");
		if (fdt_open_into(base, guest, sizeof(guest)))
			abort();
		if (dtio_fdt_merge(&made, guest) &&
		    fdt_check_full(guest, sizeof(guest)))
			broken("libfdt does not accept the guest's tree");
	}
	dtio_fdt_clear(&made);
	alarm(0);
}

static void replay(const char *path, const void *base)
{
	size_t size;
	uint8_t *data = read_file(path, &size);

	if (size < sizeof(placed)) {
		fprintf(stderr, "fuzz-snapshot: %s is no case\n", path);
		exit(2);
	}
	memcpy(&placed, data, sizeof(placed));
	snapshot_size = size - sizeof(placed);
	snapshot = allocate(1, snapshot_size);
	memcpy(snapshot, data + sizeof(placed), snapshot_size);
	free(data);
	run_case(base);
	free(snapshot);
	snapshot = NULL;
}

/* ------------------------------------------------------------------------ */
/* Changes                                                                   */
/* ------------------------------------------------------------------------ */

static int any_node(const void *fdt)
{
	int depth = 0, count = 0, chosen = 0;

	for (int node = 0; node >= 0; node = fdt_next_node(fdt, node, &depth))
		if (!below(++count))
			chosen = node;
	return chosen;
}

static int any_property(const void *fdt, int node)
{
	int property, count = 0, chosen = -1;

	fdt_for_each_property_offset(property, fdt, node)
		if (!below(++count))
			chosen = property;
	return chosen;
}

/* Words that the generator listens to */
static const char *any_name(void)
{
	static const char *const names[] = {
		"#address-cells", "#clock-cells", "#interrupt-cells",
		"#size-cells", "assigned-clock-rates", "assigned-clocks",
		"clock-names", "clocks", "compatible", "device_type",
		"dma-names", "dma-ranges", "dmas", "dtio,clock-rates",
		"dtio,device", "gpio-hog", "gpio-ranges", "gpios",
		"interrupt-map", "interrupt-names", "interrupt-parent",
		"interrupts", "interrupts-extended", "linux,phandle",
		"nvmem-cells", "phandle", "phys", "pinctrl-0", "pinctrl-names",
		"qcom,halt-regs", "ranges", "reg", "reg-names", "status",
		"x-gpios", "x-supply",
	};

	return names[below(sizeof(names) / sizeof(*names))];
}

/* Changes one thing of a sound tree with room, and leaves it sound. */
static void change_tree(void *fdt)
{
	int node = any_node(fdt), other = any_node(fdt);
	int property = any_property(fdt, node), length = 0;
	const char *name = NULL;
	fdt32_t cells[32];
	void *data = property < 0 ? NULL : (void *)(uintptr_t)
		fdt_getprop_by_offset(fdt, property, &name, &length);

	for (size_t i = 0; i < 32; i++)
		cells[i] = cpu_to_fdt32(any_cell());
	switch (below(8)) {
	case 0:		/* another number */
		if (data && length >= 4)
			memcpy((uint8_t *)data + 4 * below(length / 4), cells,
			       4);
		break;
	case 1:		/* another value */
		fdt_setprop(fdt, node, name ? name : any_name(), cells,
			    below(2) ? 4 * below(33) : below(128));
		break;
	case 2:		/* another length */
		if (data)
			fdt_setprop(fdt, node, name, cells,
				    below(length + 8) % sizeof(cells));
		break;
	case 3:
		if (data)
			fdt_delprop(fdt, node, name);
		break;
	case 4:		/* something new */
		fdt_setprop(fdt, node, any_name(), cells, 4 * below(9));
		break;
	case 5:		/* the same elsewhere */
		if (data && length <= (int)sizeof(cells)) {
			char copy[256];

			snprintf(copy, sizeof(copy), "%s", name);
			memcpy(cells, data, length);
			fdt_setprop(fdt, other, copy, cells, length);
		}
		break;
	case 6:		/* a value under another name */
		if (data && length <= (int)sizeof(cells)) {
			memcpy(cells, data, length);
			fdt_setprop(fdt, node, any_name(), cells, length);
		}
		break;
	case 7:		/* a node less or more */
		if (below(2) && node)
			fdt_del_node(fdt, node);
		else
			fdt_add_subnode(fdt, node, below(2) ? "x" : "x@1");
		break;
	}
}

static void change_placement(void)
{
	DtioFdtRegion *region = &placed.regions[below(placed.num_regions)];
	DtioFdtIrq *irq = &placed.irqs[below(placed.num_irqs)];

	switch (below(5)) {
	case 0:
		region->size = below(2) ? 0 : random64() >> below(64);
		break;
	case 1:
		region->address = random64() >> below(64);
		break;
	case 2:
		irq->usable = !irq->usable;
		break;
	case 3:
		placed.num_regions = below(placed.num_regions + 2);
		break;
	case 4:
		placed.num_irqs = below(placed.num_irqs + 2);
		break;
	}
	placed.num_regions %= MAX_ENTRIES;
	placed.num_irqs %= MAX_ENTRIES;
}

static void change_bytes(void)
{
	size_t count = 1 + below(4);

	if (!below(8))
		snapshot_size = below(snapshot_size);
	while (snapshot_size && count--) {
		size_t at = below(snapshot_size);

		if (below(2) && snapshot_size >= 4)
			fdt32_st(snapshot + (at & ~(size_t)3) % (snapshot_size - 3),
				 any_cell());
		else
			snapshot[at] = random64();
	}
}

static void run_changed(struct tree *host, struct node *device,
			const void *base)
{
	static uint8_t room[ROOM];
	struct room guest_room = room_new();
	DtioFdtPlacement placement;
	size_t size;
	void *sound = snapshot_make(host, device, likely_clock_rate, &size);

	placement_make(&placement, host, device, &guest_room);
	memset(&placed, 0, sizeof(placed));
	if (placement.num_regions < MAX_ENTRIES &&
	    placement.num_irqs < MAX_ENTRIES &&
	    !fdt_open_into(sound, room, sizeof(room))) {
		placed.num_regions = placement.num_regions;
		placed.num_irqs = placement.num_irqs;
		memcpy(placed.regions, placement.regions,
		       placed.num_regions * sizeof(*placed.regions));
		if (placed.num_irqs)
			memcpy(placed.irqs, placement.irqs,
			       placed.num_irqs * sizeof(*placed.irqs));
		for (size_t count = below(6); count; count--)
			change_tree(room);
		if (!below(3))
			change_placement();
		fdt_pack(room);
		snapshot_size = fdt_totalsize(room);
		/* of its own size, so that reading on is noticed */
		snapshot = allocate(1, snapshot_size);
		memcpy(snapshot, room, snapshot_size);
		if (!below(4))
			change_bytes();
		run_case(base);
		free(snapshot);
		snapshot = NULL;
	}
	placement_clear(&placement);
	free(sound);
}

/* ------------------------------------------------------------------------ */

/* A node that has registers; most others are refused at once. */
static struct node *any_device(struct tree *host)
{
	for (;;) {
		struct node *node = &host->nodes[below(host->num_nodes)];

		if (node_property(node, "reg") &&
		    (node_property(node, "compatible") || !below(20)))
			return node;
	}
}

static void fuzz(const void *base, char **boards, size_t num_boards,
		 double seconds)
{
	time_t end = time(NULL) + (time_t)seconds;
	struct tree *host = NULL;

	while (seconds ? time(NULL) < end : round_now < rounds) {
		if (round_now % ROUNDS_WITH_A_BOARD == 0) {
			size_t size;

			if (host)
				tree_free(host);
			host = tree_new(read_file(boards[below(num_boards)],
						  &size));
		}
		run_changed(host, any_device(host), base);
		round_now++;
	}
	if (host)
		tree_free(host);
}

int main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "seed", required_argument, NULL, 's' },
		{ "rounds", required_argument, NULL, 'r' },
		{ "seconds", required_argument, NULL, 't' },
		{ 0 }
	};
	size_t size, num_boards;
	double seconds = 0;
	char **boards;
	int option;
	void *base;

	while ((option = getopt_long(argc, argv, "", options, NULL)) >= 0) {
		if (option == 's')
			seed = strtoul(optarg, NULL, 0);
		else if (option == 'r')
			rounds = strtoul(optarg, NULL, 0);
		else if (option == 't')
			seconds = strtod(optarg, NULL);
		else
			return 2;
	}
	if (argc - optind < 2) {
		fprintf(stderr, "usage: fuzz-snapshot [--seed=N] [--rounds=N | "
			"--seconds=N] GUEST BOARDS [CASE...]\n");
		return 2;
	}
	__sanitizer_set_death_callback(save_case);
	signal(SIGALRM, too_long);
	state = seed;
	base = read_file(argv[optind], &size);
	for (int i = optind + 2; i < argc; i++)
		replay(argv[i], base);
	boards = boards_find(argv[optind + 1], &num_boards);
	fuzz(base, boards, num_boards, seconds);
	printf("seed %lu: %lu cases, %lu accepted, %lu refused\n", seed,
	       accepted + refused, accepted, refused);
	boards_free(boards, num_boards);
	free(base);
	return 0;
}
