// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What a socket costs: each request is received as one that may have descriptors, and
 * answered with as many bytes as its reply would have, and nothing is done besides.
 *
 * usage: by-nothing SOCKET COUNT; COUNT is 1
 */
#include <err.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

#define LARGEST		(1 << 20)
#define HELLO		1
#define HELLO_REPLY	20
#define ACCESS_READ	9

struct request {
	uint16_t id, command;
	uint32_t size, flags, error;
	uint64_t offset;
	uint32_t region, count;
};

static char answer[sizeof(struct request) + LARGEST];

static void reply(int fd, size_t size)
{
	((struct request *)(void *)answer)->size = (uint32_t)size;
	send(fd, answer, size, MSG_NOSIGNAL);
}

int main(int argc, char **argv)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM, 0);
	char received[65536], control[1100];
	struct request *request;
	size_t have = 0, at;
	ssize_t count;

	if (argc != 3 || snprintf(address.sun_path, sizeof(address.sun_path), "%s.0",
				  argv[1]) >= (int)sizeof(address.sun_path))
		errx(2, "usage: by-nothing SOCKET 1");
	if (fd < 0 || bind(fd, (struct sockaddr *)&address, sizeof(address)) ||
	    listen(fd, 1))
		err(1, "%s", address.sun_path);
	fd = accept(fd, NULL, NULL);
	for (;;) {
		struct iovec iov = { received + have, sizeof(received) - have };
		struct msghdr message = {
			.msg_iov = &iov, .msg_iovlen = 1,
			.msg_control = control, .msg_controllen = sizeof(control),
		};

		count = recvmsg(fd, &message, MSG_CMSG_CLOEXEC);
		if (count <= 0)
			return 0;
		have += (size_t)count;
		for (at = 0; have - at >= sizeof(*request) &&
			     have - at >= ((struct request *)(void *)(received + at))->size;
		     at += request->size) {
			request = (void *)(received + at);
			if (request->command == HELLO)
				reply(fd, HELLO_REPLY);
			else if (request->command == ACCESS_READ)
				reply(fd, sizeof(*request) + request->count);
		}
		have -= at;
		memmove(received, received + at, have);
	}
}
