// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What the driver knows of kinds of device, from the driver's own tables: whether
 * one has no bus master, how much of its registers is touched to reset it, which
 * power domains really cut the power, and what the system stands on.
 *
 * Each table is asked for every device of a board, and has more rows than a board has
 * devices: it is put in order at the first question.
 */
#include <pthread.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "kind/kinds.h"

/* Where the register of a step ends: that and whose it is are all that count here. */
struct step {
	uint16_t end;
	bool is_uart;	/* then it is how many registers there are */
};

#define WRITE8(offset, value)		{ (offset) + 1, false }
#define WRITE16(offset, value)		{ (offset) + 2, false }
#define WRITE32(offset, value)		{ (offset) + 4, false }
#define CHANGE8(offset, mask, value)	{ (offset) + 1, false }
#define CHANGE32(offset, mask, value)	{ (offset) + 4, false }
#define READ8(offset)			{ (offset) + 1, false }
#define READ32(offset)			{ (offset) + 4, false }
#define WAIT8(offset, mask, value)	{ (offset) + 1, false }
#define WAIT32(offset, mask, value)	{ (offset) + 4, false }
#define PAUSE(us)			{ 0, false }
#define UART_WRITE(number, value)	{ (number) + 1, true }
#define UART_READ(number)		{ (number) + 1, true }
#define UART_WAIT(number, mask, value)	{ (number) + 1, true }

#define TRIED				true
#define UNTRIED				false
#define NO_BUS_MASTER			false
#define BUS_MASTER			true

struct recipe {
	bool tried;
	const struct step *steps;
	size_t num_steps;
};

#define DTIO_RECIPE(name, tried, ...)					\
	static const struct step name##_steps[] = { __VA_ARGS__ };	\
	static const struct recipe name = {				\
		tried, name##_steps, sizeof(name##_steps) / sizeof(*name##_steps) \
	}

#include "dtio/kinds/all.h"
#undef DTIO_RECIPE

/* All tables begin with what their rows are found by. */
struct kind {
	const char *compatible;
	bool bus_master;
	const struct recipe *recipe;
};

#define DTIO_KIND(compatible, dma, recipe)	{ compatible, dma, recipe },

static struct kind kinds[] = {
#include "dtio/kinds/all.h"
};

#undef DTIO_KIND

#define DTIO_DOMAIN(compatible)	{ compatible },

static struct {
	const char *compatible;
} domains[] = {
#include "dtio/kinds/all.h"
};

#undef DTIO_DOMAIN

struct never {
	const char *compatible, *what;
};

#define DTIO_NEVER(compatible, what)	{ compatible, what },

static struct never nevers[] = {
#include "dtio/kinds/all.h"
};

#undef DTIO_NEVER

#define DTIO_NEVER_BELOW(compatible, what)	{ compatible, what },

static struct never nevers_below[] = {
#include "dtio/kinds/all.h"
};

#undef DTIO_NEVER_BELOW

#define DTIO_STREAMS_ABOVE(compatible)	{ compatible },

static struct {
	const char *compatible;
} streams_above[] = {
#include "dtio/kinds/all.h"
};

static int compare_rows(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

#define SORT(table)							\
	qsort(table, sizeof(table) / sizeof(*(table)), sizeof(*(table)), \
	      compare_rows)
#define FIND(table, compatible)						\
	bsearch(&(compatible), table, sizeof(table) / sizeof(*(table)),	\
		sizeof(*(table)), compare_rows)

static pthread_once_t sorted = PTHREAD_ONCE_INIT;

static void sort_tables(void)
{
	SORT(kinds);
	SORT(domains);
	SORT(nevers);
	SORT(nevers_below);
	SORT(streams_above);
}

static void measure(const struct recipe *recipe, struct known *known)
{
	for (size_t i = 0; i < recipe->num_steps; i++) {
		const struct step *step = &recipe->steps[i];

		if (!step->is_uart && step->end > known->reset_length)
			known->reset_length = step->end;
		if (step->is_uart && step->end > known->uart_registers)
			known->uart_registers = step->end;
	}
}

bool known_find(const char *compatible, struct known *known)
{
	const struct kind *kind;

	pthread_once(&sorted, sort_tables);
	kind = FIND(kinds, compatible);
	if (!kind)
		return false;
	*known = (struct known){ .bus_master = kind->bus_master };
	if (kind->recipe) {
		known->has_reset = true;
		known->reset_tried = kind->recipe->tried;
		measure(kind->recipe, known);
	}
	return true;
}

bool known_domain(const char *compatible)
{
	pthread_once(&sorted, sort_tables);
	return FIND(domains, compatible);
}

const char *known_never(const char *compatible)
{
	const struct never *never;

	pthread_once(&sorted, sort_tables);
	never = FIND(nevers, compatible);
	return never ? never->what : NULL;
}

const char *known_never_below(const char *compatible)
{
	const struct never *never;

	pthread_once(&sorted, sort_tables);
	never = FIND(nevers_below, compatible);
	return never ? never->what : NULL;
}

bool known_streams_above(const char *compatible)
{
	pthread_once(&sorted, sort_tables);
	return FIND(streams_above, compatible);
}
