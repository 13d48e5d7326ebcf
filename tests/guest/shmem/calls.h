/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The ioctls of a dtio-shmem as functions, and its folder in sysfs. */
#ifndef SHMEM_CALLS_H
#define SHMEM_CALLS_H

#include <errno.h>
#include <fcntl.h>
#include <linux/dtio-shmem.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

/* 0 or a negative errno */
static inline int call(int fd, unsigned long cmd, void *arg)
{
	return ioctl(fd, cmd, arg) ? -errno : 0;
}

static inline int ring(int fd, unsigned int peer, unsigned int vector,
		unsigned int flags, struct dtio_shmem_ring *answer)
{
	struct dtio_shmem_ring local;

	answer = answer ? answer : &local;
	*answer = (struct dtio_shmem_ring){
		.size = sizeof(*answer),
		.flags = flags,
		.peer = peer,
		.vector = vector,
		.status = 99,
		.counted = 99,
	};
	return call(fd, DTIO_SHMEM_RING, answer);
}

/* The count, or a negative errno */
static inline int64_t take(int fd, unsigned int vector)
{
	struct dtio_shmem_take take = { .size = sizeof(take), .vector = vector };
	int err = call(fd, DTIO_SHMEM_TAKE, &take);

	return err ? err : (int64_t)take.count;
}

static inline void take_all(int fd, unsigned int vectors)
{
	for (unsigned int v = 0; v < vectors; v++)
		take(fd, v);
}

static inline int set_eventfd(int fd, unsigned int vector, int eventfd)
{
	struct dtio_shmem_set_eventfd cmd = {
		.size = sizeof(cmd),
		.vector = vector,
		.fd = eventfd,
	};

	return call(fd, DTIO_SHMEM_SET_EVENTFD, &cmd);
}

static inline int set_state(int fd, uint32_t state)
{
	struct dtio_shmem_set_state cmd = { .size = sizeof(cmd), .state = state };

	return call(fd, DTIO_SHMEM_SET_STATE, &cmd);
}

static inline int get_peer(int fd, unsigned int peer, struct dtio_shmem_peer *row)
{
	*row = (struct dtio_shmem_peer){ .size = sizeof(*row), .peer = peer };
	return call(fd, DTIO_SHMEM_PEER, row);
}

static inline int get_changes(int fd, struct dtio_shmem_changes *changes)
{
	*changes = (struct dtio_shmem_changes){ .size = sizeof(*changes) };
	return call(fd, DTIO_SHMEM_CHANGES, changes);
}

static inline short ready(int fd, short events, int ms)
{
	struct pollfd poll_fd = { .fd = fd, .events = events };

	return poll(&poll_fd, 1, ms) > 0 ? poll_fd.revents : 0;
}

/* Within seconds; rings of one's own come back by an interrupt. */
static inline bool reads_signal(int eventfd, int ms)
{
	uint64_t value;

	return ready(eventfd, POLLIN, ms) == POLLIN &&
	       read(eventfd, &value, sizeof(value)) == sizeof(value);
}

static inline void *map(int fd, uint64_t offset, size_t length, int protection)
{
	return mmap(NULL, length, protection, MAP_SHARED, fd, offset);
}

/* The device in sysfs: its own folder there */
static inline int device_folder(const char *device, char *path, size_t size)
{
	char *file, *found;

	if (asprintf(&file, "/sys/class/misc/%s/device",
		     strrchr(device, '/') + 1) < 0)
		return -ENOMEM;
	found = realpath(file, NULL);
	free(file);
	if (!found || strlen(found) >= size) {
		free(found);
		return -ENOENT;
	}
	strcpy(path, found);
	free(found);
	return 0;
}

static inline int write_text(const char *path, const char *text)
{
	int fd = open(path, O_WRONLY);
	int ret = 0;

	if (fd < 0)
		return -errno;
	if (write(fd, text, strlen(text)) < 0)
		ret = -errno;
	close(fd);
	return ret;
}

static inline bool appears(const char *file)
{
	for (int i = 0; i < 100; i++) {
		if (!access(file, F_OK))
			return true;
		usleep(50000);
	}
	return false;
}

#endif
