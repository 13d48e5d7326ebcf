// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Resources: the clocks, reset lines, power domains, supplies and PHYs of a device, as
 * its user is told of them and changes them; that it gets at nothing else; and that all
 * is as it was after a reset, close, SIGKILL and unbinding. They are those of
 * modules/dtio_test_resource.c, which tells what has really happened.
 */
#include <pthread.h>
#include <signal.h>
#include <sys/wait.h>

#include "driver.h"
#include "file.h"
#include "fixture.h"
#include "log.h"
#include "resource.h"
#include "user.h"

#define MODULE	"/sys/kernel/debug/dtio-test-resource"

/* An errno that the kernel does not use on these paths */
#define TOLD	EREMOTEIO

/* The rates that the clocks have at first */
#define PLL	8000000
#define B	3000000
#define SLOW	10000000
#define FAST	20000000
#define PART	4000000
#define PLL2	6000000

static unsigned long look_at(const char *thing, const char *what)
{
	char *path, *text;
	unsigned long value;

	if (asprintf(&path, MODULE "/%s/%s", thing, what) < 0)
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

static int tell(const char *thing, const char *what, unsigned long value)
{
	char *path, *text;
	int error;

	if (asprintf(&path, MODULE "/%s/%s", thing, what) < 0 ||
	    asprintf(&text, "%lu", value) < 0)
		abort();
	error = write_file(path, text);
	free(text);
	free(path);
	return error;
}

static unsigned long rate_of(const char *clock)
{
	return look_at(clock, "rate");
}

/* The state of the host that a user may have changed */
struct state {
	const char *thing, *what;
	unsigned long open, closed;
};

static const struct state states[] = {
	{ "pll", "rate", PLL, PLL },
	{ "a", "rate", PLL, PLL },
	{ "other", "rate", PLL, PLL },
	{ "b", "rate", B, B },
	{ "mux", "rate", SLOW, SLOW },
	{ "mux", "parent", 0, 0 },
	{ "smux", "parent", 0, 0 },
	{ "smux-child", "rate", SLOW, SLOW },
	{ "x", "rate", PLL2, PLL2 },
	{ "y", "rate", PLL2, PLL2 },
	{ "part", "rate", PART, PART },
	{ "a", "on", 1, 0 },
	{ "b", "on", 1, 0 },
	{ "mux", "on", 1, 0 },
	{ "x", "on", 1, 0 },
	{ "y", "on", 1, 0 },
	{ "part", "on", 0, 0 },
	{ "line-core", "on", 0, 0 },
	{ "line-bus", "on", 0, 0 },
	{ "line-shared", "on", 0, 0 },
	{ "line-part", "on", 0, 0 },
	{ "domain-first", "on", 1, 0 },
	{ "domain-second", "on", 1, 0 },
	{ "domain-part", "on", 0, 0 },
	{ "domain-first", "value", 64, 0 },
	{ "domain-second", "value", 16, 0 },
	{ "supply-core", "on", 1, 0 },
	{ "supply-core", "value", 3, 3 },
	{ "supply-card", "on", 1, 0 },
	{ "supply-card", "value", 3, 3 },
	{ "supply-shared", "on", 1, 0 },
	{ "supply-shared", "value", 3, 3 },
	{ "supply-part", "on", 0, 0 },
	{ "supply-part", "value", 3, 3 },
	{ "phy-own", "on", 1, 0 },
	{ "phy-own", "value", 1, 0 },
	{ "phy-part", "on", 0, 0 },
	{ "phy-part", "value", 0, 0 },
};

/* One that is not as it should be, or NULL; some go off a little later. */
static const struct state *find_wrong(bool open)
{
	const struct state *wrong = NULL;

	for (int tries = 0; tries < 200; tries++) {
		wrong = NULL;
		for (size_t i = 0; i < ARRAY_SIZE(states); i++)
			if (look_at(states[i].thing, states[i].what) !=
			    (open ? states[i].open : states[i].closed))
				wrong = &states[i];
		if (!wrong)
			break;
		usleep(10000);
	}
	return wrong;
}

#define EXPECT_STATE(open)						\
	do {								\
		const struct state *wrong = find_wrong(open);		\
									\
		EXPECT_EQ(NULL, wrong)					\
			TH_LOG("%s of %s is %lu", wrong->what, wrong->thing, \
			       look_at(wrong->thing, wrong->what));	\
	} while (0)

FIXTURE(resource) {
	struct dtio_handle handle;
	int fd;
	int log;
};

ENTRY_VARIANTS(resource)

FIXTURE_SETUP(resource)
{
	const char *lack = kernel_lacks(variant->entry);

	if (lack)
		SKIP(return, "the kernel has no %s", lack);
	if (!is_compatible("dtio-test,resources"))
		SKIP(return, "%s is none of dtio-test-resource", device->name);
	find_number();
	self->handle = nothing_open;
	EXPECT_STATE(false);
	self->log = open_log();
	ASSERT_LE(0, self->log)
		TH_LOG("/dev/kmsg: %m; run as root");
	OPEN(self->handle);
	self->fd = self->handle.device;
}

/* However it went: all is as it was. */
FIXTURE_TEARDOWN(resource)
{
	dtio_close(&self->handle);
	EXPECT_STATE(false);
	close(self->log);
}

/* As find_resource(), in the node below or in the device's own */
static uint32_t find_in(int fd, uint32_t type, const char *name, bool below)
{
	struct dtio_resource_info info;
	char *path;

	for (uint32_t i = 0; !get_resource(fd, i, &info); i++) {
		bool is_below;

		if (info.type != type || !resource_has_string(fd, i, DTIO_STRING_NAME, name) ||
		    dtio_get_string(fd, DTIO_OBJECT_RESOURCE, i, DTIO_STRING_DT_PATH,
				    &path, NULL))
			continue;
		is_below = strcmp(path, device->dt_path);
		free(path);
		if (is_below == below)
			return i;
	}
	return UINT32_MAX;
}

static int set_rate(int fd, const char *name, uint64_t rate)
{
	return do_act(fd, DTIO_RESOURCE_CLOCK, name, DTIO_RESOURCE_SET, rate);
}

static int reset_device(int fd)
{
	return ioctl_errno(fd, VFIO_DEVICE_RESET, NULL);
}

/* As much as there is at once; returns how many of it failed. */
static int change_all(int fd)
{
	const struct {
		uint32_t type;
		const char *name;
		uint32_t action;
		uint64_t value;
	} changes[] = {
		{ DTIO_RESOURCE_CLOCK, "b", DTIO_RESOURCE_SET, 7000000 },
		{ DTIO_RESOURCE_CLOCK, "mux", DTIO_RESOURCE_PARENT, 1 },
		{ DTIO_RESOURCE_CLOCK, "x", DTIO_RESOURCE_SET, 9000000 },
		{ DTIO_RESOURCE_CLOCK, "part", DTIO_RESOURCE_SWITCH, 1 },
		{ DTIO_RESOURCE_CLOCK, "part", DTIO_RESOURCE_SET, 5000000 },
		{ DTIO_RESOURCE_RESET, "core", DTIO_RESOURCE_ASSERT, 0 },
		{ DTIO_RESOURCE_RESET, "part", DTIO_RESOURCE_ASSERT, 0 },
		{ DTIO_RESOURCE_POWER, NULL, DTIO_RESOURCE_SWITCH, 1 },
		{ DTIO_RESOURCE_PERFORMANCE, "first", DTIO_RESOURCE_SET, 16 },
		{ DTIO_RESOURCE_SUPPLY, "vdd", DTIO_RESOURCE_SET, 1800000 },
		{ DTIO_RESOURCE_SUPPLY, "vqmmc", DTIO_RESOURCE_SET, 2500000 },
		{ DTIO_RESOURCE_SUPPLY, "vqmmc", DTIO_RESOURCE_SWITCH, 0 },
		{ DTIO_RESOURCE_SUPPLY, "vcc", DTIO_RESOURCE_SET, 1800000 },
		{ DTIO_RESOURCE_SUPPLY, "vcc", DTIO_RESOURCE_SWITCH, 1 },
		{ DTIO_RESOURCE_PHY, "link", DTIO_RESOURCE_SWITCH, 0 },
		{ DTIO_RESOURCE_PHY, "part", DTIO_RESOURCE_SWITCH, 1 },
	};
	int failed = 0;

	for (size_t i = 0; i < ARRAY_SIZE(changes); i++) {
		int error = do_act(fd, changes[i].type, changes[i].name,
				   changes[i].action, changes[i].value);

		if (!error)
			continue;
		fprintf(stderr, "# %s: %s\n", changes[i].name, strerror(error));
		failed++;
	}
	return failed;
}

/* What change_all() changes, as the host has it then */
static const struct state changed[] = {
	{ "b", "rate", 7000000, 0 },
	{ "mux", "parent", 1, 0 },
	{ "x", "rate", 9000000, 0 },
	{ "y", "rate", 9000000, 0 },
	{ "part", "on", 1, 0 },
	{ "part", "rate", 5000000, 0 },
	{ "line-core", "on", 1, 0 },
	{ "line-part", "on", 1, 0 },
	{ "domain-part", "on", 1, 0 },
	{ "domain-first", "value", 16, 0 },
	{ "supply-core", "value", 1, 0 },
	{ "supply-card", "value", 2, 0 },
	{ "supply-card", "on", 0, 0 },
	{ "supply-part", "value", 1, 0 },
	{ "supply-part", "on", 1, 0 },
	{ "phy-own", "on", 0, 0 },
	{ "phy-own", "value", 0, 0 },
	{ "phy-part", "on", 1, 0 },
	{ "phy-part", "value", 1, 0 },
};

#define EXPECT_CHANGED()						\
	do {								\
		for (size_t c = 0; c < ARRAY_SIZE(changed); c++) {	\
			EXPECT_EQ(changed[c].open, look_at(changed[c].thing, \
							   changed[c].what)) \
				TH_LOG("%s of %s", changed[c].what,	\
				       changed[c].thing);		\
		}							\
	} while (0)

#define CLOSE()								\
	do {								\
		dtio_close(&self->handle);				\
		self->handle = nothing_open;				\
	} while (0)

TEST_F(resource, all_entries_are_told)
{
	static const struct {
		uint32_t type, dt_index;
		const char *property, *name;
		uint32_t state;
		bool below;
	} wanted[] = {
		{ DTIO_RESOURCE_CLOCK, 0, "clocks", "a",
		  DTIO_RESOURCE_ON | DTIO_RESOURCE_HELD, false },
		{ DTIO_RESOURCE_CLOCK, 4, "clocks", "y",
		  DTIO_RESOURCE_ON | DTIO_RESOURCE_HELD, false },
		{ DTIO_RESOURCE_CLOCK, 0, "clocks", "part", 0, true },
		{ DTIO_RESOURCE_RESET, 1, "resets", "bus", 0, false },
		{ DTIO_RESOURCE_RESET, 0, "resets", "part", 0, true },
		{ DTIO_RESOURCE_POWER, 1, "power-domains", "second",
		  DTIO_RESOURCE_ON | DTIO_RESOURCE_HELD, false },
		{ DTIO_RESOURCE_POWER, 0, "power-domains", NULL, 0, true },
		{ DTIO_RESOURCE_PERFORMANCE, 0, "power-domains", "first", 0,
		  false },
		{ DTIO_RESOURCE_SUPPLY, 0, "vdd-supply", "vdd",
		  DTIO_RESOURCE_ON | DTIO_RESOURCE_HELD, false },
		{ DTIO_RESOURCE_SUPPLY, 0, "vqmmc-supply", "vqmmc",
		  DTIO_RESOURCE_ON, false },
		{ DTIO_RESOURCE_SUPPLY, 0, "vcc-supply", "vcc", 0, true },
		{ DTIO_RESOURCE_PHY, 0, "phys", "link", DTIO_RESOURCE_ON, false },
		{ DTIO_RESOURCE_PHY, 0, "phys", "part", 0, true },
	};
	struct dtio_resource_info info;
	struct dtio_device_info about;

	ASSERT_EQ(0, dtio_get_device(self->fd, &about, NULL));
	/* 7 clocks, 3 lines, 2 domains with levels, 3 supplies, a PHY; and below */
	EXPECT_EQ(7 + 3 + 2 + 2 + 3 + 1 + 1 + 2 + 1 + 1 + 1, about.num_resources);
	EXPECT_EQ(ENOENT, get_resource(self->fd, about.num_resources, &info));
	for (size_t i = 0; i < ARRAY_SIZE(wanted); i++) {
		uint32_t index = find_in(self->fd, wanted[i].type, wanted[i].name,
					 wanted[i].below);

		ASSERT_EQ(0, get_resource(self->fd, index, &info))
			TH_LOG("%s %s", wanted[i].property, wanted[i].name);
		EXPECT_EQ(wanted[i].dt_index, info.dt_index);
		EXPECT_EQ(wanted[i].state, info.state)
			TH_LOG("%s %s", wanted[i].property, wanted[i].name);
		EXPECT_EQ(0, info.error);
		EXPECT_NE(0, info.actions);
		EXPECT_TRUE(resource_has_string(self->fd, index, DTIO_STRING_PROPERTY,
				       wanted[i].property));
		EXPECT_TRUE(resource_has_string(self->fd, index, DTIO_STRING_HOLDER, NULL));
	}
}

/* PHYs are initialized and on, domains at their highest level, without being asked. */
TEST_F(resource, what_is_needed_is_on_while_open)
{
	EXPECT_STATE(true);
	CLOSE();
	EXPECT_STATE(false);
}

TEST_F(resource, rate_is_set_and_told)
{
	uint32_t index = find_resource(self->fd, DTIO_RESOURCE_CLOCK, "b");
	struct dtio_resource_info info;
	uint64_t value = 7654321;

	ASSERT_EQ(0, get_resource(self->fd, index, &info));
	EXPECT_EQ(B, info.value);
	EXPECT_EQ(1000000, info.lowest);
	EXPECT_EQ(100000000, info.highest);
	EXPECT_EQ(0, info.num_parents);

	EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_ROUND, &value));
	EXPECT_EQ(7654321, value);
	EXPECT_EQ(B, rate_of("b"));
	EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	EXPECT_EQ(7654321, value);
	EXPECT_EQ(7654321, rate_of("b"));
	ASSERT_EQ(0, get_resource(self->fd, index, &info));
	EXPECT_EQ(7654321, info.value);

	value = 999999;
	EXPECT_EQ(ERANGE, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	value = 100000001;
	EXPECT_EQ(ERANGE, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	value = UINT64_MAX;
	EXPECT_EQ(ERANGE, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	EXPECT_EQ(7654321, rate_of("b"));
}

/* With a snapshot, which has the rates held, and without one */
TEST_F(resource, rates_are_held_from_when_one_is_set)
{
	void *snapshot;
	size_t size;

	EXPECT_EQ(0, tell("b", "rate", 4000000));
	EXPECT_EQ(0, set_rate(self->fd, "b", 5000000));
	EXPECT_EQ(EBUSY, tell("b", "rate", 4000000));
	EXPECT_EQ(EBUSY, tell("pll2", "rate", 4000000));
	EXPECT_EQ(5000000, rate_of("b"));
	EXPECT_EQ(0, dtio_get_snapshot(self->fd, &snapshot, &size, NULL));
	free(snapshot);
	EXPECT_EQ(EBUSY, tell("b", "rate", 4000000));
	EXPECT_EQ(0, set_rate(self->fd, "b", 6000000));
	EXPECT_EQ(6000000, rate_of("b"));
	EXPECT_EQ(EBUSY, tell("b", "rate", 5000000));
	CLOSE();
	/* That is what it was before the user's. */
	EXPECT_EQ(4000000, rate_of("b"));
	EXPECT_EQ(0, tell("b", "rate", B));
}

/* x and y are made from one that the device does not name. */
TEST_F(resource, own_clocks_change_together)
{
	EXPECT_EQ(0, set_rate(self->fd, "x", 12000000));
	EXPECT_EQ(12000000, rate_of("x"));
	EXPECT_EQ(12000000, rate_of("y"));
	EXPECT_EQ(0, set_rate(self->fd, "y", 15000000));
	EXPECT_EQ(15000000, rate_of("x"));
	EXPECT_EQ(EBUSY, tell("pll2", "rate", 4000000));
}

TEST_F(resource, rate_of_another_stays)
{
	uint32_t index = find_resource(self->fd, DTIO_RESOURCE_CLOCK, "a");
	const unsigned long sets = look_at("pll", "sets");

	for (uint64_t rate = 9000000; rate < 12000000; rate += 1000000) {
		uint64_t value = rate;

		EXPECT_EQ(EBUSY, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
		EXPECT_EQ(PLL, rate_of("other"));
	}
	/* No one has even tried. */
	EXPECT_EQ(sets, look_at("pll", "sets"));
	EXPECT_TRUE(resource_has_string(self->fd, index, DTIO_STRING_HOLDER,
			       "dtio-test-other"));
	/* It has that already. */
	EXPECT_EQ(0, set_rate(self->fd, "a", PLL));
}

TEST_F(resource, parent_is_chosen)
{
	uint32_t index = find_resource(self->fd, DTIO_RESOURCE_CLOCK, "mux");
	uint64_t values[2] = {};
	struct dtio_resource_info info = {
		.size = sizeof(info), .index = index, .num_values = 2,
		.values_uptr = (uintptr_t)values,
	};
	uint64_t value = 1;

	ASSERT_EQ(0, ioctl_errno(self->fd, DTIO_RESOURCE_INFO, &info));
	EXPECT_EQ(2, info.num_parents);
	EXPECT_EQ(2, info.num_values);
	EXPECT_EQ(0, info.parent);
	EXPECT_EQ(find_resource(self->fd, DTIO_RESOURCE_CLOCK, "slow"), values[0]);
	EXPECT_EQ(DTIO_NO_INDEX, values[1]);

	EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_PARENT, &value));
	EXPECT_EQ(1, look_at("mux", "parent"));
	EXPECT_EQ(FAST, rate_of("mux"));
	ASSERT_EQ(0, get_resource(self->fd, index, &info));
	EXPECT_EQ(1, info.parent);
	EXPECT_EQ(FAST, info.value);
	for (value = 2; value; value <<= 8) {
		uint64_t wrong = value;

		EXPECT_EQ(EINVAL, act_on_resource(self->fd, index, DTIO_RESOURCE_PARENT,
					 &wrong));
	}
	EXPECT_EQ(1, look_at("mux", "parent"));
}

TEST_F(resource, parent_of_what_another_has_stays)
{
	uint32_t index = find_resource(self->fd, DTIO_RESOURCE_CLOCK, "smux");
	uint64_t value = 1;

	EXPECT_EQ(EBUSY, act_on_resource(self->fd, index, DTIO_RESOURCE_PARENT, &value));
	EXPECT_EQ(0, look_at("smux", "parent"));
	EXPECT_EQ(SLOW, rate_of("smux-child"));
	EXPECT_TRUE(resource_has_string(self->fd, index, DTIO_STRING_HOLDER,
			       "dtio-test-other"));
	value = 0;
	EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_PARENT, &value));
}

/* What the registers need stays on, whatever the user says. */
TEST_F(resource, what_is_held_is_turned_off_in_name_only)
{
	static const struct {
		uint32_t type;
		const char *name, *thing;
	} held[] = {
		{ DTIO_RESOURCE_CLOCK, "b", "b" },
		{ DTIO_RESOURCE_POWER, "first", "domain-first" },
		{ DTIO_RESOURCE_SUPPLY, "vdd", "supply-core" },
	};
	struct dtio_resource_info info;

	for (size_t i = 0; i < ARRAY_SIZE(held); i++) {
		uint32_t index = find_resource(self->fd, held[i].type, held[i].name);
		uint64_t value = 0;

		EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_SWITCH, &value));
		EXPECT_EQ(1, look_at(held[i].thing, "on"));
		ASSERT_EQ(0, get_resource(self->fd, index, &info));
		EXPECT_EQ(DTIO_RESOURCE_HELD, info.state);
		value = 2;
		EXPECT_EQ(EINVAL, act_on_resource(self->fd, index, DTIO_RESOURCE_SWITCH,
					 &value));
	}
	EXPECT_STATE(true);
}

TEST_F(resource, what_is_not_held_is_turned_on_and_off)
{
	static const struct {
		uint32_t type;
		const char *name, *thing;
	} free_ones[] = {
		{ DTIO_RESOURCE_CLOCK, "part", "part" },
		{ DTIO_RESOURCE_POWER, NULL, "domain-part" },
		{ DTIO_RESOURCE_SUPPLY, "vqmmc", "supply-card" },
		{ DTIO_RESOURCE_SUPPLY, "vcc", "supply-part" },
		{ DTIO_RESOURCE_PHY, "link", "phy-own" },
		{ DTIO_RESOURCE_PHY, "part", "phy-part" },
	};

	for (size_t i = 0; i < ARRAY_SIZE(free_ones); i++) {
		for (int on = 1; on >= 0; on--) {
			/* The second time changes nothing, and counts for none. */
			for (int j = 0; j < 2; j++) {
				EXPECT_EQ(0, do_act(self->fd, free_ones[i].type,
						    free_ones[i].name,
						    DTIO_RESOURCE_SWITCH, on))
					TH_LOG("%s", free_ones[i].thing);
			}
			for (int j = 0; j < 100 && !on &&
			     look_at(free_ones[i].thing, "on"); j++)
				usleep(10000);
			EXPECT_EQ(on, look_at(free_ones[i].thing, "on"))
				TH_LOG("%s", free_ones[i].thing);
		}
	}
}

TEST_F(resource, lines_are_asserted_and_deasserted)
{
	static const struct {
		const char *name, *line;
	} lines[] = { { "core", "line-core" }, { "bus", "line-bus" },
		      { "part", "line-part" } };

	for (size_t i = 0; i < ARRAY_SIZE(lines); i++) {
		uint32_t index = find_resource(self->fd, DTIO_RESOURCE_RESET, lines[i].name);
		unsigned long ons = look_at(lines[i].line, "ons");
		struct dtio_resource_info info;
		uint64_t value = 0;

		EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_ASSERT, &value));
		EXPECT_EQ(1, look_at(lines[i].line, "on"));
		ASSERT_EQ(0, get_resource(self->fd, index, &info));
		EXPECT_EQ(DTIO_RESOURCE_ASSERTED, info.state);
		EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_DEASSERT, &value));
		EXPECT_EQ(0, look_at(lines[i].line, "on"));
		EXPECT_EQ(ons + 1, look_at(lines[i].line, "ons"));
		EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_PULSE, &value));
		EXPECT_EQ(0, look_at(lines[i].line, "on"));
		EXPECT_EQ(ons + 2, look_at(lines[i].line, "ons"));
		ASSERT_EQ(0, get_resource(self->fd, index, &info));
		EXPECT_EQ(0, info.state);
		value = 1;
		EXPECT_EQ(EINVAL, act_on_resource(self->fd, index, DTIO_RESOURCE_PULSE,
					 &value));
	}
	EXPECT_STATE(true);
}

/* Of the device's node, and of the one below, which does not even have it */
TEST_F(resource, line_of_another_stays)
{
	static const uint32_t actions[] = {
		DTIO_RESOURCE_ASSERT, DTIO_RESOURCE_DEASSERT, DTIO_RESOURCE_PULSE,
	};
	uint32_t own = find_in(self->fd, DTIO_RESOURCE_RESET, "shared", false);
	uint32_t below = find_in(self->fd, DTIO_RESOURCE_RESET, "shared", true);
	unsigned long ons = look_at("line-shared", "ons");
	struct dtio_resource_info info;

	for (size_t i = 0; i < ARRAY_SIZE(actions); i++) {
		uint64_t value = 0;

		EXPECT_EQ(EBUSY, act_on_resource(self->fd, own, actions[i], &value));
		EXPECT_NE(0, act_on_resource(self->fd, below, actions[i], &value));
	}
	EXPECT_EQ(ons, look_at("line-shared", "ons"));
	ASSERT_EQ(0, get_resource(self->fd, own, &info));
	EXPECT_EQ(EBUSY, info.error);
	ASSERT_EQ(0, get_resource(self->fd, below, &info));
	EXPECT_EQ(EBUSY, info.error);
	EXPECT_TRUE(resource_has_string(self->fd, own, DTIO_STRING_HOLDER, "dtio-test-other"));
}

TEST_F(resource, level_is_set)
{
	uint32_t index = find_resource(self->fd, DTIO_RESOURCE_PERFORMANCE, "first");
	uint64_t levels[3] = {}, value;
	struct dtio_resource_info info = {
		.size = sizeof(info), .index = index, .num_values = 3,
		.values_uptr = (uintptr_t)levels,
	};

	ASSERT_EQ(0, ioctl_errno(self->fd, DTIO_RESOURCE_INFO, &info));
	EXPECT_EQ(3, info.num_values);
	EXPECT_EQ(16, levels[0]);
	EXPECT_EQ(32, levels[1]);
	EXPECT_EQ(64, levels[2]);
	EXPECT_EQ(64, info.value);
	for (int i = 0; i < 3; i++) {
		value = levels[i];
		EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
		EXPECT_EQ(levels[i], look_at("domain-first", "value"));
	}
	value = 48;
	EXPECT_EQ(ERANGE, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	value = 65;
	EXPECT_EQ(ERANGE, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	value = 0;
	EXPECT_EQ(ERANGE, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	EXPECT_EQ(64, look_at("domain-first", "value"));
	EXPECT_EQ(16, look_at("domain-second", "value"));
}

TEST_F(resource, voltage_is_set_within_what_the_board_allows)
{
	uint32_t index = find_resource(self->fd, DTIO_RESOURCE_SUPPLY, "vqmmc");
	uint64_t voltages[3] = {}, value = 1800000;
	struct dtio_resource_info info = {
		.size = sizeof(info), .index = index, .num_values = 2,
		.values_uptr = (uintptr_t)voltages,
	};

	EXPECT_EQ(EMSGSIZE, ioctl_errno(self->fd, DTIO_RESOURCE_INFO, &info));
	EXPECT_EQ(3, info.num_values);
	EXPECT_EQ(0, voltages[0]);
	ASSERT_EQ(0, ioctl_errno(self->fd, DTIO_RESOURCE_INFO, &info));
	/* The provider has 1.2 V, too. */
	EXPECT_EQ(1800000, voltages[0]);
	EXPECT_EQ(2500000, voltages[1]);
	EXPECT_EQ(3300000, voltages[2]);
	EXPECT_EQ(3300000, info.value);

	EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	EXPECT_EQ(1, look_at("supply-card", "value"));
	value = 3000000;
	EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_ROUND, &value));
	EXPECT_EQ(2500000, value);
	EXPECT_EQ(1, look_at("supply-card", "value"));
	value = 3000000;
	EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	EXPECT_EQ(2500000, value);
	EXPECT_EQ(2, look_at("supply-card", "value"));
	value = 1200000;
	EXPECT_EQ(ERANGE, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	value = 3300001;
	EXPECT_EQ(ERANGE, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	EXPECT_EQ(2, look_at("supply-card", "value"));
}

TEST_F(resource, voltage_of_another_stays)
{
	uint32_t index = find_resource(self->fd, DTIO_RESOURCE_SUPPLY, "vio");
	struct dtio_resource_info info;
	uint64_t value = 1800000;

	ASSERT_EQ(0, get_resource(self->fd, index, &info));
	EXPECT_EQ(EBUSY, info.error);
	EXPECT_EQ(EBUSY, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	EXPECT_EQ(3, look_at("supply-shared", "value"));
	EXPECT_TRUE(resource_has_string(self->fd, index, DTIO_STRING_HOLDER,
			       "dtio-test-other"));
	/* It is its own vote that it takes back. */
	value = 0;
	EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_SWITCH, &value));
}

/* Bad indexes, actions and values, of every resource */
TEST_F(resource, nothing_else_is_done)
{
	static const uint64_t values[] = {
		0, 1, 2, 0x7fffffff, 0x80000000, UINT32_MAX, INT64_MAX,
		1ULL << 63, UINT64_MAX,
	};
	struct dtio_resource_info info;
	struct dtio_device_info about;

	ASSERT_EQ(0, dtio_get_device(self->fd, &about, NULL));
	for (uint32_t i = 0; i < 8; i++) {
		uint64_t value = 0;
		uint32_t index = i < 4 ? about.num_resources + i : UINT32_MAX >> (i - 4);

		EXPECT_EQ(ENOENT, act_on_resource(self->fd, index, DTIO_RESOURCE_SWITCH,
					 &value));
		EXPECT_EQ(ENOENT, get_resource(self->fd, index, &info));
	}
	for (uint32_t i = 0; i < about.num_resources; i++) {
		uint64_t value = 0;

		ASSERT_EQ(0, get_resource(self->fd, i, &info));
		EXPECT_EQ(EOPNOTSUPP, act_on_resource(self->fd, i, 0, &value));
		EXPECT_EQ(EOPNOTSUPP, act_on_resource(self->fd, i, LAST_ACTION + 1,
						      &value));
		EXPECT_EQ(EOPNOTSUPP, act_on_resource(self->fd, i, UINT32_MAX, &value));
		for (uint32_t action = DTIO_RESOURCE_SWITCH;
		     action <= LAST_ACTION; action++) {
			if (info.actions & DTIO_RESOURCE_CAN(action))
				continue;
			for (size_t j = 0; j < ARRAY_SIZE(values); j++) {
				value = values[j];
				EXPECT_EQ(EPERM, act_on_resource(self->fd, i, action,
							&value));
			}
		}
	}
	EXPECT_STATE(true);
}

/* Whatever all actions do with whatever values: nothing of another's changes. */
TEST_F(resource, no_value_reaches_another)
{
	static const uint64_t values[] = {
		0, 1, 16, 2000000, 1800000, 90000000, UINT32_MAX, INT64_MAX,
	};
	struct dtio_device_info about;

	ASSERT_EQ(0, dtio_get_device(self->fd, &about, NULL));
	for (uint32_t i = 0; i < about.num_resources; i++) {
		for (uint32_t action = DTIO_RESOURCE_SWITCH;
		     action <= LAST_ACTION; action++) {
			for (size_t j = 0; j < ARRAY_SIZE(values); j++) {
				uint64_t value = values[j];

				act_on_resource(self->fd, i, action, &value);
			}
		}
		ASSERT_EQ(PLL, rate_of("other"));
		ASSERT_EQ(SLOW, rate_of("smux-child"));
		ASSERT_EQ(3, look_at("supply-shared", "value"));
		ASSERT_EQ(0, look_at("line-shared", "on"));
	}
	/* The next test has changes of its own to make. */
	sleep(1);
}

TEST_F(resource, a_reset_restores_all)
{
	EXPECT_EQ(0, change_all(self->fd));
	EXPECT_CHANGED();
	EXPECT_EQ(0, reset_device(self->fd));
	EXPECT_STATE(true);
	/* And it can be changed again. */
	EXPECT_EQ(0, change_all(self->fd));
	EXPECT_CHANGED();
}

TEST_F(resource, close_restores_all)
{
	for (int i = 0; i < 3; i++) {
		EXPECT_EQ(0, change_all(self->fd));
		CLOSE();
		EXPECT_STATE(false);
		OPEN(self->handle);
		self->fd = self->handle.device;
		EXPECT_STATE(true);
	}
	EXPECT_EQ(0, count_log(self->log, device->name, "brought back"));
}

TEST_F(resource, kill_restores_all)
{
	pid_t user;

	CLOSE();
	user = start_user(variant->entry, change_all);
	ASSERT_LT(0, user);
	EXPECT_CHANGED();
	EXPECT_TRUE(kill_user(user));
	EXPECT_STATE(false);
}

/* The user keeps its file open, and is not obeyed any more. */
TEST_F(resource, unbinding_restores_all)
{
	struct dtio_resource_info info;
	bool withdrawn = false;
	uint64_t value = 0;
	int status;
	pid_t host;

	EXPECT_EQ(0, change_all(self->fd));
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
	EXPECT_STATE(true);
	EXPECT_EQ(ENODEV, get_resource(self->fd, 0, &info));
	EXPECT_EQ(ENODEV, act_on_resource(self->fd, 0, DTIO_RESOURCE_SWITCH, &value));
	CLOSE();
	ASSERT_EQ(host, waitpid(host, &status, 0));
	EXPECT_EQ(0, status);
	EXPECT_STATE(false);
	ASSERT_EQ(0, tell_driver("bind", device->name));
	find_number();
}

/* A hundred in a second; those that are refused change nothing. */
TEST_F(resource, changes_are_limited)
{
	uint32_t index = find_resource(self->fd, DTIO_RESOURCE_CLOCK, "b");
	unsigned long sets = look_at("b", "sets");
	int refused = 0;

	sleep(1);
	for (int i = 0; i < 150; i++) {
		uint64_t value = 2000000 + i;

		refused += act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value) ==
			   EAGAIN;
	}
	EXPECT_EQ(150, refused + look_at("b", "sets") - sets);
	EXPECT_LT(0, refused);
	/* The second ends with a tick of the kernel's clock, which may be yet to come. */
	sleep(2);
	EXPECT_EQ(0, set_rate(self->fd, "b", 5000000));
}

/* The errno of the provider reaches the user, and nothing is out of balance. */
TEST_F(resource, failures_are_told_and_balanced)
{
	EXPECT_EQ(0, tell("phy-part", "fail", TOLD));
	EXPECT_EQ(TOLD, do_act(self->fd, DTIO_RESOURCE_PHY, "part",
			       DTIO_RESOURCE_SWITCH, 1));
	EXPECT_EQ(0, tell("phy-part", "fail", 0));
	EXPECT_EQ(0, tell("line-part", "fail", TOLD));
	EXPECT_EQ(TOLD, do_act(self->fd, DTIO_RESOURCE_RESET, "part",
			       DTIO_RESOURCE_ASSERT, 0));
	EXPECT_EQ(0, tell("line-part", "fail", 0));
	EXPECT_EQ(0, tell("supply-card", "fail", TOLD));
	EXPECT_EQ(TOLD, do_act(self->fd, DTIO_RESOURCE_SUPPLY, "vqmmc",
			       DTIO_RESOURCE_SET, 1800000));
	EXPECT_EQ(0, tell("supply-card", "fail", 0));
	EXPECT_STATE(true);

	/* One that cannot be turned on again is not turned off a second time. */
	EXPECT_EQ(0, do_act(self->fd, DTIO_RESOURCE_PHY, "link",
			    DTIO_RESOURCE_SWITCH, 0));
	EXPECT_EQ(0, do_act(self->fd, DTIO_RESOURCE_SUPPLY, "vqmmc",
			    DTIO_RESOURCE_SWITCH, 0));
	EXPECT_EQ(0, tell("phy-own", "fail", TOLD));
	EXPECT_EQ(0, tell("supply-card", "fail", TOLD));
	CLOSE();
	EXPECT_EQ(2, count_log(self->log, device->name, "cannot be turned on again"));
	EXPECT_EQ(TOLD, -dtio_open(device, variant->entry, &self->handle, NULL));
	EXPECT_EQ(0, tell("supply-card", "fail", 0));
	EXPECT_EQ(TOLD, -dtio_open(device, variant->entry, &self->handle, NULL));
	EXPECT_EQ(0, tell("phy-own", "fail", 0));
	OPEN(self->handle);
	EXPECT_STATE(true);
}

struct racer {
	pthread_t thread;
	int fd;
	unsigned int seed;
	uint32_t count;
	volatile bool *stop;
};

static void *race(void *data)
{
	struct racer *racer = data;

	while (!*racer->stop) {
		uint64_t value = rand_r(&racer->seed) % 3;
		uint32_t index = rand_r(&racer->seed) % racer->count;
		uint32_t action = 1 + rand_r(&racer->seed) % LAST_ACTION;

		if (action == DTIO_RESOURCE_SET)
			value = 1000000 * (1 + rand_r(&racer->seed) % 30);
		act_on_resource(racer->fd, index, action, &value);
	}
	return NULL;
}

TEST_F(resource, races_leave_nothing_behind)
{
	struct dtio_device_info about;
	volatile bool stop = false;
	struct racer racers[3];

	ASSERT_EQ(0, dtio_get_device(self->fd, &about, NULL));
	for (size_t i = 0; i < ARRAY_SIZE(racers); i++) {
		racers[i] = (struct racer) {
			.fd = self->fd, .seed = i, .stop = &stop,
			.count = about.num_resources,
		};
		ASSERT_EQ(0, pthread_create(&racers[i].thread, NULL, race, &racers[i]));
	}
	for (int i = 0; i < 20; i++) {
		EXPECT_EQ(0, reset_device(self->fd));
		EXPECT_EQ(PLL, rate_of("other"));
		usleep(20000);
	}
	stop = true;
	for (size_t i = 0; i < ARRAY_SIZE(racers); i++)
		pthread_join(racers[i].thread, NULL);
	sleep(1);
	EXPECT_EQ(0, reset_device(self->fd));
	EXPECT_STATE(true);
}

/* With the administrator's override, and not without: others are touched. */
TEST_F(resource, administrator_may_allow_it)
{
	CLOSE();
	ASSERT_EQ(0, tell_driver("unbind", device->name));
	ASSERT_EQ(0, tell_driver("allow_shared_resources", device->name));
	ASSERT_EQ(0, tell_driver("bind", device->name));
	find_number();
	EXPECT_TRUE(override_is_set("allow_shared_resources"));
	OPEN(self->handle);
	self->fd = self->handle.device;
	EXPECT_EQ(0, set_rate(self->fd, "a", 9000000));
	EXPECT_EQ(9000000, rate_of("other"));
	EXPECT_EQ(0, do_act(self->fd, DTIO_RESOURCE_SUPPLY, "vio",
			    DTIO_RESOURCE_SET, 1800000));
	EXPECT_EQ(1, look_at("supply-shared", "value"));
	CLOSE();
	EXPECT_STATE(false);
	EXPECT_EQ(1, count_log(self->log, device->name,
			       "that other devices have, too"));
	ASSERT_EQ(0, tell_driver("unbind", device->name));
	EXPECT_EQ(0, take_back_override("allow_shared_resources"));
	ASSERT_EQ(0, tell_driver("bind", device->name));
	find_number();
}

SELFTEST_MAIN
