// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * COUNT devices with libdtio-serve, in one loop, at SOCKET.0 and so on. With --no-loop
 * there is one, for one client. Each has 4 KiB of registers in BAR 0; BAR 2 is memory,
 * the same for all.
 *
 * usage: by-dtio [--no-loop] SOCKET COUNT
 */
#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include <dtio/loop.h>

#define REGISTERS	4096
#define MEMORY		(2 << 20)

static char memory[MEMORY];

struct device {
	char registers[REGISTERS];
	struct dtio_serve_device *served;
	struct dtio_loop_service service;
};

static int device_read(void *opaque, uint32_t region, uint64_t offset, void *data,
		       size_t count)
{
	struct device *device = opaque;

	(void)region;
	memcpy(data, device->registers + offset, count);
	return 0;
}

static int device_write(void *opaque, uint32_t region, uint64_t offset, const void *data,
			size_t count)
{
	struct device *device = opaque;

	(void)region;
	memcpy(device->registers + offset, data, count);
	return 0;
}

static const struct dtio_serve_ops ops = { .read = device_read, .write = device_write };

static int accept_all(void *opaque, const struct dtio_loop_peer *peer,
		      struct dtio_serve_device **device)
{
	(void)peer;
	*device = ((struct device *)opaque)->served;
	return 0;
}

static void describe(struct device *device)
{
	const struct dtio_serve_description description = {
		.bus = DTIO_BUS_PCI, .name = "bench", .ops = &ops, .opaque = device,
	};
	const struct dtio_serve_pci pci = { .vendor = 0x1234, .device = 0x5678 };
	const struct dtio_serve_region registers = {
		.access = DTIO_REGION_READ | DTIO_REGION_WRITE, .access_widths = 4,
		.length = REGISTERS, .fd = -1,
	};
	const struct dtio_serve_region block = {
		.access = DTIO_REGION_READ | DTIO_REGION_WRITE,
		.length = MEMORY, .fd = -1, .memory = memory,
	};
	char *error = NULL;

	if (dtio_serve_device_new(&description, &device->served, &error) ||
	    dtio_serve_set_pci(device->served, &pci, &error) ||
	    dtio_serve_set_bar(device->served, 0, 0, &registers, &error) ||
	    dtio_serve_set_bar(device->served, 2, 0, &block, &error))
		errx(1, "%s", error ? error : "no device");
}

int main(int argc, char **argv)
{
	bool no_loop = argc > 1 && !strcmp(argv[1], "--no-loop");
	const char *socket = argv[1 + no_loop];
	struct device *devices;
	struct dtio_loop *loop;
	char *error = NULL, *path;
	int count, i, fd = -1;

	if (argc != 3 + no_loop)
		errx(2, "usage: by-dtio [--no-loop] SOCKET COUNT");
	count = atoi(argv[2 + no_loop]);
	devices = calloc((size_t)count, sizeof(*devices));
	if (!devices || dtio_loop_new(&loop, &error))
		errx(1, "%s", error ? error : "out of memory");
	memset(memory, 1, sizeof(memory));
	for (i = 0; i < count; i++) {
		describe(&devices[i]);
		devices[i].service = (struct dtio_loop_service){
			.accept = accept_all, .opaque = &devices[i],
		};
		if (asprintf(&path, "%s.%d", socket, i) < 0)
			errx(1, "out of memory");
		fd = dtio_loop_listen(loop, path, 0, &devices[i].service, &error);
		if (fd < 0)
			errx(1, "%s", error);
		free(path);
	}
	if (no_loop) {
		fd = accept(fd, NULL, NULL);
		return fd < 0 || dtio_serve_connection(devices[0].served, fd);
	}
	for (;;)
		dtio_loop_run(loop, -1);
}
