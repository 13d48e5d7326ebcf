// SPDX-License-Identifier: GPL-2.0-or-later
// acme,old: nothing
// acme,new: power-domain bus, reset 0

struct acme_data {
	bool has_reset;
	int (*init)(struct platform_device *pdev);
};

static int acme_init_old(struct platform_device *pdev)
{
	return 0;
}

static int acme_init_new(struct platform_device *pdev)
{
	struct device *domain = dev_pm_domain_attach_by_name(&pdev->dev, "bus");

	if (IS_ERR_OR_NULL(domain))
		return -ENODEV;
	return 0;
}

static const struct acme_data acme_old = {
	.init = acme_init_old,
};

static const struct acme_data acme_new = {
	.has_reset = true,
	.init = acme_init_new,
};

static int acme_probe(struct platform_device *pdev)
{
	const struct acme_data *data = of_device_get_match_data(&pdev->dev);
	int ret;

	if (data->has_reset) {
		ret = device_reset(&pdev->dev);
		if (ret)
			return ret;
	}
	return data->init(pdev);
}

static const struct of_device_id acme_of_match[] = {
	{ .compatible = "acme,old", .data = &acme_old },
	{ .compatible = "acme,new", .data = &acme_new },
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
