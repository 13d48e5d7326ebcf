/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The command line; see options.c. */
#ifndef DTIO_SERVE_OPTIONS_H
#define DTIO_SERVE_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "peers.h"

struct options {
	const char *device;
	const char **sockets;
	size_t num_sockets;
	const char *tls_creds;		/* folder of keys; NULL: none */
	bool anybody;
	struct allowed allowed;
};

/* The exit status if there is nothing else to do, or -1. */
int parse_options(int argc, char **argv, struct options *options);
void free_options(struct options *options);

#endif /* DTIO_SERVE_OPTIONS_H */
