// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A board held against another that should be the same: what is known of it, each
 * device in all its fields, and the tree but for what a dump leaves out. To compare
 * is to look at everything there is, so the sanitizers see what does not belong to
 * the board.
 */
#include "board/dump.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "same-board.h"
#include "tree/predict.h"
#include "tree/tree.h"

/* Where the first difference is; nothing is compared after it. */
struct comparison {
	const char *of;
	char *difference;
};

static void differ(struct comparison *at, const char *what, const char *left,
		   const char *right)
{
	if (!at->difference &&
	    asprintf(&at->difference, "%s: %s: '%s', and then '%s'", at->of,
		     what, left, right) < 0)
		abort();
}

static void text(struct comparison *at, const char *what, const char *left,
		 const char *right)
{
	if (!left != !right || (left && strcmp(left, right)))
		differ(at, what, left ?: "(none)", right ?: "(none)");
}

static void number(struct comparison *at, const char *what, uint64_t left,
		   uint64_t right)
{
	char texts[2][32];

	if (left == right)
		return;
	snprintf(texts[0], sizeof(*texts), "%" PRIu64, left);
	snprintf(texts[1], sizeof(*texts), "%" PRIu64, right);
	differ(at, what, texts[0], texts[1]);
}

static void cells(struct comparison *at, const char *what,
		  const uint32_t *left, size_t num_left,
		  const uint32_t *right, size_t num_right)
{
	number(at, what, num_left, num_right);
	for (size_t i = 0; !at->difference && i < num_left; i++)
		number(at, what, left[i], right[i]);
}

/* ------------------------------------------------------------------------ */
/* Devices                                                                   */
/* ------------------------------------------------------------------------ */

static void region(struct comparison *at, const struct dtio_host_region *left,
		   const struct dtio_host_region *right)
{
	number(at, "region type", left->type, right->type);
	number(at, "region address", left->address, right->address);
	number(at, "region length", left->length, right->length);
	text(at, "region name", left->name, right->name);
	number(at, "region mmap", left->mmap, right->mmap);
	text(at, "region owner", left->owner, right->owner);
	number(at, "region pci_bar", left->pci_bar, right->pci_bar);
	number(at, "region pci_flags", left->pci_flags, right->pci_flags);
	number(at, "region msix_table_offset", left->msix_table_offset,
	       right->msix_table_offset);
	number(at, "region msix_table_length", left->msix_table_length,
	       right->msix_table_length);
	number(at, "region msix_pba_offset", left->msix_pba_offset,
	       right->msix_pba_offset);
	number(at, "region msix_pba_length", left->msix_pba_length,
	       right->msix_pba_length);
}

static void irq(struct comparison *at, const struct dtio_host_irq *left,
		const struct dtio_host_irq *right)
{
	number(at, "irq type", left->type, right->type);
	number(at, "irq count", left->count, right->count);
	number(at, "irq usable", left->usable, right->usable);
	number(at, "irq edge", left->edge, right->edge);
	number(at, "irq repeated", left->repeated, right->repeated);
	number(at, "irq same_as", left->same_as, right->same_as);
	text(at, "irq child", left->child, right->child);
	number(at, "irq index", left->index, right->index);
	text(at, "irq name", left->name, right->name);
	text(at, "irq controller", left->controller, right->controller);
	cells(at, "irq specifier", left->specifier, left->num_cells,
	      right->specifier, right->num_cells);
	text(at, "irq shared_with", left->shared_with, right->shared_with);
}

static void reference(struct comparison *at,
		      const struct dtio_host_reference *left,
		      const struct dtio_host_reference *right)
{
	number(at, "reference kind", left->kind, right->kind);
	text(at, "reference property", left->property, right->property);
	text(at, "reference name", left->name, right->name);
	text(at, "reference provider", left->provider, right->provider);
	cells(at, "reference args", left->args, left->num_args, right->args,
	      right->num_args);
}

/* Of two boards, the devices that are told by each are the same by number. */
struct boards {
	const struct dtio_board *left, *right;
};

static void told(struct comparison *at, const struct boards *boards,
		 const char *what, const struct dtio_host_device *left,
		 const struct dtio_host_device *right)
{
	number(at, what, left ? left - boards->left->devices + 1 : 0,
	       right ? right - boards->right->devices + 1 : 0);
}

/* The number of entries is compared, and each, until one differs. */
#define EACH(field, compare)						\
	do {								\
		number(at, #field, left->num_##field,			\
		       right->num_##field);				\
		for (size_t i = 0; !at->difference &&			\
		     i < left->num_##field; i++)			\
			compare;					\
	} while (0)

static void linked(struct comparison *at, const struct boards *boards,
		   const struct dtio_host_device *left,
		   const struct dtio_host_device *right)
{
	told(at, boards, "parent", left->parent, right->parent);
	EACH(regions, region(at, &left->regions[i], &right->regions[i]));
	EACH(irqs, irq(at, &left->irqs[i], &right->irqs[i]));
	EACH(child_irqs, irq(at, &left->child_irqs[i], &right->child_irqs[i]));
	EACH(references, reference(at, &left->references[i],
				   &right->references[i]));
	EACH(consumers, (told(at, boards, "consumer",
			      left->consumers[i].device,
			      right->consumers[i].device),
			 text(at, "consumer property",
			      left->consumers[i].property,
			      right->consumers[i].property)));
}

static void device(struct comparison *at, const struct boards *boards,
		   const struct dtio_host_device *left,
		   const struct dtio_host_device *right)
{
	size_t string = 0;

	at->of = left->name;
	text(at, "name", left->name, right->name);
	text(at, "bus", left->bus, right->bus);
	text(at, "dt_path", left->dt_path, right->dt_path);
	text(at, "sysfs_path", left->sysfs_path, right->sysfs_path);
	text(at, "driver", left->driver, right->driver);
	number(at, "driver_stays", left->driver_stays, right->driver_stays);
	text(at, "driver_override", left->driver_override,
	     right->driver_override);
	text(at, "iommu_group", left->iommu_group, right->iommu_group);
	text(at, "vfio_name", left->vfio_name, right->vfio_name);
	text(at, "dma", left->dma, right->dma);
	text(at, "verdict", left->verdict, right->verdict);
	text(at, "reset", left->reset, right->reset);
	number(at, "assume_no_dma", left->assume_no_dma,
	       right->assume_no_dma);
	number(at, "allow_no_reset", left->allow_no_reset,
	       right->allow_no_reset);
	number(at, "pci_id", left->pci_id, right->pci_id);
	number(at, "pci_class", left->pci_class, right->pci_class);
	number(at, "is_bridge", left->is_bridge, right->is_bridge);
	text(at, "physfn", left->physfn, right->physfn);
	number(at, "num_vfs", left->num_vfs, right->num_vfs);
	number(at, "total_vfs", left->total_vfs, right->total_vfs);
	text(at, "reset_method", left->reset_method, right->reset_method);
	do
		text(at, "compatible", left->compatible[string],
		     right->compatible[string]);
	while (!at->difference && left->compatible[string++]);
	EACH(modules, text(at, "module", left->modules[i],
			   right->modules[i]));
	EACH(uses, (number(at, "use", left->uses[i].kind,
			   right->uses[i].kind),
		    text(at, "use", left->uses[i].what,
			 right->uses[i].what),
		    number(at, "process", left->uses[i].process,
			   right->uses[i].process),
		    text(at, "command", left->uses[i].command,
			 right->uses[i].command)));
	EACH(users, (number(at, "user", left->users[i].process,
			    right->users[i].process),
		     text(at, "user", left->users[i].command,
			  right->users[i].command)));
	linked(at, boards, left, right);
}

/* ------------------------------------------------------------------------ */
/* The tree                                                                  */
/* ------------------------------------------------------------------------ */

static bool is_zero(const struct property *property)
{
	for (size_t i = 0; i < property->length; i++)
		if (property->data[i])
			return false;
	return true;
}

static void property(struct comparison *at, enum mask mask,
		     const struct property *left,
		     const struct property *right)
{
	text(at, "property", left->name, right->name);
	number(at, left->name, left->length, right->length);
	if (at->difference)
		return;
	if (mask == MASK_ZERO && !is_zero(right))
		differ(at, left->name, "masked", "not");
	if (mask == MASK_KEEP &&
	    memcmp(left->data, right->data, left->length))
		differ(at, left->name, "its value", "another");
}

static void node(struct comparison *at, const struct node *left,
		 const struct node *right)
{
	size_t next = 0;

	at->of = left->name;
	text(at, "node", left->name, right->name);
	for (size_t i = 0; !at->difference && i < left->num_properties; i++) {
		const struct property *kept = &left->properties[i];
		enum mask mask = mask_property(left, kept);

		if (mask == MASK_DROP)
			continue;
		if (next == right->num_properties)
			differ(at, "property", kept->name, "(none)");
		else
			property(at, mask, kept, &right->properties[next++]);
	}
	number(at, "properties", next, right->num_properties);
}

/* A dump that was read as a device tree has a node that is written anew. */
static bool is_recorded(const struct node *node)
{
	for (; node->parent; node = node->parent)
		if (!node->parent->parent && !strcmp(node->name, DUMP_NODE))
			return true;
	return false;
}

static void tree(struct comparison *at, const struct tree *left,
		 const struct tree *right)
{
	size_t next = 0;

	for (size_t i = 0; !at->difference && i < left->num_nodes; i++) {
		if (is_recorded(&left->nodes[i]))
			continue;
		at->of = left->nodes[i].name;
		if (next == right->num_nodes)
			differ(at, "node", at->of, "(none)");
		else
			node(at, &left->nodes[i], &right->nodes[next++]);
	}
	number(at, "nodes", next, right->num_nodes);
}

/* ------------------------------------------------------------------------ */

char *board_difference(const struct dtio_board *left,
		       const struct dtio_board *right)
{
	struct comparison made = { .of = "board" }, *at = &made;
	struct boards boards = { left, right };

	number(at, "of a device tree alone", left->source == DTIO_SOURCE_DTB,
	       right->source == DTIO_SOURCE_DTB);
	number(at, "has_device_tree", left->has_device_tree,
	       right->has_device_tree);
	number(at, "as_root", left->as_root, right->as_root);
	number(at, "drivers", left->drivers, right->drivers);
	number(at, "disable_denylist", left->disable_denylist,
	       right->disable_denylist);
	number(at, "require_reset", left->require_reset,
	       right->require_reset);
	number(at, "allow_unsafe_interrupts", left->allow_unsafe_interrupts,
	       right->allow_unsafe_interrupts);
	text(at, "model", left->model, right->model);
	text(at, "kernel", left->kernel, right->kernel);
	number(at, "page_size", left->page_size, right->page_size);
	number(at, "is_whole", left->is_whole, right->is_whole);
	number(at, "tree", !left->tree, !right->tree);
	EACH(devices, device(at, &boards, &left->devices[i],
			     &right->devices[i]));
	if (!at->difference && left->tree)
		tree(at, left->tree->tree, right->tree->tree);
	return at->difference;
}
