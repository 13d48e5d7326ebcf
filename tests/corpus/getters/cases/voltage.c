// SPDX-License-Identifier: GPL-2.0-or-later
// acme,device: supply vref, supply vio
// acme,other: nothing

struct acme {
	struct regulator *vref, *vio, *core;
};

static int acme_probe(struct platform_device *pdev)
{
	struct acme *acme = devm_kzalloc(&pdev->dev, sizeof(*acme), GFP_KERNEL);
	int ret;

	acme->core = devm_regulator_get(&pdev->dev, "core");
	if (IS_ERR(acme->core))
		return PTR_ERR(acme->core);
	acme->vref = devm_regulator_get(&pdev->dev, "vref");
	if (IS_ERR(acme->vref))
		return PTR_ERR(acme->vref);
	ret = regulator_get_voltage(acme->vref);
	if (ret < 0)
		return ret;
	acme->vio = devm_regulator_get(&pdev->dev, "vio");
	ret = regulator_set_voltage(acme->vio, 1800000, 1800000);
	return ret;
}

/* One that may be absent is asked only if it is there. */
static int acme_other_probe(struct platform_device *pdev)
{
	struct regulator *vdd = devm_regulator_get_optional(&pdev->dev, "vdd");
	int ret;

	if (!IS_ERR(vdd)) {
		ret = regulator_get_voltage(vdd);
		if (ret < 0)
			return ret;
	}
	return 0;
}

static const struct of_device_id acme_of_match[] = {
	{ .compatible = "acme,device" },
	{ }
};

static const struct of_device_id acme_other_of_match[] = {
	{ .compatible = "acme,other" },
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

static struct platform_driver acme_other_driver = {
	.probe = acme_other_probe,
	.driver = {
		.name = "acme-other",
		.of_match_table = acme_other_of_match,
	},
};
module_platform_driver(acme_other_driver);
