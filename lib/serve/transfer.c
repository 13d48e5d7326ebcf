// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Transfers: each goes on piece by piece, within ranges of the client's memory and, where
 * it takes messages, within what a message may have. They are begun one after the
 * other, and their replies come in that order. A transfer is its caller's structure, and in
 * the list until its last piece is begun; the table of requests has what is to be replied.
 *
 * The client of QEMU 10.1 and 10.2 puts data 4 bytes too low, which its answers to reads
 * do not show. Its answer to a write does, a header alone: so one that writes nothing is
 * sent first.
 */
#include <errno.h>
#include <string.h>

#include "serve/dma.h"
#include "serve/transfer.h"

static void finish(struct dtio_serve_transfer *transfer)
{
	transfer->done(transfer, transfer->status);
}

/* The end of what can be begun of it: failed, or all of it. */
static bool is_begun(const struct dtio_serve_transfer *transfer)
{
	return transfer->status || transfer->sent == transfer->count;
}

static bool find_layout(struct dtio_serve_client *client, uint64_t address)
{
	struct wire_dma_access access = { .address = address };
	uint8_t *place;

	if (client->layout == LAYOUT_RIGHT)
		return true;
	if (client->layout == LAYOUT_ASKED || !may_send(client))
		return false;
	client->layout = LAYOUT_ASKED;
	place = send_request(client, WIRE_DMA_WRITE, sizeof(access),
			     &(struct sent){ .transfer = NULL });
	if (place)
		memcpy(place, &access, sizeof(access));
	return false;
}

/* False: not now. */
static bool send_piece(struct dtio_serve_client *client,
		       struct dtio_serve_transfer *transfer, uint64_t address,
		       size_t count)
{
	struct wire_dma_access access = { .address = address };
	uint8_t *place;

	if (client->layout == LAYOUT_SHIFTED) {
		transfer->status = -ENOTSUP;
		return true;
	}
	if (!find_layout(client, address) || !may_send(client))
		return false;
	if (count > client->their_transfer)
		count = client->their_transfer;
	access.count = count;
	place = send_request(client, transfer->write ? WIRE_DMA_WRITE : WIRE_DMA_READ,
			     sizeof(access) + (transfer->write ? count : 0),
			     &(struct sent){
				.transfer = transfer, .address = address,
				.count = count, .offset = transfer->sent,
			     });
	if (!place)
		return false;
	memcpy(place, &access, sizeof(access));
	if (transfer->write)
		memcpy(place + sizeof(access),
		       (uint8_t *)transfer->data + transfer->sent, count);
	transfer->outstanding++;
	transfer->sent += count;
	return true;
}

static bool next_piece(struct dtio_serve_client *client,
		       struct dtio_serve_transfer *transfer)
{
	uint64_t address = transfer->address + transfer->sent;
	uint8_t *data = (uint8_t *)transfer->data + transfer->sent;
	const struct map *map = find_map(client, address);
	size_t count = transfer->count - transfer->sent;

	if (!map || address < transfer->address) {
		transfer->status = -EFAULT;
		return true;
	}
	if (!(transfer->write ? map->write : map->read)) {
		transfer->status = -EPERM;
		return true;
	}
	if (count - 1 > map->address + (map->size - 1) - address)
		count = (size_t)(map->address + map->size - address);
	if (!map->memory && map->fd < 0)
		return send_piece(client, transfer, address, count);
	if (map->fd >= 0)
		transfer->status = access_file(map, address, data, count,
					       transfer->write);
	else if (transfer->write)
		memcpy(map->memory + (address - map->address), data, count);
	else
		memcpy(data, map->memory + (address - map->address), count);
	transfer->sent += count;
	return true;
}

static void begin(struct dtio_serve_client *client,
		  struct dtio_serve_transfer *transfer)
{
	while (!is_begun(transfer) && next_piece(client, transfer))
		;
}

int dtio_serve_transfer(struct dtio_serve_device *device,
			struct dtio_serve_transfer *transfer)
{
	struct dtio_serve_client *client = device->user;

	transfer->next = NULL;
	transfer->sent = 0;
	transfer->outstanding = 0;
	transfer->status = 0;
	if (!client || client->broken)
		return -ENOTCONN;
	if (!client->first_transfer) {
		begin(client, transfer);
		if (is_begun(transfer) && !transfer->outstanding)
			return transfer->status;
		if (is_begun(transfer))
			return DTIO_SERVE_LATER;
	}
	*client->last_transfer = transfer;
	client->last_transfer = &transfer->next;
	return DTIO_SERVE_LATER;
}

void send_transfers(struct dtio_serve_client *client)
{
	struct dtio_serve_transfer *transfer;

	while ((transfer = client->first_transfer)) {
		begin(client, transfer);
		if (!is_begun(transfer))
			return;
		client->first_transfer = transfer->next;
		if (!client->first_transfer)
			client->last_transfer = &client->first_transfer;
		if (!transfer->outstanding)
			finish(transfer);
	}
}

static void layout_replied(struct dtio_serve_client *client,
			   const struct wire_header *reply)
{
	struct dtio_serve_device *device = client->device;

	if (reply->flags & WIRE_ERROR || reply->size > sizeof(*reply)) {
		client->layout = LAYOUT_RIGHT;
		return;
	}
	client->layout = LAYOUT_SHIFTED;
	say(device, "%s: the client misplaces data of DMA messages by 4 bytes, as QEMU 10.1 and 10.2 do: no DMA by messages. Use QEMU 11.1, or share the guest's memory (-object memory-backend-memfd,share=on)",
	    device->name);
}

static int check_reply(const struct sent *what, const struct wire_header *reply,
		       const uint8_t *payload)
{
	size_t size = reply->size - sizeof(*reply);
	struct wire_dma_access access;

	if (reply->flags & WIRE_ERROR)
		return reply->error && reply->error < 4096 ? -(int)reply->error : -EIO;
	if (size < sizeof(access))
		return -EPROTO;
	memcpy(&access, payload, sizeof(access));
	if (access.address != what->address || access.count > what->count)
		return -EPROTO;
	/* A client may have done a part of it. */
	if (access.count < what->count)
		return -EFAULT;
	if (size != sizeof(access) + (what->command == WIRE_DMA_READ ? what->count : 0))
		return -EPROTO;
	return 0;
}

void transfer_replied(struct dtio_serve_client *client, const struct sent *what,
		      const struct wire_header *reply, const uint8_t *payload)
{
	struct dtio_serve_transfer *transfer = what->transfer;
	int status;

	if (!transfer) {
		if (what->command == WIRE_DMA_WRITE)
			layout_replied(client, reply);
		return;
	}
	status = check_reply(what, reply, payload);
	if (!status && what->command == WIRE_DMA_READ)
		memcpy((uint8_t *)transfer->data + what->offset,
		       payload + sizeof(struct wire_dma_access), what->count);
	if (status && !transfer->status)
		transfer->status = status;
	/* One that is still in the list is finished from there. */
	if (!--transfer->outstanding && is_begun(transfer) &&
	    transfer != client->first_transfer)
		finish(transfer);
}

void fail_transfers(struct dtio_serve_client *client, int status)
{
	struct dtio_serve_transfer *transfer;
	size_t i;

	for (i = 0; i < MAX_SENT; i++) {
		transfer = client->sent[i].waiting ? client->sent[i].transfer : NULL;
		client->sent[i].waiting = false;
		if (!transfer)
			continue;
		transfer->status = status;
		if (!--transfer->outstanding && transfer != client->first_transfer)
			finish(transfer);
	}
	while ((transfer = client->first_transfer)) {
		client->first_transfer = transfer->next;
		transfer->status = status;
		finish(transfer);
	}
	client->last_transfer = &client->first_transfer;
}

int dtio_serve_map(struct dtio_serve_device *device, uint64_t address,
		   size_t *length, bool write, void **memory)
{
	struct dtio_serve_client *client = device->user;
	const struct map *map;
	uint64_t left;

	if (!client)
		return -ENOTCONN;
	map = find_map(client, address);
	if (!map)
		return -EFAULT;
	if (!(write ? map->write : map->read))
		return -EPERM;
	if (!map->memory)
		return -ENOTSUP;
	left = map->size - (address - map->address);
	if (*length > left)
		*length = (size_t)left;
	*memory = map->memory + (address - map->address);
	return 0;
}

int dtio_serve_find_piece(struct dtio_serve_device *device, uint64_t address,
			  struct dtio_serve_piece *piece)
{
	struct dtio_serve_client *client = device->user;
	const struct map *map;

	if (!client)
		return -ENOTCONN;
	map = find_map(client, address);
	if (!map) {
		*piece = (struct dtio_serve_piece){
			.address = address,
			.length = next_map(client, address) - address,
		};
		return -EFAULT;
	}
	*piece = (struct dtio_serve_piece){
		.address = map->address, .length = map->size, .memory = map->memory,
		.read = map->read, .write = map->write,
	};
	return 0;
}
