// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Rates and parents of a device's clocks: what they can be, that they become what the
 * user asks for, and that the host leaves them alone from then on.
 */
#include "resource_fixture.h"

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
	EXPECT_EQ(B, rate_of_clock("b"));
	EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	EXPECT_EQ(7654321, value);
	EXPECT_EQ(7654321, rate_of_clock("b"));
	ASSERT_EQ(0, get_resource(self->fd, index, &info));
	EXPECT_EQ(7654321, info.value);

	value = 999999;
	EXPECT_EQ(ERANGE, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	value = 100000001;
	EXPECT_EQ(ERANGE, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	value = UINT64_MAX;
	EXPECT_EQ(ERANGE, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	EXPECT_EQ(7654321, rate_of_clock("b"));
}

/* Its provider takes no rate that is too low, and rounds none. */
TEST_F(resource, lowest_rate_that_is_not_known_is_0)
{
	uint32_t index = find_resource(self->fd, DTIO_RESOURCE_CLOCK, "picky");
	struct dtio_resource_info info;
	uint64_t value;

	ASSERT_EQ(0, get_resource(self->fd, index, &info));
	EXPECT_EQ(0, info.lowest);
	EXPECT_EQ(100000000, info.highest);
	for (uint64_t low = 0; low < 1000000; low += 999999) {
		value = low;
		EXPECT_EQ(EINVAL, act_on_resource(self->fd, index, DTIO_RESOURCE_ROUND,
						  &value));
		value = low;
		EXPECT_EQ(EINVAL, act_on_resource(self->fd, index, DTIO_RESOURCE_SET,
						  &value));
		EXPECT_EQ(PICKY, rate_of_clock("picky"));
	}
	value = 100000001;
	EXPECT_EQ(ERANGE, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	EXPECT_EQ(0, set_clock_rate(self->fd, "picky", 1000000));
	EXPECT_EQ(1000000, rate_of_clock("picky"));
}

/* With a snapshot, which has the rates held, and without one */
TEST_F(resource, rates_are_held_from_when_one_is_set)
{
	void *snapshot;
	size_t size;

	EXPECT_EQ(0, tell_part("b", "rate", 4000000));
	EXPECT_EQ(0, set_clock_rate(self->fd, "b", 5000000));
	EXPECT_EQ(EBUSY, tell_part("b", "rate", 4000000));
	EXPECT_EQ(EBUSY, tell_part("pll2", "rate", 4000000));
	EXPECT_EQ(5000000, rate_of_clock("b"));
	EXPECT_EQ(0, dtio_get_snapshot(self->fd, &snapshot, &size, NULL));
	free(snapshot);
	EXPECT_EQ(EBUSY, tell_part("b", "rate", 4000000));
	EXPECT_EQ(0, set_clock_rate(self->fd, "b", 6000000));
	EXPECT_EQ(6000000, rate_of_clock("b"));
	EXPECT_EQ(EBUSY, tell_part("b", "rate", 5000000));
	CLOSE();
	/* That is what it was before the user's. */
	EXPECT_EQ(4000000, rate_of_clock("b"));
	EXPECT_EQ(0, tell_part("b", "rate", B));
}

/* x and y are made from one that the device does not name. */
TEST_F(resource, own_clocks_change_together)
{
	EXPECT_EQ(0, set_clock_rate(self->fd, "x", 12000000));
	EXPECT_EQ(12000000, rate_of_clock("x"));
	EXPECT_EQ(12000000, rate_of_clock("y"));
	EXPECT_EQ(0, set_clock_rate(self->fd, "y", 15000000));
	EXPECT_EQ(15000000, rate_of_clock("x"));
	EXPECT_EQ(EBUSY, tell_part("pll2", "rate", 4000000));
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
	EXPECT_EQ(1, look_at_part("mux", "parent"));
	EXPECT_EQ(FAST, rate_of_clock("mux"));
	ASSERT_EQ(0, get_resource(self->fd, index, &info));
	EXPECT_EQ(1, info.parent);
	EXPECT_EQ(FAST, info.value);
	for (value = 2; value; value <<= 8) {
		uint64_t wrong = value;

		EXPECT_EQ(EINVAL, act_on_resource(self->fd, index, DTIO_RESOURCE_PARENT,
					 &wrong));
	}
	EXPECT_EQ(1, look_at_part("mux", "parent"));
}

SELFTEST_MAIN
