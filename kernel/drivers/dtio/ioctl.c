// SPDX-License-Identifier: GPL-2.0-only
/*
 * dtio's own ioctls: a table of them, one way in and out for all, and their
 * answers, read from the region and interrupt tables.
 */
#include <linux/array_size.h>
#include <linux/device.h>
#include <linux/interrupt.h>
#include <linux/mm.h>
#include <linux/nospec.h>
#include <linux/of.h>
#include <linux/property.h>
#include <linux/slab.h>
#include <linux/string.h>
#include <linux/uaccess.h>

#include "dtio.h"

/* The uapi promises the numbers of the "interrupts" property. */
static_assert(DTIO_IRQ_TRIGGER_EDGE_RISING == IRQ_TYPE_EDGE_RISING);
static_assert(DTIO_IRQ_TRIGGER_EDGE_FALLING == IRQ_TYPE_EDGE_FALLING);
static_assert(DTIO_IRQ_TRIGGER_LEVEL_HIGH == IRQ_TYPE_LEVEL_HIGH);
static_assert(DTIO_IRQ_TRIGGER_LEVEL_LOW == IRQ_TYPE_LEVEL_LOW);

static int dtio_device_info(struct dtio_device *dtio, void *buf)
{
	struct dtio_device_info *info = buf;

	if (info->flags || info->__reserved)
		return -EOPNOTSUPP;

	info->bus = dtio->bus->bus;
	info->dma = dtio->dma;
	info->reset = dtio->reset;
	info->features = 0;
	if (device_get_dma_attr(dtio->vdev.dev) == DEV_DMA_COHERENT)
		info->features |= DTIO_DEVICE_DMA_COHERENT;
	info->num_regions = dtio->num_regions;
	info->num_irqs = dtio->num_irqs;
	info->snapshot_index = dtio->num_regions - 1;
	return 0;
}

static int dtio_copy_areas(const struct dtio_region *region,
			   struct dtio_region_info *info)
{
	struct dtio_mmap_area area = {
		.offset = 0,
		.length = region->mappable,
	};
	u32 room = info->num_areas;
	u32 count = region->access & DTIO_REGION_MMAP ? 1 : 0;

	info->num_areas = count;
	if (!room || !count)
		return 0;
	if (copy_to_user(u64_to_user_ptr(info->areas_uptr), &area, sizeof(area)))
		return -EFAULT;
	return 0;
}

static int dtio_region_info(struct dtio_device *dtio, void *buf)
{
	struct dtio_region_info *info = buf;
	struct dtio_region *region;
	u64 length;
	int ret;

	if (info->flags)
		return -EOPNOTSUPP;

	region = dtio_region_get(dtio, info->index);
	if (!region)
		return -ENOENT;

	ret = dtio_region_length(dtio, region, &length);
	if (ret)
		return ret;

	info->type = region->type;
	info->access = region->access;
	/* Every power of two from the narrowest to the widest. */
	info->access_widths = (2 * region->widest - 1) &
			      ~(region->narrowest - 1);
	info->mmap_reason = region->mmap_reason;
	info->memory = region->memory;
	info->dt_index = region->dt_index;
	info->length = length;
	info->offset = DTIO_INDEX_TO_OFFSET(region - dtio->regions);
	info->address = region->address;
	return dtio_copy_areas(region, info);
}

static int dtio_irq_info(struct dtio_device *dtio, void *buf)
{
	struct dtio_irq_info *info = buf;
	struct dtio_irq *irq;

	if (info->flags || info->__reserved)
		return -EOPNOTSUPP;

	irq = dtio_irq_get(dtio, info->index);
	if (!irq)
		return -ENOENT;

	info->type = irq->type;
	info->status = irq->status;
	info->features = irq->features;
	info->trigger = irq->trigger_type;
	info->count = dtio_irq_count(irq);
	info->dt_index = irq->dt_index;
	return 0;
}

static int dtio_copy_string(struct dtio_string *cmd, const char *string)
{
	u32 room = cmd->length;

	cmd->length = strlen(string) + 1;
	if (room < cmd->length)
		return -EMSGSIZE;
	if (copy_to_user(u64_to_user_ptr(cmd->uptr), string, cmd->length))
		return -EFAULT;
	return 0;
}

static int dtio_copy_path(struct dtio_device *dtio, struct dtio_string *cmd)
{
	char *path __free(kfree) = dtio_of_path(dtio->vdev.dev->of_node);

	return path ? dtio_copy_string(cmd, path) : -ENOMEM;
}

static int dtio_string(struct dtio_device *dtio, void *buf)
{
	struct dtio_string *cmd = buf;
	struct dtio_region *region = NULL;
	struct dtio_irq *irq = NULL;
	const char *string = NULL;
	bool has_node = true;

	if (cmd->flags)
		return -EOPNOTSUPP;

	switch (cmd->object) {
	case DTIO_OBJECT_DEVICE:
		if (cmd->index)
			return -ENOENT;
		break;
	case DTIO_OBJECT_REGION:
		region = dtio_region_get(dtio, cmd->index);
		if (!region)
			return -ENOENT;
		has_node = region->dt_index != DTIO_NO_INDEX;
		break;
	case DTIO_OBJECT_IRQ:
		irq = dtio_irq_get(dtio, cmd->index);
		if (!irq)
			return -ENOENT;
		has_node = irq->dt_index != DTIO_NO_INDEX;
		break;
	default:
		return -EOPNOTSUPP;
	}

	switch (cmd->kind) {
	case DTIO_STRING_NAME:
		if (region)
			string = region->name;
		else if (irq)
			string = irq->name;
		else
			string = dev_name(dtio->vdev.dev);
		break;
	case DTIO_STRING_DT_PATH:
		if (has_node)
			return dtio_copy_path(dtio, cmd);
		break;
	case DTIO_STRING_MMAP_OWNER:
		if (region)
			string = region->mmap_owner;
		break;
	default:
		return -EOPNOTSUPP;
	}
	return string ? dtio_copy_string(cmd, string) : -ENOENT;
}

static int dtio_query_irq_state(struct dtio_device *dtio, void *buf)
{
	struct dtio_irq_state *state = buf;
	struct dtio_irq *irq;

	if (state->flags)
		return -EOPNOTSUPP;

	irq = dtio_irq_get(dtio, state->index);
	if (!irq)
		return -ENOENT;
	return dtio_irq_state(irq, &state->state, &state->fired);
}

static int dtio_query_msi_message(struct dtio_device *dtio, void *buf)
{
	struct dtio_msi_message *message = buf;
	struct dtio_irq *irq;

	if (message->flags || message->__reserved)
		return -EOPNOTSUPP;

	irq = dtio_irq_get(dtio, message->index);
	if (!irq || irq->type != DTIO_IRQ_MSI)
		return -ENOENT;
	return dtio_msi_message(dtio, message->sub_index, &message->address,
				&message->data);
}

static int dtio_set_msi_doorbell(struct dtio_device *dtio, void *buf)
{
	struct dtio_msi_doorbell *doorbell = buf;
	struct dtio_irq *irq;

	if (doorbell->flags || doorbell->__reserved)
		return -EOPNOTSUPP;

	irq = dtio_irq_get(dtio, doorbell->index);
	if (!irq || irq->type != DTIO_IRQ_MSI)
		return -ENOENT;
	return dtio_msi_doorbell(dtio, doorbell->address);
}

union dtio_ioctl_buffer {
	struct dtio_device_info device_info;
	struct dtio_region_info region_info;
	struct dtio_irq_info irq_info;
	struct dtio_string string;
	struct dtio_irq_state irq_state;
	struct dtio_msi_message msi_message;
	struct dtio_msi_doorbell msi_doorbell;
};

/**
 * struct dtio_ioctl - one ioctl
 * @size: of its structure, as this kernel knows it
 * @min_size: of its structure, as first published
 * @cmd: its number
 * @execute: does it, in place; 0 and -EMSGSIZE bring the structure back to the
 *           user
 */
struct dtio_ioctl {
	unsigned int size;
	unsigned int min_size;
	unsigned int cmd;
	int (*execute)(struct dtio_device *dtio, void *buf);
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
	DTIO_IOCTL(DEVICE_INFO, dtio_device_info, struct dtio_device_info,
		   __reserved),
	DTIO_IOCTL(REGION_INFO, dtio_region_info, struct dtio_region_info,
		   areas_uptr),
	DTIO_IOCTL(IRQ_INFO, dtio_irq_info, struct dtio_irq_info, __reserved),
	DTIO_IOCTL(STRING, dtio_string, struct dtio_string, uptr),
	DTIO_IOCTL(IRQ_STATE, dtio_query_irq_state, struct dtio_irq_state,
		   fired),
	DTIO_IOCTL(MSI_MESSAGE, dtio_query_msi_message,
		   struct dtio_msi_message, __reserved),
	DTIO_IOCTL(MSI_DOORBELL, dtio_set_msi_doorbell,
		   struct dtio_msi_doorbell, address),
};

static long dtio_ioctl_execute(struct dtio_device *dtio,
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

	ret = op->execute(dtio, &buf);
	if (ret && ret != -EMSGSIZE)
		return ret;

	/* The caller's own @size stays: it may be longer than what is known here. */
	err = copy_to_user(arg + sizeof(size), (u8 *)&buf + sizeof(size),
			   min(size, op->size) - sizeof(size));
	return err ? -EFAULT : ret;
}

/**
 * dtio_ioctl - every ioctl on the device's file
 * @vdev: the device
 * @cmd: ioctl number
 * @arg: pointer to the ioctl's structure
 *
 * Return: 0, or a negative errno as include/uapi/linux/dtio.h and
 * include/uapi/linux/vfio.h promise.
 */
long dtio_ioctl(struct vfio_device *vdev, unsigned int cmd, unsigned long arg)
{
	struct dtio_device *dtio = to_dtio(vdev);
	unsigned int nr = _IOC_NR(cmd);
	const struct dtio_ioctl *op;

	if (_IOC_TYPE(cmd) != DTIO_TYPE)
		return dtio_vfio_ioctl(dtio, cmd, arg);

	if (nr >= ARRAY_SIZE(dtio_ioctls))
		return -ENOTTY;
	op = &dtio_ioctls[array_index_nospec(nr, ARRAY_SIZE(dtio_ioctls))];
	if (op->cmd != cmd)
		return -ENOTTY;
	return dtio_ioctl_execute(dtio, op, (void __user *)arg);
}
