/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What a guest would see of a device; see guest-node.c. */
#ifndef DTIO_LS_GUEST_NODE_H
#define DTIO_LS_GUEST_NODE_H

#include <stdbool.h>

#include "tree/offers.h"

/* What is looked at: a device tree in a file, or the system below @sysroot */
struct source {
	const char *dtb;	/* NULL: none */
	const char *sysroot;
};

/*
 * Prints the guest's nodes of all these devices, with what QEMU offers by @ways (SCMI, if it is among them,
 * by calls or over virtio), or why one of them cannot have any. Returns 0, 1 for a refusal or a device that is not there, 2 for trouble.
 */
int print_guest_nodes(const struct source *source, const char **names,
		      unsigned int ways, bool calls, bool verbose);

#endif /* DTIO_LS_GUEST_NODE_H */
