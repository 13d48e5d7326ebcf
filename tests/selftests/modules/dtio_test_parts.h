/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Parts of a made-up board: clocks, reset lines, power domains, supplies and PHYs in
 * software, for modules that play what devices need. A module has arrays of them; it
 * shows tests what has become of each (dtio_test_part_show()), or is told of all that
 * is done, by the member told of its set.
 */
#ifndef DTIO_TEST_PARTS_H
#define DTIO_TEST_PARTS_H

#include <linux/clk-provider.h>
#include <linux/debugfs.h>
#include <linux/platform_device.h>
#include <linux/pm_domain.h>
#include <linux/types.h>

struct phy;

/**
 * struct dtio_test_part - something that can be on or off
 * @set: what it belongs to, once it has been added; NULL before
 * @name: its folder in debugfs, and what @set's module knows it by
 * @on: whether it is on, or asserted
 * @ons: how often it has been turned on
 * @offs: how often it has been turned off
 * @value: the level of a domain, the number of a supply's voltage, whether a PHY is
 *	initialized
 * @fail: an errno that all fails with that brings it to another state, or 0. Clocks and
 *	domains go off nevertheless, and rates are set.
 */
struct dtio_test_part {
	struct dtio_test_set *set;
	const char *name;
	u32 on;
	u32 ons;
	u32 offs;
	u32 value;
	u32 fail;
};

/**
 * struct dtio_test_set - the parts that one module plays
 * @name: the module's folder in debugfs
 * @driver: that of the nodes of @begin that name providers. Its table has a probe
 *	function for each compatible.
 * @begin: the overlay with providers, and with devices that use them
 * @end: where it ends
 * @told: called before something is done to a part: "on", "off", "assert", "deassert",
 *	"pulse", "rate", "parent" or "voltage", the latter three with a value. It may not
 *	sleep, and may refuse by an errno. NULL if all is to be done.
 * @clock_prefix: what the names of its clocks begin with besides those of the parts
 * @lowest: the lowest rate of its clocks in Hz, or 0
 * @highest: the highest, or 0 for any
 * @step: what rates are multiples of, or 0
 * @debugfs: its folder
 * @overlay: the overlay's number
 */
struct dtio_test_set {
	const char *name;
	struct platform_driver driver;
	const u8 *begin, *end;
	int (*told)(struct dtio_test_part *part, const char *what,
		    const unsigned long *value);
	const char *clock_prefix;
	unsigned long lowest, highest, step;
	struct dentry *debugfs;
	int overlay;
};

/* Makes the set's folder in debugfs, which is the first thing to do. */
struct dentry *dtio_test_set_folder(struct dtio_test_set *set);

int dtio_test_set_probe(struct platform_device *pdev);
int dtio_test_set_apply(struct dtio_test_set *set);

/*
 * Adds driver and overlay, and takes the folder away if that fails. It is of the module
 * that calls it, so that the driver is, too: what uses a part keeps that module loaded.
 */
static inline int dtio_test_set_start(struct dtio_test_set *set)
{
	int ret;

	set->driver.probe = dtio_test_set_probe;
	set->driver.driver.suppress_bind_attrs = true;
	ret = platform_driver_register(&set->driver);
	if (!ret) {
		ret = dtio_test_set_apply(set);
		if (ret)
			platform_driver_unregister(&set->driver);
	}
	if (ret)
		debugfs_remove(set->debugfs);
	return ret;
}

void dtio_test_set_stop(struct dtio_test_set *set);

/* The set of the driver that has the device */
struct dtio_test_set *dtio_test_set_of(struct platform_device *pdev);

/* Returns the folder of the part in that of its set. */
struct dentry *dtio_test_part_show(struct dtio_test_part *part,
				   struct dtio_test_set *set);

/* For parts of kinds that are not below: refused or not, and then on or off */
int dtio_test_part_change(struct dtio_test_part *part, bool on, const char *what);

/* What providers are added by; the device is one of the set's driver. */

/**
 * struct dtio_test_clock - of any rate, one gate below another clock, or one of two
 * @part: what tests see of it
 * @hw: itself
 * @rate: in Hz; 0 if it has that of its parent
 * @fixed: its rate cannot be set
 * @picky: what is lower than the lowest of its set is no rate, and is not rounded
 * @parent: the number of the parent that it is made from
 * @sets: how often its rate has been set
 * @parents: what it can be made from, by name
 */
struct dtio_test_clock {
	struct dtio_test_part part;
	struct clk_hw hw;
	unsigned long rate;
	bool fixed;
	bool picky;
	u8 parent;
	u32 sets;
	const char *parents[2];
};

int dtio_test_clocks_add(struct platform_device *pdev, struct dtio_test_clock *clocks,
			 unsigned int count);
/* Besides what dtio_test_part_show() shows: its rate, as another consumer sets it */
struct dentry *dtio_test_clock_show(struct dtio_test_clock *clock,
				    struct dtio_test_set *set);

/**
 * struct dtio_test_line - a reset line
 * @part: what tests see of it
 * @pulses: it can be given a pulse
 * @no_hold: it can be given nothing else
 */
struct dtio_test_line {
	struct dtio_test_part part;
	bool pulses;
	bool no_hold;
};

int dtio_test_lines_add(struct platform_device *pdev, struct dtio_test_line *lines,
			unsigned int count);

/**
 * struct dtio_test_domain - a power domain
 * @part: what tests see of it
 * @genpd: itself
 * @nominal: it is turned on and off in name only
 * @levels: it has performance levels
 */
struct dtio_test_domain {
	struct dtio_test_part part;
	struct generic_pm_domain genpd;
	bool nominal;
	bool levels;
};

int dtio_test_domains_add(struct platform_device *pdev, struct dtio_test_domain *domains,
			  unsigned int count);

/* One that is turned on and off, and has these voltages (microvolts, ascending) or none */
int dtio_test_supply_add(struct platform_device *pdev, struct dtio_test_part *supply,
			 const unsigned int *voltages, unsigned int count);

struct dtio_test_phy {
	struct dtio_test_part part;
	struct phy *phy;
};

/* It takes the device's driver data. */
int dtio_test_phys_add(struct platform_device *pdev, struct dtio_test_phy *phys,
		       unsigned int count);

/* Between the files of this module: asks told of the set, whatever the part fails with */
int dtio_test_part_tell(struct dtio_test_part *part, const char *what,
			const unsigned long *value);
/* The errno that it is to fail with, and else the same */
int dtio_test_part_try(struct dtio_test_part *part, const char *what,
		       const unsigned long *value);
void dtio_test_part_turn(struct dtio_test_part *part, bool on);

#endif /* DTIO_TEST_PARTS_H */
