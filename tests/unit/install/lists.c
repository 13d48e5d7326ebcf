// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A program that is not of this tree: what a system's devices are, by what is installed
 * and nothing else, in what C and C++ have in common. Argument 1 is the system's root.
 * files-test.sh compares this with what dtio-ls says of the same system.
 */
#include <dtio/verdict.h>
#include <libdtio.h>
#include <stdio.h>
#include <string.h>

/* Names that the library has for itself, too */
int fail(void);
int populate(void);

int fail(void)
{
	return strcmp(dtio_version(), LIBDTIO_VERSION);
}

int populate(void)
{
	return fail();
}

static const char *or_dash(const char *text)
{
	return text ? text : "-";
}

static void list_device(const struct dtio_host_device *device)
{
	size_t own = 0, below = 0;

	while (dtio_device_irq(device, own))
		own++;
	while (dtio_device_child_irq(device, below))
		below++;
	printf("%s %s %s %s %s %s %zu\n", dtio_device_name(device),
	       dtio_device_bus(device), or_dash(dtio_device_dt_path(device)),
	       or_dash(dtio_device_compatible(device, 0)),
	       or_dash(dtio_device_driver(device)),
	       or_dash(dtio_device_iommu_group(device)), own + below);
}

static void list_devices(const struct dtio_board *board)
{
	const struct dtio_host_device *device;

	for (size_t i = 0; (device = dtio_board_device(board, i)); i++) {
		struct dtio_verdict *verdict;
		char *error;

		list_device(device);
		if (dtio_judge(board, device, true, &verdict, &error))
			return;
		if (!dtio_verdict_num_reasons(verdict))
			puts("no reason");
		dtio_free_verdict(verdict);
	}
}

int main(int argc, char **argv)
{
	struct dtio_board *board;
	char *error;

	dtio_free_verdict(NULL);
	if (populate() || argc != 2)
		return 1;
	if (dtio_read_board(argv[1], &board, &error)) {
		fprintf(stderr, "%s\n", error);
		return 1;
	}
	list_devices(board);
	dtio_free_board(board);
	return 0;
}
