/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the programs here have in common: options, and a loop that serves until a signal. */
#ifndef SAMPLE_H
#define SAMPLE_H

#include <dtio/loop.h>

/* An option of one program, with an argument */
struct sample_option {
	const char *name;		/* without the dashes */
	const char *argument;		/* as the usage shows it */
	/* False, with a line on stderr: the argument is wrong. */
	bool (*take)(void *opaque, const char *argument);
};

struct sample {
	const char *name;
	const struct sample_option *options;
	size_t num_options;
	void *opaque;			/* for the functions of the sample */
	/*
	 * Before the program listens: sets either @device, which all clients get (one at
	 * a time uses it), or @service, if each is to have a device of its own. 0, or a
	 * negative errno and one line in @error.
	 */
	int (*start)(struct sample *sample, char **error);
	void (*end)(struct sample *sample);	/* undoes start, also one that failed; or NULL */
	struct dtio_loop *loop;
	struct dtio_serve_device *device;
	struct dtio_loop_service service;
};

/* main() of a sample: its status */
int sample_main(struct sample *sample, int argc, char **argv);

/* For @say of struct dtio_serve_ops: to stderr */
void sample_say(void *opaque, const char *line);

/* The argument of an option as a number within a range */
bool sample_number(const char *option, const char *argument, uint64_t min, uint64_t max,
		   uint64_t *number);

/*
 * What ARM's PrimeCells have in the last eight words of their 4 KiB, a byte in each: the
 * number of the part, and that it is a PrimeCell. Linux's AMBA bus finds drivers by it.
 */
#define PRIMECELL_LENGTH	0x1000
#define PRIMECELL_ID		0xfe0
#define PRIMECELL_IDS		8

uint32_t primecell_id(const uint8_t ids[PRIMECELL_IDS], uint64_t offset);

/* A device of the AMBA bus with its registers and one line, active high. */
int primecell_new(const char *name, const struct dtio_serve_ops *ops, void *opaque,
		  const char *node, struct dtio_serve_device **device, char **error);

/* Sets the timer @fd: to @seconds since 1970, or so many nanoseconds from now; 0: off. */
void sample_alarm(int fd, int64_t seconds);
void sample_timer(int fd, int64_t nanoseconds);

#endif /* SAMPLE_H */
