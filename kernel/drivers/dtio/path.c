// SPDX-License-Identifier: GPL-2.0-only
/*
 * Interconnect paths as resources: how much bandwidth the device asks for. Those of the
 * device's own node have all there is when it is opened (power.c), and so have those of a
 * node below with registers of its own; those of others have none.
 */
#include <linux/err.h>
#include <linux/interconnect.h>
#include <linux/of.h>

#include "dtio.h"

static int dtio_path_set(struct dtio_resource *row, u64 bandwidth)
{
	int ret = icc_set_bw(row->path, 0, bandwidth);

	if (!ret)
		row->value = bandwidth;
	return ret;
}

static int dtio_path_act(struct dtio_device *dtio, struct dtio_resource *row,
			 enum dtio_resource_action action, u64 *value)
{
	return action == DTIO_RESOURCE_SET ? dtio_path_set(row, *value) : 0;
}

static void dtio_path_restore(struct dtio_device *dtio, struct dtio_resource *row)
{
	int ret = dtio_path_set(row, row->opens_at);

	if (ret)
		dtio_err_limited(dtio, "interconnects of %pOF, path %u, cannot be brought back: %pe\n",
				 row->np, row->dt_index, ERR_PTR(ret));
	row->value = row->opens_at;
}

/* What the device's own paths have, power.c sees to. */
static int dtio_path_open(struct dtio_device *dtio, struct dtio_resource *row)
{
	return row->own || !row->needed ? 0 : dtio_path_set(row, row->opens_at);
}

static void dtio_path_close(struct dtio_device *dtio, struct dtio_resource *row)
{
	if (!row->own && row->needed)
		icc_set_bw(row->path, 0, 0);
}

static void dtio_path_release(struct dtio_resource *row)
{
	if (!row->own)
		icc_put(row->path);
}

static const struct dtio_resource_ops dtio_path_ops = {
	.type = DTIO_RESOURCE_INTERCONNECT,
	.touches = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SET),
	.costly = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SET),
	.act = dtio_path_act,
	.open = dtio_path_open,
	.close = dtio_path_close,
	.restore = dtio_path_restore,
	.release = dtio_path_release,
};

static struct icc_path *dtio_path_get(struct dtio_device *dtio,
				      struct dtio_resource *row)
{
	struct device *part;

	if (row->own)
		return row->dt_index < dtio->power.num_paths ?
		       dtio->power.paths[row->dt_index] : NULL;
	part = dtio_resource_part(dtio, row->np);
	return IS_ERR(part) ? ERR_CAST(part) : of_icc_get_by_index(part, row->dt_index);
}

static int dtio_path_add(struct dtio_device *dtio, struct device_node *np, int index)
{
	struct dtio_resource *row;
	struct icc_path *path;

	row = dtio_resource_add(dtio, &dtio_path_ops, np, "interconnects",
				"interconnect-names", index);
	if (!row)
		return -ENOMEM;
	path = dtio_path_get(dtio, row);
	if (path == ERR_PTR(-ENOMEM))
		return -ENOMEM;
	if (IS_ERR_OR_NULL(path)) {
		dtio_resource_lacks(row, path ? PTR_ERR(path) : -ENOENT);
		return 0;
	}
	row->path = path;
	row->highest = DTIO_BANDWIDTH_ALL;
	row->opens_at = row->needed ? DTIO_BANDWIDTH_ALL : 0;
	row->value = row->opens_at;
	row->actions = DTIO_RESOURCE_CAN(DTIO_RESOURCE_SET) |
		       DTIO_RESOURCE_CAN(DTIO_RESOURCE_ROUND);
	return 0;
}

int dtio_paths_add(struct dtio_device *dtio, struct device_node *np)
{
	int count = of_count_phandle_with_args(np, "interconnects",
					       "#interconnect-cells");
	int ret = 0;
	int i;

	/* A path is two entries: from and to. */
	for (i = 0; i < count / 2 && !ret; i++)
		ret = dtio_path_add(dtio, np, i);
	return ret;
}
