// SPDX-License-Identifier: GPL-2.0-only
/*
 * A driver, for guests, that insists on all that a device's node names: it does not
 * probe without each clock, reset line, power domain and supply. Then it does with them
 * what it is told, one order in a line:
 *
 *   /sys/kernel/debug/dtio-test-consumer/do
 *	on NAME, off NAME		a clock, supply or power domain
 *	rate NAME HZ			of a clock
 *	parent NAME NUMBER		of a clock: the node's clock of that number
 *	voltage NAME MICROVOLTS		of a supply
 *	assert NAME, deassert NAME, pulse NAME	a reset line
 * The write fails as that did. Reading it says the last order, and what became of it: the
 * errno, and the rate or the voltage afterwards, if it was about one. Names are those of
 * the node's properties; NODE/NAME is one of a node below.
 */
#include <linux/clk.h>
#include <linux/debugfs.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/of.h>
#include <linux/platform_device.h>
#include <linux/pm_domain.h>
#include <linux/pm_runtime.h>
#include <linux/regulator/consumer.h>
#include <linux/reset.h>
#include <linux/slab.h>
#include <linux/string.h>

#define MOST	16

enum kind { CLOCK, LINE, DOMAIN, SUPPLY };

/* Something that the node names */
struct need {
	enum kind kind;
	const char *name;
	union {
		struct clk *clk;
		struct reset_control *line;
		struct device *domain;
		struct regulator *supply;
	};
};

struct consumer {
	struct device *dev;
	struct dentry *debugfs;
	/* Guards what is below, and that one order is carried out at a time */
	struct mutex lock;
	struct need needs[MOST];
	unsigned int num_needs;
	char last[128];
};

static void clk_put_action(void *clk)
{
	clk_put(clk);
}

static void reset_put_action(void *line)
{
	reset_control_put(line);
}

static void domain_detach_action(void *domain)
{
	dev_pm_domain_detach(domain, false);
}

static struct need *need_add(struct consumer *consumer, enum kind kind,
			     const struct device_node *np, const char *name)
{
	struct need *need;

	if (consumer->num_needs == MOST)
		return NULL;
	need = &consumer->needs[consumer->num_needs];
	need->kind = kind;
	need->name = np == consumer->dev->of_node ?
		     devm_kstrdup(consumer->dev, name, GFP_KERNEL) :
		     devm_kasprintf(consumer->dev, GFP_KERNEL, "%pOFn/%s", np, name);
	if (!need->name)
		return NULL;
	consumer->num_needs++;
	return need;
}

static int clock_add(struct consumer *consumer, struct device_node *np, const char *name)
{
	struct need *need = need_add(consumer, CLOCK, np, name);

	if (!need)
		return -ENOMEM;
	need->clk = of_clk_get_by_name(np, name);
	if (IS_ERR(need->clk))
		return PTR_ERR(need->clk);
	return devm_add_action_or_reset(consumer->dev, clk_put_action, need->clk);
}

static int line_add(struct consumer *consumer, struct device_node *np, const char *name)
{
	struct need *need = need_add(consumer, LINE, np, name);

	if (!need)
		return -ENOMEM;
	need->line = of_reset_control_get_exclusive(np, name);
	if (IS_ERR(need->line))
		return PTR_ERR(need->line);
	return devm_add_action_or_reset(consumer->dev, reset_put_action, need->line);
}

/* One alone is attached to the device by the driver core. */
static int domain_add(struct consumer *consumer, struct device_node *np,
		      const char *name)
{
	struct need *need = need_add(consumer, DOMAIN, np, name);

	if (!need)
		return -ENOMEM;
	need->domain = dev_pm_domain_attach_by_name(consumer->dev, name);
	if (IS_ERR(need->domain))
		return PTR_ERR(need->domain);
	if (!need->domain)
		return -ENODEV;
	return devm_add_action_or_reset(consumer->dev, domain_detach_action,
					need->domain);
}

/* Each of a list of names */
static int names_add(struct consumer *consumer, struct device_node *np,
		     const char *property,
		     int (*add)(struct consumer *consumer, struct device_node *np,
				const char *name))
{
	struct property *prop;
	const char *name;
	int ret;

	of_property_for_each_string(np, property, prop, name) {
		ret = add(consumer, np, name);
		if (ret)
			return dev_err_probe(consumer->dev, ret, "%pOF: %s: %s\n", np,
					     property, name);
	}
	return 0;
}

static int supplies_add(struct consumer *consumer)
{
	struct property *prop;

	for_each_property_of_node(consumer->dev->of_node, prop) {
		size_t length = strlen(prop->name);
		struct need *need;
		char name[32];

		if (length < 8 || strcmp(prop->name + length - 7, "-supply") ||
		    length - 7 >= sizeof(name))
			continue;
		strscpy(name, prop->name, length - 6);
		need = need_add(consumer, SUPPLY, consumer->dev->of_node, name);
		if (!need)
			return -ENOMEM;
		need->supply = devm_regulator_get_optional(consumer->dev, name);
		if (IS_ERR(need->supply))
			return dev_err_probe(consumer->dev, PTR_ERR(need->supply),
					     "%s\n", prop->name);
	}
	return 0;
}

static int node_add(struct consumer *consumer, struct device_node *np)
{
	int ret = names_add(consumer, np, "clock-names", clock_add);

	return ret ?: names_add(consumer, np, "reset-names", line_add);
}

static int needs_add(struct consumer *consumer)
{
	struct device_node *np = consumer->dev->of_node, *child;
	int ret = node_add(consumer, np);

	if (!ret)
		ret = names_add(consumer, np, "power-domain-names", domain_add);
	if (!ret)
		ret = supplies_add(consumer);
	for_each_child_of_node(np, child) {
		if (!ret)
			ret = node_add(consumer, child);
	}
	return ret;
}

static int need_on(const struct need *need)
{
	switch (need->kind) {
	case CLOCK:
		return clk_prepare_enable(need->clk);
	case DOMAIN:
		return pm_runtime_resume_and_get(need->domain);
	case SUPPLY:
		return regulator_enable(need->supply);
	default:
		return -ENOTTY;
	}
}

static int need_off(const struct need *need)
{
	switch (need->kind) {
	case CLOCK:
		clk_disable_unprepare(need->clk);
		return 0;
	case DOMAIN:
		return pm_runtime_put_sync(need->domain);
	case SUPPLY:
		return regulator_disable(need->supply);
	default:
		return -ENOTTY;
	}
}

/* ENOTTY: it is not of the kind that the order is for. */
static int need_do(struct consumer *consumer, const struct need *need,
		   const char *order, unsigned long value)
{
	if (!strcmp(order, "parent") && need->kind == CLOCK && value < MOST)
		return clk_set_parent(need->clk, consumer->needs[value].clk);
	if (!strcmp(order, "on"))
		return need_on(need);
	if (!strcmp(order, "off"))
		return need_off(need);
	if (!strcmp(order, "rate") && need->kind == CLOCK)
		return clk_set_rate(need->clk, value);
	if (!strcmp(order, "voltage") && need->kind == SUPPLY)
		return regulator_set_voltage(need->supply, value, value);
	if (need->kind != LINE)
		return -ENOTTY;
	if (!strcmp(order, "assert"))
		return reset_control_assert(need->line);
	if (!strcmp(order, "deassert"))
		return reset_control_deassert(need->line);
	return strcmp(order, "pulse") ? -ENOTTY : reset_control_reset(need->line);
}

static long need_value(const struct need *need)
{
	switch (need->kind) {
	case CLOCK:
		return clk_get_rate(need->clk);
	case SUPPLY:
		return regulator_get_voltage(need->supply);
	default:
		return 0;
	}
}

static int carry_out(struct consumer *consumer, const char *order, const char *name,
		     unsigned long value)
{
	unsigned int i;
	int ret;

	for (i = 0; i < consumer->num_needs; i++) {
		const struct need *need = &consumer->needs[i];

		/* A clock and a reset line may have the same name. */
		if (strcmp(need->name, name))
			continue;
		ret = need_do(consumer, need, order, value);
		if (ret == -ENOTTY)
			continue;
		scnprintf(consumer->last, sizeof(consumer->last), "%s %s: %d %ld\n",
			  order, name, ret, need_value(need));
		return min(ret, 0);
	}
	return -EINVAL;
}

static ssize_t do_write(struct file *file, const char __user *buf, size_t count,
			loff_t *at)
{
	struct consumer *consumer = file->private_data;
	char text[96], order[16], name[32];
	unsigned long value = 0;
	int ret;

	if (count >= sizeof(text))
		return -EINVAL;
	if (copy_from_user(text, buf, count))
		return -EFAULT;
	text[count] = '\0';
	if (sscanf(text, "%15s %31s %lu", order, name, &value) < 2)
		return -EINVAL;
	mutex_lock(&consumer->lock);
	ret = carry_out(consumer, order, name, value);
	mutex_unlock(&consumer->lock);
	return ret ?: count;
}

static ssize_t do_read(struct file *file, char __user *buf, size_t count, loff_t *at)
{
	struct consumer *consumer = file->private_data;
	ssize_t ret;

	mutex_lock(&consumer->lock);
	ret = simple_read_from_buffer(buf, count, at, consumer->last,
				      strlen(consumer->last));
	mutex_unlock(&consumer->lock);
	return ret;
}

static const struct file_operations do_fops = {
	.owner = THIS_MODULE,
	.open = simple_open,
	.read = do_read,
	.write = do_write,
};

static int consumer_probe(struct platform_device *pdev)
{
	struct consumer *consumer;
	int ret;

	consumer = devm_kzalloc(&pdev->dev, sizeof(*consumer), GFP_KERNEL);
	if (!consumer)
		return -ENOMEM;
	consumer->dev = &pdev->dev;
	mutex_init(&consumer->lock);
	platform_set_drvdata(pdev, consumer);
	ret = needs_add(consumer);
	if (ret)
		return ret;
	consumer->debugfs = debugfs_create_dir("dtio-test-consumer", NULL);
	debugfs_create_file("do", 0600, consumer->debugfs, consumer, &do_fops);
	return 0;
}

static void consumer_remove(struct platform_device *pdev)
{
	struct consumer *consumer = platform_get_drvdata(pdev);

	debugfs_remove(consumer->debugfs);
}

static const struct of_device_id consumer_table[] = {
	{ .compatible = "dtio-test,needy" },
	{ .compatible = "dtio,testdev" },
	{ }
};
MODULE_DEVICE_TABLE(of, consumer_table);

static struct platform_driver consumer_driver = {
	.probe = consumer_probe,
	.remove = consumer_remove,
	.driver = {
		.name = "dtio-test-consumer",
		.of_match_table = consumer_table,
	},
};
module_platform_driver(consumer_driver);

MODULE_DESCRIPTION("a driver that insists on its device's resources, for dtio's tests");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
MODULE_INFO(test, "Y");
