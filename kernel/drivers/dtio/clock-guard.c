// SPDX-License-Identifier: GPL-2.0-only
/*
 * What keeps a user from changing the rates of clocks that are not its device's: a
 * notifier at each clock that a node outside the device names, in "clocks" or in
 * "assigned-clocks". Before any clock is changed, the clock core asks the notifiers of
 * all whose rates would be others; a guard says no while the user's change is under way,
 * and notes which node it is for. Should a rate become another one that the core had
 * not foreseen, the guard notes that, too, and clock.c undoes the change.
 *
 * Guards at the device's own clocks keep others from changing these in the moment when
 * their rates are not held, see dtio_rates_begin_change().
 *
 * They are set up when a user first changes a rate, once for each state of the device
 * tree, and stay until the device is unbound.
 */
#include <linux/clk-provider.h>
#include <linux/clk.h>
#include <linux/err.h>
#include <linux/notifier.h>
#include <linux/of.h>
#include <linux/of_clk.h>
#include <linux/sched.h>
#include <linux/slab.h>

#include "dtio.h"

/**
 * struct dtio_clock_guard - a clock whose rate is watched
 * @notifier: called before and after its rate changes
 * @all: the resources of the device whose user is kept from it
 * @np: the node outside the device that names it; NULL: it is the device's own
 * @clk: the clock; NULL as long as it has no driver
 * @args: what its node calls it, if it has no driver
 */
struct dtio_clock_guard {
	struct notifier_block notifier;
	struct dtio_resources *all;
	struct device_node *np;
	struct clk *clk;
	struct of_phandle_args args;
};

static int dtio_clock_guard_event(struct notifier_block *notifier,
				  unsigned long event, void *data)
{
	struct dtio_clock_guard *guard =
		container_of(notifier, struct dtio_clock_guard, notifier);
	const struct clk_notifier_data *change = data;
	struct task_struct *changer = READ_ONCE(guard->all->changer);

	if (!changer || event == ABORT_RATE_CHANGE ||
	    change->old_rate == change->new_rate)
		return NOTIFY_DONE;

	if (!guard->np)
		return changer != current && event == PRE_RATE_CHANGE ?
		       NOTIFY_BAD : NOTIFY_DONE;

	if (changer != current || guard->all->allow_shared)
		return NOTIFY_DONE;
	guard->all->in_the_way = guard->np;
	return event == PRE_RATE_CHANGE ? NOTIFY_BAD : NOTIFY_DONE;
}

static void dtio_clock_guard_free(struct dtio_clock_guard *guard)
{
	if (guard->clk)
		clk_notifier_unregister(guard->clk, &guard->notifier);
	/* The device's own are those of its rates. */
	if (guard->np)
		clk_put(guard->clk);
	of_node_put(guard->args.np);
	of_node_put(guard->np);
	kfree(guard);
}

static struct dtio_clock_guard *dtio_clock_guard_add(struct dtio_resources *all,
						     struct device_node *np)
{
	struct dtio_clock_guard **guards, *guard;

	guards = krealloc_array(all->guards, all->num_guards + 1, sizeof(*guards),
				GFP_KERNEL);
	if (!guards)
		return NULL;
	all->guards = guards;
	guard = kzalloc(sizeof(*guard), GFP_KERNEL);
	if (!guard)
		return NULL;
	guard->notifier.notifier_call = dtio_clock_guard_event;
	guard->all = all;
	guard->np = of_node_get(np);
	guards[all->num_guards++] = guard;
	return guard;
}

/* Watches @clk, which becomes the guard's if its node is another's. */
static int dtio_clock_guard_post(struct dtio_resources *all,
				 struct device_node *np, struct clk *clk)
{
	struct dtio_clock_guard *guard = dtio_clock_guard_add(all, np);
	int ret = guard ? clk_notifier_register(clk, &guard->notifier) : -ENOMEM;

	if (ret && np)
		clk_put(clk);
	else if (!ret)
		guard->clk = clk;
	return ret;
}

static bool dtio_clock_guard_has(const struct dtio_resources *all, struct clk *clk)
{
	unsigned int i;

	for (i = 0; i < all->num_guards; i++)
		if (all->guards[i]->np && all->guards[i]->clk &&
		    clk_is_match(all->guards[i]->clk, clk))
			return true;
	return false;
}

/* Whether the clock is @source, or made from it, at however many removes */
static bool dtio_clock_is_made_from(struct clk *clk, const struct clk *source)
{
	while (clk && !clk_is_match(clk, source))
		clk = clk_get_parent(clk);
	return clk;
}

/* The clock by which the rate of one is set, as that passes it on; or NULL */
static struct clk *dtio_clock_source(struct clk *clk)
{
	if (!(clk_hw_get_flags(__clk_get_hw(clk)) & CLK_SET_RATE_PARENT))
		return NULL;
	return clk_get_parent(clk);
}

/**
 * dtio_clock_guard_holder - which node outside the device is in the way of a rate
 * @all: the resources of the device
 * @clk: one of its clocks
 *
 * The clock core asks no guard when another driver holds the rate, as dtio does for each
 * device that is open. So it is the first that has a clock made from this one, or from
 * the nearest by which the rate of this one is set.
 *
 * clk_get_parent() reads under the clock core's lock, and gives no reference: a parent
 * stays as long as its driver, before which the drivers of what is made from it are
 * unbound (device links).
 *
 * Return: the node, without a reference of its own, or NULL.
 */
struct device_node *dtio_clock_guard_holder(const struct dtio_resources *all,
					    struct clk *clk)
{
	unsigned int i;

	for (; clk; clk = dtio_clock_source(clk))
		for (i = 0; i < all->num_guards; i++)
			if (all->guards[i]->np && all->guards[i]->clk &&
			    dtio_clock_is_made_from(all->guards[i]->clk, clk))
				return all->guards[i]->np;
	return NULL;
}

/* A driver for it may come, as long as its node is enabled. */
static int dtio_clock_guard_await(struct dtio_resources *all,
				  struct device_node *np,
				  const struct of_phandle_args *args)
{
	struct dtio_clock_guard *guard;
	unsigned int i;

	for (i = 0; i < all->num_guards; i++)
		if (all->guards[i]->args.np == args->np)
			return 0;
	guard = dtio_clock_guard_add(all, np);
	if (!guard)
		return -ENOMEM;
	guard->args = *args;
	of_node_get(args->np);
	all->guards_missing = true;
	return 0;
}

static int dtio_clock_guard_one(struct dtio_resources *all, struct device_node *np,
				struct of_phandle_args *args)
{
	struct clk *clk = of_clk_get_from_provider(args);

	if (clk == ERR_PTR(-EPROBE_DEFER))
		return of_device_is_available(args->np) ?
		       dtio_clock_guard_await(all, np, args) : 0;
	/* Of a clock that there is not, no rate can be changed. */
	if (IS_ERR_OR_NULL(clk))
		return clk == ERR_PTR(-ENOMEM) ? -ENOMEM : 0;
	if (!dtio_clock_guard_has(all, clk))
		return dtio_clock_guard_post(all, np, clk);
	clk_put(clk);
	return 0;
}

static int dtio_clock_guard_property(struct dtio_resources *all,
				     struct device_node *np, const char *property)
{
	int count = of_count_phandle_with_args(np, property, "#clock-cells");
	struct of_phandle_args args;
	int ret = 0;
	int i;

	for (i = 0; i < count && !ret; i++) {
		if (of_parse_phandle_with_args(np, property, "#clock-cells", i, &args))
			continue;
		ret = dtio_clock_guard_one(all, np, &args);
		of_node_put(args.np);
	}
	return ret;
}

static int dtio_clock_guards_make(struct dtio_device *dtio)
{
	const struct dtio_rates *rates = &dtio->power.rates;
	struct dtio_resources *all = &dtio->resources;
	struct device_node *np;
	unsigned int i;
	int ret = 0;

	for (i = 0; i < rates->num_clks && !ret; i++)
		ret = dtio_clock_guard_post(all, NULL, rates->clks[i]);
	if (ret)
		return ret;

	for (np = of_find_all_nodes(NULL); np; np = of_find_all_nodes(np)) {
		if (!of_property_present(np, "clocks") &&
		    !of_property_present(np, "assigned-clocks"))
			continue;
		if (!dtio_sharer_counts(dtio, np))
			continue;
		ret = dtio_clock_guard_property(all, np, "clocks");
		if (!ret)
			ret = dtio_clock_guard_property(all, np, "assigned-clocks");
		if (ret) {
			of_node_put(np);
			return ret;
		}
	}
	return 0;
}

/* Whether a clock that had no driver has one now */
static bool dtio_clock_guards_have_come(struct dtio_resources *all)
{
	unsigned int i;

	for (i = 0; all->guards_missing && i < all->num_guards; i++) {
		struct dtio_clock_guard *guard = all->guards[i];
		struct clk *clk;

		if (!guard->args.np)
			continue;
		clk = of_clk_get_from_provider(&guard->args);
		if (clk == ERR_PTR(-EPROBE_DEFER))
			continue;
		if (!IS_ERR(clk))
			clk_put(clk);
		return true;
	}
	return false;
}

/**
 * dtio_clock_guards_update - have a guard at each clock that needs one
 * @dtio: the device, open
 *
 * Return: 0, or -ENOMEM with none.
 */
int dtio_clock_guards_update(struct dtio_device *dtio)
{
	struct dtio_resources *all = &dtio->resources;
	unsigned int generation = dtio_tree_generation();
	int ret;

	lockdep_assert_held(&dtio->lock);

	if (all->guards_generation == generation && !dtio_clock_guards_have_come(all))
		return 0;
	dtio_clock_guards_release(dtio);
	ret = dtio_clock_guards_make(dtio);
	if (ret)
		dtio_clock_guards_release(dtio);
	else
		all->guards_generation = generation;
	return ret;
}

/**
 * dtio_clock_guards_release - undo dtio_clock_guards_update()
 * @dtio: the device
 */
void dtio_clock_guards_release(struct dtio_device *dtio)
{
	struct dtio_resources *all = &dtio->resources;

	while (all->num_guards)
		dtio_clock_guard_free(all->guards[--all->num_guards]);
	kfree(all->guards);
	all->guards = NULL;
	all->guards_missing = false;
	all->guards_generation = 0;
}
