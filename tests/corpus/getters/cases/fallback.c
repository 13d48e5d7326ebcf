// SPDX-License-Identifier: GPL-2.0-or-later
// acme,device: reset new, reset old

static int acme_probe(struct platform_device *pdev)
{
	struct reset_control *reset;

	reset = devm_reset_control_get_exclusive(&pdev->dev, "new");
	if (IS_ERR(reset)) {
		reset = devm_reset_control_get_exclusive(&pdev->dev, "old");
		if (IS_ERR(reset))
			return PTR_ERR(reset);
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
