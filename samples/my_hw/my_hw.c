// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * my_hw, a PCI function with a timer and INTx, served by this process. Its registers are
 * those of docs/specs/my_hw.rst; to have it in a guest:
 *
 *	my_hw --listen unix:/tmp/my_hw
 *	qemu-system-x86_64 -M q35,memory-backend=ram \
 *		-object memory-backend-memfd,id=ram,size=1G,share=on ... -device \
 *		'{"driver":"vfio-user-pci","socket":{"type":"unix","path":"/tmp/my_hw"}}'
 *
 * One process serves as many as there are connections, each a device of its own.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <linux/pci_regs.h>

#include "../sample.h"

#define VENDOR		0x4c52
#define DEVICE		0x6c72
#define CLASS		0x00ff00
#define BAR_LENGTH	(1 << 20)

enum {
	ID = 0x00,
	STATUS = 0x04,
	EXPIRIES = 0x08,
	START = 0x10,
	STOP = 0x20,
	ACKNOWLEDGE = 0x30,
};

#define ID_VALUE	0x6d790100
#define RUNNING		(1 << 0)
#define RAISED		(1 << 1)

struct my_hw {
	struct dtio_serve_device *device;
	struct dtio_loop *loop;
	int timer;
	unsigned int timeout;		/* in milliseconds */
	uint32_t status, expiries;
};

struct server {
	struct dtio_loop *loop;
	uint64_t timeout, serial_number;
};

static void set_timer(struct my_hw *hw, unsigned int timeout)
{
	sample_timer(hw->timer, timeout * INT64_C(1000000));
}

static void set_raised(struct my_hw *hw, bool raised)
{
	hw->status = raised ? hw->status | RAISED : hw->status & ~RAISED;
	dtio_serve_set_line(hw->device, 0, raised);
}

static void expired(void *opaque, int fd)
{
	struct my_hw *hw = opaque;
	uint64_t times;

	/* It may have been stopped in the meantime. */
	if (read(fd, &times, sizeof(times)) != sizeof(times))
		return;
	hw->status &= ~RUNNING;
	hw->expiries++;
	set_raised(hw, true);
}

static int hw_read(void *opaque, uint32_t region, uint64_t offset, void *data,
		   size_t count)
{
	const struct my_hw *hw = opaque;
	uint32_t value;

	(void)region;
	if (count != sizeof(value) || offset % sizeof(value)) {
		memset(data, 0xff, count);
		return 0;
	}
	value = offset == ID ? ID_VALUE : offset == STATUS ? hw->status :
		offset == EXPIRIES ? hw->expiries : 0;
	memcpy(data, &value, sizeof(value));
	return 0;
}

static int hw_write(void *opaque, uint32_t region, uint64_t offset, const void *data,
		    size_t count)
{
	struct my_hw *hw = opaque;

	(void)region;
	(void)data;
	if (count != sizeof(uint32_t))
		return 0;
	if (offset == START) {
		hw->status |= RUNNING;
		set_timer(hw, hw->timeout);
	} else if (offset == STOP) {
		hw->status &= ~RUNNING;
		set_timer(hw, 0);
	} else if (offset == ACKNOWLEDGE) {
		set_raised(hw, false);
	}
	return 0;
}

static int hw_reset(void *opaque)
{
	struct my_hw *hw = opaque;

	set_timer(hw, 0);
	hw->status = 0;
	hw->expiries = 0;
	return 0;
}

static const struct dtio_serve_ops ops = {
	.read = hw_read,
	.write = hw_write,
	.reset = hw_reset,
	.say = sample_say,
};

static void hw_free(struct my_hw *hw)
{
	if (hw->timer >= 0) {
		dtio_loop_unwatch(hw->loop, hw->timer);
		close(hw->timer);
	}
	dtio_serve_device_free(hw->device);
	free(hw);
}

static int describe(struct my_hw *hw, uint64_t serial_number, char **error)
{
	const struct dtio_serve_description description = {
		.bus = DTIO_BUS_PCI, .name = "my_hw", .ops = &ops, .opaque = hw,
	};
	const struct dtio_serve_pci pci = {
		.vendor = VENDOR, .device = DEVICE, .class_code = CLASS, .revision = 1,
		.pin = true, .express = true,
	};
	const struct dtio_serve_region registers = {
		.access = DTIO_REGION_READ | DTIO_REGION_WRITE, .length = BAR_LENGTH,
		.fd = -1,
	};
	uint32_t serial[3] = { PCI_EXT_CAP_ID_DSN | 1 << 16 };
	int err;

	memcpy(serial + 1, &serial_number, sizeof(serial_number));
	err = dtio_serve_device_new(&description, &hw->device, error);
	if (!err)
		err = dtio_serve_set_pci(hw->device, &pci, error);
	if (!err)
		err = dtio_serve_set_bar(hw->device, 0, 0, &registers, error);
	if (!err)
		err = dtio_serve_add_capability(hw->device, PCI_CFG_SPACE_SIZE, serial,
						sizeof(serial), NULL, error);
	return err < 0 ? err : 0;
}

/* A device for whoever connects */
static int accept_peer(void *opaque, const struct dtio_loop_peer *peer,
		       struct dtio_serve_device **device)
{
	struct server *server = opaque;
	struct my_hw *hw = calloc(1, sizeof(*hw));
	char *error = NULL;
	int err;

	if (!hw)
		return -ENOMEM;
	hw->loop = server->loop;
	hw->timeout = (unsigned int)server->timeout;
	hw->timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
	err = hw->timer < 0 ? -errno : dtio_loop_watch(hw->loop, hw->timer, expired, hw);
	if (!err)
		err = describe(hw, server->serial_number, &error);
	if (err) {
		fprintf(stderr, "%s: %s\n", peer->address,
			error ? error : strerror(-err));
		free(error);
		hw_free(hw);
		return err;
	}
	*device = hw->device;
	return 0;
}

static void closed(void *opaque, struct dtio_serve_device *device)
{
	(void)opaque;
	hw_free(dtio_serve_opaque(device));
}

static bool take_timeout(void *opaque, const char *argument)
{
	struct server *server = opaque;

	return sample_number("timeout-ms", argument, 1, 3600000, &server->timeout);
}

static bool take_serial_number(void *opaque, const char *argument)
{
	struct server *server = opaque;

	return sample_number("serial-number", argument, 0, UINT64_MAX,
			     &server->serial_number);
}

static int start(struct sample *sample, char **error)
{
	struct server *server = sample->opaque;

	(void)error;
	server->loop = sample->loop;
	sample->service = (struct dtio_loop_service){
		.accept = accept_peer, .closed = closed, .opaque = server,
	};
	return 0;
}

int main(int argc, char **argv)
{
	static const struct sample_option options[] = {
		{ "timeout-ms", "N", take_timeout },
		{ "serial-number", "N", take_serial_number },
	};
	struct server server = { .timeout = 2000 };
	struct sample sample = {
		.name = "my_hw", .options = options, .num_options = 2,
		.opaque = &server, .start = start,
	};

	return sample_main(&sample, argc, argv);
}
