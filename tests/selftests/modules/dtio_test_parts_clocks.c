// SPDX-License-Identifier: GPL-2.0-only
/* Clocks in software; see dtio_test_parts.h. */
#include <linux/clk.h>
#include <linux/clk-provider.h>
#include <linux/container_of.h>
#include <linux/debugfs.h>
#include <linux/err.h>
#include <linux/export.h>
#include <linux/minmax.h>

#include "dtio_test_parts.h"

static struct dtio_test_clock *to_clock(struct clk_hw *hw)
{
	return container_of(hw, struct dtio_test_clock, hw);
}

static int clock_enable(struct clk_hw *hw)
{
	return dtio_test_part_change(&to_clock(hw)->part, true, "on");
}

static void clock_disable(struct clk_hw *hw)
{
	dtio_test_part_tell(&to_clock(hw)->part, "off", NULL);
	dtio_test_part_turn(&to_clock(hw)->part, false);
}

static int clock_is_enabled(struct clk_hw *hw)
{
	return to_clock(hw)->part.on;
}

static unsigned long clock_recalc_rate(struct clk_hw *hw, unsigned long parent)
{
	return to_clock(hw)->rate ?: parent;
}

static int clock_determine_rate(struct clk_hw *hw, struct clk_rate_request *req)
{
	const struct dtio_test_clock *clock = to_clock(hw);
	const struct dtio_test_set *set = clock->part.set;

	if (clock->fixed) {
		req->rate = clock->rate;
		return 0;
	}
	if (clock->picky && req->rate < set->lowest)
		return -EINVAL;
	if (set->step)
		req->rate -= req->rate % set->step;
	req->rate = max(req->rate, set->lowest);
	if (set->highest)
		req->rate = min(req->rate, set->highest);
	return 0;
}

static int clock_set_rate(struct clk_hw *hw, unsigned long rate, unsigned long parent)
{
	struct dtio_test_clock *clock = to_clock(hw);
	int ret = dtio_test_part_tell(&clock->part, "rate", &rate);

	if (ret)
		return ret;
	clock->rate = rate;
	clock->sets++;
	return 0;
}

static u8 clock_get_parent(struct clk_hw *hw)
{
	return to_clock(hw)->parent;
}

static int clock_set_parent(struct clk_hw *hw, u8 index)
{
	struct dtio_test_clock *clock = to_clock(hw);
	unsigned long value = index;
	int ret = dtio_test_part_try(&clock->part, "parent", &value);

	if (!ret)
		clock->parent = index;
	return ret;
}

static const struct clk_ops root_ops = {
	.enable = clock_enable,
	.disable = clock_disable,
	.is_enabled = clock_is_enabled,
	.recalc_rate = clock_recalc_rate,
	.determine_rate = clock_determine_rate,
	.set_rate = clock_set_rate,
};

static const struct clk_ops gate_ops = {
	.enable = clock_enable,
	.disable = clock_disable,
	.is_enabled = clock_is_enabled,
	.recalc_rate = clock_recalc_rate,
};

static const struct clk_ops mux_ops = {
	.enable = clock_enable,
	.disable = clock_disable,
	.is_enabled = clock_is_enabled,
	.recalc_rate = clock_recalc_rate,
	.determine_rate = clk_hw_determine_rate_no_reparent,
	.get_parent = clock_get_parent,
	.set_parent = clock_set_parent,
};

static int clock_add(struct platform_device *pdev, struct dtio_test_clock *clock)
{
	const char *prefix = dtio_test_set_of(pdev)->clock_prefix ?: "";
	struct clk_init_data init = {
		.ops = &root_ops,
		.parent_names = clock->parents,
	};

	clock->part.set = dtio_test_set_of(pdev);
	init.name = devm_kasprintf(&pdev->dev, GFP_KERNEL, "%s%s", prefix,
				   clock->part.name);
	if (!init.name)
		return -ENOMEM;
	while (init.num_parents < ARRAY_SIZE(clock->parents) &&
	       clock->parents[init.num_parents])
		init.num_parents++;
	if (init.num_parents == 2) {
		init.ops = &mux_ops;
	} else if (init.num_parents == 1 && !clock->rate) {
		init.ops = &gate_ops;
		init.flags = CLK_SET_RATE_PARENT;
	}
	clock->hw.init = &init;
	return devm_clk_hw_register(&pdev->dev, &clock->hw);
}

int dtio_test_clocks_add(struct platform_device *pdev, struct dtio_test_clock *clocks,
			 unsigned int count)
{
	struct clk_hw_onecell_data *data;
	unsigned int i;
	int ret;

	data = devm_kzalloc(&pdev->dev, struct_size(data, hws, count), GFP_KERNEL);
	if (!data)
		return -ENOMEM;
	data->num = count;
	for (i = 0; i < count; i++) {
		ret = clock_add(pdev, &clocks[i]);
		if (ret)
			return ret;
		data->hws[i] = &clocks[i].hw;
	}
	return devm_of_clk_add_hw_provider(&pdev->dev, of_clk_hw_onecell_get, data);
}
EXPORT_SYMBOL_GPL(dtio_test_clocks_add);

/* The clock of the provider's own; any other would keep the module loaded. */
static int rate_get(void *data, u64 *rate)
{
	*rate = clk_get_rate(((struct dtio_test_clock *)data)->hw.clk);
	return 0;
}

static int rate_set(void *data, u64 rate)
{
	return clk_set_rate(((struct dtio_test_clock *)data)->hw.clk, rate);
}
DEFINE_DEBUGFS_ATTRIBUTE(rate_fops, rate_get, rate_set, "%llu\n");

struct dentry *dtio_test_clock_show(struct dtio_test_clock *clock,
				    struct dtio_test_set *set)
{
	struct dentry *folder = dtio_test_part_show(&clock->part, set);

	debugfs_create_file("rate", 0600, folder, clock, &rate_fops);
	debugfs_create_u32("sets", 0400, folder, &clock->sets);
	debugfs_create_u8("parent", 0400, folder, &clock->parent);
	return folder;
}
EXPORT_SYMBOL_GPL(dtio_test_clock_show);
