// SPDX-License-Identifier: GPL-2.0-or-later
/* What helper.c calls in another file */
int acme_get_more(struct platform_device *pdev, const char *phy_name)
{
	void __iomem *base = devm_platform_ioremap_resource(pdev, 0);
	struct phy *phy;

	if (IS_ERR(base))
		return PTR_ERR(base);
	phy = devm_phy_get(&pdev->dev, phy_name);
	return PTR_ERR_OR_ZERO(phy);
}
