// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * GPIO lines of a device, as its user is told of them and drives them; that it gets at
 * no line of another's; and that lines, interrupts and pins are as they were after a
 * reset, close, SIGKILL and unbinding.
 */
#include <sys/wait.h>

#include "lines_fixture.h"
#include "user.h"

#define EXPECT_CHANGED()						\
	do {								\
		EXPECT_EQ(1, look_at_file("fast-0/driven"));		\
		EXPECT_EQ(0, look_at_file("fast-0/level"));		\
		EXPECT_EQ(1, look_at_file("fast-1/level"));		\
		EXPECT_EQ(1, look_at_file("fast-3/driven"));		\
		EXPECT_EQ(1, look_at_file("slow-0/level"));		\
		EXPECT_EQ(0, look_at_file("slow-1/driven"));		\
		EXPECT_EQ(1, look_at_file("fast-11/driven"));		\
		EXPECT_EQ(2, look_at_file("g0"));			\
	} while (0)

#define SET_UP		(DTIO_RESOURCE_CAN(DTIO_RESOURCE_SET) |		\
			 DTIO_RESOURCE_CAN(DTIO_RESOURCE_INPUT) |	\
			 DTIO_RESOURCE_CAN(DTIO_RESOURCE_TRIGGER))

/* All lines, in the order of the node or not, and why some cannot be used */
static const struct wanted {
	const char *name, *property, *holder;
	uint32_t dt_index, error;
	enum dtio_irq_status irq;
} wanted[] = {
	{ "reset", "reset-gpios", NULL, 0, 0, DTIO_IRQ_OK },
	{ "cs", "cs-gpios", NULL, 0, 0, DTIO_IRQ_OK },
	{ "cs", "cs-gpios", NULL, 1, ENXIO, DTIO_IRQ_ABSENT },
	{ "cs", "cs-gpios", NULL, 2, 0, DTIO_IRQ_OK },
	{ "", "gpios", NULL, 0, 0, DTIO_IRQ_OK },
	{ "shared", "shared-gpios", "dtio-test-lines-other", 0, EBUSY,
	  DTIO_IRQ_SHARED },
	{ "free", "free-gpio", NULL, 0, 0, DTIO_IRQ_OK },
	{ "hogged", "hogged-gpios", "/dtio-test-lines-fast/hog", 0, EBUSY,
	  DTIO_IRQ_SHARED },
	{ "edges", "edges-gpios", NULL, 0, 0, DTIO_IRQ_OK },
	{ "taken", "taken-gpios", "dtio-test-taken", 0, EBUSY, DTIO_IRQ_SHARED },
	{ "interrupt", "interrupt-gpios", "dtio-test-lines-other", 0, EBUSY,
	  DTIO_IRQ_SHARED },
	{ "blind", "blind-gpios", NULL, 0, ENXIO, DTIO_IRQ_ABSENT },
	{ "both", "both-gpios", NULL, 0, 0, DTIO_IRQ_OK },
	{ "drain", "drain-gpios", NULL, 0, 0, DTIO_IRQ_OK },
	{ "own", "own-gpios", NULL, 0, 0, DTIO_IRQ_REPEATED },
	{ "late", "late-gpios", NULL, 0, EAGAIN, DTIO_IRQ_DEFERRED },
	{ "slow", "slow-gpios", NULL, 0, 0, DTIO_IRQ_OK },
	{ "part", "part-gpios", NULL, 0, 0, DTIO_IRQ_OK },
	{ "again", "again-gpios", NULL, 0, 0, DTIO_IRQ_REPEATED },
};

static uint32_t find_wanted(int fd, const struct wanted *line)
{
	struct dtio_resource_info info;

	for (uint32_t i = 0; !get_resource(fd, i, &info); i++)
		if (info.type == DTIO_RESOURCE_GPIO &&
		    info.dt_index == line->dt_index &&
		    resource_has_string(fd, i, DTIO_STRING_NAME, line->name))
			return i;
	return UINT32_MAX;
}

TEST_F(lines, all_entries_are_told)
{
	struct dtio_resource_info info;
	struct dtio_irq_info irq;
	uint32_t count = 0;

	for (uint32_t i = 0; !get_resource(self->fd, i, &info); i++)
		count += info.type == DTIO_RESOURCE_GPIO;
	EXPECT_EQ(ARRAY_SIZE(wanted), count);
	for (size_t i = 0; i < ARRAY_SIZE(wanted); i++) {
		uint32_t index = find_wanted(self->fd, &wanted[i]);

		ASSERT_EQ(0, get_resource(self->fd, index, &info))
			TH_LOG("%s", wanted[i].property);
		EXPECT_EQ(wanted[i].error, info.error)
			TH_LOG("%s", wanted[i].property);
		EXPECT_EQ(wanted[i].error ? 0 : SET_UP, info.actions);
		EXPECT_EQ(strcmp(wanted[i].name, "reset") ? 0 : DTIO_RESOURCE_OUTPUT,
			  info.state);
		if (!wanted[i].error) {
			EXPECT_EQ(0, info.lowest);
			EXPECT_EQ(1, info.highest);
			EXPECT_EQ(1, info.step);
		}
		EXPECT_TRUE(resource_has_string(self->fd, index, DTIO_STRING_PROPERTY,
						wanted[i].property));
		EXPECT_TRUE(resource_has_string(self->fd, index, DTIO_STRING_HOLDER,
						wanted[i].holder))
			TH_LOG("%s", wanted[i].property);
	}
	/* Their interrupts are in the same order, before those that are no lines. */
	count = 0;
	for (uint32_t i = 0; !dtio_get_irq(self->fd, i, &irq, NULL); i++) {
		if (irq.type != DTIO_IRQ_GPIO)
			continue;
		ASSERT_EQ(0, get_resource(self->fd, irq.dt_index, &info));
		EXPECT_EQ(DTIO_RESOURCE_GPIO, info.type);
		for (size_t j = 0; j < ARRAY_SIZE(wanted); j++) {
			if (find_wanted(self->fd, &wanted[j]) != irq.dt_index)
				continue;
			EXPECT_EQ(wanted[j].irq, irq.status)
				TH_LOG("%s", wanted[j].property);
			EXPECT_EQ(irq.status == DTIO_IRQ_OK, irq.count);
		}
		EXPECT_EQ(0, irq.trigger);
		count++;
	}
	EXPECT_EQ(ARRAY_SIZE(wanted), count);
}

/* One line after another; the provider is told exactly that. */
TEST_F(lines, a_line_is_driven_and_let_go)
{
	static const struct {
		const char *name, *line;
	} lines[] = { { "reset", "fast-0" }, { "cs", "fast-1" }, { "", "fast-3" },
		      { "free", "fast-5" }, { "slow", "slow-0" },
		      { "part", "slow-1" } };

	for (size_t i = 0; i < ARRAY_SIZE(lines); i++) {
		unsigned long mine = look_at_line(lines[i].line, "touches");
		unsigned long all = look_at_file("touches");
		uint32_t index = find_line(self->fd, lines[i].name);
		struct dtio_resource_info info;

		for (int high = 1; high >= 0; high--) {
			EXPECT_EQ(0, act_on(self->fd, lines[i].name, DTIO_RESOURCE_SET,
					    high));
			EXPECT_EQ(high, look_at_line(lines[i].line, "level"))
				TH_LOG("%s", lines[i].line);
			EXPECT_EQ(1, look_at_line(lines[i].line, "driven"));
			ASSERT_EQ(0, get_resource(self->fd, index, &info));
			EXPECT_EQ(high, info.value);
			EXPECT_EQ(DTIO_RESOURCE_OUTPUT, info.state);
		}
		EXPECT_EQ(0, act_on(self->fd, lines[i].name, DTIO_RESOURCE_INPUT, 0));
		EXPECT_EQ(0, look_at_line(lines[i].line, "driven"));
		for (int high = 1; high >= 0; high--) {
			EXPECT_EQ(0, set_outside(lines[i].line, high));
			ASSERT_EQ(0, get_resource(self->fd, index, &info));
			EXPECT_EQ(high, info.value);
			EXPECT_EQ(0, info.state);
		}
		EXPECT_EQ(ERANGE, act_on(self->fd, lines[i].name, DTIO_RESOURCE_SET, 2));
		EXPECT_EQ(ERANGE, act_on(self->fd, lines[i].name, DTIO_RESOURCE_SET,
					 UINT64_MAX));
		EXPECT_EQ(EINVAL, act_on(self->fd, lines[i].name, DTIO_RESOURCE_INPUT, 1));
		EXPECT_EQ(EPERM, act_on(self->fd, lines[i].name, DTIO_RESOURCE_SWITCH, 1));
		EXPECT_EQ(mine + 3, look_at_line(lines[i].line, "touches"));
		EXPECT_EQ(all + 3, look_at_file("touches"));
	}
}

/* As often as the user likes: bits are clocked out by it. */
TEST_F(lines, driving_is_not_limited)
{
	unsigned long before = look_at_file("fast-1/touches");

	for (int i = 0; i < 300; i++)
		ASSERT_EQ(0, act_on(self->fd, "cs", DTIO_RESOURCE_SET, i % 2));
	EXPECT_EQ(before + 300, look_at_file("fast-1/touches"));
}

/* At 1 it is let go, as its flags say; others may hold it at 0. */
TEST_F(lines, open_drain_is_not_driven_high)
{
	EXPECT_EQ(0, set_outside("fast-14", true));
	EXPECT_EQ(0, act_on(self->fd, "drain", DTIO_RESOURCE_SET, 0));
	EXPECT_EQ(1, look_at_file("fast-14/driven"));
	EXPECT_EQ(0, look_at_file("fast-14/level"));
	EXPECT_EQ(0, act_on(self->fd, "drain", DTIO_RESOURCE_SET, 1));
	EXPECT_EQ(0, look_at_file("fast-14/driven"));
	EXPECT_EQ(1, look_at_file("fast-14/level"));
	EXPECT_EQ(0, set_outside("fast-14", false));
}

/* Whatever is done to it, and to what is not there. EXPECT_REST() sees what happens. */
TEST_F(lines, what_another_has_stays)
{
	static const uint32_t actions[] = {
		DTIO_RESOURCE_SET, DTIO_RESOURCE_INPUT, DTIO_RESOURCE_TRIGGER,
	};
	unsigned long all = look_at_file("touches");

	for (size_t i = 0; i < ARRAY_SIZE(wanted); i++) {
		uint32_t index = find_wanted(self->fd, &wanted[i]);

		for (size_t j = 0; j < ARRAY_SIZE(actions) && wanted[i].error; j++) {
			for (uint64_t value = 0; value < 3; value++) {
				uint64_t copy = value;

				EXPECT_EQ(EPERM, act_on_resource(self->fd, index,
								 actions[j], &copy))
					TH_LOG("%s", wanted[i].property);
			}
		}
	}
	for (uint32_t i = 0; i < 64; i++) {
		struct dtio_irq_info irq;

		if (!dtio_get_irq(self->fd, i, &irq, NULL) &&
		    irq.type == DTIO_IRQ_GPIO && irq.status != DTIO_IRQ_OK)
			EXPECT_EQ(ENXIO, set_irq_eventfd(self->fd, i, TRIGGER,
							 self->event));
	}
	EXPECT_EQ(all, look_at_file("touches"));
	/* One of a kind that there is not */
	EXPECT_EQ(EOPNOTSUPP, act_on(self->fd, "cs", DTIO_RESOURCE_TRIGGER + 1, 0));
}

TEST_F(lines, a_line_that_is_named_twice_is_one)
{
	struct dtio_resource_info info;
	struct dtio_irq_info irq;

	EXPECT_EQ(0, act_on(self->fd, "both", DTIO_RESOURCE_SET, 1));
	ASSERT_EQ(0, get_resource(self->fd, find_line(self->fd, "again"), &info));
	EXPECT_EQ(1, info.value);
	EXPECT_EQ(DTIO_RESOURCE_OUTPUT, info.state);
	/* GPIO_ACTIVE_LOW of the one node is nothing to the other. */
	EXPECT_EQ(0, act_on(self->fd, "again", DTIO_RESOURCE_SET, 0));
	EXPECT_EQ(0, look_at_file("fast-11/level"));
	EXPECT_EQ(0, act_on(self->fd, "again", DTIO_RESOURCE_INPUT, 0));

	ASSERT_EQ(0, dtio_get_irq(self->fd, irq_of_line(self->fd, "again"), &irq, NULL));
	EXPECT_EQ(irq_of_line(self->fd, "both"), irq.same_as);
	EXPECT_EQ(ENXIO, act_on(self->fd, "again", DTIO_RESOURCE_TRIGGER, RISING));
	/* The interrupt of the device's own node, which is always set up */
	ASSERT_EQ(0, dtio_get_irq(self->fd, irq_of_line(self->fd, "own"), &irq, NULL));
	EXPECT_EQ(0, irq.same_as);
	EXPECT_EQ(ENXIO, act_on(self->fd, "own", DTIO_RESOURCE_TRIGGER, RISING));
	EXPECT_EQ(EBUSY, act_on(self->fd, "own", DTIO_RESOURCE_SET, 1));
}

TEST_F(lines, a_reset_restores_all)
{
	uint32_t irq = irq_of_line(self->fd, "edges");
	struct dtio_irq_info info;

	EXPECT_EQ(0, change_all_lines(self->fd));
	EXPECT_CHANGED();
	EXPECT_EQ(0, act_on(self->fd, "edges", DTIO_RESOURCE_TRIGGER, RISING));
	ASSERT_EQ(0, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
	/* One that was driven, and so cannot be restored before its interrupt is gone */
	EXPECT_EQ(0, act_on(self->fd, "reset", DTIO_RESOURCE_INPUT, 0));
	EXPECT_EQ(0, act_on(self->fd, "reset", DTIO_RESOURCE_TRIGGER, LOW));
	ASSERT_EQ(0, set_irq_eventfd(self->fd, irq_of_line(self->fd, "reset"), TRIGGER,
				     self->event));
	EXPECT_EQ(1, wait_eventfd(self->event, SOON_MS));

	EXPECT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_RESET, NULL));
	EXPECT_REST();
	ASSERT_EQ(0, dtio_get_irq(self->fd, irq, &info, NULL));
	EXPECT_EQ(0, info.trigger);
	set_outside("fast-7", true);
	set_outside("fast-7", false);
	EXPECT_EQ(0, wait_eventfd(self->event, NEVER_MS));
	EXPECT_EQ(EINVAL, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
	/* And it can be changed again. */
	EXPECT_EQ(0, change_all_lines(self->fd));
	EXPECT_CHANGED();
}

TEST_F(lines, close_restores_all)
{
	for (int i = 0; i < 3; i++) {
		EXPECT_EQ(0, change_all_lines(self->fd));
		EXPECT_CHANGED();
		CLOSE();
		EXPECT_REST();
		OPEN(self->handle);
		self->fd = self->handle.device;
		EXPECT_REST();
	}
	EXPECT_EQ(0, count_log(self->log, device->name, "brought back"));
}

static int change_and_wait(int fd)
{
	uint32_t irq = irq_of_line(fd, "free");

	return change_all_lines(fd) || act_on(fd, "free", DTIO_RESOURCE_TRIGGER, HIGH) ||
	       set_irq_eventfd(fd, irq, TRIGGER, eventfd(0, 0));
}

TEST_F(lines, kill_restores_all)
{
	pid_t user;

	CLOSE();
	user = start_user(variant->entry, change_and_wait);
	ASSERT_LT(0, user);
	EXPECT_CHANGED();
	EXPECT_TRUE(kill_user(user));
	EXPECT_REST();
}

/* The user keeps its file open, and is not obeyed any more. */
TEST_F(lines, unbinding_restores_all)
{
	uint32_t irq = irq_of_line(self->fd, "free");
	bool withdrawn = false;
	int status;
	pid_t host;

	EXPECT_EQ(0, change_and_wait(self->fd));
	host = fork();
	ASSERT_LE(0, host);
	if (!host) {
		/* Unbinding waits until none has the device open. */
		close_range(STDERR_FILENO + 1, ~0U, 0);
		_exit(tell_driver("unbind", device->name));
	}
	for (int i = 0; i < 500 && !withdrawn; i++) {
		withdrawn = is_withdrawn(self->fd);
		usleep(10000);
	}
	EXPECT_TRUE(withdrawn);
	EXPECT_REST();
	EXPECT_EQ(ENODEV, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
	CLOSE();
	ASSERT_EQ(host, waitpid(host, &status, 0));
	EXPECT_EQ(0, status);
	EXPECT_REST();
	ASSERT_EQ(0, tell_driver("bind", device->name));
	find_number();
}

/* With the administrator's override, and not without: others are touched. */
TEST_F(lines, administrator_may_allow_it)
{
	struct dtio_resource_info info;

	CLOSE();
	ASSERT_EQ(0, tell_driver("unbind", device->name));
	ASSERT_EQ(0, tell_driver("allow_shared_resources", device->name));
	ASSERT_EQ(0, tell_driver("bind", device->name));
	find_number();
	OPEN(self->handle);
	self->fd = self->handle.device;
	/* But not what a driver has requested. */
	ASSERT_EQ(0, get_resource(self->fd, find_line(self->fd, "taken"), &info));
	EXPECT_EQ(EBUSY, info.error);
	ASSERT_EQ(0, get_resource(self->fd, find_line(self->fd, "hogged"), &info));
	EXPECT_EQ(EBUSY, info.error);
	ASSERT_EQ(0, get_resource(self->fd, find_line(self->fd, "shared"), &info));
	EXPECT_EQ(0, info.error);
	EXPECT_EQ(SET_UP, info.actions);
	ASSERT_EQ(0, get_resource(self->fd, find_resource(self->fd,
							  DTIO_RESOURCE_PIN_STATE,
							  "shared"), &info));
	EXPECT_EQ(0, info.error);
	CLOSE();
	ASSERT_EQ(0, tell_driver("unbind", device->name));
	EXPECT_EQ(0, take_back_override("allow_shared_resources"));
	ASSERT_EQ(0, tell_driver("bind", device->name));
	find_number();
}

SELFTEST_MAIN
