// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Describing a device to be served: what cannot be is refused with a line that says why, and
 * want of memory anywhere on the way leaves nothing behind. With a file as argument, the
 * snapshot that is made of the node in it goes to standard output.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <linux/pci_regs.h>

#include "serve/device.h"
#include "serve/serve.h"
#include "../lib/runs-out.h"

static unsigned int tests, failures;

static void result(bool good, const char *what)
{
	printf("%sok %u %s\n", good ? "" : "not ", ++tests, what);
	failures += !good;
}

static int no_reset(void *opaque)
{
	(void)opaque;
	return 0;
}

static const struct dtio_serve_ops ops = { .reset = no_reset };
static const struct dtio_serve_pci pci = { .vendor = 1, .device = 2, .express = true };

static struct dtio_serve_device *new_device(enum dtio_bus bus, bool header)
{
	const struct dtio_serve_description description = {
		.bus = bus, .name = "test", .ops = &ops,
	};
	struct dtio_serve_device *device;

	if (dtio_serve_device_new(&description, &device, NULL) ||
	    (header && dtio_serve_set_pci(device, &pci, NULL)))
		abort();
	return device;
}

/* Refused with @err and a line that has @words; frees it. */
static bool said(int got, int err, char *error, const char *words)
{
	bool good = got == -err && error && strstr(error, words) && !strchr(error, '\n');

	if (!good)
		printf("# %d: %s\n", got, error ? error : "(nothing)");
	free(error);
	return good;
}

static void test_numbers(void)
{
	static const struct {
		struct dtio_serve_description description;
		const char *words;
	} bad[] = {
		{ { .name = "x" }, "without functions" },
		{ { .ops = &ops }, "without a name" },
		{ { .name = "x", .ops = &ops, .max_transfer = 4095 }, "4095 bytes" },
		{ { .name = "x", .ops = &ops, .max_transfer = (64 << 20) + 1 }, "bytes" },
		{ { .name = "x", .ops = &ops, .credits = 1 }, "1 credits" },
		{ { .name = "x", .ops = &ops, .credits = 65536 }, "65536 credits" },
		{ { .name = "x", .ops = &ops, .max_maps = 65536 }, "at most 65535" },
	};
	struct dtio_serve_device *device;
	bool good = true;
	size_t i;

	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		char *error = NULL;
		int got = dtio_serve_device_new(&bad[i].description, &device, &error);

		good &= said(got, EINVAL, error, bad[i].words);
	}
	result(good, "numbers out of range are refused");
}

static void test_regions(void)
{
	static const struct dtio_mmap_area odd = { 4096, 100 }, outside = { 4096, 8192 };
	static const struct {
		struct dtio_serve_region region;
		const char *words;
	} bad[] = {
		{ { .fd = -1 }, "no length" },
		{ { .length = UINT64_MAX, .fd = -1 }, "too large" },
		{ { .length = 8192, .access_widths = 16, .fd = -1 }, "widths" },
		{ { .length = 8192, .areas = &odd, .num_areas = 1, .fd = -1 }, "no descriptor" },
		{ { .length = 8192, .areas = &odd, .num_areas = 1 }, "whole pages" },
		{ { .length = 8192, .areas = &outside, .num_areas = 1 }, "within" },
	};
	static const struct dtio_serve_region some = { .length = 4096, .fd = -1 };
	static const struct {
		uint32_t region;
		struct dtio_serve_doorbell bell;
		int err;
		const char *words;
	} bells[] = {
		{ 100, { .length = 4 }, EINVAL, "region 100" },
		{ 0, { .offset = 4096 }, EINVAL, "outside" },
		{ 0, { .length = 3 }, EINVAL, "3 bytes" },
		{ 0, { .match = true }, EINVAL, "0 bytes" },
		{ 0, { .length = 4, .fd = -1 }, EBADF, "descriptor -1" },
	};
	struct dtio_serve_device *device = new_device(DTIO_BUS_PLATFORM, false);
	char *error = NULL;
	bool good = dtio_serve_set_memory(device, 0, NULL, 0) == -EINVAL;
	int got;
	size_t i;

	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		error = NULL;
		got = dtio_serve_add_region(device, &bad[i].region, &error);
		good &= said(got, EINVAL, error, bad[i].words);
	}
	for (i = 0; i < 100; i++)
		good &= dtio_serve_add_region(device, &some, NULL) == (int)i;
	got = dtio_serve_add_region(device, &some, &error);
	good &= said(got, E2BIG, error, "100 regions");
	for (i = 0; i < sizeof(bells) / sizeof(*bells); i++) {
		error = NULL;
		got = dtio_serve_set_doorbells(device, bells[i].region, &bells[i].bell, 1,
					       &error);
		good &= said(got, bells[i].err, error, bells[i].words);
	}
	result(good, "regions and doorbells that cannot be are refused");
	dtio_serve_device_free(device);
}

static void test_irqs(void)
{
	static const struct dtio_serve_irq bad[] = {
		{ DTIO_IRQ_MSI, 0, 0, 0, NULL },
		{ DTIO_IRQ_MSI, 0, 65537, 0, NULL },
		{ DTIO_IRQ_WIRED, DTIO_IRQ_TRIGGER_LEVEL_HIGH, 2, 0, NULL },
		{ DTIO_IRQ_WIRED, 0, 1, 0, NULL },
		{ DTIO_IRQ_WIRED, 3, 1, 0, NULL },
		{ DTIO_IRQ_WIRED, 16, 1, 0, NULL },
	};
	static const struct dtio_serve_irq edge = {
		DTIO_IRQ_WIRED, DTIO_IRQ_TRIGGER_EDGE_RISING, 1, 0, NULL,
	};
	struct dtio_serve_device *device = new_device(DTIO_BUS_PLATFORM, false);
	char *error = NULL;
	bool good = true;
	int got;
	size_t i;

	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		error = NULL;
		got = dtio_serve_add_irq(device, &bad[i], &error);
		good &= said(got, EINVAL, error, "interrupt");
	}
	for (i = 0; i < 50; i++)
		good &= dtio_serve_add_irq(device, &edge, NULL) == (int)i;
	got = dtio_serve_add_irq(device, &edge, &error);
	good &= said(got, E2BIG, error, "50 interrupts");
	error = NULL;
	got = dtio_serve_set_irq_node(device, 50, "/device/child", &error);
	good &= said(got, EINVAL, error, "no interrupt 50");
	good &= dtio_serve_set_line(device, 0, true) == -EINVAL &&
		dtio_serve_raise(device, 0, 1) == -EINVAL &&
		dtio_serve_raise(device, 50, 0) == -EINVAL &&
		dtio_serve_irq_state(device, 50, 0) == -EINVAL &&
		dtio_serve_irq_state(device, 0, 0) == 0;
	good &= dtio_serve_answer(device, 0, NULL, 0) == -EINVAL && !dtio_serve_in_use(device);
	result(good, "interrupts that cannot be are refused");
	dtio_serve_device_free(device);
}

static void test_pci(void)
{
	static const struct dtio_serve_region some = { .length = 4096, .fd = -1 };
	static const struct dtio_serve_region odd = { .length = 5000, .fd = -1 };
	static const struct dtio_serve_region small = { .length = 8, .fd = -1 };
	struct dtio_serve_device *device = new_device(DTIO_BUS_PLATFORM, false);
	uint8_t body[200] = { 9 };
	char *error = NULL;
	bool good = true;
	int got;

	got = dtio_serve_set_pci(device, &pci, &error);
	good &= said(got, EINVAL, error, "header");
	got = dtio_serve_add_capability(device, 0, body, 4, NULL, &error);
	good &= said(got, EINVAL, error, "no PCI function");
	good &= !dtio_serve_config(device);
	dtio_serve_device_free(device);

	device = new_device(DTIO_BUS_PCI, true);
	got = dtio_serve_set_pci(device, &pci, &error);
	good &= said(got, EINVAL, error, "once");
	got = dtio_serve_set_bar(device, 5, DTIO_PCI_BAR_64BIT, &some, &error);
	good &= said(got, EINVAL, error, "no such");
	got = dtio_serve_set_bar(device, 0, DTIO_PCI_BAR_64BIT | DTIO_PCI_BAR_IO, &some, &error);
	good &= said(got, EINVAL, error, "no such");
	got = dtio_serve_set_bar(device, 0, 0, &odd, &error);
	good &= said(got, EINVAL, error, "power of two");
	got = dtio_serve_set_bar(device, 0, 0, &small, &error);
	good &= said(got, EINVAL, error, "power of two");
	good &= !dtio_serve_set_bar(device, 2, DTIO_PCI_BAR_64BIT, &some, NULL);
	got = dtio_serve_set_bar(device, 3, 0, &some, &error);
	good &= said(got, EEXIST, error, "in use");
	got = dtio_serve_set_bar(device, 1, DTIO_PCI_BAR_64BIT, &some, &error);
	good &= said(got, EEXIST, error, "in use");
	got = dtio_serve_add_msi(device, 3, &error);
	good &= said(got, EINVAL, error, "1, 2, 4");
	got = dtio_serve_add_msi(device, 64, &error);
	good &= said(got, EINVAL, error, "not 64");
	got = dtio_serve_add_msix(device, 2049, 2, 0, 2048, &error);
	good &= said(got, EINVAL, error, "2048 vectors");
	got = dtio_serve_add_msix(device, 128, 2, 0, 2040, &error);
	good &= said(got, EINVAL, error, "no room");
	got = dtio_serve_add_msix(device, 128, 2, 2056, 0, &error);
	good &= said(got, EINVAL, error, "no room");
	got = dtio_serve_add_msix(device, 4, 3, 0, 2048, &error);
	good &= said(got, EINVAL, error, "no room");
	got = dtio_serve_add_capability(device, 0, body, 200, NULL, &error);
	good &= said(got, ENOSPC, error, "count up");
	got = dtio_serve_add_capability(device, 0x40, body, 4, NULL, &error);
	good &= said(got, ENOSPC, error, "count up");
	got = dtio_serve_add_capability(device, 0x200, body, 4, NULL, &error);
	good &= said(got, EINVAL, error, "0x100");
	good &= dtio_serve_add_capability(device, 0x100, body, 4, NULL, NULL) == 0x100 &&
		dtio_serve_add_capability(device, 0x200, body, 4, NULL, NULL) == 0x200 &&
		dtio_serve_config(device)[0x103] == 0x20;
	result(good, "what is no PCI function is refused");
	dtio_serve_device_free(device);
}

static void test_nodes(void)
{
	static const struct {
		const char *source, *words;
		int err;
	} bad[] = {
		{ "", "line 1 of the device's node: a name", EINVAL },
		{ "a", "begins with \"{\"", EINVAL },
		{ "a { }", "ends with \"};\"", EINVAL },
		{ "a { b }; ", "ends with \";\"", EINVAL },
		{ "a {\n b = ; };", "line 2 of the device's node: a value", EINVAL },
		{ "a { b = \"c; };", "no end", EINVAL },
		{ "a { b = \"\\q\"; };", "escape", EINVAL },
		{ "a { b = <c>; };", "numbers and &labels", EINVAL },
		{ "a { b = <0x123456789>; };", "32 bits", EINVAL },
		{ "a { b = <1q>; };", "32 bits", EINVAL },
		{ "a { b = [1]; };", "hexadecimal", EINVAL },
		{ "a { b = <&c>; };", "label that is referred to", EINVAL },
		{ "a { b { }; c; };", "before nodes", EINVAL },
		{ "/dts-v1/; / { };", "a name", EINVAL },
		{ "a{a{a{a{a{a{a{a{a{a{a{a{a{a{a{a{a{};};};};};};};};};};};};};};};};};",
		  "within one another", EINVAL },
	};
	struct dtio_serve_device *device = new_device(DTIO_BUS_PLATFORM, false);
	char *error = NULL, *large;
	bool good = true;
	int got;
	size_t i;

	for (i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		error = NULL;
		got = dtio_serve_set_node(device, bad[i].source, &error);
		good &= said(got, bad[i].err, error, bad[i].words);
	}
	large = calloc(1, 3 << 20);
	strcpy(large, "a { b = [");
	memset(large + 9, '1', 2 << 20);
	strcat(large, "]; };");
	got = dtio_serve_set_node(device, large, &error);
	good &= said(got, E2BIG, error, "too large");
	/* One that needs more than the first attempt has room for */
	large[9 + 20000] = 0;
	strcat(large, "]; };");
	good &= !dtio_serve_set_node(device, large, NULL);
	free(large);
	got = dtio_serve_set_node(device, "a { };", &error);
	good &= said(got, EINVAL, error, "already");
	got = dtio_serve_set_snapshot(device, "x", 1, &error);
	good &= said(got, EINVAL, error, "already");
	result(good, "a node's source that is none is refused, with its line");

	/* What was made is a snapshot, and a tree with that node. */
	{
		struct dtio_serve_device *other = new_device(DTIO_BUS_PLATFORM, false);
		struct dtio_serve_device *third = new_device(DTIO_BUS_PLATFORM, false);
		size_t size = (size_t)device->regions[0].is.length;

		good = !dtio_serve_set_snapshot(other, device->tree, size, NULL) &&
		       !memcmp(other->tree, device->tree, size) &&
		       other->tree != device->tree;
		got = dtio_serve_set_tree(third, device->tree, size, "/b", &error);
		good &= said(got, ENOENT, error, "no node /b");
		got = dtio_serve_set_snapshot(third, device->tree, size - 1, &error);
		good &= said(got, EINVAL, error, "no flattened");
		good &= !dtio_serve_set_tree(third, device->tree, size, "/a", NULL);
		result(good, "a snapshot and a tree are taken as they are");
		dtio_serve_device_free(other);
		dtio_serve_device_free(third);
	}
	dtio_serve_device_free(device);
}

static int describe_all(struct dtio_serve_device **device)
{
	static const struct dtio_mmap_area area = { 4096, 4096 };
	static const struct dtio_serve_region region = {
		.length = 8192, .name = "memory", .areas = &area, .num_areas = 1,
	};
	static const struct dtio_serve_description description = {
		.bus = DTIO_BUS_PCI, .name = "test", .ops = &ops,
	};
	static const struct dtio_serve_doorbell bell = { .length = 4, .fd = 0 };
	static const struct dtio_serve_pci with_pin = { .pin = true, .express = true };
	char *error = NULL;
	int err;

	*device = NULL;
	err = dtio_serve_device_new(&description, device, &error);
	if (!err)
		err = dtio_serve_set_pci(*device, &with_pin, &error);
	if (!err)
		err = dtio_serve_set_bar(*device, 0, 0, &region, &error);
	if (!err)
		err = dtio_serve_add_msi(*device, 4, &error);
	if (!err)
		err = dtio_serve_add_msix(*device, 4, 0, 0, 64, &error);
	if (!err)
		err = dtio_serve_set_doorbells(*device, 0, &bell, 1, &error);
	if (!err)
		err = dtio_serve_set_node(*device, "a { b = <&c>, \"d\"; }; c: c { };", &error);
	free(error);
	return err;
}

static void test_memory(void)
{
	struct dtio_serve_device *device;
	size_t count;
	bool good = true;
	int err;

	for (count = 1; ; count++) {
		memory_left = count;
		err = describe_all(&device);
		if (memory_left)
			break;
		good &= err == -ENOMEM;
		dtio_serve_device_free(device);
	}
	memory_left = 0;
	good &= !err && count > 20;
	dtio_serve_device_free(device);
	result(good, "wherever memory runs out, nothing is left");
}

static int dump(const char *path)
{
	struct dtio_serve_device *device = new_device(DTIO_BUS_PLATFORM, false);
	static char source[65536];
	char *error = NULL;
	FILE *file = fopen(path, "r");
	int err;

	if (!file || !fread(source, 1, sizeof(source) - 1, file))
		return 1;
	fclose(file);
	err = dtio_serve_set_node(device, source, &error);
	if (err)
		fprintf(stderr, "%s\n", error);
	else
		fwrite(device->tree, (size_t)device->regions[0].is.length, 1, stdout);
	free(error);
	dtio_serve_device_free(device);
	return err < 0;
}

int main(int argc, char **argv)
{
	if (argc > 1)
		return dump(argv[1]);
	test_numbers();
	test_regions();
	test_irqs();
	test_pci();
	test_nodes();
	test_memory();
	printf("1..%u\n", tests);
	return failures > 0;
}
