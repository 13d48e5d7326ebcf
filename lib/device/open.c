// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The two ways to a device descriptor. A VFIO group is attached to a container
 * with a type 1 IOMMU before it hands out descriptors; a character device is
 * one, once it is bound to an iommufd and attached to an address space there.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <linux/vfio.h>
#if defined(VFIO_DEVICE_BIND_IOMMUFD)
#include <linux/iommufd.h>
#endif

#include "base/text.h"
#include "board/types.h"
#include "libdtio.h"

static const struct dtio_handle closed = {
	.device = -1, .group = -1, .container = -1, .iommufd = -1,
};

static int open_file(const char *path, const char *option, int *fd,
		     char **error)
{
	*fd = open(path, O_RDWR | O_CLOEXEC);
	if (*fd >= 0)
		return 0;
	if (errno == ENOENT || errno == ENODEV)
		return fail(error, errno, "%s is not there; the kernel needs %s",
			    path, option);
	if (errno == EACCES || errno == EPERM)
		return fail(error, errno, "%s: %s; ask root for access to it",
			    path, strerror(errno));
	if (errno == EBUSY)
		return fail(error, errno, "%s is in use; dtio-ls -o NAME,USERS says by whom",
			    path);
	return fail(error, errno, "%s: %s", path, strerror(errno));
}

static int open_group(const struct dtio_host_device *device,
		      struct dtio_handle *handle, char **error)
{
	struct vfio_group_status status = { .argsz = sizeof(status) };
	char *path;
	int err;

	err = open_file("/dev/vfio/vfio", "CONFIG_VFIO_CONTAINER or CONFIG_IOMMUFD_VFIO_CONTAINER",
			&handle->container, error);
	if (err)
		return err;

	path = format_string("/dev/vfio/%s", device->iommu_group);
	if (!path)
		return fail(error, ENOMEM, "out of memory");
	err = open_file(path, "CONFIG_VFIO_GROUP", &handle->group, error);
	free(path);
	if (err)
		return err;

	if (ioctl(handle->group, VFIO_GROUP_GET_STATUS, &status))
		return fail(error, errno, "VFIO group %s: no status: %s",
			    device->iommu_group, strerror(errno));
	if (!(status.flags & VFIO_GROUP_FLAGS_VIABLE))
		return fail(error, EPERM, "VFIO group %s: not all devices of the group are with VFIO drivers; bind them or leave them without a driver",
			    device->iommu_group);
	if (ioctl(handle->group, VFIO_GROUP_SET_CONTAINER, &handle->container))
		return fail(error, errno, "VFIO group %s: cannot be put in a container: %s",
			    device->iommu_group, strerror(errno));
	if (ioctl(handle->container, VFIO_SET_IOMMU, VFIO_TYPE1v2_IOMMU))
		return fail(error, errno, "VFIO container: no type 1 IOMMU: %s; modprobe vfio_iommu_type1",
			    strerror(errno));

	handle->device = ioctl(handle->group, VFIO_GROUP_GET_DEVICE_FD,
			       device->name);
	if (handle->device < 0)
		return fail(error, errno, "%s: cannot be opened through VFIO group %s: %s",
			    device->name, device->iommu_group,
			    strerror(errno));
	return 0;
}

#if defined(VFIO_DEVICE_BIND_IOMMUFD)
static int open_cdev(const struct dtio_host_device *device,
		     struct dtio_handle *handle, char **error)
{
	struct vfio_device_attach_iommufd_pt attach = {
		.argsz = sizeof(attach),
	};
	struct vfio_device_bind_iommufd bind = { .argsz = sizeof(bind) };
	struct iommu_ioas_alloc space = { .size = sizeof(space) };
	char *path;
	int err;

	err = open_file("/dev/iommu", "CONFIG_IOMMUFD", &handle->iommufd,
			error);
	if (err)
		return err;

	path = format_string("/dev/vfio/devices/%s", device->vfio_name);
	if (!path)
		return fail(error, ENOMEM, "out of memory");
	err = open_file(path, "CONFIG_VFIO_DEVICE_CDEV", &handle->device,
			error);
	free(path);
	if (err)
		return err;

	bind.iommufd = handle->iommufd;
	if (ioctl(handle->device, VFIO_DEVICE_BIND_IOMMUFD, &bind))
		return fail(error, errno, "%s: cannot be bound to an iommufd: %s",
			    device->name, strerror(errno));
	if (ioctl(handle->iommufd, IOMMU_IOAS_ALLOC, &space))
		return fail(error, errno, "/dev/iommu: no address space: %s",
			    strerror(errno));
	attach.pt_id = space.out_ioas_id;
	if (ioctl(handle->device, VFIO_DEVICE_ATTACH_IOMMUFD_PT, &attach))
		return fail(error, errno, "%s: cannot be attached to an address space: %s",
			    device->name, strerror(errno));
	return 0;
}
#else
static int open_cdev(const struct dtio_host_device *device,
		     struct dtio_handle *handle, char **error)
{
	(void)handle;
	return fail(error, EOPNOTSUPP, "%s: libdtio was built with kernel headers older than 6.6 and knows no VFIO character devices; open it through its group",
		    device->name);
}
#endif

int dtio_open(const struct dtio_host_device *device, enum dtio_entry entry,
	      struct dtio_handle *handle, char **error)
{
	int err;

	*handle = closed;
	handle->entry = entry;

	if (!dtio_is_bound(device))
		return fail(error, ENODEV, "%s: its driver is %s, not dtio; bind it to dtio first",
			    device->name, device->driver ?: "none");
	if (entry == DTIO_ENTRY_GROUP && !device->iommu_group)
		return fail(error, ENODEV, "%s: it has no VFIO group; the kernel needs CONFIG_VFIO_GROUP",
			    device->name);
	if (entry == DTIO_ENTRY_CDEV && !device->vfio_name)
		return fail(error, ENODEV, "%s: it has no VFIO character device; the kernel needs CONFIG_VFIO_DEVICE_CDEV",
			    device->name);

	err = entry == DTIO_ENTRY_GROUP ? open_group(device, handle, error) :
					  open_cdev(device, handle, error);
	if (err)
		dtio_close(handle);
	return err;
}

void dtio_close(struct dtio_handle *handle)
{
	const int fds[] = {
		handle->device, handle->group, handle->container,
		handle->iommufd,
	};

	for (size_t i = 0; i < sizeof(fds) / sizeof(*fds); i++)
		if (fds[i] >= 0)
			close(fds[i]);
	*handle = closed;
}
