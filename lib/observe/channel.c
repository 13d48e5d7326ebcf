// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A connection to a server: exactly so many bytes are sent and received, or there is an
 * error before the deadline. Descriptors that come along are not taken, so that the kernel
 * closes them.
 */
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "base/text.h"
#include "observe/channel.h"
#include "serve/address.h"
#include "serve/socket.h"
#include "tls/client.h"

/* To connect, in seconds */
#define CONNECT_SECONDS	5

int64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int channel_check_time(const struct channel *channel, char **error)
{
	if (now_ms() < channel->deadline)
		return 0;
	return fail(error, ETIMEDOUT, "%s: the server does not answer: it is stopped, speaks something else, or has one client at a time, as servers of libvfio-user do",
		    channel->address);
}

static int wait_for(const struct channel *channel, short events, char **error)
{
	struct pollfd polled = { .fd = channel->fd, .events = events };
	int64_t left;
	int got, err;

	do {
		err = channel_check_time(channel, error);
		if (err)
			return err;
		left = channel->deadline - now_ms();
		got = poll(&polled, 1, left > 0 ? (int)left : 0);
	} while (!got || (got < 0 && errno == EINTR));
	return got < 0 ? fail(error, errno, "%s: %s", channel->address, strerror(errno)) : 0;
}

static int greet(struct channel *channel, char **error)
{
	bool writes;
	int err;

	channel->tls = tls_transport.start(channel->keys, channel->fd);
	if (!channel->tls)
		return fail(error, ENOMEM, "out of memory");
	while ((err = tls_transport.greet(channel->tls, &writes)) == -EAGAIN) {
		err = wait_for(channel, writes ? POLLOUT : POLLIN, error);
		if (err)
			return err;
	}
	return err ? fail(error, -err, "%s: TLS cannot be set up: the server and these keys do not fit one another, or it is no server with TLS",
			  channel->address) : 0;
}

static int start_tls(struct channel *channel, const struct address *address,
		     const char *keys, char **error)
{
	int err;

	if (address->kind != ADDRESS_TLS)
		return 0;
	if (!keys)
		return fail(error, EINVAL, "%s: TLS needs keys", channel->address);
	err = tls_read_client_keys(keys, address->name, &channel->keys, error);
	return err ? err : greet(channel, error);
}

int channel_open(struct channel *channel, const char *keys, char **error)
{
	struct address address;
	int err;

	err = address_parse(channel->address, &address, error);
	if (err)
		return err;
	channel->fd = socket_connect(&address, channel->address, CONNECT_SECONDS, error);
	if (channel->fd >= 0) {
		socket_set_up(channel->fd);
		err = start_tls(channel, &address, keys, error);
	} else {
		err = channel->fd;
	}
	address_free(&address);
	return err;
}

void channel_close(struct channel *channel)
{
	if (channel->tls)
		tls_transport.end(channel->tls);
	if (channel->keys)
		tls_free_keys(channel->keys);
	if (channel->fd >= 0)
		close(channel->fd);
}

static ssize_t receive_some(const struct channel *channel, void *data, size_t room)
{
	return channel->tls ? tls_transport.receive(channel->tls, data, room) :
			      recv(channel->fd, data, room, MSG_DONTWAIT);
}

static ssize_t send_some(const struct channel *channel, const void *data, size_t count)
{
	return channel->tls ? tls_transport.send(channel->tls, data, count) :
			      send(channel->fd, data, count, MSG_DONTWAIT | MSG_NOSIGNAL);
}

/* What to make of -1 and 0 */
static int try_again(const struct channel *channel, ssize_t got, short events,
		     char **error)
{
	if (got < 0 && errno == EAGAIN)
		return wait_for(channel, events, error);
	if (got < 0 && errno == EINTR)
		return 0;
	return fail(error, ECONNRESET, "%s: the server has closed the connection: it serves others alone, or something else",
		    channel->address);
}

int channel_send(struct channel *channel, const void *data, size_t count, char **error)
{
	const char *at = data;
	int err = 0;

	while (count && !err) {
		ssize_t sent = send_some(channel, at, count);

		if (sent <= 0) {
			err = try_again(channel, sent, POLLOUT, error);
			continue;
		}
		at += sent;
		count -= (size_t)sent;
	}
	return err;
}

int channel_receive(struct channel *channel, void *data, size_t count, char **error)
{
	char *at = data;
	int err = 0;

	while (count && !err) {
		ssize_t got = receive_some(channel, at, count);

		if (got <= 0) {
			err = try_again(channel, got, POLLIN, error);
			continue;
		}
		at += got;
		count -= (size_t)got;
	}
	return err;
}
