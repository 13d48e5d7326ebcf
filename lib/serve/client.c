// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A connection: bytes come in, and messages are looked at in their order. A reply is
 * handled at once, a request when its turn has come: all before it have been answered,
 * and there is not much left to send. So a device that has to ask its client for memory
 * before it can answer gets what it asked for, while further requests are held.
 *
 *	in:  | held requests          | not looked at yet  |
 *	     start             start + scanned            end
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "serve/dma.h"
#include "serve/doorbell.h"
#include "serve/info.h"
#include "serve/irq.h"
#include "serve/mapping.h"
#include "serve/pci.h"
#include "serve/region.h"
#include "serve/reset.h"
#include "serve/transfer.h"
#include "serve/version.h"

/* As many as the kernel passes at once (SCM_MAX_FD), and one that says that some were lost */
#define MAX_FDS		254
/* Bytes that are held for a client without credits */
#define MUCH_HELD	(4 << 20)
/* A read of so many bytes at most leaves room for what the device sends before its reply. */
#define SHORT_READ	64
/* One of so many at least is sent from where it is, if it is in memory. */
#define DIRECT_READ	16384
/* Clients that only look, of one device */
#define MAX_OBSERVERS	64
/* In the type of a reply that has been handled among held requests */
#define HANDLED		WIRE_TYPE

int dtio_serve_client_new(struct dtio_serve_device *device,
			  const struct dtio_serve_driver *driver, void *opaque,
			  unsigned int flags, struct dtio_serve_client **client)
{
	struct dtio_serve_client *made = calloc(1, sizeof(*made));

	if (!made)
		return -ENOMEM;
	made->device = device;
	made->driver = driver;
	made->opaque = opaque;
	made->passes_fds = flags & DTIO_SERVE_DESCRIPTORS;
	made->last_transfer = &made->first_transfer;
	made->their_fds = 1;
	made->their_transfer = WIRE_DEFAULT_TRANSFER;
	made->their_credits = DTIO_USER_DEFAULT_CREDITS;
	made->next = device->clients;
	device->clients = made;
	*client = made;
	return 0;
}

void dtio_serve_refuse(struct dtio_serve_client *client, int err)
{
	client->refusal = err;
}

void dtio_serve_client_free(struct dtio_serve_client *client)
{
	struct dtio_serve_client **link;
	struct dtio_serve_device *device;

	if (!client)
		return;
	device = client->device;
	client->broken = true;
	client->pumping = true;
	if (device->user == client) {
		release_irqs(device);
		fail_transfers(client, -ENOTCONN);
		if ((client->greeted || client->waiting.is) && device->ops->gone)
			device->ops->gone(device->opaque);
		unmap_memory(client, 0, client->num_maps);
		forget_doorbells(device);
		forget_mappings(device);
		device->user = NULL;
	}
	for (link = &device->clients; *link != client; link = &(*link)->next)
		;
	*link = client->next;
	stream_free(&client->in);
	stream_free(&client->out);
	free(client->waiting.proposal);
	free(client->maps);
	free(client);
}

/* The first message. A client without the capability knows nothing of states. */
static int take_device(struct dtio_serve_client *client,
		       const struct proposal *proposal)
{
	struct dtio_serve_device *device = client->device;
	int err;

	if (client->observer)
		return 0;
	device->user = client;
	realize_config(device);
	if (client->dtio && !strcmp(proposal->session, device->session))
		return 0;
	if (client->dtio && *proposal->session && device->ops->resume &&
	    device->ops->resume(device->opaque, proposal->session)) {
		strcpy(device->session, proposal->session);
		return 0;
	}
	err = dtio_serve_new_session(device);
	if (err || !client->dtio)
		return err;
	return reset_device(device);
}

static int send_version(struct dtio_serve_client *client,
			const struct wire_header *request,
			const struct proposal *proposal)
{
	struct dtio_serve_device *device = client->device;
	uint8_t *payload;
	size_t size;

	payload = write_answer(client, proposal, &size);
	if (!payload)
		return -ENOMEM;
	append_reply(client, request, payload, size);
	free(payload);
	client->greeted = true;
	if (!client->observer && device->ops->connected)
		device->ops->connected(device->opaque);
	return 0;
}

static bool is_taken(const struct dtio_serve_device *device, bool observe)
{
	const struct dtio_serve_client *client;
	unsigned int observers = 0;

	if (!observe)
		return device->user;
	for (client = device->clients; client; client = client->next)
		observers += client->observer;
	return observers >= MAX_OBSERVERS;
}

static int do_version(struct dtio_serve_client *client,
		      const struct wire_header *request, const uint8_t *payload,
		      size_t size)
{
	struct proposal *proposal;
	int err;

	if (client->greeted)
		return -EINVAL;
	if (client->refusal) {
		client->closing = true;
		return client->refusal;
	}
	proposal = malloc(sizeof(*proposal));
	err = proposal ? read_proposal(payload, size, proposal) : -ENOMEM;
	if (!err && is_taken(client->device, proposal->observe))
		err = -EBUSY;
	if (!err) {
		client->dtio = proposal->dtio;
		client->observer = proposal->observe;
		client->write_multiple = proposal->dtio && proposal->write_multiple;
		client->mappings = proposal->mappings;
		if (proposal->max_fds)
			client->their_fds = proposal->max_fds < MAX_FDS - 1 ?
					    proposal->max_fds : MAX_FDS - 1;
		client->their_transfer = proposal->max_transfer;
		if (proposal->dtio) {
			client->their_credits = proposal->credits;
			client->layout = LAYOUT_RIGHT;
		}
		err = take_device(client, proposal);
	}
	if (err == DTIO_SERVE_LATER) {
		client->waiting.proposal = proposal;
		return err;
	}
	if (!err)
		err = send_version(client, request, proposal);
	free(proposal);
	if (err)
		client->closing = true;
	return err;
}

static int do_dma_map(struct dtio_serve_client *client,
		      const struct wire_header *request, const uint8_t *payload,
		      size_t size, int *fds, size_t num_fds)
{
	struct dtio_serve_device *device = client->device;
	struct wire_dma_map map;
	int err;

	if (size != sizeof(map) || num_fds > 1) {
		while (num_fds--)
			if (fds[num_fds] >= 0)
				close(fds[num_fds]);
		return -EINVAL;
	}
	if (num_fds && *fds < 0)
		return -EMFILE;
	memcpy(&map, payload, sizeof(map));
	err = map_memory(client, &map, num_fds ? *fds : -1);
	if (err)
		return err;
	append_reply(client, request, NULL, 0);
	if (device->ops->mapped)
		device->ops->mapped(device->opaque, map.address, map.size);
	return 0;
}

static void finish_unmap(struct dtio_serve_client *client,
			 const struct wire_header *request,
			 const struct wire_dma_unmap *unmap)
{
	size_t first, count;

	if (!find_mapped(client, unmap, &first, &count))
		unmap_memory(client, first, count);
	append_reply(client, request, unmap, sizeof(*unmap));
}

static int do_dma_unmap(struct dtio_serve_client *client,
			const struct wire_header *request, const uint8_t *payload,
			size_t size)
{
	struct dtio_serve_device *device = client->device;
	struct wire_dma_unmap unmap;
	size_t first, count;
	bool all;
	int err;

	if (size != sizeof(unmap))
		return -EINVAL;
	memcpy(&unmap, payload, sizeof(unmap));
	err = find_mapped(client, &unmap, &first, &count);
	if (err)
		return err;
	all = unmap.flags & WIRE_UNMAP_ALL;
	if (count && device->ops->unmapped)
		err = device->ops->unmapped(device->opaque, unmap.address,
					    all ? UINT64_MAX : unmap.size);
	if (err) {
		client->waiting.unmap = unmap;
		return err;
	}
	finish_unmap(client, request, &unmap);
	return 0;
}

static int do_set_irqs(struct dtio_serve_client *client,
		       const struct wire_header *request, const uint8_t *payload,
		       size_t size, int *fds, size_t num_fds)
{
	struct vfio_irq_set set;
	int err;

	if (size < sizeof(set)) {
		while (num_fds--)
			if (fds[num_fds] >= 0)
				close(fds[num_fds]);
		return -EINVAL;
	}
	memcpy(&set, payload, sizeof(set));
	err = set_irqs(client, &set, payload + sizeof(set), size - sizeof(set), fds,
		       num_fds);
	if (!err)
		append_reply(client, request, NULL, 0);
	return err;
}

static bool direct_read(struct dtio_serve_client *client,
			const struct wire_header *request,
			const struct wire_region_access *access)
{
	struct wire_header header = reply_header(request, sizeof(*access));
	const uint8_t *memory;
	uint8_t *place;

	if (access->count < DIRECT_READ || request->flags & WIRE_NO_REPLY)
		return false;
	memory = region_memory(client->device, access->region, access->offset,
			       access->count);
	place = memory ? append_message(client, &header) : NULL;
	if (!place)
		return false;
	header.size += access->count;
	memcpy(place - sizeof(header), &header, sizeof(header));
	memcpy(place, access, sizeof(*access));
	client->direct = memory;
	client->direct_left = access->count;
	client->direct_at = stream_length(&client->out);
	return true;
}

/* At the place of the reply; what the device wants to send has to wait. */
static int long_read(struct dtio_serve_client *client,
		     const struct wire_header *request,
		     const struct wire_region_access *access)
{
	struct wire_header header = reply_header(request, sizeof(*access) + access->count);
	uint8_t *place;
	int err;

	place = append_message(client, &header);
	if (!place)
		return 0;
	memcpy(place, access, sizeof(*access));
	client->composing = true;
	err = read_region(client->device, access->region, access->offset,
			  place + sizeof(*access), access->count);
	client->composing = false;
	if (err || request->flags & WIRE_NO_REPLY)
		client->out.end -= header.size;
	return err;
}

/* What says what the device is, and is not the device's to answer */
static bool may_read(const struct dtio_serve_client *client, uint32_t index)
{
	const struct region *region = find_region(client->device, index);

	return !client->observer ||
	       (region && (region->is.type == DTIO_REGION_DT_SNAPSHOT ||
			   region->is.type == DTIO_REGION_PCI_CONFIG));
}

static int do_region_read(struct dtio_serve_client *client,
			  const struct wire_header *request, const uint8_t *payload,
			  size_t size)
{
	struct {
		struct wire_region_access access;
		uint8_t data[SHORT_READ];
	} reply;
	struct wire_region_access *access = &reply.access;
	int err;

	if (size != sizeof(*access))
		return -EINVAL;
	memcpy(access, payload, sizeof(*access));
	if (access->count > client->device->max_transfer)
		return -EINVAL;
	if (!may_read(client, access->region))
		return -EPERM;
	if (direct_read(client, request, access))
		return 0;
	err = access->count > sizeof(reply.data) ?
	      long_read(client, request, access) :
	      read_region(client->device, access->region, access->offset, reply.data,
			  access->count);
	if (!err && access->count <= sizeof(reply.data))
		append_reply(client, request, &reply, sizeof(*access) + access->count);
	if (err == DTIO_SERVE_LATER)
		client->waiting.access = *access;
	return err;
}

static int do_region_write(struct dtio_serve_client *client,
			   const struct wire_header *request, const uint8_t *payload,
			   size_t size)
{
	struct wire_region_access access;
	int err;

	if (size < sizeof(access))
		return -EINVAL;
	memcpy(&access, payload, sizeof(access));
	if (access.count != size - sizeof(access))
		return -EINVAL;
	err = write_region(client->device, access.region, access.offset,
			   payload + sizeof(access), access.count);
	if (!err)
		append_reply(client, request, &access, sizeof(access));
	if (err == DTIO_SERVE_LATER)
		client->waiting.access = access;
	return err;
}

static int do_write_multi(struct dtio_serve_client *client,
			  const struct wire_header *request, const uint8_t *payload,
			  size_t size)
{
	struct wire_write_one one;
	uint64_t count, i;
	int err = 0;

	if (!client->write_multiple)
		return -ENOTSUP;
	if (size < sizeof(count))
		return -EINVAL;
	memcpy(&count, payload, sizeof(count));
	if (size - sizeof(count) != count * sizeof(one) || count > size / sizeof(one))
		return -EINVAL;
	for (i = 0; i < count && !err; i++) {
		memcpy(&one, payload + sizeof(count) + i * sizeof(one), sizeof(one));
		err = one.count > sizeof(one.data) ? -EINVAL :
		      write_region(client->device, one.region, one.offset, one.data,
				   one.count);
	}
	if (err)
		return err < 0 ? err : -EINVAL;
	append_reply(client, request, &count, sizeof(count));
	return 0;
}

static int do_reset(struct dtio_serve_client *client,
		    const struct wire_header *request, size_t size)
{
	int err;

	if (size)
		return -EINVAL;
	if (!client->device->ops->reset)
		return -ENOTSUP;
	err = reset_device(client->device);
	if (!err)
		append_reply(client, request, NULL, 0);
	return err;
}

static question *find_question(uint16_t command)
{
	switch (command) {
	case WIRE_DEVICE_GET_INFO:
		return tell_device_info;
	case WIRE_DEVICE_GET_REGION_INFO:
		return tell_region_info;
	case WIRE_DEVICE_GET_REGION_IO_FDS:
		return tell_region_io_fds;
	case WIRE_DEVICE_GET_IRQ_INFO:
		return tell_irq_info;
	case DTIO_USER_DEVICE_INFO:
		return tell_dtio_device;
	case DTIO_USER_REGION_INFO:
		return tell_dtio_region;
	case DTIO_USER_IRQ_INFO:
		return tell_dtio_irq;
	case DTIO_USER_STRING:
		return tell_dtio_string;
	case DTIO_USER_IRQ_STATE:
		return tell_dtio_irq_state;
	default:
		return NULL;
	}
}

static int do_command(struct dtio_serve_client *client,
		      const struct wire_header *request, const uint8_t *payload,
		      size_t size)
{
	switch (request->command) {
	case WIRE_REGION_READ:
		return do_region_read(client, request, payload, size);
	case WIRE_REGION_WRITE:
		return do_region_write(client, request, payload, size);
	case WIRE_REGION_WRITE_MULTI:
		return do_write_multi(client, request, payload, size);
	case WIRE_VERSION:
		return do_version(client, request, payload, size);
	case WIRE_DMA_UNMAP:
		return do_dma_unmap(client, request, payload, size);
	case WIRE_DEVICE_RESET:
		return do_reset(client, request, size);
	case DTIO_USER_DOORBELLS_TAKEN:
		return take_doorbells(client, request, payload, size);
	case DTIO_USER_MAPPING_TAKEN:
		return take_mapping(client, request, payload, size);
	case WIRE_DEVICE_FEATURE:
		/* As of a kernel that has none */
		return -ENOTTY;
	default:
		return -ENOTSUP;
	}
}

static int execute(struct dtio_serve_client *client,
		   const struct wire_header *request, const uint8_t *payload,
		   size_t size, int *fds, size_t num_fds)
{
	uint16_t command = request->command;
	question *question = find_question(command);
	bool takes_fds = command == WIRE_DMA_MAP || command == WIRE_DEVICE_SET_IRQS;
	int err = 0;

	if (request->flags & ~(uint32_t)WIRE_FLAGS || request->flags & WIRE_ERROR ||
	    (!client->greeted && command != WIRE_VERSION) ||
	    (num_fds && !takes_fds) || num_fds > client->device->max_descriptors)
		err = -EINVAL;
	else if (command >> 8 == DTIO_TYPE && !client->dtio)
		err = -ENOTSUP;
	else if (client->observer && !question && command != WIRE_REGION_READ &&
		 command != WIRE_VERSION)
		err = -EPERM;
	else if (command == WIRE_DEVICE_SET_IRQS)
		return do_set_irqs(client, request, payload, size, fds, num_fds);
	else if (command == WIRE_DMA_MAP)
		return do_dma_map(client, request, payload, size, fds, num_fds);
	while (num_fds--)
		if (fds[num_fds] >= 0)
			close(fds[num_fds]);
	if (err)
		return err;
	return question ? question(client, request, payload, size) :
			  do_command(client, request, payload, size);
}

static bool may_begin(const struct dtio_serve_client *client)
{
	return !client->broken && !client->closing && !client->waiting.is &&
	       !client->direct_left && stream_length(&client->out) < MUCH_TO_SEND;
}

static size_t take_fds(struct stream *in, int *fds)
{
	size_t num = 0;

	while (in->first_fd < in->num_fds && num < MAX_FDS &&
	       in->fd_at[in->first_fd] == in->start)
		fds[num++] = in->fds[in->first_fd++];
	if (in->first_fd == in->num_fds) {
		in->first_fd = 0;
		in->num_fds = 0;
	}
	return num;
}

/* Of a reply, which brings none */
static void drop_fds(struct stream *in)
{
	int fds[MAX_FDS];
	size_t num = in->num_fds ? take_fds(in, fds) : 0;

	while (num--)
		if (fds[num] >= 0)
			close(fds[num]);
}

static void begin_first(struct dtio_serve_client *client)
{
	const uint8_t *message = client->in.data + client->in.start;
	struct wire_header header;
	int fds[MAX_FDS], err;
	size_t num_fds;

	memcpy(&header, message, sizeof(header));
	if ((header.flags & WIRE_TYPE) == HANDLED) {
		drop_fds(&client->in);
	} else {
		num_fds = client->in.num_fds ? take_fds(&client->in, fds) : 0;
		err = execute(client, &header, message + sizeof(header),
			      header.size - sizeof(header), fds, num_fds);
		if (err == DTIO_SERVE_LATER) {
			client->waiting.is = true;
			client->waiting.header = header;
		} else if (err) {
			append_error(client, &header, -err);
		}
		client->held--;
	}
	client->in.start += header.size;
	client->scanned -= header.size;
}

static void handle_reply(struct dtio_serve_client *client,
			 const struct wire_header *header, const uint8_t *payload)
{
	struct sent what;

	if (take_reply(client, header, &what))
		transfer_replied(client, &what, header, payload);
}

/* False: none is there as a whole. */
static bool look_at_next(struct dtio_serve_client *client)
{
	uint8_t *message;
	size_t there = stream_length(&client->in) - client->scanned;
	struct wire_header header;
	uint32_t type;

	if (there < sizeof(header))
		return false;
	message = client->in.data + client->in.start + client->scanned;
	memcpy(&header, message, sizeof(header));
	if (header.size < sizeof(header) || header.size > largest_message(client)) {
		break_connection(client, "a message of a size that cannot be");
		return false;
	}
	if (there < header.size)
		return false;
	type = header.flags & WIRE_TYPE;
	if (type == WIRE_REPLY) {
		if (header.flags & ~(uint32_t)WIRE_FLAGS) {
			break_connection(client, "a reply with unknown flags");
			return false;
		}
		if (!client->scanned)
			drop_fds(&client->in);
		handle_reply(client, &header, message + sizeof(header));
		if (!client->scanned) {
			client->in.start += header.size;
			return true;
		}
		header.flags |= HANDLED;
		memcpy(message, &header, sizeof(header));
	} else if (type != WIRE_REQUEST) {
		/* Refused in its turn: its type is one that none has. */
		header.flags = (header.flags & ~(uint32_t)WIRE_TYPE) | WIRE_ERROR;
		memcpy(message, &header, sizeof(header));
		client->held++;
	} else if (++client->held > client->device->credits && client->dtio) {
		break_connection(client, "it has more requests outstanding than it was told it may");
		return false;
	}
	client->scanned += header.size;
	return true;
}

static void pump(struct dtio_serve_client *client)
{
	if (client->pumping)
		return;
	client->pumping = true;
	do {
		do {
			while (client->scanned && may_begin(client))
				begin_first(client);
		} while (!client->broken && look_at_next(client));
		if (client->first_transfer)
			send_transfers(client);
		if (client->device->first_unsent && client->device->user == client)
			send_irqs(client);
		if (client->device->doorbells_untold && client->device->user == client)
			send_doorbells_changed(client);
		if (client->device->mappings_untold && client->device->user == client)
			send_mappings_changed(client);
	} while (client->scanned && may_begin(client));
	client->pumping = false;
}

void *dtio_serve_room(struct dtio_serve_client *client, size_t *room)
{
	struct stream *in = &client->in;
	size_t there = stream_length(in) - client->scanned, more = 1;
	uint32_t size;
	uint8_t *place;
	size_t i;

	*room = 0;
	if (client->broken || client->closing)
		return NULL;
	if (!stream_length(in)) {
		in->start = 0;
		in->end = 0;
	}
	if (!client->dtio && client->scanned > MUCH_HELD) {
		for (i = 0; i < MAX_SENT; i++)
			if (client->sent[i].waiting)
				break_connection(client, "it has sent 4 MiB of requests, and a reply of its own is waited for");
		return NULL;
	}
	/* Not a few bytes at the end, while there is room at the front */
	if (in->start)
		more = 4096;
	if (there >= sizeof(struct wire_header)) {
		memcpy(&size, in->data + in->start + client->scanned + 4, sizeof(size));
		more = size - there;
	}
	place = stream_room(in, more);
	if (!place) {
		break_connection(client, "out of memory");
		return NULL;
	}
	*room = in->size - in->end;
	return place;
}

/* Where the last message begins of those that begin behind @old; none: the end. */
static size_t last_beginning(const struct dtio_serve_client *client, size_t old)
{
	const struct stream *in = &client->in;
	size_t at = in->start + client->scanned, last = in->end;
	uint32_t size;

	while (at < in->end) {
		if (at >= old)
			last = at;
		if (in->end - at < 8)
			break;
		memcpy(&size, in->data + at + 4, sizeof(size));
		if (size < sizeof(struct wire_header) || size > in->end - at)
			break;
		at += size;
	}
	return last;
}

void dtio_serve_received(struct dtio_serve_client *client, size_t count,
			 const int *fds, size_t num_fds)
{
	size_t old = client->in.end, held = client->in.num_fds - client->in.first_fd;
	const char *why = "descriptors that belong to no message";
	size_t at, i = 0;
	bool lost = false;

	client->in.end += count;
	if (num_fds && held > client->device->max_descriptors) {
		why = "its requests that wait have more descriptors than it may have";
		lost = true;
	}
	if (num_fds) {
		at = last_beginning(client, old);
		lost = lost || at == client->in.end || num_fds > MAX_FDS;
		for (; !lost && i < num_fds; i++)
			lost = stream_add_fd(&client->in, at, fds[i]);
		if (lost) {
			for (i -= i > 0; i < num_fds; i++)
				if (fds[i] >= 0)
					close(fds[i]);
			break_connection(client, why);
			return;
		}
	}
	pump(client);
}

/* How much of the message at @at is in the stream */
static size_t stored_length(const struct dtio_serve_client *client, size_t at)
{
	const struct stream *out = &client->out;
	uint32_t size;

	memcpy(&size, out->data + at + 4, sizeof(size));
	if (client->direct_left && size > client->direct_at - (at - out->start))
		size = (uint32_t)(client->direct_at - (at - out->start));
	return size;
}

static size_t least(size_t one, size_t other)
{
	return one < other ? one : other;
}

bool dtio_serve_output(struct dtio_serve_client *client,
		       struct dtio_serve_chunk *chunk)
{
	/* A client that reads a header first has to find all of it (QEMU). */
	static const size_t together = 4096;
	const struct stream *out = &client->out;
	size_t at = out->start, length = 0, fd = out->first_fd, size;

	if (client->broken || client->composing)
		return false;
	if (client->direct_left && !client->direct_at) {
		*chunk = (struct dtio_serve_chunk){
			.data = client->direct, .length = client->direct_left,
		};
		return true;
	}
	if (!stream_length(out))
		return false;
	*chunk = (struct dtio_serve_chunk){ .data = out->data + at };
	if (client->unsent) {
		chunk->length = client->direct_left ?
				least(client->unsent, client->direct_at) : client->unsent;
		return true;
	}
	while (fd < out->num_fds && out->fd_at[fd] == at)
		fd++;
	chunk->num_fds = fd - out->first_fd;
	if (chunk->num_fds)
		chunk->fds = out->fds + out->first_fd;
	while (at < out->end && (!client->direct_left || at - out->start < client->direct_at)) {
		size = stored_length(client, at);
		if (length && (length + size > together || chunk->num_fds ||
			       (fd < out->num_fds && out->fd_at[fd] == at)))
			break;
		length += size;
		at += size;
	}
	chunk->length = length;
	return true;
}

/* A part of what one call has sent, which is of one message and of one place */
static size_t take_sent(struct dtio_serve_client *client, size_t count)
{
	struct stream *out = &client->out;
	uint32_t size;

	if (client->direct_left && !client->direct_at) {
		count = least(count, client->direct_left);
		client->direct += count;
		client->direct_left -= count;
		client->unsent -= count;
		return count;
	}
	if (!client->unsent) {
		memcpy(&size, out->data + out->start + 4, sizeof(size));
		client->unsent = size;
		while (out->first_fd < out->num_fds &&
		       out->fd_at[out->first_fd] == out->start)
			close(out->fds[out->first_fd++]);
	}
	count = least(count, client->unsent);
	if (client->direct_left) {
		count = least(count, client->direct_at);
		client->direct_at -= count;
	}
	client->unsent -= count;
	out->start += count;
	return count;
}

void dtio_serve_sent(struct dtio_serve_client *client, size_t count)
{
	struct stream *out = &client->out;

	while (count)
		count -= take_sent(client, count);
	if (!stream_length(out)) {
		out->start = 0;
		out->end = 0;
		out->first_fd = 0;
		out->num_fds = 0;
	}
	if (client->scanned || client->first_transfer || client->device->first_unsent)
		pump(client);
}

void dtio_serve_event(struct dtio_serve_client *client, int fd)
{
	irq_event(client, fd);
}

bool dtio_serve_greeted(const struct dtio_serve_client *client)
{
	return client->greeted;
}

bool dtio_serve_finished(const struct dtio_serve_client *client)
{
	return client->broken || (client->closing && !stream_length(&client->out) &&
				  !client->direct_left);
}

void dtio_serve_disconnect(struct dtio_serve_device *device)
{
	if (device->user)
		break_connection(device->user, NULL);
}

static void answer_read(struct dtio_serve_client *client,
			const struct waiting *waiting, const void *data)
{
	size_t size = sizeof(waiting->access) + waiting->access.count;
	struct wire_header header = reply_header(&waiting->header, size);
	uint8_t *place;

	if (waiting->header.flags & WIRE_NO_REPLY)
		return;
	place = append_message(client, &header);
	if (!place)
		return;
	memcpy(place, &waiting->access, sizeof(waiting->access));
	memcpy(place + sizeof(waiting->access), data, waiting->access.count);
}

static void answer(struct dtio_serve_client *client, const struct waiting *waiting,
		   int status, const void *data)
{
	const struct wire_header *request = &waiting->header;

	if (!status && request->command == WIRE_VERSION)
		status = send_version(client, request, waiting->proposal);
	else if (!status && request->command == WIRE_REGION_READ)
		answer_read(client, waiting, data);
	else if (!status && request->command == WIRE_REGION_WRITE)
		append_reply(client, request, &waiting->access, sizeof(waiting->access));
	else if (!status && request->command == WIRE_DMA_UNMAP)
		finish_unmap(client, request, &waiting->unmap);
	else if (!status)
		append_reply(client, request, NULL, 0);
	if (status)
		append_error(client, request, -status);
	if (status && request->command == WIRE_VERSION)
		client->closing = true;
}

int dtio_serve_answer(struct dtio_serve_device *device, int status,
		      const void *data, size_t count)
{
	struct dtio_serve_client *client = device->user;
	struct waiting waiting;

	if (!client || !client->waiting.is || status > 0)
		return -EINVAL;
	waiting = client->waiting;
	if (!status && count != (waiting.header.command == WIRE_REGION_READ ?
				 waiting.access.count : 0))
		return -EINVAL;
	client->waiting = (struct waiting){ .is = false };
	wake(client);
	answer(client, &waiting, status, data);
	free(waiting.proposal);
	pump(client);
	return 0;
}
