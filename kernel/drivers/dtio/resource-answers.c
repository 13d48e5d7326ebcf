// SPDX-License-Identifier: GPL-2.0-only
/*
 * Resources as their user sees them: the answers to DTIO_RESOURCE_INFO and
 * DTIO_STRING, and the way into each act, which decides what is refused.
 */
#include <linux/cleanup.h>
#include <linux/nospec.h>
#include <linux/of.h>
#include <linux/of_platform.h>
#include <linux/platform_device.h>
#include <linux/uaccess.h>

#include "dtio.h"
#include "ioctl.h"
#include "trace.h"

/* The actions whose value says what is to be set */
#define DTIO_VALUED	(DTIO_RESOURCE_CAN(DTIO_RESOURCE_SET) |		\
			 DTIO_RESOURCE_CAN(DTIO_RESOURCE_ROUND))

static struct dtio_resource *dtio_resource_get(struct dtio_device *dtio, u32 index)
{
	struct dtio_resources *all = &dtio->resources;

	if (index >= all->count)
		return NULL;
	return &all->rows[array_index_nospec(index, all->count)];
}

static void dtio_resource_set_holder(struct dtio_resource *row,
				     struct device_node *holder)
{
	of_node_put(row->holder);
	row->holder = holder;
}

/**
 * dtio_resource_error - why acts that touch others would fail
 * @dtio: the device
 * @row: the row
 *
 * Return: 0, or a negative errno.
 */
int dtio_resource_error(struct dtio_device *dtio, struct dtio_resource *row)
{
	unsigned int generation = dtio_tree_generation();

	lockdep_assert_held(&dtio->lock);

	if (row->error)
		return -(int)row->error;
	/* The host may have made a device of the node since. */
	if (!row->own && !dtio_of_is_part(dtio->vdev.dev->of_node, row->np)) {
		dtio_resource_set_holder(row, of_node_get(row->np));
		row->generation = 0;
		return -EBUSY;
	}
	if (!row->ops->holder || dtio->resources.allow_shared)
		return 0;
	if (row->generation != generation) {
		dtio_resource_set_holder(row, row->ops->holder(dtio, row));
		row->generation = generation;
	}
	return row->holder ? -EBUSY : 0;
}

static int dtio_resource_describe(struct dtio_device *dtio,
				  struct dtio_resource *row,
				  struct dtio_resource_info *info)
{
	guard(mutex)(&dtio->lock);
	if (dtio->state != DTIO_OPEN)
		return -ENODEV;

	info->type = row->ops->type;
	info->dt_index = row->dt_index;
	info->error = -dtio_resource_error(dtio, row);
	info->state = (row->on ? DTIO_RESOURCE_ON : 0) |
		      (row->asserted ? DTIO_RESOURCE_ASSERTED : 0) |
		      (row->held ? DTIO_RESOURCE_HELD : 0);
	info->num_parents = 0;
	info->parent = DTIO_NO_INDEX;
	info->num_values = row->num_values;
	info->value = row->value;
	info->lowest = row->lowest;
	info->highest = row->highest;
	info->step = row->step;
	if (row->ops->info && !row->error)
		row->ops->info(dtio, row, info);
	info->actions = row->actions;
	return 0;
}

/* The table does not change; a page fault of the user's is not waited for with a lock. */
static int dtio_resource_copy_values(struct dtio_device *dtio,
				     const struct dtio_resource *row,
				     const struct dtio_resource_info *info)
{
	u64 __user *to = u64_to_user_ptr(info->values_uptr);
	unsigned int i;

	for (i = 0; i < info->num_values; i++) {
		u64 value = row->values ? row->values[i] :
			    dtio_clock_parent_index(dtio, row, i);

		if (copy_to_user(to + i, &value, sizeof(value)))
			return -EFAULT;
	}
	return 0;
}

/**
 * dtio_resource_info - DTIO_RESOURCE_INFO
 * @dtio: the device, open
 * @info: the answer
 *
 * Return: 0, or a negative errno as the uapi promises.
 */
int dtio_resource_info(struct dtio_device *dtio, struct dtio_resource_info *info)
{
	struct dtio_resource *row = dtio_resource_get(dtio, info->index);
	u32 room = info->num_values;
	int ret;

	if (!row)
		return -ENOENT;
	ret = dtio_resource_describe(dtio, row, info);
	if (ret || !room)
		return ret;
	if (room < info->num_values)
		return -EMSGSIZE;
	return dtio_resource_copy_values(dtio, row, info);
}

static int dtio_resource_switch(struct dtio_device *dtio, struct dtio_resource *row,
				u64 *value)
{
	int ret = 0;

	/* One pin state is always selected. */
	if (*value > 1 || (!*value && row->ops->type == DTIO_RESOURCE_PIN_STATE))
		return -EINVAL;
	if (*value == row->on)
		return 0;
	if (!row->held)
		ret = row->ops->act(dtio, row, DTIO_RESOURCE_SWITCH, value);
	if (!ret)
		row->on = *value;
	return ret;
}

static int dtio_resource_run(struct dtio_device *dtio, struct dtio_resource *row,
			     enum dtio_resource_action action, u64 *value)
{
	const u32 bit = DTIO_RESOURCE_CAN(action);
	int error;

	lockdep_assert_held(&dtio->lock);

	if (!(row->actions & bit))
		return -EPERM;
	error = dtio_resource_error(dtio, row);
	/* A node that has become a device of the host's is left alone. */
	if (error && (bit & row->ops->touches || !row->generation))
		return error;
	if (bit & DTIO_VALUED &&
	    (*value < row->lowest || (row->highest && *value > row->highest)))
		return -ERANGE;
	if (bit & row->ops->costly && !__ratelimit(&dtio->resources.limit))
		return -EAGAIN;

	dtio->resources.changed = true;
	row->changed = true;
	if (action == DTIO_RESOURCE_SWITCH)
		return dtio_resource_switch(dtio, row, value);
	return row->ops->act(dtio, row, action, value);
}

/**
 * dtio_resource_act - DTIO_RESOURCE_ACT
 * @dtio: the device, open
 * @act: what to do; its action is a known one
 *
 * Return: 0, or a negative errno as the uapi promises.
 */
int dtio_resource_act(struct dtio_device *dtio, struct dtio_resource_act *act)
{
	struct dtio_resource *row = dtio_resource_get(dtio, act->index);
	int ret;

	if (!row)
		return -ENOENT;

	guard(mutex)(&dtio->lock);
	if (dtio->state != DTIO_OPEN)
		return -ENODEV;
	ret = dtio_resource_run(dtio, row, act->action, &act->value);
	trace_dtio_act(dtio->vdev.dev, act, ret);
	/* An errno that is the kernel's own */
	return ret == -ENOTSUPP ? -EPERM : ret;
}

/*
 * The device that the host has made of the node, or else the node's path; or the user
 * of a line that has been requested
 */
static int dtio_resource_answer_holder(struct dtio_device *dtio,
				       struct dtio_resource *row,
				       struct dtio_string *cmd)
{
	struct device_node *np __free(device_node) = NULL;
	struct platform_device *pdev;
	int ret;

	/* Found when the device was bound, in place of a node */
	if (row->user)
		return dtio_answer_string(cmd, row->user);

	scoped_guard(mutex, &dtio->lock)
		np = of_node_get(row->holder);
	if (!np)
		return -ENOENT;
	pdev = of_find_device_by_node(np);
	if (!pdev)
		return dtio_answer_path(cmd, np);
	ret = dtio_answer_string(cmd, dev_name(&pdev->dev));
	platform_device_put(pdev);
	return ret;
}

/**
 * dtio_resource_string - DTIO_STRING about a resource
 * @dtio: the device
 * @cmd: which
 *
 * Return: 0, or a negative errno as the uapi promises.
 */
int dtio_resource_string(struct dtio_device *dtio, struct dtio_string *cmd)
{
	struct dtio_resource *row = dtio_resource_get(dtio, cmd->index);

	if (!row)
		return -ENOENT;
	switch (cmd->kind) {
	case DTIO_STRING_NAME:
		return row->name ? dtio_answer_string(cmd, row->name) : -ENOENT;
	case DTIO_STRING_DT_PATH:
		return dtio_answer_path(cmd, row->np);
	case DTIO_STRING_PROPERTY:
		return dtio_answer_string(cmd, row->property);
	case DTIO_STRING_HOLDER:
		return dtio_resource_answer_holder(dtio, row, cmd);
	default:
		return -ENOENT;
	}
}
