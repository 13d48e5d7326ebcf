/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A small KVM guest that uses a mapping as its memory. */
#ifndef DTIO_GUEST_H
#define DTIO_GUEST_H

#include <stddef.h>
#include <stdint.h>

/* What it stores in words that are not aligned: 1, 67 and 75 bytes from the start */
#define GUEST_PATTERN	0x12345678u
/* Where it has a word zeroed, by a block */
#define GUEST_ZEROED	0x1000u

/*
 * Has a guest use @memory, @length bytes in pages of 4 KiB, as normal memory.
 * Returns NULL and gives in @value what the guest read back, which is the pattern;
 * or what failed, and in @value the syndrome of a fault, if it was one.
 */
const char *use_as_guest_memory(void *memory, size_t length, uint32_t *value);

#endif /* DTIO_GUEST_H */
