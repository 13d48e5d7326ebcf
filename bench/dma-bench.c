// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What it takes to make memory reachable for a device's DMA, in instructions: 1 GiB
 * with one call, by a VFIO container and by iommufd, and to take it back.
 *
 * The memory is in two files that the caller keeps from one run to the next, so that
 * it is the same pages, at the same addresses, for all drivers: one in pages of
 * 4 KiB, one in huge pages of 2 MiB. "mixed" takes 2 MiB from one and from the other
 * in turn. The file of small pages is filled such that no two pages of it that
 * follow each other are neighbours in memory: the IOMMU gets each of them by itself.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <linux/iommufd.h>

#include "counter.h"
#include "device.h"

#define SMALL_PAGE	((size_t)4096)
#define HUGE_PAGE	((size_t)2 << 20)
#define LENGTH		((size_t)1 << 30)
#define RUNS		3

/* Aligned as all of it, and clear of what the IOMMU's driver reserves. */
#define IOVA		((uint64_t)4 << 30)

static char *memory;

/* How memory is given to a device. */
static int iommufd;
static uint32_t ioas;

static void container_map(void)
{
	struct vfio_iommu_type1_dma_map map = {
		.argsz = sizeof(map),
		.flags = VFIO_DMA_MAP_FLAG_READ | VFIO_DMA_MAP_FLAG_WRITE,
		.vaddr = (uintptr_t)memory,
		.iova = IOVA,
		.size = LENGTH,
	};

	check(!ioctl(container, VFIO_IOMMU_MAP_DMA, &map),
	      "VFIO_IOMMU_MAP_DMA");
}

static void container_unmap(void)
{
	struct vfio_iommu_type1_dma_unmap unmap = {
		.argsz = sizeof(unmap),
		.iova = IOVA,
		.size = LENGTH,
	};

	check(!ioctl(container, VFIO_IOMMU_UNMAP_DMA, &unmap) &&
	      unmap.size == LENGTH, "VFIO_IOMMU_UNMAP_DMA");
}

static void container_open(void)
{
	open_group();
	open_device();
}

static void container_close(void)
{
	close_device();
	close_group();
}

static void iommufd_map(void)
{
	struct iommu_ioas_map map = {
		.size = sizeof(map),
		.flags = IOMMU_IOAS_MAP_FIXED_IOVA | IOMMU_IOAS_MAP_READABLE |
			 IOMMU_IOAS_MAP_WRITEABLE,
		.ioas_id = ioas,
		.user_va = (uintptr_t)memory,
		.length = LENGTH,
		.iova = IOVA,
	};

	check(!ioctl(iommufd, IOMMU_IOAS_MAP, &map), "IOMMU_IOAS_MAP");
}

static void iommufd_unmap(void)
{
	struct iommu_ioas_unmap unmap = {
		.size = sizeof(unmap),
		.ioas_id = ioas,
		.iova = IOVA,
		.length = LENGTH,
	};

	check(!ioctl(iommufd, IOMMU_IOAS_UNMAP, &unmap) &&
	      unmap.length == LENGTH, "IOMMU_IOAS_UNMAP");
}

/* The device's own file among VFIO's is named in its folder in sysfs. */
static void open_cdev(void)
{
	struct dirent *entry;
	char *path = NULL;
	DIR *folder;

	if (asprintf(&path, "/sys/bus/%s/devices/%s/vfio-dev", device_bus,
		     device_name) < 0)
		abort();
	folder = opendir(path);
	check(folder, path);
	free(path);
	do {
		errno = ENOENT;
		entry = readdir(folder);
		check(entry, "vfio-dev");
	} while (entry->d_name[0] == '.');

	if (asprintf(&path, "/dev/vfio/devices/%s", entry->d_name) < 0)
		abort();
	closedir(folder);
	device = open(path, O_RDWR);
	check(device >= 0, path);
	free(path);
}

static void iommufd_open(void)
{
	struct vfio_device_bind_iommufd bind = { .argsz = sizeof(bind) };
	struct vfio_device_attach_iommufd_pt attach = {
		.argsz = sizeof(attach)
	};
	struct iommu_ioas_alloc alloc = { .size = sizeof(alloc) };

	iommufd = open("/dev/iommu", O_RDWR);
	check(iommufd >= 0, "/dev/iommu");
	open_cdev();
	bind.iommufd = iommufd;
	check(!ioctl(device, VFIO_DEVICE_BIND_IOMMUFD, &bind),
	      "VFIO_DEVICE_BIND_IOMMUFD");
	check(!ioctl(iommufd, IOMMU_IOAS_ALLOC, &alloc), "IOMMU_IOAS_ALLOC");
	ioas = alloc.out_ioas_id;
	attach.pt_id = ioas;
	check(!ioctl(device, VFIO_DEVICE_ATTACH_IOMMUFD_PT, &attach),
	      "VFIO_DEVICE_ATTACH_IOMMUFD_PT");
}

static void iommufd_close(void)
{
	close_device();
	close(iommufd);
}

static const struct way {
	const char *name;
	void (*open)(void);
	void (*map)(void);
	void (*unmap)(void);
	void (*close)(void);
} ways[] = {
	{ "dma", container_open, container_map, container_unmap,
	  container_close },
	{ "iommufd", iommufd_open, iommufd_map, iommufd_unmap, iommufd_close },
};

/* A file's memory, from its beginning, as a part of what is to be mapped. */
static void place(int file, size_t offset, size_t length)
{
	void *part = mmap(memory + offset, length, PROT_READ | PROT_WRITE,
			  MAP_SHARED | MAP_FIXED, file, (off_t)offset);

	check(part != MAP_FAILED, "mmap of the memory");
}

/* Memory is handed out in the order in which it is asked for. */
static void fill_small(void)
{
	const size_t pages = LENGTH / SMALL_PAGE, stride = 1031;

	for (size_t i = 0; i < pages; i++)
		memory[i * stride % pages * SMALL_PAGE] = 1;
}

static void fill_huge(void)
{
	for (size_t offset = 0; offset < LENGTH; offset += HUGE_PAGE)
		memory[offset] = 1;
}

/* @turn: how much comes of one file before the other has its turn */
static void place_files(int first, int second, size_t turn)
{
	for (size_t offset = 0; offset < LENGTH; offset += turn)
		place(offset / turn % 2 ? second : first, offset, turn);
	/*
	 * The kernel takes more notice of a page the first few times that it is
	 * used, which is not what is asked.
	 */
	for (int i = 0; i < 3; i++)
		check(!madvise(memory, LENGTH, MADV_POPULATE_WRITE),
		      "MADV_POPULATE_WRITE");
}

static int compare(const void *left, const void *right)
{
	const uint64_t a = *(const uint64_t *)left;
	const uint64_t b = *(const uint64_t *)right;

	return (a > b) - (a < b);
}

/* The middle one: work that the kernel has put off falls into some. */
static void show(const struct way *way, const char *what, const char *pages,
		 uint64_t *counts)
{
	qsort(counts, RUNS, sizeof(*counts), compare);
	printf("pci-%s-%s-%s instructions %" PRIu64 "\n", way->name, what, pages,
	       counts[RUNS / 2]);
}

static void measure(const struct way *way, const char *pages)
{
	uint64_t maps[RUNS], unmaps[RUNS];

	for (int i = 0; i < RUNS; i++) {
		maps[i] = count_long_run(way->map);
		unmaps[i] = count_long_run(way->unmap);
	}
	show(way, "map", pages, maps);
	show(way, "unmap", pages, unmaps);
}

static void measure_all(const char *pages)
{
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		ways[i].open();
		measure(&ways[i], pages);
		ways[i].close();
	}
}

/* Returns whether it was empty. */
static int open_file(const char *path, int *file)
{
	off_t end;

	*file = open(path, O_RDWR | O_CREAT, 0600);
	check(*file >= 0, path);
	end = lseek(*file, 0, SEEK_END);
	check(!ftruncate(*file, LENGTH), path);
	return !end;
}

int main(int argc, char **argv)
{
	int small, huge;

	if (argc != 4) {
		fprintf(stderr, "Usage: dma-bench FUNCTION FILE HUGE-FILE\n");
		return 2;
	}
	device_name = argv[1];
	device_bus = "pci";
	/* Begins at a huge page, wherever the kernel puts it. */
	memory = mmap(NULL, LENGTH + HUGE_PAGE, PROT_NONE,
		      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	check(memory != MAP_FAILED, "mmap");
	memory += -(uintptr_t)memory % HUGE_PAGE;

	if (open_file(argv[2], &small)) {
		place(small, 0, LENGTH);
		fill_small();
	}
	if (open_file(argv[3], &huge)) {
		place(huge, 0, LENGTH);
		fill_huge();
	}

	place_files(small, small, LENGTH);
	measure_all("4k");
	place_files(huge, huge, LENGTH);
	measure_all("2m");
	place_files(small, huge, HUGE_PAGE);
	measure_all("mixed");
	return 0;
}
