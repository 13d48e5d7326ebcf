// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * ARM's PL061, eight GPIO lines, each of which can interrupt at an edge or a level, as a
 * platform device. A guest's own driver (gpio-pl061) has it as
 *
 *	pl061 --listen unix:/tmp/gpio --wire 0:1
 *	qemu-system-aarch64 -M virt ... -device dtio-platform,socket=unix:/tmp/gpio
 *
 * What is at the lines is said on standard input ("3 high", "3 low"), and a line of
 * standard output tells when the guest drives one. --wire connects two of them: what is
 * driven on the first one is seen on the second one.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../sample.h"

#define LINES		8

/* Registers: a bit for each line */
enum {
	DATA = 0x000,			/* 256 words, see mask_of() */
	DIRECTION = 0x400,		/* 1: the guest drives it */
	SENSE = 0x404,			/* 1: level, 0: edge */
	BOTH_EDGES = 0x408,
	EVENT = 0x40c,			/* 1: high or rising, 0: low or falling */
	ENABLE = 0x410,
	RAW_STATUS = 0x414,
	MASKED_STATUS = 0x418,
	CLEAR = 0x41c,			/* of edges; a level lasts as long as it lasts */
	FUNCTION = 0x420,
};

static const char node[] =
	"gpio {\n"
	"	compatible = \"arm,pl061\", \"arm,primecell\";\n"
	"	reg = <0 0 0 0x1000>;\n"
	"	interrupts = <0 0 4>;\n"
	"	gpio-controller;\n"
	"	#gpio-cells = <2>;\n"
	"	interrupt-controller;\n"
	"	#interrupt-cells = <2>;\n"
	"	clocks = <&clock>;\n"
	"	clock-names = \"apb_pclk\";\n"
	"};\n"
	"clock: clock {\n"
	"	compatible = \"fixed-clock\";\n"
	"	#clock-cells = <0>;\n"
	"	clock-frequency = <24000000>;\n"
	"};\n";

static const uint8_t ids[PRIMECELL_IDS] = { 0x61, 0x10, 0x04, 0, 0x0d, 0xf0, 0x05, 0xb1 };

struct pl061 {
	struct dtio_serve_device *device;
	int wires[LINES];		/* the line whose level it has; -1: none */
	uint8_t applied;		/* from outside */
	uint8_t driven;			/* by the guest, where it is an output */
	uint8_t levels;			/* as it was when update() was last called */
	uint8_t direction, sense, both, event, enable, function;
	uint8_t edges;			/* that were seen */
	char command[64];		/* of standard input, up to a newline */
	size_t length;
};

/* A line that is not driven has what is applied, or what is on the line at its wire. */
static uint8_t levels_of(const struct pl061 *gpio)
{
	uint8_t outputs = gpio->driven & gpio->direction;
	uint8_t levels = outputs | (gpio->applied & ~gpio->direction);
	int i;

	for (i = 0; i < LINES; i++) {
		int from = gpio->wires[i];

		if (from < 0 || gpio->direction & 1 << i || !(gpio->direction & 1 << from))
			continue;
		levels &= (uint8_t)~(1 << i);
		levels |= (uint8_t)((outputs >> from & 1) << i);
	}
	return levels;
}

static uint8_t raw_status(const struct pl061 *gpio)
{
	return (gpio->edges & ~gpio->sense) | (~(gpio->levels ^ gpio->event) & gpio->sense);
}

/* After any change: finds edges, tells what is driven, and sets the interrupt's line. */
static void update(struct pl061 *gpio)
{
	uint8_t levels = levels_of(gpio), changed = levels ^ gpio->levels;
	int i;

	gpio->levels = levels;
	gpio->edges |= changed & ~gpio->direction & ~gpio->sense &
		       (gpio->both | (uint8_t)~(levels ^ gpio->event));
	for (i = 0; i < LINES; i++)
		if (changed & gpio->direction & 1 << i)
			printf("%d %s\n", i, levels & 1 << i ? "high" : "low");
	if (changed & gpio->direction)
		fflush(stdout);
	dtio_serve_set_line(gpio->device, 0, raw_status(gpio) & gpio->enable);
}

/*
 * A command of standard input. What is at a line does not depend on whether there is a
 * guest: an interrupt that was raised before one comes is kept for it.
 */
static void do_command(struct pl061 *gpio)
{
	unsigned int line;
	char level[8], more;

	if (sscanf(gpio->command, "%u %7s %c", &line, level, &more) != 2 || line >= LINES ||
	    (strcmp(level, "high") && strcmp(level, "low"))) {
		fprintf(stderr, "pl061: \"LINE high\" or \"LINE low\", with a LINE from 0 to %d, not \"%s\"\n",
			LINES - 1, gpio->command);
		return;
	}
	if (!strcmp(level, "high"))
		gpio->applied |= (uint8_t)(1 << line);
	else
		gpio->applied &= (uint8_t)~(1 << line);
	update(gpio);
}

static void read_commands(void *opaque, int fd)
{
	struct sample *sample = opaque;
	struct pl061 *gpio = sample->opaque;
	char text[256];
	ssize_t count = read(fd, text, sizeof(text)), i;

	if (count <= 0) {
		dtio_loop_unwatch(sample->loop, fd);
		return;
	}
	for (i = 0; i < count; i++) {
		if (text[i] != '\n') {
			/* The rest of one that is too long is left out: it is wrong anyway. */
			if (gpio->length < sizeof(gpio->command) - 1)
				gpio->command[gpio->length++] = text[i];
			continue;
		}
		gpio->command[gpio->length] = 0;
		gpio->length = 0;
		do_command(gpio);
	}
}

/*
 * Which lines an access of DATA is about is in bits 2 to 9 of its address, so that one
 * write changes some of them and leaves the others alone.
 */
static uint8_t mask_of(uint64_t offset)
{
	return (uint8_t)(offset >> 2);
}

static int gpio_read(void *opaque, uint32_t region, uint64_t offset, void *to, size_t count)
{
	const struct pl061 *gpio = opaque;
	uint32_t value = 0;

	(void)region;
	switch (offset) {
	case DIRECTION:
		value = gpio->direction;
		break;
	case SENSE:
		value = gpio->sense;
		break;
	case BOTH_EDGES:
		value = gpio->both;
		break;
	case EVENT:
		value = gpio->event;
		break;
	case ENABLE:
		value = gpio->enable;
		break;
	case RAW_STATUS:
		value = raw_status(gpio);
		break;
	case MASKED_STATUS:
		value = raw_status(gpio) & gpio->enable;
		break;
	case FUNCTION:
		value = gpio->function;
		break;
	default:
		if (offset < DIRECTION)
			value = gpio->levels & mask_of(offset);
		else if (offset >= PRIMECELL_ID)
			value = primecell_id(ids, offset);
	}
	memcpy(to, &value, count);
	return 0;
}

static int gpio_write(void *opaque, uint32_t region, uint64_t offset, const void *from,
		      size_t count)
{
	struct pl061 *gpio = opaque;
	uint8_t value, mask;

	(void)region;
	(void)count;
	memcpy(&value, from, 1);
	switch (offset) {
	case DIRECTION:
		gpio->direction = value;
		break;
	case SENSE:
		gpio->sense = value;
		gpio->edges &= ~value;
		break;
	case BOTH_EDGES:
		gpio->both = value;
		break;
	case EVENT:
		gpio->event = value;
		break;
	case ENABLE:
		gpio->enable = value;
		break;
	case CLEAR:
		gpio->edges &= ~value;
		break;
	case FUNCTION:
		gpio->function = value;
		break;
	default:
		mask = offset < DIRECTION ? mask_of(offset) : 0;
		gpio->driven = (gpio->driven & ~mask) | (value & mask);
	}
	update(gpio);
	return 0;
}

static int gpio_reset(void *opaque)
{
	struct pl061 *gpio = opaque;

	gpio->driven = 0;
	gpio->direction = 0;
	gpio->sense = 0;
	gpio->both = 0;
	gpio->event = 0;
	gpio->enable = 0;
	gpio->function = 0;
	update(gpio);
	gpio->edges = 0;
	return 0;
}

static const struct dtio_serve_ops ops = {
	.read = gpio_read,
	.write = gpio_write,
	.reset = gpio_reset,
	.say = sample_say,
};

static bool take_wire(void *opaque, const char *argument)
{
	struct pl061 *gpio = opaque;
	unsigned int from, to;
	char more;

	if (sscanf(argument, "%u:%u%c", &from, &to, &more) != 2 || from >= LINES ||
	    to >= LINES || from == to) {
		fprintf(stderr, "--wire is FROM:TO, two lines from 0 to %d, not \"%s\"\n",
			LINES - 1, argument);
		return false;
	}
	gpio->wires[to] = (int)from;
	return true;
}

static int start(struct sample *sample, char **error)
{
	struct pl061 *gpio = sample->opaque;
	int err;

	err = primecell_new("gpio", &ops, gpio, node, &gpio->device, error);
	if (!err)
		err = dtio_loop_watch(sample->loop, STDIN_FILENO, read_commands, sample);
	/* A file, /dev/null, or closed: there are no commands to wait for. */
	if (err == -EPERM || err == -EBADF)
		err = 0;
	sample->device = gpio->device;
	return err;
}

static void end(struct sample *sample)
{
	dtio_serve_device_free(sample->device);
}

int main(int argc, char **argv)
{
	static const struct sample_option options[] = {
		{ "wire", "FROM:TO", take_wire },
	};
	struct pl061 gpio = { .wires = { -1, -1, -1, -1, -1, -1, -1, -1 } };
	struct sample sample = {
		.name = "pl061", .options = options, .num_options = 1,
		.opaque = &gpio, .start = start, .end = end,
	};

	return sample_main(&sample, argc, argv);
}
