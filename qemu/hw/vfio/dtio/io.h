/*
 * dtio: the calls that linux/dtio.h adds to VFIO's
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * VFIODeviceIOOps has the calls of VFIO; DtioIOOps has those of linux/dtio.h.
 * All of them go through these tables, so that another transport than the
 * host's ioctls needs nothing but tables of its own.
 */

#ifndef HW_VFIO_DTIO_IO_H
#define HW_VFIO_DTIO_IO_H

#include <linux/dtio.h>
#include "hw/vfio/vfio-device.h"

/**
 * DtioIOOps: dtio's calls on a device
 *
 * The caller sets @size of each struct, and the fields that name the object.
 * Each function returns 0 on success, or -errno as linux/dtio.h has it.
 *
 * @device_info: what kind of device it is
 * @region_info: a region, by its index
 * @irq_info: an interrupt, by its index
 * @irq_state: the present state of an interrupt, by its index
 * @resource_info: a resource, by its index; NULL: no device has any
 * @resource_act: do something with a resource, by its index; NULL likewise
 * @string: a string about one of these; -EMSGSIZE if there is no
 *          room for it, whose length is told then
 * @msi_message: what the device has to write to send one of its MSIs
 * @msi_doorbell: have its MSIs taken at a second address, too
 * @reset: reset it
 */
typedef struct DtioIOOps {
    int (*device_info)(VFIODevice *vbasedev, struct dtio_device_info *info);
    int (*region_info)(VFIODevice *vbasedev, struct dtio_region_info *info);
    int (*irq_info)(VFIODevice *vbasedev, struct dtio_irq_info *info);
    int (*irq_state)(VFIODevice *vbasedev, struct dtio_irq_state *state);
    int (*resource_info)(VFIODevice *vbasedev, struct dtio_resource_info *info);
    int (*resource_act)(VFIODevice *vbasedev, struct dtio_resource_act *act);
    int (*string)(VFIODevice *vbasedev, struct dtio_string *string);
    int (*msi_message)(VFIODevice *vbasedev, struct dtio_msi_message *message);
    int (*msi_doorbell)(VFIODevice *vbasedev,
                        struct dtio_msi_doorbell *doorbell);
    int (*reset)(VFIODevice *vbasedev);
} DtioIOOps;

/* The host's driver, by ioctls on the device's file descriptor */
extern const DtioIOOps dtio_io_ops_ioctl;

/**
 * dtio_io_string: get a string about a device, or something that it has
 *
 * @ops: dtio's calls on the device
 * @vbasedev: the device
 * @object: what it is about, of enum dtio_object
 * @index: of the region, the interrupt or the resource
 * @kind: which of its strings, of enum dtio_string_kind
 *
 * Returns the string, to be released with g_free(), or NULL if there is none.
 */
char *dtio_io_string(const DtioIOOps *ops, VFIODevice *vbasedev,
                     uint32_t object, uint32_t index, uint32_t kind);

#endif /* HW_VFIO_DTIO_IO_H */
