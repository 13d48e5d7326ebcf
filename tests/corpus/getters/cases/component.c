// SPDX-License-Identifier: GPL-2.0-or-later
// acme,device: phy dp, host other-device

static int acme_bind(struct device *dev, struct device *master, void *data)
{
	struct phy *phy = devm_phy_get(dev, "dp");

	return IS_ERR(phy) ? PTR_ERR(phy) : 0;
}

static const struct component_ops acme_component_ops = {
	.bind = acme_bind,
};

static int acme_probe(struct platform_device *pdev)
{
	return component_add(&pdev->dev, &acme_component_ops);
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
