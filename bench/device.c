// SPDX-License-Identifier: GPL-2.0-or-later
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "device.h"

const char *device_name, *device_bus;
int container, device = -1;

static int group;

void die(const char *format, ...)
{
	va_list arguments;

	fprintf(stderr, "bench: %s: ", device_name);
	va_start(arguments, format);
	vfprintf(stderr, format, arguments);
	va_end(arguments);
	fprintf(stderr, "\n");
	exit(1);
}

void check(bool good, const char *what)
{
	if (!good)
		die("%s: %s", what, strerror(errno));
}

/* A group without an IOMMU that is really one has a name that says so. */
void open_group(void)
{
	char link[4096], *path = NULL;
	const char *number;
	bool no_iommu;
	ssize_t length;

	if (asprintf(&path, "/sys/bus/%s/devices/%s/iommu_group", device_bus,
		     device_name) < 0)
		abort();
	length = readlink(path, link, sizeof(link) - 1);
	free(path);
	if (length < 0)
		die("it has no VFIO group; bind it to a VFIO driver");
	link[length] = '\0';
	number = strrchr(link, '/') + 1;

	if (asprintf(&path, "/dev/vfio/noiommu-%s", number) < 0)
		abort();
	no_iommu = !access(path, F_OK);
	if (!no_iommu) {
		free(path);
		if (asprintf(&path, "/dev/vfio/%s", number) < 0)
			abort();
	}

	container = open("/dev/vfio/vfio", O_RDWR);
	check(container >= 0, "/dev/vfio/vfio");
	group = open(path, O_RDWR);
	check(group >= 0, path);
	check(!ioctl(group, VFIO_GROUP_SET_CONTAINER, &container),
	      "VFIO_GROUP_SET_CONTAINER");
	check(!ioctl(container, VFIO_SET_IOMMU, no_iommu ? VFIO_NOIOMMU_IOMMU :
							   VFIO_TYPE1v2_IOMMU),
	      "VFIO_SET_IOMMU");
	free(path);
}

void close_group(void)
{
	close(group);
	close(container);
}

void open_device(void)
{
	device = ioctl(group, VFIO_GROUP_GET_DEVICE_FD, device_name);
	check(device >= 0, "VFIO_GROUP_GET_DEVICE_FD");
}

void close_device(void)
{
	close(device);
}

void get_region_info(struct vfio_region_info *region)
{
	region->argsz = sizeof(*region);
	check(!ioctl(device, VFIO_DEVICE_GET_REGION_INFO, region) &&
	      region->size, "VFIO_DEVICE_GET_REGION_INFO");
}

volatile uint32_t *map_region(const struct vfio_region_info *region)
{
	volatile uint32_t *registers;

	registers = mmap(NULL, region->size, PROT_READ | PROT_WRITE, MAP_SHARED,
			 device, (off_t)region->offset);
	check(registers != MAP_FAILED, "mmap");
	return registers;
}

void read_region(const struct vfio_region_info *region, void *data,
		 size_t length, uint64_t offset)
{
	if (pread(device, data, length, (off_t)(region->offset + offset)) !=
	    (ssize_t)length)
		die("read failed: %s", strerror(errno));
}

void write_region(const struct vfio_region_info *region, const void *data,
		  size_t length, uint64_t offset)
{
	if (pwrite(device, data, length, (off_t)(region->offset + offset)) !=
	    (ssize_t)length)
		die("write failed: %s", strerror(errno));
}

void set_irq_eventfd(uint32_t index, uint32_t action, int fd)
{
	struct {
		struct vfio_irq_set set;
		int32_t fd;
	} request = {
		.set.argsz = sizeof(request),
		.set.flags = VFIO_IRQ_SET_DATA_EVENTFD | action,
		.set.index = index,
		.set.count = 1,
		.fd = fd,
	};

	check(!ioctl(device, VFIO_DEVICE_SET_IRQS, &request),
	      "VFIO_DEVICE_SET_IRQS");
}
