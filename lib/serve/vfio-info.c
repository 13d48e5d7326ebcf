// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What vfio-user's questions are answered: structures of <linux/vfio.h>, with capabilities
 * behind that of a region. A reply that does not fit in what the client has room for
 * says how much it takes.
 */
#include <errno.h>
#include <string.h>

#include <linux/vfio.h>

#include "serve/info.h"

/* Header of a capability, type and subtype; areas are as many as there are. */
struct capabilities {
	struct vfio_region_info_cap_type type;
	struct vfio_region_info_cap_sparse_mmap sparse;
};

/*
 * A request may be as long as the reply that it asks for, with zeros behind the
 * structure: libvfio-user's client sends it like this.
 */
static bool is_question(const uint8_t *payload, size_t size, size_t structure)
{
	uint32_t argsz;
	size_t i;

	if (size < structure)
		return false;
	memcpy(&argsz, payload, sizeof(argsz));
	if (argsz < size)
		return false;
	for (i = structure; i < size; i++)
		if (payload[i])
			return false;
	return true;
}

int tell_device_info(struct dtio_serve_client *client,
		     const struct wire_header *request, const uint8_t *payload,
		     size_t size)
{
	const struct dtio_serve_device *device = client->device;
	struct wire_device_info info;

	if (!is_question(payload, size, sizeof(info)))
		return -EINVAL;
	info = (struct wire_device_info){
		.argsz = sizeof(info),
		.flags = (device->ops->reset ? VFIO_DEVICE_FLAGS_RESET : 0) |
			 (device->bus == DTIO_BUS_PCI ? VFIO_DEVICE_FLAGS_PCI :
			  device->bus == DTIO_BUS_AMBA ? VFIO_DEVICE_FLAGS_AMBA :
			  VFIO_DEVICE_FLAGS_PLATFORM),
		.num_regions = device->num_regions,
		.num_irqs = device->num_irqs,
	};
	append_reply(client, request, &info, sizeof(info));
	return 0;
}

static bool is_mappable(const struct dtio_serve_client *client,
			const struct region *region)
{
	return region->is.length && region->is.fd >= 0 && !region->unmappable &&
	       client->passes_fds && !client->observer;
}

static uint32_t region_flags(const struct dtio_serve_client *client,
			     const struct region *region)
{
	return (region->is.access & DTIO_REGION_READ ? VFIO_REGION_INFO_FLAG_READ : 0) |
	       (region->is.access & DTIO_REGION_WRITE ? VFIO_REGION_INFO_FLAG_WRITE : 0) |
	       (is_mappable(client, region) ? VFIO_REGION_INFO_FLAG_MMAP : 0);
}

/* Behind the structure at @place: writes if it is not NULL, returns how long all of it is. */
static uint32_t add_capabilities(const struct dtio_serve_client *client,
				 const struct region *region, uint8_t *place)
{
	bool sparse = is_mappable(client, region) && region->is.num_areas;
	bool typed = region->is.type == DTIO_REGION_DT_SNAPSHOT;
	uint32_t at = sizeof(struct vfio_region_info);
	struct vfio_region_info_cap_type type = {
		.header = { .id = VFIO_REGION_INFO_CAP_TYPE, .version = 1 },
		.type = DTIO_VFIO_REGION_TYPE, .subtype = region->is.type,
	};
	struct vfio_region_info_cap_sparse_mmap areas = {
		.header = { .id = VFIO_REGION_INFO_CAP_SPARSE_MMAP, .version = 1 },
		.nr_areas = (uint32_t)region->is.num_areas,
	};

	if (typed) {
		type.header.next = sparse ? at + sizeof(type) : 0;
		if (place)
			memcpy(place + at, &type, sizeof(type));
		at += sizeof(type);
	}
	if (sparse) {
		uint32_t length = areas.nr_areas * (uint32_t)sizeof(*region->is.areas);

		/* An area of dtio and one of VFIO are the same. */
		if (place) {
			memcpy(place + at, &areas, sizeof(areas));
			memcpy(place + at + sizeof(areas), region->is.areas, length);
		}
		at += sizeof(areas) + length;
	}
	return at;
}

int tell_region_info(struct dtio_serve_client *client,
		     const struct wire_header *request, const uint8_t *payload,
		     size_t size)
{
	static const struct region absent = { .is.fd = -1 };
	struct dtio_serve_device *device = client->device;
	const struct region *region;
	struct vfio_region_info info;
	struct wire_header header;
	struct region *told;
	uint32_t room, all;
	uint8_t *place;

	if (!is_question(payload, size, sizeof(info)))
		return -EINVAL;
	memcpy(&info, payload, sizeof(info));
	room = info.argsz;
	if (info.index >= device->num_regions)
		return -EINVAL;
	region = find_region(device, info.index);
	if (!region)
		region = &absent;

	all = add_capabilities(client, region, NULL);
	info = (struct vfio_region_info){
		.argsz = all, .index = info.index, .size = region->is.length,
		.flags = region_flags(client, region) |
			 (all > sizeof(info) && all <= room ? VFIO_REGION_INFO_FLAG_CAPS : 0),
		.offset = is_mappable(client, region) ? region->is.fd_offset : 0,
	};
	if (all > sizeof(info) && all <= room)
		info.cap_offset = sizeof(info);
	header = reply_header(request, all <= room ? all : sizeof(info));
	if (request->flags & WIRE_NO_REPLY)
		return 0;
	place = append_message(client, &header);
	if (!place)
		return 0;
	memcpy(place, &info, sizeof(info));
	if (all <= room)
		add_capabilities(client, region, place);
	told = find_region(device, info.index);
	if (told && info.flags & VFIO_REGION_INFO_FLAG_MMAP)
		told->mapping_told = true;
	if (info.flags & VFIO_REGION_INFO_FLAG_MMAP &&
	    stream_add_copy(&client->out, (size_t)(place - client->out.data) - sizeof(header),
			    region->is.fd))
		break_connection(client, "out of memory or descriptors");
	return 0;
}

int tell_region_io_fds(struct dtio_serve_client *client,
		       const struct wire_header *request, const uint8_t *payload,
		       size_t size)
{
	struct region *region;
	struct wire_region_io_fds info;
	struct wire_header header;
	uint32_t room, all, count, i;
	uint8_t *place;

	if (!is_question(payload, size, sizeof(info)))
		return -EINVAL;
	memcpy(&info, payload, sizeof(info));
	room = info.argsz;
	region = find_region(client->device, info.index);
	if (info.flags || info.count || !region)
		return -EINVAL;

	if (client->dtio && client->passes_fds && !client->observer) {
		/* Not told of those that are set now */
		region->doorbells_asked = false;
		if (client->device->ops->doorbells_asked)
			client->device->ops->doorbells_asked(client->device->opaque,
							     info.index);
	}
	count = client->passes_fds ? (uint32_t)region->num_doorbells : 0;
	if (count > client->their_fds)
		count = client->their_fds;
	all = sizeof(info) + count * (uint32_t)sizeof(struct wire_ioeventfd);
	info.argsz = all;
	info.count = count;
	header = reply_header(request, all <= room ? all : sizeof(info));
	if (request->flags & WIRE_NO_REPLY)
		return 0;
	place = append_message(client, &header);
	if (!place)
		return 0;
	memcpy(place, &info, sizeof(info));
	if (all <= room && !client->observer) {
		region->doorbells_asked = client->dtio;
		region->doorbells_untold = false;
	}
	for (i = 0; i < count && all <= room; i++) {
		const struct dtio_serve_doorbell *doorbell = &region->doorbells[i];
		const struct wire_ioeventfd entry = {
			.offset = doorbell->offset, .size = doorbell->length,
			.fd_index = i, .type = WIRE_IOEVENTFD,
			.flags = doorbell->match ? WIRE_IOEVENTFD_MATCH : 0,
			.datamatch = doorbell->value,
		};

		memcpy(place + sizeof(info) + i * sizeof(entry), &entry, sizeof(entry));
		if (stream_add_copy(&client->out, (size_t)(place - client->out.data) -
				    sizeof(header), doorbell->fd))
			break_connection(client, "out of memory or descriptors");
	}
	return 0;
}

int tell_irq_info(struct dtio_serve_client *client,
		  const struct wire_header *request, const uint8_t *payload,
		  size_t size)
{
	const struct irq *irq;
	struct vfio_irq_info info;

	if (!is_question(payload, size, sizeof(info)))
		return -EINVAL;
	memcpy(&info, payload, sizeof(info));
	irq = find_irq(client->device, info.index);
	/* As the kernel has it of errors that a function does not report */
	if (!irq || (irq->is.type == DTIO_IRQ_PCI_ERROR && !irq->is.count))
		return -EINVAL;
	info = (struct vfio_irq_info){
		.argsz = sizeof(info), .index = info.index, .count = irq->is.count,
		.flags = (irq->is.count ? VFIO_IRQ_INFO_EVENTFD : 0) |
			 (irq->line ? VFIO_IRQ_INFO_MASKABLE : 0) |
			 (irq->level ? VFIO_IRQ_INFO_AUTOMASKED : 0),
	};
	append_reply(client, request, &info, sizeof(info));
	return 0;
}
