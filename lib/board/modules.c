// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which modules modprobe would load for a device. Each device has a modalias, and
 * modules.alias has a pattern for each kind of device that a module has a driver
 * for. Of a distribution's tens of thousands of patterns all but a few begin with
 * something that no device has, so that is what is looked at first: the compatible
 * string of "of:N*T*Cfsl,imx8mp-uartC*", the vendor of "pci:v00001957d*".
 *
 * libkmod would do this, but by modules.alias.bin alone, which BusyBox's depmod does not
 * write, and a broken one ends the program; and Debian has no static library of it, so
 * that no program could be linked with libdtio.a any more.
 */
#include <errno.h>
#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/sysfs.h"
#include "base/text.h"
#include "board/board.h"
#include "libdtio.h"

#define OF_PATTERN "of:N*T*C"

/* One of a device's compatible strings, by which patterns find the device */
struct key {
	const char *text;
	size_t length;
	struct dtio_host_device *device;
	const char *modalias;
};

struct keys {
	struct key *keys;
	size_t count, room;
};

struct search {
	struct dtio_board *board;
	const char *root;
	char **modaliases;	/* one for each device; NULL: none */
	struct keys compatible;	/* sorted */
};

/* '-' and '_' are the same in the names of modules, and so kmod has it here. */
static void normalize(char *text)
{
	bool in_set = false;

	for (; *text; text++) {
		if (*text == '[')
			in_set = true;
		else if (*text == ']')
			in_set = false;
		else if (*text == '-' && !in_set)
			*text = '_';
	}
}

/* ------------------------------------------------------------------------ */
/* Devices                                                                   */
/* ------------------------------------------------------------------------ */

/* Devices on AMBA have it in "uevent" alone. */
static int read_uevent(const char *directory, char **modalias)
{
	static const char variable[] = "MODALIAS=";
	char *text, *rest, *line;
	int err;

	err = sysfs_try_read(format_string("%s/uevent", directory), &text,
			     NULL);
	rest = text;
	while ((line = strsep(&rest, "\n"))) {
		if (strncmp(line, variable, strlen(variable)))
			continue;
		*modalias = strdup(line + strlen(variable));
		err = *modalias ? 0 : -ENOMEM;
		break;
	}
	free(text);
	return err;
}

/* *@modalias stays NULL for a device without. */
static int read_modalias(const struct search *search,
			 const struct dtio_host_device *device,
			 char **modalias)
{
	char *directory;
	int err;

	directory = format_string("%s/sys/bus/%s/devices/%s", search->root,
				  device->bus, device->name);
	if (!directory)
		return -ENOMEM;
	err = sysfs_try_line(format_string("%s/modalias", directory), modalias);
	if (!err && !*modalias)
		err = read_uevent(directory, modalias);
	free(directory);
	if (*modalias)
		normalize(*modalias);
	return err;
}

static int add_key(struct search *search, struct dtio_host_device *device,
		   const char *modalias, const char *compatible)
{
	struct keys *keys = &search->compatible;
	char *text = arena_string(search->board->arena, compatible);

	if (!text)
		return -ENOMEM;
	if (keys->count == keys->room) {
		size_t room = keys->room ? keys->room * 2 : 256;
		struct key *bigger = reallocarray(keys->keys, room,
						  sizeof(*bigger));

		if (!bigger)
			return -ENOMEM;
		keys->keys = bigger;
		keys->room = room;
	}
	normalize(text);
	/* The kernel does that to them in a modalias. */
	for (char *blank = text; (blank = strchr(blank, ' ')); )
		*blank = '_';
	keys->keys[keys->count++] = (struct key) {
		.text = text,
		.length = strlen(text),
		.device = device,
		.modalias = modalias,
	};
	return 0;
}

static int compare_keys(const void *a, const void *b)
{
	const struct key *left = a, *right = b;
	size_t length = left->length < right->length ? left->length :
						       right->length;
	int order = memcmp(left->text, right->text, length);

	if (order)
		return order;
	return (left->length > right->length) - (left->length < right->length);
}

static int collect_devices(struct search *search)
{
	const struct dtio_board *board = search->board;

	for (size_t i = 0; i < board->num_devices; i++) {
		struct dtio_host_device *device = &board->devices[i];
		int err = read_modalias(search, device,
					&search->modaliases[i]);

		if (err)
			return err;
		if (!search->modaliases[i] ||
		    strncmp(search->modaliases[i], "of:", 3))
			continue;
		for (const char *const *string = device->compatible; *string;
		     string++) {
			err = add_key(search, device, search->modaliases[i],
				      *string);
			if (err)
				return err;
		}
	}
	if (search->compatible.count)
		qsort(search->compatible.keys, search->compatible.count,
		      sizeof(*search->compatible.keys), compare_keys);
	return 0;
}

/* ------------------------------------------------------------------------ */
/* Patterns                                                                  */
/* ------------------------------------------------------------------------ */

static int add_module(struct search *search, struct dtio_host_device *device,
		      const char *module)
{
	struct dtio_arena *arena = search->board->arena;
	const char **modules;

	for (size_t i = 0; i < device->num_modules; i++)
		if (!strcmp(device->modules[i], module))
			return 0;
	modules = arena_extend(arena, device->modules, &device->num_modules,
			       sizeof(*modules));
	if (!modules)
		return -ENOMEM;
	device->modules = modules;
	modules[device->num_modules - 1] = arena_string(arena, module);
	return modules[device->num_modules - 1] ? 0 : -ENOMEM;
}

static int match_compatible(struct search *search, const char *pattern,
			    const struct key *wanted, const char *module)
{
	const struct keys *keys = &search->compatible;
	const struct key *found, *end = keys->keys + keys->count;

	found = keys->count ? bsearch(wanted, keys->keys, keys->count,
				      sizeof(*found), compare_keys) : NULL;
	if (!found)
		return 0;
	while (found > keys->keys && !compare_keys(found - 1, wanted))
		found--;
	for (; found < end && !compare_keys(found, wanted); found++) {
		int err = 0;

		if (!fnmatch(pattern, found->modalias, 0))
			err = add_module(search, found->device, module);
		if (err)
			return err;
	}
	return 0;
}

static int match_all(struct search *search, const char *pattern,
		     const char *module)
{
	size_t literal = strcspn(pattern, "*?[");

	for (size_t i = 0; i < search->board->num_devices; i++) {
		const char *modalias = search->modaliases[i];
		int err = 0;

		if (modalias && !strncmp(modalias, pattern, literal) &&
		    !fnmatch(pattern, modalias, 0))
			err = add_module(search, &search->board->devices[i],
					 module);
		if (err)
			return err;
	}
	return 0;
}

/* "alias PATTERN MODULE" */
static int match_line(struct search *search, char *line)
{
	char *pattern, *module;
	struct key wanted;

	if (strncmp(line, "alias ", 6))
		return 0;
	line += 6;
	pattern = strsep(&line, " ");
	module = line;
	if (!module)
		return 0;
	normalize(pattern);

	if (strncmp(pattern, OF_PATTERN, strlen(OF_PATTERN)))
		return match_all(search, pattern, module);
	wanted.text = pattern + strlen(OF_PATTERN);
	wanted.length = strlen(wanted.text);
	if (wanted.length > 2 && !strcmp(wanted.text + wanted.length - 2, "C*"))
		wanted.length -= 2;
	if (strcspn(wanted.text, "*?[") < wanted.length)
		return match_all(search, pattern, module);
	return match_compatible(search, pattern, &wanted, module);
}

static int match_file(struct search *search)
{
	char *path = format_string("%s/lib/modules/%s/modules.alias",
				   search->root, search->board->kernel);
	char *text, *rest, *line;
	int err;

	err = sysfs_try_read(path, &text, NULL);
	rest = text;
	while (!err && (line = strsep(&rest, "\n")))
		err = match_line(search, line);
	free(text);
	return err;
}

int find_modules(struct dtio_board *board, const char *sysroot)
{
	struct search search = { .board = board, .root = sysroot };
	int err;

	if (!board->kernel)
		return 0;
	search.modaliases = calloc(board->num_devices + 1,
				   sizeof(*search.modaliases));
	if (!search.modaliases)
		return -ENOMEM;
	err = collect_devices(&search);
	if (!err)
		err = match_file(&search);
	free_strings(search.modaliases, board->num_devices);
	free(search.compatible.keys);
	return err;
}
