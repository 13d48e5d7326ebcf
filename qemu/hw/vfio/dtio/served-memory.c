/*
 * dtio: memory of a served device
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A server may share memory that is behind a region, and it is mapped into the
 * guest then. But what is mapped must stay there, whatever the server does.
 */

#include "qemu/osdep.h"
#include "served.h"
#include "qemu/error-report.h"

/* A file that can be made shorter would end QEMU: a signal is sent then. */
static const char *
dtio_served_memory_problem(const struct vfio_region_info *info, int fd)
{
    struct stat st;
    int seals;

    if (fstat(fd, &st)) {
        return "its memory has no size";
    }
    if (!S_ISREG(st.st_mode)) {
        return NULL;
    }
    seals = fcntl(fd, F_GET_SEALS);
    if (seals < 0 || !(seals & F_SEAL_SHRINK)) {
        return "its memory is not sealed against shrinking (F_SEAL_SHRINK)";
    }
    return st.st_size < 0 || st.st_size < info->offset + info->size ?
           "its memory is smaller than it" : NULL;
}

void dtio_served_take_memory(DtioServed *served, struct vfio_region_info *info,
                             int *fd)
{
    const char *problem;

    if (*fd < 0) {
        return;
    }
    problem = info->flags & VFIO_REGION_INFO_FLAG_MMAP ?
              dtio_served_memory_problem(info, *fd) : "";
    if (!problem) {
        served->may_post = false;
        return;
    }
    if (*problem) {
        warn_report(VFIO_MSG_PREFIX "region %u is not mapped into the guest, "
                    "its accesses will be slow: %s", served->vbasedev->name,
                    info->index, problem);
    }
    info->flags &= ~VFIO_REGION_INFO_FLAG_MMAP;
    close(*fd);
    *fd = -1;
}
