// SPDX-License-Identifier: GPL-2.0-or-later
// acme,device: reset core

static int acme_probe(struct platform_device *pdev)
{
	struct acme *acme = acme_new(&pdev->dev);

	acme->reset = devm_reset_control_get_exclusive(&pdev->dev, "core");
	if (IS_ERR(acme->reset)) {
		dev_err(&pdev->dev, "no reset\n");
		return PTR_ERR(acme->reset);
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
