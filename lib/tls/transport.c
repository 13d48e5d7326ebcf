// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * TLS on a socket, of either side, by GnuTLS, that never waits: what TLS is in the middle
 * of, it goes on with when the socket is ready.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <gnutls/gnutls.h>
#include <gnutls/x509.h>

#include "tls/transport.h"

#define PRIORITIES	"NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2"
#define WITH_SHARED_KEYS	":+ECDHE-PSK:+DHE-PSK:+PSK"

struct connection {
	gnutls_session_t session;
	bool sending;			/* TLS has the data of a send that has not ended */
	const char *host;		/* of the server; NULL: this side is */
	char *peer;
};

void tls_free_keys(void *opaque)
{
	struct tls_keys *keys = opaque;

	if (keys->servers)
		gnutls_psk_free_server_credentials(keys->servers);
	if (keys->clients)
		gnutls_psk_free_client_credentials(keys->clients);
	if (keys->certificates)
		gnutls_certificate_free_credentials(keys->certificates);
	free(keys->host);
	free(keys);
}

static void end(void *state)
{
	struct connection *connection = state;

	/* Without waiting for the other side's */
	gnutls_bye(connection->session, GNUTLS_SHUT_WR);
	gnutls_deinit(connection->session);
	free(connection->peer);
	free(connection);
}

static int set_keys(gnutls_session_t session, const struct tls_keys *keys)
{
	bool shared = keys->servers || keys->clients;
	int err;

	err = gnutls_priority_set_direct(session, shared ? PRIORITIES WITH_SHARED_KEYS :
							   PRIORITIES, NULL);
	if (!err && keys->servers)
		err = gnutls_credentials_set(session, GNUTLS_CRD_PSK, keys->servers);
	if (!err && keys->clients)
		err = gnutls_credentials_set(session, GNUTLS_CRD_PSK, keys->clients);
	if (err || !keys->certificates)
		return err;
	if (!keys->host)
		gnutls_certificate_server_set_request(session, GNUTLS_CERT_REQUIRE);
	/* A server's name is in its certificate. */
	gnutls_session_set_verify_cert(session, keys->host, 0);
	return gnutls_credentials_set(session, GNUTLS_CRD_CERTIFICATE,
				      keys->certificates);
}

static void *start(void *opaque, int fd)
{
	const struct tls_keys *keys = opaque;
	unsigned int side = keys->host ? GNUTLS_CLIENT : GNUTLS_SERVER;
	struct connection *connection = calloc(1, sizeof(*connection));

	if (!connection)
		return NULL;
	connection->host = keys->host;
	if (gnutls_init(&connection->session,
			side | GNUTLS_NONBLOCK | GNUTLS_NO_SIGNAL)) {
		free(connection);
		return NULL;
	}
	gnutls_transport_set_int(connection->session, fd);
	if (set_keys(connection->session, keys)) {
		gnutls_deinit(connection->session);
		free(connection);
		return NULL;
	}
	return connection;
}

/* The shared key's name, or that of the certificate's owner; of a server its host's */
static char *peer_name(const struct connection *connection)
{
	gnutls_session_t session = connection->session;
	const char *shared = gnutls_psk_server_get_username(session);
	gnutls_x509_crt_t certificate;
	const gnutls_datum_t *chain;
	unsigned int count = 0;
	gnutls_datum_t name;
	char *copy = NULL;

	if (connection->host)
		return strdup(connection->host);
	if (gnutls_auth_get_type(session) == GNUTLS_CRD_PSK)
		return shared ? strdup(shared) : NULL;
	chain = gnutls_certificate_get_peers(session, &count);
	if (!chain || !count || gnutls_x509_crt_init(&certificate))
		return NULL;
	if (!gnutls_x509_crt_import(certificate, chain, GNUTLS_X509_FMT_DER) &&
	    !gnutls_x509_crt_get_dn2(certificate, &name)) {
		copy = strndup((const char *)name.data, name.size);
		gnutls_free(name.data);
	}
	gnutls_x509_crt_deinit(certificate);
	return copy;
}

static int greet(void *state, bool *writes)
{
	struct connection *connection = state;
	int err;

	do {
		err = gnutls_handshake(connection->session);
	} while (err == GNUTLS_E_INTERRUPTED || (err && err != GNUTLS_E_AGAIN &&
						 !gnutls_error_is_fatal(err)));
	*writes = gnutls_record_get_direction(connection->session);
	if (err == GNUTLS_E_AGAIN)
		return -EAGAIN;
	if (err)
		return -EPERM;
	connection->peer = peer_name(connection);
	return connection->peer ? 0 : -EPERM;
}

static const char *peer(void *state)
{
	return ((struct connection *)state)->peer;
}

static ssize_t result(ssize_t got)
{
	if (got >= 0)
		return got;
	errno = got == GNUTLS_E_AGAIN ? EAGAIN :
		got == GNUTLS_E_INTERRUPTED ? EINTR : EIO;
	return -1;
}

static ssize_t receive(void *state, void *data, size_t room)
{
	struct connection *connection = state;
	ssize_t got = gnutls_record_recv(connection->session, data, room);

	/* Another set of keys is not asked for, nor given. */
	if (got == GNUTLS_E_REHANDSHAKE)
		return result(GNUTLS_E_AGAIN);
	return result(got);
}

static bool has_more(void *state)
{
	return gnutls_record_check_pending(((struct connection *)state)->session);
}

static ssize_t send_some(void *state, const void *data, size_t length)
{
	struct connection *connection = state;
	ssize_t sent;

	/* It begins with what TLS has already, which is not to be given again. */
	sent = connection->sending ?
	       gnutls_record_send(connection->session, NULL, 0) :
	       gnutls_record_send(connection->session, data, length);
	connection->sending = sent == GNUTLS_E_AGAIN || sent == GNUTLS_E_INTERRUPTED;
	return result(sent);
}

const struct dtio_loop_transport tls_transport = {
	.start = start, .greet = greet, .peer = peer, .receive = receive,
	.has_more = has_more, .send = send_some, .end = end, .free = tls_free_keys,
};
