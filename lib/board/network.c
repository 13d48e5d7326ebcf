// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Network interfaces that are up, and among them those through which the caller is
 * logged in: the one that has the address, which may be a bridge or the like, and those
 * that it is made of. Which of several of these carry the login is for other machines
 * to know, so all do.
 */
#include <stdlib.h>
#include <string.h>

#include "base/sysfs.h"
#include "base/text.h"
#include "board/in-use.h"
#include "board/login.h"
#include "libdtio.h"

#define IFF_UP 0x1

/* Linux stacks no more (MAX_NEST_DEV); what a sysroot shows may go round. */
#define MAX_STACK 8

static const char lower[] = "lower_";

static int use_interface(struct search *search, const char *name,
			 enum dtio_use_kind kind)
{
	return use_class(search, "net", name, &(struct dtio_host_use) {
		.kind = kind,
		.what = name,
	});
}

static int use_login(struct search *search, const char *name, int depth)
{
	char **entries;
	size_t count;
	int err = use_interface(search, name, DTIO_USE_LOGIN);

	if (err || depth == MAX_STACK)
		return err;
	err = sysfs_try_list(format_string("%s/class/net/%s", search->sysfs,
					   name), &entries, &count);
	for (size_t i = 0; !err && i < count; i++)
		if (!strncmp(entries[i], lower, strlen(lower)))
			err = use_login(search, entries[i] + strlen(lower),
					depth + 1);
	free_strings(entries, count);
	return err;
}

static bool is_login(const struct search *search, const char *name)
{
	const struct dtio_board *board = search->board;

	for (size_t i = 0; i < board->num_devices; i++) {
		const struct dtio_host_device *device = &board->devices[i];

		for (size_t j = 0; j < device->num_uses; j++)
			if (device->uses[j].kind == DTIO_USE_LOGIN &&
			    !strcmp(device->uses[j].what, name))
				return true;
	}
	return false;
}

static int find_interface(struct search *search, const char *name)
{
	char *flags;
	int err = sysfs_try_line(format_string("%s/class/net/%s/flags",
					       search->sysfs, name), &flags);

	if (flags && strtoul(flags, NULL, 16) & IFF_UP &&
	    !is_login(search, name))
		err = use_interface(search, name, DTIO_USE_NETWORK);
	free(flags);
	return err;
}

int find_network(struct search *search)
{
	char *login;
	int err = find_login(search->root, &login);

	if (login)
		err = use_login(search, login, 0);
	free(login);
	return err ?: for_each_of_class(search, "net", find_interface);
}
