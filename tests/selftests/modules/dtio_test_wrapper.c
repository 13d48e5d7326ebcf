// SPDX-License-Identifier: GPL-2.0-only
/*
 * A wrapper whose parts have registers of their own. Loading the module adds the
 * wrapper (dtio_test_wrapper.dtso), claims the registers of one part and makes a device of
 * another. If the board has a third dtio-testdev, this becomes a part, too, "engine":
 * one with registers, lines, a clock, a supply and a reset line that really are there.
 * Its DMA is left out, as its IOMMU is for the device that it was.
 *
 * With guest=1 it is the driver of the wrapper and of its engine instead, for a guest.
 * In /sys/kernel/debug/dtio-test-wrapper:
 *   identification	the register of the control block
 *   scratch		another one, which holds what is written
 *   shared, buffer	the first word of that block
 *   raise		write 1 to raise the level line
 *   came		how often it has come
 */
#include <linux/cleanup.h>
#include <linux/debugfs.h>
#include <linux/err.h>
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/ioport.h>
#include <linux/module.h>
#include <linux/of.h>
#include <linux/of_address.h>
#include <linux/of_platform.h>
#include <linux/platform_device.h>
#include <linux/slab.h>

/* dtio_test_wrapper.dtso, as Kbuild puts it in. */
extern const u8 __dtbo_dtio_test_wrapper_begin[], __dtbo_dtio_test_wrapper_end[];

#define WRAPPER	"/dtio-test-wrapper@b340000"
#define TESTDEV	"/testdev-bus@d000000/testdev@0"

#define TAKEN		0xb348000
#define TAKEN_SIZE	0x1000

/* Registers of the control block, see docs/specs/dtio-testdev.rst */
#define IDENTIFICATION	0x0
#define SCRATCH		0x4
#define LEVEL		0x8

static bool guest;
module_param(guest, bool, 0444);
MODULE_PARM_DESC(guest, "be the driver of the devices, which are there");

/* What the module has made of the host's tree */
static struct {
	int overlay;
	bool changed;
	struct of_changeset engine;
	struct resource *taken;
	struct platform_device *device;
} host;

/* The one device of a guest */
static struct {
	void __iomem *control, *shared, *buffer;
	struct dentry *debugfs;
	u32 came;
} engine;

/* ------------------------------------------------------------------------- */
/* The host                                                                   */
/* ------------------------------------------------------------------------- */

/* Cells of any kind, as they are */
static int copy_cells(struct device_node *from, struct device_node *to, const char *name)
{
	u32 *cells __free(kfree) = NULL;
	int count = of_property_count_u32_elems(from, name);
	int ret;

	if (count <= 0)
		return 0;
	cells = kcalloc(count, sizeof(*cells), GFP_KERNEL);
	if (!cells)
		return -ENOMEM;
	ret = of_property_read_u32_array(from, name, cells, count);
	return ret ?: of_changeset_add_prop_u32_array(&host.engine, to, name, cells,
						      count);
}

static int copy_strings(struct device_node *from, struct device_node *to,
			const char *name)
{
	const char *strings[8];
	int count = of_property_read_string_array(from, name, strings,
						  ARRAY_SIZE(strings));

	return count <= 0 ? 0 :
	       of_changeset_add_prop_string_array(&host.engine, to, name, strings,
						  count);
}

/* The wrapper leads on to the same addresses. */
static int copy_registers(struct device_node *from, struct device_node *to)
{
	struct resource res;
	u32 cells[16];
	int count = 0;

	while (count + 2 <= ARRAY_SIZE(cells) &&
	       !of_address_to_resource(from, count / 2, &res)) {
		cells[count++] = res.start;
		cells[count++] = resource_size(&res);
	}
	return of_changeset_add_prop_u32_array(&host.engine, to, "reg", cells, count);
}

static int fill_engine(struct device_node *testdev, struct device_node *node)
{
	static const char *const cells[] = { "interrupts", "clocks", "resets",
					     "vdd-supply" };
	static const char *const strings[] = { "reg-names", "interrupt-names",
					       "clock-names", "reset-names" };
	unsigned int i;
	int ret;

	ret = of_changeset_add_prop_string(&host.engine, node, "compatible",
					   "dtio-test,engine");
	if (!ret)
		ret = copy_registers(testdev, node);
	for (i = 0; i < ARRAY_SIZE(cells) && !ret; i++)
		ret = copy_cells(testdev, node, cells[i]);
	for (i = 0; i < ARRAY_SIZE(strings) && !ret; i++)
		ret = copy_strings(testdev, node, strings[i]);
	return ret;
}

static int move_testdev(struct device_node *wrapper)
{
	struct device_node *testdev __free(device_node) =
		of_find_node_by_path(TESTDEV);
	struct device_node *node;
	int ret;

	if (!testdev)
		return 0;
	of_changeset_init(&host.engine);
	node = of_changeset_create_node(&host.engine, wrapper, "engine@d000000");
	ret = node ? fill_engine(testdev, node) : -ENOMEM;
	if (!ret)
		ret = of_changeset_detach_node(&host.engine, testdev);
	if (!ret)
		ret = of_changeset_apply(&host.engine);
	if (ret)
		of_changeset_destroy(&host.engine);
	else
		host.changed = true;
	return ret;
}

static int make_device(struct device_node *wrapper)
{
	struct device_node *np __free(device_node) =
		of_get_child_by_name(wrapper, "device");

	host.device = of_platform_device_create(np, NULL, NULL);
	return host.device ? 0 : -ENODEV;
}

static void host_exit(void)
{
	if (host.device)
		of_platform_device_destroy(&host.device->dev, NULL);
	if (host.taken)
		release_mem_region(TAKEN, TAKEN_SIZE);
	if (host.changed) {
		of_changeset_revert(&host.engine);
		of_changeset_destroy(&host.engine);
	}
	of_overlay_remove(&host.overlay);
}

static int change_wrapper(void)
{
	struct device_node *wrapper __free(device_node) =
		of_find_node_by_path(WRAPPER);
	int ret;

	if (!wrapper)
		return -ENODEV;
	ret = move_testdev(wrapper);
	if (!ret)
		ret = make_device(wrapper);
	if (ret)
		return ret;
	host.taken = request_mem_region(TAKEN, TAKEN_SIZE, "dtio-test-wrapper");
	return host.taken ? 0 : -EBUSY;
}

static int host_init(void)
{
	int ret;

	ret = of_overlay_fdt_apply(__dtbo_dtio_test_wrapper_begin,
				   __dtbo_dtio_test_wrapper_end -
				   __dtbo_dtio_test_wrapper_begin,
				   &host.overlay, NULL);
	if (ret)
		return ret;
	ret = change_wrapper();
	if (ret)
		host_exit();
	return ret;
}

/* ------------------------------------------------------------------------- */
/* The guest                                                                  */
/* ------------------------------------------------------------------------- */

static irqreturn_t engine_irq(int irq, void *data)
{
	writel(0, engine.control + LEVEL);
	engine.came++;
	return IRQ_HANDLED;
}

static int register_get(void *data, u64 *value)
{
	*value = readl((void __iomem *)data);
	return 0;
}

static int register_set(void *data, u64 value)
{
	writel(value, (void __iomem *)data);
	return 0;
}

DEFINE_DEBUGFS_ATTRIBUTE(register_fops, register_get, register_set, "0x%llx\n");

static void add_register(const char *name, void __iomem *reg)
{
	debugfs_create_file_unsafe(name, 0600, engine.debugfs, (void __force *)reg,
				   &register_fops);
}

static int engine_probe(struct platform_device *pdev)
{
	int irq, ret;

	engine.control = devm_platform_ioremap_resource_byname(pdev, "control");
	engine.shared = devm_platform_ioremap_resource_byname(pdev, "shared");
	engine.buffer = devm_platform_ioremap_resource_byname(pdev, "buffer");
	if (IS_ERR(engine.control) || IS_ERR(engine.shared) || IS_ERR(engine.buffer))
		return -ENXIO;
	irq = platform_get_irq_byname(pdev, "level");
	if (irq < 0)
		return irq;
	ret = devm_request_irq(&pdev->dev, irq, engine_irq, 0, "dtio-test-wrapper", NULL);
	if (ret)
		return ret;

	engine.debugfs = debugfs_create_dir("dtio-test-wrapper", NULL);
	add_register("identification", engine.control + IDENTIFICATION);
	add_register("scratch", engine.control + SCRATCH);
	add_register("raise", engine.control + LEVEL);
	add_register("shared", engine.shared);
	add_register("buffer", engine.buffer);
	debugfs_create_u32("came", 0400, engine.debugfs, &engine.came);
	return 0;
}

static const struct of_device_id engine_table[] = {
	{ .compatible = "dtio-test,engine" },
	{ }
};

static struct platform_driver engine_driver = {
	.probe = engine_probe,
	.driver = {
		.name = "dtio-test-wrapper-engine",
		.of_match_table = engine_table,
		.suppress_bind_attrs = true,
	},
};

static int wrapper_probe(struct platform_device *pdev)
{
	return devm_of_platform_populate(&pdev->dev);
}

static const struct of_device_id wrapper_table[] = {
	{ .compatible = "dtio-test,wrapper" },
	{ }
};

static struct platform_driver wrapper_driver = {
	.probe = wrapper_probe,
	.driver = {
		.name = "dtio-test-wrapper-wrapper",
		.of_match_table = wrapper_table,
		.suppress_bind_attrs = true,
	},
};

static struct platform_driver *const drivers[] = { &wrapper_driver, &engine_driver };

static int __init parts_init(void)
{
	return guest ? platform_register_drivers(drivers, ARRAY_SIZE(drivers)) :
		       host_init();
}
module_init(parts_init);

static void __exit parts_exit(void)
{
	if (!guest) {
		host_exit();
		return;
	}
	debugfs_remove(engine.debugfs);
	platform_unregister_drivers(drivers, ARRAY_SIZE(drivers));
}
module_exit(parts_exit);

MODULE_DESCRIPTION("a wrapper of parts with registers, for dtio's tests");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
MODULE_INFO(test, "Y");
