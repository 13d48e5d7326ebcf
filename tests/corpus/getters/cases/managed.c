// SPDX-License-Identifier: GPL-2.0-or-later
// parting: goes

static int acme_probe(struct platform_device *pdev)
{
	return devm_i2c_add_adapter(&pdev->dev, &acme->adapter);
}

static struct platform_driver acme_driver = {
	.probe = acme_probe,
	.driver = {
		.name = "acme",
	},
};
module_platform_driver(acme_driver);
