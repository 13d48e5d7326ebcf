// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What VFIO calls on an assigned device cost its user, in instructions. Only calls that
 * every VFIO driver has, so that drivers can be compared.
 *
 * The device is an i.MX UART, whose interrupt line a register raises and lowers.
 * Each figure is one function, named in the table at the end.
 */
#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../tests/registers.h"
#include "device.h"
#include "figures.h"
#include "interrupt.h"

static struct vfio_region_info region;
static long page_size;
static volatile uint32_t *registers;

static void region_info(void)
{
	get_region_info(&region);
}

static void begin_use(void)
{
	open_device();
	region_info();
	registers = map_region(&region);
	registers[UCR1 / 4] = 0;
	registers[UCR2 / 4] = UCR2_SRST | UCR2_TXEN;
	begin_line(0);
}

static void end_use(void)
{
	end_line(0);
	munmap((void *)registers, region.size);
	close_device();
}

static void read_4_bytes(void)
{
	uint32_t value;

	read_region(&region, &value, sizeof(value), UFCR);
}

static void read_256_bytes(void)
{
	uint32_t values[64];

	read_region(&region, values, sizeof(values), 0);
}

static void write_4_bytes(void)
{
	uint32_t value = UFCR_RESET;

	write_region(&region, &value, sizeof(value), UFCR);
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

static void raise_line(void)
{
	registers[UCR1 / 4] = UCR1_UARTEN | UCR1_TRDYEN;
}

static void lower_line(void)
{
	registers[UCR1 / 4] = UCR1_UARTEN;
}

#define IN_USE		.begin = begin_use, .end = end_use

static const struct figure figures[] = {
	{ .name = "read-4-bytes", .operation.run = read_4_bytes, IN_USE },
	{ .name = "write-4-bytes", .operation.run = write_4_bytes, IN_USE },
	{ .name = "read-256-bytes", .operation.run = read_256_bytes, IN_USE },
	{
		.name = "first-touch-page",
		.operation.run = map_page_and_touch,
		.operation.after = unmap_page,
		IN_USE
	},
	{
		.name = "first-touch-region",
		.operation.run = map_region_and_touch,
		.operation.after = unmap_region,
		IN_USE
	},
	{ .name = "region-info", .operation.run = region_info, IN_USE },
	{
		.name = "open",
		.operation.run = open_device,
		.operation.after = close_device,
	},
	{
		.name = "close",
		.operation.before = open_device,
		.operation.run = close_device,
	},
	LINE_FIGURES("interrupt", IN_USE),
};

#define NUM_FIGURES	(sizeof(figures) / sizeof(*figures))

int main(int argc, char **argv)
{
	if (argc != 2 && argc != 3) {
		fprintf(stderr, "Usage: dtio-bench DEVICE [FIGURE-TO-REPEAT]\n");
		return 2;
	}
	device_name = argv[1];
	device_bus = "platform";
	raise_interrupt = raise_line;
	lower_interrupt = lower_line;
	page_size = sysconf(_SC_PAGESIZE);
	open_group();
	if (argc == 3)
		repeat_figure(figures, NUM_FIGURES, argv[2]);
	measure_figures(figures, NUM_FIGURES);
	return 0;
}
