// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What the host sees of a device that somebody has open, and what it does not do
 * to it meanwhile.
 */
#include "file.h"
#include "fixture.h"

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

/* As far as putting devices to sleep, which is undone at once. */
TEST_F_TIMEOUT(dtio_host, does_not_sleep_while_open, 60)
{
	if (write_file("/sys/power/pm_test", "devices"))
		SKIP(return, "the kernel cannot test system sleep: needs PM_DEBUG");
	EXPECT_EQ(EBUSY, write_file("/sys/power/state", "freeze"));
	dtio_close(&self->handle);
	EXPECT_EQ(0, write_file("/sys/power/state", "freeze"));
	EXPECT_EQ(0, write_file("/sys/power/pm_test", "none"));
}

SELFTEST_MAIN
