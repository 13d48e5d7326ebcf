// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * 600 peers with 16 vectors each in one server, played by this process, without eventfds:
 * all see all, rings are counted exactly, and what the server takes for it. Prints TAP.
 *
 * usage: many_test PROGRAM FOLDER
 */
#include <dirent.h>
#include <err.h>
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <linux/vfio.h>

#include "dtio/user.h"
#include "serve/wire.h"

#define PEERS		600
#define VECTORS		16
#define RINGS		100000
#define SENDERS		4
/* Of requests that want no reply every so many has one nevertheless, within 32 credits. */
#define EVERY		16
#define DOORBELL	0x0c
#define COUNT		0x100
#define BAR_REGISTERS	0
#define BAR_TABLE	4
#define MAX_MILLISECONDS	100
#define MAX_MEMORY	(100UL << 20)
#define MAX_DESCRIPTORS	4096

struct peer {
	int fd;
	uint16_t id;
	uint8_t in[1 << 16];
	size_t have;
	uint64_t raised[VECTORS + 1];
	bool replied;
	uint8_t reply[1 << 14];
};

static struct peer peers[PEERS];
static struct sockaddr_un address = { .sun_family = AF_UNIX };
static int epoll, tests, failed;

static double milliseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

__attribute__((format(printf, 2, 3)))
static void result(bool ok, const char *format, ...)
{
	va_list args;

	printf("%sok %d ", ok ? "" : "not ", ++tests);
	va_start(args, format);
	vprintf(format, args);
	va_end(args);
	putchar('\n');
	fflush(stdout);
	failed += !ok;
}

static void send_message(struct peer *peer, uint16_t id, uint16_t command, uint32_t flags,
			 const void *payload, size_t size)
{
	uint8_t message[256];
	const struct wire_header header = {
		.id = id, .command = command, .flags = flags,
		.size = (uint32_t)(sizeof(header) + size),
	};

	memcpy(message, &header, sizeof(header));
	if (size)
		memcpy(message + sizeof(header), payload, size);
	if (send(peer->fd, message, header.size, MSG_NOSIGNAL) != (ssize_t)header.size)
		err(1, "send");
}

static void take_raised(struct peer *peer, const uint8_t *payload, size_t size)
{
	struct dtio_user_irq_raised raised;

	for (; size >= sizeof(raised); payload += sizeof(raised), size -= sizeof(raised)) {
		memcpy(&raised, payload, sizeof(raised));
		if (raised.index == VFIO_PCI_MSIX_IRQ_INDEX && raised.sub_index <= VECTORS)
			peer->raised[raised.sub_index] += raised.count;
	}
}

static void take_message(struct peer *peer, const struct wire_header *header,
			 const uint8_t *payload)
{
	size_t size = header->size - sizeof(*header);

	if ((header->flags & WIRE_TYPE) == WIRE_REPLY) {
		if (header->flags & WIRE_ERROR)
			errx(1, "command %u is refused: %s", header->command,
			     strerror((int)header->error));
		peer->replied = true;
		memcpy(peer->reply, payload, size < sizeof(peer->reply) ? size :
		       sizeof(peer->reply));
		return;
	}
	if (header->command != DTIO_USER_IRQ_RAISED)
		errx(1, "the server asks for %#x", header->command);
	take_raised(peer, payload, size);
	if (!(header->flags & WIRE_NO_REPLY))
		send_message(peer, header->id, header->command, WIRE_REPLY, NULL, 0);
}

/* What is there to be received */
static void receive(struct peer *peer)
{
	struct wire_header header;
	size_t at = 0;
	ssize_t count;

	count = recv(peer->fd, peer->in + peer->have, sizeof(peer->in) - peer->have,
		     MSG_DONTWAIT);
	if (!count || (count < 0 && errno != EAGAIN))
		errx(1, "the server has closed a connection");
	if (count > 0)
		peer->have += (size_t)count;
	while (peer->have - at >= sizeof(header)) {
		memcpy(&header, peer->in + at, sizeof(header));
		if (peer->have - at < header.size)
			break;
		take_message(peer, &header, peer->in + at + sizeof(header));
		at += header.size;
	}
	memmove(peer->in, peer->in + at, peer->have - at);
	peer->have -= at;
}

/* What all are told, for at most so long; false: nothing has come. */
static bool receive_all(int timeout)
{
	struct epoll_event events[64];
	int count = epoll_wait(epoll, events, 64, timeout), i;

	for (i = 0; i < count; i++)
		receive(events[i].data.ptr);
	return count > 0;
}

static void ask(struct peer *peer, uint16_t command, const void *payload, size_t size)
{
	struct pollfd wait = { .fd = peer->fd, .events = POLLIN };

	peer->replied = false;
	send_message(peer, ++peer->id, command, 0, payload, size);
	while (!peer->replied) {
		if (poll(&wait, 1, 20000) != 1)
			errx(1, "no reply to command %u", command);
		receive(peer);
	}
}

static const uint8_t *read_region(struct peer *peer, uint32_t region, uint64_t offset,
				  uint32_t count)
{
	const struct wire_region_access access = {
		.offset = offset, .region = region, .count = count,
	};

	ask(peer, WIRE_REGION_READ, &access, sizeof(access));
	return peer->reply + sizeof(access);
}

static void write_config(struct peer *peer, uint64_t offset, uint16_t value)
{
	uint8_t message[sizeof(struct wire_region_access) + sizeof(value)];
	const struct wire_region_access access = {
		.offset = offset, .region = VFIO_PCI_CONFIG_REGION_INDEX,
		.count = sizeof(value),
	};

	memcpy(message, &access, sizeof(access));
	memcpy(message + sizeof(access), &value, sizeof(value));
	ask(peer, WIRE_REGION_WRITE, message, sizeof(message));
}

static uint8_t find_msix(struct peer *peer)
{
	uint8_t at = *read_region(peer, VFIO_PCI_CONFIG_REGION_INDEX, 0x34, 1);

	while (at && *read_region(peer, VFIO_PCI_CONFIG_REGION_INDEX, at, 1) != 0x11)
		at = *read_region(peer, VFIO_PCI_CONFIG_REGION_INDEX, at + 1U, 1);
	return at;
}

static void enable_messages(struct peer *peer)
{
	static uint8_t msix;
	const struct vfio_irq_set set = {
		.argsz = sizeof(set), .index = VFIO_PCI_MSIX_IRQ_INDEX,
		.flags = DTIO_USER_IRQ_SET_DATA_MESSAGE | VFIO_IRQ_SET_ACTION_TRIGGER,
		.count = VECTORS + 1,
	};

	if (!msix)
		msix = find_msix(peer);
	ask(peer, WIRE_DEVICE_SET_IRQS, &set, sizeof(set));
	write_config(peer, msix + 2U, 0x8000);
}

static void arrive(struct peer *peer)
{
	static const char text[] = "\0\0\2\0{\"capabilities\":{\"dtio\":{\"version\":1,\"credits\":16}}}";
	struct epoll_event event = { .events = EPOLLIN, .data.ptr = peer };

	peer->fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (peer->fd < 0 || connect(peer->fd, (struct sockaddr *)&address, sizeof(address)) ||
	    epoll_ctl(epoll, EPOLL_CTL_ADD, peer->fd, &event))
		err(1, "%s", address.sun_path);
	ask(peer, WIRE_VERSION, text, sizeof(text));
}

/* Until all others than @but have had so many events, or much too long */
static bool events_come(int num, int but, const uint64_t *before)
{
	double begin = milliseconds();
	int i;

	for (i = 0; i < num; i++)
		while (i != but && peers[i].raised[VECTORS] <= before[i]) {
			receive_all(10);
			if (milliseconds() - begin > 20 * MAX_MILLISECONDS)
				return false;
		}
	return true;
}

static void count_events(uint64_t *before)
{
	int i;

	while (receive_all(50))
		;
	for (i = 0; i < PEERS; i++)
		before[i] = peers[i].raised[VECTORS];
}

static void all_arrive(void)
{
	static uint64_t before[PEERS];
	double begin = milliseconds(), last = 0;
	bool told = true;
	int i;

	for (i = 0; i < PEERS; i++) {
		if (i == PEERS - 1) {
			count_events(before);
			last = milliseconds();
		}
		arrive(&peers[i]);
		if (i == PEERS - 1) {
			told = events_come(i, -1, before);
			last = milliseconds() - last;
		}
		enable_messages(&peers[i]);
		receive_all(0);
	}
	printf("# %d peers have arrived in %.0f ms\n", PEERS, milliseconds() - begin);
	result(told && last < MAX_MILLISECONDS, "the arrival of the last one is told to all: %.1f ms",
	       last);
}

static void one_leaves(void)
{
	static uint64_t before[PEERS];
	double begin;
	bool told;

	count_events(before);
	begin = milliseconds();
	close(peers[PEERS - 1].fd);
	told = events_come(PEERS - 1, -1, before);
	begin = milliseconds() - begin;
	result(told && begin < MAX_MILLISECONDS, "that one is gone is told to all: %.1f ms",
	       begin);
	arrive(&peers[PEERS - 1]);
	enable_messages(&peers[PEERS - 1]);
}

static uint32_t table_word(struct peer *peer, uint64_t offset)
{
	uint32_t word;

	memcpy(&word, read_region(peer, BAR_TABLE, offset, sizeof(word)), sizeof(word));
	return word;
}

static void all_see_all(void)
{
	uint32_t rows = table_word(&peers[0], 0x14), row[4], seen = 0;
	const uint8_t *table;
	int i, j;

	for (i = 0; i < PEERS; i++) {
		table = read_region(&peers[i], BAR_TABLE, rows, PEERS * sizeof(row));
		for (j = 0; j < PEERS; j++) {
			memcpy(row, table + (size_t)j * sizeof(row), sizeof(row));
			seen += row[0] == 1U + (j == PEERS - 1) && row[1] == 1;
		}
	}
	result(seen == PEERS * PEERS, "all see all: %u rows", seen);
}

static void ring(struct peer *sender, uint32_t to, uint32_t vector, bool wait)
{
	uint8_t message[sizeof(struct wire_region_access) + 4];
	const struct wire_region_access access = {
		.offset = DOORBELL, .region = BAR_REGISTERS, .count = 4,
	};
	uint32_t value = to << 16 | vector;

	memcpy(message, &access, sizeof(access));
	memcpy(message + sizeof(access), &value, sizeof(value));
	if (wait)
		ask(sender, WIRE_REGION_WRITE, message, sizeof(message));
	else
		send_message(sender, ++sender->id, WIRE_REGION_WRITE, WIRE_NO_REPLY, message,
			     sizeof(message));
}

static void all_rings_count(void)
{
	static uint32_t rung[PEERS][VECTORS];
	uint32_t counts = table_word(&peers[0], 0x1c), words[VECTORS];
	uint64_t told = 0, right = 0, by_register = 0;
	double begin = milliseconds();
	uint32_t i, j;

	for (i = 0; i < RINGS; i++) {
		uint32_t to = i * 7 % PEERS, vector = i / 3 % VECTORS;

		ring(&peers[i % SENDERS], to, vector, i / SENDERS % EVERY == EVERY - 1);
		rung[to][vector]++;
		if (i % 64 == 0)
			receive_all(0);
	}
	printf("# %d rings in %.0f ms\n", RINGS, milliseconds() - begin);
	/* The last ones of each sender are answered, and what they have caused is sent. */
	for (i = 0; i < SENDERS; i++)
		table_word(&peers[i], 0);
	while (receive_all(100))
		;
	for (i = 0; i < PEERS; i++) {
		memcpy(words, read_region(&peers[1], BAR_TABLE,
					  counts + 4UL * VECTORS * i, sizeof(words)),
		       sizeof(words));
		for (j = 0; j < VECTORS; j++) {
			right += words[j] == rung[i][j];
			told += peers[i].raised[j];
		}
		memcpy(words, read_region(&peers[i], BAR_REGISTERS, COUNT, sizeof(words)),
		       sizeof(words));
		for (j = 0; j < VECTORS; j++)
			by_register += words[j];
	}
	result(right == PEERS * VECTORS && by_register == RINGS,
	       "%d rings of %d senders are counted exactly, in the table and by COUNT", RINGS,
	       SENDERS);
	result(told == RINGS, "each is an interrupt: %llu", (unsigned long long)told);
}

static unsigned long peak_memory(pid_t server)
{
	unsigned long kilobytes = 0;
	char path[64], line[128];
	FILE *file;

	snprintf(path, sizeof(path), "/proc/%d/status", server);
	file = fopen(path, "r");
	while (file && fgets(line, sizeof(line), file))
		if (sscanf(line, "VmHWM: %lu kB", &kilobytes) == 1)
			break;
	if (file)
		fclose(file);
	return kilobytes * 1024;
}

static int descriptors(pid_t server)
{
	char path[64];
	int count = 0;
	DIR *folder;

	snprintf(path, sizeof(path), "/proc/%d/fd", server);
	folder = opendir(path);
	while (folder && readdir(folder))
		count++;
	if (folder)
		closedir(folder);
	return count - 2;
}

static pid_t start(const char *program)
{
	char listen[sizeof(address.sun_path) + 8], line[256];
	int out[2];
	FILE *said;
	pid_t pid;

	snprintf(listen, sizeof(listen), "unix:%s", address.sun_path);
	if (pipe(out))
		err(1, "pipe");
	pid = fork();
	if (!pid) {
		/* A test that ends early leaves nothing behind. */
		prctl(PR_SET_PDEATHSIG, SIGKILL);
		dup2(out[1], STDOUT_FILENO);
		close(out[0]);
		execl(program, program, "serve", "--peers", "600", "--vectors", "16", "--size",
		      "64M", "--section", "4K", "--listen", listen, NULL);
		err(1, "%s", program);
	}
	close(out[1]);
	said = fdopen(out[0], "r");
	if (!said || !fgets(line, sizeof(line), said))
		errx(1, "%s has not started", program);
	fclose(said);
	return pid;
}

int main(int argc, char **argv)
{
	unsigned long memory;
	int status, files;
	pid_t server;

	if (argc != 3 || snprintf(address.sun_path, sizeof(address.sun_path), "%s/many",
				  argv[2]) >= (int)sizeof(address.sun_path))
		errx(1, "usage: many_test PROGRAM FOLDER");
	epoll = epoll_create1(EPOLL_CLOEXEC);
	server = start(argv[1]);
	all_arrive();
	one_leaves();
	all_see_all();
	all_rings_count();
	memory = peak_memory(server);
	files = descriptors(server);
	result(memory && memory < MAX_MEMORY, "the server takes %.1f MB", (double)memory / 1e6);
	result(files > PEERS && files < MAX_DESCRIPTORS, "and %d descriptors", files);
	kill(server, SIGTERM);
	waitpid(server, &status, 0);
	result(!status, "it ends well");
	printf("1..%d\n", tests);
	return failed > 0;
}
