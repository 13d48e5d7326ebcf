// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What a client of vfio-user measures, of several servers in turn: a turn takes each figure
 * of all of them, one after the other, and begins with another one each time, so that
 * what else the machine does befalls all alike. A line for each figure of a turn:
 * its name, and a number for each server, in the order of the arguments.
 *
 * usage: client TURNS SOCKET...
 */
#include <err.h>
#include <inttypes.h>
#include <linux/vfio.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#define READS		1000
#define WRITES		3000
#define BLOCKS		40
#define LARGEST		(1u << 20)
#define MAX_SERVERS	8

enum { VERSION = 1, REGION_READ = 9, REGION_WRITE = 10 };
#define NO_REPLY	(1 << 4)
#define ERROR		(1 << 5)

struct header {
	uint16_t id, command;
	uint32_t size, flags, error;
};

struct access {
	struct header header;
	uint64_t offset;
	uint32_t region, count;
};

static char reply[sizeof(struct access) + LARGEST];

static void send_all(int fd, const void *data, size_t length)
{
	if (send(fd, data, length, MSG_NOSIGNAL) != (ssize_t)length)
		err(1, "send");
}

/* Up to @length bytes of a reply of which there are @have already */
static void receive(int fd, size_t have, size_t length)
{
	const struct header *header = (const void *)reply;
	ssize_t count;

	while (have < length) {
		count = recv(fd, reply + have, length - have, 0);
		if (count <= 0)
			err(1, "the server is gone");
		have += (size_t)count;
		if (have >= sizeof(*header) && header->flags & ERROR)
			errx(1, "the server refuses: %s", strerror((int)header->error));
	}
}

static int use(const char *path)
{
	static const char text[] = "{\"capabilities\":{\"max_msg_fds\":8,"
				   "\"max_data_xfer_size\":1048576}}";
	struct {
		struct header header;
		uint16_t major, minor;
		char text[sizeof(text)];
	} hello = { .header = { .command = VERSION, .size = sizeof(struct header) + 4 +
							    sizeof(text) } };
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);

	if (strlen(path) >= sizeof(address.sun_path))
		errx(1, "%s: too long for a socket", path);
	strcpy(address.sun_path, path);
	memcpy(hello.text, text, sizeof(text));
	if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof(address)))
		err(1, "%s", path);
	send_all(fd, &hello, hello.header.size);
	receive(fd, 0, sizeof(struct header));
	receive(fd, sizeof(struct header), ((struct header *)(void *)reply)->size);
	return fd;
}

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static int compare(const void *left, const void *right)
{
	double a = *(const double *)left, b = *(const double *)right;

	return (a > b) - (a < b);
}

/* Nanoseconds from the request to the whole reply, the middle of @times */
static double read_region(int fd, uint32_t region, uint32_t size, unsigned int times)
{
	const struct access request = {
		.header = { .command = REGION_READ, .size = sizeof(request) },
		.region = region, .count = size,
	};
	double *took = calloc(times, sizeof(*took)), middle;
	unsigned int i;

	if (!took)
		err(1, "memory");
	for (i = 0; i < times; i++) {
		took[i] = now();
		send_all(fd, &request, sizeof(request));
		receive(fd, 0, sizeof(request) + size);
		took[i] = now() - took[i];
	}
	qsort(took, times, sizeof(*took), compare);
	middle = took[times / 2];
	free(took);
	return middle;
}

static double small_read(int fd)
{
	return read_region(fd, VFIO_PCI_BAR0_REGION_INDEX, 4, READS);
}

/* Nanoseconds of each, until a read behind them has been answered */
static double posted_write(int fd)
{
	const struct {
		struct access access;
		uint32_t value;
	} request = {
		.access = { .header = { .command = REGION_WRITE, .flags = NO_REPLY,
					.size = sizeof(struct access) + 4 },
			    .offset = 4, .region = VFIO_PCI_BAR0_REGION_INDEX, .count = 4 },
		.value = 1,
	};
	double start = now();
	int i;

	for (i = 0; i < WRITES; i++)
		send_all(fd, &request, request.access.header.size);
	read_region(fd, VFIO_PCI_BAR0_REGION_INDEX, 4, 1);
	return (now() - start) / WRITES;
}

static double read_128k(int fd)
{
	return read_region(fd, VFIO_PCI_BAR2_REGION_INDEX, 128 << 10, BLOCKS);
}

static double read_1m(int fd)
{
	return read_region(fd, VFIO_PCI_BAR2_REGION_INDEX, LARGEST, BLOCKS / 4);
}

static const struct {
	const char *name;
	double (*measure)(int fd);
} figures[] = {
	{ "read-4-bytes", small_read },
	{ "posted-write", posted_write },
	{ "read-128-KiB", read_128k },
	{ "read-1-MiB", read_1m },
};

int main(int argc, char **argv)
{
	int servers[MAX_SERVERS], count = argc - 2, turn, i, which;
	double values[MAX_SERVERS];
	size_t figure;

	if (count < 1 || count > MAX_SERVERS)
		errx(2, "usage: client TURNS SOCKET...");
	for (i = 0; i < count; i++) {
		servers[i] = use(argv[i + 2]);
		small_read(servers[i]);
	}
	for (turn = 0; turn < atoi(argv[1]); turn++)
		for (figure = 0; figure < sizeof(figures) / sizeof(*figures); figure++) {
			for (i = 0; i < count; i++) {
				which = (turn + i) % count;
				values[which] = figures[figure].measure(servers[which]);
			}
			printf("%s", figures[figure].name);
			for (i = 0; i < count; i++)
				printf(" %.0f", values[i]);
			printf("\n");
		}
	return 0;
}
