/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What all of the program uses. */
#ifndef DTIO_SERVE_PROGRAM_H
#define DTIO_SERVE_PROGRAM_H

/* Exit statuses */
enum {
	EXIT_SERVED,		/* a signal, or the end of the only connection, ended it */
	EXIT_NOT_SERVED,	/* the device cannot be served, or no longer */
	EXIT_USAGE,
};

#endif /* DTIO_SERVE_PROGRAM_H */
