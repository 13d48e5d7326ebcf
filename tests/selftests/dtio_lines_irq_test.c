// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Interrupts of a device's GPIO lines: by edges and levels, masked, with the line driven
 * and not, and what is left of them for others.
 */
#include "lines_fixture.h"

/* A plain user of VFIO sees no more than the device's own line. */
TEST_F(lines, interrupts_are_not_in_plain_vfio)
{
	struct vfio_device_info info = { .argsz = sizeof(info) };

	ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_GET_INFO, &info));
	EXPECT_EQ(1, info.num_irqs);
}

/* One controller that is asked in any context, and one that may sleep */
static const struct {
	const char *name, *line;
} triggered[] = { { "", "fast-3" }, { "slow", "slow-0" } };

TEST_F(lines, edges_fire)
{
	static const uint32_t kinds[] = { RISING, FALLING, RISING | FALLING };

	for (size_t i = 0; i < ARRAY_SIZE(triggered) * ARRAY_SIZE(kinds); i++) {
		uint32_t kind = kinds[i % ARRAY_SIZE(kinds)];
		const char *name = triggered[i / ARRAY_SIZE(kinds)].name;
		const char *line = triggered[i / ARRAY_SIZE(kinds)].line;
		uint32_t irq = irq_of_line(self->fd, name);
		struct dtio_irq_info info;

		EXPECT_EQ(0, act_on(self->fd, name, DTIO_RESOURCE_TRIGGER, kind));
		ASSERT_EQ(0, dtio_get_irq(self->fd, irq, &info, NULL));
		EXPECT_EQ(kind, info.trigger);
		EXPECT_EQ(DTIO_IRQ_EVENTFD, info.features);
		/* What came before is lost. */
		set_outside(line, true);
		set_outside(line, false);
		ASSERT_EQ(0, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
		EXPECT_EQ(0, wait_eventfd(self->event, NEVER_MS));
		for (int high = 1; high >= 0; high--) {
			bool comes = kind & (high ? RISING : FALLING);

			EXPECT_EQ(0, set_outside(line, high));
			EXPECT_EQ(comes, wait_eventfd(self->event, comes ? SOON_MS :
								   NEVER_MS))
				TH_LOG("%s by %u, level %d", line, kind, high);
		}
		EXPECT_EQ(EINVAL, set_irq_now(self->fd, irq, MASK));
		EXPECT_EQ(0, disable_irq(self->fd, irq));
		set_outside(line, true);
		set_outside(line, false);
		EXPECT_EQ(0, wait_eventfd(self->event, NEVER_MS));
	}
	/* What is enabled is not enabled again. */
	EXPECT_EQ(0, count_log(self->log, "Unbalanced enable", ""));
}

TEST_F(lines, levels_fire_and_mask)
{
	for (size_t i = 0; i < ARRAY_SIZE(triggered) * 2; i++) {
		const char *name = triggered[i / 2].name;
		const char *line = triggered[i / 2].line;
		uint32_t irq = irq_of_line(self->fd, name);
		bool active = i % 2;
		struct dtio_irq_info info;
		int unmask = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);

		ASSERT_LE(0, unmask);
		EXPECT_EQ(0, set_outside(line, !active));
		EXPECT_EQ(0, act_on(self->fd, name, DTIO_RESOURCE_TRIGGER,
				    active ? HIGH : LOW));
		ASSERT_EQ(0, dtio_get_irq(self->fd, irq, &info, NULL));
		EXPECT_EQ(DTIO_IRQ_EVENTFD | DTIO_IRQ_MASKABLE | DTIO_IRQ_AUTOMASKED,
			  info.features);
		/* Nothing masks what is not set up. */
		EXPECT_EQ(EINVAL, set_irq_now(self->fd, irq, UNMASK));
		EXPECT_EQ(EINVAL, set_irq_eventfd(self->fd, irq, UNMASK, unmask));
		ASSERT_EQ(0, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
		EXPECT_EQ(0, set_irq_eventfd(self->fd, irq, UNMASK, unmask));
		EXPECT_EQ(0, wait_eventfd(self->event, NEVER_MS));

		EXPECT_EQ(0, set_outside(line, active));
		EXPECT_EQ(1, wait_eventfd(self->event, SOON_MS))
			TH_LOG("%s at %d", line, active);
		EXPECT_EQ(0, wait_eventfd(self->event, NEVER_MS));
		EXPECT_EQ(0, set_irq_now(self->fd, irq, UNMASK));
		EXPECT_EQ(1, wait_eventfd(self->event, SOON_MS));
		EXPECT_EQ(0, eventfd_write(unmask, 1));
		EXPECT_EQ(1, wait_eventfd(self->event, SOON_MS));
		EXPECT_EQ(0, set_outside(line, !active));
		EXPECT_EQ(0, set_irq_now(self->fd, irq, UNMASK));
		EXPECT_EQ(0, wait_eventfd(self->event, NEVER_MS));
		EXPECT_EQ(0, set_irq_now(self->fd, irq, MASK));
		EXPECT_EQ(0, set_outside(line, active));
		EXPECT_EQ(0, wait_eventfd(self->event, NEVER_MS));

		/* What masks it goes with it, and it is not masked the next time. */
		EXPECT_EQ(0, set_irq_eventfd(self->fd, irq, TRIGGER, -1));
		EXPECT_EQ(0, eventfd_write(unmask, 1));
		EXPECT_EQ(0, wait_eventfd(self->event, NEVER_MS));
		ASSERT_EQ(0, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
		EXPECT_EQ(1, wait_eventfd(self->event, SOON_MS));
		EXPECT_EQ(0, eventfd_write(unmask, 1));
		EXPECT_EQ(0, wait_eventfd(self->event, NEVER_MS));
		EXPECT_EQ(0, disable_irq(self->fd, irq));
		EXPECT_EQ(0, set_outside(line, false));
		close(unmask);
	}
}

TEST_F(lines, a_trigger_is_one_that_there_is)
{
	static const uint64_t wrong[] = {
		0, HIGH | LOW, RISING | HIGH, 15, 16, 1ULL << 32 | RISING, UINT64_MAX,
	};
	uint32_t irq = irq_of_line(self->fd, "edges");
	struct dtio_irq_info info;

	EXPECT_EQ(EINVAL, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
	for (size_t i = 0; i < ARRAY_SIZE(wrong); i++)
		EXPECT_EQ(EINVAL, act_on(self->fd, "edges", DTIO_RESOURCE_TRIGGER,
					 wrong[i]));
	EXPECT_EQ(EINVAL, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
	EXPECT_EQ(0, act_on(self->fd, "edges", DTIO_RESOURCE_TRIGGER, FALLING));
	/* What its controller does not take changes nothing. */
	EXPECT_EQ(EINVAL, act_on(self->fd, "edges", DTIO_RESOURCE_TRIGGER, HIGH));
	ASSERT_EQ(0, dtio_get_irq(self->fd, irq, &info, NULL));
	EXPECT_EQ(FALLING, info.trigger);
	EXPECT_EQ(DTIO_IRQ_EVENTFD, info.features);
	EXPECT_EQ(0, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
}

/* Either it is driven, or its interrupt is set up. */
TEST_F(lines, driving_and_interrupt_exclude_each_other)
{
	for (size_t i = 0; i < ARRAY_SIZE(triggered); i++) {
		const char *name = triggered[i].name;
		uint32_t irq = irq_of_line(self->fd, name);

		EXPECT_EQ(0, act_on(self->fd, name, DTIO_RESOURCE_TRIGGER, RISING));
		ASSERT_EQ(0, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
		EXPECT_EQ(EBUSY, act_on(self->fd, name, DTIO_RESOURCE_SET, 1));
		EXPECT_EQ(EBUSY, act_on(self->fd, name, DTIO_RESOURCE_TRIGGER, FALLING));
		EXPECT_EQ(0, act_on(self->fd, name, DTIO_RESOURCE_INPUT, 0));
		EXPECT_EQ(0, look_at_line(triggered[i].line, "driven"));
		/* Another eventfd is no other set-up. */
		EXPECT_EQ(0, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
		EXPECT_EQ(0, disable_irq(self->fd, irq));

		EXPECT_EQ(0, act_on(self->fd, name, DTIO_RESOURCE_SET, 1));
		EXPECT_EQ(EBUSY, act_on(self->fd, name, DTIO_RESOURCE_TRIGGER, FALLING));
		EXPECT_EQ(EBUSY, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
		EXPECT_EQ(0, act_on(self->fd, name, DTIO_RESOURCE_INPUT, 0));
		EXPECT_EQ(0, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
		EXPECT_EQ(0, disable_irq(self->fd, irq));
	}
	/* Neither does the kernel complain of such an attempt. */
	EXPECT_EQ(0, count_log(self->log, "gpio", "IRQ"));
}

/* Not masked, or quiet for a moment: disabled, and without a trigger */
TEST_F(lines, a_reset_disables_them)
{
	for (size_t i = 0; i < ARRAY_SIZE(triggered); i++) {
		const char *name = triggered[i].name, *line = triggered[i].line;
		uint32_t irq = irq_of_line(self->fd, name);
		struct dtio_irq_info info;

		EXPECT_EQ(0, act_on(self->fd, name, DTIO_RESOURCE_TRIGGER, RISING));
		ASSERT_EQ(0, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
		EXPECT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_RESET, NULL));

		ASSERT_EQ(0, dtio_get_irq(self->fd, irq, &info, NULL));
		EXPECT_EQ(0, info.trigger);
		EXPECT_EQ(0, set_outside(line, true));
		EXPECT_EQ(0, wait_eventfd(self->event, NEVER_MS));
		EXPECT_EQ(EINVAL, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
		/* A line whose interrupt is set up could not be driven. */
		EXPECT_EQ(0, act_on(self->fd, name, DTIO_RESOURCE_SET, 1));
		EXPECT_EQ(0, act_on(self->fd, name, DTIO_RESOURCE_INPUT, 0));
		EXPECT_EQ(0, set_outside(line, false));

		EXPECT_EQ(0, act_on(self->fd, name, DTIO_RESOURCE_TRIGGER, RISING));
		ASSERT_EQ(0, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
		EXPECT_EQ(0, set_outside(line, true));
		EXPECT_EQ(1, wait_eventfd(self->event, SOON_MS));
		EXPECT_EQ(0, disable_irq(self->fd, irq));
		EXPECT_EQ(0, set_outside(line, false));
	}
}

/* The line that a user had its interrupt of is as if it never had. */
TEST_F(lines, the_next_driver_finds_no_trigger)
{
	uint32_t irq = irq_of_line(self->fd, "free");

	EXPECT_EQ(0, act_on(self->fd, "free", DTIO_RESOURCE_TRIGGER, HIGH));
	ASSERT_EQ(0, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
	CLOSE();
	EXPECT_EQ(0, look_at_file("unused"));
}

SELFTEST_MAIN
