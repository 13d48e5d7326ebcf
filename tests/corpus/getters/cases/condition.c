// SPDX-License-Identifier: GPL-2.0-or-later
// acme,device: syscon acme,wakeup if property wakeup-source, host firmware if region extra

static int acme_wakeup(struct device_node *np)
{
	struct regmap *map;

	if (!of_property_read_bool(np, "wakeup-source"))
		return 0;
	map = syscon_regmap_lookup_by_phandle(np, "acme,wakeup");
	return PTR_ERR_OR_ZERO(map);
}

static int acme_probe(struct platform_device *pdev)
{
	struct resource *extra;
	int ret = acme_wakeup(pdev->dev.of_node);

	if (ret)
		return ret;
	extra = platform_get_resource_byname(pdev, IORESOURCE_MEM, "extra");
	if (extra) {
		if (!qcom_scm_is_available())
			return -EPROBE_DEFER;
	}
	return 0;
}

static const struct of_device_id acme_of_match[] = {
	{ .compatible = "acme,device" },
	{ }
};

static struct platform_driver acme_driver = {
	.probe = acme_probe,
	.driver = {
		.name = "acme",
		.of_match_table = acme_of_match,
	},
};
module_platform_driver(acme_driver);
