/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Memory that is freed as a whole; see arena.c. */
#ifndef DTIO_BASE_ARENA_H
#define DTIO_BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

/* All return NULL for want of memory; arena_alloc() gives zeroes. */
struct dtio_arena;

struct dtio_arena *arena_new(void);
void arena_free(struct dtio_arena *arena);
void *arena_alloc(struct dtio_arena *arena, size_t count, size_t size);
char *arena_string(struct dtio_arena *arena, const char *string);
__attribute__((format(printf, 2, 0)))
char *arena_vformat(struct dtio_arena *arena, const char *format,
		    va_list args);
__attribute__((format(printf, 2, 3)))
char *arena_format(struct dtio_arena *arena, const char *format, ...);
/* @array of *@count with one more zeroed entry behind; double the room if full. */
void *arena_extend(struct dtio_arena *arena, void *array, size_t *count,
		   size_t size);

#endif /* DTIO_BASE_ARENA_H */
