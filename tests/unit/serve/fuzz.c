// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A served device under a client that sends anything and a device that does anything, from
 * an input of bytes: one of libFuzzer's, or random ones for some seconds. Most messages
 * are nearly right, so that they get far. Under sanitizers; besides, what is sent has to
 * be whole messages, and each descriptor that is passed has to be closed once.
 *
 * Messages are those that a client sends, each of which the library looks at; not those that
 * it sends itself, and no random bytes.
 *
 * usage: fuzz SECONDS [SEED]
 * *        fuzz /FILE...			these inputs alone
 *        libfuzzer ...			as libFuzzer has it
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include <dtio/serve.h>
#include <dtio/user.h>

#include "serve/wire.h"

#define MEMORY		65536
#define TRANSFERS	4
#define MESSAGE_FDS	4

struct input {
	const uint8_t *at, *end;
};

struct transfer {
	struct dtio_serve_transfer transfer;
	uint8_t data[256];
	bool busy;
};

struct world {
	struct input input;
	struct dtio_serve_device *device;
	struct dtio_serve_client *clients[2];
	bool waiting;			/* a request has not been answered */
	uint32_t waiting_count;
	struct transfer transfers[TRANSFERS];
	uint64_t ids[2];		/* of requests of the server's, the last four */
	uint8_t partial[2][16];		/* the head of the message that is being sent */
	size_t sent[2];
	uint32_t left[2];
};

/* Descriptors that are passed on are copies of these. */
static int sealed, loose, event, pipe_end;
static uint8_t memory[MEMORY];
unsigned long long num_messages;

#define CHECK(what) \
	do { \
		if (!(what)) { \
			fprintf(stderr, "line %d: " #what "\n", __LINE__); \
			abort(); \
		} \
	} while (0)

static uint32_t take(struct input *input, size_t bytes)
{
	uint32_t value = 0;

	for (; bytes && input->at < input->end; bytes--)
		value = value << 8 | *input->at++;
	return value;
}

/* Mostly what makes sense, sometimes anything */
static uint32_t near(struct input *input, uint32_t most)
{
	uint32_t byte = take(input, 1);

	if (byte < 250)
		return most ? byte % most : 0;
	return byte < 253 ? take(input, 4) : byte == 253 ? 0xffffffff :
	       byte == 254 ? most : most - 1;
}

static int device_access(void *opaque, uint32_t region, uint64_t offset, void *data,
			 size_t count)
{
	struct world *world = opaque;

	(void)region;
	if (offset % 64 == 0 && !world->waiting) {
		world->waiting = true;
		world->waiting_count = data ? (uint32_t)count : 0;
		return DTIO_SERVE_LATER;
	}
	if (offset % 64 == 4)
		return -EIO;
	if (offset % 64 == 8)
		dtio_serve_raise(world->device, 2, (uint32_t)(offset / 64 % 16));
	if (offset % 64 == 12)
		dtio_serve_set_line(world->device, 0, offset / 64 & 1);
	if (offset % 64 == 16)
		dtio_serve_new_session(world->device);
	if (offset % 256 == 20)
		dtio_serve_disconnect(world->device);
	if (data)
		memset(data, 0x11, count);
	return 0;
}

static int device_write(void *opaque, uint32_t region, uint64_t offset, const void *data,
			size_t count)
{
	uint8_t sum = 0;
	size_t i;

	for (i = 0; i < count; i++)
		sum ^= ((const uint8_t *)data)[i];
	/* A split access cannot be LATER, and nor can one of several in a message. */
	return device_access(opaque, region, offset, NULL, sum);
}

static int later_or_not(struct world *world, bool later)
{
	if (!later || world->waiting)
		return 0;
	world->waiting = true;
	world->waiting_count = 0;
	return DTIO_SERVE_LATER;
}

static int device_reset(void *opaque)
{
	struct world *world = opaque;

	return later_or_not(world, take(&world->input, 1) < 64);
}

static int device_unmapped(void *opaque, uint64_t address, uint64_t length)
{
	struct world *world = opaque;

	(void)address;
	(void)length;
	return later_or_not(world, take(&world->input, 1) < 64);
}

static void device_gone(void *opaque)
{
	((struct world *)opaque)->waiting = false;
}

static void device_say(void *opaque, const char *line)
{
	(void)opaque;
	CHECK(!strchr(line, '\n'));
}

static const struct dtio_serve_ops ops = {
	.read = device_access, .write = device_write, .reset = device_reset,
	.unmapped = device_unmapped, .gone = device_gone, .say = device_say,
};

static void wake(void *opaque)
{
	(void)opaque;
}

static int watch(void *opaque, int fd, bool on)
{
	(void)opaque;
	(void)on;
	CHECK(fcntl(fd, F_GETFD) >= 0);
	return 0;
}

static const struct dtio_serve_driver driver = { .wake = wake, .watch = watch };

static void describe(struct world *world, bool platform)
{
	const struct dtio_serve_description description = {
		.bus = platform ? DTIO_BUS_PLATFORM : DTIO_BUS_PCI, .name = "fuzzed",
		.ops = &ops, .opaque = world, .dma = true, .max_transfer = 32768,
		.credits = 8, .max_maps = 8, .max_descriptors = 24,
	};
	const struct dtio_serve_pci pci = { .vendor = 1, .device = 2, .pin = true, .express = true };
	const struct dtio_mmap_area area = { 0, 49152 };
	struct dtio_serve_region regions[] = {
		{ .type = DTIO_REGION_MMIO, .access = 3, .access_widths = 4 | 8, .length = 4096, .fd = -1 },
		{ .type = DTIO_REGION_MMIO, .access = 3, .length = MEMORY, .fd = sealed,
		  .memory = memory, .areas = &area, .num_areas = 1 },
	};
	const struct dtio_serve_irq irqs[] = {
		{ DTIO_IRQ_WIRED, DTIO_IRQ_TRIGGER_LEVEL_HIGH, 1, 0, "level" },
		{ DTIO_IRQ_WIRED, DTIO_IRQ_TRIGGER_EDGE_RISING, 1, 1, NULL },
		{ DTIO_IRQ_MSI, 0, 16, DTIO_NO_INDEX, NULL },
	};
	const struct dtio_serve_doorbell doorbell = { .length = 4, .fd = event };
	size_t i;

	CHECK(!dtio_serve_device_new(&description, &world->device, NULL));
	if (platform) {
		for (i = 0; i < 2; i++)
			CHECK(dtio_serve_add_region(world->device, &regions[i], NULL) >= 0);
		for (i = 0; i < 3; i++)
			CHECK(dtio_serve_add_irq(world->device, &irqs[i], NULL) >= 0);
		CHECK(!dtio_serve_set_node(world->device, "a { };", NULL));
		return;
	}
	CHECK(!dtio_serve_set_pci(world->device, &pci, NULL));
	CHECK(!dtio_serve_set_bar(world->device, 0, 0, &regions[0], NULL));
	CHECK(!dtio_serve_set_bar(world->device, 2, DTIO_PCI_BAR_64BIT, &regions[1], NULL));
	CHECK(!dtio_serve_add_msi(world->device, 4, NULL));
	CHECK(!dtio_serve_add_msix(world->device, 16, 0, 0x800, 0xc00, NULL));
	CHECK(!dtio_serve_set_doorbells(world->device, 2, &doorbell, 1, NULL));
}

static void close_client(struct world *world, size_t which)
{
	dtio_serve_client_free(world->clients[which]);
	world->clients[which] = NULL;
	world->sent[which] = 0;
	world->left[which] = 0;
}

/* Takes what is to be sent, and holds it to the format. */
static void drain(struct world *world, size_t which)
{
	struct dtio_serve_chunk chunk;
	struct wire_header header;
	const uint8_t *at;
	size_t count, part;

	while (dtio_serve_output(world->clients[which], &chunk)) {
		count = chunk.length;
		if (take(&world->input, 1) < 32)
			count = 1 + take(&world->input, 2) % count;
		for (part = 0; part < chunk.num_fds; part++)
			CHECK(fcntl(chunk.fds[part], F_GETFD) >= 0);
		CHECK(!chunk.num_fds || !world->left[which]);
		for (at = chunk.data, part = count; part; part--, at++) {
			if (!world->left[which] || world->sent[which] < 16)
				world->partial[which][world->sent[which]++] = *at;
			if (world->sent[which] == 16 && !world->left[which]) {
				memcpy(&header, world->partial[which], sizeof(header));
				CHECK(header.size >= 16 && header.size < 1 << 20);
				CHECK((header.flags & 15) < 2);
				CHECK(!(header.flags & WIRE_ERROR) || header.size == 16);
				CHECK(!(header.flags & WIRE_ERROR) ||
				      (header.error && header.error < 4096));
				if (!(header.flags & WIRE_REPLY))
					world->ids[which] = world->ids[which] << 16 | header.id;
				world->left[which] = header.size - 16 + 1;
			} else if (world->left[which] > 1) {
				world->left[which]--;
			}
			if (world->left[which] == 1) {
				world->left[which] = 0;
				world->sent[which] = 0;
			}
		}
		dtio_serve_sent(world->clients[which], count);
	}
	if (dtio_serve_finished(world->clients[which]))
		close_client(world, which);
}

static int choose_fd(struct input *input)
{
	static const int *const all[] = { &event, &sealed, &loose, &pipe_end };
	uint32_t which = take(input, 1) % 16;

	if (which == 15)
		return -1;
	return fcntl(*all[which < 8 ? 0 : which % 4], F_DUPFD_CLOEXEC, 3);
}

static size_t choose_fds(struct input *input, int *fds)
{
	size_t num = take(input, 1) % (MESSAGE_FDS + 1), i;

	for (i = 0; i < num; i++)
		fds[i] = choose_fd(input);
	return num;
}

static void receive(struct world *world, size_t which, const uint8_t *data, size_t size,
		    const int *fds, size_t num_fds)
{
	size_t room, count, i;
	uint8_t *place;
	bool first = true;

	while (size && world->clients[which]) {
		place = dtio_serve_room(world->clients[which], &room);
		if (!place)
			break;
		count = size < room ? size : room;
		if (take(&world->input, 1) < 16)
			count = 1 + take(&world->input, 1) % count;
		memcpy(place, data, count);
		dtio_serve_received(world->clients[which], count, fds, first ? num_fds : 0);
		first = false;
		data += count;
		size -= count;
		if (take(&world->input, 1) < 200)
			drain(world, which);
	}
	for (i = 0; first && i < num_fds; i++)
		if (fds[i] >= 0)
			close(fds[i]);
	if (world->clients[which] && dtio_serve_finished(world->clients[which]))
		close_client(world, which);
}

static void put(uint8_t *message, size_t *size, const void *data, size_t count)
{
	memcpy(message + *size, data, count);
	*size += count;
}

static void put32(uint8_t *message, size_t *size, uint32_t value)
{
	put(message, size, &value, sizeof(value));
}

static void put64(uint8_t *message, size_t *size, uint64_t value)
{
	put(message, size, &value, sizeof(value));
}

static uint64_t address(struct input *input)
{
	return (uint64_t)near(input, 8) << 12 | (take(input, 1) < 16 ? take(input, 2) : 0);
}

/* The payload that such a command has, nearly */
static void put_payload(struct input *input, uint16_t command, uint8_t *message,
			size_t *size)
{
	static const char *const versions[] = {
		"{\"capabilities\":{\"max_msg_fds\":8,\"write_multiple\":true,\"dtio\":{\"version\":1,\"credits\":4}}}",
		"{\"capabilities\":{\"max_data_xfer_size\":64}}",
		"{\"capabilities\":{\"dtio\":{\"version\":1,\"observe\":true}}}",
		"{\"capabilities\":{\"dtio\":{\"version\":1,\"session\":\"x\"}}}",
		"{\"capabilities\":[]}", "{", "",
	};
	uint32_t count, i;

	switch (command) {
	case WIRE_VERSION:
		put32(message, size, near(input, 3) << 16);
		i = near(input, 12);
		i = i < 6 ? 0 : (i - 5) % 7;
		put(message, size, versions[i], strlen(versions[i]) + 1);
		break;
	case WIRE_DMA_MAP:
		put32(message, size, 32);
		put32(message, size, near(input, 16));
		put64(message, size, address(input));
		put64(message, size, address(input));
		put64(message, size, (1 + near(input, 4)) << 12);
		break;
	case WIRE_DMA_UNMAP:
		put32(message, size, 24);
		put32(message, size, near(input, 40) == 1 ? 2 : 0);
		put64(message, size, address(input));
		put64(message, size, (1 + near(input, 4)) << 12);
		break;
	case WIRE_DEVICE_SET_IRQS:
		count = near(input, 4);
		i = near(input, 3);
		put32(message, size, 20);
		put32(message, size, (i == 2 ? 1U << 16 : 1U << near(input, 3) % 32) |
		      8U << near(input, 3) % 32);
		put32(message, size, near(input, 6));
		put32(message, size, near(input, 3));
		put32(message, size, count);
		for (i = take(input, 1) & 1 ? count : 0; i && i < 16; i--)
			message[(*size)++] = (uint8_t)take(input, 1);
		break;
	case WIRE_REGION_READ:
	case WIRE_REGION_WRITE:
		count = near(input, 4) ? 1U << near(input, 4) % 32 : near(input, 300);
		if (command == WIRE_REGION_READ && take(input, 1) < 16)
			count = 16384 + near(input, 8);
		put64(message, size, near(input, 255) * 4);
		put32(message, size, near(input, 9));
		put32(message, size, count);
		if (command == WIRE_REGION_WRITE)
			for (; count && *size < 400; count--)
				message[(*size)++] = (uint8_t)count;
		break;
	case WIRE_REGION_WRITE_MULTI:
		count = near(input, 4);
		put64(message, size, count);
		for (; count && *size < 400; count--) {
			put64(message, size, near(input, 255) * 4);
			put32(message, size, near(input, 3));
			put32(message, size, near(input, 9));
			put64(message, size, count);
		}
		break;
	default:
		count = command >> 8 == 0xd7 ?
			(command == DTIO_USER_REGION_INFO ? 112 :
			 command == DTIO_USER_STRING ? 32 :
			 command == DTIO_USER_IRQ_STATE ? 24 : 40) :
			command == WIRE_DEVICE_GET_REGION_INFO ? 32 :
			command == WIRE_DEVICE_RESET ? 0 : 16;
		if (!count)
			break;
		put32(message, size, command >> 8 == 0xd7 ? count : near(input, 200));
		put32(message, size, near(input, 40) == 1);
		for (i = 8; i < count; i += 4)
			put32(message, size, near(input, 12) > 9 ? near(input, 9) : i == 8 ? near(input, 9) : 0);
	}
}

static void send_message(struct world *world, size_t which)
{
	static const uint16_t commands[] = {
		WIRE_DMA_MAP, WIRE_DMA_MAP, WIRE_DMA_UNMAP, WIRE_DEVICE_SET_IRQS,
		WIRE_DEVICE_SET_IRQS, WIRE_DEVICE_SET_IRQS, WIRE_DEVICE_GET_INFO,
		WIRE_DEVICE_GET_REGION_INFO, WIRE_DEVICE_GET_REGION_IO_FDS,
		WIRE_DEVICE_GET_IRQ_INFO, WIRE_REGION_READ, WIRE_REGION_READ,
		WIRE_REGION_WRITE, WIRE_REGION_WRITE, WIRE_REGION_WRITE_MULTI,
		WIRE_DEVICE_RESET, WIRE_DEVICE_FEATURE, WIRE_DMA_READ, WIRE_VERSION,
		DTIO_USER_DEVICE_INFO, DTIO_USER_REGION_INFO, DTIO_USER_IRQ_INFO,
		DTIO_USER_STRING, DTIO_USER_IRQ_STATE, DTIO_USER_IRQ_RAISED,
	};
	struct input *input = &world->input;
	uint32_t i = near(input, sizeof(commands) / sizeof(*commands));
	uint16_t command = i < sizeof(commands) / sizeof(*commands) ? commands[i] : (uint16_t)i;
	uint8_t message[1024] = { 0 };
	struct wire_header header = { .id = (uint16_t)take(input, 1), .command = command };
	size_t size = sizeof(header), num_fds = 0;
	int fds[MESSAGE_FDS];

	put_payload(input, command, message, &size);
	if (take(input, 1) < 8)
		size += take(input, 1) % 8;
	else if (take(input, 1) < 8 && size > 20)
		size -= take(input, 1) % 4;
	header.size = (uint32_t)size;
	if (take(input, 1) == 0)
		header.size = near(input, 64);
	header.flags = take(input, 1) < 24 ? WIRE_NO_REPLY : take(input, 1) ? 0 : take(input, 1);
	memcpy(message, &header, sizeof(header));
	if (command == WIRE_DMA_MAP || command == WIRE_DEVICE_SET_IRQS || !take(input, 1))
		num_fds = choose_fds(input, fds);
	num_messages++;
	receive(world, which, message, size, fds, num_fds);
}

static void send_reply(struct world *world, size_t which)
{
	struct input *input = &world->input;
	uint8_t message[512] = { 0 };
	struct wire_header header = {
		.id = (uint16_t)(world->ids[which] >> 16 * (take(input, 1) % 4)),
		.command = take(input, 1) & 1 ? WIRE_DMA_READ : take(input, 1) & 1 ?
			   WIRE_DMA_WRITE : DTIO_USER_IRQ_RAISED,
		.flags = WIRE_REPLY | (take(input, 1) < 24 ? WIRE_ERROR : 0),
	};
	size_t size = sizeof(header), num_fds = 0;
	int fds[MESSAGE_FDS];

	header.error = header.flags & WIRE_ERROR ? near(input, 30) : 0;
	if (header.command != DTIO_USER_IRQ_RAISED && take(input, 1) > 24) {
		put64(message, &size, address(input));
		put64(message, &size, near(input, 256));
		size += take(input, 1) % 257;
	}
	header.size = (uint32_t)size;
	memcpy(message, &header, sizeof(header));
	if (take(input, 1) < 16)
		num_fds = choose_fds(input, fds);
	num_messages++;
	receive(world, which, message, size, fds, num_fds);
}

static void transferred(struct dtio_serve_transfer *transfer, int status)
{
	struct transfer *mine = (struct transfer *)transfer;

	CHECK(mine->busy && status <= 0);
	mine->busy = false;
}

static void start_transfer(struct world *world)
{
	struct input *input = &world->input;
	struct transfer *mine = &world->transfers[take(input, 1) % TRANSFERS];

	if (mine->busy)
		return;
	mine->transfer = (struct dtio_serve_transfer){
		.address = address(input), .data = mine->data, .write = take(input, 1) & 1,
		.count = take(input, 1), .done = transferred,
	};
	mine->busy = true;
	if (dtio_serve_transfer(world->device, &mine->transfer) != DTIO_SERVE_LATER)
		mine->busy = false;
}

static void answer(struct world *world)
{
	static const uint8_t data[32768];
	int status = take(&world->input, 1) < 32 ? -EIO : 0;

	if (!world->waiting)
		return;
	world->waiting = false;
	dtio_serve_answer(world->device, status, data, world->waiting_count);
}

static void touch_memory(struct world *world)
{
	size_t length = take(&world->input, 2);
	void *at;

	if (!dtio_serve_map(world->device, address(&world->input), &length, true, &at))
		memset(at, 0x33, length);
}

static void step(struct world *world)
{
	struct input *input = &world->input;
	size_t which = take(input, 1) < 32;
	uint8_t raw[64];
	size_t i;

	if (!world->clients[which]) {
		CHECK(!dtio_serve_client_new(world->device, &driver, NULL,
					     take(input, 1) < 200 ? DTIO_SERVE_DESCRIPTORS : 0,
					     &world->clients[which]));
		if (take(input, 1) > 16) {
			uint8_t message[256] = { 0 };
			struct wire_header header = { .command = WIRE_VERSION };
			size_t size = sizeof(header);

			put_payload(input, WIRE_VERSION, message, &size);
			header.size = (uint32_t)size;
			memcpy(message, &header, sizeof(header));
			receive(world, which, message, size, NULL, 0);
		}
		return;
	}
	switch (take(input, 1) % 16) {
	case 0:
		for (i = 0; i < sizeof(raw); i++)
			raw[i] = (uint8_t)take(input, 1);
		if (take(input, 1) < 16)
			receive(world, which, raw, sizeof(raw), NULL, 0);
		break;
	case 1:
		dtio_serve_raise(world->device, near(input, 4), near(input, 16));
		break;
	case 2:
		dtio_serve_set_line(world->device, near(input, 3), take(input, 1) & 1);
		break;
	case 3:
		start_transfer(world);
		break;
	case 4:
		answer(world);
		break;
	case 5:
		send_reply(world, which);
		break;
	case 6:
		touch_memory(world);
		break;
	case 7:
		if (take(input, 1) < 64)
			close_client(world, which);
		break;
	case 8:
		dtio_serve_event(world->clients[which], (int)near(input, 32));
		break;
	default:
		send_message(world, which);
	}
	if (world->clients[which] && take(input, 1) < 128)
		drain(world, which);
}

static int count_fds(void)
{
	int fd, count = 0;

	for (fd = 0; fd < 256; fd++)
		count += fcntl(fd, F_GETFD) >= 0;
	return count;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct world world = { .input = { data, data + size } };
	int pipes[2], fds;
	size_t i;

	if (!event) {
		event = eventfd(0, EFD_CLOEXEC);
		sealed = memfd_create("sealed", MFD_ALLOW_SEALING | MFD_CLOEXEC);
		loose = memfd_create("loose", MFD_CLOEXEC);
		CHECK(!ftruncate(sealed, MEMORY) && !ftruncate(loose, MEMORY));
		CHECK(!fcntl(sealed, F_ADD_SEALS, F_SEAL_SHRINK));
		CHECK(!pipe2(pipes, O_CLOEXEC));
		pipe_end = pipes[1];
	}
	fds = count_fds();
	describe(&world, take(&world.input, 1) & 1);
	while (world.input.at < world.input.end)
		step(&world);
	for (i = 0; i < 2; i++)
		if (world.clients[i])
			close_client(&world, i);
	for (i = 0; i < TRANSFERS; i++)
		CHECK(!world.transfers[i].busy);
	dtio_serve_device_free(world.device);
	CHECK(count_fds() == fds);
	return 0;
}

#include "../inputs.h"
