/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Requests to the client, within its credits. */
#ifndef DTIO_SERVE_REQUEST_H
#define DTIO_SERVE_REQUEST_H

#include "serve/stream.h"

/* One can be sent now. */
bool may_send(const struct dtio_serve_client *client);
/*
 * Sends one with @payload bytes, after may_send(): their place, or NULL: broken. @what is
 * for the one who takes the reply; NULL: no reply is wanted, and there is one only
 * where one is needed to know of the credits.
 */
uint8_t *send_request(struct dtio_serve_client *client, uint16_t command,
		      size_t payload, const struct sent *what);
/* What @reply is the reply to; false: to nothing. */
bool take_reply(struct dtio_serve_client *client,
		const struct wire_header *reply, struct sent *what);

#endif /* DTIO_SERVE_REQUEST_H */
