// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What can only be seen from the device's side: QEMU's dtio-testdev counts accesses and
 * resets, knows whether its clock is on, and does DMA and raises interrupts until it is
 * stopped. Its MSIs are in dtio_msi_test.c.
 */
#include <endian.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>

#include <linux/iommufd.h>

#include "driver.h"
#include "file.h"
#include "fixture.h"
#include "guest.h"
#include "testdev.h"

static const uint32_t never[] = {
	TESTDEV_UNPOWERED, TESTDEV_UNCLOCKED, TESTDEV_IN_RESET,
	TESTDEV_WRONG_WIDTH,
};

#define NEVER	(sizeof(never) / sizeof(*never))

FIXTURE(testdev) {
	struct dtio_handle handle;
	int fd;
	struct offsets at;
	uint32_t width;			/* the only right one, or 0 */
	uint32_t ioas;
	uint32_t before[NEVER];
};

ENTRY_VARIANTS(testdev)

static void drain(int eventfd)
{
	struct pollfd poller = { .fd = eventfd, .events = POLLIN };

	if (poll(&poller, 1, 0) == 1)
		wait_eventfd(eventfd, 0);
}

FIXTURE_SETUP(testdev)
{
	const char *lack = kernel_lacks(variant->entry);
	size_t length;
	void *width;

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	for (size_t i = 0; i < NEVER; i++)
		self->before[i] = monitor_read(never[i]);
	OPEN(self->handle);
	self->fd = self->handle.device;
	ASSERT_TRUE(find_offsets(self->fd, &self->at));
	width = read_property("reg-io-width", &length);
	if (width)
		self->width = property_cell(width, 0);
	free(width);
}

/* However it was used: nothing of it is left, and no access went astray. */
FIXTURE_TEARDOWN(testdev)
{
	dtio_close(&self->handle);
	EXPECT_EQ(0, monitor_read(TESTDEV_STATE));
	for (size_t i = 0; i < NEVER; i++) {
		EXPECT_EQ(self->before[i], monitor_read(never[i]))
			TH_LOG("counter 0x%x", never[i]);
	}
}

TEST_F(testdev, needs_no_word_of_the_administrator)
{
	struct dtio_device_info info;

	ASSERT_EQ(0, dtio_get_device(self->fd, &info, NULL));
	EXPECT_EQ(DTIO_DMA_IOMMU, info.dma);
	EXPECT_EQ(DTIO_RESET_CONTROLLER, info.reset);
	EXPECT_EQ(TESTDEV_ID_VALUE, get(self->fd, self->at.control + TESTDEV_ID));
}

TEST_F(testdev, maps_what_is_alone_in_its_pages)
{
	static const struct {
		const char *name;
		uint64_t length;
	} regions[] = {
		{ "control", TESTDEV_PAGE_SIZE },
		{ "small", TESTDEV_STORAGE_SIZE },
		{ "msi", TESTDEV_PAGE_SIZE },
		{ "buffer", TESTDEV_BUFFER_SIZE },
	};
	const uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
	struct dtio_mmap_area *areas;
	struct dtio_region_info info;

	for (size_t i = 0; i < sizeof(regions) / sizeof(*regions); i++) {
		ASSERT_TRUE(find_region(self->fd, regions[i].name, &info));
		ASSERT_EQ(0, dtio_get_region(self->fd, info.index, &info,
					     &areas, NULL));
		EXPECT_EQ(regions[i].length, info.length);
		EXPECT_EQ(DTIO_MMAP_OK, info.mmap_reason);
		ASSERT_EQ(1, info.num_areas);
		EXPECT_EQ(0, areas[0].offset);
		EXPECT_EQ((info.length + page - 1) / page * page,
			  areas[0].length);
		free(areas);
	}
}

TEST_F(testdev, names_the_neighbour_in_the_page)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	struct dtio_region_info info;
	char *owner = NULL, *path = NULL;
	uint32_t data;

	ASSERT_TRUE(find_region(self->fd, "shared", &info));
	EXPECT_EQ(DTIO_MMAP_SHARED_PAGE, info.mmap_reason);
	EXPECT_EQ(0, info.access & DTIO_REGION_MMAP);
	EXPECT_EQ(0, info.num_areas);
	ASSERT_EQ(0, dtio_get_string(self->fd, DTIO_OBJECT_REGION, info.index,
				     DTIO_STRING_MMAP_OWNER, &owner, NULL));
	ASSERT_LT(0, asprintf(&path, "%.*s/neighbour@%x",
			      (int)(strrchr(device->dt_path, '/') -
				    device->dt_path),
			      device->dt_path, TESTDEV_NEIGHBOUR));
	EXPECT_STREQ(path, owner);
	free(path);
	free(owner);

	EXPECT_EQ(MAP_FAILED, mmap(NULL, page, PROT_READ | PROT_WRITE,
				   MAP_SHARED, self->fd, (off_t)info.offset));
	EXPECT_EQ(EINVAL, errno);

	/* It works all the same, and ends where it ends. */
	put(self->fd, info.offset, 0x600df00d);
	EXPECT_EQ(0x600df00d, get(self->fd, info.offset));
	EXPECT_EQ(-1, pread(self->fd, &data, sizeof(data),
			    (off_t)(info.offset + TESTDEV_NEIGHBOUR -
				    TESTDEV_SHARED)));
	EXPECT_EQ(EINVAL, errno);
}

TEST_F(testdev, large_region_through_a_mapping)
{
	const size_t words = TESTDEV_BUFFER_SIZE / sizeof(uint32_t);
	volatile uint32_t *buffer;

	buffer = mmap(NULL, TESTDEV_BUFFER_SIZE, PROT_READ | PROT_WRITE,
		      MAP_SHARED, self->fd, (off_t)self->at.buffer);
	ASSERT_NE(MAP_FAILED, buffer);
	for (size_t i = 0; i < words; i += 1024)
		buffer[i] = htole32((uint32_t)i ^ 0x5a5a5a5a);
	for (size_t i = 0; i < words; i += 1024)
		ASSERT_EQ((uint32_t)i ^ 0x5a5a5a5a,
			  get(self->fd, self->at.buffer + i * 4));

	/* A reset takes all of it away, and brings it back. */
	ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_RESET, NULL));
	for (size_t i = 0; i < words; i += 1024)
		ASSERT_EQ((uint32_t)i ^ 0x5a5a5a5a, le32toh(buffer[i]));
	munmap((void *)buffer, TESTDEV_BUFFER_SIZE);
}

/* Reserved memory as the host has it, while no user has the device open. */
static volatile uint32_t *host_memory(const struct dtio_region_info *info)
{
	int fd = open("/dev/mem", O_RDWR | O_SYNC | O_CLOEXEC);
	void *memory = mmap(NULL, info->length, PROT_READ | PROT_WRITE,
			    MAP_SHARED, fd, (off_t)info->address);

	close(fd);
	return memory == MAP_FAILED ? NULL : memory;
}

#define WORDS	(TESTDEV_RESERVED_SIZE / sizeof(uint32_t))

static void fill(volatile uint32_t *memory, uint32_t seed)
{
	for (uint32_t i = 0; i < WORDS; i++)
		memory[i] = seed ? seed + i : 0;
}

static bool is_filled(const volatile uint32_t *memory, uint32_t seed)
{
	for (uint32_t i = 0; i < WORDS; i++)
		if (memory[i] != (seed ? seed + i : 0))
			return false;
	return true;
}

TEST_F(testdev, reserved_memory_is_ours)
{
	struct dtio_region_info info;
	volatile uint32_t *memory;

	ASSERT_TRUE(find_region(self->fd, "shared-memory", &info));
	EXPECT_EQ(DTIO_REGION_RESERVED_MEMORY, info.type);
	EXPECT_EQ(TESTDEV_RESERVED_SIZE, info.length);
	EXPECT_EQ(DTIO_MMAP_OK, info.mmap_reason);
	EXPECT_EQ(DTIO_MEMORY_WRITE_COMBINE, info.memory);

	memory = mmap(NULL, TESTDEV_RESERVED_SIZE, PROT_READ | PROT_WRITE,
		      MAP_SHARED, self->fd, (off_t)info.offset);
	ASSERT_NE(MAP_FAILED, memory);
	memset((void *)memory, 0xa5, TESTDEV_RESERVED_SIZE);
	for (size_t i = 0; i < WORDS; i++)
		ASSERT_EQ(0xa5a5a5a5, memory[i]);
	munmap((void *)memory, TESTDEV_RESERVED_SIZE);
}

/*
 * The first user gets what firmware left there. What a user may have written, or may
 * have made the device write, is cleared before the next one.
 */
TEST_F(testdev, reserved_memory_is_cleared_after_a_user)
{
	const uint32_t firmware = 0x12340000, user = 0xabcd0000;
	struct dtio_region_info info;
	volatile uint32_t *host, *memory;

	ASSERT_TRUE(find_region(self->fd, "shared-memory", &info));
	dtio_close(&self->handle);
	host = host_memory(&info);
	ASSERT_NE(NULL, host);
	fill(host, firmware);

	/* One that only looks at the device. */
	OPEN(self->handle);
	ASSERT_TRUE(find_region(self->handle.device, "shared-memory", &info));
	dtio_close(&self->handle);
	EXPECT_TRUE(is_filled(host, firmware));

	OPEN(self->handle);
	self->fd = self->handle.device;
	memory = mmap(NULL, info.length, PROT_READ | PROT_WRITE, MAP_SHARED,
		      self->fd, (off_t)info.offset);
	ASSERT_NE(MAP_FAILED, memory);
	EXPECT_TRUE(is_filled(memory, firmware));
	fill(memory, user);
	EXPECT_TRUE(is_filled(memory, user));
	munmap((void *)memory, info.length);
	dtio_close(&self->handle);
	EXPECT_TRUE(is_filled(host, 0));

	/* One that can make the device write. */
	fill(host, user);
	OPEN(self->handle);
	self->fd = self->handle.device;
	put(self->fd, self->at.control + TESTDEV_SCRATCH, 1);
	dtio_close(&self->handle);
	EXPECT_TRUE(is_filled(host, 0));
	munmap((void *)host, info.length);
	OPEN(self->handle);
}

/* To a guest, too, it is memory: it takes what no register would. */
TEST_F(testdev, a_guest_has_reserved_memory_as_memory)
{
	const uint32_t zero = 0;
	struct dtio_region_info info;
	uint32_t value = 0, word;
	const char *failed;
	char *memory;

	if (access("/dev/kvm", F_OK))
		SKIP(return, "the board has no KVM");
	ASSERT_TRUE(find_region(self->fd, "shared-memory", &info));
	memory = mmap(NULL, info.length, PROT_READ | PROT_WRITE, MAP_SHARED,
		      self->fd, (off_t)info.offset);
	ASSERT_NE(MAP_FAILED, memory);
	memset(memory, 0xa5, info.length);
	failed = use_as_guest_memory(memory, info.length, &value);
	EXPECT_EQ(NULL, failed)
		TH_LOG("%s, %#x", failed, value);
	EXPECT_EQ(GUEST_PATTERN, value);
	memcpy(&word, memory + 75, sizeof(word));
	EXPECT_EQ(GUEST_PATTERN, word);
	EXPECT_EQ(0, memcmp(&zero, memory + GUEST_ZEROED, sizeof(zero)));
	munmap(memory, info.length);
}

static void bind_with_word(struct __test_metadata *_metadata, bool given)
{
	EXPECT_EQ(0, dtio_release(board, device, NULL));
	list_again();
	EXPECT_EQ(0, given ? tell_driver("keep_memory", device->name) :
			     take_back_override("keep_memory"));
	EXPECT_EQ(0, dtio_bind(board, device, NULL));
	list_again();
}

TEST_F(testdev, reserved_memory_is_kept_on_the_administrators_word)
{
	const uint32_t user = 0xabcd0000;
	struct dtio_region_info info;
	volatile uint32_t *host, *memory;

	ASSERT_TRUE(find_region(self->fd, "shared-memory", &info));
	dtio_close(&self->handle);
	host = host_memory(&info);
	ASSERT_NE(NULL, host);
	bind_with_word(_metadata, true);

	OPEN(self->handle);
	self->fd = self->handle.device;
	memory = mmap(NULL, info.length, PROT_READ | PROT_WRITE, MAP_SHARED,
		      self->fd, (off_t)info.offset);
	ASSERT_NE(MAP_FAILED, memory);
	fill(memory, user);
	munmap((void *)memory, info.length);
	dtio_close(&self->handle);
	EXPECT_TRUE(is_filled(host, user));

	bind_with_word(_metadata, false);
	fill(host, 0);
	munmap((void *)host, info.length);
	OPEN(self->handle);
}

static uint32_t width_counter(uint32_t width)
{
	return TESTDEV_WIDTH_1 + 4 * (uint32_t)__builtin_ctz(width);
}

TEST_F(testdev, one_access_of_the_width_asked_for)
{
	struct dtio_region_info info;
	uint64_t data = 0;
	uint32_t before;

	ASSERT_TRUE(find_region(self->fd, "small", &info));
	if (!kernel_reads(&info))
		SKIP(return, "the kernel does not read it");
	if (self->width)
		EXPECT_EQ(self->width, info.access_widths);
	for (uint32_t width = 1; width <= 8; width *= 2) {
		if (!(info.access_widths & width))
			continue;
		before = monitor_read(width_counter(width));
		EXPECT_EQ(width, pread(self->fd, &data, width,
				       (off_t)info.offset + 16));
		EXPECT_EQ(before + 1, monitor_read(width_counter(width)));
		EXPECT_EQ(width, monitor_read(TESTDEV_LAST_WIDTH));
		EXPECT_EQ(width, pwrite(self->fd, &data, width,
					(off_t)info.offset + 16));
		EXPECT_EQ(before + 2, monitor_read(width_counter(width)));
	}
}

TEST_F(testdev, no_access_narrower_than_the_device_takes)
{
	uint8_t data[8];

	if (self->width < 2)
		SKIP(return, "%s takes single bytes", device->name);
	EXPECT_EQ(-1, pread(self->fd, data, 1, (off_t)self->at.small));
	EXPECT_EQ(EINVAL, errno);
	EXPECT_EQ(-1, pwrite(self->fd, data, self->width,
			     (off_t)self->at.small + 1));
	EXPECT_EQ(EINVAL, errno);
}

TEST_F(testdev, odd_requests_are_split_at_natural_boundaries)
{
	const uint8_t pattern[7] = { 1, 2, 3, 4, 5, 6, 7 };
	uint32_t before[3];
	uint8_t data[7];

	if (self->width)
		SKIP(return, "%s takes one width only", device->name);
	for (uint32_t i = 0; i < 3; i++)
		before[i] = monitor_read(width_counter(1u << i));
	/* 1 at 1, 2 at 2, 4 at 4; twice */
	EXPECT_EQ(7, pwrite(self->fd, pattern, 7, (off_t)self->at.small + 1));
	EXPECT_EQ(7, pread(self->fd, data, 7, (off_t)self->at.small + 1));
	EXPECT_EQ(0, memcmp(pattern, data, 7));
	for (uint32_t i = 0; i < 3; i++)
		EXPECT_EQ(before[i] + 2, monitor_read(width_counter(1u << i)));
}

TEST_F(testdev, mappings_pass_every_width)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	volatile void *small;

	if (self->width)
		SKIP(return, "%s takes one width only", device->name);
	small = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_SHARED, self->fd,
		     (off_t)self->at.small);
	ASSERT_NE(MAP_FAILED, small);
	*(volatile uint64_t *)small = htole64(0x1122334455667788);
	EXPECT_EQ(8, monitor_read(TESTDEV_LAST_WIDTH));
	EXPECT_EQ(0x88, *(volatile uint8_t *)small);
	EXPECT_EQ(1, monitor_read(TESTDEV_LAST_WIDTH));
	EXPECT_EQ(0x7788, le16toh(*(volatile uint16_t *)small));
	EXPECT_EQ(2, monitor_read(TESTDEV_LAST_WIDTH));
	EXPECT_EQ(0x55667788, le32toh(*(volatile uint32_t *)small));
	EXPECT_EQ(4, monitor_read(TESTDEV_LAST_WIDTH));
	munmap((void *)small, page);
}

#define LEVEL_IRQ	0
#define EDGE_IRQ	1

static int arm(int fd, uint32_t index)
{
	int event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);

	if (event < 0 ||
	    set_irq_eventfd(fd, index, VFIO_IRQ_SET_ACTION_TRIGGER, event)) {
		perror("arming an interrupt");
		abort();
	}
	return event;
}

TEST_F(testdev, level_line)
{
	const uint32_t before = monitor_read(TESTDEV_LEVEL_COUNT);
	int event = arm(self->fd, LEVEL_IRQ);

	put(self->fd, self->at.control + TESTDEV_LEVEL, 1);
	EXPECT_EQ(1, wait_eventfd(event, SOON_MS));
	/* Masked until the user unmasks it. */
	EXPECT_EQ(0, wait_eventfd(event, NEVER_MS));
	/* The line is still up: it fires again. */
	EXPECT_EQ(0, set_irq_now(self->fd, LEVEL_IRQ,
				 VFIO_IRQ_SET_ACTION_UNMASK));
	EXPECT_EQ(1, wait_eventfd(event, SOON_MS));
	put(self->fd, self->at.control + TESTDEV_LEVEL, 0);
	EXPECT_EQ(0, set_irq_now(self->fd, LEVEL_IRQ,
				 VFIO_IRQ_SET_ACTION_UNMASK));
	EXPECT_EQ(0, wait_eventfd(event, NEVER_MS));

	put(self->fd, self->at.control + TESTDEV_LEVEL_DELAY, 2000);
	EXPECT_EQ(1, wait_eventfd(event, SOON_MS));
	put(self->fd, self->at.control + TESTDEV_LEVEL, 0);
	EXPECT_EQ(before + 2, monitor_read(TESTDEV_LEVEL_COUNT));
	close(event);
}

/*
 * The board has a GIC, so the level line is forwarded unless that is turned off, or the
 * kernel has its handlers in threads.
 */
TEST_F(testdev, level_line_is_forwarded)
{
	char *on = read_file("/sys/module/dtio/parameters/forward_irqs");
	char *path, *text;

	ASSERT_NE(NULL, on);
	ASSERT_LE(0, asprintf(&path, "/sys/kernel/debug/dtio/%s/irqs",
			      device->name));
	text = read_file(path);
	ASSERT_NE(NULL, text);
	EXPECT_EQ(*on == 'Y' && !kernel_has_irq_threads(),
		  !!strstr(text, " forwarded"));
	free(text);
	free(path);
	free(on);
}

TEST_F(testdev, edge_line)
{
	const uint32_t before = monitor_read(TESTDEV_EDGE_COUNT);
	int event = arm(self->fd, EDGE_IRQ);

	for (int i = 0; i < 10; i++) {
		put(self->fd, self->at.control + TESTDEV_EDGE, 1);
		ASSERT_EQ(1, wait_eventfd(event, SOON_MS));
	}
	EXPECT_EQ(0, wait_eventfd(event, NEVER_MS));
	EXPECT_EQ(before + 10, monitor_read(TESTDEV_EDGE_COUNT));
	close(event);
}

/*
 * More edges than the interrupt core bears of a line whose handler does not know
 * what they are about.
 */
TEST_F(testdev, edges_without_a_trigger)
{
	int event;

	for (int i = 0; i < 110000; i++) {
		put(self->fd, self->at.control + TESTDEV_EDGE, 1);
	}
	/* A handler in a thread may be behind. */
	sleep_ms(100);
	event = arm(self->fd, EDGE_IRQ);
	/* All of them are one. */
	EXPECT_EQ(1, wait_eventfd(event, SOON_MS));
	put(self->fd, self->at.control + TESTDEV_EDGE, 1);
	EXPECT_EQ(1, wait_eventfd(event, SOON_MS));
	close(event);
}

/* As many deliveries as the user serves, and no end of them. */
TEST_F(testdev, level_storm)
{
	const uint32_t before = monitor_read(TESTDEV_LEVEL_COUNT);
	struct dtio_irq_state state = { .size = sizeof(state) };
	int event = arm(self->fd, LEVEL_IRQ);

	put(self->fd, self->at.control + TESTDEV_STORM_SOURCES,
	    TESTDEV_STORM_LEVEL);
	put(self->fd, self->at.control + TESTDEV_STORM_PERIOD, 50);
	for (int i = 0; i < 200; i++) {
		ASSERT_EQ(1, wait_eventfd(event, SOON_MS));
		put(self->fd, self->at.control + TESTDEV_LEVEL, 0);
		ASSERT_EQ(0, set_irq_now(self->fd, LEVEL_IRQ,
					 VFIO_IRQ_SET_ACTION_UNMASK));
	}
	put(self->fd, self->at.control + TESTDEV_STORM_PERIOD, 0);
	put(self->fd, self->at.control + TESTDEV_LEVEL, 0);
	/* The last one may still be on its way. */
	while (wait_eventfd(event, NEVER_MS))
		continue;
	set_irq_now(self->fd, LEVEL_IRQ, VFIO_IRQ_SET_ACTION_UNMASK);
	EXPECT_EQ(0, wait_eventfd(event, NEVER_MS));
	EXPECT_LE(before + 200, monitor_read(TESTDEV_LEVEL_COUNT));
	ASSERT_EQ(0, ioctl_errno(self->fd, DTIO_IRQ_STATE, &state));
	EXPECT_LE(200, state.fired);
	EXPECT_GE(monitor_read(TESTDEV_LEVEL_COUNT) - before + 200,
		  state.fired);
	close(event);
}

static void start_storm(int fd, uint64_t control, uint32_t period)
{
	put(fd, control + TESTDEV_STORM_SOURCES,
	    TESTDEV_STORM_LEVEL | TESTDEV_STORM_EDGE);
	put(fd, control + TESTDEV_STORM_PERIOD, period);
}

/* A reset ends the storm, and no interrupt of it arrives afterwards. */
TEST_F(testdev, reset_ends_a_storm)
{
	int level = arm(self->fd, LEVEL_IRQ), edge = arm(self->fd, EDGE_IRQ);

	for (int i = 0; i < 20; i++) {
		start_storm(self->fd, self->at.control, 10);
		ASSERT_LT(0, wait_eventfd(level, SOON_MS));
		ASSERT_LT(0, wait_eventfd(edge, SOON_MS));
		ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_RESET, NULL));
		EXPECT_EQ(TESTDEV_STATE_SUPPLY | TESTDEV_STATE_CLOCK,
			  monitor_read(TESTDEV_STATE));
		drain(level);
		drain(edge);
		EXPECT_EQ(0, wait_eventfd(level, 10));
		EXPECT_EQ(0, wait_eventfd(edge, 10));
	}

	/* Both lines are armed as before. */
	put(self->fd, self->at.control + TESTDEV_LEVEL, 1);
	put(self->fd, self->at.control + TESTDEV_EDGE, 1);
	EXPECT_EQ(1, wait_eventfd(level, SOON_MS));
	EXPECT_EQ(1, wait_eventfd(edge, SOON_MS));
	close(level);
	close(edge);
}

TEST_F(testdev, next_user_gets_no_interrupts_of_the_last)
{
	for (int i = 0; i < 20; i++) {
		int level = arm(self->fd, LEVEL_IRQ);
		int edge = arm(self->fd, EDGE_IRQ);

		EXPECT_EQ(0, wait_eventfd(level, 10));
		EXPECT_EQ(0, wait_eventfd(edge, 10));
		start_storm(self->fd, self->at.control, 10);
		ASSERT_LT(0, wait_eventfd(edge, SOON_MS));
		dtio_close(&self->handle);
		close(level);
		close(edge);
		OPEN(self->handle);
		self->fd = self->handle.device;
	}
}

TEST_F(testdev, reset_reaches_the_device)
{
	const uint32_t before = monitor_read(TESTDEV_RESETS);

	put(self->fd, self->at.control + TESTDEV_SCRATCH, 0xdecade);
	put(self->fd, self->at.small, 0xdecade);
	EXPECT_EQ(0xdecade, get(self->fd, self->at.control + TESTDEV_SCRATCH));
	ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_RESET, NULL));
	EXPECT_EQ(before + 1, monitor_read(TESTDEV_RESETS));
	EXPECT_EQ(0, get(self->fd, self->at.control + TESTDEV_SCRATCH));
	EXPECT_EQ(0, get(self->fd, self->at.small));
}

static int act_on_line(int fd, uint32_t action)
{
	struct dtio_resource_info info = { .size = sizeof(info) };
	struct dtio_resource_act act = { .size = sizeof(act), .action = action };

	for (; !ioctl_errno(fd, DTIO_RESOURCE_INFO, &info); info.index++) {
		if (info.type != DTIO_RESOURCE_RESET)
			continue;
		act.index = info.index;
		return ioctl_errno(fd, DTIO_RESOURCE_ACT, &act);
	}
	return ENOENT;
}

/* Whether a process that touches a mapping is ended by SIGBUS; @width: 2, or 0 for any */
static bool ends_its_user(int fd, uint64_t offset, uint32_t width)
{
	int status;
	pid_t child = fork();

	if (!child) {
		volatile void *control = mmap(NULL, TESTDEV_PAGE_SIZE, PROT_READ,
					      MAP_SHARED, fd, (off_t)offset);

		if (control == MAP_FAILED)
			_exit(2);
		if (width == 2)
			(void)*(volatile uint16_t *)control;
		else
			(void)*(volatile uint32_t *)control;
		_exit(0);
	}
	return child > 0 && waitpid(child, &status, 0) == child &&
	       WIFSIGNALED(status) && WTERMSIG(status) == SIGBUS;
}

/* That none gets to the device in reset is seen by the device, see the teardown. */
TEST_F(testdev, no_access_while_its_line_is_asserted)
{
	const uint32_t resets = monitor_read(TESTDEV_RESETS);
	uint64_t at = self->at.control;
	uint32_t value;

	put(self->fd, at + TESTDEV_SCRATCH, 0xdecade);
	EXPECT_FALSE(ends_its_user(self->fd, at, self->width));
	ASSERT_EQ(0, act_on_line(self->fd, DTIO_RESOURCE_ASSERT));
	EXPECT_EQ(-1, pread(self->fd, &value, sizeof(value),
			    (off_t)self->at.small));
	EXPECT_NE(0, errno);
	EXPECT_TRUE(ends_its_user(self->fd, at, self->width));
	ASSERT_EQ(0, act_on_line(self->fd, DTIO_RESOURCE_DEASSERT));
	EXPECT_EQ(resets + 1, monitor_read(TESTDEV_RESETS));
	EXPECT_EQ(0, get(self->fd, at + TESTDEV_SCRATCH));
	EXPECT_FALSE(ends_its_user(self->fd, at, self->width));

	put(self->fd, at + TESTDEV_SCRATCH, 0xdecade);
	ASSERT_EQ(0, act_on_line(self->fd, DTIO_RESOURCE_PULSE));
	EXPECT_EQ(resets + 2, monitor_read(TESTDEV_RESETS));
	EXPECT_EQ(0, get(self->fd, at + TESTDEV_SCRATCH));

	/* A reset ends it, too. */
	ASSERT_EQ(0, act_on_line(self->fd, DTIO_RESOURCE_ASSERT));
	EXPECT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_RESET, NULL));
	EXPECT_EQ(TESTDEV_ID_VALUE, get(self->fd, at + TESTDEV_ID));
	/* Closing while it is asserted: the device is quiet again. */
	ASSERT_EQ(0, act_on_line(self->fd, DTIO_RESOURCE_ASSERT));
}

struct reader {
	volatile uint32_t *control;	/* NULL: not with this width */
	volatile uint32_t *buffer;
	int fd;
	uint64_t offset;
	atomic_bool stop;
	unsigned long wrong;
};

static void *read_on(void *data)
{
	struct reader *reader = data;

	while (!reader->stop) {
		reader->wrong += reader->control &&
				 le32toh(*reader->control) != TESTDEV_ID_VALUE;
		reader->wrong += le32toh(*reader->buffer) != 0xdecade;
		reader->wrong += get(reader->fd, reader->offset) !=
				 TESTDEV_ID_VALUE;
	}
	return NULL;
}

/* It would read as 0, and be counted. On a real board it could hang the bus. */
TEST_F(testdev, no_access_meets_a_device_in_reset)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	struct reader reader = {
		.fd = self->fd,
		.offset = self->at.control + TESTDEV_ID,
	};
	pthread_t thread;

	put(self->fd, self->at.buffer, 0xdecade);
	if (!self->width) {
		reader.control = mmap(NULL, page, PROT_READ, MAP_SHARED,
				      self->fd, (off_t)self->at.control);
		ASSERT_NE(MAP_FAILED, reader.control);
	}
	reader.buffer = mmap(NULL, page, PROT_READ, MAP_SHARED, self->fd,
			     (off_t)self->at.buffer);
	ASSERT_NE(MAP_FAILED, reader.buffer);
	ASSERT_EQ(0, pthread_create(&thread, NULL, read_on, &reader));
	for (int i = 0; i < 200; i++)
		ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_RESET, NULL));
	reader.stop = true;
	ASSERT_EQ(0, pthread_join(thread, NULL));
	EXPECT_EQ(0, reader.wrong);
	if (reader.control)
		munmap((void *)reader.control, page);
	munmap((void *)reader.buffer, page);
}

TEST_F(testdev, next_user_finds_it_clean)
{
	const uint32_t before = monitor_read(TESTDEV_RESETS);

	put(self->fd, self->at.control + TESTDEV_SCRATCH, 0xdecade);
	put(self->fd, self->at.control + TESTDEV_LEVEL, 1);
	dtio_close(&self->handle);
	EXPECT_LT(before, monitor_read(TESTDEV_RESETS));
	OPEN(self->handle);
	self->fd = self->handle.device;
	EXPECT_EQ(0, get(self->fd, self->at.control + TESTDEV_SCRATCH));
	EXPECT_EQ(0, get(self->fd, self->at.control + TESTDEV_LEVEL));
}

TEST_F(testdev, clock_and_supply_are_held_while_open)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	const uint32_t on = TESTDEV_STATE_SUPPLY | TESTDEV_STATE_CLOCK;
	const uint32_t cycles = monitor_read(TESTDEV_POWER_CYCLES);
	volatile uint32_t *buffer;

	EXPECT_EQ(on, monitor_read(TESTDEV_STATE));
	put(self->fd, self->at.buffer, 0xdecade);
	buffer = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_SHARED, self->fd,
		      (off_t)self->at.buffer);
	ASSERT_NE(MAP_FAILED, buffer);

	/* A mapping is a reference to the file, and works without others. */
	dtio_close(&self->handle);
	EXPECT_EQ(on, monitor_read(TESTDEV_STATE));
	EXPECT_EQ(0xdecade, le32toh(*buffer));
	munmap((void *)buffer, page);
	EXPECT_EQ(0, monitor_read(TESTDEV_STATE));

	OPEN(self->handle);
	self->fd = self->handle.device;
	EXPECT_EQ(on, monitor_read(TESTDEV_STATE));
	EXPECT_EQ(cycles + 1, monitor_read(TESTDEV_POWER_CYCLES));
}

/* Above all of the board's memory, so that it is no physical address. */
#define IOVA_SOURCE		0x123450000ull
#define IOVA_DESTINATION	0x234560000ull
#define IOVA_NOTHING		0x345670000ull

#define DMA_READ	(1 << 0)
#define DMA_WRITE	(1 << 1)

/* A space of our own, in the place of the one that the library attached. */
static int new_space(struct dtio_handle *handle, uint32_t *ioas)
{
	struct iommu_ioas_alloc alloc = { .size = sizeof(alloc) };
	struct vfio_device_attach_iommufd_pt attach = {
		.argsz = sizeof(attach),
	};

	if (ioctl(handle->iommufd, IOMMU_IOAS_ALLOC, &alloc))
		return errno;
	attach.pt_id = alloc.out_ioas_id;
	*ioas = alloc.out_ioas_id;
	return ioctl_errno(handle->device, VFIO_DEVICE_ATTACH_IOMMUFD_PT,
			   &attach);
}

static int map_dma(struct dtio_handle *handle, uint32_t *ioas, void *memory,
		   size_t length, uint64_t iova, int access)
{
	if (handle->entry == DTIO_ENTRY_GROUP) {
		struct vfio_iommu_type1_dma_map map = {
			.argsz = sizeof(map),
			.flags = (access & DMA_READ ?
				  VFIO_DMA_MAP_FLAG_READ : 0) |
				 (access & DMA_WRITE ?
				  VFIO_DMA_MAP_FLAG_WRITE : 0),
			.vaddr = (uintptr_t)memory,
			.iova = iova,
			.size = length,
		};

		return ioctl_errno(handle->container, VFIO_IOMMU_MAP_DMA, &map);
	}

	struct iommu_ioas_map map = {
		.size = sizeof(map),
		.flags = IOMMU_IOAS_MAP_FIXED_IOVA |
			 (access & DMA_READ ? IOMMU_IOAS_MAP_READABLE : 0) |
			 (access & DMA_WRITE ? IOMMU_IOAS_MAP_WRITEABLE : 0),
		.user_va = (uintptr_t)memory,
		.length = length,
		.iova = iova,
	};

	if (!*ioas) {
		int error = new_space(handle, ioas);

		if (error)
			return error;
	}
	map.ioas_id = *ioas;
	return ioctl_errno(handle->iommufd, IOMMU_IOAS_MAP, &map);
}

static int unmap_dma(struct dtio_handle *handle, uint32_t ioas, size_t length,
		     uint64_t iova)
{
	if (handle->entry == DTIO_ENTRY_GROUP) {
		struct vfio_iommu_type1_dma_unmap unmap = {
			.argsz = sizeof(unmap),
			.iova = iova,
			.size = length,
		};

		return ioctl_errno(handle->container, VFIO_IOMMU_UNMAP_DMA,
				   &unmap);
	}

	struct iommu_ioas_unmap unmap = {
		.size = sizeof(unmap),
		.ioas_id = ioas,
		.iova = iova,
		.length = length,
	};

	return ioctl_errno(handle->iommufd, IOMMU_IOAS_UNMAP, &unmap);
}

static uint64_t fault_address(int fd, uint64_t control)
{
	return get(fd, control + TESTDEV_DMA_FAULT_ADDRESS) |
	       (uint64_t)get(fd, control + TESTDEV_DMA_FAULT_ADDRESS + 4) << 32;
}

TEST_F(testdev, dma_within_what_is_mapped)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	uint8_t *source = new_pages(3, 0), *destination = new_pages(5, 0xee);
	const uint32_t before = monitor_read(TESTDEV_DMA_COUNT);

	for (size_t i = 0; i < 3 * page; i++)
		source[i] = (uint8_t)(i * 31 + i / page);
	ASSERT_EQ(0, map_dma(&self->handle, &self->ioas, source, 3 * page,
			     IOVA_SOURCE, DMA_READ));
	ASSERT_EQ(0, map_dma(&self->handle, &self->ioas, destination, 5 * page,
			     IOVA_DESTINATION, DMA_READ | DMA_WRITE));
	EXPECT_EQ(TESTDEV_DMA_DONE,
		  copy(self->fd, self->at.control, IOVA_SOURCE,
		       IOVA_DESTINATION + page + 8, 3 * page));
	EXPECT_EQ(before + 1, monitor_read(TESTDEV_DMA_COUNT));
	EXPECT_EQ(0, memcmp(source, destination + page + 8, 3 * page));
	EXPECT_TRUE(all(destination, page + 8, 0xee));
	EXPECT_TRUE(all(destination + 4 * page + 8, page - 8, 0xee));
	munmap(source, 3 * page);
	munmap(destination, 5 * page);
}

/*
 * The reserved memory's address is one of real memory that we can look into:
 * without an IOMMU it would be reached.
 */
TEST_F(testdev, dma_outside_reaches_no_memory)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	const uint32_t before = monitor_read(TESTDEV_DMA_FAULTS);
	struct dtio_region_info info;
	uint8_t *ours = new_pages(1, 0x11), *victim;
	uint64_t address;

	ASSERT_TRUE(find_region(self->fd, "shared-memory", &info));
	address = info.address;
	ASSERT_NE(0, address);
	victim = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_SHARED, self->fd,
		      (off_t)info.offset);
	ASSERT_NE(MAP_FAILED, victim);
	memset(victim, 0x77, page);
	ASSERT_EQ(0, map_dma(&self->handle, &self->ioas, ours, page,
			     IOVA_SOURCE, DMA_READ | DMA_WRITE));

	/* It cannot be written … */
	EXPECT_EQ(TESTDEV_DMA_FAULT,
		  copy(self->fd, self->at.control, IOVA_SOURCE, address, page));
	EXPECT_EQ(address, fault_address(self->fd, self->at.control));
	EXPECT_TRUE(all(victim, page, 0x77));
	/* … nor read … */
	EXPECT_EQ(TESTDEV_DMA_FAULT,
		  copy(self->fd, self->at.control, address, IOVA_SOURCE, page));
	EXPECT_EQ(address, fault_address(self->fd, self->at.control));
	EXPECT_TRUE(all(ours, page, 0x11));
	/* … and what is mapped ends where it ends. */
	EXPECT_EQ(TESTDEV_DMA_FAULT,
		  copy(self->fd, self->at.control, IOVA_SOURCE,
		       IOVA_SOURCE + page - 16, 32));
	EXPECT_EQ(IOVA_SOURCE + page, fault_address(self->fd, self->at.control));
	EXPECT_EQ(before + 3, monitor_read(TESTDEV_DMA_FAULTS));
	munmap(ours, page);
	munmap(victim, page);
}

TEST_F(testdev, dma_ends_with_the_mapping)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	uint8_t *source = new_pages(1, 0x11), *destination = new_pages(1, 0x77);

	ASSERT_EQ(0, map_dma(&self->handle, &self->ioas, source, page,
			     IOVA_SOURCE, DMA_READ));
	ASSERT_EQ(0, map_dma(&self->handle, &self->ioas, destination, page,
			     IOVA_DESTINATION, DMA_WRITE));

	/* Only as it was mapped: the source can be read, not written. */
	EXPECT_EQ(TESTDEV_DMA_FAULT,
		  copy(self->fd, self->at.control, IOVA_SOURCE,
		       IOVA_SOURCE + page / 2, 64));
	EXPECT_TRUE(all(source, page, 0x11));

	EXPECT_EQ(TESTDEV_DMA_DONE,
		  copy(self->fd, self->at.control, IOVA_SOURCE,
		       IOVA_DESTINATION, page));
	EXPECT_TRUE(all(destination, page, 0x11));
	memset(destination, 0x77, page);
	ASSERT_EQ(0, unmap_dma(&self->handle, self->ioas, page,
			       IOVA_DESTINATION));
	EXPECT_EQ(TESTDEV_DMA_FAULT,
		  copy(self->fd, self->at.control, IOVA_SOURCE,
		       IOVA_DESTINATION, page));
	EXPECT_EQ(IOVA_DESTINATION, fault_address(self->fd, self->at.control));
	EXPECT_TRUE(all(destination, page, 0x77));
	munmap(source, page);
	munmap(destination, page);
}

/* Reads all that has come since the last call; whether @text is in it. */
static bool kernel_says(int fd, const char *text)
{
	char record[8192];
	bool found = false;
	ssize_t length;

	for (;;) {
		length = read(fd, record, sizeof(record) - 1);
		/* EPIPE: this one was overwritten meanwhile. */
		if (length < 0 && errno != EPIPE)
			return found;
		if (length > 0) {
			record[length] = 0;
			found |= !!strstr(record, text);
		}
	}
}

TEST_F(testdev, dma_outside_is_reported)
{
	int log = open("/dev/kmsg", O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	bool reported = false;
	char address[20];

	ASSERT_LE(0, log);
	ASSERT_LE(0, lseek(log, 0, SEEK_END));
	snprintf(address, sizeof(address), "%llx", IOVA_NOTHING);
	/* Ten reports in five seconds, and then it is silent for a while. */
	for (int i = 0; i < 8 && !reported; i++) {
		if (i)
			sleep_ms(1000);
		ASSERT_EQ(TESTDEV_DMA_FAULT,
			  copy(self->fd, self->at.control, IOVA_NOTHING,
			       IOVA_NOTHING, 16));
		sleep_ms(10);
		reported = kernel_says(log, address);
	}
	EXPECT_TRUE(reported);
	close(log);
}

/* Everything at once, until the device is reset or unbound. */
static void __attribute__((noreturn)) run_wild(enum dtio_entry entry, int ready)
{
	const size_t page = (size_t)sysconf(_SC_PAGESIZE);
	struct dtio_handle handle;
	struct offsets at;
	uint32_t ioas = 0;
	int fd;

	if (dtio_open(device, entry, &handle, NULL))
		_exit(1);
	fd = handle.device;
	if (!find_offsets(fd, &at) ||
	    mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_SHARED, fd,
		 (off_t)at.control) == MAP_FAILED ||
	    map_dma(&handle, &ioas, new_pages(1, 0x11), page, IOVA_SOURCE,
		    DMA_READ | DMA_WRITE))
		_exit(1);
	arm(fd, LEVEL_IRQ);
	arm(fd, EDGE_IRQ);
	start_dma(fd, at.control, IOVA_SOURCE, IOVA_SOURCE + page / 2, page / 2,
		  TESTDEV_DMA_REPEAT);
	start_storm(fd, at.control, 100);
	if (write(ready, "", 1) != 1)
		_exit(1);
	for (;;)
		pause();
}

TEST_F(testdev, killed_user_leaves_nothing_behind)
{
	const uint32_t running = TESTDEV_STATE_SUPPLY | TESTDEV_STATE_CLOCK |
				 TESTDEV_STATE_STORM | TESTDEV_STATE_DMA;
	uint32_t dma, faults, edges;
	int ready[2], status;
	char byte;
	pid_t child;

	dtio_close(&self->handle);
	ASSERT_EQ(0, pipe(ready));
	child = fork();
	ASSERT_LE(0, child);
	if (!child)
		run_wild(variant->entry, ready[1]);
	close(ready[1]);
	ASSERT_EQ(1, read(ready[0], &byte, 1));
	close(ready[0]);
	dma = monitor_read(TESTDEV_DMA_COUNT);
	faults = monitor_read(TESTDEV_DMA_FAULTS);
	sleep_ms(20);
	EXPECT_EQ(running, monitor_read(TESTDEV_STATE) & running);
	EXPECT_LT(dma, monitor_read(TESTDEV_DMA_COUNT));

	ASSERT_EQ(0, kill(child, SIGKILL));
	ASSERT_EQ(child, waitpid(child, &status, 0));
	EXPECT_TRUE(WIFSIGNALED(status));
	EXPECT_EQ(0, monitor_read(TESTDEV_STATE));
	dma = monitor_read(TESTDEV_DMA_COUNT);
	edges = monitor_read(TESTDEV_EDGE_COUNT);
	sleep_ms(20);
	EXPECT_EQ(dma, monitor_read(TESTDEV_DMA_COUNT));
	EXPECT_EQ(edges, monitor_read(TESTDEV_EDGE_COUNT));
	/* It was quiet before its memory was taken from it. */
	EXPECT_EQ(faults, monitor_read(TESTDEV_DMA_FAULTS));
}

SELFTEST_MAIN_FOR(choose_testdev)
