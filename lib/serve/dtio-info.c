// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What dtio's questions are answered: structures of <linux/dtio.h>, as long as the client knows
 * them, and behind them what their pointers would lead to.
 */
#include <errno.h>
#include <string.h>

#include "serve/info.h"
#include "serve/irq.h"

/* Of any of the structures, as the header promises */
struct head {
	uint32_t size, flags;
};

/*
 * The client's structure, of which @length bytes are known here and the first
 * published version had as many; *@size is how long it is there.
 */
static int take(void *known, size_t length, const uint8_t *payload, size_t size,
		size_t *theirs)
{
	struct head head;
	size_t i;

	if (size < sizeof(head))
		return -EINVAL;
	memcpy(&head, payload, sizeof(head));
	if (head.size != size || size < length)
		return -EINVAL;
	for (i = length; i < size; i++)
		if (payload[i])
			return -E2BIG;
	if (head.flags)
		return -ENOTSUP;
	memcpy(known, payload, length);
	*theirs = size;
	return 0;
}

/* @known, as long as the client's, and @more behind it. */
static void give(struct dtio_serve_client *client,
		 const struct wire_header *request, const void *known,
		 size_t length, size_t theirs, const void *more, size_t num)
{
	struct wire_header header = reply_header(request, theirs + num);
	uint8_t *place;

	if (request->flags & WIRE_NO_REPLY)
		return;
	place = append_message(client, &header);
	if (!place)
		return;
	memset(place, 0, theirs);
	memcpy(place, known, length);
	if (num)
		memcpy(place + theirs, more, num);
}

int tell_dtio_device(struct dtio_serve_client *client,
		     const struct wire_header *request, const uint8_t *payload,
		     size_t size)
{
	const struct dtio_serve_device *device = client->device;
	struct dtio_device_info info;
	size_t theirs;
	int err;

	err = take(&info, sizeof(info), payload, size, &theirs);
	if (err)
		return err;
	info.bus = device->bus;
	info.dma = device->dma ? DTIO_DMA_IOMMU : DTIO_DMA_NONE;
	info.reset = !device->ops->reset ? DTIO_RESET_NONE :
		     device->bus == DTIO_BUS_PCI ? DTIO_RESET_PCI :
		     DTIO_RESET_REGISTERS;
	info.features = device->dma ? DTIO_DEVICE_DMA_COHERENT : 0;
	info.num_regions = device->num_regions;
	info.num_irqs = device->num_irqs;
	info.snapshot_index = device->snapshot;
	info.num_resources = 0;
	give(client, request, &info, sizeof(info), theirs, NULL, 0);
	return 0;
}

int tell_dtio_region(struct dtio_serve_client *client,
		     const struct wire_header *request, const uint8_t *payload,
		     size_t size)
{
	const struct dtio_mmap_area *areas = NULL;
	const struct region *region;
	struct dtio_region_info info;
	struct dtio_mmap_area all;
	uint32_t room, num = 0;
	bool mappable;
	size_t theirs;
	int err;

	err = take(&info, sizeof(info), payload, size, &theirs);
	if (err)
		return err;
	region = find_region(client->device, info.index);
	if (!region)
		return -ENOENT;
	mappable = region->is.fd >= 0 && !region->unmappable && client->passes_fds;
	if (mappable)
		num = (uint32_t)region_areas(region, &all, &areas);
	room = info.num_areas;
	info = (struct dtio_region_info){
		.size = info.size, .index = info.index, .type = region->is.type,
		.access = (region->is.access & (DTIO_REGION_READ | DTIO_REGION_WRITE)) |
			  (mappable ? DTIO_REGION_MMAP : 0),
		.access_widths = region->is.access_widths ?
				 region->is.access_widths : 1 | 2 | 4 | 8,
		.mmap_reason = mappable ? DTIO_MMAP_OK : DTIO_MMAP_NOT_MEMORY,
		.dt_index = region->is.dt_index, .length = region->is.length,
		.num_areas = num,
		.memory = mappable ? DTIO_MEMORY_CACHED : DTIO_MEMORY_DEVICE,
	};
	if (region->is.type == DTIO_REGION_PCI_BAR) {
		info.pci_bar = region->bar;
		info.pci_flags = region->bar_flags;
		info.msix_table_offset = region->table_offset;
		info.msix_table_length = region->table_length;
		info.msix_pba_offset = region->pba_offset;
		info.msix_pba_length = region->pba_length;
	}
	give(client, request, &info, sizeof(info), theirs, areas,
	     num <= room ? num * sizeof(*areas) : 0);
	return 0;
}

int tell_dtio_irq(struct dtio_serve_client *client,
		  const struct wire_header *request, const uint8_t *payload,
		  size_t size)
{
	const struct irq *irq;
	struct dtio_irq_info info;
	size_t theirs;
	int err;

	err = take(&info, sizeof(info), payload, size, &theirs);
	if (err)
		return err;
	irq = find_irq(client->device, info.index);
	if (!irq)
		return -ENOENT;
	info = (struct dtio_irq_info){
		.size = info.size, .index = info.index, .type = irq->is.type,
		.status = irq->is.count ? DTIO_IRQ_OK : DTIO_IRQ_ABSENT,
		.features = (irq->is.count ? DTIO_IRQ_EVENTFD : 0) |
			    (irq->line ? DTIO_IRQ_MASKABLE : 0) |
			    (irq->level ? DTIO_IRQ_AUTOMASKED : 0),
		.trigger = irq->is.trigger, .count = irq->is.count,
		.dt_index = irq->is.dt_index, .same_as = DTIO_NO_INDEX,
	};
	give(client, request, &info, sizeof(info), theirs, NULL, 0);
	return 0;
}

static int find_string(struct dtio_serve_device *device,
		       const struct dtio_string *asked, const char **string)
{
	const struct region *region = find_region(device, asked->index);
	const struct irq *irq = find_irq(device, asked->index);

	if (asked->kind < DTIO_STRING_NAME || asked->kind > DTIO_STRING_MMAP_OWNER ||
	    asked->object < DTIO_OBJECT_DEVICE || asked->object > DTIO_OBJECT_IRQ)
		return -ENOTSUP;
	*string = NULL;
	if (asked->object == DTIO_OBJECT_DEVICE && !asked->index)
		*string = asked->kind == DTIO_STRING_NAME ? device->name :
			  asked->kind == DTIO_STRING_DT_PATH ? device->dt_path : NULL;
	if (asked->object == DTIO_OBJECT_REGION && region)
		*string = asked->kind == DTIO_STRING_NAME ? region->is.name :
			  asked->kind == DTIO_STRING_DT_PATH &&
			  region->is.dt_index != DTIO_NO_INDEX ? device->dt_path : NULL;
	if (asked->object == DTIO_OBJECT_IRQ && irq)
		*string = asked->kind == DTIO_STRING_NAME ? irq->is.name :
			  asked->kind != DTIO_STRING_DT_PATH ||
			  irq->is.dt_index == DTIO_NO_INDEX ? NULL :
			  irq->dt_path ? irq->dt_path : device->dt_path;
	return *string ? 0 : -ENOENT;
}

int tell_dtio_string(struct dtio_serve_client *client,
		     const struct wire_header *request, const uint8_t *payload,
		     size_t size)
{
	struct dtio_string asked;
	const char *string;
	uint32_t room;
	size_t theirs;
	int err;

	err = take(&asked, sizeof(asked), payload, size, &theirs);
	if (!err)
		err = find_string(client->device, &asked, &string);
	if (err)
		return err;
	room = asked.length;
	asked.length = (uint32_t)strlen(string) + 1;
	asked.uptr = 0;
	give(client, request, &asked, sizeof(asked), theirs, string,
	     asked.length <= room ? asked.length : 0);
	return 0;
}

int tell_dtio_irq_state(struct dtio_serve_client *client,
			const struct wire_header *request,
			const uint8_t *payload, size_t size)
{
	const struct irq *irq;
	struct dtio_irq_state state;
	size_t theirs;
	int err;

	err = take(&state, sizeof(state), payload, size, &theirs);
	if (err)
		return err;
	irq = find_irq(client->device, state.index);
	if (!irq)
		return -ENOENT;
	if (!irq->line || !irq->is.count)
		return -ENXIO;
	state.state = (irq->vectors->up || irq->vectors->latched ?
		       DTIO_IRQ_STATE_PENDING : 0) |
		      (irq->vectors->masked ? DTIO_IRQ_STATE_MASKED : 0);
	state.fired = irq->fired;
	give(client, request, &state, sizeof(state), theirs, NULL, 0);
	return 0;
}
