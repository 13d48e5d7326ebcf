// SPDX-License-Identifier: LGPL-2.1-or-later
/* What a driver needs, for people. */
#include <string.h>

#include "probe/probe.h"

/* A list may also be asked for as a property among others. */
static const struct need_words *words_of(const struct probe_need *need)
{
	const struct need_words *words = &need_words[need->kind];

	if (need->kind != NEED_REFERENCE)
		return words;
	for (size_t i = 0; i < NEED_KINDS; i++)
		if (need_words[i].names && need_words[i].property &&
		    (!strcmp(need->argument, need_words[i].property) ||
		     !strcmp(need->argument, need_words[i].names)))
			return &need_words[i];
	return words;
}

/* "thermal-zone" is a thermal zone. */
static char *with_spaces(const char *name, struct dtio_arena *arena)
{
	char *words = arena_string(arena, name);

	for (char *at = words; at && *at; at++)
		if (*at == '-')
			*at = ' ';
	return words;
}

char *probe_kind_words(const struct probe_need *need, struct dtio_arena *arena)
{
	const char *words = words_of(need)->words;

	if (words)
		return arena_string(arena, words);
	if (need->kind == NEED_HOST)
		return with_spaces(need->argument, arena);
	return arena_format(arena, "`%s`", need->argument);
}

/* Which one it is has been said, or is of no use to people: all, or the first. */
static bool says_nothing(const struct probe_need *need)
{
	return need->kind == NEED_REFERENCE || need->kind == NEED_PARENT ||
	       need->kind == NEED_ENDPOINT || !strcmp(need->argument, "*") ||
	       !strcmp(need->argument, "0");
}

char *probe_words(const struct probe_need *need, struct dtio_arena *arena)
{
	const struct need_words *words = words_of(need);

	if (!words->words || says_nothing(need))
		return probe_kind_words(need, arena);
	if (need->kind == NEED_PULSE)
		return arena_format(arena, "%s whose end can be waited for",
				    words->words);
	if (!need->argument[strspn(need->argument, "0123456789")])
		return arena_format(arena, "%s %s", words->words,
				    need->argument);
	return arena_format(arena, "%s `%s`", words->words, need->argument);
}
