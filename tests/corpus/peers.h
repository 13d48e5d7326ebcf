/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A guest that has all devices of a board; see peers.c. */
#ifndef DTIO_CORPUS_PEERS_H
#define DTIO_CORPUS_PEERS_H

#include "node/node.h"
#include "references.h"
#include "tree.h"

/*
 * Every node that has a phandle and is in the snapshot made last, each with
 * another phandle in the guest. To be freed.
 */
DtioFdtPeer *peers_all(const struct tree *host, size_t *count);

/*
 * Compares @made, the nodes for @device in a guest that has all of @host as
 * peers, with the host's. NULL: all is right; else what is wrong, to be freed.
 */
char *peers_check(const struct references *references, const struct tree *host,
		  const struct node *device, const DtioFdt *made);

#endif
