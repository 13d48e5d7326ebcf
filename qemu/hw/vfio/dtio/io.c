/*
 * dtio: the calls that linux/dtio.h adds to VFIO's
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 */

#include "qemu/osdep.h"
#include <sys/ioctl.h>
#include <linux/vfio.h>
#include "io.h"

static int dtio_io_ioctl(VFIODevice *vbasedev, unsigned long request, void *arg)
{
    return ioctl(vbasedev->fd, request, arg) < 0 ? -errno : 0;
}

static int dtio_io_device_info(VFIODevice *vbasedev,
                               struct dtio_device_info *info)
{
    return dtio_io_ioctl(vbasedev, DTIO_DEVICE_INFO, info);
}

static int dtio_io_region_info(VFIODevice *vbasedev,
                               struct dtio_region_info *info)
{
    return dtio_io_ioctl(vbasedev, DTIO_REGION_INFO, info);
}

static int dtio_io_irq_info(VFIODevice *vbasedev, struct dtio_irq_info *info)
{
    return dtio_io_ioctl(vbasedev, DTIO_IRQ_INFO, info);
}

static int dtio_io_irq_state(VFIODevice *vbasedev, struct dtio_irq_state *state)
{
    return dtio_io_ioctl(vbasedev, DTIO_IRQ_STATE, state);
}

static int dtio_io_resource_info(VFIODevice *vbasedev,
                                 struct dtio_resource_info *info)
{
    return dtio_io_ioctl(vbasedev, DTIO_RESOURCE_INFO, info);
}

static int dtio_io_resource_act(VFIODevice *vbasedev,
                                struct dtio_resource_act *act)
{
    return dtio_io_ioctl(vbasedev, DTIO_RESOURCE_ACT, act);
}

static int dtio_io_get_string(VFIODevice *vbasedev, struct dtio_string *string)
{
    return dtio_io_ioctl(vbasedev, DTIO_STRING, string);
}

static int dtio_io_msi_message(VFIODevice *vbasedev,
                               struct dtio_msi_message *message)
{
    return dtio_io_ioctl(vbasedev, DTIO_MSI_MESSAGE, message);
}

static int dtio_io_msi_doorbell(VFIODevice *vbasedev,
                                struct dtio_msi_doorbell *doorbell)
{
    return dtio_io_ioctl(vbasedev, DTIO_MSI_DOORBELL, doorbell);
}

static int dtio_io_reset(VFIODevice *vbasedev)
{
    return dtio_io_ioctl(vbasedev, VFIO_DEVICE_RESET, NULL);
}

const DtioIOOps dtio_io_ops_ioctl = {
    .device_info = dtio_io_device_info,
    .region_info = dtio_io_region_info,
    .irq_info = dtio_io_irq_info,
    .irq_state = dtio_io_irq_state,
    .resource_info = dtio_io_resource_info,
    .resource_act = dtio_io_resource_act,
    .string = dtio_io_get_string,
    .msi_message = dtio_io_msi_message,
    .msi_doorbell = dtio_io_msi_doorbell,
    .reset = dtio_io_reset,
};

char *dtio_io_string(const DtioIOOps *ops, VFIODevice *vbasedev,
                     uint32_t object, uint32_t index, uint32_t kind)
{
    struct dtio_string string = {
        .size = sizeof(string),
        .object = object,
        .index = index,
        .kind = kind,
    };
    g_autofree char *text = NULL;
    int ret = ops->string(vbasedev, &string);

    if (ret && ret != -EMSGSIZE) {
        return NULL;
    }
    text = g_malloc0(string.length + 1);
    string.uptr = (uintptr_t)text;
    return ops->string(vbasedev, &string) ? NULL : g_steal_pointer(&text);
}
