// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Writing a dump: the board's tree without its secrets, and behind it a node with
 * what the tree does not say. The tree is written anew rather than changed, so that
 * nothing is in the file but what was looked at.
 */
#include <errno.h>
#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/atomic-file.h"
#include "base/text.h"
#include "board/board.h"
#include "board/dump.h"
#include "libdtio.h"
#include "tree/tree.h"

/* For a node of a device; what is not enough is doubled. */
#define ROOM_OF_DEVICE 512
#define ROOM_OF_REST 65536

struct writer {
	void *fdt;
	int err;		/* the first, as an errno; nothing is done after */
	/* A list of strings in the making */
	char *list;
	size_t list_length, list_room;
};

static void did(struct writer *writer, int err)
{
	if (err)
		writer->err = err == -FDT_ERR_NOSPACE ? -ENOSPC : -EINVAL;
}

static void begin_node(struct writer *writer, const char *name)
{
	if (!writer->err)
		did(writer, fdt_begin_node(writer->fdt, name));
}

static void end_node(struct writer *writer)
{
	if (!writer->err)
		did(writer, fdt_end_node(writer->fdt));
}

/* NULL: zeroes */
static void put(struct writer *writer, const char *name, const void *data,
		size_t length)
{
	void *room;

	if (writer->err)
		return;
	if (length > INT32_MAX) {
		writer->err = -ENOSPC;
		return;
	}
	did(writer, fdt_property_placeholder(writer->fdt, name, (int)length,
					     &room));
	if (writer->err || !length)
		return;
	if (data)
		memcpy(room, data, length);
	else
		memset(room, 0, length);
}

static void put_flag(struct writer *writer, const char *name, bool flag)
{
	if (flag)
		put(writer, name, NULL, 0);
}

static void put_cell(struct writer *writer, const char *name, uint32_t value)
{
	fdt32_t cell = cpu_to_fdt32(value);

	put(writer, name, &cell, sizeof(cell));
}

/* NULL: there is none. */
static void put_string(struct writer *writer, const char *name,
		       const char *string)
{
	if (string)
		put(writer, name, string, strlen(string) + 1);
}

/* ------------------------------------------------------------------------ */
/* Lists                                                                     */
/* ------------------------------------------------------------------------ */

static void extend_list(struct writer *writer, const void *data, size_t length)
{
	if (writer->err)
		return;
	if (length > writer->list_room - writer->list_length) {
		size_t room = 2 * writer->list_room + length;
		char *bigger = realloc(writer->list, room);

		if (!bigger) {
			writer->err = -ENOMEM;
			return;
		}
		writer->list = bigger;
		writer->list_room = room;
	}
	memcpy(writer->list + writer->list_length, data, length);
	writer->list_length += length;
}

/* One that is not there is an empty one. */
static void add_string(struct writer *writer, const char *string)
{
	extend_list(writer, string ?: "", strlen(string ?: "") + 1);
}

static void add_cell(struct writer *writer, uint32_t value)
{
	fdt32_t cell = cpu_to_fdt32(value);

	extend_list(writer, &cell, sizeof(cell));
}

static void add_number(struct writer *writer, uint64_t value)
{
	add_cell(writer, value >> 32);
	add_cell(writer, (uint32_t)value);
}

static void put_list(struct writer *writer, const char *name)
{
	if (writer->list_length)
		put(writer, name, writer->list, writer->list_length);
	writer->list_length = 0;
}

/* ------------------------------------------------------------------------ */
/* A device                                                                  */
/* ------------------------------------------------------------------------ */

static void put_names(struct writer *writer,
		      const struct dtio_host_device *device)
{
	static const char *const kinds[] = DUMP_NAMES;

	for (size_t i = 0; i < device->num_names; i++) {
		add_string(writer, kinds[device->names[i].kind]);
		add_string(writer, device->names[i].name);
	}
	put_list(writer, "names");
}

static void put_uses(struct writer *writer,
		     const struct dtio_host_device *device)
{
	static const char *const kinds[] = DUMP_USES;

	for (size_t i = 0; i < device->num_uses; i++) {
		add_string(writer, kinds[device->uses[i].kind]);
		add_string(writer, device->uses[i].what);
	}
	put_list(writer, "uses");
	for (size_t i = 0; i < device->num_uses; i++)
		add_cell(writer, (uint32_t)device->uses[i].process);
	put_list(writer, "use-processes");
	for (size_t i = 0; i < device->num_uses; i++)
		add_string(writer, device->uses[i].command);
	put_list(writer, "use-commands");
}

static void put_users(struct writer *writer,
		      const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_users; i++)
		add_cell(writer, (uint32_t)device->users[i].process);
	put_list(writer, "users");
	for (size_t i = 0; i < device->num_users; i++)
		add_string(writer, device->users[i].command);
	put_list(writer, "user-commands");
}

static void put_regions(struct writer *writer,
			const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_regions; i++) {
		add_number(writer, device->regions[i].address);
		add_number(writer, device->regions[i].length);
	}
	put_list(writer, "regions");
	for (size_t i = 0; i < device->num_regions; i++)
		add_string(writer, device->regions[i].name);
	put_list(writer, "region-names");
	for (size_t i = 0; i < device->num_regions; i++) {
		add_cell(writer, device->regions[i].type);
		add_cell(writer, device->regions[i].pci_bar);
		add_cell(writer, device->regions[i].pci_flags);
	}
	put_list(writer, "region-types");
	for (size_t i = 0; i < device->num_regions; i++) {
		add_number(writer, device->regions[i].msix_table_offset);
		add_number(writer, device->regions[i].msix_table_length);
		add_number(writer, device->regions[i].msix_pba_offset);
		add_number(writer, device->regions[i].msix_pba_length);
	}
	put_list(writer, "region-msix");
}

static void put_irqs(struct writer *writer,
		     const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_irqs; i++)
		add_cell(writer, (device->irqs[i].usable ? DUMP_IRQ_USABLE : 0) |
				 (device->irqs[i].edge ? DUMP_IRQ_EDGE : 0));
	put_list(writer, "irqs");
	for (size_t i = 0; i < device->num_irqs; i++)
		add_string(writer, device->irqs[i].name);
	put_list(writer, "irq-names");
	for (size_t i = 0; i < device->num_irqs; i++) {
		add_cell(writer, device->irqs[i].type);
		add_cell(writer, device->irqs[i].count);
	}
	put_list(writer, "irq-types");
}

/* Of a PCI function; what others have of these, their nodes tell. */
static void put_function(struct writer *writer,
			 const struct dtio_host_device *device)
{
	for (const char *const *string = device->compatible; *string; string++)
		add_string(writer, *string);
	put_list(writer, "compatible");
	put_regions(writer, device);
	put_irqs(writer, device);
	put_cell(writer, "pci-id", device->pci_id);
	put_cell(writer, "pci-class", device->pci_class);
	put_flag(writer, "bridge", device->is_bridge);
	put_string(writer, "physfn", device->physfn);
	put_cell(writer, "num-vfs", device->num_vfs);
	put_cell(writer, "total-vfs", device->total_vfs);
	put_string(writer, "reset-method", device->reset_method);
}

static void put_device(struct writer *writer,
		       const struct dtio_host_device *device, size_t index)
{
	/* No name of a device is sure to be one that a node can have. */
	char name[sizeof("device-") + 3 * sizeof(index)];

	snprintf(name, sizeof(name), "device-%zu", index);
	begin_node(writer, name);
	put_string(writer, "bus", device->bus);
	put_string(writer, "device-name", device->name);
	put_string(writer, "node", device->dt_path);
	put_string(writer, "sysfs-path", device->sysfs_path);
	put_string(writer, "driver", device->driver);
	put_flag(writer, "driver-stays", device->driver_stays);
	put_string(writer, "driver-override", device->driver_override);
	for (size_t i = 0; i < device->num_modules; i++)
		add_string(writer, device->modules[i]);
	put_list(writer, "modules");
	put_names(writer, device);
	put_string(writer, "iommu-group", device->iommu_group);
	put_string(writer, "vfio-name", device->vfio_name);
	put_string(writer, "dma", device->dma);
	put_string(writer, "reset", device->reset);
	put_string(writer, "verdict", device->verdict);
	put_flag(writer, "assume-no-dma", device->assume_no_dma);
	put_flag(writer, "allow-no-reset", device->allow_no_reset);
	put_string(writer, "kind-file", device->kind_file);
	put_flag(writer, "kind-assume-no-dma",
		 device->kind_overrides & DTIO_OVERRIDE_ASSUME_NO_DMA);
	put_flag(writer, "kind-allow-no-reset",
		 device->kind_overrides & DTIO_OVERRIDE_ALLOW_NO_RESET);
	put_uses(writer, device);
	put_users(writer, device);
	if (!strcmp(device->bus, "pci"))
		put_function(writer, device);
	end_node(writer);
}

/* ------------------------------------------------------------------------ */
/* The board                                                                 */
/* ------------------------------------------------------------------------ */

static void put_board(struct writer *writer, const struct dtio_board *board)
{
	begin_node(writer, DUMP_NODE);
	put_cell(writer, "format", DUMP_FORMAT);
	put_string(writer, "tool-version", LIBDTIO_VERSION);
	put_string(writer, "source", board->source == DTIO_SOURCE_DTB ?
				     DUMP_SOURCE_DTB : DUMP_SOURCE_SYSTEM);
	put_string(writer, "kernel-release", board->kernel);
	put_cell(writer, "page-size", (uint32_t)board->page_size);
	put_flag(writer, "as-root", board->as_root);
	put_flag(writer, "has-drivers", board->drivers);
	put_cell(writer, "drivers", board->drivers);
	put_flag(writer, "disable-denylist", board->disable_denylist);
	put_flag(writer, "require-reset", board->require_reset);
	put_flag(writer, "allow-unsafe-interrupts",
		 board->allow_unsafe_interrupts);
	put_flag(writer, "without-device-tree", !board->has_device_tree);
	for (size_t i = 0; i < board->num_devices; i++)
		put_device(writer, &board->devices[i], i);
	end_node(writer);
}

/* Nodes are no deeper than check_tree() lets them be. */
static void put_node(struct writer *writer, const struct node *node)
{
	begin_node(writer, node->name);
	for (size_t i = 0; i < node->num_properties; i++) {
		const struct property *property = &node->properties[i];
		enum mask mask = mask_property(node, property);

		if (mask != MASK_DROP)
			put(writer, property->name,
			    mask == MASK_ZERO ? NULL : property->data,
			    property->length);
	}
	for (const struct node *child = node->child; child;
	     child = child->next)
		/* that of a dump which was read as a device tree */
		if (node->parent || strcmp(child->name, DUMP_NODE))
			put_node(writer, child);
	if (node->parent)
		end_node(writer);
}

static void put_reservations(struct writer *writer,
			     const struct dtio_board *board)
{
	const void *fdt = board->tree ? board->tree->tree->fdt : NULL;
	int count = fdt ? fdt_num_mem_rsv(fdt) : 0;

	for (int i = 0; !writer->err && i < count; i++) {
		uint64_t address, size;

		fdt_get_mem_rsv(fdt, i, &address, &size);
		did(writer, fdt_add_reservemap_entry(writer->fdt, address,
						     size));
	}
	if (!writer->err)
		did(writer, fdt_finish_reservemap(writer->fdt));
	if (fdt)
		fdt_set_boot_cpuid_phys(writer->fdt,
					fdt_boot_cpuid_phys(fdt));
}

/* In @room bytes at writer->fdt, or -ENOSPC */
static int write_tree(struct writer *writer, const struct dtio_board *board,
		      size_t room)
{
	static const struct node nothing = { .name = "" };

	writer->err = 0;
	writer->list_length = 0;
	did(writer, fdt_create(writer->fdt, (int)room));
	put_reservations(writer, board);
	put_node(writer, board->tree ? board->tree->tree->nodes : &nothing);
	put_board(writer, board);
	end_node(writer);
	if (!writer->err)
		did(writer, fdt_finish(writer->fdt));
	return writer->err;
}

static int make_dump(struct writer *writer, const struct dtio_board *board)
{
	size_t room = ROOM_OF_REST + board->num_devices * ROOM_OF_DEVICE;
	int err;

	if (board->tree)
		room += fdt_totalsize(board->tree->tree->fdt);
	for (; room <= INT32_MAX; room *= 2) {
		/* Not what other memory held, in the gaps. */
		writer->fdt = calloc(1, room);
		if (!writer->fdt)
			return -ENOMEM;
		err = write_tree(writer, board, room);
		if (err != -ENOSPC)
			return err;
		free(writer->fdt);
		writer->fdt = NULL;
	}
	return -EFBIG;
}

int dtio_write_dump(const struct dtio_board *board, const char *file,
		    char **error)
{
	struct writer writer = { 0 };
	int err;

	if (board->has_device_tree && !board->is_whole)
		return fail(error, EINVAL, "cannot write %s: the board was read for one device; read all of it",
			    file);
	err = make_dump(&writer, board);
	if (err)
		err = fail(error, -err, "cannot make a dump for %s: %s", file,
			   strerror(-err));
	else
		err = replace_file(file, writer.fdt,
				   fdt_totalsize(writer.fdt), error);
	free(writer.list);
	free(writer.fdt);
	return err;
}
