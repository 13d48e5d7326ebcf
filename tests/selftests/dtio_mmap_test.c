// SPDX-License-Identifier: GPL-2.0-or-later
/* mmap(2) of the device's file: what is mapped is the device, and only that. */
#include <endian.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>

#include "fixture.h"

DEVICE_FIXTURE(dtio_mmap);

/* The first area of region 0; false if there is none. */
static bool get_area(int fd, struct dtio_region_info *info,
		     struct dtio_mmap_area *area)
{
	struct dtio_mmap_area *areas;

	if (dtio_get_region(fd, 0, info, &areas, NULL) || !areas)
		return false;
	*area = areas[0];
	free(areas);
	return true;
}

#define AREA_OR_SKIP(info, area)					\
	do {								\
		if (!get_area(self->fd, &(info), &(area)))		\
			SKIP(return, "region 0 of %s cannot be mapped",	\
			     device->name);				\
	} while (0)

/* The errno of a mapping that should not come about, or 0. */
static int map_errno(int fd, size_t length, int protection, int flags,
		     uint64_t offset)
{
	void *mapping = mmap(NULL, length, protection, flags, fd,
			     (off_t)offset);

	if (mapping == MAP_FAILED)
		return errno;
	munmap(mapping, length);
	return 0;
}

TEST_F(dtio_mmap, shows_the_registers_of_the_device)
{
	struct dtio_region_info info;
	struct dtio_mmap_area area;
	volatile uint32_t *reg;
	uint32_t value;
	char *mapping;

	AREA_OR_SKIP(info, area);
	SCRATCH_OR_SKIP(kind);

	mapping = mmap(NULL, area.length, PROT_READ | PROT_WRITE, MAP_SHARED,
		       self->fd, (off_t)(info.offset + area.offset));
	ASSERT_NE(MAP_FAILED, mapping);
	reg = (volatile uint32_t *)(mapping + kind->scratch - area.offset);

	ASSERT_TRUE(write_register(self->fd, kind->scratch,
				   kind->scratch_values[0]));
	EXPECT_EQ(kind->scratch_values[0], le32toh(*reg));
	*reg = htole32(kind->scratch_values[1]);
	ASSERT_TRUE(read_register(self->fd, kind->scratch, &value));
	EXPECT_EQ(kind->scratch_values[1], value);
	munmap(mapping, area.length);
}

TEST_F(dtio_mmap, shows_the_same_page_in_any_part)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	struct dtio_region_info info;
	struct dtio_mmap_area area;

	AREA_OR_SKIP(info, area);
	for (uint64_t offset = 0; offset < area.length; offset += page) {
		EXPECT_EQ(0, map_errno(self->fd, page, PROT_READ, MAP_SHARED,
				       info.offset + area.offset + offset));
		EXPECT_EQ(0, map_errno(self->fd, area.length - offset,
				       PROT_READ, MAP_SHARED,
				       info.offset + area.offset + offset));
	}
}

TEST_F(dtio_mmap, ends_where_the_area_ends)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	struct dtio_region_info info;
	struct dtio_mmap_area area;
	uint64_t start;

	AREA_OR_SKIP(info, area);
	start = info.offset + area.offset;
	EXPECT_EQ(EINVAL, map_errno(self->fd, area.length + page, PROT_READ,
				    MAP_SHARED, start));
	EXPECT_EQ(EINVAL, map_errno(self->fd, page, PROT_READ, MAP_SHARED,
				    start + area.length));
	EXPECT_EQ(EINVAL, map_errno(self->fd, 2 * page, PROT_READ, MAP_SHARED,
				    start + area.length - page));
	EXPECT_EQ(EINVAL, map_errno(self->fd, page, PROT_READ, MAP_SHARED,
				    info.offset + (UINT64_C(1) << 40) - page));
	/* Longer than a region's share of the file: into the next region. */
	EXPECT_NE(0, map_errno(self->fd, (UINT64_C(1) << 40) + page, PROT_READ,
			       MAP_SHARED, start));
}

TEST_F(dtio_mmap, does_not_grow)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	struct dtio_region_info info;
	struct dtio_mmap_area area;
	void *mapping;

	AREA_OR_SKIP(info, area);
	mapping = mmap(NULL, area.length, PROT_READ, MAP_SHARED, self->fd,
		       (off_t)(info.offset + area.offset));
	ASSERT_NE(MAP_FAILED, mapping);
	EXPECT_EQ(MAP_FAILED, mremap(mapping, area.length, area.length + page,
				     MREMAP_MAYMOVE));
	munmap(mapping, area.length);
}

TEST_F(dtio_mmap, refuses_private_and_executable)
{
	struct dtio_region_info info;
	struct dtio_mmap_area area;
	uint64_t start;
	void *mapping;

	AREA_OR_SKIP(info, area);
	start = info.offset + area.offset;
	EXPECT_EQ(EINVAL, map_errno(self->fd, area.length,
				    PROT_READ | PROT_WRITE, MAP_PRIVATE,
				    start));
	EXPECT_EQ(EINVAL, map_errno(self->fd, area.length, PROT_READ,
				    MAP_PRIVATE, start));
	EXPECT_NE(0, map_errno(self->fd, area.length, PROT_READ | PROT_EXEC,
			       MAP_SHARED, start));

	/* Nor by mprotect(2). */
	mapping = mmap(NULL, area.length, PROT_READ, MAP_SHARED, self->fd,
		       (off_t)start);
	ASSERT_NE(MAP_FAILED, mapping);
	EXPECT_EQ(-1, mprotect(mapping, area.length, PROT_READ | PROT_EXEC));
	munmap(mapping, area.length);
}

TEST_F(dtio_mmap, refuses_unaligned_offsets)
{
	struct dtio_region_info info;
	struct dtio_mmap_area area;

	AREA_OR_SKIP(info, area);
	EXPECT_EQ(EINVAL, map_errno(self->fd, area.length, PROT_READ,
				    MAP_SHARED, info.offset + area.offset + 4));
}

TEST_F(dtio_mmap, refuses_regions_that_cannot_be_mapped)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	struct dtio_device_info device_info;
	struct dtio_region_info info;

	ASSERT_EQ(0, dtio_get_device(self->fd, &device_info, NULL));
	/* The snapshot is always one. */
	for (uint32_t i = 0; i < device_info.num_regions; i++) {
		ASSERT_EQ(0, dtio_get_region(self->fd, i, &info, NULL, NULL));
		if (info.access & DTIO_REGION_MMAP)
			continue;
		EXPECT_EQ(EINVAL, map_errno(self->fd, page, PROT_READ,
					    MAP_SHARED, info.offset));
	}
	EXPECT_EQ(EINVAL, map_errno(self->fd, page, PROT_READ, MAP_SHARED,
				    (uint64_t)device_info.num_regions << 40));
}

/* A reset takes the pages away; the next touch brings them back. */
TEST_F(dtio_mmap, survives_a_reset)
{
	struct dtio_device_info device_info;
	struct dtio_region_info info;
	struct dtio_mmap_area area;
	volatile uint32_t *reg;
	char *mapping;

	AREA_OR_SKIP(info, area);
	ASSERT_EQ(0, dtio_get_device(self->fd, &device_info, NULL));
	if (device_info.reset == DTIO_RESET_NONE)
		SKIP(return, "%s cannot be reset", device->name);
	SCRATCH_OR_SKIP(kind);

	mapping = mmap(NULL, area.length, PROT_READ | PROT_WRITE, MAP_SHARED,
		       self->fd, (off_t)(info.offset + area.offset));
	ASSERT_NE(MAP_FAILED, mapping);
	reg = (volatile uint32_t *)(mapping + kind->scratch - area.offset);
	for (int i = 0; i < 3; i++) {
		*reg = htole32(kind->scratch_values[0]);
		EXPECT_EQ(kind->scratch_values[0], le32toh(*reg));
		ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_RESET, NULL));
		EXPECT_EQ(kind->scratch_reset, le32toh(*reg));
	}
	munmap(mapping, area.length);
}

/* The answer of a bus on which no register answers is the user's, too. */
TEST_F(dtio_mmap, a_hole_is_the_end_of_its_user)
{
	const struct known_kind *kind = device_kind();
	struct dtio_region_info info;
	struct dtio_mmap_area area;
	char *mapping;
	int status;
	pid_t child;

	AREA_OR_SKIP(info, area);
	if (!kind || !kind->has_hole)
		SKIP(return, "no hole in the registers of %s is known",
		     device->name);
	if (kernel_reads(&info))
		SKIP(return, "the kernel would not survive reading it");

	EXPECT_EQ(-1, pread(self->fd, &status, sizeof(status),
			    (off_t)(info.offset + kind->hole)));
	EXPECT_EQ(EINVAL, errno);

	mapping = mmap(NULL, area.length, PROT_READ | PROT_WRITE, MAP_SHARED,
		       self->fd, (off_t)(info.offset + area.offset));
	ASSERT_NE(MAP_FAILED, mapping);
	child = fork();
	ASSERT_LE(0, child);
	if (!child) {
		*(volatile uint32_t *)(mapping + kind->hole - area.offset);
		_exit(0);
	}
	ASSERT_EQ(child, waitpid(child, &status, 0));
	EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGBUS)
		TH_LOG("the user ended with status %#x", status);
	munmap(mapping, area.length);
}

/* The mapping is a reference to the file: the device stays open with it. */
TEST_F(dtio_mmap, outlives_the_descriptors)
{
	struct dtio_region_info info;
	struct dtio_mmap_area area;
	volatile uint32_t *reg;
	char *mapping;

	AREA_OR_SKIP(info, area);
	SCRATCH_OR_SKIP(kind);
	mapping = mmap(NULL, area.length, PROT_READ | PROT_WRITE, MAP_SHARED,
		       self->fd, (off_t)(info.offset + area.offset));
	ASSERT_NE(MAP_FAILED, mapping);
	reg = (volatile uint32_t *)(mapping + kind->scratch - area.offset);
	*reg = htole32(kind->scratch_values[0]);
	dtio_close(&self->handle);
	EXPECT_EQ(kind->scratch_values[0], le32toh(*reg));
	munmap(mapping, area.length);
}

SELFTEST_MAIN
