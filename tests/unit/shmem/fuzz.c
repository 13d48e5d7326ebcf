// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A ring under peers that do anything: vfio-user messages that are nearly right, with any
 * access to any region, eventfds for interrupts, and rings by these past the server, peers of
 * QEMU's own protocol, peers that do not read, and servers that are started again in between;
 * from random bytes for some seconds. Under sanitizers; besides, after each step the table
 * has what is true, and each block only what its owner has written.
 *
 * usage: fuzz SECONDS [SEED]
 */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <linux/pci_regs.h>
#include <linux/vfio.h>
#include <sanitizer/common_interface_defs.h>

#include "ivshmem.h"
#include "registers.h"
#include "serve/socket.h"
#include "serve/wire.h"
#include "served.h"

#define PEERS		5
#define VECTORS		3
#define CONNECTIONS	8
#define STEPS		400
#define BAR_OWN		5
#define REG_OWN		2

#define MAX_EVENTFDS	6

struct connection {
	struct dtio_serve_device *device;
	struct dtio_serve_client *client;
	struct served_service *service;
	char session[DTIO_USER_SESSION_LENGTH + 1];	/* of the one before */
	uint32_t doorbells;		/* number of the latest that it was told of */
	bool platform;
};

struct old {
	int fd;				/* -1: none */
	int eventfds[4];		/* some that it was given */
};

struct world {
	const uint8_t *at, *end;
	struct layout layout;
	struct memory memory;
	struct ring ring;
	struct dtio_loop *loop;
	struct watcher watcher;
	struct ivshmem *ivshmem;
	struct served_service services[2];
	bool trusts;			/* peers ring past the server */
	int file;			/* the common memory's, if it is the user's; else -1 */
	struct connection connections[CONNECTIONS];
	struct old old[3];
};

static unsigned long long num_messages, num_restarts;
static FILE *own_errors;

#define CHECK(what) \
	do { \
		if (!(what)) { \
			fprintf(own_errors, "line %d: %s\n", __LINE__, #what); \
			abort(); \
		} \
	} while (0)

static uint32_t take(struct world *world, size_t bytes)
{
	uint32_t value = 0;

	for (; bytes && world->at < world->end; bytes--)
		value = value << 8 | *world->at++;
	return value;
}

static void nothing(void *opaque)
{
	(void)opaque;
}

static int no_watch(void *opaque, int fd, bool on)
{
	(void)opaque;
	(void)fd;
	(void)on;
	return 0;
}

static const struct dtio_serve_driver driver = { .wake = nothing, .watch = no_watch };

static void disconnect(struct connection *connection)
{
	if (!connection->client)
		return;
	snprintf(connection->session, sizeof(connection->session), "%s",
		 dtio_serve_session(connection->device));
	dtio_serve_client_free(connection->client);
	connection->client = NULL;
	connection->service->service.closed(connection->service, connection->device);
}

/* An eventfd of another peer's, not a file of memory */
static void ring_by(int fd)
{
	const uint64_t once = 1;
	struct stat status;

	CHECK(!fstat(fd, &status) && !S_ISSOCK(status.st_mode));
	if (!S_ISREG(status.st_mode))
		CHECK(write(fd, &once, sizeof(once)) == sizeof(once) || errno == EAGAIN);
}

/* Of the messages in what is to be sent, the one that says a number that is to be said back */
static void look_for_doorbells(struct connection *connection,
			       const struct dtio_serve_chunk *chunk)
{
	struct dtio_user_doorbells doorbells;
	struct wire_header header;
	size_t at;

	for (at = 0; at + sizeof(header) <= chunk->length; at += header.size) {
		memcpy(&header, (const char *)chunk->data + at, sizeof(header));
		if (header.size < sizeof(header) || header.size > chunk->length - at)
			return;
		if (header.command != DTIO_USER_DOORBELLS_CHANGED)
			continue;
		memcpy(&doorbells, (const char *)chunk->data + at + sizeof(header),
		       sizeof(doorbells));
		connection->doorbells = doorbells.number;
	}
}

/* Takes what there is to be sent, and rings by what is in it. */
static void drain(struct connection *connection)
{
	struct dtio_serve_chunk chunk;
	size_t i;

	while (connection->client && dtio_serve_output(connection->client, &chunk)) {
		look_for_doorbells(connection, &chunk);
		for (i = 0; i < chunk.num_fds; i++)
			ring_by(chunk.fds[i]);
		dtio_serve_sent(connection->client, chunk.length);
	}
	if (connection->client && dtio_serve_finished(connection->client))
		disconnect(connection);
}

/* @fds are closed. */
static void put_bytes(struct connection *connection, const void *data, size_t size,
		      const int *fds, size_t num_fds)
{
	const uint8_t *from = data;
	size_t room, part;
	void *place;

	while (size && connection->client) {
		place = dtio_serve_room(connection->client, &room);
		if (!place)
			break;
		part = room < size ? room : size;
		memcpy(place, from, part);
		dtio_serve_received(connection->client, part, fds, num_fds);
		num_fds = 0;
		from += part;
		size -= part;
	}
	while (num_fds)
		close(fds[--num_fds]);
}

static void send_with_fds(struct connection *connection, uint16_t command,
			  const void *payload, size_t size, const int *fds, size_t num_fds)
{
	uint8_t message[512];
	const struct wire_header header = {
		.command = command, .size = (uint32_t)(sizeof(header) + size),
	};

	memcpy(message, &header, sizeof(header));
	if (size)
		memcpy(message + sizeof(header), payload, size);
	put_bytes(connection, message, header.size, fds, num_fds);
	num_messages++;
}

static void send_message(struct connection *connection, uint16_t command, const void *payload,
			 size_t size)
{
	send_with_fds(connection, command, payload, size, NULL, 0);
}

static void greet(struct world *world, struct connection *connection)
{
	char text[256] = "\0\0\2\0";
	int length;

	/* Some come back, some have no capability. */
	if (take(world, 1) < 40)
		length = snprintf(text + 4, sizeof(text) - 4, "{}");
	else
		length = snprintf(text + 4, sizeof(text) - 4,
				  "{\"capabilities\":{\"dtio\":{\"version\":1%s%s%s}}}",
				  *connection->session ? ",\"session\":\"" : "",
				  connection->session, *connection->session ? "\"" : "");
	send_message(connection, WIRE_VERSION, text, 4 + (size_t)length + 1);
}

static void connect_to(struct world *world, struct connection *connection)
{
	const struct dtio_loop_peer peer = { .address = "fuzz" };

	if (connection->client)
		return;
	connection->platform = take(world, 1) & 1;
	connection->service = &world->services[connection->platform];
	if (connection->service->service.accept(connection->service, &peer,
						&connection->device))
		return;
	CHECK(!dtio_serve_client_new(connection->device, &driver, NULL,
				     take(world, 1) & 1, &connection->client));
	if (take(world, 1) < 240)
		greet(world, connection);
}

static uint32_t region_of(struct world *world, const struct connection *connection)
{
	static const uint8_t functions[] = { 0, 0, 0, 0, 1, 2, 4, BAR_OWN, BAR_OWN, 7, 7, 9 };
	static const uint8_t nodes[] = { 0, 0, 0, 0, 1, REG_OWN, REG_OWN, 3, 4, 5, 0, 0 };
	uint32_t which = take(world, 1) % sizeof(functions);

	return connection->platform ? nodes[which] : functions[which];
}

static uint64_t offset_of(struct world *world, bool own)
{
	uint32_t kind = take(world, 1);

	/* Mostly where one thing ends and another one begins */
	if (own)
		return kind < 150 ? (uint64_t)(kind % 8 + 1) * 4096 - take(world, 1) % 64 :
		       kind < 250 ? take(world, 2) : UINT64_MAX - kind;
	return kind < 160 ? take(world, 1) % 0x58 & ~3U :
	       kind < 200 ? COUNT + take(world, 1) : kind < 252 ? take(world, 2) % 4100 :
	       kind == 252 ? take(world, 4) : UINT64_MAX - take(world, 1);
}

/* What is written to a peer's own memory is its identity and 1. */
static void access_region(struct world *world, struct connection *connection, bool write)
{
	uint8_t message[sizeof(struct wire_region_access) + 64];
	struct wire_region_access access = { .region = region_of(world, connection) };
	const struct served *served = dtio_serve_opaque(connection->device);
	bool own = access.region == (connection->platform ? REG_OWN : BAR_OWN);
	size_t i;

	access.offset = offset_of(world, own);
	access.count = take(world, 1) < 200 ? 4 : take(world, 1) % 65;
	memcpy(message, &access, sizeof(access));
	for (i = 0; i < access.count; i++)
		message[sizeof(access) + i] = own ? (uint8_t)(served->peer.identity + 1) :
					      (uint8_t)take(world, 1);
	send_message(connection, write ? WIRE_REGION_WRITE : WIRE_REGION_READ, message,
		     sizeof(access) + (write ? access.count : 0));
}

/* To any peer, mostly one that there is */
static void ring_another(struct world *world, struct connection *connection)
{
	uint8_t message[sizeof(struct wire_region_access) + 4];
	const struct wire_region_access access = {
		.offset = take(world, 1) < 128 ? DOORBELL : FAST_DOORBELL, .count = 4,
	};
	uint32_t to = take(world, 1) < 30 ? 0xffff : take(world, 1) % (PEERS + 1);
	uint32_t value = to << 16 | take(world, 1) % (VECTORS + 1);

	memcpy(message, &access, sizeof(access));
	memcpy(message + sizeof(access), &value, sizeof(value));
	send_message(connection, WIRE_REGION_WRITE, message, sizeof(message));
}

static void set_irqs(struct world *world, struct connection *connection)
{
	static const uint32_t flags[] = {
		DTIO_USER_IRQ_SET_DATA_MESSAGE | VFIO_IRQ_SET_ACTION_TRIGGER,
		DTIO_USER_IRQ_SET_DATA_MESSAGE | VFIO_IRQ_SET_ACTION_TRIGGER,
		VFIO_IRQ_SET_DATA_NONE | VFIO_IRQ_SET_ACTION_TRIGGER,
		VFIO_IRQ_SET_DATA_EVENTFD | VFIO_IRQ_SET_ACTION_TRIGGER,
		VFIO_IRQ_SET_DATA_NONE | VFIO_IRQ_SET_ACTION_MASK,
		VFIO_IRQ_SET_DATA_NONE | VFIO_IRQ_SET_ACTION_UNMASK,
	};
	const struct vfio_irq_set set = {
		.argsz = sizeof(set), .flags = flags[take(world, 1) % 6],
		.index = take(world, 1) < 120 ? VFIO_PCI_MSIX_IRQ_INDEX : take(world, 1) % 5,
		.start = take(world, 1) % 4,
		.count = take(world, 1) % (MAX_EVENTFDS + 1),
	};

	int fds[MAX_EVENTFDS];
	size_t num = 0;

	if (set.flags & VFIO_IRQ_SET_DATA_EVENTFD)
		for (; num < set.count; num++)
			CHECK((fds[num] = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) >= 0);
	send_with_fds(connection, WIRE_DEVICE_SET_IRQS, &set, sizeof(set), fds, num);
}

/* As a driver does it, in configuration space; mostly on */
static void enable_messages(struct world *world, struct connection *connection)
{
	const struct served *served = dtio_serve_opaque(connection->device);
	uint8_t message[sizeof(struct wire_region_access) + 2];
	bool msix = take(world, 1) < 128;
	struct wire_region_access access = {
		.region = VFIO_PCI_CONFIG_REGION_INDEX, .count = 2,
		.offset = msix ? served->msix + PCI_MSIX_FLAGS : served->msi + PCI_MSI_FLAGS,
	};
	uint16_t flags = (uint16_t)(take(world, 1) & PCI_MSI_FLAGS_QSIZE);

	if (take(world, 1) < 200)
		flags |= msix ? PCI_MSIX_FLAGS_ENABLE : PCI_MSI_FLAGS_ENABLE;
	memcpy(message, &access, sizeof(access));
	memcpy(message + sizeof(access), &flags, sizeof(flags));
	if (!connection->platform)
		send_message(connection, WIRE_REGION_WRITE, message, sizeof(message));
}

/* All that a client can say of doorbells */
static void ask_for_doorbells(struct world *world, struct connection *connection)
{
	const struct wire_region_io_fds ask = {
		.argsz = take(world, 1) < 200 ? 4096 : take(world, 1),
		.index = take(world, 1) < 250 ? 0 : take(world, 1),
	};
	struct dtio_user_doorbells taken = { .region = 0 };

	send_message(connection, WIRE_DEVICE_GET_REGION_IO_FDS, &ask, sizeof(ask));
	drain(connection);
	taken.number = take(world, 1) < 200 ? connection->doorbells : take(world, 1);
	if (connection->client && take(world, 1) < 150)
		send_message(connection, DTIO_USER_DOORBELLS_TAKEN, &taken, sizeof(taken));
	/* Mostly there is nothing new. */
	if (connection->client && take(world, 1) < 100)
		send_message(connection, WIRE_DEVICE_GET_REGION_IO_FDS, &ask, sizeof(ask));
}

static void send_garbage(struct world *world, struct connection *connection)
{
	uint8_t message[64];
	size_t size = take(world, 1) % sizeof(message), i;

	for (i = 0; i < size; i++)
		message[i] = (uint8_t)take(world, 1);
	put_bytes(connection, message, size, NULL, 0);
	num_messages++;
}

static void end_old(struct old *old)
{
	size_t i;

	if (old->fd < 0)
		return;
	close(old->fd);
	old->fd = -1;
	for (i = 0; i < sizeof(old->eventfds) / sizeof(*old->eventfds); i++)
		if (old->eventfds[i] >= 0)
			close(old->eventfds[i]);
}

static void start_old(struct world *world, struct old *old)
{
	int pair[2];
	size_t i;

	if (old->fd >= 0)
		return;
	CHECK(!socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair));
	/* On failure it has been closed. */
	ivshmem_connect(world->ivshmem, pair[1]);
	old->fd = pair[0];
	for (i = 0; i < sizeof(old->eventfds) / sizeof(*old->eventfds); i++)
		old->eventfds[i] = -1;
}

static void read_old(struct world *world, struct old *old)
{
	int fds[4], *place;
	uint8_t message[8];
	ssize_t count;
	size_t num;

	for (;;) {
		num = 4;
		count = socket_receive(old->fd, message, sizeof(message), fds, &num, false);
		if (count <= 0) {
			if (!count)
				end_old(old);
			return;
		}
		CHECK(count == 8 && num <= 1);
		if (!num)
			continue;
		place = &old->eventfds[take(world, 1) % 4];
		if (*place >= 0)
			close(*place);
		*place = fds[0];
	}
}

static void step_old(struct world *world)
{
	struct old *old = &world->old[take(world, 1) % 3];
	uint64_t times = take(world, 1) < 250 ? 1 : UINT64_MAX - 1;
	uint32_t what = take(world, 1);
	int fd;

	num_messages++;
	if (old->fd < 0 || what < 20) {
		end_old(old);
		start_old(world, old);
	} else if (what < 40) {
		end_old(old);
	} else if (what < 50) {
		CHECK(send(old->fd, "x", 1, MSG_NOSIGNAL) == 1 || errno == EPIPE);
	} else if (what < 150) {
		read_old(world, old);
	} else {
		/* The memory's file is among them: its first bytes take it. */
		fd = old->eventfds[what % 4];
		if (fd >= 0)
			CHECK(write(fd, &times, sizeof(times)) == sizeof(times) ||
			      errno == EAGAIN);
	}
}

/* Whoever has the user's file may do that. */
static void shorten(struct world *world)
{
	if (world->file >= 0)
		CHECK(!ftruncate(world->file, take(world, 2) % 8192));
}

static void step(struct world *world)
{
	struct connection *connection = &world->connections[take(world, 1) % CONNECTIONS];
	uint32_t what = take(world, 1);

	if (what < 60) {
		step_old(world);
	} else if (!connection->client) {
		connect_to(world, connection);
	} else if (what < 70) {
		disconnect(connection);
	} else if (what < 110) {
		ring_another(world, connection);
	} else if (what < 170) {
		access_region(world, connection, true);
	} else if (what < 180) {
		access_region(world, connection, false);
	} else if (what < 188) {
		enable_messages(world, connection);
	} else if (what < 200) {
		ask_for_doorbells(world, connection);
	} else if (what < 225) {
		set_irqs(world, connection);
	} else if (what < 228) {
		send_message(connection, WIRE_DEVICE_RESET, NULL, 0);
	} else if (what < 230) {
		send_garbage(world, connection);
	} else if (what < 231) {
		ring_give_up(&world->ring);
	} else if (what < 232) {
		shorten(world);
	} else {
		drain(connection);
	}
	/* Meanwhile more may come than one thing at a time. */
	if (take(world, 1) < 64)
		dtio_loop_run(world->loop, 0);
}

static uint32_t word_of(const struct world *world, uint64_t offset)
{
	uint32_t word;

	memcpy(&word, world->memory.table.memory + offset, sizeof(word));
	return word;
}

static void check_block(const struct world *world, uint32_t identity)
{
	const uint8_t *block = ring_block(&world->ring, identity);
	uint64_t i;

	for (i = 0; i < world->layout.block_size; i++)
		CHECK(!block[i] || block[i] == identity + 1);
}

static void check(const struct world *world, bool thorough)
{
	uint32_t i, j, present = 0;

	CHECK(word_of(world, TABLE_SIGNATURE) == 0x6d687364);
	CHECK(word_of(world, TABLE_CHANGES) == ring_changes(&world->ring));
	CHECK(word_of(world, TABLE_CHANGES) % 2 == 0);
	for (i = 0; i < PEERS; i++) {
		const struct kept *kept = &world->ring.kept[i];
		uint64_t row = world->layout.rows + ROW_SIZE * i;

		present += kept->flags & ROW_THERE;
		CHECK(word_of(world, row + ROW_GENERATION) == kept->generation);
		CHECK(word_of(world, row + ROW_FLAGS) == kept->flags);
		CHECK(word_of(world, row + ROW_WORD) == kept->word);
		CHECK(kept->flags & ROW_THERE || !kept->word);
		for (j = 0; j < VECTORS; j++) {
			const struct count *count = &world->ring.counts[i * VECTORS + j];

			CHECK(count->read <= count->rung);
			CHECK(word_of(world, world->layout.counts +
				      4 * (i * VECTORS + j)) == (uint32_t)count->rung);
		}
		if (thorough)
			check_block(world, i);
	}
	CHECK(word_of(world, TABLE_PRESENT) == present && world->ring.present == present);
}

static void start_server(struct world *world)
{
	CHECK(!ring_start(&world->ring, &world->layout, &world->memory, NULL));
	CHECK(!dtio_loop_new(&world->loop, NULL));
	CHECK(!watcher_start(&world->watcher, world->loop));
	CHECK(!ivshmem_start(&world->ivshmem, &world->ring, &world->watcher));
	served_service_init(&world->services[0], &world->ring, false, world->trusts);
	served_service_init(&world->services[1], &world->ring, true, world->trusts);
}

/* As serve.c does it: peers of QEMU's protocol leave, others are parted with. */
static void end_server(struct world *world, bool parting)
{
	size_t i;

	world->services[0].parting = parting;
	world->services[1].parting = parting;
	ivshmem_end(world->ivshmem);
	watcher_end(&world->watcher);
	for (i = 0; i < CONNECTIONS; i++)
		disconnect(&world->connections[i]);
	dtio_loop_free(world->loop);
	ring_end(&world->ring);
}

static void run(const uint8_t *data, size_t size)
{
	const bool trusts = *data & 1;
	char path[] = "/tmp/dtio-shmem-fuzz-XXXXXX";
	const int file = *data & 2 ? -1 : mkstemp(path);
	const struct sizes sizes = {
		.peers = PEERS, .vectors = VECTORS, .common = 4096, .section = 4096,
		.private = 4096, .fast = trusts,
	};
	static struct world world;
	uint32_t i;

	world = (struct world){ .at = data, .end = data + size, .trusts = trusts,
				.file = file };
	CHECK(!lay_out(&sizes, &world.layout, NULL));
	memory_init(&world.memory);
	CHECK(!memory_make(&world.memory, &world.layout, &(struct memory_source){
		.file = file < 0 ? NULL : path, .trust_peers = trusts,
		.state = ring_state_size(&world.layout) }, NULL));
	for (i = 0; i < 3; i++)
		world.old[i].fd = -1;
	start_server(&world);
	for (i = 1; world.at < world.end; i++) {
		step(&world);
		check(&world, i % 16 == 0);
		if (i % STEPS == 0) {
			end_server(&world, true);
			start_server(&world);
			check(&world, true);
			num_restarts++;
		}
	}
	end_server(&world, false);
	for (i = 0; i < 3; i++)
		end_old(&world.old[i]);
	/* Who was awaited by the last one may be there, but no one else. */
	for (i = 0; i < PEERS; i++)
		CHECK(!(world.ring.kept[i].flags & ROW_IVSHMEM));
	memory_free(&world.memory);
	if (file >= 0) {
		close(file);
		unlink(path);
	}
}

int main(int argc, char **argv)
{
	static uint8_t data[1 << 15];
	unsigned int seed = argc > 2 ? (unsigned int)strtoul(argv[2], NULL, 0) :
			    (unsigned int)time(NULL);
	time_t end = time(NULL) + (argc > 1 ? atoi(argv[1]) : 5);
	size_t i;

	printf("# seed %u\n", seed);
	fflush(stdout);
	/* What the server says of such peers is not for here. */
	own_errors = fdopen(dup(STDERR_FILENO), "w");
	if (!own_errors || !freopen("/dev/null", "w", stderr))
		return 1;
	setbuf(own_errors, NULL);
	__sanitizer_set_report_fd((void *)(intptr_t)fileno(own_errors));
	do {
		srandom(seed++);
		for (i = 0; i < sizeof(data); i++)
			data[i] = (uint8_t)random();
		run(data, sizeof(data));
	} while (time(NULL) < end);
	printf("# %llu messages, %llu restarts\nok 1 peers that do anything\n1..1\n",
	       num_messages, num_restarts);
	return 0;
}
