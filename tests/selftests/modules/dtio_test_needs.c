// SPDX-License-Identifier: GPL-2.0-only
/*
 * What a driver of a device may insist on, in software: clocks whose rates can be set,
 * reset lines, power domains, a supply with two voltages, and a PHY. Whatever is done to
 * one of them is a line in a log, in the order in which it came, so that a test can tell
 * that what was asked for has been done, and nothing else. Loading the module adds them,
 * and a device that uses them, to the device tree (dtio_test_needs.dtso).
 *
 *   /sys/kernel/debug/dtio-test-needs/log	the lines, of two or three words: what, by
 *						its name in the device's node; what was
 *						done to it: on, off, rate, parent,
 *						assert, deassert, pulse, voltage; the
 *						rate in Hz, the number of the parent, the
 *						voltage in microvolts. A write empties it
 *   /sys/kernel/debug/dtio-test-needs/fail	an errno: all that is done fails with it,
 *						and is no line
 */
#include <linux/array_size.h>
#include <linux/debugfs.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include <linux/uaccess.h>

#include "dtio_test_parts.h"

/* dtio_test_needs.dtso, as Kbuild puts it in. */
extern const u8 __dtbo_dtio_test_needs_begin[], __dtbo_dtio_test_needs_end[];

static u32 fail;

/* The log. The lock guards all of it; clocks are turned on with a spinlock held. */
static DEFINE_SPINLOCK(log_lock);
static char log_text[16384];
static size_t log_length;

static void log_line(const char *what, const char *how, const unsigned long *value)
{
	unsigned long flags;
	size_t room;

	spin_lock_irqsave(&log_lock, flags);
	room = sizeof(log_text) - log_length;
	if (value)
		log_length += scnprintf(log_text + log_length, room, "%s %s %lu\n",
					what, how, *value);
	else
		log_length += scnprintf(log_text + log_length, room, "%s %s\n",
					what, how);
	spin_unlock_irqrestore(&log_lock, flags);
}

static int needs_told(struct dtio_test_part *part, const char *what,
		      const unsigned long *value)
{
	if (fail)
		return -(int)fail;
	log_line(part->name, what, value);
	return 0;
}

static ssize_t log_read(struct file *file, char __user *buf, size_t count, loff_t *at)
{
	char *copy = kmalloc(sizeof(log_text), GFP_KERNEL);
	ssize_t done;
	size_t length;

	if (!copy)
		return -ENOMEM;
	spin_lock_irq(&log_lock);
	length = log_length;
	memcpy(copy, log_text, length);
	spin_unlock_irq(&log_lock);
	done = simple_read_from_buffer(buf, count, at, copy, length);
	kfree(copy);
	return done;
}

static ssize_t log_write(struct file *file, const char __user *buf, size_t count,
			 loff_t *at)
{
	spin_lock_irq(&log_lock);
	log_length = 0;
	spin_unlock_irq(&log_lock);
	return count;
}

static const struct file_operations log_fops = {
	.owner = THIS_MODULE,
	.read = log_read,
	.write = log_write,
};

/* One of the clocks is either of the first two, and one line is given pulses only. */
static struct dtio_test_clock clocks[] = {
	{ .part.name = "core", .rate = 10000000 },
	{ .part.name = "bus", .rate = 20000000 },
	{ .part.name = "slot", .rate = 400000 },
	{ .part.name = "shared", .rate = 30000000 },
	{ .part.name = "mux",
	  .parents = { "dtio-test-needs-core", "dtio-test-needs-bus" } },
	{ .part.name = "plain", .rate = 5000000 },
};

static struct dtio_test_line lines[] = {
	{ .part.name = "main", .pulses = true },
	{ .part.name = "aux", .pulses = true },
	{ .part.name = "slot", .pulses = true, .no_hold = true },
};

static struct dtio_test_domain domains[] = {
	{ .part.name = "first" },
	{ .part.name = "second" },
};

static const unsigned int voltages[] = { 1800000, 3300000 };
static struct dtio_test_part supply = { .name = "vqmmc", .value = 1 };
static struct dtio_test_phy phys[] = { { .part.name = "link" } };

static int needs_probe(struct platform_device *pdev)
{
	return dtio_test_clocks_add(pdev, clocks, ARRAY_SIZE(clocks)) ?:
	       dtio_test_lines_add(pdev, lines, ARRAY_SIZE(lines)) ?:
	       dtio_test_domains_add(pdev, domains, ARRAY_SIZE(domains)) ?:
	       dtio_test_supply_add(pdev, &supply, voltages, ARRAY_SIZE(voltages)) ?:
	       dtio_test_phys_add(pdev, phys, ARRAY_SIZE(phys));
}

static const struct of_device_id needs_table[] = {
	{ .compatible = "dtio-test,needs", .data = needs_probe },
	{ }
};

static struct dtio_test_set needs = {
	.name = "dtio-test-needs",
	.driver.driver = {
		.name = "dtio-test-needs",
		.of_match_table = needs_table,
	},
	.begin = __dtbo_dtio_test_needs_begin,
	.end = __dtbo_dtio_test_needs_end,
	.told = needs_told,
	.clock_prefix = "dtio-test-needs-",
	.lowest = 1000,
	.step = 1000,
};

static int __init needs_init(void)
{
	struct dentry *debugfs = dtio_test_set_folder(&needs);

	debugfs_create_file("log", 0600, debugfs, NULL, &log_fops);
	debugfs_create_u32("fail", 0600, debugfs, &fail);
	return dtio_test_set_start(&needs);
}
module_init(needs_init);

static void __exit needs_exit(void)
{
	dtio_test_set_stop(&needs);
}
module_exit(needs_exit);

MODULE_DESCRIPTION("what a driver may insist on, for dtio's tests");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
MODULE_INFO(test, "Y");
