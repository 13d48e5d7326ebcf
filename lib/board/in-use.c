// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * From what is in use to devices, for all the files that look for uses. Each of these
 * things has a place in sysfs, and whatever device is at that place or above it on the
 * way is needed: an SD card, its controller, the bus that carries the controller.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/sysfs.h"
#include "base/text.h"
#include "board/board.h"
#include "board/in-use.h"
#include "libdtio.h"

static bool has_use(const struct dtio_host_device *device,
		    const struct dtio_host_use *use)
{
	for (size_t i = 0; i < device->num_uses; i++)
		if (device->uses[i].kind == use->kind &&
		    device->uses[i].process == use->process &&
		    !strcmp(device->uses[i].what, use->what))
			return true;
	return false;
}

static bool is_at_or_above(const char *above, const char *place)
{
	size_t length = strlen(above);

	return !strncmp(above, place, length) &&
	       (!place[length] || place[length] == '/');
}

int add_use(struct search *search, const char *place,
	    const struct dtio_host_use *use)
{
	struct dtio_arena *arena = search->board->arena;
	const char *what = NULL;

	for (size_t i = 0; i < search->board->num_devices; i++) {
		struct dtio_host_device *device = &search->board->devices[i];
		struct dtio_host_use *uses;

		if (!device->sysfs_path ||
		    !is_at_or_above(device->sysfs_path, place) ||
		    has_use(device, use))
			continue;
		if (!what)
			what = arena_string(arena, use->what);
		uses = arena_extend(arena, device->uses, &device->num_uses,
				    sizeof(*uses));
		if (!what || !uses)
			return -ENOMEM;
		device->uses = uses;
		uses[device->num_uses - 1] = *use;
		uses[device->num_uses - 1].what = what;
	}
	return 0;
}

int find_place(const struct search *search, const char *path, char **place)
{
	size_t length = strlen(search->sysfs);
	char *link = format_string("%s/%s", search->sysfs, path), *real;
	int err = 0;

	*place = NULL;
	if (!link)
		return -ENOMEM;
	real = realpath(link, NULL);
	free(link);
	if (!real)
		return errno == ENOMEM ? -ENOMEM : 0;
	if (!strncmp(real, search->sysfs, length) && real[length] == '/') {
		*place = strdup(real + length + 1);
		err = *place ? 0 : -ENOMEM;
	}
	free(real);
	return err;
}

int use_class(struct search *search, const char *class, const char *name,
	      const struct dtio_host_use *use)
{
	char *path = format_string("class/%s/%s", class, name), *place;
	int err;

	if (!path)
		return -ENOMEM;
	err = find_place(search, path, &place);
	free(path);
	if (!err && place)
		err = add_use(search, place, use);
	free(place);
	return err;
}

int for_each_of_class(struct search *search, const char *class,
		      int find(struct search *search, const char *name))
{
	char **names;
	size_t count;
	int err;

	err = sysfs_try_list(format_string("%s/class/%s", search->sysfs, class),
			     &names, &count);
	for (size_t i = 0; !err && i < count; i++)
		err = find(search, names[i]);
	free_strings(names, count);
	return err;
}

int read_text(const struct search *search, const char *name, char **text)
{
	return sysfs_try_read(format_string("%s/%s", search->root, name), text,
			      NULL);
}

void unescape(char *text)
{
	char *to = text;

	for (const char *from = text; *from; to++) {
		unsigned int code;

		if (*from == '\\' && strspn(from + 1, "01234567") >= 3 &&
		    sscanf(from + 1, "%3o", &code) == 1) {
			*to = (char)code;
			from += 4;
		} else {
			*to = *from++;
		}
	}
	*to = '\0';
}
