// SPDX-License-Identifier: GPL-2.0-or-later
/* A server's JSON as it is, or as a line and a table of the peers. */
#include <err.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <json-c/json.h>
#include <libsmartcols.h>

#include <dtio/loop.h>

#include "base/text.h"
#include "status.h"

static char *ask(const char *path)
{
	char *address = format_string("unix:%s", path), *error = NULL, *text = NULL;
	FILE *stream;
	char part[4096];
	size_t size;
	ssize_t count;
	int fd;

	fd = address ? dtio_connect(address, &error) : -ENOMEM;
	if (fd < 0)
		errx(EXIT_TROUBLE, "%s", error ? error : strerror(-fd));
	stream = open_memstream(&text, &size);
	if (!stream)
		err(EXIT_TROUBLE, "%s", path);
	while ((count = read(fd, part, sizeof(part))) > 0)
		fwrite(part, 1, (size_t)count, stream);
	if (count < 0)
		err(EXIT_TROUBLE, "%s", path);
	if (fclose(stream))
		errx(EXIT_TROUBLE, "out of memory");
	close(fd);
	free(address);
	return text;
}

static uint64_t number(struct json_object *object, const char *name)
{
	return json_object_get_uint64(json_object_object_get(object, name));
}

static const char *text(struct json_object *object, const char *name)
{
	const char *found = json_object_get_string(json_object_object_get(object, name));

	return found ? found : "-";
}

static char *as_size(uint64_t size)
{
	static const char units[] = "BKMGT";
	const char *unit = units;

	for (; size && size % 1024 == 0 && unit[1]; unit++)
		size /= 1024;
	return format_string("%" PRIu64 "%c", size, *unit);
}

static void print_ring(struct json_object *all)
{
	char *size = as_size(number(all, "size"));
	char *section = as_size(number(all, "section"));
	char *private = as_size(number(all, "private"));

	if (!size || !section || !private)
		errx(EXIT_TROUBLE, "out of memory");
	printf("%" PRIu64 " of %" PRIu64 " peers, %" PRIu64 " vector%s each; common memory %s (%s)",
	       number(all, "present"), number(all, "identities"), number(all, "vectors"),
	       number(all, "vectors") == 1 ? "" : "s", size, text(all, "memory"));
	if (number(all, "section"))
		printf(", sections %s", section);
	if (number(all, "private"))
		printf(", private memory %s", private);
	putchar('\n');
	free(size);
	free(section);
	free(private);
}

static uint64_t sum(struct json_object *list)
{
	size_t i, count = json_object_array_length(list);
	uint64_t all = 0;

	for (i = 0; i < count; i++)
		all += json_object_get_uint64(json_object_array_get_idx(list, i));
	return all;
}

/* NULL is out of memory, here and in libsmartcols. */
static void put(struct libscols_line *line, size_t column, char *cell)
{
	if (!cell || scols_line_refer_data(line, column, cell))
		errx(EXIT_TROUBLE, "out of memory");
}

static char *interrupts_of(struct json_object *peer)
{
	if (json_object_get_boolean(json_object_object_get(peer, "awaited")))
		return strdup("awaited");
	if (number(peer, "messages"))
		return format_string("%s %" PRIu64, text(peer, "interrupts"),
				     number(peer, "messages"));
	return strdup(text(peer, "interrupts"));
}

static void add_peer(struct libscols_table *table, struct json_object *peer)
{
	struct libscols_line *line = scols_table_new_line(table, NULL);

	if (!line)
		errx(EXIT_TROUBLE, "out of memory");
	put(line, 0, strdup(text(peer, "peer")));
	put(line, 1, strdup(text(peer, "generation")));
	put(line, 2, strdup(text(peer, "device")));
	put(line, 3, format_string("%#" PRIx64, number(peer, "state")));
	put(line, 4, interrupts_of(peer));
	put(line, 5, format_string("%" PRIu64,
				   sum(json_object_object_get(peer, "rung"))));
	put(line, 6, strdup(text(peer, "pid")));
}

static void print_peers(struct json_object *peers)
{
	static const char *const names[] = {
		"PEER", "GENERATION", "DEVICE", "STATE", "INTERRUPTS", "RUNG", "PID",
	};
	static const bool right[] = { true, true, false, true, false, true, true };
	struct libscols_table *table = scols_new_table();
	size_t i;

	if (!table)
		errx(EXIT_TROUBLE, "out of memory");
	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (!scols_table_new_column(table, names[i], 0,
					    right[i] ? SCOLS_FL_RIGHT : 0))
			errx(EXIT_TROUBLE, "out of memory");
	for (i = 0; i < json_object_array_length(peers); i++)
		add_peer(table, json_object_array_get_idx(peers, i));
	if (scols_print_table(table))
		errx(EXIT_TROUBLE, "the table cannot be printed");
	scols_unref_table(table);
}

int status(const struct status_options *options)
{
	char *said = ask(options->control);
	struct json_object *all = json_tokener_parse(said), *peers;

	if (!json_object_object_get_ex(all, "peers", &peers) ||
	    !json_object_is_type(peers, json_type_array))
		errx(EXIT_TROUBLE, "%s: that is no --control of dtio-shmem serve",
		     options->control);
	if (options->json) {
		puts(json_object_to_json_string_ext(all, JSON_C_TO_STRING_PRETTY));
	} else {
		print_ring(all);
		print_peers(peers);
	}
	json_object_put(all);
	free(said);
	return 0;
}
