/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reading and writing the client's memory. */
#ifndef DTIO_SERVE_TRANSFER_H
#define DTIO_SERVE_TRANSFER_H

#include "serve/request.h"

/* Goes on with what waits, as far as there are credits. */
void send_transfers(struct dtio_serve_client *client);
/* The client has replied to @what. */
void transfer_replied(struct dtio_serve_client *client, const struct sent *what,
		      const struct wire_header *reply, const uint8_t *payload);
/* None can be done any more. */
void fail_transfers(struct dtio_serve_client *client, int status);

#endif /* DTIO_SERVE_TRANSFER_H */
