// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * By which properties nodes name the resources that dtio's driver has in its third
 * table (kernel/drivers/dtio/resource.c): clocks, reset lines and the like, each an
 * entry of a list. Another kind is another row of the table here, and in offers.c one
 * that says how it is offered.
 *
 * GPIO lines are named by the driver's rules (gpio-sharers.c there): the last cell has
 * flags, a hog names lines of the controller that it is below, and an interrupt may be
 * a line, too. Of a pin state, each entry is one of the groups of pins that make it up.
 */
#include "tree/entries.h"

#include <string.h>

#include "tree/irqs.h"

static const struct entry_list lists[] = {
	{ "clocks", "#clock-cells", ENTRY_CLOCK, false, 0 },
	{ "assigned-clocks", "#clock-cells", ENTRY_CLOCK, true, 0 },
	{ "resets", "#reset-cells", ENTRY_RESET, false, 0 },
	{ "power-domains", "#power-domain-cells", ENTRY_POWER, false, 0 },
	{ "-supply", NULL, ENTRY_SUPPLY, false, 0 },
	{ "-gpios", "#gpio-cells", ENTRY_GPIO, false, 1 },
	{ "-gpio", "#gpio-cells", ENTRY_GPIO, false, 1 },
	{ "gpios", "#gpio-cells", ENTRY_GPIO, false, 1 },
	{ "gpio", "#gpio-cells", ENTRY_GPIO, false, 1 },
	{ "pinctrl-", NULL, ENTRY_PIN_STATE, false, 0 },
};

static const struct entry_list gpio_irqs = {
	"interrupts", "#interrupt-cells", ENTRY_GPIO, false, 1
};

static bool ends_with(const char *text, const char *end)
{
	size_t length = strlen(text);

	return length >= strlen(end) &&
	       !strcmp(text + length - strlen(end), end);
}

/* How many lines a controller has */
static bool is_count(const char *property)
{
	return !strcmp(property, "nr-gpios") || ends_with(property, ",nr-gpios");
}

static bool is_numbered(const char *property, const char *name)
{
	size_t length = strlen(name);

	return !strncmp(property, name, length) && property[length] &&
	       !property[length + strspn(property + length, "0123456789")];
}

static bool is_called(const char *property, const char *name)
{
	if (*name == '-')
		return strcmp(property, name) && ends_with(property, name);
	if (ends_with(name, "-"))
		return is_numbered(property, name);
	return !strcmp(property, name);
}

const struct entry_list *entry_list_of(const char *property)
{
	for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++)
		if (is_called(property, lists[i].property))
			return is_count(property) ? NULL : &lists[i];
	return NULL;
}

/* As of_parse_phandle_with_args() of Linux; what cannot be divided ends there. */
static int each_of(const struct tree *tree, struct entry *entry,
		   visit_entry *visit, void *opaque)
{
	const struct property *property = entry->property;
	size_t cells = property->length / 4;
	int err = 0;

	for (size_t at = 0; at < cells && !err; entry->index++) {
		uint32_t phandle = cell_at(property->data, at++);

		entry->provider = phandle ? tree_phandle(tree, phandle) : NULL;
		entry->num_args = 0;
		if (phandle && !entry->provider)
			return 0;
		if (entry->provider && entry->list->cells &&
		    !node_u32(entry->provider, entry->list->cells,
			      &entry->num_args))
			return 0;
		if (entry->num_args > cells - at)
			return 0;
		entry->args = property->data + 4 * at;
		at += entry->num_args;
		err = visit(opaque, entry);
		/* of a supply the rest means nothing */
		if (entry->list->kind == ENTRY_SUPPLY)
			return err;
	}
	return err;
}

/* Entries without phandles, all of the node's parent */
static int each_of_hog(struct entry *entry, visit_entry *visit, void *opaque)
{
	const struct property *property = entry->property;
	uint32_t cells;
	int err = 0;

	entry->provider = entry->node->parent;
	if (!node_u32(entry->provider, entry->list->cells, &cells) || !cells)
		return 0;
	entry->num_args = cells;
	for (; !err && entry->index < property->length / 4 / cells;
	     entry->index++) {
		entry->args = property->data + 4 * cells * entry->index;
		err = visit(opaque, entry);
	}
	return err;
}

static bool is_of_hog(const struct entry *entry)
{
	return entry->list->kind == ENTRY_GPIO && entry->node->parent &&
	       node_property(entry->node, "gpio-hog");
}

int each_entry(const struct tree *tree, const struct node *node,
	       visit_entry *visit, void *opaque)
{
	int err = 0;

	for (size_t i = 0; i < node->num_properties && !err; i++) {
		struct entry entry = {
			.node = node,
			.property = &node->properties[i],
			.list = entry_list_of(node->properties[i].name),
		};

		if (!entry.list)
			continue;
		if (!is_of_hog(&entry))
			err = each_of(tree, &entry, visit, opaque);
		else if (!strcmp(entry.property->name, "gpios"))
			err = each_of_hog(&entry, visit, opaque);
	}
	return err;
}

struct gpio_irq_visit {
	struct entry entry;
	visit_entry *visit;
	void *opaque;
};

static int visit_gpio_irq(void *opaque, const struct node *controller,
			  const uint8_t *specifier, uint32_t cells)
{
	struct gpio_irq_visit *visit = opaque;
	int err = 0;

	visit->entry.provider = controller;
	visit->entry.args = specifier;
	visit->entry.num_args = cells;
	if (controller && node_property(controller, "#gpio-cells") &&
	    node_property(controller, "interrupt-controller"))
		err = visit->visit(visit->opaque, &visit->entry);
	visit->entry.index++;
	return err;
}

int each_gpio_irq(const struct tree *tree, const struct node *node,
		  visit_entry *visit, void *opaque)
{
	struct gpio_irq_visit irqs = {
		{ .node = node, .list = &gpio_irqs }, visit, opaque
	};

	return each_irq(tree, node, visit_gpio_irq, &irqs);
}

/* How many arguments say which it is */
static uint32_t count_naming(const struct entry *entry)
{
	return entry->num_args > entry->list->flags ?
	       entry->num_args - entry->list->flags : entry->num_args;
}

bool is_same_entry(const struct entry *a, const struct entry *b)
{
	uint32_t num_a = count_naming(a), num_b = count_naming(b);

	if (a->list->kind != b->list->kind || a->provider != b->provider)
		return false;
	/* Flags of an interrupt may take another number of cells. */
	if (a->list != &gpio_irqs && b->list != &gpio_irqs) {
		if (a->num_args != b->num_args)
			return false;
	} else if (num_b < num_a) {
		num_a = num_b;
	}
	return !memcmp(a->args, b->args, 4 * (size_t)num_a);
}

uint32_t hash_entry(const struct entry *entry)
{
	uint32_t hash = (uint32_t)entry->list->kind ^ entry->provider->phandle;
	uint32_t count = count_naming(entry);

	/* An interrupt may have fewer, and its line the same. */
	if (entry->list->kind == ENTRY_GPIO && count > 1)
		count = 1;
	for (uint32_t i = 0; i < count; i++)
		hash = (hash ^ cell_at(entry->args, i)) * 0x9e3779b1u;
	return hash * 0x9e3779b1u;
}
