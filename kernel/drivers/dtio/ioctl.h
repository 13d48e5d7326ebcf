/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * dtio's ioctls, apart from their answers: sizes, copying and errnos are the same for
 * platform devices and PCI functions, which bring their answers.
 */
#ifndef DTIO_IOCTL_H
#define DTIO_IOCTL_H

#include <linux/types.h>

#include <uapi/linux/dtio.h>

struct device_node;
struct vfio_device;

/**
 * struct dtio_answers - what platform devices, or PCI functions, answer
 * @device_info: DTIO_DEVICE_INFO
 * @region_info: DTIO_REGION_INFO
 * @irq_info: DTIO_IRQ_INFO
 * @string: DTIO_STRING
 * @irq_state: DTIO_IRQ_STATE, or NULL: ENOTTY
 * @msi_message: DTIO_MSI_MESSAGE, or NULL: ENOTTY
 * @msi_doorbell: DTIO_MSI_DOORBELL, or NULL: ENOTTY
 * @resource_info: DTIO_RESOURCE_INFO, or NULL: ENOTTY
 * @resource_act: DTIO_RESOURCE_ACT, or NULL: ENOTTY
 *
 * Each fills its structure in place. Before it is called, flags and reserved fields
 * have been found to be zero, @object and @kind of a string and the @action of an act to
 * be known. The structure
 * is copied to the user if it returns 0 or -EMSGSIZE.
 */
struct dtio_answers {
	int (*device_info)(struct vfio_device *vdev,
			   struct dtio_device_info *info);
	int (*region_info)(struct vfio_device *vdev,
			   struct dtio_region_info *info);
	int (*irq_info)(struct vfio_device *vdev, struct dtio_irq_info *info);
	int (*string)(struct vfio_device *vdev, struct dtio_string *cmd);
	int (*irq_state)(struct vfio_device *vdev,
			 struct dtio_irq_state *state);
	int (*msi_message)(struct vfio_device *vdev,
			   struct dtio_msi_message *message);
	int (*msi_doorbell)(struct vfio_device *vdev,
			    struct dtio_msi_doorbell *doorbell);
	int (*resource_info)(struct vfio_device *vdev,
			     struct dtio_resource_info *info);
	int (*resource_act)(struct vfio_device *vdev,
			    struct dtio_resource_act *act);
};

long dtio_ioctl_execute(struct vfio_device *vdev,
			const struct dtio_answers *answers, unsigned int cmd,
			unsigned long arg);

/* For the answers */
int dtio_answer_areas(struct dtio_region_info *info, u64 mappable);
int dtio_answer_string(struct dtio_string *cmd, const char *string);
int dtio_answer_path(struct dtio_string *cmd, struct device_node *np);

#endif /* DTIO_IOCTL_H */
