/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Of what sort a device is, for counting verdicts; see sorts.c. */
#ifndef DTIO_CORPUS_SORTS_H
#define DTIO_CORPUS_SORTS_H

#include <stdbool.h>
#include <stddef.h>

#include "board/types.h"

struct sort {
	const char *name;	/* as nodes of it are called, without the address */
	bool does_dma;		/* it is no use without */
};

/* NULL beyond the end */
const struct sort *sort_number(size_t number);
/* NULL: it is of none of these */
const struct sort *sort_of(const struct dtio_host_device *device);

/*
 * Whether nothing else on the board needs it: the system does not stand on it, no other
 * device refers to it or has its interrupts from it, the console is not on it, it has
 * its interrupts and reset lines to itself. And it has registers, to be given away.
 */
bool is_left_alone(const struct dtio_board *board,
		   const struct dtio_host_device *device);

/* The IOMMU in front of a device by its own "iommus"; NULL: none that is enabled */
const struct dtio_host_device *
iommu_before(const struct dtio_host_device *device);
/* The same of a PCI host bridge, for what is behind it */
const struct dtio_host_device *
iommu_before_functions(const struct dtio_host_device *bridge);
bool is_host_bridge(const struct dtio_host_device *device);

/* What kind of IOMMU it is, for people */
const char *iommu_words(const struct dtio_host_device *iommu);
/* The same of what is behind one: "display" for all that puts pictures out */
const char *client_words(const struct dtio_host_device *device);

#endif
