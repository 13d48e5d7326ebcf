// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A device that does what a test tells it, served by a process: a PCI function, with
 * --errors one that tells of errors, or, with --platform, a platform device. Whoever
 * connects gets the same one; with --two, there is another one at the second address. With
 * --plain N, the connection that descriptor N is is served without a loop; with --tls
 * FOLDER, there are keys.
 *
 * Region 0 has the registers below, of 4 bytes; region 1 (BAR 2) 2 MiB of memory, which
 * may be mapped from its second page on, and which is what the device copies from and to;
 * BAR 4 the table of MSI-X and a doorbell.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <dtio/loop.h>

#include "tls/tls.h"

#define MEMORY		(2 << 20)
#define AREA		0x1000

enum {
	ID = 0x00,		/* RO */
	SCRATCH = 0x04,
	RAISE = 0x08,		/* index << 16 | sub-index */
	LINE = 0x0c,		/* index << 1 | up */
	ADDRESS_LOW = 0x10,
	ADDRESS_HIGH = 0x14,
	COUNT = 0x18,
	COPY = 0x1c,		/* 1: to the device's memory, 2: from it, | 4: answered when done */
	COPIED = 0x20,		/* RO: 1 good, 0 not done yet, else an errno, negative */
	WRITES = 0x24,		/* RO: of SCRATCH */
	SLOW = 0x28,		/* its read is answered after so many ms as were written */
	RESETS = 0x30,		/* RO, as the rest */
	CHANGES = 0x34,		/* of the state of interrupts */
	MAPPED = 0x38,
	UNMAPPED = 0x3c,
	CONNECTED = 0x40,
	GONE = 0x44,
	CONFIGURED = 0x48,
	RINGS = 0x4c,
	DISCONNECT = 0x50,	/* WO */
	SESSION = 0x54,		/* WO: a new one */
	POINTER = 0x58,		/* RO: whether ADDRESS and COUNT are in the process's own memory */
	STORM = 0x5c,		/* WO: RAISE, 1000 times */
	LAST_CHANGE = 0x60,	/* RO: index << 24 | sub-index << 8 | state */
	DOORBELL = 0x64,	/* WO: its value from now on, | DIRECT */
	TAKEN = 0x68,		/* RO: how often doorbells were taken */
	IN_FLIGHT = 0x6c,	/* as RAISE; its read is answered later: 1000 times before that */
	EVENTS = 0x70,		/* index << 24 | number: a line is up until all are DONE */
	DONE = 0x74,		/* WO: with one of EVENTS; the line goes down and up */
	PULSE = 0x78,		/* WO: index */
	MAPPABLE = 0x7c,	/* whether region 2 is; what came of it */
	MAPPING_TAKEN = 0x80,	/* RO: how often that was */
	PIECE = 0x84,		/* RO: the error of the piece at ADDRESS; its read fills in */
	PIECE_START = 0x88,	/* these: address, */
	PIECE_LENGTH = 0x8c,	/* length, */
	PIECE_USE = 0x90,	/* and 1: to read, 2: to write, 4: it is in memory here */
};

/* The doorbell is the eventfd of the second message of MSI-X. */
#define DIRECT		0x80000000
#define MSIX		2

#define ID_VALUE	0x64747374

struct device {
	struct dtio_serve_device *served;
	struct dtio_serve_transfer transfer;
	uint32_t registers[64];
	uint8_t *memory;
	int memory_fd, timer, doorbell;
	bool copying;			/* it is not done yet, */
	bool answer;			/* and answered when it is */
	bool in_flight;			/* what the timer is for */
	bool errors;
};

static uint32_t *reg(struct device *device, unsigned int offset)
{
	return &device->registers[offset / 4];
}

static void copied(struct dtio_serve_transfer *transfer, int status)
{
	struct device *device = (struct device *)((char *)transfer -
						  offsetof(struct device, transfer));

	*reg(device, COPIED) = status ? (uint32_t)status : 1;
	device->copying = false;
	if (device->answer && status != -ENOTCONN)
		dtio_serve_answer(device->served, 0, NULL, 0);
	device->answer = false;
}

static int copy(struct device *device, uint32_t command)
{
	int status;

	/* The library has the last one. */
	if (device->copying)
		return -EBUSY;
	device->transfer = (struct dtio_serve_transfer){
		.address = (uint64_t)*reg(device, ADDRESS_HIGH) << 32 |
			   *reg(device, ADDRESS_LOW),
		.data = device->memory, .count = *reg(device, COUNT),
		.write = command & 2, .done = copied,
	};
	*reg(device, COPIED) = 0;
	status = dtio_serve_transfer(device->served, &device->transfer);
	if (status != DTIO_SERVE_LATER) {
		*reg(device, COPIED) = status ? (uint32_t)status : 1;
		return 0;
	}
	device->copying = true;
	device->answer = command & 4;
	return device->answer ? DTIO_SERVE_LATER : 0;
}

static uint32_t find_pointer(struct device *device)
{
	size_t length = *reg(device, COUNT);
	void *memory;

	if (dtio_serve_map(device->served, (uint64_t)*reg(device, ADDRESS_HIGH) << 32 |
			   *reg(device, ADDRESS_LOW), &length, true, &memory))
		return 0;
	memset(memory, 0x77, length);
	return (uint32_t)length;
}

static uint32_t find_piece(struct device *device)
{
	struct dtio_serve_piece piece = { 0 };
	uint64_t address = (uint64_t)*reg(device, ADDRESS_HIGH) << 32 |
			   *reg(device, ADDRESS_LOW);
	int err = dtio_serve_find_piece(device->served, address, &piece);

	*reg(device, PIECE_START) = (uint32_t)piece.address;
	*reg(device, PIECE_LENGTH) = (uint32_t)piece.length;
	*reg(device, PIECE_USE) = piece.read | piece.write << 1 |
				  (piece.memory != NULL) << 2;
	return (uint32_t)-err;
}

static int device_read(void *opaque, uint32_t region, uint64_t offset, void *data,
		       size_t count)
{
	struct device *device = opaque;

	if (region != 0 || offset >= sizeof(device->registers)) {
		memset(data, 0x5a, count);
		return 0;
	}
	if (offset == SLOW) {
		const struct itimerspec when = {
			.it_value.tv_nsec = *reg(device, SLOW) * 1000000L,
		};

		timerfd_settime(device->timer, 0, &when, NULL);
		return DTIO_SERVE_LATER;
	}
	if (offset == IN_FLIGHT) {
		const struct itimerspec now = { .it_value.tv_nsec = 1 };

		device->in_flight = true;
		timerfd_settime(device->timer, 0, &now, NULL);
		return DTIO_SERVE_LATER;
	}
	if (offset == PIECE)
		*reg(device, PIECE) = find_piece(device);
	if (offset == POINTER)
		*reg(device, POINTER) = find_pointer(device);
	memcpy(data, &device->registers[offset / 4], count);
	return 0;
}

static int set_doorbell(struct device *device, uint32_t value, char **error)
{
	const struct dtio_serve_doorbell doorbell = {
		.offset = 0x3000, .length = 4, .match = true, .value = value & ~DIRECT,
		.fd = !(value & DIRECT) ? device->doorbell :
		      dtio_serve_irq_eventfd(device->served, MSIX, 1),
	};

	return dtio_serve_set_doorbells(device->served, 4, &doorbell, 1, error);
}

/* An interrupt of whatever kind; a level stays. */
static int raise_any(struct device *device, uint32_t value)
{
	return dtio_serve_raise(device->served, value >> 16, value & 0xffff) ?
	       dtio_serve_set_line(device->served, value >> 16, true) : 0;
}

static int event_done(struct device *device)
{
	uint32_t *events = reg(device, EVENTS);

	dtio_serve_set_line(device->served, *events >> 24, false);
	if (*events & 0xffffff)
		--*events;
	if (*events & 0xffffff)
		dtio_serve_set_line(device->served, *events >> 24, true);
	return 0;
}

static int device_write(void *opaque, uint32_t region, uint64_t offset, const void *data,
			size_t count)
{
	struct device *device = opaque;
	uint32_t value, i;

	if (region != 0 || offset >= sizeof(device->registers))
		return 0;
	memcpy(&value, data, count);
	switch (offset) {
	case RAISE:
		return dtio_serve_raise(device->served, value >> 16, value & 0xffff);
	case STORM:
		for (i = 0; i < 1000; i++)
			dtio_serve_raise(device->served, value >> 16, value & 0xffff);
		return 0;
	case LINE:
		return dtio_serve_set_line(device->served, value >> 1, value & 1);
	case COPY:
		return copy(device, value);
	case DISCONNECT:
		dtio_serve_disconnect(device->served);
		return 0;
	case SESSION:
		return dtio_serve_new_session(device->served);
	case DOORBELL:
		return set_doorbell(device, value, NULL);
	case EVENTS:
		*reg(device, EVENTS) = value;
		return dtio_serve_set_line(device->served, value >> 24, value & 0xffffff);
	case DONE:
		return event_done(device);
	case PULSE:
		return dtio_serve_pulse_line(device->served, value);
	case MAPPABLE:
		*reg(device, MAPPABLE) =
			(uint32_t)dtio_serve_set_mappable(device->served, 2, value);
		return 0;
	case SCRATCH:
		++*reg(device, WRITES);
	}
	*reg(device, (unsigned int)offset) = value;
	return 0;
}

/* States of two sessions, in which the file of region 2 has another beginning */
static bool device_resume(void *opaque, const char *session)
{
	struct device *device = opaque;
	bool elsewhere = !strcmp(session, "elsewhere");

	if (!elsewhere && strcmp(session, "here"))
		return false;
	dtio_serve_set_memory(device->served, 2, device->memory, elsewhere ? 4096 : 0);
	return true;
}

static int device_reset(void *opaque)
{
	struct device *device = opaque;

	*reg(device, SCRATCH) = 0;
	++*reg(device, RESETS);
	return 0;
}

static void configured(void *opaque, uint64_t offset, size_t count)
{
	(void)offset;
	(void)count;
	++*reg(opaque, CONFIGURED);
}

static void irq_changed(void *opaque, uint32_t index, uint32_t sub_index,
			unsigned int state)
{
	++*reg(opaque, CHANGES);
	*reg(opaque, LAST_CHANGE) = index << 24 | sub_index << 8 | state;
}

static void doorbells_taken(void *opaque, uint32_t region)
{
	*reg(opaque, TAKEN) += region == 4;
}

static void mapping_taken(void *opaque, uint32_t region)
{
	*reg(opaque, MAPPING_TAKEN) += region == 2;
}

static void mapped(void *opaque, uint64_t address, uint64_t length)
{
	(void)address;
	(void)length;
	++*reg(opaque, MAPPED);
}

static int unmapped(void *opaque, uint64_t address, uint64_t length)
{
	(void)address;
	(void)length;
	++*reg(opaque, UNMAPPED);
	return 0;
}

static void connected(void *opaque)
{
	++*reg(opaque, CONNECTED);
}

static void gone(void *opaque)
{
	const struct itimerspec off = { .it_value.tv_sec = 0 };
	struct device *device = opaque;

	++*reg(device, GONE);
	timerfd_settime(device->timer, 0, &off, NULL);
	device->answer = false;
	device->in_flight = false;
}

static void device_say(void *opaque, const char *line)
{
	(void)opaque;
	printf("%s\n", line);
	fflush(stdout);
}

static const struct dtio_serve_ops ops = {
	.read = device_read, .write = device_write, .reset = device_reset,
	.resume = device_resume,
	.configured = configured, .irq_changed = irq_changed,
	.doorbells_taken = doorbells_taken, .mapping_taken = mapping_taken, .mapped = mapped, .unmapped = unmapped,
	.connected = connected, .gone = gone, .say = device_say,
};

static void slow_read(void *opaque, int fd)
{
	const uint32_t answer = 0x510351;
	struct device *device = opaque;
	uint64_t times;
	int i;

	if (read(fd, &times, sizeof(times)) != sizeof(times))
		return;
	for (i = 0; device->in_flight && i < 1000; i++)
		raise_any(device, *reg(device, IN_FLIGHT));
	device->in_flight = false;
	dtio_serve_answer(device->served, 0, &answer, sizeof(answer));
}

static void rung(void *opaque, int fd)
{
	uint64_t times;

	if (read(fd, &times, sizeof(times)) == sizeof(times))
		*reg(opaque, RINGS) += (uint32_t)times;
}

/* The end of standard input is the end. */
static void input(void *opaque, int fd)
{
	bool *ended = opaque;
	char byte;

	*ended = read(fd, &byte, 1) <= 0;
}

static const struct dtio_mmap_area areas[] = { { AREA, MEMORY - AREA } };

static struct dtio_serve_region describe_registers(void)
{
	return (struct dtio_serve_region){
		.type = DTIO_REGION_MMIO, .length = 0x1000, .access_widths = 4, .fd = -1,
		.access = DTIO_REGION_READ | DTIO_REGION_WRITE, .name = "registers",
	};
}

static struct dtio_serve_region describe_memory(struct device *device)
{
	return (struct dtio_serve_region){
		.type = DTIO_REGION_MMIO, .length = MEMORY, .dt_index = 1,
		.access = DTIO_REGION_READ | DTIO_REGION_WRITE, .name = "memory",
		.memory = device->memory, .fd = device->memory_fd,
		.areas = areas, .num_areas = 1,
	};
}

static int describe_pci(struct device *device, char **error)
{
	const struct dtio_serve_pci pci = {
		.vendor = 0x1234, .device = 0x5678, .subsystem_vendor = 0x9abc,
		.subsystem = 0xdef0, .class_code = 0x00ff00, .pin = true, .express = true,
		.errors = device->errors,
	};
	struct dtio_serve_region registers = describe_registers();
	struct dtio_serve_region memory = describe_memory(device);
	struct dtio_serve_region messages = registers;
	int err;

	messages.length = 0x4000;
	messages.access_widths = 0;
	err = dtio_serve_set_pci(device->served, &pci, error);
	if (!err)
		err = dtio_serve_set_bar(device->served, 0, 0, &registers, error);
	if (!err)
		err = dtio_serve_set_bar(device->served, 2, DTIO_PCI_BAR_64BIT |
					 DTIO_PCI_BAR_PREFETCHABLE, &memory, error);
	if (!err)
		err = dtio_serve_set_bar(device->served, 4, 0, &messages, error);
	if (!err)
		err = dtio_serve_add_msi(device->served, 8, error);
	if (!err)
		err = dtio_serve_add_msix(device->served, 64, 4, 0x1000, 0x2000, error);
	if (!err)
		err = set_doorbell(device, 7, error);
	return err;
}

static int describe_platform(struct device *device, char **error)
{
	static const struct dtio_serve_irq irqs[] = {
		{ DTIO_IRQ_WIRED, DTIO_IRQ_TRIGGER_LEVEL_HIGH, 1, 0, "level" },
		{ DTIO_IRQ_WIRED, DTIO_IRQ_TRIGGER_EDGE_RISING, 1, 1, "edge" },
		{ DTIO_IRQ_MSI, 0, 4, DTIO_NO_INDEX, NULL },
	};
	struct dtio_serve_region registers = describe_registers();
	struct dtio_serve_region memory = describe_memory(device);
	int err;
	size_t i;

	err = dtio_serve_add_region(device->served, &registers, error);
	if (err >= 0)
		err = dtio_serve_add_region(device->served, &memory, error);
	for (i = 0; err >= 0 && i < 3; i++)
		err = dtio_serve_add_irq(device->served, &irqs[i], error);
	if (err < 0)
		return err;
	return dtio_serve_set_node(device->served,
		"test { compatible = \"dtio,served-test\"; reg = <0 0 0 0x1000>,\n"
		"	<0 0x200000 0 0x200000>; reg-names = \"registers\", \"memory\";\n"
		"	interrupts = <0 0 4>, <0 1 1>; interrupt-names = \"level\", \"edge\";\n"
		"	clocks = <&clock>; };\n"
		"clock: clock { compatible = \"fixed-clock\"; #clock-cells = <0>;\n"
		"	clock-frequency = <24000000>; };", error);
}

static int accept_peer(void *opaque, const struct dtio_loop_peer *peer,
		       struct dtio_serve_device **device)
{
	struct device *served = opaque;

	if (peer->has_credentials && peer->uid != getuid())
		return -EPERM;
	if (peer->name) {
		printf("peer %s\n", peer->name);
		fflush(stdout);
	}
	*device = served->served;
	return 0;
}

static int start(struct device *device, bool platform, struct dtio_loop *loop, char **error)
{
	const struct dtio_serve_description description = {
		.bus = platform ? DTIO_BUS_PLATFORM : DTIO_BUS_PCI, .name = "test",
		.ops = &ops, .opaque = device, .dma = true, .max_descriptors = 100,
		.max_maps = 50,
	};
	int err;

	*reg(device, ID) = ID_VALUE;
	device->timer = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK);
	device->doorbell = eventfd(0, EFD_NONBLOCK);
	device->memory_fd = memfd_create("memory", 0);
	if (device->memory_fd < 0 || ftruncate(device->memory_fd, MEMORY))
		return -ENOMEM;
	device->memory = mmap(NULL, MEMORY, PROT_READ | PROT_WRITE, MAP_SHARED,
			      device->memory_fd, 0);
	err = dtio_serve_device_new(&description, &device->served, error);
	if (!err)
		err = platform ? describe_platform(device, error) :
				 describe_pci(device, error);
	if (err >= 0)
		err = dtio_loop_watch(loop, device->timer, slow_read, device);
	if (!err)
		err = dtio_loop_watch(loop, device->doorbell, rung, device);
	return err;
}

/* What is left behind is what the sanitizer looks for. */
static void end(struct device *device)
{
	dtio_serve_device_free(device->served);
	munmap(device->memory, MEMORY);
	close(device->memory_fd);
	close(device->timer);
	close(device->doorbell);
}

int main(int argc, char **argv)
{
	bool platform = argc > 1 && !strcmp(argv[1], "--platform");
	bool two = argc > 1 && !strcmp(argv[1], "--two");
	bool tls = argc > 2 && !strcmp(argv[1], "--tls");
	bool errors = argc > 1 && !strcmp(argv[1], "--errors");
	struct device devices[2] = { 0 };
	const struct dtio_loop_service services[2] = {
		{ .accept = accept_peer, .opaque = &devices[0] },
		{ .accept = accept_peer, .opaque = &devices[1] },
	};
	struct dtio_loop *loop = NULL;
	bool ended = false;
	char *error = NULL;
	int err, i, first;

	devices[0].errors = errors;
	err = dtio_loop_new(&loop, &error);
	for (i = 0; err >= 0 && i <= two; i++)
		err = start(&devices[i], platform, loop, &error);
	if (err >= 0)
		err = dtio_loop_watch(loop, STDIN_FILENO, input, &ended);
	if (err >= 0 && argc == 3 && !strcmp(argv[1], "--plain")) {
		err = dtio_serve_connection(devices[0].served, atoi(argv[2]));
		ended = true;
	}
	if (err >= 0 && tls)
		err = dtio_tls_use_keys(loop, argv[2], &error);
	first = 1 + platform + errors + two + 2 * tls;
	for (i = first; err >= 0 && !ended && i < argc; i++)
		err = dtio_loop_listen(loop, argv[i], 0,
				       &services[two && i == first + 1], &error);
	printf("%s\n", err >= 0 ? "listening" : error ? error : strerror(-err));
	fflush(stdout);
	free(error);
	while (!ended && err >= 0)
		err = dtio_loop_run(loop, -1);
	dtio_loop_free(loop);
	for (i = 0; i <= two; i++)
		end(&devices[i]);
	return err < 0;
}
