/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Whether the client may map a region, and what it is told of that. */
#ifndef DTIO_SERVE_MAPPING_H
#define DTIO_SERVE_MAPPING_H

#include "serve/stream.h"

/* Within the client's credits: what is left is sent when there are more. */
void send_mappings_changed(struct dtio_serve_client *client);
/* The client that had mapped them is gone. */
void forget_mappings(struct dtio_serve_device *device);
/* DTIO_USER_MAPPING_TAKEN */
int take_mapping(struct dtio_serve_client *client, const struct wire_header *request,
		 const uint8_t *payload, size_t size);

#endif /* DTIO_SERVE_MAPPING_H */
