/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The references of a node to others; see references.c. */
#ifndef DTIO_BOARD_REFERENCES_H
#define DTIO_BOARD_REFERENCES_H

#include "board/node-owners.h"
#include "libdtio.h"

/* An entry of a property, as struct dtio_host_reference has it */
struct reference {
	enum dtio_reference_kind kind;
	const char *property, *name;
	const struct node *provider;
	const uint8_t *args;		/* cells */
	size_t num_args;
};

/*
 * Calls @visit for each reference to a node that is enabled. Ends early with what
 * @visit returns if that is not 0.
 */
typedef int visit_reference(void *opaque, const struct reference *reference);
/* Of one node */
int each_reference(const struct board_nodes *nodes, const struct node *node,
		   visit_reference *visit, void *opaque);
/* Of a device: of its node, and of those below that are enabled and no device's */
int each_device_reference(const struct board_nodes *nodes,
			  const struct node *device, visit_reference *visit,
			  void *opaque);

/* Fills in the devices' references and consumers. 0 or -ENOMEM. */
int find_references(const struct board_nodes *nodes);

#endif /* DTIO_BOARD_REFERENCES_H */
