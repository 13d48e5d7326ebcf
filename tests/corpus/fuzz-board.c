// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A fuzzer on what libdtio reads a board from when there is no system to ask: device
 * trees of real boards and dumps of them, as somebody might send them, with changes
 * made at random. Some changes keep the tree sound and so get deep into the library,
 * others do not. Whatever comes, it is a board or an error of one line that says
 * where and why; and what is a board can be dumped, and is the same board when the
 * dump is read. The sanitizers watch.
 *
 * The same seed makes the same cases. A case that breaks something is written to a
 * file, which belongs into board-cases/ with what it found; those are run first.
 *
 * usage: fuzz-board [--seed=N] [--rounds=N | --seconds=N] [--save=FOLDER]
 *		     BOARDS CASE...
 *	  fuzz-board --unchanged BOARDS
 */
#include <errno.h>
#include <getopt.h>
#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "board/dump.h"
#include "boards.h"
#include "fuzz.h"
#include "random.h"
#include "same-board.h"
#include "tree.h"
#include "tree/predict.h"
#include "tree/tree.h"

#define ROUNDS_WITH_A_BOARD 100
#define ROOM (1 << 20)
/* Most boards are pruned to this, so that a round is a matter of a millisecond. */
#define PRUNED 12288

static uint8_t *changed;	/* exactly as large as the case says */
static size_t changed_size;
static unsigned long trees, dumps, refused;
static const char *save_folder;
static bool unchanged;

/* More than a hundred times what the largest board takes is nothing to ask for. */
const char *__asan_default_options(void);
const char *__asan_default_options(void)
{
	return "max_allocation_size_mb=64";
}

/* For a file that can be given as a CASE */
static bool write_case(int fd)
{
	return write(fd, changed, changed_size) == (ssize_t)changed_size;
}

/* ------------------------------------------------------------------------ */
/* Running a case                                                            */
/* ------------------------------------------------------------------------ */

/* A file in memory, by a path */
struct file {
	int fd;
	char path[sizeof("/proc/self/fd/0123456789")];
};

static struct file given, written;

static void make_file(struct file *file, const char *name)
{
	file->fd = memfd_create(name, 0);
	if (file->fd < 0) {
		perror("memfd_create");
		exit(2);
	}
	snprintf(file->path, sizeof(file->path), "/proc/self/fd/%d", file->fd);
}

static void fill_file(const struct file *file, const void *data, size_t size)
{
	if (ftruncate(file->fd, 0) ||
	    pwrite(file->fd, data, size, 0) != (ssize_t)size) {
		perror("memory");
		exit(2);
	}
}

typedef int read_function(const char *file, struct dtio_board **board,
			  char **error);

/* The place and what to do are for people; a test can see that there are words. */
static void check_error(int err, const char *error)
{
	size_t length = strlen(given.path);

	if (err >= 0 || err == -ENOMEM)
		broken("that is no error to expect: %s", strerror(-err));
	if (!error || strncmp(error, given.path, length) ||
	    strlen(error) < length + 10 || strchr(error, '\n'))
		broken("the error does not say what is wrong: %s",
		       error ?: "(not said)");
	if (!strstr(error, "offset 0x") && !strstr(error, "/" DUMP_NODE))
		broken("the error does not say where: %s", error);
}

/*
 * Of a tree with changes, what is left out may be what devices are made of, even
 * the node with what is recorded.
 */
static bool is_left_out(const struct dtio_board *board)
{
	const struct tree *tree = board->tree ? board->tree->tree : NULL;

	if (tree && !unchanged && tree_path(tree, "/" DUMP_NODE))
		return true;
	for (size_t i = 0; tree && !unchanged && i < tree->num_nodes; i++) {
		const struct node *node = &tree->nodes[i];

		for (size_t j = 0; j < node->num_properties; j++)
			if (mask_property(node, &node->properties[j]) ==
			    MASK_DROP)
				return true;
	}
	return false;
}

/* A path leads to the first of several nodes, wherever it came from. */
static bool is_ambiguous(const struct dtio_board *board)
{
	const struct tree *tree = board->tree ? board->tree->tree : NULL;

	for (size_t i = 0; tree && i < tree->num_nodes; i++) {
		const struct node *node = &tree->nodes[i], *other = node;

		while ((other = other->next))
			if (!strcmp(node->name, other->name))
				return true;
	}
	return false;
}

/* What is written of @board is read again, and is the same, to be freed. */
static struct dtio_board *dump(const struct dtio_board *board, bool same)
{
	struct dtio_board *again;
	char *error = NULL, *difference;

	if (dtio_write_dump(board, written.path, &error))
		broken("it cannot be dumped: %s",
		       error ?: "(not said)");
	if (dtio_read_dump(written.path, &again, &error))
		broken("the dump cannot be read: %s",
		       error ?: "(not said)");
	difference = same ? board_difference(board, again) : NULL;
	if (difference)
		broken("the dump is of another board: %s", difference);
	return again;
}

/* Once it is a dump, nothing more is left out. */
static void check_dump(const struct dtio_board *board)
{
	bool same = unchanged || (!is_left_out(board) && !is_ambiguous(board));
	struct dtio_board *again = dump(board, same);

	if (is_left_out(again))
		broken("the dump has what it should not");
	if (!unchanged)
		dtio_free_board(dump(again, true));
	dtio_free_board(again);
}

static void check_board(const struct dtio_board *board)
{
	if (fdt_check_full(changed, changed_size))
		broken("libfdt takes it for no tree, but it was read");
	for (size_t i = 0; i < board->num_devices; i++) {
		const struct dtio_host_device *device = &board->devices[i];
		size_t above = 0;

		for (device = device->parent; device; device = device->parent)
			if (++above > board->num_devices)
				broken("a device is above itself");
	}
	check_dump(board);
}

static bool run_reader(read_function *read)
{
	struct dtio_board *board;
	char *error = NULL;
	int err = read(given.path, &board, &error);

	if (err) {
		check_error(err, error);
		free(error);
		return false;
	}
	if (error)
		broken("success with an error: %s", error);
	check_board(board);
	dtio_free_board(board);
	return true;
}

static void run_case(void)
{
	bool is_tree, is_dump;

	if (save_folder) {
		char *path;
		FILE *file;

		if (asprintf(&path, "%s/%lu", save_folder, round_now) < 0)
			abort();
		file = fopen(path, "wb");
		if (!file || fwrite(changed, 1, changed_size, file) !=
			     changed_size || fclose(file)) {
			perror(path);
			exit(2);
		}
		free(path);
		return;
	}
	begin_case();
	fill_file(&given, changed, changed_size);
	is_tree = run_reader(dtio_read_dtb_board);
	is_dump = run_reader(dtio_read_dump);
	end_case();
	if (is_dump && !is_tree)
		broken("a dump is a device tree, but not this one");
	dumps += is_dump;
	trees += is_tree;
	refused += !is_tree;
}

static void replay(const char *path)
{
	changed = read_file(path, &changed_size);
	run_case();
	free(changed);
	changed = NULL;
}

/* ------------------------------------------------------------------------ */
/* Boards                                                                    */
/* ------------------------------------------------------------------------ */

/* The device tree in @room, or a dump of it, with room to change it */
static void load(uint8_t *room, const char *path)
{
	size_t size;
	void *fdt = read_file(path, &size);

	if (fdt_open_into(fdt, room, ROOM)) {
		fprintf(stderr, "fuzz-board: %s is no device tree\n", path);
		exit(2);
	}
	free(fdt);
}

static void prune(void *fdt)
{
	while (fdt_size_dt_struct(fdt) > PRUNED) {
		int node = any_node(fdt);

		if (node)
			fdt_del_node(fdt, node);
	}
}

/* Only the library knows how to make a dump. */
static void make_dump(uint8_t *room)
{
	struct dtio_board *board;
	char *error = NULL;
	void *dump;

	fdt_pack(room);
	changed_size = fdt_totalsize(room);
	changed = room;
	fill_file(&given, room, changed_size);
	if (dtio_read_dtb_board(given.path, &board, &error) ||
	    dtio_write_dump(board, written.path, &error))
		broken("no dump of a sound tree: %s", error ?: "(not said)");
	dtio_free_board(board);
	changed_size = (size_t)lseek(written.fd, 0, SEEK_END);
	dump = allocate(1, changed_size);
	if (pread(written.fd, dump, changed_size, 0) !=
	    (ssize_t)changed_size || fdt_open_into(dump, room, ROOM))
		broken("the dump is no device tree");
	free(dump);
	changed = NULL;
}

/* ------------------------------------------------------------------------ */
/* Facts, as a system would have them                                        */
/* ------------------------------------------------------------------------ */

static int find_recorded(const void *fdt)
{
	return fdt_path_offset(fdt, "/" DUMP_NODE);
}

static int any_device(const void *fdt)
{
	int recorded = find_recorded(fdt), node, count = 0, chosen = -1;

	fdt_for_each_subnode(node, fdt, recorded)
		if (!below(++count))
			chosen = node;
	return chosen;
}

struct fact {
	const char *name;
	const char *value;
	int length;
};

#define FACT(name, value) { name, value, sizeof(value) }
/* Without the NUL that ends a string */
#define CELLS(name, value) { name, value, sizeof(value) - 1 }

/* So many of them go with anything else there is. */
#define NUM_LIKELY 16

static const struct fact facts[] = {
	FACT("sysfs-path", "devices/platform/soc@0"),
	FACT("driver", "imx-uart"), FACT("driver", "dtio-platform"),
	FACT("driver-override", "dtio-platform"), FACT("driver", ""),
	FACT("modules", "imx_sdma"), FACT("modules", "one\0two"),
	FACT("iommu-group", "7"), FACT("vfio-name", "vfio3"),
	FACT("dma", "none"), FACT("reset", "registers"),
	FACT("verdict", "ready"),
	CELLS("driver-stays", ""),
	CELLS("assume-no-dma", ""), CELLS("allow-no-reset", ""),
	FACT("uses", "console\0ttymxc1"), FACT("uses", "mount\0/home"),
	FACT("uses", "swap\0/dev/a\0network\0eth0\0unheard\0of"),
	/* and from here on, not */
	FACT("uses", "watchdog\0watchdog0\0display\0fb0"),
	FACT("uses", "terminal\0ttymxc2\0other-mount\0/"),
	CELLS("use-processes", "\0\0\0\1\0\0\0\2"),
	FACT("use-commands", "agetty\0"),
	FACT("sysfs-path", "devices/platform/soc@0/a/b"),
	FACT("sysfs-path", "devices"),
	CELLS("users", "\0\0\0\1"), FACT("user-commands", "qemu"),
	FACT("user-commands", ""), FACT("bus", "pci"), FACT("bus", "amba"),
	FACT("compatible", "pci8086,1234\0pciclass,020000"),
	CELLS("regions", "\0\0\0\1\0\0\0\0\0\0\0\0\0\0\x10\0"),
	FACT("region-names", "BAR 0"), FACT("region-names", ""),
	CELLS("irqs", "\0\0\0\3"), FACT("irq-names", "INTx"),
	FACT("irq-names", ""), FACT("node", "/soc@0"), FACT("node", "/"),
	FACT("node", "/aliases"), FACT("node", "/nowhere"),
	FACT("device-name", "0000:00:01.0"), FACT("device-name", "a/b"),
	CELLS("format", "\0\0\0\1"), CELLS("format", "\0\0\0\2"),
	FACT("source", "system"), FACT("source", "device-tree"),
	CELLS("page-size", "\0\1\0\0"), CELLS("page-size", "\0\0\0\0"),
	CELLS("as-root", ""), CELLS("has-drivers", ""),
	CELLS("drivers", "\0\0\0\x8"), CELLS("require-reset", ""),
	CELLS("disable-denylist", ""), CELLS("pci-id", "\x80\x86\x19\xe2"),
	CELLS("pci-class", "\0\2\0\0"), CELLS("pci-class", "\xff\xff\xff\xff"),
	CELLS("bridge", ""), FACT("physfn", "0000:00:01.0"),
	CELLS("num-vfs", "\0\0\0\2"), CELLS("total-vfs", "\0\0\0\1"),
	FACT("reset-method", ""), FACT("reset-method", "flr bus"),
	CELLS("region-types", "\0\0\0\4\0\0\0\5\0\0\0\7"),
	CELLS("region-types", "\0\0\0\1\0\0\0\5\0\0\0\7"),
	CELLS("irq-types", "\0\0\0\6\0\0\x8\0"),
	CELLS("irq-types", "\0\0\0\1\0\0\0\0"),
	CELLS("without-device-tree", ""), FACT("kernel-release", "6.12.0"),
};

static void add_fact(void *fdt, int node)
{
	size_t count = sizeof(facts) / sizeof(*facts);
	const struct fact *fact = &facts[below(below(4) ? NUM_LIKELY : count)];

	fdt_setprop(fdt, node, fact->name, fact->value, fact->length);
}

/* A PCI function, whole: its lists have to fit each other. */
static void make_function(void *fdt, int node)
{
	static const char regions[32] = { [3] = 1, [14] = 0x10, [23] = 1,
					  [31] = 1 };
	static const char flags[8] = { [3] = DUMP_IRQ_USABLE,
				       [7] = DUMP_IRQ_EDGE };
	static const char types[24] = { [3] = DTIO_REGION_PCI_BAR, [7] = 1,
					[11] = DTIO_PCI_BAR_64BIT,
					[15] = DTIO_REGION_PCI_CONFIG };
	static const char areas[64] = { [6] = 0x20, [15] = 0x40 };
	static const char ways[16] = { [3] = DTIO_IRQ_PCI_INTX, [7] = 1,
				       [11] = DTIO_IRQ_PCI_MSIX, [15] = 65 };
	static const char names[] = "first", more[] = "\0second";

	/* Of others, what is recorded of these has to be passed over. */
	if (below(4))
		fdt_setprop_string(fdt, node, "bus", "pci");
	fdt_setprop(fdt, node, "irqs", flags, sizeof(flags));
	fdt_setprop(fdt, node, "irq-names", more, sizeof(more));
	fdt_setprop(fdt, node, "regions", regions, sizeof(regions));
	fdt_setprop(fdt, node, "region-names", more, sizeof(more));
	if (below(4)) {
		fdt_setprop(fdt, node, "region-types", types, sizeof(types));
		fdt_setprop(fdt, node, "region-msix", areas, sizeof(areas));
		fdt_setprop(fdt, node, "irq-types", ways, sizeof(ways));
		fdt_setprop_u32(fdt, node, "pci-id", 0x808610c9);
		fdt_setprop_string(fdt, node, "physfn", "0000:00:01.0");
	}
	fdt_setprop(fdt, node, "compatible", names, sizeof(names));
	fdt_setprop_u32(fdt, node, "users", 1 + below(9));
	fdt_setprop_string(fdt, node, "user-commands", names);
	if (below(2))
		fdt_delprop(fdt, node, "node");
}

/* Mostly those that a system could have said */
static void add_facts(void *fdt)
{
	for (size_t count = below(20); count; count--) {
		const struct fact *fact = &facts[below(NUM_LIKELY)];
		int node = any_device(fdt);

		if (node >= 0)
			fdt_setprop(fdt, node, fact->name, fact->value,
				    fact->length);
	}
	for (size_t count = below(3); count; count--) {
		int node = any_device(fdt);

		if (node >= 0)
			make_function(fdt, node);
	}
	if (below(2))
		fdt_setprop_string(fdt, find_recorded(fdt), "source",
				   DUMP_SOURCE_SYSTEM);
}

/* ------------------------------------------------------------------------ */
/* Changes                                                                   */
/* ------------------------------------------------------------------------ */

/* Words that the library listens to */
static const char *any_name(void)
{
	static const char *const names[] = {
		"#address-cells", "#clock-cells", "#gpio-cells",
		"#interrupt-cells", "#power-domain-cells", "#size-cells",
		"bootargs", "clock-names", "clock-output-names", "clocks",
		"compatible", "device_type", "dma-ranges", "dmas",
		"gpio-ranges", "gpios", "interconnects",
		"interrupt-controller", "interrupt-map",
		"interrupt-map-mask", "interrupt-names", "interrupt-parent",
		"interrupts", "interrupts-extended", "iommu-map", "iommus",
		"linux,phandle", "local-mac-address", "mask", "model",
		"msi-controller", "msi-map", "msi-map-mask", "msi-parent",
		"phandle", "pinctrl-0", "power-domains", "ranges",
		"reg", "reg-names", "remote-endpoint", "resets",
		"serial-number", "status", "stdout-path", "x-supply",
	};

	return names[below(sizeof(names) / sizeof(*names))];
}

static const char *any_node_name(void)
{
	static const char *const names[] = {
		"x", "x@1", "chosen", "aliases", "reserved-memory",
		"firmware", "device-0", DUMP_NODE, DUMP_NODE "@1", "soc@0",
	};

	return names[below(sizeof(names) / sizeof(*names))];
}

static void change_value(void *fdt, int node, const char *name, void *data,
			 int length)
{
	fdt32_t cells[32];

	for (size_t i = 0; i < 32; i++)
		cells[i] = cpu_to_fdt32(any_cell());
	switch (below(4)) {
	case 0:		/* another number */
		if (length >= 4)
			memcpy((uint8_t *)data + 4 * below(length / 4), cells,
			       4);
		break;
	case 1:		/* another byte, or the end of a string */
		if (length)
			((uint8_t *)data)[below(length)] =
				below(2) ? random64() : 0;
		break;
	case 2:		/* another value */
		fdt_setprop(fdt, node, name, cells,
			    below(2) ? 4 * below(33) : below(128));
		break;
	case 3:		/* another length */
		fdt_setprop(fdt, node, name, data,
			    length ? below(length) : 0);
		break;
	}
}

/* A value under another name, or the same elsewhere */
static void copy_property(void *fdt, int other, const char *name,
			  const void *data, int length)
{
	uint8_t copy[256];
	char same[256];

	if (length > (int)sizeof(copy))
		return;
	memcpy(copy, data, length);
	snprintf(same, sizeof(same), "%s", name);
	fdt_setprop(fdt, other, below(2) ? same : any_name(), copy, length);
}

/* libfdt makes no second of a name: it is another that is given the name. */
static void duplicate_property(void *fdt, int node, const char *name)
{
	char same[256], *second;
	int property;

	if (strlen(name) >= sizeof(same))
		return;
	strcpy(same, name);
	fdt_setprop_u32(fdt, node, "x-second", any_cell());
	fdt_for_each_property_offset(property, fdt, node) {
		const struct fdt_property *found =
			fdt_get_property_by_offset(fdt, property, NULL);
		const char *string = found ? fdt_string(fdt,
			fdt32_ld(&found->nameoff)) : NULL;

		if (string && !strcmp(string, "x-second")) {
			second = (char *)(uintptr_t)&found->nameoff;
			found = fdt_get_property(fdt, node, same, NULL);
			if (found)
				memcpy(second, &found->nameoff, 4);
			return;
		}
	}
}

static void change_node(void *fdt, int node)
{
	switch (below(3)) {
	case 0:
		if (node)
			fdt_del_node(fdt, node);
		break;
	case 1:
		fdt_add_subnode(fdt, node, any_node_name());
		break;
	case 2:
		if (node)
			fdt_set_name(fdt, node, any_node_name());
		break;
	}
}

/* Changes one thing of a sound tree with room, and leaves it sound. */
static void change_tree(void *fdt)
{
	int recorded = find_recorded(fdt);
	int node = recorded >= 0 && !below(6) ?
		   (below(8) ? any_device(fdt) : recorded) : any_node(fdt);
	const char *name = NULL;
	int property, length = 0;
	void *data = NULL;

	if (node < 0)
		return;
	property = any_property(fdt, node);
	if (property >= 0)
		data = (void *)(uintptr_t)fdt_getprop_by_offset(
			fdt, property, &name, &length);
	switch (below(6)) {
	case 0:
		if (data)
			change_value(fdt, node, name, data, length);
		break;
	case 1:
		if (data)
			fdt_delprop(fdt, node, name);
		break;
	case 2:
		add_fact(fdt, node);
		break;
	case 3:
		if (data)
			copy_property(fdt, any_node(fdt), name, data, length);
		break;
	case 4:
		if (data)
			duplicate_property(fdt, node, name);
		break;
	case 5:
		change_node(fdt, node);
		break;
	}
}

/* Far down, or under a name that goes on and on */
static void nest(void *fdt)
{
	static char name[5000];
	size_t levels = below(2) ? 60 + below(8) : below(16);
	size_t length = below(2) ? 1 : 200 + below(400);
	int node = any_node(fdt);

	memset(name, 'n', sizeof(name));
	name[below(4) ? length : sizeof(name) - 1] = '\0';
	while (levels-- && node >= 0) {
		node = fdt_add_subnode(fdt, node, name);
		if (node >= 0)
			fdt_setprop_string(fdt, node, "compatible",
					   "simple-bus");
	}
}

static void change_bytes(uint8_t *bytes, size_t *size)
{
	static const uint32_t tags[] = {
		FDT_BEGIN_NODE, FDT_END_NODE, FDT_PROP, FDT_NOP, FDT_END,
	};
	size_t count = 1 + below(4);

	if (!below(6))
		*size = below(*size);
	while (*size >= 4 && count--) {
		/* The header is small, and all depends on it. */
		size_t at = below(below(4) ? *size : *size < 40 ? *size : 40);
		uint8_t *cell = bytes + (at & ~(size_t)3) % (*size - 3);

		switch (below(4)) {
		case 0:
			fdt32_st(cell, any_cell());
			break;
		case 1:
			fdt32_st(cell, tags[below(5)]);
			break;
		case 2:
			bytes[at] ^= 1 << below(8);
			break;
		case 3:
			bytes[at] = random64();
			break;
		}
	}
}

static void run_changed(const uint8_t *base)
{
	static uint8_t room[ROOM];

	memcpy(room, base, fdt_totalsize(base));
	fdt_open_into(room, room, sizeof(room));
	for (size_t count = below(6); count; count--)
		change_tree(room);
	if (!below(30))
		nest(room);
	fdt_pack(room);
	changed_size = fdt_totalsize(room);
	/* of its own size, so that reading on is noticed */
	changed = allocate(1, changed_size);
	memcpy(changed, room, changed_size);
	if (!below(4))
		change_bytes(changed, &changed_size);
	run_case();
	free(changed);
	changed = NULL;
}

/* ------------------------------------------------------------------------ */

static void prepare(uint8_t *room, const char *path)
{
	load(room, path);
	if (below(8))
		prune(room);
	if (below(3)) {
		make_dump(room);
		add_facts(room);
	}
	fdt_pack(room);
}

static void fuzz(char **boards, size_t num_boards)
{
	static uint8_t base[ROOM];

	while (fuzz_goes_on()) {
		if (round_now % ROUNDS_WITH_A_BOARD == 0)
			prepare(base, boards[below(num_boards)]);
		run_changed(base);
		round_now++;
	}
}

static void run_facts(const char *path)
{
	static uint8_t room[ROOM];

	load(room, path);
	make_dump(room);
	add_facts(room);
	fdt_pack(room);
	changed_size = fdt_totalsize(room);
	changed = room;
	run_case();
	changed = NULL;
}

/* Each board as it is, and some as a dump with facts */
static void run_unchanged(char **boards, size_t num_boards)
{
	for (round_now = 0; round_now < num_boards; round_now++) {
		replay(boards[round_now]);
		if (round_now % 8 == 0)
			run_facts(boards[round_now]);
		if (refused || dumps != round_now / 8 + 1)
			broken("it is refused: %s", boards[round_now]);
	}
}

int main(int argc, char **argv)
{
	static const struct option options[] = {
		FUZZ_OPTIONS,
		{ "save", required_argument, NULL, 'f' },
		{ "unchanged", no_argument, NULL, 'u' },
		{ 0 }
	};
	size_t num_boards;
	char **boards;
	int option;

	rounds = 2000;
	while ((option = getopt_long(argc, argv, "", options, NULL)) >= 0) {
		if (fuzz_option(option, optarg))
			continue;
		if (option == 'f')
			save_folder = optarg;
		else if (option == 'u')
			unchanged = true;
		else
			return 2;
	}
	if (argc == optind) {
		fprintf(stderr, "usage: fuzz-board [--seed=N] [--rounds=N | "
			"--seconds=N] [--save=FOLDER] [--unchanged] BOARDS "
			"[CASE...]\n");
		return 2;
	}
	fuzz_begin("fuzz-board", "board-case", write_case);
	make_file(&given, "given");
	make_file(&written, "written");
	for (int i = optind + 1; i < argc; i++)
		replay(argv[i]);
	boards = boards_find(argv[optind], &num_boards);
	if (unchanged)
		run_unchanged(boards, num_boards);
	else
		fuzz(boards, num_boards);
	printf("seed %lu: %lu device trees, %lu of them dumps, %lu refused\n",
	       seed, trees, dumps, refused);
	boards_free(boards, num_boards);
	return 0;
}
