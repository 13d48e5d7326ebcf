// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Whether a guest's tree, with a device's nodes in it, says nothing wrong. The
 * generator is not asked: which properties hold phandles is known from the
 * sources of the trees (references.txt), and what they should lead to from the
 * host's tree.
 *
 * A phandle in the guest's tree is right if it leads to the node which has, below
 * the device, the place that the host's has; or, in "clocks", to a fixed-clock
 * where the host's leads out of the device; or, where interrupts were placed, to the
 * guest's GIC; or to what QEMU offers for an entry, as placed. Nothing else of the host's
 * may be referred to.
 */
#include "check.h"
#include "dma.h"
#include "libdtio.h"
#include "tree/registers.h"

#include <libfdt.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ------------------------------------------------------------------------ */

struct check {
	const struct references *references;
	const struct tree *host, *guest;
	const DtioFdtPlacement *placement;
	const struct node *device;	/* the host's */
	const struct node *made;	/* the guest's */
	const struct node *gic;		/* the guest's own */
	char *wrong;
};

static void __attribute__((format(printf, 3, 4)))
wrong(struct check *check, const struct node *node, const char *format, ...)
{
	char *path, *text;
	va_list ap;

	if (check->wrong)
		return;
	path = node_path(node);
	va_start(ap, format);
	if (vasprintf(&text, format, ap) < 0 ||
	    asprintf(&check->wrong, "%s: %s", path, text) < 0)
		abort();
	va_end(ap);
	free(text);
	free(path);
}

static const struct node *child_of(const struct node *parent, const char *name)
{
	const struct node *child = parent->child;

	while (child && strcmp(child->name, name))
		child = child->next;
	return child;
}

/* The guest's node at the host's place below the device; NULL: none there */
static const struct node *counterpart(const struct check *check,
				      const struct node *host)
{
	const struct node *parent;

	if (host == check->device)
		return check->made;
	parent = host->parent ? counterpart(check, host->parent) : NULL;
	return parent ? child_of(parent, host->name) : NULL;
}

static bool is_fixed_clock(const struct node *node)
{
	return node_has_string(node, "compatible", "fixed-clock") &&
	       node_property(node, "clock-frequency");
}

static bool is_below(const struct node *node, const struct node *above)
{
	while (node && node != above)
		node = node->parent;
	return node;
}

/* Interrupt @index of a node of the host's as it was placed; NULL: it was not. */
static const DtioFdtIrq *placed_irq(const struct check *check,
				    const struct node *host, size_t index)
{
	const DtioFdtPlacement *placement = check->placement;

	if (host == check->device)
		return index < placement->num_irqs &&
		       placement->irqs[index].usable ?
		       &placement->irqs[index] : NULL;
	for (size_t i = 0; i < placement->num_child_irqs; i++) {
		const DtioFdtChildIrq *child = &placement->child_irqs[i];

		if (child->index == index && child->irq.usable &&
		    tree_path(check->host, child->path) == host)
			return &child->irq;
	}
	return NULL;
}

static bool has_placed_irqs(const struct check *check, const struct node *host)
{
	const DtioFdtPlacement *placement = check->placement;

	for (size_t i = 0; i < placement->num_child_irqs; i++)
		if (placement->child_irqs[i].irq.usable &&
		    tree_path(check->host, placement->child_irqs[i].path) ==
			    host)
			return true;
	return host == check->device;
}

/* The resource that was placed for an entry of the host's; NULL: none was. */
static const DtioFdtResource *placed_resource(const struct check *check,
					      const struct node *host,
					      const char *name, size_t index)
{
	const DtioFdtPlacement *placement = check->placement;

	for (size_t i = 0; i < placement->num_resources; i++) {
		const DtioFdtResource *resource = &placement->resources[i];

		if (resource->index == index &&
		    !strcmp(resource->property, name) &&
		    tree_path(check->host, resource->path) == host)
			return resource;
	}
	return NULL;
}

/* The page of the device's reset lines, or a node that SCMI has for them */
static bool is_provider(const struct check *check, const struct node *target,
			const DtioFdtResource *resource)
{
	const struct property *reg = node_property(target, "reg");

	if (resource->phandle)
		return target->phandle == resource->phandle;
	return node_has_string(target, "compatible", "snps,dw-high-reset") &&
	       reg && reg->length == 16 &&
	       cells_at(reg->data, 2) == check->placement->reset_page.address;
}

/*
 * Whether an entry leads to what was placed for it. Where some were left out, by names,
 * it may be that of any.
 */
static bool is_offered(const struct check *check, const struct node *host,
		       const char *name, size_t index, bool is_whole,
		       const struct node *target, const uint8_t *arg)
{
	const struct property *was = host ? node_property(host, name) : NULL;
	size_t first = is_whole ? index : 0;
	size_t end = is_whole ? index + 1 : was ? was->length / 4 : 0;

	for (size_t i = first; host && i < end; i++) {
		const DtioFdtResource *resource = placed_resource(check, host,
								  name, i);

		if (resource && is_provider(check, target, resource) &&
		    (!resource->has_number ||
		     (arg && cell_at(arg, 0) == resource->number)))
			return true;
	}
	return false;
}

/* @was: the property on the host if its entries are at the same places */
static void check_target(struct check *check, const struct node *node,
			 const struct node *of_host, const char *name,
			 const struct node *target, const struct property *was,
			 size_t at)
{
	const struct node *host = was ?
		tree_phandle(check->host, cell_at(was->data, at)) : NULL;
	const struct node *wanted = host ? counterpart(check, host) : NULL;

	if (host && target != wanted)
		wrong(check, node, "%s leads to %s, which is not what the "
		      "host's leads to", name, target->name);
	if (!is_below(target, check->made) &&
	    !(!strcmp(name, "clocks") && is_fixed_clock(target)) &&
	    !((!strcmp(name, "interrupts-extended") ||
	       !strcmp(name, "interrupt-parent")) &&
	      of_host && has_placed_irqs(check, of_host) &&
	      target == check->gic))
		wrong(check, node, "%s leads to %s, which is not the device's",
		      name, target->name);
}

static size_t count_entries(const struct tree *tree,
			    const struct reference *reference,
			    const struct property *list)
{
	size_t cells = list->length / 4, count = 0;

	for (size_t at = 0; at < cells; count++) {
		const struct node *target = tree_phandle(
			tree, cell_at(list->data, at++));
		int args = target ? reference_args(reference, target) : 0;

		if (args < 0)
			break;
		at += args;
	}
	return count;
}

static void check_reference(struct check *check, const struct node *node,
			    const struct node *host,
			    const struct reference *reference,
			    const struct property *list,
			    const struct property *was)
{
	const struct property *on_host = host ?
		node_property(host, list->name) : NULL;
	size_t cells = list->length / 4, index = 0;
	bool is_whole = check->placement->num_resources && on_host &&
			count_entries(check->host, reference, on_host) ==
			count_entries(check->guest, reference, list);

	if (reference->args == NEVER || list->length % 4) {
		wrong(check, node, "%s may not be there", list->name);
		return;
	}
	for (size_t at = 0; at < cells && !check->wrong; index++) {
		uint32_t phandle = cell_at(list->data, at++);
		const struct node *target = tree_phandle(check->guest, phandle);
		int args;

		if (!phandle)
			continue;
		if (!target) {
			wrong(check, node, "%s has the phandle 0x%x, which no "
			      "node has", list->name, phandle);
			return;
		}
		args = reference_args(reference, target);
		if (args == THE_REST)
			args = cells - at;
		if (args < 0 || (size_t)args > cells - at) {
			wrong(check, node, "%s cannot be divided", list->name);
			return;
		}
		if (!is_offered(check, host, list->name, index, is_whole,
				target, args ? list->data + 4 * at : NULL))
			check_target(check, node, host, list->name, target,
				     was, at - 1);
		at += args;
	}
}

/* of_irq_find_parent() */
static const struct node *interrupt_parent(const struct check *check,
					   const struct node *node)
{
	uint32_t value;

	do {
		node = node_u32(node, "interrupt-parent", &value) ?
		       tree_phandle(check->guest, value) : node->parent;
	} while (node && !node_property(node, "#interrupt-cells"));
	return node;
}

/* "interrupts" lead to a controller of the device, or have been placed */
static void check_interrupts(struct check *check, const struct node *node,
			     const struct node *host)
{
	const struct node *parent;

	if (!node_property(node, "interrupts"))
		return;
	parent = interrupt_parent(check, node);
	if (!parent || (!is_below(parent, check->made) &&
			!(host && has_placed_irqs(check, host) &&
			  parent == check->gic)))
		wrong(check, node, "its interrupts lead out of the device");
}

static void check_properties(struct check *check, const struct node *node,
			     const struct node *host)
{
	for (size_t i = 0; i < node->num_properties; i++) {
		const struct property *property = &node->properties[i];
		const struct reference *reference = references_find(
			check->references, node, property->name);
		const struct property *was = host ?
			node_property(host, property->name) : NULL;

		/* with entries left out, the others have moved */
		if (was && (was->length != property->length ||
			    !strcmp(property->name, "clocks") ||
			    (has_placed_irqs(check, host) &&
			     (!strcmp(property->name, "interrupts-extended") ||
			      !strcmp(property->name, "interrupt-parent")))))
			was = NULL;
		if (reference)
			check_reference(check, node, host, reference, property,
					was);
		if (!strncmp(property->name, "dtio,", 5))
			wrong(check, node, "%s is about the host",
			      property->name);
		if (node_property(node, property->name) != property)
			wrong(check, node, "%s is there twice", property->name);
	}
	check_interrupts(check, node, host);
}

static bool is_one_of(const char *name, const char *const *names)
{
	while (*names && strcmp(*names, name))
		names++;
	return *names;
}

/* Written anew, or said in another way */
static bool has_own_rule(const struct check *check, const struct node *host,
			 const char *name)
{
	static const char *const of_all[] = {
		"dma-ranges", "interrupt-parent", "interrupts",
		"linux,phandle", "phandle", "status", NULL
	};
	static const char *const of_device[] = {
		"dma-coherent", "dma-noncoherent", "interrupts-extended",
		"ranges", "reg", NULL
	};
	const char *end = strrchr(name, '-');

	/* names go with what they name; of these sets all go or none */
	return is_one_of(name, of_all) || (end && !strcmp(end, "-names")) ||
	       !strncmp(name, "assigned-clock", strlen("assigned-clock")) ||
	       !strncmp(name, "pinctrl-", strlen("pinctrl-")) ||
	       !strncmp(name, "dtio,", strlen("dtio,")) ||
	       (host == check->device && is_one_of(name, of_device));
}

/*
 * Does all that the host's property refers to go along, or is it offered? In *@length
 * how long it is in the guest then
 */
static bool goes_along(const struct check *check, const struct node *host,
		       const struct reference *reference,
		       const struct property *list, size_t *length)
{
	size_t cells = list->length / 4, index = 0;

	if (reference->args == NEVER || list->length % 4)
		return false;
	*length = 0;
	for (size_t at = 0; at < cells; index++) {
		uint32_t phandle = cell_at(list->data, at++);
		const struct node *target = tree_phandle(check->host, phandle);
		const DtioFdtResource *resource = placed_resource(
			check, host, list->name, index);
		int args;

		*length += 4;
		if (!phandle)
			continue;
		if (!target || (!is_below(target, check->device) && !resource))
			return false;
		args = reference_args(reference, target);
		if (args == THE_REST)
			args = cells - at;
		if (args < 0 || (size_t)args > cells - at)
			return false;
		at += args;
		*length += resource ? 4 * (resource->has_number +
					   resource->has_flags) : 4 * args;
	}
	return true;
}

/* Modes of SD and eMMC whose voltage comes from a supply that stays with the host */
static bool lacks_its_voltage(const struct check *check, const struct node *host,
			      const char *name)
{
	static const char *const modes[] = {
		"sd-uhs-", "mmc-ddr-1_", "mmc-hs200-", "mmc-hs400-",
	};
	const struct property *supply = node_property(host, "vqmmc-supply");
	size_t i = 0, length;

	while (i < 4 && strncmp(name, modes[i], strlen(modes[i])))
		i++;
	return i < 4 && supply &&
	       !goes_along(check, host,
			   references_find(check->references, host,
					   "vqmmc-supply"), supply, &length);
}

static bool is_regulator(const struct node *host)
{
	for (size_t i = 0; i < host->num_properties; i++)
		if (!strncmp(host->properties[i].name, "regulator-",
			     strlen("regulator-")))
			return true;
	return false;
}

/* What goes along, and what is only copied, is there. */
static void check_kept(struct check *check, const struct node *node,
		       const struct node *host)
{
	if (is_regulator(host) && !node_property(node, "regulator-always-on"))
		wrong(check, node, "a regulator could be switched off");
	for (size_t i = 0; i < host->num_properties; i++) {
		const struct property *was = &host->properties[i];
		const struct property *is = node_property(node, was->name);
		const struct reference *reference = references_find(
			check->references, host, was->name);
		size_t length;

		if (has_own_rule(check, host, was->name))
			continue;
		if (lacks_its_voltage(check, host, was->name)) {
			if (is || !node_property(node, "no-1-8-v"))
				wrong(check, node, "%s takes a supply that stays",
				      was->name);
			continue;
		}
		if (reference ? goes_along(check, host, reference, was,
					   &length) &&
				(!is || is->length != length) :
		    !is || is->length != was->length ||
		    memcmp(is->data, was->data, is->length))
			wrong(check, node, "%s is not what the host's is",
			      was->name);
	}
	for (const struct node *child = host->child; child; child = child->next)
		if (!child_of(node, child->name))
			wrong(check, node, "lacks %s", child->name);
}

/* The host's node that the guest's was made of, whose parent was made of @above */
static const struct node *host_of(const struct check *check,
				  const struct node *node,
				  const struct node *above)
{
	if (node == check->made)
		return check->device;
	return above ? child_of(above, node->name) : NULL;
}

static void check_nodes(struct check *check, const struct node *node,
			const struct node *host)
{
	if (host)
		check_kept(check, node, host);
	check_properties(check, node, host);
	if (node->phandle && tree_phandle(check->guest, node->phandle) != node)
		wrong(check, node, "another node has its phandle");
	for (const struct node *child = node->child; child;
	     child = child->next) {
		if (child_of(node, child->name) != child)
			wrong(check, child, "is there twice");
		check_nodes(check, child, host_of(check, child, host));
	}
}

/* Nothing of the host's is lost but what there are notes about. */
static void check_reg(struct check *check, const DtioFdtPlacement *placement)
{
	const struct property *reg = node_property(check->made, "reg");
	size_t at = 0;

	for (size_t i = 0; i < placement->num_regions; i++) {
		const DtioFdtRegion *region = &placement->regions[i];

		if (!region->size)
			continue;
		if (!reg || at + 16 > reg->length ||
		    cells_at(reg->data + at, 2) != region->address ||
		    cells_at(reg->data + at + 8, 2) != region->size) {
			wrong(check, check->made, "reg is not as placed");
			return;
		}
		at += 16;
	}
	if (!reg || reg->length != at)
		wrong(check, check->made, "reg has more than was placed");
}

/*
 * The interrupt at a place of a guest's node, as of_irq_parse_one() of Linux finds it,
 * if it is one of the guest's GIC; NULL: it is none of these. @length takes what the
 * list has up to its end, and 0 after the last.
 */
static const uint8_t *irq_at(const struct check *check,
			     const struct node *node, size_t index,
			     size_t *length)
{
	const struct property *list = node_property(node,
						    "interrupts-extended");
	size_t at = 0;

	*length = 0;
	if (!list) {
		const struct node *parent = interrupt_parent(check, node);

		list = node_property(node, "interrupts");
		if (!list || parent != check->gic ||
		    12 * (index + 1) > list->length)
			return NULL;
		*length = 12 * (index + 1);
		return list->data + 12 * index;
	}
	for (size_t i = 0; at + 4 <= list->length; i++) {
		const struct node *controller = tree_phandle(
			check->guest, cell_at(list->data + at, 0));
		uint32_t cells = 0;
		size_t end;

		if (controller)
			node_u32(controller, "#interrupt-cells", &cells);
		end = at + 4 + 4 * (size_t)cells;
		if (i == index) {
			*length = end;
			return controller && controller == check->gic &&
			       end <= list->length ?
			       list->data + at + 4 : NULL;
		}
		at = end;
	}
	return NULL;
}

static bool is_irq(const uint8_t *is, const DtioFdtIrq *irq)
{
	return irq ? is && cell_at(is, 0) == 0 && cell_at(is, 1) == irq->spi &&
		     cell_at(is, 2) == (irq->edge ? 1 : 4) : !is;
}

/* Each is where the host has it, be there others before it or not. */
static void check_irqs(struct check *check, const struct node *node,
		       const struct node *host, size_t count)
{
	const struct property *list = node_property(node, "interrupts"),
		*extended = node_property(node, "interrupts-extended");
	size_t length = 0, end = 1;

	if (list && extended)
		wrong(check, node, "interrupts is there twice");
	list = extended ? extended : list;
	for (size_t i = 0; i < count || end; i++) {
		const uint8_t *is = irq_at(check, node, i, &end);

		length = end ? end : length;
		if (!is_irq(is, placed_irq(check, host, i))) {
			wrong(check, node, "interrupt %zu is not as placed", i);
			return;
		}
	}
	if ((list ? list->length : 0) != length)
		wrong(check, node, "interrupts has more than was placed");
}

/* Names stay with the places, up to the last interrupt that is there. */
static void check_irq_names(struct check *check, const struct node *node,
			    const struct node *host)
{
	const struct property *was = node_property(host, "interrupt-names"),
		*is = node_property(node, "interrupt-names");

	if (was ? !is || is->length > was->length ||
		  memcmp(is->data, was->data, is->length) : !!is)
		wrong(check, node, "interrupt-names is not the host's");
}

static void check_child_irqs(struct check *check)
{
	const DtioFdtPlacement *placement = check->placement;

	for (size_t i = 0; i < placement->num_child_irqs; i++) {
		const DtioFdtChildIrq *child = &placement->child_irqs[i];
		const struct node *host = tree_path(check->host, child->path);
		const struct node *node = host ? counterpart(check, host) :
						 NULL;

		if (!node || node == check->made) {
			wrong(check, check->made, "lacks %s", child->path);
			return;
		}
		if (!has_placed_irqs(check, host))
			continue;
		check_irqs(check, node, host, child->index + 1);
		check_irq_names(check, node, host);
	}
}

/* Each leads to where it was placed, through all "ranges" of the guest's tree. */
static void check_child_regions(struct check *check)
{
	const DtioFdtPlacement *placement = check->placement;

	for (size_t i = 0; i < placement->num_child_regions; i++) {
		const DtioFdtChildRegion *child = &placement->child_regions[i];
		const struct node *host = tree_path(check->host, child->path);
		const struct node *node = host ? counterpart(check, host) :
						 NULL;
		struct dtio_host_region region;

		if (!child->region.size)
			continue;
		if (!node || !node_region(node, child->index, &region) ||
		    region.address != child->region.address ||
		    region.length != child->region.size) {
			wrong(check, check->made,
			      "registers of %s are not as placed", child->path);
			return;
		}
	}
}

static void check_address(struct check *check, uint64_t address)
{
	uint64_t memory, on_host;
	bool reaches = dma_reaches(check->guest, check->made, address, &memory);

	if (reaches != dma_reaches(check->host, check->device, address,
				   &on_host))
		wrong(check, check->made, "DMA to 0x%llx is %s, not as on the "
		      "host", (unsigned long long)address,
		      reaches ? "possible" : "not possible");
	if (reaches && memory != address)
		wrong(check, check->made, "DMA to 0x%llx goes to 0x%llx",
		      (unsigned long long)address, (unsigned long long)memory);
}

/* What the device can reach; without DMA it may be on any bus. */
static void check_dma(struct check *check, const DtioFdtPlacement *placement)
{
	uint64_t address;

	if (!placement->dma)
		return;
	check_address(check, 0x40000000);
	check_address(check, UINT64_MAX);
	for (size_t i = 0; dma_edge(check->host, check->device, i, &address);
	     i++)
		check_address(check, address);
	for (size_t i = 0; dma_edge(check->guest, check->made, i, &address);
	     i++)
		check_address(check, address);
}

/* As Linux before 6.0, which does not know "dma-noncoherent" */
static bool was_coherent_once(const struct node *node)
{
	while (node && !node_property(node, "dma-coherent"))
		node = node->parent;
	return node;
}

static void check_device(struct check *check)
{
	const struct property *compatible = node_property(check->device,
							  "compatible");
	const struct property *made = node_property(check->made, "compatible");

	if (!compatible || !made || made->length != compatible->length ||
	    memcmp(made->data, compatible->data, made->length))
		wrong(check, check->made, "compatible is not the host's");
	if (!node_is_enabled(check->made))
		wrong(check, check->made, "is not enabled");
	if (!node_property(check->made, "dma-coherent") ==
	    !node_property(check->made, "dma-noncoherent"))
		wrong(check, check->made, "does not say whether DMA is coherent");
	if (!node_property(check->made, "dma-coherent") &&
	    was_coherent_once(check->made))
		wrong(check, check->made, "old kernels take it for coherent");
	if (!was_coherent_once(tree_path(check->guest, "/pl011@9000000")))
		wrong(check, check->made, "the guest's own devices have lost "
		      "their coherence");
}

static void check_aliases(struct check *check)
{
	for (size_t i = 0; i < check->guest->num_aliases; i++)
		if (!check->guest->alias[i].node)
			wrong(check, check->guest->aliases, "%s leads nowhere",
			      check->guest->alias[i].property->name);
}

char *check_guest(const struct references *references, const struct tree *host,
		  const struct node *device, const DtioFdtPlacement *placement,
		  const DtioFdt *made, const struct tree *guest)
{
	struct check check = {
		.references = references, .host = host, .guest = guest,
		.placement = placement, .device = device,
	};
	int offset;

	check.made = tree_path(guest, made->path);
	check.gic = tree_phandle(guest, placement->gic_phandle);
	if (!check.made)
		return strdup("the device's node is not there");
	fdt_for_each_subnode(offset, made->fdt, 0) {
		const struct node *node = child_of(
			guest->nodes, fdt_get_name(made->fdt, offset, NULL));

		if (node != guest->aliases)
			check_nodes(&check, node, host_of(&check, node, NULL));
	}
	for (const struct node *node = guest->nodes->child; node;
	     node = node->next)
		if (child_of(guest->nodes, node->name) != node)
			wrong(&check, node, "is there twice");
	check_reg(&check, placement);
	check_irqs(&check, check.made, device, placement->num_irqs);
	check_child_irqs(&check);
	check_child_regions(&check);
	check_dma(&check, placement);
	check_device(&check);
	check_aliases(&check);
	return check.wrong;
}
