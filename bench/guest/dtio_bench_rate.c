// SPDX-License-Identifier: GPL-2.0-only
/*
 * What a guest's clk_set_rate() costs, of a clock of dtio-test-needs that no other is made
 * from, which it has by SCMI; and, for what is in it beyond exits, one exit for a
 * register that QEMU emulates and that has nothing behind it.
 */
#include <linux/clk.h>
#include <linux/debugfs.h>
#include <linux/delay.h>
#include <linux/io.h>
#include <linux/mod_devicetable.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/seq_file.h>

#include "dtio_bench_guest.h"

/* A user may change a hundred rates in a second. */
#define PAUSE_MS	12

/* The last identification register of the guest's GPIO controller */
#define REGISTER	0x9030ffc

struct bench_rate {
	struct clk *clk;
	void __iomem *other;
	unsigned long rate;
	int ret;
};

static void pause_shortly(void *data)
{
	struct bench_rate *bench = data;

	msleep(PAUSE_MS);
	bench->rate = bench->rate == 6000000 ? 7000000 : 6000000;
}

static void set_rate(void *data)
{
	struct bench_rate *bench = data;
	int ret = clk_set_rate(bench->clk, bench->rate);

	bench->ret = bench->ret ?: ret;
}

static void exit_only(void *data)
{
	struct bench_rate *bench = data;

	readl_relaxed(bench->other);
}

static int bench_rate_show(struct seq_file *file, void *unused)
{
	struct bench_rate *bench = file->private;

	bench_open_mark();
	seq_printf(file, "set-rate instructions %llu\n",
		   bench_middle_of(bench, pause_shortly, set_rate));
	bench_close_mark();
	if (!bench->ret && clk_get_rate(bench->clk) != bench->rate)
		bench->ret = -EIO;
	seq_printf(file, "exit instructions %llu\n",
		   bench_middle_of(bench, NULL, exit_only));
	return bench->ret;
}
DEFINE_SHOW_ATTRIBUTE(bench_rate);

static int bench_rate_probe(struct platform_device *pdev)
{
	struct bench_rate *bench;

	bench = devm_kzalloc(&pdev->dev, sizeof(*bench), GFP_KERNEL);
	if (!bench)
		return -ENOMEM;
	bench->clk = devm_clk_get(&pdev->dev, "bus");
	if (IS_ERR(bench->clk))
		return dev_err_probe(&pdev->dev, PTR_ERR(bench->clk), "no clock\n");
	bench->other = devm_ioremap(&pdev->dev, REGISTER, sizeof(u32));
	if (!bench->other)
		return -ENOMEM;
	debugfs_create_file("rate", 0400, bench_folder, bench, &bench_rate_fops);
	return 0;
}

static const struct of_device_id bench_rate_ids[] = {
	{ .compatible = "dtio-test,needy" },
	{ }
};

struct platform_driver bench_rate_driver = {
	.driver = {
		.name = "dtio-bench-rate",
		.of_match_table = bench_rate_ids,
	},
	.probe = bench_rate_probe,
};
