/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Certificates of a folder, of either side; see certificates.c. */
#ifndef DTIO_TLS_CERTIFICATES_H
#define DTIO_TLS_CERTIFICATES_H

#include "tls/transport.h"

/* Its own are NAME-cert.pem and NAME-key.pem; ca-cert.pem is whom it believes. */
int tls_read_certificates(struct tls_keys *keys, const char *folder, const char *name,
			  char **error);

#endif /* DTIO_TLS_CERTIFICATES_H */
