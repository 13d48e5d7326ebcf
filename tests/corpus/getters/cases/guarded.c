// SPDX-License-Identifier: GPL-2.0-or-later
// acme,device: nothing

static int acme_probe(struct platform_device *pdev)
{
	struct reset_control *reset;

	if (!of_property_present(pdev->dev.of_node, "resets"))
		return 0;
	reset = devm_reset_control_get_exclusive(&pdev->dev, NULL);
	return PTR_ERR_OR_ZERO(reset);
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
