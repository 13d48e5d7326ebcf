/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The rates of a device's clocks.
 */
#ifndef DTIO_RATES_H
#define DTIO_RATES_H

#include <linux/mutex.h>
#include <linux/types.h>

struct clk;
struct device_node;

/**
 * struct dtio_rates - clocks whose rates a user is told
 * @clks: one for each clock of a node and the nodes below it
 * @num_clks: how many
 * @lock: guards @holds, and is held while a rate is changed
 * @holds: how many reasons there are to hold the rates: a snapshot that tells them, a
 *         user that has set one
 */
struct dtio_rates {
	struct clk **clks;
	unsigned int num_clks;
	struct mutex lock;	/* guards @holds */
	unsigned int holds;
};

/* rates.c; without device trees there are no clocks to tell of. */
#ifdef CONFIG_OF
int dtio_rates_init(struct dtio_rates *rates, struct device_node *np);
void dtio_rates_release(struct dtio_rates *rates);
struct clk *dtio_rates_find(const struct dtio_rates *rates, struct clk *clk);
int dtio_rates_hold(struct dtio_rates *rates);
void dtio_rates_let_go(struct dtio_rates *rates);
void dtio_rates_begin_change(struct dtio_rates *rates, struct clk *clk);
void dtio_rates_end_change(struct dtio_rates *rates, struct clk *clk);
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

static inline int dtio_rates_hold(struct dtio_rates *rates)
{
	return 0;
}

static inline void dtio_rates_let_go(struct dtio_rates *rates)
{
}
#endif

#endif /* DTIO_RATES_H */
