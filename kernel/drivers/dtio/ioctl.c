// SPDX-License-Identifier: GPL-2.0-only
/*
 * dtio's own ioctls, as far as they are the same for every kind of device: a
 * table of them, one way in and out for all, and what every structure must hold.
 */
#include <linux/array_size.h>
#include <linux/cleanup.h>
#include <linux/export.h>
#include <linux/minmax.h>
#include <linux/nospec.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/uaccess.h>

#include "ioctl.h"
#include "of.h"

/**
 * dtio_answer_areas - tell which part of a region can be mapped
 * @info: the answer, with @num_areas and @areas_uptr as they came from the user
 * @mappable: how much of the region, from its beginning on, in bytes; may be 0
 *
 * Return: 0 or -EFAULT.
 */
int dtio_answer_areas(struct dtio_region_info *info, u64 mappable)
{
	struct dtio_mmap_area area = {
		.offset = 0,
		.length = mappable,
	};
	u32 room = info->num_areas;

	info->num_areas = mappable ? 1 : 0;
	if (!room || !mappable)
		return 0;
	if (copy_to_user(u64_to_user_ptr(info->areas_uptr), &area, sizeof(area)))
		return -EFAULT;
	return 0;
}
EXPORT_SYMBOL_GPL(dtio_answer_areas);

/**
 * dtio_answer_string - copy a string to the user
 * @cmd: where to, and how much room there is
 * @string: what
 *
 * Return: 0, -EMSGSIZE without enough room, or -EFAULT.
 */
int dtio_answer_string(struct dtio_string *cmd, const char *string)
{
	u32 room = cmd->length;

	cmd->length = strlen(string) + 1;
	if (room < cmd->length)
		return -EMSGSIZE;
	if (copy_to_user(u64_to_user_ptr(cmd->uptr), string, cmd->length))
		return -EFAULT;
	return 0;
}
EXPORT_SYMBOL_GPL(dtio_answer_string);

/**
 * dtio_answer_path - copy the path of a device tree node to the user
 * @cmd: where to, and how much room there is
 * @np: the node
 *
 * Return: as dtio_answer_string(), or -ENOMEM.
 */
int dtio_answer_path(struct dtio_string *cmd, struct device_node *np)
{
	char *path __free(kfree) = dtio_of_path(np);

	return path ? dtio_answer_string(cmd, path) : -ENOMEM;
}
EXPORT_SYMBOL_GPL(dtio_answer_path);

static int dtio_do_device_info(struct vfio_device *vdev,
			       const struct dtio_answers *answers, void *buf)
{
	struct dtio_device_info *info = buf;

	if (info->flags)
		return -EOPNOTSUPP;
	info->num_resources = 0;
	return answers->device_info(vdev, info);
}

static int dtio_do_region_info(struct vfio_device *vdev,
			       const struct dtio_answers *answers, void *buf)
{
	struct dtio_region_info *info = buf;

	if (info->flags)
		return -EOPNOTSUPP;
	/* Fields that only some types of region have */
	memset_after(info, 0, areas_uptr);
	return answers->region_info(vdev, info);
}

static int dtio_do_irq_info(struct vfio_device *vdev,
			    const struct dtio_answers *answers, void *buf)
{
	struct dtio_irq_info *info = buf;

	if (info->flags)
		return -EOPNOTSUPP;
	info->same_as = DTIO_NO_INDEX;
	return answers->irq_info(vdev, info);
}

static int dtio_do_string(struct vfio_device *vdev,
			  const struct dtio_answers *answers, void *buf)
{
	struct dtio_string *cmd = buf;

	if (cmd->flags || cmd->object < DTIO_OBJECT_DEVICE ||
	    cmd->object > DTIO_OBJECT_RESOURCE ||
	    cmd->kind < DTIO_STRING_NAME || cmd->kind > DTIO_STRING_HOLDER)
		return -EOPNOTSUPP;
	if (cmd->object == DTIO_OBJECT_DEVICE && cmd->index)
		return -ENOENT;
	return answers->string(vdev, cmd);
}

static int dtio_do_irq_state(struct vfio_device *vdev,
			     const struct dtio_answers *answers, void *buf)
{
	struct dtio_irq_state *state = buf;

	if (!answers->irq_state)
		return -ENOTTY;
	if (state->flags)
		return -EOPNOTSUPP;
	return answers->irq_state(vdev, state);
}

static int dtio_do_msi_message(struct vfio_device *vdev,
			       const struct dtio_answers *answers, void *buf)
{
	struct dtio_msi_message *message = buf;

	if (!answers->msi_message)
		return -ENOTTY;
	if (message->flags || message->__reserved)
		return -EOPNOTSUPP;
	return answers->msi_message(vdev, message);
}

static int dtio_do_msi_doorbell(struct vfio_device *vdev,
				const struct dtio_answers *answers, void *buf)
{
	struct dtio_msi_doorbell *doorbell = buf;

	if (!answers->msi_doorbell)
		return -ENOTTY;
	if (doorbell->flags || doorbell->__reserved)
		return -EOPNOTSUPP;
	return answers->msi_doorbell(vdev, doorbell);
}

static int dtio_do_resource_info(struct vfio_device *vdev,
				 const struct dtio_answers *answers, void *buf)
{
	struct dtio_resource_info *info = buf;

	if (!answers->resource_info)
		return -ENOTTY;
	if (info->flags || info->__reserved)
		return -EOPNOTSUPP;
	return answers->resource_info(vdev, info);
}

static int dtio_do_resource_act(struct vfio_device *vdev,
				const struct dtio_answers *answers, void *buf)
{
	struct dtio_resource_act *act = buf;

	if (!answers->resource_act)
		return -ENOTTY;
	if (act->flags || act->action < DTIO_RESOURCE_SWITCH ||
	    act->action > DTIO_RESOURCE_TRIGGER)
		return -EOPNOTSUPP;
	return answers->resource_act(vdev, act);
}

union dtio_ioctl_buffer {
	struct dtio_device_info device_info;
	struct dtio_region_info region_info;
	struct dtio_irq_info irq_info;
	struct dtio_string string;
	struct dtio_irq_state irq_state;
	struct dtio_msi_message msi_message;
	struct dtio_msi_doorbell msi_doorbell;
	struct dtio_resource_info resource_info;
	struct dtio_resource_act resource_act;
};

/**
 * struct dtio_ioctl - one ioctl
 * @size: of its structure, as this kernel knows it
 * @min_size: of its structure, as first published
 * @cmd: its number
 * @execute: has it answered, in place
 */
struct dtio_ioctl {
	unsigned int size;
	unsigned int min_size;
	unsigned int cmd;
	int (*execute)(struct vfio_device *vdev,
		       const struct dtio_answers *answers, void *buf);
};

/* @_last is the last member of the first published version. */
#define DTIO_IOCTL(_name, _execute, _struct, _last)			\
	[DTIO_CMD_##_name] = {						\
		.size = sizeof(_struct) +				\
			BUILD_BUG_ON_ZERO(sizeof(union dtio_ioctl_buffer) < \
					  sizeof(_struct)),		\
		.min_size = offsetofend(_struct, _last),		\
		.cmd = DTIO_##_name,					\
		.execute = _execute,					\
	}

static const struct dtio_ioctl dtio_ioctls[] = {
	DTIO_IOCTL(DEVICE_INFO, dtio_do_device_info, struct dtio_device_info,
		   num_resources),
	DTIO_IOCTL(REGION_INFO, dtio_do_region_info, struct dtio_region_info,
		   areas_uptr),
	DTIO_IOCTL(IRQ_INFO, dtio_do_irq_info, struct dtio_irq_info,
		   same_as),
	DTIO_IOCTL(STRING, dtio_do_string, struct dtio_string, uptr),
	DTIO_IOCTL(IRQ_STATE, dtio_do_irq_state, struct dtio_irq_state, fired),
	DTIO_IOCTL(MSI_MESSAGE, dtio_do_msi_message, struct dtio_msi_message,
		   __reserved),
	DTIO_IOCTL(MSI_DOORBELL, dtio_do_msi_doorbell,
		   struct dtio_msi_doorbell, address),
	DTIO_IOCTL(RESOURCE_INFO, dtio_do_resource_info,
		   struct dtio_resource_info, values_uptr),
	DTIO_IOCTL(RESOURCE_ACT, dtio_do_resource_act, struct dtio_resource_act,
		   value),
};

static long dtio_ioctl_run(struct vfio_device *vdev,
			   const struct dtio_answers *answers,
			   const struct dtio_ioctl *op, void __user *arg)
{
	union dtio_ioctl_buffer buf = {};
	u32 size;
	int ret, err;

	if (get_user(size, (u32 __user *)arg))
		return -EFAULT;
	if (size < op->min_size)
		return -EINVAL;

	ret = copy_struct_from_user(&buf, op->size, arg, size);
	if (ret)
		return ret;

	ret = op->execute(vdev, answers, &buf);
	if (ret && ret != -EMSGSIZE)
		return ret;

	/* The caller's own @size stays: it may be longer than what is known here. */
	err = copy_to_user(arg + sizeof(size), (u8 *)&buf + sizeof(size),
			   min(size, op->size) - sizeof(size));
	return err ? -EFAULT : ret;
}

/**
 * dtio_ioctl_execute - one of dtio's own ioctls
 * @vdev: the device, open
 * @answers: those of platform devices, or of PCI functions
 * @cmd: ioctl number, of type %DTIO_TYPE
 * @arg: pointer to the ioctl's structure
 *
 * Return: 0, or a negative errno as include/uapi/linux/dtio.h promises.
 */
long dtio_ioctl_execute(struct vfio_device *vdev,
			const struct dtio_answers *answers, unsigned int cmd,
			unsigned long arg)
{
	unsigned int nr = _IOC_NR(cmd);
	const struct dtio_ioctl *op;

	if (nr >= ARRAY_SIZE(dtio_ioctls))
		return -ENOTTY;
	op = &dtio_ioctls[array_index_nospec(nr, ARRAY_SIZE(dtio_ioctls))];
	if (op->cmd != cmd)
		return -ENOTTY;
	return dtio_ioctl_run(vdev, answers, op, (void __user *)arg);
}
EXPORT_SYMBOL_GPL(dtio_ioctl_execute);
