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

/* DTIO_RESOURCE_INFO with room for that many values */
static int get_values(int fd, uint32_t index, uint32_t room, uint64_t *values,
		      struct dtio_resource_info *info)
{
	*info = (struct dtio_resource_info) {
		.size = sizeof(*info), .index = index, .num_values = room,
		.values_uptr = (uintptr_t)values,
	};
	return ioctl_errno(fd, DTIO_RESOURCE_INFO, info);
}

/* Room for none, for too few, for all and for more, of each kind that has values */
TEST_F(resource, values_are_copied_if_there_is_room)
{
	static const struct {
		uint32_t type, count;
		const char *name;
	} kinds[] = {
		{ DTIO_RESOURCE_CLOCK, 2, "mux" },
		{ DTIO_RESOURCE_PERFORMANCE, 3, "first" },
		{ DTIO_RESOURCE_SUPPLY, 3, "vqmmc" },
		{ DTIO_RESOURCE_RESET, 0, "core" },
	};
	const uint64_t untouched = 0x7e57ab1e00000000;
	struct dtio_resource_info info;

	for (size_t i = 0; i < ARRAY_SIZE(kinds); i++) {
		uint32_t index = find_resource(self->fd, kinds[i].type, kinds[i].name);

		for (uint32_t room = 0; room < 6; room++) {
			const bool few = room && room < kinds[i].count;
			const uint32_t copied = few || !room ? 0 : kinds[i].count;
			uint64_t values[6];

			for (size_t j = 0; j < ARRAY_SIZE(values); j++)
				values[j] = untouched + j;
			EXPECT_EQ(few ? EMSGSIZE : 0,
				  get_values(self->fd, index, room, values, &info));
			/* All else is told in any case. */
			EXPECT_EQ(kinds[i].count, info.num_values)
				TH_LOG("%s, room for %u", kinds[i].name, room);
			EXPECT_EQ(kinds[i].type, info.type);
			EXPECT_NE(0, info.actions);
			for (size_t j = 0; j < ARRAY_SIZE(values); j++) {
				EXPECT_EQ(j >= copied, values[j] == untouched + j)
					TH_LOG("%s, room for %u, value %zu",
					       kinds[i].name, room, j);
			}
		}
		/* Where nothing is copied, it does not matter where to. */
		EXPECT_EQ(0, get_values(self->fd, index, 0, (uint64_t *)8, &info));
		EXPECT_EQ(kinds[i].count ? EFAULT : 0,
			  get_values(self->fd, index, 6, (uint64_t *)8, &info));
		EXPECT_EQ(kinds[i].count ? EFAULT : 0,
			  get_values(self->fd, index, UINT32_MAX, (uint64_t *)8, &info));
	}
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
