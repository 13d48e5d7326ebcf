// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Doorbells: registers that a client may signal eventfds for, in the place of writing
 * to the device. Which there are can change, as other devices come and go. The client is told, asks
 * again, and says when it has them: from then on it rings by no older one.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/text.h"
#include "serve/doorbell.h"
#include "serve/request.h"

static int check_doorbell(const struct dtio_serve_device *device,
			  const struct region *region, uint32_t index,
			  const struct dtio_serve_doorbell *doorbell, char **error)
{
	uint32_t length = doorbell->length;

	if (!region || doorbell->offset >= region->is.length ||
	    length > region->is.length - doorbell->offset)
		return fail(error, EINVAL, "%s: a doorbell outside of region %u",
			    device->name, index);
	if (length > 8 || length & (length - 1) || (doorbell->match && !length))
		return fail(error, EINVAL, "%s: a doorbell of %u bytes: 1, 2, 4, 8, or 0 for any",
			    device->name, length);
	return 0;
}

int dtio_serve_set_doorbells(struct dtio_serve_device *device, uint32_t index,
			     const struct dtio_serve_doorbell *doorbells,
			     size_t num, char **error)
{
	struct region *region = find_region(device, index);
	struct region fresh = { .doorbells = NULL };
	size_t i;
	int err;

	if (!region)
		return fail(error, EINVAL, "%s: doorbells of a region %u that there is not",
			    device->name, index);
	if (num) {
		fresh.doorbells = calloc(num, sizeof(*fresh.doorbells));
		if (!fresh.doorbells)
			return fail(error, ENOMEM, "out of memory");
	}
	for (i = 0; i < num; i++) {
		struct dtio_serve_doorbell *copy = &fresh.doorbells[i];

		err = check_doorbell(device, region, index, &doorbells[i], error);
		if (err) {
			free_doorbells(&fresh);
			return err;
		}
		*copy = doorbells[i];
		copy->fd = fcntl(copy->fd, F_DUPFD_CLOEXEC, 0);
		if (copy->fd < 0) {
			err = errno;
			free_doorbells(&fresh);
			return fail(error, err, "%s: a doorbell's descriptor %d: %s",
				    device->name, doorbells[i].fd, strerror(err));
		}
		fresh.num_doorbells++;
	}
	free_doorbells(region);
	region->doorbells = fresh.doorbells;
	region->num_doorbells = fresh.num_doorbells;
	region->doorbells_number++;
	if (region->doorbells_asked) {
		region->doorbells_untold = true;
		device->doorbells_untold = true;
		if (device->user)
			send_doorbells_changed(device->user);
	}
	return 0;
}

void send_doorbells_changed(struct dtio_serve_client *client)
{
	struct dtio_serve_device *device = client->device;
	uint32_t i;

	for (i = 0; i < device->num_regions; i++) {
		struct region *region = &device->regions[i];
		const struct dtio_user_doorbells what = {
			.region = i, .number = region->doorbells_number,
		};
		uint8_t *place;

		if (!region->doorbells_untold)
			continue;
		if (!may_send(client))
			return;
		place = send_request(client, DTIO_USER_DOORBELLS_CHANGED, sizeof(what),
				     NULL);
		if (!place)
			return;
		memcpy(place, &what, sizeof(what));
		region->doorbells_untold = false;
	}
	device->doorbells_untold = false;
}

void forget_doorbells(struct dtio_serve_device *device)
{
	uint32_t i;

	for (i = 0; i < device->num_regions; i++) {
		device->regions[i].doorbells_asked = false;
		device->regions[i].doorbells_untold = false;
	}
	device->doorbells_untold = false;
}

int take_doorbells(struct dtio_serve_client *client,
		   const struct wire_header *request, const uint8_t *payload,
		   size_t size)
{
	struct dtio_serve_device *device = client->device;
	struct dtio_user_doorbells what;
	const struct region *region;

	if (size != sizeof(what))
		return -EINVAL;
	memcpy(&what, payload, sizeof(what));
	region = find_region(device, what.region);
	if (!region)
		return -EINVAL;
	append_reply(client, request, NULL, 0);
	/* Of an older list, the newer one is on its way. */
	if (what.number == region->doorbells_number && device->ops->doorbells_taken)
		device->ops->doorbells_taken(device->opaque, what.region);
	return 0;
}
