// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What an open device says of itself. Answers whose size nobody knows
 * beforehand are asked for twice: for the size, and then for the data.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/text.h"
#include "libdtio.h"

static int call(int fd, unsigned long request, void *argument,
		const char *question, char **error)
{
	if (!ioctl(fd, request, argument))
		return 0;
	if (errno == ENOTTY)
		return fail(error, errno, "%s: this is not a device of dtio",
			    question);
	return fail(error, errno, "%s: %s", question, strerror(errno));
}

int dtio_get_device(int fd, struct dtio_device_info *info, char **error)
{
	*info = (struct dtio_device_info){ .size = sizeof(*info) };
	return call(fd, DTIO_DEVICE_INFO, info, "DTIO_DEVICE_INFO", error);
}

int dtio_get_region(int fd, uint32_t index, struct dtio_region_info *info,
		    struct dtio_mmap_area **areas, char **error)
{
	struct dtio_mmap_area *found;
	uint32_t count;
	int err;

	*info = (struct dtio_region_info){
		.size = sizeof(*info),
		.index = index,
	};
	if (areas)
		*areas = NULL;
	err = call(fd, DTIO_REGION_INFO, info, "DTIO_REGION_INFO", error);
	if (err || !areas || !info->num_areas)
		return err;

	/* The table of a device stays the same while it is open. */
	count = info->num_areas;
	found = calloc(count, sizeof(*found));
	if (!found)
		return fail(error, ENOMEM, "out of memory");
	*info = (struct dtio_region_info){
		.size = sizeof(*info),
		.index = index,
		.num_areas = count,
		.areas_uptr = (uintptr_t)found,
	};
	err = call(fd, DTIO_REGION_INFO, info, "DTIO_REGION_INFO", error);
	if (err)
		free(found);
	else
		*areas = found;
	return err;
}

int dtio_get_irq(int fd, uint32_t index, struct dtio_irq_info *info,
		 char **error)
{
	*info = (struct dtio_irq_info){
		.size = sizeof(*info),
		.index = index,
	};
	return call(fd, DTIO_IRQ_INFO, info, "DTIO_IRQ_INFO", error);
}

int dtio_get_string(int fd, enum dtio_object object, uint32_t index,
		    enum dtio_string_kind kind, char **string, char **error)
{
	struct dtio_string query = {
		.size = sizeof(query),
		.object = object,
		.index = index,
		.kind = kind,
	};
	char *found;
	int err;

	if (!ioctl(fd, DTIO_STRING, &query))
		return fail(error, EPROTO, "DTIO_STRING: the kernel answered without room for an answer");
	if (errno != EMSGSIZE)
		return fail(error, errno, "DTIO_STRING: %s", strerror(errno));

	found = malloc(query.length);
	if (!found)
		return fail(error, ENOMEM, "out of memory");
	query.uptr = (uintptr_t)found;
	err = call(fd, DTIO_STRING, &query, "DTIO_STRING", error);
	if (err)
		free(found);
	else
		*string = found;
	return err;
}

int dtio_get_snapshot(int fd, void **fdt, size_t *size, char **error)
{
	struct dtio_region_info region;
	struct dtio_device_info device;
	size_t done = 0;
	char *data;
	int err;

	err = dtio_get_device(fd, &device, error);
	if (err)
		return err;
	if (device.snapshot_index == DTIO_NO_INDEX)
		return fail(error, ENOENT, "no device tree describes this device");
	err = dtio_get_region(fd, device.snapshot_index, &region, NULL, error);
	if (err)
		return err;

	data = malloc(region.length);
	if (!data)
		return fail(error, ENOMEM, "out of memory");
	while (done < region.length) {
		ssize_t got = pread(fd, data + done, region.length - done,
				    (off_t)(region.offset + done));

		if (got <= 0) {
			err = fail(error, got ? errno : EIO, "device tree snapshot: %s",
				   strerror(got ? errno : EIO));
			free(data);
			return err;
		}
		done += (size_t)got;
	}
	*fdt = data;
	*size = done;
	return 0;
}
