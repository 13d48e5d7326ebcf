// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Unbinding a device in each of its states (the table in kernel/drivers/dtio/main.c):
 * closed, being opened, open, in reset, being closed. The devices are those of
 * modules/dtio_test_slow.c, whose reset takes so long that one event surely comes in
 * the middle of another, and which count resets that overlap or lack the clock.
 */
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/wait.h>

#include "balance.h"
#include "driver.h"
#include "file.h"
#include "fixture.h"
#include "log.h"

#define MODULE	"/sys/kernel/debug/dtio-test-slow"

/* Long enough for another process to get going, on a kernel with all its checks. */
#define SLOW_MS		1500
/* For a reset that the test ends: longer than a test may take */
#define UNTIL_ENDED_MS	60000

/* Of "first" or "second" */
static unsigned int look_at(const char *which, const char *what)
{
	unsigned int value;
	char *path, *text;

	if (asprintf(&path, MODULE "/%s/%s", which, what) < 0)
		abort();
	text = read_file(path);
	if (!text || sscanf(text, "%u", &value) != 1) {
		fprintf(stderr, "%s cannot be read\n", path);
		abort();
	}
	free(text);
	free(path);
	return value;
}

static void set_delay(const char *which, unsigned int ms)
{
	char *path, *text;

	if (asprintf(&path, MODULE "/%s/delay", which) < 0 ||
	    asprintf(&text, "%u", ms) < 0 || write_file(path, text))
		abort();
	free(path);
	free(text);
}

static bool wait_until_resetting(const char *which)
{
	for (int i = 0; i < 20000; i++) {
		if (look_at(which, "resetting"))
			return true;
		usleep(1000);
	}
	return false;
}

FIXTURE(unbind_states) {
	pid_t child;	/* has the device open */
	pid_t host;	/* takes it back */
	char *before;
	int log;
};

ENTRY_VARIANTS(unbind_states)

FIXTURE_SETUP(unbind_states)
{
	const char *lack = kernel_lacks(variant->entry);

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	device = find_compatible("dtio-test,slow-first");
	ASSERT_NE(NULL, device);
	find_number();
	device = find_compatible("dtio-test,slow-first");
	ASSERT_TRUE(dtio_is_bound(device));
	self->log = open_log();
	ASSERT_LE(0, self->log);
	self->before = read_balance();
}

/* Whatever happened: no reset overlapped another one, or lacked the clock. */
FIXTURE_TEARDOWN(unbind_states)
{
	char *difference = NULL;

	set_delay("first", 0);
	set_delay("second", 0);
	/* What a test that failed has left. */
	if (self->child > 0) {
		kill(self->child, SIGKILL);
		waitpid(self->child, NULL, 0);
	}
	if (self->host > 0)
		waitpid(self->host, NULL, 0);
	if (device && !dtio_is_bound(device)) {
		EXPECT_EQ(0, tell_driver("bind", device->name));
	}
	EXPECT_EQ(0, look_at("first", "overlaps"));
	EXPECT_EQ(0, look_at("first", "unclocked"));
	EXPECT_TRUE(balance_comes_back(self->before, &difference))
		TH_LOG("%s", difference);
	free(self->before);
	close(self->log);
}

/*
 * Unbinds the device in a process of its own, as unbinding waits for the device to be
 * closed. That process closes its copy of @file, unless it is -1.
 */
static pid_t take_back(int file)
{
	pid_t host = fork();

	if (!host) {
		close(file);
		_exit(tell_driver("unbind", device->name));
	}
	return host;
}

#define KILL_USER()							\
	do {								\
		pid_t killed = self->child;				\
									\
		self->child = 0;					\
		ASSERT_EQ(0, kill(killed, SIGKILL));			\
		ASSERT_EQ(killed, waitpid(killed, NULL, 0));		\
	} while (0)

/* The unbinding has ended, as it should; the device is bound again. */
#define GIVE_AGAIN()							\
	do {								\
		pid_t host = self->host;				\
		int status;						\
									\
		self->host = 0;						\
		ASSERT_EQ(host, waitpid(host, &status, 0));		\
		EXPECT_EQ(0, status);					\
		ASSERT_EQ(0, tell_driver("bind", device->name));	\
		find_number();						\
		device = find_compatible("dtio-test,slow-first");		\
		ASSERT_TRUE(dtio_is_bound(device));			\
	} while (0)

/* Until the VFIO core has begun to wait for the device's last file. */
static bool is_unregistered(void)
{
	bool there = true;
	char *path;

	if (asprintf(&path, "/sys/class/vfio-dev/%s", device->vfio_name) < 0)
		abort();
	for (int i = 0; i < 20000 && there; i++) {
		there = !access(path, F_OK);
		usleep(1000);
	}
	free(path);
	/* The core asks right after that; give it time to. */
	usleep(500000);
	return !there;
}

/* What the user of the first device gets, in a process that lives until it is killed. */
struct user {
	atomic_int opened;	/* 1: yes, or minus an errno */
	atomic_int reset;	/* 1: not done yet, or an errno */
	atomic_int set_irqs;	/* the same, afterwards */
	atomic_int irq_state;
	atomic_int device_info;
	atomic_int touch_signal;
	atomic_bool go_on;	/* ask all that */
	atomic_bool asked;
};

static sigjmp_buf recovery;

static void on_sigbus(int number)
{
	siglongjmp(recovery, number);
}

static int touch(volatile uint32_t *mapping)
{
	struct sigaction action = { .sa_handler = on_sigbus };
	int number;

	sigaction(SIGBUS, &action, NULL);
	/* What another thread unmaps in the meantime */
	sigaction(SIGSEGV, &action, NULL);
	number = sigsetjmp(recovery, 1);
	if (!number)
		(void)*mapping;
	return number;
}

static void __attribute__((noreturn))
use(enum dtio_entry entry, struct user *user)
{
	struct dtio_region_info info;
	struct dtio_irq_state state = { .size = sizeof(state) };
	struct dtio_device_info of_device;
	struct dtio_handle handle;
	uint32_t request;
	void *mapping;
	int ret;

	ret = dtio_open(device, entry, &handle, NULL);
	user->opened = ret ?: 1;
	if (ret)
		_exit(0);
	request = find_irq(handle.device, DTIO_IRQ_REQUEST);
	if (dtio_get_region(handle.device, 0, &info, NULL, NULL))
		_exit(1);
	mapping = mmap(NULL, info.length, PROT_READ, MAP_SHARED, handle.device,
		       (off_t)info.offset);
	if (mapping == MAP_FAILED)
		_exit(1);
	while (!user->go_on)
		usleep(1000);
	user->reset = ioctl_errno(handle.device, VFIO_DEVICE_RESET, NULL);
	/* The host may be about to take it. */
	for (int i = 0; i < 10000 && !user->set_irqs; i++) {
		user->set_irqs = set_irq_now(handle.device, request,
					     VFIO_IRQ_SET_ACTION_TRIGGER);
		usleep(1000);
	}
	state.index = request;
	user->irq_state = ioctl_errno(handle.device, DTIO_IRQ_STATE, &state);
	user->device_info = -dtio_get_device(handle.device, &of_device, NULL);
	user->touch_signal = touch(mapping);
	user->asked = true;
	pause();
	_exit(1);
}

static struct user *share_user(void)
{
	struct user *user = mmap(NULL, sizeof(*user), PROT_READ | PROT_WRITE,
				 MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (user == MAP_FAILED)
		abort();
	user->reset = 1;
	return user;
}

static pid_t start_user(enum dtio_entry entry, struct user *user)
{
	pid_t child = fork();

	if (!child)
		use(entry, user);
	return child;
}

#define WAIT_FOR(what)							\
	do {								\
		bool there = false;					\
									\
		for (int tries = 0; tries < 20000 && !there; tries++) {	\
			there = (what);					\
			usleep(1000);					\
		}							\
		ASSERT_TRUE(there);					\
	} while (0)

static void expect_taken(struct __test_metadata *_metadata,
			 const struct user *user)
{
	EXPECT_EQ(ENODEV, user->set_irqs);
	EXPECT_EQ(ENODEV, user->irq_state);
	EXPECT_EQ(0, user->device_info);
	EXPECT_EQ(SIGBUS, user->touch_signal);
}

/* CLOSED: the file is open, but bound to no iommufd: there is nothing to revoke. */
TEST_F(unbind_states, file_without_an_open_device)
{
	struct vfio_device_bind_iommufd bind = { .argsz = sizeof(bind) };
	unsigned int resets;
	char *path;
	int file;

	if (variant->entry != DTIO_ENTRY_CDEV)
		SKIP(return, "a group has no file of the device before its user");
	if (asprintf(&path, "/dev/vfio/devices/%s", device->vfio_name) < 0)
		abort();
	file = open(path, O_RDWR | O_CLOEXEC);
	free(path);
	ASSERT_LE(0, file);
	resets = look_at("first", "resets");

	self->host = take_back(file);
	ASSERT_TRUE(is_unregistered());
	EXPECT_EQ(0, count_log(self->log, device->name, "taking its registers"));
	EXPECT_EQ(resets, look_at("first", "resets"));

	/* GONE: it cannot be bound to an iommufd any more. */
	bind.iommufd = open("/dev/iommu", O_RDWR | O_CLOEXEC);
	ASSERT_LE(0, bind.iommufd);
	EXPECT_EQ(ENODEV, ioctl_errno(file, VFIO_DEVICE_BIND_IOMMUFD, &bind));
	EXPECT_EQ(ENODEV, ioctl_errno(file, VFIO_DEVICE_BIND_IOMMUFD, &bind));
	EXPECT_EQ(resets, look_at("first", "resets"));
	EXPECT_EQ(0, waitpid(self->host, NULL, WNOHANG));
	close(bind.iommufd);
	close(file);
	GIVE_AGAIN();
}

/* Unbound while it is being opened: the open ends first. */
TEST_F(unbind_states, unbound_while_being_opened)
{
	struct user *user = share_user();

	set_delay("first", SLOW_MS);
	self->child = start_user(variant->entry, user);
	ASSERT_LT(0, self->child);
	ASSERT_TRUE(wait_until_resetting("first"));
	self->host = take_back(-1);
	WAIT_FOR(user->opened);
	EXPECT_EQ(1, user->opened);
	WAIT_FOR(count_log(self->log, device->name, "taking its registers"));
	user->go_on = true;
	WAIT_FOR(user->asked);
	EXPECT_EQ(ENODEV, user->reset);
	expect_taken(_metadata, user);

	KILL_USER();
	set_delay("first", 0);
	GIVE_AGAIN();
	munmap(user, sizeof(*user));
}

/* OPEN, with a reset under way: the reset ends first. */
TEST_F(unbind_states, unbound_while_in_reset)
{
	struct user *user = share_user();

	self->child = start_user(variant->entry, user);
	ASSERT_LT(0, self->child);
	WAIT_FOR(user->opened);
	set_delay("first", SLOW_MS);
	user->go_on = true;
	ASSERT_TRUE(wait_until_resetting("first"));
	self->host = take_back(-1);
	WAIT_FOR(user->asked);
	EXPECT_EQ(0, user->reset);
	expect_taken(_metadata, user);

	KILL_USER();
	set_delay("first", 0);
	GIVE_AGAIN();
	munmap(user, sizeof(*user));
}

/* A user that is killed, and an unbind at the same moment. */
TEST_F(unbind_states, unbound_while_being_closed)
{
	struct user *user = share_user();

	self->child = start_user(variant->entry, user);
	ASSERT_LT(0, self->child);
	WAIT_FOR(user->opened);
	set_delay("first", SLOW_MS);
	ASSERT_EQ(0, kill(self->child, SIGKILL));
	ASSERT_TRUE(wait_until_resetting("first"));
	self->host = take_back(-1);
	KILL_USER();
	GIVE_AGAIN();
	EXPECT_EQ(0, count_log(self->log, device->name, "taking its registers"));
	munmap(user, sizeof(*user));
}

/* The same, at any moment. */
TEST_F(unbind_states, unbound_while_its_user_is_killed)
{
	for (int i = 0; i < 20; i++) {
		struct user *user = share_user();

		set_delay("first", i % 3);
		self->child = start_user(variant->entry, user);
		ASSERT_LT(0, self->child);
		if (i % 4)
			WAIT_FOR(user->opened);
		self->host = take_back(-1);
		usleep(i * 500);
		KILL_USER();
		GIVE_AGAIN();
		munmap(user, sizeof(*user));
	}
}

/*
 * A user of two devices, whose address space is locked: one thread's page fault
 * waits for the reset of the second device, and another thread, which unmaps what
 * that one touches, waits for it with the lock held. The host does not wait for
 * either to take the first device back.
 */
struct stuck {
	int device;
	void *mapping;
	atomic_int phase;	/* how many of the threads are to begin */
	atomic_int last;	/* the thread that began last */
};

static void wait_for_phase(struct stuck *stuck, int phase)
{
	while (stuck->phase < phase)
		usleep(1000);
	stuck->last = gettid();
}

/* Waits until a thread is blocked in the kernel. */
static bool wait_until_stuck(struct stuck *stuck)
{
	char path[64], stat[256];
	const char *state;
	ssize_t length;
	int fd;

	for (int tries = 0; tries < 3 * SLOW_MS; tries++, usleep(1000)) {
		if (!stuck->last)
			continue;
		snprintf(path, sizeof(path), "/proc/self/task/%d/stat",
			 stuck->last);
		fd = open(path, O_RDONLY | O_CLOEXEC);
		if (fd < 0)
			return false;
		length = read(fd, stat, sizeof(stat) - 1);
		close(fd);
		if (length < 0)
			return false;
		stat[length] = '\0';
		state = strrchr(stat, ')');
		if (state && !strncmp(state, ") D", 3))
			return true;
	}
	return false;
}

static void *reset_slowly(void *opaque)
{
	struct stuck *stuck = opaque;

	wait_for_phase(stuck, 1);
	ioctl(stuck->device, VFIO_DEVICE_RESET);
	return NULL;
}

static void *touch_in_reset(void *opaque)
{
	struct stuck *stuck = opaque;

	wait_for_phase(stuck, 2);
	touch(stuck->mapping);
	return NULL;
}

/* Has the lock of the address space, and waits for the fault in the mapping. */
static void *unmap_in_fault(void *opaque)
{
	struct stuck *stuck = opaque;

	wait_for_phase(stuck, 3);
	munmap(stuck->mapping, 4096);
	return NULL;
}

struct both {
	atomic_bool ready;
	atomic_bool lost_first;
	atomic_bool reset_done;
};

static void *map_region(int fd)
{
	struct dtio_region_info info;
	void *mapping;

	if (dtio_get_region(fd, 0, &info, NULL, NULL))
		return NULL;
	mapping = mmap(NULL, info.length, PROT_READ, MAP_SHARED, fd,
		       (off_t)info.offset);
	return mapping == MAP_FAILED ? NULL : mapping;
}

static void __attribute__((noreturn))
use_both(enum dtio_entry entry, struct both *both)
{
	const struct dtio_host_device *second =
		find_compatible("dtio-test,slow-second");
	struct dtio_handle first_handle, second_handle;
	pthread_t threads[3];
	struct stuck stuck = {};
	void *mapping;

	if (!second || dtio_open(device, entry, &first_handle, NULL) ||
	    dtio_open(second, entry, &second_handle, NULL))
		_exit(1);
	mapping = map_region(first_handle.device);
	stuck.device = second_handle.device;
	stuck.mapping = map_region(second_handle.device);
	if (!mapping || !stuck.mapping)
		_exit(1);
	/* The page is there, although nothing answers in it. */
	touch(mapping);
	/* So are those that are written to below. */
	both->lost_first = false;

	/* Threads first: each needs a change of the address space. */
	pthread_create(&threads[0], NULL, reset_slowly, &stuck);
	pthread_create(&threads[1], NULL, touch_in_reset, &stuck);
	pthread_create(&threads[2], NULL, unmap_in_fault, &stuck);
	set_delay("second", UNTIL_ENDED_MS);
	stuck.phase = 1;
	if (!wait_until_resetting("second"))
		_exit(1);
	for (int phase = 2; phase <= 3; phase++) {
		stuck.last = 0;
		stuck.phase = phase;
		if (!wait_until_stuck(&stuck))
			_exit(1);
	}
	both->ready = true;

	/* Nothing of the address space may be asked for from here on. */
	while (ioctl_errno(first_handle.device, VFIO_DEVICE_RESET, NULL) != ENODEV)
		;
	both->lost_first = true;
	pthread_join(threads[0], NULL);
	both->reset_done = true;
	pause();
	_exit(1);
}

TEST_F(unbind_states, unbound_while_the_address_space_is_locked)
{
	struct both *both = mmap(NULL, sizeof(*both), PROT_READ | PROT_WRITE,
				 MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	ASSERT_NE(MAP_FAILED, both);
	self->child = fork();
	ASSERT_LE(0, self->child);
	if (!self->child)
		use_both(variant->entry, both);
	WAIT_FOR(both->ready);
	self->host = take_back(-1);
	WAIT_FOR(both->lost_first);
	EXPECT_FALSE(both->reset_done);
	set_delay("second", 0);
	WAIT_FOR(both->reset_done);
	KILL_USER();
	GIVE_AGAIN();
	munmap(both, sizeof(*both));
}

int main(int argc, char **argv)
{
	choose_device(&argc, argv);
	if (device && access(MODULE, F_OK)) {
		printf("TAP version 13\n1..0 # SKIP %s is reset in no time: this needs the module dtio-test-slow, and debugfs\n",
		       device->name);
		return KSFT_SKIP;
	}
	if (device)
		list_whole_board();
	return test_harness_run(argc, argv);
}
