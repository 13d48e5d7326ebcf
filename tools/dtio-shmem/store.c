// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The protocol of systemd's service manager. Of libsystemd no more would be used than these
 * few lines, which its manual page has as an example for programs that go without.
 */
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "serve/socket.h"
#include "store.h"

#define FIRST_FD	3

static const char *const names[] = {
	"common", "table", "table-to-read", "pairs", "state",
};

static int *place_of(struct memory *memory, const char *name, size_t length)
{
	int *const places[] = {
		&memory->common.fd, &memory->table.fd, &memory->table_to_read,
		&memory->pairs.fd, &memory->state.fd,
	};
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (strlen(names[i]) == length && !memcmp(names[i], name, length))
			return places[i];
	return NULL;
}

bool store_is_there(void)
{
	return getenv("NOTIFY_SOCKET");
}

void store_take(struct memory *memory)
{
	const char *pid = getenv("LISTEN_PID"), *count = getenv("LISTEN_FDS");
	const char *name = getenv("LISTEN_FDNAMES");
	int i, num, *place;
	size_t length;

	if (!pid || !count || !name || atoi(pid) != getpid())
		return;
	num = atoi(count);
	for (i = 0; i < num && *name; i++) {
		length = strcspn(name, ":");
		place = place_of(memory, name, length);
		if (place && *place < 0) {
			*place = FIRST_FD + i;
			fcntl(*place, F_SETFD, FD_CLOEXEC);
		}
		name += length + (name[length] == ':');
	}
}

static void notify(const char *text, const int *fds, size_t num_fds)
{
	const char *path = getenv("NOTIFY_SOCKET");
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	socklen_t length;
	int fd;

	if (!path || (*path != '/' && *path != '@') ||
	    strlen(path) >= sizeof(address.sun_path))
		return;
	memcpy(address.sun_path, path, strlen(path));
	if (*path == '@')
		address.sun_path[0] = 0;
	length = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + strlen(path) +
			     (*path == '/'));
	fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return;
	if (!connect(fd, (struct sockaddr *)&address, length))
		socket_send(fd, text, strlen(text), fds, num_fds);
	close(fd);
}

void store_tell(const char *state)
{
	notify(state, NULL, 0);
}

void store_keep(const struct memory *memory, bool with_common)
{
	const int fds[] = {
		with_common ? memory->common.fd : -1, memory->table.fd,
		memory->table_to_read, memory->pairs.fd, memory->state.fd,
	};
	char text[64];
	size_t i;

	for (i = 0; i < sizeof(names) / sizeof(*names); i++) {
		if (fds[i] < 0)
			continue;
		snprintf(text, sizeof(text), "FDSTORE=1\nFDNAME=%s", names[i]);
		notify(text, &fds[i], 1);
	}
}
