/*
 * dtio: what the host's device tree says of a device
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * The host's driver offers it as one more region of the device, so that nothing
 * of the host's /proc/device-tree is needed here.
 */

#include "qemu/osdep.h"
#include <linux/dtio.h>
#include <linux/vfio.h>
#include "snapshot.h"
#include "qapi/error.h"
#include "qemu/units.h"
#include "trace.h"

/* More than any device tree there is; a bound for what is read into memory */
#define DTIO_SNAPSHOT_MAX (16 * MiB)

bool dtio_snapshot_read(VFIODevice *vbasedev, void **snapshot, size_t *size,
                        Error **errp)
{
    g_autofree char *data = NULL;
    struct vfio_region_info *info;
    size_t done = 0;

    *snapshot = NULL;
    *size = 0;
    if (vfio_device_get_region_info_type(vbasedev, DTIO_VFIO_REGION_TYPE,
                                         DTIO_REGION_DT_SNAPSHOT, &info)) {
        return true;
    }
    if (info->size > DTIO_SNAPSHOT_MAX) {
        error_setg(errp, "the device tree snapshot is too large: %" PRIu64
                   " bytes", (uint64_t)info->size);
        return false;
    }
    data = g_malloc(info->size);
    while (done < info->size) {
        int ret = vbasedev->io_ops->region_read(vbasedev, info->index, done,
                                                info->size - done, data + done);

        if (ret <= 0) {
            error_setg(errp, "failed to read the device tree snapshot: %s",
                       strreaderror(ret));
            return false;
        }
        done += ret;
    }
    trace_dtio_snapshot(vbasedev->name, done);
    *snapshot = g_steal_pointer(&data);
    *size = done;
    return true;
}
