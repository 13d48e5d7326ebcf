// SPDX-License-Identifier: GPL-2.0-or-later
// acme,device: reference acme,partner

static int acme_probe(struct platform_device *pdev)
{
	struct device_node *np = pdev->dev.of_node;
	struct device_node *partner = of_parse_phandle(np, "acme,partner", 0);

	dev_info(&pdev->dev, "with %s\n", partner->name);
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
