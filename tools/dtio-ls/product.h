/* SPDX-License-Identifier: GPL-2.0-or-later */
/* PCI functions by the names of their makers; see product.c. */
#ifndef DTIO_LS_PRODUCT_H
#define DTIO_LS_PRODUCT_H

#include <libdtio.h>
#include <stdio.h>

/* What a PCI function is; names are NULL where they are not known. */
struct product {
	char *class, *vendor, *device;
};

struct product find_product(const struct dtio_board *board,
			    const struct dtio_host_device *function);
void free_product(struct product *product);

/*
 * "Ethernet controller: Intel Corporation 82574L Gigabit Network Connection", with
 * numbers for what has no name, or for all if @numeric; NULL: no PCI function, or one of
 * which nothing is known. free() it.
 */
char *product_text(const struct dtio_board *board,
		   const struct dtio_host_device *device, bool numeric);

/* At the end */
void close_products(void);

#endif /* DTIO_LS_PRODUCT_H */
