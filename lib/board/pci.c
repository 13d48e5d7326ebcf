// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What a PCI function says of itself: in sysfs, and in its configuration space as far
 * as that is open to who looks. Root may read all of it; others the first 64 bytes,
 * in which there is nothing of messages.
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <linux/pci_regs.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/sysfs.h"
#include "base/text.h"
#include "board/board.h"
#include "libdtio.h"

/* Subclasses of bridges, as in include/linux/pci_ids.h of Linux */
#define CLASS_BRIDGE_PCI	0x0604
#define CLASS_BRIDGE_CARDBUS	0x0607

#define ROM 6
#define NUM_RESOURCES 7

/* As in the flags of sysfs: include/linux/ioport.h of Linux */
#define RESOURCE_PORT		0x00000100
#define RESOURCE_MEMORY		0x00000200
#define RESOURCE_PREFETCH	0x00002000
#define RESOURCE_64BIT		0x00100000

/* The rest of that byte is about others of the device. */
#define HEADER_TYPE 0x7f

/* A list of capabilities has no more than there is room for; see pci_find_next_cap. */
#define MAX_CAPABILITIES 48

struct function {
	struct dtio_board *board;
	struct dtio_host_device *device;
	const char *directory;		/* in sysfs */
	int config;			/* -1: it cannot be read */
};

/* ------------------------------------------------------------------------ */
/* Numbers                                                                   */
/* ------------------------------------------------------------------------ */

/* -ENOENT if it does not say. */
static int read_number(const struct function *function, const char *name,
		       uint32_t *number)
{
	char *line;
	int err;

	err = sysfs_try_line(format_string("%s/%s", function->directory, name),
			     &line);
	if (!line)
		return err ? err : -ENOENT;
	*number = (uint32_t)strtoul(line, NULL, 0);
	free(line);
	return 0;
}

/* One that stays as it is where the function does not say. */
static int try_number(const struct function *function, const char *name,
		      uint32_t *number)
{
	int err = read_number(function, name, number);

	return err == -ENOENT ? 0 : err;
}

/* In configuration space; false: it is not there, or not for who looks. */
static bool read_config(const struct function *function, unsigned int offset,
			void *data, size_t length)
{
	return function->config >= 0 &&
	       pread(function->config, data, length, offset) ==
		       (ssize_t)length;
}

/* As all of PCI, little-endian */
static bool read_config16(const struct function *function, unsigned int offset,
			  uint16_t *value)
{
	uint8_t bytes[2];

	if (!read_config(function, offset, bytes, sizeof(bytes)))
		return false;
	*value = (uint16_t)(bytes[0] | bytes[1] << 8);
	return true;
}

static bool read_config32(const struct function *function, unsigned int offset,
			  uint32_t *value)
{
	uint16_t low, high;

	if (!read_config16(function, offset, &low) ||
	    !read_config16(function, offset + 2, &high))
		return false;
	*value = low | (uint32_t)high << 16;
	return true;
}

/* Where a capability is; 0: it has none, or who looks may not know. */
static unsigned int find_capability(const struct function *function,
				    uint8_t wanted)
{
	uint8_t entry[2], at;
	uint16_t status;

	if (!read_config16(function, PCI_STATUS, &status) ||
	    !(status & PCI_STATUS_CAP_LIST) ||
	    !read_config(function, PCI_CAPABILITY_LIST, &at, 1))
		return 0;
	for (int i = 0; i < MAX_CAPABILITIES && at >= PCI_STD_HEADER_SIZEOF;
	     i++) {
		at &= ~3;
		if (!read_config(function, at, entry, sizeof(entry)) ||
		    entry[PCI_CAP_LIST_ID] == 0xff)
			return 0;
		if (entry[PCI_CAP_LIST_ID] == wanted)
			return at;
		at = entry[PCI_CAP_LIST_NEXT];
	}
	return 0;
}

/* ------------------------------------------------------------------------ */
/* What it is                                                                */
/* ------------------------------------------------------------------------ */

/*
 * As the PCI Bus Binding to Open Firmware (2.1) has it, 2.5: by what the function
 * says of itself.
 */
static int make_compatible(const struct function *function)
{
	struct dtio_arena *arena = function->board->arena;
	uint32_t vendor, id, class;
	const char **list;
	int err;

	err = read_number(function, "vendor", &vendor);
	if (!err)
		err = read_number(function, "device", &id);
	if (!err)
		err = read_number(function, "class", &class);
	if (err)
		return err == -ENOMEM ? err : 0;
	list = arena_alloc(arena, 3, sizeof(*list));
	if (!list)
		return -ENOMEM;
	function->device->pci_id = vendor << 16 | id;
	function->device->pci_class = class & 0xffffff;
	list[0] = arena_format(arena, "pci%" PRIx32 ",%" PRIx32, vendor, id);
	list[1] = arena_format(arena, "pciclass,%06" PRIx32, class);
	function->device->compatible = list;
	return list[0] && list[1] ? 0 : -ENOMEM;
}

bool is_bridge_class(const struct dtio_host_device *device)
{
	uint32_t subclass = device->pci_class >> 8;

	return subclass == CLASS_BRIDGE_PCI ||
	       subclass == CLASS_BRIDGE_CARDBUS;
}

/* By its header, as the kernel goes by it; without that, by its class. */
static void judge_bridge(const struct function *function)
{
	uint8_t type;

	if (read_config(function, PCI_HEADER_TYPE, &type, 1))
		function->device->is_bridge =
			(type & HEADER_TYPE) != PCI_HEADER_TYPE_NORMAL;
	else
		function->device->is_bridge = is_bridge_class(function->device);
}

/* Its file is there if there is a way to reset it. */
static int read_reset(const struct function *function)
{
	char *line;
	int err;

	err = sysfs_try_line(format_string("%s/reset_method",
					   function->directory), &line);
	if (err)
		return err;
	function->device->reset_method =
		arena_string(function->board->arena, line ?: "");
	free(line);
	return function->device->reset_method ? 0 : -ENOMEM;
}

/* Whose virtual function it is, and which it has */
static int read_virtual(const struct function *function)
{
	struct dtio_host_device *device = function->device;
	const char *slash;
	char *target;
	int err;

	err = sysfs_try_link(format_string("%s/physfn", function->directory),
			     &target);
	if (err)
		return err;
	if (target) {
		slash = strrchr(target, '/');
		device->physfn = arena_string(function->board->arena,
					      slash ? slash + 1 : target);
		free(target);
		if (!device->physfn)
			return -ENOMEM;
	}
	err = try_number(function, "sriov_numvfs", &device->num_vfs);
	return err ? err : try_number(function, "sriov_totalvfs",
				      &device->total_vfs);
}

/* ------------------------------------------------------------------------ */
/* Regions                                                                   */
/* ------------------------------------------------------------------------ */

static struct dtio_host_region *add_region(const struct function *function,
					   enum dtio_region_type type)
{
	struct dtio_host_device *device = function->device;
	struct dtio_host_region *regions =
		arena_extend(function->board->arena, device->regions,
			     &device->num_regions, sizeof(*regions));

	if (!regions)
		return NULL;
	device->regions = regions;
	regions[device->num_regions - 1].type = type;
	return &regions[device->num_regions - 1];
}

static int add_resource(const struct function *function, uint32_t number,
			uint64_t first, uint64_t last, uint64_t flags)
{
	struct dtio_arena *arena = function->board->arena;
	struct dtio_host_region *region =
		add_region(function, number == ROM ? DTIO_REGION_PCI_ROM :
						     DTIO_REGION_PCI_BAR);

	if (!region)
		return -ENOMEM;
	region->address = first;
	region->length = last - first + 1;
	if (number == ROM) {
		region->name = arena_string(arena, "ROM");
		return region->name ? 0 : -ENOMEM;
	}
	region->name = arena_format(arena, "BAR %" PRIu32, number);
	region->pci_bar = number;
	region->pci_flags =
		(flags & RESOURCE_PORT ? DTIO_PCI_BAR_IO : 0) |
		(flags & RESOURCE_64BIT ? DTIO_PCI_BAR_64BIT : 0) |
		(flags & RESOURCE_PREFETCH ? DTIO_PCI_BAR_PREFETCHABLE : 0);
	return region->name ? 0 : -ENOMEM;
}

/* A line of "resource" for each: first address, last address, flags */
static int read_resources(const struct function *function)
{
	char *text, *line, *rest;
	int err;

	err = sysfs_try_read(format_string("%s/resource", function->directory),
			     &text, NULL);
	rest = text;
	for (uint32_t number = 0; !err && number < NUM_RESOURCES &&
	     (line = strsep(&rest, "\n")); number++) {
		uint64_t first, last, flags;

		if (sscanf(line, "%" SCNx64 " %" SCNx64 " %" SCNx64, &first,
			   &last, &flags) != 3 ||
		    !(flags & (RESOURCE_PORT | RESOURCE_MEMORY)) ||
		    last < first)
			continue;
		err = add_resource(function, number, first, last, flags);
	}
	free(text);
	return err;
}

/* The file is as long as the space is, whoever asks. */
static int add_config(const struct function *function)
{
	struct dtio_host_region *region;
	struct stat file;

	if (function->config < 0 || fstat(function->config, &file) ||
	    !file.st_size)
		return 0;
	region = add_region(function, DTIO_REGION_PCI_CONFIG);
	if (!region)
		return -ENOMEM;
	region->length = (uint64_t)file.st_size;
	region->name = arena_string(function->board->arena, "config");
	return region->name ? 0 : -ENOMEM;
}

static struct dtio_host_region *find_bar(const struct function *function,
					 uint32_t number)
{
	struct dtio_host_device *device = function->device;

	for (size_t i = 0; i < device->num_regions; i++)
		if (device->regions[i].type == DTIO_REGION_PCI_BAR &&
		    device->regions[i].pci_bar == number)
			return &device->regions[i];
	return NULL;
}

/* ------------------------------------------------------------------------ */
/* Interrupts                                                                */
/* ------------------------------------------------------------------------ */

static int add_irq(const struct function *function, enum dtio_irq_type type,
		   const char *name, uint32_t count)
{
	struct dtio_host_device *device = function->device;
	struct dtio_host_irq *irqs =
		arena_extend(function->board->arena, device->irqs,
			     &device->num_irqs, sizeof(*irqs));

	if (!irqs)
		return -ENOMEM;
	device->irqs = irqs;
	irqs[device->num_irqs - 1] = (struct dtio_host_irq) {
		.type = type,
		.usable = true,
		.edge = type != DTIO_IRQ_PCI_INTX,
		.name = name,
		.count = count,
	};
	return 0;
}

/* The kernel looks for the line of the pin when the first driver comes. */
static int read_pin(const struct function *function)
{
	uint32_t number;
	uint8_t pin;
	int err;

	if (!read_config(function, PCI_INTERRUPT_PIN, &pin, 1)) {
		err = read_number(function, "irq", &number);
		if (err)
			return err == -ENOENT ? 0 : err;
		pin = number != 0;
	}
	return pin ? add_irq(function, DTIO_IRQ_PCI_INTX, "INTx", 1) : 0;
}

static int read_msi(const struct function *function)
{
	unsigned int at = find_capability(function, PCI_CAP_ID_MSI);
	uint16_t flags;

	if (!at || !read_config16(function, at + PCI_MSI_FLAGS, &flags))
		return 0;
	return add_irq(function, DTIO_IRQ_PCI_MSI, "MSI",
		       1u << ((flags & PCI_MSI_FLAGS_QMASK) >> 1));
}

/* Where the table, or the array of pending bits, is */
static void place_msix(const struct function *function, uint32_t place,
		       bool table, uint64_t length)
{
	struct dtio_host_region *bar =
		find_bar(function, place & PCI_MSIX_TABLE_BIR);
	uint64_t offset = place & PCI_MSIX_TABLE_OFFSET;

	if (!bar)
		return;
	if (table) {
		bar->msix_table_offset = offset;
		bar->msix_table_length = length;
	} else {
		bar->msix_pba_offset = offset;
		bar->msix_pba_length = length;
	}
}

static int read_msix(const struct function *function)
{
	unsigned int at = find_capability(function, PCI_CAP_ID_MSIX);
	uint32_t table, pending, count;
	uint16_t flags;

	if (!at || !read_config16(function, at + PCI_MSIX_FLAGS, &flags) ||
	    !read_config32(function, at + PCI_MSIX_TABLE, &table) ||
	    !read_config32(function, at + PCI_MSIX_PBA, &pending))
		return 0;
	count = (flags & PCI_MSIX_FLAGS_QSIZE) + 1u;
	place_msix(function, table, true, count * PCI_MSIX_ENTRY_SIZE);
	/* A bit for each, in words of 64 */
	place_msix(function, pending, false, (count + 63) / 64 * 8);
	return add_irq(function, DTIO_IRQ_PCI_MSIX, "MSI-X", count);
}

/* ------------------------------------------------------------------------ */
/* All of it                                                                 */
/* ------------------------------------------------------------------------ */

static int read_all(const struct function *function)
{
	static int (*const steps[])(const struct function *function) = {
		make_compatible, read_reset, read_virtual, read_resources,
		add_config, read_pin, read_msi, read_msix,
	};
	int err = 0;

	for (size_t i = 0; !err && i < sizeof(steps) / sizeof(*steps); i++)
		err = steps[i](function);
	if (!err)
		judge_bridge(function);
	return err;
}

int read_pci_function(struct dtio_board *board, const char *directory,
		  struct dtio_host_device *device)
{
	struct function function = {
		.board = board,
		.device = device,
		.directory = directory,
	};
	char *path = format_string("%s/config", directory);
	int err;

	if (!path)
		return -ENOMEM;
	function.config = open(path, O_RDONLY | O_CLOEXEC);
	free(path);
	err = read_all(&function);
	if (function.config >= 0)
		close(function.config);
	return err;
}
