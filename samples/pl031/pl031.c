// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * ARM's PL031, a real-time clock with an alarm, as a platform device: it goes with this
 * machine's clock. A guest's own driver (rtc-pl031) has it as
 *
 *	pl031 --listen unix:/tmp/rtc
 *	qemu-system-aarch64 -M virt ... -device dtio-platform,socket=unix:/tmp/rtc
 *
 * To begin a device of one's own with: registers, one line, a timer.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#include "../sample.h"

/* Registers, all of 32 bits */
enum {
	DATA = 0x00,			/* seconds */
	MATCH = 0x04,			/* the alarm is when DATA has this value */
	LOAD = 0x08,			/* sets DATA */
	CONTROL = 0x0c,
	MASK = 0x10,			/* 1: the alarm raises the line */
	RAW_STATUS = 0x14,		/* 1: there was an alarm */
	MASKED_STATUS = 0x18,
	CLEAR = 0x1c,
};

/* CONTROL: it goes. Once set it stays set, and Linux sets it if it is not. */
#define STARTED		(1 << 0)
#define ALARM		(1 << 0)

/*
 * What the guest's tree is to have of it. Address and interrupt number are QEMU's to choose;
 * the clock is that of its registers, without which no AMBA driver begins.
 */
static const char node[] =
	"rtc {\n"
	"	compatible = \"arm,pl031\", \"arm,primecell\";\n"
	"	reg = <0 0 0 0x1000>;\n"
	"	interrupts = <0 0 4>;\n"
	"	clocks = <&clock>;\n"
	"	clock-names = \"apb_pclk\";\n"
	"};\n"
	"clock: clock {\n"
	"	compatible = \"fixed-clock\";\n"
	"	#clock-cells = <0>;\n"
	"	clock-frequency = <24000000>;\n"
	"};\n";

static const uint8_t ids[PRIMECELL_IDS] = { 0x31, 0x10, 0x04, 0, 0x0d, 0xf0, 0x05, 0xb1 };

struct pl031 {
	struct dtio_serve_device *device;
	int timer;			/* of this machine's clock */
	uint32_t offset;		/* from this machine's clock to DATA, modulo 2^32 */
	uint32_t match, mask, load, raw;
};

/*
 * Of this machine's clock, as its timers see it: time() has that of the last tick, by
 * which an alarm may come a second early.
 */
static int64_t seconds_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	return now.tv_sec;
}

static uint32_t data(const struct pl031 *rtc)
{
	return (uint32_t)seconds_now() + rtc->offset;
}

/* The line is up as long as there is an alarm that is not masked. */
static void update_line(struct pl031 *rtc)
{
	dtio_serve_set_line(rtc->device, 0, rtc->raw & rtc->mask);
}

/*
 * A match that is behind comes when the 32 bits have run round. If somebody sets this
 * machine's clock, the alarm moves with it.
 */
static void set_alarm(struct pl031 *rtc)
{
	int64_t now = seconds_now();
	uint32_t seconds = rtc->match - ((uint32_t)now + rtc->offset);

	sample_alarm(rtc->timer, now + seconds);
}

static void alarm_reached(void *opaque, int fd)
{
	struct pl031 *rtc = opaque;
	uint64_t times;

	/* Somebody may have set another one in the meantime. */
	if (read(fd, &times, sizeof(times)) != sizeof(times))
		return;
	rtc->raw = ALARM;
	update_line(rtc);
}

static int rtc_read(void *opaque, uint32_t region, uint64_t offset, void *to, size_t count)
{
	const struct pl031 *rtc = opaque;
	uint32_t value = 0;

	(void)region;
	switch (offset) {
	case DATA:
		value = data(rtc);
		break;
	case MATCH:
		value = rtc->match;
		break;
	case LOAD:
		value = rtc->load;
		break;
	case CONTROL:
		value = STARTED;
		break;
	case MASK:
		value = rtc->mask;
		break;
	case RAW_STATUS:
		value = rtc->raw;
		break;
	case MASKED_STATUS:
		value = rtc->raw & rtc->mask;
		break;
	default:
		if (offset >= PRIMECELL_ID)
			value = primecell_id(ids, offset);
	}
	memcpy(to, &value, count);
	return 0;
}

static int rtc_write(void *opaque, uint32_t region, uint64_t offset, const void *from,
		     size_t count)
{
	struct pl031 *rtc = opaque;
	uint32_t value = 0;

	(void)region;
	memcpy(&value, from, count);
	switch (offset) {
	case MATCH:
		rtc->match = value;
		set_alarm(rtc);
		break;
	case LOAD:
		rtc->load = value;
		rtc->offset = value - (uint32_t)seconds_now();
		set_alarm(rtc);
		break;
	case MASK:
		rtc->mask = value & ALARM;
		break;
	case CLEAR:
		rtc->raw &= ~value;
		break;
	}
	update_line(rtc);
	return 0;
}

/* The library lowers the line. The time that somebody has set goes on. */
static int rtc_reset(void *opaque)
{
	struct pl031 *rtc = opaque;

	sample_alarm(rtc->timer, 0);
	rtc->match = 0;
	rtc->mask = 0;
	rtc->raw = 0;
	return 0;
}

static const struct dtio_serve_ops ops = {
	.read = rtc_read,
	.write = rtc_write,
	.reset = rtc_reset,
	.say = sample_say,
};

static int start(struct sample *sample, char **error)
{
	struct pl031 *rtc = sample->opaque;
	int err;

	rtc->timer = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
	err = rtc->timer < 0 ? -errno :
	      dtio_loop_watch(sample->loop, rtc->timer, alarm_reached, rtc);
	if (!err)
		err = primecell_new("rtc", &ops, rtc, node, &rtc->device, error);
	sample->device = rtc->device;
	return err;
}

static void end(struct sample *sample)
{
	struct pl031 *rtc = sample->opaque;

	dtio_serve_device_free(rtc->device);
	if (rtc->timer >= 0)
		close(rtc->timer);
}

int main(int argc, char **argv)
{
	struct pl031 rtc = { .timer = -1 };
	struct sample sample = {
		.name = "pl031", .opaque = &rtc, .start = start, .end = end,
	};

	return sample_main(&sample, argc, argv);
}
