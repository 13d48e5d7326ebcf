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
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "old.h"
#include "serve/socket.h"

/* Descriptors that are left for connections */
#define SPARE_DESCRIPTORS	64

/* What a peer knows of an identity. */
struct told {
	uint32_t generation;
	uint16_t vectors;		/* that it has got so far */
	bool left;			/* it has seen it leave: never again */
};

struct old_peer {
	struct peer peer;
	struct watch watch;
	struct old *old;
	struct old_peer *next;
	unsigned int greetings;		/* of the first three messages */
	struct told *told;
	uint32_t cursor;		/* where to look next */
	uint8_t rest[8];		/* of a message that has been sent in part */
	size_t num_rest;
	bool broken;
};

/* An eventfd that is read here, or of a peer of this kind. */
struct ear {
	struct watch watch;
	struct old *old;
	uint32_t identity, vector;
};

struct listener {
	struct watch watch;
	struct old *old;
	struct listener *next;
};

struct old {
	struct ring *ring;
	struct watcher *watcher;
	struct old_peer *peers;
	struct listener *listeners;
	struct ear **ears;		/* of each identity, NULL: none */
	bool said_full;
};

struct message {
	int64_t number;
	int fd;
	uint32_t identity;
};

static bool old_rung(struct peer *peer, uint32_t vector)
{
	const struct old_peer *old = (struct old_peer *)peer;
	const struct ear *ears = old->old->ears[peer->identity];
	const uint64_t once = 1;

	/* Full, it has told enough. */
	return ears && (write(ears[vector].watch.fd, &once, sizeof(once)) > 0 ||
			errno == EAGAIN);
}

/* What it has to know is looked for by what calls for a change of the ring. */
static void old_changed(struct peer *peer, uint32_t identity)
{
	(void)peer;
	(void)identity;
}

static const struct peer_ops peer_ops = {
	.rung = old_rung,
	.changed = old_changed,
};

static bool is_old(const struct old *old, uint32_t identity)
{
	return old->ring->kept[identity].flags & ROW_OLD;
}

static void ear_ready(struct watch *watch, uint32_t events)
{
	struct ear *ear = (struct ear *)watch;
	uint64_t times;

	(void)events;
	if (read(watch->fd, &times, sizeof(times)) == sizeof(times) &&
	    ring_is_there(ear->old->ring, ear->identity))
		ring_count(ear->old->ring, ear->identity, ear->vector, times);
}

static void close_ears(struct old *old, uint32_t identity)
{
	struct ear *ears = old->ears[identity];
	uint32_t i;

	if (!ears)
		return;
	for (i = 0; i < old->ring->layout.vectors; i++) {
		if (ears[i].watch.fd < 0)
			continue;
		if (ears[i].watch.ready)
			watch_end(old->watcher, &ears[i].watch);
		close(ears[i].watch.fd);
	}
	free(ears);
	old->ears[identity] = NULL;
}

static bool is_short_of_descriptors(int fd)
{
	struct rlimit limit;

	return getrlimit(RLIMIT_NOFILE, &limit) ||
	       (rlim_t)fd + SPARE_DESCRIPTORS >= limit.rlim_cur;
}

static int open_ear(struct old *old, struct ear *ear, bool listens)
{
	ear->watch.fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
	if (ear->watch.fd < 0)
		return -errno;
	if (is_short_of_descriptors(ear->watch.fd))
		return -EMFILE;
	if (!listens)
		return 0;
	ear->watch.events = EPOLLIN;
	ear->watch.ready = ear_ready;
	return watch_start(old->watcher, &ear->watch);
}

static int open_ears(struct old *old, uint32_t identity, bool listens)
{
	uint32_t vectors = old->ring->layout.vectors, i;
	struct ear *ears = calloc(vectors, sizeof(*ears));
	int err = 0;

	if (!ears)
		return -ENOMEM;
	for (i = 0; i < vectors; i++)
		ears[i] = (struct ear){
			.watch.fd = -1, .old = old, .identity = identity, .vector = i,
		};
	old->ears[identity] = ears;
	for (i = 0; i < vectors && !err; i++)
		err = open_ear(old, &ears[i], listens);
	if (err)
		close_ears(old, identity);
	if (err && !old->said_full) {
		old->said_full = true;
		fprintf(stderr, "peer %u and perhaps others are not shown to ivshmem peers: no eventfds (%s); raise the limit of open files (LimitNOFILE=)\n",
			identity, strerror(-err));
	}
	return err;
}

/* Others than those of this kind can be rung by those if there are any. */
static void open_all(struct old *old)
{
	uint32_t i;

	for (i = 0; i < old->ring->layout.peers; i++)
		if (ring_is_there(old->ring, i) && !is_old(old, i) && !old->ears[i])
			open_ears(old, i, true);
}

static void close_unused(struct old *old)
{
	uint32_t i;

	for (i = 0; !old->peers && i < old->ring->layout.peers; i++)
		close_ears(old, i);
}

static bool is_shown(const struct old *old, uint32_t identity)
{
	return ring_is_there(old->ring, identity) && old->ears[identity];
}

/* Whether the peer is to be told something of that identity, and what. */
static bool look_at(const struct old_peer *peer, uint32_t identity, struct message *message)
{
	const struct old *old = peer->old;
	const struct told *told = &peer->told[identity];
	bool shown = is_shown(old, identity) && !told->left;

	*message = (struct message){
		.number = identity, .fd = -1, .identity = identity,
	};
	if (told->vectors &&
	    (!shown || told->generation != old->ring->kept[identity].generation))
		return true;
	if (!shown || told->vectors == old->ring->layout.vectors)
		return false;
	message->fd = old->ears[identity][told->vectors].watch.fd;
	return true;
}

static bool find_message(struct old_peer *peer, struct message *message)
{
	uint32_t peers = peer->old->ring->layout.peers, i;

	switch (peer->greetings) {
	case 0:
		*message = (struct message){ .number = 0, .fd = -1 };
		return true;
	case 1:
		*message = (struct message){ .number = peer->peer.identity, .fd = -1 };
		return true;
	case 2:
		*message = (struct message){
			.number = -1, .fd = peer->old->ring->memory->common.fd,
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

static void was_told(struct old_peer *peer, const struct message *message)
{
	struct told *told = &peer->told[message->identity];

	if (peer->greetings < 3) {
		peer->greetings++;
	} else if (message->fd >= 0) {
		told->vectors++;
		told->generation = peer->old->ring->kept[message->identity].generation;
	} else {
		told->vectors = 0;
		told->left = true;
	}
}

static ssize_t send_message(struct old_peer *peer, const struct message *message)
{
	int i;

	for (i = 0; i < 8; i++)
		peer->rest[i] = (uint8_t)((uint64_t)message->number >> 8 * i);
	return socket_send(peer->watch.fd, peer->rest, 8, &message->fd, message->fd >= 0);
}

/* What has been sent of @rest is taken away; false: not all of it. */
static bool send_rest(struct old_peer *peer)
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
static void tell(struct old_peer *peer)
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
	watch_events(peer->old->watcher, &peer->watch,
		     EPOLLIN | (more || peer->num_rest || peer->broken ? EPOLLOUT : 0));
}

static void say_hidden(const struct old *old, uint32_t identity)
{
	const struct old_peer *peer;

	for (peer = old->peers; peer; peer = peer->next)
		if (peer->told[identity].left)
			fprintf(stderr, "peer %u is not shown to ivshmem peer %u, which has seen another one of that number leave; give more --peers\n",
				identity, peer->peer.identity);
}

static void ring_changed(void *opaque, uint32_t identity)
{
	struct old *old = opaque;
	struct old_peer *peer;

	if (!old->peers)
		return;
	if (!ring_is_there(old->ring, identity))
		close_ears(old, identity);
	else if (!old->ears[identity] && !is_old(old, identity) &&
		 !open_ears(old, identity, true))
		say_hidden(old, identity);
	for (peer = old->peers; peer; peer = peer->next)
		tell(peer);
}

static void end_peer(struct old_peer *peer)
{
	struct old *old = peer->old;
	struct old_peer **link = &old->peers;

	while (*link != peer)
		link = &(*link)->next;
	*link = peer->next;
	watch_end(old->watcher, &peer->watch);
	close(peer->watch.fd);
	ring_leave(old->ring, &peer->peer);
	close_ears(old, peer->peer.identity);
	close_unused(old);
	free(peer->told);
	free(peer);
}

static void peer_ready(struct watch *watch, uint32_t events)
{
	struct old_peer *peer = (struct old_peer *)watch;
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

int old_connect(struct old *old, int fd)
{
	struct old_peer *peer = calloc(1, sizeof(*peer));
	int err = -ENOMEM;

	if (!peer) {
		close(fd);
		return err;
	}
	peer->peer.ops = &peer_ops;
	peer->old = old;
	peer->watch = (struct watch){ .fd = fd, .events = EPOLLIN, .ready = peer_ready };
	peer->told = calloc(old->ring->layout.peers, sizeof(*peer->told));
	if (peer->told)
		err = ring_reserve(old->ring, &peer->peer, -1);
	if (err)
		goto no_identity;
	err = open_ears(old, peer->peer.identity, false);
	if (!err)
		err = watch_start(old->watcher, &peer->watch);
	if (err)
		goto no_ears;
	peer->next = old->peers;
	old->peers = peer;
	open_all(old);
	ring_arrive(old->ring, &peer->peer, ROW_OLD, CAME_NEW);
	say_hidden(old, peer->peer.identity);
	return 0;

no_ears:
	close_ears(old, peer->peer.identity);
	ring_leave(old->ring, &peer->peer);
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
	err = old_connect(listener->old, fd);
	if (err == -ENOSPC)
		fprintf(stderr, "an ivshmem peer is refused, all %u identities are in use; give more --peers\n",
			listener->old->ring->layout.peers);
	else if (err)
		fprintf(stderr, "an ivshmem peer is refused: %s\n", strerror(-err));
}

int old_listen(struct old *old, int fd)
{
	struct listener *listener = calloc(1, sizeof(*listener));
	int err;

	if (!listener)
		return -ENOMEM;
	listener->old = old;
	listener->watch = (struct watch){
		.fd = fd, .events = EPOLLIN, .ready = listener_ready,
	};
	err = watch_start(old->watcher, &listener->watch);
	if (err) {
		free(listener);
		return err;
	}
	listener->next = old->listeners;
	old->listeners = listener;
	return 0;
}

int old_start(struct old **old, struct ring *ring, struct watcher *watcher)
{
	struct old *made = calloc(1, sizeof(*made));

	if (!made)
		return -ENOMEM;
	made->ring = ring;
	made->watcher = watcher;
	made->ears = calloc(ring->layout.peers, sizeof(*made->ears));
	if (!made->ears) {
		free(made);
		return -ENOMEM;
	}
	ring->changed = ring_changed;
	ring->opaque = made;
	*old = made;
	return 0;
}

void old_end(struct old *old)
{
	struct listener *listener;

	if (!old)
		return;
	while (old->peers)
		end_peer(old->peers);
	close_unused(old);
	while ((listener = old->listeners)) {
		old->listeners = listener->next;
		watch_end(old->watcher, &listener->watch);
		close(listener->watch.fd);
		free(listener);
	}
	old->ring->changed = NULL;
	free(old->ears);
	free(old);
}
