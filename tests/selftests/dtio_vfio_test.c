// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The device as a user of plain VFIO sees it: the standard ioctls give the same
 * answers as dtio's own.
 */
#include "fixture.h"

DEVICE_FIXTURE(dtio_vfio);

TEST_F(dtio_vfio, device_info)
{
	struct vfio_device_info info = { .argsz = sizeof(info) };
	struct dtio_device_info device_info;

	ASSERT_EQ(0, dtio_get_device(self->fd, &device_info, NULL));
	ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_GET_INFO, &info));

	EXPECT_EQ(device_info.bus == DTIO_BUS_PLATFORM ?
		  VFIO_DEVICE_FLAGS_PLATFORM : VFIO_DEVICE_FLAGS_AMBA,
		  info.flags & ~(VFIO_DEVICE_FLAGS_RESET |
				 VFIO_DEVICE_FLAGS_CAPS));
	EXPECT_EQ(device_info.reset != DTIO_RESET_NONE,
		  !!(info.flags & VFIO_DEVICE_FLAGS_RESET));
	/* The snapshot is the last one that is not of a node below. */
	EXPECT_EQ(device_info.snapshot_index + 1, info.num_regions);
	EXPECT_EQ(device->num_irqs, info.num_irqs);
}

/* num_irqs counts lines only; dtio's capability has the number of the rest. */
TEST_F(dtio_vfio, only_lines_are_told_as_such)
{
	struct {
		struct vfio_device_info info;
		struct dtio_vfio_device_cap cap;
	} answer = { .info.argsz = sizeof(answer) };
	struct vfio_device_info small = { .argsz = sizeof(small) };
	struct dtio_device_info device_info;
	struct dtio_irq_info irq;

	ASSERT_EQ(0, dtio_get_device(self->fd, &device_info, NULL));
	ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_GET_INFO, &small));
	EXPECT_TRUE(small.flags & VFIO_DEVICE_FLAGS_CAPS);
	EXPECT_EQ(0, small.cap_offset);
	ASSERT_EQ(sizeof(answer), small.argsz);

	ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_GET_INFO, &answer));
	EXPECT_TRUE(answer.info.flags & VFIO_DEVICE_FLAGS_CAPS);
	ASSERT_EQ(sizeof(answer.info), answer.info.cap_offset);
	EXPECT_EQ(DTIO_VFIO_DEVICE_CAP, answer.cap.id);
	EXPECT_EQ(1, answer.cap.version);
	EXPECT_EQ(0, answer.cap.next);
	EXPECT_EQ(0, answer.cap.__reserved);
	EXPECT_EQ(device_info.num_irqs, answer.cap.num_irqs);

	for (uint32_t i = 0; i < device_info.num_irqs; i++) {
		ASSERT_EQ(0, dtio_get_irq(self->fd, i, &irq, NULL));
		EXPECT_EQ(i < answer.info.num_irqs, irq.type == DTIO_IRQ_WIRED);
	}
}

/* A program that predates capabilities has no room for their offset. */
TEST_F(dtio_vfio, device_info_of_an_old_user)
{
	struct vfio_device_info info = {
		.argsz = offsetof(struct vfio_device_info, cap_offset),
		.cap_offset = 0xabad1dea,
	};

	ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_GET_INFO, &info));
	EXPECT_EQ(device->num_irqs, info.num_irqs);
	EXPECT_EQ(0xabad1dea, info.cap_offset);
}

/* The region's answer with room for its capabilities; free() it. */
static struct vfio_region_info *get_region(int fd, uint32_t index)
{
	struct vfio_region_info small = {
		.argsz = sizeof(small),
		.index = index,
	}, *info;

	if (ioctl_errno(fd, VFIO_DEVICE_GET_REGION_INFO, &small))
		return NULL;
	info = calloc(1, small.argsz);
	if (!info)
		return NULL;
	info->argsz = small.argsz;
	info->index = index;
	if (ioctl_errno(fd, VFIO_DEVICE_GET_REGION_INFO, info)) {
		free(info);
		return NULL;
	}
	return info;
}

/* Walks the chain inside the answer; NULL if there is no such capability. */
static void *find_capability(struct vfio_region_info *info, uint16_t id)
{
	struct vfio_info_cap_header *header;
	uint32_t at = info->cap_offset;

	if (!(info->flags & VFIO_REGION_INFO_FLAG_CAPS))
		return NULL;
	while (at && at + sizeof(*header) <= info->argsz) {
		header = (void *)((char *)info + at);
		if (header->id == id)
			return header;
		if (header->next && header->next <= at)
			return NULL;
		at = header->next;
	}
	return NULL;
}

TEST_F(dtio_vfio, region_info)
{
	struct dtio_device_info device_info;

	ASSERT_EQ(0, dtio_get_device(self->fd, &device_info, NULL));
	for (uint32_t i = 0; i < device_info.num_regions; i++) {
		struct vfio_region_info *info = get_region(self->fd, i);
		struct dtio_region_info region;
		uint32_t flags = 0;

		ASSERT_EQ(0, dtio_get_region(self->fd, i, &region, NULL, NULL));
		ASSERT_NE(NULL, info);
		EXPECT_EQ(i, info->index);
		EXPECT_EQ(region.length, info->size);
		EXPECT_EQ(region.offset, info->offset);
		if (region.access & DTIO_REGION_READ)
			flags |= VFIO_REGION_INFO_FLAG_READ;
		if (region.access & DTIO_REGION_WRITE)
			flags |= VFIO_REGION_INFO_FLAG_WRITE;
		/* The first two say what a mapping may be used for, too. */
		if (region.access & DTIO_REGION_MMAP)
			flags |= VFIO_REGION_INFO_FLAG_READ |
				 VFIO_REGION_INFO_FLAG_WRITE |
				 VFIO_REGION_INFO_FLAG_MMAP;
		EXPECT_EQ(flags, info->flags & ~VFIO_REGION_INFO_FLAG_CAPS);
		free(info);
	}
}

TEST_F(dtio_vfio, region_offsets_follow_the_vfio_platform_layout)
{
	struct dtio_device_info device_info;

	ASSERT_EQ(0, dtio_get_device(self->fd, &device_info, NULL));
	for (uint32_t i = 0; i < device_info.num_regions; i++) {
		struct vfio_region_info *info = get_region(self->fd, i);

		ASSERT_NE(NULL, info);
		EXPECT_EQ((uint64_t)i << 40, info->offset);
		free(info);
	}
}

/* Only the snapshot needs a capability for its type. */
TEST_F(dtio_vfio, snapshot_is_found_by_type)
{
	struct dtio_device_info device_info;

	ASSERT_EQ(0, dtio_get_device(self->fd, &device_info, NULL));
	for (uint32_t i = 0; i < device_info.num_regions; i++) {
		struct vfio_region_info *info = get_region(self->fd, i);
		struct vfio_region_info_cap_type *type;

		ASSERT_NE(NULL, info);
		type = find_capability(info, VFIO_REGION_INFO_CAP_TYPE);
		EXPECT_EQ(i == device_info.snapshot_index, !!type);
		if (type) {
			EXPECT_EQ(DTIO_VFIO_REGION_TYPE, type->type);
			EXPECT_EQ(DTIO_REGION_DT_SNAPSHOT, type->subtype);
		}
		free(info);
	}
}

/* What can be mapped is the whole region, or the capability says what is. */
TEST_F(dtio_vfio, sparse_areas)
{
	struct dtio_region_info region;

	for (uint32_t i = 0; i < device->num_regions; i++) {
		const uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
		struct vfio_region_info *info = get_region(self->fd, i);
		struct vfio_region_info_cap_sparse_mmap *sparse;
		struct dtio_mmap_area *areas;

		ASSERT_NE(NULL, info);
		ASSERT_EQ(0, dtio_get_region(self->fd, i, &region, &areas,
					     NULL));
		sparse = find_capability(info,
					 VFIO_REGION_INFO_CAP_SPARSE_MMAP);
		if (sparse) {
			ASSERT_EQ(region.num_areas, sparse->nr_areas);
			for (uint32_t j = 0; j < sparse->nr_areas; j++) {
				EXPECT_EQ(areas[j].offset,
					  sparse->areas[j].offset);
				EXPECT_EQ(areas[j].length,
					  sparse->areas[j].size);
			}
		} else if (region.num_areas) {
			EXPECT_EQ(1, region.num_areas);
			EXPECT_EQ(0, areas[0].offset);
			EXPECT_EQ((region.length + page - 1) / page * page,
				  areas[0].length);
		}
		free(areas);
		free(info);
	}
}

TEST_F(dtio_vfio, capabilities_wait_for_room)
{
	struct dtio_device_info device_info;
	struct {
		struct vfio_region_info info;
		unsigned char behind[256];
	} answer;
	uint32_t needed;

	ASSERT_EQ(0, dtio_get_device(self->fd, &device_info, NULL));
	memset(&answer, 0xa5, sizeof(answer));
	answer.info.argsz = sizeof(answer.info);
	answer.info.index = device_info.snapshot_index;
	ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_GET_REGION_INFO,
				 &answer));
	needed = answer.info.argsz;
	EXPECT_GT(needed, sizeof(answer.info));
	EXPECT_TRUE(answer.info.flags & VFIO_REGION_INFO_FLAG_CAPS);
	EXPECT_EQ(0, answer.info.cap_offset);

	/* One byte too few, and nothing is written behind the structure. */
	memset(&answer, 0xa5, sizeof(answer));
	answer.info.argsz = needed - 1;
	answer.info.index = device_info.snapshot_index;
	ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_GET_REGION_INFO,
				 &answer));
	EXPECT_EQ(needed, answer.info.argsz);
	for (size_t i = 0; i < sizeof(answer.behind); i++) {
		EXPECT_EQ(0xa5, answer.behind[i]);
	}
}

TEST_F(dtio_vfio, irq_info)
{
	struct dtio_device_info device_info;

	ASSERT_EQ(0, dtio_get_device(self->fd, &device_info, NULL));
	for (uint32_t i = 0; i < device_info.num_irqs; i++) {
		struct vfio_irq_info info = {
			.argsz = sizeof(info),
			.index = i,
		};
		struct dtio_irq_info irq;
		uint32_t flags = 0;

		ASSERT_EQ(0, dtio_get_irq(self->fd, i, &irq, NULL));
		ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_GET_IRQ_INFO,
					 &info));
		if (irq.features & DTIO_IRQ_EVENTFD)
			flags |= VFIO_IRQ_INFO_EVENTFD;
		if (irq.features & DTIO_IRQ_MASKABLE)
			flags |= VFIO_IRQ_INFO_MASKABLE;
		if (irq.features & DTIO_IRQ_AUTOMASKED)
			flags |= VFIO_IRQ_INFO_AUTOMASKED;
		EXPECT_EQ(flags, info.flags);
		EXPECT_EQ(irq.count, info.count);
	}
}

TEST_F(dtio_vfio, refuses_what_is_not_there)
{
	struct vfio_region_info region = { .argsz = sizeof(region) };
	struct vfio_irq_info irq = { .argsz = sizeof(irq) };
	struct dtio_device_info info;

	ASSERT_EQ(0, dtio_get_device(self->fd, &info, NULL));

	const uint32_t regions[] = { info.num_regions, INT32_MAX, UINT32_MAX };
	const uint32_t irqs[] = { info.num_irqs, INT32_MAX, UINT32_MAX };

	for (size_t i = 0; i < ARRAY_SIZE(regions); i++) {
		region.index = regions[i];
		irq.index = irqs[i];
		EXPECT_EQ(EINVAL, ioctl_errno(self->fd,
					      VFIO_DEVICE_GET_REGION_INFO,
					      &region));
		EXPECT_EQ(EINVAL, ioctl_errno(self->fd,
					      VFIO_DEVICE_GET_IRQ_INFO, &irq));
	}
}

TEST_F(dtio_vfio, refuses_short_structures)
{
	struct vfio_device_info info = { 0 };
	struct vfio_region_info region = { 0 };
	struct vfio_irq_info irq = { 0 };

	/* num_irqs, offset and count end the first published versions. */
	for (uint32_t size = 0; size < 16; size++) {
		info.argsz = size;
		EXPECT_EQ(EINVAL, ioctl_errno(self->fd, VFIO_DEVICE_GET_INFO,
					      &info));
		irq.argsz = size;
		EXPECT_EQ(EINVAL, ioctl_errno(self->fd,
					      VFIO_DEVICE_GET_IRQ_INFO, &irq));
	}
	for (uint32_t size = 0; size < sizeof(region); size++) {
		region.argsz = size;
		EXPECT_EQ(EINVAL, ioctl_errno(self->fd,
					      VFIO_DEVICE_GET_REGION_INFO,
					      &region));
	}
}

TEST_F(dtio_vfio, reset_brings_back_a_register)
{
	struct dtio_device_info info;
	uint32_t value;

	ASSERT_EQ(0, dtio_get_device(self->fd, &info, NULL));
	if (info.reset == DTIO_RESET_NONE)
		SKIP(return, "%s cannot be reset", device->name);
	SCRATCH_OR_SKIP(kind);

	ASSERT_TRUE(write_register(self->fd, kind->scratch,
				   kind->scratch_values[0]));
	ASSERT_TRUE(read_register(self->fd, kind->scratch, &value));
	ASSERT_EQ(kind->scratch_values[0], value);
	ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_RESET, NULL));
	ASSERT_TRUE(read_register(self->fd, kind->scratch, &value));
	EXPECT_EQ(kind->scratch_reset, value);
}

TEST_F(dtio_vfio, no_reset_is_refused)
{
	struct dtio_device_info info;

	ASSERT_EQ(0, dtio_get_device(self->fd, &info, NULL));
	if (info.reset != DTIO_RESET_NONE)
		SKIP(return, "%s can be reset", device->name);
	EXPECT_NE(0, ioctl_errno(self->fd, VFIO_DEVICE_RESET, NULL));
}

SELFTEST_MAIN
