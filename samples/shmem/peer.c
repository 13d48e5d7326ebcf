// SPDX-License-Identifier: GPL-2.0-or-later
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/mman.h>

#include "peer.h"

static void call(const struct peer *peer, unsigned long cmd, void *arg,
		 const char *what)
{
	if (ioctl(peer->fd, cmd, arg))
		err(1, "%s: %s", peer->path, what);
}

void peer_open(struct peer *peer, const char *path)
{
	*peer = (struct peer){
		.path = path,
		.fd = open(path, O_RDWR | O_CLOEXEC),
		.info.size = sizeof(peer->info),
	};
	if (peer->fd < 0)
		err(1, "%s", path);
	call(peer, DTIO_SHMEM_INFO, &peer->info, "is it a dtio-shmem?");
	if (!(peer->info.features & DTIO_SHMEM_TABLE))
		errx(1, "%s: an ivshmem-doorbell does not say who is there: use dtio-shmem",
		     path);
	peer->common = mmap(NULL, peer->info.common_size, PROT_READ | PROT_WRITE,
			    MAP_SHARED, peer->fd, (off_t)peer->info.common_offset);
	if (peer->common == MAP_FAILED)
		err(1, "%s: the common memory cannot be mapped", path);
}

static uint32_t ring_with(const struct peer *peer, uint32_t identity, uint32_t vector,
			  uint32_t flags)
{
	struct dtio_shmem_ring ring = {
		.size = sizeof(ring),
		.flags = flags,
		.peer = identity,
		.vector = vector,
	};

	call(peer, DTIO_SHMEM_RING, &ring, "cannot ring");
	return ring.status;
}

bool peer_ring(const struct peer *peer, uint32_t identity, uint32_t vector)
{
	return ring_with(peer, identity, vector, 0) != DTIO_SHMEM_NO_PEER;
}

void peer_ring_fast(const struct peer *peer, uint32_t identity, uint32_t vector)
{
	ring_with(peer, identity, vector, DTIO_SHMEM_RING_FAST);
}

void peer_set_state(const struct peer *peer, uint32_t state)
{
	struct dtio_shmem_set_state set = { .size = sizeof(set), .state = state };

	call(peer, DTIO_SHMEM_SET_STATE, &set, "the state cannot be set");
}

struct dtio_shmem_peer peer_row(const struct peer *peer, uint32_t identity)
{
	struct dtio_shmem_peer row = { .size = sizeof(row), .peer = identity };

	while (ioctl(peer->fd, DTIO_SHMEM_PEER, &row))
		if (errno != EAGAIN)
			err(1, "%s: peer %u", peer->path, identity);
	return row;
}

struct dtio_shmem_changes peer_changes(const struct peer *peer)
{
	struct dtio_shmem_changes changes = { .size = sizeof(changes) };

	call(peer, DTIO_SHMEM_CHANGES, &changes, "no number of changes");
	return changes;
}

uint64_t peer_take(const struct peer *peer, uint32_t vector)
{
	struct dtio_shmem_take take = { .size = sizeof(take), .vector = vector };

	call(peer, DTIO_SHMEM_TAKE, &take, "no count");
	return take.count;
}

bool peer_wait(const struct peer *peer, int ms)
{
	struct pollfd file = { .fd = peer->fd, .events = POLLIN | POLLPRI };
	int ready = poll(&file, 1, ms);

	if (ready < 0)
		err(1, "%s: poll", peer->path);
	if (file.revents & POLLHUP)
		errx(1, "%s: the device is gone", peer->path);
	return ready;
}
