// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What a table can show of a device: a column is an entry of the table at the end.
 * Each is written when it is asked for and not before; a verdict takes its time.
 */
#include <err.h>
#include <inttypes.h>
#include <libsmartcols.h>
#include <stdlib.h>
#include <string.h>

#include "board/types.h"
#include "columns.h"
#include "dtio-ls.h"
#include "json.h"
#include "product.h"
#include "text.h"

/* Where a column writes its values to, one item a value. */
struct cell {
	FILE *stream;
	const struct view *view;
	size_t items;
};

const struct dtio_verdict *row_verdict(struct row *row)
{
	if (!row->verdict)
		row->verdict = judge(row->board, row->device, row->in_full);
	return row->verdict;
}

void row_clear(struct row *row)
{
	dtio_free_verdict(row->verdict);
	row->verdict = NULL;
}

/* ------------------------------------------------------------------------ */
/* Writing                                                                   */
/* ------------------------------------------------------------------------ */

/* false: the item is not to be written, only counted. */
static bool next_item(struct cell *cell)
{
	if (!cell->items++)
		return true;
	if (cell->view->brief)
		return false;
	fputs(cell->view->json ? ", " : cell->view->separator, cell->stream);
	return true;
}

static void add(struct cell *cell, const char *text)
{
	if (!text || !next_item(cell))
		return;
	if (cell->view->json)
		json_string(cell->stream, text);
	else
		fputs(text, cell->stream);
}

static bool is_number(const char *text)
{
	return *text && strspn(text, "0123456789") == strlen(text) &&
	       (*text != '0' || !text[1]);
}

/* ------------------------------------------------------------------------ */
/* Names                                                                     */
/* ------------------------------------------------------------------------ */

static void show_path(struct cell *cell, struct row *row)
{
	add(cell, dtio_device_dt_path(row->device));
}

static void show_name(struct cell *cell, struct row *row)
{
	add(cell, dtio_device_name(row->device));
}

static void show_bus(struct cell *cell, struct row *row)
{
	add(cell, dtio_device_bus(row->device));
}

static void show_compatible(struct cell *cell, struct row *row)
{
	const char *text;

	for (size_t i = 0; (text = dtio_device_compatible(row->device, i)); i++)
		add(cell, text);
}

static void write_product(FILE *stream, const struct dtio_board *board,
			  const struct dtio_host_device *function)
{
	struct product product = find_product(board, function);
	struct json_object object = json_begin(stream);
	uint32_t id = dtio_device_pci_id(function);

	fprintf(json_member(&object, "vendor"), "%" PRIu32, id >> 16);
	fprintf(json_member(&object, "device"), "%" PRIu32, id & 0xffff);
	fprintf(json_member(&object, "class"), "%" PRIu32,
		dtio_device_pci_class(function));
	json_text(&object, "vendor_name", product.vendor);
	json_text(&object, "device_name", product.device);
	json_text(&object, "class_name", product.class);
	json_end(&object);
	free_product(&product);
}

static void show_product(struct cell *cell, struct row *row)
{
	char *text;

	if (cell->view->json) {
		if (dtio_device_pci_id(row->device) && next_item(cell))
			write_product(cell->stream, row->board, row->device);
		return;
	}
	text = product_text(row->board, row->device, cell->view->numeric);
	add(cell, text);
	free(text);
}

static void show_server(struct cell *cell, struct row *row)
{
	add(cell, row->device->server);
}

/* What people know a function by is not what it is compatible with. */
static void show_what(struct cell *cell, struct row *row)
{
	if (!cell->view->json && dtio_device_pci_id(row->device))
		show_product(cell, row);
	else
		add(cell, dtio_device_compatible(row->device, 0));
}

/* ------------------------------------------------------------------------ */
/* Who has it                                                                */
/* ------------------------------------------------------------------------ */

static void show_driver(struct cell *cell, struct row *row)
{
	add(cell, dtio_device_driver(row->device));
}

static const char *name_word(enum dtio_name_kind kind)
{
	switch (kind) {
	case DTIO_NAME_ALIAS:
		return "alias";
	case DTIO_NAME_TERMINAL:
		return "terminal";
	case DTIO_NAME_NETWORK:
		return "network";
	case DTIO_NAME_BLOCK:
		return "block";
	case DTIO_NAME_OTHER:
		break;
	}
	return "other";
}

static void show_names(struct cell *cell, struct row *row)
{
	const struct dtio_host_name *name;

	for (size_t i = 0; (name = dtio_device_other_name(row->device, i));
	     i++) {
		if (!cell->view->json) {
			add(cell, name->name);
		} else if (next_item(cell)) {
			struct json_object object = json_begin(cell->stream);

			json_text(&object, "kind", name_word(name->kind));
			json_text(&object, "name", name->name);
			json_end(&object);
		}
	}
}

/* Names of nodes are to say what they are (Devicetree Specification, 2.2.2). */
static void show_class(struct cell *cell, struct row *row)
{
	const char *path = dtio_device_dt_path(row->device);
	char *class;

	if (!path)
		return;
	path = strrchr(path, '/') + 1;
	class = format("%.*s", (int)strcspn(path, "@"), path);
	add(cell, class);
	free(class);
}

static void show_modules(struct cell *cell, struct row *row)
{
	const char *module;

	for (size_t i = 0; (module = dtio_device_module(row->device, i)); i++)
		add(cell, module);
}

static void show_override(struct cell *cell, struct row *row)
{
	add(cell, dtio_device_driver_override(row->device));
}

static void show_vfio(struct cell *cell, struct row *row)
{
	add(cell, dtio_device_vfio_name(row->device));
}

static void show_dma(struct cell *cell, struct row *row)
{
	add(cell, dtio_device_dma(row->device));
}

static void show_reset(struct cell *cell, struct row *row)
{
	add(cell, dtio_device_reset(row->device));
}

/* The kernel's groups have numbers; a made-up dump may say anything. */
static void show_group(struct cell *cell, struct row *row)
{
	const char *group = dtio_device_iommu_group(row->device);

	if (!cell->view->json)
		add(cell, group);
	else if (group && is_number(group) && next_item(cell))
		fputs(group, cell->stream);
}

static void show_state(struct cell *cell, struct row *row)
{
	add(cell, state_word(row->board, row->device));
}

/* "agetty(412)", or the number alone */
static void write_process(const struct cell *cell, intmax_t process,
			  const char *command)
{
	if (cell->view->numeric || !command)
		fprintf(cell->stream, "%jd", process);
	else
		fprintf(cell->stream, "%s(%jd)", command, process);
}

static void show_users(struct cell *cell, struct row *row)
{
	const struct dtio_host_user *user;

	for (size_t i = 0; (user = dtio_device_user(row->device, i)); i++) {
		intmax_t process = user->process;

		if (!next_item(cell))
			continue;
		if (cell->view->json) {
			struct json_object object = json_begin(cell->stream);

			fprintf(json_member(&object, "pid"), "%jd", process);
			json_text(&object, "command", user->command);
			json_end(&object);
		} else {
			write_process(cell, process, user->command);
		}
	}
}

/* ------------------------------------------------------------------------ */
/* What it has                                                               */
/* ------------------------------------------------------------------------ */

static const char *json_bool(bool is)
{
	return is ? "true" : "false";
}

/* Of what is not known to be there, null */
static void write_area(struct json_object *bar, const char *name,
		       uint64_t offset, uint64_t length)
{
	FILE *stream = json_member(bar, name);
	struct json_object area;

	if (!length) {
		fputs("null", stream);
		return;
	}
	area = json_begin(stream);
	fprintf(json_member(&area, "offset"), "%" PRIu64, offset);
	fprintf(json_member(&area, "length"), "%" PRIu64, length);
	json_end(&area);
}

static void write_bar(FILE *stream, const struct dtio_host_region *bar)
{
	struct json_object object = json_begin(stream);
	uint32_t flags = bar->pci_flags;

	fprintf(json_member(&object, "number"), "%" PRIu32, bar->pci_bar);
	fputs(json_bool(flags & DTIO_PCI_BAR_IO),
	      json_member(&object, "ports"));
	fputs(json_bool(flags & DTIO_PCI_BAR_64BIT),
	      json_member(&object, "64bit"));
	fputs(json_bool(flags & DTIO_PCI_BAR_PREFETCHABLE),
	      json_member(&object, "prefetchable"));
	write_area(&object, "msix_table", bar->msix_table_offset,
		   bar->msix_table_length);
	write_area(&object, "msix_pba", bar->msix_pba_offset,
		   bar->msix_pba_length);
	json_end(&object);
}

static void write_region(FILE *stream, const struct dtio_host_region *region)
{
	struct json_object object = json_begin(stream);

	fprintf(json_member(&object, "address"), "%" PRIu64, region->address);
	fprintf(json_member(&object, "length"), "%" PRIu64, region->length);
	json_text(&object, "name", region->name);
	json_text(&object, "type", region_word(region->type));
	json_text(&object, "child", region->child);
	if (region->child)
		fprintf(json_member(&object, "index"), "%" PRIu32,
			region->index);
	else
		fputs("null", json_member(&object, "index"));
	json_text(&object, "mmap", mmap_word(region->mmap));
	json_text(&object, "shared_with", region->owner);
	if (region->type == DTIO_REGION_PCI_BAR)
		write_bar(json_member(&object, "bar"), region);
	else
		fputs("null", json_member(&object, "bar"));
	json_end(&object);
}

static void show_region(struct cell *cell, const struct row *row,
			const struct dtio_host_region *region)
{
	if (!next_item(cell))
		return;
	if (cell->view->json) {
		write_region(cell->stream, region);
	} else if (region->type == DTIO_REGION_PCI_CONFIG) {
		fputs("config ", cell->stream);
		print_size(cell->stream, region->length, cell->view->bytes);
	} else if (cell->view->numeric) {
		fprintf(cell->stream, "0x%" PRIx64 "+0x%" PRIx64,
			region->address, region->length);
	} else {
		/* Where a function of a server is, its guest decides. */
		if (region->address || !row->device->server)
			fprintf(cell->stream, "%" PRIx64 " ", region->address);
		print_size(cell->stream, region->length, cell->view->bytes);
	}
}

static void show_regions(struct cell *cell, struct row *row)
{
	const struct dtio_host_region *region;

	for (size_t i = 0; (region = dtio_device_region(row->device, i)); i++)
		show_region(cell, row, region);
	for (size_t i = 0; (region = dtio_device_child_region(row->device, i)); i++)
		show_region(cell, row, region);
}

static void write_irq(FILE *stream, const struct dtio_host_irq *irq)
{
	struct json_object object = json_begin(stream);

	json_text(&object, "type", irq_word(irq->type));
	json_text(&object, "child", irq->child);
	if (irq->child)
		fprintf(json_member(&object, "index"), "%" PRIu32, irq->index);
	else
		fputs("null", json_member(&object, "index"));
	fprintf(json_member(&object, "count"), "%" PRIu32, irq->count);
	json_text(&object, "controller", irq->controller);
	json_numbers(json_member(&object, "specifier"), irq->specifier,
		     irq->num_cells);
	json_text(&object, "trigger", irq->edge ? "edge" : "level");
	json_text(&object, "name", irq->name);
	fputs(json_bool(irq->usable), json_member(&object, "usable"));
	json_text(&object, "shared_with", irq->shared_with);
	if (irq->repeated)
		fprintf(json_member(&object, "same_as"), "%" PRIu32,
			irq->same_as);
	else
		fputs("null", json_member(&object, "same_as"));
	json_end(&object);
}

/* A table has no room but for how many there are. */
static void show_irqs(struct cell *cell, struct row *row)
{
	const struct dtio_host_irq *irq;

	if (!cell->view->json) {
		fprintf(cell->stream, "%" PRIu32, count_irqs(row->device));
		return;
	}
	for (size_t i = 0; (irq = dtio_device_irq(row->device, i)); i++)
		if (next_item(cell))
			write_irq(cell->stream, irq);
	for (size_t i = 0; (irq = dtio_device_child_irq(row->device, i)); i++)
		if (next_item(cell))
			write_irq(cell->stream, irq);
}

static void write_reference(FILE *stream,
			    const struct dtio_host_reference *reference)
{
	struct json_object object = json_begin(stream);

	json_text(&object, "name", reference->name);
	json_text(&object, "property", reference->property);
	json_text(&object, "provider", reference->provider);
	json_numbers(json_member(&object, "specifier"), reference->args,
		     reference->num_args);
	json_end(&object);
}

static void show_reference(struct cell *cell,
			   const struct dtio_host_reference *reference)
{
	/* A supply is named by its property. */
	const char *name = reference->kind == DTIO_REFERENCE_SUPPLY ?
				   reference->property : reference->name;

	if (!next_item(cell))
		return;
	if (cell->view->json)
		write_reference(cell->stream, reference);
	else if (cell->view->numeric)
		print_provider(cell->stream, reference, true);
	else if (name)
		fputs(name, cell->stream);
	else
		print_provider(cell->stream, reference, false);
}

static void show_references(struct cell *cell, const struct row *row,
			    enum dtio_reference_kind kind)
{
	const struct dtio_host_device *device = row->device;
	const struct dtio_host_reference *reference;

	for (size_t i = 0; (reference = dtio_device_reference(device, i)); i++)
		if (reference->kind == kind)
			show_reference(cell, reference);
}

static void show_clocks(struct cell *cell, struct row *row)
{
	show_references(cell, row, DTIO_REFERENCE_CLOCK);
}

static void show_resets(struct cell *cell, struct row *row)
{
	show_references(cell, row, DTIO_REFERENCE_RESET);
}

static void show_power(struct cell *cell, struct row *row)
{
	show_references(cell, row, DTIO_REFERENCE_POWER_DOMAIN);
}

static void show_supplies(struct cell *cell, struct row *row)
{
	show_references(cell, row, DTIO_REFERENCE_SUPPLY);
}

static void show_iommus(struct cell *cell, struct row *row)
{
	show_references(cell, row, DTIO_REFERENCE_IOMMU);
}

static void show_physfn(struct cell *cell, struct row *row)
{
	add(cell, dtio_device_physfn(row->device));
}

static void show_vfs(struct cell *cell, struct row *row)
{
	const struct dtio_host_device *virtual = NULL;

	if (strcmp(dtio_device_bus(row->device), "pci"))
		return;
	while ((virtual = next_virtual(row->board, row->device, virtual)))
		add(cell, dtio_device_name(virtual));
}

/* ------------------------------------------------------------------------ */
/* Who needs it                                                              */
/* ------------------------------------------------------------------------ */

/* In a table, whoever needs it by several properties is there once. */
static void show_consumers(struct cell *cell, struct row *row)
{
	const struct dtio_host_device *device = row->device, *last = NULL;
	const struct dtio_host_consumer *consumer;

	for (size_t i = 0; (consumer = dtio_device_consumer(device, i)); i++) {
		const struct dtio_host_device *needs = consumer->device;
		bool again = needs == last;

		last = needs;
		if ((again && !cell->view->json) || !next_item(cell))
			continue;
		if (cell->view->json) {
			struct json_object object = json_begin(cell->stream);

			json_text(&object, "name", dtio_device_name(needs));
			json_text(&object, "path", dtio_device_dt_path(needs));
			json_text(&object, "property", consumer->property);
			json_end(&object);
		} else {
			fputs(dtio_device_name(needs), cell->stream);
		}
	}
}

static void write_use(FILE *stream, const struct dtio_host_use *use)
{
	struct json_object object = json_begin(stream);

	json_text(&object, "kind", use_word(use->kind));
	json_text(&object, "what", use->what);
	if (use->process)
		fprintf(json_member(&object, "pid"), "%jd",
			(intmax_t)use->process);
	else
		fputs("null", json_member(&object, "pid"));
	json_text(&object, "command", use->command);
	json_end(&object);
}

static void show_uses(struct cell *cell, struct row *row)
{
	const struct dtio_host_use *use;

	for (size_t i = 0; (use = dtio_device_use(row->device, i)); i++) {
		if (!next_item(cell))
			continue;
		if (cell->view->json) {
			write_use(cell->stream, use);
			continue;
		}
		fprintf(cell->stream, "%s %s", use_word(use->kind), use->what);
		if (use->process) {
			fputs(" of ", cell->stream);
			write_process(cell, use->process, use->command);
		}
	}
}

/* ------------------------------------------------------------------------ */
/* Whether it can be assigned                                                */
/* ------------------------------------------------------------------------ */

static void show_verdict(struct cell *cell, struct row *row)
{
	add(cell, verdict_word(dtio_verdict_answer(row_verdict(row))));
}

static void write_step(FILE *stream, const struct dtio_step *step)
{
	struct json_object object;

	if (!step) {
		fputs("null", stream);
		return;
	}
	object = json_begin(stream);
	json_text(&object, "kind", step_word(step->kind));
	json_text(&object, "device",
		  step->device ? dtio_device_name(step->device) : NULL);
	json_text(&object, "what", step->what);
	if (step->process)
		fprintf(json_member(&object, "pid"), "%jd",
			(intmax_t)step->process);
	else
		fputs("null", json_member(&object, "pid"));
	json_text(&object, "override", override_word(step->override));
	fputs(json_bool(step->force), json_member(&object, "force"));
	json_end(&object);
}

static void write_reason(FILE *stream, const struct dtio_reason *reason)
{
	struct json_object object = json_begin(stream);

	json_text(&object, "verdict", verdict_word(dtio_reason_answer(reason)));
	json_text(&object, "text", dtio_reason_text(reason));
	write_step(json_member(&object, "step"), dtio_reason_step(reason));
	json_text(&object, "command", dtio_reason_command(reason));
	json_end(&object);
}

/* What is behind a semicolon is advice. */
static void add_reason(struct cell *cell, const char *text)
{
	const char *advice = cell->view->brief ? strstr(text, "; ") : NULL;

	if (advice && next_item(cell))
		fwrite(text, 1, (size_t)(advice - text), cell->stream);
	else
		add(cell, text);
}

/* In a table, the first that weighs as much as the verdict. */
static void show_reasons(struct cell *cell, struct row *row)
{
	const struct dtio_verdict *verdict = row_verdict(row);

	const enum dtio_answer answer = dtio_verdict_answer(verdict);
	const struct dtio_reason *reason;

	for (size_t i = 0; (reason = dtio_verdict_reason(verdict, i)); i++) {
		if (cell->view->json && next_item(cell)) {
			write_reason(cell->stream, reason);
		} else if (!cell->view->json && !cell->items &&
			   answer != DTIO_ANSWER_YES &&
			   dtio_reason_answer(reason) == answer) {
			add_reason(cell, dtio_reason_text(reason));
		}
	}
}

/* ------------------------------------------------------------------------ */
/* All of them                                                               */
/* ------------------------------------------------------------------------ */

const struct column columns[] = {
	{ "PATH", "path", "device tree path", show_path, 0, false },
	{ "NAME", "name", "name on its bus, as in /sys/bus/BUS/devices",
	  show_name, 0, false },
	{ "ALIAS", "names", "what else it is called: alias, terminal, network interface, disk",
	  show_names, 0, true },
	{ "CLASS", "class", "kind of thing, as its node is named: serial, i2c, ethernet",
	  show_class, 0, false },
	{ "SERVER", "server", "address at which another process serves it", show_server,
	  0, false },
	{ "BUS", "bus", "platform, amba or pci", show_bus, 0, false },
	{ "WHAT", "what", "what it is: the most specific compatible",
	  show_what, 0, false },
	{ "PRODUCT", "product", "PCI: what it is, by class, vendor and device",
	  show_product, 0, false },
	{ "COMPATIBLE", "compatible", "all it is compatible with, most specific first",
	  show_compatible, 0, true },
	{ "DRIVER", "driver", "driver that has it", show_driver, 0, false },
	{ "MODULES", "modules", "kernel modules that have a driver for it",
	  show_modules, 0, true },
	{ "OVERRIDE", "driver_override", "only driver that may have it",
	  show_override, 0, false },
	{ "REGIONS", "regions", "register regions: address and size",
	  show_regions, 0, true },
	{ "IRQS", "irqs", "number of interrupts", show_irqs, SCOLS_FL_RIGHT,
	  true },
	{ "CLOCKS", "clocks", "clocks it runs by", show_clocks, 0, true },
	{ "RESETS", "resets", "reset lines", show_resets, 0, true },
	{ "POWER", "power_domains", "power domains it is in", show_power, 0,
	  true },
	{ "SUPPLIES", "supplies", "regulators that feed it", show_supplies, 0,
	  true },
	{ "IOMMUS", "iommus", "IOMMUs in front of it", show_iommus, 0, true },
	{ "GROUP", "iommu_group", "IOMMU group", show_group, SCOLS_FL_RIGHT,
	  false },
	{ "VFIO", "vfio", "character device in /dev/vfio/devices", show_vfio,
	  0, false },
	{ "DMA", "dma", "dtio: what keeps its DMA in bounds", show_dma, 0,
	  false },
	{ "RESET", "reset", "dtio: how it is reset", show_reset, 0, false },
	{ "PHYSFN", "physfn", "PCI: the function whose virtual function it is",
	  show_physfn, 0, false },
	{ "VFS", "virtfns", "PCI: its virtual functions", show_vfs, 0, true },
	{ "CONSUMERS", "consumers", "devices that need it", show_consumers, 0,
	  true },
	{ "USES", "uses", "what of this system stands on it", show_uses, 0,
	  true },
	{ "STATE", "state", "host (a driver has it), free, dtio, open (in use)",
	  show_state, 0, false },
	{ "USERS", "users", "processes that have it open (root sees all)",
	  show_users, 0, true },
	{ "VERDICT", "verdict", "can it be assigned: yes, change or no",
	  show_verdict, 0, false },
	{ "REASON", "reasons", "the first reason for that; --check has them all",
	  show_reasons, 0, true },
};

const size_t num_columns = sizeof(columns) / sizeof(*columns);

const struct column *find_column(const char *name)
{
	for (size_t i = 0; i < num_columns; i++)
		if (!strcasecmp(name, columns[i].name))
			return &columns[i];
	return NULL;
}

bool write_column(const struct column *column, struct row *row,
		  const struct view *view, FILE *stream)
{
	bool is_list = view->json && column->array;
	struct cell cell = { .stream = stream, .view = view };

	if (is_list)
		putc('[', stream);
	column->show(&cell, row);
	if (is_list)
		putc(']', stream);
	if (!view->json && view->brief && cell.items > 1)
		fprintf(stream, " +%zu", cell.items - 1);
	return is_list || cell.items;
}
