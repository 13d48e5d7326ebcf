// SPDX-License-Identifier: GPL-2.0-or-later
// acme,device: nothing

static int acme_probe(struct platform_device *pdev)
{
	struct phy *phy = devm_phy_get(&pdev->dev, "usb");
	int ret;

	if (IS_ERR(phy)) {
		ret = PTR_ERR(phy);
		switch (ret) {
		case -ENODEV:
		case -ENOSYS:
			phy = NULL;
			break;
		default:
			return dev_err_probe(&pdev->dev, ret, "no PHY\n");
		}
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
