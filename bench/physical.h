/* SPDX-License-Identifier: GPL-2.0-or-later */
#ifndef BENCH_PHYSICAL_H
#define BENCH_PHYSICAL_H

#include <stdint.h>

/* The registers at the physical address that @text has in hexadecimal digits, as far
 * as the page goes. Dies if that does not work. */
volatile uint32_t *map_physical(const char *text);

#endif /* BENCH_PHYSICAL_H */
