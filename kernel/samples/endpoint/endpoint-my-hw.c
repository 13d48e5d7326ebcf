// SPDX-License-Identifier: GPL-2.0-only
/*
 * my_hw (docs/specs/my_hw.rst) as a function of a PCI endpoint: a timer and INTx, for the
 * same driver of the host that drives QEMU's device and the one that a process serves.
 *
 * Registers to write are memory: the host leaves a value there, and the function finds
 * it within a few milliseconds. Until then the status is what it was before.
 */
#include <linux/io.h>
#include <linux/module.h>
#include <linux/pci-epc.h>
#include <linux/pci-epf.h>
#include <linux/sizes.h>
#include <linux/timekeeping.h>
#include <linux/workqueue.h>

#define MY_HW_VENDOR_ID		0x4c52
#define MY_HW_DEVICE_ID		0x6c72
#define MY_HW_ID_VALUE		0x6d790100
#define MY_HW_RUNNING		BIT(0)
#define MY_HW_RAISED		BIT(1)

static unsigned int timeout_ms = 2000;
module_param(timeout_ms, uint, 0644);
MODULE_PARM_DESC(timeout_ms, "How long after its start the timer expires, in milliseconds");

/* As the specification has them in BAR 0 */
struct my_hw_registers {
	__le32 id;
	__le32 status;
	__le32 expiries;
	__le32 reserved;
	__le32 start[4];
	__le32 stop[4];
	__le32 acknowledge;
};

/**
 * struct my_hw - a function, from when configfs makes it until it is removed there
 * @epf: as the framework has it
 * @registers: the memory of BAR 0, while the function is bound to a controller
 * @work: looks for what the host has written, and whether the time is over
 * @status: what the register says: the host could write that, too
 * @expiries: likewise
 * @expires: when the timer does, if it runs
 */
struct my_hw {
	struct pci_epf *epf;
	struct my_hw_registers *registers;
	struct delayed_work work;
	u32 status;
	u32 expiries;
	ktime_t expires;
};

static struct pci_epf_header my_hw_header = {
	.vendorid = MY_HW_VENDOR_ID,
	.deviceid = MY_HW_DEVICE_ID,
	.revid = 1,
	.subclass_code = 0xff,
	.interrupt_pin = PCI_INTERRUPT_INTA,
};

static void my_hw_show(struct my_hw *my_hw)
{
	WRITE_ONCE(my_hw->registers->id, cpu_to_le32(MY_HW_ID_VALUE));
	WRITE_ONCE(my_hw->registers->status, cpu_to_le32(my_hw->status));
	WRITE_ONCE(my_hw->registers->expiries, cpu_to_le32(my_hw->expiries));
}

/* Takes what the host has written to a register that only can be written. */
static bool my_hw_written(__le32 *reg)
{
	return xchg((__force u32 *)reg, 0) != 0;
}

static void my_hw_look(struct work_struct *work)
{
	struct my_hw *my_hw = container_of(work, struct my_hw, work.work);
	struct pci_epf *epf = my_hw->epf;
	bool interrupt = false;

	/* In the order of a driver that starts, and of one that quiets the device */
	if (my_hw_written(my_hw->registers->start)) {
		my_hw->status |= MY_HW_RUNNING;
		my_hw->expires = ktime_add_ms(ktime_get(), timeout_ms);
	}
	if (my_hw_written(my_hw->registers->stop))
		my_hw->status &= ~MY_HW_RUNNING;
	if (my_hw_written(&my_hw->registers->acknowledge))
		my_hw->status &= ~MY_HW_RAISED;
	if ((my_hw->status & MY_HW_RUNNING) && ktime_compare(ktime_get(), my_hw->expires) >= 0) {
		my_hw->status &= ~MY_HW_RUNNING;
		interrupt = !(my_hw->status & MY_HW_RAISED);
		my_hw->status |= MY_HW_RAISED;
		my_hw->expiries++;
	}
	my_hw_show(my_hw);
	if (interrupt) {
		/* The handler reads the status. */
		dma_wmb();
		pci_epc_raise_irq(epf->epc, epf->func_no, epf->vfunc_no, PCI_IRQ_INTX, 0);
	}
	schedule_delayed_work(&my_hw->work, msecs_to_jiffies(1));
}

static int my_hw_epc_init(struct pci_epf *epf)
{
	int ret;

	ret = pci_epc_write_header(epf->epc, epf->func_no, epf->vfunc_no, epf->header);
	return ret ?: pci_epc_set_bar(epf->epc, epf->func_no, epf->vfunc_no,
				      &epf->bar[BAR_0]);
}

static void my_hw_epc_deinit(struct pci_epf *epf)
{
	struct my_hw *my_hw = epf_get_drvdata(epf);

	cancel_delayed_work_sync(&my_hw->work);
	pci_epc_clear_bar(epf->epc, epf->func_no, epf->vfunc_no, &epf->bar[BAR_0]);
}

/* Each host finds a device that has been reset. */
static int my_hw_link_up(struct pci_epf *epf)
{
	struct my_hw *my_hw = epf_get_drvdata(epf);

	memset(my_hw->registers, 0, sizeof(*my_hw->registers));
	my_hw->status = 0;
	my_hw->expiries = 0;
	my_hw_show(my_hw);
	schedule_delayed_work(&my_hw->work, 0);
	return 0;
}

static int my_hw_link_down(struct pci_epf *epf)
{
	struct my_hw *my_hw = epf_get_drvdata(epf);

	cancel_delayed_work_sync(&my_hw->work);
	return 0;
}

static const struct pci_epc_event_ops my_hw_events = {
	.epc_init = my_hw_epc_init,
	.epc_deinit = my_hw_epc_deinit,
	.link_up = my_hw_link_up,
	.link_down = my_hw_link_down,
};

static int my_hw_bind(struct pci_epf *epf)
{
	struct my_hw *my_hw = epf_get_drvdata(epf);
	const struct pci_epc_features *features;

	features = pci_epc_get_features(epf->epc, epf->func_no, epf->vfunc_no);
	if (!features || !features->linkup_notifier)
		return -EOPNOTSUPP;
	my_hw->registers = pci_epf_alloc_space(epf, SZ_1M, BAR_0, features,
					       PRIMARY_INTERFACE);
	if (!my_hw->registers)
		return -ENOMEM;
	memset(my_hw->registers, 0, SZ_1M);
	my_hw_show(my_hw);
	return 0;
}

static void my_hw_unbind(struct pci_epf *epf)
{
	struct my_hw *my_hw = epf_get_drvdata(epf);

	cancel_delayed_work_sync(&my_hw->work);
	if (epf->epc->init_complete)
		pci_epc_clear_bar(epf->epc, epf->func_no, epf->vfunc_no,
				  &epf->bar[BAR_0]);
	pci_epf_free_space(epf, my_hw->registers, BAR_0, PRIMARY_INTERFACE);
}

static const struct pci_epf_ops my_hw_ops = {
	.bind = my_hw_bind,
	.unbind = my_hw_unbind,
};

static int my_hw_probe(struct pci_epf *epf, const struct pci_epf_device_id *id)
{
	struct my_hw *my_hw;

	my_hw = devm_kzalloc(&epf->dev, sizeof(*my_hw), GFP_KERNEL);
	if (!my_hw)
		return -ENOMEM;
	my_hw->epf = epf;
	INIT_DELAYED_WORK(&my_hw->work, my_hw_look);
	epf->header = &my_hw_header;
	epf->event_ops = &my_hw_events;
	epf_set_drvdata(epf, my_hw);
	return 0;
}

static const struct pci_epf_device_id my_hw_ids[] = {
	{ .name = "endpoint_my_hw" },
	{ }
};

static struct pci_epf_driver my_hw_driver = {
	.driver.name = "endpoint_my_hw",
	.probe = my_hw_probe,
	.id_table = my_hw_ids,
	.ops = &my_hw_ops,
	.owner = THIS_MODULE,
};

static int __init my_hw_init(void)
{
	return pci_epf_register_driver(&my_hw_driver);
}
module_init(my_hw_init);

static void __exit my_hw_exit(void)
{
	pci_epf_unregister_driver(&my_hw_driver);
}
module_exit(my_hw_exit);

MODULE_DESCRIPTION("my_hw as a function of a PCI endpoint");
MODULE_LICENSE("GPL");
