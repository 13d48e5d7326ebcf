// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * An epoll that is watched by the loop. Events are taken one by one, so that none is for
 * something that the one before has freed.
 */
#include <errno.h>
#include <unistd.h>

#include "watch.h"

/* Before the loop has its turn */
#define AT_ONCE		64

static void ready(void *opaque, int fd)
{
	struct epoll_event event;
	int i;

	(void)opaque;
	for (i = 0; i < AT_ONCE && epoll_wait(fd, &event, 1, 0) == 1; i++) {
		struct watch *watch = event.data.ptr;

		watch->ready(watch, event.events);
	}
}

int watcher_start(struct watcher *watcher, struct dtio_loop *loop)
{
	watcher->loop = loop;
	watcher->epoll = epoll_create1(EPOLL_CLOEXEC);
	if (watcher->epoll < 0)
		return -errno;
	return dtio_loop_watch(loop, watcher->epoll, ready, NULL);
}

void watcher_end(struct watcher *watcher)
{
	if (watcher->epoll < 0)
		return;
	dtio_loop_unwatch(watcher->loop, watcher->epoll);
	close(watcher->epoll);
}

int watch_start(struct watcher *watcher, struct watch *watch)
{
	struct epoll_event event = { .events = watch->events, .data.ptr = watch };

	return epoll_ctl(watcher->epoll, EPOLL_CTL_ADD, watch->fd, &event) ? -errno : 0;
}

void watch_events(struct watcher *watcher, struct watch *watch, uint32_t events)
{
	struct epoll_event event = { .events = events, .data.ptr = watch };

	if (watch->events == events)
		return;
	watch->events = events;
	epoll_ctl(watcher->epoll, EPOLL_CTL_MOD, watch->fd, &event);
}

void watch_end(struct watcher *watcher, struct watch *watch)
{
	epoll_ctl(watcher->epoll, EPOLL_CTL_DEL, watch->fd, NULL);
}
