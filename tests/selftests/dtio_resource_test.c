// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Resources: the clocks, reset lines, power domains, supplies and PHYs of a device, as
 * its user is told of them and turns them on and off; and that all is as it was after a
 * reset, close, SIGKILL, unbinding, failures and races.
 */
#include <pthread.h>
#include <signal.h>
#include <sys/wait.h>

#include "resource_fixture.h"
#include "user.h"

static int reset_device(int fd)
{
	return ioctl_errno(fd, VFIO_DEVICE_RESET, NULL);
}

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
	/* 9 clocks, 3 lines, 2 domains with levels, 3 supplies, a PHY; and below */
	EXPECT_EQ(9 + 3 + 2 + 2 + 3 + 1 + 1 + 2 + 1 + 1 + 1, about.num_resources);
	EXPECT_EQ(ENOENT, get_resource(self->fd, about.num_resources, &info));
	for (size_t i = 0; i < ARRAY_SIZE(wanted); i++) {
		uint32_t index = find_resource_in(self->fd, wanted[i].type, wanted[i].name,
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
		EXPECT_EQ(1, look_at_part(held[i].thing, "on"));
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
			     look_at_part(free_ones[i].thing, "on"); j++)
				usleep(10000);
			EXPECT_EQ(on, look_at_part(free_ones[i].thing, "on"))
				TH_LOG("%s", free_ones[i].thing);
		}
	}
}

TEST_F(resource, a_reset_restores_all)
{
	EXPECT_EQ(0, change_all_parts(self->fd));
	EXPECT_CHANGED();
	EXPECT_EQ(0, reset_device(self->fd));
	EXPECT_STATE(true);
	/* And it can be changed_parts again. */
	EXPECT_EQ(0, change_all_parts(self->fd));
	EXPECT_CHANGED();
}

TEST_F(resource, close_restores_all)
{
	for (int i = 0; i < 3; i++) {
		EXPECT_EQ(0, change_all_parts(self->fd));
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
	user = start_user(variant->entry, change_all_parts);
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

	EXPECT_EQ(0, change_all_parts(self->fd));
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

/* The errno of the provider reaches the user, and nothing is out of balance. */
TEST_F(resource, failures_are_told_and_balanced)
{
	EXPECT_EQ(0, tell_part("phy-part", "fail", TOLD));
	EXPECT_EQ(TOLD, do_act(self->fd, DTIO_RESOURCE_PHY, "part",
			       DTIO_RESOURCE_SWITCH, 1));
	EXPECT_EQ(0, tell_part("phy-part", "fail", 0));
	EXPECT_EQ(0, tell_part("line-part", "fail", TOLD));
	EXPECT_EQ(TOLD, do_act(self->fd, DTIO_RESOURCE_RESET, "part",
			       DTIO_RESOURCE_ASSERT, 0));
	EXPECT_EQ(0, tell_part("line-part", "fail", 0));
	EXPECT_EQ(0, tell_part("supply-card", "fail", TOLD));
	EXPECT_EQ(TOLD, do_act(self->fd, DTIO_RESOURCE_SUPPLY, "vqmmc",
			       DTIO_RESOURCE_SET, 1800000));
	EXPECT_EQ(0, tell_part("supply-card", "fail", 0));
	EXPECT_STATE(true);

	/* One that cannot be turned on again is not turned off a second time. */
	EXPECT_EQ(0, do_act(self->fd, DTIO_RESOURCE_PHY, "link",
			    DTIO_RESOURCE_SWITCH, 0));
	EXPECT_EQ(0, do_act(self->fd, DTIO_RESOURCE_SUPPLY, "vqmmc",
			    DTIO_RESOURCE_SWITCH, 0));
	EXPECT_EQ(0, tell_part("phy-own", "fail", TOLD));
	EXPECT_EQ(0, tell_part("supply-card", "fail", TOLD));
	CLOSE();
	EXPECT_EQ(2, count_log(self->log, device->name, "cannot be turned on again"));
	EXPECT_EQ(TOLD, -dtio_open(device, variant->entry, &self->handle, NULL));
	EXPECT_EQ(0, tell_part("supply-card", "fail", 0));
	EXPECT_EQ(TOLD, -dtio_open(device, variant->entry, &self->handle, NULL));
	EXPECT_EQ(0, tell_part("phy-own", "fail", 0));
	OPEN(self->handle);
	EXPECT_STATE(true);
}

/* Neither turned on nor held, nor turned off if it was on */
TEST_F(resource, what_fails_to_switch_stays_what_it_was)
{
	static const struct {
		uint32_t type, state;
		const char *name, *part;
	} failing[] = {
		{ DTIO_RESOURCE_CLOCK, 0, "part", "part" },
		{ DTIO_RESOURCE_POWER, 0, NULL, "domain-part" },
		{ DTIO_RESOURCE_SUPPLY, 0, "vcc", "supply-part" },
		{ DTIO_RESOURCE_SUPPLY, DTIO_RESOURCE_ON, "vqmmc", "supply-card" },
		{ DTIO_RESOURCE_PHY, DTIO_RESOURCE_ON, "link", "phy-own" },
		{ DTIO_RESOURCE_PHY, 0, "part", "phy-part" },
	};
	struct dtio_resource_info info;

	for (size_t i = 0; i < ARRAY_SIZE(failing); i++) {
		uint32_t index = find_resource(self->fd, failing[i].type,
					       failing[i].name);
		uint64_t other = !failing[i].state, value = other;

		EXPECT_EQ(0, tell_part(failing[i].part, "fail", TOLD));
		EXPECT_EQ(TOLD, act_on_resource(self->fd, index, DTIO_RESOURCE_SWITCH,
						&value))
			TH_LOG("%s", failing[i].part);
		EXPECT_EQ(0, tell_part(failing[i].part, "fail", 0));
		ASSERT_EQ(0, get_resource(self->fd, index, &info));
		EXPECT_EQ(failing[i].state, info.state)
			TH_LOG("%s", failing[i].part);
		EXPECT_EQ(!other, look_at_part(failing[i].part, "on"));
		/* And it can be switched as before. */
		value = other;
		EXPECT_EQ(0, act_on_resource(self->fd, index, DTIO_RESOURCE_SWITCH,
					     &value));
		ASSERT_EQ(0, get_resource(self->fd, index, &info));
		EXPECT_EQ(other ? DTIO_RESOURCE_ON : 0, info.state);
		EXPECT_EQ(other, look_at_part(failing[i].part, "on"));
	}
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
		EXPECT_EQ(PLL, rate_of_clock("other"));
		usleep(20000);
	}
	stop = true;
	for (size_t i = 0; i < ARRAY_SIZE(racers); i++)
		pthread_join(racers[i].thread, NULL);
	sleep(1);
	EXPECT_EQ(0, reset_device(self->fd));
	EXPECT_STATE(true);
}

SELFTEST_MAIN
