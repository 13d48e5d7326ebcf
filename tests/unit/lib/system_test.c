// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What libdtio finds of a system besides its device tree: what stands on a device,
 * which modules would drive it, who has it open, what a PCI function says of itself.
 * Argument 1 is a board as busy_board() makes it, with 20.gpio assigned as number 1,
 * and with busy_users() and busy_function(). TAP is the output.
 */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "board/types.h"
#include "libdtio.h"
#include "read-runs-out.h"

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

static void write_function(FILE *stream, const struct dtio_host_device *device)
{
	for (const char *const *string = device->compatible; *string; string++)
		fprintf(stream, "%s ", *string);
	for (size_t i = 0; i < device->num_regions; i++)
		fprintf(stream, "%s %" PRIx64 "+%" PRIx64 " ",
			device->regions[i].name, device->regions[i].address,
			device->regions[i].length);
	for (size_t i = 0; i < device->num_irqs; i++)
		fprintf(stream, "%s %" PRIu32 " ", device->irqs[i].name,
			device->irqs[i].count);
	fprintf(stream, "of %s, reset %s, table %" PRIx64 "+%" PRIx64,
		device->physfn, device->reset_method,
		device->regions[0].msix_table_offset,
		device->regions[0].msix_table_length);
}

static void run_out(const char *root)
{
	check(survives_reading(root) ? "always" : "not always", "always",
	      "each allocation may fail, and is an error");
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

	check_device("0000:00:01.0",
		     "pci1957,808 pciclass,020000 BAR 0 40000000+10000 BAR 2 1000+20 ROM 40010000+800 config 0+100 INTx 1 MSI-X 3 of 0000:00:02.0, reset flr, table 1000+30",
		     write_function, "a function, by what it says of itself");

	dtio_free_board(board);
	run_out(argv[1]);
	printf("1..%d\n", tests);
	return failed != 0;
}
