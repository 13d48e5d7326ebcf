/*
 * Memory that a guest accesses past the caches
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#ifndef GENERIC_HOST_CACHE_CLEAN_H
#define GENERIC_HOST_CACHE_CLEAN_H

/**
 * host_cache_clean: write what is cached of memory to it, and forget it
 *
 * @start: of the memory
 * @size: its size in bytes
 *
 * For memory that a guest's device attributes may apply to: before it is read,
 * and after it has been written. Hosts other than Arm's have no such memory.
 */
static inline void host_cache_clean(const void *start, size_t size)
{
}

#endif /* GENERIC_HOST_CACHE_CLEAN_H */
