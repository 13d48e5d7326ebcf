/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a device needs to answer on its bus.
 */
#ifndef DTIO_POWER_H
#define DTIO_POWER_H

#include <linux/types.h>

#include "rates.h"

struct clk_bulk_data;
struct dev_pm_domain_list;
struct dtio_device;
struct icc_path;
struct regulator_bulk_data;

/**
 * struct dtio_power - what a device needs to answer on its bus
 * @clks: the clocks that its node names
 * @num_clks: how many
 * @rates: of these and of the clocks of the nodes below; held while there is a
 *         snapshot that tells them
 * @domains: its power domains, if there are several, or NULL
 * @supplies: the regulators that its node names
 * @num_supplies: how many
 * @paths: the interconnect paths that its node names
 * @num_paths: how many
 * @on: clocks and power domains are on; guarded by &dtio_device.lock
 */
struct dtio_power {
	struct clk_bulk_data *clks;
	int num_clks;
	struct dtio_rates rates;
	struct dev_pm_domain_list *domains;
	struct regulator_bulk_data *supplies;
	int num_supplies;
	struct icc_path **paths;
	unsigned int num_paths;
	bool on;
};

/* power.c */
int dtio_power_init(struct dtio_device *dtio);
void dtio_power_release(struct dtio_device *dtio);
int dtio_power_on(struct dtio_device *dtio);
void dtio_power_off(struct dtio_device *dtio);
int dtio_power_cycle(struct dtio_device *dtio);

#endif /* DTIO_POWER_H */
