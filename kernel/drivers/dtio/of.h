/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Small questions to the device tree.
 */
#ifndef DTIO_OF_H
#define DTIO_OF_H

struct device_node;

/* of.c */
unsigned int dtio_of_count_irqs(struct device_node *np);
char *dtio_of_path(struct device_node *np);

#endif /* DTIO_OF_H */
