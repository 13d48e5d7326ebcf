// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * debugfs: what it shows of the IRQs of an open device, and that it shows which of
 * them are forwarded, which the parameter forward_irqs turns off.
 */
#include "file.h"
#include "fixture.h"

DEVICE_FIXTURE(dtio_debugfs)

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

TEST_F(dtio_debugfs, shows_irqs)
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

/* Is IRQ 0 forwarded, that is, served without disabling its line? */
static bool is_forwarded(void)
{
	char *text = read_irqs();
	bool forwarded = line_says(text, 0, " forwarded");

	free(text);
	return forwarded;
}

/* The parameter counts when the device is opened. */
TEST_F(dtio_debugfs, forwarding_can_be_turned_off)
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

SELFTEST_MAIN
