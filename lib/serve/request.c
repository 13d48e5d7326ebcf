// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Requests to the client. Each uses a credit, which comes back with the reply to it or to a later
 * one. So of requests that want no reply every so many has one nevertheless: before half
 * of the credits are used up without any reply on its way.
 */
#include "serve/request.h"

static uint32_t outstanding(const struct dtio_serve_client *client)
{
	return client->num_sent - client->acknowledged;
}

bool may_send(const struct dtio_serve_client *client)
{
	return !client->broken && !client->composing &&
	       stream_length(&client->out) < MUCH_TO_SEND &&
	       outstanding(client) < client->their_credits &&
	       !client->sent[client->num_sent % MAX_SENT].waiting;
}

static bool reply_is_due(const struct dtio_serve_client *client)
{
	uint32_t half = client->their_credits / 2;

	if (half > MAX_SENT / 2)
		half = MAX_SENT / 2;
	return (int32_t)(client->last_asked - client->acknowledged) <= 0 &&
	       outstanding(client) + 1 >= half;
}

uint8_t *send_request(struct dtio_serve_client *client, uint16_t command,
		      size_t payload, const struct sent *what)
{
	uint32_t place = client->num_sent % MAX_SENT;
	struct sent *sent = &client->sent[place];
	struct wire_header header = {
		.command = command,
		.size = (uint32_t)(sizeof(header) + payload),
	};

	if (what || reply_is_due(client)) {
		uint8_t generation = (uint8_t)(sent->generation + 1);

		*sent = what ? *what : (struct sent){ .transfer = NULL };
		sent->waiting = true;
		sent->generation = generation;
		sent->command = command;
		sent->number = ++client->num_sent;
		client->last_asked = client->num_sent;
		header.id = (uint16_t)(generation << 8 | place);
	} else {
		client->num_sent++;
		header.flags = WIRE_NO_REPLY;
		header.id = (uint16_t)(sent->generation << 8 | place);
	}
	return append_message(client, &header);
}

bool take_reply(struct dtio_serve_client *client,
		const struct wire_header *reply, struct sent *what)
{
	struct sent *sent = &client->sent[reply->id % 256 % MAX_SENT];

	if (!sent->waiting || reply->id % 256 >= MAX_SENT ||
	    reply->id / 256 != sent->generation || reply->command != sent->command)
		return false;
	sent->waiting = false;
	if ((int32_t)(sent->number - client->acknowledged) > 0)
		client->acknowledged = sent->number;
	*what = *sent;
	return true;
}
