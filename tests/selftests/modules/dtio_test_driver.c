// SPDX-License-Identifier: GPL-2.0-only
/*
 * A driver for guests: of a made-up device with lines and nothing else
 * (dtio_test_lines.dtso) and of the test device. It requests the line of each entry
 * of the node's interrupts as shared, as a driver does whose queues have one line in
 * one SoC and several in another. A line that comes is left disabled, as by a driver
 * that serves it later, until it is enabled by this file:
 *
 *   /sys/kernel/debug/dtio-test-driver/enable	write 1: all lines are enabled again
 *   /sys/kernel/debug/dtio-test-driver/came	how often the line of each entry has
 *						come; "-": it has none
 *   /sys/kernel/debug/dtio-test-driver/cycles	of the test device: write how often the
 *						device shall raise its line, and lower
 *						it while the line is disabled; an error
 *						if it does not come. It may come once
 *						more than that each time, as VFIO's
 *						lines are not lowered but ended.
 */
#include <linux/cleanup.h>
#include <linux/completion.h>
#include <linux/debugfs.h>
#include <linux/err.h>
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/irq.h>
#include <linux/jiffies.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/of.h>
#include <linux/platform_device.h>
#include <linux/seq_file.h>

/* Register LEVEL of the test device, docs/specs/dtio-testdev.rst */
#define LEVEL	0x008

#define ENTRIES	8

/**
 * struct entry - an entry of the node's interrupts
 * @virq: its line, or a negative errno
 * @came: how often the handler was called
 * @disabled: the handler has disabled the line
 */
struct entry {
	int virq;
	atomic_t came;
	atomic_t disabled;
};

/* What it knows of its device: there is one. */
static struct {
	struct mutex lock;	/* held while lines are enabled and cycles run */
	struct entry entries[ENTRIES];
	struct completion come;
	void __iomem *registers;
	struct dentry *debugfs;
} user;

static irqreturn_t user_handler(int virq, void *data)
{
	struct entry *entry = data;

	disable_irq_nosync(virq);
	atomic_set(&entry->disabled, 1);
	atomic_inc(&entry->came);
	complete(&user.come);
	return IRQ_HANDLED;
}

static void user_enable(void)
{
	struct entry *entry;

	lockdep_assert_held(&user.lock);
	for (entry = user.entries; entry < user.entries + ENTRIES; entry++)
		if (atomic_xchg(&entry->disabled, 0))
			enable_irq(entry->virq);
}

static int enable_set(void *unused, u64 value)
{
	guard(mutex)(&user.lock);
	user_enable();
	return 0;
}
DEFINE_DEBUGFS_ATTRIBUTE(enable_fops, NULL, enable_set, "%llu\n");

static int cycle(void)
{
	/* Of what has come, and was left disabled, since the cycle before */
	user_enable();
	reinit_completion(&user.come);
	writel(1, user.registers + LEVEL);
	if (!wait_for_completion_timeout(&user.come, 5 * HZ))
		return -ETIMEDOUT;
	writel(0, user.registers + LEVEL);
	user_enable();
	return 0;
}

static int cycles_set(void *unused, u64 count)
{
	int ret = 0;

	if (!user.registers)
		return -ENXIO;

	guard(mutex)(&user.lock);
	while (count-- && !ret)
		ret = cycle();
	return ret;
}
DEFINE_DEBUGFS_ATTRIBUTE(cycles_fops, NULL, cycles_set, "%llu\n");

static int came_show(struct seq_file *file, void *unused)
{
	struct entry *entry;

	for (entry = user.entries; entry < user.entries + ENTRIES; entry++)
		if (entry->virq > 0)
			seq_printf(file, "%d ", atomic_read(&entry->came));
		else
			seq_puts(file, "- ");
	seq_putc(file, '\n');
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(came);

static int user_probe(struct platform_device *pdev)
{
	unsigned int i;
	int ret;

	if (platform_get_resource(pdev, IORESOURCE_MEM, 0)) {
		user.registers = devm_platform_ioremap_resource(pdev, 0);
		if (IS_ERR(user.registers))
			return PTR_ERR(user.registers);
	}
	for (i = 0; i < ENTRIES; i++) {
		struct entry *entry = &user.entries[i];

		entry->virq = platform_get_irq_optional(pdev, i);
		if (entry->virq == -EPROBE_DEFER)
			return entry->virq;
		if (entry->virq < 0)
			continue;
		/* At once, not when it comes the next time. */
		irq_set_status_flags(entry->virq, IRQ_DISABLE_UNLAZY);
		ret = devm_request_irq(&pdev->dev, entry->virq, user_handler,
				       IRQF_SHARED, "dtio-test-driver", entry);
		if (ret)
			return dev_err_probe(&pdev->dev, ret, "interrupt %u\n", i);
	}
	user.debugfs = debugfs_create_dir("dtio-test-driver", NULL);
	debugfs_create_file("enable", 0200, user.debugfs, NULL, &enable_fops);
	debugfs_create_file("cycles", 0200, user.debugfs, NULL, &cycles_fops);
	debugfs_create_file("came", 0400, user.debugfs, NULL, &came_fops);
	return 0;
}

static void user_remove(struct platform_device *pdev)
{
	debugfs_remove_recursive(user.debugfs);
}

static const struct of_device_id user_table[] = {
	{ .compatible = "dtio,testdev" },
	{ .compatible = "dtio-test,wired" },
	{ }
};

static struct platform_driver user_driver = {
	.probe = user_probe,
	.remove = user_remove,
	.driver = {
		.name = "dtio-test-driver",
		.of_match_table = user_table,
		.suppress_bind_attrs = true,
	},
};

static int __init user_init(void)
{
	mutex_init(&user.lock);
	init_completion(&user.come);
	return platform_driver_register(&user_driver);
}
module_init(user_init);

static void __exit user_exit(void)
{
	platform_driver_unregister(&user_driver);
}
module_exit(user_exit);

MODULE_DESCRIPTION("a guest's driver of test devices, for dtio's tests");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
MODULE_INFO(test, "Y");
