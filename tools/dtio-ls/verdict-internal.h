/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the rules of a verdict share; see verdict.c. */
#ifndef DTIO_LS_VERDICT_INTERNAL_H
#define DTIO_LS_VERDICT_INTERNAL_H

#include <stdbool.h>
#include <stddef.h>

#include "libdtio.h"
#include "verdict.h"

struct judge {
	const struct dtio_board *board;
	const struct dtio_host_device *device;
	struct verdict *verdict;
};

/* Gives a reason; takes @command, which may be NULL, over. */
__attribute__((format(printf, 4, 5)))
void give_reason(struct judge *judge, enum verdict_answer answer, char *command,
		 const char *format, ...);

/* Whether a driver of the host has it, or may be taken to. */
bool has_host_driver(const struct dtio_board *board,
		     const struct dtio_host_device *device);

/* Whether @device is somewhere below @above. */
bool is_below(const struct dtio_host_device *device,
	      const struct dtio_host_device *above);

/*
 * A text as a word of a shell's. Names are anybody's: what is typed has to be
 * what was meant.
 */
char *shell_word(const char *text);
/* What takes a device from its driver */
char *unbind_command(const struct dtio_host_device *device);
/* What dtio-ls does with a device: @option "--bind", "--release" */
char *own_command(const char *option, const struct dtio_host_device *device);
/*
 * What gives the judged device to dtio, by force if an earlier reason says so. It
 * takes from their drivers what else has to lose them.
 */
char *bind_command(const struct judge *judge);
/* What gives dtio the administrator's word for a device: "allow_no_reset" */
char *word_command(const char *word, const struct dtio_host_device *device);

/*
 * Entries of @property that are the device's own and not of a node below it: how
 * many from *@first on.
 */
size_t own_references(const struct dtio_host_device *device,
		      const char *property,
		      const struct dtio_host_reference **first);
/*
 * The next device after @last, NULL for the first, of which @wanted() holds and
 * which refers to the very same; NULL: there are no more.
 */
typedef bool is_wanted(const struct dtio_board *board,
		       const struct dtio_host_device *device);
const struct dtio_host_device *
next_sharer(const struct judge *judge,
	    const struct dtio_host_reference *reference, is_wanted *wanted,
	    const struct dtio_host_device *last);

/* Whether the property's providers are not enabled, which is a reason given. */
bool leads_nowhere(struct judge *judge, const char *property);

/* What of the system stands on a device that loses its driver, too */
void judge_uses_of(struct judge *judge, const struct dtio_host_device *device);

/* Of PCI */
bool is_function(const struct dtio_host_device *device);
bool has_bar(const struct dtio_host_device *device);
/* What has QEMU take the judged function */
char *function_option(const struct judge *judge);

/* The rules, each with what it has to say. */
void judge_loading(struct judge *judge);
void judge_providing(struct judge *judge);
void judge_users(struct judge *judge);
void judge_uses(struct judge *judge);
void judge_consumers(struct judge *judge);
void judge_providers(struct judge *judge);
void judge_children(struct judge *judge);
void judge_regions(struct judge *judge);
void judge_irqs(struct judge *judge);
void judge_dma(struct judge *judge);
void judge_reset(struct judge *judge);
void judge_group(struct judge *judge);
void judge_errata(struct judge *judge);
void judge_virtual(struct judge *judge);
void judge_token(struct judge *judge);
void judge_function_reset(struct judge *judge);
void judge_next_step(struct judge *judge);

#endif /* DTIO_LS_VERDICT_INTERNAL_H */
