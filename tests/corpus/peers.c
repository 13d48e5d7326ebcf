// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The generator held against a guest that has all devices of a board: then what
 * refers to another node is there as on the host, only with the phandle that the
 * node has in the guest, and so are the interrupts that children have from
 * whatever interrupt controller.
 */
#include "peers.h"

#include <libfdt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Far from the host's, so that none of those is taken for one of the guest's */
#define FIRST 0x1000000
#define MAX_DEPTH 64

DtioFdtPeer *peers_all(const struct tree *host, size_t *count)
{
	DtioFdtPeer *peers = allocate(host->num_nodes, sizeof(*peers));

	*count = 0;
	for (size_t i = 0; i < host->num_nodes; i++) {
		const struct node *node = &host->nodes[i];
		uint32_t phandle = node->phandle;

		if (phandle && node->snapshot == host->snapshots &&
		    tree_phandle(host, phandle) == node)
			peers[(*count)++] = (DtioFdtPeer) {
				phandle, FIRST + phandle
			};
	}
	return peers;
}

/* What the guest should have; NULL: the host's list cannot be divided */
static uint8_t *translate(const struct tree *host,
			  const struct reference *reference,
			  const struct property *list)
{
	size_t cells = list->length / 4;
	uint8_t *wanted = allocate(1, list->length);

	memcpy(wanted, list->data, list->length);
	for (size_t at = 0; list->length % 4 == 0 && at <= cells; ) {
		const struct node *target;
		uint32_t phandle;
		int args = 0;

		if (at == cells)
			return wanted;
		phandle = cell_at(list->data, at);
		target = tree_phandle(host, phandle);
		if (phandle && !target)
			break;
		if (phandle) {
			fdt32_st(wanted + 4 * at, FIRST + phandle);
			args = reference_args(reference, target);
			args = args == THE_REST ? (int)(cells - at - 1) : args;
		}
		if (args < 0)
			break;
		at += 1 + args;
	}
	free(wanted);
	return NULL;
}

/* Of these properties, one that cannot be divided takes the others along. */
static bool is_of_a_set(const char *name)
{
	return !strncmp(name, "pinctrl-", strlen("pinctrl-")) ||
	       !strncmp(name, "assigned-clock", strlen("assigned-clock"));
}

static bool has_reference(const struct tree *host,
			  const struct reference *reference,
			  const struct property *was,
			  const struct property *is)
{
	uint8_t *wanted = translate(host, reference, was);
	bool right = !wanted || (!is && is_of_a_set(was->name)) ||
		     (is && is->length == was->length &&
		      !memcmp(is->data, wanted, is->length));

	free(wanted);
	return right;
}

/* of_irq_find_parent() of the host's tree */
static const struct node *interrupt_parent(const struct tree *host,
					   const struct node *node)
{
	for (int i = 0; node && i < MAX_DEPTH; i++) {
		uint32_t phandle;

		node = node_u32(node, "interrupt-parent", &phandle) ?
		       tree_phandle(host, phandle) : node->parent;
		if (node && node_property(node, "#interrupt-cells"))
			return node;
	}
	return NULL;
}

/* Whether the guest's node has the lines of the same controller */
static bool has_interrupts(const struct tree *host, const struct node *was,
			   const struct node *is, const struct node *device)
{
	const struct property *list = node_property(was, "interrupts");
	const struct property *made = node_property(is, "interrupts");
	const struct node *parent = interrupt_parent(host, was);
	uint32_t phandle;

	if (!list || node_property(was, "interrupts-extended") || !parent ||
	    !node_property(parent, "interrupt-controller") || !parent->phandle)
		return true;
	if (!made || made->length != list->length ||
	    memcmp(made->data, list->data, list->length))
		return false;
	/* up from here, both at the same places */
	for (; was != device->parent; was = was->parent, is = is->parent) {
		if (was == parent)
			return true;
		if (node_u32(is, "interrupt-parent", &phandle))
			return phandle == FIRST + parent->phandle;
	}
	return false;
}

static const struct node *child_of(const struct node *parent, const char *name)
{
	const struct node *child = parent->child;

	while (child && strcmp(child->name, name))
		child = child->next;
	return child;
}

/* The name of a property that is not right, or NULL */
static const char *check_node(const struct references *references,
			      const struct tree *host, const struct node *was,
			      const struct node *is, const struct node *device)
{
	if (was != device && !has_interrupts(host, was, is, device))
		return "interrupts";
	for (size_t i = 0; i < was->num_properties; i++) {
		const struct property *property = &was->properties[i];
		const struct reference *reference = references_find(
			references, was, property->name);

		/* the device's own interrupts are the guest's to place */
		if (!reference || reference->args == NEVER ||
		    (was == device && !strncmp(property->name, "interrupt",
					       strlen("interrupt"))))
			continue;
		if (!has_reference(host, reference, property,
				   node_property(is, property->name)))
			return property->name;
	}
	for (const struct node *child = was->child; child;
	     child = child->next) {
		const struct node *made = child_of(is, child->name);
		const char *wrong = made ? check_node(references, host, child,
						      made, device) : "(all)";

		if (wrong)
			return wrong;
	}
	return NULL;
}

char *peers_check(const struct references *references, const struct tree *host,
		  const struct node *device, const DtioFdt *made)
{
	void *copy = allocate(1, fdt_totalsize(made->fdt));
	const char *wrong;
	struct tree *tree;
	char *text = NULL;

	memcpy(copy, made->fdt, fdt_totalsize(made->fdt));
	tree = tree_new(copy);
	wrong = check_node(references, host, device,
			   tree_path(tree, made->path), device);
	if (wrong && asprintf(&text, "in a guest with all devices, %s is not "
			      "what the host's is", wrong) < 0)
		abort();
	tree_free(tree);
	return text;
}
