// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * TCP connections over a serial line, for a board whose kernel drives no network card:
 * what is connected to on this side comes out on the other.
 *
 *	cable LINE listen PORT...	connections to these ports of this machine
 *	cable LINE connect PORT...	arrive there, at the same places of the list
 *
 * LINE is a terminal or a Unix socket. "ready" is printed when nothing that is sent on it
 * from then on gets lost, or comes back. There is one connection to a port at a time. What
 * goes over the line is a head of struct head and so many bytes.
 */
#include <arpa/inet.h>
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <termios.h>
#include <unistd.h>

#define PORTS	8
/* So much may wait for the line before no more is read for it. */
#define MUCH	65536

enum kind { DATA, OPEN, CLOSE };

/* @number: which connection of this port, so that none is taken for the one before */
struct head {
	uint8_t port, kind, number, length_low, length_high;
};

/* A descriptor, and what it has not taken yet */
struct end {
	int fd;
	uint8_t *out;
	size_t length, room;
};

struct port {
	struct end end;			/* fd -1: no connection */
	uint8_t number;
	uint16_t tcp;
	int listener;
	bool ending;			/* closed when all has been taken */
};

static struct end line = { .fd = -1 };
static struct port ports[PORTS];
static size_t num_ports;

static void put(struct end *end, const void *data, size_t length)
{
	if (end->length + length > end->room) {
		end->room = 2 * (end->length + length);
		end->out = realloc(end->out, end->room);
		if (!end->out)
			errx(1, "out of memory");
	}
	memcpy(end->out + end->length, data, length);
	end->length += length;
}

/* False: it is no more. */
static bool flush(struct end *end)
{
	ssize_t done = write(end->fd, end->out, end->length);

	if (done < 0)
		return errno == EAGAIN || errno == EINTR;
	end->length -= (size_t)done;
	memmove(end->out, end->out + done, end->length);
	return true;
}

static void tell(const struct port *port, enum kind kind, const void *data, size_t length)
{
	const struct head head = {
		.port = (uint8_t)(port - ports), .kind = (uint8_t)kind,
		.number = port->number, .length_low = length & 255,
		.length_high = (uint8_t)(length >> 8),
	};

	put(&line, &head, sizeof(head));
	if (length)
		put(&line, data, length);
}

static void drop(struct port *port)
{
	close(port->end.fd);
	port->end.fd = -1;
	port->end.length = 0;
	port->ending = false;
}

static void take(struct port *port, int fd)
{
	int on = 1;

	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
	fcntl(fd, F_SETFL, O_NONBLOCK);
	port->end.fd = fd;
}

static struct sockaddr_in address_of(const struct port *port)
{
	return (struct sockaddr_in){
		.sin_family = AF_INET, .sin_port = htons(port->tcp),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
}

static void open_port(struct port *port, uint8_t number)
{
	const struct sockaddr_in address = address_of(port);
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	if (port->end.fd >= 0)
		drop(port);
	port->number = number;
	if (fd >= 0 && !connect(fd, (const struct sockaddr *)&address, sizeof(address))) {
		take(port, fd);
		return;
	}
	close(fd);
	tell(port, CLOSE, NULL, 0);
}

static void handle(const struct head *head, const uint8_t *data, size_t length)
{
	struct port *port = &ports[head->port];

	if (head->port >= num_ports)
		errx(1, "the line has carried something else than the other end has sent");
	if (head->kind == OPEN) {
		open_port(port, head->number);
		return;
	}
	if (port->end.fd < 0 || head->number != port->number)
		return;
	if (head->kind == DATA)
		put(&port->end, data, length);
	else
		port->ending = true;
}

/* Whole messages of what has come, which are taken out of it */
static void handle_line(void)
{
	static uint8_t in[1 << 17];
	static size_t there;
	ssize_t count = read(line.fd, in + there, sizeof(in) - there);
	size_t at = 0;

	if (count < 0 && (errno == EAGAIN || errno == EINTR))
		return;
	if (count <= 0)
		exit(0);
	there += (size_t)count;
	while (there - at >= sizeof(struct head)) {
		struct head head;
		size_t length;

		memcpy(&head, in + at, sizeof(head));
		length = head.length_low | (size_t)head.length_high << 8;
		if (there - at < sizeof(head) + length)
			break;
		handle(&head, in + at + sizeof(head), length);
		at += sizeof(head) + length;
	}
	there -= at;
	memmove(in, in + at, there);
}

static void handle_port(struct port *port, short events)
{
	uint8_t data[4096];
	ssize_t count;

	if (port->end.fd < 0) {
		int fd = accept(port->listener, NULL, NULL);

		if (fd < 0)
			return;
		port->number++;
		take(port, fd);
		tell(port, OPEN, NULL, 0);
		return;
	}
	if (events & POLLOUT && !flush(&port->end))
		port->end.length = 0;
	if (events & (POLLIN | POLLHUP | POLLERR) && !port->ending) {
		count = read(port->end.fd, data, sizeof(data));
		if (count > 0) {
			tell(port, DATA, data, (size_t)count);
		} else if (!count || (errno != EAGAIN && errno != EINTR)) {
			tell(port, CLOSE, NULL, 0);
			drop(port);
			return;
		}
	}
	if (port->ending && !port->end.length)
		drop(port);
}

static void wait_and_handle(void)
{
	struct pollfd polled[PORTS + 1];
	size_t i;

	for (i = 0; i < num_ports; i++) {
		const struct port *port = &ports[i];

		polled[i] = (struct pollfd){
			.fd = port->end.fd < 0 ? port->listener : port->end.fd,
			.events = (line.length < MUCH && !port->ending ? POLLIN : 0) |
				  (port->end.length || port->ending ? POLLOUT : 0),
		};
	}
	polled[i] = (struct pollfd){
		.fd = line.fd, .events = POLLIN | (line.length ? POLLOUT : 0),
	};
	if (poll(polled, num_ports + 1, -1) < 0)
		return;
	for (i = 0; i < num_ports; i++)
		if (polled[i].revents)
			handle_port(&ports[i], polled[i].revents);
	if (polled[i].revents & POLLOUT && !flush(&line))
		exit(0);
	if (polled[i].revents & ~POLLOUT)
		handle_line();
}

static void open_line(const char *path)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	struct termios mode;
	struct stat status;

	if (!stat(path, &status) && S_ISSOCK(status.st_mode)) {
		if (strlen(path) >= sizeof(address.sun_path))
			errx(1, "%s: too long", path);
		strcpy(address.sun_path, path);
		line.fd = socket(AF_UNIX, SOCK_STREAM, 0);
		if (connect(line.fd, (const struct sockaddr *)&address, sizeof(address)))
			err(1, "%s", path);
	} else {
		line.fd = open(path, O_RDWR | O_NOCTTY);
		if (line.fd < 0 || tcgetattr(line.fd, &mode))
			err(1, "%s", path);
		cfmakeraw(&mode);
		mode.c_cflag |= CLOCAL;
		cfsetspeed(&mode, B1500000);
		if (tcsetattr(line.fd, TCSAFLUSH, &mode))
			err(1, "%s", path);
	}
	fcntl(line.fd, F_SETFL, O_NONBLOCK);
}

static void add_port(const char *number, bool listens)
{
	struct port *port = &ports[num_ports++];
	struct sockaddr_in address;
	int on = 1;

	*port = (struct port){
		.tcp = (uint16_t)atoi(number), .listener = -1, .end.fd = -1,
	};
	if (!listens)
		return;
	address = address_of(port);
	port->listener = socket(AF_INET, SOCK_STREAM, 0);
	setsockopt(port->listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
	if (bind(port->listener, (const struct sockaddr *)&address, sizeof(address)) ||
	    listen(port->listener, 4))
		err(1, "port %s", number);
}

int main(int argc, char **argv)
{
	int i;

	if (argc < 4 || argc > 3 + PORTS ||
	    (strcmp(argv[2], "listen") && strcmp(argv[2], "connect")))
		errx(2, "usage: cable LINE listen|connect PORT...");
	signal(SIGPIPE, SIG_IGN);
	open_line(argv[1]);
	for (i = 3; i < argc; i++)
		add_port(argv[i], !strcmp(argv[2], "listen"));
	puts("ready");
	fflush(stdout);
	for (;;)
		wait_and_handle();
}
