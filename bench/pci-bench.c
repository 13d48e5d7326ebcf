// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What VFIO calls on an assigned PCI function cost its user, in instructions: those
 * that dtio-pci and vfio-pci both have.
 *
 * The function is QEMU's "edu", of which a register raises a line or sends a
 * message, or "igb", of which one sends a message out of a table (MSI-X). Neither
 * does anything else of its own accord.
 */
#include <stdint.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#include <linux/pci_regs.h>

#include "../tests/registers.h"
#include "device.h"
#include "figures.h"
#include "interrupt.h"

static struct vfio_region_info bar, config;
static volatile uint32_t *registers;

static void region_info(void)
{
	get_region_info(&bar);
}

static void irq_info(void)
{
	struct vfio_irq_info info = {
		.argsz = sizeof(info),
		.index = VFIO_PCI_MSI_IRQ_INDEX,
	};

	check(!ioctl(device, VFIO_DEVICE_GET_IRQ_INFO, &info),
	      "VFIO_DEVICE_GET_IRQ_INFO");
}

static void write_command(void)
{
	uint16_t command = PCI_COMMAND_MEMORY | PCI_COMMAND_MASTER;

	write_region(&config, &command, sizeof(command), PCI_COMMAND);
}

/* The upper half is what the function has at this moment. */
static void read_command_and_status(void)
{
	uint32_t value;

	read_region(&config, &value, sizeof(value), PCI_COMMAND);
}

static void begin_use(void)
{
	open_device();
	bar.index = VFIO_PCI_BAR0_REGION_INDEX;
	get_region_info(&bar);
	config.index = VFIO_PCI_CONFIG_REGION_INDEX;
	get_region_info(&config);
	write_command();
	registers = map_region(&bar);
}

static void end_use(void)
{
	munmap((void *)registers, bar.size);
	close_device();
}

static void begin_intx(void)
{
	begin_use();
	begin_line(VFIO_PCI_INTX_IRQ_INDEX);
}

static void end_intx(void)
{
	end_line(VFIO_PCI_INTX_IRQ_INDEX);
	end_use();
}

static void begin_msi(void)
{
	begin_use();
	begin_interrupt(VFIO_PCI_MSI_IRQ_INDEX);
}

static void end_msi(void)
{
	end_interrupt(VFIO_PCI_MSI_IRQ_INDEX);
	end_use();
}

static void begin_msix(void)
{
	begin_use();
	begin_interrupt(VFIO_PCI_MSIX_IRQ_INDEX);
	registers[IGB_GPIE / 4] = IGB_GPIE_MSIX;
	registers[IGB_EIAC / 4] = 1;
	registers[IGB_EIMS / 4] = 1;
}

static void end_msix(void)
{
	end_interrupt(VFIO_PCI_MSIX_IRQ_INDEX);
	end_use();
}

static void read_4_bytes(void)
{
	uint32_t value;

	read_region(&bar, &value, sizeof(value), EDU_LIVENESS);
}

static void write_4_bytes(void)
{
	uint32_t value = 0;

	write_region(&bar, &value, sizeof(value), EDU_LIVENESS);
}

static void read_mapped(void)
{
	(void)registers[EDU_LIVENESS / 4];
}

static void write_mapped(void)
{
	registers[EDU_LIVENESS / 4] = 0;
}

static volatile uint32_t *mapped;

static void map_and_touch(void)
{
	mapped = map_region(&bar);
	(void)mapped[EDU_LIVENESS / 4];
}

static void unmap(void)
{
	munmap((void *)mapped, bar.size);
}

static void raise_edu(void)
{
	registers[EDU_IRQ_RAISE / 4] = 1;
}

static void lower_edu(void)
{
	registers[EDU_IRQ_ACKNOWLEDGE / 4] = 1;
}

/* EIAC clears the cause by itself. */
static void send_igb(void)
{
	registers[IGB_EICS / 4] = 1;
}

#define IN_USE		.begin = begin_use, .end = end_use
#define WITH_INTX	.begin = begin_intx, .end = end_intx

static const struct figure edu_figures[] = {
	{ .name = "pci-read-4-bytes", .operation.run = read_4_bytes, IN_USE },
	{ .name = "pci-write-4-bytes", .operation.run = write_4_bytes, IN_USE },
	{ .name = "pci-mapped-read", .operation.run = read_mapped, IN_USE },
	{ .name = "pci-mapped-write", .operation.run = write_mapped, IN_USE },
	{
		.name = "pci-first-touch",
		.operation.run = map_and_touch,
		.operation.after = unmap,
		IN_USE
	},
	{
		.name = "pci-config-read",
		.operation.run = read_command_and_status,
		IN_USE
	},
	{
		.name = "pci-config-write",
		.operation.run = write_command,
		IN_USE
	},
	{ .name = "pci-region-info", .operation.run = region_info, IN_USE },
	{ .name = "pci-irq-info", .operation.run = irq_info, IN_USE },
	{
		.name = "pci-open",
		.operation.run = open_device,
		.operation.after = close_device,
	},
	{
		.name = "pci-close",
		.operation.before = open_device,
		.operation.run = close_device,
	},
	LINE_FIGURES("pci-intx", WITH_INTX),
	{
		.name = "pci-msi-delivery",
		.operation.run = raise_and_wait,
		.operation.after = lower_edu,
		.begin = begin_msi,
		.end = end_msi,
	},
};

static const struct figure igb_figures[] = {
	{
		.name = "pci-msix-delivery",
		.operation.run = raise_and_wait,
		.begin = begin_msix,
		.end = end_msix,
	},
};

#define NUM(array)	(sizeof(array) / sizeof(*(array)))

static uint32_t read_id(void)
{
	uint32_t id;

	begin_use();
	read_region(&config, &id, sizeof(id), PCI_VENDOR_ID);
	end_use();
	return id;
}

static const struct figure *choose_figures(size_t *count)
{
	switch (read_id()) {
	case EDU_ID:
		raise_interrupt = raise_edu;
		lower_interrupt = lower_edu;
		*count = NUM(edu_figures);
		return edu_figures;
	case IGB_ID:
		raise_interrupt = send_igb;
		*count = NUM(igb_figures);
		return igb_figures;
	default:
		die("%s is neither QEMU's edu nor igb", device_name);
	}
}

int main(int argc, char **argv)
{
	const struct figure *figures;
	size_t count;

	if (argc != 2 && argc != 3) {
		fprintf(stderr, "Usage: pci-bench FUNCTION [FIGURE-TO-REPEAT]\n");
		return 2;
	}
	device_name = argv[1];
	device_bus = "pci";
	open_group();
	figures = choose_figures(&count);
	if (argc == 3)
		repeat_figure(figures, count, argv[2]);
	measure_figures(figures, count);
	return 0;
}
