// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What a user cannot ask of a resource: indexes, actions and values that there are not,
 * and changes without an end.
 */
#include "resource_fixture.h"

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

/* A hundred in a second; those that are refused change nothing. */
TEST_F(resource, changes_are_limited)
{
	uint32_t index = find_resource(self->fd, DTIO_RESOURCE_CLOCK, "b");
	unsigned long sets = look_at_part("b", "sets");
	int refused = 0;

	sleep(1);
	for (int i = 0; i < 150; i++) {
		uint64_t value = 2000000 + i;

		refused += act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value) ==
			   EAGAIN;
	}
	EXPECT_EQ(150, refused + look_at_part("b", "sets") - sets);
	EXPECT_LT(0, refused);
	/* The second ends with a tick of the kernel's clock, which may be yet to come. */
	sleep(2);
	EXPECT_EQ(0, set_clock_rate(self->fd, "b", 5000000));
}

SELFTEST_MAIN
