// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A device that does DMA reaches memory through the board's IOMMU. So the client's memory
 * has to be memory of this machine, shared by descriptor: it is mapped into this process,
 * and from here into the device's address space, at the client's addresses. What is not
 * shared the device does not reach.
 */
#include <err.h>
#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>

#include <linux/vfio.h>
#if defined(VFIO_DEVICE_BIND_IOMMUFD)
#include <linux/iommufd.h>
#endif

#include "dtio-serve.h"
#include "memory.h"

#if defined(VFIO_DEVICE_BIND_IOMMUFD)
static int map_in_iommufd(const struct memory *memory, uint64_t address,
			  uint64_t length, void *from, bool writable)
{
	struct iommu_ioas_map map = {
		.size = sizeof(map),
		.flags = IOMMU_IOAS_MAP_FIXED_IOVA | IOMMU_IOAS_MAP_READABLE |
			 (writable ? IOMMU_IOAS_MAP_WRITEABLE : 0),
		.ioas_id = memory->space,
		.user_va = (uintptr_t)from,
		.length = length,
		.iova = address,
	};

	return ioctl(memory->handle->iommufd, IOMMU_IOAS_MAP, &map);
}

static int unmap_in_iommufd(const struct memory *memory, uint64_t address,
			    uint64_t length)
{
	struct iommu_ioas_unmap unmap = {
		.size = sizeof(unmap), .ioas_id = memory->space,
		.iova = address, .length = length,
	};

	return ioctl(memory->handle->iommufd, IOMMU_IOAS_UNMAP, &unmap);
}

/* In the place of the one that dtio_open() has made */
static void attach_space(struct memory *memory)
{
	struct iommu_ioas_alloc space = { .size = sizeof(space) };
	struct vfio_device_attach_iommufd_pt attach = { .argsz = sizeof(attach) };

	if (ioctl(memory->handle->iommufd, IOMMU_IOAS_ALLOC, &space))
		err(EXIT_NOT_SERVED, "%s: no address space", memory->device_name);
	attach.pt_id = space.out_ioas_id;
	if (ioctl(memory->handle->device, VFIO_DEVICE_ATTACH_IOMMUFD_PT, &attach))
		err(EXIT_NOT_SERVED, "%s: cannot be attached to an address space",
		    memory->device_name);
	memory->space = space.out_ioas_id;
}
#else
/* dtio_open() knows no iommufd either, with headers of a kernel as old as that. */
static int map_in_iommufd(const struct memory *memory, uint64_t address,
			  uint64_t length, void *from, bool writable)
{
	(void)memory;
	(void)address;
	(void)length;
	(void)from;
	(void)writable;
	errno = ENOTSUP;
	return -1;
}

static int unmap_in_iommufd(const struct memory *memory, uint64_t address,
			    uint64_t length)
{
	return map_in_iommufd(memory, address, length, NULL, false);
}

static void attach_space(struct memory *memory)
{
	(void)memory;
}
#endif

static int map(const struct memory *memory, uint64_t address, uint64_t length, void *from,
	       bool writable)
{
	struct vfio_iommu_type1_dma_map map = {
		.argsz = sizeof(map),
		.flags = VFIO_DMA_MAP_FLAG_READ |
			 (writable ? VFIO_DMA_MAP_FLAG_WRITE : 0),
		.vaddr = (uintptr_t)from, .iova = address, .size = length,
	};

	if (memory->handle->entry == DTIO_ENTRY_CDEV)
		return map_in_iommufd(memory, address, length, from, writable);
	return ioctl(memory->handle->container, VFIO_IOMMU_MAP_DMA, &map);
}

static int unmap(const struct memory *memory, uint64_t address, uint64_t length)
{
	struct vfio_iommu_type1_dma_unmap unmap = {
		.argsz = sizeof(unmap), .iova = address, .size = length,
	};
	bool all = !address && length == UINT64_MAX;

	if (memory->handle->entry == DTIO_ENTRY_CDEV)
		return unmap_in_iommufd(memory, address, length);
	if (all) {
		unmap.flags = VFIO_DMA_UNMAP_FLAG_ALL;
		unmap.size = 0;
	}
	return ioctl(memory->handle->container, VFIO_IOMMU_UNMAP_DMA, &unmap);
}

void open_memory(struct memory *memory, const struct dtio_handle *handle,
		 const char *device_name)
{
	*memory = (struct memory){ .handle = handle, .device_name = device_name };
	if (handle->entry == DTIO_ENTRY_CDEV)
		attach_space(memory);
}

/* 0 or a negative errno; *@length is how much there is in one piece. */
static int find(const struct memory *memory, uint64_t address, size_t *length,
		bool *writable, void **from)
{
	int err;

	*writable = true;
	err = dtio_serve_map(memory->served, address, length, true, from);
	if (err != -EPERM)
		return err;
	*writable = false;
	return dtio_serve_map(memory->served, address, length, false, from);
}

void memory_mapped(struct memory *memory, uint64_t address, uint64_t length)
{
	size_t piece;
	bool writable;
	void *from;
	int err;

	for (; length; address += piece, length -= piece) {
		piece = length;
		err = find(memory, address, &piece, &writable, &from);
		if (err)
			return;
		if (map(memory, address, piece, from, writable)) {
			warn("%s: the guest's memory at %#llx cannot be mapped for it, so its client has to go",
			     memory->device_name, (unsigned long long)address);
			dtio_serve_disconnect(memory->served);
			return;
		}
		memory->any = true;
	}
}

/*
 * A machine has pieces that are never shared: its own tables, registers of other devices.
 * But a guest of which nothing is shared by when it uses the device was started wrong.
 */
void memory_used(struct memory *memory)
{
	if (memory->any || memory->told)
		return;
	memory->told = true;
	warnx("%s: none of the guest's memory is shared, so it reaches none; start QEMU with -object memory-backend-memfd,id=ram,size=SIZE,share=on -machine memory-backend=ram",
	      memory->device_name);
}

int memory_unmapped(struct memory *memory, uint64_t address, uint64_t length)
{
	/* ENOENT: it was none of what is shared. */
	return unmap(memory, address, length) && errno != ENOENT ? -errno : 0;
}

void drop_memory(struct memory *memory)
{
	memory->any = false;
	memory->told = false;
	if (memory_unmapped(memory, 0, UINT64_MAX))
		err(EXIT_NOT_SERVED, "%s: its former client's memory cannot be unmapped",
		    memory->device_name);
}
