// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Resources that other devices have, too: nothing of theirs is changed, and what is in
 * the way is told; unless the administrator allows it.
 */
#include "resource_fixture.h"

TEST_F(resource, rate_of_another_stays)
{
	uint32_t index = find_resource(self->fd, DTIO_RESOURCE_CLOCK, "a");
	const unsigned long sets = look_at_part("pll", "sets");

	for (uint64_t rate = 9000000; rate < 12000000; rate += 1000000) {
		uint64_t value = rate;

		EXPECT_EQ(EBUSY, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
		EXPECT_EQ(PLL, rate_of_clock("other"));
	}
	/* No one has even tried. */
	EXPECT_EQ(sets, look_at_part("pll", "sets"));
	EXPECT_TRUE(resource_has_string(self->fd, index, DTIO_STRING_HOLDER,
			       "dtio-test-other"));
	/* It has that already. */
	EXPECT_EQ(0, set_clock_rate(self->fd, "a", PLL));
}

/*
 * Two devices have a gate each below one clock. Whether or not the other one has a user,
 * who holds the rate: it does not change, and that is not called a success.
 */
TEST_F(resource, rate_that_two_gates_have_stays)
{
	uint32_t index = find_resource(self->fd, DTIO_RESOURCE_CLOCK, "gate");
	const struct dtio_host_device *twin;
	struct dtio_handle handle;
	uint32_t twin_index;
	void *snapshot;
	size_t size;

	twin = read_neighbour("dtio-test-twin");
	ASSERT_NE(NULL, twin);
	EXPECT_EQ(EBUSY, set_clock_rate(self->fd, "gate", 9000000));
	EXPECT_TRUE(resource_has_string(self->fd, index, DTIO_STRING_HOLDER,
					"dtio-test-twin"));

	ASSERT_EQ(0, dtio_open(twin, variant->entry, &handle, NULL));
	EXPECT_EQ(0, dtio_get_snapshot(handle.device, &snapshot, &size, NULL));
	free(snapshot);
	for (uint64_t rate = 9000000; rate < 12000000; rate += 1000000) {
		uint64_t value = rate;

		EXPECT_EQ(EBUSY, act_on_resource(self->fd, index, DTIO_RESOURCE_SET,
						 &value));
		EXPECT_TRUE(resource_has_string(self->fd, index, DTIO_STRING_HOLDER,
						"dtio-test-twin"));
		value = rate;
		twin_index = find_resource(handle.device, DTIO_RESOURCE_CLOCK, "twin");
		EXPECT_EQ(EBUSY, act_on_resource(handle.device, twin_index,
						 DTIO_RESOURCE_SET, &value));
		EXPECT_TRUE(resource_has_string(handle.device, twin_index,
						DTIO_STRING_HOLDER,
						"dtio-test-resources"));
		EXPECT_EQ(PLL3, rate_of_clock("pll3"));
	}
	/* They have that already. */
	EXPECT_EQ(0, set_clock_rate(self->fd, "gate", PLL3));
	dtio_close(&handle);
	EXPECT_EQ(EBUSY, set_clock_rate(self->fd, "gate", 9000000));
}

TEST_F(resource, parent_of_what_another_has_stays)
{
	uint32_t index = find_resource(self->fd, DTIO_RESOURCE_CLOCK, "smux");
	uint64_t value = 1;

	EXPECT_EQ(EBUSY, act_on_resource(self->fd, index, DTIO_RESOURCE_PARENT, &value));
	EXPECT_EQ(0, look_at_part("smux", "parent"));
	EXPECT_EQ(SLOW, rate_of_clock("smux-child"));
	EXPECT_TRUE(resource_has_string(self->fd, index, DTIO_STRING_HOLDER,
			       "dtio-test-other"));
	value = 0;
	EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_PARENT, &value));
}

/* Of the device's node, and of the one below, which does not even have it */
TEST_F(resource, line_of_another_stays)
{
	static const uint32_t actions[] = {
		DTIO_RESOURCE_ASSERT, DTIO_RESOURCE_DEASSERT, DTIO_RESOURCE_PULSE,
	};
	uint32_t own = find_resource_in(self->fd, DTIO_RESOURCE_RESET, "shared", false);
	uint32_t below = find_resource_in(self->fd, DTIO_RESOURCE_RESET, "shared", true);
	unsigned long ons = look_at_part("line-shared", "ons");
	struct dtio_resource_info info;

	for (size_t i = 0; i < ARRAY_SIZE(actions); i++) {
		uint64_t value = 0;

		EXPECT_EQ(EBUSY, act_on_resource(self->fd, own, actions[i], &value));
		EXPECT_NE(0, act_on_resource(self->fd, below, actions[i], &value));
	}
	EXPECT_EQ(ons, look_at_part("line-shared", "ons"));
	ASSERT_EQ(0, get_resource(self->fd, own, &info));
	EXPECT_EQ(EBUSY, info.error);
	ASSERT_EQ(0, get_resource(self->fd, below, &info));
	EXPECT_EQ(EBUSY, info.error);
	EXPECT_TRUE(resource_has_string(self->fd, own, DTIO_STRING_HOLDER, "dtio-test-other"));
}

TEST_F(resource, voltage_of_another_stays)
{
	uint32_t index = find_resource(self->fd, DTIO_RESOURCE_SUPPLY, "vio");
	struct dtio_resource_info info;
	uint64_t value = 1800000;

	ASSERT_EQ(0, get_resource(self->fd, index, &info));
	EXPECT_EQ(EBUSY, info.error);
	EXPECT_EQ(EBUSY, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	EXPECT_EQ(3, look_at_part("supply-shared", "value"));
	EXPECT_TRUE(resource_has_string(self->fd, index, DTIO_STRING_HOLDER,
			       "dtio-test-other"));
	/* It is its own vote that it takes back. */
	value = 0;
	EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_SWITCH, &value));
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
		ASSERT_EQ(PLL, rate_of_clock("other"));
		ASSERT_EQ(SLOW, rate_of_clock("smux-child"));
		ASSERT_EQ(PLL3, rate_of_clock("twin"));
		ASSERT_EQ(3, look_at_part("supply-shared", "value"));
		ASSERT_EQ(0, look_at_part("line-shared", "on"));
	}
	/* The next test has changes of its own to make. */
	sleep(1);
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
	EXPECT_EQ(0, set_clock_rate(self->fd, "a", 9000000));
	EXPECT_EQ(9000000, rate_of_clock("other"));
	EXPECT_EQ(0, do_act(self->fd, DTIO_RESOURCE_SUPPLY, "vio",
			    DTIO_RESOURCE_SET, 1800000));
	EXPECT_EQ(1, look_at_part("supply-shared", "value"));
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
