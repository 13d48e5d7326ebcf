// SPDX-License-Identifier: LGPL-2.1-or-later
/* The first message, as an observer says it, and what a server answers to it: JSON. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <json-c/json.h>

#include "base/text.h"
#include "dtio/user.h"
#include "observe/hello.h"
#include "serve/wire.h"

#define DEPTH		8	/* of objects in one another */
#define LEAST_TRANSFER	64	/* in bytes: a configuration space's header */

static bool add(struct json_object *object, const char *name, struct json_object *value)
{
	return value && !json_object_object_add(object, name, value);
}

/* false: no memory */
static bool fill(struct json_object *all)
{
	struct json_object *capabilities = json_object_new_object(), *dtio;

	if (!add(all, "capabilities", capabilities) ||
	    !add(capabilities, "max_data_xfer_size",
		 json_object_new_int(OBSERVER_TRANSFER)))
		return false;
	dtio = json_object_new_object();
	return add(capabilities, DTIO_USER_CAPABILITY, dtio) &&
	       add(dtio, "version", json_object_new_int(DTIO_USER_VERSION)) &&
	       add(dtio, "observe", json_object_new_boolean(true));
}

void *write_hello(size_t *size)
{
	const struct wire_version version = { .minor = WIRE_MINOR };
	struct json_object *all = json_object_new_object();
	const char *text = NULL;
	uint8_t *payload = NULL;

	if (all && fill(all))
		text = json_object_to_json_string_ext(all, JSON_C_TO_STRING_PLAIN);
	if (text) {
		*size = sizeof(version) + strlen(text) + 1;
		payload = malloc(*size);
	}
	if (payload) {
		memcpy(payload, &version, sizeof(version));
		memcpy(payload + sizeof(version), text, strlen(text) + 1);
	}
	json_object_put(all);
	return payload;
}

/* A member of that type; NULL: there is none */
static struct json_object *member(struct json_object *object, const char *name,
				  enum json_type type)
{
	struct json_object *found;

	if (!json_object_is_type(object, json_type_object) ||
	    !json_object_object_get_ex(object, name, &found) ||
	    !json_object_is_type(found, type))
		return NULL;
	return found;
}

static int read_capabilities(struct json_object *all, const char *address,
			     struct welcome *welcome, char **error)
{
	struct json_object *capabilities = member(all, "capabilities", json_type_object);
	struct json_object *dtio = member(capabilities, DTIO_USER_CAPABILITY,
					  json_type_object);
	struct json_object *version = member(dtio, "version", json_type_int);
	struct json_object *transfer = member(capabilities, "max_data_xfer_size",
					      json_type_int);
	struct json_object *in_use = member(dtio, "in_use", json_type_boolean);

	if (!dtio)
		return fail(error, ENOTSUP, "%s: the server speaks vfio-user without \"dtio\": it cannot be asked what it serves without taking the device from others; QEMU's vfio-user-pci takes it",
			    address);
	if (!version || json_object_get_int64(version) != DTIO_USER_VERSION)
		return fail(error, EPROTO, "%s: the server speaks another version of \"dtio\" than %d, which this program knows; update the older one",
			    address, DTIO_USER_VERSION);
	welcome->max_transfer = OBSERVER_TRANSFER;
	if (transfer && json_object_get_int64(transfer) < OBSERVER_TRANSFER) {
		if (json_object_get_int64(transfer) < LEAST_TRANSFER)
			return fail(error, EPROTO, "%s: the server takes requests of %lld bytes at most, which is too little",
				    address,
				    (long long)json_object_get_int64(transfer));
		welcome->max_transfer = (uint32_t)json_object_get_int64(transfer);
	}
	welcome->in_use = in_use && json_object_get_boolean(in_use);
	return 0;
}

int read_welcome(const uint8_t *payload, size_t size, const char *address,
		 struct welcome *welcome, char **error)
{
	struct json_tokener *tokener;
	struct wire_version version;
	struct json_object *all;
	int err;

	if (size <= sizeof(version) || payload[size - 1])
		return fail(error, EPROTO, "%s: what it answers is not vfio-user: is it another kind of server?",
			    address);
	memcpy(&version, payload, sizeof(version));
	if (version.major || version.minor > WIRE_MINOR)
		return fail(error, EPROTO, "%s: the server speaks vfio-user %u.%u, and this program 0.%d; update the older one",
			    address, version.major, version.minor, WIRE_MINOR);
	tokener = json_tokener_new_ex(DEPTH);
	if (!tokener)
		return fail(error, ENOMEM, "out of memory");
	all = json_tokener_parse_ex(tokener, (const char *)payload + sizeof(version),
				    (int)(size - sizeof(version)));
	err = json_tokener_get_error(tokener) == json_tokener_success ?
	      read_capabilities(all, address, welcome, error) :
	      fail(error, EPROTO, "%s: what it says of itself is no JSON: is it another kind of server?",
		   address);
	json_object_put(all);
	json_tokener_free(tokener);
	return err;
}
