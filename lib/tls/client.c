// SPDX-License-Identifier: LGPL-2.1-or-later
/* A client's keys. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/text.h"
#include "tls/certificates.h"
#include "tls/client.h"

/* The first line that says anything: to be freed, or NULL */
static char *first_line(const char *path)
{
	FILE *file = fopen(path, "re");
	char *line = NULL;
	size_t room = 0;
	bool found = false;

	while (file && !found && getline(&line, &room, file) > 0) {
		line[strcspn(line, "\r\n")] = 0;
		found = *line && *line != '#';
	}
	if (file)
		fclose(file);
	if (found)
		return line;
	free(line);
	return NULL;
}

static int read_shared(struct tls_keys *keys, const char *path, char **error)
{
	char *line = first_line(path), *colon = line ? strchr(line, ':') : NULL;
	gnutls_datum_t key;
	int got;

	if (!colon || colon == line || !colon[1]) {
		free(line);
		return fail(error, EINVAL, "%s: its first line is a name, a colon and a key of hexadecimal digits, as psktool makes it",
			    path);
	}
	*colon = 0;
	key.data = (unsigned char *)colon + 1;
	key.size = (unsigned int)strlen(colon + 1);
	got = gnutls_psk_allocate_client_credentials(&keys->clients);
	if (!got)
		got = gnutls_psk_set_client_credentials(keys->clients, line, &key,
							GNUTLS_PSK_KEY_HEX);
	free(line);
	if (got)
		return fail(error, EINVAL, "%s: %s", path, gnutls_strerror(got));
	return 0;
}

static int read_keys(struct tls_keys *keys, const char *folder, char **error)
{
	char *shared = format_string("%s/keys.psk", folder);
	char *own = format_string("%s/client-cert.pem", folder);
	int err;

	if (!shared || !own)
		err = fail(error, ENOMEM, "out of memory");
	else if (!access(shared, F_OK))
		err = read_shared(keys, shared, error);
	else if (!access(own, F_OK))
		err = tls_read_certificates(keys, folder, "client", error);
	else
		err = fail(error, ENOENT, "%s: no keys.psk and no client-cert.pem in it; psktool and certtool make them",
			   folder);
	free(shared);
	free(own);
	return err;
}

int tls_read_client_keys(const char *folder, const char *host, struct tls_keys **keys,
			 char **error)
{
	struct tls_keys *made = calloc(1, sizeof(*made));
	int err;

	if (made)
		made->host = strdup(host);
	err = made && made->host ? read_keys(made, folder, error) :
				   fail(error, ENOMEM, "out of memory");
	if (!err)
		*keys = made;
	else if (made)
		tls_free_keys(made);
	return err;
}
