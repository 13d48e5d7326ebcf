/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Which of a device's resources QEMU offers to a guest; see offers.c. */
#ifndef DTIO_TREE_OFFERS_H
#define DTIO_TREE_OFFERS_H

#include "tree/entries.h"
#include "tree/sharers.h"

/*
 * As QEMU's properties "resources", "gpios" and "pins" have them. A guest has a set of
 * them: of the first at most one, and the others beside it, pin states beside SCMI.
 */
enum offer_way {
	OFFER_NONE,
	OFFER_PAGE = 1,
	OFFER_SCMI = 2,
	OFFER_GPIO = 4,
	OFFER_PINS = 8,
};

/*
 * A resource that dtio's driver lets the user of the device have
 *
 * @path: of the node that names it
 * @node: the same in the tree; NULL: an open device says it, of no tree
 * @property: by which
 * @name: what a pin state is called, which is all of its property; NULL of others
 * @ways: by which it is offered
 * @can_set: its rate or voltage, for all that the tree tells
 */
struct offer {
	char *path;		/* in one piece with the property and the name */
	const struct node *node;
	const char *property, *name;
	uint32_t index;
	enum entry_kind kind;
	unsigned int ways;
	bool can_set;
};

struct offers {
	struct offer *list;
	size_t count;
};

/*
 * All that is offered of a device: what its node names, in the order of its properties,
 * its pin states, then what the nodes below name that are part of it. 0 or -ENOMEM, with none.
 */
int guess_offers(const struct tree *tree, const struct sharers *sharers,
		 const struct node *device, struct offers *offers);
void offers_free(struct offers *offers);

/* One more, with copies of these and of its name; 0 or -ENOMEM */
int offers_add(struct offers *offers, struct offer offer, const char *path,
	       const char *property);

/* They are offered all or not at all: not, then. */
void offers_drop_pin_states(struct offers *offers);

/* Those by which any of them is offered */
unsigned int offers_ways(const struct offers *offers);

/* NULL: it is offered in none of these ways */
const struct offer *find_offer(const struct offers *offers,
			       const struct node *node, const char *property,
			       uint32_t index, unsigned int ways);

#endif /* DTIO_TREE_OFFERS_H */
