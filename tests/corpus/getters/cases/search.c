// SPDX-License-Identifier: GPL-2.0-or-later
// acme,device: reference acme,partner, node acme,old

/* A node looked for in all of the tree instead is not in the guest's either. */
static int acme_probe(struct platform_device *pdev)
{
	struct device_node *partner;

	partner = of_parse_phandle(pdev->dev.of_node, "acme,partner", 0);
	if (!partner) {
		partner = of_find_compatible_node(NULL, NULL, "acme,old");
		if (!partner)
			return -ENODEV;
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
