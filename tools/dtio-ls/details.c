// SPDX-License-Identifier: GPL-2.0-or-later
/* Devices a block each, for people: a headline, and what there is below it. */
#include <err.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "board/types.h"
#include "check.h"
#include "details.h"
#include "dtio-ls.h"
#include "dts.h"
#include "product.h"
#include "terminal.h"
#include "text.h"
#include "verdict/guest.h"

/* ------------------------------------------------------------------------ */
/* Lines                                                                     */
/* ------------------------------------------------------------------------ */

/* A list has its label once, before its first item. */
static void begin_item(const char *label, size_t index)
{
	if (index)
		label = "";
	printf("\t%s%-*s", label, 15 - (int)strlen(label), *label ? ":" : "");
}

static void print_fact(const char *label, const char *value)
{
	if (!value)
		return;
	begin_item(label, 0);
	print_text(stdout, value);
	putchar('\n');
}

static void print_headline(const struct dtio_board *board,
			   const struct dtio_host_device *device, bool numeric)
{
	char *product = product_text(board, device, numeric);
	const char *what = product ?: dtio_device_compatible(device, 0);
	bool colour = is_colour_wanted();

	fputs(colour ? COLOUR_BOLD : "", stdout);
	print_text(stdout, dtio_device_name(device));
	fputs(colour ? COLOUR_END : "", stdout);
	if (what) {
		fputs(": ", stdout);
		print_text(stdout, what);
	}
	putchar('\n');
	free(product);
}

/* ", LABEL "TEXT"" */
static void append_quoted(const char *label, const char *text)
{
	if (!text)
		return;
	printf(", %s\"", label);
	print_text(stdout, text);
	putchar('"');
}

static void append(const char *label, const char *text)
{
	if (!text)
		return;
	printf(", %s", label);
	print_text(stdout, text);
}

static void print_cells(const uint32_t *cells, size_t count)
{
	for (size_t i = 0; i < count; i++)
		printf("%s%" PRIu32, i ? " " : " <", cells[i]);
	if (count)
		putchar('>');
}

static void print_path(const char *path, bool numeric)
{
	print_text(stdout, numeric ? path : last_component(path));
}

/* ------------------------------------------------------------------------ */
/* Who has it                                                                */
/* ------------------------------------------------------------------------ */

/* Apart by commas, to the end of the line */
static void list_modules(const struct dtio_host_device *device)
{
	const char *module;

	for (size_t i = 0; (module = dtio_device_module(device, i)); i++) {
		fputs(i ? ", " : "", stdout);
		print_text(stdout, module);
	}
	putchar('\n');
}

static void print_modules(const char *label,
			  const struct dtio_host_device *device)
{
	if (!dtio_device_num_modules(device))
		return;
	begin_item(label, 0);
	list_modules(device);
}

static void print_process(intmax_t process, const char *command, bool numeric)
{
	if (!command || numeric) {
		printf("%jd", process);
		return;
	}
	print_text(stdout, command);
	printf("(%jd)", process);
}

static void print_state(const struct dtio_board *board,
			const struct dtio_host_device *device, bool numeric)
{
	const char *state = state_word(board, device);
	const struct dtio_host_user *user;

	if (!state)
		return;
	begin_item("State", 0);
	if (is_colour_wanted())
		printf("%s%s%s", state_colour(state), state, COLOUR_END);
	else
		fputs(state, stdout);
	for (size_t i = 0; (user = dtio_device_user(device, i)); i++) {
		fputs(i ? ", " : " by ", stdout);
		print_process(user->process, user->command, numeric);
	}
	putchar('\n');
}

static void print_uses(const struct dtio_host_device *device, bool numeric)
{
	const struct dtio_host_use *use;

	for (size_t i = 0; (use = dtio_device_use(device, i)); i++) {
		begin_item("In use for", i);
		printf("%s ", use_word(use->kind));
		print_text(stdout, use->what);
		if (use->process) {
			fputs(" of ", stdout);
			print_process(use->process, use->command, numeric);
		}
		putchar('\n');
	}
}

/* ------------------------------------------------------------------------ */
/* What it has                                                               */
/* ------------------------------------------------------------------------ */

/* What of a served device is mapped is memory that its server shares. */
static void print_sharing(const struct dtio_host_region *region)
{
	fputs(region->mmap == DTIO_MMAP_OK ? ", can be mapped" : ", by messages", stdout);
}

static void print_mmap(const struct dtio_host_region *region)
{
	switch (region->mmap) {
	case DTIO_MMAP_OK:
		fputs(", can be mapped", stdout);
		break;
	case DTIO_MMAP_NOT_PAGES:
		fputs(", not mapped: begins within a page", stdout);
		break;
	case DTIO_MMAP_SHARED_PAGE:
		fputs(", not mapped: shares a page", stdout);
		if (region->owner) {
			fputs(" with ", stdout);
			print_text(stdout, region->owner);
		}
		break;
	default:
		fputs(", not mapped: no memory", stdout);
	}
}

/* Of a BAR: "32 bits", and what it is besides */
static void print_bar(const struct dtio_host_region *bar)
{
	fputs(bar->pci_flags & DTIO_PCI_BAR_IO ? ", ports" :
	      bar->pci_flags & DTIO_PCI_BAR_64BIT ? ", 64 bits" : ", 32 bits",
	      stdout);
	if (bar->pci_flags & DTIO_PCI_BAR_PREFETCHABLE)
		fputs(", prefetchable", stdout);
}

static void print_area(const char *what, uint64_t offset, uint64_t length)
{
	if (length)
		printf(", %s at 0x%" PRIx64, what, offset);
}

static void print_region(const struct dtio_host_device *device,
			 const struct dtio_host_region *region, bool numeric,
			 bool bytes)
{
	if (region->type == DTIO_REGION_PCI_CONFIG ||
	    (device->server && !region->address)) {
		print_size(stdout, region->length, bytes);
	} else if (numeric) {
		printf("0x%" PRIx64 "+0x%" PRIx64, region->address,
		       region->length);
	} else {
		printf("%" PRIx64 " ", region->address);
		print_size(stdout, region->length, bytes);
	}
	append_quoted("", region->name);
	if (region->child)
		append("of ", region->child +
		       (numeric ? 0 : strlen(dtio_device_dt_path(device)) + 1));
	if (region->type == DTIO_REGION_PCI_BAR)
		print_bar(region);
	if (device->server)
		print_sharing(region);
	else
		print_mmap(region);
	print_area("MSI-X table", region->msix_table_offset,
		   region->msix_table_length);
	print_area("pending bits", region->msix_pba_offset,
		   region->msix_pba_length);
	putchar('\n');
}

static void print_regions(const struct dtio_host_device *device, bool numeric,
			  bool bytes)
{
	const struct dtio_host_region *region;
	size_t count = 0;

	for (size_t i = 0; (region = dtio_device_region(device, i)); i++) {
		begin_item("Regions", count++);
		print_region(device, region, numeric, bytes);
	}
	for (size_t i = 0; (region = dtio_device_child_region(device, i)); i++) {
		begin_item("Regions", count++);
		print_region(device, region, numeric, bytes);
	}
}

/* Of a PCI function, which knows of no controller */
static void print_function_irq(const struct dtio_host_irq *irq)
{
	print_text(stdout, irq->name ?: irq_word(irq->type));
	if (irq->type != DTIO_IRQ_PCI_INTX)
		printf(", up to %" PRIu32 " message%s", irq->count,
		       irq->count == 1 ? "" : "s");
	else
		fputs(irq->edge ? ", edge" : ", level", stdout);
	putchar('\n');
}

/* "0", or of a node below the device's "rings@1000 0" */
static void print_irq_place(const struct dtio_host_device *device,
			    const struct dtio_host_irq *irq, size_t place,
			    bool numeric)
{
	if (irq->child) {
		size_t above = strlen(dtio_device_dt_path(device)) + 1;

		print_text(stdout, irq->child + (numeric ? 0 : above));
		putchar(' ');
		place = irq->index;
	}
	printf("%zu", place);
}

static void print_same_irq(const struct dtio_host_device *device,
			   uint32_t same_as, bool numeric)
{
	const struct dtio_host_irq *irq = dtio_device_irq(device, same_as);

	if (!irq) {
		same_as -= (uint32_t)dtio_device_num_irqs(device);
		irq = dtio_device_child_irq(device, same_as);
	}
	fputs(", the same line as ", stdout);
	print_irq_place(device, irq, same_as, numeric);
}

static void print_irq(const struct dtio_host_device *device,
		      const struct dtio_host_irq *irq, size_t place,
		      bool numeric)
{
	print_irq_place(device, irq, place, numeric);
	fputs(": ", stdout);
	if (!irq->controller && !irq->usable) {
		puts("absent");
		return;
	}
	if (irq->controller) {
		print_path(irq->controller, numeric);
		print_cells(irq->specifier, irq->num_cells);
		fputs(", ", stdout);
	}
	if (irq->usable)
		fputs(irq->edge ? "edge" : "level", stdout);
	else
		fputs("cannot be passed on", stdout);
	if (irq->repeated)
		print_same_irq(device, irq->same_as, numeric);
	append_quoted("", irq->name);
	append("shared with ", irq->shared_with);
	putchar('\n');
}

static void print_irqs(const struct dtio_host_device *device, bool numeric)
{
	const struct dtio_host_irq *irq;

	if (!dtio_device_num_irqs(device) && !dtio_device_num_child_irqs(device))
		return;
	begin_item("Interrupts", 0);
	printf("%" PRIu32 "\n", count_irqs(device));
	for (size_t i = 0; (irq = dtio_device_irq(device, i)); i++) {
		begin_item("", i);
		if (irq->type != DTIO_IRQ_WIRED)
			print_function_irq(irq);
		else
			print_irq(device, irq, i, numeric);
	}
	for (size_t i = 0; (irq = dtio_device_child_irq(device, i)); i++) {
		begin_item("", i);
		print_irq(device, irq, i, numeric);
	}
}

static void print_references(const struct dtio_host_device *device,
			     const char *label, enum dtio_reference_kind kind,
			     bool numeric)
{
	const struct dtio_host_reference *reference;
	size_t count = 0;

	for (size_t i = 0; (reference = dtio_device_reference(device, i)); i++) {
		const char *name = reference->name;

		if (reference->kind != kind)
			continue;
		/* The label says which property, unless there are several. */
		if (kind == DTIO_REFERENCE_SUPPLY ||
		    (kind == DTIO_REFERENCE_OTHER && !name))
			name = reference->property;
		begin_item(label, count++);
		if (name) {
			print_text(stdout, name);
			fputs(": ", stdout);
		}
		print_path(reference->provider, numeric);
		print_cells(reference->args, reference->num_args);
		putchar('\n');
	}
}

static void print_all_references(const struct dtio_host_device *device,
				 int verbosity, bool numeric)
{
	static const struct {
		enum dtio_reference_kind kind;
		const char *label;
	} kinds[] = {
		{ DTIO_REFERENCE_CLOCK, "Clocks" },
		{ DTIO_REFERENCE_RESET, "Resets" },
		{ DTIO_REFERENCE_POWER_DOMAIN, "Power domains" },
		{ DTIO_REFERENCE_INTERCONNECT, "Interconnects" },
		{ DTIO_REFERENCE_SUPPLY, "Supplies" },
		{ DTIO_REFERENCE_IOMMU, "IOMMUs" },
	};

	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++)
		print_references(device, kinds[i].label, kinds[i].kind,
				 numeric);
	if (verbosity > 1)
		print_references(device, "Refers to", DTIO_REFERENCE_OTHER,
				 numeric);
}

static void print_consumers(const struct dtio_host_device *device)
{
	const struct dtio_host_consumer *consumer;

	for (size_t i = 0; (consumer = dtio_device_consumer(device, i)); i++) {
		begin_item("Needed by", i);
		print_text(stdout, dtio_device_name(consumer->device));
		fputs(" (", stdout);
		print_text(stdout, consumer->property);
		puts(")");
	}
}

/* ------------------------------------------------------------------------ */
/* What a guest would have                                                   */
/* ------------------------------------------------------------------------ */

static void print_indented(const char *text)
{
	while (*text) {
		size_t length = strcspn(text, "\n");

		if (length)
			printf("\t\t%.*s", (int)length, text);
		putchar('\n');
		text += length + (text[length] == '\n');
	}
}

static void print_tree(const void *fdt)
{
	char *text = NULL;
	size_t length;
	FILE *stream = open_memstream(&text, &length);

	if (!stream)
		err(EXIT_TROUBLE, NULL);
	dts_print(stream, fdt);
	if (fclose(stream))
		err(EXIT_TROUBLE, NULL);
	putchar('\n');
	print_indented(text);
	free(text);
}

static void print_refusal(const DtioFdt *made)
{
	if (!made->reason)
		errx(EXIT_TROUBLE, "out of memory");
	fputs("    none", stdout);
	append("", made->property);
	fputs(": ", stdout);
	print_text(stdout, made->reason);
	putchar('\n');
}

/* The one that the device's node is in; NULL: none */
static struct dtio_tree *tree_of(const struct dtio_board *board,
				 const struct dtio_host_device *device)
{
	const struct node *node = device->node;

	for (size_t i = 0; i < board->num_trees; i++) {
		const struct tree *tree = board->trees[i]->tree;

		if (node >= tree->nodes && node < tree->nodes + tree->num_nodes)
			return board->trees[i];
	}
	return board->tree;
}

static void print_guest_node(const struct dtio_board *board,
			     const struct dtio_host_device *device)
{
	struct dtio_tree *tree = tree_of(board, device);
	struct dtio_guest_device *assigned;
	const char *path = dtio_device_dt_path(device);
	struct dtio_guest guest = { .ways = OFFER_PAGE };
	char *error = NULL;
	int err;

	if (!tree || !path)
		return;
	assigned = dtio_guest_add(&guest, path);
	if (!assigned)
		errx(EXIT_TROUBLE, "out of memory");
	err = dtio_guest_ask_tree(assigned, tree, &error);
	if (err == -ENOMEM || (!err && dtio_guest_generate(&guest)))
		errx(EXIT_TROUBLE, "out of memory");
	fputs("\tGuest node:", stdout);
	if (err) {
		fputs("    none: ", stdout);
		print_text(stdout, error);
		putchar('\n');
	} else if (assigned->made.fdt) {
		print_tree(assigned->made.fdt);
	} else {
		print_refusal(&assigned->made);
	}
	free(error);
	dtio_guest_clear(&guest);
}

/* ------------------------------------------------------------------------ */
/* A device                                                                  */
/* ------------------------------------------------------------------------ */

static void print_compatible(const struct dtio_host_device *device)
{
	const char *text;

	for (size_t i = 0; (text = dtio_device_compatible(device, i)); i++) {
		begin_item("Compatible", i);
		print_text(stdout, text);
		putchar('\n');
	}
}

static void print_virtual(const struct dtio_board *board,
			  const struct dtio_host_device *device)
{
	const struct dtio_host_device *virtual = NULL;

	print_fact("VF of", dtio_device_physfn(device));
	if (!dtio_device_total_vfs(device))
		return;
	begin_item("VFs", 0);
	printf("%" PRIu32 " of %" PRIu32, dtio_device_num_vfs(device),
	       dtio_device_total_vfs(device));
	while ((virtual = next_virtual(board, device, virtual)))
		append("", dtio_device_name(virtual));
	putchar('\n');
}

static void print_device(const struct dtio_board *board,
			 const struct dtio_host_device *device, int verbosity,
			 bool numeric, bool bytes)
{
	const char *methods = dtio_device_reset_method(device);

	print_headline(board, device, numeric);
	print_fact("Path", dtio_device_dt_path(device));
	print_compatible(device);
	print_fact("Bus", dtio_device_bus(device));
	print_fact("Served at", device->server);
	print_fact("Driver", dtio_device_driver(device));
	print_fact("Override", dtio_device_driver_override(device));
	print_modules("Modules", device);
	print_state(board, device, numeric);
	print_uses(device, numeric);
	print_virtual(board, device);
	print_fact("IOMMU group", dtio_device_iommu_group(device));
	print_fact("VFIO device", dtio_device_vfio_name(device));
	print_fact("DMA", dtio_device_dma(device));
	print_fact("Reset", dtio_device_reset(device));
	if (methods)
		print_fact("Reset methods", *methods ? methods : "none");
	print_regions(device, numeric, bytes);
	print_irqs(device, numeric);
	print_all_references(device, verbosity, numeric);
	print_consumers(device);
	begin_item("Verdict", 0);
	print_verdict(board, device, false, "\t               ");
	if (verbosity > 1)
		print_guest_node(board, device);
}

void print_details(const struct dtio_board *board,
		   const struct selection *selection, int verbosity,
		   bool numeric, bool bytes)
{
	for (size_t i = 0; i < selection->count; i++) {
		if (i)
			putchar('\n');
		print_device(board, selection->devices[i], verbosity, numeric,
			     bytes);
	}
}

void print_drivers(const struct dtio_board *board,
		   const struct selection *selection)
{
	for (size_t i = 0; i < selection->count; i++) {
		const struct dtio_host_device *device = selection->devices[i];
		const char *driver = dtio_device_driver(device);

		print_headline(board, device, false);
		if (driver) {
			fputs("\tdriver in use: ", stdout);
			print_text(stdout, driver);
			putchar('\n');
		}
		if (dtio_device_num_modules(device)) {
			fputs("\tkernel modules: ", stdout);
			list_modules(device);
		}
	}
}
