// SPDX-License-Identifier: LGPL-2.1-or-later
/* Addresses as "Transport" of docs/specs/dtio-user.rst has them. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

#include <linux/vm_sockets.h>

#include "base/text.h"
#include "serve/address.h"

#define FORMS	"unix:PATH, tcp:HOST:PORT, tls:HOST:PORT, vsock:CID:PORT or fd:N"

static bool read_number(const char *text, uint32_t *number)
{
	unsigned long value;
	char *end;

	if (*text < '0' || *text > '9')
		return false;
	errno = 0;
	value = strtoul(text, &end, 10);
	if (errno || *end || value > UINT32_MAX)
		return false;
	*number = (uint32_t)value;
	return true;
}

static int copy(const char *from, size_t length, char **to, char **error)
{
	*to = strndup(from, length);
	return *to ? 0 : fail(error, ENOMEM, "out of memory");
}

static int parse_host(const char *text, struct address *address, const char *all,
		      char **error)
{
	const char *colon = strrchr(text, ':'), *end = colon;
	uint32_t port;
	int err;

	if (!colon || !read_number(colon + 1, &port) || port > 65535)
		return fail(error, EINVAL, "%s: a host and a port: tcp:localhost:4000",
			    all);
	if (*text == '[' && end > text + 1 && end[-1] == ']') {
		text++;
		end--;
	} else if (memchr(text, ':', (size_t)(colon - text))) {
		return fail(error, EINVAL, "%s: an IPv6 address is in brackets: tcp:[::1]:4000",
			    all);
	}
	if (end == text)
		return fail(error, EINVAL, "%s: the host is missing; all of them are 0.0.0.0 or [::]",
			    all);
	err = copy(text, (size_t)(end - text), &address->name, error);
	return err ? err : copy(colon + 1, strlen(colon + 1), &address->port, error);
}

static int parse_vsock(const char *text, struct address *address, const char *all,
		       char **error)
{
	const char *colon = strchr(text, ':');
	char *cid = colon ? strndup(text, (size_t)(colon - text)) : NULL;
	bool good = cid && read_number(colon + 1, &address->number);

	if (good && !strcmp(cid, "any"))
		address->cid = VMADDR_CID_ANY;
	else
		good = good && read_number(cid, &address->cid);
	free(cid);
	return good ? 0 : fail(error, EINVAL, "%s: a context and a port, both numbers: vsock:2:4000; a server has vsock:any:4000",
			       all);
}

int address_parse(const char *text, struct address *address, char **error)
{
	const char *colon = strchr(text, ':'), *slash = strchr(text, '/');
	int err = 0;

	*address = (struct address){ .kind = ADDRESS_UNIX };
	if (!colon || (slash && slash < colon)) {
		if (!*text)
			return fail(error, EINVAL, "an address is " FORMS);
		err = copy(text, strlen(text), &address->name, error);
	} else if (!strncmp(text, "unix:", 5)) {
		if (!text[5])
			return fail(error, EINVAL, "%s: the path is missing", text);
		err = copy(text + 5, strlen(text + 5), &address->name, error);
	} else if (!strncmp(text, "tcp:", 4) || !strncmp(text, "tls:", 4)) {
		address->kind = text[1] == 'c' ? ADDRESS_TCP : ADDRESS_TLS;
		err = parse_host(text + 4, address, text, error);
	} else if (!strncmp(text, "vsock:", 6)) {
		address->kind = ADDRESS_VSOCK;
		err = parse_vsock(text + 6, address, text, error);
	} else if (!strncmp(text, "fd:", 3)) {
		address->kind = ADDRESS_FD;
		if (!read_number(text + 3, &address->number) ||
		    address->number > INT32_MAX)
			err = fail(error, EINVAL, "%s: a descriptor is a number: fd:3",
				   text);
	} else {
		err = fail(error, EINVAL, "%s: an address is " FORMS, text);
	}
	if (err)
		address_free(address);
	return err;
}

void address_free(struct address *address)
{
	free(address->name);
	free(address->port);
	*address = (struct address){ .kind = ADDRESS_UNIX };
}
