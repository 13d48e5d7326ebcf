/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Facts about kinds of device that no device tree tells.
 */
#ifndef DTIO_KNOWN_H
#define DTIO_KNOWN_H

#include <linux/types.h>

struct device_node;
struct dtio_recipe;

/**
 * struct dtio_known - facts about a kind of device that no device tree tells
 * @bus_master: it reads or writes memory by itself; otherwise it never does
 * @reset: how its own registers bring it back to a known state, or NULL
 */
struct dtio_known {
	bool bus_master;
	const struct dtio_recipe *reset;
};

/* known.c */
const struct dtio_known *dtio_known_find(struct device_node *np);
bool dtio_known_domain(struct device_node *np);
const char *dtio_known_never(struct device_node *np);
const char *dtio_known_never_below(struct device_node *np);
bool dtio_known_streams_above(struct device_node *np);

#endif /* DTIO_KNOWN_H */
