// SPDX-License-Identifier: GPL-2.0-only
/*
 * A function of a PCI endpoint, to start one's own from: it has registers in BAR 0, reads
 * and writes a buffer in the memory of the host, and interrupts the host by MSI.
 *
 * BAR 0 is memory of this machine that the host can write, no more: there is no interrupt
 * when it does so. The function looks every millisecond, as those of the kernel do.
 */
#include <linux/io.h>
#include <linux/module.h>
#include <linux/pci-epc.h>
#include <linux/pci-epf.h>
#include <linux/pci_ids.h>
#include <linux/slab.h>
#include <linux/workqueue.h>

#include "skeleton.h"

/**
 * struct skeleton - a function, from when configfs makes it until it is removed there
 * @epf: as the framework has it
 * @registers: the memory of BAR 0, while the function is bound to a controller
 * @work: looks for a command
 */
struct skeleton {
	struct pci_epf *epf;
	struct skeleton_registers *registers;
	struct delayed_work work;
};

/* What configfs does not set otherwise */
static struct pci_epf_header skeleton_header = {
	.vendorid = SKELETON_VENDOR_ID,
	.deviceid = SKELETON_DEVICE_ID,
	.baseclass_code = PCI_CLASS_OTHERS,
	.interrupt_pin = PCI_INTERRUPT_INTA,
};

static void skeleton_turn(u8 *bytes, size_t length)
{
	for (size_t i = 0; i < length / 2; i++)
		swap(bytes[i], bytes[length - 1 - i]);
}

/*
 * Host memory is seen through a window. One window may show less than what is asked for,
 * so it is moved along.
 */
static int skeleton_transfer(struct pci_epf *epf, u64 address, u8 *bytes, size_t length,
			     bool to_host)
{
	struct pci_epc_map map;
	int ret;

	while (length) {
		ret = pci_epc_mem_map(epf->epc, epf->func_no, epf->vfunc_no, address,
				      length, &map);
		if (ret)
			return ret;
		if (to_host)
			memcpy_toio(map.virt_addr, bytes, map.pci_size);
		else
			memcpy_fromio(bytes, map.virt_addr, map.pci_size);
		pci_epc_mem_unmap(epf->epc, epf->func_no, epf->vfunc_no, &map);
		address += map.pci_size;
		bytes += map.pci_size;
		length -= map.pci_size;
	}
	return 0;
}

/* The host may write registers at any time: each is read once. */
static int skeleton_reverse(struct skeleton *skeleton)
{
	u32 length = le32_to_cpu(READ_ONCE(skeleton->registers->length));
	u64 address = le64_to_cpu(READ_ONCE(skeleton->registers->address));
	u8 *bytes;
	int ret;

	if (length > SKELETON_MAX)
		return -EINVAL;
	bytes = kmalloc(length, GFP_KERNEL);
	if (!bytes)
		return -ENOMEM;
	ret = skeleton_transfer(skeleton->epf, address, bytes, length, false);
	if (!ret) {
		skeleton_turn(bytes, length);
		ret = skeleton_transfer(skeleton->epf, address, bytes, length, true);
	}
	kfree(bytes);
	return ret;
}

static void skeleton_look(struct work_struct *work)
{
	struct skeleton *skeleton = container_of(work, struct skeleton, work.work);
	struct skeleton_registers *registers = skeleton->registers;
	struct pci_epf *epf = skeleton->epf;
	u32 command = le32_to_cpu(READ_ONCE(registers->command));
	int ret = -EINVAL;

	if (command != SKELETON_NONE) {
		/* The host has written the other registers before. */
		dma_rmb();
		WRITE_ONCE(registers->command, cpu_to_le32(SKELETON_NONE));
		if (command == SKELETON_REVERSE)
			ret = skeleton_reverse(skeleton);
		/* What is in the host's memory comes before the status that says so. */
		dma_wmb();
		WRITE_ONCE(registers->status,
			   cpu_to_le32(ret ? SKELETON_FAILED : SKELETON_DONE));
		pci_epc_raise_irq(epf->epc, epf->func_no, epf->vfunc_no, PCI_IRQ_MSI, 1);
	}
	schedule_delayed_work(&skeleton->work, msecs_to_jiffies(1));
}

/* The controller is there, or is there again: it is told all about the function. */
static int skeleton_epc_init(struct pci_epf *epf)
{
	int ret;

	ret = pci_epc_write_header(epf->epc, epf->func_no, epf->vfunc_no, epf->header);
	if (ret)
		return ret;
	ret = pci_epc_set_bar(epf->epc, epf->func_no, epf->vfunc_no, &epf->bar[BAR_0]);
	if (ret)
		return ret;
	return pci_epc_set_msi(epf->epc, epf->func_no, epf->vfunc_no, 1);
}

static void skeleton_epc_deinit(struct pci_epf *epf)
{
	struct skeleton *skeleton = epf_get_drvdata(epf);

	cancel_delayed_work_sync(&skeleton->work);
	pci_epc_clear_bar(epf->epc, epf->func_no, epf->vfunc_no, &epf->bar[BAR_0]);
}

/* A host uses the function from now on. */
static int skeleton_link_up(struct pci_epf *epf)
{
	struct skeleton *skeleton = epf_get_drvdata(epf);

	schedule_delayed_work(&skeleton->work, 0);
	return 0;
}

/* A command of a host that is gone is none of the next one's. */
static int skeleton_link_down(struct pci_epf *epf)
{
	struct skeleton *skeleton = epf_get_drvdata(epf);

	cancel_delayed_work_sync(&skeleton->work);
	skeleton->registers->command = cpu_to_le32(SKELETON_NONE);
	return 0;
}

static const struct pci_epc_event_ops skeleton_events = {
	.epc_init = skeleton_epc_init,
	.epc_deinit = skeleton_epc_deinit,
	.link_up = skeleton_link_up,
	.link_down = skeleton_link_down,
};

/* The function gets a controller: "ln -s" in configfs. */
static int skeleton_bind(struct pci_epf *epf)
{
	struct skeleton *skeleton = epf_get_drvdata(epf);
	const struct pci_epc_features *features;

	features = pci_epc_get_features(epf->epc, epf->func_no, epf->vfunc_no);
	if (!features || !features->linkup_notifier || !features->msi_capable)
		return -EOPNOTSUPP;
	skeleton->registers = pci_epf_alloc_space(epf, PAGE_SIZE, BAR_0, features,
						  PRIMARY_INTERFACE);
	if (!skeleton->registers)
		return -ENOMEM;
	memset(skeleton->registers, 0, sizeof(*skeleton->registers));
	skeleton->registers->magic = cpu_to_le32(SKELETON_MAGIC);
	return 0;
}

static void skeleton_unbind(struct pci_epf *epf)
{
	struct skeleton *skeleton = epf_get_drvdata(epf);

	cancel_delayed_work_sync(&skeleton->work);
	if (epf->epc->init_complete)
		pci_epc_clear_bar(epf->epc, epf->func_no, epf->vfunc_no,
				  &epf->bar[BAR_0]);
	pci_epf_free_space(epf, skeleton->registers, BAR_0, PRIMARY_INTERFACE);
}

static const struct pci_epf_ops skeleton_ops = {
	.bind = skeleton_bind,
	.unbind = skeleton_unbind,
};

/* "mkdir" in configfs */
static int skeleton_probe(struct pci_epf *epf, const struct pci_epf_device_id *id)
{
	struct skeleton *skeleton;

	skeleton = devm_kzalloc(&epf->dev, sizeof(*skeleton), GFP_KERNEL);
	if (!skeleton)
		return -ENOMEM;
	skeleton->epf = epf;
	INIT_DELAYED_WORK(&skeleton->work, skeleton_look);
	epf->header = &skeleton_header;
	epf->event_ops = &skeleton_events;
	epf_set_drvdata(epf, skeleton);
	return 0;
}

static const struct pci_epf_device_id skeleton_ids[] = {
	{ .name = "endpoint_skeleton" },
	{ }
};

static struct pci_epf_driver skeleton_driver = {
	.driver.name = "endpoint_skeleton",
	.probe = skeleton_probe,
	.id_table = skeleton_ids,
	.ops = &skeleton_ops,
	.owner = THIS_MODULE,
};

static int __init skeleton_init(void)
{
	return pci_epf_register_driver(&skeleton_driver);
}
module_init(skeleton_init);

static void __exit skeleton_exit(void)
{
	pci_epf_unregister_driver(&skeleton_driver);
}
module_exit(skeleton_exit);

MODULE_DESCRIPTION("A function of a PCI endpoint, to start one's own from");
MODULE_LICENSE("GPL");
