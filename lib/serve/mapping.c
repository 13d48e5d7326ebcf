// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What is behind a region may become something else than memory, and memory again. A
 * client that was told that it may map it is told that it may not, and says when
 * nothing of its goes that way any more. Until then it may still access the memory.
 */
#include <errno.h>
#include <string.h>

#include "serve/mapping.h"
#include "serve/request.h"

int dtio_serve_set_mappable(struct dtio_serve_device *device, uint32_t index,
			    bool mappable)
{
	struct region *region = find_region(device, index);

	if (!region)
		return -EINVAL;
	if (region->unmappable == !mappable)
		return region->mapping_awaited ? DTIO_SERVE_LATER : 0;
	if (!region->mapping_told) {
		region->unmappable = !mappable;
		return 0;
	}
	if (!device->user->mappings)
		return -ENOTSUP;
	region->unmappable = !mappable;
	region->mapping_number++;
	region->mapping_awaited = !mappable;
	region->mapping_untold = true;
	device->mappings_untold = true;
	send_mappings_changed(device->user);
	return mappable ? 0 : DTIO_SERVE_LATER;
}

void send_mappings_changed(struct dtio_serve_client *client)
{
	struct dtio_serve_device *device = client->device;
	uint32_t i;

	for (i = 0; i < device->num_regions; i++) {
		struct region *region = &device->regions[i];
		const struct dtio_user_mapping what = {
			.region = i, .number = region->mapping_number,
			.mappable = !region->unmappable,
		};
		uint8_t *place;

		if (!region->mapping_untold)
			continue;
		if (!may_send(client))
			return;
		place = send_request(client, DTIO_USER_MAPPING_CHANGED, sizeof(what),
				     NULL);
		if (!place)
			return;
		memcpy(place, &what, sizeof(what));
		region->mapping_untold = false;
	}
	device->mappings_untold = false;
}

void forget_mappings(struct dtio_serve_device *device)
{
	uint32_t i;

	for (i = 0; i < device->num_regions; i++) {
		device->regions[i].mapping_told = false;
		device->regions[i].mapping_untold = false;
		device->regions[i].mapping_awaited = false;
	}
	device->mappings_untold = false;
}

int take_mapping(struct dtio_serve_client *client, const struct wire_header *request,
		 const uint8_t *payload, size_t size)
{
	struct dtio_serve_device *device = client->device;
	struct dtio_user_mapping what;
	struct region *region;

	if (size != sizeof(what))
		return -EINVAL;
	memcpy(&what, payload, sizeof(what));
	region = find_region(device, what.region);
	if (!region)
		return -EINVAL;
	append_reply(client, request, NULL, 0);
	/* Of an older state, the newer one is on its way. */
	if (what.number != region->mapping_number || !region->mapping_awaited)
		return 0;
	region->mapping_awaited = false;
	if (device->ops->mapping_taken)
		device->ops->mapping_taken(device->opaque, what.region);
	return 0;
}
