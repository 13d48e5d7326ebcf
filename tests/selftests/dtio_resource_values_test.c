// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Reset lines, performance levels and voltages of a device: they become what the user
 * asks for, within what the board allows.
 */
#include "resource_fixture.h"

TEST_F(resource, lines_are_asserted_and_deasserted)
{
	static const struct {
		const char *name, *line;
	} lines[] = { { "core", "line-core" }, { "bus", "line-bus" },
		      { "part", "line-part" } };

	for (size_t i = 0; i < ARRAY_SIZE(lines); i++) {
		uint32_t index = find_resource(self->fd, DTIO_RESOURCE_RESET, lines[i].name);
		unsigned long ons = look_at_part(lines[i].line, "ons");
		struct dtio_resource_info info;
		uint64_t value = 0;

		EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_ASSERT, &value));
		EXPECT_EQ(1, look_at_part(lines[i].line, "on"));
		ASSERT_EQ(0, get_resource(self->fd, index, &info));
		EXPECT_EQ(DTIO_RESOURCE_ASSERTED, info.state);
		EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_DEASSERT, &value));
		EXPECT_EQ(0, look_at_part(lines[i].line, "on"));
		EXPECT_EQ(ons + 1, look_at_part(lines[i].line, "ons"));
		EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_PULSE, &value));
		EXPECT_EQ(0, look_at_part(lines[i].line, "on"));
		EXPECT_EQ(ons + 2, look_at_part(lines[i].line, "ons"));
		ASSERT_EQ(0, get_resource(self->fd, index, &info));
		EXPECT_EQ(0, info.state);
		value = 1;
		EXPECT_EQ(EINVAL, act_on_resource(self->fd, index, DTIO_RESOURCE_PULSE,
					 &value));
	}
	EXPECT_STATE(true);
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
		EXPECT_EQ(levels[i], look_at_part("domain-first", "value"));
	}
	value = 48;
	EXPECT_EQ(ERANGE, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	value = 65;
	EXPECT_EQ(ERANGE, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	value = 0;
	EXPECT_EQ(ERANGE, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	EXPECT_EQ(64, look_at_part("domain-first", "value"));
	EXPECT_EQ(16, look_at_part("domain-second", "value"));
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
	EXPECT_EQ(1, look_at_part("supply-card", "value"));
	value = 3000000;
	EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_ROUND, &value));
	EXPECT_EQ(2500000, value);
	EXPECT_EQ(1, look_at_part("supply-card", "value"));
	value = 3000000;
	EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	EXPECT_EQ(2500000, value);
	EXPECT_EQ(2, look_at_part("supply-card", "value"));
	value = 1200000;
	EXPECT_EQ(ERANGE, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	value = 3300001;
	EXPECT_EQ(ERANGE, act_on_resource(self->fd, index, DTIO_RESOURCE_SET, &value));
	EXPECT_EQ(2, look_at_part("supply-card", "value"));
}

SELFTEST_MAIN
