/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The command line; see options.c. */
#ifndef DTIO_LS_OPTIONS_H
#define DTIO_LS_OPTIONS_H

#include <stdbool.h>

#include "bind.h"
#include "select.h"
#include "table.h"
#include "tree/offers.h"

/* What is to be done: one of these. */
enum mode {
	MODE_LIST,
	MODE_TREE,
	MODE_DRIVERS,
	MODE_DETAILS,
	MODE_CHECK,
	MODE_GUEST_NODE,
	MODE_BIND,
	MODE_RELEASE,
	MODE_DUMP,
};

struct options {
	enum mode mode;
	/* where to look: at most one of them */
	const char *sysroot;	/* NULL: the running system */
	const char *dtb;
	const char *file;	/* a dump */
	const char **servers;	/* addresses */
	size_t num_servers;
	const char *keys;	/* a folder, for servers with TLS */

	struct filter filter;
	struct table_options table;
	struct bind_options bind;
	enum offer_way resources, gpios, pins;	/* of a guest's node */
	bool calls;				/* SCMI goes by these there */
	const char *dump;	/* where to write one */
	int verbosity;
};

/*
 * Returns an exit status if there is nothing more to do, otherwise -1. Strings are
 * those of @argv.
 */
int parse_options(int argc, char **argv, struct options *options);
void free_options(struct options *options);

#endif /* DTIO_LS_OPTIONS_H */
