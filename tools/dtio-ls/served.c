// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Devices that other processes serve, by their addresses. A folder stands for the sockets
 * in it, in the order of their names. One server that does not answer is no reason not to
 * show the others.
 */
#include <dirent.h>
#include <err.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "dtio-ls.h"
#include "served.h"

#ifdef HAVE_SERVED

#include "observe/served.h"

struct reading {
	struct dtio_board *board;
	const char *keys;
	bool all;
};

static void read_one(struct reading *reading, const char *address)
{
	char *error = NULL;

	if (!dtio_add_served(reading->board, address, reading->keys, &error))
		return;
	warnx("%s", error ?: "out of memory");
	free(error);
	reading->all = false;
}

static bool is_folder(const char *path)
{
	struct stat status;

	return !stat(path, &status) && S_ISDIR(status.st_mode);
}

static bool is_socket(const char *path)
{
	struct stat status;

	return !stat(path, &status) && S_ISSOCK(status.st_mode);
}

static void read_folder(struct reading *reading, const char *folder)
{
	struct dirent **entries;
	int count = scandir(folder, &entries, NULL, alphasort);
	bool any = false;

	if (count < 0) {
		warn("%s", folder);
		reading->all = false;
		return;
	}
	for (int i = 0; i < count; i++) {
		/* A name may have a colon, but then a slash is before it. */
		char *path = format("%s/%s", folder, entries[i]->d_name);

		if (is_socket(path)) {
			any = true;
			read_one(reading, path);
		}
		free(path);
		free(entries[i]);
	}
	free(entries);
	if (!any) {
		warnx("%s: no sockets in this folder; name the one that a server listens at",
		      folder);
		reading->all = false;
	}
}

struct dtio_board *read_served(const char *const *addresses, size_t count,
			       const char *keys, bool *all)
{
	struct reading reading = {
		.board = dtio_new_served_board(), .keys = keys, .all = true,
	};

	if (!reading.board)
		errx(EXIT_TROUBLE, "out of memory");
	for (size_t i = 0; i < count; i++) {
		const char *path = strncmp(addresses[i], "unix:", 5) ? addresses[i] :
								       addresses[i] + 5;

		if (is_folder(path))
			read_folder(&reading, path);
		else
			read_one(&reading, addresses[i]);
	}
	if (!dtio_board_num_devices(reading.board)) {
		dtio_free_board(reading.board);
		exit(EXIT_TROUBLE);
	}
	*all = reading.all;
	return reading.board;
}

#else

struct dtio_board *read_served(const char *const *addresses, size_t count,
			       const char *keys, bool *all)
{
	(void)addresses;
	(void)count;
	(void)keys;
	(void)all;
	errx(EXIT_TROUBLE, "this dtio-ls was built without json-c and GnuTLS, which --connect takes");
}

#endif
