// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * DMA that goes on after close: QEMU's dtio-testdev, with its clock held and its reset
 * made to fail by a module. The IOVA that it writes to is also the physical address of
 * a page of this program: if translation ends, the DMA arrives there.
 *
 * "dtio_dma_after_close_test --user DEVICE" is a user with such DMA, and no test.
 */
#include <endian.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/wait.h>

#include <linux/iommufd.h>

#include "driver.h"
#include "file.h"
#include "fixture.h"
#include "log.h"
#include "module.h"
#include "testdev.h"

#define FAIL	"/sys/module/dtio_test_dma/parameters/fail"

/* What is watched: the device copies from the first page to the second. */
enum { SOURCE, TARGET, PAGES };

static size_t page_size(void)
{
	return (size_t)sysconf(_SC_PAGESIZE);
}

struct watch {
	uint8_t *pages[PAGES];
	uint64_t addresses[PAGES];
	atomic_bool *ready;
	pid_t user;
	char *type_file;	/* of the group's default domain */
	char *type;
	bool none;		/* no reset, as long as the test lasts */
	int log;
};

static bool opens(enum dtio_entry entry)
{
	struct dtio_handle handle;
	char *error = NULL;

	if (dtio_open(device, entry, &handle, &error)) {
		printf("# %s\n", error);
		free(error);
		return false;
	}
	dtio_close(&handle);
	return true;
}

static bool is_bound_to(const char *driver)
{
	char *path, target[256];
	ssize_t length;

	if (asprintf(&path, "/sys/bus/platform/devices/%s/driver",
		     device->name) < 0)
		abort();
	length = readlink(path, target, sizeof(target) - 1);
	free(path);
	if (length < 0)
		return false;
	target[length] = '\0';
	return !strcmp(strrchr(target, '/') + 1, driver);
}

static int override_driver(const char *driver)
{
	char *path;
	int error;

	if (asprintf(&path, "/sys/bus/platform/devices/%s/driver_override",
		     device->name) < 0)
		abort();
	error = write_file(path, driver);
	free(path);
	return error;
}

/* The physical address of a page of this process; 0 without CAP_SYS_ADMIN. */
static uint64_t physical(const void *page)
{
	const long size = sysconf(_SC_PAGESIZE);
	int fd = open("/proc/self/pagemap", O_RDONLY | O_CLOEXEC);
	uint64_t entry = 0;

	if (fd < 0 || pread(fd, &entry, sizeof(entry),
			    (off_t)((uintptr_t)page / (size_t)size * 8)) !=
		      sizeof(entry))
		entry = 0;
	if (fd >= 0)
		close(fd);
	return (entry & ((1ULL << 55) - 1)) * (uint64_t)size;
}

static void start_watch(struct __test_metadata *_metadata, struct watch *watch,
			const char *type, bool none)
{
	const size_t page = page_size();
	char *parameters;
	int error;

	ASSERT_LT(0, asprintf(&watch->type_file,
			      "/sys/bus/platform/devices/%s/iommu_group/type",
			      device->name));
	watch->type = read_file(watch->type_file);
	ASSERT_NE(NULL, watch->type);
	watch->none = none;
	watch->log = open_log();
	ASSERT_LE(0, watch->log);
	watch->ready = mmap(NULL, page, PROT_READ | PROT_WRITE,
			    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	ASSERT_NE(MAP_FAILED, watch->ready);
	for (int i = 0; i < PAGES; i++) {
		watch->pages[i] = mmap(NULL, page, PROT_READ | PROT_WRITE,
				       MAP_SHARED | MAP_ANONYMOUS | MAP_LOCKED |
				       MAP_POPULATE, -1, 0);
		ASSERT_NE(MAP_FAILED, watch->pages[i]);
		memset(watch->pages[i], i == SOURCE ? 0xaa : 0x55, page);
		watch->addresses[i] = physical(watch->pages[i]);
		ASSERT_NE(0, watch->addresses[i]);
	}

	ASSERT_EQ(0, tell_driver("unbind", device->name));
	ASSERT_EQ(0, write_file(watch->type_file, type));
	ASSERT_LT(0, asprintf(&parameters, "device=%s none=%d", device->name,
			      none));
	error = load_module("dtio-test-dma", parameters);
	free(parameters);
	ASSERT_EQ(0, error);
	if (none) {
		ASSERT_EQ(0, tell_driver("allow_no_reset", device->name));
	}
	ASSERT_EQ(0, tell_driver("bind", device->name));
	find_number();
}

static void end_watch(struct __test_metadata *_metadata, struct watch *watch)
{
	if (watch->user > 0) {
		kill(watch->user, SIGKILL);
		waitpid(watch->user, NULL, 0);
	}
	write_file(FAIL, "0");
	if (is_bound_to("dtio-platform")) {
		EXPECT_EQ(0, tell_driver("unbind", device->name));
	}
	if (watch->none)
		take_back_override("allow_no_reset");
	EXPECT_EQ(0, unload_module("dtio-test-dma"));
	/* Lets the reset work again, so that the device can be unblocked. */
	EXPECT_EQ(0, tell_driver("bind", device->name));
	EXPECT_EQ(0, tell_driver("unbind", device->name));
	EXPECT_EQ(0, write_file(watch->type_file, watch->type));
	EXPECT_EQ(0, tell_driver("bind", device->name));
	find_number();
	free(watch->type_file);
	free(watch->type);
	close(watch->log);
}

static uint64_t control_offset(int fd)
{
	struct dtio_region_info info = {};

	if (dtio_get_region(fd, 0, &info, NULL, NULL))
		_exit(2);
	return info.offset;
}

static int map_page(struct dtio_handle *handle, uint32_t ioas, void *page,
		    uint64_t iova)
{
	const size_t size = page_size();

	if (handle->entry == DTIO_ENTRY_GROUP) {
		struct vfio_iommu_type1_dma_map map = {
			.argsz = sizeof(map),
			.flags = VFIO_DMA_MAP_FLAG_READ |
				 VFIO_DMA_MAP_FLAG_WRITE,
			.vaddr = (uintptr_t)page,
			.iova = iova,
			.size = size,
		};

		return ioctl_errno(handle->container, VFIO_IOMMU_MAP_DMA, &map);
	}

	struct iommu_ioas_map map = {
		.size = sizeof(map),
		.flags = IOMMU_IOAS_MAP_FIXED_IOVA | IOMMU_IOAS_MAP_READABLE |
			 IOMMU_IOAS_MAP_WRITEABLE,
		.user_va = (uintptr_t)page,
		.length = size,
		.iova = iova,
		.ioas_id = ioas,
	};

	return ioctl_errno(handle->iommufd, IOMMU_IOAS_MAP, &map);
}

static uint32_t new_ioas(struct dtio_handle *handle)
{
	struct iommu_ioas_alloc alloc = { .size = sizeof(alloc) };
	struct vfio_device_attach_iommufd_pt attach = {
		.argsz = sizeof(attach),
	};

	if (handle->entry == DTIO_ENTRY_GROUP)
		return 0;
	if (ioctl(handle->iommufd, IOMMU_IOAS_ALLOC, &alloc))
		_exit(3);
	attach.pt_id = alloc.out_ioas_id;
	if (ioctl(handle->device, VFIO_DEVICE_ATTACH_IOMMUFD_PT, &attach))
		_exit(4);
	return alloc.out_ioas_id;
}

/* Copies page to page, again and again, until it is killed. */
static void __attribute__((noreturn))
copy_for_ever(enum dtio_entry entry, const uint64_t addresses[PAGES],
	      atomic_bool *ready)
{
	const size_t page = page_size();
	struct dtio_handle handle;
	uint64_t control;
	uint32_t ioas;
	int fd;

	if (dtio_open(device, entry, &handle, NULL))
		_exit(1);
	fd = handle.device;
	control = control_offset(fd) + TESTDEV_CONTROL;
	ioas = new_ioas(&handle);
	for (int i = 0; i < PAGES; i++) {
		uint8_t *memory = mmap(NULL, page, PROT_READ | PROT_WRITE,
				       MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

		if (memory == MAP_FAILED ||
		    map_page(&handle, ioas, memory, addresses[i]))
			_exit(6);
	}
	put64(fd, control + TESTDEV_DMA_SOURCE, addresses[SOURCE]);
	put64(fd, control + TESTDEV_DMA_DESTINATION, addresses[TARGET]);
	put(fd, control + TESTDEV_DMA_LENGTH, (uint32_t)page);
	put(fd, control + TESTDEV_DMA_CONTROL,
	    TESTDEV_DMA_START | TESTDEV_DMA_REPEAT);
	*ready = true;
	for (;;)
		pause();
}

/* Returns when a user's DMA is going on. */
static void start_user(struct __test_metadata *_metadata,
		       struct watch *watch, enum dtio_entry entry)
{
	uint32_t before;

	*watch->ready = false;
	watch->user = fork();
	ASSERT_LE(0, watch->user);
	if (!watch->user)
		copy_for_ever(entry, watch->addresses, watch->ready);
	for (int i = 0; i < 1000 && !*watch->ready; i++) {
		int status = 0;

		ASSERT_EQ(0, waitpid(watch->user, &status, WNOHANG))
			TH_LOG("the user ended with status %#x", status);
		usleep(10000);
	}
	ASSERT_TRUE(*watch->ready);
	before = monitor_read(TESTDEV_DMA_COUNT);
	usleep(50000);
	EXPECT_LT(before, monitor_read(TESTDEV_DMA_COUNT));
	EXPECT_TRUE(all(watch->pages[TARGET], page_size(), 0x55));
}

static void kill_user(struct __test_metadata *_metadata,
		      struct watch *watch)
{
	ASSERT_EQ(0, kill(watch->user, SIGKILL));
	ASSERT_EQ(watch->user, waitpid(watch->user, NULL, 0));
	watch->user = 0;
}

/* The device goes on with DMA, which has reached nothing since the close. */
static void expect_blocked(struct __test_metadata *_metadata,
			   struct watch *watch)
{
	uint32_t copies, faults;

	usleep(20000);
	copies = monitor_read(TESTDEV_DMA_COUNT);
	faults = monitor_read(TESTDEV_DMA_FAULTS);
	usleep(100000);
	EXPECT_EQ(TESTDEV_STATE_DMA,
		  monitor_read(TESTDEV_STATE) & TESTDEV_STATE_DMA);
	EXPECT_EQ(copies, monitor_read(TESTDEV_DMA_COUNT));
	EXPECT_LT(faults, monitor_read(TESTDEV_DMA_FAULTS));
	EXPECT_TRUE(all(watch->pages[SOURCE], page_size(), 0xaa));
	EXPECT_TRUE(all(watch->pages[TARGET], page_size(), 0x55))
		TH_LOG("the device has written to the host's memory");
}

static void expect_reset(struct __test_metadata *_metadata)
{
	uint32_t faults = monitor_read(TESTDEV_DMA_FAULTS);

	EXPECT_EQ(0, monitor_read(TESTDEV_STATE) & TESTDEV_STATE_DMA);
	usleep(20000);
	EXPECT_EQ(faults, monitor_read(TESTDEV_DMA_FAULTS));
}

/* Each with a user, whose DMA has to be ended though the reset fails. */
FIXTURE(dma_after_close) {
	struct watch watch;
};

FIXTURE_VARIANT(dma_after_close) {
	enum dtio_entry entry;
	const char *type;
};

FIXTURE_VARIANT_ADD(dma_after_close, cdev_identity) {
	.entry = DTIO_ENTRY_CDEV,
	.type = "identity",
};

FIXTURE_VARIANT_ADD(dma_after_close, cdev_translated) {
	.entry = DTIO_ENTRY_CDEV,
	.type = "DMA",
};

FIXTURE_VARIANT_ADD(dma_after_close, container) {
	.entry = DTIO_ENTRY_GROUP,
	.type = "DMA",
};

FIXTURE_SETUP(dma_after_close)
{
	const char *lack = kernel_lacks(variant->entry);

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	start_watch(_metadata, &self->watch, variant->type, false);
	start_user(_metadata, &self->watch, variant->entry);
	ASSERT_EQ(0, write_file(FAIL, "5"));
	skip_to_end(self->watch.log);
}

FIXTURE_TEARDOWN(dma_after_close)
{
	end_watch(_metadata, &self->watch);
}

TEST_F(dma_after_close, blocked_after_a_reset_that_failed)
{
	kill_user(_metadata, &self->watch);
	expect_blocked(_metadata, &self->watch);
	EXPECT_EQ(1, count_log(self->watch.log, device->name, "blocked: it "));

	/* It cannot be opened as long as the reset fails. */
	EXPECT_FALSE(opens(DTIO_ENTRY_CDEV));
	EXPECT_FALSE(opens(DTIO_ENTRY_GROUP));
	EXPECT_NE(0, write_file(self->watch.type_file, "identity"));
	expect_blocked(_metadata, &self->watch);

	ASSERT_EQ(0, write_file(FAIL, "0"));
	EXPECT_TRUE(opens(DTIO_ENTRY_CDEV));
	expect_reset(_metadata);
	EXPECT_TRUE(opens(variant->entry));
	start_user(_metadata, &self->watch, variant->entry);
}

TEST_F(dma_after_close, blocked_without_a_driver)
{
	kill_user(_metadata, &self->watch);
	ASSERT_EQ(0, tell_driver("unbind", device->name));
	expect_blocked(_metadata, &self->watch);

	/* Another driver */
	ASSERT_EQ(0, override_driver("dtio-test-dma"));
	EXPECT_EQ(EBUSY, write_file("/sys/bus/platform/drivers/dtio-test-dma/bind",
				    device->name));
	EXPECT_FALSE(is_bound_to("dtio-test-dma"));
	ASSERT_EQ(0, override_driver("dtio-platform"));
	expect_blocked(_metadata, &self->watch);

	/* dtio again, which tries the reset */
	EXPECT_EQ(EIO, tell_driver("bind", device->name));
	expect_blocked(_metadata, &self->watch);
	ASSERT_EQ(0, write_file(FAIL, "0"));
	EXPECT_EQ(0, tell_driver("bind", device->name));
	find_number();
	expect_reset(_metadata);
	EXPECT_TRUE(opens(DTIO_ENTRY_CDEV));
	EXPECT_TRUE(opens(variant->entry));
}

TEST_F(dma_after_close, blocked_after_unbind)
{
	pid_t child;
	int status;

	/* Waits for the user, which keeps the device. */
	child = fork();
	ASSERT_LE(0, child);
	if (!child)
		_exit(tell_driver("unbind", device->name));
	for (int i = 0; i < 1000 && !count_log(self->watch.log, device->name,
					       "reset by"); i++)
		usleep(10000);
	kill_user(_metadata, &self->watch);
	ASSERT_EQ(child, waitpid(child, &status, 0));
	EXPECT_EQ(0, status);
	expect_blocked(_metadata, &self->watch);
	EXPECT_EQ(EIO, tell_driver("bind", device->name));
	expect_blocked(_metadata, &self->watch);
}

FIXTURE(dma_without_reset) {
	struct watch watch;
};

FIXTURE_SETUP(dma_without_reset)
{
	start_watch(_metadata, &self->watch, "identity", true);
}

FIXTURE_TEARDOWN(dma_without_reset)
{
	end_watch(_metadata, &self->watch);
}

TEST_F(dma_without_reset, is_for_one_user)
{
	start_user(_metadata, &self->watch, DTIO_ENTRY_CDEV);
	skip_to_end(self->watch.log);
	kill_user(_metadata, &self->watch);
	expect_blocked(_metadata, &self->watch);
	EXPECT_EQ(1, count_log(self->watch.log, device->name, "blocked: it "));
	EXPECT_FALSE(opens(DTIO_ENTRY_CDEV));
	EXPECT_FALSE(opens(DTIO_ENTRY_GROUP));
	ASSERT_EQ(0, tell_driver("unbind", device->name));
	EXPECT_EQ(EIO, tell_driver("bind", device->name));
	expect_blocked(_metadata, &self->watch);
}

TEST_F(dma_without_reset, is_not_for_a_container)
{
	EXPECT_FALSE(opens(DTIO_ENTRY_GROUP));
	EXPECT_EQ(1, count_log(self->watch.log, device->name,
			       "refused through a container: it cannot be reset"));
	/* It has had no user yet: */
	EXPECT_TRUE(opens(DTIO_ENTRY_CDEV));
}

FIXTURE(dma_without_translation) {
	struct watch watch;
};

FIXTURE_SETUP(dma_without_translation)
{
	start_watch(_metadata, &self->watch, "identity", false);
}

FIXTURE_TEARDOWN(dma_without_translation)
{
	end_watch(_metadata, &self->watch);
}

TEST_F(dma_without_translation, is_not_for_a_container)
{
	EXPECT_FALSE(opens(DTIO_ENTRY_GROUP));
	EXPECT_EQ(1, count_log(self->watch.log, device->name,
			       "refused through a container: "));
	EXPECT_TRUE(opens(DTIO_ENTRY_CDEV));
	/* What the log says to do: with the device bound, and closed. */
	EXPECT_EQ(0, write_file(self->watch.type_file, "DMA"));
	EXPECT_TRUE(opens(DTIO_ENTRY_GROUP));
}

/* For scripts: a user that keeps the device open until the host takes it back. */
static void __attribute__((noreturn)) be_a_user(void)
{
	const uint64_t addresses[PAGES] = { 0x10000000, 0x10010000 };
	atomic_bool ready = false;

	copy_for_ever(DTIO_ENTRY_CDEV, addresses, &ready);
}

int main(int argc, char **argv)
{
	bool user = argc > 1 && !strcmp(argv[1], "--user");

	choose_testdev(&argc, argv);
	if (device && user)
		be_a_user();
	return test_harness_run(argc, argv);
}
