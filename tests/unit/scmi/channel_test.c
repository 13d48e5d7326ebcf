// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Messages of SCMI in shared memory (lib/scmi/channel.c), of any content and while the
 * agent changes them: what comes of each, and that nothing outside of the channel is
 * looked at. TAP.
 */
#include <endian.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "owner.h"

/* Each word that is read goes through this function of the test's. */
static uint32_t was_read(uint32_t word);
#undef le32toh
#define le32toh(word) was_read(word)
#include "scmi/channel.c"

#define HEADER	(5u << 18 | DTIO_SCMI_BASE << 10)
#define WORDS	(DTIO_SCMI_CHANNEL_SIZE / 4)
/* In words of the channel */
enum { STATUS = 1, LENGTH = 5, MESSAGE = 6 };

static struct owner owner;
static DtioScmi scmi;
static uint32_t *channel;	/* of the heap: sanitizers see what is beyond it */
static unsigned int number;
static bool failed;

static void result(bool good, const char *what)
{
	printf("%sok %u %s\n", good ? "" : "not ", ++number, what);
	failed |= !good;
}

/* What a transport does when the agent rings: whether there was a message */
static bool ring(void)
{
	uint8_t request[DTIO_SCMI_CHANNEL_ROOM], response[DTIO_SCMI_CHANNEL_ROOM];
	size_t length, answered;

	if (!dtio_scmi_channel_take(channel, request, &length))
		return false;
	answered = dtio_scmi_answer(&scmi, request, length, response, sizeof(response));
	dtio_scmi_channel_give(channel, response, answered);
	return true;
}

/* Puts a message there, and rings. */
static bool send(uint32_t length, uint32_t header, uint32_t first, uint32_t second)
{
	memset(channel, 0xee, DTIO_SCMI_CHANNEL_SIZE);
	channel[STATUS] = 0;
	channel[LENGTH] = length;
	channel[MESSAGE] = header;
	channel[MESSAGE + 1] = first;
	channel[MESSAGE + 2] = second;
	return ring();
}

static bool answers(uint32_t length, uint32_t header, int32_t status)
{
	return channel[STATUS] == STATUS_FREE && channel[LENGTH] == length &&
	       channel[MESSAGE] == header && (int32_t)channel[MESSAGE + 1] == status;
}

static void test_messages(void)
{
	static const uint32_t too_short[] = { 0, 1, 3 };
	static const uint32_t too_long[] = { 12, 104, 105, 128, 4096, INT32_MAX, UINT32_MAX };
	uint32_t before[WORDS];
	bool good = true;

	memset(channel, 0xee, DTIO_SCMI_CHANNEL_SIZE);
	dtio_scmi_channel_begin(channel);
	for (int i = 0; i < WORDS; i++)
		good &= channel[i] == (i == STATUS ? STATUS_FREE : 0);
	result(good, "a channel begins free and empty");
	memcpy(before, channel, sizeof(before));
	result(!ring() && !memcmp(before, channel, sizeof(before)),
	       "a call without a message changes nothing");
	result(send(4, HEADER, 0, 0) && answers(12, HEADER, 0) &&
	       channel[MESSAGE + 2] == 0x20001, "a message is answered in its place");
	memcpy(before, channel, sizeof(before));
	result(!ring() && !memcmp(before, channel, sizeof(before)),
	       "and once: the response stays when the agent rings again");
	result(send(8, HEADER | 2, 6, 0) && answers(12, HEADER | 2, 0),
	       "one with a parameter likewise");
	good = true;
	for (size_t i = 0; i < sizeof(too_short) / sizeof(*too_short); i++)
		good &= send(too_short[i], HEADER, 0, 0) && channel[STATUS] == (STATUS_FREE | STATUS_ERROR) &&
			channel[LENGTH] == too_short[i] && channel[MESSAGE] == HEADER;
	result(good, "one without a header is an error of the channel");
	good = send(6, HEADER | 2, 6, 0) && answers(8, HEADER | 2, DTIO_SCMI_PROTOCOL_ERROR);
	result(good, "one with part of a parameter has a status");
	for (size_t i = 0; i < sizeof(too_long) / sizeof(*too_long); i++)
		good &= send(too_long[i], HEADER | 2, 6, 0) &&
			answers(8, HEADER | 2, DTIO_SCMI_PROTOCOL_ERROR);
	result(good, "and so has one that is too long, also for the channel");
	result(send(4, HEADER | 0xff, 0, 0) &&
	       answers(8, HEADER | 0xff, DTIO_SCMI_NOT_SUPPORTED) &&
	       send(4, HEADER | 2 << 8, 0, 0) &&
	       answers(8, HEADER | 2 << 8, DTIO_SCMI_PROTOCOL_ERROR),
	       "and one that is none of the platform's");
}

/* All of a list comes in parts that fit. */
static void test_list(void)
{
	uint64_t rates[1000];
	const DtioScmiClock clock = { .name = "one", .rates = rates, .num_rates = 1000 };
	uint32_t header = 5u << 18 | DTIO_SCMI_CLOCK << 10 | 4, at = 0, left = 1;
	bool good = true;

	for (uint32_t i = 0; i < 1000; i++)
		rates[i] = UINT64_C(1) << 33 | i;
	owner.platform.clocks = &clock;
	owner.platform.num_clocks = 1;
	for (; good && left; at += channel[MESSAGE + 2] & 0xfff) {
		uint32_t count;

		good = send(12, header, 0, at) && channel[STATUS] == STATUS_FREE &&
		       channel[MESSAGE + 1] == 0;
		count = channel[MESSAGE + 2] & 0xfff;
		left = channel[MESSAGE + 2] >> 16;
		good &= count > 0 && channel[LENGTH] == 12 + 8 * count &&
			channel[LENGTH] <= DTIO_SCMI_CHANNEL_ROOM;
		for (uint32_t i = 0; good && i < count; i++)
			good &= channel[MESSAGE + 3 + 2 * i] == at + i &&
				channel[MESSAGE + 4 + 2 * i] == 2;
	}
	result(good && at == 1000, "a list of a thousand rates comes in parts that fit");
	owner.platform.num_clocks = 0;
}

/* An agent that writes over all of it whenever a word has been looked at */
static const uint32_t others[] = { 4, UINT32_MAX, 8, 0, 104, 105, 4096, 1 };
#define OTHERS	(sizeof(others) / sizeof(*others))
static bool writes;
static size_t next;

static uint32_t was_read(uint32_t word)
{
	if (writes) {
		for (int i = 0; i < WORDS; i++)
			channel[i] = others[next % OTHERS];
		next++;
	}
	return word;
}

static void test_changes(void)
{
	bool good = true;

	writes = true;
	for (size_t i = 0; i < OTHERS; i++) {
		next = i;
		good &= !send(4, HEADER, 0, 0) || channel[STATUS] & STATUS_FREE;
	}
	writes = false;
	result(good && send(4, HEADER, 0, 0) && answers(12, HEADER, 0),
	       "an agent that changes its message meanwhile harms nothing");
}

int main(void)
{
	owner.platform = (DtioScmiPlatform){
		.vendor = "dtio", .sub_vendor = "", .ops = &owner_ops, .opaque = &owner,
	};
	dtio_scmi_begin(&scmi, &owner.platform);
	channel = malloc(DTIO_SCMI_CHANNEL_SIZE);
	if (!channel)
		return 1;
	test_messages();
	test_list();
	test_changes();
	free(channel);
	printf("1..%u\n", number);
	return failed;
}
