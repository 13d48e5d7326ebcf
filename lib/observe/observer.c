// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A connection on which one question is asked after the other. What the server sends
 * besides answers is passed over; what is no message ends it.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "dtio/user.h"
#include "observe/channel.h"
#include "observe/hello.h"
#include "observe/observer.h"
#include "serve/wire.h"

/* How long an answer may take, and all of them, in milliseconds */
#define ANSWER_MS	5000
#define ALL_MS		60000
/* As every receiver has to take */
#define MAX_MESSAGE	(OBSERVER_TRANSFER + 4096)
/* Room for a string; the kernel has no longer path */
#define MAX_STRING	4096

struct dtio_observer {
	struct channel channel;
	char *address;
	int64_t deadline;		/* of all answers */
	uint16_t id;
	struct welcome welcome;
	/* The message that came last */
	struct wire_header header;
	uint8_t payload[MAX_MESSAGE - sizeof(struct wire_header)];
};

static int no_message(const struct dtio_observer *observer, char **error)
{
	return fail(error, EPROTO, "%s: what it sends is not vfio-user: is it another kind of server, or one with TLS (tls:HOST:PORT)?",
		    observer->address);
}

static int bad_answer(const struct dtio_observer *observer, const char *what, char **error)
{
	return fail(error, EPROTO, "%s: the server's answer about %s is not what docs/specs/dtio-user.rst says; update or mend the server",
		    observer->address, what);
}

static size_t payload_size(const struct dtio_observer *observer)
{
	return observer->header.size - sizeof(observer->header);
}

static int receive_message(struct dtio_observer *observer, char **error)
{
	struct wire_header *header = &observer->header;
	int err;

	err = channel_receive(&observer->channel, header, sizeof(*header), error);
	if (err)
		return err;
	if (header->size < sizeof(*header) || header->size > MAX_MESSAGE)
		return no_message(observer, error);
	return channel_receive(&observer->channel, observer->payload,
			       payload_size(observer), error);
}

static int send_message(struct dtio_observer *observer, uint16_t command,
			const void *payload, size_t size, char **error)
{
	const struct wire_header header = {
		.id = ++observer->id, .command = command,
		.size = (uint32_t)(sizeof(header) + size),
	};
	int err;

	err = channel_send(&observer->channel, &header, sizeof(header), error);
	return err ? err : channel_send(&observer->channel, payload, size, error);
}

/*
 * The answer is in @observer->payload then. A refusal is 0, and its errno in
 * *@refusal, which is 0 otherwise.
 */
static int ask(struct dtio_observer *observer, uint16_t command, const void *payload,
	       size_t size, int *refusal, char **error)
{
	const struct wire_header *header = &observer->header;
	int err;

	observer->channel.deadline = now_ms() + ANSWER_MS;
	if (observer->channel.deadline > observer->deadline)
		observer->channel.deadline = observer->deadline;
	err = send_message(observer, command, payload, size, error);
	if (err)
		return err;
	/* An endless stream of other messages ends with the time. */
	do {
		err = channel_check_time(&observer->channel, error);
		if (!err)
			err = receive_message(observer, error);
		if (err)
			return err;
	} while ((header->flags & WIRE_TYPE) != WIRE_REPLY || header->id != observer->id);
	*refusal = 0;
	if (!(header->flags & WIRE_ERROR))
		return header->command == command ? 0 : no_message(observer, error);
	if (!header->error || header->error > INT32_MAX)
		return no_message(observer, error);
	*refusal = (int)header->error;
	return 0;
}

/* ------------------------------------------------------------------------ */
/* The first message                                                         */
/* ------------------------------------------------------------------------ */

static int refused(const struct dtio_observer *observer, int err, char **error)
{
	const char *why = strerror(err);

	switch (err) {
	case EPERM:
	case EACCES:
		why = "the server lets only others connect: become a user that it knows, or use keys of its own";
		break;
	case ENODEV:
		why = "the server has no device for this client";
		break;
	case EBUSY:
		why = "the device has a client, and the server none who only look";
		break;
	case ENOTSUP:
	case EINVAL:
		why = "the server does not take this program's version of vfio-user; update the older one";
		break;
	}
	return fail(error, err, "%s: %s", observer->address, why);
}

static int say_hello(struct dtio_observer *observer, char **error)
{
	size_t size = 0;
	void *hello = write_hello(&size);
	int err, refusal;

	if (!hello)
		return fail(error, ENOMEM, "out of memory");
	err = ask(observer, WIRE_VERSION, hello, size, &refusal, error);
	free(hello);
	if (err)
		return err;
	if (refusal)
		return refused(observer, refusal, error);
	return read_welcome(observer->payload, payload_size(observer), observer->address,
			    &observer->welcome, error);
}

int dtio_observe(const char *address, const char *keys, struct dtio_observer **observer,
		 char **error)
{
	struct dtio_observer *made = calloc(1, sizeof(*made));
	int err;

	if (!made)
		return fail(error, ENOMEM, "out of memory");
	made->address = strdup(address);
	made->channel.address = made->address;
	made->channel.fd = -1;
	made->channel.deadline = now_ms() + ANSWER_MS;
	made->deadline = now_ms() + ALL_MS;
	err = made->address ? channel_open(&made->channel, keys, error) :
			      fail(error, ENOMEM, "out of memory");
	if (!err)
		err = say_hello(made, error);
	if (err)
		dtio_observer_free(made);
	else
		*observer = made;
	return err;
}

void dtio_observer_free(struct dtio_observer *observer)
{
	if (!observer)
		return;
	channel_close(&observer->channel);
	free(observer->address);
	free(observer);
}

bool dtio_observer_in_use(const struct dtio_observer *observer)
{
	return observer->welcome.in_use;
}

/* ------------------------------------------------------------------------ */
/* Questions                                                                 */
/* ------------------------------------------------------------------------ */

/*
 * Structures of <linux/dtio.h>, which come back at least as long; what follows is at
 * @observer->payload + @size. @what is for errors, of which -ENOENT has no line.
 */
static int ask_dtio(struct dtio_observer *observer, uint16_t command, void *structure,
		    size_t size, const char *what, char **error)
{
	uint32_t length;
	int err, refusal;

	err = ask(observer, command, structure, size, &refusal, error);
	if (err)
		return err;
	if (refusal == ENOENT)
		return -ENOENT;
	if (refusal)
		return fail(error, refusal, "%s: the server refuses to tell about %s: %s",
			    observer->address, what, strerror(refusal));
	if (payload_size(observer) < size)
		return bad_answer(observer, what, error);
	memcpy(&length, observer->payload, sizeof(length));
	if (length != size)
		return bad_answer(observer, what, error);
	memcpy(structure, observer->payload, size);
	return 0;
}

int dtio_observer_device(struct dtio_observer *observer, struct dtio_device_info *info,
			 char **error)
{
	int err;

	*info = (struct dtio_device_info){ .size = sizeof(*info) };
	err = ask_dtio(observer, DTIO_USER_DEVICE_INFO, info, sizeof(*info), "the device",
		       error);
	return err == -ENOENT ? bad_answer(observer, "the device", error) : err;
}

int dtio_observer_region(struct dtio_observer *observer, uint32_t index,
			 struct dtio_region_info *info, char **error)
{
	int err;

	*info = (struct dtio_region_info){ .size = sizeof(*info), .index = index };
	err = ask_dtio(observer, DTIO_USER_REGION_INFO, info, sizeof(*info), "a region",
		       error);
	return !err && info->index != index ? bad_answer(observer, "a region", error) : err;
}

int dtio_observer_irq(struct dtio_observer *observer, uint32_t index,
		      struct dtio_irq_info *info, char **error)
{
	int err;

	*info = (struct dtio_irq_info){ .size = sizeof(*info), .index = index };
	err = ask_dtio(observer, DTIO_USER_IRQ_INFO, info, sizeof(*info), "an interrupt",
		       error);
	return !err && info->index != index ? bad_answer(observer, "an interrupt", error) :
					      err;
}

int dtio_observer_string(struct dtio_observer *observer, enum dtio_object object,
			 uint32_t index, enum dtio_string_kind kind, char **string,
			 char **error)
{
	struct dtio_string asked = {
		.size = sizeof(asked), .object = object, .index = index, .kind = kind,
		.length = MAX_STRING,
	};
	const char *text = (const char *)observer->payload + sizeof(asked);
	int err;

	err = ask_dtio(observer, DTIO_USER_STRING, &asked, sizeof(asked), "a name", error);
	if (err)
		return err;
	if (!asked.length || asked.length > MAX_STRING ||
	    payload_size(observer) != sizeof(asked) + asked.length ||
	    strnlen(text, asked.length) != asked.length - 1)
		return bad_answer(observer, "a name", error);
	*string = strdup(text);
	return *string ? 0 : fail(error, ENOMEM, "out of memory");
}

/* As much as one message carries */
static int read_some(struct dtio_observer *observer,
		     const struct wire_region_access *access, void *data, char **error)
{
	int err, refusal;

	err = ask(observer, WIRE_REGION_READ, access, sizeof(*access), &refusal, error);
	if (err)
		return err;
	if (refusal == EPERM)
		return -EPERM;
	if (refusal)
		return fail(error, refusal, "%s: the server cannot read what describes the device: %s",
			    observer->address, strerror(refusal));
	if (payload_size(observer) != sizeof(*access) + access->count)
		return bad_answer(observer, "a region's content", error);
	memcpy(data, observer->payload + sizeof(*access), access->count);
	return 0;
}

int dtio_observer_read(struct dtio_observer *observer, uint32_t region, uint64_t offset,
		       void *data, size_t count, char **error)
{
	uint8_t *at = data;
	int err = 0;

	while (count && !err) {
		const struct wire_region_access access = {
			.offset = offset, .region = region,
			.count = count < observer->welcome.max_transfer ?
				 (uint32_t)count : observer->welcome.max_transfer,
		};

		err = read_some(observer, &access, at, error);
		at += access.count;
		offset += access.count;
		count -= access.count;
	}
	return err;
}
