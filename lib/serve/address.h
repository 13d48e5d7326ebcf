/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Where a server listens, in words. */
#ifndef DTIO_SERVE_ADDRESS_H
#define DTIO_SERVE_ADDRESS_H

#include <stdbool.h>
#include <stdint.h>

enum address_kind { ADDRESS_UNIX, ADDRESS_TCP, ADDRESS_TLS, ADDRESS_VSOCK, ADDRESS_FD };

struct address {
	enum address_kind kind;
	char *name;			/* path, "@name" or host */
	char *port;			/* of TCP and TLS */
	uint32_t cid, number;		/* of vsock; descriptor */
};

int address_parse(const char *text, struct address *address, char **error);
void address_free(struct address *address);

#endif /* DTIO_SERVE_ADDRESS_H */
