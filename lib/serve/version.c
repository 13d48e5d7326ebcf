// SPDX-License-Identifier: LGPL-2.1-or-later
/* The first message: what each side says of itself, in JSON. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include <json-c/json.h>

#include "serve/version.h"

#define DEPTH		8	/* of objects in one another */
/* In a message to this side, of a client that does not say how many it takes itself */
#define USUAL_FDS	16
/* Memory's pages, as vfio-user's clients have it */
#define PAGE_SIZES	4096

/* false: it is there and is no number of this range */
static bool get_number(struct json_object *object, const char *name, int64_t least,
		       int64_t most, uint32_t *number)
{
	struct json_object *member;
	int64_t value;

	if (!json_object_object_get_ex(object, name, &member))
		return true;
	if (!json_object_is_type(member, json_type_int))
		return false;
	value = json_object_get_int64(member);
	if (value < least || value > most)
		return false;
	*number = (uint32_t)value;
	return true;
}

static bool get_session(struct json_object *dtio, char *session)
{
	struct json_object *member;
	const char *text, *at;

	if (!json_object_object_get_ex(dtio, "session", &member))
		return true;
	if (!json_object_is_type(member, json_type_string))
		return false;
	text = json_object_get_string(member);
	if (json_object_get_string_len(member) > DTIO_USER_SESSION_LENGTH || !*text ||
	    strlen(text) != (size_t)json_object_get_string_len(member))
		return false;
	for (at = text; *at; at++)
		if (*at <= ' ' || *at > '~' || *at == '"' || *at == '\\')
			return false;
	strcpy(session, text);
	return true;
}

static int read_dtio(struct json_object *dtio, struct proposal *proposal)
{
	struct json_object *observe, *mappings;

	if (!json_object_is_type(dtio, json_type_object))
		return -EINVAL;
	if (!json_object_object_get_ex(dtio, "version", NULL))
		return -EINVAL;
	proposal->dtio = true;
	proposal->credits = DTIO_USER_DEFAULT_CREDITS;
	if (!get_number(dtio, "version", 0, UINT32_MAX, &proposal->version) ||
	    !get_number(dtio, "credits", DTIO_USER_MIN_CREDITS,
			DTIO_USER_MAX_CREDITS, &proposal->credits) ||
	    !get_session(dtio, proposal->session))
		return -EINVAL;
	if (json_object_object_get_ex(dtio, "observe", &observe)) {
		if (!json_object_is_type(observe, json_type_boolean))
			return -EINVAL;
		proposal->observe = json_object_get_boolean(observe);
	}
	if (json_object_object_get_ex(dtio, "mappings", &mappings)) {
		if (!json_object_is_type(mappings, json_type_boolean))
			return -EINVAL;
		proposal->mappings = json_object_get_boolean(mappings);
	}
	return proposal->version ? 0 : -ENOTSUP;
}

static int read_capabilities(struct json_object *all, struct proposal *proposal)
{
	struct json_object *capabilities, *dtio, *multiple;

	if (!json_object_is_type(all, json_type_object))
		return -EINVAL;
	if (!json_object_object_get_ex(all, "capabilities", &capabilities))
		return 0;
	if (!json_object_is_type(capabilities, json_type_object) ||
	    !get_number(capabilities, "max_msg_fds", 0, UINT32_MAX,
			&proposal->max_fds) ||
	    !get_number(capabilities, "max_data_xfer_size", 1, UINT32_MAX,
			&proposal->max_transfer))
		return -EINVAL;
	proposal->max_maps = json_object_object_get_ex(capabilities, "max_dma_maps",
						       NULL);
	proposal->page_sizes = json_object_object_get_ex(capabilities, "pgsizes", NULL);
	if (json_object_object_get_ex(capabilities, "write_multiple", &multiple))
		proposal->write_multiple = json_object_get_boolean(multiple);
	if (!json_object_object_get_ex(capabilities, DTIO_USER_CAPABILITY, &dtio))
		return 0;
	return read_dtio(dtio, proposal);
}

int read_proposal(const uint8_t *payload, size_t size, struct proposal *proposal)
{
	struct json_tokener *tokener;
	struct wire_version version;
	struct json_object *all;
	int err;

	*proposal = (struct proposal){
		.max_transfer = WIRE_DEFAULT_TRANSFER,
	};
	if (size < sizeof(version))
		return -EINVAL;
	memcpy(&version, payload, sizeof(version));
	if (version.major)
		return -ENOTSUP;
	proposal->minor = version.minor;
	payload += sizeof(version);
	size -= sizeof(version);
	if (!size)
		return 0;
	if (payload[size - 1])
		return -EINVAL;
	tokener = json_tokener_new_ex(DEPTH);
	if (!tokener)
		return -ENOMEM;
	all = json_tokener_parse_ex(tokener, (const char *)payload, (int)size);
	err = json_tokener_get_error(tokener) == json_tokener_success ?
	      read_capabilities(all, proposal) : -EINVAL;
	json_object_put(all);
	json_tokener_free(tokener);
	return err;
}

static bool add(struct json_object *object, const char *name, struct json_object *value)
{
	return value && !json_object_object_add(object, name, value);
}

static bool add_dtio(struct json_object *capabilities,
		     const struct dtio_serve_client *client)
{
	struct json_object *dtio = json_object_new_object();

	if (!add(capabilities, DTIO_USER_CAPABILITY, dtio))
		return false;
	return add(dtio, "version", json_object_new_int(DTIO_USER_VERSION)) &&
	       add(dtio, "credits", json_object_new_int64(client->device->credits)) &&
	       (client->observer ?
		add(dtio, "in_use", json_object_new_boolean(client->device->user != NULL)) :
		add(dtio, "session", json_object_new_string(client->device->session)));
}

static uint32_t least(uint32_t one, uint32_t other)
{
	return one < other ? one : other;
}

uint8_t *write_answer(const struct dtio_serve_client *client,
		      const struct proposal *proposal, size_t *size)
{
	struct json_object *all = json_object_new_object();
	struct json_object *capabilities = json_object_new_object();
	const struct wire_version version = {
		.minor = proposal->minor < WIRE_MINOR ? proposal->minor : WIRE_MINOR,
	};
	const char *text = NULL;
	uint8_t *payload = NULL;

	/* No more than the client has named, but for two that have a default. */
	if (add(all, "capabilities", capabilities) &&
	    add(capabilities, "max_msg_fds",
		json_object_new_int64(least(proposal->max_fds ? proposal->max_fds :
					    USUAL_FDS, client->device->max_descriptors))) &&
	    add(capabilities, "max_data_xfer_size",
		json_object_new_int64(least(client->their_transfer,
					    client->device->max_transfer))) &&
	    (!proposal->max_maps ||
	     add(capabilities, "max_dma_maps",
		 json_object_new_int64(client->device->max_maps))) &&
	    (!proposal->page_sizes ||
	     add(capabilities, "pgsizes", json_object_new_int(PAGE_SIZES))) &&
	    (!client->write_multiple ||
	     add(capabilities, "write_multiple", json_object_new_boolean(true))) &&
	    (!client->dtio || add_dtio(capabilities, client)))
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
