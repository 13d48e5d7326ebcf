// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * GPIO lines and pin states of a device, as its user is told of them and changes them;
 * interrupts of lines; that it gets at nothing else; and that all is as it was after a
 * reset, close, SIGKILL and unbinding. They are those of modules/dtio_test_lines.c,
 * which tells what has really happened.
 */
#include <sys/wait.h>

#include "driver.h"
#include "file.h"
#include "fixture.h"
#include "log.h"
#include "resource.h"
#include "user.h"

#define MODULE	"/sys/kernel/debug/dtio-test-lines/"

#define TRIGGER	VFIO_IRQ_SET_ACTION_TRIGGER
#define MASK	VFIO_IRQ_SET_ACTION_MASK
#define UNMASK	VFIO_IRQ_SET_ACTION_UNMASK

#define RISING	DTIO_IRQ_TRIGGER_EDGE_RISING
#define FALLING	DTIO_IRQ_TRIGGER_EDGE_FALLING
#define HIGH	DTIO_IRQ_TRIGGER_LEVEL_HIGH
#define LOW	DTIO_IRQ_TRIGGER_LEVEL_LOW

static unsigned long look_at(const char *file)
{
	char *path, *text;
	unsigned long value;

	if (asprintf(&path, MODULE "%s", file) < 0)
		abort();
	text = read_file(path);
	if (!text) {
		perror(path);
		abort();
	}
	value = strtoul(text, NULL, 10);
	free(text);
	free(path);
	return value;
}

static unsigned long look_at_line(const char *line, const char *what)
{
	unsigned long value;
	char *file;

	if (asprintf(&file, "%s/%s", line, what) < 0)
		abort();
	value = look_at(file);
	free(file);
	return value;
}

static int set_outside(const char *line, bool high)
{
	char *path;
	int error;

	if (asprintf(&path, MODULE "%s/outside", line) < 0)
		abort();
	error = write_file(path, high ? "1" : "0");
	free(path);
	return error;
}

/* Of the line fast-0 alone, firmware has left it driven and high. */
static const char *find_wrong(void)
{
	static const char *const files[] = {
		"fast-1/driven", "fast-2/driven", "fast-3/driven",
		"fast-4/driven", "fast-5/driven", "fast-6/driven",
		"fast-7/driven", "fast-8/driven", "fast-9/driven",
		"fast-10/driven", "fast-11/driven", "fast-12/driven",
		"fast-13/driven", "fast-14/driven", "fast-15/driven",
		"slow-0/driven", "slow-1/driven",
		/* Nothing of these is done, whatever is asked for. */
		"fast-4/touches", "fast-8/touches", "fast-9/touches",
		"fast-10/touches", "fast-12/touches", "slow-2/touches",
		"g2", "g3",
	};

	if (!look_at("fast-0/driven") || !look_at("fast-0/level"))
		return "fast-0";
	if (look_at("g0") != 1)
		return "g0";
	for (size_t i = 0; i < ARRAY_SIZE(files); i++)
		if (look_at(files[i]))
			return files[i];
	return NULL;
}

#define EXPECT_REST()							\
	do {								\
		const char *wrong = find_wrong();			\
									\
		EXPECT_EQ(NULL, wrong)					\
			TH_LOG("%s is not as it was", wrong);		\
	} while (0)

FIXTURE(lines) {
	struct dtio_handle handle;
	int fd;
	int log;
	int event;
};

ENTRY_VARIANTS(lines)

FIXTURE_SETUP(lines)
{
	const char *lack = kernel_lacks(variant->entry);

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	if (!is_compatible("dtio-test,lines-device"))
		SKIP(return, "%s is not the device of dtio-test-lines", device->name);
	find_number();
	self->handle = nothing_open;
	EXPECT_REST();
	self->log = open_log();
	ASSERT_LE(0, self->log)
		TH_LOG("/dev/kmsg: %m; run as root");
	self->event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	ASSERT_LE(0, self->event);
	OPEN(self->handle);
	self->fd = self->handle.device;
}

/* However it went: all is as it was. */
FIXTURE_TEARDOWN(lines)
{
	dtio_close(&self->handle);
	EXPECT_REST();
	close(self->event);
	close(self->log);
}

#define CLOSE()								\
	do {								\
		dtio_close(&self->handle);				\
		self->handle = nothing_open;				\
	} while (0)

static uint32_t find_line(int fd, const char *name)
{
	return find_resource(fd, DTIO_RESOURCE_GPIO, name);
}

/* Acts on a line, or selects a pin state */
static int act(int fd, const char *line, uint32_t action, uint64_t value)
{
	return do_act(fd, DTIO_RESOURCE_GPIO, line, action, value);
}

static int select_pins(int fd, const char *state)
{
	return do_act(fd, DTIO_RESOURCE_PIN_STATE, state, DTIO_RESOURCE_SWITCH, 1);
}

/* The interrupt of a line; the list has it by the index of the resource. */
static uint32_t irq_of(int fd, const char *line)
{
	const uint32_t resource = find_line(fd, line);
	struct dtio_irq_info info;

	for (uint32_t i = 0; !dtio_get_irq(fd, i, &info, NULL); i++)
		if (info.type == DTIO_IRQ_GPIO && info.dt_index == resource)
			return i;
	return UINT32_MAX;
}

static int disable(int fd, uint32_t irq)
{
	return set_irqs(fd, irq, VFIO_IRQ_SET_DATA_NONE | TRIGGER, 0, 0, NULL, 0);
}

/* As much as there is at once; returns how many of it failed. */
static int change_all(int fd)
{
	return !!act(fd, "reset", DTIO_RESOURCE_SET, 0) +
	       !!act(fd, "cs", DTIO_RESOURCE_SET, 1) +
	       !!act(fd, "", DTIO_RESOURCE_SET, 0) +
	       !!act(fd, "slow", DTIO_RESOURCE_SET, 1) +
	       !!act(fd, "part", DTIO_RESOURCE_SET, 1) +
	       !!act(fd, "part", DTIO_RESOURCE_INPUT, 0) +
	       !!act(fd, "again", DTIO_RESOURCE_SET, 1) +
	       !!act(fd, "both", DTIO_RESOURCE_SET, 0) +
	       !!select_pins(fd, "sleep") + !!select_pins(fd, "fast");
}

#define EXPECT_CHANGED()						\
	do {								\
		EXPECT_EQ(1, look_at("fast-0/driven"));			\
		EXPECT_EQ(0, look_at("fast-0/level"));			\
		EXPECT_EQ(1, look_at("fast-1/level"));			\
		EXPECT_EQ(1, look_at("fast-3/driven"));			\
		EXPECT_EQ(1, look_at("slow-0/level"));			\
		EXPECT_EQ(0, look_at("slow-1/driven"));			\
		EXPECT_EQ(1, look_at("fast-11/driven"));		\
		EXPECT_EQ(2, look_at("g0"));				\
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

/* A plain user of VFIO sees no more than the device's own line. */
TEST_F(lines, interrupts_are_not_in_plain_vfio)
{
	struct vfio_device_info info = { .argsz = sizeof(info) };

	ASSERT_EQ(0, ioctl_errno(self->fd, VFIO_DEVICE_GET_INFO, &info));
	EXPECT_EQ(1, info.num_irqs);
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
		unsigned long all = look_at("touches");
		uint32_t index = find_line(self->fd, lines[i].name);
		struct dtio_resource_info info;

		for (int high = 1; high >= 0; high--) {
			EXPECT_EQ(0, act(self->fd, lines[i].name, DTIO_RESOURCE_SET,
					 high));
			EXPECT_EQ(high, look_at_line(lines[i].line, "level"))
				TH_LOG("%s", lines[i].line);
			EXPECT_EQ(1, look_at_line(lines[i].line, "driven"));
			ASSERT_EQ(0, get_resource(self->fd, index, &info));
			EXPECT_EQ(high, info.value);
			EXPECT_EQ(DTIO_RESOURCE_OUTPUT, info.state);
		}
		EXPECT_EQ(0, act(self->fd, lines[i].name, DTIO_RESOURCE_INPUT, 0));
		EXPECT_EQ(0, look_at_line(lines[i].line, "driven"));
		for (int high = 1; high >= 0; high--) {
			EXPECT_EQ(0, set_outside(lines[i].line, high));
			ASSERT_EQ(0, get_resource(self->fd, index, &info));
			EXPECT_EQ(high, info.value);
			EXPECT_EQ(0, info.state);
		}
		EXPECT_EQ(ERANGE, act(self->fd, lines[i].name, DTIO_RESOURCE_SET, 2));
		EXPECT_EQ(ERANGE, act(self->fd, lines[i].name, DTIO_RESOURCE_SET,
				      UINT64_MAX));
		EXPECT_EQ(EINVAL, act(self->fd, lines[i].name, DTIO_RESOURCE_INPUT, 1));
		EXPECT_EQ(EPERM, act(self->fd, lines[i].name, DTIO_RESOURCE_SWITCH, 1));
		EXPECT_EQ(mine + 3, look_at_line(lines[i].line, "touches"));
		EXPECT_EQ(all + 3, look_at("touches"));
	}
}

/* As often as the user likes: bits are clocked out by it. */
TEST_F(lines, driving_is_not_limited)
{
	unsigned long before = look_at("fast-1/touches");

	for (int i = 0; i < 300; i++)
		ASSERT_EQ(0, act(self->fd, "cs", DTIO_RESOURCE_SET, i % 2));
	EXPECT_EQ(before + 300, look_at("fast-1/touches"));
}

/* At 1 it is let go, as its flags say; others may hold it at 0. */
TEST_F(lines, open_drain_is_not_driven_high)
{
	EXPECT_EQ(0, set_outside("fast-14", true));
	EXPECT_EQ(0, act(self->fd, "drain", DTIO_RESOURCE_SET, 0));
	EXPECT_EQ(1, look_at("fast-14/driven"));
	EXPECT_EQ(0, look_at("fast-14/level"));
	EXPECT_EQ(0, act(self->fd, "drain", DTIO_RESOURCE_SET, 1));
	EXPECT_EQ(0, look_at("fast-14/driven"));
	EXPECT_EQ(1, look_at("fast-14/level"));
	EXPECT_EQ(0, set_outside("fast-14", false));
}

/* Whatever is done to it, and to what is not there. EXPECT_REST() sees what happens. */
TEST_F(lines, what_another_has_stays)
{
	static const uint32_t actions[] = {
		DTIO_RESOURCE_SET, DTIO_RESOURCE_INPUT, DTIO_RESOURCE_TRIGGER,
	};
	unsigned long all = look_at("touches");

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
	EXPECT_EQ(all, look_at("touches"));
	/* One of a kind that there is not */
	EXPECT_EQ(EOPNOTSUPP, act(self->fd, "cs", DTIO_RESOURCE_TRIGGER + 1, 0));
}

TEST_F(lines, a_line_that_is_named_twice_is_one)
{
	struct dtio_resource_info info;
	struct dtio_irq_info irq;

	EXPECT_EQ(0, act(self->fd, "both", DTIO_RESOURCE_SET, 1));
	ASSERT_EQ(0, get_resource(self->fd, find_line(self->fd, "again"), &info));
	EXPECT_EQ(1, info.value);
	EXPECT_EQ(DTIO_RESOURCE_OUTPUT, info.state);
	/* GPIO_ACTIVE_LOW of the one node is nothing to the other. */
	EXPECT_EQ(0, act(self->fd, "again", DTIO_RESOURCE_SET, 0));
	EXPECT_EQ(0, look_at("fast-11/level"));
	EXPECT_EQ(0, act(self->fd, "again", DTIO_RESOURCE_INPUT, 0));

	ASSERT_EQ(0, dtio_get_irq(self->fd, irq_of(self->fd, "again"), &irq, NULL));
	EXPECT_EQ(irq_of(self->fd, "both"), irq.same_as);
	EXPECT_EQ(ENXIO, act(self->fd, "again", DTIO_RESOURCE_TRIGGER, RISING));
	/* The interrupt of the device's own node, which is always set up */
	ASSERT_EQ(0, dtio_get_irq(self->fd, irq_of(self->fd, "own"), &irq, NULL));
	EXPECT_EQ(0, irq.same_as);
	EXPECT_EQ(ENXIO, act(self->fd, "own", DTIO_RESOURCE_TRIGGER, RISING));
	EXPECT_EQ(EBUSY, act(self->fd, "own", DTIO_RESOURCE_SET, 1));
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
		uint32_t irq = irq_of(self->fd, name);
		struct dtio_irq_info info;

		EXPECT_EQ(0, act(self->fd, name, DTIO_RESOURCE_TRIGGER, kind));
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
		EXPECT_EQ(0, disable(self->fd, irq));
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
		uint32_t irq = irq_of(self->fd, name);
		bool active = i % 2;
		struct dtio_irq_info info;
		int unmask = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);

		ASSERT_LE(0, unmask);
		EXPECT_EQ(0, set_outside(line, !active));
		EXPECT_EQ(0, act(self->fd, name, DTIO_RESOURCE_TRIGGER,
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
		EXPECT_EQ(0, disable(self->fd, irq));
		EXPECT_EQ(0, set_outside(line, false));
		close(unmask);
	}
}

TEST_F(lines, a_trigger_is_one_that_there_is)
{
	static const uint64_t wrong[] = {
		0, HIGH | LOW, RISING | HIGH, 15, 16, 1ULL << 32 | RISING, UINT64_MAX,
	};
	uint32_t irq = irq_of(self->fd, "edges");
	struct dtio_irq_info info;

	EXPECT_EQ(EINVAL, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
	for (size_t i = 0; i < ARRAY_SIZE(wrong); i++)
		EXPECT_EQ(EINVAL, act(self->fd, "edges", DTIO_RESOURCE_TRIGGER,
				      wrong[i]));
	EXPECT_EQ(EINVAL, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
	EXPECT_EQ(0, act(self->fd, "edges", DTIO_RESOURCE_TRIGGER, FALLING));
	/* What its controller does not take changes nothing. */
	EXPECT_EQ(EINVAL, act(self->fd, "edges", DTIO_RESOURCE_TRIGGER, HIGH));
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
		uint32_t irq = irq_of(self->fd, name);

		EXPECT_EQ(0, act(self->fd, name, DTIO_RESOURCE_TRIGGER, RISING));
		ASSERT_EQ(0, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
		EXPECT_EQ(EBUSY, act(self->fd, name, DTIO_RESOURCE_SET, 1));
		EXPECT_EQ(EBUSY, act(self->fd, name, DTIO_RESOURCE_TRIGGER, FALLING));
		EXPECT_EQ(0, act(self->fd, name, DTIO_RESOURCE_INPUT, 0));
		EXPECT_EQ(0, look_at_line(triggered[i].line, "driven"));
		/* Another eventfd is no other set-up. */
		EXPECT_EQ(0, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
		EXPECT_EQ(0, disable(self->fd, irq));

		EXPECT_EQ(0, act(self->fd, name, DTIO_RESOURCE_SET, 1));
		EXPECT_EQ(EBUSY, act(self->fd, name, DTIO_RESOURCE_TRIGGER, FALLING));
		EXPECT_EQ(EBUSY, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
		EXPECT_EQ(0, act(self->fd, name, DTIO_RESOURCE_INPUT, 0));
		EXPECT_EQ(0, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
		EXPECT_EQ(0, disable(self->fd, irq));
	}
	/* Neither does the kernel complain of such an attempt. */
	EXPECT_EQ(0, count_log(self->log, "gpio", "IRQ"));
}

/* The line that a user had its interrupt of is as if it never had. */
TEST_F(lines, the_next_driver_finds_no_trigger)
{
	uint32_t irq = irq_of(self->fd, "free");

	EXPECT_EQ(0, act(self->fd, "free", DTIO_RESOURCE_TRIGGER, HIGH));
	ASSERT_EQ(0, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
	CLOSE();
	EXPECT_EQ(0, look_at("unused"));
}

TEST_F(lines, a_reset_restores_all)
{
	uint32_t irq = irq_of(self->fd, "edges");
	struct dtio_irq_info info;

	EXPECT_EQ(0, change_all(self->fd));
	EXPECT_CHANGED();
	EXPECT_EQ(0, act(self->fd, "edges", DTIO_RESOURCE_TRIGGER, RISING));
	ASSERT_EQ(0, set_irq_eventfd(self->fd, irq, TRIGGER, self->event));
	/* One that was driven, and so cannot be restored before its interrupt is gone */
	EXPECT_EQ(0, act(self->fd, "reset", DTIO_RESOURCE_INPUT, 0));
	EXPECT_EQ(0, act(self->fd, "reset", DTIO_RESOURCE_TRIGGER, LOW));
	ASSERT_EQ(0, set_irq_eventfd(self->fd, irq_of(self->fd, "reset"), TRIGGER,
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
	EXPECT_EQ(0, change_all(self->fd));
	EXPECT_CHANGED();
}

TEST_F(lines, close_restores_all)
{
	for (int i = 0; i < 3; i++) {
		EXPECT_EQ(0, change_all(self->fd));
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
	uint32_t irq = irq_of(fd, "free");

	return change_all(fd) || act(fd, "free", DTIO_RESOURCE_TRIGGER, HIGH) ||
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
	uint32_t irq = irq_of(self->fd, "free");
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

TEST_F(lines, pin_states_are_selected)
{
	static const struct {
		const char *name;
		unsigned int dt_index, group, function;
	} states[] = {
		{ "fast", 1, 0, 2 }, { "sleep", 2, 1, 3 }, { "default", 0, 0, 1 },
	};
	struct dtio_resource_info info;
	unsigned long muxes = look_at("muxes");
	uint32_t count = 0;
	char group[] = "g0", property[] = "pinctrl-0";

	for (uint32_t i = 0; !get_resource(self->fd, i, &info); i++)
		count += info.type == DTIO_RESOURCE_PIN_STATE;
	EXPECT_EQ(5, count);
	for (size_t i = 0; i < ARRAY_SIZE(states); i++) {
		uint32_t index = find_resource(self->fd, DTIO_RESOURCE_PIN_STATE,
					       states[i].name);

		ASSERT_EQ(0, get_resource(self->fd, index, &info));
		EXPECT_EQ(DTIO_RESOURCE_CAN(DTIO_RESOURCE_SWITCH), info.actions);
		EXPECT_EQ(0, info.error);
		EXPECT_EQ(0, info.state);
		EXPECT_EQ(states[i].dt_index, info.dt_index);
		property[strlen(property) - 1] = '0' + states[i].dt_index;
		EXPECT_TRUE(resource_has_string(self->fd, index, DTIO_STRING_PROPERTY,
						property));
		/* The second time changes nothing. */
		EXPECT_EQ(0, select_pins(self->fd, states[i].name));
		EXPECT_EQ(0, select_pins(self->fd, states[i].name));
		group[1] = '0' + states[i].group;
		EXPECT_EQ(states[i].function, look_at(group));
		EXPECT_EQ(muxes + i + 1, look_at("muxes"));
		ASSERT_EQ(0, get_resource(self->fd, index, &info));
		EXPECT_EQ(DTIO_RESOURCE_ON, info.state);
		/* One is always selected. */
		EXPECT_EQ(EINVAL, do_act(self->fd, DTIO_RESOURCE_PIN_STATE,
					 states[i].name, DTIO_RESOURCE_SWITCH, 0));
		EXPECT_EQ(EINVAL, do_act(self->fd, DTIO_RESOURCE_PIN_STATE,
					 states[i].name, DTIO_RESOURCE_SWITCH, 2));
	}
}

TEST_F(lines, pins_of_another_stay)
{
	uint32_t index = find_resource(self->fd, DTIO_RESOURCE_PIN_STATE, "shared");
	unsigned long muxes = look_at("muxes");
	struct dtio_resource_info info;

	EXPECT_EQ(EBUSY, select_pins(self->fd, "shared"));
	ASSERT_EQ(0, get_resource(self->fd, index, &info));
	EXPECT_EQ(EBUSY, info.error);
	EXPECT_TRUE(resource_has_string(self->fd, index, DTIO_STRING_HOLDER,
					"dtio-test-lines-other"));
	EXPECT_EQ(muxes, look_at("muxes"));
}

/* What fails is told, leaves the state before, and is not logged without an end. */
TEST_F(lines, failures_are_told_and_limited)
{
	int failed = 0, refused = 0, error;
	uint32_t index;

	EXPECT_EQ(0, select_pins(self->fd, "fast"));
	for (int i = 0; i < 60; i++) {
		error = select_pins(self->fd, "broken");
		failed += error == EREMOTEIO;
		refused += error == EAGAIN;
	}
	EXPECT_EQ(60, failed + refused);
	EXPECT_LT(0, failed);
	EXPECT_LT(20, refused);
	EXPECT_EQ(2, look_at("g0"));
	CLOSE();
	OPEN(self->handle);
	self->fd = self->handle.device;
	/* A hundred changes in a second: of what is quick, as it is selected already */
	sleep(2);
	index = find_resource(self->fd, DTIO_RESOURCE_PIN_STATE, "default");
	refused = 0;
	for (int i = 0; i < 150; i++) {
		uint64_t value = 1;

		refused += act_on_resource(self->fd, index, DTIO_RESOURCE_SWITCH,
					   &value) == EAGAIN;
	}
	EXPECT_LT(0, refused);
	EXPECT_GE(50, refused);
	sleep(2);
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

/* Another device: of none of its states there would be a way back. */
TEST_F(lines, without_a_default_no_pin_state_is_selected)
{
	const struct dtio_host_device *plain;
	struct dtio_resource_info info;
	struct dtio_handle handle;

	list_whole_board();
	plain = find_compatible("dtio-test,lines-plain");
	ASSERT_NE(NULL, plain);
	ASSERT_EQ(0, dtio_open(plain, variant->entry, &handle, NULL));
	for (int i = 0; i < 2; i++) {
		const char *name = i ? "1" : "0";
		uint32_t index = find_resource(handle.device,
					       DTIO_RESOURCE_PIN_STATE, name);

		ASSERT_EQ(0, get_resource(handle.device, index, &info));
		EXPECT_EQ(ENXIO, info.error);
		EXPECT_EQ(0, info.actions);
		EXPECT_EQ(EPERM, select_pins(handle.device, name));
	}
	dtio_close(&handle);
}

SELFTEST_MAIN
