// SPDX-License-Identifier: GPL-2.0-or-later
// parting: leaves

static int acme_probe(struct platform_device *pdev)
{
	return i2c_add_adapter(&acme->adapter);
}

static struct platform_driver acme_driver = {
	.probe = acme_probe,
	.driver = {
		.name = "acme",
	},
};
module_platform_driver(acme_driver);
