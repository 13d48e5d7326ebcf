// SPDX-License-Identifier: GPL-2.0-or-later
// acme,device: nothing

/* Without pins there is no pin controller, and nobody asks it for a state. */
static int acme_probe(struct platform_device *pdev)
{
	struct pinctrl *pins = devm_pinctrl_get(&pdev->dev);

	if (!IS_ERR(pins)) {
		struct pinctrl_state *fast = pinctrl_lookup_state(pins, "fast");

		if (IS_ERR(fast))
			return PTR_ERR(fast);
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
