// SPDX-License-Identifier: GPL-2.0-or-later
// parting: goes

static int acme_probe(struct platform_device *pdev)
{
	return i2c_add_adapter(&acme->adapter);
}

static void acme_remove(struct platform_device *pdev)
{
	i2c_del_adapter(&acme->adapter);
}

static struct platform_driver acme_driver = {
	.probe = acme_probe,
	.remove_new = acme_remove,
	.driver = {
		.name = "acme",
	},
};
module_platform_driver(acme_driver);
