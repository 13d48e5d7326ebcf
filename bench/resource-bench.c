// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What a device's clocks, reset lines and power domain cost its user, in instructions:
 * opening and closing a device with four clocks, two reset lines and a domain, and
 * changing a rate, beside a driver of the host's that changes the same by
 * clk_set_rate(). The device and its clocks are those of dtio-test-resource.
 */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "../include/uapi/linux/dtio.h"
#include "device.h"
#include "figures.h"

#define RATE	"/sys/kernel/debug/dtio-test-resource/plain-first/rate"

/* A user may change a hundred rates in a second. */
#define PAUSE_US	12000

static int rate_file;
static int toggle;

static void begin_use(void)
{
	open_device();
}

static void end_use(void)
{
	close_device();
}

static void pause_shortly(void)
{
	usleep(PAUSE_US);
	toggle = !toggle;
}

/* The first resource is the first of its clocks. */
static void set_rate(void)
{
	struct dtio_resource_act act = {
		.size = sizeof(act), .action = DTIO_RESOURCE_SET,
		.value = toggle ? 6000000 : 7000000,
	};

	check(!ioctl(device, DTIO_RESOURCE_ACT, &act), "DTIO_RESOURCE_ACT");
}

static void open_rate_file(void)
{
	rate_file = open(RATE, O_WRONLY);
	check(rate_file >= 0, RATE);
}

static void close_rate_file(void)
{
	close(rate_file);
}

static void host_set_rate(void)
{
	const char *rate = toggle ? "6000000" : "7000000";

	check(write(rate_file, rate, strlen(rate)) > 0, RATE);
}

static const struct figure figures[] = {
	{
		.name = "open",
		.operation.run = open_device,
		.operation.after = close_device,
	},
	{
		.name = "close",
		.operation.before = open_device,
		.operation.run = close_device,
	},
	/* First, as long as nothing watches the clock. */
	{
		.name = "host-set-rate",
		.operation.before = pause_shortly,
		.operation.run = host_set_rate,
		.begin = open_rate_file,
		.end = close_rate_file,
	},
	{
		.name = "set-rate",
		.operation.before = pause_shortly,
		.operation.run = set_rate,
		.begin = begin_use,
		.end = end_use,
	},
};

int main(int argc, char **argv)
{
	if (argc != 2) {
		fprintf(stderr, "Usage: resource-bench DEVICE\n");
		return 2;
	}
	device_name = argv[1];
	device_bus = "platform";
	open_group();
	measure_figures(figures, sizeof(figures) / sizeof(*figures));
	return 0;
}
