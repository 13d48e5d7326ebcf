// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What libdtio finds of a system besides its device tree: what stands on a device,
 * which modules would drive it, who has it open. Argument 1 is a board as
 * busy_board() makes it, with 20.gpio assigned as number 1. TAP is the output.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "libdtio.h"

static int tests, failed;
static struct dtio_board *board;

static void check(const char *is, const char *wanted, const char *what)
{
	bool good = !strcmp(is, wanted);

	printf("%sok %d %s\n", good ? "" : "not ", ++tests, what);
	if (!good)
		printf("# is '%s', not '%s'\n", is, wanted);
	failed += !good;
}

/* What write() makes of the device, against what is wanted */
static void check_device(const char *name, const char *wanted,
			 void write(FILE *stream,
				    const struct dtio_host_device *device),
			 const char *what)
{
	const struct dtio_host_device *device = dtio_find_device(board, name);
	char *text = NULL;
	size_t length;
	FILE *stream = open_memstream(&text, &length);

	if (!stream || !device)
		abort();
	write(stream, device);
	fclose(stream);
	check(text, wanted, what);
	free(text);
}

static void write_uses(FILE *stream, const struct dtio_host_device *device)
{
	static const char *const kinds[] = {
		[DTIO_USE_CONSOLE] = "console",
		[DTIO_USE_MOUNT] = "mount",
		[DTIO_USE_SWAP] = "swap",
		[DTIO_USE_NETWORK] = "network",
	};

	for (size_t i = 0; i < device->num_uses; i++)
		fprintf(stream, "%s%s %s", i ? ", " : "",
			kinds[device->uses[i].kind], device->uses[i].what);
}

static void write_modules(FILE *stream, const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_modules; i++)
		fprintf(stream, "%s%s", i ? ", " : "", device->modules[i]);
}

static void write_users(FILE *stream, const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_users; i++)
		fprintf(stream, "%s%d %s", i ? ", " : "",
			(int)device->users[i].process,
			device->users[i].command ?: "?");
}

int main(int argc, char **argv)
{
	char *error = NULL;

	if (argc != 2)
		return 2;
	printf("TAP version 13\n");
	if (dtio_read_board(argv[1], &board, &error)) {
		printf("Bail out! %s\n", error);
		return 1;
	}

	check_device("30880000.serial", "console ttymxc1", write_uses,
		     "a console's UART");
	check_device("b0.mmc",
		     "mount /, mount /data of mine, swap /dev/mmcblk2p3",
		     write_uses,
		     "a disk below a mapped root, btrfs and swap, each once");
	check_device("e0.nand", "mount /flash", write_uses,
		     "flash below a UBI volume");
	check_device("c0.ethernet", "network eth0", write_uses,
		     "an interface that is up");
	check_device("c4.ethernet", "", write_uses, "not one that is down");
	check_device("d8.usb", "mount /usb, mount /raid", write_uses,
		     "a disk, and a part of what is made of it");
	check_device("d0.glue", "mount /usb, mount /raid", write_uses,
		     "and what is above the one that is in use");
	check_device("f0.nvme", "mount /nvme", write_uses,
		     "a disk by way of its subsystem");
	check_device("50.keypad", "", write_uses, "one that nothing stands on");

	check_device("70.camera", "camera_old, camera, camera_late",
		     write_modules,
		     "modules by each compatible string, each once, in order");
	check_device("50.keypad", "keypad", write_modules,
		     "modules by another pattern");
	check_device("80.codec", "codec", write_modules,
		     "modules of a device on AMBA");
	check_device("100.phy", "phy", write_modules,
		     "modules of several alike: of the first");
	check_device("108.phy", "phy", write_modules, "of another");
	check_device("110.phy", "phy", write_modules, "and of the last");
	check_device("60.sound", "", write_modules, "no modules");

	check_device("20.gpio", "12 qemu-system-aar, 345 ?", write_users,
		     "who has it open, by group or by device, each once");
	check_device("50.keypad", "", write_users, "nobody has it open");

	dtio_free_board(board);
	printf("1..%d\n", tests);
	return failed != 0;
}
