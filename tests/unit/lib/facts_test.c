// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What libdtio finds out about devices from all of a board's tree: what they refer
 * to and who refers to them, who has their interrupts, and who is in the pages of
 * their registers. On trees made for that, on random ones, with errors made at
 * random, and without memory. TAP.
 *
 * usage: facts_test REFERENCES IRQS PAGES SYSTEM GROUPS, the facts-*.dts, flattened; of
 * the last, groups_test.c has the rest
 */
#include <errno.h>
#include <inttypes.h>
#include <libfdt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/sysfs.h"
#include "board/board.h"
#include "board/node-owners.h"
#include "board/system.h"
#include "runs-out.h"
#include "tree/predict.h"
#include "tree/registers.h"
#include "tree/tree.h"

typedef uint64_t u64;
#include "../../../kernel/drivers/dtio/pages.h"

#define ROUNDS 3000
#define RANDOM_TREES 200
#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static int tests, failed;

static void check(bool good, const char *what)
{
	printf("%sok %d %s\n", good ? "" : "not ", ++tests, what);
	failed += !good;
}

static void bail_out(const char *what)
{
	printf("Bail out! %s\n", what);
	exit(1);
}

/* ------------------------------------------------------------------------ */
/* Boards                                                                    */
/* ------------------------------------------------------------------------ */

static struct dtio_board *read_board(const char *file)
{
	struct dtio_board *board;
	char *error = NULL;

	if (dtio_read_dtb_board(file, &board, &error))
		bail_out(error);
	return board;
}

static const struct dtio_host_device *find_device(const struct dtio_board *board,
						  const char *path)
{
	const struct dtio_host_device *device = dtio_find_device(board, path);

	if (!device)
		bail_out(path);
	return device;
}

/* What of a device is held against what it should be: lines of text */
typedef void describe(FILE *out, const struct dtio_host_device *device);

static void describe_references(FILE *out,
				const struct dtio_host_device *device)
{
	static const char *const kinds[] = {
		[DTIO_REFERENCE_CLOCK] = "clock",
		[DTIO_REFERENCE_RESET] = "reset",
		[DTIO_REFERENCE_POWER_DOMAIN] = "power-domain",
		[DTIO_REFERENCE_INTERCONNECT] = "interconnect",
		[DTIO_REFERENCE_IOMMU] = "iommu",
		[DTIO_REFERENCE_SUPPLY] = "supply",
		[DTIO_REFERENCE_OTHER] = "other",
	};

	for (size_t i = 0; i < device->num_references; i++) {
		const struct dtio_host_reference *reference =
			&device->references[i];

		fprintf(out, "%s %s %s %s", kinds[reference->kind],
			reference->property, reference->name ?: "-",
			reference->provider);
		for (size_t j = 0; j < reference->num_args; j++)
			fprintf(out, " %" PRIu32, reference->args[j]);
		fputc('\n', out);
	}
}

static void describe_consumers(FILE *out,
			       const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_consumers; i++)
		fprintf(out, "%s %s\n", device->consumers[i].device->dt_path,
			device->consumers[i].property);
}

static void describe_repeated(FILE *out, const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_irqs; i++)
		if (device->irqs[i].repeated)
			fprintf(out, "%" PRIu32 "\n", device->irqs[i].same_as);
		else
			fputs("-\n", out);
}

/* Of nodes below: where each is, what it is, which one it is again, who has it, too */
static void describe_children(FILE *out, const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_child_irqs; i++) {
		const struct dtio_host_irq *irq = &device->child_irqs[i];

		fprintf(out, "%s %" PRIu32 " %s ",
			irq->child + strlen(device->dt_path) + 1, irq->index,
			irq->name ?: "-");
		if (irq->usable)
			fputs(irq->edge ? "edge" : "level", out);
		else
			fputs(irq->controller ? "no" : "absent", out);
		if (irq->repeated)
			fprintf(out, " as %" PRIu32, irq->same_as);
		if (irq->shared_with)
			fprintf(out, " shared %s", irq->shared_with);
		fputc('\n', out);
	}
}

static void describe_irqs(FILE *out, const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_irqs; i++)
		fprintf(out, "%s\n", device->irqs[i].shared_with ?: "-");
}

static void describe_triggers(FILE *out, const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_irqs; i++)
		fprintf(out, "%s\n", device->irqs[i].edge ? "edge" : "level");
}

static void describe_pages(FILE *out, const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_regions; i++) {
		const struct dtio_host_region *region = &device->regions[i];

		if (region->mmap == DTIO_MMAP_OK && !region->owner)
			fputs("ok\n", out);
		else if (region->mmap == DTIO_MMAP_NOT_PAGES && !region->owner)
			fputs("not pages\n", out);
		else
			fprintf(out, "%d %s\n", region->mmap,
				region->owner ?: "-");
	}
}

/* Of a device, the lines it should have */
struct wanted {
	const char *path, *lines;
};

static void check_device(const struct dtio_board *board, describe *describe,
			 const struct wanted *wanted, const char *what)
{
	char *lines, *name;
	size_t length;
	FILE *out = open_memstream(&lines, &length);

	if (!out)
		bail_out("out of memory");
	describe(out, find_device(board, wanted->path));
	fclose(out);
	if (asprintf(&name, "%s: %s", what, wanted->path) < 0)
		bail_out("out of memory");
	check(!strcmp(lines, wanted->lines), name);
	if (strcmp(lines, wanted->lines))
		printf("# is:\n%s# should be:\n%s", lines, wanted->lines);
	free(name);
	free(lines);
}

/* ------------------------------------------------------------------------ */
/* References                                                                */
/* ------------------------------------------------------------------------ */

#define PROVIDER "/provider@1000000"
#define PLAIN "/plain@1010000"
#define ALL "/all@2000000"
#define LDO "/i2c@2060000/pmic@10/regulators/ldo"

static const struct wanted references[] = {
	{ ALL,
	  "other access-controllers guard " PROVIDER " 1\n"
	  "other backlight - " PLAIN "\n"
	  "clock clocks bus " PROVIDER " 2\n"
	  "clock clocks ref /oscillator\n"
	  "other dmas rx " PROVIDER " 3 4\n"
	  "other extcon - " PLAIN "\n"
	  "other extcon - " PROVIDER "\n"
	  "other gpio - " PROVIDER " 5 6\n"
	  "other gpios - " PROVIDER " 7 8\n"
	  "other hwlocks lock " PROVIDER " 9\n"
	  "interconnect interconnects cpu " PROVIDER " 10\n"
	  "interconnect interconnects memory " PROVIDER " 11\n"
	  "other io-backends back " PROVIDER " 12\n"
	  "other io-channels adc " PROVIDER " 13\n"
	  "iommu iommus - " PROVIDER " 14\n"
	  "other leds lamp " PLAIN "\n"
	  "other mboxes tx " PROVIDER " 15\n"
	  "other msi-parent - " PROVIDER " 16\n"
	  "other nvmem-cells calibration " PROVIDER " 17\n"
	  "other panel - " PLAIN "\n"
	  "other phys usb " PROVIDER " 18\n"
	  "other pinctrl-0 default " PROVIDER "/a-pins\n"
	  "other pinctrl-0 default " PROVIDER "/b-pins\n"
	  "other pinctrl-8 eight " PROVIDER "/b-pins\n"
	  "other post-init-providers - " PLAIN "\n"
	  "power-domain power-domains core " PROVIDER " 19\n"
	  "other power-supplies - " PLAIN "\n"
	  "other pses - " PROVIDER " 20\n"
	  "other pwms fan " PROVIDER " 21 22 23\n"
	  "reset resets hard " PROVIDER " 24\n"
	  "other wakeup-parent - " PLAIN "\n"
	  "supply vdd-supply - " PLAIN "\n"
	  "other reset-gpio - " PROVIDER " 25 26\n"
	  "other cs-gpios - " PROVIDER " 27 28\n"
	  "iommu iommu-map - " PROVIDER " 0 256 16\n"
	  "iommu iommu-map - " PROVIDER " 48 512 32\n"
	  "other memory-region - " PLAIN "\n"
	  "other remote-endpoint - " PROVIDER "/port/endpoint\n" },
	{ PROVIDER, "other remote-endpoint - " ALL "/port/endpoint\n" },
	{ PLAIN, "" },
	{ "/holes@2010000",
	  "clock clocks - " PROVIDER " 1\n"
	  "clock clocks there " PROVIDER " 3\n"
	  "other cs-gpios - " PROVIDER " 3 4\n"
	  "other pinctrl-1 - " PROVIDER "/a-pins\n" },
	{ "/broken@2020000",
	  "clock clocks - " PROVIDER " 1\n"
	  "other extcon - " PLAIN "\n"
	  "reset resets - " PROVIDER " 4\n"
	  "other phys - " PLAIN "\n"
	  "other phys - " PROVIDER " 5\n" },
	{ "/left@2030000",
	  "reset resets - /right@2040000\n"
	  "other phys - /right@2040000\n" },
	{ "/right@2040000",
	  "clock clocks - /left@2030000\n"
	  "clock clocks - /left@2030000\n" },
	{ "/self@2050000",
	  "other pinctrl-0 - /self@2050000/pins\n"
	  "clock clocks - /self@2050000\n" },
	{ "/i2c@2060000",
	  "supply vdd-supply - " PLAIN "\n"
	  "supply vdd-supply - " PLAIN "\n"
	  "supply vin-supply - " PLAIN "\n" },
	{ "/bus@3000000",
	  "clock clocks - " PROVIDER " 1\n"
	  "supply vpart-supply - " LDO "\n" },
	{ "/vendors@2070000",
	  "other phy-handle - /other@1030000\n"
	  "other renesas,fcp - /other@1030000\n"
	  "other sound-dai - /other@1030000 7\n" },
	{ "/map@2080000",
	  "iommu iommu-map - /iommu@1040000 0 256 1 16\n"
	  "iommu iommu-map - " PROVIDER " 16 512 32\n"
	  "iommu iommu-map - /iommu@1040000 256 768 0 1\n" },
	{ "/four-maps@2090000",
	  "iommu iommu-map - /iommu@1040000 0 1 1 16\n"
	  "iommu iommu-map - /iommu@1040000 16 2 1 16\n"
	  "iommu iommu-map - /iommu@1040000 32 3 1 16\n"
	  "iommu iommu-map - /iommu@1040000 48 4 1 16\n" },
	{ "/bad-map@20a0000",
	  "iommu iommu-map - /iommu@1040000 0 7168 1\n"
	  "iommu iommu-map - /iommu@1040000 256 7169 1\n" },
	{ "/bus@3000000/inner@3000000",
	  "clock clocks - " PROVIDER " 2\n"
	  "supply vdd-supply - " LDO "\n" },
};

static const struct wanted consumers[] = {
	{ PROVIDER,
	  ALL " access-controllers\n"
	  ALL " clocks\n"
	  ALL " cs-gpios\n"
	  ALL " dmas\n"
	  ALL " extcon\n"
	  ALL " gpio\n"
	  ALL " gpios\n"
	  ALL " hwlocks\n"
	  ALL " interconnects\n"
	  ALL " io-backends\n"
	  ALL " io-channels\n"
	  ALL " iommu-map\n"
	  ALL " iommus\n"
	  ALL " mboxes\n"
	  ALL " msi-parent\n"
	  ALL " nvmem-cells\n"
	  ALL " phys\n"
	  ALL " pinctrl-0\n"
	  ALL " pinctrl-8\n"
	  ALL " power-domains\n"
	  ALL " pses\n"
	  ALL " pwms\n"
	  ALL " remote-endpoint\n"
	  ALL " reset-gpio\n"
	  ALL " resets\n"
	  "/holes@2010000 clocks\n"
	  "/holes@2010000 cs-gpios\n"
	  "/holes@2010000 pinctrl-1\n"
	  "/broken@2020000 clocks\n"
	  "/broken@2020000 phys\n"
	  "/broken@2020000 resets\n"
	  "/map@2080000 iommu-map\n"
	  "/bus@3000000/inner@3000000 clocks\n"
	  "/bus@3000000 clocks\n" },
	{ PLAIN,
	  ALL " backlight\n"
	  ALL " extcon\n"
	  ALL " leds\n"
	  ALL " memory-region\n"
	  ALL " panel\n"
	  ALL " post-init-providers\n"
	  ALL " power-supplies\n"
	  ALL " vdd-supply\n"
	  ALL " wakeup-parent\n"
	  "/broken@2020000 extcon\n"
	  "/broken@2020000 phys\n"
	  "/i2c@2060000 vdd-supply\n"
	  "/i2c@2060000 vin-supply\n" },
	{ ALL, PROVIDER " remote-endpoint\n" },
	{ "/other@1030000",
	  "/vendors@2070000 phy-handle\n"
	  "/vendors@2070000 renesas,fcp\n"
	  "/vendors@2070000 sound-dai\n" },
	{ "/left@2030000", "/right@2040000 clocks\n" },
	{ "/right@2040000", "/left@2030000 phys\n/left@2030000 resets\n" },
	{ "/self@2050000", "" },
	{ "/i2c@2060000",
	  "/bus@3000000/inner@3000000 vdd-supply\n"
	  "/bus@3000000 vpart-supply\n" },
	{ "/bus@3000000", "" },
};

static void test_references(const char *file)
{
	struct dtio_board *board = read_board(file);

	for (size_t i = 0; i < COUNT(references); i++)
		check_device(board, describe_references, &references[i],
			     "references");
	for (size_t i = 0; i < COUNT(consumers); i++)
		check_device(board, describe_consumers, &consumers[i],
			     "consumers");
	dtio_free_board(board);
}

/* The device has one below it with the same node, which its driver has made. */
static struct dtio_board *read_with_twin(const char *file, const char *path,
					 const char *twin_name)
{
	struct dtio_board *board = board_new(DTIO_SOURCE_SYSTEM, "");
	struct dtio_host_device *device, *twin;

	if (!board || dtio_read_dtb(file, &board->tree, NULL) ||
	    populate(board) || !(twin = board_add(board)))
		bail_out(file);
	device = (struct dtio_host_device *)find_device(board, path);
	device->sysfs_path = "devices/platform/upper";
	*twin = *device;
	twin->name = twin_name;
	twin->sysfs_path = "devices/platform/upper/twin";
	if (board_complete(board))
		bail_out("out of memory");
	return board;
}

/* Whichever of them comes first on the board */
static void test_twins(const char *file)
{
	static const char *const names[] = { "1.auto", "z.auto" };

	for (size_t i = 0; i < COUNT(names); i++) {
		struct dtio_board *board = read_with_twin(file, "/i2c@2060000",
							  names[i]);
		const struct dtio_host_device *twin =
			find_device(board, names[i]);

		check(twin->parent && twin->parent->node == twin->node &&
		      twin->parent->num_consumers == 2 &&
		      !twin->num_consumers && twin->num_references == 3,
		      "of two devices with a node it is the upper one's");
		dtio_free_board(board);
	}
}

/* ------------------------------------------------------------------------ */
/* Interrupts                                                                */
/* ------------------------------------------------------------------------ */

static const struct wanted irqs[] = {
	{ "/a@2000000", "/b@2010000\n-\n-\n-\n-\n" },
	{ "/b@2010000", "-\n/a@2000000\n" },
	{ "/c@2030000",
	  "/d@2040000\n-\n-\n/d@2040000\n/d@2040000\n/e@2050000\n-\n" },
	{ "/d@2040000",
	  "/c@2030000\n/c@2030000\n-\n/e@2050000\n/c@2030000\n-\n" },
	{ "/e@2050000", "/d@2040000\n/c@2030000\n-\n" },
	{ "/i2c@2060000", "-\n/f@2070000\n" },
	{ "/f@2070000", "/i2c@2060000/chip@10\n/i2c@2060000\n" },
	{ "/outer@2080000", "/outer@2080000/inner@2080100\n" },
	{ "/outer@2080000/inner@2080100", "/outer@2080000\n" },
	{ "/g@2090000", "-\n/outer@2080000\n" },
};

/* One line twice in one node; another trigger or another CPU is not the same. */
static const struct wanted repeated[] = {
	{ "/a@2000000", "-\n-\n-\n2\n-\n" },
	{ "/c@2030000", "-\n-\n-\n-\n-\n-\n-\n" },
	{ "/h@20a0000", "-\n-\n0\n-\n1\n0\n-\n-\n" },
};

/* Own ones are numbered first. */
static const struct wanted children[] = {
	{ "/a@2000000", "" },
	{ "/i2c@2060000",
	  "chip@10 0 - level as 0\n"
	  "chip@10 1 - level as 1 shared /f@2070000\n"
	  "chip@10 2 - level shared /f@2070000\n" },
	{ "/outer@2080000", "" },
	{ "/j@20b0000",
	  "part 0 x level\n"
	  "part 1 y level as 0\n"
	  "part 2 - no\n"
	  "part/deep 0 a absent\n"
	  "part/deep 1 b edge\n"
	  "part/deep 3 d level as 1\n"
	  "in 0 - level\n" },
	{ "/k@20c0000",
	  "plain 0 - level shared /k@20c0000/function\n"
	  "plain/below 0 - level shared /l@20d0000\n" },
	{ "/k@20c0000/function", "below 0 - level\n" },
	{ "/l@20d0000", "" },
	/* What is private to a processor is not that of a bank of pins. */
	{ "/bus@2220000",
	  "sensor 0 - edge\n"
	  "sensor 1 - edge\n"
	  "sensor 2 - no\n" },
};

static const struct wanted triggers[] = {
	{ "/four@2200000", "level\nedge\nlevel\nedge\n" },
};

static void test_irqs(const char *file)
{
	struct dtio_board *board = read_board(file);

	for (size_t i = 0; i < COUNT(irqs); i++)
		check_device(board, describe_irqs, &irqs[i], "interrupts");
	for (size_t i = 0; i < COUNT(repeated); i++)
		check_device(board, describe_repeated, &repeated[i],
			     "repeated interrupts");
	for (size_t i = 0; i < COUNT(triggers); i++)
		check_device(board, describe_triggers, &triggers[i],
			     "triggers of four cells");
	for (size_t i = 0; i < COUNT(children); i++)
		check_device(board, describe_children, &children[i],
			     "interrupts of nodes below");
	dtio_free_board(board);
}

/* ------------------------------------------------------------------------ */
/* Pages                                                                     */
/* ------------------------------------------------------------------------ */

static const size_t page_sizes[] = { 4096, 16384, 65536 };

#define BEYOND "3 /beyond@fffffffffffff800\n"
#define INNERMOST "3 /innermost@1322000\n"

static const struct {
	const char *path;
	const char *lines[COUNT(page_sizes)];
} pages[] = {
	{ "/alone@1000000", { BEYOND, BEYOND, BEYOND } },
	{ "/unaligned@1010100", { "not pages\n", "not pages\n", "not pages\n" } },
	{ "/low@1100000",
	  { "ok\n", "3 /high@1101000\n", "3 /high@1101000\n" } },
	{ "/high@1101000", { "ok\n", "not pages\n", "not pages\n" } },
	{ "/odd@1200000",
	  { "ok\nok\nok\n",
	    "3 /dead@1203f00\nok\n3 /dead@1223fff\n",
	    "3 /dead@1203f00\nok\n3 /dead@1223fff\n" } },
	{ "/innermost@1322000",
	  { "3 /inner@1320000\n", "not pages\n", "not pages\n" } },
	{ "/inner@1320000", { INNERMOST, INNERMOST, INNERMOST } },
	{ "/outer@1300000", { INNERMOST, INNERMOST, INNERMOST } },
	{ "/behind@1380000",
	  { "3 /outer@1300000\n", "3 /outer@1300000\n",
	    "3 /outer@1300000\n" } },
	{ "/bus@1400000", { "ok\n", "ok\n", "ok\n" } },
	{ "/bus@1400000/mapped@0",
	  { "ok\n", "3 /bus@1400000/nowhere@1000\n",
	    "3 /bus@1400000/nowhere@1000\n" } },
	{ "/bus@1400000/nowhere@1000", { "ok\n", "not pages\n", "not pages\n" } },
	{ "/bus@1400000/free@8000",
	  { "3 /bus@1400000/nowhere@1000\n", "3 /bus@1400000/nowhere@1000\n",
	    "not pages\n" } },
	{ "/bus@1400000/empty@9000",
	  { "ok\n3 /bus@1400000/beside@a000\n", "ok\nnot pages\n",
	    "ok\nnot pages\n" } },
	{ "/bus@1400000/beside@a000",
	  { "3 /bus@1400000/empty@9000\n", "not pages\n", "not pages\n" } },
	{ "/syscon@1600000/plain@0",
	  { "3 /syscon@1600000\n", "3 /syscon@1600000\n",
	    "3 /syscon@1600000\n" } },
	{ "/syscon@1600000/away@2000",
	  { "ok\n", "not pages\n", "not pages\n" } },
	{ "/syscon@1610000/child@0",
	  { "3 /syscon@1610000\n", "3 /syscon@1610000\n",
	    "3 /syscon@1610000\n" } },
	{ "/wrapper@1630000/child@0",
	  { "3 /wrapper@1630000\n", "3 /wrapper@1630000\n",
	    "3 /wrapper@1630000\n" } },
	/* One that has the page for itself, but not a larger one */
	{ "/wrapper@1630000/full@1000",
	  { "ok\n", "not pages\n", "not pages\n" } },
	{ "/wrapper@1630000/full@4000",
	  { "ok\n", "ok\n", "not pages\n" } },
	{ "/bus@1620000/child@0", { "ok\n", "ok\n", "ok\n" } },
	{ "/twin@1700000", { "ok\n", "ok\n", "ok\n" } },
	{ "/longer@1710000",
	  { "3 /shorter@1710000\n", "3 /shorter@1710000\n",
	    "3 /shorter@1710000\n" } },
	{ "/both@1720000",
	  { "3 /both-other@1720000\n", "3 /both-other@1720000\n",
	    "3 /both-other@1720000\n" } },
	{ "/i2c@1500000", { "ok\n", "ok\n", "ok\n" } },
	{ "/last@fffffffffffff000", { "ok\n", "not pages\n", "not pages\n" } },
};

static void test_pages(const char *file)
{
	struct dtio_board *board = read_board(file);

	for (size_t size = 0; size < COUNT(page_sizes); size++) {
		char what[32];

		snprintf(what, sizeof(what), "pages of %zu KiB",
			 page_sizes[size] / 1024);
		board->page_size = page_sizes[size];
		if (find_page_owners(board))
			bail_out("out of memory");
		for (size_t i = 0; i < COUNT(pages); i++) {
			struct wanted wanted = {
				pages[i].path, pages[i].lines[size]
			};

			check_device(board, describe_pages, &wanted, what);
		}
	}
	dtio_free_board(board);
}

/* Where the processor has what is behind a PCI host bridge; 0: nowhere */
static void test_translation(const char *file)
{
	static const struct {
		const char *node;
		uint64_t address;
	} rows[] = {
		{ "memory@10030000", 0x1f00030000 },
		{ "prefetchable@20000100", 0x1c00001100 },
		{ "ports@30000000", 0 },
		{ "outside@40000000", 0 },
	};
	struct dtio_board *board = read_board(file);
	const struct tree *tree = board->tree->tree;

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct dtio_host_region region = { 0 };
		const struct node *node;
		char *path, *what;

		if (asprintf(&path, "/pcie@1800000/chip/%s", rows[i].node) < 0 ||
		    asprintf(&what, "through PCI: %s", rows[i].node) < 0)
			bail_out("out of memory");
		node = tree_path(tree, path);
		if (!node || node_num_regions(node) != 1)
			bail_out(path);
		check(node_region(node, 0, &region) == (rows[i].address != 0) &&
			      (!rows[i].address ||
			       region.address == rows[i].address), what);
		free(what);
		free(path);
	}
	dtio_free_board(board);
}

/* A function's registers are not what its node says. */
static void test_pci(const char *file)
{
	struct dtio_board *board = read_board(file);
	struct dtio_host_device *device = (struct dtio_host_device *)
		find_device(board, "/outer@1300000");
	struct wanted wanted = { device->dt_path, "ok\n" };

	device->bus = "pci";
	device->regions[0].mmap = DTIO_MMAP_OK;
	device->regions[0].owner = NULL;
	if (find_page_owners(board))
		bail_out("out of memory");
	check_device(board, describe_pages, &wanted, "a PCI function");
	dtio_free_board(board);
}

/* ------------------------------------------------------------------------ */
/* Pages of random trees, held against the driver's own rule                 */
/* ------------------------------------------------------------------------ */

static void *random_fdt;
static const int random_size = 1 << 20;

static uint32_t below(uint32_t limit)
{
	return (uint32_t)rand() % limit;
}

static void add_cell(uint8_t **end, uint32_t cell)
{
	fdt32_st(*end, cell);
	*end += sizeof(cell);
}

/* Small and large windows in not much room, most of them on pages */
static void add_random_reg(void)
{
	uint8_t reg[3 * 16], *end = reg;

	for (uint32_t windows = below(4); windows; windows--) {
		uint32_t length = 1u << below(19);

		add_cell(&end, 0);
		add_cell(&end, below(256) << (below(8) ? 10 + 2 * below(4) : 8));
		add_cell(&end, 0);
		add_cell(&end, below(8) ? below(length) + 1 : 0);
	}
	if (end > reg)
		fdt_property(random_fdt, "reg", reg, (int)(end - reg));
}

/* Of a bus, that and more, or something that Linux takes for one, too */
static void add_random_compatible(void)
{
	static const char both[] = "syscon\0simple-bus";

	switch (below(7)) {
	case 0:
		fdt_property_string(random_fdt, "compatible", "vendor,wrapper");
		break;
	case 2:
		fdt_property(random_fdt, "compatible", both, sizeof(both));
		break;
	case 1:
		fdt_property_string(random_fdt, "compatible", "simple-mfd");
		break;
	default:
		fdt_property_string(random_fdt, "compatible", "simple-bus");
	}
}

static void add_random_node(int *number, int depth)
{
	char name[32];

	snprintf(name, sizeof(name), "node%d", ++*number);
	fdt_begin_node(random_fdt, name);
	fdt_property_u32(random_fdt, "#address-cells", 2);
	fdt_property_u32(random_fdt, "#size-cells", 2);
	if (below(8))
		fdt_property(random_fdt, "ranges", NULL, 0);
	if (below(4))
		add_random_compatible();
	if (!below(8))
		fdt_property_string(random_fdt, "status", "disabled");
	add_random_reg();
	for (uint32_t children = depth < 3 ? below(5) : 0; children; children--)
		add_random_node(number, depth + 1);
	fdt_end_node(random_fdt);
}

static struct dtio_board *make_random_board(size_t page_size)
{
	struct dtio_board *board = board_new(DTIO_SOURCE_DTB, "random");
	int number = 0;

	random_fdt = malloc(random_size);
	if (!random_fdt || !board)
		bail_out("out of memory");
	fdt_create(random_fdt, random_size);
	fdt_finish_reservemap(random_fdt);
	fdt_begin_node(random_fdt, "");
	fdt_property_u32(random_fdt, "#address-cells", 2);
	fdt_property_u32(random_fdt, "#size-cells", 2);
	for (int i = 0; i < 10; i++)
		add_random_node(&number, 0);
	fdt_end_node(random_fdt);
	if (fdt_finish(random_fdt))
		bail_out("libfdt does not make the tree");
	board->page_size = page_size;
	if (tree_take(random_fdt, fdt_totalsize(random_fdt), "random",
		      &board->tree, NULL) || populate(board) ||
	    board_complete(board))
		bail_out("the random tree is none");
	return board;
}

static bool is_below(const struct node *node, const struct node *above)
{
	while (node && node != above)
		node = node->parent;
	return node;
}

/* All buses of a random tree take addresses as they are, or lead nowhere. */
static bool leads_nowhere(const struct node *node)
{
	for (node = node->parent; node->parent; node = node->parent)
		if (!node_property(node, "ranges"))
			return true;
	return false;
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
static bool meets(const struct node *node, const struct dtio_host_region *region,
		  size_t page_size, is_in *rule)
{
	const struct property *reg = node_property(node, "reg");

	if (!reg || leads_nowhere(node))
		return false;
	for (size_t at = 0; at < reg->length; at += 16) {
		u64 start = cells_at(reg->data + at, 2);
		u64 length = cells_at(reg->data + at + 8, 2);

		if (rule(region->address, region->length, start, length,
			 page_size) &&
		    (start != region->address || length != region->length ||
		     node_is_enabled(node)))
			return true;
	}
	return false;
}

/* As the driver looks for it: node by node, in the order of the tree */
static const struct node *slow_owner(const struct dtio_board *board,
				     const struct dtio_host_device *device,
				     const struct dtio_host_region *region)
{
	const struct tree *tree = board->tree->tree;

	for (size_t i = 1; i < tree->num_nodes; i++) {
		const struct node *node = &tree->nodes[i];

		is_in *rule = rule_for(node, device->node);

		if (rule && meets(node, region, board->page_size, rule))
			return node;
	}
	return NULL;
}

static bool is_right(const struct dtio_board *board,
		     const struct dtio_host_device *device,
		     const struct dtio_host_region *region)
{
	const struct node *owner;

	if (!region->length)
		return region->mmap == DTIO_MMAP_OK;
	if (region->address % board->page_size)
		return region->mmap == DTIO_MMAP_NOT_PAGES && !region->owner;
	owner = slow_owner(board, device, region);
	if (!owner)
		return region->mmap == DTIO_MMAP_OK && !region->owner;
	return region->mmap == DTIO_MMAP_SHARED_PAGE && region->owner &&
	       tree_path(board->tree->tree, region->owner) == owner;
}

static void test_random_pages(void)
{
	size_t right = 0, wrong = 0, shared = 0, alone = 0;

	srand(1);
	for (size_t round = 0; round < RANDOM_TREES; round++) {
		struct dtio_board *board = make_random_board(
			page_sizes[round % COUNT(page_sizes)]);

		for (size_t i = 0; i < board->num_devices; i++) {
			const struct dtio_host_device *device =
				&board->devices[i];

			for (size_t j = 0; j < device->num_regions; j++) {
				enum dtio_mmap_reason mmap =
					device->regions[j].mmap;

				shared += mmap == DTIO_MMAP_SHARED_PAGE;
				alone += mmap == DTIO_MMAP_OK;
				if (is_right(board, device,
					     &device->regions[j]))
					right++;
				else
					wrong++;
			}
		}
		dtio_free_board(board);
	}
	printf("# %zu regions, %zu share a page, %zu do not\n", right + wrong,
	       shared, alone);
	check(!wrong && shared > 1000 && alone > 1000,
	      "pages of random trees, by the driver's own rule");
}

/* ------------------------------------------------------------------------ */
/* What the system stands on                                                 */
/* ------------------------------------------------------------------------ */

static void describe_system(FILE *out, const struct dtio_host_device *device)
{
	fprintf(out, "%s%s\n", dtio_device_is_never_given(device) ? "never: " : "",
		dtio_device_system(device) ?: "-");
}

#define CPU_NEEDS(what) "is needed by the system's cpu@0 (" what ")"
#define AND_THAT(who, what, why) "is needed by " who " (" what "), which " why

#define BUCK_BUS CPU_NEEDS("cpu-supply")
#define LDO_BUS AND_THAT("2000000.i2c", "vin-supply", BUCK_BUS)
#define SWITCHED AND_THAT("2010000.i2c", "vin-supply", LDO_BUS)
#define BANK AND_THAT("switched", "gpio", SWITCHED)

#define RUNS_BY(what) "has the " what ", which the board runs by"
#define FEEDS_UNTOLD(what) \
	"has the regulator " what ", and what that feeds the tree does not tell"

/* With all devices at work, and with none of them */
static const struct {
	const char *path, *at_work, *idle;
} systems[] = {
	{ "/interrupt-controller@1000000",
	  "never: is an interrupt controller, which brings the host its interrupts",
	  "never: is an interrupt controller, which brings the host its interrupts" },
	/* The bus of a regulator, and what that needs */
	{ "/i2c@2000000", BUCK_BUS, BUCK_BUS },
	{ "/i2c@2010000", "feeds 2000000.i2c (vin-supply)", LDO_BUS },
	{ "/switched", "feeds 2010000.i2c (vin-supply)", SWITCHED },
	{ "/gpio@2020000",
	  AND_THAT("switched", "gpio", "feeds 2010000.i2c (vin-supply)"), BANK },
	{ "/quiet@2030000",
	  AND_THAT("2020000.gpio", "phys",
		   AND_THAT("switched", "gpio", "feeds 2010000.i2c (vin-supply)")),
	  AND_THAT("2020000.gpio", "phys", BANK) },
	{ "/collector@2040000", AND_THAT("2000000.i2c", "interrupts", BUCK_BUS),
	  AND_THAT("2000000.i2c", "interrupts", BUCK_BUS) },
	{ "/pins@2050000", AND_THAT("2000000.i2c", "pinctrl-0", BUCK_BUS),
	  AND_THAT("2000000.i2c", "pinctrl-0", BUCK_BUS) },
	{ "/i2c@2060000", "has the regulator always, which is always on",
	  "has the regulator always, which is always on" },
	/* What only the chips on them tell */
	{ "/i2c@2600000", RUNS_BY("PMIC pmic@30"), RUNS_BY("PMIC pmic@30") },
	{ "/spi@2610000", RUNS_BY("embedded controller ec@0"),
	  RUNS_BY("embedded controller ec@0") },
	{ "/serial@2620000", RUNS_BY("controller mcu"), RUNS_BY("controller mcu") },
	{ "/i2c@2630000", FEEDS_UNTOLD("regulator@60"), FEEDS_UNTOLD("regulator@60") },
	{ "/i2c@2640000", FEEDS_UNTOLD("buck@60"), FEEDS_UNTOLD("buck@60") },
	{ "/i2c@2650000", RUNS_BY("power controller charger@6b"),
	  RUNS_BY("power controller charger@6b") },
	{ "/i2c@2660000", "-", "-" },
	/* A processor and a regulator that are not enabled, a supply of its own */
	{ "/i2c@2070000", "-", "-" },
	{ "/own@2080000", "-", "-" },
	/* What is no device and needs them */
	{ "/mailbox@2090000", "is needed by the system's scmi (mboxes)",
	  "is needed by the system's scmi (mboxes)" },
	{ "/memory-window@20a0000", "is needed by the system's scmi (shmem)",
	  "is needed by the system's scmi (shmem)" },
	{ "/adc@20b0000", "is needed by the system's zone (thermal-sensors)",
	  "is needed by the system's zone (thermal-sensors)" },
	/* What they are */
	{ "/iommu@2100000",
	  "never: is an IOMMU, which keeps the DMA of others in bounds",
	  "never: is an IOMMU, which keeps the DMA of others in bounds" },
	{ "/iommu@2100000/part@2108000",
	  "never: is a part of an IOMMU, which keeps the DMA of others in bounds",
	  "never: is a part of an IOMMU, which keeps the DMA of others in bounds" },
	{ "/never@2110000",
	  "never: is the interconnect of the processors, which the host never gives away",
	  "never: is the interconnect of the processors, which the host never gives away" },
	{ "/msi@2120000",
	  "never: is an MSI controller, which brings the host its interrupts",
	  "never: is an MSI controller, which brings the host its interrupts" },
	{ "/clocks@2200000", "is a clock controller", "is a clock controller" },
	{ "/resets@2210000", "is a reset controller", "is a reset controller" },
	{ "/power@2220000", "is a power controller", "is a power controller" },
	{ "/sensor@2230000",
	  "measures the temperature of the SoC for the host",
	  "measures the temperature of the SoC for the host" },
	{ "/thermal-sensor@2670000",
	  "measures the temperature of the SoC for the host",
	  "measures the temperature of the SoC for the host" },
	{ "/adc@2680000", "measures the temperature of the SoC for the firmware, too",
	  "measures the temperature of the SoC for the firmware, too" },
	{ "/interrupt-controller@2690000", "is an interrupt controller",
	  "is an interrupt controller" },
	{ "/efuse@2240000", "has the board's fuses or serial numbers",
	  "has the board's fuses or serial numbers" },
	{ "/sram@2250000",
	  "is on-chip memory, which firmware and drivers share",
	  "is on-chip memory, which firmware and drivers share" },
	{ "/pinctrl@2260000", "is a pin controller", "is a pin controller" },
	{ "/hdmi@2270000", "-", "-" },
	{ "/block@2300000",
	  AND_THAT("2300800.resets", "it is behind it", "is a reset controller"),
	  AND_THAT("2300800.resets", "it is behind it", "is a reset controller") },
	{ "/block@2300000/beside@2300900", "-", "-" },
	{ "/consumer@2400000", "-", "-" },
	{ "/display@2410000", "is a reset controller", "is a reset controller" },
	{ "/bridge@2420000", "-", "-" },
};

/* Once more, with the devices as they are now */
static void find_system_again(struct dtio_board *board)
{
	struct board_nodes nodes = { 0 };

	for (size_t i = 0; i < board->num_devices; i++) {
		board->devices[i].system = NULL;
		board->devices[i].is_never_given = false;
	}
	if (board_nodes_read(&nodes, board) || find_system(&nodes))
		bail_out("out of memory");
	board_nodes_free(&nodes);
}

static void check_system(const struct dtio_board *board, const char *path,
			 const char *why, const char *what)
{
	char *line;

	if (asprintf(&line, "%s\n", why) < 0)
		bail_out("out of memory");
	check_device(board, describe_system, &(struct wanted){ path, line },
		     what);
	free(line);
}

static void test_system(const char *file)
{
	struct dtio_board *board = read_board(file);

	for (size_t i = 0; i < COUNT(systems); i++)
		check_system(board, systems[i].path, systems[i].at_work,
			     "what the system stands on");
	board->source = DTIO_SOURCE_SYSTEM;
	find_system_again(board);
	for (size_t i = 0; i < COUNT(systems); i++)
		check_system(board, systems[i].path, systems[i].idle,
			     "... with nothing at work");
	((struct dtio_host_device *)find_device(board, "/i2c@2000000"))->driver =
		"i2c-vendor";
	find_system_again(board);
	check_system(board, "/i2c@2010000", systems[2].at_work,
		     "... with what it feeds at work");
	dtio_free_board(board);
}

/* ------------------------------------------------------------------------ */
/* The console of a tree alone                                               */
/* ------------------------------------------------------------------------ */

/* What /chosen says, and which of the two UARTs the console is on then: 0 is neither. */
static void check_console(const char *file, const char *property,
			  const char *path, int number, const char *what)
{
	static const char *const uarts[] = { "/serial@2500000", "/serial@2510000" };
	struct dtio_board *board;
	char name[] = "/tmp/facts-XXXXXX", *error = NULL;
	int fd = mkstemp(name), size, chosen;
	bool right = true;
	char *fdt;
	size_t length;

	if (fd < 0 || sysfs_read(file, &fdt, &length))
		bail_out(file);
	size = (int)length + 256;
	fdt = realloc(fdt, (size_t)size);
	if (!fdt || fdt_open_into(fdt, fdt, size))
		bail_out("out of memory");
	chosen = fdt_path_offset(fdt, "/chosen");
	if (fdt_delprop(fdt, chosen, "stdout-path") ||
	    (path && fdt_setprop_string(fdt, chosen, property, path)) ||
	    write(fd, fdt, (size_t)size) != size ||
	    dtio_read_dtb_board(name, &board, &error))
		bail_out(error ?: "the tree cannot be changed");
	for (int i = 0; i < 2; i++) {
		const struct dtio_host_device *uart = find_device(board, uarts[i]);
		const struct dtio_host_use *use = dtio_device_use(uart, 0);

		right = right && dtio_device_num_uses(uart) == (i + 1 == number);
		if (use)
			right = right && use->kind == DTIO_USE_CONSOLE &&
				!strcmp(use->what, path);
	}
	check(right, what);
	dtio_free_board(board);
	unlink(name);
	close(fd);
	free(fdt);
}

static void test_console(const char *file)
{
	check_console(file, "stdout-path", "serial0", 1, "a console by its alias");
	check_console(file, "stdout-path", "serial1:115200n8", 2,
		      "... with options");
	check_console(file, "stdout-path", "/serial@2510000:9600", 2,
		      "... by its path");
	check_console(file, "linux,stdout-path", "/serial@2500000", 1,
		      "... as it was said before");
	check_console(file, "stdout-path", "serial2", 0, "... that is not there");
	check_console(file, "other", "serial0", 0, "... that is not said");
}

/* ------------------------------------------------------------------------ */
/* What goes wrong                                                           */
/* ------------------------------------------------------------------------ */

static void test_without_memory(const char *file)
{
	size_t allowed = 0;
	bool right = true;
	int err;

	do {
		struct dtio_board *board;
		char *error = NULL;

		memory_left = ++allowed;
		err = dtio_read_dtb_board(file, &board, &error);
		right = right && (!err || err == -ENOMEM);
		if (!err)
			dtio_free_board(board);
		free(error);
	} while (!memory_left);
	memory_left = 0;
	check(right && !err && allowed > 10,
	      "each allocation may fail, and is an error");
}

/* Written to a file without a name: what libdtio reads has one. */
static void test_random_errors(const char *file)
{
	uint8_t *tree, *copy;
	size_t size;
	int fd = memfd_create("tree", 0), taken = 0;
	char path[32];

	if (fd < 0 || sysfs_read(file, (char **)&tree, &size))
		bail_out(file);
	copy = malloc(size);
	if (!copy)
		bail_out("out of memory");
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	srand(1);
	for (int i = 0; i < ROUNDS; i++) {
		struct dtio_board *board;

		memcpy(copy, tree, size);
		for (int changes = rand() % 4 + 1; changes; changes--)
			copy[(size_t)rand() % size] =
				rand() % 2 ? rand() : 0xff * (rand() % 2);
		if (pwrite(fd, copy, size, 0) != (ssize_t)size)
			bail_out(path);
		if (dtio_read_dtb_board(path, &board, NULL))
			continue;
		taken++;
		dtio_free_board(board);
	}
	close(fd);
	free(copy);
	free(tree);
	printf("# %d of %d trees with errors were taken\n", taken, ROUNDS);
	check(taken > ROUNDS / 10 && taken < ROUNDS,
	      "trees with errors are survived");
}

int main(int argc, char **argv)
{
	if (argc != 6) {
		fprintf(stderr, "usage: %s REFERENCES IRQS PAGES SYSTEM GROUPS\n", argv[0]);
		return 2;
	}
	test_references(argv[1]);
	test_twins(argv[1]);
	test_irqs(argv[2]);
	test_pages(argv[3]);
	test_system(argv[4]);
	test_console(argv[4]);
	test_translation(argv[3]);
	test_pci(argv[3]);
	test_random_pages();
	for (int i = 1; i < argc; i++) {
		test_without_memory(argv[i]);
		test_random_errors(argv[i]);
	}
	printf("1..%d\n", tests);
	return failed ? 1 : 0;
}
