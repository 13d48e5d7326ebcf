/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Doorbells of regions, and what the client is told of them. */
#ifndef DTIO_SERVE_DOORBELL_H
#define DTIO_SERVE_DOORBELL_H

#include "serve/stream.h"

/* Within the client's credits: what is left is sent when there are more. */
void send_doorbells_changed(struct dtio_serve_client *client);
/* The client that knew of them is gone. */
void forget_doorbells(struct dtio_serve_device *device);
/* DTIO_USER_DOORBELLS_TAKEN */
int take_doorbells(struct dtio_serve_client *client,
		   const struct wire_header *request, const uint8_t *payload,
		   size_t size);

#endif /* DTIO_SERVE_DOORBELL_H */
