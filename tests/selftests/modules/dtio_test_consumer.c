// SPDX-License-Identifier: GPL-2.0-only
/*
 * A driver, for guests, that insists on all that a device's node names: it does not
 * probe without each clock, reset line, power domain, supply, GPIO line and pin state.
 * Then it does with them what it is told, one order in a line:
 *
 *   /sys/kernel/debug/dtio-test-consumer/do
 *	on NAME, off NAME		a clock, supply or power domain
 *	rate NAME HZ			of a clock
 *	parent NAME NUMBER		of a clock: the node's clock of that number
 *	voltage NAME MICROVOLTS		of a supply
 *	assert NAME, deassert NAME, pulse NAME	a reset line
 *	drive NAME 0|1, input NAME, level NAME	a GPIO line, as its flags have it
 *	irq NAME TYPE			of a GPIO line: count its interrupts, IRQ_TYPE_*;
 *					one by a level is disabled when it comes
 *	again NAME			enable it again
 *	fired NAME			how often it has come
 *	free NAME			of a GPIO line: count no more
 *	pins NAME			select a pin state
 * The write fails as that did. Reading it says the last order, and what became of it: the
 * errno, and the rate, the voltage or the level afterwards, if it was about one; or how
 * often an interrupt came. Names are those of the node's properties; NODE/NAME is one of a
 * node below, and NAME#2 the third of a list of GPIO lines.
 */
#include <linux/clk.h>
#include <linux/debugfs.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/gpio/consumer.h>
#include <linux/interrupt.h>
#include <linux/irq.h>
#include <linux/module.h>
#include <linux/mutex.h>
#include <linux/of.h>
#include <linux/pinctrl/consumer.h>
#include <linux/platform_device.h>
#include <linux/pm_domain.h>
#include <linux/pm_runtime.h>
#include <linux/regulator/consumer.h>
#include <linux/reset.h>
#include <linux/slab.h>
#include <linux/string.h>

#define MOST	16

enum kind { CLOCK, LINE, DOMAIN, SUPPLY, GPIO, PINS };

/* Something that the node names */
struct need {
	enum kind kind;
	const char *name;
	union {
		struct clk *clk;
		struct reset_control *line;
		struct device *domain;
		struct regulator *supply;
		struct {
			struct gpio_desc *gpio;
			int irq;	/* 0: it is not counted */
			u32 type;
			u32 fired;
		};
		struct pinctrl_state *state;
	};
};

struct consumer {
	struct device *dev;
	struct dentry *debugfs;
	struct pinctrl *pins;
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

static int gpio_add(struct consumer *consumer, struct device_node *np,
		    const char *property, const char *id, unsigned int index)
{
	struct need *need;
	char name[32];

	scnprintf(name, sizeof(name), index ? "%s#%u" : "%s", id, index);
	need = need_add(consumer, GPIO, np, name);
	if (!need)
		return -ENOMEM;
	need->irq = 0;
	need->gpio = devm_fwnode_gpiod_get_index(consumer->dev, of_fwnode_handle(np), id,
						 index, GPIOD_ASIS, name);
	if (IS_ERR(need->gpio))
		return dev_err_probe(consumer->dev, PTR_ERR(need->gpio), "%pOF: %s %u\n",
				     np, property, index);
	return 0;
}

/* An entry that is empty is nothing to insist on. */
static int gpios_add(struct consumer *consumer, struct device_node *np)
{
	struct property *prop;

	for_each_property_of_node(np, prop) {
		size_t length = strlen(prop->name);
		struct of_phandle_args args;
		unsigned int i;
		char id[24];
		int ret;

		if (length < 7 || strcmp(prop->name + length - 6, "-gpios") ||
		    length - 6 >= sizeof(id))
			continue;
		strscpy(id, prop->name, length - 5);
		for (i = 0; ; i++) {
			ret = of_parse_phandle_with_args(np, prop->name, "#gpio-cells",
							 i, &args);
			if (ret == -ENOENT && i < 4)
				continue;
			if (ret)
				break;
			of_node_put(args.np);
			ret = gpio_add(consumer, np, prop->name, id, i);
			if (ret)
				return ret;
		}
	}
	return 0;
}

static int state_add(struct consumer *consumer, struct device_node *np, const char *name)
{
	struct need *need = need_add(consumer, PINS, np, name);

	if (!need)
		return -ENOMEM;
	need->state = pinctrl_lookup_state(consumer->pins, name);
	return PTR_ERR_OR_ZERO(need->state);
}

static int states_add(struct consumer *consumer)
{
	struct device_node *np = consumer->dev->of_node;

	if (!of_property_present(np, "pinctrl-names"))
		return 0;
	consumer->pins = devm_pinctrl_get(consumer->dev);
	if (IS_ERR(consumer->pins))
		return dev_err_probe(consumer->dev, PTR_ERR(consumer->pins), "pins\n");
	return names_add(consumer, np, "pinctrl-names", state_add);
}

static int node_add(struct consumer *consumer, struct device_node *np)
{
	int ret = names_add(consumer, np, "clock-names", clock_add);

	ret = ret ?: names_add(consumer, np, "reset-names", line_add);
	return ret ?: gpios_add(consumer, np);
}

static int needs_add(struct consumer *consumer)
{
	struct device_node *np = consumer->dev->of_node, *child;
	int ret = node_add(consumer, np);

	if (!ret)
		ret = names_add(consumer, np, "power-domain-names", domain_add);
	if (!ret)
		ret = supplies_add(consumer);
	if (!ret)
		ret = states_add(consumer);
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

/* A level that stays fires as long as nothing is done about it. */
static irqreturn_t gpio_fired(int irq, void *data)
{
	struct need *need = data;

	need->fired++;
	if (need->type & IRQ_TYPE_LEVEL_MASK)
		disable_irq_nosync(irq);
	return IRQ_HANDLED;
}

static void gpio_free(struct need *need)
{
	if (need->irq)
		free_irq(need->irq, need);
	need->irq = 0;
}

static int gpio_count(struct consumer *consumer, struct need *need, u32 type)
{
	int irq = gpiod_to_irq(need->gpio);
	int ret;

	if (need->irq)
		return -EBUSY;
	if (irq < 0)
		return irq;
	need->type = type;
	need->fired = 0;
	ret = request_threaded_irq(irq, NULL, gpio_fired, type | IRQF_ONESHOT,
				   dev_name(consumer->dev), need);
	if (!ret)
		need->irq = irq;
	return ret;
}

static int gpio_do(struct consumer *consumer, struct need *need, const char *order,
		   unsigned long value)
{
	if (!strcmp(order, "drive"))
		return gpiod_direction_output(need->gpio, value);
	if (!strcmp(order, "input"))
		return gpiod_direction_input(need->gpio);
	if (!strcmp(order, "level"))
		return 0;
	if (!strcmp(order, "irq"))
		return gpio_count(consumer, need, value);
	if (!strcmp(order, "fired"))
		return need->fired;
	if (!need->irq)
		return -ENOTTY;
	if (!strcmp(order, "again"))
		enable_irq(need->irq);
	else if (!strcmp(order, "free"))
		gpio_free(need);
	else
		return -ENOTTY;
	return 0;
}

/* ENOTTY: it is not of the kind that the order is for. */
static int need_do(struct consumer *consumer, struct need *need,
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
	if (need->kind == GPIO)
		return gpio_do(consumer, need, order, value);
	if (!strcmp(order, "pins") && need->kind == PINS)
		return pinctrl_select_state(consumer->pins, need->state);
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
	case GPIO:
		return gpiod_get_value_cansleep(need->gpio);
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
		struct need *need = &consumer->needs[i];

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

	unsigned int i;

	debugfs_remove(consumer->debugfs);
	for (i = 0; i < consumer->num_needs; i++)
		if (consumer->needs[i].kind == GPIO)
			gpio_free(&consumer->needs[i]);
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
