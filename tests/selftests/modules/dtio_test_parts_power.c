// SPDX-License-Identifier: GPL-2.0-only
/* Power domains and supplies in software; see dtio_test_parts.h. */
#include <linux/bug.h>
#include <linux/container_of.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/export.h>
#include <linux/pm_domain.h>
#include <linux/regulator/driver.h>
#include <linux/regulator/of_regulator.h>

#include "dtio_test_parts.h"

/* Power domains */

static struct dtio_test_part *to_part(struct generic_pm_domain *genpd)
{
	return &container_of(genpd, struct dtio_test_domain, genpd)->part;
}

static int domain_on(struct generic_pm_domain *genpd)
{
	return dtio_test_part_change(to_part(genpd), true, "on");
}

static int domain_off(struct generic_pm_domain *genpd)
{
	int ret = dtio_test_part_tell(to_part(genpd), "off", NULL);

	if (!ret)
		dtio_test_part_turn(to_part(genpd), false);
	return ret;
}

static int domain_set_level(struct generic_pm_domain *genpd, unsigned int level)
{
	struct dtio_test_part *part = to_part(genpd);

	if (part->fail)
		return -(int)part->fail;
	part->value = level;
	return 0;
}

static void domain_remove(void *genpd)
{
	/* Another device in the domain is still on. */
	WARN_ON(pm_genpd_remove(genpd));
}

static void domains_remove(void *np)
{
	of_genpd_del_provider(np);
}

static int domain_add(struct platform_device *pdev, struct dtio_test_domain *domain)
{
	struct generic_pm_domain *genpd = &domain->genpd;
	int ret;

	domain->part.set = dtio_test_set_of(pdev);
	genpd->name = domain->part.name;
	if (!domain->nominal) {
		genpd->power_on = domain_on;
		genpd->power_off = domain_off;
	}
	if (domain->levels) {
		genpd->set_performance_state = domain_set_level;
		/* Levels are numbers of its own, and not of a table. */
		genpd->flags = GENPD_FLAG_OPP_TABLE_FW;
	}
	ret = pm_genpd_init(genpd, NULL, true);
	return ret ?: devm_add_action_or_reset(&pdev->dev, domain_remove, genpd);
}

int dtio_test_domains_add(struct platform_device *pdev, struct dtio_test_domain *domains,
			  unsigned int count)
{
	struct device_node *np = pdev->dev.of_node;
	struct genpd_onecell_data *data;
	unsigned int i;
	int ret;

	data = devm_kzalloc(&pdev->dev, sizeof(*data), GFP_KERNEL);
	if (!data)
		return -ENOMEM;
	data->num_domains = count;
	data->domains = devm_kcalloc(&pdev->dev, count, sizeof(*data->domains),
				     GFP_KERNEL);
	if (!data->domains)
		return -ENOMEM;
	for (i = 0; i < count; i++) {
		ret = domain_add(pdev, &domains[i]);
		if (ret)
			return ret;
		data->domains[i] = &domains[i].genpd;
	}
	ret = of_genpd_add_provider_onecell(np, data);
	return ret ?: devm_add_action_or_reset(&pdev->dev, domains_remove, np);
}
EXPORT_SYMBOL_GPL(dtio_test_domains_add);

/* Supplies */

static int supply_enable(struct regulator_dev *rdev)
{
	return dtio_test_part_change(rdev_get_drvdata(rdev), true, "on");
}

static int supply_disable(struct regulator_dev *rdev)
{
	return dtio_test_part_change(rdev_get_drvdata(rdev), false, "off");
}

static int supply_is_enabled(struct regulator_dev *rdev)
{
	return ((struct dtio_test_part *)rdev_get_drvdata(rdev))->on;
}

static int supply_get_selector(struct regulator_dev *rdev)
{
	return ((struct dtio_test_part *)rdev_get_drvdata(rdev))->value;
}

static int supply_set_selector(struct regulator_dev *rdev, unsigned int selector)
{
	struct dtio_test_part *part = rdev_get_drvdata(rdev);
	unsigned long voltage = rdev->desc->volt_table[selector];
	int ret = dtio_test_part_try(part, "voltage", &voltage);

	if (!ret)
		part->value = selector;
	return ret;
}

static const struct regulator_ops switch_ops = {
	.enable = supply_enable,
	.disable = supply_disable,
	.is_enabled = supply_is_enabled,
};

static const struct regulator_ops supply_ops = {
	.enable = supply_enable,
	.disable = supply_disable,
	.is_enabled = supply_is_enabled,
	.list_voltage = regulator_list_voltage_table,
	.map_voltage = regulator_map_voltage_ascend,
	.get_voltage_sel = supply_get_selector,
	.set_voltage_sel = supply_set_selector,
};

int dtio_test_supply_add(struct platform_device *pdev, struct dtio_test_part *supply,
			 const unsigned int *voltages, unsigned int count)
{
	struct device_node *np = pdev->dev.of_node;
	struct regulator_config config = {
		.dev = &pdev->dev, .of_node = np, .driver_data = supply,
	};
	struct regulator_desc *desc;

	desc = devm_kzalloc(&pdev->dev, sizeof(*desc), GFP_KERNEL);
	if (!desc)
		return -ENOMEM;
	desc->name = dtio_test_set_of(pdev)->name;
	desc->type = REGULATOR_VOLTAGE;
	desc->owner = pdev->dev.driver->owner;
	desc->ops = count ? &supply_ops : &switch_ops;
	desc->volt_table = voltages;
	desc->n_voltages = count;
	supply->set = dtio_test_set_of(pdev);
	config.init_data = of_get_regulator_init_data(&pdev->dev, np, desc);
	return PTR_ERR_OR_ZERO(devm_regulator_register(&pdev->dev, desc, &config));
}
EXPORT_SYMBOL_GPL(dtio_test_supply_add);
