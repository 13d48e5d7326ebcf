/*
 * dtio: memory of a served device
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * A server may share memory that is behind a region, and it is mapped into the
 * guest then. But what is mapped must stay there, whatever the server does.
 */

#include "qemu/osdep.h"
#include <linux/magic.h>
#include <sys/vfs.h>
#include "served.h"
#include "qemu/error-report.h"

/*
 * An access to what is not there ends QEMU: a signal is sent then. So the
 * memory has to be a file that cannot become shorter. It is not enough that it
 * cannot now, as the server has the file, too; nor that the file cannot, if
 * its pages are huge ones, of which the host may have none left.
 */
static const char *
dtio_served_memory_problem(const struct vfio_region_info *info, int fd)
{
    struct statfs system;
    struct stat st;
    int seals;

    seals = fcntl(fd, F_GET_SEALS);
    if (seals < 0 || !(seals & F_SEAL_SHRINK)) {
        return "its memory is not sealed against shrinking (F_SEAL_SHRINK)";
    }
    if (fstatfs(fd, &system) || system.f_type == HUGETLBFS_MAGIC) {
        return "its memory is of huge pages, of which there may be none left";
    }
    if (fstat(fd, &st) || st.st_size < 0 ||
        st.st_size < info->offset + info->size) {
        return "its memory is smaller than it";
    }
    return NULL;
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
