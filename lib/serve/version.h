/* SPDX-License-Identifier: LGPL-2.1-or-later */
#ifndef DTIO_SERVE_VERSION_H
#define DTIO_SERVE_VERSION_H

#include "serve/stream.h"

/* What a client proposes */
struct proposal {
	uint16_t minor;
	bool dtio, observe, mappings, write_multiple, max_maps, page_sizes;
	uint32_t version, credits, max_transfer;
	uint32_t max_fds;		/* 0: not named */
	char session[DTIO_USER_SESSION_LENGTH + 1];
};

/* 0 or a negative errno */
int read_proposal(const uint8_t *payload, size_t size, struct proposal *proposal);
/* The payload of the reply: free() it; NULL: no memory. */
uint8_t *write_answer(const struct dtio_serve_client *client,
		      const struct proposal *proposal, size_t *size);

#endif /* DTIO_SERVE_VERSION_H */
