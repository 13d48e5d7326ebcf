/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* TLS for served devices: keys shared beforehand, or certificates. */
#ifndef DTIO_TLS_H
#define DTIO_TLS_H

#include "serve/loop.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * From now on the loop listens at "tls:HOST:PORT" with the keys of a folder, whose files are
 * named as QEMU's tls-creds have them: keys.psk, lines of a name, a colon and a key in
 * hexadecimal digits; or server-cert.pem and server-key.pem with ca-cert.pem, and
 * ca-crl.pem if there is one. A client has to know one of the keys, or to have a
 * certificate that ca-cert.pem has signed. What it is called is in struct dtio_loop_peer.
 * 0 or a negative errno, as functions of <dtio/serve.h>.
 */
int dtio_tls_use_keys(struct dtio_loop *loop, const char *folder, char **error);

#ifdef __cplusplus
}
#endif

#endif /* DTIO_TLS_H */
