// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Memory that goes as a whole. A board is thousands of strings and small arrays
 * that refer to one another and live equally long: it takes them from here, and
 * nobody has to know who owns what.
 */
#include <stdalign.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"

/*
 * Each chunk is twice as large as the one before, as a verdict needs little and a board
 * much; what is large for the next one gets a chunk to itself.
 */
#define FIRST_CHUNK	1024
#define LARGEST_CHUNK	(64 * 1024)
/* What is longer is written twice. */
#define LIKELY_TEXT	256

struct chunk {
	struct chunk *next;
	size_t used, room;
	alignas(max_align_t) unsigned char data[];
};

struct dtio_arena {
	struct chunk *chunks;	/* that with room first */
	size_t next_room;
};

struct dtio_arena *arena_new(void)
{
	struct dtio_arena *arena = calloc(1, sizeof(*arena));

	if (arena)
		arena->next_room = FIRST_CHUNK;
	return arena;
}

void arena_free(struct dtio_arena *arena)
{
	if (!arena)
		return;
	while (arena->chunks) {
		struct chunk *next = arena->chunks->next;

		free(arena->chunks);
		arena->chunks = next;
	}
	free(arena);
}

static struct chunk *add_chunk(struct dtio_arena *arena, size_t size)
{
	bool is_large = size > arena->next_room / 4;
	bool alone = is_large && arena->chunks;
	size_t room = is_large ? size : arena->next_room;
	struct chunk *chunk = calloc(1, sizeof(*chunk) + room);

	if (!chunk)
		return NULL;
	if (arena->next_room < LARGEST_CHUNK)
		arena->next_room *= 2;
	chunk->room = room;
	if (alone) {
		/* behind the first, which keeps its room */
		chunk->next = arena->chunks->next;
		arena->chunks->next = chunk;
	} else {
		chunk->next = arena->chunks;
		arena->chunks = chunk;
	}
	return chunk;
}

void *arena_alloc(struct dtio_arena *arena, size_t count, size_t size)
{
	const size_t unit = alignof(max_align_t);
	struct chunk *chunk = arena->chunks;
	size_t length;
	void *memory;

	if (__builtin_mul_overflow(count, size, &length) ||
	    length > SIZE_MAX - sizeof(*chunk) - unit)
		return NULL;
	/* Never nothing: a pointer that is not NULL is no failure. */
	length = ((length ? length : 1) + unit - 1) / unit * unit;

	if (!chunk || chunk->room - chunk->used < length)
		chunk = add_chunk(arena, length);
	if (!chunk)
		return NULL;
	memory = chunk->data + chunk->used;
	chunk->used += length;
	return memory;
}

char *arena_string(struct dtio_arena *arena, const char *string)
{
	size_t length = strlen(string) + 1;
	char *copy = arena_alloc(arena, length, 1);

	return copy ? memcpy(copy, string, length) : NULL;
}

char *arena_vformat(struct dtio_arena *arena, const char *format, va_list args)
{
	char likely[LIKELY_TEXT], *text;
	va_list again;
	int length;

	va_copy(again, args);
	length = vsnprintf(likely, sizeof(likely), format, args);
	text = length < 0 ? NULL : arena_alloc(arena, (size_t)length + 1, 1);
	if (text && (size_t)length < sizeof(likely))
		memcpy(text, likely, (size_t)length + 1);
	else if (text)
		vsnprintf(text, (size_t)length + 1, format, again);
	va_end(again);
	return text;
}

char *arena_format(struct dtio_arena *arena, const char *format, ...)
{
	va_list args;
	char *text;

	va_start(args, format);
	text = arena_vformat(arena, format, args);
	va_end(args);
	return text;
}

void *arena_extend(struct dtio_arena *arena, void *array, size_t *count,
		   size_t size)
{
	/* A power of two is full, and so is nothing. */
	if (!(*count & (*count - 1))) {
		void *bigger = arena_alloc(arena, *count ? *count * 2 : 1,
					   size);

		if (!bigger)
			return NULL;
		if (*count)
			memcpy(bigger, array, *count * size);
		array = bigger;
	}
	++*count;
	return array;
}
