/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reasons, as they are given; see reasons.c. */
#ifndef DTIO_VERDICT_REASONS_H
#define DTIO_VERDICT_REASONS_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "board/types.h"
#include "libdtio.h"
#include "verdict/verdict.h"

struct dtio_reason {
	enum dtio_answer answer;
	const char *text;
	const struct dtio_step *step;	/* NULL: nothing to be done by a command */
	const char *command;	/* the step, as it is typed */
	bool is_stuck;		/* see dtio_reason_is_stuck() */
};

/* It and all that it refers to are in the arena. */
struct dtio_verdict {
	struct dtio_arena *arena;
	enum dtio_answer answer;
	struct dtio_reason *reasons;
	size_t num_reasons;
};

struct judge {
	const struct dtio_board *board;
	const struct dtio_host_device *device;
	struct dtio_verdict *verdict;
	/* Those whose uses have been told, each once */
	const struct dtio_host_device **told;
	size_t num_told;
	/* What QEMU has to be told besides to take the device; NULL: nothing */
	const char *properties;
	/* Another device would have to lose a driver that does not let go of it. */
	bool is_stuck;
	bool no_memory;		/* there was none for something: no verdict */
};

/*
 * A text that lives as long as the verdict. For want of memory it is "", which nobody
 * gets to see: there is no verdict then.
 */
__attribute__((format(printf, 2, 3)))
const char *text(struct judge *judge, const char *format, ...);
__attribute__((format(printf, 2, 0)))
const char *vtext(struct judge *judge, const char *format, va_list args);

/* Gives a reason; @step may be NULL. */
__attribute__((format(printf, 4, 5)))
void give_reason(struct judge *judge, enum dtio_answer answer,
		 const struct dtio_step *step, const char *format, ...);

/* The last reason asks for what dtio_reason_is_stuck() tells. */
void mark_stuck(struct judge *judge);

/* Names of devices, of which a text has the first few: "a, b and 7 others" */
struct names {
	const char *text;
	size_t count;
	const struct dtio_host_device *first;
};

void add_name(struct judge *judge, struct names *names,
	      const struct dtio_host_device *device);
const char *all_names(struct judge *judge, const struct names *names);

/* Whether a driver of the host has it, or may be taken to. */
bool has_host_driver(const struct dtio_board *board,
		     const struct dtio_host_device *device);

/* Whether @device is somewhere below @above. */
bool is_below(const struct dtio_host_device *device,
	      const struct dtio_host_device *above);

#endif /* DTIO_VERDICT_REASONS_H */
