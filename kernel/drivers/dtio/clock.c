// SPDX-License-Identifier: GPL-2.0-only
/*
 * Clocks as resources: rates, parents, and those of nodes below the device's on and off.
 *
 * A user changes a rate by the struct clk that holds it against others (rates.c). The
 * rates and parents of all the device's clocks are noted before the first change, as
 * one may change with another, and are brought back together. That others' clocks keep
 * their rates is clock-guard.c's concern.
 */
#include <linux/clk-provider.h>
#include <linux/clk.h>
#include <linux/err.h>
#include <linux/limits.h>
#include <linux/of.h>
#include <linux/sched.h>
#include <linux/slab.h>

#include "dtio.h"

/**
 * struct dtio_clock_state - what one of the device's clocks was before its user came
 * @rate: in Hz
 * @parent: the clock that it was made from, or NULL
 */
struct dtio_clock_state {
	unsigned long rate;
	struct clk *parent;
};

static int dtio_clocks_note(struct dtio_device *dtio)
{
	struct dtio_rates *rates = &dtio->power.rates;
	struct dtio_clock_state *states;
	unsigned int i;
	int ret;

	states = kcalloc(rates->num_clks, sizeof(*states), GFP_KERNEL);
	if (!states)
		return -ENOMEM;
	ret = dtio_rates_hold(rates);
	if (ret) {
		kfree(states);
		return ret;
	}
	for (i = 0; i < rates->num_clks; i++) {
		states[i].rate = clk_get_rate(rates->clks[i]);
		states[i].parent = clk_get_parent(rates->clks[i]);
	}
	dtio->resources.states = states;
	return 0;
}

/* From here to dtio_clocks_leave() the guards know that the user changes something. */
static int dtio_clocks_enter(struct dtio_device *dtio)
{
	int ret = dtio_clock_guards_update(dtio);

	if (!ret && !dtio->resources.states)
		ret = dtio_clocks_note(dtio);
	if (ret)
		return ret;
	dtio->resources.in_the_way = NULL;
	WRITE_ONCE(dtio->resources.changer, current);
	return 0;
}

static void dtio_clocks_leave(struct dtio_device *dtio)
{
	WRITE_ONCE(dtio->resources.changer, NULL);
}

/* The clock core returns what a notifier said, which is no errno, in some places. */
static int dtio_clock_errno(int ret)
{
	return ret > 0 ? -EBUSY : ret;
}

/*
 * First with the device's other clocks held, so that they keep their rates if it can be
 * had so. Then the provider may not get to it, or round it, and is asked without.
 */
static int dtio_clock_set_rate(struct dtio_device *dtio, struct clk *clk,
			       unsigned long rate)
{
	struct dtio_rates *rates = &dtio->power.rates;
	int ret;

	ret = dtio_clock_errno(clk_set_rate(clk, rate));
	if (rates->num_clks < 2 || dtio->resources.in_the_way ||
	    (!ret && clk_get_rate(clk) == rate))
		return ret;

	dtio_rates_begin_change(rates, clk);
	ret = dtio_clock_errno(clk_set_rate(clk, rate));
	dtio_rates_end_change(rates, clk);
	return ret;
}

static int dtio_clock_set_parent(struct dtio_device *dtio, struct clk *clk,
				 struct clk *parent)
{
	int ret;

	dtio_rates_begin_change(&dtio->power.rates, clk);
	ret = dtio_clock_errno(clk_set_parent(clk, parent));
	dtio_rates_end_change(&dtio->power.rates, clk);
	return ret;
}

/*
 * After a change that made none, without an error: whether the clock can have no other
 * rate. Another user holds what it is made from then. The clock core does not tell of
 * that, but rounds whatever is asked for to the rate that there is.
 */
static bool dtio_clock_is_stuck(struct dtio_device *dtio, struct clk *clk)
{
	struct dtio_rates *rates = &dtio->power.rates;
	unsigned long rate;
	bool stuck;

	dtio_rates_begin_change(rates, clk);
	rate = clk_get_rate(clk);
	stuck = clk_round_rate(clk, 1) == rate && clk_round_rate(clk, LONG_MAX) == rate;
	dtio_rates_end_change(rates, clk);
	return stuck;
}

/* After a change: whether it touched another's clock, or would have, which it tells of */
static bool dtio_clock_touched(struct dtio_device *dtio, struct dtio_resource *row,
			       int ret)
{
	struct device_node *np = dtio->resources.in_the_way;

	if (!np && ret != -EBUSY)
		return false;
	if (!np)
		np = dtio_clock_guard_holder(&dtio->resources, row->clk);
	of_node_put(row->holder);
	row->holder = of_node_get(np);
	return true;
}

static int dtio_clock_set(struct dtio_device *dtio, struct dtio_resource *row,
			  u64 *value)
{
	unsigned long before;
	int ret;

	ret = dtio_clocks_enter(dtio);
	if (ret)
		return ret;
	before = clk_get_rate(row->clk);
	ret = dtio_clock_set_rate(dtio, row->clk, *value);
	if (!ret && *value != before && clk_get_rate(row->clk) == before &&
	    dtio_clock_is_stuck(dtio, row->clk))
		ret = -EBUSY;
	if (dtio_clock_touched(dtio, row, ret)) {
		if (!ret)
			dtio_clock_set_rate(dtio, row->clk, before);
		ret = -EBUSY;
	}
	dtio_clocks_leave(dtio);
	*value = clk_get_rate(row->clk);
	return ret;
}

static int dtio_clock_round(struct dtio_device *dtio, struct dtio_resource *row,
			    u64 *value)
{
	struct dtio_rates *rates = &dtio->power.rates;
	long rate;
	int ret;

	ret = dtio_clocks_enter(dtio);
	if (ret)
		return ret;
	rate = clk_round_rate(row->clk, *value);
	if (rate != *value && rates->num_clks > 1) {
		dtio_rates_begin_change(rates, row->clk);
		rate = clk_round_rate(row->clk, *value);
		dtio_rates_end_change(rates, row->clk);
	}
	dtio_clocks_leave(dtio);
	if (rate < 0)
		return rate;
	*value = rate;
	return 0;
}

/* What it can be set to, as long as the device's other clocks are not held. */
static void dtio_clock_find_range(struct dtio_resource *row)
{
	long lowest = clk_round_rate(row->clk, 1);
	long highest = clk_round_rate(row->clk, LONG_MAX);

	row->lowest = max(lowest, 0L);
	row->highest = max(highest, 0L);
	if (lowest < 0 || highest < 0 || row->lowest != row->highest)
		row->actions |= DTIO_RESOURCE_CAN(DTIO_RESOURCE_SET) |
				DTIO_RESOURCE_CAN(DTIO_RESOURCE_ROUND);
	/* A rate of the clock core is no larger. */
	if (!row->highest && row->actions & DTIO_RESOURCE_CAN(DTIO_RESOURCE_SET))
		row->highest = LONG_MAX;
}

static int dtio_clock_take_from(struct dtio_device *dtio, struct dtio_resource *row,
				u64 index)
{
	struct clk_hw *hw = __clk_get_hw(row->clk), *parent_hw;
	struct clk *before, *parent;
	int ret;

	if (index >= clk_hw_get_num_parents(hw))
		return -EINVAL;
	parent_hw = clk_hw_get_parent_by_index(hw, index);
	if (!parent_hw)
		return -ENXIO;
	parent = clk_hw_get_clk(parent_hw, NULL);
	if (IS_ERR(parent))
		return PTR_ERR(parent);

	ret = dtio_clocks_enter(dtio);
	if (!ret) {
		before = clk_get_parent(row->clk);
		ret = dtio_clock_set_parent(dtio, row->clk, parent);
		if (dtio_clock_touched(dtio, row, ret)) {
			if (!ret)
				dtio_clock_set_parent(dtio, row->clk, before);
			ret = -EBUSY;
		}
		dtio_clocks_leave(dtio);
	}
	clk_put(parent);
	return ret;
}

static int dtio_clock_act(struct dtio_device *dtio, struct dtio_resource *row,
			  enum dtio_resource_action action, u64 *value)
{
	switch (action) {
	case DTIO_RESOURCE_SWITCH:
		if (*value)
			return clk_prepare_enable(row->clk);
		clk_disable_unprepare(row->clk);
		return 0;
	case DTIO_RESOURCE_SET:
		return dtio_clock_set(dtio, row, value);
	case DTIO_RESOURCE_ROUND:
		return dtio_clock_round(dtio, row, value);
	case DTIO_RESOURCE_PARENT:
		return dtio_clock_take_from(dtio, row, *value);
	default:
		return -EPERM;
	}
}

/* Which of its parents a clock has, or %DTIO_NO_INDEX */
static u32 dtio_clock_parent(struct clk *clk)
{
	struct clk_hw *parent = __clk_get_hw(clk_get_parent(clk));
	struct clk_hw *hw = __clk_get_hw(clk);
	unsigned int i;

	for (i = 0; parent && i < clk_hw_get_num_parents(hw); i++)
		if (clk_hw_get_parent_by_index(hw, i) == parent)
			return i;
	return DTIO_NO_INDEX;
}

static void dtio_clock_info(struct dtio_device *dtio, struct dtio_resource *row,
			    struct dtio_resource_info *info)
{
	info->value = dtio_rates_get(&dtio->power.rates, row->clk);
	info->num_parents = clk_hw_get_num_parents(__clk_get_hw(row->clk));
	info->num_values = info->num_parents;
	info->parent = dtio_clock_parent(row->clk);
}

/**
 * dtio_clock_parent_index - which resource one of a clock's parents is
 * @dtio: the device
 * @row: a clock
 * @parent: the number of a parent
 *
 * Return: the first resource that is the same clock, or %DTIO_NO_INDEX.
 */
u32 dtio_clock_parent_index(struct dtio_device *dtio,
			    const struct dtio_resource *row, unsigned int parent)
{
	struct clk_hw *hw = clk_hw_get_parent_by_index(__clk_get_hw(row->clk), parent);
	const struct dtio_resources *all = &dtio->resources;
	unsigned int i;

	for (i = 0; hw && i < all->count; i++)
		if (all->rows[i].ops == row->ops && !all->rows[i].error &&
		    __clk_get_hw(all->rows[i].clk) == hw)
			return i;
	return DTIO_NO_INDEX;
}

static bool dtio_clock_restore(struct dtio_device *dtio, struct clk *clk,
			       const struct dtio_clock_state *before)
{
	if (before->parent && !clk_is_match(clk_get_parent(clk), before->parent))
		dtio_clock_set_parent(dtio, clk, before->parent);
	if (clk_get_rate(clk) != before->rate)
		dtio_clock_set_rate(dtio, clk, before->rate);
	return clk_get_rate(clk) == before->rate;
}

/**
 * dtio_clocks_restore - bring rates and parents back, if the user changed any
 * @dtio: the device
 */
void dtio_clocks_restore(struct dtio_device *dtio)
{
	struct dtio_rates *rates = &dtio->power.rates;
	struct dtio_clock_state *states = dtio->resources.states;
	bool restored = false;
	unsigned int pass, i;

	lockdep_assert_held(&dtio->lock);

	if (!states)
		return;
	dtio->resources.in_the_way = NULL;
	WRITE_ONCE(dtio->resources.changer, current);
	/* A clock may follow one that comes after it. */
	for (pass = 0; pass < 2 && !restored; pass++) {
		restored = true;
		for (i = 0; i < rates->num_clks; i++)
			if (!dtio_clock_restore(dtio, rates->clks[i], &states[i]))
				restored = false;
	}
	dtio_clocks_leave(dtio);
	if (!restored)
		dtio_err_limited(dtio, "some clocks could not be brought back to the rates that they had\n");
	dtio->resources.states = NULL;
	kfree(states);
	dtio_rates_let_go(rates);
}

static const struct dtio_resource_ops dtio_clock_ops = {
	.type = DTIO_RESOURCE_CLOCK,
	.touches = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SET),
	.costly = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SET) |
		  DTIO_RESOURCE_CAN(DTIO_RESOURCE_PARENT),
	.info = dtio_clock_info,
	.act = dtio_clock_act,
};

static int dtio_clock_add(struct dtio_device *dtio, struct device_node *np, int index)
{
	struct dtio_resource *row;
	struct clk *clk;

	row = dtio_resource_add(dtio, &dtio_clock_ops, np, "clocks", "clock-names",
				index);
	if (!row)
		return -ENOMEM;

	clk = of_clk_get(np, index);
	if (clk == ERR_PTR(-ENOMEM))
		return -ENOMEM;
	if (IS_ERR_OR_NULL(clk)) {
		dtio_resource_lacks(row, clk ? PTR_ERR(clk) : -ENOENT);
		return 0;
	}
	row->clk = dtio_rates_find(&dtio->power.rates, clk);
	clk_put(clk);
	/* It has come since the rates were found. */
	if (!row->clk) {
		dtio_resource_lacks(row, -EPROBE_DEFER);
		return 0;
	}
	row->held = row->needed;
	row->opens_on = row->needed;
	row->actions = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SWITCH);
	dtio_clock_find_range(row);
	if (clk_hw_get_num_parents(__clk_get_hw(row->clk)) > 1)
		row->actions |= DTIO_RESOURCE_CAN(DTIO_RESOURCE_PARENT);
	return 0;
}

int dtio_clocks_add(struct dtio_device *dtio, struct device_node *np)
{
	int count = of_count_phandle_with_args(np, "clocks", "#clock-cells");
	int ret = 0;
	int i;

	for (i = 0; i < count && !ret; i++)
		ret = dtio_clock_add(dtio, np, i);
	return ret;
}
