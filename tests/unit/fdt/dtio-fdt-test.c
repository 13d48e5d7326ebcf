// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Tests of the guest node generator, qemu/hw/vfio/dtio-fdt.c. TAP on stdout.
 *
 * Each case has a snapshot, a placement, and a golden tree that the outcome is
 * compared with. The refusals each make one change to a snapshot that is
 * accepted without it. Then the input is made hostile: cut off at every length,
 * with bytes changed at random (the same ones every time), and with each
 * allocation failing in its turn; the sanitizers watch.
 *
 * usage: dtio-fdt-test CASES GOLDEN          run the tests
 *        dtio-fdt-test CASES --write FOLDER  write the outcomes to look at
 */
#include <errno.h>
#include <libfdt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "dtio-fdt.h"

/* ------------------------------------------------------------------------ */
/* Allocations that fail when told to (the linker leads calls here)          */
/* ------------------------------------------------------------------------ */

static long allocations_left = -1;	/* -1: no limit */

static int allocation_fails(void)
{
	return allocations_left >= 0 && allocations_left-- == 0;
}

void *__real_malloc(size_t size);
void *__real_realloc(void *old, size_t size);
char *__real_strdup(const char *string);
int __real_vasprintf(char **result, const char *format, va_list ap);

void *__wrap_malloc(size_t size)
{
	return allocation_fails() ? NULL : __real_malloc(size);
}

void *__wrap_realloc(void *old, size_t size)
{
	return allocation_fails() ? NULL : __real_realloc(old, size);
}

char *__wrap_strdup(const char *string)
{
	return allocation_fails() ? NULL : __real_strdup(string);
}

int __wrap_vasprintf(char **result, const char *format, va_list ap)
{
	return allocation_fails() ? -1 : __real_vasprintf(result, format, ap);
}

int __wrap_asprintf(char **result, const char *format, ...)
{
	va_list ap;
	int length;

	va_start(ap, format);
	length = __wrap_vasprintf(result, format, ap);
	va_end(ap);
	return length;
}

/* ------------------------------------------------------------------------ */
/* Results                                                                   */
/* ------------------------------------------------------------------------ */

static int tests, failures;

static void __attribute__((format(printf, 2, 3)))
result(bool passed, const char *format, ...)
{
	va_list ap;

	printf("%sok %d ", passed ? "" : "not ", ++tests);
	failures += !passed;
	va_start(ap, format);
	vprintf(format, ap);
	va_end(ap);
	putchar('\n');
}

static void __attribute__((format(printf, 1, 2)))
diagnose(const char *format, ...)
{
	va_list ap;

	printf("# ");
	va_start(ap, format);
	vprintf(format, ap);
	va_end(ap);
	putchar('\n');
}

static void fatal(const char *what, const char *name)
{
	printf("Bail out! %s: %s: %s\n", name, what, strerror(errno));
	exit(1);
}

/* ------------------------------------------------------------------------ */
/* Cases                                                                     */
/* ------------------------------------------------------------------------ */

struct test_case {
	const char *name;
	size_t num_regions;
	DtioFdtRegion regions[4];
	size_t num_irqs;
	DtioFdtIrq irqs[4];
	const char *snapshot;	/* NULL: of the same name */
	bool dma;
	size_t num_peers;
	DtioFdtPeer peers[8];
};

static const struct test_case cases[] = {
	{
		.name = "imx8mp-uart3",
		.num_regions = 1, .regions = { { 0xc000000, 0x10000 } },
		.num_irqs = 1, .irqs = { { true, false, 112 } },
	}, {
		.name = "i2c-bus",
		.num_regions = 1, .regions = { { 0xc010000, 0x10000 } },
		.num_irqs = 1, .irqs = { { true, false, 113 } },
	}, {
		.name = "references",
		.num_regions = 3, .regions = {
			{ 0xc000000, 0x1000 }, { 0, 0 }, { 0x4000000000, 0x100 },
		},
		.num_irqs = 3, .irqs = {
			{ true, false, 112 }, { false, true, 0 }, { true, true, 113 },
		},
	}, {
		.name = "ranges",
		.num_regions = 2, .regions = {
			{ 0xc000000, 0x1000 }, { 0xc004000, 0x2000 },
		},
	}, {
		.name = "ranges-empty",
		.num_regions = 2, .regions = {
			{ 0xc000000, 0x1000 }, { 0x4000000000, 0x1000 },
		},
	}, {
		.name = "interrupt-parent",
		.num_regions = 1, .regions = { { 0xc000000, 0x10000 } },
		.num_irqs = 2, .irqs = { { true, false, 112 }, { true, true, 113 } },
	}, {
		.name = "primecell",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_irqs = 1, .irqs = { { true, false, 112 } },
	}, {
		.name = "peers",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_irqs = 2, .irqs = { { false, false, 0 }, { false, false, 0 } },
		.num_peers = 8,
		.peers = {
			{ 0x02, 0x102 }, { 0x03, 0x103 }, { 0x05, 0x105 },
			{ 0x06, 0x106 }, { 0x07, 0x107 }, { 0x08, 0x108 },
			{ 0x20, 0x120 }, { 0x21, 0x121 },
		},
	}, {
		/* one of its interrupts can be passed on */
		.name = "peers-apart",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_irqs = 2, .irqs = { { true, false, 112 }, { false, false, 0 } },
		.snapshot = "peers",
		.num_peers = 3,
		.peers = { { 0x03, 0x103 }, { 0x20, 0x120 }, { 0x99, 0x199 } },
	}, {
		.name = "peers-none",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_irqs = 2, .irqs = { { false, false, 0 }, { false, false, 0 } },
		.snapshot = "peers",
	}, {
		.name = "peers-extended",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_irqs = 2, .irqs = { { false, false, 0 }, { false, false, 0 } },
		.num_peers = 2,
		.peers = { { 0x01, 0x101 }, { 0x02, 0x102 } },
	}, {
		.name = "peers-extended-half",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_irqs = 2, .irqs = { { false, false, 0 }, { false, false, 0 } },
		.snapshot = "peers-extended",
		.num_peers = 1,
		.peers = { { 0x01, 0x101 } },
	}, {
		.name = "dma-windows",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.dma = true,
	}, {
		.name = "dma-windows-without-dma",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.snapshot = "dma-windows",
	}, {
		.name = "dma-mem",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.dma = true,
	},
};

static const struct test_case *find_case(const char *name)
{
	size_t i = 0;

	while (strcmp(cases[i].name, name))
		i++;
	return &cases[i];
}

static DtioFdtPlacement placement_of(const struct test_case *test)
{
	return (DtioFdtPlacement) {
		.regions = test->regions,
		.num_regions = test->num_regions,
		.irqs = test->irqs,
		.num_irqs = test->num_irqs,
		.dma = test->dma,
		.peers = test->peers,
		.num_peers = test->num_peers,
	};
}

static const char *snapshot_of(const struct test_case *test)
{
	return test->snapshot ? test->snapshot : test->name;
}

static void *read_tree(const char *folder, const char *name, size_t *size)
{
	char path[4096];
	FILE *file;
	void *tree;
	long end;

	snprintf(path, sizeof(path), "%s/%s.dtb", folder, name);
	file = fopen(path, "rb");
	if (!file || fseek(file, 0, SEEK_END) || (end = ftell(file)) < 0)
		fatal("cannot open", path);
	rewind(file);
	*size = end;
	tree = malloc(*size);
	if (!tree || fread(tree, 1, *size, file) != *size)
		fatal("cannot read", path);
	fclose(file);
	return tree;
}

/* A copy with room to edit; the size stays the same whatever is edited. */
static void *editable(const void *tree, size_t room)
{
	size_t size = fdt_totalsize(tree) + room;
	void *copy = malloc(size);

	if (!copy || fdt_open_into(tree, copy, size))
		fatal("cannot copy", "tree");
	return copy;
}

/* ------------------------------------------------------------------------ */
/* Comparing trees                                                           */
/* ------------------------------------------------------------------------ */

static void print_bytes(const char *what, const uint8_t *data, int length)
{
	printf("#   %s", what);
	for (int i = 0; i < length; i++)
		printf(" %02x", data[i]);
	putchar('\n');
}

static bool same_properties(const void *a, int at, const void *b, int bt)
{
	int x = fdt_first_property_offset(a, at);
	int y = fdt_first_property_offset(b, bt);

	for (; x >= 0 || y >= 0; x = fdt_next_property_offset(a, x),
				 y = fdt_next_property_offset(b, y)) {
		const char *x_name = "(none)", *y_name = "(none)";
		int x_length = 0, y_length = 0;
		const void *x_data = x < 0 ? NULL :
			fdt_getprop_by_offset(a, x, &x_name, &x_length);
		const void *y_data = y < 0 ? NULL :
			fdt_getprop_by_offset(b, y, &y_name, &y_length);

		if (!x_data || !y_data || strcmp(x_name, y_name)) {
			diagnose("property %s instead of %s", x_name, y_name);
			return false;
		}
		if (x_length != y_length || memcmp(x_data, y_data, x_length)) {
			diagnose("property %s:", x_name);
			print_bytes("   is", x_data, x_length);
			print_bytes("wants", y_data, y_length);
			return false;
		}
		/* the next of none is none */
		if (x < 0 || y < 0)
			break;
	}
	return true;
}

static bool same_node(const void *a, int at, const void *b, int bt)
{
	int x = fdt_first_subnode(a, at), y = fdt_first_subnode(b, bt);
	const char *name = fdt_get_name(a, at, NULL);

	if (strcmp(name, fdt_get_name(b, bt, NULL))) {
		diagnose("node %s instead of %s", name,
			 fdt_get_name(b, bt, NULL));
		return false;
	}
	if (!same_properties(a, at, b, bt)) {
		diagnose("  in node %s", name);
		return false;
	}
	while (x >= 0 && y >= 0) {
		if (!same_node(a, x, b, y)) {
			diagnose("  in node %s", name);
			return false;
		}
		x = fdt_next_subnode(a, x);
		y = fdt_next_subnode(b, y);
	}
	if (x >= 0 || y >= 0) {
		diagnose("node %s has too %s children", name,
			 x >= 0 ? "many" : "few");
		return false;
	}
	return true;
}

static void test_golden(const char *folder, const char *golden)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		const struct test_case *test = &cases[i];
		DtioFdtPlacement placement = placement_of(test);
		size_t size, golden_size;
		void *snapshot = read_tree(folder, snapshot_of(test), &size);
		void *wanted = read_tree(golden, test->name, &golden_size);
		DtioFdt made;
		bool passed;

		passed = dtio_fdt_generate(&made, snapshot, size, &placement,
					   NULL);
		if (!passed)
			diagnose("%s %s: %s", made.node, made.property,
				 made.reason);
		passed = passed &&
			 !fdt_check_full(made.fdt, fdt_totalsize(made.fdt)) &&
			 same_node(made.fdt, 0, wanted, 0);
		result(passed, "%s becomes what is expected", test->name);
		dtio_fdt_clear(&made);
		free(wanted);
		free(snapshot);
	}
}

/* ------------------------------------------------------------------------ */
/* Notes                                                                     */
/* ------------------------------------------------------------------------ */

static bool has_note(const DtioFdt *made, const char *node,
		     const char *property, const char *reason)
{
	for (size_t i = 0; i < made->num_notes; i++) {
		const DtioFdtNote *note = &made->notes[i];

		if (!strcmp(note->node, node) &&
		    !strcmp(note->property, property) &&
		    strstr(note->reason, reason))
			return true;
	}
	return false;
}

static void test_notes(const char *folder)
{
	static const struct {
		const char *test, *node, *property, *reason;
	} notes[] = {
		{ "imx8mp-uart3", "/soc@0/bus@30800000/serial@30880000", "dmas",
		  "stays with the host" },
		{ "i2c-bus", "/i2c@30a30000/sensor@48", "vs-supply",
		  "stays with the host" },
		{ "i2c-bus", "/i2c@30a30000/gpio@20", "interrupts",
		  "the line stays with the host" },
		{ "i2c-bus", "/i2c@30a30000/codec@1b", "clocks",
		  "does not know the rate" },
		{ "references", "/ethernet@1000", "reg",
		  "cannot be passed on" },
		{ "references", "/ethernet@1000", "power-domains", "in part" },
		{ "references", "/ethernet@1000", "iommus", "host's affair" },
		{ "ranges", "/system@40000000", "dma-ranges", "physical" },
		{ "interrupt-parent",
		  "/soc/bus@30000000/interrupt-controller@30001000",
		  "interrupts", "the line stays with the host" },
	};

	for (size_t i = 0; i < sizeof(notes) / sizeof(*notes); i++) {
		DtioFdtPlacement placement = placement_of(
			find_case(notes[i].test));
		size_t size;
		void *snapshot = read_tree(folder, snapshot_of(
					   find_case(notes[i].test)), &size);
		DtioFdt made;

		result(dtio_fdt_generate(&made, snapshot, size, &placement,
					 NULL) &&
		       has_note(&made, notes[i].node, notes[i].property,
				notes[i].reason),
		       "%s: it is said that %s of %s is left out",
		       notes[i].test, notes[i].property, notes[i].node);
		dtio_fdt_clear(&made);
		free(snapshot);
	}
}

/* ------------------------------------------------------------------------ */
/* Refusals                                                                  */
/* ------------------------------------------------------------------------ */

#define UART "/soc@0/bus@30800000/serial@30880000"

struct refusal {
	const char *what;
	const char *test;
	void (*edit)(void *tree, struct test_case *test);
	const char *node, *property, *reason;
	bool hint;
};

static void set(void *tree, const char *path, const char *property,
		const void *data, int length)
{
	if (fdt_setprop(tree, fdt_path_offset(tree, path), property, data,
			length))
		fatal("cannot edit", path);
}

static void unset(void *tree, const char *path, const char *property)
{
	if (fdt_delprop(tree, fdt_path_offset(tree, path), property))
		fatal("cannot edit", path);
}

static void no_device(void *tree, struct test_case *test)
{
	(void)test;
	unset(tree, "/", "dtio,device");
}

static void device_is_not_a_string(void *tree, struct test_case *test)
{
	(void)test;
	set(tree, "/", "dtio,device", UART, strlen(UART));
}

static void device_is_nowhere(void *tree, struct test_case *test)
{
	(void)test;
	set(tree, "/", "dtio,device", "/elsewhere", sizeof("/elsewhere"));
}

static void device_is_the_root(void *tree, struct test_case *test)
{
	(void)test;
	set(tree, "/", "dtio,device", "/", sizeof("/"));
}

static void no_compatible(void *tree, struct test_case *test)
{
	(void)test;
	unset(tree, UART, "compatible");
}

static void pci_host(void *tree, struct test_case *test)
{
	(void)test;
	set(tree, UART, "device_type", "pci", sizeof("pci"));
}

static void on_i2c(void *tree, struct test_case *test)
{
	fdt32_t zero = 0;

	(void)test;
	set(tree, "/soc@0/bus@30800000", "#size-cells", &zero, sizeof(zero));
}

static void no_reg(void *tree, struct test_case *test)
{
	test->num_regions = 0;
	unset(tree, UART, "reg");
}

static void no_region(void *tree, struct test_case *test)
{
	(void)tree;
	test->regions[0].size = 0;
}

static void more_regions(void *tree, struct test_case *test)
{
	(void)tree;
	test->regions[1] = (DtioFdtRegion) { 0xc010000, 0x1000 };
	test->num_regions = 2;
}

static void more_irqs(void *tree, struct test_case *test)
{
	(void)tree;
	test->num_irqs = 2;
}

static void odd_interrupts(void *tree, struct test_case *test)
{
	fdt32_t cells[4] = { 0 };

	test->num_irqs = 3;
	set(tree, UART, "interrupts", cells, sizeof(cells));
}

static void unknown_interrupt_parent(void *tree, struct test_case *test)
{
	fdt32_t phandle = cpu_to_fdt32(0x999);

	/* the host finds none then */
	test->num_irqs = 0;
	set(tree, UART, "interrupt-parent", &phandle, sizeof(phandle));
}

static void rate_is_zero(void *tree, struct test_case *test)
{
	fdt64_t rates[2] = { cpu_to_fdt64(80000000), 0 };

	(void)test;
	set(tree, UART, "dtio,clock-rates", rates, sizeof(rates));
}

static void rate_is_missing(void *tree, struct test_case *test)
{
	fdt64_t rate = cpu_to_fdt64(80000000);

	(void)test;
	set(tree, UART, "dtio,clock-rates", &rate, sizeof(rate));
}

static void rate_is_large(void *tree, struct test_case *test)
{
	fdt64_t rates[2] = {
		cpu_to_fdt64(80000000), cpu_to_fdt64(0x100000000ull)
	};

	(void)test;
	set(tree, UART, "dtio,clock-rates", rates, sizeof(rates));
}

static void odd_clocks(void *tree, struct test_case *test)
{
	fdt32_t clocks[3] = { cpu_to_fdt32(2), 0, cpu_to_fdt32(2) };

	(void)test;
	set(tree, UART, "clocks", clocks, sizeof(clocks));
}

static void unknown_clock(void *tree, struct test_case *test)
{
	fdt32_t clocks[2] = { cpu_to_fdt32(0x999), 0 };

	(void)test;
	set(tree, UART, "clocks", clocks, sizeof(clocks));
}

static void nameless_region_gap(void *tree, struct test_case *test)
{
	(void)test;
	unset(tree, "/ethernet@1000", "reg-names");
}

static void nameless_irq_gap(void *tree, struct test_case *test)
{
	(void)test;
	unset(tree, "/ethernet@1000", "interrupt-names");
}

static void child_elsewhere(void *tree, struct test_case *test)
{
	(void)test;
	unset(tree, "/system@40000000/elsewhere@90000000", "status");
}

static void child_reaches_out(void *tree, struct test_case *test)
{
	fdt32_t reg[2] = { cpu_to_fdt32(0xff0), cpu_to_fdt32(0x20) };

	(void)test;
	set(tree, "/system@40000000/timer@100", "reg", reg, sizeof(reg));
}

static void three_cells(void *tree, struct test_case *test)
{
	fdt32_t three = cpu_to_fdt32(3);

	(void)test;
	set(tree, "/system@40000000", "#address-cells", &three, sizeof(three));
}

static const struct refusal refusals[] = {
	{ "a snapshot that names no device", "imx8mp-uart3", no_device,
	  NULL, NULL, "which node", false },
	{ "a device's path that does not end", "imx8mp-uart3",
	  device_is_not_a_string, NULL, NULL, "which node", false },
	{ "a device that is not in the snapshot", "imx8mp-uart3",
	  device_is_nowhere, NULL, NULL, "/elsewhere", false },
	{ "the root as the device", "imx8mp-uart3", device_is_the_root,
	  NULL, NULL, "no node /", false },
	{ "a device without compatible", "imx8mp-uart3", no_compatible,
	  UART, "compatible", "no driver", false },
	{ "a PCI host bridge", "imx8mp-uart3", pci_host,
	  UART, "device_type", "PCI", true },
	{ "a device on a bus without addresses in memory", "imx8mp-uart3",
	  on_i2c, UART, "reg", "no registers", true },
	{ "a device without reg", "imx8mp-uart3", no_reg,
	  UART, "reg", "no registers", false },
	{ "a device of whose registers the guest gets none", "imx8mp-uart3",
	  no_region, UART, "reg", "no registers", false },
	{ "more regions than the node has", "imx8mp-uart3", more_regions,
	  UART, "reg", "2 regions but its node 1", false },
	{ "more interrupts than the node has", "imx8mp-uart3", more_irqs,
	  UART, "interrupts", "2 interrupts but its node 1", false },
	{ "interrupts of the wrong length", "imx8mp-uart3", odd_interrupts,
	  UART, "interrupts", "told apart", false },
	{ "interrupts of an unknown parent", "imx8mp-uart3",
	  unknown_interrupt_parent, UART, "interrupts", "told apart", false },
	{ "a second clock without a rate", "imx8mp-uart3", rate_is_zero,
	  UART, "clocks", "rate", true },
	{ "fewer rates than clocks", "imx8mp-uart3", rate_is_missing,
	  UART, "clocks", "rate", true },
	{ "a rate of 33 bits", "imx8mp-uart3", rate_is_large,
	  UART, "clocks", "4294967295", true },
	{ "clocks of the wrong length", "imx8mp-uart3", odd_clocks,
	  UART, "clocks", "told apart", false },
	{ "a clock of an unknown provider", "imx8mp-uart3", unknown_clock,
	  UART, "clocks", "told apart", false },
	{ "a region left out of several without names", "references",
	  nameless_region_gap, "/ethernet@1000", "reg", "reg-names", false },
	{ "an interrupt left out of several without names", "references",
	  nameless_irq_gap, "/ethernet@1000", "interrupts-extended",
	  "interrupt-names", false },
	{ "a child whose registers are elsewhere", "ranges", child_elsewhere,
	  "/system@40000000/elsewhere@90000000", "reg", "0x90000000", true },
	{ "a child whose registers reach out", "ranges", child_reaches_out,
	  "/system@40000000/timer@100", "reg", "0xff0", true },
	{ "children with addresses of three cells", "ranges", three_cells,
	  "/system@40000000", "ranges", "3 cells", false },
};

static bool same_string(const char *is, const char *wants)
{
	return wants ? is && !strcmp(is, wants) : !is;
}

static void test_refusals(const char *folder)
{
	for (size_t i = 0; i < sizeof(refusals) / sizeof(*refusals); i++) {
		const struct refusal *refusal = &refusals[i];
		struct test_case test = *find_case(refusal->test);
		size_t size;
		void *snapshot = read_tree(folder, snapshot_of(&test), &size);
		void *edited = editable(snapshot, 512);
		DtioFdtPlacement placement;
		DtioFdt made;
		bool passed;

		refusal->edit(edited, &test);
		placement = placement_of(&test);
		passed = !dtio_fdt_generate(&made, edited,
					    fdt_totalsize(edited), &placement,
					    NULL) &&
			 !made.fdt &&
			 same_string(made.node, refusal->node) &&
			 same_string(made.property, refusal->property) &&
			 made.reason && strstr(made.reason, refusal->reason) &&
			 !!made.hint == refusal->hint;
		if (!passed)
			diagnose("%s %s: %s (%s)", made.node, made.property,
				 made.reason, made.hint);
		result(passed, "%s is refused", refusal->what);
		dtio_fdt_clear(&made);
		free(edited);
		free(snapshot);
	}
}

/* ------------------------------------------------------------------------ */
/* Hostile input                                                             */
/* ------------------------------------------------------------------------ */

static void test_truncated(const char *folder, const struct test_case *test)
{
	DtioFdtPlacement placement = placement_of(test);
	size_t size;
	void *snapshot = read_tree(folder, snapshot_of(test), &size);
	bool passed = true;

	for (size_t length = 0; length < size; length++) {
		/* of its own size, so that reading on is noticed */
		void *cut = malloc(length ? length : 1);
		DtioFdt made;

		if (!cut)
			fatal("cannot allocate", test->name);
		memcpy(cut, snapshot, length);
		passed = passed && !dtio_fdt_generate(&made, cut, length,
						      &placement, NULL);
		passed = passed && made.reason;
		dtio_fdt_clear(&made);
		free(cut);
	}
	result(passed, "%s is refused when cut off, at all of %zu lengths",
	       test->name, size);
	free(snapshot);
}

static void test_corrupted(const char *folder, const struct test_case *test)
{
	DtioFdtPlacement placement = placement_of(test);
	size_t size, made_count = 0;
	const int rounds = 5000;
	void *snapshot = read_tree(folder, snapshot_of(test), &size);
	uint8_t *copy = malloc(size);
	uint32_t random = 1;
	bool passed = true;

	if (!copy)
		fatal("cannot allocate", test->name);
	for (int round = 0; round < rounds; round++) {
		DtioFdt made;

		memcpy(copy, snapshot, size);
		for (int i = 0; i <= round % 4; i++) {
			random = random * 1664525 + 1013904223;
			copy[(random >> 8) % size] = random >> 24;
		}
		if (dtio_fdt_generate(&made, copy, size, &placement,
				      NULL)) {
			made_count++;
			passed = passed && !fdt_check_full(
				made.fdt, fdt_totalsize(made.fdt));
		} else {
			passed = passed && made.reason;
		}
		dtio_fdt_clear(&made);
	}
	result(passed, "%s is survived when corrupted in %d ways (%zu accepted)",
	       test->name, rounds, made_count);
	free(copy);
	free(snapshot);
}

static void test_out_of_memory(const char *folder,
			       const struct test_case *test)
{
	DtioFdtPlacement placement = placement_of(test);
	size_t size;
	void *snapshot = read_tree(folder, snapshot_of(test), &size);
	bool passed = true, made_it = false;
	long allowed;

	for (allowed = 0; passed && !made_it; allowed++) {
		DtioFdt made;

		allocations_left = allowed;
		made_it = dtio_fdt_generate(&made, snapshot, size, &placement,
					    NULL);
		allocations_left = -1;
		passed = made_it || (!made.fdt && !made.reason);
		dtio_fdt_clear(&made);
	}
	result(passed && allowed > 10,
	       "%s is refused when any of %ld allocations fails", test->name,
	       allowed - 1);
	free(snapshot);
}

static void test_deep(void)
{
	const int deepest[] = { 60, 70 };

	for (size_t i = 0; i < 2; i++) {
		static uint8_t tree[65536];
		struct test_case test = {
			.num_regions = 1,
			.regions = { { 0xc000000, 0x1000 } },
		};
		DtioFdtPlacement placement = placement_of(&test);
		fdt32_t reg[3] = { 0, 0, cpu_to_fdt32(0x1000) };
		DtioFdt made;

		fdt_create(tree, sizeof(tree));
		fdt_finish_reservemap(tree);
		fdt_begin_node(tree, "");
		fdt_property_string(tree, "dtio,device", "/device");
		fdt_begin_node(tree, "device");
		fdt_property_string(tree, "compatible", "vendor,deep");
		fdt_property(tree, "reg", reg, sizeof(reg));
		for (int depth = 1; depth < deepest[i]; depth++)
			fdt_begin_node(tree, "child");
		for (int depth = 0; depth <= deepest[i]; depth++)
			fdt_end_node(tree);
		fdt_finish(tree);
		result(dtio_fdt_generate(&made, tree, fdt_totalsize(tree),
					 &placement, NULL) == (deepest[i] <= 64),
		       "a tree of %d levels is %s", deepest[i],
		       deepest[i] <= 64 ? "taken" : "refused");
		dtio_fdt_clear(&made);
	}
}

/* ------------------------------------------------------------------------ */
/* Into the guest's tree                                                     */
/* ------------------------------------------------------------------------ */

static uint32_t next_phandle(void *opaque)
{
	uint32_t *phandle = opaque;

	return (*phandle)++;
}

static void *make_guest(size_t room)
{
	uint8_t *tree = malloc(4096), *guest;

	if (!tree)
		fatal("cannot allocate", "guest");
	fdt_create(tree, 4096);
	fdt_finish_reservemap(tree);
	fdt_begin_node(tree, "");
	fdt_begin_node(tree, "aliases");
	fdt_property_string(tree, "serial0", "/pl011@9000000");
	fdt_property_string(tree, "serial2", "/pl011@9040000");
	fdt_end_node(tree);
	fdt_begin_node(tree, "pl011@9000000");
	fdt_end_node(tree);
	fdt_end_node(tree);
	fdt_finish(tree);
	guest = editable(tree, room);
	free(tree);
	return guest;
}

static bool is_string(const void *tree, const char *path, const char *property,
		      const char *wants)
{
	int node = fdt_path_offset(tree, path);
	const char *is = node < 0 ? NULL :
			 fdt_getprop(tree, node, property, NULL);

	if (same_string(is, wants))
		return true;
	diagnose("%s of %s is %s", property, path, is ? is : "absent");
	return false;
}

static void test_merge(const char *folder)
{
	DtioFdtPlacement placement = placement_of(find_case("imx8mp-uart3"));
	size_t size;
	void *snapshot = read_tree(folder, "imx8mp-uart3", &size);
	void *guest = make_guest(4096), *before;
	uint32_t phandle = 0x8005;
	DtioFdt made, again;
	int node;

	placement.alloc_phandle = next_phandle;
	placement.opaque = &phandle;
	dtio_fdt_generate(&made, snapshot, size, &placement, NULL);
	result(dtio_fdt_merge(&made, guest) &&
	       !fdt_check_full(guest, fdt_totalsize(guest)),
	       "generated nodes go into a guest's tree");
	node = fdt_first_subnode(guest, 0);
	result(same_node(guest, node, made.fdt,
			 fdt_first_subnode(made.fdt, 0)),
	       "they arrive in their order and unchanged");
	result(fdt_get_phandle(guest, fdt_path_offset(
			       guest, "/clock-serial-c000000-0")) == 0x8005 &&
	       phandle == 0x8006,
	       "phandles are those the guest's tree gives away");
	result(is_string(guest, "/aliases", "serial1", "/serial@c000000") &&
	       is_string(guest, "/aliases", "serial2", "/pl011@9040000"),
	       "an alias whose number is taken gets the lowest free one");

	result(is_string(made.fdt, made.path, "status", "okay") &&
	       is_string(guest, made.path, "status", "okay"),
	       "the device's node is where it is said to be");

	before = editable(guest, 0);
	dtio_fdt_generate(&again, snapshot, size, &placement, NULL);
	result(!dtio_fdt_merge(&again, guest) && again.reason &&
	       strstr(again.reason, "/serial@c000000") &&
	       same_node(guest, 0, before, 0),
	       "a node that is there already is refused, and nothing changed");
	dtio_fdt_clear(&again);
	free(before);

	before = make_guest(4096);
	dtio_fdt_unmerge(made.fdt, guest);
	result(same_node(guest, 0, before, 0) &&
	       !fdt_check_full(guest, fdt_totalsize(guest)),
	       "what was added can be taken out again");
	dtio_fdt_unmerge(made.fdt, guest);
	result(same_node(guest, 0, before, 0),
	       "what is not there is not taken out");
	free(before);
	free(guest);

	guest = make_guest(300);
	before = editable(guest, 0);
	result(!dtio_fdt_merge(&made, guest) && made.reason &&
	       strstr(made.reason, "full") && same_node(guest, 0, before, 0),
	       "a tree that is full is refused, and nothing changed");
	free(before);
	free(guest);
	dtio_fdt_clear(&made);
	free(snapshot);
}

static void test_list_phandles(const char *folder)
{
	size_t size, count = 99;
	void *snapshot = read_tree(folder, "peers", &size);
	uint32_t *phandles;
	bool listed, refused;

	listed = dtio_fdt_list_phandles(snapshot, size, &phandles, &count);
	result(listed && count == 2 && phandles[0] == 0x20 &&
	       phandles[1] == 0x21,
	       "the phandles of the device and its children are listed");
	free(phandles);

	allocations_left = 0;
	refused = !dtio_fdt_list_phandles(snapshot, size, &phandles, &count);
	allocations_left = -1;
	result(refused && !phandles && !count, "but not without memory");
	result(!dtio_fdt_list_phandles(snapshot, size - 1, &phandles, &count) &&
	       !phandles && !count, "nor of a snapshot that is cut off");
	free(snapshot);
}

/* ------------------------------------------------------------------------ */

static int write_outcomes(const char *folder, const char *to)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		DtioFdtPlacement placement = placement_of(&cases[i]);
		size_t size;
		void *snapshot = read_tree(folder, snapshot_of(&cases[i]),
					   &size);
		char path[4096];
		DtioFdt made;
		FILE *file;

		snprintf(path, sizeof(path), "%s/%s.dtb", to, cases[i].name);
		if (!dtio_fdt_generate(&made, snapshot, size, &placement, NULL)) {
			fprintf(stderr, "%s: %s %s: %s\n", cases[i].name,
				made.node, made.property, made.reason);
			return 1;
		}
		file = fopen(path, "wb");
		if (!file || fwrite(made.fdt, fdt_totalsize(made.fdt), 1,
				    file) != 1 || fclose(file))
			fatal("cannot write", path);
		dtio_fdt_clear(&made);
		free(snapshot);
	}
	return 0;
}

int main(int argc, char **argv)
{
	if (argc == 4 && !strcmp(argv[2], "--write"))
		return write_outcomes(argv[1], argv[3]);
	if (argc != 3) {
		fprintf(stderr, "usage: %s CASES GOLDEN | CASES --write FOLDER\n",
			argv[0]);
		return 2;
	}
	puts("TAP version 13");
	test_golden(argv[1], argv[2]);
	test_notes(argv[1]);
	test_refusals(argv[1]);
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		test_truncated(argv[1], &cases[i]);
		test_corrupted(argv[1], &cases[i]);
		test_out_of_memory(argv[1], &cases[i]);
	}
	test_deep();
	test_merge(argv[1]);
	test_list_phandles(argv[1]);
	printf("1..%d\n", tests);
	return failures ? 1 : 0;
}
