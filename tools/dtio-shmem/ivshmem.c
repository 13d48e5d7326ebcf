// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Each peer has, for each identity, what it has been told. What it is to be told next
 * follows from that and from the ring, so one that does not read costs nothing:
 *
 *	version, own identity, -1 and the memory, then for each peer that comes its
 *	identity once for each vector, each with an eventfd; when it leaves, its
 *	identity without one; itself in the same way, last.
 *
 * QEMU's client writes to memory that it has freed when an identity that has left comes
 * again, so it is not told of it.
 *
 * Eventfds of peers of other kinds are there while there are peers of this kind. They are read
 * here, and what is read from them is as many rings.
 */
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "ivshmem.h"
#include "serve/socket.h"

/* Descriptors that are left for connections */
#define SPARE_DESCRIPTORS	64

/* What a peer knows of an identity. */
struct told {
	uint32_t generation;
	uint16_t vectors;		/* that it has got so far */
	bool left;			/* it has seen it leave: never again */
	bool said;			/* and that has been said */
};

struct ivshmem_peer {
	struct peer peer;
	struct watch watch;
	struct ivshmem *ivshmem;
	struct ivshmem_peer *next;
	unsigned int greetings;		/* of the first three messages */
	struct told *told;
	uint32_t cursor;		/* where to look next */
	uint8_t rest[8];		/* of a message that has been sent in part */
	size_t num_rest;
	bool broken;
};

/* An eventfd that is read here, or of a peer of this kind. */
struct doorbell {
	struct watch watch;
	struct ivshmem *ivshmem;
	uint32_t identity, vector;
};

struct listener {
	struct watch watch;
	struct ivshmem *ivshmem;
	struct listener *next;
};

struct ivshmem {
	struct ring *ring;
	struct watcher *watcher;
	struct ivshmem_peer *peers;
	struct listener *listeners;
	struct doorbell **doorbells;		/* of each identity, NULL: none */
	bool said_full;
};

struct message {
	int64_t number;
	int fd;
	uint32_t identity;
};

static bool ivshmem_rung(struct peer *peer, uint32_t vector)
{
	const struct ivshmem *ivshmem = ((struct ivshmem_peer *)peer)->ivshmem;
	const struct doorbell *doorbells = ivshmem->doorbells[peer->identity];
	const uint64_t once = 1;

	/* Full, it has told enough. */
	return doorbells && (write(doorbells[vector].watch.fd, &once, sizeof(once)) > 0 ||
			errno == EAGAIN);
}

/* What it has to know is looked for by what calls for a change of the ring. */
static void ivshmem_changed(struct peer *peer, uint32_t identity)
{
	(void)peer;
	(void)identity;
}

static const struct peer_ops peer_ops = {
	.rung = ivshmem_rung,
	.changed = ivshmem_changed,
};

static bool is_ivshmem(const struct ivshmem *ivshmem, uint32_t identity)
{
	return ivshmem->ring->kept[identity].flags & ROW_IVSHMEM;
}

static void doorbell_ready(struct watch *watch, uint32_t events)
{
	struct doorbell *doorbell = (struct doorbell *)watch;
	uint64_t times;

	(void)events;
	if (read(watch->fd, &times, sizeof(times)) == sizeof(times) &&
	    ring_is_there(doorbell->ivshmem->ring, doorbell->identity))
		ring_count(doorbell->ivshmem->ring, doorbell->identity, doorbell->vector, times);
}

static void close_doorbells(struct ivshmem *ivshmem, uint32_t identity)
{
	struct doorbell *doorbells = ivshmem->doorbells[identity];
	uint32_t i;

	if (!doorbells)
		return;
	for (i = 0; i < ivshmem->ring->layout.vectors; i++) {
		if (doorbells[i].watch.fd < 0)
			continue;
		if (doorbells[i].watch.ready)
			watch_end(ivshmem->watcher, &doorbells[i].watch);
		close(doorbells[i].watch.fd);
	}
	free(doorbells);
	ivshmem->doorbells[identity] = NULL;
}

static bool is_short_of_descriptors(int fd)
{
	struct rlimit limit;

	return getrlimit(RLIMIT_NOFILE, &limit) ||
	       (rlim_t)fd + SPARE_DESCRIPTORS >= limit.rlim_cur;
}

static int open_doorbell(struct ivshmem *ivshmem, struct doorbell *doorbell, bool listens)
{
	doorbell->watch.fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
	if (doorbell->watch.fd < 0)
		return -errno;
	if (is_short_of_descriptors(doorbell->watch.fd))
		return -EMFILE;
	if (!listens)
		return 0;
	doorbell->watch.events = EPOLLIN;
	doorbell->watch.ready = doorbell_ready;
	return watch_start(ivshmem->watcher, &doorbell->watch);
}

static int open_doorbells(struct ivshmem *ivshmem, uint32_t identity, bool listens)
{
	uint32_t vectors = ivshmem->ring->layout.vectors, i;
	struct doorbell *doorbells = calloc(vectors, sizeof(*doorbells));
	int err = 0;

	if (!doorbells)
		return -ENOMEM;
	for (i = 0; i < vectors; i++)
		doorbells[i] = (struct doorbell){
			.watch.fd = -1, .ivshmem = ivshmem, .identity = identity, .vector = i,
		};
	ivshmem->doorbells[identity] = doorbells;
	for (i = 0; i < vectors && !err; i++)
		err = open_doorbell(ivshmem, &doorbells[i], listens);
	if (err)
		close_doorbells(ivshmem, identity);
	if (err && !ivshmem->said_full) {
		ivshmem->said_full = true;
		fprintf(stderr, "peer %u and perhaps others are not shown to ivshmem peers: no eventfds (%s); raise the limit of open files (LimitNOFILE=)\n",
			identity, strerror(-err));
	}
	return err;
}

/* Others than those of this kind can be rung by those if there are any. */
static void open_all(struct ivshmem *ivshmem)
{
	uint32_t i;

	for (i = 0; i < ivshmem->ring->layout.peers; i++)
		if (ring_is_there(ivshmem->ring, i) && !is_ivshmem(ivshmem, i) &&
		    !ivshmem->doorbells[i])
			open_doorbells(ivshmem, i, true);
}

static void close_unused(struct ivshmem *ivshmem)
{
	uint32_t i;

	for (i = 0; !ivshmem->peers && i < ivshmem->ring->layout.peers; i++)
		close_doorbells(ivshmem, i);
}

static bool is_shown(const struct ivshmem *ivshmem, uint32_t identity)
{
	return ring_is_there(ivshmem->ring, identity) && ivshmem->doorbells[identity];
}

/* Whether the peer is to be told something of that identity, and what. */
static bool look_at(const struct ivshmem_peer *peer, uint32_t identity,
		    struct message *message)
{
	const struct ivshmem *ivshmem = peer->ivshmem;
	const struct told *told = &peer->told[identity];
	bool shown = is_shown(ivshmem, identity) && !told->left;

	*message = (struct message){
		.number = identity, .fd = -1, .identity = identity,
	};
	if (told->vectors &&
	    (!shown || told->generation != ivshmem->ring->kept[identity].generation))
		return true;
	if (!shown || told->vectors == ivshmem->ring->layout.vectors)
		return false;
	message->fd = ivshmem->doorbells[identity][told->vectors].watch.fd;
	return true;
}

static bool find_message(struct ivshmem_peer *peer, struct message *message)
{
	uint32_t peers = peer->ivshmem->ring->layout.peers, i;

	switch (peer->greetings) {
	case 0:
		*message = (struct message){ .number = 0, .fd = -1 };
		return true;
	case 1:
		*message = (struct message){ .number = peer->peer.identity, .fd = -1 };
		return true;
	case 2:
		*message = (struct message){
			.number = -1, .fd = peer->ivshmem->ring->memory->common.fd,
		};
		return true;
	}
	for (i = 0; i < peers; i++) {
		if (peer->cursor != peer->peer.identity &&
		    look_at(peer, peer->cursor, message))
			return true;
		peer->cursor = (peer->cursor + 1) % peers;
	}
	return look_at(peer, peer->peer.identity, message);
}

static void was_told(struct ivshmem_peer *peer, const struct message *message)
{
	struct told *told = &peer->told[message->identity];

	if (peer->greetings < 3) {
		peer->greetings++;
	} else if (message->fd >= 0) {
		told->vectors++;
		told->generation = peer->ivshmem->ring->kept[message->identity].generation;
	} else {
		told->vectors = 0;
		told->left = true;
	}
}

static ssize_t send_message(struct ivshmem_peer *peer, const struct message *message)
{
	int i;

	for (i = 0; i < 8; i++)
		peer->rest[i] = (uint8_t)((uint64_t)message->number >> 8 * i);
	return socket_send(peer->watch.fd, peer->rest, 8, &message->fd, message->fd >= 0);
}

/* What has been sent of @rest is taken away; false: not all of it. */
static bool send_rest(struct ivshmem_peer *peer)
{
	ssize_t sent;

	while (peer->num_rest) {
		sent = socket_send(peer->watch.fd, peer->rest + 8 - peer->num_rest,
				   peer->num_rest, NULL, 0);
		if (sent < 0)
			return false;
		peer->num_rest -= (size_t)sent;
	}
	return true;
}

/* As much as the socket takes */
static void tell(struct ivshmem_peer *peer)
{
	struct message message;
	bool more = true;
	ssize_t sent;

	while (!peer->broken && send_rest(peer) && (more = find_message(peer, &message))) {
		sent = send_message(peer, &message);
		if (sent < 0 && errno == EAGAIN)
			break;
		if (sent < 0 && errno != EINTR)
			peer->broken = true;
		if (sent <= 0)
			continue;
		peer->num_rest = 8 - (size_t)sent;
		was_told(peer, &message);
	}
	watch_events(peer->ivshmem->watcher, &peer->watch,
		     EPOLLIN | (more || peer->num_rest || peer->broken ? EPOLLOUT : 0));
}

static void say_hidden(const struct ivshmem *ivshmem, uint32_t identity)
{
	const struct ivshmem_peer *peer;

	for (peer = ivshmem->peers; peer; peer = peer->next) {
		struct told *told = &peer->told[identity];

		if (told->left && !told->said)
			fprintf(stderr, "peer %u is not shown to ivshmem peer %u, which has seen another one of that number leave; give more --peers\n",
				identity, peer->peer.identity);
		told->said = told->left;
	}
}

static void ring_changed(void *opaque, uint32_t identity)
{
	struct ivshmem *ivshmem = opaque;
	struct ivshmem_peer *peer;

	if (!ivshmem->peers)
		return;
	if (!ring_is_there(ivshmem->ring, identity))
		close_doorbells(ivshmem, identity);
	else if (!ivshmem->doorbells[identity] && !is_ivshmem(ivshmem, identity) &&
		 !open_doorbells(ivshmem, identity, true))
		say_hidden(ivshmem, identity);
	for (peer = ivshmem->peers; peer; peer = peer->next)
		tell(peer);
}

static void end_peer(struct ivshmem_peer *peer)
{
	struct ivshmem *ivshmem = peer->ivshmem;
	struct ivshmem_peer **link = &ivshmem->peers;

	while (*link != peer)
		link = &(*link)->next;
	*link = peer->next;
	watch_end(ivshmem->watcher, &peer->watch);
	close(peer->watch.fd);
	ring_leave(ivshmem->ring, &peer->peer);
	close_doorbells(ivshmem, peer->peer.identity);
	close_unused(ivshmem);
	free(peer->told);
	free(peer);
}

static void peer_ready(struct watch *watch, uint32_t events)
{
	struct ivshmem_peer *peer = (struct ivshmem_peer *)
		((char *)watch - offsetof(struct ivshmem_peer, watch));
	uint8_t byte;
	ssize_t count;

	/* It has nothing to say: this is its end. */
	count = events & (EPOLLIN | EPOLLHUP | EPOLLERR) ?
		recv(watch->fd, &byte, 1, MSG_DONTWAIT) : -1;
	if (count > 0)
		fprintf(stderr, "ivshmem peer %u is disconnected: it has sent something, and the protocol has nothing that it may send\n",
			peer->peer.identity);
	if (peer->broken || count >= 0 ||
	    (events & (EPOLLIN | EPOLLHUP | EPOLLERR) && errno != EAGAIN)) {
		end_peer(peer);
		return;
	}
	tell(peer);
}

int ivshmem_connect(struct ivshmem *ivshmem, int fd)
{
	struct ivshmem_peer *peer = calloc(1, sizeof(*peer));
	int err = -ENOMEM;

	if (!peer) {
		close(fd);
		return err;
	}
	peer->peer.ops = &peer_ops;
	peer->ivshmem = ivshmem;
	peer->watch = (struct watch){ .fd = fd, .events = EPOLLIN, .ready = peer_ready };
	peer->told = calloc(ivshmem->ring->layout.peers, sizeof(*peer->told));
	if (peer->told)
		err = ring_reserve(ivshmem->ring, &peer->peer, -1);
	if (err)
		goto no_identity;
	err = open_doorbells(ivshmem, peer->peer.identity, false);
	if (!err)
		err = watch_start(ivshmem->watcher, &peer->watch);
	if (err)
		goto no_doorbells;
	peer->next = ivshmem->peers;
	ivshmem->peers = peer;
	open_all(ivshmem);
	ring_arrive(ivshmem->ring, &peer->peer, ROW_IVSHMEM, CAME_NEW);
	say_hidden(ivshmem, peer->peer.identity);
	return 0;

no_doorbells:
	close_doorbells(ivshmem, peer->peer.identity);
	ring_leave(ivshmem->ring, &peer->peer);
no_identity:
	free(peer->told);
	free(peer);
	close(fd);
	return err;
}

static void listener_ready(struct watch *watch, uint32_t events)
{
	struct listener *listener = (struct listener *)watch;
	int fd, err;

	(void)events;
	fd = accept4(watch->fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
	if (fd < 0)
		return;
	err = ivshmem_connect(listener->ivshmem, fd);
	if (err == -ENOSPC)
		fprintf(stderr, "an ivshmem peer is refused, all %u identities are in use; give more --peers\n",
			listener->ivshmem->ring->layout.peers);
	else if (err)
		fprintf(stderr, "an ivshmem peer is refused: %s\n", strerror(-err));
}

int ivshmem_listen(struct ivshmem *ivshmem, int fd)
{
	struct listener *listener = calloc(1, sizeof(*listener));
	int err;

	if (!listener)
		return -ENOMEM;
	listener->ivshmem = ivshmem;
	listener->watch = (struct watch){
		.fd = fd, .events = EPOLLIN, .ready = listener_ready,
	};
	err = watch_start(ivshmem->watcher, &listener->watch);
	if (err) {
		free(listener);
		return err;
	}
	listener->next = ivshmem->listeners;
	ivshmem->listeners = listener;
	return 0;
}

int ivshmem_start(struct ivshmem **ivshmem, struct ring *ring, struct watcher *watcher)
{
	struct ivshmem *made = calloc(1, sizeof(*made));

	if (!made)
		return -ENOMEM;
	made->ring = ring;
	made->watcher = watcher;
	made->doorbells = calloc(ring->layout.peers, sizeof(*made->doorbells));
	if (!made->doorbells) {
		free(made);
		return -ENOMEM;
	}
	ring->changed = ring_changed;
	ring->opaque = made;
	*ivshmem = made;
	return 0;
}

void ivshmem_end(struct ivshmem *ivshmem)
{
	struct listener *listener;

	if (!ivshmem)
		return;
	while (ivshmem->peers)
		end_peer(ivshmem->peers);
	close_unused(ivshmem);
	while ((listener = ivshmem->listeners)) {
		ivshmem->listeners = listener->next;
		watch_end(ivshmem->watcher, &listener->watch);
		close(listener->watch.fd);
		free(listener);
	}
	ivshmem->ring->changed = NULL;
	free(ivshmem->doorbells);
	free(ivshmem);
}
