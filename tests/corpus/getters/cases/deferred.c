// SPDX-License-Identifier: GPL-2.0-or-later
// acme,device: nothing

static int acme_probe(struct platform_device *pdev)
{
	struct phy *phy = devm_phy_get(&pdev->dev, "usb");

	if (PTR_ERR(phy) == -EPROBE_DEFER)
		return -EPROBE_DEFER;
	if (IS_ERR(phy))
		phy = NULL;
	return 0;
}

static const struct of_device_id acme_of_match[] = {
	{ .compatible = "acme,device" },
	{ }
};

static struct platform_driver acme_driver = {
	.probe = &acme_probe,
	.driver = {
		.name = "acme",
		.of_match_table = acme_of_match,
	},
};
module_platform_driver(acme_driver);
