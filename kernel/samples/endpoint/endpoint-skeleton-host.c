// SPDX-License-Identifier: GPL-2.0-only
/*
 * The host's driver for the skeleton of an endpoint's function. What is written to
 * /dev/endpoint-skeletonN is read from there with the last byte first: the endpoint does
 * that, in this machine's memory.
 */
#include <linux/completion.h>
#include <linux/dma-mapping.h>
#include <linux/fs.h>
#include <linux/idr.h>
#include <linux/interrupt.h>
#include <linux/kref.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/pci.h>
#include <linux/slab.h>
#include <linux/uaccess.h>

#include "skeleton.h"

#define SKELETON_TIMEOUT	(5 * HZ)

static DEFINE_IDA(skeleton_numbers);

/**
 * struct skeleton - a device; files that are open may outlive it
 * @references: one of the device's, and one of each open file's
 * @lock: guards what follows, and that there is one command at a time
 * @pdev: the device; NULL when it is gone
 * @registers: BAR 0
 * @buffer: what the function reads and writes
 * @address: where it is on the bus
 * @length: what of it has been written
 * @done: the function has interrupted
 * @misc: the file
 * @name: of the file
 * @number: in the name
 */
struct skeleton {
	struct kref references;
	struct mutex lock;	/* guards what follows */
	struct pci_dev *pdev;
	struct skeleton_registers __iomem *registers;
	void *buffer;
	dma_addr_t address;
	size_t length;
	struct completion done;
	struct miscdevice misc;
	char name[32];
	int number;
};

static void skeleton_free(struct kref *references)
{
	struct skeleton *skeleton = container_of(references, struct skeleton, references);

	ida_free(&skeleton_numbers, skeleton->number);
	kfree(skeleton);
}

static irqreturn_t skeleton_handler(int irq, void *data)
{
	struct skeleton *skeleton = data;

	complete(&skeleton->done);
	return IRQ_HANDLED;
}

static int skeleton_open(struct inode *inode, struct file *file)
{
	struct skeleton *skeleton = container_of(file->private_data, struct skeleton, misc);

	kref_get(&skeleton->references);
	file->private_data = skeleton;
	return 0;
}

static int skeleton_release(struct inode *inode, struct file *file)
{
	struct skeleton *skeleton = file->private_data;

	kref_put(&skeleton->references, skeleton_free);
	return 0;
}

/* The function is told of the buffer, and has carried out a command when this returns. */
static int skeleton_command(struct skeleton *skeleton, u32 command)
{
	reinit_completion(&skeleton->done);
	writel(SKELETON_BUSY, &skeleton->registers->status);
	writel(skeleton->length, &skeleton->registers->length);
	writel(lower_32_bits(skeleton->address), &skeleton->registers->address);
	writel(upper_32_bits(skeleton->address), (void __iomem *)&skeleton->registers->address + 4);
	/* Comes after all that was written to the buffer and to the registers */
	writel(command, &skeleton->registers->command);
	if (!wait_for_completion_timeout(&skeleton->done, SKELETON_TIMEOUT))
		return -ETIMEDOUT;
	return readl(&skeleton->registers->status) == SKELETON_DONE ? 0 : -EIO;
}

static ssize_t skeleton_write(struct file *file, const char __user *text, size_t count,
			      loff_t *position)
{
	struct skeleton *skeleton = file->private_data;
	ssize_t ret;

	if (count > SKELETON_MAX)
		return -EMSGSIZE;
	mutex_lock(&skeleton->lock);
	if (!skeleton->pdev) {
		ret = -ENODEV;
	} else if (copy_from_user(skeleton->buffer, text, count)) {
		ret = -EFAULT;
	} else {
		skeleton->length = count;
		ret = skeleton_command(skeleton, SKELETON_REVERSE) ?: count;
	}
	mutex_unlock(&skeleton->lock);
	return ret;
}

static ssize_t skeleton_read(struct file *file, char __user *text, size_t count,
			     loff_t *position)
{
	struct skeleton *skeleton = file->private_data;
	ssize_t ret = -ENODEV;

	mutex_lock(&skeleton->lock);
	if (skeleton->pdev)
		ret = simple_read_from_buffer(text, count, position, skeleton->buffer,
					      skeleton->length);
	mutex_unlock(&skeleton->lock);
	return ret;
}

static const struct file_operations skeleton_fops = {
	.owner = THIS_MODULE,
	.open = skeleton_open,
	.release = skeleton_release,
	.read = skeleton_read,
	.write = skeleton_write,
};

/* All that the device itself needs; what is "managed" goes when the driver does. */
static int skeleton_set_up(struct skeleton *skeleton, struct pci_dev *pdev)
{
	struct device *dev = &pdev->dev;
	int ret;

	ret = pcim_enable_device(pdev);
	if (ret)
		return dev_err_probe(dev, ret, "cannot be enabled\n");
	skeleton->registers = pcim_iomap_region(pdev, 0, KBUILD_MODNAME);
	if (IS_ERR(skeleton->registers))
		return dev_err_probe(dev, PTR_ERR(skeleton->registers), "no BAR 0\n");
	if (readl(&skeleton->registers->magic) != SKELETON_MAGIC)
		return dev_err_probe(dev, -ENODEV, "is not the skeleton\n");
	ret = dma_set_mask_and_coherent(dev, DMA_BIT_MASK(64));
	if (ret)
		return dev_err_probe(dev, ret, "cannot reach memory\n");
	skeleton->buffer = dmam_alloc_coherent(dev, SKELETON_MAX, &skeleton->address,
					       GFP_KERNEL);
	if (!skeleton->buffer)
		return -ENOMEM;
	/* The function may access memory, and interrupt: a message is an access, too. */
	pci_set_master(pdev);
	ret = pci_alloc_irq_vectors(pdev, 1, 1, PCI_IRQ_MSI);
	if (ret < 0)
		return dev_err_probe(dev, ret, "no MSI\n");
	ret = pci_request_irq(pdev, 0, skeleton_handler, NULL, skeleton, "%s", KBUILD_MODNAME);
	if (ret) {
		pci_free_irq_vectors(pdev);
		return dev_err_probe(dev, ret, "no handler for the MSI\n");
	}
	skeleton->pdev = pdev;
	return 0;
}

static void skeleton_take_down(struct skeleton *skeleton)
{
	struct pci_dev *pdev = skeleton->pdev;

	pci_clear_master(pdev);
	pci_free_irq(pdev, 0, skeleton);
	pci_free_irq_vectors(pdev);
	skeleton->pdev = NULL;
}

static int skeleton_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	struct skeleton *skeleton;
	int ret;

	skeleton = kzalloc(sizeof(*skeleton), GFP_KERNEL);
	if (!skeleton)
		return -ENOMEM;
	skeleton->number = ida_alloc(&skeleton_numbers, GFP_KERNEL);
	if (skeleton->number < 0) {
		ret = skeleton->number;
		kfree(skeleton);
		return ret;
	}
	kref_init(&skeleton->references);
	mutex_init(&skeleton->lock);
	init_completion(&skeleton->done);
	ret = skeleton_set_up(skeleton, pdev);
	if (ret)
		goto put;
	snprintf(skeleton->name, sizeof(skeleton->name), "endpoint-skeleton%d",
		 skeleton->number);
	skeleton->misc.minor = MISC_DYNAMIC_MINOR;
	skeleton->misc.name = skeleton->name;
	skeleton->misc.fops = &skeleton_fops;
	skeleton->misc.parent = &pdev->dev;
	pci_set_drvdata(pdev, skeleton);
	ret = misc_register(&skeleton->misc);
	if (!ret)
		return 0;
	skeleton_take_down(skeleton);
put:
	kref_put(&skeleton->references, skeleton_free);
	return ret;
}

static void skeleton_remove(struct pci_dev *pdev)
{
	struct skeleton *skeleton = pci_get_drvdata(pdev);

	misc_deregister(&skeleton->misc);
	mutex_lock(&skeleton->lock);
	skeleton_take_down(skeleton);
	mutex_unlock(&skeleton->lock);
	kref_put(&skeleton->references, skeleton_free);
}

static const struct pci_device_id skeleton_ids[] = {
	{ PCI_DEVICE(SKELETON_VENDOR_ID, SKELETON_DEVICE_ID) },
	{ }
};
MODULE_DEVICE_TABLE(pci, skeleton_ids);

static struct pci_driver skeleton_driver = {
	.name = KBUILD_MODNAME,
	.id_table = skeleton_ids,
	.probe = skeleton_probe,
	.remove = skeleton_remove,
};
module_pci_driver(skeleton_driver);

MODULE_DESCRIPTION("The host's driver for the skeleton of an endpoint's function");
MODULE_LICENSE("GPL");
