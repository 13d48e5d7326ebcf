// SPDX-License-Identifier: LGPL-2.1-or-later
/* Certificates of a folder, of either side. */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/text.h"
#include "tls/certificates.h"

int tls_read_certificates(struct tls_keys *keys, const char *folder, const char *name,
			  char **error)
{
	char *own = format_string("%s/%s-cert.pem", folder, name);
	char *key = format_string("%s/%s-key.pem", folder, name);
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
