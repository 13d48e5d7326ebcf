// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Reading a dump. What is in it may be anybody's, so nothing is believed before it
 * is looked at; what a newer version of the format adds is passed over.
 */
#include <errno.h>
#include <inttypes.h>
#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/sysfs.h"
#include "base/text.h"
#include "board/board.h"
#include "board/dump.h"
#include "libdtio.h"
#include "tree/check.h"
#include "tree/file.h"
#include "tree/predict.h"

/* Linux has pages of 4, 16 and 64 KiB on arm64, and larger ones elsewhere. */
#define SMALLEST_PAGE 4096
#define LARGEST_PAGE (1 << 20)

enum field {
	/* of the board */
	FORMAT, TOOL_VERSION, SOURCE, KERNEL_RELEASE, PAGE_SIZE, AS_ROOT,
	HAS_DRIVERS, DRIVERS, DISABLE_DENYLIST, REQUIRE_RESET,
	ALLOW_UNSAFE_INTERRUPTS, WITHOUT_DEVICE_TREE,
	/* of a device */
	BUS, NAME, NODE, SYSFS_PATH, DRIVER, DRIVER_STAYS, DRIVER_OVERRIDE,
	MODULES, NAMES, IOMMU_GROUP, VFIO_NAME, DMA, RESET, VERDICT, ASSUME_NO_DMA,
	ALLOW_NO_RESET, KIND_FILE, KIND_ASSUME_NO_DMA, KIND_ALLOW_NO_RESET,
	USES, USE_PROCESSES, USE_COMMANDS, USERS, USER_COMMANDS,
	COMPATIBLE, REGIONS,
	REGION_NAMES, REGION_TYPES, REGION_MSIX, IRQS, IRQ_NAMES, IRQ_TYPES,
	PCI_ID, PCI_CLASS, BRIDGE, PHYSFN, NUM_VFS, TOTAL_VFS, RESET_METHOD,
	NUM_FIELDS
};

static const char *const field_names[NUM_FIELDS] = {
	[FORMAT] = "format", [TOOL_VERSION] = "tool-version",
	[SOURCE] = "source", [KERNEL_RELEASE] = "kernel-release",
	[PAGE_SIZE] = "page-size", [AS_ROOT] = "as-root",
	[HAS_DRIVERS] = "has-drivers", [DRIVERS] = "drivers",
	[DISABLE_DENYLIST] = "disable-denylist",
	[REQUIRE_RESET] = "require-reset",
	[ALLOW_UNSAFE_INTERRUPTS] = "allow-unsafe-interrupts",
	[WITHOUT_DEVICE_TREE] = "without-device-tree",
	[BUS] = "bus", [NAME] = "device-name", [NODE] = "node",
	[SYSFS_PATH] = "sysfs-path", [DRIVER] = "driver",
	[DRIVER_STAYS] = "driver-stays",
	[DRIVER_OVERRIDE] = "driver-override", [MODULES] = "modules",
	[NAMES] = "names",
	[IOMMU_GROUP] = "iommu-group", [VFIO_NAME] = "vfio-name",
	[DMA] = "dma", [RESET] = "reset", [VERDICT] = "verdict",
	[ASSUME_NO_DMA] = "assume-no-dma",
	[ALLOW_NO_RESET] = "allow-no-reset", [KIND_FILE] = "kind-file",
	[KIND_ASSUME_NO_DMA] = "kind-assume-no-dma",
	[KIND_ALLOW_NO_RESET] = "kind-allow-no-reset", [USES] = "uses",
	[USE_PROCESSES] = "use-processes",
	[USE_COMMANDS] = "use-commands",
	[USERS] = "users", [USER_COMMANDS] = "user-commands",
	[COMPATIBLE] = "compatible", [REGIONS] = "regions",
	[REGION_NAMES] = "region-names", [IRQS] = "irqs",
	[IRQ_NAMES] = "irq-names", [IRQ_TYPES] = "irq-types",
	[REGION_TYPES] = "region-types", [REGION_MSIX] = "region-msix",
	[PCI_ID] = "pci-id", [PCI_CLASS] = "pci-class", [BRIDGE] = "bridge",
	[PHYSFN] = "physfn", [NUM_VFS] = "num-vfs", [TOTAL_VFS] = "total-vfs",
	[RESET_METHOD] = "reset-method",
};

/* What a property holds; @data is NULL if there is none. */
struct value {
	const uint8_t *data;
	size_t length;
};

/* A list of strings in the arena */
struct string_array {
	const char **strings;
	size_t count;
};

struct reader {
	const void *fdt;
	const char *file;
	struct dtio_board *board;
	char **error;
	/* The node at hand; NULL: DUMP_NODE itself */
	const char *name;
	struct value values[NUM_FIELDS];
};

/* ------------------------------------------------------------------------ */
/* Values                                                                    */
/* ------------------------------------------------------------------------ */

static int no_memory(const struct reader *reader)
{
	return fail(reader->error, ENOMEM, "out of memory");
}

static int bad(const struct reader *reader, enum field field, const char *what)
{
	return fail(reader->error, EINVAL, "%s: /" DUMP_NODE "%s%s: property '%s' %s; take the dump anew",
		    reader->file, reader->name ? "/" : "", reader->name ?: "",
		    field_names[field], what);
}

/* Of several properties of a name, the first is what libfdt would find. */
static void read_values(struct reader *reader, int node)
{
	int offset;

	memset(reader->values, 0, sizeof(reader->values));
	fdt_for_each_property_offset(offset, reader->fdt, node) {
		const char *name;
		int length;
		const void *data = fdt_getprop_by_offset(reader->fdt, offset,
							 &name, &length);

		for (size_t i = 0; data && i < NUM_FIELDS; i++) {
			struct value *value = &reader->values[i];

			if (value->data || strcmp(name, field_names[i]))
				continue;
			value->data = data;
			value->length = (size_t)length;
			break;
		}
	}
}

static bool has(const struct reader *reader, enum field field)
{
	return reader->values[field].data;
}

static int read_string(struct reader *reader, enum field field,
		       const char **string)
{
	struct value value = reader->values[field];

	if (!value.data)
		return 0;
	if (!value.length ||
	    memchr(value.data, '\0', value.length) !=
	    value.data + value.length - 1)
		return bad(reader, field, "is not one string");
	*string = arena_string(reader->board->arena,
			       (const char *)value.data);
	return *string ? 0 : no_memory(reader);
}

/* A name in a folder of sysfs, that has to be there */
static int read_name(struct reader *reader, enum field field,
		     const char **name)
{
	int err = read_string(reader, field, name);

	if (err)
		return err;
	if (!*name)
		return bad(reader, field, "is missing");
	if (!**name || strchr(*name, '/'))
		return bad(reader, field, "is empty or has a slash in it");
	return 0;
}

/* It goes into paths as it is. */
static int read_bus(struct reader *reader, const char **bus)
{
	static const char characters[] = "abcdefghijklmnopqrstuvwxyz"
					 "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
					 "0123456789_-";
	int err = read_name(reader, BUS, bus);

	if (!err && (*bus)[strspn(*bus, characters)])
		err = bad(reader, BUS, "is no name of a bus");
	return err;
}

static int read_path(struct reader *reader, enum field field,
		     const char **path)
{
	int err = read_string(reader, field, path);

	if (!err && *path && **path != '/')
		err = bad(reader, field, "does not begin with a slash");
	return err;
}

static int read_cell(struct reader *reader, enum field field, uint32_t *cell)
{
	struct value value = reader->values[field];

	if (!value.data)
		return bad(reader, field, "is missing");
	if (value.length != sizeof(fdt32_t))
		return bad(reader, field, "is not one cell");
	*cell = fdt32_ld((const fdt32_t *)value.data);
	return 0;
}

/* One that was not written by those before stays as it is. */
static int read_newer_cell(struct reader *reader, enum field field,
			   uint32_t *cell)
{
	return has(reader, field) ? read_cell(reader, field, cell) : 0;
}

static int read_strings(struct reader *reader, enum field field,
			struct string_array *list)
{
	struct dtio_arena *arena = reader->board->arena;
	struct value value = reader->values[field];
	char *copy;

	*list = (struct string_array){ 0 };
	if (!value.length)
		return 0;
	if (value.data[value.length - 1])
		return bad(reader, field, "is not a list of strings");
	for (size_t i = 0; i < value.length; i++)
		list->count += !value.data[i];
	copy = arena_alloc(arena, value.length, 1);
	/* One more is NULL. */
	list->strings = arena_alloc(arena, list->count + 1,
				    sizeof(*list->strings));
	if (!copy || !list->strings)
		return no_memory(reader);
	memcpy(copy, value.data, value.length);
	for (size_t i = 0; i < list->count; i++) {
		list->strings[i] = copy;
		copy += strlen(copy) + 1;
	}
	return 0;
}

/* How many entries of @size bytes there are */
static int count_entries(struct reader *reader, enum field field, size_t size,
			 size_t *count)
{
	struct value value = reader->values[field];

	*count = value.length / size;
	return value.length % size ?
	       bad(reader, field, "has a length that cannot be") : 0;
}

/* What belongs to each entry of another property, which has @count */
static int read_belonging(struct reader *reader, enum field field,
			  size_t count, struct string_array *list)
{
	int err = read_strings(reader, field, list);

	if (!err && list->count != count)
		err = bad(reader, field, "has more or less than what it belongs to");
	return err;
}

static const char *string_or_none(const char *string)
{
	return *string ? string : NULL;
}

/* ------------------------------------------------------------------------ */
/* A device                                                                  */
/* ------------------------------------------------------------------------ */

static int read_modules(struct reader *reader, struct dtio_host_device *device)
{
	struct string_array list;
	int err = read_strings(reader, MODULES, &list);

	device->modules = list.strings;
	device->num_modules = list.count;
	return err;
}

/* Those of a kind that is not known here are passed over. */
static int read_names(struct reader *reader, struct dtio_host_device *device)
{
	static const char *const kinds[] = DUMP_NAMES;
	struct string_array list;
	int err = read_strings(reader, NAMES, &list);

	if (err)
		return err;
	if (list.count % 2)
		return bad(reader, NAMES, "is not a list of pairs");
	for (size_t i = 0; i < list.count; i += 2) {
		for (size_t kind = 0; kind < sizeof(kinds) / sizeof(*kinds);
		     kind++) {
			if (strcmp(list.strings[i], kinds[kind]))
				continue;
			device->names = arena_extend(reader->board->arena,
						     device->names,
						     &device->num_names,
						     sizeof(*device->names));
			if (!device->names)
				return no_memory(reader);
			device->names[device->num_names - 1] =
				(struct dtio_host_name) {
					kind, list.strings[i + 1]
				};
		}
	}
	return 0;
}

/* 0 is no process in particular. */
static int check_process(struct reader *reader, enum field field,
			 uint32_t process)
{
	return process > INT32_MAX ?
	       bad(reader, field, "has what is no number of a process") : 0;
}

/* Those of @uses; what was written before had to do with none. */
static int read_use_processes(struct reader *reader,
			      struct dtio_host_use *uses, size_t num_uses)
{
	const fdt32_t *cells =
		(const void *)reader->values[USE_PROCESSES].data;
	struct string_array commands;
	size_t count;
	int err;

	if (!cells)
		return 0;
	err = count_entries(reader, USE_PROCESSES, sizeof(*cells), &count);
	if (!err && count != num_uses)
		err = bad(reader, USE_PROCESSES, "has more or less than what it belongs to");
	if (!err)
		err = read_belonging(reader, USE_COMMANDS, count, &commands);
	for (size_t i = 0; !err && i < count; i++) {
		uint32_t process = fdt32_ld(&cells[i]);

		err = check_process(reader, USE_PROCESSES, process);
		uses[i].process = (pid_t)process;
		uses[i].command = string_or_none(commands.strings[i]);
	}
	return err;
}

/* The first of that name; false: none is. */
static bool find_use_kind(const char *name, enum dtio_use_kind *kind)
{
	static const char *const kinds[] = DUMP_USES;

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		if (strcmp(name, kinds[i]))
			continue;
		*kind = i;
		return true;
	}
	return false;
}

static int read_uses(struct reader *reader, struct dtio_host_device *device)
{
	struct string_array list;
	int err = read_strings(reader, USES, &list);

	if (err)
		return err;
	if (list.count % 2)
		return bad(reader, USES, "is not a list of pairs");
	device->uses = arena_alloc(reader->board->arena, list.count / 2,
				   sizeof(*device->uses));
	if (!device->uses)
		return no_memory(reader);
	err = read_use_processes(reader, device->uses, list.count / 2);
	/* Those of a kind that is not known here are passed over. */
	for (size_t i = 0; !err && i < list.count / 2; i++) {
		struct dtio_host_use use = device->uses[i];

		use.what = list.strings[2 * i + 1];
		if (find_use_kind(list.strings[2 * i], &use.kind))
			device->uses[device->num_uses++] = use;
	}
	return err;
}

static int read_users(struct reader *reader, struct dtio_host_device *device)
{
	const fdt32_t *cells = (const void *)reader->values[USERS].data;
	struct string_array commands;
	size_t count;
	int err;

	err = count_entries(reader, USERS, sizeof(*cells), &count);
	if (!err)
		err = read_belonging(reader, USER_COMMANDS, count, &commands);
	if (err)
		return err;
	device->users = arena_alloc(reader->board->arena, count,
				    sizeof(*device->users));
	if (!device->users)
		return no_memory(reader);
	for (size_t i = 0; i < count; i++) {
		uint32_t process = fdt32_ld(&cells[i]);

		err = process ? check_process(reader, USERS, process) :
				bad(reader, USERS, "has what is no number of a process");
		if (err)
			return err;
		device->users[i].process = (pid_t)process;
		device->users[i].command = string_or_none(commands.strings[i]);
	}
	device->num_users = count;
	return 0;
}

/* What those before have not written, names tell: "BAR 0" and "ROM" */
static void guess_region(struct dtio_host_region *region)
{
	uint32_t bar;

	region->type = DTIO_REGION_PCI_ROM;
	if (region->name && sscanf(region->name, "BAR %1" SCNu32, &bar) == 1) {
		region->type = DTIO_REGION_PCI_BAR;
		region->pci_bar = bar;
	}
}

static int read_region_type(struct reader *reader, const fdt32_t *cells,
			    struct dtio_host_region *region)
{
	region->type = fdt32_ld(&cells[0]);
	region->pci_bar = fdt32_ld(&cells[1]);
	region->pci_flags = fdt32_ld(&cells[2]);
	if (region->type != DTIO_REGION_PCI_BAR &&
	    region->type != DTIO_REGION_PCI_ROM &&
	    region->type != DTIO_REGION_PCI_CONFIG)
		return bad(reader, REGION_TYPES, "has a type that no PCI function has");
	return 0;
}

static int read_region_types(struct reader *reader,
			     struct dtio_host_device *device)
{
	const fdt32_t *cells =
		(const void *)reader->values[REGION_TYPES].data;
	size_t count;
	int err;

	if (!cells) {
		for (size_t i = 0; i < device->num_regions; i++)
			guess_region(&device->regions[i]);
		return 0;
	}
	err = count_entries(reader, REGION_TYPES,
			    DUMP_REGION_CELLS * sizeof(*cells), &count);
	if (!err && count != device->num_regions)
		err = bad(reader, REGION_TYPES, "has more or less than what it belongs to");
	for (size_t i = 0; !err && i < count; i++)
		err = read_region_type(reader, &cells[DUMP_REGION_CELLS * i],
				       &device->regions[i]);
	return err;
}

static int read_region_msix(struct reader *reader,
			    struct dtio_host_device *device)
{
	const fdt64_t *numbers =
		(const void *)reader->values[REGION_MSIX].data;
	size_t count;
	int err;

	if (!numbers)
		return 0;
	err = count_entries(reader, REGION_MSIX,
			    DUMP_MSIX_NUMBERS * sizeof(*numbers), &count);
	if (!err && count != device->num_regions)
		err = bad(reader, REGION_MSIX, "has more or less than what it belongs to");
	for (size_t i = 0; !err && i < count; i++) {
		struct dtio_host_region *region = &device->regions[i];

		region->msix_table_offset = fdt64_ld(numbers++);
		region->msix_table_length = fdt64_ld(numbers++);
		region->msix_pba_offset = fdt64_ld(numbers++);
		region->msix_pba_length = fdt64_ld(numbers++);
	}
	return err;
}

static int read_regions(struct reader *reader, struct dtio_host_device *device)
{
	const fdt64_t *numbers = (const void *)reader->values[REGIONS].data;
	struct string_array names;
	size_t count;
	int err;

	err = count_entries(reader, REGIONS, 2 * sizeof(*numbers), &count);
	if (!err)
		err = read_belonging(reader, REGION_NAMES, count, &names);
	if (err)
		return err;
	device->regions = arena_alloc(reader->board->arena, count,
				      sizeof(*device->regions));
	if (!device->regions)
		return no_memory(reader);
	for (size_t i = 0; i < count; i++) {
		struct dtio_host_region *region = &device->regions[i];

		region->address = fdt64_ld(&numbers[2 * i]);
		region->length = fdt64_ld(&numbers[2 * i + 1]);
		region->name = string_or_none(names.strings[i]);
		if (!region->length ||
		    region->length - 1 > UINT64_MAX - region->address)
			return bad(reader, REGIONS, "has one that ends before it begins");
	}
	device->num_regions = count;
	return 0;
}

/* Those before knew of none but the pin. */
static int read_irq_types(struct reader *reader,
			  struct dtio_host_device *device)
{
	const fdt32_t *cells = (const void *)reader->values[IRQ_TYPES].data;
	size_t count;
	int err;

	if (!cells) {
		for (size_t i = 0; i < device->num_irqs; i++) {
			device->irqs[i].type = DTIO_IRQ_PCI_INTX;
			device->irqs[i].count = 1;
		}
		return 0;
	}
	err = count_entries(reader, IRQ_TYPES, 2 * sizeof(*cells), &count);
	if (!err && count != device->num_irqs)
		err = bad(reader, IRQ_TYPES, "has more or less than what it belongs to");
	for (size_t i = 0; !err && i < count; i++) {
		device->irqs[i].type = fdt32_ld(&cells[2 * i]);
		device->irqs[i].count = fdt32_ld(&cells[2 * i + 1]);
		if (device->irqs[i].type < DTIO_IRQ_PCI_INTX ||
		    device->irqs[i].type > DTIO_IRQ_PCI_MSIX)
			err = bad(reader, IRQ_TYPES, "has a type that no PCI function has");
	}
	return err;
}

static int read_irqs(struct reader *reader, struct dtio_host_device *device)
{
	const fdt32_t *cells = (const void *)reader->values[IRQS].data;
	struct string_array names;
	size_t count;
	int err;

	err = count_entries(reader, IRQS, sizeof(*cells), &count);
	if (!err)
		err = read_belonging(reader, IRQ_NAMES, count, &names);
	if (err)
		return err;
	device->irqs = arena_alloc(reader->board->arena, count,
				   sizeof(*device->irqs));
	if (!device->irqs)
		return no_memory(reader);
	for (size_t i = 0; i < count; i++) {
		uint32_t flags = fdt32_ld(&cells[i]);

		device->irqs[i].usable = flags & DUMP_IRQ_USABLE;
		device->irqs[i].edge = flags & DUMP_IRQ_EDGE;
		device->irqs[i].name = string_or_none(names.strings[i]);
	}
	device->num_irqs = count;
	return 0;
}

static int read_compatible(struct reader *reader,
			   struct dtio_host_device *device)
{
	struct string_array list;
	int err = read_strings(reader, COMPATIBLE, &list);

	if (!err && list.count)
		device->compatible = list.strings;
	return err;
}

/*
 * Of an older dump: the class is in what the function is compatible with, unless that is
 * its node's; see make_compatible().
 */
static uint32_t find_class(const struct dtio_host_device *device)
{
	uint32_t class;

	for (const char *const *string = device->compatible; *string; string++)
		if (sscanf(*string, "pciclass,%6" SCNx32, &class) == 1)
			return class;
	return 0;
}

static int read_kind(struct reader *reader, struct dtio_host_device *device)
{
	int err = read_newer_cell(reader, PCI_ID, &device->pci_id);

	if (!err)
		err = read_newer_cell(reader, NUM_VFS, &device->num_vfs);
	if (!err)
		err = read_newer_cell(reader, TOTAL_VFS, &device->total_vfs);
	if (!err)
		err = read_string(reader, PHYSFN, &device->physfn);
	if (!err)
		err = read_string(reader, RESET_METHOD, &device->reset_method);
	if (!err && has(reader, PCI_CLASS))
		err = read_cell(reader, PCI_CLASS, &device->pci_class);
	else
		device->pci_class = find_class(device);
	if (!err && device->pci_class >> 24)
		err = bad(reader, PCI_CLASS, "has more than 24 bits");
	/* By its class, if there is no more to go by. */
	device->is_bridge = has(reader, PCI_ID) ? has(reader, BRIDGE) :
						  is_bridge_class(device);
	return err;
}

/* Of a PCI function; what others have of these, their nodes tell. */
static int read_function(struct reader *reader,
			 struct dtio_host_device *device)
{
	static int (*const steps[])(struct reader *reader,
				    struct dtio_host_device *device) = {
		read_compatible, read_regions, read_region_types,
		read_region_msix, read_irqs, read_irq_types, read_kind,
	};
	int err = 0;

	for (size_t i = 0; !err && i < sizeof(steps) / sizeof(*steps); i++)
		err = steps[i](reader, device);
	return err;
}

static int read_texts(struct reader *reader, struct dtio_host_device *device)
{
	const struct {
		enum field field;
		const char **text;
	} texts[] = {
		{ SYSFS_PATH, &device->sysfs_path },
		{ DRIVER, &device->driver },
		{ DRIVER_OVERRIDE, &device->driver_override },
		{ IOMMU_GROUP, &device->iommu_group },
		{ VFIO_NAME, &device->vfio_name },
		{ DMA, &device->dma },
		{ RESET, &device->reset },
		{ VERDICT, &device->verdict },
		{ KIND_FILE, &device->kind_file },
	};
	int err = 0;

	for (size_t i = 0; !err && i < sizeof(texts) / sizeof(*texts); i++)
		err = read_string(reader, texts[i].field, texts[i].text);
	return err;
}

static int read_device(struct reader *reader, int node)
{
	struct dtio_host_device *device = board_add(reader->board);
	int err;

	if (!device)
		return no_memory(reader);
	reader->name = fdt_get_name(reader->fdt, node, NULL);
	read_values(reader, node);
	err = read_bus(reader, &device->bus);
	if (!err)
		err = read_name(reader, NAME, &device->name);
	if (!err)
		err = read_path(reader, NODE, &device->dt_path);
	if (!err)
		err = read_texts(reader, device);
	if (!err)
		err = read_modules(reader, device);
	if (!err)
		err = read_names(reader, device);
	device->driver_stays = has(reader, DRIVER_STAYS);
	device->assume_no_dma = has(reader, ASSUME_NO_DMA);
	device->allow_no_reset = has(reader, ALLOW_NO_RESET);
	if (has(reader, KIND_FILE) && has(reader, KIND_ASSUME_NO_DMA))
		device->kind_overrides |= DTIO_OVERRIDE_ASSUME_NO_DMA;
	if (has(reader, KIND_FILE) && has(reader, KIND_ALLOW_NO_RESET))
		device->kind_overrides |= DTIO_OVERRIDE_ALLOW_NO_RESET;
	if (!err)
		err = read_uses(reader, device);
	if (!err)
		err = read_users(reader, device);
	if (err || strcmp(device->bus, "pci"))
		return err;
	return read_function(reader, device);
}

/* ------------------------------------------------------------------------ */
/* The board                                                                 */
/* ------------------------------------------------------------------------ */

static int check_format(struct reader *reader)
{
	const char *version = NULL;
	uint32_t format;
	int err;

	err = read_cell(reader, FORMAT, &format);
	if (!err)
		err = read_string(reader, TOOL_VERSION, &version);
	if (err)
		return err;
	if (format > DUMP_FORMAT)
		return fail(reader->error, ENOTSUP, "%s: /" DUMP_NODE ": a dump in format %u, made by version %s; this is " LIBDTIO_VERSION ", which reads up to format %u: use the newer",
			    reader->file, format, version ?: "(not said)",
			    DUMP_FORMAT);
	return format ? 0 : bad(reader, FORMAT, "is 0");
}

static int read_source(struct reader *reader)
{
	const char *source = NULL;
	int err = read_string(reader, SOURCE, &source);

	if (err)
		return err;
	if (!source)
		return bad(reader, SOURCE, "is missing");
	if (!strcmp(source, DUMP_SOURCE_DTB))
		reader->board->source = DTIO_SOURCE_DTB;
	else if (strcmp(source, DUMP_SOURCE_SYSTEM))
		return bad(reader, SOURCE, "is none that is known");
	return 0;
}

static int read_page_size(struct reader *reader)
{
	uint32_t size;
	int err = read_cell(reader, PAGE_SIZE, &size);

	if (err)
		return err;
	if (size < SMALLEST_PAGE || size > LARGEST_PAGE || size & (size - 1))
		return bad(reader, PAGE_SIZE, "is no size of a page");
	reader->board->page_size = size;
	return 0;
}

static int read_system(struct reader *reader)
{
	struct dtio_board *board = reader->board;
	int err = check_format(reader);

	if (!err)
		err = read_source(reader);
	if (!err)
		err = read_string(reader, KERNEL_RELEASE, &board->kernel);
	if (!err)
		err = read_page_size(reader);
	board->as_root = has(reader, AS_ROOT);
	/* Those before did not say which. */
	board->drivers = has(reader, HAS_DRIVERS) ? ~0u : 0;
	if (!err)
		err = read_newer_cell(reader, DRIVERS, &board->drivers);
	board->disable_denylist = has(reader, DISABLE_DENYLIST);
	board->require_reset = has(reader, REQUIRE_RESET);
	board->allow_unsafe_interrupts = has(reader, ALLOW_UNSAFE_INTERRUPTS);
	board->has_device_tree = !has(reader, WITHOUT_DEVICE_TREE);
	board->is_whole = board->has_device_tree;
	return err;
}

/* Not by path, which has libfdt take "__dtio__@1" for it, too */
static int find_dump(const void *fdt)
{
	int node;

	fdt_for_each_subnode(node, fdt, 0)
		if (!strcmp(fdt_get_name(fdt, node, NULL), DUMP_NODE))
			return node;
	return -FDT_ERR_NOTFOUND;
}

static int read_recorded(struct reader *reader)
{
	static const char prefix[] = "device-";
	int dump = find_dump(reader->fdt), node, err;

	if (dump < 0)
		return fail(reader->error, EINVAL, "%s: a device tree, but no dump: it has no node /" DUMP_NODE "; read it as a device tree (dtio-ls --dtb)",
			    reader->file);
	read_values(reader, dump);
	err = read_system(reader);
	if (err)
		return err;
	fdt_for_each_subnode(node, reader->fdt, dump) {
		if (strncmp(fdt_get_name(reader->fdt, node, NULL), prefix,
			    strlen(prefix)))
			continue;
		err = read_device(reader, node);
		if (err)
			return err;
	}
	return 0;
}

/*
 * The device above another is found by two paths, which may contradict each other
 * in a dump that no system made.
 */
static int check_parents(const struct reader *reader)
{
	const struct dtio_board *board = reader->board;

	for (size_t i = 0; i < board->num_devices; i++) {
		const struct dtio_host_device *device = &board->devices[i];
		const struct dtio_host_device *up = device->parent;

		/* Brent: @mark catches up with whoever goes round. */
		const struct dtio_host_device *mark = device;
		size_t steps = 0, until = 1;

		for (; up && up != mark; up = up->parent)
			if (++steps == until) {
				mark = up;
				until *= 2;
			}
		if (up)
			return fail(reader->error, EINVAL, "%s: /" DUMP_NODE ": the device '%s' is above itself by what 'node' and 'sysfs-path' say; take the dump anew",
				    reader->file, device->name);
	}
	return 0;
}

/* Of the tree, the recorded is no part. */
static void remove_recorded(void *fdt)
{
	int node;

	while ((node = find_dump(fdt)) >= 0)
		fdt_nop_node(fdt, node);
}

/* Takes over @fdt, which has been checked. */
static int complete(struct reader *reader, void *fdt, size_t size)
{
	struct dtio_board *board = reader->board;
	int err = 0;

	remove_recorded(fdt);
	if (board->has_device_tree)
		err = tree_take(fdt, size, reader->file, &board->tree,
				reader->error);
	else
		free(fdt);
	if (err)
		return err;
	err = board_complete(board);
	if (err)
		return fail(reader->error, -err, "%s: %s", reader->file,
			    strerror(-err));
	return check_parents(reader);
}

static int read_dump(struct reader *reader, void *fdt, size_t size)
{
	int err = check_tree(fdt, size, reader->file, reader->error);

	if (!err) {
		reader->fdt = fdt;
		err = read_recorded(reader);
	}
	if (!err)
		return complete(reader, fdt, size);
	free(fdt);
	return err;
}

int dtio_read_dump(const char *file, struct dtio_board **board, char **error)
{
	struct reader reader = { .file = file, .error = error };
	size_t size;
	void *fdt;
	int err;

	err = read_tree_file(file, &fdt, &size);
	if (err)
		return fail(error, -err, "%s: %s", file, strerror(-err));
	reader.board = board_new(DTIO_SOURCE_DUMP, file);
	if (reader.board) {
		err = read_dump(&reader, fdt, size);
	} else {
		free(fdt);
		err = fail(error, ENOMEM, "out of memory");
	}
	if (err)
		dtio_free_board(reader.board);
	else
		*board = reader.board;
	return err;
}
