// SPDX-License-Identifier: GPL-2.0-only
/*
 * The rates of a device's clocks. A guest is told them once, in the snapshot, and
 * knows these clocks as fixed ones. So their rates are held from when the snapshot is
 * made until the device is closed: another driver's clk_set_rate() on these clocks and
 * on their parents returns EBUSY, or finds other parents for its rate. The device's
 * user may change them, see clock.c.
 *
 * Clocks of the nodes below the device's are told and held, too. Linux cannot hold
 * the rates of clocks that firmware changes on its own.
 */
#include <linux/cleanup.h>
#include <linux/clk-provider.h>
#include <linux/clk.h>
#include <linux/err.h>
#include <linux/export.h>
#include <linux/of.h>
#include <linux/slab.h>

#include <uapi/linux/dtio.h>

#include "rates.h"

/**
 * dtio_rates_find - the clock by which a rate is held
 * @rates: the rates
 * @clk: any clock
 *
 * Return: the device's own of the same clock, or NULL if it has none.
 */
struct clk *dtio_rates_find(const struct dtio_rates *rates, struct clk *clk)
{
	unsigned int i;

	for (i = 0; i < rates->num_clks; i++)
		if (clk_is_match(rates->clks[i], clk))
			return rates->clks[i];
	return NULL;
}

/* A clock that is not there is none that a rate is told of. */
static int dtio_rates_add(struct dtio_rates *rates, struct device_node *np)
{
	int count = of_count_phandle_with_args(np, "clocks", "#clock-cells");
	struct clk **clks;
	int i;

	if (count <= 0)
		return 0;

	clks = krealloc_array(rates->clks, rates->num_clks + count,
			      sizeof(*clks), GFP_KERNEL);
	if (!clks)
		return -ENOMEM;
	rates->clks = clks;

	for (i = 0; i < count; i++) {
		struct clk *clk = of_clk_get(np, i);

		if (IS_ERR(clk)) {
			if (PTR_ERR(clk) == -ENOMEM)
				return -ENOMEM;
			continue;
		}
		if (dtio_rates_find(rates, clk))
			clk_put(clk);
		else
			rates->clks[rates->num_clks++] = clk;
	}
	return 0;
}

/* The next of @top and all below it, with a reference; drops that of @np. */
static struct device_node *dtio_rates_next(struct device_node *top,
					   struct device_node *np)
{
	struct device_node *next = of_get_next_child(np, NULL);

	while (!next && np != top) {
		struct device_node *parent = of_get_parent(np);

		next = of_get_next_child(parent, np);
		np = parent;
	}
	of_node_put(np);
	return next;
}

/**
 * dtio_rates_init - find the clocks of a device
 * @rates: the rates, all zero
 * @np: the device's node, or NULL
 *
 * Return: 0 or -ENOMEM.
 */
int dtio_rates_init(struct dtio_rates *rates, struct device_node *np)
{
	struct device_node *node;

	mutex_init(&rates->lock);
	for (node = of_node_get(np); node; node = dtio_rates_next(np, node)) {
		int ret = dtio_rates_add(rates, node);

		if (ret) {
			of_node_put(node);
			dtio_rates_release(rates);
			return ret;
		}
	}
	return 0;
}
EXPORT_SYMBOL_GPL(dtio_rates_init);

/**
 * dtio_rates_release - undo dtio_rates_init()
 * @rates: the rates, not held
 */
void dtio_rates_release(struct dtio_rates *rates)
{
	while (rates->num_clks)
		clk_put(rates->clks[--rates->num_clks]);
	kfree(rates->clks);
	rates->clks = NULL;
	mutex_destroy(&rates->lock);
}
EXPORT_SYMBOL_GPL(dtio_rates_release);

static void dtio_rates_let_go_of(const struct dtio_rates *rates,
				 unsigned int count)
{
	while (count)
		clk_rate_exclusive_put(rates->clks[--count]);
}

/**
 * dtio_rates_hold - keep the rates as they are
 * @rates: the rates
 *
 * Return: 0, or a negative errno with nothing held.
 */
int dtio_rates_hold(struct dtio_rates *rates)
{
	unsigned int i;

	guard(mutex)(&rates->lock);
	if (rates->holds) {
		rates->holds++;
		return 0;
	}

	for (i = 0; i < rates->num_clks; i++) {
		int ret = clk_rate_exclusive_get(rates->clks[i]);

		if (ret) {
			dtio_rates_let_go_of(rates, i);
			return ret;
		}
	}
	rates->holds = 1;
	return 0;
}
EXPORT_SYMBOL_GPL(dtio_rates_hold);

/**
 * dtio_rates_let_go - undo dtio_rates_hold()
 * @rates: the rates
 */
void dtio_rates_let_go(struct dtio_rates *rates)
{
	guard(mutex)(&rates->lock);
	if (!--rates->holds)
		dtio_rates_let_go_of(rates, rates->num_clks);
}
EXPORT_SYMBOL_GPL(dtio_rates_let_go);

/**
 * dtio_rates_begin_change - hold no rate but one, for a moment
 * @rates: the rates, held
 * @clk: the clock whose rate is to be changed, one of @rates
 *
 * The clock core lets the holder of a rate change it, but neither that of a clock which
 * it is made from nor that of one made from it, if these are held, too. The caller
 * keeps others away meanwhile, see clock-guard.c.
 */
void dtio_rates_begin_change(struct dtio_rates *rates, struct clk *clk)
{
	unsigned int i;

	mutex_lock(&rates->lock);
	for (i = 0; i < rates->num_clks; i++)
		if (rates->clks[i] != clk)
			clk_rate_exclusive_put(rates->clks[i]);
}

/**
 * dtio_rates_end_change - undo dtio_rates_begin_change()
 * @rates: the rates
 * @clk: as there
 */
void dtio_rates_end_change(struct dtio_rates *rates, struct clk *clk)
{
	unsigned int i;

	/* It never fails, as it says itself, and did not when the rates were held. */
	for (i = 0; i < rates->num_clks; i++)
		if (rates->clks[i] != clk)
			clk_rate_exclusive_get(rates->clks[i]);
	mutex_unlock(&rates->lock);
}

/*
 * Whether the clock has a rate that is not known, since what it is derived from has
 * no driver yet. The clock core says 0 of it, as of a clock that really has none.
 */
static bool dtio_clk_is_orphan(struct clk *clk)
{
	struct clk *parent;

	while ((parent = clk_get_parent(clk)))
		clk = parent;
	return clk && clk_hw_get_num_parents(__clk_get_hw(clk));
}

/**
 * dtio_rates_get - the rate that a user is told of a clock
 * @rates: the rates, held
 * @clk: one of the device's clocks
 *
 * Return: in Hz; %DTIO_CLOCK_RATE_UNKNOWN for one that came too late to be held, and
 * for one whose source has no driver yet.
 */
u64 dtio_rates_get(const struct dtio_rates *rates, struct clk *clk)
{
	if (!dtio_rates_find(rates, clk) || dtio_clk_is_orphan(clk))
		return DTIO_CLOCK_RATE_UNKNOWN;
	return clk_get_rate(clk);
}
