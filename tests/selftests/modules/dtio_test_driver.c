// SPDX-License-Identifier: GPL-2.0-only
/*
 * A driver for guests: of made-up devices with lines and nothing else
 * (dtio_test_hard_irqs.dtso) and of the test device. It requests the line of each entry
 * of the node's interrupts as shared, as a driver does whose queues have one line in
 * one SoC and several in another, and those of the nodes below it. A line that comes is
 * left disabled, as by a driver that serves it later, until it is enabled by this file:
 *
 *   /sys/kernel/debug/dtio-test-driver/enable	write 1: all lines are enabled again
 *   /sys/kernel/debug/dtio-test-driver/disable	write the number of an entry: its line is
 *						disabled, before it comes
 *   /sys/kernel/debug/dtio-test-driver/came	how often the line of each entry has
 *						come; "-": it has none
 *   /sys/kernel/debug/dtio-test-driver/children	the same of the nodes below it, a line
 *						for each that has some
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
#include <linux/of_irq.h>
#include <linux/platform_device.h>
#include <linux/seq_file.h>

#include "../../registers.h"

#define ENTRIES	8
#define CHILDREN	24

/**
 * struct entry - an entry of a node's interrupts
 * @np: the node, if it is one below the device's
 * @virq: its line, or a negative errno
 * @came: how often the handler was called
 * @disabled: the handler has disabled the line
 */
struct entry {
	struct device_node *np;
	int virq;
	atomic_t came;
	atomic_t disabled;
};

/* The state of the driver, which has one device. */
static struct {
	struct mutex lock;	/* held while lines are enabled and cycles run */
	struct entry entries[ENTRIES + CHILDREN];
	unsigned int count;
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
	for (entry = user.entries; entry < user.entries + user.count; entry++)
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

static int disable_set(void *unused, u64 index)
{
	struct entry *entry;

	if (index >= ENTRIES || user.entries[index].virq <= 0)
		return -EINVAL;

	entry = &user.entries[index];
	guard(mutex)(&user.lock);
	if (!atomic_xchg(&entry->disabled, 1))
		disable_irq(entry->virq);
	return 0;
}
DEFINE_DEBUGFS_ATTRIBUTE(disable_fops, NULL, disable_set, "%llu\n");

static int cycle(void)
{
	/*
	 * A line that came since the last cycle has been left disabled. One that
	 * comes again as it is enabled counts, as the line is disabled then.
	 */
	reinit_completion(&user.come);
	user_enable();
	writel(1, user.registers + TESTDEV_LEVEL);
	if (!wait_for_completion_timeout(&user.come, 5 * HZ))
		return -ETIMEDOUT;
	writel(0, user.registers + TESTDEV_LEVEL);
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

static void entry_show(struct seq_file *file, const struct entry *entry)
{
	if (entry->virq > 0)
		seq_printf(file, "%d ", atomic_read(&entry->came));
	else
		seq_puts(file, "- ");
}

static int came_show(struct seq_file *file, void *unused)
{
	struct entry *entry;

	for (entry = user.entries; entry < user.entries + ENTRIES; entry++)
		entry_show(file, entry);
	seq_putc(file, '\n');
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(came);

static int children_show(struct seq_file *file, void *unused)
{
	const struct entry *entry = user.entries + ENTRIES;

	for (; entry < user.entries + user.count; entry++) {
		if (entry->np != entry[-1].np)
			seq_printf(file, "%s%pOFn ",
				   entry[-1].np ? "\n" : "", entry->np);
		entry_show(file, entry);
	}
	seq_putc(file, '\n');
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(children);

static int user_request(struct device *dev, struct entry *entry)
{
	if (entry->virq <= 0)
		return 0;
	/* At once, not when it comes the next time. */
	irq_set_status_flags(entry->virq, IRQ_DISABLE_UNLAZY);
	return devm_request_irq(dev, entry->virq, user_handler, IRQF_SHARED,
				"dtio-test-driver", entry);
}

/* Entries without an interrupt count, too. */
static bool user_has_entry(struct device_node *np, unsigned int index)
{
	struct property *extended = of_find_property(np, "interrupts-extended",
						     NULL);

	if (extended)
		return index < of_count_phandle_with_args(np, extended->name,
							  "#interrupt-cells");
	return of_irq_get(np, index) > 0;
}

/* For all nodes below one; a line that cannot be requested is left out. */
static int user_request_below(struct device *dev, struct device_node *above)
{
	struct device_node *np;
	int ret;

	for_each_available_child_of_node(above, np) {
		unsigned int i;

		for (i = 0; user_has_entry(np, i); i++) {
			struct entry *entry = &user.entries[user.count];

			if (user.count == ARRAY_SIZE(user.entries)) {
				of_node_put(np);
				return -ENOSPC;
			}
			entry->np = np;
			entry->virq = of_irq_get(np, i);
			ret = user_request(dev, entry);
			if (ret) {
				of_node_put(np);
				return dev_err_probe(dev, ret,
						     "interrupt %u of %pOF\n",
						     i, np);
			}
			user.count++;
		}
		ret = user_request_below(dev, np);
		if (ret) {
			of_node_put(np);
			return ret;
		}
	}
	return 0;
}

static int user_probe(struct platform_device *pdev)
{
	int ret;

	if (platform_get_resource(pdev, IORESOURCE_MEM, 0)) {
		user.registers = devm_platform_ioremap_resource(pdev, 0);
		if (IS_ERR(user.registers))
			return PTR_ERR(user.registers);
	}
	for (user.count = 0; user.count < ENTRIES; user.count++) {
		struct entry *entry = &user.entries[user.count];

		entry->virq = platform_get_irq_optional(pdev, user.count);
		if (entry->virq == -EPROBE_DEFER)
			return entry->virq;
		ret = user_request(&pdev->dev, entry);
		if (ret)
			return dev_err_probe(&pdev->dev, ret, "interrupt %u\n",
					     user.count);
	}
	ret = user_request_below(&pdev->dev, pdev->dev.of_node);
	if (ret)
		return ret;
	user.debugfs = debugfs_create_dir("dtio-test-driver", NULL);
	debugfs_create_file("enable", 0200, user.debugfs, NULL, &enable_fops);
	debugfs_create_file("disable", 0200, user.debugfs, NULL, &disable_fops);
	debugfs_create_file("cycles", 0200, user.debugfs, NULL, &cycles_fops);
	debugfs_create_file("came", 0400, user.debugfs, NULL, &came_fops);
	debugfs_create_file("children", 0400, user.debugfs, NULL,
			    &children_fops);
	return 0;
}

static void user_remove(struct platform_device *pdev)
{
	debugfs_remove_recursive(user.debugfs);
}

static const struct of_device_id user_table[] = {
	{ .compatible = "dtio,testdev" },
	{ .compatible = "dtio-test,parent" },
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
