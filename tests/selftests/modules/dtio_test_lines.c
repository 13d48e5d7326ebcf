// SPDX-License-Identifier: GPL-2.0-only
/*
 * GPIO controllers in software, one of which may sleep. Each line is a wire with a level
 * from outside, which counts while the controller does not drive it, and fires interrupts
 * by its edges or its level. Loading the module adds them to the device tree, with a pin
 * controller (dtio_test_lines_pins.c) and a device that has lines (dtio_test_lines.dtso).
 *
 * In /sys/kernel/debug/dtio-test-lines, with a line being fast-NUMBER or slow-NUMBER:
 *   LINE/outside	the level from outside, as it is written
 *   LINE/level		that of the wire
 *   LINE/driven	1 while it is an output
 *   LINE/type		what its interrupts are triggered by, as last set
 *   LINE/touches	how often the controller has been told anything of it
 *   touches		the same of all lines
 *   unused		the errno of finding the interrupt of the node that is disabled
 *   PINS/...		see dtio_test_lines_pins.c
 */
#include <linux/cleanup.h>
#include <linux/debugfs.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/gpio/consumer.h>
#include <linux/gpio/driver.h>
#include <linux/gpio/machine.h>
#include <linux/irq.h>
#include <linux/irq_work.h>
#include <linux/irqdomain.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/of.h>
#include <linux/of_irq.h>
#include <linux/platform_device.h>
#include <linux/spinlock.h>
#include <linux/workqueue.h>

#include "dtio_test_lines.h"
#include "dtio_test_parts.h"

/* dtio_test_lines.dtso, as Kbuild puts it in. */
extern const u8 __dtbo_dtio_test_lines_begin[], __dtbo_dtio_test_lines_end[];

#define LINES	16

/* Lines of the fast one with something of their own; see dtio_test_lines.dtso. */
#define EDGES	7	/* no interrupt by a level */
#define TAKEN	8	/* requested by the module */
#define BLIND	10	/* does not tell its direction */

struct chip;

struct line {
	struct chip *chip;
	u32 outside;
	u32 out;
	u32 driven;
	u32 type;
	u32 touches;
};

static u32 touches;

static struct chip {
	struct gpio_chip gc;
	const char *name;
	bool slow;
	raw_spinlock_t lock;		/* guards all below to @soon */
	struct line lines[LINES];
	unsigned long masked;
	unsigned long edges;		/* that have not fired yet */
	struct irq_work soon;		/* fires lines of the fast one */
	struct work_struct work;	/* and of the slow one */
	struct mutex bus_lock;		/* held during transfers on the bus */
} chips[] = {
	{ .name = "fast", .lock = __RAW_SPIN_LOCK_UNLOCKED(chips[0].lock) },
	{ .name = "slow", .lock = __RAW_SPIN_LOCK_UNLOCKED(chips[1].lock),
	  .slow = true },
};

static void chip_kick(struct chip *chip)
{
	if (chip->slow)
		schedule_work(&chip->work);
	else
		irq_work_queue(&chip->soon);
}

static bool line_level(const struct line *line)
{
	return line->driven ? line->out : line->outside;
}

static void line_touch(struct line *line)
{
	line->touches++;
	touches++;
}

/* What the wire is now, after what changed it; its edges are noted. */
static void line_noted(struct chip *chip, struct line *line, bool before)
{
	bool level = line_level(line);

	lockdep_assert_held(&chip->lock);
	if (level != before &&
	    line->type & (level ? IRQ_TYPE_EDGE_RISING : IRQ_TYPE_EDGE_FALLING))
		__set_bit(line - chip->lines, &chip->edges);
}

static bool line_fires(struct chip *chip, unsigned int offset)
{
	struct line *line = &chip->lines[offset];
	const u32 wanted = line_level(line) ? IRQ_TYPE_LEVEL_HIGH :
					      IRQ_TYPE_LEVEL_LOW;

	guard(raw_spinlock_irqsave)(&chip->lock);
	if (test_bit(offset, &chip->masked))
		return false;
	return __test_and_clear_bit(offset, &chip->edges) || line->type & wanted;
}

/* A line that stays up fires again when it is unmasked. */
static void chip_fire(struct chip *chip)
{
	struct irq_domain *domain = chip->gc.irq.domain;
	unsigned int i;

	for (i = 0; i < LINES; i++) {
		if (!line_fires(chip, i))
			continue;
		if (chip->slow)
			handle_nested_irq(irq_find_mapping(domain, i));
		else
			generic_handle_domain_irq(domain, i);
	}
}

static void chip_soon(struct irq_work *soon)
{
	chip_fire(container_of(soon, struct chip, soon));
}

static void chip_work(struct work_struct *work)
{
	chip_fire(container_of(work, struct chip, work));
}

/* The lines */

static int chip_get_direction(struct gpio_chip *gc, unsigned int offset)
{
	struct chip *chip = gpiochip_get_data(gc);

	if (!chip->slow && offset == BLIND)
		return -EIO;
	return chip->lines[offset].driven ? GPIO_LINE_DIRECTION_OUT :
					    GPIO_LINE_DIRECTION_IN;
}

static int chip_direction(struct gpio_chip *gc, unsigned int offset, bool driven,
			  bool high)
{
	struct chip *chip = gpiochip_get_data(gc);
	struct line *line = &chip->lines[offset];

	if (chip->slow)
		might_sleep();
	scoped_guard(raw_spinlock_irqsave, &chip->lock) {
		bool before = line_level(line);

		line_touch(line);
		line->driven = driven;
		line->out = high;
		line_noted(chip, line, before);
	}
	chip_kick(chip);
	return 0;
}

static int chip_direction_input(struct gpio_chip *gc, unsigned int offset)
{
	return chip_direction(gc, offset, false, false);
}

static int chip_direction_output(struct gpio_chip *gc, unsigned int offset, int value)
{
	return chip_direction(gc, offset, true, value);
}

static int chip_get(struct gpio_chip *gc, unsigned int offset)
{
	struct chip *chip = gpiochip_get_data(gc);

	if (chip->slow)
		might_sleep();
	return line_level(&chip->lines[offset]);
}

/* Their interrupts */

static struct chip *chip_of(struct irq_data *data)
{
	return gpiochip_get_data(irq_data_get_irq_chip_data(data));
}

static void chip_mask(struct irq_data *data)
{
	struct chip *chip = chip_of(data);

	scoped_guard(raw_spinlock_irqsave, &chip->lock)
		__set_bit(irqd_to_hwirq(data), &chip->masked);
	gpiochip_disable_irq(&chip->gc, irqd_to_hwirq(data));
}

static void chip_unmask(struct irq_data *data)
{
	struct chip *chip = chip_of(data);

	gpiochip_enable_irq(&chip->gc, irqd_to_hwirq(data));
	scoped_guard(raw_spinlock_irqsave, &chip->lock)
		__clear_bit(irqd_to_hwirq(data), &chip->masked);
	chip_kick(chip);
}

static void chip_ack(struct irq_data *data)
{
}

static int chip_set_type(struct irq_data *data, unsigned int type)
{
	struct chip *chip = chip_of(data);
	unsigned int offset = irqd_to_hwirq(data);

	if (!chip->slow && offset == EDGES && type & IRQ_TYPE_LEVEL_MASK)
		return -EINVAL;
	scoped_guard(raw_spinlock_irqsave, &chip->lock) {
		line_touch(&chip->lines[offset]);
		chip->lines[offset].type = type;
		__clear_bit(offset, &chip->edges);
	}
	if (!chip->slow)
		irq_set_handler_locked(data, type & IRQ_TYPE_LEVEL_MASK ?
				       handle_level_irq : handle_edge_irq);
	return 0;
}

static void chip_bus_lock(struct irq_data *data)
{
	mutex_lock(&chip_of(data)->bus_lock);
}

static void chip_bus_sync_unlock(struct irq_data *data)
{
	mutex_unlock(&chip_of(data)->bus_lock);
	/* The core does not unmask what it has disabled in name only. */
	chip_kick(chip_of(data));
}

static const struct irq_chip fast_irq_chip = {
	.name = "dtio-test-fast",
	.irq_mask = chip_mask,
	.irq_unmask = chip_unmask,
	.irq_ack = chip_ack,
	.irq_set_type = chip_set_type,
	.flags = IRQCHIP_IMMUTABLE,
	GPIOCHIP_IRQ_RESOURCE_HELPERS,
};

static const struct irq_chip slow_irq_chip = {
	.name = "dtio-test-slow",
	.irq_mask = chip_mask,
	.irq_unmask = chip_unmask,
	.irq_ack = chip_ack,
	.irq_set_type = chip_set_type,
	.irq_bus_lock = chip_bus_lock,
	.irq_bus_sync_unlock = chip_bus_sync_unlock,
	.flags = IRQCHIP_IMMUTABLE,
	GPIOCHIP_IRQ_RESOURCE_HELPERS,
};

static void chip_stop(void *data)
{
	struct chip *chip = data;

	irq_work_sync(&chip->soon);
	cancel_work_sync(&chip->work);
}

static void chip_free_taken(void *desc)
{
	gpiochip_free_own_desc(desc);
}

static int chip_probe(struct platform_device *pdev, struct chip *chip)
{
	struct gpio_irq_chip *irq = &chip->gc.irq;
	struct gpio_desc *taken;
	int ret;

	chip->masked = ~0UL;
	mutex_init(&chip->bus_lock);
	init_irq_work(&chip->soon, chip_soon);
	INIT_WORK(&chip->work, chip_work);
	chip->gc.label = chip->name;
	chip->gc.parent = &pdev->dev;
	chip->gc.owner = THIS_MODULE;
	chip->gc.base = -1;
	chip->gc.ngpio = LINES;
	chip->gc.can_sleep = chip->slow;
	chip->gc.get_direction = chip_get_direction;
	chip->gc.direction_input = chip_direction_input;
	chip->gc.direction_output = chip_direction_output;
	chip->gc.get = chip_get;
	gpio_irq_chip_set_chip(irq, chip->slow ? &slow_irq_chip : &fast_irq_chip);
	irq->handler = handle_bad_irq;
	irq->default_type = IRQ_TYPE_NONE;
	irq->threaded = chip->slow;

	ret = devm_gpiochip_add_data(&pdev->dev, &chip->gc, chip);
	ret = ret ?: devm_add_action_or_reset(&pdev->dev, chip_stop, chip);
	if (ret || chip->slow)
		return ret;
	taken = gpiochip_request_own_desc(&chip->gc, TAKEN, "dtio-test-taken",
					  GPIO_LOOKUP_FLAGS_DEFAULT, GPIOD_ASIS);
	if (IS_ERR(taken))
		return PTR_ERR(taken);
	return devm_add_action_or_reset(&pdev->dev, chip_free_taken, taken);
}

/* So that the devices can be reset */
static struct dtio_test_line resets[] = {
	{ .part.name = "reset-plain" }, { .part.name = "reset-device" },
	{ .part.name = "reset-joint" },
};

static int fast_probe(struct platform_device *pdev)
{
	return chip_probe(pdev, &chips[0]) ?:
	       dtio_test_lines_add(pdev, resets, ARRAY_SIZE(resets));
}

static int slow_probe(struct platform_device *pdev)
{
	return chip_probe(pdev, &chips[1]);
}

static int late_probe(struct platform_device *pdev)
{
	return 0;
}

static const struct of_device_id lines_table[] = {
	{ .compatible = "dtio-test,lines-fast", .data = fast_probe },
	{ .compatible = "dtio-test,lines-slow", .data = slow_probe },
	{ .compatible = "dtio-test,lines-late", .data = late_probe },
	{ .compatible = "dtio-test,lines-pins", .data = dtio_test_pins_probe },
	{ }
};

static struct dtio_test_set lines = {
	.name = "dtio-test-lines",
	/* A driver has devices of its own name, and a device has this one. */
	.driver.driver = {
		.name = "dtio-test-lines-parts",
		.of_match_table = lines_table,
	},
	.begin = __dtbo_dtio_test_lines_begin,
	.end = __dtbo_dtio_test_lines_end,
};

/* What tests see */

static int outside_get(void *data, u64 *value)
{
	*value = ((struct line *)data)->outside;
	return 0;
}

static int outside_set(void *data, u64 value)
{
	struct line *line = data;
	struct chip *chip = line->chip;

	scoped_guard(raw_spinlock_irqsave, &chip->lock) {
		bool before = line_level(line);

		line->outside = !!value;
		line_noted(chip, line, before);
	}
	chip_kick(chip);
	return 0;
}
DEFINE_DEBUGFS_ATTRIBUTE(outside_fops, outside_get, outside_set, "%llu\n");

static int level_get(void *data, u64 *value)
{
	*value = line_level(data);
	return 0;
}
DEFINE_DEBUGFS_ATTRIBUTE(level_fops, level_get, NULL, "%llu\n");

/* As a driver of that node would look for it */
static int unused_get(void *data, u64 *value)
{
	struct device_node *np = of_find_node_by_path("/dtio-test-lines-unused");
	int virq = of_irq_get(np, 0);

	of_node_put(np);
	*value = virq > 0 ? 0 : virq ? -virq : ENOENT;
	return 0;
}
DEFINE_DEBUGFS_ATTRIBUTE(unused_fops, unused_get, NULL, "%llu\n");

static void chip_show(struct chip *chip, struct dentry *debugfs)
{
	struct dentry *folder;
	unsigned int i;
	char name[16];

	for (i = 0; i < LINES; i++) {
		struct line *line = &chip->lines[i];

		line->chip = chip;
		snprintf(name, sizeof(name), "%s-%u", chip->name, i);
		folder = debugfs_create_dir(name, debugfs);
		debugfs_create_file("outside", 0600, folder, line, &outside_fops);
		debugfs_create_file("level", 0400, folder, line, &level_fops);
		debugfs_create_u32("driven", 0400, folder, &line->driven);
		debugfs_create_u32("type", 0400, folder, &line->type);
		debugfs_create_u32("touches", 0400, folder, &line->touches);
	}
}

static int __init lines_init(void)
{
	struct dentry *debugfs = dtio_test_set_folder(&lines);
	unsigned int i;

	debugfs_create_u32("touches", 0400, debugfs, &touches);
	debugfs_create_file("unused", 0400, debugfs, NULL, &unused_fops);
	for (i = 0; i < ARRAY_SIZE(chips); i++)
		chip_show(&chips[i], debugfs);
	dtio_test_pins_show(debugfs);
	/* As firmware may have left it: driven, and high */
	chips[0].lines[0].driven = true;
	chips[0].lines[0].out = true;
	return dtio_test_set_start(&lines);
}
module_init(lines_init);

static void __exit lines_exit(void)
{
	dtio_test_set_stop(&lines);
}
module_exit(lines_exit);

MODULE_DESCRIPTION("GPIO lines and pins, for dtio's tests of both");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
MODULE_INFO(test, "Y");
