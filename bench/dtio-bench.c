// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What a user of an assigned device pays, in instructions. It asks only for
 * what every VFIO driver has to give, so that drivers can be compared.
 *
 * The device is an i.MX UART, whose interrupt line a register raises and lowers.
 * Each figure is one function, named in the table at the end.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <linux/vfio.h>

#include "counter.h"

/* "Transmitter ready" is true with nothing to send: its enable is the line. */
#define UCR1		0x80
#define UCR1_UARTEN	(1 << 0)
#define UCR1_TRDYEN	(1 << 13)
#define UCR2		0x84
#define UCR2_SRST	(1 << 0)
#define UCR2_TXEN	(1 << 2)
#define UFCR		0x90

static const char *name;
static int container, group;
static int device = -1;
static struct vfio_region_info region;
static long page_size;
static volatile uint32_t *registers;
static int trigger, unmask;

static void __attribute__((noreturn, format(printf, 1, 2)))
die(const char *format, ...)
{
	va_list arguments;

	fprintf(stderr, "dtio-bench: %s: ", name);
	va_start(arguments, format);
	vfprintf(stderr, format, arguments);
	va_end(arguments);
	fprintf(stderr, "\n");
	exit(1);
}

static void check(bool good, const char *what)
{
	if (!good)
		die("%s: %s", what, strerror(errno));
}

/* A group without an IOMMU that is really one has a name that says so. */
static void open_group(void)
{
	char link[4096], *path = NULL;
	const char *number;
	bool no_iommu;
	ssize_t length;

	if (asprintf(&path, "/sys/bus/platform/devices/%s/iommu_group", name) < 0)
		abort();
	length = readlink(path, link, sizeof(link) - 1);
	free(path);
	if (length < 0)
		die("it has no VFIO group; bind it to a VFIO driver");
	link[length] = '\0';
	number = strrchr(link, '/') + 1;

	if (asprintf(&path, "/dev/vfio/noiommu-%s", number) < 0)
		abort();
	no_iommu = !access(path, F_OK);
	if (!no_iommu) {
		free(path);
		if (asprintf(&path, "/dev/vfio/%s", number) < 0)
			abort();
	}

	container = open("/dev/vfio/vfio", O_RDWR);
	check(container >= 0, "/dev/vfio/vfio");
	group = open(path, O_RDWR);
	check(group >= 0, path);
	check(!ioctl(group, VFIO_GROUP_SET_CONTAINER, &container),
	      "VFIO_GROUP_SET_CONTAINER");
	check(!ioctl(container, VFIO_SET_IOMMU, no_iommu ? VFIO_NOIOMMU_IOMMU :
							   VFIO_TYPE1v2_IOMMU),
	      "VFIO_SET_IOMMU");
	free(path);
}

static void open_device(void)
{
	device = ioctl(group, VFIO_GROUP_GET_DEVICE_FD, name);
}

static void close_device(void)
{
	close(device);
}

static void region_info(void)
{
	region.argsz = sizeof(region);
	region.index = 0;
	ioctl(device, VFIO_DEVICE_GET_REGION_INFO, &region);
}

static void set_irq_eventfd(uint32_t action, int fd)
{
	struct {
		struct vfio_irq_set set;
		int32_t fd;
	} request = {
		.set.argsz = sizeof(request),
		.set.flags = VFIO_IRQ_SET_DATA_EVENTFD | action,
		.set.count = 1,
		.fd = fd,
	};

	check(!ioctl(device, VFIO_DEVICE_SET_IRQS, &request),
	      "VFIO_DEVICE_SET_IRQS");
}

static void begin_use(void)
{
	open_device();
	check(device >= 0, "VFIO_GROUP_GET_DEVICE_FD");
	region_info();
	check(region.size, "VFIO_DEVICE_GET_REGION_INFO");

	registers = mmap(NULL, region.size, PROT_READ | PROT_WRITE, MAP_SHARED,
			 device, (off_t)region.offset);
	check(registers != MAP_FAILED, "mmap");
	registers[UCR1 / 4] = 0;
	registers[UCR2 / 4] = UCR2_SRST | UCR2_TXEN;

	trigger = eventfd(0, 0);
	unmask = eventfd(0, 0);
	check(trigger >= 0 && unmask >= 0, "eventfd");
	set_irq_eventfd(VFIO_IRQ_SET_ACTION_TRIGGER, trigger);
	set_irq_eventfd(VFIO_IRQ_SET_ACTION_UNMASK, unmask);
}

static void end_use(void)
{
	set_irq_eventfd(VFIO_IRQ_SET_ACTION_UNMASK, -1);
	set_irq_eventfd(VFIO_IRQ_SET_ACTION_TRIGGER, -1);
	close(trigger);
	close(unmask);
	munmap((void *)registers, region.size);
	close_device();
}

static void read_bytes(void *data, size_t length, uint64_t offset)
{
	if (pread(device, data, length, (off_t)(region.offset + offset)) !=
	    (ssize_t)length)
		die("read failed: %s", strerror(errno));
}

static void read_4_bytes(void)
{
	uint32_t value;

	read_bytes(&value, sizeof(value), UFCR);
}

static void read_256_bytes(void)
{
	uint32_t values[64];

	read_bytes(values, sizeof(values), 0);
}

static void write_4_bytes(void)
{
	uint32_t value = 0x801;

	if (pwrite(device, &value, sizeof(value),
		   (off_t)(region.offset + UFCR)) != sizeof(value))
		die("write failed: %s", strerror(errno));
}

static volatile uint32_t *mapped;

static void map(size_t length)
{
	mapped = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_SHARED, device,
		      (off_t)region.offset);
}

static void map_page_and_touch(void)
{
	map(page_size);
	(void)mapped[UFCR / 4];
}

static void unmap_page(void)
{
	munmap((void *)mapped, page_size);
}

static void map_region_and_touch(void)
{
	map(region.size);
	(void)mapped[UFCR / 4];
}

static void unmap_region(void)
{
	munmap((void *)mapped, region.size);
}

static void raise_and_wait(void)
{
	uint64_t count;

	registers[UCR1 / 4] = UCR1_UARTEN | UCR1_TRDYEN;
	if (read(trigger, &count, sizeof(count)) != sizeof(count) || count != 1)
		die("its interrupt did not come once");
}

static void lower(void)
{
	registers[UCR1 / 4] = UCR1_UARTEN;
}

static void signal_unmask(void)
{
	const uint64_t one = 1;

	if (write(unmask, &one, sizeof(one)) != sizeof(one))
		die("unmask failed: %s", strerror(errno));
}

static void raise_wait_and_lower(void)
{
	raise_and_wait();
	lower();
}

static void lower_and_unmask(void)
{
	lower();
	signal_unmask();
}

static void interrupt_cycle(void)
{
	raise_and_wait();
	lower();
	signal_unmask();
}

static const struct figure {
	const char *name;
	struct operation operation;
	bool closed;		/* the device is not in use around it */
} figures[] = {
	{ .name = "read-4-bytes", .operation.run = read_4_bytes },
	{ .name = "write-4-bytes", .operation.run = write_4_bytes },
	{ .name = "read-256-bytes", .operation.run = read_256_bytes },
	{
		.name = "first-touch-page",
		.operation.run = map_page_and_touch,
		.operation.after = unmap_page,
	},
	{
		.name = "first-touch-region",
		.operation.run = map_region_and_touch,
		.operation.after = unmap_region,
	},
	{ .name = "region-info", .operation.run = region_info },
	{
		.name = "open",
		.operation.run = open_device,
		.operation.after = close_device,
		.closed = true,
	},
	{
		.name = "close",
		.operation.before = open_device,
		.operation.run = close_device,
		.closed = true,
	},
	{
		.name = "interrupt-delivery",
		.operation.run = raise_and_wait,
		.operation.after = lower_and_unmask,
	},
	{
		.name = "interrupt-unmask",
		.operation.before = raise_wait_and_lower,
		.operation.run = signal_unmask,
	},
	{ .name = "interrupt-cycle", .operation.run = interrupt_cycle },
};

#define NUM_FIGURES	(sizeof(figures) / sizeof(*figures))

static void measure(const struct figure *figure)
{
	double count;

	if (!figure->closed)
		begin_use();
	count = count_instructions(&figure->operation);
	if (!figure->closed)
		end_use();
	printf("%s instructions %.0f\n", figure->name, count);
}

static void repeat(const char *wanted)
{
	for (size_t i = 0; i < NUM_FIGURES; i++) {
		if (strcmp(figures[i].name, wanted))
			continue;
		if (!figures[i].closed)
			begin_use();
		printf("repeating %s\n", wanted);
		fflush(stdout);
		repeat_operation(&figures[i].operation);
	}
	die("there is no figure %s; dtio-bench --list names them", wanted);
}

int main(int argc, char **argv)
{
	if (argc == 2 && !strcmp(argv[1], "--list")) {
		for (size_t i = 0; i < NUM_FIGURES; i++)
			puts(figures[i].name);
		return 0;
	}
	if (argc != 2 && argc != 3) {
		fprintf(stderr, "Usage: dtio-bench DEVICE [FIGURE-TO-REPEAT]\n"
				"       dtio-bench --list\n");
		return 2;
	}
	name = argv[1];
	page_size = sysconf(_SC_PAGESIZE);
	open_group();
	if (argc == 3)
		repeat(argv[2]);
	for (size_t i = 0; i < NUM_FIGURES; i++)
		measure(&figures[i]);
	return 0;
}
