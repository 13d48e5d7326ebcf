// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * System sleep: the system does not go to sleep while a device is open, and a device
 * is not opened once the system is on the way there.
 */
#include <pthread.h>

#include "driver.h"
#include "file.h"
#include "fixture.h"
#include "log.h"
#include "module.h"

DEVICE_FIXTURE(dtio_sleep)

/* pm_test "devices": the kernel suspends devices and resumes them at once. */
TEST_F(dtio_sleep, is_refused_while_a_device_is_open)
{
	char *user;
	int log;

	if (write_file("/sys/power/pm_test", "devices"))
		SKIP(return, "the kernel cannot test system sleep: needs PM_DEBUG");
	log = open_log();
	ASSERT_LE(0, log);
	EXPECT_EQ(EBUSY, write_file("/sys/power/state", "freeze"));
	if (asprintf(&user, "dtio_sleep_test (pid %d)", getpid()) < 0)
		abort();
	EXPECT_EQ(1, count_log(log, device->name, user));
	free(user);
	close(log);
	dtio_close(&self->handle);
	EXPECT_EQ(0, write_file("/sys/power/state", "freeze"));
	EXPECT_EQ(0, write_file("/sys/power/pm_test", "none"));
}

/* "freeze" is suspend-to-idle. */
static void *go_to_sleep(void *arg)
{
	*(int *)arg = write_file("/sys/power/state", "freeze");
	return NULL;
}

static bool sleep_is_ahead(void)
{
	char *text = read_file("/sys/module/dtio_test_sleep/parameters/ahead");
	bool ahead = text && *text == 'Y';

	free(text);
	return ahead;
}

/* A device that is bound after the notifiers were called has missed them. */
TEST_F(dtio_sleep, device_bound_meanwhile_is_not_opened)
{
	pthread_t sleeper;
	int slept = -1, err;

	dtio_close(&self->handle);
	if (load_module("dtio-test-sleep", "pause_ms=3000"))
		SKIP(return, "the module dtio-test-sleep cannot be loaded");
	if (write_file("/sys/power/pm_test", "freezer"))
		SKIP(return, "the kernel cannot test system sleep: needs PM_DEBUG");

	ASSERT_EQ(0, tell_driver("unbind", device->name));
	ASSERT_EQ(0, pthread_create(&sleeper, NULL, go_to_sleep, &slept));
	for (int i = 0; i < 1000 && !sleep_is_ahead(); i++)
		usleep(10000);
	ASSERT_TRUE(sleep_is_ahead());
	EXPECT_EQ(0, tell_driver("bind", device->name));
	EXPECT_TRUE(sleep_is_ahead());
	list_again();
	err = dtio_open(device, variant->entry, &self->handle, NULL);
	EXPECT_EQ(-EBUSY, err);
	EXPECT_EQ(0, pthread_join(sleeper, NULL));
	EXPECT_EQ(0, slept);

	EXPECT_EQ(0, write_file("/sys/power/pm_test", "none"));
	EXPECT_EQ(0, unload_module("dtio-test-sleep"));
	dtio_close(&self->handle);
	OPEN(self->handle);
}

SELFTEST_MAIN
