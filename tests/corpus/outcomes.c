// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What became of nodes: refused, or described, and what the guest's driver lacks. Each
 * is kept with the number that the same node has on another board (same.c), and only
 * counted there; the names under which it is tallied are made up when a vendor's
 * boards are done.
 *
 * A device that lacks several kinds of things is tallied with each of them: the
 * figures of what is missing add up to more than there are devices.
 */
#include "outcomes.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "classes.h"
#include "tree.h"

#define FIRST_ROOM 1024

struct outcomes {
	struct outcome **list;
	size_t length;
	/* by their keys; twice as many places as there is room in the list */
	struct outcome **by_key;
	size_t room;
};

struct outcomes *outcomes_new(void)
{
	struct outcomes *outcomes = allocate(1, sizeof(*outcomes));

	outcomes->room = FIRST_ROOM;
	outcomes->list = allocate(outcomes->room, sizeof(*outcomes->list));
	outcomes->by_key = allocate(2 * outcomes->room,
				    sizeof(*outcomes->by_key));
	return outcomes;
}

void outcomes_free(struct outcomes *outcomes)
{
	for (size_t i = 0; i < outcomes->length; i++) {
		free(outcomes->list[i]->reason);
		free(outcomes->list[i]);
	}
	free(outcomes->list);
	free(outcomes->by_key);
	free(outcomes);
}

/* Where it is, or where there is room for it */
static struct outcome **place_of(struct outcomes *outcomes, uint64_t key)
{
	size_t places = 2 * outcomes->room, at = key % places;

	while (outcomes->by_key[at] && outcomes->by_key[at]->key != key)
		at = (at + 1) % places;
	return &outcomes->by_key[at];
}

struct outcome *outcomes_find(struct outcomes *outcomes, uint64_t key)
{
	return key ? *place_of(outcomes, key) : NULL;
}

static void grow(struct outcomes *outcomes)
{
	outcomes->room *= 2;
	outcomes->list = reallocarray(outcomes->list, outcomes->room,
				      sizeof(*outcomes->list));
	if (!outcomes->list)
		abort();
	free(outcomes->by_key);
	outcomes->by_key = allocate(2 * outcomes->room,
				    sizeof(*outcomes->by_key));
	for (size_t i = 0; i < outcomes->length; i++)
		if (outcomes->list[i]->key)
			*place_of(outcomes, outcomes->list[i]->key) =
				outcomes->list[i];
}

struct outcome *outcomes_add(struct outcomes *outcomes,
			     const struct outcome *outcome)
{
	struct outcome *added = allocate(1, sizeof(*added));

	if (outcomes->length == outcomes->room)
		grow(outcomes);
	*added = *outcome;
	outcomes->list[outcomes->length++] = added;
	if (added->key)
		*place_of(outcomes, added->key) = added;
	return added;
}

/* ------------------------------------------------------------------------ */
/* Sums                                                                      */
/* ------------------------------------------------------------------------ */

struct sums {
	struct tally *tally;
	const char *vendor;
	size_t count;
};

static void __attribute__((format(printf, 2, 3)))
sum(const struct sums *sums, const char *format, ...)
{
	va_list ap;
	char *name;

	va_start(ap, format);
	if (vasprintf(&name, format, ap) < 0)
		abort();
	va_end(ap);
	tally_add(sums->tally, name, sums->count);
	free(name);
}

/* @class: NULL if it does not matter */
static void sum_everywhere(const struct sums *sums, const char *class,
			   const char *what)
{
	tally_add(sums->tally, what, sums->count);
	sum(sums, "vendor %s %s", sums->vendor, what);
	if (class)
		sum(sums, "class %s %s", class, what);
}

/* Whether one before it is of the same kind, to people */
static bool is_known(char *const *words, size_t index)
{
	for (size_t i = 0; i < index; i++)
		if (!strcmp(words[i], words[index]))
			return true;
	return false;
}

/* @how: "missing", or "missing with most" */
static void sum_lacks(const struct sums *sums, const char *how,
		      const struct probe_result *result)
{
	char **words = allocate(result->num_lacks, sizeof(*words));
	struct dtio_arena *arena = arena_new();

	if (!arena)
		abort();
	for (size_t i = 0; i < result->num_lacks; i++) {
		const struct probe_need *need = &result->lacks[i];

		words[i] = probe_kind_words(need, arena);
		if (!words[i])
			abort();
		sum(sums, "%s lack %s %s of %s", how,
		    need_words[need->kind].name, need->argument,
		    result->driver);
		if (is_known(words, i))
			continue;
		sum(sums, "%s all %s", how, words[i]);
		sum(sums, "%s vendor %s %s", how, sums->vendor, words[i]);
		sum(sums, "%s class %s %s", how, class_of(result->driver),
		    words[i]);
	}
	arena_free(arena);
	free(words);
}

/* Why a node with a driver is refused, in few words */
static const char *few_words(const char *reason)
{
	static const struct {
		const char *reason, *words;
	} known[] = {
		{ "compatible: its driver leans", "part of the device above" },
		{ "reg: its registers at N", "parts with registers of their own" },
		{ "clocks: ", "rate of a clock not known" },
		{ "cs-gpios: ", "chip selects by GPIO" },
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (!strncmp(reason, known[i].reason, strlen(known[i].reason)))
			return known[i].words;
	return reason;
}

/* What keeps a device from its driver even in a guest with all that QEMU offers, by vendor */
static void sum_short(const struct sums *sums, const struct outcome *outcome)
{
	const struct probe_result *result = &outcome->most;
	char **words = allocate(result->num_lacks, sizeof(*words));
	struct dtio_arena *arena = arena_new();
	bool is_refused = outcome->reason && !outcome->is_with_above &&
			  !outcome->is_right_with_most;

	if (!arena)
		abort();
	if (is_refused || result->num_lacks)
		sum(sums, "short %s %s", outcome->class, sums->vendor);
	if (is_refused)
		sum(sums, "short of %s %s: %s", outcome->class, sums->vendor,
		    few_words(outcome->reason));
	for (size_t i = 0; i < result->num_lacks; i++) {
		words[i] = probe_kind_words(&result->lacks[i], arena);
		if (!words[i])
			abort();
		if (!is_known(words, i))
			sum(sums, "short of %s %s: %s", outcome->class,
			    sums->vendor, words[i]);
	}
	arena_free(arena);
	free(words);
}

static void sum_probe(const struct sums *sums, const struct outcome *outcome)
{
	const struct probe_result *result = &outcome->probe;
	const char *class = class_of(result->driver);

	sum_everywhere(sums, class, "described");
	if (!result->num_lacks)
		sum_everywhere(sums, class, "probed");
	sum_lacks(sums, "missing", result);
	tally_add(sums->tally, "needs",
		  sums->count * result->num_needs);
	tally_add(sums->tally, "absent", sums->count * result->num_absent);
	for (size_t i = 0; i < result->num_absent; i++)
		sum(sums, "absent %s %s of %s",
		    need_words[result->absent[i].kind].name,
		    result->absent[i].argument, result->driver);
}

static void sum_probe_with_most(const struct sums *sums,
			       const struct outcome *outcome)
{
	if (!outcome->most.num_lacks)
		sum_everywhere(sums, class_of(outcome->most.driver),
			       "probed with most");
	sum_lacks(sums, "missing with most", &outcome->most);
}

static void sum_outcome(const struct sums *sums, const struct outcome *outcome)
{
	sum_everywhere(sums, NULL, "nodes");
	if (outcome->is_device)
		sum_everywhere(sums, NULL, "devices");
	if (outcome->is_device && outcome->class)
		sum_everywhere(sums, outcome->class, "driven");
	if (outcome->is_device && outcome->class)
		sum_short(sums, outcome);
	if (outcome->is_device && outcome->has_foreign)
		tally_add(sums->tally, "with a foreign driver", sums->count);
	if (outcome->reason) {
		sum_everywhere(sums, NULL, "refused");
		sum(sums, "reason %s", outcome->reason);
	}
	if (outcome->is_right)
		sum_everywhere(sums, NULL, "generated");
	if (outcome->is_right && outcome->child_irqs)
		tally_add(sums->tally, "with children's lines", sums->count);
	if (outcome->is_right)
		tally_add(sums->tally, "children's lines",
			  sums->count * outcome->child_irqs);
	if (outcome->is_device && outcome->is_with_above)
		sum_everywhere(sums, NULL, "with the device above");
	if (outcome->class && outcome->is_device &&
	    (outcome->is_right || outcome->is_with_above))
		sum_probe(sums, outcome);
	if (outcome->class && outcome->is_device &&
	    (outcome->is_right_with_most || outcome->is_with_above))
		sum_probe_with_most(sums, outcome);
}

void outcomes_sum(struct outcomes *outcomes, struct tally *tally,
		  const char *vendor)
{
	for (size_t i = 0; i < outcomes->length; i++) {
		struct outcome *outcome = outcomes->list[i];
		struct sums sums = { tally, vendor, outcome->count };

		if (outcome->count)
			sum_outcome(&sums, outcome);
		outcome->count = 0;
	}
}
