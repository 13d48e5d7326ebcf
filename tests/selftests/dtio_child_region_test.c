// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Child regions, registers of nodes below the device's: which of them belong to the
 * device, that they work, and what they need to answer. For the device that
 * modules/dtio_test_wrapper.c makes up.
 */
#include "driver.h"
#include "file.h"
#include "fixture.h"
#include "resource.h"

#define IDENTIFICATION	0x0
#define SCRATCH		0x4
#define MAGIC		0x6474696f

/* All of the device's; where they are without the engine, nothing answers. */
static const struct row {
	const char *node;	/* below the device's */
	uint32_t index;
	const char *name;
	uint64_t address, length;
	const char *owner;	/* what shares a page; NULL: it can be mapped */
} rows[] = {
	{ "plain@2000", 0, "first", 0xb342000, 0x1000, NULL },
	{ "plain@2000", 1, "second", 0xb343000, 0x800,
	  "/dtio-test-wrapper@b340000/disabled@3800" },
	{ "deep@4000", 0, NULL, 0xb344000, 0x1000, NULL },
	{ "deep@4000/below@1000", 0, NULL, 0xb345000, 0x800, NULL },
	{ "engine@d000000", 0, "control", 0xd000000, 0x1000, NULL },
	{ "engine@d000000", 1, "small", 0xd010000, 0x100, NULL },
	{ "engine@d000000", 2, "shared", 0xd020000, 0x100,
	  "/testdev-bus@d000000/neighbour@20800" },
	{ "engine@d000000", 3, "msi", 0xd030000, 0x1000, NULL },
	{ "engine@d000000", 4, "buffer", 0xd400000, 0x400000, NULL },
};

#define NUM_ROWS	(sizeof(rows) / sizeof(*rows))

/* What is told, when the device is bound, of those that do not go along */
static const char *const reasons[] = {
	"/taken@8000 is not passed on: part of it has been claimed",
	"/streams@c000 are not passed on: the IOMMU in front of it is for devices of its own",
	"/master@e000 are not passed on: its kind is known to do DMA",
	"/unclocked@10000 are not passed on: its clocks are not there",
};

DEVICE_FIXTURE(child_region)

static const struct row *find_row(const char *path, uint32_t dt_index)
{
	const char *below = path + strlen(device->dt_path) + 1;

	if (strncmp(path, device->dt_path, strlen(device->dt_path)))
		return NULL;
	for (size_t i = 0; i < NUM_ROWS; i++)
		if (!strcmp(rows[i].node, below) && rows[i].index == dt_index)
			return &rows[i];
	return NULL;
}

/* The row for a region; NULL: there is no such row, or no such region. */
static const struct row *row_of(int fd, uint32_t index)
{
	struct dtio_region_info info;
	const struct row *row;
	char *path;

	if (dtio_get_region(fd, index, &info, NULL, NULL) ||
	    dtio_get_string(fd, DTIO_OBJECT_REGION, index, DTIO_STRING_DT_PATH,
			    &path, NULL))
		return NULL;
	row = find_row(path, info.dt_index);
	free(path);
	return row;
}

/* The region of the engine's with that name */
static bool find_region(int fd, const char *name, struct dtio_region_info *info)
{
	struct dtio_device_info whole;

	if (dtio_get_device(fd, &whole, NULL))
		return false;
	for (uint32_t i = whole.snapshot_index + 1; i < whole.num_regions; i++) {
		const struct row *row = row_of(fd, i);

		if (row && row->name && !strcmp(row->name, name))
			return !dtio_get_region(fd, i, info, NULL, NULL);
	}
	return false;
}

static bool has_string(int fd, uint32_t index, enum dtio_string_kind kind,
		       const char *wanted)
{
	char *string;
	bool same;
	int err = dtio_get_string(fd, DTIO_OBJECT_REGION, index, kind, &string, NULL);

	if (err)
		return err == -ENOENT && !wanted;
	same = wanted && !strcmp(wanted, string);
	free(string);
	return same;
}

static void expect_region(struct __test_metadata *_metadata, int fd, uint32_t i)
{
	const struct row *row = row_of(fd, i);
	struct dtio_region_info info;

	ASSERT_NE(NULL, row)
		TH_LOG("region %u", i);
	ASSERT_EQ(0, dtio_get_region(fd, i, &info, NULL, NULL));
	EXPECT_EQ(DTIO_REGION_CHILD, info.type);
	EXPECT_EQ(row->address, info.address)
		TH_LOG("%s %u", row->node, row->index);
	EXPECT_EQ(row->length, info.length);
	EXPECT_EQ(row->owner ? DTIO_MMAP_SHARED_PAGE : DTIO_MMAP_OK, info.mmap_reason)
		TH_LOG("%s %u", row->node, row->index);
	EXPECT_EQ(row->owner ? DTIO_REGION_READ | DTIO_REGION_WRITE : DTIO_REGION_MMAP,
		  info.access);
	EXPECT_TRUE(has_string(fd, i, DTIO_STRING_NAME, row->name));
	EXPECT_TRUE(has_string(fd, i, DTIO_STRING_MMAP_OWNER, row->owner));
}

/* Each once, and none of those that have another owner or lead nowhere */
TEST_F(child_region, of_nodes_without_a_device)
{
	struct dtio_device_info info;
	uint32_t first;

	ASSERT_EQ(0, dtio_get_device(self->fd, &info, NULL));
	first = info.snapshot_index + 1;
	ASSERT_EQ(first + NUM_ROWS, info.num_regions);
	for (uint32_t i = first; i < info.num_regions; i++) {
		expect_region(_metadata, self->fd, i);
		for (uint32_t j = first; j < i; j++)
			EXPECT_NE(row_of(self->fd, i), row_of(self->fd, j));
	}
}

/* The list has them, too, which does not open the device. */
TEST_F(child_region, is_listed)
{
	size_t found = 0;

	/* What shares pages is known of all that is there. */
	list_whole_board();
	for (uint32_t i = 0; i < device->num_child_regions; i++) {
		const struct dtio_host_region *region = &device->child_regions[i];
		const struct row *row = find_row(region->child, region->index);

		if (!row)
			continue;
		found++;
		EXPECT_EQ(DTIO_REGION_CHILD, region->type);
		EXPECT_EQ(row->address, region->address);
		EXPECT_EQ(row->length, region->length);
		EXPECT_STREQ(row->name ?: "", region->name ?: "");
		EXPECT_STREQ(row->owner ?: "", region->owner ?: "");
	}
	EXPECT_EQ(NUM_ROWS, found);
}

/* Users of plain VFIO take all that they see for the device's own. */
TEST_F(child_region, is_not_in_plain_vfio)
{
	struct vfio_device_info info = { .argsz = sizeof(info) };
	struct dtio_device_info whole;

	ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_GET_INFO, &info));
	ASSERT_EQ(0, dtio_get_device(self->fd, &whole, NULL));
	EXPECT_EQ(whole.snapshot_index + 1, info.num_regions);
	EXPECT_LT(info.num_regions, whole.num_regions);
}

/*
 * By mapping and, where others are in the page, by read and write. The engine answers
 * while its clock and its supply are on, which opening the device sees to.
 */
TEST_F(child_region, answers)
{
	struct dtio_region_info control, shared, buffer;
	uint32_t value = 0;

	ASSERT_TRUE(find_region(self->fd, "control", &control));
	ASSERT_TRUE(find_region(self->fd, "shared", &shared));
	ASSERT_TRUE(find_region(self->fd, "buffer", &buffer));
	ASSERT_TRUE(read_at(self->fd, control.offset + IDENTIFICATION, &value));
	EXPECT_EQ(MAGIC, value);
	ASSERT_TRUE(write_at(self->fd, control.offset + SCRATCH, 0x12345678));
	ASSERT_TRUE(read_at(self->fd, control.offset + SCRATCH, &value));
	EXPECT_EQ(0x12345678, value);
	ASSERT_TRUE(write_at(self->fd, shared.offset, 0x5a5a0ff0));
	ASSERT_TRUE(read_at(self->fd, shared.offset, &value));
	EXPECT_EQ(0x5a5a0ff0, value);
	ASSERT_TRUE(write_at(self->fd, buffer.offset + buffer.length - 4, 0x87654321));
	ASSERT_TRUE(read_at(self->fd, buffer.offset + buffer.length - 4, &value));
	EXPECT_EQ(0x87654321, value);
}

/* A user that says otherwise is remembered, and the registers go on to answer. */
TEST_F(child_region, keeps_its_clock)
{
	const uint32_t clock = find_resource(self->fd, DTIO_RESOURCE_CLOCK, "core");
	const uint32_t supply = find_resource(self->fd, DTIO_RESOURCE_SUPPLY, "vdd");
	struct dtio_resource_info info;
	struct dtio_region_info control;
	uint64_t off = 0;
	uint32_t value = 0;

	ASSERT_TRUE(find_region(self->fd, "control", &control));
	ASSERT_EQ(0, get_resource(self->fd, clock, &info));
	EXPECT_EQ(DTIO_RESOURCE_ON | DTIO_RESOURCE_HELD, info.state);
	ASSERT_EQ(0, get_resource(self->fd, supply, &info));
	EXPECT_EQ(DTIO_RESOURCE_ON | DTIO_RESOURCE_HELD, info.state);
	ASSERT_EQ(0, act_on_resource(self->fd, clock, DTIO_RESOURCE_SWITCH, &off));
	ASSERT_EQ(0, act_on_resource(self->fd, supply, DTIO_RESOURCE_SWITCH, &off));
	ASSERT_TRUE(read_at(self->fd, control.offset + IDENTIFICATION, &value));
	EXPECT_EQ(MAGIC, value);
}

/* While its reset line is asserted, no access reaches the device. */
TEST_F(child_region, is_not_reached_in_reset)
{
	const uint32_t line = find_resource(self->fd, DTIO_RESOURCE_RESET, "core");
	struct dtio_region_info shared;
	uint32_t value = 0;
	uint64_t none = 0;

	ASSERT_TRUE(find_region(self->fd, "shared", &shared));
	ASSERT_EQ(0, act_on_resource(self->fd, line, DTIO_RESOURCE_ASSERT, &none));
	EXPECT_EQ(-1, pread(self->fd, &value, sizeof(value), (off_t)shared.offset));
	EXPECT_EQ(EIO, errno);
	ASSERT_EQ(0, act_on_resource(self->fd, line, DTIO_RESOURCE_DEASSERT, &none));
	EXPECT_EQ(sizeof(value), pread(self->fd, &value, sizeof(value),
				       (off_t)shared.offset));
}

/* The part's reset line is the only one that there is. */
TEST_F(child_region, is_reset_with_the_device)
{
	struct dtio_region_info control;
	uint32_t value = 1;

	ASSERT_TRUE(find_region(self->fd, "control", &control));
	ASSERT_TRUE(write_at(self->fd, control.offset + SCRATCH, 0x12345678));
	dtio_close(&self->handle);
	OPEN(self->handle);
	self->fd = self->handle.device;
	ASSERT_TRUE(read_at(self->fd, control.offset + SCRATCH, &value));
	EXPECT_EQ(0, value);
}

/* Nothing is left on: what has the clock and the supply from others counts them. */
TEST(is_off_when_it_is_closed)
{
	static const char clocks[] = "/sys/kernel/debug/clk/testdev-clock-d000000/clk_enable_count";
	struct dtio_handle handle;
	char *count;

	for (int i = 0; i < 2; i++) {
		ASSERT_EQ(0, dtio_open(device, kernel_lacks(DTIO_ENTRY_CDEV) ?
				       DTIO_ENTRY_GROUP : DTIO_ENTRY_CDEV,
				       &handle, NULL));
		count = read_file(clocks);
		ASSERT_NE(NULL, count);
		EXPECT_EQ(1, atoi(count));
		free(count);
		dtio_close(&handle);
		count = read_file(clocks);
		ASSERT_NE(NULL, count);
		EXPECT_EQ(0, atoi(count));
		free(count);
	}
}

TEST(verdict_names_what_does_not_go_along)
{
	char *verdict;

	verdict = read_verdict();
	ASSERT_NE(NULL, verdict);
	for (size_t i = 0; i < sizeof(reasons) / sizeof(*reasons); i++) {
		EXPECT_NE(NULL, strstr(verdict, reasons[i]))
			TH_LOG("%s", reasons[i]);
	}
	EXPECT_EQ(NULL, strstr(verdict, "/disabled@"));
	EXPECT_EQ(NULL, strstr(verdict, "/twice@"));
	EXPECT_EQ(NULL, strstr(verdict, "/chip@"));
	EXPECT_EQ(NULL, strstr(verdict, "/device@"));
	free(verdict);
}

int main(int argc, char **argv)
{
	choose_device(&argc, argv);
	if (device && !is_compatible("dtio-test,wrapper")) {
		printf("TAP version 13\n1..0 # SKIP %s is not the wrapper that dtio-test-wrapper makes up\n",
		       device->name);
		return KSFT_SKIP;
	}
	return test_harness_run(argc, argv);
}
