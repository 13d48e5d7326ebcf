// SPDX-License-Identifier: GPL-2.0-or-later
// parting: leaves

static int acme_probe(struct platform_device *pdev)
{
	/* irq_set_chained_handler(acme->irq, NULL) is in no function of it. */
	irq_set_chained_handler_and_data(acme->irq, acme_handler,
					 acme);
	return 0;
}

static struct platform_driver acme_driver = {
	.probe = acme_probe,
	.remove = acme_remove,
	.driver = {
		.name = "acme",
	},
};
module_platform_driver(acme_driver);
