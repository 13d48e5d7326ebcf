// SPDX-License-Identifier: GPL-2.0-or-later
// acme,device: dma rx

static int acme_probe(struct platform_device *pdev)
{
	struct dma_chan *rx, *tx;
	int ret = 0;

	rx = dma_request_chan(&pdev->dev, "rx");
	if (IS_ERR(rx)) {
		ret = PTR_ERR(rx);
		goto error;
	}
	tx = dma_request_chan(&pdev->dev, "tx");
	if (IS_ERR(tx))
		goto without;
	return 0;

without:
	dev_info(&pdev->dev, "without DMA\n");
	return 0;

error:
	acme_stop(pdev);
	return ret;
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
