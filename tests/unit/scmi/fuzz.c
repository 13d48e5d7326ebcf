// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The platform's side of SCMI under agents that say anything: any description of domains
 * that passes the check, and messages that are nearly right. Under sanitizers; besides,
 * each response has the header of its request and a status that SCMI knows, is no longer
 * than its room, and the owner is asked only for what the description allows (owner.c).
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "owner.h"

#define CHECK(condition) do { if (!(condition)) abort(); } while (0)

static unsigned long long num_messages;

struct input {
	const uint8_t *at, *end;
};

static uint8_t byte(struct input *input)
{
	return input->at < input->end ? *input->at++ : 0;
}

static uint32_t number(struct input *input)
{
	uint32_t value = 0;

	for (int i = 0; i < 4; i++)
		value = value << 8 | byte(input);
	return value;
}

/* Likely one of the first few, but any can be */
static uint32_t small(struct input *input)
{
	uint8_t kind = byte(input);

	return kind < 200 ? kind % 8 : kind < 220 ? UINT32_C(1) << kind % 32 : number(input);
}

struct world {
	struct owner owner;
	DtioScmiClock clocks[OWNER_DOMAINS];
	DtioScmiReset resets[OWNER_DOMAINS];
	DtioScmiPower powers[OWNER_DOMAINS];
	DtioScmiPerformance performances[OWNER_DOMAINS];
	DtioScmiVoltage voltages[OWNER_DOMAINS];
	DtioScmiPinGroup pin_groups[OWNER_DOMAINS];
	DtioScmiPinState pin_states[OWNER_DOMAINS];
	uint64_t rates[32];
	uint32_t parents[32], levels[32];
	int32_t microvolts[32];
	char names[8][80];
};

static void describe(struct world *world, struct input *input)
{
	DtioScmiPlatform *platform = &world->owner.platform;

	for (uint32_t i = 0; i < 32; i++) {
		world->rates[i] = (i ? world->rates[i - 1] + 1 : 0) + small(input);
		world->levels[i] = (i ? world->levels[i - 1] + 1 : 0) + byte(input);
		world->microvolts[i] = (i ? world->microvolts[i - 1] + 1 : -999) + byte(input);
		world->parents[i] = byte(input) % OWNER_DOMAINS;
	}
	for (int i = 0; i < 8; i++)
		memset(world->names[i], 'a' + i, byte(input) % 80);
	for (uint32_t i = 0; i < OWNER_DOMAINS; i++) {
		uint8_t flags = byte(input);
		const char *name = world->names[byte(input) % 8];

		world->clocks[i] = (DtioScmiClock) {
			.name = name, .can_switch = flags & 1, .can_set_rate = flags & 2,
			.can_set_parent = flags & 4, .rates = flags & 8 ? world->rates : NULL,
			.num_rates = byte(input) % 33, .lowest = small(input),
			.highest = number(input), .step = small(input),
			.parents = world->parents + byte(input) % 32,
		};
		world->clocks[i].num_parents = byte(input) %
			(32 - (world->clocks[i].parents - world->parents) + 1);
		world->resets[i] = (DtioScmiReset) { name };
		world->powers[i] = (DtioScmiPower) { name, flags & 1 };
		world->performances[i] = (DtioScmiPerformance) {
			name, flags & 2, world->levels, byte(input) % 33 };
		world->voltages[i] = (DtioScmiVoltage) {
			.name = name, .can_switch = flags & 1, .can_set = flags & 2,
			.levels = flags & 16 ? world->microvolts : NULL,
			.num_levels = byte(input) % 33, .lowest = (int32_t)number(input),
			.highest = (int32_t)number(input), .step = (int32_t)small(input),
		};
		world->pin_groups[i] = (DtioScmiPinGroup) { name };
		world->pin_states[i] = (DtioScmiPinState) { name, byte(input) % OWNER_DOMAINS };
	}
	*platform = (DtioScmiPlatform) {
		.vendor = world->names[0], .sub_vendor = world->names[1],
		.clocks = world->clocks, .num_clocks = byte(input) % (OWNER_DOMAINS + 1),
		.resets = world->resets, .num_resets = byte(input) % (OWNER_DOMAINS + 1),
		.powers = world->powers, .num_powers = byte(input) % (OWNER_DOMAINS + 1),
		.performances = world->performances,
		.num_performances = byte(input) % (OWNER_DOMAINS + 1),
		.voltages = world->voltages, .num_voltages = byte(input) % (OWNER_DOMAINS + 1),
		.pin_groups = world->pin_groups,
		.num_pin_groups = byte(input) % (OWNER_DOMAINS + 1),
		.pin_states = world->pin_states,
		.num_pin_states = byte(input) % (OWNER_DOMAINS + 1),
		.ops = &owner_ops, .opaque = &world->owner,
	};
}

/* Leaves out domains until nothing is wrong. */
static void mend(struct world *world)
{
	DtioScmiPlatform *platform = &world->owner.platform;

	for (uint32_t i = 0; i < OWNER_DOMAINS && dtio_scmi_check(platform); i++) {
		DtioScmiClock *clock = &world->clocks[i];
		DtioScmiVoltage *voltage = &world->voltages[i];
		const char *name = *clock->name ? clock->name : "name";

		clock->name = world->resets[i].name = world->powers[i].name = name;
		world->performances[i].name = voltage->name = name;
		world->pin_groups[i].name = world->pin_states[i].name = name;
		if (world->pin_states[i].group >= platform->num_pin_groups)
			world->pin_states[i].group = 0;
		if (!platform->num_pin_groups)
			platform->num_pin_states = 0;
		clock->num_rates += !clock->num_rates;
		clock->lowest = clock->lowest > clock->highest ? 0 : clock->lowest;
		clock->step += !clock->step;
		for (size_t j = 0; j < clock->num_parents; j++) {
			if (clock->parents[j] >= platform->num_clocks || clock->parents[j] == i)
				clock->num_parents = j;
		}
		clock->can_set_parent &= clock->num_parents > 0;
		world->performances[i].num_levels += !world->performances[i].num_levels;
		voltage->num_levels += !voltage->num_levels;
		voltage->highest = voltage->highest < voltage->lowest ? INT32_MAX :
				   voltage->highest;
		voltage->step = voltage->step > 0 ? voltage->step : 1;
	}
	CHECK(!dtio_scmi_check(platform));
}

static void message(struct world *world, DtioScmi *scmi, struct input *input)
{
	static const uint8_t protocols[] = {
		0x10, 0x11, 0x13, 0x14, 0x16, 0x17, 0x19, 0x12, 0x80,
	};
	uint32_t header = (uint32_t)protocols[byte(input) % sizeof(protocols)] << 10 | byte(input) % 18;
	uint8_t kind = byte(input);
	size_t length = 4 + kind % 5 * 4 + (kind > 240 ? kind % 4 : 0);
	size_t room = kind & 32 ? byte(input) : 136, answered;
	uint8_t *request, *response;
	uint32_t words[2];

	if (kind > 250)
		header = number(input);
	if (kind == 250)
		length = byte(input);
	request = malloc(length ? length : 1);
	response = malloc(room ? room : 1);
	for (size_t i = 0; i < length; i += 4) {
		uint32_t word = i ? small(input) : header;

		memcpy(request + i, &word, length - i < 4 ? length - i : 4);
	}
	world->owner.answer = kind % 16 ? 0 : (int8_t)byte(input) % 16;
	answered = dtio_scmi_answer(scmi, request, length, response, room);
	CHECK(answered <= room);
	CHECK(!answered == (length < 4 || room < DTIO_SCMI_LEAST_RESPONSE));
	if (answered) {
		CHECK(answered >= DTIO_SCMI_LEAST_RESPONSE);
		memcpy(words, response, sizeof(words));
		CHECK(!memcmp(request, response, 4));
		CHECK((int32_t)words[1] <= 0 && (int32_t)words[1] >= DTIO_SCMI_PROTOCOL_ERROR);
		CHECK(!words[1] || answered == DTIO_SCMI_LEAST_RESPONSE);
		CHECK(answered % 4 == 0);
	}
	free(request);
	free(response);
	num_messages++;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input input = { data, data + size };
	struct world *world = calloc(1, sizeof(*world));
	DtioScmi scmi;

	describe(world, &input);
	mend(world);
	dtio_scmi_begin(&scmi, &world->owner.platform);
	while (input.at < input.end)
		message(world, &scmi, &input);
	free(world);
	return 0;
}

#include "../inputs.h"
