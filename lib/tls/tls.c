// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A transport of the loop's, by GnuTLS, that never waits: what TLS is in the middle of,
 * it goes on with when the socket is ready.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <gnutls/gnutls.h>
#include <gnutls/x509.h>

#include "base/text.h"
#include "tls/tls.h"

#define PRIORITIES	"NORMAL:-VERS-ALL:+VERS-TLS1.3:+VERS-TLS1.2"
#define WITH_SHARED_KEYS	":+ECDHE-PSK:+DHE-PSK:+PSK"

struct keys {
	gnutls_psk_server_credentials_t shared;
	gnutls_certificate_credentials_t certificates;
};

struct connection {
	gnutls_session_t session;
	bool sending;			/* TLS has the data of a send that has not ended */
	char *peer;
};

static void free_keys(void *opaque)
{
	struct keys *keys = opaque;

	if (keys->shared)
		gnutls_psk_free_server_credentials(keys->shared);
	if (keys->certificates)
		gnutls_certificate_free_credentials(keys->certificates);
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

static void *start(void *opaque, int fd)
{
	const struct keys *keys = opaque;
	struct connection *connection = calloc(1, sizeof(*connection));
	int err;

	if (!connection)
		return NULL;
	if (gnutls_init(&connection->session,
			GNUTLS_SERVER | GNUTLS_NONBLOCK | GNUTLS_NO_SIGNAL)) {
		free(connection);
		return NULL;
	}
	err = gnutls_priority_set_direct(connection->session, keys->shared ?
					 PRIORITIES WITH_SHARED_KEYS : PRIORITIES, NULL);
	if (!err && keys->shared)
		err = gnutls_credentials_set(connection->session, GNUTLS_CRD_PSK,
					     keys->shared);
	if (!err && keys->certificates) {
		err = gnutls_credentials_set(connection->session, GNUTLS_CRD_CERTIFICATE,
					     keys->certificates);
		gnutls_certificate_server_set_request(connection->session,
						      GNUTLS_CERT_REQUIRE);
		gnutls_session_set_verify_cert(connection->session, NULL, 0);
	}
	gnutls_transport_set_int(connection->session, fd);
	if (err) {
		gnutls_deinit(connection->session);
		free(connection);
		return NULL;
	}
	return connection;
}

/* The shared key's name, or that of the certificate's owner */
static char *peer_name(gnutls_session_t session)
{
	const char *shared = gnutls_psk_server_get_username(session);
	gnutls_x509_crt_t certificate;
	const gnutls_datum_t *chain;
	unsigned int count = 0;
	gnutls_datum_t name;
	char *copy = NULL;

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
	connection->peer = peer_name(connection->session);
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

static const struct dtio_loop_transport transport = {
	.start = start, .greet = greet, .peer = peer, .receive = receive,
	.has_more = has_more, .send = send_some, .end = end, .free = free_keys,
};

/* GnuTLS does not look at the file before there is a client. */
static bool has_keys(const char *path)
{
	FILE *file = fopen(path, "re");
	bool good = true, any = false;
	char *line = NULL, *colon;
	size_t room = 0;

	while (file && good && getline(&line, &room, file) > 0) {
		line[strcspn(line, "\r\n")] = 0;
		if (!*line || *line == '#')
			continue;
		colon = strchr(line, ':');
		any = true;
		good = colon && colon != line && colon[1] &&
		       !colon[1 + strspn(colon + 1, "0123456789abcdefABCDEF")];
	}
	free(line);
	if (file)
		fclose(file);
	return good && any;
}

static int read_shared(struct keys *keys, const char *file, char **error)
{
	if (!has_keys(file))
		return fail(error, EINVAL, "%s: it has lines of a name, a colon and a key of hexadecimal digits, as psktool makes them",
			    file);
	if (gnutls_psk_allocate_server_credentials(&keys->shared) ||
	    gnutls_psk_set_server_credentials_file(keys->shared, file))
		return fail(error, ENOMEM, "out of memory");
	return 0;
}

static int read_certificates(struct keys *keys, const char *folder, char **error)
{
	char *own = format_string("%s/server-cert.pem", folder);
	char *key = format_string("%s/server-key.pem", folder);
	char *authority = format_string("%s/ca-cert.pem", folder);
	char *revoked = format_string("%s/ca-crl.pem", folder);
	int got = GNUTLS_E_MEMORY_ERROR, err = 0;

	if (own && key && authority && revoked)
		got = gnutls_certificate_allocate_credentials(&keys->certificates);
	if (!got) {
		got = gnutls_certificate_set_x509_trust_file(keys->certificates, authority,
							     GNUTLS_X509_FMT_PEM);
		if (got <= 0)
			err = fail(error, EINVAL, "%s: %s: whose certificates are believed is in it",
				   authority, got ? gnutls_strerror(got) : "no certificate");
		else
			got = 0;
	}
	if (!got && !err) {
		got = gnutls_certificate_set_x509_key_file(keys->certificates, own, key,
							   GNUTLS_X509_FMT_PEM);
		if (got)
			err = fail(error, EINVAL, "%s and %s: %s", own, key,
				   gnutls_strerror(got));
	}
	if (!got && !err && !access(revoked, F_OK)) {
		got = gnutls_certificate_set_x509_crl_file(keys->certificates, revoked,
							   GNUTLS_X509_FMT_PEM);
		if (got < 0)
			err = fail(error, EINVAL, "%s: %s", revoked, gnutls_strerror(got));
		else
			got = 0;
	}
	if (got && !err)
		err = fail(error, ENOMEM, "%s", gnutls_strerror(got));
	free(own);
	free(key);
	free(authority);
	free(revoked);
	return err;
}

int dtio_tls_use_keys(struct dtio_loop *loop, const char *folder, char **error)
{
	struct keys *keys = calloc(1, sizeof(*keys));
	char *shared = format_string("%s/keys.psk", folder);
	char *own = format_string("%s/server-cert.pem", folder);
	int err = 0;

	if (!keys || !shared || !own)
		err = fail(error, ENOMEM, "out of memory");
	else if (access(shared, F_OK) && access(own, F_OK))
		err = fail(error, ENOENT, "%s: no keys.psk and no server-cert.pem in it; psktool and certtool make them",
			   folder);
	if (!err && !access(shared, F_OK))
		err = read_shared(keys, shared, error);
	if (!err && !access(own, F_OK))
		err = read_certificates(keys, folder, error);
	free(shared);
	free(own);
	if (!err)
		err = dtio_loop_set_transport(loop, &transport, keys);
	else if (keys)
		free_keys(keys);
	return err;
}
