// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What an agent hears from the platform's side of SCMI, message by message, and what the
 * owner of the domains is asked to do. The layouts are those of Linux's agent
 * (drivers/firmware/arm_scmi), of 5.15 where it says so. TAP.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "owner.h"

#define ON		UINT32_C(0)
#define OFF		(UINT32_C(1) << 30)
#define ROOM		256
#define LONG_NAME	"30860000.serial:a-clock-of-many-words"

static const uint64_t rates[] = { 1000, 4000, 5000000000 };
static const uint32_t parents[] = { 3, 0 };
static const DtioScmiClock clocks[] = {
	{ .name = "per", .can_switch = true, .can_set_rate = true, .can_set_parent = true,
	  .enable_latency = 7, .lowest = 100, .highest = 1050, .step = 100,
	  .parents = (const uint32_t[]){ 2, 3 }, .num_parents = 2 },
	{ .name = LONG_NAME, .can_switch = true, .can_set_rate = true, .rates = rates,
	  .num_rates = 3, .parents = parents, .num_parents = 2 },
	{ .name = "fixed", .rates = (const uint64_t[]){ 24000000 }, .num_rates = 1 },
	{ .name = LONG_NAME "-too", .lowest = 5, .highest = 5 },
};
static const DtioScmiReset resets[] = { { "one" }, { LONG_NAME } };
static const DtioScmiPower powers[] = { { "bus", false }, { LONG_NAME, true } };
static const uint32_t levels[] = { 1, 64, 256 };
static const DtioScmiPerformance performances[] = {
	{ LONG_NAME, true, levels, 3 }, { "kept", false, levels, 1 },
};
static const int32_t voltages_of[] = { 1800000, 3300000 };
static const DtioScmiVoltage voltages[] = {
	{ .name = "vqmmc", .can_switch = true, .can_set = true, .levels = voltages_of,
	  .num_levels = 2 },
	{ .name = LONG_NAME, .can_set = true, .lowest = 700000, .highest = 900000,
	  .step = 12500 },
	{ .name = "fixed", .lowest = 5000000, .highest = 5000000 },
};
static const DtioScmiPinGroup pin_groups[] = { { "mmc" }, { LONG_NAME } };
static const DtioScmiPinState pin_states[] = {
	{ "mmc-default", 0 }, { "mmc-fast", 0 }, { LONG_NAME "-default", 1 },
};

static struct owner owner;
static DtioScmi scmi;
static uint8_t response[ROOM];
static size_t room, length;
static unsigned int number;
static bool failed;

#define CHECK(condition) check(condition, #condition, __LINE__)

static void check(bool condition, const char *text, int line)
{
	if (!condition)
		printf("# line %d: %s\n", line, text);
	failed |= !condition;
}

static void begin(void)
{
	owner = (struct owner) {
		.platform = {
			.vendor = "dtio", .sub_vendor = "", .implementation = 0x12345678,
			.clocks = clocks, .num_clocks = 4, .resets = resets,
			.num_resets = 2, .powers = powers, .num_powers = 2,
			.performances = performances, .num_performances = 2,
			.voltages = voltages, .num_voltages = 3,
			.pin_groups = pin_groups, .num_pin_groups = 2,
			.pin_states = pin_states, .num_pin_states = 3,
			.ops = &owner_ops, .opaque = &owner,
		},
	};
	owner.clocks[2].rate = 24000000;
	owner.clocks[2].on = true;
	owner.clocks[3].rate = 5;
	room = ROOM;
	dtio_scmi_begin(&scmi, &owner.platform);
}

static uint32_t word(size_t at)
{
	return response[at] | (uint32_t)response[at + 1] << 8 |
	       (uint32_t)response[at + 2] << 16 | (uint32_t)response[at + 3] << 24;
}

/* A return value, counted in words behind the status */
static uint32_t value(size_t index)
{
	return word(8 + 4 * index);
}

static const char *text(size_t index)
{
	return (char *)response + 8 + 4 * index;
}

static uint32_t header_of(uint32_t protocol, uint32_t message)
{
	return 0x5 << 18 | protocol << 10 | message;
}

/* The status, of a request of as many words as @count */
static int ask_words(uint32_t header, const uint32_t *words, size_t count)
{
	uint8_t *request = malloc(4 * (count + 1));

	for (size_t i = 0; i < 4 * (count + 1); i++)
		request[i] = (i < 4 ? header : words[i / 4 - 1]) >> 8 * (i % 4);
	memset(response, 0xee, sizeof(response));
	length = dtio_scmi_answer(&scmi, request, 4 * (count + 1), response, room);
	free(request);
	if (length < 8)
		return 1;
	CHECK(word(0) == header && length <= room);
	return (int32_t)word(4);
}

#define ask(protocol, message, ...)							\
	ask_words(header_of(protocol, message), (const uint32_t[]){ 0, ##__VA_ARGS__ } + 1,	\
		  sizeof((const uint32_t[]){ 0, ##__VA_ARGS__ }) / 4 - 1)

static void headers(void)
{
	uint32_t none = 0;

	CHECK(!ask(0x10, 0) && length == 12 && value(0) == 0x20001);
	/* no header, and no room for a status: no answer */
	CHECK(!dtio_scmi_answer(&scmi, &none, 3, response, ROOM));
	CHECK(!dtio_scmi_answer(&scmi, &none, 0, response, ROOM));
	room = 7;
	CHECK(ask(0x10, 0) == 1 && !length);
	room = 8;
	CHECK(!ask(0x10, 0) && length == 8);
	room = ROOM;
	/* delayed responses and notifications are not for the platform */
	for (uint32_t type = 1; type < 4; type++)
		CHECK(ask_words(header_of(0x10, 0) | type << 8, NULL, 0) ==
		      DTIO_SCMI_PROTOCOL_ERROR && length == 8);
	CHECK(ask(0x12, 0) == DTIO_SCMI_NOT_SUPPORTED);
	CHECK(ask(0x80, 0) == DTIO_SCMI_NOT_SUPPORTED);
	CHECK(ask(0x10, 0x8) == DTIO_SCMI_NOT_SUPPORTED);
	CHECK(ask(0x14, 0xff) == DTIO_SCMI_NOT_SUPPORTED);
	/* too many parameters, and too few */
	CHECK(ask(0x10, 0, 1) == DTIO_SCMI_PROTOCOL_ERROR);
	CHECK(ask(0x14, 6) == DTIO_SCMI_PROTOCOL_ERROR);
	CHECK(ask(0x14, 6, 0, 0) == DTIO_SCMI_PROTOCOL_ERROR);
	/* not of whole words */
	uint32_t rate_get[2] = { header_of(0x14, 6), 0 };
	CHECK(dtio_scmi_answer(&scmi, rate_get, 7, response, ROOM) == 8 &&
	      (int32_t)word(4) == DTIO_SCMI_PROTOCOL_ERROR);
	CHECK(!owner.calls);
}

static void versions(void)
{
	static const uint32_t newest[][3] = {
		{ 0x10, 0x20001, true }, { 0x11, 0x30001, true }, { 0x13, 0x30000, false },
		{ 0x14, 0x30000, true }, { 0x16, 0x30001, true }, { 0x17, 0x20001, true },
	};

	for (size_t i = 0; i < 6; i++) {
		int negotiated = newest[i][2] ? 0 : DTIO_SCMI_NOT_SUPPORTED;

		CHECK(!ask(newest[i][0], 0) && value(0) == newest[i][1]);
		CHECK(ask(newest[i][0], 0x10, 0x40000) == DTIO_SCMI_NOT_SUPPORTED);
		CHECK(ask(newest[i][0], 0x10, newest[i][1]) == negotiated);
		CHECK(ask(newest[i][0], 2, 0x10) ==
		      (newest[i][2] ? 0 : DTIO_SCMI_NOT_FOUND));
		CHECK(!ask(newest[i][0], 2, 0x3) && value(0) == 0 && length == 12);
		CHECK(ask(newest[i][0], 2, 0x100) == DTIO_SCMI_NOT_FOUND);
		CHECK(ask(newest[i][0], 2, 0xff) == DTIO_SCMI_NOT_FOUND);
	}
	/* notifications, of which an agent asks whether they are there */
	CHECK(ask(0x14, 2, 0x9) == DTIO_SCMI_NOT_FOUND);
	CHECK(ask(0x16, 2, 0x5) == DTIO_SCMI_NOT_FOUND);
	/* versions that there have been */
	CHECK(!ask(0x10, 0x10, 0x20000) && !ask(0x10, 0x10, 0x10000));
	CHECK(!ask(0x11, 0x10, 0x10000) && !ask(0x11, 0x10, 0x20000) &&
	      !ask(0x11, 0x10, 0x20001) && !ask(0x11, 0x10, 0x30000));
	CHECK(!ask(0x16, 0x10, 0x10000) && !ask(0x16, 0x10, 0x30000));
	CHECK(!ask(0x17, 0x10, 0x10000) && !ask(0x17, 0x10, 0x20000));
	CHECK(ask(0x16, 0x10, 0x20000) == DTIO_SCMI_NOT_SUPPORTED);
	/* commands of later versions go with them */
	CHECK(!ask(0x14, 0xe, 1) && !ask(0x14, 2, 0xe));
	CHECK(!ask(0x14, 0x10, 0x20000));
	CHECK(ask(0x14, 0xe, 1) == DTIO_SCMI_NOT_SUPPORTED);
	CHECK(ask(0x14, 2, 0xe) == DTIO_SCMI_NOT_FOUND);
	CHECK(!ask(0x14, 8, 1));
	CHECK(!ask(0x14, 3, 1) && value(0) == (UINT32_C(1) << 29));
	CHECK(!ask(0x14, 0x10, 0x10000));
	CHECK(ask(0x14, 8, 1) == DTIO_SCMI_NOT_SUPPORTED);
	CHECK(!ask(0x14, 3, 1) && value(0) == 0 && length == 8 + 20);
	/* what is told stays the newest, and a new agent begins with it */
	CHECK(!ask(0x14, 0) && value(0) == 0x30000);
	dtio_scmi_begin(&scmi, &owner.platform);
	CHECK(!ask(0x14, 0xe, 1));
}

/* Each command with one parameter more and one less, and in each version */
static void parameters(void)
{
	static const struct {
		uint32_t protocol, message, least, most, since;
	} commands[] = {
		{ 0x10, 3, 0, 0, 0x10000 }, { 0x10, 4, 0, 0, 0x10000 }, { 0x10, 5, 0, 0, 0x10000 },
		{ 0x10, 6, 1, 1, 0x10000 }, { 0x10, 7, 1, 1, 0x10000 }, { 0x10, 0xb, 2, 2, 0x20000 },
		{ 0x11, 3, 1, 1, 0x10000 }, { 0x11, 4, 3, 3, 0x10000 }, { 0x11, 5, 1, 1, 0x10000 },
		{ 0x11, 8, 1, 1, 0x30000 }, { 0x13, 3, 1, 1, 0x10000 }, { 0x13, 4, 2, 2, 0x10000 },
		{ 0x13, 6, 1, 1, 0x10000 }, { 0x13, 7, 2, 2, 0x10000 }, { 0x13, 8, 1, 1, 0x10000 },
		{ 0x13, 0xc, 1, 1, 0x30000 }, { 0x14, 3, 1, 1, 0x10000 },
		{ 0x14, 4, 2, 2, 0x10000 }, { 0x14, 5, 4, 4, 0x10000 }, { 0x14, 6, 1, 1, 0x10000 },
		{ 0x14, 7, 2, 3, 0x10000 }, { 0x14, 8, 1, 1, 0x20000 }, { 0x14, 0xb, 2, 2, 0x30000 },
		{ 0x14, 0xc, 2, 2, 0x30000 }, { 0x14, 0xd, 2, 2, 0x30000 },
		{ 0x14, 0xe, 1, 1, 0x30000 }, { 0x14, 0xf, 1, 1, 0x30000 },
		{ 0x16, 3, 1, 1, 0x10000 }, { 0x16, 4, 3, 3, 0x10000 }, { 0x16, 6, 1, 1, 0x30000 },
		{ 0x17, 3, 1, 1, 0x10000 }, { 0x17, 4, 2, 2, 0x10000 }, { 0x17, 5, 2, 2, 0x10000 },
		{ 0x17, 6, 1, 1, 0x10000 }, { 0x17, 7, 3, 3, 0x10000 }, { 0x17, 8, 1, 1, 0x10000 },
		{ 0x17, 9, 1, 1, 0x20000 },
		{ 0x19, 3, 2, 2, 0x10000 }, { 0x19, 4, 3, 3, 0x10000 }, { 0x19, 5, 2, 2, 0x10000 },
		{ 0x19, 6, 3, 7, 0x10000 }, { 0x19, 7, 2, 2, 0x10000 }, { 0x19, 8, 2, 2, 0x10000 },
		{ 0x19, 9, 2, 2, 0x10000 },
	};
	static const uint32_t spoken[] = { 0x10000, 0x20000, 0x20001, 0x30000, 0x30001 };
	static const uint32_t none[8];
	size_t protocol_commands[0x1a] = { 0 };

	for (size_t i = 0; i < sizeof(commands) / sizeof(*commands); i++) {
		uint32_t header = header_of(commands[i].protocol, commands[i].message);

		for (uint32_t count = 0; count < 8; count++)
			CHECK((ask_words(header, none, count) == DTIO_SCMI_PROTOCOL_ERROR) ==
			      (count < commands[i].least || count > commands[i].most));
		/* these have one version */
		for (size_t j = 0; commands[i].protocol != 0x13 &&
		     commands[i].protocol != 0x19 && j < 5; j++) {
			if (ask(commands[i].protocol, 0x10, spoken[j]))
				continue;
			CHECK((ask_words(header, none, commands[i].least) ==
			       DTIO_SCMI_NOT_SUPPORTED) == (spoken[j] < commands[i].since));
		}
		dtio_scmi_begin(&scmi, &owner.platform);
		protocol_commands[commands[i].protocol]++;
	}
	/* and there are no others */
	for (uint32_t protocol = 0; protocol < 256; protocol++) {
		size_t count = 0;

		for (uint32_t message = 3; message < 256; message++)
			count += message != 0x10 && !ask(protocol, 2, message);
		CHECK(count == (protocol < 0x1a ? protocol_commands[protocol] : 0));
	}
}

/* A clock that may do all but one thing says that it may not do all. */
static void restricted(void)
{
	DtioScmiClock some[4];

	memcpy(some, clocks, sizeof(some));
	owner.platform.clocks = some;
	for (int i = 0; i < 4; i++) {
		some[0].can_switch = i != 0;
		some[0].can_set_rate = i != 1;
		some[0].can_set_parent = i != 2;
		CHECK(!ask(0x14, 3, 0) && !!(value(0) & 2) == (i < 3));
	}
}

/* A name of 15 characters has room in the short field, one of 16 has not. */
static void names(void)
{
	DtioScmiClock clock = { .name = "fifteen letters", .rates = rates, .num_rates = 1 };

	owner.platform.clocks = &clock;
	owner.platform.num_clocks = 1;
	CHECK(!ask(0x14, 3, 0) && !(value(0) >> 29) && !strcmp(text(1), "fifteen letters"));
	clock.name = "sixteen letters!";
	CHECK(!ask(0x14, 3, 0) && value(0) >> 29 == 1 && !strcmp(text(1), "sixteen lette#0"));
	CHECK(!ask(0x14, 8, 0) && !strcmp(text(1), "sixteen letters!"));
	clock.name = "a name of sixty-three characters, as many as there is room for.";
	CHECK(!ask(0x14, 8, 0) && !strcmp(text(1), clock.name));
	clock.name = "a name of sixty-four characters, one more than there is room for";
	CHECK(!ask(0x14, 8, 0) && !strncmp(text(1), clock.name, 61) &&
	      !strcmp(text(1) + 61, "#0"));
}

static void base(void)
{
	CHECK(!ask(0x10, 1) && value(0) == 0x106);
	CHECK(!ask(0x10, 3) && length == 24 && !strcmp(text(0), "dtio"));
	CHECK(!ask(0x10, 4) && length == 24 && !*text(0));
	CHECK(!ask(0x10, 5) && value(0) == 0x12345678);
	CHECK(!ask(0x10, 6, 0) && length == 8 + 12 && value(0) == 6 &&
	      value(1) == 0x16141311 && value(2) == 0x1917);
	CHECK(!ask(0x10, 6, 3) && length == 8 + 8 && value(0) == 3 && value(1) == 0x191716);
	CHECK(!ask(0x10, 6, 6) && length == 8 + 4 && value(0) == 0);
	CHECK(ask(0x10, 6, 7) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x10, 6, UINT32_MAX) == DTIO_SCMI_INVALID_PARAMETERS);
	/* as many as there is room for */
	room = 16;
	CHECK(!ask(0x10, 6, 0) && length == 16 && value(0) == 4 && value(1) == 0x16141311);
	CHECK(!ask(0x10, 6, 4) && value(0) == 2 && value(1) == 0x1917);
	room = 12;
	CHECK(ask(0x10, 6, 0) == DTIO_SCMI_PROTOCOL_ERROR);
	CHECK(!ask(0x10, 6, 6) && value(0) == 0);
	room = ROOM;
	CHECK(!ask(0x10, 7, 0) && value(0) == 0 && !strcmp(text(1), "platform"));
	CHECK(!ask(0x10, 7, 1) && value(0) == 1 && !strcmp(text(1), "OSPM"));
	CHECK(!ask(0x10, 7, UINT32_MAX) && value(0) == 1);
	CHECK(ask(0x10, 7, 2) == DTIO_SCMI_NOT_FOUND);
	CHECK(!owner.calls);
	CHECK(!ask(0x10, 0xb, 1, 0) && owner.forgotten == 1);
	CHECK(!ask(0x10, 0xb, 1, 1) && owner.forgotten == 2);
	CHECK(ask(0x10, 0xb, 1, 2) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x10, 0xb, 2, 0) == DTIO_SCMI_NOT_FOUND && owner.forgotten == 2);
	/* version 1.0 has no number of the agent in the answer, nor its own */
	CHECK(!ask(0x10, 0x10, 0x10000) && !ask(0x10, 7, 1) && !strcmp(text(0), "OSPM"));
	CHECK(ask(0x10, 7, UINT32_MAX) == DTIO_SCMI_NOT_FOUND);
	/* only what there is */
	owner.platform.num_performances = owner.platform.num_voltages = 0;
	owner.platform.num_resets = owner.platform.num_pin_groups = 0;
	CHECK(!ask(0x10, 1) && value(0) == 0x102);
	CHECK(!ask(0x10, 6, 0) && value(0) == 2 && value(1) == 0x1411 && length == 16);
	CHECK(ask(0x13, 0) == DTIO_SCMI_NOT_SUPPORTED);
	CHECK(ask(0x16, 0) == DTIO_SCMI_NOT_SUPPORTED);
}

static void clock_attributes(void)
{
	char expected[16];

	CHECK(!ask(0x14, 1) && value(0) == 4 && length == 12);
	CHECK(!ask(0x14, 3, 0) && length == 8 + 24 && value(5) == 7);
	CHECK(value(0) == UINT32_C(1) << 28 && !strcmp(text(1), "per"));
	owner.clocks[0].on = true;
	CHECK(!ask(0x14, 3, 0) && value(0) == (UINT32_C(1) << 28 | 1));
	/* a long name is cut, and stays unlike the other one */
	CHECK(!ask(0x14, 3, 1) && value(0) == (UINT32_C(3) << 28 | 2));
	snprintf(expected, sizeof(expected), "%.13s#1", LONG_NAME);
	CHECK(!strcmp(text(1), expected));
	CHECK(!ask(0x14, 3, 3) && !strncmp(text(1), LONG_NAME, 13) &&
	      !strcmp(text(1) + 13, "#3"));
	CHECK(!ask(0x14, 8, 1) && length == 8 + 68 && value(0) == 0 &&
	      !strcmp(text(1), LONG_NAME));
	CHECK(!ask(0x14, 3, 2) && value(0) == 3);
	CHECK(ask(0x14, 3, 4) == DTIO_SCMI_NOT_FOUND);
	CHECK(ask(0x14, 8, 4) == DTIO_SCMI_NOT_FOUND);
	/* Linux 5.15 has no room for the latency */
	room = 8 + 20;
	CHECK(!ask(0x14, 3, 0) && length == 8 + 20 && !strcmp(text(1), "per"));
	owner.answer = DTIO_SCMI_HARDWARE_ERROR;
	CHECK(ask(0x14, 3, 0) == DTIO_SCMI_HARDWARE_ERROR && length == 8);
}

static void clock_rates(void)
{
	CHECK(!ask(0x14, 4, 0, 0) && length == 8 + 28 && value(0) == 0x1003);
	CHECK(value(1) == 100 && value(2) == 0 && value(3) == 1050 && value(5) == 100);
	CHECK(!ask(0x14, 4, 3, 0) && value(1) == 5 && value(3) == 5);
	CHECK(!ask(0x14, 4, 1, 0) && length == 8 + 28 && value(0) == 3);
	CHECK(value(1) == 1000 && value(5) == 705032704 && value(6) == 1);
	CHECK(!ask(0x14, 4, 1, 2) && length == 8 + 12 && value(0) == 1 && value(2) == 1);
	CHECK(ask(0x14, 4, 1, 3) == DTIO_SCMI_OUT_OF_RANGE);
	CHECK(ask(0x14, 4, 1, UINT32_MAX) == DTIO_SCMI_OUT_OF_RANGE);
	CHECK(ask(0x14, 4, 4, 0) == DTIO_SCMI_NOT_FOUND);
	room = 8 + 4 + 19;
	CHECK(!ask(0x14, 4, 1, 0) && length == 8 + 20 && value(0) == (1 << 16 | 2));
	CHECK(ask(0x14, 4, 0, 0) == DTIO_SCMI_PROTOCOL_ERROR);
	room = 8 + 4 + 7;
	CHECK(ask(0x14, 4, 1, 0) == DTIO_SCMI_PROTOCOL_ERROR);
	CHECK(!owner.calls);
}

static void clock_rate_get_and_set(void)
{
	owner.clocks[1].rate = 5000000000;
	CHECK(!ask(0x14, 6, 1) && length == 16 && value(0) == 705032704 && value(1) == 1);
	CHECK(ask(0x14, 6, 4) == DTIO_SCMI_NOT_FOUND);
	CHECK(!ask(0x14, 5, 0, 1, 705032704, 1) && length == 8 &&
	      owner.clocks[1].rate == 5000000000);

	/* flags, clock, rate asked for, status, rate that the owner is asked for */
	static const uint64_t cases[][5] = {
		{ 0, 1, 1000, 0, 1000 }, { 0, 1, 3999, 0, 1000 }, { 4, 1, 1001, 0, 4000 },
		{ 8, 1, 2400, 0, 1000 }, { 8, 1, 2600, 0, 4000 }, { 12, 1, 2400, 0, 1000 },
		{ 0, 1, 999, -5 }, { 4, 1, 999, 0, 1000 }, { 8, 1, 0, 0, 1000 },
		{ 0, 1, 5000000001, 0, 5000000000 }, { 4, 1, 5000000001, -5 },
		{ 8, 1, UINT64_MAX, 0, 5000000000 },
		{ 0, 0, 100, 0, 100 }, { 0, 0, 199, 0, 100 }, { 4, 0, 101, 0, 200 },
		{ 8, 0, 149, 0, 100 }, { 8, 0, 151, 0, 200 }, { 0, 0, 99, -5 },
		{ 4, 0, 99, 0, 100 }, { 0, 0, 1050, 0, 1050 }, { 0, 0, 1049, 0, 1000 },
		{ 4, 0, 1001, 0, 1050 }, { 8, 0, 1024, 0, 1000 }, { 8, 0, 1026, 0, 1050 },
		{ 0, 0, UINT64_MAX, 0, 1050 }, { 4, 0, 1051, -5 }, { 8, 0, 1051, 0, 1050 },
		{ 4, 0, 1050, 0, 1050 },
	};
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		const uint64_t *of = cases[i];
		int status;

		owner.clocks[of[1]].rate = 1;
		status = ask(0x14, 5, (uint32_t)of[0], (uint32_t)of[1], (uint32_t)of[2],
			     (uint32_t)(of[2] >> 32));
		CHECK(status == (int)of[3]);
		CHECK(owner.clocks[of[1]].rate == (of[3] ? 1 : of[4]));
		CHECK(of[3] || owner.clocks[of[1]].rounding ==
		      (of[0] & 8 ? DTIO_SCMI_ROUND_NEAREST :
		       of[0] & 4 ? DTIO_SCMI_ROUND_UP : DTIO_SCMI_ROUND_DOWN));
	}
	/* no response comes later, and there are no other flags */
	for (uint32_t flag = 0; flag < 32; flag++) {
		if (flag != 2 && flag != 3)
			CHECK(ask(0x14, 5, UINT32_C(1) << flag, 1, 1000, 0) ==
			      DTIO_SCMI_INVALID_PARAMETERS);
	}
	CHECK(ask(0x14, 5, 0, 4, 1000, 0) == DTIO_SCMI_NOT_FOUND);
	/* a fixed clock: what it has, or nothing */
	CHECK(!ask(0x14, 5, 0, 2, 24000000, 0));
	CHECK(ask(0x14, 5, 0, 2, 24000001, 0) == DTIO_SCMI_DENIED);
	CHECK(ask(0x14, 5, 8, 3, 6, 0) == DTIO_SCMI_DENIED);
	owner.answer = DTIO_SCMI_BUSY;
	CHECK(ask(0x14, 5, 0, 1, 1000, 0) == DTIO_SCMI_BUSY);
	CHECK(ask(0x14, 6, 1) == DTIO_SCMI_BUSY && length == 8);
	/* what an owner may not say is a failure all the same */
	owner.answer = 1;
	CHECK(ask(0x14, 6, 1) == DTIO_SCMI_GENERIC_ERROR && length == 8);
	owner.answer = -11;
	CHECK(ask(0x14, 6, 1) == DTIO_SCMI_GENERIC_ERROR);
}

static void clock_config(void)
{
	/* as 3.0 has it, and as before */
	CHECK(!ask(0x14, 7, 0, 1, 0) && owner.clocks[0].on);
	CHECK(!ask(0x14, 7, 0, 0) && !owner.clocks[0].on);
	CHECK(!ask(0x14, 7, 0, 1) && owner.clocks[0].on);
	CHECK(ask(0x14, 7, 0) == DTIO_SCMI_PROTOCOL_ERROR);
	CHECK(ask(0x14, 7, 0, 1, 0, 0) == DTIO_SCMI_PROTOCOL_ERROR);
	CHECK(ask(0x14, 7, 0, 2, 0) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x14, 7, 0, 3, 0) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x14, 7, 0, 1 << 16 | 3, 50) == DTIO_SCMI_NOT_SUPPORTED);
	CHECK(ask(0x14, 7, 0, UINT32_C(1) << 31, 0) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x14, 7, 4, 1, 0) == DTIO_SCMI_NOT_FOUND && owner.clocks[0].on);
	/* one that stays on may be turned on, and one that stays off off */
	CHECK(!ask(0x14, 7, 2, 1, 0));
	CHECK(ask(0x14, 7, 2, 0, 0) == DTIO_SCMI_DENIED);
	CHECK(!ask(0x14, 7, 3, 0, 0));
	CHECK(ask(0x14, 7, 3, 1, 0) == DTIO_SCMI_DENIED);
	CHECK(!ask(0x14, 0xb, 0, 0) && length == 8 + 12 && value(0) == 0 && value(1) == 1);
	CHECK(!ask(0x14, 0xb, 3, 0) && value(1) == 0);
	CHECK(ask(0x14, 0xb, 0, 1) == DTIO_SCMI_NOT_SUPPORTED);
	CHECK(ask(0x14, 0xb, 0, 0x100) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x14, 0xb, 4, 0) == DTIO_SCMI_NOT_FOUND);
	CHECK(!ask(0x14, 0xf, 0) && value(0) == UINT32_C(7) << 29);
	CHECK(!ask(0x14, 0xf, 1) && value(0) == UINT32_C(5) << 29);
	CHECK(!ask(0x14, 0xf, 2) && value(0) == 0);
	CHECK(ask(0x14, 0xf, 4) == DTIO_SCMI_NOT_FOUND);
}

static void clock_parents(void)
{
	CHECK(!ask(0x14, 0xc, 1, 0) && length == 8 + 12 && value(0) == 2 && value(1) == 3 &&
	      value(2) == 0);
	CHECK(!ask(0x14, 0xc, 1, 1) && value(0) == 1 && value(1) == 0);
	CHECK(ask(0x14, 0xc, 1, 2) == DTIO_SCMI_OUT_OF_RANGE);
	CHECK(ask(0x14, 0xc, 2, 0) == DTIO_SCMI_NOT_SUPPORTED);
	CHECK(ask(0x14, 0xc, 4, 0) == DTIO_SCMI_NOT_FOUND);
	room = 8 + 8;
	CHECK(!ask(0x14, 0xc, 1, 0) && value(0) == (1 << 24 | 1) && value(1) == 3);
	room = ROOM;
	CHECK(!ask(0x14, 0xd, 0, 3) && owner.clocks[0].parent == 3);
	CHECK(!ask(0x14, 0xe, 0) && value(0) == 3);
	CHECK(ask(0x14, 0xd, 0, 1) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x14, 0xd, 0, 4) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x14, 0xd, 4, 0) == DTIO_SCMI_NOT_FOUND);
	CHECK(ask(0x14, 0xd, 2, 0) == DTIO_SCMI_NOT_SUPPORTED);
	CHECK(ask(0x14, 0xe, 2) == DTIO_SCMI_NOT_SUPPORTED);
	/* only looked at */
	owner.clocks[1].parent = 3;
	CHECK(!ask(0x14, 0xd, 1, 3));
	CHECK(ask(0x14, 0xd, 1, 0) == DTIO_SCMI_DENIED && owner.clocks[1].parent == 3);
}

static void reset_domains(void)
{
	CHECK(!ask(0x16, 1) && value(0) == 2);
	CHECK(!ask(0x16, 3, 0) && length == 8 + 24 && value(0) == 0 &&
	      value(1) == UINT32_MAX && !strcmp(text(2), "one"));
	CHECK(!ask(0x16, 3, 1) && value(0) == UINT32_C(1) << 29 &&
	      !strncmp(text(2), LONG_NAME, 13));
	CHECK(!ask(0x16, 6, 1) && !strcmp(text(1), LONG_NAME));
	CHECK(!ask(0x16, 4, 1, 1, 0) && owner.resets[1].pulses == 1);
	CHECK(!ask(0x16, 4, 1, 2, 0) && owner.resets[1].asserts == 1);
	CHECK(!ask(0x16, 4, 1, 0, 0) && owner.resets[1].deasserts == 1);
	CHECK(owner.calls == 3);
	CHECK(ask(0x16, 4, 1, 3, 0) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x16, 4, 1, 5, 0) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x16, 4, 1, 8, 0) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x16, 4, 1, 1, 1) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x16, 4, 1, 1, OFF) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x16, 4, 2, 1, 0) == DTIO_SCMI_NOT_FOUND);
	CHECK(ask(0x16, 3, 2) == DTIO_SCMI_NOT_FOUND && ask(0x16, 6, 2) == -4);
	CHECK(ask(0x16, 4, 1, 1) == DTIO_SCMI_PROTOCOL_ERROR);
	CHECK(owner.calls == 3 && !owner.resets[0].pulses);
	owner.answer = DTIO_SCMI_DENIED;
	CHECK(ask(0x16, 4, 1, 2, 0) == DTIO_SCMI_DENIED);
	CHECK(!ask(0x16, 0x10, 0x10000) && ask(0x16, 6, 1) == DTIO_SCMI_NOT_SUPPORTED);
	CHECK(!ask(0x16, 3, 1) && value(0) == 0);
	owner.answer = DTIO_SCMI_SUCCESS;
	CHECK(!ask(0x16, 4, 1, 1, 0) && owner.resets[1].pulses == 2);
}

static void power_domains(void)
{
	CHECK(!ask(0x11, 1) && length == 8 + 16 && value(0) == 2 && !value(1) && !value(3));
	CHECK(!ask(0x11, 3, 0) && length == 8 + 20 && value(0) == 0 && !strcmp(text(1), "bus"));
	CHECK(!ask(0x11, 3, 1) && value(0) == (UINT32_C(1) << 29 | UINT32_C(1) << 27));
	CHECK(!ask(0x11, 8, 1) && !strcmp(text(1), LONG_NAME));
	CHECK(!ask(0x11, 4, 0, 1, ON) && owner.powers[1]);
	CHECK(!ask(0x11, 5, 1) && length == 12 && value(0) == ON);
	CHECK(!ask(0x11, 4, 0, 1, OFF) && !owner.powers[1]);
	CHECK(!ask(0x11, 5, 1) && value(0) == OFF);
	CHECK(ask(0x11, 4, 1, 1, ON) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x11, 4, 0, 1, 1) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x11, 4, 0, 1, OFF | 1) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x11, 4, 0, 2, ON) == DTIO_SCMI_NOT_FOUND && !owner.powers[1]);
	CHECK(ask(0x11, 3, 2) == -4 && ask(0x11, 5, 2) == -4 && ask(0x11, 8, 2) == -4);
	owner.powers[0] = true;
	CHECK(!ask(0x11, 4, 0, 0, ON));
	CHECK(ask(0x11, 4, 0, 0, OFF) == DTIO_SCMI_DENIED && owner.powers[0]);
}

static void performance_domains(void)
{
	CHECK(!ask(0x13, 1) && length == 8 + 16 && value(0) == 2);
	CHECK(!ask(0x13, 3, 0) && length == 8 + 32 &&
	      value(0) == (UINT32_C(1) << 30 | UINT32_C(1) << 26) &&
	      !strncmp(text(4), LONG_NAME, 13));
	CHECK(!ask(0x13, 3, 1) && value(0) == 0 && !strcmp(text(4), "kept"));
	CHECK(!ask(0x13, 0xc, 0) && !strcmp(text(1), LONG_NAME));
	CHECK(!ask(0x13, 4, 0, 0) && length == 8 + 4 + 36 && value(0) == 3 &&
	      value(1) == 1 && value(4) == 64 && value(7) == 256);
	room = 8 + 4 + 12 + 11;
	CHECK(!ask(0x13, 4, 0, 0) && length == 8 + 16 && value(0) == (2 << 16 | 1));
	CHECK(!ask(0x13, 4, 0, 2) && value(0) == 1 && value(1) == 256);
	CHECK(ask(0x13, 4, 0, 3) == DTIO_SCMI_OUT_OF_RANGE);
	room = ROOM;
	CHECK(!ask(0x13, 6, 0) && length == 16 && value(0) == 256 && value(1) == 1);
	CHECK(ask(0x13, 5, 0, 256, 1) == DTIO_SCMI_NOT_SUPPORTED);
	CHECK(!ask(0x13, 7, 0, 64) && owner.levels[0] == 64);
	CHECK(!ask(0x13, 8, 0) && value(0) == 64);
	CHECK(ask(0x13, 7, 0, 65) == DTIO_SCMI_OUT_OF_RANGE);
	CHECK(ask(0x13, 7, 0, 0) == DTIO_SCMI_OUT_OF_RANGE && owner.levels[0] == 64);
	CHECK(ask(0x13, 7, 1, 1) == DTIO_SCMI_DENIED);
	for (uint32_t message = 3; message <= 8; message++)
		CHECK(message == 5 || (message == 4 || message == 7 ?
		      ask(0x13, message, 2, 0) : ask(0x13, message, 2)) == -4);
}

static void voltage_domains(void)
{
	CHECK(!ask(0x17, 1) && length == 12 && value(0) == 3);
	CHECK(!ask(0x17, 3, 0) && length == 8 + 20 && value(0) == 0 && !strcmp(text(1), "vqmmc"));
	CHECK(!ask(0x17, 3, 1) && value(0) == UINT32_C(1) << 30);
	CHECK(!ask(0x17, 9, 1) && !strcmp(text(1), LONG_NAME));
	CHECK(!ask(0x17, 4, 0, 0) && length == 8 + 12 && value(0) == 2 && value(1) == 1800000);
	CHECK(!ask(0x17, 4, 1, 0) && length == 8 + 16 && value(0) == 0x1003 &&
	      value(1) == 700000 && value(2) == 900000 && value(3) == 12500);
	CHECK(!ask(0x17, 4, 2, 0) && value(1) == 5000000 && value(2) == 5000000);
	CHECK(ask(0x17, 4, 0, 2) == DTIO_SCMI_OUT_OF_RANGE);
	room = 8 + 12;
	CHECK(ask(0x17, 4, 1, 0) == DTIO_SCMI_PROTOCOL_ERROR);
	room = ROOM;
	CHECK(!ask(0x17, 7, 0, 0, 3300000) && owner.voltages[0].level == 3300000);
	CHECK(!ask(0x17, 8, 0) && value(0) == 3300000);
	CHECK(ask(0x17, 7, 0, 0, 2500000) == DTIO_SCMI_OUT_OF_RANGE);
	CHECK(ask(0x17, 7, 0, 1, 1800000) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(owner.voltages[0].level == 3300000);
	CHECK(!ask(0x17, 7, 1, 0, 712500) && owner.voltages[1].level == 712500);
	CHECK(ask(0x17, 7, 1, 0, 712501) == DTIO_SCMI_OUT_OF_RANGE);
	CHECK(ask(0x17, 7, 1, 0, 912500) == DTIO_SCMI_OUT_OF_RANGE);
	CHECK(ask(0x17, 7, 1, 0, (uint32_t)-700000) == DTIO_SCMI_OUT_OF_RANGE);
	owner.voltages[2].level = 5000000;
	CHECK(!ask(0x17, 7, 2, 0, 5000000));
	CHECK(ask(0x17, 7, 2, 0, 3300000) == DTIO_SCMI_OUT_OF_RANGE);
	CHECK(!ask(0x17, 5, 0, 7) && owner.voltages[0].on);
	CHECK(!ask(0x17, 6, 0) && value(0) == 7);
	CHECK(!ask(0x17, 5, 0, 0) && !owner.voltages[0].on);
	CHECK(!ask(0x17, 6, 0) && value(0) == 0);
	CHECK(ask(0x17, 5, 0, 1) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x17, 5, 0, 0xf) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(!ask(0x17, 5, 1, 0));
	CHECK(ask(0x17, 5, 1, 7) == DTIO_SCMI_DENIED);
	CHECK(ask(0x17, 7, 3, 0, 0) == -4 && ask(0x17, 5, 3, 0) == -4 && ask(0x17, 3, 3) == -4);
	CHECK(ask(0x17, 4, 3, 0) == -4 && ask(0x17, 6, 3) == -4 && ask(0x17, 8, 3) == -4);
}

#define PIN	0
#define GROUP	1
#define STATE	2
#define SELECT	(UINT32_C(1) << 10 | GROUP)

static void pins(void)
{
	CHECK(!ask(0x19, 0) && value(0) == 0x10000);
	CHECK(!ask(0x19, 1) && length == 16 && value(0) == 0x20002 && value(1) == 3);
	CHECK(!ask(0x19, 3, 0, PIN) && length == 8 + 20 && !value(0) && !strcmp(text(1), "mmc"));
	CHECK(!ask(0x19, 3, 0, GROUP) && value(0) == 1 && !strcmp(text(1), "mmc"));
	CHECK(!ask(0x19, 3, 1, GROUP) && value(0) == (UINT32_C(1) << 31 | 1));
	CHECK(!ask(0x19, 3, 1, STATE) && value(0) == 1 && !strcmp(text(1), "mmc-fast"));
	CHECK(!ask(0x19, 9, 2, STATE) && !strcmp(text(1), LONG_NAME "-default"));
	CHECK(!ask(0x19, 9, 1, GROUP) && !strcmp(text(1), LONG_NAME));
	CHECK(ask(0x19, 3, 2, GROUP) == DTIO_SCMI_NOT_FOUND);
	CHECK(ask(0x19, 3, 3, STATE) == DTIO_SCMI_NOT_FOUND);
	CHECK(ask(0x19, 3, 0, 3) == DTIO_SCMI_NOT_FOUND);
	CHECK(ask(0x19, 9, 2, PIN) == DTIO_SCMI_NOT_FOUND);
	/* the pin of a group, and the group of a state */
	CHECK(!ask(0x19, 4, 1, GROUP, 0) && length == 16 && value(0) == 1 && value(1) == 1);
	CHECK(!ask(0x19, 4, 2, STATE, 0) && value(0) == 1 && value(1) == 1);
	CHECK(!ask(0x19, 4, 1, STATE, 0) && value(0) == 1 && value(1) == 0);
	CHECK(ask(0x19, 4, 1, GROUP, 1) == DTIO_SCMI_OUT_OF_RANGE);
	CHECK(ask(0x19, 4, 0, PIN, 0) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x19, 4, 2, GROUP, 0) == DTIO_SCMI_NOT_FOUND);
	CHECK(!ask(0x19, 7, 0, PIN) && !ask(0x19, 8, 1, GROUP));
	CHECK(ask(0x19, 7, 2, PIN) == -4 && ask(0x19, 8, 0, STATE) == -2);
	CHECK(!owner.calls);
	CHECK(!ask(0x19, 6, 0, 1, SELECT) && owner.pin_states[0] == 1 && owner.calls == 1);
	CHECK(!ask(0x19, 5, 0, 2 << 18 | GROUP << 16) && length == 16 && value(0) == 1 &&
	      !value(1));
	CHECK(!ask(0x19, 5, 0, 1 << 18 | PIN << 16) && value(0) == 1 && !value(1));
	CHECK(ask(0x19, 5, 0, GROUP << 16 | 6) == DTIO_SCMI_NOT_SUPPORTED);
	CHECK(ask(0x19, 5, 0, 3 << 18 | GROUP << 16) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x19, 5, 0, 2 << 18 | STATE << 16) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x19, 5, 2, 2 << 18 | GROUP << 16) == DTIO_SCMI_NOT_FOUND);
	/* a state of another group, settings, and what is not known */
	CHECK(ask(0x19, 6, 0, 2, SELECT) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x19, 6, 0, 3, SELECT) == DTIO_SCMI_NOT_FOUND);
	CHECK(ask(0x19, 6, 2, 0, SELECT) == DTIO_SCMI_NOT_FOUND);
	CHECK(ask(0x19, 6, 0, 0, SELECT | 1 << 2, 1, 1) == DTIO_SCMI_NOT_SUPPORTED);
	CHECK(ask(0x19, 6, 0, 0, SELECT | 1 << 2) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x19, 6, 0, 0, SELECT | 1 << 11) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(ask(0x19, 6, 0, 0, 1 << 10 | STATE) == DTIO_SCMI_INVALID_PARAMETERS);
	CHECK(owner.pin_states[0] == 1);
	owner.answer = DTIO_SCMI_BUSY;
	CHECK(ask(0x19, 6, 0, 0, SELECT) == DTIO_SCMI_BUSY && owner.pin_states[0] == 1);
	CHECK(ask(0x19, 5, 0, 2 << 18 | GROUP << 16) == DTIO_SCMI_BUSY);
}

/* A thousand clocks, and a list that takes many responses */
static void many(void)
{
	DtioScmiClock *more = calloc(1000, sizeof(*more));
	uint64_t *list = calloc(60000, sizeof(*list));
	char (*names)[8] = calloc(1000, sizeof(*names));
	uint32_t next = 0, remaining = 1;

	for (uint32_t i = 0; i < 60000; i++)
		list[i] = 2 * i + 1;
	for (uint32_t i = 0; i < 1000; i++) {
		snprintf(names[i], sizeof(names[i]), "c%" PRIu32, i);
		more[i] = (DtioScmiClock) { .name = names[i], .rates = list,
					    .num_rates = 60000 };
	}
	owner.platform.clocks = more;
	owner.platform.num_clocks = 1000;
	CHECK(!dtio_scmi_check(&owner.platform));
	CHECK(!ask(0x14, 1) && value(0) == 1000);
	CHECK(!ask(0x14, 8, 999) && !strcmp(text(1), "c999"));
	CHECK(ask(0x14, 8, 1000) == DTIO_SCMI_NOT_FOUND);
	while (remaining && !failed) {
		CHECK(!ask(0x14, 4, 999, next));
		for (uint32_t i = 0; i < (value(0) & 0xfff) && !failed; i++)
			CHECK(value(1 + 2 * i) == 2 * next++ + 1);
		remaining = value(0) >> 16;
		CHECK(next + remaining == 60000);
	}
	free(more);
	free(list);
	free(names);
}

/* With more room than there are numbers for entries */
static void much_room(void)
{
	uint64_t *list = calloc(60000, sizeof(*list));
	uint8_t *large = malloc(1000000);
	uint32_t request[] = { header_of(0x14, 4), 0, 0 }, header;
	DtioScmiClock clock = { .name = "c", .rates = list, .num_rates = 60000 };

	for (uint32_t i = 0; i < 60000; i++)
		list[i] = i;
	owner.platform.clocks = &clock;
	owner.platform.num_clocks = 1;
	CHECK(dtio_scmi_answer(&scmi, request, sizeof(request), large, 1000000) ==
	      8 + 4 + 8 * 4095);
	memcpy(&header, large + 8, 4);
	CHECK(header == (UINT32_C(55905) << 16 | 4095));
	free(list);
	free(large);
}

static void described_wrong(void)
{
	static const uint64_t unsorted[] = { 1, 2, 2 };
	static const uint32_t falling[] = { 2, 1 }, itself[] = { 0 }, none[] = { 4 };
	DtioScmiClock clock = clocks[0];
	DtioScmiPerformance performance = { "p", false, falling, 2 };
	DtioScmiVoltage voltage = { .name = "v", .lowest = 1, .highest = 2 };
	DtioScmiOps few = owner_ops;

	CHECK(!dtio_scmi_check(&owner.platform));
	owner.platform.clocks = &clock;
	owner.platform.num_clocks = 1;
	CHECK(dtio_scmi_check(&owner.platform));	/* its parents are no clocks */
	clock.num_parents = 0;
	CHECK(dtio_scmi_check(&owner.platform));	/* nothing to choose from */
	clock.can_set_parent = false;
	CHECK(!dtio_scmi_check(&owner.platform));
	clock.parents = itself;
	clock.num_parents = 1;
	CHECK(dtio_scmi_check(&owner.platform));
	clock.parents = none;
	CHECK(dtio_scmi_check(&owner.platform));
	clock.num_parents = 0;
	clock.step = 0;
	CHECK(dtio_scmi_check(&owner.platform));
	clock.rates = unsorted;
	clock.num_rates = 3;
	CHECK(dtio_scmi_check(&owner.platform));
	clock.num_rates = 2;
	CHECK(!dtio_scmi_check(&owner.platform));
	clock.num_rates = 0;
	CHECK(dtio_scmi_check(&owner.platform));
	clock.num_rates = 2;
	clock.name = "";
	CHECK(dtio_scmi_check(&owner.platform));
	clock.name = "c";
	owner.platform.performances = &performance;
	owner.platform.num_performances = 1;
	CHECK(dtio_scmi_check(&owner.platform));
	performance.num_levels = 1;
	CHECK(!dtio_scmi_check(&owner.platform));
	performance.num_levels = 0;
	CHECK(dtio_scmi_check(&owner.platform));
	performance.num_levels = 1;
	performance.name = NULL;
	CHECK(dtio_scmi_check(&owner.platform));
	owner.platform.num_performances = 0;
	owner.platform.voltages = &voltage;
	owner.platform.num_voltages = 1;
	CHECK(dtio_scmi_check(&owner.platform));
	voltage.step = -1;
	CHECK(dtio_scmi_check(&owner.platform));
	voltage.step = 1;
	CHECK(!dtio_scmi_check(&owner.platform));
	voltage.lowest = 3;
	CHECK(dtio_scmi_check(&owner.platform));
	voltage.lowest = 2;
	voltage.step = 0;
	CHECK(!dtio_scmi_check(&owner.platform));
	voltage.levels = (const int32_t[]){ 5, 5 };
	CHECK(dtio_scmi_check(&owner.platform));	/* of which there are none */
	voltage.num_levels = 1;
	CHECK(!dtio_scmi_check(&owner.platform));
	voltage.num_levels = 2;
	CHECK(dtio_scmi_check(&owner.platform));
	voltage.num_levels = 1;
	voltage.name = "";
	CHECK(dtio_scmi_check(&owner.platform));
	owner.platform.num_voltages = 0;
	owner.platform.num_pin_groups = 1;
	CHECK(!strcmp(dtio_scmi_check(&owner.platform), "a pin state is of no group"));
	owner.platform.num_pin_groups = owner.platform.num_pin_states = 0;
	owner.platform.num_resets = 65536;
	CHECK(dtio_scmi_check(&owner.platform));
	owner.platform.num_resets = 2;
	few.reset = NULL;
	owner.platform.ops = &few;
	CHECK(dtio_scmi_check(&owner.platform));
	owner.platform.num_resets = 0;
	CHECK(!dtio_scmi_check(&owner.platform));
	few = owner_ops;
	few.power_switch = NULL;
	CHECK(dtio_scmi_check(&owner.platform));
	few = owner_ops;
	few.power_state = NULL;
	CHECK(dtio_scmi_check(&owner.platform));
	few = owner_ops;
	few.clock_state = NULL;
	CHECK(dtio_scmi_check(&owner.platform));
	few = owner_ops;
	few.forget = NULL;
	CHECK(dtio_scmi_check(&owner.platform));
}

/* The first messages of an agent of Linux 5.15, with as much room as it has for each */
static void linux_5_15(void)
{
	static const struct {
		uint32_t message[6];	/* protocol, message, parameters */
		uint32_t count, room;
	} messages[] = {
		{ { 0x10, 0 }, 0, 4 }, { { 0x10, 1 }, 0, 4 }, { { 0x10, 3 }, 0, 16 },
		{ { 0x10, 4 }, 0, 16 }, { { 0x10, 5 }, 0, 4 }, { { 0x10, 6, 0 }, 1, 120 },
		{ { 0x10, 7, 0 }, 1, 16 }, { { 0x14, 0 }, 0, 4 }, { { 0x14, 1 }, 0, 4 },
		{ { 0x14, 3, 1 }, 1, 20 }, { { 0x14, 4, 1, 0 }, 2, 120 },
		{ { 0x14, 7, 1, 1 }, 2, 0 }, { { 0x14, 6, 1 }, 1, 8 },
		{ { 0x14, 5, 0, 1, 4000, 0 }, 4, 0 }, { { 0x16, 1 }, 0, 4 },
		{ { 0x16, 3, 1 }, 1, 24 }, { { 0x16, 4, 1, 1, 0 }, 3, 0 },
		{ { 0x11, 1 }, 0, 16 }, { { 0x11, 3, 1 }, 1, 20 }, { { 0x11, 5, 1 }, 1, 4 },
		{ { 0x11, 4, 0, 1, 0 }, 3, 0 }, { { 0x17, 1 }, 0, 4 },
		{ { 0x17, 3, 1 }, 1, 20 }, { { 0x17, 4, 1, 0 }, 2, 120 },
		{ { 0x17, 7, 0, 0, 1800000 }, 3, 0 }, { { 0x13, 1 }, 0, 16 },
		{ { 0x13, 3, 0 }, 1, 32 }, { { 0x13, 4, 0, 0 }, 2, 120 },
		{ { 0x13, 7, 0, 64 }, 2, 0 }, { { 0x13, 8, 0 }, 1, 4 },
	};

	for (size_t i = 0; i < sizeof(messages) / sizeof(*messages); i++) {
		room = 8 + messages[i].room;
		CHECK(!ask_words(header_of(messages[i].message[0], messages[i].message[1]),
				 messages[i].message + 2, messages[i].count));
	}
	CHECK(owner.clocks[1].rate == 4000 && owner.clocks[1].on &&
	      owner.resets[1].pulses == 1 && owner.powers[1]);
}

static void run(const char *name, void (*test)(void))
{
	failed = false;
	begin();
	test();
	printf("%sok %u %s\n", failed ? "not " : "", ++number, name);
}

int main(void)
{
	run("headers, lengths, unknown messages", headers);
	run("versions and their commands", versions);
	run("parameters of each command, in each version", parameters);
	run("names that just fit", names);
	run("base", base);
	run("clock: attributes and names", clock_attributes);
	run("clock: permissions told", restricted);
	run("clock: rates described", clock_rates);
	run("clock: rate got and set, rounded", clock_rate_get_and_set);
	run("clock: on and off, permissions", clock_config);
	run("clock: parents", clock_parents);
	run("reset", reset_domains);
	run("power", power_domains);
	run("performance", performance_domains);
	run("voltage", voltage_domains);
	run("pins", pins);
	run("a thousand clocks, 60000 rates", many);
	run("more room than entries can be counted", much_room);
	run("platforms that are described wrong", described_wrong);
	run("messages and room of Linux 5.15", linux_5_15);
	printf("1..%u\n", number);
	return 0;
}
