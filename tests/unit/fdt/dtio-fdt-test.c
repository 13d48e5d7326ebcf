// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Tests of the guest node generator, lib/node/. TAP on stdout.
 *
 * Each case has a snapshot, a placement, perhaps a policy, and a golden tree that
 * the outcome is compared with. The refusals each make one change to a snapshot
 * that is accepted without it. Then the input is made hostile: cut off at every
 * length, with bytes changed at random (the same ones every time), and with each
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

#include "node/node.h"

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
	size_t num_child_irqs;
	DtioFdtChildIrq child_irqs[12];
	size_t num_child_regions;
	DtioFdtChildRegion child_regions[4];
	const char *snapshot;	/* NULL: of the same name */
	uint32_t gic_phandle;
	bool dma;
	uint32_t msi_phandle, msi_device;
	size_t num_peers;
	DtioFdtPeer peers[8];
	size_t num_resources;
	DtioFdtResource resources[12];
	DtioFdtRegion reset_page;
	const char *pci_bus;
	uint8_t pci_devfn;
	const char *drop, *set, *overlay;
};

#define CRYPTO "/soc/crypto@1000"
#define CHILD_IRQS \
	.num_child_irqs = 12, .child_irqs = { \
		{ CRYPTO "/ring@100", 0, { true, false, 120 } }, \
		{ CRYPTO "/ring@200", 2, { true, true, 123 } }, \
		{ CRYPTO "/ring@200", 0, { true, false, 121 } }, \
		{ CRYPTO "/ring@200", 3, { false, false, 122 } }, \
		{ CRYPTO "/ring@300", 0, { true, false, 124 } }, \
		{ CRYPTO "/ring@300", 1, { false, false, 0 } }, \
		{ CRYPTO "/again@400", 0, { true, false, 112 } }, \
		{ CRYPTO "/gpio@500", 0, { true, false, 125 } }, \
		{ CRYPTO "/gpio@500/mixed", 2, { true, false, 126 } }, \
		{ CRYPTO "/lost@600", 0, { false, false, 0 } }, \
		{ CRYPTO "/nexus/leaf", 0, { true, false, 127 } }, \
		{ CRYPTO "/nexus/leaf", 1, { true, false, 128 } }, \
	}

#define WRAPPER "/soc/wrapper@40000000"

#define SERIAL "/soc/serial@1000"
#define GPIO 0x8200
#define SCMI_CLOCKS 0x8014
#define SCMI_RESETS 0x8016
#define SCMI_POWERS 0x8011

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
		/* the second interrupt keeps its place, and all have names */
		.name = "references-gic",
		.snapshot = "references",
		.num_regions = 3, .regions = {
			{ 0xc000000, 0x1000 }, { 0xc001000, 0x1000 }, { 0, 0 },
		},
		.num_irqs = 3, .irqs = {
			{ true, false, 112 }, { false, true, 0 }, { true, true, 113 },
		},
		.gic_phandle = 0x8002,
	}, {
		/* so there need be no names */
		.name = "references-nameless",
		.snapshot = "references",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_irqs = 3, .irqs = {
			{ false, false, 0 }, { true, false, 112 }, { false, true, 0 },
		},
		.gic_phandle = 0x8002,
		.drop = "interrupt-names",
	}, {
		.name = "references-dropped",
		.snapshot = "references",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_irqs = 3, .irqs = {
			{ false, false, 0 }, { true, false, 112 }, { false, true, 0 },
		},
		.gic_phandle = 0x8002,
		.drop = "interrupts:interrupts-extended",
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
		.name = "parts",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_child_regions = 4, .child_regions = {
			{ WRAPPER "/engine@80000000", 0, { 0xc001000, 0x1000 } },
			{ WRAPPER "/engine@80000000", 1, { 0x4000000000, 0x800 } },
			{ WRAPPER "/glue@80010000/usb@2000", 0,
			  { 0xc002000, 0x1000 } },
			{ WRAPPER "/kept@80030000", 0, { 0, 0 } },
		},
	}, {
		.name = "interrupt-parent",
		.num_regions = 1, .regions = { { 0xc000000, 0x10000 } },
		.num_irqs = 2, .irqs = { { true, false, 112 }, { true, true, 113 } },
	}, {
		/* a line of a controller that is part of the device, and one of it */
		.name = "interrupt-parent-child",
		.snapshot = "interrupt-parent",
		.num_regions = 1, .regions = { { 0xc000000, 0x10000 } },
		.num_irqs = 2, .irqs = { { true, false, 112 }, { true, true, 113 } },
		.num_child_irqs = 1,
		.child_irqs = {
			{ "/soc/bus@30000000/interrupt-controller@30001000", 0,
			  { true, false, 114 } },
		},
		.gic_phandle = 0x8002,
	}, {
		.name = "children",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_irqs = 1, .irqs = { { true, false, 112 } },
		CHILD_IRQS,
		.gic_phandle = 0x8002,
	}, {
		/* whose guest has no GIC to name: they stay with the host */
		.name = "children-nameless",
		.snapshot = "children",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_irqs = 1, .irqs = { { true, false, 112 } },
		CHILD_IRQS,
	}, {
		/* of the guest's, too, is the controller that one of them is of */
		.name = "children-peer",
		.snapshot = "children",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_irqs = 1, .irqs = { { true, false, 112 } },
		CHILD_IRQS,
		.gic_phandle = 0x8002,
		.num_peers = 1, .peers = { { 0x02, 0x102 } },
	}, {
		/* the user's word counts, and makes a child of use that was off */
		.name = "children-policy",
		.snapshot = "children",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_irqs = 1, .irqs = { { true, false, 112 } },
		CHILD_IRQS,
		.gic_phandle = 0x8002,
		.drop = "ring@100/interrupts",
		.set = "ring@200/interrupts = <1 2 3>; "
		       "ring@300/interrupt-parent = <9>; "
		       "off@700/status = \"okay\"",
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
		.gic_phandle = 0x8002,
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
	}, {
		.name = "messages",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.msi_phandle = 0x8003, .msi_device = 0xffff,
	}, {
		.name = "messages-none",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.snapshot = "messages",
	}, {
		.name = "policy",
		.snapshot = "i2c-bus",
		.num_regions = 1, .regions = { { 0xc010000, 0x10000 } },
		.num_irqs = 1, .irqs = { { true, false, 113 } },
		.drop = "interrupts: codec@1b/clocks :camera@3c/status:"
			"gpio@20/#gpio-cells:gpio@20/hog/gpio-hog",
		.set = " clock-frequency=<100000>;\tsensor@48/vendor,flag ;"
		       "clocks = < 1 0x2\t017>, \"a;\\\"b\\\\\", [0aFf 12], <>;"
		       "codec@1a/status = \"disabled\"; dma-coherent;"
		       "codec@1a/clock-names = \"\", \"x\";",
	}, {
		.name = "policy-status",
		.snapshot = "ranges",
		.num_regions = 2, .regions = {
			{ 0xc000000, 0x1000 }, { 0xc004000, 0x2000 },
		},
		.drop = "elsewhere@90000000/reg",
		.set = "elsewhere@90000000/status = \"okay\";"
		       "status = \"reserved\"; compatible = \"mine\"",
	}, {
		.name = "overlay",
		.snapshot = "i2c-bus",
		.num_regions = 1, .regions = { { 0xc010000, 0x10000 } },
		.num_irqs = 1, .irqs = { { true, false, 113 } },
		.drop = "clocks",
		.overlay = "overlay",
	}, {
		/* others have numbers between the device's and the overlay's */
		.name = "overlay-peers",
		.snapshot = "i2c-bus",
		.num_regions = 1, .regions = { { 0xc010000, 0x10000 } },
		.num_irqs = 1, .irqs = { { true, false, 113 } },
		.num_peers = 2,
		.peers = { { 0x10, 0x110 }, { 0x98, 0x200 } },
		.set = "clocks = <1>",
		.overlay = "overlay",
	}, {
		.name = "overlay-dma-windows",
		.snapshot = "dma-windows",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.dma = true,
		.overlay = "overlay",
	}, {
		.name = "losses-mmc",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
	}, {
		/* the user says that the voltage is right */
		.name = "losses-mmc-kept",
		.snapshot = "losses-mmc",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.drop = "vqmmc-supply",
	}, {
		/* the supply comes along */
		.name = "losses-mmc-peer",
		.snapshot = "losses-mmc",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_peers = 1, .peers = { { 1, 0x101 } },
	}, {
		.name = "losses-spi",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.drop = "cs-gpios",
	}, {
		.name = "losses-spi-peer",
		.snapshot = "losses-spi",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_peers = 1, .peers = { { 2, 0x102 } },
	}, {
		.name = "losses-spi-empty",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
	}, {
		.name = "losses-pmic",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
	}, {
		/* all of them by SCMI; those of the nodes below have places of their own */
		.name = "resources",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_resources = 9,
		.resources = {
			{ SERIAL, "clocks", 0, SCMI_CLOCKS, true, 0 },
			{ SERIAL, "clocks", 2, SCMI_CLOCKS, true, 1 },
			{ SERIAL, "resets", 0, SCMI_RESETS, true, 5 },
			{ SERIAL, "resets", 1, SCMI_RESETS, true, 6 },
			{ SERIAL, "power-domains", 0, SCMI_POWERS, true, 2 },
			{ SERIAL, "power-domains", 1, SCMI_POWERS, true, 3 },
			{ SERIAL, "vcc-supply", 0, 0x8100, false, 0 },
			{ SERIAL "/divider", "clocks", 0, SCMI_CLOCKS, true, 2 },
			{ SERIAL "/divider", "vcc-supply", 0, 0x8101, false, 0 },
		},
	}, {
		/* some of them: what has names loses the others, a clock is a fixed one */
		.name = "resources-some",
		.snapshot = "resources",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_resources = 4,
		.resources = {
			{ SERIAL, "clocks", 2, SCMI_CLOCKS, true, 1 },
			{ SERIAL, "resets", 1, SCMI_RESETS, true, 6 },
			{ SERIAL, "power-domains", 1, SCMI_POWERS, true, 3 },
			{ SERIAL "/divider", "vcc-supply", 0, 0x8101, false, 0 },
		},
	}, {
		/* reset lines by a page of bits, and no SCMI */
		.name = "resources-page",
		.snapshot = "resources",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_resources = 2,
		.resources = {
			{ SERIAL, "resets", 0, 0, true, 0 },
			{ SERIAL, "resets", 1, 0, true, 1 },
		},
		.reset_page = { 0xc001000, 0x1000 },
	}, {
		/* an index that the property has not, another node, another property */
		.name = "resources-none",
		.snapshot = "resources",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_resources = 5,
		.resources = {
			{ SERIAL, "clocks", 3, SCMI_CLOCKS, true, 1 },
			{ SERIAL, "clocks", 1, SCMI_CLOCKS, true, 1 },
			{ "/soc/serial@2000", "resets", 0, SCMI_RESETS, true, 6 },
			{ SERIAL, "assigned-clock", 0, SCMI_CLOCKS, true, 1 },
			{ "", "vcc-supply", 0, 0x8101, false, 0 },
		},
	}, {
		/* the guest sets the voltage */
		.name = "losses-mmc-resources",
		.snapshot = "losses-mmc",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_resources = 1,
		.resources = { { "/mmc@1000", "vqmmc-supply", 0, 0x8100, false, 0 } },
	}, {
		/*
		 * pin states, by one node for each; the host's flags, with the guest's numbers; what is not offered of a list
		 * keeps its place, and a list of which nothing is offered goes
		 */
		.name = "gpios",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_resources = 8,
		.resources = {
			{ "/spi@1000", "pinctrl-0", 0, 0x8300, false, 0, false },
			{ "/spi@1000", "pinctrl-1", 0, 0x8301, false, 0, false },
			{ "/spi@1000", "cs-gpios", 1, GPIO, true, 0, true },
			{ "/spi@1000", "cs-gpios", 2, GPIO, true, 1, true },
			{ "/spi@1000", "reset-gpios", 0, GPIO, true, 2, true },
			{ "/spi@1000", "reset-gpios", 3, GPIO, true, 3, true },
			{ "/spi@1000", "gpios", 0, GPIO, true, 4, true },
			{ "/spi@1000/flash@1", "reset-gpios", 0, GPIO, true, 300, true },
		},
	}, {
		/*
		 * one controller goes along, and the lines of the others stay; so do pin
		 * states of which one is not offered
		 */
		.name = "gpios-peer",
		.snapshot = "gpios",
		.num_regions = 1, .regions = { { 0xc000000, 0x1000 } },
		.num_resources = 1,
		.resources = { { "/spi@1000", "pinctrl-0", 0, 0x8300, false, 0, false } },
		.num_peers = 1, .peers = { { 4, 0x104 } },
		.drop = "cs-gpios",
	}, {
		.name = "pci",
		.pci_bus = "/pcie@10000000", .pci_devfn = 2 << 3 | 1,
	}, {
		.name = "pci-policy",
		.snapshot = "pci",
		.pci_bus = "/pcie@10000000/pcie@2/pcie@0,1",
		.pci_devfn = 31 << 3,
		.drop = "compatible:clocks",
		.set = "mac-address = [02 00 00 00 00 02]",
		.overlay = "overlay",
	},
};

static const struct test_case *find_case(const char *name)
{
	size_t i = 0;

	while (strcmp(cases[i].name, name))
		i++;
	return &cases[i];
}

static void *read_file(const char *folder, const char *name, size_t *size)
{
	char path[4096];
	FILE *file;
	void *tree;
	long end;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
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

static void *read_tree(const char *folder, const char *name, size_t *size)
{
	char path[256];

	snprintf(path, sizeof(path), "%s.dtb", name);
	return read_file(folder, path, size);
}

/* What the generator is given in a case */
struct input {
	void *snapshot;
	size_t size;
	DtioFdtPlacement placement;
	DtioFdtPolicy policy;
};

static DtioFdtPlacement placement_of(const struct test_case *test)
{
	return (DtioFdtPlacement) {
		.regions = test->regions,
		.num_regions = test->num_regions,
		.irqs = test->irqs,
		.num_irqs = test->num_irqs,
		.child_irqs = test->child_irqs,
		.num_child_irqs = test->num_child_irqs,
		.child_regions = test->child_regions,
		.num_child_regions = test->num_child_regions,
		.gic_phandle = test->gic_phandle,
		.dma = test->dma,
		.msi_phandle = test->msi_phandle,
		.msi_device = test->msi_device,
		.peers = test->peers,
		.num_peers = test->num_peers,
		.resources = test->resources,
		.num_resources = test->num_resources,
		.reset_page = test->reset_page,
		.pci_bus = test->pci_bus,
		.pci_devfn = test->pci_devfn,
	};
}

static struct input read_input(const char *folder, const struct test_case *test)
{
	struct input input = {
		.placement = placement_of(test),
		.policy = { .drop = test->drop, .set = test->set },
	};
	char path[256];

	input.snapshot = read_tree(folder, test->snapshot ? test->snapshot :
				   test->name, &input.size);
	if (test->overlay) {
		snprintf(path, sizeof(path), "%s.dtbo", test->overlay);
		input.policy.overlay = read_file(folder, path,
						 &input.policy.overlay_size);
	}
	return input;
}

static void free_input(struct input *input)
{
	free(input->snapshot);
	free((void *)input->policy.overlay);
}

static bool generate(DtioFdt *made, const struct input *input)
{
	return dtio_fdt_generate(made, input->snapshot, input->size,
				 &input->placement, &input->policy);
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
		struct input input = read_input(folder, test);
		size_t golden_size;
		void *wanted = read_tree(golden, test->name, &golden_size);
		DtioFdt made;
		bool passed;

		passed = generate(&made, &input);
		if (!passed)
			diagnose("%s %s: %s", made.node, made.property,
				 made.reason);
		passed = passed &&
			 !fdt_check_full(made.fdt, fdt_totalsize(made.fdt)) &&
			 same_node(made.fdt, 0, wanted, 0);
		result(passed, "%s becomes what is expected", test->name);
		dtio_fdt_clear(&made);
		free(wanted);
		free_input(&input);
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

#define PCI "/pcie@33800000/pcie@0,0/ethernet@0,1"

/* What a user is told of, as a driver may miss it; all else is quiet. */
static void test_losses(const char *folder)
{
	static const struct {
		const char *test, *properties;
	} losses[] = {
		{ "losses-mmc",
		  "sd-uhs-sdr12 sd-uhs-sdr104 mmc-hs200-1_8v "
		  "mmc-hs400-enhanced-strobe mmc-ddr-1_8v cd-gpios " },
		{ "losses-mmc-kept", "cd-gpios " },
		{ "losses-mmc-peer", "cd-gpios " },
		{ "losses-mmc-resources", "cd-gpios " },
		{ "resources", "" },
		{ "resources-page", "power-domains " },
		{ "resources-some", "resets power-domains " },
		{ "resources-none", "resets power-domains " },
		{ "losses-spi", "resets " },
		{ "losses-spi-peer", "resets " },
		{ "losses-spi-empty", "cs-gpios " },
		{ "gpios", "reset-gpios wp-gpios " },
		{ "gpios-peer", "reset-gpios wp-gpios gpios reset-gpios " },
		{ "losses-pmic", "regulator-always-on regulator-always-on "
				 "regulator-always-on " },
		{ "references", "reg interrupts-extended resets power-domains "
				"phys nvmem-cells interrupts remote-endpoint " },
		{ "references-gic", "interrupts-extended resets power-domains "
				    "phys nvmem-cells interrupts "
				    "remote-endpoint " },
		{ "peers-apart", "phys remote-endpoint interrupts interrupts " },
		/* nothing of a node that is off */
		{ "children", "interrupts interrupts interrupts-extended "
			      "interrupts " },
		{ "children-peer", "interrupts interrupts interrupts-extended "
				   "interrupts " },
		/* of these three nodes nothing, and something of the one that is on */
		{ "children-policy", "interrupts interrupts-extended interrupts "
				     "interrupts interrupts-extended " },
	};

	for (size_t i = 0; i < sizeof(losses) / sizeof(*losses); i++) {
		struct input input = read_input(folder,
						find_case(losses[i].test));
		char told[1024] = "";
		DtioFdt made;
		bool passed = generate(&made, &input);

		for (size_t j = 0; j < made.num_notes; j++)
			if (made.notes[j].missed) {
				strcat(told, made.notes[j].property);
				strcat(told, " ");
			}
		passed = passed && !strcmp(told, losses[i].properties);
		if (!passed)
			diagnose("told: %s (%s)", told, made.reason);
		result(passed, "%s: it is said what may be missed",
		       losses[i].test);
		dtio_fdt_clear(&made);
		free_input(&input);
	}
}

static void test_chip_selects(const char *folder)
{
	struct test_case test = *find_case("losses-spi");
	struct input input;
	DtioFdt made;

	test.drop = NULL;
	input = read_input(folder, &test);
	result(!generate(&made, &input) && made.hint && made.reason &&
	       made.property && !strcmp(made.property, "cs-gpios") &&
	       made.node && !strcmp(made.node, "/spi@1000") &&
	       strstr(made.reason, "would select others"),
	       "chip selects by a GPIO that stays with the host are refused");
	dtio_fdt_clear(&made);
	free_input(&input);
}

static void test_notes(const char *folder)
{
	static const struct {
		const char *test, *node, *property, *reason;
	} notes[] = {
		{ "imx8mp-uart3", "/soc@0/bus@30800000/serial@30880000", "dmas",
		  "DMA channels stay with the host" },
		{ "i2c-bus", "/i2c@30a30000/sensor@48", "vs-supply",
		  "stays with the host" },
		{ "i2c-bus", "/i2c@30a30000/gpio@20", "interrupts",
		  "the line stays with the host" },
		{ "i2c-bus", "/i2c@30a30000/codec@1b", "clocks",
		  "does not know the rate" },
		{ "references", "/ethernet@1000", "reg",
		  "takes one for another" },
		{ "references", "/ethernet@1000", "interrupts-extended",
		  "takes one for another" },
		{ "references-gic", "/ethernet@1000", "reg",
		  "has entries that cannot be passed on" },
		{ "references-gic", "/ethernet@1000", "interrupts-extended",
		  "counts its interrupts" },
		{ "references", "/ethernet@1000", "power-domains", "in part" },
		{ "references", "/ethernet@1000", "iommus", "host's affair" },
		{ "ranges", "/system@40000000", "dma-ranges", "physical" },
		{ "messages", "/mailbox@1000/channel", "msi-parent",
		  "no MSIs" },
		{ "messages-none", "/mailbox@1000", "msi-parent",
		  "no MSIs" },
		{ "pci", PCI, "ranges", "elsewhere" },
		{ "pci", PCI, "reset-gpios", "stays with the host" },
		{ "interrupt-parent",
		  "/soc/bus@30000000/interrupt-controller@30001000",
		  "interrupts", "the line stays with the host" },
		{ "children", CRYPTO "/ring@200", "interrupts",
		  "counts its interrupts" },
		{ "children", CRYPTO "/ring@300", "interrupts",
		  "has entries that cannot be passed on" },
		{ "children", CRYPTO "/gpio@500/mixed", "interrupts-extended",
		  "counts its interrupts" },
		{ "children", CRYPTO "/lost@600", "interrupts",
		  "the line stays with the host" },
		{ "children-nameless", CRYPTO "/ring@100", "interrupts",
		  "the line stays with the host" },
	};

	for (size_t i = 0; i < sizeof(notes) / sizeof(*notes); i++) {
		struct input input = read_input(folder,
						find_case(notes[i].test));
		DtioFdt made;

		result(generate(&made, &input) &&
		       has_note(&made, notes[i].node, notes[i].property,
				notes[i].reason),
		       "%s: it is said that %s of %s is left out",
		       notes[i].test, notes[i].property, notes[i].node);
		dtio_fdt_clear(&made);
		free_input(&input);
	}
}

enum loss { QUIET, TOLD, REFUSED };

/* Each class of property, of the device and of a node below it */
static const struct {
	const char *property, *reason, *names;	/* names: the node has it as well */
	enum loss loss;		/* REFUSED: of a node that has one below it */
} loss_rules[] = {
	{ "cs-gpios", "would select others", NULL, REFUSED },
	{ "cs-gpio", "would select another", NULL, REFUSED },
	{ "cs-gpios", "no chip of its bus", NULL, TOLD },
	{ "cs-gpio", "no chip of its bus", NULL, TOLD },
	{ "resets", "insists on its reset", NULL, TOLD },
	{ "phys", "PHY stays with the host", NULL, TOLD },
	{ "usb-phy", "PHY stays with the host", NULL, TOLD },
	{ "phy-handle", "another device's MDIO bus", NULL, TOLD },
	{ "phy-device", "another device's MDIO bus", NULL, TOLD },
	{ "pcs-handle", "PCS stays with the host", NULL, TOLD },
	{ "dmas", "DMA channels stay with the host", "dma-names", TOLD },
	{ "memory-region", "memory stays with the host", NULL, TOLD },
	{ "nvmem-cells", "MAC address", NULL, TOLD },
	{ "nvmem", "is not told", NULL, TOLD },
	{ "cd-gpios", "card detect", NULL, TOLD },
	{ "wp-gpios", "write protect", NULL, TOLD },
	{ "reset-gpios", "the GPIO stays with the host", NULL, TOLD },
	{ "enable-gpio", "the GPIO stays with the host", NULL, TOLD },
	{ "gpios", "the GPIOs stay with the host", NULL, TOLD },
	{ "operating-points-v2", "keeps one rate", NULL, TOLD },
	{ "power-domains", "by its name", "power-domain-names", TOLD },
	{ "fsl,blk-ctrl", "insists on it", NULL, TOLD },
	{ "mediatek,pericfg", "insists on it", NULL, TOLD },
	{ "mboxes", "insists on it", NULL, TOLD },
	{ "power-domains", "keeps its power domain on", NULL, QUIET },
	{ "vdd-supply", "supply stays with the host", NULL, QUIET },
	{ "pinctrl-0", "stays with the host", NULL, QUIET },
	{ "interconnects", "keeps its paths open", NULL, QUIET },
	{ "required-opps", "one performance state", NULL, QUIET },
	{ "cooling-device", "the host cools", NULL, QUIET },
	{ "access-controllers", "given access", NULL, QUIET },
	{ "post-init-providers", "order of probing", NULL, QUIET },
};

#define LOSER "/device@1000"

/* The property refers to a provider that stays with the host. */
static void *make_loser(size_t rule, bool child)
{
	const char *property = loss_rules[rule].property;
	const char *names = loss_rules[rule].names;
	static const char *const cells[] = {
		"#access-controller-cells", "#cooling-cells", "#dma-cells",
		"#gpio-cells", "#interconnect-cells", "#mbox-cells",
		"#nvmem-cell-cells", "#phy-cells", "#power-domain-cells",
		"#reset-cells",
	};
	const fdt32_t reg[2] = { cpu_to_fdt32(0x1000), cpu_to_fdt32(0x1000) };
	void *tree = malloc(1024);

	if (!tree)
		fatal("cannot allocate", property);
	fdt_create(tree, 1024);
	fdt_finish_reservemap(tree);
	fdt_begin_node(tree, "");
	fdt_property_u32(tree, "#address-cells", 1);
	fdt_property_u32(tree, "#size-cells", 1);
	fdt_property_string(tree, "dtio,device", LOSER);
	fdt_begin_node(tree, "provider");
	fdt_property_u32(tree, "phandle", 1);
	for (size_t i = 0; i < sizeof(cells) / sizeof(*cells); i++)
		fdt_property_u32(tree, cells[i], 0);
	fdt_end_node(tree);
	fdt_begin_node(tree, LOSER + 1);
	fdt_property_string(tree, "compatible", "vendor,device");
	fdt_property(tree, "reg", reg, sizeof(reg));
	fdt_property_u32(tree, "#address-cells", 1);
	fdt_property_u32(tree, "#size-cells", 0);
	if (child) {
		fdt_begin_node(tree, "chip@0");
		fdt_property_string(tree, "compatible", "vendor,chip");
		fdt_property_u32(tree, "reg", 0);
	}
	fdt_property_u32(tree, property, 1);
	if (names)
		fdt_property_string(tree, names, "one");
	if (loss_rules[rule].loss == REFUSED) {
		fdt_begin_node(tree, "below");
		fdt_end_node(tree);
	}
	if (child)
		fdt_end_node(tree);
	fdt_end_node(tree);
	fdt_end_node(tree);
	if (fdt_finish(tree))
		fatal("cannot make", property);
	return tree;
}

/* A node without what it lost and its names; of several notes there is none. */
static bool is_lost(const DtioFdt *made, const char *path, size_t rule,
		    bool missed)
{
	int node = made->fdt ? fdt_path_offset(made->fdt, path) : -1;
	const char *names = loss_rules[rule].names;

	return node >= 0 && made->num_notes == 1 &&
	       made->notes[0].missed == missed &&
	       strstr(made->notes[0].reason, loss_rules[rule].reason) &&
	       !fdt_getprop(made->fdt, node, loss_rules[rule].property, NULL) &&
	       !(names && fdt_getprop(made->fdt, node, names, NULL));
}

static bool child_is_off(const DtioFdt *made, const char *path)
{
	const char *status = fdt_getprop(made->fdt,
					 fdt_path_offset(made->fdt, path),
					 "status", NULL);

	return status && !strcmp(status, "disabled");
}

static void test_loss_rules(void)
{
	static const char *const words[] = { "quiet", "told", "refused" };
	const DtioFdtRegion region = { 0xc000000, 0x1000 };
	const DtioFdtPlacement placement = {
		.regions = &region, .num_regions = 1,
	};

	for (size_t i = 0; i < sizeof(loss_rules) / sizeof(*loss_rules); i++) {
		const char *property = loss_rules[i].property;
		enum loss loss = loss_rules[i].loss;

		for (int child = 0; child < 2; child++) {
			const char *path = child ? "/device@c000000/chip@0" :
						   "/device@c000000";
			void *tree = make_loser(i, child);
			bool passed;
			DtioFdt made;

			passed = dtio_fdt_generate(&made, tree,
						   fdt_totalsize(tree),
						   &placement, NULL);
			if (loss == REFUSED && !child)
				passed = !passed && made.reason && made.hint &&
					 strstr(made.reason,
						loss_rules[i].reason) &&
					 !strcmp(made.property, property) &&
					 !strcmp(made.node, LOSER);
			else
				passed = passed && is_lost(&made, path, i,
							   loss != QUIET) &&
					 (!child || child_is_off(&made, path) ==
						    (loss == REFUSED));
			if (!passed)
				diagnose("%s (%zu notes: %s)", made.reason,
					 made.num_notes, made.num_notes ?
					 made.notes[0].reason : "");
			result(passed, "%s%s%s of %s is %s", property,
			       loss_rules[i].names ? " with names" : "",
			       loss == REFUSED ? " with a chip" : "",
			       child ? "a child" : "a device",
			       loss == REFUSED && child ?
			       "told, and turns it off" : words[loss]);
			dtio_fdt_clear(&made);
			free(tree);
		}
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

static void rate_is_unknown(void *tree, struct test_case *test)
{
	fdt64_t rates[2] = { cpu_to_fdt64(80000000), UINT64_MAX };

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

static void no_pci_bus(void *tree, struct test_case *test)
{
	fdt32_t two = cpu_to_fdt32(2);

	(void)test;
	set(tree, "/pcie@33800000/pcie@0,0", "#address-cells", &two,
	    sizeof(two));
}

static void pci_bridge(void *tree, struct test_case *test)
{
	(void)test;
	set(tree, PCI, "device_type", "pci", sizeof("pci"));
}

static void child_is_the_device(void *tree, struct test_case *test)
{
	(void)tree;
	test->child_irqs[0].path = CRYPTO;
}

static void child_is_elsewhere(void *tree, struct test_case *test)
{
	(void)tree;
	test->child_irqs[0].path = "/gpio@9000";
}

static void child_is_nowhere(void *tree, struct test_case *test)
{
	(void)tree;
	test->child_irqs[11].path = CRYPTO "/ring@1";
}

static void part_is_elsewhere(void *tree, struct test_case *test)
{
	(void)tree;
	test->child_regions[0].path = "/soc/gpio@9000";
}

static void part_has_no_entry(void *tree, struct test_case *test)
{
	(void)tree;
	test->child_regions[0].index = 2;
}

static void no_part_is_passed_on(void *tree, struct test_case *test)
{
	(void)tree;
	test->num_child_regions = 0;
}

static const struct refusal refusals[] = {
	{ "registers of a node that is not below", "parts", part_is_elsewhere,
	  WRAPPER, NULL, "registers of /soc/gpio@9000", false },
	{ "registers that no entry of \"reg\" leads to", "parts",
	  part_has_no_entry, WRAPPER, NULL, "does not lead to", false },
	{ "a device of whose parts none is passed on", "parts",
	  no_part_is_passed_on, WRAPPER "/engine@80000000", "reg", "0x80000000",
	  true },
	{ "a line of the device's own as that of a child", "children",
	  child_is_the_device, CRYPTO, NULL, "no node below its own", false },
	{ "a line of a node that is not below", "children", child_is_elsewhere,
	  CRYPTO, NULL, "an interrupt of /gpio@9000", false },
	{ "a line of no node", "children", child_is_nowhere, CRYPTO, NULL,
	  "an interrupt of " CRYPTO "/ring@1,", false },
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
	{ "a second clock without a rate", "imx8mp-uart3", rate_is_unknown,
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
	{ "a PCI function on a bus that is none of PCI", "pci", no_pci_bus,
	  PCI, "reg", "not on a PCI bus", false },
	{ "a PCI bridge", "pci", pci_bridge,
	  PCI, "device_type", "PCI", true },
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
		struct input input = read_input(folder, &test);
		void *sound = input.snapshot;
		DtioFdt made;
		bool passed;

		input.snapshot = editable(sound, 512);
		input.size = fdt_totalsize(input.snapshot);
		free(sound);
		refusal->edit(input.snapshot, &test);
		input.placement = placement_of(&test);
		passed = !generate(&made, &input) && !made.fdt &&
			 same_string(made.node, refusal->node) &&
			 same_string(made.property, refusal->property) &&
			 made.reason && strstr(made.reason, refusal->reason) &&
			 !!made.hint == refusal->hint;
		if (!passed)
			diagnose("%s %s: %s (%s)", made.node, made.property,
				 made.reason, made.hint);
		result(passed, "%s is refused", refusal->what);
		dtio_fdt_clear(&made);
		free_input(&input);
	}
}

/* ------------------------------------------------------------------------ */
/* Policies that are refused                                                 */
/* ------------------------------------------------------------------------ */

#define I2C "/i2c@30a30000"
#define NO_OVERLAY "/dts-v1/; /plugin/;"

static const struct {
	const char *what;
	DtioFdtPolicy policy;
	const char *overlay, *node, *property, *reason;
} bad_policies[] = {
	{ "dropping a property that is not there", { .drop = "clocks:clock" },
	  NULL, I2C, "clock", "no such property" },
	{ "dropping a property of a node that is not there",
	  { .drop = "codec@1c/clocks" }, NULL, I2C "/codec@1c", "clocks",
	  "no such node" },
	{ "dropping nothing", { .drop = "clocks::status" }, NULL, NULL, NULL,
	  "without a name" },
	{ "dropping something twice", { .drop = "clocks:clocks" }, NULL, I2C,
	  "clocks", "more than once" },
	{ "dropping the device's registers", { .drop = "reg" }, NULL, I2C,
	  "reg", "cannot be dropped" },
	{ "dropping a phandle", { .drop = "gpio@20/phandle" }, NULL,
	  I2C "/gpio@20", "phandle", "cannot be dropped" },
	{ "dropping what it takes to find a driver", { .drop = "compatible" },
	  NULL, I2C, "compatible", "no driver" },
	{ "setting and dropping the same", { .drop = "clocks",
	    .set = "clocks = <1>" }, NULL, I2C, "clocks", "more than once" },
	{ "setting the device's registers", { .set = "reg = <0 0>" }, NULL, I2C,
	  "reg", "cannot be set" },
	{ "setting the device's interrupts", { .set = "interrupts = <0>" },
	  NULL, I2C, "interrupts", "cannot be set" },
	{ "setting a phandle", { .set = "gpio@20/phandle = <1>" }, NULL,
	  I2C "/gpio@20", "phandle", "cannot be set" },
	{ "setting something of a node that is not there",
	  { .set = "gpio@20/pin/x" }, NULL, I2C "/gpio@20/pin", "x",
	  "no such node" },
	{ "a value that is none", { .set = "x = 1" }, NULL, NULL, NULL,
	  "'<', '[' or '\"' is expected at character 5, before 1" },
	{ "no value", { .set = "x =" }, NULL, NULL, NULL,
	  "at character 4, where they end" },
	{ "a list that goes on with nothing", { .set = "x = <1>, ; y" }, NULL,
	  NULL, NULL, "at character 10, before ; y" },
	{ "two values without a comma", { .set = "x = <1> <2>" }, NULL, NULL,
	  NULL, "',' or ';' is expected at character 9" },
	{ "two properties without a semicolon", { .set = "x y" }, NULL, NULL,
	  NULL, "'=' or ';' is expected at character 3" },
	{ "a value without a name", { .set = "; x" }, NULL, NULL, NULL,
	  "name of a property is expected at character 1" },
	{ "a path without a name", { .set = "gpio@20/ = <1>" }, NULL, NULL,
	  NULL, "name of a property is expected at character 9" },
	{ "cells that do not end", { .set = "x = <1 2" }, NULL, NULL, NULL,
	  "'>' is expected at character 9" },
	{ "a number of 33 bits", { .set = "x = <0x100000000>" }, NULL, NULL,
	  NULL, "32 bits or '>' is expected at character 6" },
	{ "a number with a letter in it", { .set = "x = <12z>" }, NULL, NULL,
	  NULL, "at character 6" },
	{ "an octal number with an 8 in it", { .set = "x = <08>" }, NULL, NULL,
	  NULL, "at character 6" },
	{ "a label", { .set = "x = <&gpio>" }, NULL, NULL, NULL,
	  "at character 6" },
	{ "half a byte", { .set = "x = [0]" }, NULL, NULL, NULL,
	  "two hexadecimal digits or ']' is expected at character 6" },
	{ "bytes that do not end", { .set = "x = [00" }, NULL, NULL, NULL,
	  "']' is expected at character 8" },
	{ "a text that does not end", { .set = "x = \"y" }, NULL, NULL, NULL,
	  "at character 7, where they end" },
	{ "a text with something strange in it", { .set = "x = \"\\y\"" },
	  NULL, NULL, NULL, "at character 6" },
	{ "an overlay in source form",
	  { .overlay = NO_OVERLAY, .overlay_size = sizeof(NO_OVERLAY) }, NULL,
	  NULL, NULL, "no sound device tree" },
	{ "an overlay with another label", { 0 }, "overlay-label", NULL, NULL,
	  "the label \"gic\"" },
	{ "an overlay of the guest's root", { 0 }, "overlay-root", NULL, NULL,
	  "\"model\" of the root" },
	{ "an overlay with a phandle given by hand", { 0 }, "overlay-phandle",
	  NULL, NULL, "0x1000" },
	{ "an overlay that gives a node another phandle", { 0 },
	  "overlay-relabel", NULL, NULL, "leave the label out" },
	{ "an overlay of a node that is not there", { 0 }, "overlay-nowhere",
	  NULL, NULL, "cannot be applied" },
};

static void test_bad_policies(const char *folder)
{
	for (size_t i = 0; i < sizeof(bad_policies) / sizeof(*bad_policies);
	     i++) {
		struct test_case test = *find_case("i2c-bus");
		struct input input;
		DtioFdt made;
		bool passed;

		test.overlay = bad_policies[i].overlay;
		input = read_input(folder, &test);
		if (!test.overlay)
			input.policy = bad_policies[i].policy;
		passed = !generate(&made, &input) && !made.fdt &&
			 same_string(made.node, bad_policies[i].node) &&
			 same_string(made.property, bad_policies[i].property) &&
			 made.reason &&
			 strstr(made.reason, bad_policies[i].reason);
		if (!passed)
			diagnose("%s %s: %s (%s)", made.node, made.property,
				 made.reason, made.hint);
		result(passed, "%s is refused", bad_policies[i].what);
		dtio_fdt_clear(&made);
		if (!test.overlay)
			input.policy.overlay = NULL;
		free_input(&input);
	}
}

static void test_overlays_of_the_guest(const char *folder)
{
	static const struct {
		const char *device, *overlay, *reason;
	} cases[] = {
		{ "i2c-bus", "overlay-guest", "own node \"cpus\"" },
		{ "pci", "overlay-pci-host", "own node \"pcie@10000000\"" },
		{ "pci-policy", "overlay-pci-sibling",
		  "own node \"pcie@2\"" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct test_case test = *find_case(cases[i].device);
		struct input input;
		DtioFdt made;
		bool passed;

		test.overlay = cases[i].overlay;
		input = read_input(folder, &test);
		passed = !generate(&made, &input) && made.reason && made.hint &&
			 strstr(made.reason, cases[i].reason);
		if (!passed)
			diagnose("%s", made.reason);
		result(passed, "an overlay of the guest's %s is refused",
		       cases[i].reason);
		dtio_fdt_clear(&made);
		free_input(&input);
	}
}

/*
 * What an overlay may say of where its references to the device are: libfdt writes
 * there. "&device" is the target of the first fragment, a property of 4 bytes.
 */
static const struct {
	const char *places;
	size_t size;
} bad_places[] = {
#define PLACES(text) { text, sizeof(text) }
	PLACES("/fragment@0:target:4294967292"),
	PLACES("/fragment@0:target:18446744073709551612"),
	PLACES("/fragment@0:target:18446744073709551616"),
	PLACES("/fragment@0:target:2147483645"),
	PLACES("/fragment@0:target:-4"),
	PLACES("/fragment@0:target:+0"),
	PLACES("/fragment@0:target: 0"),
	PLACES("/fragment@0:target:0x0"),
	PLACES("/fragment@0:target:1"),
	PLACES("/fragment@0:target:4"),
	PLACES("/fragment@0:target:"),
	PLACES("/fragment@0:target"),
	PLACES("/fragment@0"),
	PLACES("/fragment@0::0"),
	PLACES("/fragment@0:nothing:0"),
	PLACES("/nowhere:target:0"),
	PLACES("fragment@0:target:0"),
	PLACES(":target:0"),
	PLACES(""),
	PLACES("/fragment@0:target:0\0/fragment@0:target:4294967292"),
	{ "/fragment@0:target:0", sizeof("/fragment@0:target:0") - 1 },
};

static void test_bad_places(const char *folder)
{
	struct input input = read_input(folder, find_case("overlay"));
	void *sound = (void *)input.policy.overlay;

	for (size_t i = 0; i < sizeof(bad_places) / sizeof(*bad_places); i++) {
		void *edited = editable(sound, 128);
		int node = fdt_path_offset(edited, "/__fixups__");
		DtioFdt made;

		if (node < 0 || fdt_setprop(edited, node, "device",
					    bad_places[i].places,
					    (int)bad_places[i].size))
			fatal("cannot edit", "overlay");
		input.policy.overlay = edited;
		input.policy.overlay_size = fdt_totalsize(edited);
		result(!generate(&made, &input) && made.reason && made.hint &&
		       strstr(made.reason, "broken"),
		       "an overlay with a reference at \"%s\"%s is refused",
		       bad_places[i].places,
		       bad_places[i].size > strlen(bad_places[i].places) + 1 ?
		       " and elsewhere" : "");
		dtio_fdt_clear(&made);
		free(edited);
	}
	input.policy.overlay = sound;
	free_input(&input);
}

/* A clock that has no rate, as the placeholders of some clock drivers */
static void test_zero_rate(const char *folder)
{
	struct input input = read_input(folder, find_case("primecell"));
	fdt64_t rate = 0;
	const fdt32_t *frequency = NULL;
	DtioFdt made;
	int clock, length = 0;

	set(input.snapshot, "/pl031@9010000", "dtio,clock-rates", &rate,
	    sizeof(rate));
	if (generate(&made, &input)) {
		clock = fdt_path_offset(made.fdt, "/clock-pl031-c000000-0");
		frequency = clock < 0 ? NULL :
			    fdt_getprop(made.fdt, clock, "clock-frequency",
					&length);
	} else {
		diagnose("%s", made.reason);
	}
	result(frequency && length == 4 && !*frequency,
	       "a clock without a rate is one of 0 Hz");
	dtio_fdt_clear(&made);
	free_input(&input);
}

/* A tree that is none, and an overlay whose references are elsewhere */
static void test_broken_overlays(const char *folder)
{
	struct input input = read_input(folder, find_case("overlay"));
	void *sound = (void *)input.policy.overlay;
	fdt32_t place = cpu_to_fdt32(1);
	DtioFdt made;
	void *edited;
	int node;

	input.policy.overlay = input.snapshot;
	input.policy.overlay_size = input.size;
	result(!generate(&made, &input) && made.reason && made.hint &&
	       strstr(made.reason, "nothing"),
	       "a device tree that is no overlay is refused");
	dtio_fdt_clear(&made);

	edited = editable(sound, 64);
	node = fdt_path_offset(edited,
			       "/__local_fixups__/fragment@0/__overlay__");
	if (node < 0 || fdt_setprop(edited, node, "clocks", &place, 4))
		fatal("cannot edit", "overlay");
	input.policy.overlay = edited;
	input.policy.overlay_size = fdt_totalsize(edited);
	result(!generate(&made, &input) && made.reason && made.hint &&
	       strstr(made.reason, "broken"),
	       "an overlay with a reference behind its property is refused");
	dtio_fdt_clear(&made);
	free(edited);

	edited = editable(sound, 0);
	node = fdt_path_offset(edited, "/fragment@0/__overlay__/regulator@60");
	if (node < 0 || fdt_setprop_inplace_u32(edited, node, "phandle", 1))
		fatal("cannot edit", "overlay");
	input.policy.overlay = edited;
	input.policy.overlay_size = fdt_totalsize(edited);
	result(!generate(&made, &input) && made.reason && made.hint &&
	       strstr(made.reason, "same phandle"),
	       "an overlay with a phandle that two nodes have is refused");
	dtio_fdt_clear(&made);
	free(sound);
	free_input(&input);
}

/* The phandles that an overlay has in the guest are the guest's. */
static uint32_t every_other_phandle(void *opaque)
{
	uint32_t *phandle = opaque;

	return *phandle += 2;
}

static uint32_t next_phandle(void *opaque)
{
	uint32_t *phandle = opaque;

	return (*phandle)++;
}

static uint32_t phandle_of(const DtioFdt *made, const char *path)
{
	int node = fdt_path_offset(made->fdt, path);

	return node < 0 ? 0 : fdt_get_phandle(made->fdt, node);
}

static void test_overlay_phandles(const char *folder)
{
	struct input input = read_input(folder, find_case("overlay"));
	struct test_case test = *find_case("peers");
	uint32_t phandle = 0x8000;
	DtioFdt made;

	input.placement.alloc_phandle = every_other_phandle;
	input.placement.opaque = &phandle;
	result(!generate(&made, &input) && made.reason &&
	       strstr(made.reason, "one by one"),
	       "an overlay is refused if the guest's phandles have gaps");
	dtio_fdt_clear(&made);
	free_input(&input);

	/* others have taken some after the device's, which is a peer's */
	test.overlay = "overlay";
	input = read_input(folder, &test);
	phandle = 0x8000;
	input.placement.alloc_phandle = next_phandle;
	input.placement.opaque = &phandle;
	result(generate(&made, &input) && phandle == 0x8002 &&
	       phandle_of(&made, "/ethernet@c000000") == 0x120 &&
	       phandle_of(&made, "/clock-crystal") == 0x8000 &&
	       phandle_of(&made, "/ethernet@c000000/regulator@60") == 0x8001 &&
	       fdt_path_offset(made.fdt, "/__symbols__") < 0,
	       "an overlay gets phandles that the guest gives away");
	dtio_fdt_clear(&made);
	free_input(&input);
}

/* ------------------------------------------------------------------------ */
/* Hostile input                                                             */
/* ------------------------------------------------------------------------ */

/* Not only broken: libfdt before 1.7 reads past the end of one. */
static void test_old_version(const char *folder)
{
	struct input input = read_input(folder, find_case("overlay"));
	DtioFdt made;

	fdt_set_version((void *)input.policy.overlay, 15);
	result(!generate(&made, &input) && made.reason &&
	       strstr(made.reason, "the overlay is no sound device tree"),
	       "an overlay of an old version is refused");
	dtio_fdt_clear(&made);

	fdt_set_version(input.snapshot, 15);
	result(!generate(&made, &input) && made.reason &&
	       strstr(made.reason, "the snapshot is no sound device tree"),
	       "a snapshot of an old version is refused");
	dtio_fdt_clear(&made);
	free_input(&input);
}

static void test_truncated(const char *folder, const struct test_case *test)
{
	struct input input = read_input(folder, test);
	bool passed = true;

	for (size_t length = 0; length < input.size; length++) {
		struct input cut = input;
		DtioFdt made;

		/* of its own size, so that reading on is noticed */
		cut.size = length;
		cut.snapshot = malloc(length ? length : 1);
		if (!cut.snapshot)
			fatal("cannot allocate", test->name);
		memcpy(cut.snapshot, input.snapshot, length);
		passed = passed && !generate(&made, &cut) && made.reason;
		dtio_fdt_clear(&made);
		free(cut.snapshot);
	}
	result(passed, "%s is refused when cut off, at all of %zu lengths",
	       test->name, input.size);
	free_input(&input);
}

/* Runs @input with bytes of @copy, of the tree @sound, changed at random. */
static void run_corrupted(const struct input *input, const char *what,
			  uint8_t *copy, const void *sound, size_t size)
{
	const int rounds = 5000;
	size_t made_count = 0;
	uint32_t random = 1;
	bool passed = true;

	for (int round = 0; round < rounds; round++) {
		DtioFdt made;

		memcpy(copy, sound, size);
		for (int i = 0; i <= round % 4; i++) {
			random = random * 1664525 + 1013904223;
			copy[(random >> 8) % size] = random >> 24;
		}
		if (generate(&made, input)) {
			made_count++;
			passed = passed && !fdt_check_full(
				made.fdt, fdt_totalsize(made.fdt));
		} else {
			passed = passed && made.reason;
		}
		dtio_fdt_clear(&made);
	}
	result(passed, "%s is survived when corrupted in %d ways (%zu accepted)",
	       what, rounds, made_count);
}

static void test_corrupted(const char *folder, const struct test_case *test)
{
	struct input sound = read_input(folder, test);
	struct input corrupted = sound;
	char what[256];
	void *copy;

	corrupted.snapshot = copy = malloc(sound.size);
	if (!copy)
		fatal("cannot allocate", test->name);
	run_corrupted(&corrupted, test->name, copy, sound.snapshot, sound.size);
	free(copy);
	if (test->overlay) {
		size_t size = sound.policy.overlay_size;

		corrupted = sound;
		corrupted.policy.overlay = copy = malloc(size);
		if (!copy)
			fatal("cannot allocate", test->name);
		snprintf(what, sizeof(what), "the overlay of %s", test->name);
		run_corrupted(&corrupted, what, copy, sound.policy.overlay,
			      size);
		free(copy);
	}
	free_input(&sound);
}

static void test_out_of_memory(const char *folder,
			       const struct test_case *test)
{
	struct input input = read_input(folder, test);
	bool passed = true, made_it = false;
	long allowed;

	for (allowed = 0; passed && !made_it; allowed++) {
		DtioFdt made;

		allocations_left = allowed;
		made_it = generate(&made, &input);
		allocations_left = -1;
		passed = made_it || (!made.fdt && !made.reason);
		dtio_fdt_clear(&made);
	}
	result(passed && allowed > 10,
	       "%s is refused when any of %ld allocations fails", test->name,
	       allowed - 1);
	free_input(&input);
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
/* Parts of the device above                                                 */
/* ------------------------------------------------------------------------ */

#define PART "/above@1000/part@2000"

/*
 * A tree with the device PART; what is above it may have no "compatible". Above
 * "/" there is a board alone.
 */
static void *make_part(const char *compatible, const char *above)
{
	const fdt32_t reg[2] = { cpu_to_fdt32(0x2000), cpu_to_fdt32(0x1000) };
	bool at_root = above && !strcmp(above, "/");
	void *tree = malloc(1024);

	if (!tree)
		fatal("cannot allocate", compatible);
	fdt_create(tree, 1024);
	fdt_finish_reservemap(tree);
	fdt_begin_node(tree, "");
	fdt_property_u32(tree, "#address-cells", 1);
	fdt_property_u32(tree, "#size-cells", 1);
	fdt_property_string(tree, "compatible", "vendor,board");
	fdt_property_string(tree, "dtio,device", at_root ? "/part@2000" : PART);
	if (!at_root) {
		fdt_begin_node(tree, "above@1000");
		fdt_property_u32(tree, "#address-cells", 1);
		fdt_property_u32(tree, "#size-cells", 1);
		if (above)
			fdt_property_string(tree, "compatible", above);
		fdt_property(tree, "ranges", "", 0);
	}
	fdt_begin_node(tree, "part@2000");
	fdt_property_string(tree, "compatible", compatible);
	fdt_property(tree, "reg", reg, sizeof(reg));
	fdt_end_node(tree);
	if (!at_root)
		fdt_end_node(tree);
	fdt_end_node(tree);
	if (fdt_finish(tree))
		fatal("cannot make", compatible);
	return tree;
}

static const struct {
	const char *compatible, *above, *source;	/* NULL: it is no part */
	bool goes_along;
} parts[] = {
	{ "qcom,geni-i2c", "qcom,geni-se-qup", "i2c-qcom-geni.c", true },
	{ "qcom,geni-i2c-master-hub", "qcom,geni-se-i2c-master-hub",
	  "i2c-qcom-geni.c", true },
	{ "qcom,geni-spi", "qcom,geni-se-qup", "spi-geni-qcom.c", true },
	{ "qcom,geni-uart", "qcom,geni-se-qup", "qcom_geni_serial.c", true },
	{ "qcom,geni-debug-uart", "qcom,geni-se-qup", "qcom_geni_serial.c",
	  true },
	{ "qcom,msm-iommu-v1-ns", "qcom,msm-iommu-v1", "qcom_iommu.c", false },
	{ "qcom,msm-iommu-v2-sec", "qcom,msm-iommu-v2", "qcom_iommu.c", false },
	{ "qcom,sc7180-dpu", "qcom,sc7180-mdss", "dpu_kms.c", false },
	{ "fsl,fman-v3-port-rx", "fsl,fman", "fman_port.c", true },
	{ "fsl,fman-v2-port-tx", "fsl,fman", "fman_port.c", true },
	{ "fsl,fman-memac", "fsl,fman", "mac.c", true },
	{ "rockchip,gpio-bank", "rockchip,rk3399-pinctrl", "gpio-rockchip.c",
	  false },
	{ "mediatek,mt8195-jpgdec-hw", "mediatek,mt8195-jpgdec",
	  "mtk_jpeg_dec_hw.c", false },
	{ "mediatek,mt8195-jpgenc-hw", "mediatek,mt8195-jpgenc",
	  "mtk_jpeg_enc_hw.c", false },
	{ "mediatek,mtk-vcodec-lat", "mediatek,mt8195-vcodec-dec",
	  "mtk_vcodec_dec_hw.c", false },
	{ "mediatek,mtk-vcodec-lat-soc", "mediatek,mt8195-vcodec-dec",
	  "mtk_vcodec_dec_hw.c", false },
	{ "mediatek,mtk-vcodec-core", "mediatek,mt8195-vcodec-dec",
	  "mtk_vcodec_dec_hw.c", false },
	{ "nxp,imx8q-vpu-decoder", "nxp,imx8qm-vpu", "vpu_core.c", false },
	{ "nxp,imx8q-vpu-encoder", "nxp,imx8qm-vpu", "vpu_core.c", false },
	{ "fsl,sec-v4.0-job-ring", "fsl,sec-v4.0", "jr.c", true },
	{ "fsl,sec4.0-job-ring", "fsl,sec4.0", "jr.c", true },
	{ "ti,am642-tx-pru", "ti,am642-icssg", "pru_rproc.c", true },
	{ "ti,am654-rtu", "ti,am654-icssg", "pru_rproc.c", true },
	{ "marvell,cp110-icu-nsr", "marvell,cp110-icu", "irq-mvebu-icu.c",
	  true },
	{ "marvell,cp110-icu-sei", "marvell,cp110-icu", "irq-mvebu-icu.c",
	  true },
	{ "renesas,rzv2m-usb3-peri", "renesas,rzv2m-usb3drd", "renesas_usb3.c",
	  false },
	{ "nvidia,tegra234-vic", "nvidia,tegra234-host1x", "vic.c", false },
	{ "nvidia,tegra194-nvdec", "nvidia,tegra194-host1x", "nvdec.c", false },
	{ "nvidia,tegra210-dc", "nvidia,tegra210-host1x", "dc.c", false },
	{ "nvidia,tegra194-display", "nvidia,tegra194-host1x", "hub.c", false },
	{ "nvidia,tegra210-dsi", "nvidia,tegra210-host1x", "dsi.c", false },
	{ "nvidia,tegra194-sor", "nvidia,tegra194-host1x", "sor.c", false },
	{ "nvidia,tegra210-sor1", "nvidia,tegra210-host1x", "sor.c", false },
	{ "apple,pmgr-pwrstate", "syscon", "pmgr-pwrstate.c", true },
	{ "fsl,imx8mp-ldb", "syscon", "fsl-ldb.c", true },
	{ "hisilicon,hi3798cv200-combphy", "syscon", "phy-histb-combphy.c",
	  true },
	{ "marvell,ap807-cpu-clock", "syscon", "ap-cpu-clk.c", true },
	{ "register-bit-led", "syscon", "leds-syscon.c", true },
	{ "rockchip,rk3399-usb2phy", "rockchip,rk3399-grf",
	  "phy-rockchip-inno-usb2.c", true },
	{ "rockchip,rk3399-emmc-phy", "rockchip,rk3399-grf",
	  "phy-rockchip-emmc.c", true },

	/* on a bus, or on one that says nothing of itself, or on none */
	{ "rockchip,rk3568-usb2phy", "simple-bus", NULL, false },
	{ "rockchip,rk3568-usb2phy", NULL, NULL, false },
	{ "rockchip,rk3568-usb2phy", "/", NULL, false },
	/* what works alone below a device */
	{ "snps,dwc3", "qcom,dwc3", NULL, false },
	{ "qcom,geni-se-qup", "simple-pm-bus", NULL, false },
	{ "reg-mux", "syscon", NULL, false },
};

static void test_parts(void)
{
	const DtioFdtRegion region = { 0xc000000, 0x1000 };
	const DtioFdtPlacement placement = {
		.regions = &region, .num_regions = 1,
	};

	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		char set[256], driver[256];
		const DtioFdtPolicy policy = { .set = set };
		void *tree = make_part(parts[i].compatible, parts[i].above);
		size_t size = fdt_totalsize(tree);
		DtioFdt made;
		bool passed;

		snprintf(driver, sizeof(driver), "/%s of Linux", parts[i].source);
		passed = dtio_fdt_generate(&made, tree, size, &placement, NULL) ?
			 !parts[i].source :
			 parts[i].source && made.reason && made.hint &&
			 strstr(made.reason, driver) &&
			 strstr(made.reason, " from /above@1000, ") &&
			 !!strstr(made.hint, "Pass the one above") ==
			 parts[i].goes_along &&
			 same_string(made.property, "compatible") &&
			 same_string(made.node, PART);
		if (!passed)
			diagnose("%s (%s)", made.reason, made.hint);
		dtio_fdt_clear(&made);
		snprintf(set, sizeof(set), "compatible = \"%s\"",
			 parts[i].compatible);
		passed &= dtio_fdt_generate(&made, tree, size, &placement,
					    &policy);
		result(passed, "%s below %s is %s", parts[i].compatible,
		       parts[i].above ? parts[i].above : "what says nothing",
		       parts[i].source ? "refused, if the user does not know "
		       "better" : "taken");
		dtio_fdt_clear(&made);
		free(tree);
	}
}

/* What does not go along with its device is not said to do so alone. */
static void test_part_below(void)
{
	const DtioFdtRegion region = { 0xc000000, 0x1000 };
	const DtioFdtPlacement placement = {
		.regions = &region, .num_regions = 1,
	};
	const fdt32_t reg[2] = { cpu_to_fdt32(0x1000), cpu_to_fdt32(0x1000) };
	void *sound = make_part("qcom,geni-spi", "qcom,geni-se-qup");
	void *tree = editable(sound, 256);
	DtioFdt made;

	set(tree, "/", "dtio,device", "/above@1000", sizeof("/above@1000"));
	set(tree, "/above@1000", "reg", reg, sizeof(reg));
	result(!dtio_fdt_generate(&made, tree, fdt_totalsize(tree), &placement,
				  NULL) &&
	       same_string(made.node, PART) && made.hint &&
	       !strstr(made.hint, "instead"),
	       "a part outside of its device is not said to do alone");
	dtio_fdt_clear(&made);
	free(tree);
	free(sound);
}

/* ------------------------------------------------------------------------ */
/* DMA without limits                                                        */
/* ------------------------------------------------------------------------ */

static bool has_own_bus(const struct input *input)
{
	DtioFdt made;
	bool has = generate(&made, input) && strchr(made.path + 1, '/');

	dtio_fdt_clear(&made);
	return has;
}

static void test_no_windows(const char *folder)
{
	struct input input = read_input(folder, find_case("dma-mem"));
	const fdt32_t half = cpu_to_fdt32(0x80000000);
	fdt32_t all[12] = { [4] = half, [6] = half, [8] = half, [10] = half };
	void *sound = input.snapshot;

	input.snapshot = editable(sound, 512);
	input.size = fdt_totalsize(input.snapshot);
	result(has_own_bus(&input), "a device with windows has its own bus");
	set(input.snapshot, "/memory-controller", "dma-ranges", all,
	    sizeof(all));
	result(!has_own_bus(&input), "but not if they are all there is");
	set(input.snapshot, "/memory-controller", "dma-ranges", all, 8);
	result(!has_own_bus(&input), "nor if there is not one whole window");
	unset(input.snapshot, "/memory-controller", "dma-ranges");
	result(!has_own_bus(&input), "nor without any");
	free(sound);
	free_input(&input);
}

/* ------------------------------------------------------------------------ */
/* Into the guest's tree                                                     */
/* ------------------------------------------------------------------------ */

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
	       strstr(made.reason, "no room left") && same_node(guest, 0, before, 0),
	       "a tree that is full is refused, and nothing changed");
	free(before);
	free(guest);
	dtio_fdt_clear(&made);
	free(snapshot);
}

/* To a byte, as what QEMU adds after this ends it if it does not fit */
static void test_room(void)
{
	void *guest = make_guest(3 * 4096);
	size_t room = 3 * 4096;
	DtioFdt made = { 0 };
	void *data;
	int length;

	while (!dtio_fdt_check_room(&made, guest, room)) {
		dtio_fdt_clear(&made);
		room--;
	}
	/* beside its value of whole cells it takes three, and its name */
	length = ((int)room - 12 - (int)sizeof("a")) / 4 * 4;
	result(fdt_setprop_placeholder(guest, 0, "a", length + 4, &data) ==
	       -FDT_ERR_NOSPACE &&
	       !fdt_setprop_placeholder(guest, 0, "a", length, &data) &&
	       dtio_fdt_check_room(&made, guest, 0),
	       "what is said to be free in the guest's tree is");
	result(!dtio_fdt_check_room(&made, guest, 4096) && made.reason &&
	       strstr(made.reason, "no room left") && made.hint,
	       "a tree that has too little left for what comes is refused");
	dtio_fdt_clear(&made);
	free(guest);
}

/* Below a bus that the guest has, beside other functions there */
static void test_merge_pci(const char *folder)
{
	DtioFdtPlacement placement = placement_of(find_case("pci"));
	size_t size;
	void *snapshot = read_tree(folder, "pci", &size);
	void *guest = make_guest(4096), *before;
	uint32_t phandle = 0x8005;
	DtioFdt made, again;
	int bus;

	bus = fdt_add_subnode(guest, 0, "pcie@10000000");
	if (bus < 0 || fdt_add_subnode(guest, bus, "virtio_iommu@1,0") < 0 ||
	    fdt_setprop_string(guest, bus, "device_type", "pci"))
		fatal("cannot edit", "guest");
	before = editable(guest, 0);
	placement.alloc_phandle = next_phandle;
	placement.opaque = &phandle;
	dtio_fdt_generate(&made, snapshot, size, &placement, NULL);
	result(dtio_fdt_merge(&made, guest) &&
	       !fdt_check_full(guest, fdt_totalsize(guest)) &&
	       is_string(guest, "/pcie@10000000", "device_type", "pci") &&
	       is_string(guest, "/pcie@10000000/ethernet@2,1", "compatible",
			 "pci8086,1533") &&
	       fdt_path_offset(guest, "/pcie@10000000/virtio_iommu@1,0") > 0,
	       "a PCI function's node goes below the bus that the guest has");
	result(is_string(guest, "/aliases", "ethernet1", made.path) &&
	       is_string(guest, made.path, "status", "okay"),
	       "its alias leads there");
	dtio_fdt_generate(&again, snapshot, size, &placement, NULL);
	result(!dtio_fdt_merge(&again, guest) && again.reason &&
	       strstr(again.reason, "a node ethernet@2,1 already"),
	       "a second one in its place is refused");
	dtio_fdt_clear(&again);
	dtio_fdt_unmerge(made.fdt, guest);
	result(same_node(guest, 0, before, 0) &&
	       !fdt_check_full(guest, fdt_totalsize(guest)),
	       "it can be taken out again, and the bus stays");
	dtio_fdt_unmerge(made.fdt, guest);
	result(same_node(guest, 0, before, 0),
	       "when it is not there, nothing is");
	free(before);
	free(guest);

	before = make_guest(4096);
	guest = editable(before, 0);
	result(dtio_fdt_merge(&made, guest) &&
	       is_string(guest, made.path, "status", "okay"),
	       "a bus that the guest has not is added");
	dtio_fdt_unmerge(made.fdt, guest);
	result(same_node(guest, 0, before, 0), "and taken out, too");
	free(before);
	free(guest);
	dtio_fdt_clear(&made);
	free(snapshot);
}

/* ------------------------------------------------------------------------ */
/* Bridges                                                                   */
/* ------------------------------------------------------------------------ */

#define HOST_BRIDGE "/pcie@10000000"

static const DtioFdtBridge bridges[] = {
	{ 2 << 3, 1 }, { 0, 0 }, { 31 << 3 | 5, 4 },
};

static const char last_bridge[] = HOST_BRIDGE "/pcie@2/pcie@0/pcie@1f,5";

static void *make_pci_guest(size_t room)
{
	void *guest = make_guest(room + 4096), *made;
	int bus = fdt_add_subnode(guest, 0, HOST_BRIDGE + 1);

	if (bus < 0 || fdt_setprop_u32(guest, bus, "#address-cells", 3) ||
	    fdt_setprop_u32(guest, bus, "#size-cells", 2) ||
	    fdt_setprop_u32(guest, bus, "#interrupt-cells", 1))
		fatal("cannot edit", "guest");
	fdt_pack(guest);
	made = editable(guest, room);
	free(guest);
	return made;
}

/*
 * Leads an interrupt up, as of_irq_parse_raw() of Linux does: @slot and @pin are
 * those of what is on the bus of @node, and then those on the host bridge's.
 */
static bool lead_up(const void *tree, int node, uint32_t *slot, uint32_t *pin)
{
	int length;
	const fdt32_t *map = fdt_getprop(tree, node, "interrupt-map", &length);
	const fdt32_t *mask = fdt_getprop(tree, node, "interrupt-map-mask",
					  NULL);

	if (!map)
		return !strcmp(fdt_get_name(tree, node, NULL), HOST_BRIDGE + 1);
	for (; mask && length >= 9 * 4; map += 9, length -= 9 * 4) {
		if (((fdt32_to_cpu(map[0]) ^ *slot << 11) &
		     fdt32_to_cpu(mask[0])) ||
		    ((fdt32_to_cpu(map[3]) ^ *pin) & fdt32_to_cpu(mask[3])))
			continue;
		*slot = fdt32_to_cpu(map[5]) >> 11;
		*pin = fdt32_to_cpu(map[8]);
		node = fdt_node_offset_by_phandle(tree, fdt32_to_cpu(map[4]));
		return node >= 0 && lead_up(tree, node, slot, pin);
	}
	return false;
}

/* Every line of every slot, as bridges hand it on: 2, 0 and 31 are their slots */
static void test_swizzling(const void *guest)
{
	int node = fdt_path_offset(guest, last_bridge);
	bool right = true;

	for (uint32_t slot = 0; slot < 32; slot++) {
		for (uint32_t pin = 1; pin <= 4; pin++) {
			uint32_t at = slot, leads_to = pin;
			uint32_t wanted = (pin - 1 + slot + 31 + 0) % 4 + 1;

			if (lead_up(guest, node, &at, &leads_to) && at == 2 &&
			    leads_to == wanted)
				continue;
			diagnose("slot %u, pin %u: slot %u, pin %u, not %u",
				 slot, pin, at, leads_to, wanted);
			right = false;
		}
	}
	result(right, "lines of what is behind bridges lead where they do");
}

static bool is_cell(const void *tree, const char *path, const char *property,
		    uint32_t wants)
{
	int node = fdt_path_offset(tree, path), length = 0;
	const fdt32_t *is = node < 0 ? NULL :
			    fdt_getprop(tree, node, property, &length);

	if (is && length >= 4 && fdt32_to_cpu(*is) == wants)
		return true;
	diagnose("%s of %s is not 0x%x", property, path, wants);
	return false;
}

static bool is_absent(const void *tree, const char *path, const char *property)
{
	int node = fdt_path_offset(tree, path);

	return node >= 0 && !fdt_getprop(tree, node, property, NULL);
}

static void test_bridges(const char *folder)
{
	DtioFdtPlacement placement = placement_of(find_case("pci"));
	void *guest = make_pci_guest(16384), *before;
	uint32_t phandle = 0x8005;
	DtioFdt made = { 0 };
	size_t size;
	void *snapshot = read_tree(folder, "pci", &size);
	char *path, *again;

	path = dtio_fdt_add_bridges(&made, guest, HOST_BRIDGE, bridges, 3,
				    next_phandle, &phandle);
	result(same_string(path, last_bridge) &&
	       !fdt_check_full(guest, fdt_totalsize(guest)),
	       "bridges are added, each below the one before");
	result(is_string(guest, last_bridge, "device_type", "pci") &&
	       is_cell(guest, last_bridge, "reg", 0xfd00) &&
	       is_cell(guest, last_bridge, "#address-cells", 3) &&
	       is_cell(guest, last_bridge, "#size-cells", 2) &&
	       is_cell(guest, last_bridge, "#interrupt-cells", 1) &&
	       is_cell(guest, last_bridge, "interrupts", 4) &&
	       is_absent(guest, HOST_BRIDGE "/pcie@2/pcie@0", "interrupts") &&
	       is_absent(guest, last_bridge, "phandle"),
	       "a bridge has what the binding asks for");
	test_swizzling(guest);

	before = editable(guest, 0);
	again = dtio_fdt_add_bridges(&made, guest, HOST_BRIDGE, bridges, 3,
				     next_phandle, &phandle);
	result(same_string(again, last_bridge) &&
	       same_node(guest, 0, before, 0), "bridges that are there stay");

	placement.pci_bus = path;
	placement.pci_devfn = 0;
	placement.alloc_phandle = next_phandle;
	placement.opaque = &phandle;
	dtio_fdt_generate(&made, snapshot, size, &placement, NULL);
	result(dtio_fdt_merge(&made, guest) &&
	       is_string(guest, HOST_BRIDGE "/pcie@2/pcie@0/pcie@1f,5/"
			 "ethernet@0,0", "compatible", "pci8086,1533") &&
	       is_string(guest, "/aliases", "ethernet1", made.path),
	       "a function's node goes below them");
	dtio_fdt_unmerge(made.fdt, guest);
	result(same_node(guest, 0, before, 0),
	       "it can be taken out again, and the bridges stay");
	dtio_fdt_clear(&made);
	free(again);
	free(path);
	free(before);
	free(guest);
	free(snapshot);
}

static void test_no_bridges(void)
{
	void *guest = make_pci_guest(16384), *before = editable(guest, 0);
	uint32_t phandle = 1;
	DtioFdt made = { 0 };
	char *path;

	path = dtio_fdt_add_bridges(&made, guest, HOST_BRIDGE, bridges, 0,
				    next_phandle, &phandle);
	result(same_string(path, HOST_BRIDGE) &&
	       same_node(guest, 0, before, 0) && phandle == 1,
	       "without bridges, nothing is added");
	free(path);
	fdt_nop_property(guest, fdt_path_offset(guest, HOST_BRIDGE),
			 "#interrupt-cells");
	path = dtio_fdt_add_bridges(&made, guest, HOST_BRIDGE, bridges, 1,
				    next_phandle, &phandle);
	result(!path && made.reason && strstr(made.reason, "is no PCI bus"),
	       "bridges of what is no PCI bus are refused");
	dtio_fdt_clear(&made);
	path = dtio_fdt_add_bridges(&made, guest, "/nothing", bridges, 1,
				    next_phandle, &phandle);
	result(!path && made.reason, "and of what is not there");
	free(path);
	dtio_fdt_clear(&made);
	free(before);
	free(guest);
}

/* In a tree with too little room, and with each allocation failing in turn */
static void test_bridges_that_fail(void)
{
	unsigned int refused = 0, without_memory = 0;
	bool right = true;
	char *path = NULL;

	for (size_t room = 0; !path && room < 16384; room += 16) {
		void *guest = make_pci_guest(room);
		uint32_t phandle = 1;
		DtioFdt made = { 0 };

		path = dtio_fdt_add_bridges(&made, guest, HOST_BRIDGE, bridges,
					    3, next_phandle, &phandle);
		right &= path || (made.reason &&
				  strstr(made.reason, "FDT_ERR_NOSPACE"));
		refused += !path;
		dtio_fdt_clear(&made);
		free(guest);
	}
	result(right && path && refused > 10,
	       "bridges that the guest's tree has no room for are refused");
	free(path);
	path = NULL;
	for (long i = 0; !path && i < 100; i++) {
		void *guest = make_pci_guest(16384);
		uint32_t phandle = 1;
		DtioFdt made = { 0 };

		allocations_left = i;
		path = dtio_fdt_add_bridges(&made, guest, HOST_BRIDGE, bridges,
					    3, next_phandle, &phandle);
		allocations_left = -1;
		without_memory += !path;
		dtio_fdt_clear(&made);
		free(guest);
	}
	result(path && without_memory > 3, "and without memory");
	free(path);
}

/* ------------------------------------------------------------------------ */
/* Coherence                                                                 */
/* ------------------------------------------------------------------------ */

/* A tree as QEMU's, with devices of both kinds, and what becomes of it */
static void test_coherence(const char *folder, const char *golden)
{
	size_t size;
	void *before = read_tree(folder, "coherence", &size);
	void *wanted = read_tree(golden, "coherence", &size);
	void *guest = editable(before, 1024), *again;
	DtioFdt made = { 0 };

	result(dtio_fdt_spread_coherence(&made, guest) &&
	       same_node(guest, 0, wanted, 0) &&
	       !fdt_check_full(guest, fdt_totalsize(guest)),
	       "coherence is said of all but what is not coherent");
	again = editable(guest, 0);
	result(dtio_fdt_spread_coherence(&made, again) &&
	       same_node(again, 0, guest, 0), "once");
	free(again);
	free(guest);

	guest = editable(before, 1024);
	fdt_del_node(guest, fdt_path_offset(guest, "/bus-mmc-c000000"));
	fdt_del_node(guest, fdt_path_offset(guest, "/serial@c100000"));
	again = editable(guest, 0);
	result(dtio_fdt_spread_coherence(&made, again) &&
	       same_node(again, 0, guest, 0),
	       "the root says it as long as all are coherent");
	free(again);
	free(guest);
	free(wanted);
	free(before);
}

/* What a tree without room has got so far changes nothing of what it says. */
static void test_coherence_without_room(const char *folder)
{
	size_t size, refused = 0;
	void *before = read_tree(folder, "coherence", &size);
	bool done = false, right = true;

	for (size_t room = 0; !done && room < 1024; room += 4) {
		void *guest = editable(before, room);
		DtioFdt made = { 0 };

		done = dtio_fdt_spread_coherence(&made, guest);
		right &= !fdt_check_full(guest, fdt_totalsize(guest)) &&
			 is_absent(guest, "/", "dma-coherent") == done &&
			 is_absent(guest, "/serial@c100000", "dma-coherent") &&
			 (done || (made.reason && made.hint));
		refused += !done;
		dtio_fdt_clear(&made);
		free(guest);
	}
	result(done && right && refused > 5,
	       "without room it is refused, and the root goes on to say it");
	free(before);
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

static void write_tree(const char *folder, const char *name, const void *tree)
{
	char path[4096];
	FILE *file;

	snprintf(path, sizeof(path), "%s/%s.dtb", folder, name);
	file = fopen(path, "wb");
	if (!file || fwrite(tree, fdt_totalsize(tree), 1, file) != 1 ||
	    fclose(file))
		fatal("cannot write", path);
}

static void write_coherence(const char *folder, const char *to)
{
	size_t size;
	void *before = read_tree(folder, "coherence", &size);
	void *guest = editable(before, 1024);
	DtioFdt made = { 0 };

	if (dtio_fdt_spread_coherence(&made, guest))
		write_tree(to, "coherence", guest);
	dtio_fdt_clear(&made);
	free(guest);
	free(before);
}

static int write_outcomes(const char *folder, const char *to)
{
	write_coherence(folder, to);
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct input input = read_input(folder, &cases[i]);
		DtioFdt made;

		if (!generate(&made, &input)) {
			fprintf(stderr, "%s: %s %s: %s\n", cases[i].name,
				made.node, made.property, made.reason);
			return 1;
		}
		write_tree(to, cases[i].name, made.fdt);
		dtio_fdt_clear(&made);
		free_input(&input);
	}
	return 0;
}

/* Chip selects are all offered, or the device is refused: an empty one is another's. */
static void test_offered_chip_selects(const char *folder)
{
	struct test_case test = *find_case("gpios");
	struct input input;
	DtioFdt made;

	test.num_resources = 3;
	input = read_input(folder, &test);
	result(!generate(&made, &input) && made.property &&
	       !strcmp(made.property, "cs-gpios") && made.hint &&
	       strstr(made.hint, "gpios=virtio"),
	       "chip selects of which one stays with the host are refused");
	dtio_fdt_clear(&made);
	free_input(&input);
}

#define SCMI "/firmware/scmi"
#define REGULATORS SCMI "/protocol@17/regulators"

static bool is_cells(const void *fdt, const char *path, const char *name, uint32_t value)
{
	int length;
	const fdt32_t *cell = fdt_getprop(fdt, fdt_path_offset(fdt, path), name, &length);

	return cell && length == sizeof(*cell) && fdt32_ld(cell) == value;
}

/* Its protocols are those that have domains; other firmware stays. */
static void test_scmi(void)
{
	DtioFdtRegulator regulators[200] = {
		{ .number = 0, .phandle = 0x8100, .lowest = 1800000, .highest = 3300000 },
		{ .number = 1, .phandle = 0x8101, .lowest = 5000000, .highest = 5000000 },
	};
	DtioFdtScmi scmi = {
		.clocks = SCMI_CLOCKS, .resets = SCMI_RESETS, .powers = SCMI_POWERS,
		.regulators = regulators, .num_regulators = 2,
		.transport = { 0xc002000, 0x200 }, .transport_spi = 115,
		.pin_states = (const DtioFdtPinState[]) {
			{ 0, 0x8300, "mmc#0", "default.mmc#0" },
			{ 1, 0x8301, "mmc#0", "fast.mmc#1" },
		},
		.num_pin_states = 2,
	};
	void *guest = make_guest(65536), *before;
	DtioFdt made;
	int firmware, optee, transport, memory, length;
	const fdt32_t *irq, *reg, *ranges;

	result(dtio_fdt_make_scmi(&made, &scmi) &&
	       !fdt_check_full(made.fdt, fdt_totalsize(made.fdt)) &&
	       is_string(made.fdt, SCMI, "compatible", "arm,scmi-virtio") &&
	       is_cells(made.fdt, SCMI, "#address-cells", 1) &&
	       is_cells(made.fdt, SCMI, "#size-cells", 0), "SCMI has a node");
	result(is_cells(made.fdt, SCMI "/protocol@11", "reg", 0x11) &&
	       is_cells(made.fdt, SCMI "/protocol@11", "#power-domain-cells", 1) &&
	       is_cells(made.fdt, SCMI "/protocol@11", "phandle", SCMI_POWERS) &&
	       is_cells(made.fdt, SCMI "/protocol@14", "reg", 0x14) &&
	       is_cells(made.fdt, SCMI "/protocol@14", "#clock-cells", 1) &&
	       is_cells(made.fdt, SCMI "/protocol@14", "phandle", SCMI_CLOCKS) &&
	       is_cells(made.fdt, SCMI "/protocol@16", "reg", 0x16) &&
	       is_cells(made.fdt, SCMI "/protocol@16", "#reset-cells", 1) &&
	       is_cells(made.fdt, SCMI "/protocol@16", "phandle", SCMI_RESETS),
	       "and one for each protocol");
	result(is_cells(made.fdt, SCMI "/protocol@17", "reg", 0x17) &&
	       is_cells(made.fdt, REGULATORS, "#address-cells", 1) &&
	       is_cells(made.fdt, REGULATORS "/regulator@0", "reg", 0) &&
	       is_cells(made.fdt, REGULATORS "/regulator@0", "phandle", 0x8100) &&
	       is_cells(made.fdt, REGULATORS "/regulator@0", "regulator-min-microvolt",
			1800000) &&
	       is_cells(made.fdt, REGULATORS "/regulator@0", "regulator-max-microvolt",
			3300000), "and one for each voltage domain");
	result(fdt_path_offset(made.fdt, REGULATORS "/regulator@1") > 0 &&
	       !fdt_getprop(made.fdt, fdt_path_offset(made.fdt, REGULATORS "/regulator@1"),
			    "regulator-min-microvolt", NULL),
	       "one that has a single voltage says nothing of voltages");
	result(is_cells(made.fdt, SCMI "/protocol@19", "reg", 0x19) &&
	       is_cells(made.fdt, SCMI "/protocol@19/state-1-pins", "phandle", 0x8301) &&
	       is_string(made.fdt, SCMI "/protocol@19/state-1-pins", "groups", "mmc#0") &&
	       is_string(made.fdt, SCMI "/protocol@19/state-1-pins", "function",
			 "fast.mmc#1"), "and one for each pin state");
	transport = fdt_path_offset(made.fdt, "/virtio_mmio@c002000");
	irq = fdt_getprop(made.fdt, transport, "interrupts", &length);
	result(is_string(made.fdt, "/virtio_mmio@c002000", "compatible", "virtio,mmio") &&
	       irq && length == 12 && fdt32_ld(irq + 1) == 115 &&
	       fdt_getprop(made.fdt, transport, "reg", &length) && length == 16,
	       "so has the device that its messages go over");

	before = editable(guest, 0);
	result(dtio_fdt_merge(&made, guest) &&
	       is_string(guest, SCMI, "compatible", "arm,scmi-virtio"),
	       "it goes into a guest's tree without firmware");
	dtio_fdt_unmerge(made.fdt, guest);
	result(same_node(guest, 0, before, 0), "and out of it");
	free(before);
	firmware = fdt_add_subnode(guest, 0, "firmware");
	optee = fdt_add_subnode(guest, firmware, "optee");
	if (optee < 0 || fdt_setprop_string(guest, optee, "compatible", "linaro,optee-tz"))
		fatal("cannot edit", "guest");
	before = editable(guest, 0);
	result(dtio_fdt_merge(&made, guest) &&
	       is_string(guest, SCMI, "compatible", "arm,scmi-virtio") &&
	       is_string(guest, "/firmware/optee", "compatible", "linaro,optee-tz"),
	       "it goes beside other firmware");
	dtio_fdt_unmerge(made.fdt, guest);
	result(same_node(guest, 0, before, 0), "which stays");
	free(before);
	free(guest);
	dtio_fdt_clear(&made);

	scmi = (DtioFdtScmi) {
		.resets = SCMI_RESETS, .function = DTIO_FDT_SCMI_CALL,
		.transport = { 0x10000c001000, 0x10000 }, .transport_phandle = 0x8400,
	};
	result(dtio_fdt_make_scmi(&made, &scmi) &&
	       is_string(made.fdt, SCMI, "compatible", "arm,scmi-smc") &&
	       is_cells(made.fdt, SCMI, "arm,smc-id", 0x83000001) &&
	       is_cells(made.fdt, SCMI, "shmem", 0x8400) &&
	       is_cells(made.fdt, SCMI "/protocol@16", "phandle", SCMI_RESETS),
	       "by calls its node names the call and the memory");
	memory = fdt_path_offset(made.fdt, "/sram@10000c001000");
	reg = fdt_getprop(made.fdt, memory, "reg", &length);
	ranges = fdt_getprop(made.fdt, memory, "ranges", &length);
	result(is_string(made.fdt, "/sram@10000c001000", "compatible", "mmio-sram") &&
	       reg && fdt32_ld(reg) == 0x1000 && fdt32_ld(reg + 1) == 0xc001000 &&
	       fdt32_ld(reg + 3) == 0x10000 && ranges && length == 16 &&
	       !fdt32_ld(ranges) && fdt32_ld(ranges + 1) == 0x1000 &&
	       fdt32_ld(ranges + 2) == 0xc001000 && fdt32_ld(ranges + 3) == 0x10000,
	       "which has a node");
	memory = fdt_subnode_offset(made.fdt, memory, "scmi-sram@0");
	reg = fdt_getprop(made.fdt, memory, "reg", &length);
	result(fdt_get_phandle(made.fdt, memory) == 0x8400 && reg && length == 8 &&
	       !fdt32_ld(reg) && fdt32_ld(reg + 1) == 0x10000 &&
	       !fdt_node_check_compatible(made.fdt, memory, "arm,scmi-shmem"),
	       "all of it for messages");
	dtio_fdt_clear(&made);

	scmi = (DtioFdtScmi) { .resets = SCMI_RESETS };
	result(dtio_fdt_make_scmi(&made, &scmi) &&
	       fdt_path_offset(made.fdt, SCMI "/protocol@16") > 0 &&
	       fdt_path_offset(made.fdt, SCMI "/protocol@11") < 0 &&
	       fdt_path_offset(made.fdt, SCMI "/protocol@14") < 0 &&
	       fdt_path_offset(made.fdt, SCMI "/protocol@17") < 0 &&
	       fdt_path_offset(made.fdt, SCMI "/protocol@19") < 0 &&
	       fdt_next_subnode(made.fdt, fdt_path_offset(made.fdt, "/firmware")) < 0,
	       "a protocol without domains has no node");
	dtio_fdt_clear(&made);

	for (uint32_t i = 2; i < 200; i++)
		regulators[i] = (DtioFdtRegulator) { i, 0x8100 + i, 1, 2 };
	scmi = (DtioFdtScmi) { .regulators = regulators, .num_regulators = 200 };
	result(dtio_fdt_make_scmi(&made, &scmi) &&
	       is_cells(made.fdt, REGULATORS "/regulator@c7", "phandle", 0x8100 + 199),
	       "there may be many voltage domains");
	dtio_fdt_clear(&made);
	for (allocations_left = 0; ; ) {
		long tried = allocations_left;

		if (dtio_fdt_make_scmi(&made, &scmi))
			break;
		dtio_fdt_clear(&made);
		allocations_left = tried + 1;
	}
	allocations_left = -1;
	result(made.fdt && fdt_path_offset(made.fdt, REGULATORS "/regulator@c7") > 0,
	       "each allocation may fail while it is made");
	dtio_fdt_clear(&made);
}

#define CONTROLLER "/virtio_mmio@c003000/gpio"

static void test_gpio(void)
{
	const DtioFdtGpio gpio = {
		.registers = { 0xc003000, 0x200 }, .spi = 116, .phandle = GPIO,
	};
	void *guest = make_guest(65536), *before;
	const fdt32_t *irq;
	DtioFdt made;
	int node, length;

	result(dtio_fdt_make_gpio(&made, &gpio) &&
	       !fdt_check_full(made.fdt, fdt_totalsize(made.fdt)) &&
	       is_string(made.fdt, CONTROLLER, "compatible", "virtio,device29") &&
	       is_cells(made.fdt, CONTROLLER, "#gpio-cells", 2) &&
	       is_cells(made.fdt, CONTROLLER, "#interrupt-cells", 2) &&
	       is_cells(made.fdt, CONTROLLER, "phandle", GPIO),
	       "the controller of GPIO lines has a node");
	node = fdt_path_offset(made.fdt, CONTROLLER);
	result(fdt_getprop(made.fdt, node, "gpio-controller", NULL) &&
	       fdt_getprop(made.fdt, node, "interrupt-controller", NULL),
	       "it is one, and one of interrupts");
	node = fdt_parent_offset(made.fdt, node);
	irq = fdt_getprop(made.fdt, node, "interrupts", &length);
	result(!fdt_node_check_compatible(made.fdt, node, "virtio,mmio") && irq &&
	       length == 12 && fdt32_ld(irq + 1) == 116, "it is behind virtio-mmio");
	before = editable(guest, 0);
	result(dtio_fdt_merge(&made, guest) &&
	       is_cells(guest, CONTROLLER, "phandle", GPIO), "it goes into a guest's tree");
	dtio_fdt_unmerge(made.fdt, guest);
	result(same_node(guest, 0, before, 0), "and out of it");
	free(before);
	free(guest);
	dtio_fdt_clear(&made);
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
	test_losses(argv[1]);
	test_chip_selects(argv[1]);
	test_offered_chip_selects(argv[1]);
	test_loss_rules();
	test_refusals(argv[1]);
	test_bad_policies(argv[1]);
	test_overlays_of_the_guest(argv[1]);
	test_zero_rate(argv[1]);
	test_bad_places(argv[1]);
	test_broken_overlays(argv[1]);
	test_old_version(argv[1]);
	test_overlay_phandles(argv[1]);
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		test_truncated(argv[1], &cases[i]);
		test_corrupted(argv[1], &cases[i]);
		test_out_of_memory(argv[1], &cases[i]);
	}
	test_deep();
	test_parts();
	test_part_below();
	test_no_windows(argv[1]);
	test_merge(argv[1]);
	test_room();
	test_merge_pci(argv[1]);
	test_bridges(argv[1]);
	test_no_bridges();
	test_bridges_that_fail();
	test_coherence(argv[1], argv[2]);
	test_coherence_without_room(argv[1]);
	test_list_phandles(argv[1]);
	test_scmi();
	test_gpio();
	printf("1..%d\n", tests);
	return failures ? 1 : 0;
}
