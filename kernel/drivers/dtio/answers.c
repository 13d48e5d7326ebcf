// SPDX-License-Identifier: GPL-2.0-only
/*
 * What dtio's own ioctls answer of a device that it drives itself: what the
 * tables have.
 */
#include <linux/device.h>
#include <linux/interrupt.h>
#include <linux/irq.h>
#include <linux/property.h>

#include "dtio.h"
#include "ioctl.h"

/* The uapi promises the numbers of the "interrupts" property. */
static_assert(DTIO_IRQ_TRIGGER_EDGE_RISING == IRQ_TYPE_EDGE_RISING);
static_assert(DTIO_IRQ_TRIGGER_EDGE_FALLING == IRQ_TYPE_EDGE_FALLING);
static_assert(DTIO_IRQ_TRIGGER_LEVEL_HIGH == IRQ_TYPE_LEVEL_HIGH);
static_assert(DTIO_IRQ_TRIGGER_LEVEL_LOW == IRQ_TYPE_LEVEL_LOW);

static int dtio_device_info(struct vfio_device *vdev,
			    struct dtio_device_info *info)
{
	struct dtio_device *dtio = to_dtio(vdev);

	info->bus = dtio->bus->bus;
	info->dma = dtio->dma;
	info->reset = dtio->reset.way;
	info->features = 0;
	if (device_get_dma_attr(vdev->dev) == DEV_DMA_COHERENT)
		info->features |= DTIO_DEVICE_DMA_COHERENT;
	info->num_regions = dtio->num_regions;
	info->num_irqs = dtio->num_irqs;
	info->snapshot_index = dtio->snapshot_index;
	info->num_resources = dtio->resources.count;
	return 0;
}

static int dtio_region_info(struct vfio_device *vdev,
			    struct dtio_region_info *info)
{
	struct dtio_device *dtio = to_dtio(vdev);
	struct dtio_region *region = dtio_region_get(dtio, info->index);
	u64 length;
	int ret;

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
	info->mmap_reason = region->mmap.reason;
	info->memory = region->memory;
	info->dt_index = region->dt_index;
	info->length = length;
	info->offset = DTIO_INDEX_TO_OFFSET(region - dtio->regions);
	info->address = region->address;
	return dtio_answer_areas(info, region->mappable);
}

static int dtio_irq_info(struct vfio_device *vdev, struct dtio_irq_info *info)
{
	struct dtio_irq *irq = dtio_irq_get(to_dtio(vdev), info->index);

	if (!irq)
		return -ENOENT;

	info->type = irq->type;
	info->status = irq->status;
	info->features = irq->features;
	info->trigger = irq->trigger_type;
	info->count = dtio_irq_count(irq);
	info->dt_index = irq->dt_index;
	if (info->status == DTIO_IRQ_REPEATED)
		info->same_as = irq->same_as;
	return 0;
}

static int dtio_string(struct vfio_device *vdev, struct dtio_string *cmd)
{
	struct dtio_device *dtio = to_dtio(vdev);
	struct dtio_region *region = NULL;
	struct dtio_irq *irq = NULL;
	struct device_node *np = vdev->dev->of_node;
	const char *string = NULL;

	if (cmd->object == DTIO_OBJECT_RESOURCE)
		return dtio_resource_string(dtio, cmd);
	if (cmd->object == DTIO_OBJECT_REGION) {
		region = dtio_region_get(dtio, cmd->index);
		if (!region)
			return -ENOENT;
		np = region->np;
	} else if (cmd->object == DTIO_OBJECT_IRQ) {
		irq = dtio_irq_get(dtio, cmd->index);
		if (!irq)
			return -ENOENT;
		np = irq->np;
	}

	switch (cmd->kind) {
	case DTIO_STRING_NAME:
		if (region)
			string = region->name;
		else if (irq)
			string = irq->name;
		else
			string = dev_name(vdev->dev);
		break;
	case DTIO_STRING_DT_PATH:
		if (np)
			return dtio_answer_path(cmd, np);
		break;
	case DTIO_STRING_MMAP_OWNER:
		if (region)
			string = region->mmap.owner;
		break;
	}
	return string ? dtio_answer_string(cmd, string) : -ENOENT;
}

static int dtio_query_irq_state(struct vfio_device *vdev,
				struct dtio_irq_state *state)
{
	struct dtio_irq *irq = dtio_irq_get(to_dtio(vdev), state->index);

	if (!irq)
		return -ENOENT;
	return dtio_irq_state(irq, &state->state, &state->fired);
}

static bool dtio_sends_messages(struct dtio_device *dtio, u32 index)
{
	struct dtio_irq *irq = dtio_irq_get(dtio, index);

	return irq && irq->type == DTIO_IRQ_MSI;
}

static int dtio_query_msi_message(struct vfio_device *vdev,
				  struct dtio_msi_message *message)
{
	struct dtio_device *dtio = to_dtio(vdev);

	if (!dtio_sends_messages(dtio, message->index))
		return -ENOENT;
	return dtio_msi_message(dtio, message->sub_index, &message->address,
				&message->data);
}

static int dtio_set_msi_doorbell(struct vfio_device *vdev,
				 struct dtio_msi_doorbell *doorbell)
{
	struct dtio_device *dtio = to_dtio(vdev);

	if (!dtio_sends_messages(dtio, doorbell->index))
		return -ENOENT;
	return dtio_msi_doorbell(dtio, doorbell->address);
}

static int dtio_tell_resource(struct vfio_device *vdev,
			      struct dtio_resource_info *info)
{
	return dtio_resource_info(to_dtio(vdev), info);
}

static int dtio_do_resource_act(struct vfio_device *vdev,
				struct dtio_resource_act *act)
{
	return dtio_resource_act(to_dtio(vdev), act);
}

const struct dtio_answers dtio_own_answers = {
	.device_info = dtio_device_info,
	.region_info = dtio_region_info,
	.irq_info = dtio_irq_info,
	.string = dtio_string,
	.irq_state = dtio_query_irq_state,
	.msi_message = dtio_query_msi_message,
	.msi_doorbell = dtio_set_msi_doorbell,
	.resource_info = dtio_tell_resource,
	.resource_act = dtio_do_resource_act,
};
