// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The ways into a device and what its user does with address spaces. Numbers of
 * objects of iommufd are small, and are guessed: most often one is hit.
 */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <linux/dtio.h>
#include <linux/iommufd.h>
#include <linux/vfio.h>

#include "calls.h"
#include "race.h"
#include "ways.h"

#define OBJECTS		16
#define MEMORY		(64 * 4096ul)
#define NO_FILES	((struct dtio_handle){ .device = -1, .group = -1, \
					       .container = -1, .iommufd = -1 })

/* What is mapped for the device; untouched pages are had when they are pinned. */
static char *memory;

/* Index of an interrupt by message, if the device has one */
static uint32_t message;

void way_choose(unsigned int number)
{
	target = devices[number];
	message = messages[number];
}

static void get_memory(void)
{
	if (memory)
		return;
	memory = mmap(NULL, MEMORY, PROT_READ | PROT_WRITE,
		      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	if (memory == MAP_FAILED)
		abort();
}

static int counted(unsigned int slot, int fd, unsigned long request, void *argument)
{
	race_count(slot);
	return ioctl(fd, request, argument);
}

/* The number of the device's group, and its name among VFIO's, as of now */
static bool find_group(char *path, size_t room)
{
	char link[PATH_MAX], target_path[PATH_MAX];
	ssize_t length;

	snprintf(link, sizeof(link), "/sys/bus/%s/devices/%s/iommu_group",
		 target.device->bus, target.device->name);
	length = readlink(link, target_path, sizeof(target_path) - 1);
	if (length < 0)
		return false;
	target_path[length] = '\0';
	return snprintf(path, room, "/dev/vfio%s",
			strrchr(target_path, '/')) < (int)room;
}

static bool find_cdev(char *path, size_t room)
{
	char folder[PATH_MAX];
	struct dirent *entry;
	bool found = false;
	DIR *dir;

	snprintf(folder, sizeof(folder), "/sys/bus/%s/devices/%s/vfio-dev",
		 target.device->bus, target.device->name);
	dir = opendir(folder);
	while (dir && !found && (entry = readdir(dir)))
		if (!strncmp(entry->d_name, "vfio", 4))
			found = snprintf(path, room, "/dev/vfio/devices/%s",
					 entry->d_name) < (int)room;
	if (dir)
		closedir(dir);
	return found;
}

static int open_counted(unsigned int slot, const char *path)
{
	race_count(slot);
	return open(path, O_RDWR | O_CLOEXEC);
}

static bool open_group(unsigned int slot)
{
	struct dtio_handle *handle = &target.handle;
	char path[PATH_MAX];

	handle->entry = DTIO_ENTRY_GROUP;
	if (!find_group(path, sizeof(path)))
		return false;
	handle->container = open_counted(slot, "/dev/vfio/vfio");
	handle->group = open_counted(slot, path);
	if (handle->container < 0 || handle->group < 0 ||
	    counted(slot, handle->group, VFIO_GROUP_SET_CONTAINER,
		    &handle->container) ||
	    counted(slot, handle->container, VFIO_SET_IOMMU,
		    (void *)VFIO_TYPE1v2_IOMMU))
		return false;
	handle->device = counted(slot, handle->group, VFIO_GROUP_GET_DEVICE_FD,
				 (void *)target.device->name);
	return handle->device >= 0;
}

static bool open_cdev(uint64_t *random, unsigned int slot)
{
	struct vfio_device_bind_iommufd bind = { .argsz = sizeof(bind) };
	struct iommu_ioas_alloc space = { .size = sizeof(space) };
	struct dtio_handle *handle = &target.handle;
	char path[PATH_MAX];

	handle->entry = DTIO_ENTRY_CDEV;
	if (!find_cdev(path, sizeof(path)))
		return false;
	handle->iommufd = open_counted(slot, "/dev/iommu");
	handle->device = open_counted(slot, path);
	if (handle->iommufd < 0 || handle->device < 0)
		return false;
	bind.iommufd = handle->iommufd;
	if (one_in(random, 20))
		bind.iommufd = one_in(random, 2) ? -1 : handle->device;
	if (counted(slot, handle->device, VFIO_DEVICE_BIND_IOMMUFD, &bind))
		return false;
	for (int i = 0; i < 2; i++)
		counted(slot, handle->iommufd, IOMMU_IOAS_ALLOC, &space);
	if (!one_in(random, 4))
		way_attach(random, slot);
	return true;
}

bool way_open(uint64_t *random, unsigned int slot)
{
	bool opened;

	get_memory();
	target.handle = NO_FILES;
	opened = one_in(random, 2) ? open_group(slot) : open_cdev(random, slot);
	if (!opened) {
		arena->refused++;
		dtio_close(&target.handle);
		target.fd = -1;
		return false;
	}
	arena->opens++;
	target.fd = target.handle.device;
	return true;
}

void way_close(void)
{
	for (unsigned int i = 0; i < WINDOWS; i++)
		target_clear(i);
	target.fd = -1;
	dtio_close(&target.handle);
}

void way_attach(uint64_t *random, unsigned int slot)
{
	struct vfio_device_attach_iommufd_pt attach = {
		.argsz = sizeof(attach), .pt_id = below(random, OBJECTS),
		.flags = one_in(random, 20),
	};
	struct vfio_device_detach_iommufd_pt detach = {
		.argsz = sizeof(detach), .flags = one_in(random, 20),
	};

	if (one_in(random, 4))
		counted(slot, target.handle.device,
			VFIO_DEVICE_DETACH_IOMMUFD_PT, &detach);
	else if (!counted(slot, target.handle.device,
			  VFIO_DEVICE_ATTACH_IOMMUFD_PT, &attach))
		arena->attached++;
}

void way_doorbell(uint64_t *random, unsigned int slot)
{
	struct dtio_msi_doorbell doorbell = {
		.size = sizeof(doorbell),
		.index = one_in(random, 8) ? below(random, target.num_irqs + 1) :
					     message,
		/* In and around what Linux keeps free for guests' doorbells on Arm */
		.address = 0x8000000 + (0x7c + below(random, 0x88)) * 4096 + 0x40,
	};
	struct {
		struct vfio_irq_set set;
		int32_t eventfd;
	} trigger = {
		.set = {
			.argsz = sizeof(trigger), .index = message, .count = 1,
			.flags = VFIO_IRQ_SET_DATA_EVENTFD |
				 VFIO_IRQ_SET_ACTION_TRIGGER,
		},
		.eventfd = target.eventfds[below(random, EVENTFDS)],
	};

	/* There is no doorbell before there is a message. */
	if (one_in(random, 4))
		counted(slot, target.handle.device, VFIO_DEVICE_SET_IRQS,
			&trigger);
	if (!counted(slot, target.handle.device, DTIO_MSI_DOORBELL, &doorbell))
		arena->doorbells++;
}

static void make_table(uint64_t *random, unsigned int slot)
{
	struct iommu_hwpt_alloc table = {
		.size = sizeof(table),
		.dev_id = below(random, OBJECTS), .pt_id = below(random, OBJECTS),
		.flags = one_in(random, 4) ? below(random, 8) : 0,
	};
	struct iommu_ioas_alloc space = { .size = sizeof(space) };

	if (one_in(random, 4))
		counted(slot, target.handle.iommufd, IOMMU_IOAS_ALLOC, &space);
	else
		counted(slot, target.handle.iommufd, IOMMU_HWPT_ALLOC, &table);
}

static void destroy(uint64_t *random, unsigned int slot)
{
	struct iommu_destroy gone = {
		.size = sizeof(gone), .id = below(random, OBJECTS),
	};

	counted(slot, target.handle.iommufd, IOMMU_DESTROY, &gone);
}

static void map_by_iommufd(uint64_t *random, unsigned int slot)
{
	uint64_t iova = below(random, 32) * 4096;
	struct iommu_ioas_map map = {
		.size = sizeof(map),
		.flags = IOMMU_IOAS_MAP_FIXED_IOVA | IOMMU_IOAS_MAP_READABLE |
			 IOMMU_IOAS_MAP_WRITEABLE,
		.ioas_id = below(random, OBJECTS),
		.user_va = (uintptr_t)memory + below(random, 32) * 4096,
		.length = (1 + below(random, 32)) * 4096, .iova = iova,
	};
	struct iommu_ioas_unmap unmap = {
		.size = sizeof(unmap), .ioas_id = map.ioas_id, .iova = iova,
		.length = one_in(random, 2) ? map.length : UINT64_MAX,
	};

	/* Registers are not memory. */
	if (one_in(random, 8))
		map.user_va = (uintptr_t)target.windows;
	if (one_in(random, 2))
		counted(slot, target.handle.iommufd, IOMMU_IOAS_MAP, &map);
	else
		counted(slot, target.handle.iommufd, IOMMU_IOAS_UNMAP, &unmap);
}

static void map_by_container(uint64_t *random, unsigned int slot)
{
	struct vfio_iommu_type1_dma_map map = {
		.argsz = sizeof(map),
		.flags = VFIO_DMA_MAP_FLAG_READ | VFIO_DMA_MAP_FLAG_WRITE,
		.vaddr = (uintptr_t)memory + below(random, 32) * 4096,
		.iova = below(random, 32) * 4096,
		.size = (1 + below(random, 32)) * 4096,
	};
	struct vfio_iommu_type1_dma_unmap unmap = {
		.argsz = sizeof(unmap), .iova = map.iova, .size = map.size,
	};

	if (one_in(random, 8))
		map.vaddr = (uintptr_t)target.windows;
	if (one_in(random, 4)) {
		unmap.flags = VFIO_DMA_UNMAP_FLAG_ALL;
		unmap.iova = unmap.size = 0;
	}
	if (one_in(random, 2))
		counted(slot, target.handle.container, VFIO_IOMMU_MAP_DMA, &map);
	else
		counted(slot, target.handle.container, VFIO_IOMMU_UNMAP_DMA,
			&unmap);
}

static void ask_feature(uint64_t *random, unsigned int slot)
{
	struct {
		struct vfio_device_feature feature;
		char data[64];
	} feature = {
		.feature.argsz = below(random, sizeof(feature) + 1),
		.feature.flags = below(random, 16) | below(random, 8) << 16,
	};

	counted(slot, target.handle.device, VFIO_DEVICE_FEATURE, &feature);
}

/* A trigger that goes away while it is in use, and comes back as another file */
static void renew_eventfd(uint64_t *random, unsigned int slot)
{
	int i = (int)below(random, EVENTFDS);
	int new = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);

	race_count(slot);
	if (new < 0)
		return;
	dup3(new, target.eventfds[i], O_CLOEXEC);
	close(new);
}

/* The same device once more, by its group or bound a second time */
static void open_again(unsigned int slot)
{
	struct vfio_device_bind_iommufd bind = {
		.argsz = sizeof(bind), .iommufd = target.handle.iommufd,
	};
	int fd;

	if (target.handle.group < 0) {
		counted(slot, target.handle.device, VFIO_DEVICE_BIND_IOMMUFD,
			&bind);
		return;
	}
	fd = counted(slot, target.handle.group, VFIO_GROUP_GET_DEVICE_FD,
		     (void *)target.device->name);
	if (fd >= 0)
		close(fd);
}

static void leave_container(unsigned int slot)
{
	counted(slot, target.handle.group, VFIO_GROUP_UNSET_CONTAINER, NULL);
	counted(slot, target.handle.group, VFIO_GROUP_SET_CONTAINER,
		&target.handle.container);
}

void way_call(uint64_t *random, unsigned int slot)
{
	bool group = target.handle.group >= 0;

	switch (below(random, 10)) {
	case 0:
	case 1:
		way_attach(random, slot);
		break;
	case 2:
		way_doorbell(random, slot);
		break;
	case 3:
		if (group)
			leave_container(slot);
		else
			make_table(random, slot);
		break;
	case 4:
		if (!group)
			destroy(random, slot);
		break;
	case 5:
		ask_feature(random, slot);
		break;
	case 6:
		renew_eventfd(random, slot);
		break;
	case 7:
		open_again(slot);
		break;
	default:
		if (group)
			map_by_container(random, slot);
		else
			map_by_iommufd(random, slot);
	}
}
