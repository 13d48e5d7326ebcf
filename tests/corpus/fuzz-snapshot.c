// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A fuzzer on what the generator of guest nodes is given: snapshots of devices of
 * real boards, and placements, both with changes made at random, and policies made
 * up. Some changes keep the trees sound and so get deep into the generator, others
 * do not. Whatever comes, the generator has to come back, with nodes that libfdt
 * accepts and of which no two have the same phandle, or with a reason; the
 * sanitizers watch.
 *
 * The same seed makes the same cases. A case that breaks something is written to
 * a file, which belongs into cases/ with what it found; those are run first.
 *
 * usage: fuzz-snapshot [--seed=N] [--rounds=N | --seconds=N] GUEST BOARDS CASE...
 */
#include <getopt.h>
#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "boards.h"
#include "fuzz.h"
#include "place.h"
#include "random.h"
#include "tree/snapshot.h"
#include "tree/tree.h"

#define ROUNDS_WITH_A_BOARD 500
#define ROOM 65536
#define MAX_ENTRIES 64
#define MAX_CHILD_IRQS 8
#define MAX_PEERS 8
#define OVERLAY_ROOM 1024
#define FIRST_PHANDLE 0x8000
#define GIC_PHANDLE 0x8002

/* Also the format of a case in a file: this, and the snapshot behind it */
struct placed {
	uint32_t num_regions, num_irqs;
	DtioFdtRegion regions[MAX_ENTRIES];
	DtioFdtIrq irqs[MAX_ENTRIES];
	uint32_t dma, num_peers;
	DtioFdtPeer peers[MAX_PEERS];
	char drop[64], set[96];		/* "": none */
	uint32_t overlay_size;		/* 0: none */
	uint8_t overlay[OVERLAY_ROOM];
	uint32_t num_child_irqs;
	struct {
		char path[192];
		uint32_t index;
		DtioFdtIrq irq;
	} child_irqs[MAX_CHILD_IRQS];
};

static struct placed placed;
static uint8_t *snapshot;	/* exactly as large as the case says */
static size_t snapshot_size;
static unsigned long accepted, refused;

/* For a file that can be given as a CASE */
static bool write_case(int fd)
{
	return write(fd, &placed, sizeof(placed)) == sizeof(placed) &&
	       write(fd, snapshot, snapshot_size) == (ssize_t)snapshot_size;
}

/* ------------------------------------------------------------------------ */
/* Running a case                                                            */
/* ------------------------------------------------------------------------ */

static uint32_t next_phandle(void *opaque)
{
	uint32_t *phandle = opaque;

	return (*phandle)++;
}

static int compare_phandles(const void *a, const void *b)
{
	const uint32_t *x = a, *y = b;

	return *x < *y ? -1 : *x > *y;
}

static void check_phandles(const void *fdt)
{
	static uint32_t phandles[ROOM];
	size_t count = 0;
	int depth = 0;

	for (int node = 0; node >= 0 && count < ROOM;
	     node = fdt_next_node(fdt, node, &depth)) {
		phandles[count] = fdt_get_phandle(fdt, node);
		count += phandles[count] != 0;
	}
	qsort(phandles, count, sizeof(*phandles), compare_phandles);
	for (size_t i = 1; i < count; i++)
		if (phandles[i] == phandles[i - 1])
			broken("two nodes have the same phandle");
}

/* By the whole name; libfdt takes "timer@1" for "timer", too. */
static int find_subnode(const void *fdt, int node, const char *name)
{
	int child;

	fdt_for_each_subnode(child, fdt, node)
		if (!strcmp(fdt_get_name(fdt, child, NULL), name))
			break;
	return child;
}

static int count_subnodes(const void *fdt, int node)
{
	int child, count = 0;

	fdt_for_each_subnode(child, fdt, node)
		count++;
	return count;
}

/* What the guest had before is as it was; but it may have more aliases. */
static void check_own(const void *base, int old, const void *guest, int new)
{
	int property, child;

	fdt_for_each_property_offset(property, base, old) {
		const char *name;
		int length, now;
		const void *data = fdt_getprop_by_offset(base, property, &name,
							 &length);
		const void *same = fdt_getprop(guest, new, name, &now);

		if (!same || now != length || memcmp(data, same, length))
			broken("a property of the guest's own has changed");
	}
	if (old && count_subnodes(base, old) != count_subnodes(guest, new))
		broken("a node of the guest's own has other nodes in it");
	fdt_for_each_subnode(child, base, old) {
		int same = find_subnode(guest, new,
					fdt_get_name(base, child, NULL));

		if (same < 0)
			broken("a node of the guest's own has gone");
		else
			check_own(base, child, guest, same);
	}
}

static void check_made(DtioFdt *made, const void *base)
{
	static uint8_t guest[ROOM * 4];

	if (fdt_check_full(made->fdt, fdt_totalsize(made->fdt)))
		broken("libfdt does not accept the nodes");
	if (fdt_path_offset(made->fdt, made->path) < 0)
		broken("the device's node is not where it is said to be");
	check_phandles(made->fdt);
	if (fdt_open_into(base, guest, sizeof(guest)))
		abort();
	if (!dtio_fdt_merge(made, guest))
		return;
	if (fdt_check_full(guest, sizeof(guest)))
		broken("libfdt does not accept the guest's tree");
	check_own(base, 0, guest, 0);
	dtio_fdt_unmerge(made->fdt, guest);
	if (fdt_check_full(guest, sizeof(guest)) ||
	    fdt_path_offset(guest, made->path) >= 0)
		broken("the nodes cannot be taken out of the guest's tree");
	check_own(base, 0, guest, 0);
}

static void run_case(const void *base)
{
	DtioFdtChildIrq child_irqs[MAX_CHILD_IRQS];
	uint32_t phandle = FIRST_PHANDLE;
	DtioFdtPlacement placement = {
		.regions = placed.regions, .num_regions = placed.num_regions,
		.irqs = placed.irqs, .num_irqs = placed.num_irqs,
		.child_irqs = child_irqs,
		.num_child_irqs = placed.num_child_irqs,
		.gic_phandle = placed.num_peers & 2 ? 0 : GIC_PHANDLE,
		.dma = placed.dma,
		.peers = placed.peers, .num_peers = placed.num_peers,
		.alloc_phandle = placed.num_peers & 1 ? next_phandle : NULL,
		.opaque = &phandle,
	};
	/* of its own size, so that reading on is noticed */
	void *overlay = allocate(1, placed.overlay_size);
	DtioFdtPolicy policy = {
		.drop = placed.drop, .set = placed.set,
		.overlay = placed.overlay_size ? overlay : NULL,
		.overlay_size = placed.overlay_size,
	};
	DtioFdt made;

	for (size_t i = 0; i < placed.num_child_irqs; i++)
		child_irqs[i] = (DtioFdtChildIrq) {
			placed.child_irqs[i].path, placed.child_irqs[i].index,
			placed.child_irqs[i].irq,
		};
	memcpy(overlay, placed.overlay, placed.overlay_size);
	begin_case();
	if (!dtio_fdt_generate(&made, snapshot, snapshot_size, &placement,
			       &policy)) {
		refused++;
		if (!made.reason || made.fdt)
			broken("refused, but not with a reason and no nodes");
	} else {
		accepted++;
		check_made(&made, base);
	}
	dtio_fdt_clear(&made);
	free(overlay);
	end_case();
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

/* Words that the generator listens to */
static const char *any_name(void)
{
	static const char *const names[] = {
		"#address-cells", "#clock-cells", "#interrupt-cells",
		"#size-cells", "assigned-clock-rates", "assigned-clocks",
		"clock-names", "clocks", "compatible", "device", "device_type",
		"dma-names", "dma-ranges", "dmas", "dtio,clock-rates",
		"dtio,device", "gpio-hog", "gpio-ranges", "gpios",
		"interconnect-names", "interconnects", "interrupt-controller",
		"interrupt-map", "interrupt-names", "interrupt-parent",
		"interrupts", "interrupts-extended", "linux,phandle",
		"nvmem-cells", "phandle", "phys", "pinctrl-0", "pinctrl-names",
		"qcom,halt-regs", "ranges", "reg", "reg-names", "status",
		"target", "target-path", "x-gpios", "x-supply",
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
	size_t child = below(placed.num_child_irqs);
	char *path = placed.child_irqs[child].path;

	switch (below(10)) {
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
	case 5:
		placed.dma = !placed.dma;
		break;
	case 6:
		placed.child_irqs[child].irq.usable =
			!placed.child_irqs[child].irq.usable;
		break;
	case 7:
		placed.child_irqs[child].index = below(2) ? below(4) :
							    random64();
		break;
	case 8:		/* a node above, or no node */
		path[below(strlen(path) + 1)] = '\0';
		break;
	case 9:
		placed.num_child_irqs = below(placed.num_child_irqs + 2) %
					MAX_CHILD_IRQS;
		break;
	}
	placed.num_regions %= MAX_ENTRIES;
	placed.num_irqs %= MAX_ENTRIES;
}

static void choose_peers(void)
{
	placed.num_peers = below(MAX_PEERS + 1);
	for (size_t i = 0; i < placed.num_peers; i++)
		placed.peers[i] = (DtioFdtPeer) {
			below(300), FIRST_PHANDLE - MAX_PEERS + i
		};
}

static void append(char *text, size_t room, const char *more)
{
	if (strlen(text) + strlen(more) < room)
		strcat(text, more);
}

/* A property that the device or one of its children is likely to have */
static void append_property(char *text, size_t room, const void *fdt)
{
	const char *path = fdt_getprop(fdt, 0, "dtio,device", NULL);
	int node = path ? fdt_path_offset(fdt, path) : -1;
	int child = node < 0 || below(3) ? -1 : fdt_first_subnode(fdt, node);
	const char *name = NULL;
	int property;

	if (child >= 0) {
		append(text, room, fdt_get_name(fdt, child, NULL));
		append(text, room, "/");
	}
	property = node < 0 ? -1 : any_property(fdt, child < 0 ? node : child);
	if (property >= 0)
		fdt_getprop_by_offset(fdt, property, &name, NULL);
	append(text, room, name && below(8) ? name : any_name());
}

static void choose_changes(const void *fdt)
{
	static const char *const values[] = {
		"", "=", " = <", " = <1 0x10>", "=<0>", " = \"okay\"",
		" = \"disabled\"", " = \"a\\\"\", [00 fF1]", " = [12 34]", " = <>,",
		" = <4294967296>", ", <07>", " = /bits/ 64 <1>",
	};

	for (size_t count = below(4); count; count--) {
		if (*placed.drop)
			append(placed.drop, sizeof(placed.drop), ":");
		append_property(placed.drop, sizeof(placed.drop), fdt);
	}
	for (size_t count = below(4); count; count--) {
		append_property(placed.set, sizeof(placed.set), fdt);
		append(placed.set, sizeof(placed.set),
		       values[below(sizeof(values) / sizeof(*values))]);
		append(placed.set, sizeof(placed.set), below(8) ? ";" : " ");
	}
	if (!below(8))
		placed.set[below(sizeof(placed.set) - 1)] = 32 + below(96);
}

static void change_bytes(uint8_t *bytes, size_t *size)
{
	size_t count = 1 + below(4);

	if (!below(8))
		*size = below(*size);
	while (*size && count--) {
		size_t at = below(*size);

		if (below(2) && *size >= 4)
			fdt32_st(bytes + (at & ~(size_t)3) % (*size - 3),
				 any_cell());
		else
			bytes[at] = random64();
	}
}

/* Where in its property a reference is said to be; mostly where it is */
static const char *any_offset(void)
{
	static const char *const offsets[] = {
		"1", "4", "5", "-4", "+0", "", "0x0", "65532", "2147483644",
		"2147483648", "4294967292", "4294967296",
		"18446744073709551612", "18446744073709551616",
	};

	return below(8) ? "0" :
	       offsets[below(sizeof(offsets) / sizeof(*offsets))];
}

/* A node of the guest's own, and one in it, as if the overlay could add that */
static void make_fragment_of_guest(void *overlay)
{
	static const char *const paths[] = { "/", "/cpus", "/pcie@10000000" };
	static const char *const names[] = {
		"cpus", "memory@40000000", "chosen", "aliases", "pcie@10000000",
	};

	const char *path = paths[below(3)];

	fdt_begin_node(overlay, "fragment@1");
	fdt_property_string(overlay, "target-path", path);
	fdt_begin_node(overlay, "__overlay__");
	fdt_begin_node(overlay, names[below(5)]);
	if (below(2))
		fdt_property_string(overlay, "device_type", "x");
	fdt_begin_node(overlay, "y@2");
	fdt_property_u32(overlay, "reg", 2);
	fdt_end_node(overlay);
	fdt_end_node(overlay);
	fdt_end_node(overlay);
	fdt_end_node(overlay);
}

/*
 * An overlay with a node that has references to itself, to another and to the
 * device; as dtc makes one of:
 *	&device { phys = <&x>; x: x@1 { phys = <&device &x>; }; };
 */
static void make_overlay(void *overlay, size_t room)
{
	char fixups[160];
	int fixups_size = 1 + snprintf(fixups, sizeof(fixups),
				       "/fragment@0:target:%s%c"
				       "/fragment@0/__overlay__/x@1:phys:%s",
				       any_offset(), 0, any_offset());
	fdt32_t cells[2] = { cpu_to_fdt32(UINT32_MAX), cpu_to_fdt32(1) };

	fdt_create(overlay, room);
	fdt_finish_reservemap(overlay);
	fdt_begin_node(overlay, "");
	fdt_begin_node(overlay, "fragment@0");
	fdt_property_u32(overlay, "target", UINT32_MAX);
	fdt_begin_node(overlay, "__overlay__");
	fdt_property_u32(overlay, "phys", 1);
	fdt_begin_node(overlay, "x@1");
	fdt_property(overlay, "phys", cells, sizeof(cells));
	fdt_property_u32(overlay, "phandle", 1);
	fdt_end_node(overlay);
	fdt_end_node(overlay);
	fdt_end_node(overlay);
	if (!below(4))
		make_fragment_of_guest(overlay);
	fdt_begin_node(overlay, "__fixups__");
	fdt_property(overlay, "device", fixups, fixups_size);
	fdt_end_node(overlay);
	fdt_begin_node(overlay, "__local_fixups__");
	fdt_begin_node(overlay, "fragment@0");
	fdt_begin_node(overlay, "__overlay__");
	fdt_property_u32(overlay, "phys", 0);
	fdt_begin_node(overlay, "x@1");
	fdt_property_u32(overlay, "phys", 4);
	fdt_end_node(overlay);
	fdt_end_node(overlay);
	fdt_end_node(overlay);
	fdt_end_node(overlay);
	fdt_end_node(overlay);
	fdt_finish(overlay);
}

static void choose_overlay(void)
{
	static uint8_t room[ROOM];
	size_t size;

	make_overlay(room, sizeof(room));
	if (fdt_open_into(room, room, sizeof(room)))
		abort();
	for (size_t count = below(4); count; count--)
		change_tree(room);
	fdt_pack(room);
	size = fdt_totalsize(room);
	if (!below(4))
		change_bytes(room, &size);
	if (size <= sizeof(placed.overlay)) {
		placed.overlay_size = size;
		memcpy(placed.overlay, room, size);
	}
}

/* As many as there is room for */
static void copy_child_irqs(const DtioFdtPlacement *placement)
{
	for (size_t i = 0; i < placement->num_child_irqs; i++) {
		const DtioFdtChildIrq *from = &placement->child_irqs[i];

		if (placed.num_child_irqs == MAX_CHILD_IRQS ||
		    strlen(from->path) >= sizeof(placed.child_irqs->path))
			return;
		placed.child_irqs[placed.num_child_irqs].index = from->index;
		placed.child_irqs[placed.num_child_irqs].irq = from->irq;
		strcpy(placed.child_irqs[placed.num_child_irqs++].path,
		       from->path);
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
		placed.dma = placement.dma;
		memcpy(placed.regions, placement.regions,
		       placed.num_regions * sizeof(*placed.regions));
		if (placed.num_irqs)
			memcpy(placed.irqs, placement.irqs,
			       placed.num_irqs * sizeof(*placed.irqs));
		copy_child_irqs(&placement);
		for (size_t count = below(6); count; count--)
			change_tree(room);
		if (!below(3))
			change_placement();
		if (!below(3))
			choose_peers();
		if (!below(3))
			choose_changes(room);
		if (!below(3))
			choose_overlay();
		fdt_pack(room);
		snapshot_size = fdt_totalsize(room);
		/* of its own size, so that reading on is noticed */
		snapshot = allocate(1, snapshot_size);
		memcpy(snapshot, room, snapshot_size);
		if (!below(4))
			change_bytes(snapshot, &snapshot_size);
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

static void fuzz(const void *base, char **boards, size_t num_boards)
{
	struct tree *host = NULL;

	while (fuzz_goes_on()) {
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
		FUZZ_OPTIONS,
		{ 0 }
	};
	size_t size, num_boards;
	char **boards;
	int option;
	void *base;

	rounds = 20000;
	while ((option = getopt_long(argc, argv, "", options, NULL)) >= 0)
		if (!fuzz_option(option, optarg))
			return 2;
	if (argc - optind < 2) {
		fprintf(stderr, "usage: fuzz-snapshot [--seed=N] [--rounds=N | "
			"--seconds=N] GUEST BOARDS [CASE...]\n");
		return 2;
	}
	fuzz_begin("fuzz-snapshot", "case", write_case);
	base = read_file(argv[optind], &size);
	for (int i = optind + 2; i < argc; i++)
		replay(argv[i], base);
	boards = boards_find(argv[optind + 1], &num_boards);
	fuzz(base, boards, num_boards);
	printf("seed %lu: %lu cases, %lu accepted, %lu refused\n", seed,
	       accepted + refused, accepted, refused);
	boards_free(boards, num_boards);
	free(base);
	return 0;
}
