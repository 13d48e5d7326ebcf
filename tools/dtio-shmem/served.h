/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Peers whose device is served: a connection has a device, which is one peer. */
#ifndef DTIO_SHMEM_SERVED_H
#define DTIO_SHMEM_SERVED_H

#include <dtio/loop.h>

#include "registers.h"

/* A vector of a peer's, by one of the eventfds that it has had */
struct bell {
	uint32_t identity, generation, vector, serial;
};

#define MAX_BELLS	16	/* as many descriptors as go with one message of QEMU's */

struct served {
	struct peer peer;
	struct registers registers;
	struct ring *ring;
	struct dtio_serve_device *device;
	struct served_service *service;
	bool platform;
	enum came came;
	bool there;
	bool line;			/* INTx is up */
	uint32_t own;			/* index of the region of its own memory; 0: none */
	uint16_t msi, msix;		/* offsets of the capabilities */
	uint32_t rings;			/* of a platform device: its interrupts but the event */
	bool has_eventfds;		/* or has had, for its interrupts */
	uint32_t *serials;		/* for each vector, counts up with each eventfd */
	bool asks;			/* for doorbells, and is told of others: */
	struct bell given[MAX_BELLS];
	size_t num_given;
	struct bell *rung_by;		/* all that it may ring by */
	size_t num_rung_by;
	pid_t pid;			/* of whoever connected; 0: not known */
};

/* What connections to some of the sockets become. */
struct served_service {
	struct dtio_loop_service service;
	struct ring *ring;
	bool platform;
	bool trust_peers;
	bool parting;			/* connections end as this process does */
	/* One line for whoever runs the server */
	void (*say)(const char *line);
};

void served_service_init(struct served_service *service, struct ring *ring,
			 bool platform, bool trust_peers);
/* NULL: @peer is of another kind. */
static inline struct served *served_of(struct peer *peer)
{
	return peer && peer->ops->served ? (struct served *)peer : NULL;
}

#endif /* DTIO_SHMEM_SERVED_H */
