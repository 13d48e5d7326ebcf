/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What was asked for on the command line. */
#ifndef DTIO_SHMEM_OPTIONS_H
#define DTIO_SHMEM_OPTIONS_H

#include <stdio.h>

#include "memory.h"

#define EXIT_TROUBLE	1
#define EXIT_USAGE	2

struct strings {
	const char **all;
	size_t count;
};

struct serve_options {
	struct sizes sizes;
	const char *file;
	bool huge;
	bool trust_peers;
	bool anybody;
	struct strings listen, platform, ivshmem;	/* addresses */
	const char *control;
	const char *tls_creds;			/* a folder */
	unsigned int wait;		/* for peers to come back, in seconds */
};

struct status_options {
	const char *control;
	bool json;
};

enum command { COMMAND_SERVE, COMMAND_STATUS, COMMAND_HELP, COMMAND_VERSION };

struct options {
	enum command command;
	struct serve_options serve;
	struct status_options status;
};

/* Says what is wrong and ends the program, if something is. */
void options_parse(struct options *options, int argc, char **argv);
void options_free(struct options *options);
void options_help(FILE *to);

#endif /* DTIO_SHMEM_OPTIONS_H */
