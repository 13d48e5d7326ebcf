/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The rates of a device's clocks.
 */
#ifndef DTIO_RATES_H
#define DTIO_RATES_H

#include <linux/types.h>

struct clk;
struct device_node;

/**
 * struct dtio_rates - clocks whose rates a user is told
 * @clks: one for each clock of a node and the nodes below it
 * @num_clks: how many
 */
struct dtio_rates {
	struct clk **clks;
	unsigned int num_clks;
};

/* rates.c; without device trees there are no clocks to tell of. */
#ifdef CONFIG_OF
int dtio_rates_init(struct dtio_rates *rates, struct device_node *np);
void dtio_rates_release(struct dtio_rates *rates);
int dtio_rates_hold(const struct dtio_rates *rates);
void dtio_rates_let_go(const struct dtio_rates *rates);
u64 dtio_rates_get(const struct dtio_rates *rates, struct clk *clk);
#else
static inline int dtio_rates_init(struct dtio_rates *rates,
				  struct device_node *np)
{
	return 0;
}

static inline void dtio_rates_release(struct dtio_rates *rates)
{
}

static inline int dtio_rates_hold(const struct dtio_rates *rates)
{
	return 0;
}

static inline void dtio_rates_let_go(const struct dtio_rates *rates)
{
}
#endif

#endif /* DTIO_RATES_H */
