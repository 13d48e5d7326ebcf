// SPDX-License-Identifier: GPL-2.0-only
/*
 * A pin controller in software: each group is one pin, which has one of the functions
 * f1 to f3. A node below its own says which group has which function; f0 is refused.
 *
 * In /sys/kernel/debug/dtio-test-lines:
 *   GROUP		the number of its function, 0 before there was one
 *   muxes		how often any has been given one
 */
#include <linux/array_size.h>
#include <linux/debugfs.h>
#include <linux/err.h>
#include <linux/module.h>
#include <linux/of.h>
#include <linux/pinctrl/machine.h>
#include <linux/pinctrl/pinctrl.h>
#include <linux/pinctrl/pinmux.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

#include "dtio_test_lines.h"

static const struct pinctrl_pin_desc pins[] = {
	PINCTRL_PIN(0, "g0"), PINCTRL_PIN(1, "g1"),
	PINCTRL_PIN(2, "g2"), PINCTRL_PIN(3, "g3"),
	PINCTRL_PIN(4, "g4"), PINCTRL_PIN(5, "g5"),
	PINCTRL_PIN(6, "g6"),
};

static const char *const groups[] = {
	"g0", "g1", "g2", "g3", "g4", "g5", "g6",
};

static const char *const functions[] = { "f0", "f1", "f2", "f3" };

static u32 functions_of[ARRAY_SIZE(groups)];
static u32 muxes;

static int pins_count_groups(struct pinctrl_dev *pctldev)
{
	return ARRAY_SIZE(groups);
}

static const char *pins_group_name(struct pinctrl_dev *pctldev, unsigned int group)
{
	return groups[group];
}

static int pins_of_group(struct pinctrl_dev *pctldev, unsigned int group,
			 const unsigned int **numbers, unsigned int *count)
{
	*numbers = &pins[group].number;
	*count = 1;
	return 0;
}

static int pins_node_to_map(struct pinctrl_dev *pctldev, struct device_node *np,
			    struct pinctrl_map **map, unsigned int *count)
{
	*map = kzalloc(sizeof(**map), GFP_KERNEL);
	if (!*map)
		return -ENOMEM;
	*count = 1;
	(*map)->type = PIN_MAP_TYPE_MUX_GROUP;
	if (!of_property_read_string(np, "group", &(*map)->data.mux.group) &&
	    !of_property_read_string(np, "function", &(*map)->data.mux.function))
		return 0;
	kfree(*map);
	return -EINVAL;
}

static void pins_free_map(struct pinctrl_dev *pctldev, struct pinctrl_map *map,
			  unsigned int count)
{
	kfree(map);
}

static const struct pinctrl_ops pins_ops = {
	.get_groups_count = pins_count_groups,
	.get_group_name = pins_group_name,
	.get_group_pins = pins_of_group,
	.dt_node_to_map = pins_node_to_map,
	.dt_free_map = pins_free_map,
};

static int pins_count_functions(struct pinctrl_dev *pctldev)
{
	return ARRAY_SIZE(functions);
}

static const char *pins_function_name(struct pinctrl_dev *pctldev,
				      unsigned int function)
{
	return functions[function];
}

static int pins_groups_of_function(struct pinctrl_dev *pctldev, unsigned int function,
				   const char *const **names, unsigned int *count)
{
	*names = groups;
	*count = ARRAY_SIZE(groups);
	return 0;
}

static int pins_set_mux(struct pinctrl_dev *pctldev, unsigned int function,
			unsigned int group)
{
	muxes++;
	if (!function)
		return -EREMOTEIO;
	functions_of[group] = function;
	return 0;
}

static const struct pinmux_ops pins_mux_ops = {
	.get_functions_count = pins_count_functions,
	.get_function_name = pins_function_name,
	.get_function_groups = pins_groups_of_function,
	.set_mux = pins_set_mux,
	.strict = true,
};

static struct pinctrl_desc pins_desc = {
	.name = "dtio-test-lines-pins",
	.pins = pins,
	.npins = ARRAY_SIZE(pins),
	.pctlops = &pins_ops,
	.pmxops = &pins_mux_ops,
	.owner = THIS_MODULE,
};

int dtio_test_pins_probe(struct platform_device *pdev)
{
	struct pinctrl_dev *pctldev;
	int ret;

	ret = devm_pinctrl_register_and_init(&pdev->dev, &pins_desc, NULL, &pctldev);
	return ret ?: pinctrl_enable(pctldev);
}

void dtio_test_pins_show(struct dentry *debugfs)
{
	unsigned int i;

	debugfs_create_u32("muxes", 0400, debugfs, &muxes);
	for (i = 0; i < ARRAY_SIZE(groups); i++)
		debugfs_create_u32(groups[i], 0400, debugfs, &functions_of[i]);
}
