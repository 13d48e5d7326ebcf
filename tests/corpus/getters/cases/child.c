// SPDX-License-Identifier: GPL-2.0-or-later
// acme,device: nothing

static int acme_probe(struct platform_device *pdev)
{
	struct device_node *child;

	for_each_child_of_node(pdev->dev.of_node, child) {
		struct phy *phy = devm_of_phy_get(&pdev->dev, child, NULL);

		if (IS_ERR(phy))
			return PTR_ERR(phy);
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
