/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Interrupts of the open device; see lines.c. */
#ifndef DTIO_SERVE_LINES_H
#define DTIO_SERVE_LINES_H

#include <dtio/loop.h>

struct line {
	struct lines *lines;
	struct dtio_irq_info info;
	char *name;			/* NULL: none */
	char *path;			/* of the node below the device's; NULL: its own */
	int eventfd;			/* the kernel signals it */
	uint32_t served;		/* its index to clients */
	bool level;
	bool up;			/* a level that has fired, and is masked by that */
};

struct lines {
	int device;
	const char *device_name;
	struct dtio_serve_device *served;
	struct line *all;
	size_t count;
	size_t num_up;
	int request;			/* eventfd of the kernel's wish to have it back; -1 */
};

/* Both end the program with one line if they fail. */
void open_lines(struct lines *lines, int device, const char *device_name,
		uint32_t count);
/* @wanted is called when the kernel wants the device back. */
void start_lines(struct lines *lines, struct dtio_serve_device *served,
		 struct dtio_loop *loop, void (*wanted)(void *opaque, int fd),
		 void *opaque);
void close_lines(struct lines *lines);

/* After an access: it may have lowered a line. */
void look_at_lines(struct lines *lines);
/* The client has unmasked that interrupt, or set it up. */
void line_unmasked(struct lines *lines, uint32_t served);
/* The device has been reset: what was raised before is no more. */
void reset_lines(struct lines *lines);

#endif /* DTIO_SERVE_LINES_H */
