// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What reasons ask for, as data: kind and fields of each step, and that none is there
 * when nothing would help. How a step is typed is verdict_test's. TAP.
 *
 * usage: steps_test VERDICT, verdict.dts flattened
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "board/types.h"
#include "judge.h"
#include "libdtio.h"

static const char *file;
static int tests, failed;

static void check(bool good, const char *what)
{
	printf("%sok %d %s\n", good ? "" : "not ", ++tests, what);
	failed += !good;
}

static const char *kind_name(enum dtio_step_kind kind)
{
#define NAME(kind) [DTIO_STEP_##kind] = #kind
	static const char *const names[] = {
		NAME(LOAD), NAME(RELOAD), NAME(SET_PARAMETER), NAME(OVERRIDE),
		NAME(UNBIND), NAME(BIND), NAME(BIND_GROUP), NAME(RELEASE),
		NAME(END_VFS), NAME(END_PROCESS), NAME(UNMOUNT), NAME(SWAPOFF),
		NAME(LINK_DOWN), NAME(ASSIGN), NAME(ALLOW_UNSAFE_INTERRUPTS),
	};
#undef NAME

	return names[kind];
}

static void write_step(FILE *stream, const struct dtio_step *step)
{
	fputs(kind_name(step->kind), stream);
	if (step->device)
		fprintf(stream, " device=%s", dtio_device_name(step->device));
	if (step->what)
		fprintf(stream, " what=%s", step->what);
	if (step->process)
		fprintf(stream, " process=%jd", (intmax_t)step->process);
	if (step->override)
		fprintf(stream, " override=%u", step->override);
	fputs(step->force ? " force\n" : "\n", stream);
}

/* The steps of all reasons, a line each; each has its command, and nothing else has. */
static void expect(const struct dtio_board *board,
		   const struct dtio_host_device *device, const char *what,
		   const char *wanted)
{
	struct dtio_verdict *verdict = judge(true, board, device);
	const struct dtio_reason *reason;
	bool typed = true;
	char *text = NULL;
	size_t length;
	FILE *stream = open_memstream(&text, &length);

	if (!stream)
		exit(1);
	for (size_t i = 0; (reason = dtio_verdict_reason(verdict, i)); i++) {
		const struct dtio_step *step = dtio_reason_step(reason);

		typed = typed && !step == !dtio_reason_command(reason);
		if (step)
			write_step(stream, step);
	}
	if (fclose(stream))
		exit(1);
	check(typed && !strcmp(text, wanted), what);
	if (strcmp(text, wanted))
		printf("# wanted: %s# got: %s", wanted, text);
	free(text);
	dtio_free_verdict(verdict);
}

static struct dtio_board *read_board(void)
{
	struct dtio_board *board;
	char *error = NULL;

	if (!dtio_read_dtb_board(file, &board, &error))
		return board;
	printf("Bail out! %s\n", error);
	exit(1);
}

/* With dtio's drivers, and no others */
static struct dtio_board *read_system(void)
{
	struct dtio_board *board = read_board();

	board->source = DTIO_SOURCE_SYSTEM;
	board->drivers = 1u << DTIO_BUS_PLATFORM | 1u << DTIO_BUS_PCI;
	find(board, "3001000.good")->iommu_group = "4";
	return board;
}

#define BIND(name) "BIND device=" name "\n"

static void test_tree(void)
{
	struct dtio_board *board = read_board();

	expect(board, find(board, "3000000.plain"), "overrides, one for each",
	       "OVERRIDE device=3000000.plain override=1\n"
	       "OVERRIDE device=3000000.plain override=2\n"
	       BIND("3000000.plain"));
	expect(board, find(board, "300b000.line-a"), "another loses its driver",
	       "UNBIND device=300c000.line-b\n" BIND("300b000.line-a"));
	expect(board, find(board, "2000000.clocks"), "nothing helps", "");
	dtio_free_board(board);
}

static void test_drivers(void)
{
	struct dtio_board *board = read_system();
	struct dtio_host_device *good = find(board, "3001000.good");
	struct dtio_host_device *plain = find(board, "3000000.plain");
	struct dtio_host_device *line = find(board, "300c000.line-b");

	expect(board, find(board, "4000000.uart"), "a driver is loaded",
	       "LOAD device=4000000.uart what=dtio-amba\n" BIND("4000000.uart"));
	plain->iommu_group = "4";
	plain->driver = "plain-driver";
	expect(board, good, "the group goes along",
	       "BIND_GROUP device=3001000.good\n");
	good->driver = "dtio-platform";
	expect(board, good, "the rest of the group follows",
	       "BIND device=3000000.plain\n" "ASSIGN device=3001000.good\n");
	line->driver = "dtio-platform";
	find(board, "300b000.line-a")->iommu_group = "5";
	expect(board, find(board, "300b000.line-a"), "dtio gives another back",
	       "RELEASE device=300c000.line-b\n" BIND("300b000.line-a"));
	dtio_free_board(board);
}

static void test_uses(void)
{
	struct dtio_host_use uses[] = {
		{ .kind = DTIO_USE_MOUNT, .what = "/it's" },
		{ .kind = DTIO_USE_SWAP, .what = "/dev/mmcblk2p3" },
		{ .kind = DTIO_USE_NETWORK, .what = "eth0" },
		{ .kind = DTIO_USE_CONSOLE, .what = "ttymxc1" },
	};
	struct dtio_host_user user = { 345, "qemu" };
	struct dtio_board *board = read_system();
	struct dtio_host_device *good = find(board, "3001000.good");

	good->uses = uses;
	good->num_uses = 4;
	expect(board, good, "what stands on it",
	       "UNMOUNT device=3001000.good what=/it's\n"
	       "SWAPOFF device=3001000.good what=/dev/mmcblk2p3\n"
	       "LINK_DOWN device=3001000.good what=eth0\n"
	       "BIND device=3001000.good force\n");
	good->num_uses = 0;
	good->users = &user;
	good->num_users = 1;
	expect(board, good, "who has it open",
	       "END_PROCESS device=3001000.good process=345\n"
	       BIND("3001000.good"));
	dtio_free_board(board);
}

static void test_functions(void)
{
	struct dtio_host_region bar = {
		.type = DTIO_REGION_PCI_BAR, .address = 0x10000000, .length = 0x4000,
	};
	static const char *const none[] = { NULL };
	struct dtio_board *board = read_system();
	struct dtio_host_device *function = find(board, "3000000.plain");
	struct dtio_host_device *physical = find(board, "3001000.good");

	*function = (struct dtio_host_device) {
		.name = "0000:01:00.0", .bus = "pci", .compatible = none,
		.regions = &bar, .num_regions = 1, .iommu_group = "7",
		.pci_id = 0x808619e3, .reset_method = "", .num_vfs = 2,
	};
	board->require_reset = true;
	expect(board, function, "what is said to dtio-pci, and virtual functions",
	       "RELOAD device=0000:01:00.0 what=disable_denylist=1\n"
	       "END_VFS device=0000:01:00.0\n"
	       "SET_PARAMETER device=0000:01:00.0 what=require_reset=0\n"
	       BIND("0000:01:00.0"));
	*physical = *function;
	physical->name = "0000:02:00.0";
	/* The table of names does not have this one. */
	board->by_name = NULL;
	physical->driver = "vfio-pci";
	physical->iommu_group = "8";
	function->num_vfs = 0;
	function->pci_id = 0x1b360010;
	function->physfn = "0000:02:00.0";
	function->driver = "dtio-pci";
	function->dma = "iommu";
	function->reset = "pci";
	expect(board, function, "QEMU needs a token",
	       "ASSIGN device=0000:01:00.0 what=vf-token=UUID\n");
	dtio_free_board(board);
}

int main(int argc, char **argv)
{
	if (argc != 2) {
		fprintf(stderr, "usage: steps_test VERDICT\n");
		return 2;
	}
	file = argv[1];
	puts("TAP version 13");
	test_tree();
	test_drivers();
	test_uses();
	test_functions();
	printf("1..%d\n", tests);
	return failed != 0;
}
