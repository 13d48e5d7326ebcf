// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * read(2) and write(2) on the device's file. Bounds are tried where no register
 * is touched: on the snapshot, and behind the ends of the others. What can be
 * mapped is neither read nor written, unless the administrator allows it.
 */
#include <sys/mman.h>

#include "driver.h"
#include "fixture.h"

FIXTURE(dtio_rw) {
	struct dtio_handle handle;
	int fd;
	struct dtio_device_info device;
	struct dtio_region_info snapshot;
	unsigned char *fdt;
};

ENTRY_VARIANTS(dtio_rw)

FIXTURE_SETUP(dtio_rw)
{
	const char *lack = kernel_lacks(variant->entry);
	size_t size;
	void *fdt;

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	OPEN(self->handle);
	self->fd = self->handle.device;
	ASSERT_EQ(0, dtio_get_device(self->fd, &self->device, NULL));
	ASSERT_EQ(0, dtio_get_region(self->fd, self->device.snapshot_index,
				     &self->snapshot, NULL, NULL));
	ASSERT_EQ(0, dtio_get_snapshot(self->fd, &fdt, &size, NULL));
	ASSERT_EQ(self->snapshot.length, size);
	self->fdt = fdt;
}

FIXTURE_TEARDOWN(dtio_rw)
{
	free(self->fdt);
	dtio_close(&self->handle);
}

/* pread(2) that gives the errno as a negative number. */
static ssize_t read_from(int fd, void *data, size_t length, uint64_t offset)
{
	ssize_t done = pread(fd, data, length, (off_t)offset);

	return done < 0 ? -errno : done;
}

static ssize_t write_to(int fd, const void *data, size_t length,
			uint64_t offset)
{
	ssize_t done = pwrite(fd, data, length, (off_t)offset);

	return done < 0 ? -errno : done;
}

TEST_F(dtio_rw, any_part_of_the_snapshot)
{
	unsigned char data[64 + 2];

	/* All alignments of beginning and end, beyond the widest access. */
	for (size_t offset = 0; offset < 40; offset++) {
		for (size_t length = 1; length <= 24; length++) {
			memset(data, 0xa5, sizeof(data));
			ASSERT_EQ(length, read_from(self->fd, data + 1, length,
						  self->snapshot.offset +
						  offset));
			EXPECT_EQ(0, memcmp(data + 1, self->fdt + offset,
					    length));
			EXPECT_EQ(0xa5, data[0]);
			EXPECT_EQ(0xa5, data[length + 1]);
		}
	}
}

TEST_F(dtio_rw, a_read_ends_with_the_region)
{
	const uint64_t end = self->snapshot.offset + self->snapshot.length;
	unsigned char data[32];

	for (size_t before = 0; before < 16; before++) {
		memset(data, 0xa5, sizeof(data));
		ASSERT_EQ(before, read_from(self->fd, data, 16, end - before));
		EXPECT_EQ(0, memcmp(data, self->fdt + self->snapshot.length -
				    before, before));
		EXPECT_EQ(0xa5, data[before]);
	}
}

/* The end itself reads as the end of a file does, for all regions. */
TEST_F(dtio_rw, at_the_end_there_is_nothing)
{
	struct dtio_region_info info;
	unsigned char data[8];

	for (uint32_t i = 0; i < self->device.num_regions; i++) {
		ASSERT_EQ(0, dtio_get_region(self->fd, i, &info, NULL, NULL));
		EXPECT_EQ(kernel_reads(&info) ? 0 : -EINVAL,
			  read_from(self->fd, data, sizeof(data),
				  info.offset + info.length));
		EXPECT_EQ(-EINVAL, write_to(self->fd, data, sizeof(data),
					    info.offset + info.length));
	}
}

TEST_F(dtio_rw, behind_the_end_is_refused)
{
	struct dtio_region_info info;
	unsigned char data[8] = { 0 };

	for (uint32_t i = 0; i < self->device.num_regions; i++) {
		ASSERT_EQ(0, dtio_get_region(self->fd, i, &info, NULL, NULL));

		const uint64_t behind[] = {
			info.length + 1, info.length + 4096, UINT32_MAX,
			(UINT64_C(1) << 40) - 8, (UINT64_C(1) << 40) - 1,
		};

		for (size_t j = 0; j < ARRAY_SIZE(behind); j++) {
			EXPECT_EQ(-EINVAL, read_from(self->fd, data, sizeof(data),
						   info.offset + behind[j]));
			EXPECT_EQ(-EINVAL, write_to(self->fd, data,
						    sizeof(data),
						    info.offset + behind[j]));
		}
	}
}

TEST_F(dtio_rw, there_are_no_more_regions)
{
	const uint64_t offsets[] = {
		(uint64_t)self->device.num_regions << 40,
		((uint64_t)self->device.num_regions << 40) + 4,
		UINT64_C(1) << 62, INT64_MAX - 7, INT64_MAX,
	};
	unsigned char data[8] = { 0 };

	for (size_t i = 0; i < ARRAY_SIZE(offsets); i++) {
		EXPECT_GT(0, read_from(self->fd, data, sizeof(data),
				     offsets[i]));
		EXPECT_GT(0, write_to(self->fd, data, sizeof(data),
				      offsets[i]));
	}
}

TEST_F(dtio_rw, snapshot_is_read_only)
{
	unsigned char data[4], first[4];

	ASSERT_EQ(4, read_from(self->fd, first, 4, self->snapshot.offset));
	memset(data, 0, sizeof(data));
	EXPECT_EQ(-EINVAL, write_to(self->fd, data, 4, self->snapshot.offset));
	ASSERT_EQ(4, read_from(self->fd, data, 4, self->snapshot.offset));
	EXPECT_EQ(0, memcmp(first, data, 4));
}

TEST_F(dtio_rw, bad_buffers)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	void *nothing = mmap(NULL, page, PROT_NONE,
			     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	ASSERT_NE(MAP_FAILED, nothing);
	EXPECT_EQ(-EFAULT, read_from(self->fd, nothing, 4,
				   self->snapshot.offset));
	EXPECT_EQ(-EFAULT, read_from(self->fd, (void *)-4096L, 4,
				   self->snapshot.offset));
	munmap(nothing, page);
}

/* Most of what fits; how near to the end it gets is the processor's affair. */
TEST_F(dtio_rw, a_buffer_that_ends_too_soon)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE), room = 96;
	unsigned char *pages = mmap(NULL, 2 * page, PROT_READ | PROT_WRITE,
				    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	unsigned char *data = pages + page - room;
	ssize_t got;

	ASSERT_NE(MAP_FAILED, pages);
	ASSERT_EQ(0, mprotect(pages + page, page, PROT_NONE));
	got = read_from(self->fd, data, 2 * room, self->snapshot.offset);
	EXPECT_LT(0, got);
	EXPECT_GE((ssize_t)room, got);
	if (got > 0) {
		EXPECT_EQ(0, memcmp(data, self->fdt, (size_t)got));
	}
	munmap(pages, 2 * page);
}

TEST_F(dtio_rw, an_access_of_nothing)
{
	unsigned char data[1] = { 0xa5 };
	struct dtio_region_info info;

	ASSERT_EQ(0, dtio_get_region(self->fd, 0, &info, NULL, NULL));

	EXPECT_EQ(0, read_from(self->fd, data, 0, self->snapshot.offset));
	EXPECT_EQ(kernel_reads(&info) ? 0 : -EINVAL,
		  read_from(self->fd, data, 0, 0));
	EXPECT_EQ(0xa5, data[0]);
}

/* An abort in answer to an access is to be the user's, not the kernel's. */
TEST_F(dtio_rw, what_can_be_mapped_is_neither_read_nor_written)
{
	const bool read_write = override_is_set("allow_read_write");
	unsigned char data[8] = { 0 };
	struct dtio_region_info info;

	for (uint32_t i = 0; i < self->device.num_regions; i++) {
		ASSERT_EQ(0, dtio_get_region(self->fd, i, &info, NULL, NULL));
		if (!(info.access & DTIO_REGION_MMAP))
			continue;
		if (read_write && info.type == DTIO_REGION_MMIO) {
			EXPECT_EQ(DTIO_REGION_READ | DTIO_REGION_WRITE,
				  info.access & ~DTIO_REGION_MMAP);
			continue;
		}
		EXPECT_EQ(DTIO_REGION_MMAP, info.access);
		for (uint64_t offset = 0; offset <= info.length;
		     offset += info.length / 2) {
			for (size_t length = 0; length <= 8; length++) {
				EXPECT_EQ(-EINVAL,
					  read_from(self->fd, data, length,
						    info.offset + offset));
				EXPECT_EQ(-EINVAL,
					  write_to(self->fd, data, length,
						   info.offset + offset));
			}
		}
	}
}

TEST_F(dtio_rw, write_and_read_back)
{
	uint32_t value;

	SCRATCH_OR_SKIP(kind);

	for (size_t i = 0; i < ARRAY_SIZE(kind->scratch_values); i++) {
		ASSERT_TRUE(write_register(self->fd, kind->scratch,
					   kind->scratch_values[i]));
		ASSERT_TRUE(read_register(self->fd, kind->scratch, &value));
		EXPECT_EQ(kind->scratch_values[i], value);
	}
}

/*
 * A request that no single access can do gives what the accesses it is split
 * into give.
 */
TEST_F(dtio_rw, splits_into_aligned_accesses)
{
	const struct known_kind *kind = device_kind();
	unsigned char whole[12], parts[12];
	struct dtio_region_info info;
	uint64_t offset;

	if (!kind || !kind->has_scratch)
		SKIP(return, "no register of %s is known to be free to read",
		     device->name);
	ASSERT_EQ(0, dtio_get_region(self->fd, 0, &info, NULL, NULL));
	if (!kernel_reads(&info))
		SKIP(return, "registers of %s are mapped", device->name);
	offset = info.offset + kind->scratch;
	ASSERT_TRUE(write_register(self->fd, kind->scratch,
				   kind->scratch_values[0]));

	ASSERT_EQ(12, read_from(self->fd, whole, 12, offset));
	for (int i = 0; i < 12; i += 4) {
		ASSERT_EQ(4, read_from(self->fd, parts + i, 4, offset + i));
	}
	EXPECT_EQ(0, memcmp(whole, parts, 12));

	if (info.access_widths & 2) {
		/* 2, 4, 2 */
		ASSERT_EQ(8, read_from(self->fd, whole, 8, offset + 2));
		ASSERT_EQ(2, read_from(self->fd, parts, 2, offset + 2));
		ASSERT_EQ(4, read_from(self->fd, parts + 2, 4, offset + 4));
		ASSERT_EQ(2, read_from(self->fd, parts + 6, 2, offset + 8));
		EXPECT_EQ(0, memcmp(whole, parts, 8));
	} else {
		EXPECT_EQ(-EINVAL, read_from(self->fd, whole, 8, offset + 2));
	}

	if (info.access_widths & 1) {
		/* 1, 2, 4, 1 */
		ASSERT_EQ(8, read_from(self->fd, whole, 8, offset + 1));
		ASSERT_EQ(1, read_from(self->fd, parts, 1, offset + 1));
		ASSERT_EQ(2, read_from(self->fd, parts + 1, 2, offset + 2));
		ASSERT_EQ(4, read_from(self->fd, parts + 3, 4, offset + 4));
		ASSERT_EQ(1, read_from(self->fd, parts + 7, 1, offset + 8));
		EXPECT_EQ(0, memcmp(whole, parts, 8));
	} else {
		EXPECT_EQ(-EINVAL, read_from(self->fd, whole, 1, offset + 1));
	}
}

TEST_F(dtio_rw, constants_are_what_they_should_be)
{
	const struct known_kind *kind = device_kind();
	uint32_t value;

	if (!kind || !kind->has_constants)
		SKIP(return, "no constant registers of %s are known",
		     device->name);
	for (size_t i = 0; i < ARRAY_SIZE(kind->constants); i++) {
		ASSERT_TRUE(read_register(self->fd, 4 * i, &value));
		EXPECT_EQ(kind->constants[i], value);
	}
}

/* read(2) goes on where it ended, from the beginning of region 0. */
TEST_F(dtio_rw, the_file_offset_advances)
{
	const struct known_kind *kind = device_kind();
	uint32_t value;

	if (!kind || !kind->has_constants)
		SKIP(return, "no constant registers of %s are known",
		     device->name);
	for (size_t i = 0; i < ARRAY_SIZE(kind->constants); i++) {
		ASSERT_EQ(4, read(self->fd, &value, 4));
		EXPECT_EQ(kind->constants[i], value);
	}
}

SELFTEST_MAIN
