/*
 * Memory that a guest accesses past the caches
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * What a guest maps as a device's memory it accesses past the caches, although
 * KVM maps it as normal memory: the weaker attributes of the two stages hold on
 * CPUs without FEAT_S2FWB, as most before Armv8.4.
 */

#ifndef AARCH64_HOST_CACHE_CLEAN_H
#define AARCH64_HOST_CACHE_CLEAN_H

#include "qemu/cacheinfo.h"

/* See generic/host/cache-clean.h. Linux lets programs do it. */
static inline void host_cache_clean(const void *start, size_t size)
{
    uintptr_t line = (uintptr_t)start & -(uintptr_t)qemu_dcache_linesize;
    uintptr_t end = (uintptr_t)start + size;

    asm volatile("dsb sy" : : : "memory");
    for (; line < end; line += qemu_dcache_linesize) {
        asm volatile("dc civac, %0" : : "r"(line) : "memory");
    }
    asm volatile("dsb sy" : : : "memory");
}

#endif /* AARCH64_HOST_CACHE_CLEAN_H */
