/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* TLS for who connects to a server; see client.c. */
#ifndef DTIO_TLS_CLIENT_H
#define DTIO_TLS_CLIENT_H

#include "tls/transport.h"

/*
 * A client's keys in a folder, whose files are named as QEMU's tls-creds have them:
 * keys.psk, whose first line is used, or else client-cert.pem and client-key.pem with
 * ca-cert.pem. @host is the server's, which has to be in its certificate. To be freed by
 * tls_free_keys(); a negative errno otherwise.
 */
int tls_read_client_keys(const char *folder, const char *host, struct tls_keys **keys,
			 char **error);

#endif /* DTIO_TLS_CLIENT_H */
