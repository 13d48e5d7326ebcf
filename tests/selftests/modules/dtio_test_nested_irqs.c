// SPDX-License-Identifier: GPL-2.0-only
/*
 * An interrupt controller behind a slow bus, in software: its registers may only be
 * accessed where sleeping is allowed (irq_bus_lock), and its lines are nested in a
 * thread, as those of a GPIO expander on I2C are. Loading the module adds it and a
 * device with three of its lines to the device tree (dtio_test_nested_irqs.dtso). The
 * module itself requests one of these lines, too, as shared.
 *
 *   /sys/kernel/debug/dtio-test-nested-irqs/level	write 1 to raise line 0, 0 to lower it
 *   /sys/kernel/debug/dtio-test-nested-irqs/edge	write 1 to fire line 1
 */
#include <linux/cleanup.h>
#include <linux/debugfs.h>
#include <linux/device.h>
#include <linux/interrupt.h>
#include <linux/irq.h>
#include <linux/irqdomain.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/of.h>
#include <linux/platform_device.h>
#include <linux/workqueue.h>

/* dtio_test_nested_irqs.dtso, as Kbuild puts it in. */
extern const u8 __dtbo_dtio_test_nested_irqs_begin[], __dtbo_dtio_test_nested_irqs_end[];

#define LINES	3
#define SHARED	2

/* The one controller; the lines' state is guarded by the bus lock. */
static struct {
	struct mutex bus_lock;		/* held during transfers on the bus */
	struct irq_domain *domain;
	struct work_struct thread;	/* what the lines are nested in */
	struct dentry *debugfs;
	unsigned long masked;
	unsigned long pending;
	bool level;
} irqs;

static void irqs_bus_lock(struct irq_data *data)
{
	mutex_lock(&irqs.bus_lock);
}

static void irqs_bus_sync_unlock(struct irq_data *data)
{
	mutex_unlock(&irqs.bus_lock);
	schedule_work(&irqs.thread);
}

static void irqs_mask(struct irq_data *data)
{
	lockdep_assert_held(&irqs.bus_lock);
	__set_bit(data->hwirq, &irqs.masked);
}

static void irqs_unmask(struct irq_data *data)
{
	lockdep_assert_held(&irqs.bus_lock);
	__clear_bit(data->hwirq, &irqs.masked);
}

static int irqs_set_type(struct irq_data *data, unsigned int type)
{
	return 0;
}

static int irqs_get_state(struct irq_data *data, enum irqchip_irq_state which,
			  bool *state)
{
	if (which != IRQCHIP_STATE_PENDING)
		return -EINVAL;
	*state = data->hwirq ? test_bit(data->hwirq, &irqs.pending) : irqs.level;
	return 0;
}

static struct irq_chip irqs_chip = {
	.name = "dtio-test",
	.irq_bus_lock = irqs_bus_lock,
	.irq_bus_sync_unlock = irqs_bus_sync_unlock,
	.irq_mask = irqs_mask,
	.irq_unmask = irqs_unmask,
	.irq_set_type = irqs_set_type,
	.irq_get_irqchip_state = irqs_get_state,
};

/* Fires what is pending and not masked, until there is nothing left. */
static void irqs_thread(struct work_struct *work)
{
	unsigned int line;

	for (line = 0; line < LINES; line++) {
		bool fires;

		scoped_guard(mutex, &irqs.bus_lock) {
			if (!line && irqs.level)
				__set_bit(line, &irqs.pending);
			fires = !test_bit(line, &irqs.masked) &&
				__test_and_clear_bit(line, &irqs.pending);
		}
		if (!fires)
			continue;
		handle_nested_irq(irq_find_mapping(irqs.domain, line));
		if (!line)
			schedule_work(&irqs.thread);
	}
}

static int irqs_map(struct irq_domain *domain, unsigned int virq,
		    irq_hw_number_t hwirq)
{
	irq_set_chip_and_handler(virq, &irqs_chip, handle_simple_irq);
	/* The kernel cannot check a line that is shared and nested, too. */
	irq_set_nested_thread(virq, hwirq != SHARED);
	irq_set_noprobe(virq);
	return 0;
}

static const struct irq_domain_ops irqs_domain_ops = {
	.map = irqs_map,
	.xlate = irq_domain_xlate_twocell,
};

/* The module's handler of the shared line */
static irqreturn_t irqs_handler(int virq, void *data)
{
	return IRQ_NONE;
}

static int level_set(void *unused, u64 value)
{
	scoped_guard(mutex, &irqs.bus_lock) {
		irqs.level = value;
		if (!value)
			__clear_bit(0, &irqs.pending);
	}
	schedule_work(&irqs.thread);
	/* The thread may be about to fire the line, which is no longer up. */
	if (!value)
		flush_work(&irqs.thread);
	return 0;
}
DEFINE_DEBUGFS_ATTRIBUTE(level_fops, NULL, level_set, "%llu\n");

static int edge_set(void *unused, u64 value)
{
	scoped_guard(mutex, &irqs.bus_lock)
		__set_bit(1, &irqs.pending);
	schedule_work(&irqs.thread);
	return 0;
}
DEFINE_DEBUGFS_ATTRIBUTE(edge_fops, NULL, edge_set, "%llu\n");

static void irqs_remove_lines(void)
{
	unsigned int line;

	for (line = 0; line < LINES; line++)
		irq_dispose_mapping(irq_find_mapping(irqs.domain, line));
	irq_domain_remove(irqs.domain);
}

static int irqs_probe(struct platform_device *pdev)
{
	int ret;

	mutex_init(&irqs.bus_lock);
	INIT_WORK(&irqs.thread, irqs_thread);
	irqs.masked = BIT(LINES) - 1;
	irqs.domain = irq_domain_add_linear(pdev->dev.of_node, LINES,
					    &irqs_domain_ops, NULL);
	if (!irqs.domain)
		return -ENOMEM;
	ret = request_threaded_irq(irq_create_mapping(irqs.domain, SHARED), NULL,
				   irqs_handler,
				   IRQF_SHARED | IRQF_ONESHOT |
				   IRQF_TRIGGER_HIGH,
				   "dtio-test-nested-irqs", &irqs);
	if (ret) {
		irqs_remove_lines();
		return ret;
	}
	irqs.debugfs = debugfs_create_dir("dtio-test-nested-irqs", NULL);
	debugfs_create_file("level", 0200, irqs.debugfs, NULL, &level_fops);
	debugfs_create_file("edge", 0200, irqs.debugfs, NULL, &edge_fops);
	return 0;
}

static void irqs_remove(struct platform_device *pdev)
{
	debugfs_remove_recursive(irqs.debugfs);
	free_irq(irq_find_mapping(irqs.domain, SHARED), &irqs);
	cancel_work_sync(&irqs.thread);
	irqs_remove_lines();
}

static const struct of_device_id irqs_table[] = {
	{ .compatible = "dtio-test,irqs" },
	{ }
};

static struct platform_driver irqs_driver = {
	.probe = irqs_probe,
	.remove = irqs_remove,
	.driver = {
		.name = "dtio-test-nested-irqs",
		.of_match_table = irqs_table,
	},
};

static int overlay;

static int __init irqs_init(void)
{
	int ret;

	ret = platform_driver_register(&irqs_driver);
	if (ret)
		return ret;
	ret = of_overlay_fdt_apply(__dtbo_dtio_test_nested_irqs_begin,
				   __dtbo_dtio_test_nested_irqs_end -
				   __dtbo_dtio_test_nested_irqs_begin,
				   &overlay, NULL);
	if (ret)
		platform_driver_unregister(&irqs_driver);
	return ret;
}
module_init(irqs_init);

static void __exit irqs_exit(void)
{
	of_overlay_remove(&overlay);
	platform_driver_unregister(&irqs_driver);
}
module_exit(irqs_exit);

MODULE_DESCRIPTION("an interrupt controller behind a slow bus, for dtio's tests");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
MODULE_INFO(test, "Y");
