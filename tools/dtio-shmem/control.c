// SPDX-License-Identifier: GPL-2.0-or-later
/* The text is made when somebody connects, and sent as far as that one reads it. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <json-c/json.h>

#include "control.h"
#include "interrupts.h"

/* Connections that are sent something at the same time */
#define MAX_READERS	16

struct reader {
	struct watch watch;
	struct control *control;
	struct json_object *object;
	const char *rest;
	size_t num_rest;
	struct reader *next;
};

struct control {
	struct watch watch;
	struct ring *ring;
	struct watcher *watcher;
	const char *memory_kind;
	struct reader *readers;
	unsigned int num_readers;
};

static void add_number(struct json_object *object, const char *name, uint64_t number)
{
	json_object_object_add(object, name, json_object_new_uint64(number));
}

static void add_text(struct json_object *object, const char *name, const char *text)
{
	json_object_object_add(object, name, json_object_new_string(text));
}

static void add_counts(const struct ring *ring, uint32_t identity,
		       struct json_object *object)
{
	struct json_object *counts = json_object_new_array();
	const struct count *count = ring->counts +
				    (uint64_t)identity * ring->layout.vectors;
	uint32_t i;

	for (i = 0; i < ring->layout.vectors; i++)
		json_object_array_add(counts, json_object_new_uint64(count[i].rung));
	json_object_object_add(object, "rung", counts);
}

static void add_served(const struct served *served, struct json_object *object)
{
	static const char *const ways[] = { "none", "intx", "msi", "msix" };
	uint32_t interrupts = interrupts_register(served);

	add_text(object, "device", served->platform ? "platform" : "pci");
	add_text(object, "interrupts",
		 served->platform && interrupts ? "lines" : ways[interrupts & 3]);
	add_number(object, "messages", interrupts >> 16);
	if (served->pid)
		add_number(object, "pid", (uint64_t)served->pid);
}

static struct json_object *describe_peer(const struct ring *ring, uint32_t identity)
{
	struct json_object *object = json_object_new_object();
	const struct kept *kept = &ring->kept[identity];
	const struct served *served = served_of(ring->peers[identity]);

	add_number(object, "peer", identity);
	add_number(object, "generation", kept->generation);
	add_number(object, "state", kept->word);
	json_object_object_add(object, "awaited",
			       json_object_new_boolean(!ring->peers[identity]));
	if (served)
		add_served(served, object);
	else
		add_text(object, "device", kept->flags & ROW_IVSHMEM ? "ivshmem" :
			 kept->platform ? "platform" : "pci");
	add_counts(ring, identity, object);
	return object;
}

static struct json_object *describe(const struct control *control)
{
	const struct ring *ring = control->ring;
	const struct layout *layout = &ring->layout;
	struct json_object *all = json_object_new_object();
	struct json_object *list = json_object_new_array();
	uint32_t i;

	add_number(all, "size", layout->common);
	add_text(all, "memory", control->memory_kind);
	add_number(all, "section", layout->section_size);
	add_number(all, "private", layout->private_size);
	add_number(all, "identities", layout->peers);
	add_number(all, "vectors", layout->vectors);
	add_number(all, "changes", ring_changes(ring));
	add_number(all, "present", ring->present);
	for (i = 0; i < layout->peers; i++)
		if (ring_is_there(ring, i))
			json_object_array_add(list, describe_peer(ring, i));
	json_object_object_add(all, "peers", list);
	return all;
}

static void end_reader(struct reader *reader)
{
	struct reader **link = &reader->control->readers;

	while (*link != reader)
		link = &(*link)->next;
	*link = reader->next;
	reader->control->num_readers--;
	watch_end(reader->control->watcher, &reader->watch);
	close(reader->watch.fd);
	json_object_put(reader->object);
	free(reader);
}

static void reader_ready(struct watch *watch, uint32_t events)
{
	struct reader *reader = (struct reader *)watch;
	ssize_t sent;

	(void)events;
	sent = send(watch->fd, reader->rest, reader->num_rest,
		    MSG_DONTWAIT | MSG_NOSIGNAL);
	if (sent < 0 && (errno == EAGAIN || errno == EINTR))
		return;
	if (sent > 0) {
		reader->rest += sent;
		reader->num_rest -= (size_t)sent;
	}
	if (sent <= 0 || !reader->num_rest)
		end_reader(reader);
}

static void control_ready(struct watch *watch, uint32_t events)
{
	struct control *control = (struct control *)watch;
	struct reader *reader;
	int fd;

	(void)events;
	fd = accept4(watch->fd, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC);
	if (fd < 0)
		return;
	reader = control->num_readers < MAX_READERS ? calloc(1, sizeof(*reader)) : NULL;
	if (!reader) {
		close(fd);
		return;
	}
	reader->control = control;
	reader->object = describe(control);
	reader->rest = json_object_to_json_string_ext(reader->object,
						      JSON_C_TO_STRING_PLAIN);
	reader->num_rest = strlen(reader->rest);
	reader->watch = (struct watch){
		.fd = fd, .events = EPOLLOUT, .ready = reader_ready,
	};
	reader->next = control->readers;
	control->readers = reader;
	control->num_readers++;
	if (watch_start(control->watcher, &reader->watch))
		end_reader(reader);
}

int control_start(struct control **control, struct ring *ring, struct watcher *watcher,
		  const char *memory_kind, int fd)
{
	struct control *made = calloc(1, sizeof(*made));
	int err;

	if (!made)
		return -ENOMEM;
	made->ring = ring;
	made->watcher = watcher;
	made->memory_kind = memory_kind;
	made->watch = (struct watch){
		.fd = fd, .events = EPOLLIN, .ready = control_ready,
	};
	err = watch_start(watcher, &made->watch);
	if (err) {
		free(made);
		return err;
	}
	*control = made;
	return 0;
}

void control_end(struct control *control)
{
	if (!control)
		return;
	while (control->readers)
		end_reader(control->readers);
	watch_end(control->watcher, &control->watch);
	close(control->watch.fd);
	free(control);
}
