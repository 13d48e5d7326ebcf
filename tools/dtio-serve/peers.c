// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Which peers may use the device. On a Unix socket the kernel says which user and group a
 * peer has: root and this process's own user may, others if they were named. A peer of
 * TLS has proved that it has a key. A peer of anything else proves nothing, and that was
 * decided when the socket was made.
 */
#include <ctype.h>
#include <err.h>
#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <stdlib.h>
#include <unistd.h>

#include "dtio-serve.h"
#include "peers.h"

/* -1 as an ID means none to the kernel. */
static bool read_id(const char *name, unsigned long *id)
{
	char *rest;

	if (!isdigit((unsigned char)*name))
		return false;
	errno = 0;
	*id = strtoul(name, &rest, 10);
	return !errno && !*rest && *id < UINT32_MAX;
}

static void *room_for_one(void *array, size_t count, size_t size)
{
	array = reallocarray(array, count + 1, size);
	if (!array)
		errx(EXIT_NOT_SERVED, "out of memory");
	return array;
}

bool allow_user(struct allowed *allowed, const char *name)
{
	const struct passwd *user = getpwnam(name);
	unsigned long id;

	if (user)
		id = user->pw_uid;
	else if (!read_id(name, &id))
		return false;
	allowed->users = room_for_one(allowed->users, allowed->num_users,
				      sizeof(*allowed->users));
	allowed->users[allowed->num_users++] = (uid_t)id;
	return true;
}

bool allow_group(struct allowed *allowed, const char *name)
{
	const struct group *group = getgrnam(name);
	unsigned long id;

	if (group)
		id = group->gr_gid;
	else if (!read_id(name, &id))
		return false;
	allowed->groups = room_for_one(allowed->groups, allowed->num_groups,
				       sizeof(*allowed->groups));
	allowed->groups[allowed->num_groups++] = (gid_t)id;
	return true;
}

bool allows_others(const struct allowed *allowed)
{
	return allowed->num_users || allowed->num_groups;
}

void free_allowed(struct allowed *allowed)
{
	free(allowed->users);
	free(allowed->groups);
}

static bool is_allowed(const struct allowed *allowed, uid_t uid, gid_t gid)
{
	size_t i;

	if (!uid || uid == geteuid())
		return true;
	for (i = 0; i < allowed->num_users; i++)
		if (allowed->users[i] == uid)
			return true;
	for (i = 0; i < allowed->num_groups; i++)
		if (allowed->groups[i] == gid)
			return true;
	return false;
}

int check_peer(const struct allowed *allowed, const struct dtio_loop_peer *peer)
{
	if (!peer->has_credentials || is_allowed(allowed, peer->uid, peer->gid))
		return 0;
	warnx("%s: refused process %d of user %u, group %u; --allow-uid %u lets that user",
	      peer->address, (int)peer->pid, peer->uid, peer->gid, peer->uid);
	return -EPERM;
}
