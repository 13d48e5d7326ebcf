// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A connection is a device from its beginning, but has an identity only when its client has
 * said what it is: one that only looks never has, nor has one that says nothing.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/text.h"
#include "bells.h"
#include "device.h"
#include "interrupts.h"

static bool served_rung(struct peer *peer, uint32_t vector)
{
	return interrupt((struct served *)peer, vector);
}

static void served_changed(struct peer *peer, uint32_t identity)
{
	struct served *served = (struct served *)peer;

	(void)identity;
	interrupt(served, served->ring->layout.vectors);
}

static const struct peer_ops peer_ops = {
	.rung = served_rung,
	.changed = served_changed,
	.served = true,
};

static struct kept *kept_of(const struct served *served)
{
	return &served->ring->kept[served->peer.identity];
}

/*
 * Memory of the peer's own at @offset of its region, of which @count bytes are wanted and
 * are there as a rule; NULL: nothing is, and *@count bytes read as 0.
 */
static uint8_t *own_memory(const struct served *served, uint64_t offset, size_t *count)
{
	const struct layout *layout = &served->ring->layout;
	uint64_t left = layout->own - offset, other;
	uint8_t *place = NULL;

	if (offset < layout->block_size) {
		place = ring_block(served->ring, served->peer.identity) + offset;
		left = layout->block_size - offset;
	} else if (layout->private_size) {
		other = (offset - layout->private) / layout->private_size;
		offset = (offset - layout->private) % layout->private_size;
		if (other < layout->peers) {
			place = served->ring->memory->pairs.memory + offset +
				place_of_pair(layout, served->peer.identity,
					      (uint32_t)other);
			left = layout->private_size - offset;
		}
	}
	if (*count > left)
		*count = left;
	return place;
}

static void access_own(const struct served *served, uint64_t offset, uint8_t *to,
		       const uint8_t *from, size_t count)
{
	size_t done, part;
	uint8_t *place;

	for (done = 0; done < count; done += part) {
		part = count - done;
		place = own_memory(served, offset + done, &part);
		if (to && place)
			memcpy(to + done, place, part);
		else if (to)
			memset(to + done, 0, part);
		else if (place)
			memcpy(place, from + done, part);
	}
}

/* A file that is not mapped; what it has lost reads as 0. */
static int read_file(const struct piece *piece, uint64_t offset, uint8_t *to, size_t count)
{
	ssize_t done = 0;
	size_t i;

	for (i = 0; i < count; i += (size_t)done) {
		done = pread(piece->fd, to + i, count - i, (off_t)(offset + i));
		if (done < 0)
			return -errno;
		if (!done)
			break;
	}
	memset(to + i, 0, count - i);
	return 0;
}

static int write_file(const struct piece *piece, uint64_t offset, const uint8_t *from,
		      size_t count)
{
	ssize_t done;
	size_t i;

	for (i = 0; i < count; i += (size_t)done) {
		done = pwrite(piece->fd, from + i, count - i, (off_t)(offset + i));
		if (done < 0)
			return -errno;
	}
	return 0;
}

static int served_read(void *opaque, uint32_t region, uint64_t offset, void *data,
		       size_t count)
{
	struct served *served = opaque;

	switch (device_region(served, region)) {
	case REGION_REGISTERS:
		registers_read(&served->registers, offset, data, count);
		return 0;
	case REGION_OWN:
		access_own(served, offset, data, NULL, count);
		return 0;
	case REGION_COMMON:
		return read_file(&served->ring->memory->common, offset, data, count);
	default:
		memset(data, 0, count);
		return 0;
	}
}

static int served_write(void *opaque, uint32_t region, uint64_t offset,
			const void *data, size_t count)
{
	struct served *served = opaque;

	switch (device_region(served, region)) {
	case REGION_REGISTERS:
		registers_write(&served->registers, offset, data, count);
		return 0;
	case REGION_OWN:
		access_own(served, offset, NULL, data, count);
		return 0;
	case REGION_COMMON:
		return write_file(&served->ring->memory->common, offset, data, count);
	default:
		return 0;
	}
}

static void keep_config(struct served *served)
{
	if (!served->platform)
		memcpy(kept_of(served)->config, dtio_serve_config(served->device),
		       CONFIG_KEPT);
}

static int served_reset(void *opaque)
{
	struct served *served = opaque;

	/* The library has put the line down, and configuration space as it was. */
	served->line = false;
	if (!served->there)
		return 0;
	registers_reset(&served->registers);
	keep_config(served);
	return 0;
}

static void served_configured(void *opaque, uint64_t offset, size_t count)
{
	struct served *served = opaque;

	(void)offset;
	(void)count;
	if (!served->there)
		return;
	keep_config(served);
	interrupts_changed(served);
	bells_update(served);
}

static void served_irq_changed(void *opaque, uint32_t index, uint32_t sub_index,
			       unsigned int state)
{
	struct served *served = opaque;

	bells_moved(served, index, sub_index);
	if (served->there && state & DTIO_SERVE_IRQ_ENABLED && !(state & DTIO_SERVE_IRQ_MASKED))
		interrupts_changed(served);
}

/* The state of an identity that is awaited is as it was; one that was lost begins anew. */
static bool served_resume(void *opaque, const char *session)
{
	struct served *served = opaque;
	int64_t identity = ring_find_session(served->ring, session);
	bool same;

	if (identity < 0 ||
	    served->ring->kept[identity].platform != served->platform)
		return false;
	same = ring_is_awaited(served->ring, (uint32_t)identity);
	ring_reserve(served->ring, &served->peer, identity);
	if (!same)
		return false;
	served->came = CAME_BACK;
	if (!served->platform)
		memcpy(dtio_serve_config(served->device), kept_of(served)->config,
		       CONFIG_KEPT);
	return true;
}

static void say_full(const struct ring *ring, const char *who)
{
	fprintf(stderr, "%s is refused, all %u identities are in use; give more --peers\n",
		who, ring->layout.peers);
}

static void served_connected(void *opaque)
{
	struct served *served = opaque;
	struct kept *kept;

	if (served->peer.identity == NO_IDENTITY &&
	    ring_reserve(served->ring, &served->peer, -1)) {
		say_full(served->ring, "a peer");
		dtio_serve_disconnect(served->device);
		return;
	}
	kept = kept_of(served);
	served->there = true;
	device_move(served);
	kept->platform = served->platform;
	snprintf(kept->session, sizeof(kept->session), "%s",
		 dtio_serve_session(served->device));
	keep_config(served);
	ring_arrive(served->ring, &served->peer, 0, served->came);
	interrupts_line(served);
}

static void served_asks(void *opaque, uint32_t region)
{
	if (!region)
		bells_asked(opaque);
}

static void served_takes(void *opaque, uint32_t region)
{
	if (!region)
		bells_taken(opaque);
}

static void leave(struct served *served)
{
	bells_leave(served);
	if (served->service->parting)
		ring_part(served->ring, &served->peer);
	else
		ring_leave(served->ring, &served->peer);
	served->there = false;
	bells_update(served);
}

/* At once: not when the loop has time to free what is left. */
static void served_gone(void *opaque)
{
	struct served *served = opaque;

	if (served->there)
		leave(served);
}

static void served_say(void *opaque, const char *line)
{
	struct served *served = opaque;

	if (served->there)
		fprintf(stderr, "peer %u: %s\n", served->peer.identity, line);
	else
		fprintf(stderr, "%s\n", line);
}

static const struct dtio_serve_ops ops = {
	.read = served_read,
	.write = served_write,
	.reset = served_reset,
	.resume = served_resume,
	.configured = served_configured,
	.irq_changed = served_irq_changed,
	.doorbells_asked = served_asks,
	.doorbells_taken = served_takes,
	.connected = served_connected,
	.gone = served_gone,
	.say = served_say,
};

static uint32_t interrupts_of(void *opaque)
{
	return interrupts_register(opaque);
}

static void line_of(void *opaque)
{
	interrupts_line(opaque);
}

static void served_free(struct served *served)
{
	if (served->there)
		leave(served);
	dtio_serve_device_free(served->device);
	bells_end(served);
	free(served);
}

static int served_accept(void *opaque, const struct dtio_loop_peer *peer,
			 struct dtio_serve_device **device)
{
	struct served_service *service = opaque;
	struct served *served;
	char *error = NULL;
	int err;

	if (ring_is_full(service->ring)) {
		say_full(service->ring, peer->address);
		return -ENODEV;
	}
	served = calloc(1, sizeof(*served));
	if (!served)
		return -ENOMEM;
	served->peer.identity = NO_IDENTITY;
	served->peer.ops = &peer_ops;
	served->ring = service->ring;
	served->service = service;
	served->platform = service->platform;
	served->pid = peer->has_credentials ? peer->pid : 0;
	served->registers = (struct registers){
		.ring = service->ring, .peer = &served->peer,
		.fast = service->trust_peers, .interrupts = interrupts_of,
		.line = line_of, .opaque = served,
	};
	err = bells_init(served);
	if (!err)
		err = device_describe(served, &ops, &error);
	if (err) {
		fprintf(stderr, "%s: %s\n", peer->address, error ? error : strerror(-err));
		free(error);
		served_free(served);
		return err;
	}
	*device = served->device;
	return 0;
}

static void served_closed(void *opaque, struct dtio_serve_device *device)
{
	(void)opaque;
	served_free(dtio_serve_opaque(device));
}

void served_service_init(struct served_service *service, struct ring *ring,
			 bool platform, bool trust_peers)
{
	*service = (struct served_service){
		.service = { .accept = served_accept, .closed = served_closed,
			     .opaque = service },
		.ring = ring, .platform = platform, .trust_peers = trust_peers,
	};
}
