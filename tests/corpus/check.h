/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Whether a guest's tree is right; see check.c. */
#ifndef DTIO_CORPUS_CHECK_H
#define DTIO_CORPUS_CHECK_H

#include "node/node.h"
#include "references.h"
#include "tree.h"

/*
 * Compares @guest, a tree with @made merged into it, with the host's @device
 * that it was made for. NULL: all is right; else what is wrong, to be freed.
 */
char *check_guest(const struct references *references, const struct tree *host,
		  const struct node *device, const DtioFdtPlacement *placement,
		  const DtioFdt *made, const struct tree *guest);

#endif
