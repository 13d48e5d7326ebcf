// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What the host sees of a device that somebody has open, and what it does not do
 * to it meanwhile.
 */
#include <pthread.h>

#include "driver.h"
#include "file.h"
#include "fixture.h"
#include "log.h"
#include "module.h"

DEVICE_FIXTURE(dtio_host)

static char *read_irqs(void)
{
	char *path, *text;

	if (asprintf(&path, "/sys/kernel/debug/dtio/%s/irqs", device->name) < 0)
		abort();
	text = read_file(path);
	free(path);
	return text;
}

/* The line of debugfs for an interrupt, or NULL. */
static const char *find_line(const char *text, uint32_t index)
{
	char prefix[16];
	int length = snprintf(prefix, sizeof(prefix), "%u ", index);

	while (text && *text && strncmp(text, prefix, length)) {
		text += strcspn(text, "\n");
		text += *text == '\n';
	}
	return text && *text ? text : NULL;
}

static bool line_says(const char *text, uint32_t index, const char *word)
{
	const char *line = find_line(text, index);
	char *copy;
	bool says;

	if (!line)
		return false;
	copy = strndup(line, strcspn(line, "\n"));
	if (!copy)
		abort();
	says = strstr(copy, word);
	free(copy);
	return says;
}

TEST_F(dtio_host, debugfs_shows_interrupts)
{
	int trigger = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	char *text = read_irqs();
	struct dtio_irq_info info;

	if (!text)
		SKIP(return, "debugfs is not mounted");
	ASSERT_EQ(0, dtio_get_irq(self->fd, 0, &info, NULL));
	EXPECT_TRUE(line_says(text, 0, "fired 0"));
	EXPECT_FALSE(line_says(text, 0, "armed"));
	free(text);

	ASSERT_EQ(0, set_irq_eventfd(self->fd, 0, VFIO_IRQ_SET_ACTION_TRIGGER,
				     trigger));
	ASSERT_EQ(0, set_irq_now(self->fd, 0, VFIO_IRQ_SET_ACTION_TRIGGER));
	EXPECT_EQ(1, wait_eventfd(trigger, SOON_MS));
	text = read_irqs();
	EXPECT_TRUE(line_says(text, 0, "fired 1"));
	EXPECT_TRUE(line_says(text, 0, "armed"));
	if (info.type == DTIO_IRQ_WIRED) {
		EXPECT_EQ(!!(info.features & DTIO_IRQ_AUTOMASKED),
			  line_says(text, 0, "masked"));
	}
	free(text);

	dtio_close(&self->handle);
	text = read_irqs();
	if (info.type == DTIO_IRQ_WIRED) {
		EXPECT_TRUE(line_says(text, 0, "closed"));
	}
	free(text);
	close(trigger);
}

#define FORWARD_IRQS	"/sys/module/dtio/parameters/forward_irqs"

/* Is line 0 served in the way that does without disabling it? */
static bool is_forwarded(void)
{
	char *text = read_irqs();
	bool forwarded = line_says(text, 0, " forwarded");

	free(text);
	return forwarded;
}

/* The line is served as the host wants it to be when the device is opened. */
TEST_F(dtio_host, forwarding_can_be_turned_off)
{
	int trigger = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	char *before = read_file(FORWARD_IRQS);
	struct dtio_irq_info info;
	bool forwarded;

	ASSERT_NE(NULL, before);
	ASSERT_EQ(0, dtio_get_irq(self->fd, 0, &info, NULL));
	for (int on = 0; on < 2; on++) {
		dtio_close(&self->handle);
		EXPECT_EQ(0, write_file(FORWARD_IRQS, on ? "Y" : "N"));
		OPEN(self->handle);
		self->fd = self->handle.device;
		forwarded = is_forwarded();
		if (!on || kernel_has_irq_threads() ||
		    !(info.features & DTIO_IRQ_AUTOMASKED)) {
			EXPECT_FALSE(forwarded);
		}
		/* What is open stays as it is. */
		EXPECT_EQ(0, write_file(FORWARD_IRQS, on ? "N" : "Y"));
		EXPECT_EQ(forwarded, is_forwarded());
		EXPECT_EQ(0, set_irq_eventfd(self->fd, 0,
					     VFIO_IRQ_SET_ACTION_TRIGGER,
					     trigger));
		EXPECT_EQ(0, set_irq_now(self->fd, 0,
					 VFIO_IRQ_SET_ACTION_TRIGGER));
		EXPECT_EQ(1, wait_eventfd(trigger, SOON_MS));
	}
	EXPECT_EQ(0, write_file(FORWARD_IRQS, *before == 'Y' ? "Y" : "N"));
	free(before);
	close(trigger);
}

/* As far as putting devices to sleep, which is undone at once. */
TEST_F(dtio_host, does_not_sleep_while_open)
{
	char *user;
	int log;

	if (write_file("/sys/power/pm_test", "devices"))
		SKIP(return, "the kernel cannot test system sleep: needs PM_DEBUG");
	log = open_log();
	ASSERT_LE(0, log);
	EXPECT_EQ(EBUSY, write_file("/sys/power/state", "freeze"));
	if (asprintf(&user, "dtio_host_test (pid %d)", getpid()) < 0)
		abort();
	EXPECT_EQ(1, count_log(log, device->name, user));
	free(user);
	close(log);
	dtio_close(&self->handle);
	EXPECT_EQ(0, write_file("/sys/power/state", "freeze"));
	EXPECT_EQ(0, write_file("/sys/power/pm_test", "none"));
}

/* The kernel calls it "freeze"; this comes as far as putting devices to sleep. */
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

/* What is bound when the system has begun to go to sleep has missed that. */
TEST_F(dtio_host, is_not_opened_when_bound_on_the_way_to_sleep)
{
	pthread_t sleeper;
	int slept = -1, err;

	dtio_close(&self->handle);
	if (load_module("test", "dtio-test-sleep", "pause_ms=3000"))
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
