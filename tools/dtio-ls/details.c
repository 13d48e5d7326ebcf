// SPDX-License-Identifier: GPL-2.0-or-later
/* Devices a block each, for people: a headline, and what there is below it. */
#include <err.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "details.h"
#include "dtio-ls.h"
#include "dts.h"
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

static void print_headline(const struct dtio_host_device *device)
{
	bool colour = is_colour_wanted();

	fputs(colour ? COLOUR_BOLD : "", stdout);
	print_text(stdout, device->name);
	fputs(colour ? COLOUR_END : "", stdout);
	if (device->compatible[0]) {
		fputs(": ", stdout);
		print_text(stdout, device->compatible[0]);
	}
	putchar('\n');
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

static void print_modules(const char *label,
			  const struct dtio_host_device *device)
{
	if (!device->num_modules)
		return;
	begin_item(label, 0);
	for (size_t i = 0; i < device->num_modules; i++) {
		fputs(i ? ", " : "", stdout);
		print_text(stdout, device->modules[i]);
	}
	putchar('\n');
}

static void print_state(const struct dtio_board *board,
			const struct dtio_host_device *device, bool numeric)
{
	const char *state = state_word(board, device);

	if (!state)
		return;
	begin_item("State", 0);
	if (is_colour_wanted())
		printf("%s%s%s", state_colour(state), state, COLOUR_END);
	else
		fputs(state, stdout);
	for (size_t i = 0; i < device->num_users; i++) {
		const struct dtio_host_user *user = &device->users[i];

		fputs(i ? ", " : " by ", stdout);
		if (user->command && !numeric) {
			print_text(stdout, user->command);
			printf("(%jd)", (intmax_t)user->process);
		} else {
			printf("%jd", (intmax_t)user->process);
		}
	}
	putchar('\n');
}

static void print_uses(const struct dtio_host_device *device)
{
	for (size_t i = 0; i < device->num_uses; i++) {
		begin_item("In use for", i);
		printf("%s ", use_word(device->uses[i].kind));
		print_text(stdout, device->uses[i].what);
		putchar('\n');
	}
}

/* ------------------------------------------------------------------------ */
/* What it has                                                               */
/* ------------------------------------------------------------------------ */

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

static void print_regions(const struct dtio_host_device *device, bool numeric)
{
	for (size_t i = 0; i < device->num_regions; i++) {
		const struct dtio_host_region *region = &device->regions[i];

		begin_item("Regions", i);
		if (region->type == DTIO_REGION_PCI_CONFIG) {
			print_size(stdout, region->length);
		} else if (numeric) {
			printf("0x%" PRIx64 "+0x%" PRIx64, region->address,
			       region->length);
		} else {
			printf("%" PRIx64 " ", region->address);
			print_size(stdout, region->length);
		}
		append_quoted("", region->name);
		if (region->type == DTIO_REGION_PCI_BAR)
			print_bar(region);
		print_mmap(region);
		print_area("MSI-X table", region->msix_table_offset,
			   region->msix_table_length);
		print_area("pending bits", region->msix_pba_offset,
			   region->msix_pba_length);
		putchar('\n');
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
		print_text(stdout, numeric ? irq->child :
			   irq->child + strlen(device->dt_path) + 1);
		putchar(' ');
		place = irq->index;
	}
	printf("%zu", place);
}

static void print_same_irq(const struct dtio_host_device *device,
			   uint32_t same_as, bool numeric)
{
	const struct dtio_host_irq *irqs = device->irqs;

	if (same_as >= device->num_irqs) {
		same_as -= device->num_irqs;
		irqs = device->child_irqs;
	}
	fputs(", the same line as ", stdout);
	print_irq_place(device, &irqs[same_as], same_as, numeric);
}

static void print_irq(const struct dtio_host_device *device,
		      const struct dtio_host_irq *irq, size_t place,
		      bool numeric)
{
	print_irq_place(device, irq, place, numeric);
	fputs(": ", stdout);
	if (!irq->controller) {
		puts("absent");
		return;
	}
	print_path(irq->controller, numeric);
	print_cells(irq->specifier, irq->num_cells);
	if (irq->usable)
		fputs(irq->edge ? ", edge" : ", level", stdout);
	else
		fputs(", cannot be passed on", stdout);
	if (irq->repeated)
		print_same_irq(device, irq->same_as, numeric);
	append_quoted("", irq->name);
	append("shared with ", irq->shared_with);
	putchar('\n');
}

static void print_irqs(const struct dtio_host_device *device, bool numeric)
{
	if (!device->num_irqs && !device->num_child_irqs)
		return;
	begin_item("Interrupts", 0);
	printf("%" PRIu32 "\n", count_irqs(device));
	for (size_t i = 0; i < device->num_irqs; i++) {
		begin_item("", i);
		if (device->irqs[i].type != DTIO_IRQ_WIRED)
			print_function_irq(&device->irqs[i]);
		else
			print_irq(device, &device->irqs[i], i, numeric);
	}
	for (size_t i = 0; i < device->num_child_irqs; i++) {
		begin_item("", i);
		print_irq(device, &device->child_irqs[i], i, numeric);
	}
}

static void print_references(const struct dtio_host_device *device,
			     const char *label, enum dtio_reference_kind kind,
			     bool numeric)
{
	size_t count = 0;

	for (size_t i = 0; i < device->num_references; i++) {
		const struct dtio_host_reference *reference =
			&device->references[i];
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
	for (size_t i = 0; i < device->num_consumers; i++) {
		begin_item("Needed by", i);
		print_text(stdout, device->consumers[i].device->name);
		fputs(" (", stdout);
		print_text(stdout, device->consumers[i].property);
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

static void print_guest_node(const struct dtio_board *board,
			     const struct dtio_host_device *device)
{
	struct dtio_guest_device *assigned;
	struct dtio_guest guest = { 0 };
	char *error = NULL;
	int err;

	if (!board->tree || !device->dt_path)
		return;
	assigned = dtio_guest_add(&guest, device->dt_path);
	if (!assigned)
		errx(EXIT_TROUBLE, "out of memory");
	err = dtio_guest_ask_tree(assigned, board->tree, &error);
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
	for (size_t i = 0; device->compatible[i]; i++) {
		begin_item("Compatible", i);
		print_text(stdout, device->compatible[i]);
		putchar('\n');
	}
}

static void print_virtual(const struct dtio_board *board,
			  const struct dtio_host_device *device)
{
	const struct dtio_host_device *virtual = NULL;

	print_fact("VF of", device->physfn);
	if (!device->total_vfs)
		return;
	begin_item("VFs", 0);
	printf("%" PRIu32 " of %" PRIu32, device->num_vfs, device->total_vfs);
	while ((virtual = next_virtual(board, device, virtual)))
		append("", virtual->name);
	putchar('\n');
}

static void print_device(const struct dtio_board *board,
			 const struct dtio_host_device *device, int verbosity,
			 bool numeric)
{
	print_headline(device);
	print_fact("Path", device->dt_path);
	print_compatible(device);
	print_fact("Bus", device->bus);
	print_fact("Driver", device->driver);
	print_fact("Override", device->driver_override);
	print_modules("Modules", device);
	print_state(board, device, numeric);
	print_uses(device);
	print_virtual(board, device);
	print_fact("IOMMU group", device->iommu_group);
	print_fact("VFIO device", device->vfio_name);
	print_fact("DMA", device->dma);
	print_fact("Reset", device->reset);
	if (device->reset_method)
		print_fact("Reset methods", *device->reset_method ?
			   device->reset_method : "none");
	print_regions(device, numeric);
	print_irqs(device, numeric);
	print_all_references(device, verbosity, numeric);
	print_consumers(device);
	begin_item("Verdict", 0);
	print_verdict(board, device, "\t               ");
	if (verbosity > 1)
		print_guest_node(board, device);
}

void print_details(const struct dtio_board *board,
		   const struct selection *selection, int verbosity,
		   bool numeric)
{
	for (size_t i = 0; i < selection->count; i++) {
		if (i)
			putchar('\n');
		print_device(board, selection->devices[i], verbosity, numeric);
	}
}

void print_drivers(const struct selection *selection)
{
	for (size_t i = 0; i < selection->count; i++) {
		const struct dtio_host_device *device = selection->devices[i];

		print_headline(device);
		if (device->driver) {
			fputs("\tdriver in use: ", stdout);
			print_text(stdout, device->driver);
			putchar('\n');
		}
		if (device->num_modules)
			fputs("\tkernel modules: ", stdout);
		for (size_t j = 0; j < device->num_modules; j++) {
			fputs(j ? ", " : "", stdout);
			print_text(stdout, device->modules[j]);
		}
		if (device->num_modules)
			putchar('\n');
	}
}
