// SPDX-License-Identifier: GPL-2.0-or-later
// acme,old: clock bus
// acme,new: clock bus, clock core, syscon acme,partner

#define ACME_HAS_CORE	BIT(0)
#define ACME_STOPS	BIT(1)
#define ACME_STARTS	BIT(2)
#define ACME_ASKS	BIT(3)

/* Made of others, on either side */
#define ACME_NEEDS_PARTNER \
	(ACME_STOPS | ACME_STARTS)
#define ACME_THIRD	(ACME_HAS_CORE | ACME_STARTS)

struct acme_data {
	unsigned int flags;
};

static const struct acme_data acme_old = {
	.flags = ACME_ASKS,
};

static const struct acme_data acme_new = {
	.flags = ACME_ASKS | ACME_THIRD,
};

static int acme_probe(struct platform_device *pdev)
{
	const struct acme_data *data = of_device_get_match_data(&pdev->dev);
	struct regmap *partner;
	struct clk *clk;

	clk = devm_clk_get(&pdev->dev, "bus");
	if (IS_ERR(clk))
		return PTR_ERR(clk);
	if (data->flags & ACME_NEEDS_PARTNER) {
		partner = syscon_regmap_lookup_by_phandle(pdev->dev.of_node,
							  "acme,partner");
		if (IS_ERR(partner))
			return PTR_ERR(partner);
	}
	if (data->flags & ACME_HAS_CORE) {
		clk = devm_clk_get(&pdev->dev, "core");
		if (IS_ERR(clk))
			return PTR_ERR(clk);
	}
	return 0;
}

static const struct of_device_id acme_match[] = {
	{ .compatible = "acme,old", .data = &acme_old },
	{ .compatible = "acme,new", .data = &acme_new },
	{ }
};

static struct platform_driver acme_driver = {
	.driver = {
		.of_match_table = acme_match,
	},
	.probe = acme_probe,
};
