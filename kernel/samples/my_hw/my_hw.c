// SPDX-License-Identifier: GPL-2.0-only
/*
 * A driver for QEMU's device my_hw (docs/specs/my_hw.rst), to learn with: how a
 * driver shares an interrupt line. The line is up as long as a device holds it
 * up, and does not say which one: each handler on it asks its own device.
 */
#include <linux/atomic.h>
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/kstrtox.h>
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/sysfs.h>

#define MY_HW_VENDOR_ID		0x4c52
#define MY_HW_DEVICE_ID		0x6c72

#define MY_HW_ID		0x00
#define   MY_HW_ID_MASK		0xffffff00
#define   MY_HW_ID_VERSION_1	0x6d790100
#define MY_HW_STATUS		0x04
#define   MY_HW_RAISED		BIT(1)
#define MY_HW_START		0x10
#define MY_HW_STOP		0x20
#define MY_HW_ACKNOWLEDGE	0x30

/**
 * struct my_hw - a device, as long as it is bound
 * @registers: BAR 0
 * @interrupts: how many have been its own
 */
struct my_hw {
	void __iomem *registers;
	atomic_t interrupts;
};

static void my_hw_acknowledge(struct my_hw *my_hw)
{
	writel(1, my_hw->registers + MY_HW_ACKNOWLEDGE);
	/* A read comes back when the write has arrived: the line is low. */
	readl(my_hw->registers + MY_HW_STATUS);
}

/* In this order: a timer that runs could raise what was acknowledged. */
static void my_hw_quiet(struct my_hw *my_hw)
{
	writel(1, my_hw->registers + MY_HW_STOP);
	my_hw_acknowledge(my_hw);
}

static irqreturn_t my_hw_handler(int irq, void *data)
{
	struct my_hw *my_hw = data;
	u32 status = readl(my_hw->registers + MY_HW_STATUS);

	/* All ones: the device is gone, and does not hold up the line. */
	if (PCI_POSSIBLE_ERROR(status) || !(status & MY_HW_RAISED))
		return IRQ_NONE;
	my_hw_acknowledge(my_hw);
	atomic_inc(&my_hw->interrupts);
	return IRQ_HANDLED;
}

static ssize_t interrupts_show(struct device *dev,
			       struct device_attribute *attr, char *buf)
{
	struct my_hw *my_hw = dev_get_drvdata(dev);

	return sysfs_emit(buf, "%u\n", atomic_read(&my_hw->interrupts));
}
static DEVICE_ATTR_RO(interrupts);

/* For an attribute that does something when "true" is written to it */
static ssize_t my_hw_do(struct device *dev, unsigned int offset,
			const char *buf, size_t count)
{
	struct my_hw *my_hw = dev_get_drvdata(dev);
	bool yes;
	int ret;

	ret = kstrtobool(buf, &yes);
	if (ret)
		return ret;
	if (!yes)
		return -EINVAL;
	writel(1, my_hw->registers + offset);
	return count;
}

static ssize_t start_store(struct device *dev, struct device_attribute *attr,
			   const char *buf, size_t count)
{
	return my_hw_do(dev, MY_HW_START, buf, count);
}
static DEVICE_ATTR_WO(start);

static ssize_t stop_store(struct device *dev, struct device_attribute *attr,
			  const char *buf, size_t count)
{
	return my_hw_do(dev, MY_HW_STOP, buf, count);
}
static DEVICE_ATTR_WO(stop);

static struct attribute *my_hw_attrs[] = {
	&dev_attr_interrupts.attr,
	&dev_attr_start.attr,
	&dev_attr_stop.attr,
	NULL
};
ATTRIBUTE_GROUPS(my_hw);

static int my_hw_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	struct device *dev = &pdev->dev;
	struct my_hw *my_hw;
	u32 version;
	int ret;

	my_hw = devm_kzalloc(dev, sizeof(*my_hw), GFP_KERNEL);
	if (!my_hw)
		return -ENOMEM;
	ret = pcim_enable_device(pdev);
	if (ret)
		return dev_err_probe(dev, ret, "cannot be enabled\n");
	my_hw->registers = pcim_iomap_region(pdev, 0, KBUILD_MODNAME);
	if (IS_ERR(my_hw->registers))
		return dev_err_probe(dev, PTR_ERR(my_hw->registers),
				     "no BAR 0\n");

	version = readl(my_hw->registers + MY_HW_ID);
	if ((version & MY_HW_ID_MASK) != MY_HW_ID_VERSION_1)
		return dev_err_probe(dev, -ENODEV,
				     "identification %#010x is not known\n",
				     version);
	/* A former driver may have left the timer running. */
	my_hw_quiet(my_hw);
	pci_set_drvdata(pdev, my_hw);

	ret = pci_alloc_irq_vectors(pdev, 1, 1, PCI_IRQ_INTX);
	if (ret < 0)
		return dev_err_probe(dev, ret, "no interrupt line\n");
	ret = pci_request_irq(pdev, 0, my_hw_handler, NULL, my_hw, "%s %s",
			      KBUILD_MODNAME, pci_name(pdev));
	if (ret)
		return dev_err_probe(dev, ret, "no handler for the line\n");
	return 0;
}

/* The attributes are gone already: nothing can start the timer any more. */
static void my_hw_remove(struct pci_dev *pdev)
{
	struct my_hw *my_hw = pci_get_drvdata(pdev);

	my_hw_quiet(my_hw);
	pci_free_irq(pdev, 0, my_hw);
	pci_free_irq_vectors(pdev);
}

static const struct pci_device_id my_hw_ids[] = {
	{ PCI_DEVICE(MY_HW_VENDOR_ID, MY_HW_DEVICE_ID) },
	{ }
};
MODULE_DEVICE_TABLE(pci, my_hw_ids);

static struct pci_driver my_hw_driver = {
	.name = KBUILD_MODNAME,
	.id_table = my_hw_ids,
	.probe = my_hw_probe,
	.remove = my_hw_remove,
	.dev_groups = my_hw_groups,
};
module_pci_driver(my_hw_driver);

MODULE_DESCRIPTION("Driver for QEMU's device my_hw: sharing an interrupt line");
MODULE_LICENSE("GPL");
