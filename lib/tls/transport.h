/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* TLS on a socket, of either side; see transport.c. */
#ifndef DTIO_TLS_TRANSPORT_H
#define DTIO_TLS_TRANSPORT_H

#include <gnutls/gnutls.h>

#include "serve/loop.h"

/* What a side proves by who it is; NULL: not by that */
struct tls_keys {
	gnutls_psk_server_credentials_t servers;
	gnutls_psk_client_credentials_t clients;
	gnutls_certificate_credentials_t certificates;
	char *host;			/* of the server to which a client connects */
};

void tls_free_keys(void *keys);

/* Its start() takes keys. */
extern const struct dtio_loop_transport tls_transport;

#endif /* DTIO_TLS_TRANSPORT_H */
