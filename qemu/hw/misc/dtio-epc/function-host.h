/*
 * dtio-epc: what a host does to a function
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See function-host.c for the concept.
 */

#ifndef HW_MISC_DTIO_EPC_FUNCTION_HOST_H
#define HW_MISC_DTIO_EPC_FUNCTION_HOST_H

#include "epc.h"

/* What is called for each request of a host's, with the function */
extern const struct dtio_serve_ops dtio_epc_function_ops;

/**
 * dtio_epc_function_release: the host is gone: let go of its memory
 *
 * @opaque: the function
 *
 * Returns false if vCPUs may still use it; dtio_epc_link_released() is called
 * when they do not.
 */
bool dtio_epc_function_release(void *opaque);

/**
 * dtio_epc_function_memory_gone: no vCPU uses what the host takes away
 *
 * @opaque: the function
 */
void dtio_epc_function_memory_gone(void *opaque);

#endif /* HW_MISC_DTIO_EPC_FUNCTION_HOST_H */
