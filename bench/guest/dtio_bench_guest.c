// SPDX-License-Identifier: GPL-2.0-only
/*
 * What an interrupt of an assigned device costs its guest, and an access to its
 * configuration space.
 *
 * One cycle: a store makes the device raise its level line, the host takes the
 * interrupt and passes it on, the handler here lowers the line with another
 * store, and the end of interrupt makes the host let the line fire again. The
 * guest has one processor: when it is back where it stored, all of that has
 * happened.
 *
 * Several devices can do this in the same way, by the same code, so that ways to
 * assign a device can be compared: dtio's test device, and "edu" on PCI, which sends
 * a message instead of raising its line if parameter "messages" was set when its
 * driver was loaded. "igb" sends a message out of a table (MSI-X).
 *
 * To read /sys/kernel/debug/dtio-bench/DEVICE is to run it, and to read
 * "config" to access the configuration space of "edu". The counter ticks
 * once an instruction, the host's included (bench/counter.h). With parameter
 * "mark", an address of a device that QEMU emulates, a register there is read
 * before and after each cycle, so that a trace of exits on the host shows which of
 * them belong to a cycle.
 */
#include <linux/debugfs.h>
#include <linux/interrupt.h>
#include <linux/io.h>
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/platform_device.h>
#include <linux/seq_file.h>
#include <linux/sort.h>

#include <asm/arch_timer.h>

#include "../../tests/registers.h"
#include "dtio_bench_guest.h"

static ulong mark_address;
module_param_named(mark, mark_address, ulong, 0600);
MODULE_PARM_DESC(mark, "address to read before and after each cycle");

static bool messages;
module_param(messages, bool, 0400);
MODULE_PARM_DESC(messages, "let \"edu\" send messages");

static void __iomem *mark;
struct dentry *bench_folder;

/*
 * A device whose line one store raises and another one lowers. An MSI is sent
 * as a line is raised; @lower may be NULL.
 */
struct bench_device {
	struct pci_dev *pdev;
	void __iomem *raise;
	void __iomem *lower;
	u32 raise_value;
	u32 lower_value;
	unsigned int count;
	u64 fired;
	u64 lowered;
};

struct cycle {
	u64 delivery;		/* from the store to the handler */
	u64 rearm;		/* from the handler's store to the end */
	u64 whole;
};

static irqreturn_t bench_handler(int irq, void *data)
{
	struct bench_device *bench = data;

	bench->fired = bench_counter();
	if (bench->lower)
		writel_relaxed(bench->lower_value, bench->lower);
	bench->lowered = bench_counter();
	WRITE_ONCE(bench->count, bench->count + 1);
	return IRQ_HANDLED;
}

static int run_cycle(struct bench_device *bench, struct cycle *cycle)
{
	unsigned int before = bench->count;
	u64 begin, end;

	begin = bench_counter();
	writel_relaxed(bench->raise_value, bench->raise);
	do {
		end = bench_counter();
	} while (READ_ONCE(bench->count) == before &&
		 end - begin < NSEC_PER_SEC);

	if (bench->count != before + 1)
		return -EIO;
	cycle->delivery = bench->fired - begin;
	cycle->rearm = end - bench->lowered;
	cycle->whole = end - begin;
	return 0;
}

/*
 * These enclose a cycle. bench/where looks for them: the compiler must not make
 * one of the two.
 */
static noinline void begin_operation(void)
{
	asm volatile("// begin");
	if (mark)
		readl_relaxed(mark);
}

static noinline void end_operation(void)
{
	asm volatile("// end");
	if (mark)
		readl_relaxed(mark);
}

static int by_length(const void *left, const void *right)
{
	const struct cycle *a = left, *b = right;

	return (a->whole > b->whole) - (a->whole < b->whole);
}

static int run_cycles(struct bench_device *bench, struct cycle *cycles)
{
	unsigned int i;
	int ret = 0;

	for (i = 0; i < BENCH_RUNS && !ret; i++) {
		begin_operation();
		ret = run_cycle(bench, &cycles[i]);
		end_operation();
	}
	return ret;
}

/* A timer's interrupt falls into some of them, so the middle one counts. */
static void show_middle(struct seq_file *file, struct cycle *cycles)
{
	struct cycle *middle = &cycles[BENCH_RUNS / 2];

	sort(cycles, BENCH_RUNS, sizeof(*cycles), by_length, NULL);
	seq_printf(file, "interrupt-delivery instructions %llu\n",
		   middle->delivery);
	seq_printf(file, "interrupt-rearm instructions %llu\n",
		   middle->rearm);
	seq_printf(file, "interrupt-cycle instructions %llu\n",
		   middle->whole);
}

void bench_open_mark(void)
{
	if (mark_address)
		mark = ioremap(mark_address, sizeof(u32));
}

void bench_close_mark(void)
{
	if (mark)
		iounmap(mark);
	mark = NULL;
}

void bench_next_mark(void)
{
	if (mark)
		mark += sizeof(u32);
}

static int bench_show(struct seq_file *file, void *unused)
{
	struct cycle *cycles;
	int ret;

	cycles = kcalloc(BENCH_RUNS, sizeof(*cycles), GFP_KERNEL);
	if (!cycles)
		return -ENOMEM;
	bench_open_mark();
	ret = run_cycles(file->private, cycles);
	bench_close_mark();
	if (!ret)
		show_middle(file, cycles);
	kfree(cycles);
	return ret;
}
DEFINE_SHOW_ATTRIBUTE(bench);

/* The upper half is what the function has at this moment. */
static void config_read(void *pdev)
{
	u32 value;

	pci_read_config_dword(pdev, PCI_COMMAND, &value);
}

static void config_write(void *pdev)
{
	pci_write_config_word(pdev, PCI_COMMAND,
			      PCI_COMMAND_MEMORY | PCI_COMMAND_MASTER);
}

static int by_value(const void *left, const void *right)
{
	const u64 *a = left, *b = right;

	return (*a > *b) - (*a < *b);
}

u64 bench_middle_of(void *data, void (*before)(void *data),
		    void (*run)(void *data))
{
	u64 lengths[BENCH_RUNS], begin;
	unsigned int i;

	for (i = 0; i < BENCH_RUNS; i++) {
		if (before)
			before(data);
		begin_operation();
		begin = bench_counter();
		run(data);
		lengths[i] = bench_counter() - begin;
		end_operation();
	}
	sort(lengths, BENCH_RUNS, sizeof(*lengths), by_value, NULL);
	return lengths[BENCH_RUNS / 2];
}

static int bench_config_show(struct seq_file *file, void *unused)
{
	struct bench_device *bench = file->private;

	bench_open_mark();
	seq_printf(file, "config-read instructions %llu\n",
		   bench_middle_of(bench->pdev, NULL, config_read));
	bench_next_mark();
	seq_printf(file, "config-write instructions %llu\n",
		   bench_middle_of(bench->pdev, NULL, config_write));
	bench_close_mark();
	return 0;
}
DEFINE_SHOW_ATTRIBUTE(bench_config);

static int bench_probe(struct device *dev, struct bench_device *bench, int irq)
{
	int ret;

	ret = devm_request_irq(dev, irq, bench_handler, 0, dev_name(dev), bench);
	if (ret)
		return dev_err_probe(dev, ret, "no interrupt\n");
	debugfs_create_file(dev_name(dev), 0400, bench_folder, bench, &bench_fops);
	return 0;
}

/* One register is the line. */
static int testdev_probe(struct platform_device *pdev)
{
	struct bench_device *bench;
	void __iomem *registers;
	int irq;

	bench = devm_kzalloc(&pdev->dev, sizeof(*bench), GFP_KERNEL);
	if (!bench)
		return -ENOMEM;
	registers = devm_platform_ioremap_resource(pdev, 0);
	if (IS_ERR(registers))
		return PTR_ERR(registers);
	irq = platform_get_irq(pdev, 0);
	if (irq < 0)
		return irq;

	bench->raise = registers + TESTDEV_LEVEL;
	bench->raise_value = 1;
	bench->lower = registers + TESTDEV_LEVEL;
	return bench_probe(&pdev->dev, bench, irq);
}

static const struct of_device_id testdev_ids[] = {
	{ .compatible = "dtio,testdev" },
	{ }
};

static struct platform_driver testdev_driver = {
	.driver = {
		.name = "dtio-bench-guest",
		.of_match_table = testdev_ids,
	},
	.probe = testdev_probe,
};

/* The device's registers, and an interrupt of it of one of @types. */
static struct bench_device *pci_prepare(struct pci_dev *pdev,
					unsigned int types)
{
	struct bench_device *bench;
	int ret;

	bench = devm_kzalloc(&pdev->dev, sizeof(*bench), GFP_KERNEL);
	if (!bench)
		return ERR_PTR(-ENOMEM);
	bench->pdev = pdev;
	ret = pcim_enable_device(pdev);
	if (ret)
		return ERR_PTR(ret);
	ret = pcim_iomap_regions(pdev, BIT(0), pci_name(pdev));
	if (ret)
		return ERR_PTR(ret);
	pci_set_master(pdev);
	/* They are freed with the device's other resources. */
	ret = pci_alloc_irq_vectors(pdev, 1, 1, types);
	return ret < 0 ? ERR_PTR(ret) : bench;
}

/* One register sets bits of the interrupt status, another clears them. */
static int edu_probe(struct pci_dev *pdev)
{
	struct bench_device *bench;
	void __iomem *registers;

	bench = pci_prepare(pdev, messages ? PCI_IRQ_MSI : PCI_IRQ_INTX);
	if (IS_ERR(bench))
		return PTR_ERR(bench);
	registers = pcim_iomap_table(pdev)[0];
	bench->raise = registers + EDU_IRQ_RAISE;
	bench->raise_value = 1;
	bench->lower = registers + EDU_IRQ_ACKNOWLEDGE;
	bench->lower_value = 1;
	debugfs_create_file("config", 0400, bench_folder, bench, &bench_config_fops);
	return bench_probe(&pdev->dev, bench, pci_irq_vector(pdev, 0));
}

/*
 * EICS sends messages. GPIE and EIMS enable them; EIAC lets each be sent again at
 * once.
 */
static int igb_probe(struct pci_dev *pdev)
{
	struct bench_device *bench;
	void __iomem *registers;

	bench = pci_prepare(pdev, PCI_IRQ_MSIX);
	if (IS_ERR(bench))
		return PTR_ERR(bench);
	registers = pcim_iomap_table(pdev)[0];
	writel_relaxed(IGB_GPIE_MSIX, registers + IGB_GPIE);
	writel_relaxed(1, registers + IGB_EIAC);
	writel_relaxed(1, registers + IGB_EIMS);
	bench->raise = registers + IGB_EICS;
	bench->raise_value = 1;
	return bench_probe(&pdev->dev, bench, pci_irq_vector(pdev, 0));
}

static int bench_pci_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	return pdev->vendor == IGB_VENDOR ? igb_probe(pdev) : edu_probe(pdev);
}

static const struct pci_device_id bench_pci_ids[] = {
	{ PCI_DEVICE(EDU_VENDOR, EDU_DEVICE) },
	{ PCI_DEVICE(IGB_VENDOR, IGB_DEVICE) },
	{ }
};

static struct pci_driver bench_pci_driver = {
	.name = "dtio-bench-guest",
	.id_table = bench_pci_ids,
	.probe = bench_pci_probe,
};

static int __init bench_init(void)
{
	int ret;

	if (arch_timer_get_cntfrq() != NSEC_PER_SEC) {
		pr_err("the counter does not tick once a nanosecond; run this by make bench\n");
		return -EINVAL;
	}
	bench_folder = debugfs_create_dir("dtio-bench", NULL);
	ret = platform_driver_register(&testdev_driver);
	if (ret)
		goto out;
	ret = platform_driver_register(&bench_rate_driver);
	if (ret)
		goto out_testdev;
	ret = pci_register_driver(&bench_pci_driver);
	if (!ret)
		return 0;
	platform_driver_unregister(&bench_rate_driver);
out_testdev:
	platform_driver_unregister(&testdev_driver);
out:
	debugfs_remove(bench_folder);
	return ret;
}
module_init(bench_init);

static void __exit bench_exit(void)
{
	debugfs_remove(bench_folder);
	pci_unregister_driver(&bench_pci_driver);
	platform_driver_unregister(&bench_rate_driver);
	platform_driver_unregister(&testdev_driver);
}
module_exit(bench_exit);

MODULE_DESCRIPTION("Measures interrupts of devices that are assigned to this guest");
MODULE_AUTHOR("the dtio maintainers");
MODULE_LICENSE("GPL");
