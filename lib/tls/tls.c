// SPDX-License-Identifier: LGPL-2.1-or-later
/* A server's keys. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/text.h"
#include "tls/certificates.h"
#include "tls/tls.h"

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

static int read_shared(struct tls_keys *keys, const char *file, char **error)
{
	if (!has_keys(file))
		return fail(error, EINVAL, "%s: it has lines of a name, a colon and a key of hexadecimal digits, as psktool makes them",
			    file);
	if (gnutls_psk_allocate_server_credentials(&keys->servers) ||
	    gnutls_psk_set_server_credentials_file(keys->servers, file))
		return fail(error, ENOMEM, "out of memory");
	return 0;
}

int dtio_tls_use_keys(struct dtio_loop *loop, const char *folder, char **error)
{
	struct tls_keys *keys = calloc(1, sizeof(*keys));
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
		err = tls_read_certificates(keys, folder, "server", error);
	free(shared);
	free(own);
	if (!err)
		err = dtio_loop_set_transport(loop, &tls_transport, keys);
	else if (keys)
		tls_free_keys(keys);
	return err;
}
