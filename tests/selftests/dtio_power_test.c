// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Power, clocks and reset lines of a device: balanced, and in order, whatever fails.
 * The power domains, clocks, supply, interconnect and reset lines are those of
 * modules/dtio_test_power.c, which count and can be made to fail. Each fixture has a
 * device of that module to itself.
 */
#include <endian.h>
#include <limits.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>

#include "balance.h"
#include "driver.h"
#include "file.h"
#include "fixture.h"
#include "log.h"
#include "module.h"
#include "resource.h"
#include "user.h"

#define MODULE	"/sys/kernel/debug/dtio-test-power"

/* An errno that the kernel does not use on these paths: a part was made to fail. */
#define TOLD	EREMOTEIO

/* All that there is. */
static const char *const parts[] = {
	"first", "second", "third", "bus-clock", "core-clock", "supply",
	"read-port", "write-port", "line", "pulse", "own", "own-clock",
	"part-clock", "amba", "amba-clock", "retaining",
};

/* What is on while a device is open. */
static const char *const parts_of_all[] = {
	"first", "second", "third", "bus-clock", "core-clock", "supply",
	"read-port", "write-port",
};

static const char *const parts_of_own[] = { "own", "own-clock", "supply" };

static FILE *open_part(const char *part, const char *what, const char *mode)
{
	FILE *file;
	char *path;

	if (asprintf(&path, MODULE "/%s/%s", part, what) < 0)
		abort();
	file = fopen(path, mode);
	if (!file) {
		perror(path);
		abort();
	}
	free(path);
	return file;
}

static unsigned int look_at(const char *part, const char *what)
{
	FILE *file = open_part(part, what, "re");
	unsigned int value;

	if (fscanf(file, "%u", &value) != 1)
		abort();
	fclose(file);
	return value;
}

static bool is_on(const char *part)
{
	return look_at(part, "on");
}

static unsigned int count_offs(const char *part)
{
	return look_at(part, "offs");
}

static void fail_with(const char *part, int error)
{
	FILE *file = open_part(part, "fail", "we");

	if (fprintf(file, "%d", error) < 0 || fclose(file))
		abort();
}

static void mend_all(void)
{
	for (size_t i = 0; i < ARRAY_SIZE(parts); i++)
		fail_with(parts[i], 0);
}

static unsigned int rate_of(const char *clock)
{
	return look_at(clock, "rate");
}

/* Another consumer of the clock wants this rate: 0, or the errno that it gets. */
static int set_rate(const char *clock, unsigned int rate)
{
	char *path, *text;
	int error;

	if (asprintf(&path, MODULE "/%s/rate", clock) < 0 ||
	    asprintf(&text, "%u", rate) < 0)
		abort();
	error = write_file(path, text);
	free(text);
	free(path);
	return error;
}

/* Whether others may change it; it stays what it was. */
static bool is_rate_free(const char *clock)
{
	unsigned int rate = rate_of(clock);

	return !set_rate(clock, rate + 1000) && rate_of(clock) == rate + 1000 &&
	       !set_rate(clock, rate);
}

static bool is_rate_held(const char *clock)
{
	unsigned int rate = rate_of(clock);

	return set_rate(clock, rate + 1000) == EBUSY && rate_of(clock) == rate;
}

/* Keeps the domain "own" on, or no longer. */
static void hold_sibling(bool hold)
{
	int error = write_file(MODULE "/sibling", hold ? "1" : "0");

	if (error) {
		fprintf(stderr, MODULE "/sibling: %s\n", strerror(error));
		abort();
	}
}

/* One that is on, or NULL. The kernel takes its time with some of the domains. */
static const char *find_left_on(void)
{
	const char *left = NULL;

	for (int tries = 0; tries < 200; tries++) {
		left = NULL;
		for (size_t i = 0; i < ARRAY_SIZE(parts); i++)
			if (is_on(parts[i]))
				left = parts[i];
		if (!left)
			break;
		usleep(10000);
	}
	return left;
}

/* The clocks of the device "all": its own, and that of a node below it. */
static const char *const clocks_of_all[] = {
	"bus-clock", "core-clock", "part-clock",
};

#define EXPECT_RATES(state)						\
	do {								\
		for (size_t c = 0; c < ARRAY_SIZE(clocks_of_all); c++) {	\
			EXPECT_TRUE(is_rate_##state(clocks_of_all[c]))	\
				TH_LOG("the rate of %s is not " #state,	\
				       clocks_of_all[c]);		\
		}							\
	} while (0)

/* One of these that is off, or NULL. */
static const char *find_off(const char *const *names, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!is_on(names[i]))
			return names[i];
	return NULL;
}

#define EXPECT_ALL_OFF()						\
	do {								\
		const char *left = find_left_on();			\
									\
		EXPECT_EQ(NULL, left)					\
			TH_LOG("%s is on", left);			\
	} while (0)

#define EXPECT_ON(names)						\
	do {								\
		const char *off = find_off(names, ARRAY_SIZE(names));	\
									\
		EXPECT_EQ(NULL, off)					\
			TH_LOG("%s is off", off);			\
	} while (0)

/* Makes the module's device of this kind the one under test; false if none. */
static bool choose_compatible(const char *compatible)
{
	const struct dtio_host_device *found = find_compatible(compatible);

	if (found)
		device = found;
	return found;
}

/* The same; false if dtio does not have it. */
static bool take_device(const char *compatible)
{
	if (!choose_compatible(compatible))
		return false;
	find_number();
	return dtio_is_bound(device);
}

#define POWER_FIXTURE(name, compatible)					\
	FIXTURE(name) {							\
		struct dtio_handle handle;				\
		int log;						\
	};								\
	ENTRY_VARIANTS(name)						\
	FIXTURE_SETUP(name)						\
	{								\
		const char *lack = kernel_lacks(variant->entry);	\
									\
		if (lack)						\
			SKIP(return, "the kernel has no %s", lack);	\
		self->handle = nothing_open;				\
		ASSERT_TRUE(take_device(compatible))			\
			TH_LOG("dtio does not have the device %s",	\
			       compatible);				\
		self->log = open_log();					\
		ASSERT_LE(0, self->log)					\
			TH_LOG("/dev/kmsg: %m; run as root");		\
		/* Binding leaves a domain on for a moment. */		\
		ASSERT_EQ(NULL, find_left_on())				\
			TH_LOG("something is on before it is opened");	\
	}								\
	/* However it went: nothing is left on. */			\
	FIXTURE_TEARDOWN(name)						\
	{								\
		mend_all();						\
		dtio_close(&self->handle);				\
		EXPECT_ALL_OFF();					\
		close(self->log);					\
	}

POWER_FIXTURE(all, "dtio-test,all")
POWER_FIXTURE(own, "dtio-test,own-domain")
POWER_FIXTURE(pulsed, "dtio-test,pulsed")

/* The errno that opening it fails with, or 0. */
#define TRY_OPEN()							\
	(-dtio_open(device, variant->entry, &self->handle, NULL))

#define RESET()								\
	ioctl_errno(self->handle.device, VFIO_DEVICE_RESET, NULL)

/* Which tells the rates of the clocks, so that they are held from then on */
static int read_snapshot(int fd)
{
	void *snapshot;
	size_t size;
	int err = dtio_get_snapshot(fd, &snapshot, &size, NULL);

	if (!err)
		free(snapshot);
	return err;
}

TEST_F(all, is_on_while_open)
{
	for (int i = 0; i < 2; i++) {
		OPEN(self->handle);
		EXPECT_ON(parts_of_all);
		EXPECT_FALSE(is_on("line"));
		CLOSE();
		EXPECT_ALL_OFF();
	}
}

/* INT_MAX is how the interconnect framework says "the maximum". */
TEST_F(all, has_all_the_bandwidth_while_open)
{
	OPEN(self->handle);
	EXPECT_EQ(INT_MAX, look_at("read-port", "peak"));
	EXPECT_EQ(INT_MAX, look_at("write-port", "peak"));
	EXPECT_EQ(0, RESET());
	EXPECT_EQ(INT_MAX, look_at("read-port", "peak"));
	EXPECT_EQ(INT_MAX, look_at("write-port", "peak"));
	CLOSE();
	EXPECT_EQ(0, look_at("read-port", "peak"));
	EXPECT_EQ(0, look_at("write-port", "peak"));
}

TEST_F(all, bandwidth_is_what_its_user_asks_for)
{
	uint32_t index;
	struct dtio_resource_info info;
	uint64_t value = 1000;

	OPEN(self->handle);
	index = find_resource(self->handle.device, DTIO_RESOURCE_INTERCONNECT, "read");
	EXPECT_EQ(0, act_on_resource(self->handle.device, index, DTIO_RESOURCE_SET,
				     &value));
	EXPECT_EQ(1000, look_at("read-port", "peak"));
	EXPECT_EQ(INT_MAX, look_at("write-port", "peak"));
	ASSERT_EQ(0, get_resource(self->handle.device, index, &info));
	EXPECT_EQ(1000, info.value);
	value = DTIO_BANDWIDTH_ALL + 1;
	EXPECT_EQ(ERANGE, act_on_resource(self->handle.device, index,
					  DTIO_RESOURCE_SET, &value));
	EXPECT_EQ(1000, look_at("read-port", "peak"));
	EXPECT_EQ(0, RESET());
	EXPECT_EQ(INT_MAX, look_at("read-port", "peak"));

	value = 0;
	EXPECT_EQ(0, act_on_resource(self->handle.device, index, DTIO_RESOURCE_SET,
				     &value));
	EXPECT_EQ(0, look_at("read-port", "peak"));
	CLOSE();
	OPEN(self->handle);
	EXPECT_EQ(INT_MAX, look_at("read-port", "peak"));
}

/* Rates are held once a snapshot has told them to the user, and not before. */
TEST_F(all, rates_are_held_when_they_are_told)
{
	for (int i = 0; i < 2; i++) {
		EXPECT_RATES(free);
		OPEN(self->handle);
		EXPECT_RATES(free);
		ASSERT_EQ(0, read_snapshot(self->handle.device));
		EXPECT_RATES(held);
		ASSERT_EQ(0, read_snapshot(self->handle.device));
		EXPECT_EQ(0, RESET());
		EXPECT_RATES(held);
		CLOSE();
		EXPECT_RATES(free);
	}
}

TEST_F(all, rates_are_free_when_its_user_is_killed)
{
	pid_t user = start_user(variant->entry, read_snapshot);

	ASSERT_LT(0, user);
	EXPECT_RATES(held);
	EXPECT_TRUE(kill_user(user));
	EXPECT_ALL_OFF();
	EXPECT_RATES(free);
}

/* Whether the snapshot tells this rate somewhere. */
static bool is_told(const uint8_t *snapshot, size_t size, uint64_t rate)
{
	const uint64_t cells = htobe64(rate);

	return memmem(snapshot, size, &cells, sizeof(cells));
}

TEST_F(all, rates_that_are_told_are_those_that_are_held)
{
	static const unsigned int odd[] = { 11222333, 22333444, 33444555 };
	void *snapshot;
	size_t size;

	for (size_t i = 0; i < ARRAY_SIZE(odd); i++) {
		ASSERT_EQ(0, set_rate(clocks_of_all[i], odd[i]));
	}
	OPEN(self->handle);
	ASSERT_EQ(0, dtio_get_snapshot(self->handle.device, &snapshot, &size,
				       NULL));
	for (size_t i = 0; i < ARRAY_SIZE(odd); i++) {
		EXPECT_EQ(EBUSY, set_rate(clocks_of_all[i], 44555666));
	}
	for (size_t i = 0; i < ARRAY_SIZE(odd); i++) {
		EXPECT_TRUE(is_told(snapshot, size, odd[i]))
			TH_LOG("%s", clocks_of_all[i]);
	}
	free(snapshot);
}

TEST_F(all, is_on_after_a_reset)
{
	OPEN(self->handle);
	EXPECT_EQ(0, RESET());
	EXPECT_ON(parts_of_all);
	EXPECT_FALSE(is_on("line"));
}

TEST_F(all, is_off_when_its_user_is_killed)
{
	pid_t user = start_user(variant->entry, read_snapshot);

	ASSERT_LT(0, user);
	EXPECT_ON(parts_of_all);
	EXPECT_TRUE(kill_user(user));
	EXPECT_ALL_OFF();
}

TEST_F(all, is_off_when_unbound_under_its_user)
{
	pid_t user = start_user(variant->entry, read_snapshot), host;
	int status, withdrawn = 0;

	ASSERT_LT(0, user);
	host = fork();
	ASSERT_LE(0, host);
	if (!host)
		_exit(tell_driver("unbind", device->name));
	for (int i = 0; i < 500 && !withdrawn; i++) {
		withdrawn = count_log(self->log, device->name,
				      "taking its registers");
		usleep(10000);
	}
	EXPECT_EQ(1, withdrawn);
	/* Unbinding waits for the user, and so does the power. */
	EXPECT_EQ(0, waitpid(host, &status, WNOHANG));
	EXPECT_ON(parts_of_all);
	EXPECT_TRUE(kill_user(user));
	ASSERT_EQ(host, waitpid(host, &status, 0));
	EXPECT_EQ(0, status);
	EXPECT_ALL_OFF();

	ASSERT_EQ(0, tell_driver("bind", device->name));
	find_number();
	EXPECT_ALL_OFF();
	OPEN(self->handle);
	EXPECT_ON(parts_of_all);
}

/* Whichever it is: the log names the kind, and those before it are off again. */
TEST_F(all, what_does_not_come_on_fails_the_open)
{
	static const struct {
		const char *part;
		const char *said;
	} failing[] = {
		{ "supply", "its supplies" },
		{ "first", "its power domain" },
		{ "second", "its power domain" },
		{ "third", "its power domain" },
		{ "read-port", "its interconnect" },
		{ "write-port", "its interconnect" },
		{ "bus-clock", "its clocks" },
		{ "core-clock", "its clocks" },
	};

	for (size_t i = 0; i < ARRAY_SIZE(failing); i++) {
		fail_with(failing[i].part, TOLD);
		EXPECT_EQ(TOLD, TRY_OPEN())
			TH_LOG("%s", failing[i].part);
		EXPECT_EQ(1, count_log(self->log, device->name,
				       failing[i].said))
			TH_LOG("%s", failing[i].part);
		EXPECT_ALL_OFF();
		EXPECT_RATES(free);

		fail_with(failing[i].part, 0);
		EXPECT_EQ(0, TRY_OPEN())
			TH_LOG("%s, afterwards", failing[i].part);
		CLOSE();
		EXPECT_ALL_OFF();
	}
}

/* Close cannot report the error, and still turns the others off. */
TEST_F(all, path_that_does_not_go_off_keeps_nothing_else_on)
{
	OPEN(self->handle);
	fail_with("read-port", TOLD);
	CLOSE();
	EXPECT_TRUE(is_on("read-port"));
	EXPECT_FALSE(is_on("write-port"));
	EXPECT_FALSE(is_on("supply"));

	fail_with("read-port", 0);
	OPEN(self->handle);
	CLOSE();
	EXPECT_ALL_OFF();
}

TEST_F(all, reset_line_is_held_and_let_go)
{
	const unsigned int before = count_offs("line");

	EXPECT_STREQ("controller", device->reset);
	OPEN(self->handle);
	EXPECT_EQ(before + 1, count_offs("line"));
	EXPECT_EQ(0, RESET());
	EXPECT_EQ(before + 2, count_offs("line"));
	EXPECT_FALSE(is_on("line"));
	CLOSE();
	EXPECT_EQ(before + 3, count_offs("line"));
	EXPECT_FALSE(is_on("line"));
}

TEST_F(all, reset_that_fails_is_told_and_refuses_the_next_open)
{
	OPEN(self->handle);
	fail_with("line", TOLD);
	EXPECT_EQ(TOLD, RESET());
	EXPECT_EQ(1, count_log(self->log, device->name,
			       "reset by controller failed"));
	CLOSE();
	EXPECT_EQ(1, count_log(self->log, device->name,
			       "reset by controller failed"));
	EXPECT_ALL_OFF();
	EXPECT_EQ(TOLD, TRY_OPEN());
	EXPECT_ALL_OFF();
	EXPECT_RATES(free);

	fail_with("line", 0);
	OPEN(self->handle);
	EXPECT_EQ(0, RESET());
	EXPECT_ON(parts_of_all);
}

TEST_F(pulsed, gets_a_pulse_for_each_reset)
{
	const unsigned int before = count_offs("pulse");

	EXPECT_STREQ("controller", device->reset);
	OPEN(self->handle);
	EXPECT_EQ(before + 1, count_offs("pulse"));
	EXPECT_EQ(0, RESET());
	EXPECT_EQ(before + 2, count_offs("pulse"));
	CLOSE();
	EXPECT_EQ(before + 3, count_offs("pulse"));
}

/* What its controller cannot do is not offered. */
TEST_F(pulsed, its_user_gives_it_pulses_alone)
{
	const unsigned int before = count_offs("pulse");
	struct dtio_resource_info info;
	uint32_t index;
	uint64_t value = 0;

	OPEN(self->handle);
	index = find_resource(self->handle.device, DTIO_RESOURCE_RESET, NULL);
	ASSERT_EQ(0, get_resource(self->handle.device, index, &info));
	EXPECT_EQ(DTIO_RESOURCE_CAN(DTIO_RESOURCE_PULSE), info.actions);
	EXPECT_EQ(0, act_on_resource(self->handle.device, index,
				     DTIO_RESOURCE_PULSE, &value));
	EXPECT_EQ(before + 2, count_offs("pulse"));
	EXPECT_EQ(EPERM, act_on_resource(self->handle.device, index,
					 DTIO_RESOURCE_ASSERT, &value));
	EXPECT_EQ(EPERM, act_on_resource(self->handle.device, index,
					 DTIO_RESOURCE_DEASSERT, &value));
}

TEST_F(pulsed, pulse_that_fails_is_told_and_refuses_the_next_open)
{
	OPEN(self->handle);
	fail_with("pulse", TOLD);
	EXPECT_EQ(TOLD, RESET());
	CLOSE();
	EXPECT_EQ(TOLD, TRY_OPEN());
	fail_with("pulse", 0);
	OPEN(self->handle);
	EXPECT_EQ(0, RESET());
}

/* The user can cause this message at will: it is rate-limited. */
TEST_F(pulsed, failures_do_not_flood_the_log)
{
	const int tries = 500;
	int said;

	OPEN(self->handle);
	fail_with("pulse", TOLD);
	for (int i = 0; i < tries; i++) {
		EXPECT_EQ(TOLD, RESET());
	}
	said = count_log(self->log, device->name, "reset by controller failed");
	EXPECT_GT(tries / 5, said);
}

TEST_F(own, is_on_while_open)
{
	OPEN(self->handle);
	EXPECT_ON(parts_of_own);
	CLOSE();
	EXPECT_ALL_OFF();
}

TEST_F(own, is_off_when_its_user_is_killed)
{
	pid_t user = start_user(variant->entry, read_snapshot);

	ASSERT_LT(0, user);
	EXPECT_ON(parts_of_own);
	EXPECT_TRUE(kill_user(user));
	EXPECT_ALL_OFF();
}

/* By its power, which its clock does not outlast; the supply is left alone. */
TEST_F(own, is_reset_by_power)
{
	unsigned int domain = count_offs("own"), clock = count_offs("own-clock");
	unsigned int supply = count_offs("supply");

	EXPECT_STREQ("power", device->reset);
	OPEN(self->handle);
	EXPECT_EQ(domain + 1, count_offs("own"));
	EXPECT_EQ(clock + 1, count_offs("own-clock"));
	EXPECT_EQ(0, RESET());
	EXPECT_EQ(domain + 2, count_offs("own"));
	EXPECT_EQ(clock + 2, count_offs("own-clock"));
	EXPECT_EQ(supply, count_offs("supply"));
	EXPECT_ON(parts_of_own);

	/* Once more for the next one, and then for good. */
	CLOSE();
	EXPECT_ALL_OFF();
	EXPECT_EQ(domain + 4, count_offs("own"));
	EXPECT_EQ(clock + 4, count_offs("own-clock"));
	EXPECT_EQ(supply + 1, count_offs("supply"));
}

/* It does not go off while it is in use, and that is no reset. */
TEST_F(own, is_not_reset_while_the_domain_has_another_user)
{
	unsigned int before;

	OPEN(self->handle);
	hold_sibling(true);
	before = count_offs("own");
	EXPECT_EQ(EBUSY, RESET());
	EXPECT_ON(parts_of_own);
	CLOSE();
	EXPECT_EQ(EBUSY, TRY_OPEN());
	EXPECT_EQ(before, count_offs("own"));
	EXPECT_FALSE(is_on("own-clock"));
	hold_sibling(false);
	EXPECT_ALL_OFF();
	OPEN(self->handle);
	EXPECT_EQ(0, RESET());
}

static void end_with_code(int number, siginfo_t *info, void *context)
{
	(void)number;
	(void)context;
	_exit(info->si_code);
}

/*
 * What touching the mapping comes to: 0, or the si_code of a SIGBUS. That is
 * BUS_OBJERR if the access goes out to the bus, where nothing answers in this
 * window, and BUS_ADRERR if there is no page.
 */
static int touch(const void *mapping)
{
	struct sigaction action = {
		.sa_sigaction = end_with_code,
		.sa_flags = SA_SIGINFO,
	};
	pid_t child = fork();
	int status;

	if (!child) {
		if (sigaction(SIGBUS, &action, NULL))
			_exit(255);
		(void)*(volatile const uint32_t *)mapping;
		_exit(0);
	}
	if (child < 0 || waitpid(child, &status, 0) != child ||
	    !WIFEXITED(status))
		return -1;
	return WEXITSTATUS(status);
}

/*
 * The power goes off for a reset and does not come back: the device does not answer,
 * and no access must reach it. On most buses an access would hang the system.
 */
static void lose_power(struct __test_metadata *_metadata, int fd,
		       const char *part, const void *mapping)
{
	struct dtio_device_info device_info;
	struct dtio_region_info info;
	uint32_t value = 0;
	int touched;

	ASSERT_EQ(0, dtio_get_region(fd, 0, &info, NULL, NULL));
	EXPECT_EQ(BUS_OBJERR, touch(mapping));
	fail_with(part, TOLD);
	EXPECT_EQ(TOLD, ioctl_errno(fd, VFIO_DEVICE_RESET, NULL));
	EXPECT_FALSE(is_on(part));

	/* VFIO's core turns the power on for any ioctl; that may succeed. */
	dtio_get_device(fd, &device_info, NULL);
	touched = touch(mapping);
	EXPECT_EQ(BUS_ADRERR, touched);
	/* The kernel itself would not survive the answer to a read. */
	if (touched != BUS_ADRERR)
		return;
	errno = 0;
	EXPECT_EQ(-1, pread(fd, &value, 4, (off_t)info.offset));
	EXPECT_EQ(access_errno(&info, EIO), errno);
	errno = 0;
	EXPECT_EQ(-1, pwrite(fd, &value, 4, (off_t)info.offset));
	EXPECT_EQ(access_errno(&info, EIO), errno);
}

/* What a reset by power turns off and on, and which can fail. */
static const char *const parts_of_reset[] = { "own", "own-clock" };

#define MAP()								\
	({								\
		struct dtio_region_info info;				\
		void *mapping;						\
									\
		ASSERT_EQ(0, dtio_get_region(self->handle.device, 0,	\
					     &info, NULL, NULL));	\
		mapping = mmap(NULL, info.length, PROT_READ, MAP_SHARED,	\
			       self->handle.device, (off_t)info.offset); \
		ASSERT_NE(MAP_FAILED, mapping);				\
		mapping;						\
	})

TEST_F(own, power_that_stays_off_is_balanced_on_close)
{
	for (size_t i = 0; i < ARRAY_SIZE(parts_of_reset); i++) {
		void *mapping;

		OPEN(self->handle);
		mapping = MAP();
		lose_power(_metadata, self->handle.device, parts_of_reset[i],
			   mapping);
		munmap(mapping, (size_t)sysconf(_SC_PAGESIZE));
		CLOSE();
		EXPECT_ALL_OFF();
		EXPECT_EQ(TOLD, TRY_OPEN());
		EXPECT_ALL_OFF();

		fail_with(parts_of_reset[i], 0);
		OPEN(self->handle);
		EXPECT_ON(parts_of_own);
		EXPECT_EQ(0, RESET());
		EXPECT_ON(parts_of_own);
		CLOSE();
		EXPECT_ALL_OFF();
	}
}

TEST_F(own, power_that_stayed_off_comes_back_with_the_next_reset)
{
	for (size_t i = 0; i < ARRAY_SIZE(parts_of_reset); i++) {
		void *mapping;

		OPEN(self->handle);
		mapping = MAP();
		lose_power(_metadata, self->handle.device, parts_of_reset[i],
			   mapping);
		EXPECT_EQ(TOLD, RESET());
		EXPECT_EQ(BUS_ADRERR, touch(mapping));

		fail_with(parts_of_reset[i], 0);
		EXPECT_EQ(0, RESET());
		EXPECT_ON(parts_of_own);
		EXPECT_EQ(BUS_OBJERR, touch(mapping));
		munmap(mapping, (size_t)sysconf(_SC_PAGESIZE));
		CLOSE();
		EXPECT_ALL_OFF();
	}
}

/* The reset on close finds no power; what is counted as on is still put down. */
TEST_F(own, power_that_fails_on_close_is_balanced)
{
	for (size_t i = 0; i < ARRAY_SIZE(parts_of_reset); i++) {
		OPEN(self->handle);
		fail_with(parts_of_reset[i], TOLD);
		CLOSE();
		EXPECT_EQ(1, count_log(self->log, device->name,
				       "reset by power failed"));
		EXPECT_ALL_OFF();
		fail_with(parts_of_reset[i], 0);
		OPEN(self->handle);
		EXPECT_ON(parts_of_own);
		CLOSE();
		EXPECT_ALL_OFF();
	}
}

FIXTURE(own_bind) {
	int log;
	bool bound;
	bool held;
	bool allowed;
};

FIXTURE_SETUP(own_bind)
{
	ASSERT_TRUE(take_device("dtio-test,own-domain"));
	self->log = open_log();
	ASSERT_LE(0, self->log)
		TH_LOG("/dev/kmsg: %m; run as root");
	self->bound = true;
}

FIXTURE_TEARDOWN(own_bind)
{
	mend_all();
	if (self->held)
		hold_sibling(false);
	if (self->allowed) {
		EXPECT_EQ(0, take_back_override("allow_no_reset"));
	}
	if (!self->bound) {
		EXPECT_EQ(0, tell_driver("bind", device->name));
	}
	EXPECT_ALL_OFF();
	close(self->log);
}

/* Tries to bind it, or unbinds it; the errno, or 0. */
#define BIND()								\
	({								\
		int error = tell_driver("bind", device->name);		\
									\
		self->bound = !error;					\
		error;							\
	})

#define UNBIND()							\
	do {								\
		ASSERT_EQ(0, tell_driver("unbind", device->name));	\
		self->bound = false;					\
	} while (0)

/* Whether sysfs says that it is reset in this way. */
static bool is_reset_by(const char *reset)
{
	char *path, line[32] = "";
	FILE *file;

	if (asprintf(&path, "/sys/bus/%s/devices/%s/dtio/reset", device->bus,
		     device->name) < 0)
		abort();
	file = fopen(path, "re");
	free(path);
	if (!file || !fgets(line, sizeof(line), file))
		abort();
	fclose(file);
	line[strcspn(line, "\n")] = '\0';
	return !strcmp(line, reset);
}

TEST_F(own_bind, domain_that_stays_on_is_no_reset)
{
	UNBIND();
	hold_sibling(true);
	self->held = true;
	EXPECT_EQ(EPERM, BIND());
	EXPECT_EQ(1, count_log(self->log, device->name,
			       "its power domain does not go off"));
	EXPECT_FALSE(is_on("own-clock"));
	EXPECT_FALSE(is_on("supply"));

	ASSERT_EQ(0, tell_driver("allow_no_reset", device->name));
	self->allowed = true;
	ASSERT_EQ(0, BIND());
	EXPECT_TRUE(is_reset_by("none"));

	/* The override does not keep a device from a reset that it has. */
	UNBIND();
	hold_sibling(false);
	self->held = false;
	ASSERT_EQ(0, BIND());
	EXPECT_TRUE(is_reset_by("power"));
}

/* Nothing is left of a device that could not be powered. */
TEST_F(own_bind, power_that_fails_refuses_the_device)
{
	UNBIND();
	fail_with("own-clock", TOLD);
	EXPECT_EQ(TOLD, BIND());
	EXPECT_ALL_OFF();
	fail_with("own-clock", 0);
	ASSERT_EQ(0, BIND());
	EXPECT_TRUE(is_reset_by("power"));
}

/* As it is now: bound or not. */
static void look_again(const char *compatible)
{
	list_again();
	if (!choose_compatible(compatible))
		abort();
}

/*
 * It is refused as one that cannot be reset, for this reason, and taken on the
 * administrator's override.
 */
static void bind_without_reset(struct __test_metadata *_metadata,
			       const char *compatible, const char *said)
{
	int log = open_log();

	ASSERT_LE(0, log)
		TH_LOG("/dev/kmsg: %m; run as root");
	ASSERT_TRUE(choose_compatible(compatible));
	ASSERT_EQ(0, tell_driver("assume_no_dma", device->name));
	EXPECT_EQ(-EPERM, dtio_bind(board, device, NULL));
	EXPECT_EQ(1, count_log(log, device->name, said))
		TH_LOG("not said: %s", said);
	EXPECT_ALL_OFF();

	EXPECT_EQ(0, tell_driver("allow_no_reset", device->name));
	EXPECT_EQ(0, dtio_bind(board, device, NULL));
	look_again(compatible);
	EXPECT_TRUE(is_reset_by("none"));
	EXPECT_EQ(0, dtio_release(board, device, NULL));
	look_again(compatible);
	EXPECT_EQ(0, take_back_override("allow_no_reset"));
	EXPECT_EQ(0, take_back_override("assume_no_dma"));
	EXPECT_ALL_OFF();
	close(log);
}

TEST(domain_that_may_retain_is_no_reset)
{
	bind_without_reset(_metadata, "dtio-test,retained",
			   "its power domain is not known to cut the power");
}

/* Its domain goes "off" without anything happening. */
TEST(domain_that_nothing_turns_off_is_no_reset)
{
	bind_without_reset(_metadata, "dtio-test,nominal",
			   "its power domain is not known to cut the power");
}

/* A rate of 0 is a rate, as placeholders have it; one that can change later is none. */
TEST(rates_that_are_unknown_are_told_from_0)
{
	uint64_t wanted[] = {
		htobe64(0), htobe64(DTIO_CLOCK_RATE_UNKNOWN),
		htobe64(look_at("bus-clock", "rate")),
	};
	struct dtio_handle handle;
	char *error = NULL;
	void *snapshot;
	size_t size;

	ASSERT_TRUE(choose_compatible("dtio-test,rates"));
	ASSERT_EQ(0, tell_driver("assume_no_dma", device->name));
	ASSERT_EQ(0, dtio_bind(board, device, NULL));
	look_again("dtio-test,rates");
	ASSERT_EQ(0, dtio_open(device, DTIO_ENTRY_CDEV, &handle, &error))
		TH_LOG("%s", error);
	ASSERT_EQ(0, dtio_get_snapshot(handle.device, &snapshot, &size, &error))
		TH_LOG("%s", error);
	EXPECT_NE(NULL, memmem(snapshot, size, wanted, sizeof(wanted)));
	free(snapshot);
	dtio_close(&handle);
	EXPECT_EQ(0, dtio_release(board, device, NULL));
	look_again("dtio-test,rates");
	EXPECT_EQ(0, take_back_override("assume_no_dma"));
	EXPECT_ALL_OFF();
}

/* Opening it would fail for ever. */
TEST(lines_that_cannot_be_reset_together_are_no_reset)
{
	bind_without_reset(_metadata, "dtio-test,mixed",
			   "some of its reset lines can only be held");
}

/* Its bus keeps the power on while it is being bound. */
TEST(amba_device_is_reset_by_power)
{
	int error = load_module("dtio-amba", "");
	unsigned int before;
	char *difference, *balance;

	/* It may be loaded. */
	ASSERT_TRUE(!error || error == EEXIST);
	ASSERT_TRUE(choose_compatible("dtio-test,amba"));
	ASSERT_EQ(0, tell_driver("assume_no_dma", device->name));
	EXPECT_ALL_OFF();
	balance = read_balance();
	before = count_offs("amba");
	ASSERT_EQ(0, dtio_bind(board, device, NULL));
	look_again("dtio-test,amba");
	EXPECT_TRUE(is_reset_by("power"));
	EXPECT_LT(before, count_offs("amba"));
	EXPECT_ALL_OFF();
	EXPECT_EQ(0, dtio_release(board, device, NULL));
	look_again("dtio-test,amba");

	fail_with("amba-clock", TOLD);
	/* The bus itself needs the clock. */
	EXPECT_EQ(-TOLD, dtio_bind(board, device, NULL));
	fail_with("amba-clock", 0);
	EXPECT_EQ(0, take_back_override("assume_no_dma"));

	/* Refused, it is given back as it was. */
	EXPECT_EQ(-EPERM, dtio_bind(board, device, NULL));
	EXPECT_ALL_OFF();
	EXPECT_TRUE(balance_comes_back(balance, &difference))
		TH_LOG("%s", difference);
	free(difference);
	free(balance);
}

static bool binding_says_no_entry(void)
{
	return dtio_bind(board, device, NULL) == -ENOENT;
}

/* Whether the kernel will try to bind it again, and gives this as the reason. */
static bool is_deferred_for(const char *reason)
{
	FILE *file = fopen("/sys/kernel/debug/devices_deferred", "re");
	char *line = NULL;
	bool found = false;
	size_t room = 0;

	if (!file) {
		perror("/sys/kernel/debug/devices_deferred");
		abort();
	}
	while (!found && getline(&line, &room, file) >= 0)
		found = strstr(line, device->name) && strstr(line, reason);
	free(line);
	fclose(file);
	return found;
}

/*
 * The kernel is told to find a driver, as it does by itself for a new device:
 * what is bound by the driver's own file is not tried again, and until 7.2 at the
 * least loses the memory of its reason.
 */
static bool binding_is_deferred(void)
{
	char *override, *probe, *driver;
	bool deferred;

	if (asprintf(&override, "/sys/bus/%s/devices/%s/driver_override",
		     device->bus, device->name) < 0 ||
	    asprintf(&probe, "/sys/bus/%s/drivers_probe", device->bus) < 0 ||
	    asprintf(&driver, "dtio-%s", device->bus) < 0)
		abort();
	deferred = !write_file(override, driver) &&
		   !write_file(probe, device->name) &&
		   is_deferred_for("cannot get its interconnect paths");
	/* No driver: trying again does not help. */
	if (write_file(override, "\n"))
		deferred = false;
	free(driver);
	free(probe);
	free(override);
	return deferred;
}

/* What was found before the one that is not there is put back. */
static void bind_without(struct __test_metadata *_metadata,
			 const char *compatible, bool (*binding_fails)(void),
			 const char *said)
{
	char *before, *difference;
	int log = open_log();

	ASSERT_LE(0, log)
		TH_LOG("/dev/kmsg: %m; run as root");
	ASSERT_TRUE(choose_compatible(compatible));
	ASSERT_EQ(NULL, find_left_on());
	before = read_balance();
	ASSERT_EQ(0, tell_driver("assume_no_dma", device->name));
	EXPECT_TRUE(binding_fails());
	EXPECT_EQ(1, count_log(log, device->name, said));
	EXPECT_EQ(0, take_back_override("assume_no_dma"));
	EXPECT_TRUE(balance_comes_back(before, &difference))
		TH_LOG("%s", difference);
	free(difference);
	free(before);
	close(log);
}

TEST(clock_that_is_not_there_refuses_the_device)
{
	bind_without(_metadata, "dtio-test,clockless", binding_says_no_entry,
		     "cannot get its clocks");
}

/* What plays the interconnect may still come. */
TEST(path_that_is_not_there_lets_the_device_wait)
{
	bind_without(_metadata, "dtio-test,pathless", binding_is_deferred,
		     "waits for a clock, reset, supply or interconnect");
}

int main(int argc, char **argv)
{
	choose_device(&argc, argv);
	if (device && access(MODULE, F_OK)) {
		printf("TAP version 13\n1..0 # SKIP nothing of %s is made up: that needs the module dtio-test-power, and debugfs\n",
		       device->name);
		return KSFT_SKIP;
	}
	if (device)
		list_whole_board();
	return test_harness_run(argc, argv);
}
