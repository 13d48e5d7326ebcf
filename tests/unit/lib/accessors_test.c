// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What libdtio.h's functions answer of a board and of a device whose fields are all
 * different, and of ones that have nothing. Prints TAP.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "board/types.h"
#include "libdtio.h"

static int tests, failed;

static void check(bool good, const char *what)
{
	printf("%sok %d %s\n", good ? "" : "not ", ++tests, what);
	failed += !good;
}

/* ------------------------------------------------------------------------ */
/* Boards                                                                    */
/* ------------------------------------------------------------------------ */

static struct dtio_host_device three[3];

#define ANSWERS(what, object, field)					\
	check(what##_##field(&(object)) == (object).field, #what "_" #field "()")

static void ask_board(void)
{
	const struct dtio_board board = {
		.source = DTIO_SOURCE_DTB,
		.origin = "origin",
		.drivers = 1u << DTIO_BUS_AMBA,
		.model = "model",
		.kernel = "kernel",
		.page_size = 16384,
		.devices = three,
		.num_devices = 3,
	};

	ANSWERS(dtio_board, board, source);
	ANSWERS(dtio_board, board, origin);
	ANSWERS(dtio_board, board, drivers);
	ANSWERS(dtio_board, board, model);
	ANSWERS(dtio_board, board, kernel);
	ANSWERS(dtio_board, board, page_size);
	ANSWERS(dtio_board, board, num_devices);
	check(dtio_board_device(&board, 0) == &three[0] &&
	      dtio_board_device(&board, 2) == &three[2] &&
	      !dtio_board_device(&board, 3) &&
	      !dtio_board_device(&board, (size_t)-1), "dtio_board_device()");
	check(dtio_board_index(&board, &three[0]) == 0 &&
	      dtio_board_index(&board, &three[2]) == 2, "dtio_board_index()");
}

typedef bool answer_of_board(const struct dtio_board *board);

/* Each is true where its own field is, and where no other is. */
static void ask_flags(void)
{
	static const struct dtio_board boards[] = {
		{ .has_device_tree = true },
		{ .as_root = true },
		{ .is_whole = true },
		{ .disable_denylist = true },
		{ .require_reset = true },
		{ .allow_unsafe_interrupts = true },
	};
	static answer_of_board *const answers[] = {
		dtio_board_has_device_tree, dtio_board_as_root,
		dtio_board_is_whole, dtio_board_disable_denylist,
		dtio_board_require_reset, dtio_board_allow_unsafe_interrupts,
	};
	bool good = true;

	for (size_t i = 0; i < sizeof(boards) / sizeof(*boards); i++)
		for (size_t j = 0; j < sizeof(answers) / sizeof(*answers); j++)
			good &= answers[j](&boards[i]) == (i == j);
	check(good, "what is true of a board, and nothing else is");
}

/* ------------------------------------------------------------------------ */
/* Devices                                                                   */
/* ------------------------------------------------------------------------ */

static const char *const compatible[] = { "first", "second", NULL };
static const char *modules[] = { "module", "another" };
static struct dtio_host_region regions[2];
static struct dtio_host_irq irqs[3], child_irqs[4];
static struct dtio_host_reference references[5];
static struct dtio_host_consumer consumers[6];
static struct dtio_host_use uses[7];
static struct dtio_host_user users[8];

static const struct dtio_host_device full = {
	.name = "name",
	.bus = "bus",
	.dt_path = "dt_path",
	.sysfs_path = "sysfs_path",
	.compatible = compatible,
	.parent = &three[1],
	.driver = "driver",
	.driver_stays = true,
	.driver_override = "driver_override",
	.modules = modules,
	.num_modules = 2,
	.iommu_group = "iommu_group",
	.vfio_name = "vfio_name",
	.dma = "dma",
	.reset = "reset",
	.verdict = "verdict",
	.pci_id = 0x12345678,
	.pci_class = 0x123456,
	.is_bridge = true,
	.physfn = "physfn",
	.num_vfs = 21,
	.total_vfs = 22,
	.reset_method = "reset_method",
	.regions = regions,
	.num_regions = 2,
	.irqs = irqs,
	.num_irqs = 3,
	.child_irqs = child_irqs,
	.num_child_irqs = 4,
	.references = references,
	.num_references = 5,
	.consumers = consumers,
	.num_consumers = 6,
	.uses = uses,
	.num_uses = 7,
	.users = users,
	.num_users = 8,
};

static void ask_device(void)
{
	ANSWERS(dtio_device, full, name);
	ANSWERS(dtio_device, full, bus);
	ANSWERS(dtio_device, full, dt_path);
	ANSWERS(dtio_device, full, sysfs_path);
	ANSWERS(dtio_device, full, parent);
	ANSWERS(dtio_device, full, driver);
	ANSWERS(dtio_device, full, driver_stays);
	ANSWERS(dtio_device, full, driver_override);
	ANSWERS(dtio_device, full, iommu_group);
	ANSWERS(dtio_device, full, vfio_name);
	ANSWERS(dtio_device, full, dma);
	ANSWERS(dtio_device, full, reset);
	ANSWERS(dtio_device, full, verdict);
	ANSWERS(dtio_device, full, pci_id);
	ANSWERS(dtio_device, full, pci_class);
	ANSWERS(dtio_device, full, is_bridge);
	ANSWERS(dtio_device, full, physfn);
	ANSWERS(dtio_device, full, num_vfs);
	ANSWERS(dtio_device, full, total_vfs);
	ANSWERS(dtio_device, full, reset_method);
}

/* All entries of an array, and none behind its end */
#define GIVES_ALL(what, array)						\
	do {								\
		size_t count = sizeof(array) / sizeof(*(array));	\
		bool good = dtio_device_num_##array(&full) == count &&	\
			    !what(&full, count) &&			\
			    !what(&full, (size_t)-1);			\
									\
		for (size_t i = 0; i < count; i++)			\
			good &= what(&full, i) == &(array)[i];		\
		check(good, #what "() and how many there are");		\
	} while (0)

static void ask_arrays(void)
{
	GIVES_ALL(dtio_device_region, regions);
	GIVES_ALL(dtio_device_irq, irqs);
	GIVES_ALL(dtio_device_child_irq, child_irqs);
	GIVES_ALL(dtio_device_reference, references);
	GIVES_ALL(dtio_device_consumer, consumers);
	GIVES_ALL(dtio_device_use, uses);
	GIVES_ALL(dtio_device_user, users);
	check(dtio_device_num_modules(&full) == 2 &&
	      dtio_device_module(&full, 0) == modules[0] &&
	      dtio_device_module(&full, 1) == modules[1] &&
	      !dtio_device_module(&full, 2),
	      "dtio_device_module() and how many there are");
	check(dtio_device_num_compatible(&full) == 2 &&
	      dtio_device_compatible(&full, 0) == compatible[0] &&
	      dtio_device_compatible(&full, 1) == compatible[1] &&
	      !dtio_device_compatible(&full, 2) &&
	      !dtio_device_compatible(&full, (size_t)-1),
	      "dtio_device_compatible() and how many there are");
}

static void ask_words(void)
{
	const struct dtio_host_device no_dma = { .assume_no_dma = true };
	const struct dtio_host_device no_reset = { .allow_no_reset = true };
	const struct dtio_host_device both = {
		.assume_no_dma = true, .allow_no_reset = true,
	};

	check(!dtio_device_overrides(&full) &&
	      dtio_device_overrides(&no_dma) == DTIO_OVERRIDE_ASSUME_NO_DMA &&
	      dtio_device_overrides(&no_reset) == DTIO_OVERRIDE_ALLOW_NO_RESET &&
	      dtio_device_overrides(&both) == (DTIO_OVERRIDE_ASSUME_NO_DMA |
					   DTIO_OVERRIDE_ALLOW_NO_RESET),
	      "dtio_device_overrides()");
}

static void ask_kind(void)
{
	const struct dtio_host_device said = {
		.kind_overrides = DTIO_OVERRIDE_ASSUME_NO_DMA,
		.kind_file = "/etc/dtio/kinds.conf",
	};
	const char *file = "none";

	check(dtio_device_kind_overrides(&said, NULL) ==
	      DTIO_OVERRIDE_ASSUME_NO_DMA &&
	      !dtio_device_kind_overrides(&full, &file) && !file &&
	      dtio_device_kind_overrides(&said, &file) && file &&
	      !strcmp(file, "/etc/dtio/kinds.conf"),
	      "dtio_device_kind_overrides()");
}

/* As the library makes one that nothing is known of */
static void ask_nothing(void)
{
	static const char *const none[] = { NULL };
	const struct dtio_host_device device = {
		.name = "name", .bus = "bus", .compatible = none,
	};

	check(!dtio_device_num_compatible(&device) &&
	      !dtio_device_compatible(&device, 0) &&
	      !dtio_device_module(&device, 0) &&
	      !dtio_device_region(&device, 0) && !dtio_device_irq(&device, 0) &&
	      !dtio_device_child_irq(&device, 0) &&
	      !dtio_device_reference(&device, 0) &&
	      !dtio_device_consumer(&device, 0) && !dtio_device_use(&device, 0) &&
	      !dtio_device_user(&device, 0), "nothing of what there is not");
}

int main(void)
{
	printf("TAP version 13\n");
	ask_board();
	ask_flags();
	ask_device();
	ask_arrays();
	ask_words();
	ask_kind();
	ask_nothing();
	printf("1..%d\n", tests);
	return failed ? EXIT_FAILURE : EXIT_SUCCESS;
}
