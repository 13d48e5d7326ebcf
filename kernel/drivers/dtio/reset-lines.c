// SPDX-License-Identifier: GPL-2.0-only
/*
 * Reset lines as resources. Those of the device's own node are the ones that the device
 * is reset by; while one of them, or of a node below with registers of its own, is
 * asserted, no access to the device's registers reaches it, as it might never be
 * answered.
 *
 * Control of a line is exclusive. The kernel warns of a driver that asks for a line
 * which another has, so that a line below which a node outside the device names, too,
 * is not asked for.
 */
#include <linux/delay.h>
#include <linux/err.h>
#include <linux/of.h>
#include <linux/reset.h>

#include "dtio.h"

static int dtio_line_pulse(struct dtio_resource *row)
{
	int ret = row->pulses_only ? -ENOTSUPP : reset_control_assert(row->line);

	if (ret == -ENOTSUPP) {
		row->pulses_only = true;
		return reset_control_reset(row->line);
	}
	if (ret)
		return ret;
	fsleep(DTIO_RESET_HOLD_US);
	ret = reset_control_deassert(row->line);
	if (!ret)
		row->asserted = false;
	return ret;
}

static int dtio_line_run(struct dtio_resource *row, enum dtio_resource_action action)
{
	int ret;

	switch (action) {
	case DTIO_RESOURCE_ASSERT:
		ret = reset_control_assert(row->line);
		if (!ret)
			row->asserted = true;
		break;
	case DTIO_RESOURCE_DEASSERT:
		ret = reset_control_deassert(row->line);
		if (!ret)
			row->asserted = false;
		break;
	case DTIO_RESOURCE_PULSE:
		ret = dtio_line_pulse(row);
		break;
	default:
		ret = -EPERM;
	}
	if (ret == -ENOTSUPP && action != DTIO_RESOURCE_PULSE)
		row->pulses_only = true;
	return ret;
}

/* Two rows may be the same line. */
static unsigned int dtio_lines_count_asserted(const struct dtio_device *dtio)
{
	const struct dtio_resources *all = &dtio->resources;
	unsigned int count = 0, i;

	for (i = 0; i < all->count; i++)
		count += all->rows[i].needed && all->rows[i].asserted;
	return count;
}

static int dtio_line_act(struct dtio_device *dtio, struct dtio_resource *row,
			 enum dtio_resource_action action, u64 *value)
{
	int ret;

	if (*value)
		return -EINVAL;
	if (!row->needed)
		return dtio_line_run(row, action);

	dtio_regions_revoke(dtio, false);
	ret = dtio_line_run(row, action);
	dtio->resources.asserted = dtio_lines_count_asserted(dtio);
	dtio_regions_restore(dtio, dtio->power.on && !dtio->resources.asserted);
	return ret;
}

static void dtio_line_info(struct dtio_device *dtio, struct dtio_resource *row,
			   struct dtio_resource_info *info)
{
	if (row->own && dtio->reset.pulses_only)
		row->pulses_only = true;
	if (row->pulses_only)
		row->actions = DTIO_RESOURCE_CAN(DTIO_RESOURCE_PULSE);
}

static void dtio_line_restore(struct dtio_device *dtio, struct dtio_resource *row)
{
	int ret;

	if (!row->asserted)
		return;
	ret = dtio_line_run(row, DTIO_RESOURCE_DEASSERT);
	if (ret)
		dtio_err_limited(dtio, "resets of %pOF, entry %u, cannot be deasserted: %pe\n",
				 row->np, row->dt_index, ERR_PTR(ret));
	row->asserted = false;
}

static struct device_node *dtio_line_holder(struct dtio_device *dtio,
					    struct dtio_resource *row)
{
	return dtio_sharer_of_line(dtio, row->np, row->dt_index);
}

static void dtio_line_release(struct dtio_resource *row)
{
	if (!row->borrowed)
		reset_control_put(row->line);
}

static const struct dtio_resource_ops dtio_line_ops = {
	.type = DTIO_RESOURCE_RESET,
	.touches = DTIO_RESOURCE_CAN(DTIO_RESOURCE_ASSERT) |
		   DTIO_RESOURCE_CAN(DTIO_RESOURCE_DEASSERT) |
		   DTIO_RESOURCE_CAN(DTIO_RESOURCE_PULSE),
	.info = dtio_line_info,
	.act = dtio_line_act,
	.restore = dtio_line_restore,
	.holder = dtio_line_holder,
	.release = dtio_line_release,
};

/**
 * dtio_part_lines_pulse - reset the nodes below the device's that have registers
 * @dtio: the device, its own registers just reset
 *
 * Lines that are the device's own, or those of another node below, count once.
 *
 * Return: 0 or a negative errno.
 */
int dtio_part_lines_pulse(struct dtio_device *dtio)
{
	struct dtio_resources *all = &dtio->resources;
	unsigned int i;
	int ret = 0;

	lockdep_assert_held(&dtio->lock);

	for (i = 0; i < all->count && !ret; i++) {
		struct dtio_resource *row = &all->rows[i];

		if (row->ops == &dtio_line_ops && row->needed && !row->own &&
		    !row->error && !row->borrowed)
			ret = dtio_line_pulse(row);
	}
	return ret;
}

/* The line of an earlier row that is the same, or NULL */
static struct reset_control *dtio_line_find(struct dtio_device *dtio,
					    struct device_node *np, int index)
{
	const struct dtio_resources *all = &dtio->resources;
	unsigned int i;

	/* The last row is the one that a line is looked for. */
	for (i = 0; i + 1 < all->count; i++)
		if (all->rows[i].ops == &dtio_line_ops && !all->rows[i].error &&
		    dtio_is_same_line(all->rows[i].np, all->rows[i].dt_index, np,
				      index))
			return all->rows[i].line;
	return NULL;
}

static struct reset_control *dtio_line_get(struct dtio_device *dtio,
					   struct dtio_resource *row)
{
	struct reset_control *line = ERR_PTR(-ENOENT);

	row->borrowed = true;
	if (row->own) {
		if (row->dt_index < dtio->reset.num_lines)
			line = dtio->reset.lines[row->dt_index];
		return line;
	}
	line = dtio_line_find(dtio, row->np, row->dt_index);
	if (line)
		return line;

	row->holder = dtio_sharer_of_line(dtio, row->np, row->dt_index);
	if (row->holder)
		return ERR_PTR(-EBUSY);
	line = of_reset_control_get_exclusive_by_index(row->np, row->dt_index);
	row->borrowed = IS_ERR(line);
	return line;
}

static int dtio_line_add(struct dtio_device *dtio, struct device_node *np, int index)
{
	struct reset_control *line;
	struct dtio_resource *row;

	row = dtio_resource_add(dtio, &dtio_line_ops, np, "resets", "reset-names",
				index);
	if (!row)
		return -ENOMEM;
	line = dtio_line_get(dtio, row);
	if (line == ERR_PTR(-ENOMEM))
		return -ENOMEM;
	if (IS_ERR(line)) {
		dtio_resource_lacks(row, PTR_ERR(line));
		return 0;
	}
	row->line = line;
	row->actions = DTIO_RESOURCE_CAN(DTIO_RESOURCE_ASSERT) |
		       DTIO_RESOURCE_CAN(DTIO_RESOURCE_DEASSERT) |
		       DTIO_RESOURCE_CAN(DTIO_RESOURCE_PULSE);
	return 0;
}

int dtio_lines_add(struct dtio_device *dtio, struct device_node *np)
{
	int count = of_count_phandle_with_args(np, "resets", "#reset-cells");
	int ret = 0;
	int i;

	for (i = 0; i < count && !ret; i++)
		ret = dtio_line_add(dtio, np, i);
	return ret;
}
