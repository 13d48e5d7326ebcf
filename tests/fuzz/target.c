// SPDX-License-Identifier: GPL-2.0-or-later
/* The open device and what goes with it. */
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>

#include "target.h"

struct target target = { .fd = -1, .answers = UINT64_MAX };

/* One at a time closes and opens; who comes in between has something else to do. */
static pthread_mutex_t opening = PTHREAD_MUTEX_INITIALIZER;

bool target_answers(uint64_t offset, uint64_t *length)
{
	for (uint32_t i = 0; i < target.num_regions; i++) {
		const struct dtio_region_info *region = &target.regions[i];
		uint64_t at = offset - region->offset;

		if ((region->type != DTIO_REGION_MMIO &&
		     region->type != DTIO_REGION_PCI_BAR) ||
		    offset < region->offset || at >= region->length)
			continue;
		if (at >= target.answers)
			return false;
		if (*length > target.answers - at)
			*length = target.answers - at;
	}
	return true;
}

void target_clear(unsigned int window)
{
	if (mmap(target.windows + window * WINDOW_SIZE, WINDOW_SIZE, PROT_NONE,
		 MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_FIXED, -1,
		 0) == MAP_FAILED)
		abort();
}

int target_open(enum dtio_entry entry)
{
	int ret;

	if (pthread_mutex_trylock(&opening))
		return -EBUSY;
	/* A mapping keeps the device open. */
	for (unsigned int i = 0; i < WINDOWS; i++)
		target_clear(i);
	target.fd = -1;
	dtio_close(&target.handle);
	ret = dtio_open(target.device, entry, &target.handle, NULL);
	if (!ret)
		target.fd = target.handle.device;
	pthread_mutex_unlock(&opening);
	return ret;
}

static char *ask(void)
{
	struct dtio_device_info info;
	char *error = NULL;

	if (dtio_open(target.device, DTIO_ENTRY_GROUP, &target.handle, &error))
		return error;
	target.fd = target.handle.device;
	if (dtio_get_device(target.fd, &info, &error))
		return error;
	target.num_regions = info.num_regions;
	target.num_irqs = info.num_irqs;
	target.num_resources = info.num_resources;
	target.regions = calloc(info.num_regions, sizeof(*target.regions));
	if (!target.regions)
		abort();
	for (uint32_t i = 0; i < info.num_regions; i++) {
		int ret = dtio_get_region(target.fd, i, &target.regions[i],
					  NULL, &error);

		/* A PCI function has numbers for regions that it has not. */
		if (ret && ret != -ENOENT)
			return error;
		if (ret)
			free(error);
		error = NULL;
	}
	return NULL;
}

char *target_find(const char *name)
{
	struct dtio_board *list;
	char *error = NULL;

	if (dtio_read_device("", name, &list, &error))
		return error;
	target.device = dtio_find_device(list, name);
	if (!target.device || !dtio_is_bound(target.device)) {
		if (asprintf(&error, "dtio does not have a device %s: give it one with setup.sh of the selftests",
			     name) < 0)
			abort();
		return error;
	}

	target.windows = mmap(NULL, WINDOWS * WINDOW_SIZE, PROT_NONE,
			      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1,
			      0);
	if (target.windows == MAP_FAILED)
		abort();
	for (int i = 0; i < EVENTFDS; i++) {
		target.eventfds[i] = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
		if (target.eventfds[i] < 0)
			abort();
	}
	return ask();
}
