// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What verdicts say of devices that could raise interrupts of others: of a device tree
 * alone, of PCI functions, of IOMMU groups, of what the administrator has allowed, of
 * what dtio's driver has said. TAP.
 *
 * usage: messages_test BOARD, messages.dts flattened
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "judge.h"
#include "board/types.h"
#include "libdtio.h"

#define COMMAND								\
	"modprobe -aq iommufd vfio_iommu_type1; echo 1 | tee /sys/module/*/parameters/allow_unsafe_interrupts"
#define SAID								\
	"ready, but its IOMMU group has no isolated MSIs, so that iommufd and containers refuse it (EPERM)"

static const char *file;
static int tests, failed;

static void check(bool good, const char *what)
{
	printf("%sok %d %s\n", good ? "" : "not ", ++tests, what);
	failed += !good;
}

static struct dtio_board *read_board(void)
{
	struct dtio_board *board;
	char *error = NULL;

	if (!dtio_read_dtb_board(file, &board, &error))
		return board;
	printf("Bail out! %s\n", error ?: "out of memory");
	exit(1);
}

/* As a system: groups are those that it has. */
static struct dtio_board *read_system(void)
{
	struct dtio_board *board = read_board();

	board->source = DTIO_SOURCE_SYSTEM;
	board->drivers = ~0u;
	for (size_t i = 0; i < board->num_devices; i++) {
		board->devices[i].stream_group = NULL;
		board->devices[i].driver = "some";
	}
	return board;
}

/* The one reason that is about it; NULL: there is none, or more than one. */
static const struct dtio_reason *find_reason(const struct dtio_verdict *verdict,
					     size_t *count)
{
	const struct dtio_reason *reason, *found = NULL;

	*count = 0;
	for (size_t i = 0; (reason = dtio_verdict_reason(verdict, i)); i++) {
		if (!strstr(dtio_reason_text(reason), "no isolated MSIs"))
			continue;
		found = reason;
		++*count;
	}
	return *count == 1 ? found : NULL;
}

static bool asks(const struct dtio_reason *reason)
{
	const struct dtio_step *step = dtio_reason_step(reason);

	return dtio_reason_answer(reason) == DTIO_ANSWER_CHANGE && step &&
	       step->kind == DTIO_STEP_ALLOW_UNSAFE_INTERRUPTS &&
	       !strcmp(dtio_reason_command(reason), COMMAND);
}

static bool notes(const struct dtio_reason *reason)
{
	return dtio_reason_answer(reason) == DTIO_ANSWER_YES &&
	       !dtio_reason_step(reason);
}

/* @exposed: which of its group is; "it", or "" for none; @allowed by the administrator */
static bool is_right(const struct dtio_board *board,
		     const struct dtio_host_device *device, const char *exposed,
		     bool allowed)
{
	struct dtio_verdict *verdict = judge(true, board, device);
	const struct dtio_reason *reason;
	char begin[120];
	size_t count;
	bool good;

	snprintf(begin, sizeof(begin), "nothing is known to keep %s%s from raising", exposed,
		 strcmp(exposed, "it") ? ", which is in its IOMMU group," : "");
	reason = find_reason(verdict, &count);
	if (!*exposed)
		good = !count;
	else
		good = reason && (allowed ? notes(reason) : asks(reason)) &&
		       !strncmp(dtio_reason_text(reason), begin, strlen(begin));
	for (size_t i = 0; !good && (reason = dtio_verdict_reason(verdict, i)); i++)
		printf("# %s: %s\n", device->name, dtio_reason_text(reason));
	dtio_free_verdict(verdict);
	return good;
}

/* ------------------------------------------------------------------------ */
/* A device tree alone                                                       */
/* ------------------------------------------------------------------------ */

static void test_tree(void)
{
	struct dtio_board *board = read_board();

	for (size_t i = 0; i < board->num_devices; i++) {
		const struct dtio_host_device *device = &board->devices[i];
		size_t length;
		const char *exposed = dtio_get_property(device, "test,exposed",
							&length);

		if (!exposed)
			continue;
		board->allow_unsafe_interrupts = false;
		check(is_right(board, device, exposed, false), device->name);
		board->allow_unsafe_interrupts = true;
		check(is_right(board, device, exposed, true),
		      "... and where that is allowed");
	}
	check(tests == 26, "all devices were asked");
	dtio_free_board(board);
}

/* ------------------------------------------------------------------------ */
/* A running system                                                          */
/* ------------------------------------------------------------------------ */

static void test_groups(void)
{
	struct dtio_board *board = read_system();
	struct dtio_host_device *isolated = find(board, "3000000.its");
	struct dtio_host_device *other = find(board, "3004000.second");

	isolated->iommu_group = "7";
	other->iommu_group = "7";
	check(is_right(board, isolated, "", false), "a group of isolated ones");
	find(board, "3001000.none")->iommu_group = "7";
	check(is_right(board, isolated, "3001000.none", false),
	      "a group in which one is not");
	check(is_right(board, find(board, "3001000.none"), "it", false),
	      "that one itself");
	find(board, "3001000.none")->iommu_group = "70";
	check(is_right(board, isolated, "", false), "... which is in another group");
	board->allow_unsafe_interrupts = true;
	check(is_right(board, find(board, "3001000.none"), "it", true),
	      "what the administrator has allowed");
	dtio_free_board(board);
}

static void test_unknown(void)
{
	struct dtio_board *board = read_system();
	struct dtio_host_device *exposed = find(board, "3001000.none");

	exposed->iommu_group = "7";
	board->is_whole = false;
	check(is_right(board, exposed, "", false),
	      "nothing is said from a part of a tree");
	dtio_free_board(board);
}

/* What the driver says is what Linux knows. */
static void test_bound(void)
{
	struct dtio_board *board = read_system();
	struct dtio_host_device *device = find(board, "3001000.none");
	struct dtio_verdict *verdict;
	const struct dtio_reason *reason;
	size_t count;

	device->driver = "dtio-platform";
	device->iommu_group = "7";
	device->dma = "iommu";
	device->reset = "lines";
	device->verdict = "ready";
	check(is_right(board, device, "", false), "dtio's driver says nothing of it");
	device->verdict = SAID;
	verdict = judge(true, board, device);
	reason = find_reason(verdict, &count);
	check(reason && asks(reason) &&
	      !strcmp(dtio_reason_text(reason), "dtio's driver says: " SAID),
	      "dtio's driver says it: once, and what to do");
	dtio_free_verdict(verdict);
	board->allow_unsafe_interrupts = true;
	verdict = judge(true, board, device);
	reason = find_reason(verdict, &count);
	check(reason && notes(reason), "... and it has been done since");
	dtio_free_verdict(verdict);
	board->allow_unsafe_interrupts = false;
	device->dma = "none";
	device->verdict = "ready";
	check(is_right(board, device, "", false), "one that does no DMA");
	dtio_free_board(board);
}

/* ------------------------------------------------------------------------ */
/* PCI functions                                                             */
/* ------------------------------------------------------------------------ */

/* In the place of the first device, behind @above */
static struct dtio_host_device *add_function(struct dtio_board *board,
					     const char *name, const char *above)
{
	static const char *const none[] = { NULL };
	static struct dtio_host_region bar = {
		.type = DTIO_REGION_PCI_BAR, .address = 0x10000000, .length = 0x4000,
	};
	struct dtio_host_device *function = find(board, "3000000.its");

	*function = (struct dtio_host_device) {
		.name = name, .bus = "pci", .compatible = none, .regions = &bar,
		.num_regions = 1, .iommu_group = "7", .reset_method = "flr",
		.parent = above ? find(board, above) : NULL,
	};
	return function;
}

static void test_functions(void)
{
	static const struct {
		const char *above, *name, *exposed, *what;
	} functions[] = {
		{ "4000000.pcie", "0000:01:00.0", "", "the map leads to an ITS" },
		{ "4000000.pcie", "0000:01:1f.7", "", "... to its end" },
		{ "4000000.pcie", "0000:02:00.0", "it", "... to something else" },
		{ "4000000.pcie", "0000:03:00.0", "it", "... to an ITS that is off" },
		{ "4000000.pcie", "0000:00:01.0", "it", "... nowhere" },
		{ "5000000.pcie", "0000:07:01.7", "", "a map with a mask" },
		{ "5000000.pcie", "0000:07:02.0", "it", "... and not in it" },
		{ "6000000.pcie", "0000:00:01.0", "", "the host bridge's \"msi-parent\"" },
		{ "7000000.pcie", "0000:00:01.0", "it", "a host bridge with neither" },
		{ "2000000.iommu", "0000:00:01.0", "it", "a parent with neither" },
		{ NULL, "0000:00:01.0", "", "a system without a host bridge in its tree" },
	};

	for (size_t i = 0; i < sizeof(functions) / sizeof(*functions); i++) {
		struct dtio_board *board = read_system();
		struct dtio_host_device *function =
			add_function(board, functions[i].name, functions[i].above);

		check(is_right(board, function, functions[i].exposed, false),
		      functions[i].what);
		function->driver = "dtio-pci";
		function->dma = "iommu";
		function->verdict = "ready";
		check(is_right(board, function, functions[i].exposed, false),
		      "... when dtio has it");
		dtio_free_board(board);
	}
}

/* A function behind a port, in a group with it */
static void test_port(void)
{
	struct dtio_board *board = read_system();
	struct dtio_host_device *port = find(board, "3004000.second");
	struct dtio_host_device *function =
		add_function(board, "0000:01:00.0", "4000000.pcie");

	*port = *function;
	port->name = "0000:00:02.0";
	port->is_bridge = true;
	port->driver = "pcieport";
	function->parent = port;
	check(is_right(board, function, "0000:00:02.0", false),
	      "a function that is in a group with its port");
	port->iommu_group = "8";
	check(is_right(board, function, "", false), "... and one that is not");
	dtio_free_board(board);
}

int main(int argc, char **argv)
{
	if (argc != 2)
		return 2;
	file = argv[1];
	puts("TAP version 13");
	test_tree();
	test_groups();
	test_unknown();
	test_bound();
	test_functions();
	test_port();
	printf("1..%d\n", tests);
	return failed ? 1 : 0;
}
