// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The interrupts of a node, and which of them can be passed on: those of a controller
 * that is enabled, unless they are private to a processor.
 */
#include "tree/irqs.h"
#include "libdtio.h"
#include "tree/tree.h"

/*
 * The node that "interrupts" are lines of; of_irq_find_parent(). It may lead in a
 * circle: no way is longer than there are nodes.
 */
static const struct node *interrupt_parent(const struct tree *tree,
					   const struct node *node)
{
	for (size_t i = 0; node && i < tree->num_nodes; i++) {
		uint32_t phandle;

		if (node_u32(node, "interrupt-parent", &phandle))
			node = tree_phandle(tree, phandle);
		else
			node = node->parent;
		if (node && node_property(node, "#interrupt-cells"))
			return node;
	}
	return NULL;
}

uint32_t irq_sense_cell(const struct node *controller, uint32_t cells)
{
	static const char *const without[] = {
		/* two cells: a bank and a number */
		"brcm,bcm2835-armctrl-ic", "brcm,bcm2836-armctrl-ic",
	};

	if (cells < 2)
		return cells;
	if (cells > 3 && node_has_string(controller, "compatible",
					 "arm,gic-v3"))
		return 2;
	for (size_t i = 0; i < sizeof(without) / sizeof(*without); i++)
		if (node_has_string(controller, "compatible", without[i]))
			return cells;
	return cells - 1;
}

/*
 * Of a GIC, and of those that number their lines likewise, the first cell says what is a
 * processor's. Of Allwinner's pin controllers, which have as many cells, it is the bank.
 */
static bool is_private(const struct node *controller, const uint8_t *specifier,
		       uint32_t cells)
{
	return cells >= 3 && cell_at(specifier, 0) == 1 &&
	       !node_property(controller, "gpio-controller");
}

/* The two lowest bits of dt-bindings/interrupt-controller/irq.h are edges. */
struct dtio_host_irq judge_irq(const struct node *controller,
			       const uint8_t *specifier, uint32_t cells)
{
	uint32_t at = irq_sense_cell(controller, cells);

	return (struct dtio_host_irq){
		.usable = node_is_enabled(controller) &&
			  !is_private(controller, specifier, cells),
		.edge = at < cells && cell_at(specifier, at) & 3,
	};
}

/* How far a list of interrupts has been read */
struct irq_list {
	size_t count;
	bool ends_well;		/* false: what comes next cannot be divided */
};

static int each_extended(const struct tree *tree, const struct property *list,
			 visit_irq *visit, void *opaque, struct irq_list *read)
{
	size_t cells = list->length / 4;
	int err = 0;

	for (size_t at = 0; !err && at < cells; read->count++) {
		uint32_t phandle = cell_at(list->data, at++), args = 0;
		const struct node *controller = tree_phandle(tree, phandle);

		/* A phandle of 0 keeps the place of an absent interrupt. */
		if (phandle && (!controller ||
				!node_u32(controller, "#interrupt-cells",
					  &args) ||
				args > cells - at))
			return 0;
		err = visit(opaque, controller, list->data + 4 * at, args);
		at += args;
	}
	read->ends_well = true;
	return err;
}

/* What the one list does not have, of_irq_parse_one() takes from the other. */
int each_irq(const struct tree *tree, const struct node *device,
	     visit_irq *visit, void *opaque)
{
	const struct property *list = node_property(device,
						    "interrupts-extended");
	struct irq_list read = { 0 };
	const struct node *controller;
	uint32_t cells;
	int err = 0;

	if (list)
		err = each_extended(tree, list, visit, opaque, &read);
	if (err || read.ends_well)
		return err;

	list = node_property(device, "interrupts");
	controller = list ? interrupt_parent(tree, device) : NULL;
	if (!controller || !node_u32(controller, "#interrupt-cells", &cells) ||
	    !cells)
		return 0;
	for (size_t i = read.count; !err && i < list->length / 4 / cells; i++)
		err = visit(opaque, controller,
			    list->data + 4 * cells * i, cells);
	return err;
}
