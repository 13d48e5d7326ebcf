// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Pin states of a device: its user selects one in place of another, and none that has
 * pins of another device.
 */
#include "lines_fixture.h"

TEST_F(lines, pin_states_are_selected)
{
	static const struct {
		const char *name;
		unsigned int dt_index, group, function;
	} states[] = {
		{ "fast", 1, 0, 2 }, { "sleep", 2, 1, 3 }, { "default", 0, 0, 1 },
	};
	struct dtio_resource_info info;
	unsigned long muxes = look_at_file("muxes");
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
		EXPECT_EQ(states[i].function, look_at_file(group));
		EXPECT_EQ(muxes + i + 1, look_at_file("muxes"));
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
	unsigned long muxes = look_at_file("muxes");
	struct dtio_resource_info info;

	EXPECT_EQ(EBUSY, select_pins(self->fd, "shared"));
	ASSERT_EQ(0, get_resource(self->fd, index, &info));
	EXPECT_EQ(EBUSY, info.error);
	EXPECT_TRUE(resource_has_string(self->fd, index, DTIO_STRING_HOLDER,
					"dtio-test-lines-other"));
	EXPECT_EQ(muxes, look_at_file("muxes"));
}

/*
 * Another device: a node has the pins of its default, too. They would be free for that
 * while its other state is selected, whose own pins it has to itself.
 */
TEST_F(lines, pins_of_a_default_that_another_has_are_not_left)
{
	const struct dtio_host_device *joint;
	struct dtio_resource_info info;
	struct dtio_handle handle;
	unsigned long muxes;
	uint32_t index;

	joint = read_neighbour("dtio-test-lines-joint");
	ASSERT_NE(NULL, joint);
	ASSERT_EQ(0, dtio_open(joint, variant->entry, &handle, NULL));
	muxes = look_at_file("muxes");
	index = find_resource(handle.device, DTIO_RESOURCE_PIN_STATE, "alone");
	EXPECT_EQ(EBUSY, select_pins(handle.device, "alone"));
	ASSERT_EQ(0, get_resource(handle.device, index, &info));
	EXPECT_EQ(EBUSY, info.error);
	EXPECT_EQ(0, info.state);
	EXPECT_TRUE(resource_has_string(handle.device, index, DTIO_STRING_HOLDER,
					"dtio-test-lines-other"));
	EXPECT_EQ(muxes, look_at_file("muxes"));
	EXPECT_EQ(1, look_at_file("g5"));
	EXPECT_EQ(0, look_at_file("g6"));
	dtio_close(&handle);
}

/* What fails is told, leaves the state before, and is not logged without an end. */
TEST_F(lines, failures_are_told_and_limited)
{
	int failed = 0, refused = 0, error;
	uint32_t index;

	EXPECT_EQ(0, select_pins(self->fd, "fast"));
	/* As much as may be logged for a while may have been, in the other way in. */
	for (int i = 0; i < 100 && select_pins(self->fd, "broken") == EAGAIN; i++)
		usleep(100000);
	for (int i = 0; i < 60; i++) {
		error = select_pins(self->fd, "broken");
		failed += error == EREMOTEIO;
		refused += error == EAGAIN;
	}
	EXPECT_EQ(60, failed + refused);
	EXPECT_LT(0, failed);
	EXPECT_LT(20, refused);
	EXPECT_EQ(2, look_at_file("g0"));
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

/* Another device: of none of its states there would be a way back. */
TEST_F(lines, without_a_default_no_pin_state_is_selected)
{
	const struct dtio_host_device *plain;
	struct dtio_resource_info info;
	struct dtio_handle handle;

	plain = read_neighbour("dtio-test-lines-plain");
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
