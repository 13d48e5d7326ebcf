/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Descriptors of the server's own, also ones to be written, in the loop of libdtio-serve. */
#ifndef DTIO_SHMEM_WATCH_H
#define DTIO_SHMEM_WATCH_H

#include <sys/epoll.h>

#include <dtio/loop.h>

struct watch {
	int fd;
	uint32_t events;		/* EPOLLIN, EPOLLOUT */
	/* It may end and free any, itself among them. */
	void (*ready)(struct watch *watch, uint32_t events);
};

struct watcher {
	int epoll;
	struct dtio_loop *loop;
};

int watcher_start(struct watcher *watcher, struct dtio_loop *loop);
void watcher_end(struct watcher *watcher);
int watch_start(struct watcher *watcher, struct watch *watch);
void watch_events(struct watcher *watcher, struct watch *watch, uint32_t events);
/* Before its descriptor is closed */
void watch_end(struct watcher *watcher, struct watch *watch);

#endif /* DTIO_SHMEM_WATCH_H */
