// SPDX-License-Identifier: GPL-2.0-only
/*
 * In a guest: a driver of QEMU's test device (docs/specs/dtio-testdev.rst)
 * that has the device send its MSIs, one at a time, and checks that each calls its own
 * handler. Results are in the log.
 */
#include <linux/completion.h>
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/mod_devicetable.h>
#include <linux/module.h>
#include <linux/msi.h>
#include <linux/platform_device.h>

#include "../../registers.h"

#define MESSAGES	8
#define ROUNDS		50

struct message {
	struct completion arrived;
	unsigned int count;
};

struct testdev {
	void __iomem *msi;
	struct message messages[MESSAGES];
};

/* The registers of one of the device's messages */
static void __iomem *testdev_message(struct testdev *testdev, unsigned int i)
{
	return testdev->msi + i * TESTDEV_MSI_STRIDE;
}

static void testdev_write_message(struct msi_desc *desc, struct msi_msg *msg)
{
	struct testdev *testdev = dev_get_drvdata(msi_desc_to_dev(desc));
	void __iomem *at = testdev_message(testdev, desc->msi_index);

	writel(msg->address_lo, at + TESTDEV_MSI_ADDRESS);
	writel(msg->address_hi, at + TESTDEV_MSI_ADDRESS + 4);
	writel(msg->data, at + TESTDEV_MSI_DATA);
}

static irqreturn_t testdev_handler(int irq, void *data)
{
	struct message *message = data;

	message->count++;
	complete(&message->arrived);
	return IRQ_HANDLED;
}

static bool testdev_send(struct testdev *testdev, unsigned int i)
{
	writel(TESTDEV_MSI_ENABLE | TESTDEV_MSI_TRIGGER,
	       testdev_message(testdev, i) + TESTDEV_MSI_CONTROL);
	return wait_for_completion_timeout(&testdev->messages[i].arrived, HZ);
}

/* How many have not arrived, or as another; ends when none does */
static unsigned int testdev_count_lost(struct testdev *testdev)
{
	unsigned int round, i, lost = 0;
	bool any = true;

	for (round = 0; round < ROUNDS && any; round++) {
		any = false;
		for (i = 0; i < MESSAGES; i++)
			any |= testdev_send(testdev, i);
	}
	for (i = 0; i < MESSAGES; i++)
		lost += abs_diff(testdev->messages[i].count, (u32)ROUNDS);
	return lost;
}

static int testdev_request(struct device *dev, struct testdev *testdev)
{
	unsigned int i;
	int ret;

	for (i = 0; i < MESSAGES; i++) {
		init_completion(&testdev->messages[i].arrived);
		ret = request_irq(msi_get_virq(dev, i), testdev_handler, 0,
				  dev_name(dev), &testdev->messages[i]);
		if (ret) {
			while (i--)
				free_irq(msi_get_virq(dev, i),
					 &testdev->messages[i]);
			return ret;
		}
	}
	return 0;
}

static int testdev_probe(struct platform_device *pdev)
{
	struct device *dev = &pdev->dev;
	struct testdev *testdev;
	int ret;

	testdev = devm_kzalloc(dev, sizeof(*testdev), GFP_KERNEL);
	if (!testdev)
		return -ENOMEM;
	testdev->msi = devm_platform_ioremap_resource_byname(pdev, "msi");
	if (IS_ERR(testdev->msi))
		return PTR_ERR(testdev->msi);
	platform_set_drvdata(pdev, testdev);

	ret = platform_device_msi_init_and_alloc_irqs(dev, MESSAGES,
						      testdev_write_message);
	if (ret)
		return dev_err_probe(dev, ret, "no messages\n");
	ret = testdev_request(dev, testdev);
	if (ret) {
		platform_device_msi_free_irqs_all(dev);
		return ret;
	}
	dev_info(dev, "messages: %u lost of %u\n", testdev_count_lost(testdev),
		 MESSAGES * ROUNDS);
	return 0;
}

static void testdev_remove(struct platform_device *pdev)
{
	struct testdev *testdev = platform_get_drvdata(pdev);
	unsigned int i;

	for (i = 0; i < MESSAGES; i++) {
		writel(0, testdev_message(testdev, i) + TESTDEV_MSI_CONTROL);
		free_irq(msi_get_virq(&pdev->dev, i), &testdev->messages[i]);
	}
	platform_device_msi_free_irqs_all(&pdev->dev);
}

static const struct of_device_id testdev_match[] = {
	{ .compatible = "dtio,testdev" },
	{ }
};
MODULE_DEVICE_TABLE(of, testdev_match);

static struct platform_driver testdev_driver = {
	.probe = testdev_probe,
	.remove = testdev_remove,
	.driver = {
		.name = "dtio-test-msi",
		.of_match_table = testdev_match,
	},
};
module_platform_driver(testdev_driver);

MODULE_DESCRIPTION("The test device's driver in a guest: messages");
MODULE_LICENSE("GPL");
