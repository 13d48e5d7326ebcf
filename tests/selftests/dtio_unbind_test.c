// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Unbinding the device, and unloading the driver, under load: while mappings are
 * touched, registers read, and interrupts come as fast as they can.
 */
#include <dirent.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>

#include "balance.h"
#include "driver.h"
#include "fixture.h"
#include "module.h"
#include "storm.h"

/* How long the kernel waits for the user after the request interrupt */
#define PATIENCE_S	10

/* What a user does when the host wants the device back. */
enum manners {
	UNASKED,		/* sets no trigger for the request interrupt */
	POLITE,			/* closes the device when asked */
	STUBBORN,		/* is asked, and keeps it open */
};

/* Written by the user of the device, in a process of its own. */
struct report {
	atomic_bool ready;
	atomic_uint interrupts;
	atomic_int asked;
	atomic_int touch_signal;
	atomic_bool readable;
	atomic_int read_errno;
	atomic_int set_irqs_errno;
	atomic_int reset_errno;
	atomic_uint seconds;	/* from being asked to losing the device */
	const char *failed;	/* the same address in both, as one forks */
};

FIXTURE(unbind) {
	struct report *report;
	char *before;
};

ENTRY_VARIANTS(unbind)

FIXTURE_SETUP(unbind)
{
	const char *lack = kernel_lacks(variant->entry);

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	self->report = mmap(NULL, sizeof(*self->report), PROT_READ | PROT_WRITE,
			    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	ASSERT_NE(MAP_FAILED, self->report);
	self->before = read_balance();
}

FIXTURE_TEARDOWN(unbind)
{
	free(self->before);
	if (self->report)
		munmap(self->report, sizeof(*self->report));
}

/* Waits until every thread of the storm has ended. */
static bool wait_for_the_end(const struct storm *storm, int seconds)
{
	for (int i = 0; i < 100 * seconds; i++) {
		if ((!storm->readable || storm->read_errno) &&
		    (!storm->mapping || storm->touch_signal) &&
		    (storm->trigger < 0 || storm->set_irqs_errno))
			return true;
		usleep(10000);
	}
	return false;
}

static void __attribute__((noreturn))
use(enum dtio_entry entry, enum manners manners, struct report *report)
{
	int request = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	struct dtio_handle handle;
	struct storm storm;
	time_t asked;

	if (dtio_open(device, entry, &handle, NULL)) {
		report->failed = "it cannot be opened";
		_exit(1);
	}
	if (manners != UNASKED &&
	    set_irq_eventfd(handle.device,
			    find_irq(handle.device, DTIO_IRQ_REQUEST),
			    VFIO_IRQ_SET_ACTION_TRIGGER, request)) {
		report->failed = "the request interrupt takes no trigger";
		_exit(1);
	}
	report->failed = storm_start(&storm, handle.device, 0);
	if (report->failed)
		_exit(1);
	while ((storm.readable && !storm.reads) || (storm.mapping && !storm.touches) ||
	       (storm.trigger >= 0 && !storm.interrupts))
		usleep(1000);
	report->ready = true;

	asked = time(NULL);
	if (manners != UNASKED) {
		report->asked = wait_eventfd(request, 60000);
		asked = time(NULL);
	}
	if (manners != POLITE) {
		if (!wait_for_the_end(&storm, 3 * PATIENCE_S))
			report->failed = "it was not taken away";
		report->seconds = time(NULL) - asked;
		report->reset_errno = ioctl_errno(handle.device,
						  VFIO_DEVICE_RESET, NULL);
	}
	report->touch_signal = storm.touch_signal;
	report->readable = storm.readable;
	report->read_errno = storm.read_errno;
	report->set_irqs_errno = storm.set_irqs_errno;
	report->interrupts = storm.interrupts;
	storm_stop(&storm);
	dtio_close(&handle);
	_exit(0);
}

static pid_t start_user(struct __test_metadata *_metadata,
			enum dtio_entry entry, enum manners manners,
			struct report *report)
{
	pid_t child;

	memset(report, 0, sizeof(*report));
	child = fork();
	ASSERT_LE(0, child);
	if (!child)
		use(entry, manners, report);
	for (int i = 0; i < 1000 && !report->ready; i++) {
		ASSERT_EQ(0, waitpid(child, NULL, WNOHANG))
			TH_LOG("%s", report->failed ?: "the user died");
		usleep(10000);
	}
	ASSERT_TRUE(report->ready);
	return child;
}

/* As list_again() would tell, at more length. */
static bool is_bound(void)
{
	char *path = driver_file(device->name);
	bool bound = path && !access(path, F_OK);

	free(path);
	return bound;
}

static void expect_user_gone(struct __test_metadata *_metadata, pid_t child,
			     const struct report *report)
{
	int status;

	ASSERT_EQ(child, waitpid(child, &status, 0));
	EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0)
		TH_LOG("the user ended with status %#x", status);
	EXPECT_EQ(NULL, report->failed)
		TH_LOG("%s", report->failed);
}

static void expect_taken_away(struct __test_metadata *_metadata,
			      const struct report *report)
{
	EXPECT_EQ(report->readable ? EIO : 0, report->read_errno);
	if (strcmp(device->reset, "none")) {
		EXPECT_EQ(ENODEV, report->reset_errno);
	}
	if (device->num_irqs) {
		EXPECT_EQ(ENODEV, report->set_irqs_errno);
		EXPECT_LT(0, report->interrupts);
	}
}

/* A device whose regions cannot be mapped has no page to lose. */
static bool can_be_mapped(enum dtio_entry entry)
{
	struct dtio_region_info info = {};
	struct dtio_handle handle;

	if (dtio_open(device, entry, &handle, NULL))
		return false;
	dtio_get_region(handle.device, 0, &info, NULL, NULL);
	dtio_close(&handle);
	return info.access & DTIO_REGION_MMAP;
}

static void unbind_and_bind(struct __test_metadata *_metadata,
			    enum dtio_entry entry, enum manners manners,
			    struct report *report, const char *before)
{
	bool mapped = can_be_mapped(entry);
	char *difference;
	pid_t child;

	child = start_user(_metadata, entry, manners, report);
	/* Returns when the user has closed the device. */
	EXPECT_EQ(0, tell_driver("unbind", device->name));
	expect_user_gone(_metadata, child, report);
	EXPECT_EQ(manners == UNASKED ? 0 : 1, report->asked);
	if (manners != POLITE) {
		expect_taken_away(_metadata, report);
		EXPECT_EQ(mapped ? SIGBUS : 0, report->touch_signal);
	}
	EXPECT_FALSE(is_bound());

	ASSERT_EQ(0, tell_driver("bind", device->name));
	ASSERT_TRUE(is_bound());
	find_number();
	EXPECT_TRUE(balance_comes_back(before, &difference))
		TH_LOG("%s", difference);
}

TEST_F(unbind, storm_without_request_irq)
{
	for (int i = 0; i < 3; i++) {
		unbind_and_bind(_metadata, variant->entry, UNASKED,
				self->report, self->before);
		EXPECT_GT(PATIENCE_S, self->report->seconds);
	}
}

TEST_F(unbind, storm_user_closes_on_request)
{
	for (int i = 0; i < 3; i++)
		unbind_and_bind(_metadata, variant->entry, POLITE,
				self->report, self->before);
}

TEST_F(unbind, storm_user_ignores_request)
{
	unbind_and_bind(_metadata, variant->entry, STUBBORN, self->report,
			self->before);
	EXPECT_LE(PATIENCE_S - 1, self->report->seconds);
}

/*
 * A thread that maps the device all the time is in the middle of mmap() when the device
 * is revoked.
 */
#define MAPPERS		3
#define KEPT		16
#define ROUNDS		10

struct mapper {
	pthread_t thread;
	atomic_bool *stop;
	int fd;
	off_t offset;
	size_t length;
	void *kept[KEPT];
};

static void *map_all_the_time(void *opaque)
{
	struct mapper *mapper = opaque;

	for (unsigned int i = 0; !*mapper->stop; i++) {
		void **mapping = &mapper->kept[i % KEPT];

		if (*mapping)
			munmap(*mapping, mapper->length);
		*mapping = mmap(NULL, mapper->length, PROT_READ, MAP_SHARED,
				mapper->fd, mapper->offset);
		if (*mapping == MAP_FAILED)
			*mapping = NULL;
	}
	return NULL;
}

static sigjmp_buf missing;

static void on_missing(int number)
{
	siglongjmp(missing, number);
}

/* Whether there is a page behind the mapping. */
static bool is_there(void *mapping)
{
	struct sigaction action = { .sa_handler = on_missing };

	sigaction(SIGBUS, &action, NULL);
	if (sigsetjmp(missing, 1))
		return false;
	(void)*(volatile uint32_t *)mapping;
	return true;
}

/* How many mappings are left with a page of a device that has been taken. */
static unsigned int count_missed(struct mapper *mappers)
{
	unsigned int missed = 0;

	for (int i = 0; i < MAPPERS * KEPT; i++) {
		void *mapping = mappers[i / KEPT].kept[i % KEPT];

		missed += mapping && is_there(mapping);
	}
	return missed;
}

/* Exits with the number of them, or 255. */
static void __attribute__((noreturn))
map_until_taken(enum dtio_entry entry, struct report *report)
{
	struct mapper mappers[MAPPERS] = {};
	struct dtio_region_info info;
	struct dtio_mmap_area *areas;
	struct dtio_handle handle;
	atomic_bool stop = false;
	unsigned int missed;

	if (dtio_open(device, entry, &handle, NULL) ||
	    dtio_get_region(handle.device, 0, &info, &areas, NULL) || !areas)
		_exit(255);
	for (int i = 0; i < MAPPERS; i++) {
		mappers[i].stop = &stop;
		mappers[i].fd = handle.device;
		mappers[i].offset = (off_t)(info.offset + areas[0].offset);
		mappers[i].length = areas[0].length;
		if (pthread_create(&mappers[i].thread, NULL, map_all_the_time,
				   &mappers[i]))
			_exit(255);
	}
	free(areas);
	report->ready = true;

	while (!is_withdrawn(handle.device))
		usleep(100);
	stop = true;
	for (int i = 0; i < MAPPERS; i++)
		pthread_join(mappers[i].thread, NULL);
	missed = count_missed(mappers);
	dtio_close(&handle);
	_exit(missed < 255 ? (int)missed : 254);
}

TEST_F(unbind, revokes_every_mapping)
{
	if (!can_be_mapped(variant->entry))
		SKIP(return, "region 0 of %s cannot be mapped", device->name);
	for (int i = 0; i < ROUNDS; i++) {
		int status;
		pid_t child;

		memset(self->report, 0, sizeof(*self->report));
		child = fork();
		ASSERT_LE(0, child);
		if (!child)
			map_until_taken(variant->entry, self->report);
		for (int j = 0; j < 2000 && !self->report->ready; j++)
			usleep(5000);
		EXPECT_TRUE(self->report->ready);
		EXPECT_EQ(0, tell_driver("unbind", device->name));
		ASSERT_EQ(child, waitpid(child, &status, 0));
		EXPECT_TRUE(WIFEXITED(status));
		EXPECT_EQ(0, WEXITSTATUS(status));
		ASSERT_EQ(0, tell_driver("bind", device->name));
		find_number();
	}
}

/* The bus driver's module */
static char *module_name(void)
{
	char *name;

	if (asprintf(&name, "dtio-%s", device->bus) < 0)
		abort();
	return name;
}

static int load_driver(void)
{
	char *name = module_name();
	int error = load_module(name, "");

	free(name);
	return error;
}

static int unload_driver(void)
{
	char *name = module_name();
	int error = unload_module(name);

	free(name);
	return error;
}

/* The driver's folder has a link for each of its devices, and one more. */
static bool has_another_device(void)
{
	struct dirent *entry;
	bool found = false;
	char *path;
	DIR *dir;

	if (asprintf(&path, "/sys/bus/%s/drivers/dtio-%s", device->bus,
		     device->bus) < 0)
		abort();
	dir = opendir(path);
	free(path);
	while (dir && !found && (entry = readdir(dir)))
		found = entry->d_type == DT_LNK &&
			strcmp(entry->d_name, "module") &&
			strcmp(entry->d_name, device->name);
	if (dir)
		closedir(dir);
	return found;
}

/* Whether it can be taken away without taking another device from its user. */
static const char *why_not_unload(void)
{
	char *path;
	bool there;

	if (has_another_device())
		return "another device is bound";
	if (asprintf(&path, "/sys/module/dtio_%s/refcnt", device->bus) < 0)
		abort();
	there = !access(path, F_OK);
	free(path);
	return there ? NULL : "the driver is not a module";
}

/* The device's overrides, which end with the module. */
static unsigned int overrides_set(void)
{
	unsigned int given = 0;

	for (size_t i = 0; i < NUM_OVERRIDES; i++)
		if (override_is_set(overrides[i]))
			given |= 1U << i;
	return given;
}

/*
 * Loads the module again and binds the device, with the overrides that it had before.
 * driver_override stays, so that the module may have tried it without them.
 */
static void load_and_bind(struct __test_metadata *_metadata, unsigned int given)
{
	ASSERT_EQ(0, load_driver());
	if (given && is_bound()) {
		EXPECT_EQ(0, tell_driver("unbind", device->name));
	}
	for (size_t i = 0; i < NUM_OVERRIDES; i++)
		if (given & 1U << i) {
			EXPECT_EQ(0, tell_driver(overrides[i], device->name));
		}
	if (!is_bound()) {
		EXPECT_EQ(0, tell_driver("bind", device->name));
	}
	ASSERT_TRUE(is_bound());
	find_number();
}

TEST_F(unbind, storm_keeps_the_module)
{
	const char *lack = why_not_unload();
	unsigned int given = overrides_set();
	char *difference;
	pid_t child;

	if (lack)
		SKIP(return, "%s", lack);
	for (int i = 0; i < 3; i++) {
		child = start_user(_metadata, variant->entry, UNASKED,
				   self->report);
		EXPECT_EQ(EWOULDBLOCK, unload_driver());
		usleep(50000);
		EXPECT_EQ(EWOULDBLOCK, unload_driver());
		/* Being refused has cost the user nothing. */
		EXPECT_EQ(0, self->report->read_errno);
		ASSERT_EQ(0, kill(child, SIGKILL));
		ASSERT_EQ(child, waitpid(child, NULL, 0));

		EXPECT_EQ(0, unload_driver());
		EXPECT_FALSE(is_bound());
		load_and_bind(_metadata, given);
	}
	EXPECT_TRUE(balance_comes_back(self->before, &difference))
		TH_LOG("%s", difference);
}

/* Opens, storms and closes until it is killed. */
static void __attribute__((noreturn)) come_and_go(enum dtio_entry entry)
{
	struct dtio_handle handle;
	struct storm storm;

	for (;;) {
		if (dtio_open(device, entry, &handle, NULL))
			continue;
		if (!storm_start(&storm, handle.device, 0)) {
			usleep(1000);
			storm_stop(&storm);
		}
		dtio_close(&handle);
	}
}

TEST_F(unbind, module_unloads_between_users)
{
	const char *lack = why_not_unload();
	unsigned int given = overrides_set();
	char *difference;
	pid_t child;

	if (lack)
		SKIP(return, "%s", lack);
	child = fork();
	ASSERT_LE(0, child);
	if (!child)
		come_and_go(variant->entry);
	for (int i = 0; i < 10; i++) {
		int error = EWOULDBLOCK;

		for (int j = 0; j < 10000 && error == EWOULDBLOCK; j++) {
			error = unload_driver();
			if (error)
				usleep(1000);
		}
		ASSERT_EQ(0, error);
		load_and_bind(_metadata, given);
	}
	ASSERT_EQ(0, kill(child, SIGKILL));
	ASSERT_EQ(child, waitpid(child, NULL, 0));
	EXPECT_TRUE(balance_comes_back(self->before, &difference))
		TH_LOG("%s", difference);
}

SELFTEST_MAIN
