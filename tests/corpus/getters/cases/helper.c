// SPDX-License-Identifier: GPL-2.0-or-later
// acme,device: clock bus, phy usb2, region 0

static int acme_get_clock(struct device *dev, const char *name)
{
	struct clk *clk = devm_clk_get(dev, name);

	return PTR_ERR_OR_ZERO(clk);
}

static int acme_probe(struct platform_device *pdev)
{
	int ret = acme_get_clock(&pdev->dev, "bus");

	if (ret)
		return ret;
	ret = acme_get_clock(&pdev->dev, "slow");
	if (ret)
		dev_info(&pdev->dev, "only one clock\n");
	return acme_get_more(pdev, "usb2");
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
