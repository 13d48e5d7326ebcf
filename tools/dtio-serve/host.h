/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The device of this board that is served, open; see host.c. */
#ifndef DTIO_SERVE_HOST_H
#define DTIO_SERVE_HOST_H

#include <libdtio.h>

struct host {
	struct dtio_board *board;
	const struct dtio_host_device *device;
	const char *name;
	struct dtio_handle handle;
	struct dtio_device_info info;
};

/* Ends the program, with one line that says what to type, if it cannot be had. */
void open_host(struct host *host, const char *device);
void close_host(struct host *host);

#endif /* DTIO_SERVE_HOST_H */
