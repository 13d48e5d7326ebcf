// SPDX-License-Identifier: GPL-2.0-only
/*
 * An interrupt controller in software whose level lines come in hard interrupt
 * context, from an irq_work on the CPU that raises or unmasks the line. As with many
 * GPIO controllers, a line has no flow handler before its type is set. Loading the
 * module adds the controller and two devices with its lines to the device tree
 * (dtio_test_hard_irqs.dtso). The module itself requests the third line, and makes
 * devices of two nodes below one of the devices.
 *
 * In /sys/kernel/debug/dtio-test-hard-irqs:
 *   first, second	write 1 to raise the line, 0 to lower it
 *   up			write the number of a line to raise it
 *   down		the same to lower it
 *   mapped		how often lines have been mapped
 *   unlazy		whether the third line is still disabled as its holder wants it
 *   late		write 1 to make a device of the node "late", 0 to take it away
 */
#include <linux/cleanup.h>
#include <linux/debugfs.h>
#include <linux/err.h>
#include <linux/interrupt.h>
#include <linux/irq.h>
#include <linux/irq_work.h>
#include <linux/irqdesc.h>
#include <linux/irqdomain.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/of.h>
#include <linux/of_platform.h>
#include <linux/platform_device.h>
#include <linux/spinlock.h>

/* dtio_test_hard_irqs.dtso, as Kbuild puts it in. */
extern const u8 __dtbo_dtio_test_hard_irqs_begin[], __dtbo_dtio_test_hard_irqs_end[];

#define LINES	8
#define HELD	2

#define PARENT	"/dtio-test-parent@b401000/"

/* The one controller. */
static struct {
	raw_spinlock_t lock;	/* guards @masked and @up */
	unsigned long masked;
	unsigned long up;
	struct irq_work fire;
	struct irq_domain *domain;
	struct dentry *debugfs;
	u32 mapped;
	struct mutex late_lock;	/* guards @late */
	struct platform_device *populated, *function, *late;
} lines;

static void lines_mask(struct irq_data *data)
{
	guard(raw_spinlock_irqsave)(&lines.lock);
	__set_bit(data->hwirq, &lines.masked);
}

static void lines_unmask(struct irq_data *data)
{
	scoped_guard(raw_spinlock_irqsave, &lines.lock)
		__clear_bit(data->hwirq, &lines.masked);
	irq_work_queue(&lines.fire);
}

static int lines_set_type(struct irq_data *data, unsigned int type)
{
	irq_set_handler_locked(data, handle_level_irq);
	return 0;
}

static int lines_get_state(struct irq_data *data, enum irqchip_irq_state which,
			   bool *state)
{
	if (which != IRQCHIP_STATE_PENDING)
		return -EINVAL;
	*state = test_bit(data->hwirq, &lines.up);
	return 0;
}

static struct irq_chip lines_chip = {
	.name = "dtio-test",
	.irq_mask = lines_mask,
	.irq_unmask = lines_unmask,
	.irq_set_type = lines_set_type,
	.irq_get_irqchip_state = lines_get_state,
};

/* A line that stays up fires again in lines_unmask(). */
static void lines_fire(struct irq_work *work)
{
	unsigned int line;

	for (line = 0; line < LINES; line++) {
		bool fires;

		scoped_guard(raw_spinlock_irqsave, &lines.lock)
			fires = test_bit(line, &lines.up) &&
				!test_bit(line, &lines.masked);
		if (fires)
			generic_handle_domain_irq(lines.domain, line);
	}
}

static int lines_map(struct irq_domain *domain, unsigned int virq,
		     irq_hw_number_t hwirq)
{
	lines.mapped++;
	irq_set_chip_and_handler(virq, &lines_chip, handle_bad_irq);
	irq_set_noprobe(virq);
	return 0;
}

static const struct irq_domain_ops lines_domain_ops = {
	.map = lines_map,
	.xlate = irq_domain_xlate_twocell,
};

static void lines_set(unsigned int line, bool up)
{
	scoped_guard(raw_spinlock_irqsave, &lines.lock)
		__assign_bit(line, &lines.up, up);
	if (up)
		irq_work_queue(&lines.fire);
	else
		irq_work_sync(&lines.fire);
}

static int first_set(void *unused, u64 value)
{
	lines_set(0, value);
	return 0;
}
DEFINE_DEBUGFS_ATTRIBUTE(first_fops, NULL, first_set, "%llu\n");

static int second_set(void *unused, u64 value)
{
	lines_set(1, value);
	return 0;
}
DEFINE_DEBUGFS_ATTRIBUTE(second_fops, NULL, second_set, "%llu\n");

static int up_set(void *unused, u64 line)
{
	if (line >= LINES)
		return -EINVAL;
	lines_set(line, true);
	return 0;
}
DEFINE_DEBUGFS_ATTRIBUTE(up_fops, NULL, up_set, "%llu\n");

static int down_set(void *unused, u64 line)
{
	if (line >= LINES)
		return -EINVAL;
	lines_set(line, false);
	return 0;
}
DEFINE_DEBUGFS_ATTRIBUTE(down_fops, NULL, down_set, "%llu\n");

/* As a bus driver makes devices: the node is marked as populated. */
static struct platform_device *lines_populate(const char *path)
{
	struct device_node *np = of_find_node_by_path(path);
	struct platform_device *made = np ?
		of_platform_device_create(np, NULL, NULL) : NULL;

	of_node_put(np);
	return made;
}

static void lines_depopulate(struct platform_device *made)
{
	if (made)
		of_platform_device_destroy(&made->dev, NULL);
}

/* As an MFD driver makes devices: the node is not marked. */
static struct platform_device *lines_add_function(const char *path)
{
	struct platform_device_info info = {
		.name = "dtio-test-hard-irqs-function",
		.id = PLATFORM_DEVID_NONE,
	};
	struct device_node *np = of_find_node_by_path(path);
	struct platform_device *made;

	info.fwnode = of_fwnode_handle(np);
	made = platform_device_register_full(&info);
	of_node_put(np);
	return made;
}

static int late_set(void *unused, u64 value)
{
	guard(mutex)(&lines.late_lock);
	if (value && !lines.late) {
		lines.late = lines_populate(PARENT "late");
		return lines.late ? 0 : -ENODEV;
	}
	if (!value) {
		lines_depopulate(lines.late);
		lines.late = NULL;
	}
	return 0;
}
DEFINE_DEBUGFS_ATTRIBUTE(late_fops, NULL, late_set, "%llu\n");

static int unlazy_get(void *unused, u64 *value)
{
	*value = irq_check_status_bit(irq_find_mapping(lines.domain, HELD),
				      IRQ_DISABLE_UNLAZY);
	return 0;
}
DEFINE_DEBUGFS_ATTRIBUTE(unlazy_fops, unlazy_get, NULL, "%llu\n");

static irqreturn_t lines_handler(int virq, void *data)
{
	return IRQ_NONE;
}

static void lines_remove_domain(void)
{
	unsigned int line;

	for (line = 0; line < LINES; line++)
		irq_dispose_mapping(irq_find_mapping(lines.domain, line));
	irq_domain_remove(lines.domain);
}

static int lines_probe(struct platform_device *pdev)
{
	unsigned int held;
	int ret;

	raw_spin_lock_init(&lines.lock);
	mutex_init(&lines.late_lock);
	lines.fire = IRQ_WORK_INIT_HARD(lines_fire);
	lines.masked = BIT(LINES) - 1;
	lines.domain = irq_domain_create_linear(dev_fwnode(&pdev->dev), LINES,
						&lines_domain_ops, NULL);
	if (!lines.domain)
		return -ENOMEM;
	held = irq_create_mapping(lines.domain, HELD);
	ret = request_irq(held, lines_handler, IRQF_TRIGGER_HIGH,
			  "dtio-test-hard-irqs", &lines);
	if (ret) {
		lines_remove_domain();
		return ret;
	}
	irq_set_status_flags(held, IRQ_DISABLE_UNLAZY);
	lines.debugfs = debugfs_create_dir("dtio-test-hard-irqs", NULL);
	debugfs_create_file("first", 0200, lines.debugfs, NULL, &first_fops);
	debugfs_create_file("second", 0200, lines.debugfs, NULL, &second_fops);
	debugfs_create_file("up", 0200, lines.debugfs, NULL, &up_fops);
	debugfs_create_file("down", 0200, lines.debugfs, NULL, &down_fops);
	debugfs_create_file("late", 0200, lines.debugfs, NULL, &late_fops);
	debugfs_create_file("unlazy", 0400, lines.debugfs, NULL, &unlazy_fops);
	debugfs_create_u32("mapped", 0400, lines.debugfs, &lines.mapped);
	return 0;
}

static void lines_remove(struct platform_device *pdev)
{
	debugfs_remove_recursive(lines.debugfs);
	free_irq(irq_find_mapping(lines.domain, HELD), &lines);
	irq_work_sync(&lines.fire);
	lines_remove_domain();
}

static const struct of_device_id lines_table[] = {
	{ .compatible = "dtio-test,lines" },
	{ }
};

static struct platform_driver lines_driver = {
	.probe = lines_probe,
	.remove = lines_remove,
	.driver = {
		.name = "dtio-test-hard-irqs",
		.of_match_table = lines_table,
	},
};

static int overlay;

/* Before their nodes go */
static void lines_remove_devices(void)
{
	lines_depopulate(lines.late);
	lines_depopulate(lines.populated);
	if (!IS_ERR_OR_NULL(lines.function))
		platform_device_unregister(lines.function);
}

static int __init lines_init(void)
{
	int ret;

	ret = platform_driver_register(&lines_driver);
	if (ret)
		return ret;
	ret = of_overlay_fdt_apply(__dtbo_dtio_test_hard_irqs_begin,
				   __dtbo_dtio_test_hard_irqs_end -
				   __dtbo_dtio_test_hard_irqs_begin,
				   &overlay, NULL);
	if (ret) {
		platform_driver_unregister(&lines_driver);
		return ret;
	}
	lines.populated = lines_populate(PARENT "populated");
	lines.function = lines_add_function(PARENT "function");
	if (lines.populated && !IS_ERR(lines.function))
		return 0;
	lines_remove_devices();
	of_overlay_remove(&overlay);
	platform_driver_unregister(&lines_driver);
	return -ENODEV;
}
module_init(lines_init);

static void __exit lines_exit(void)
{
	lines_remove_devices();
	of_overlay_remove(&overlay);
	platform_driver_unregister(&lines_driver);
}
module_exit(lines_exit);

MODULE_DESCRIPTION("an interrupt controller in software, for dtio's tests");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
MODULE_INFO(test, "Y");
