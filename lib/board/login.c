// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Whether the caller is logged in from another machine, and through which network
 * interface. sshd(8) tells a login by SSH_CONNECTION: the client's address and port, and
 * the server's. sudo(8) and su(1) drop it on the way, but processes above have it.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <ifaddrs.h>
#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/sysfs.h"
#include "base/text.h"
#include "board/login.h"

#define VARIABLE "SSH_CONNECTION="

/* ------------------------------------------------------------------------ */
/* From the caller to its login                                              */
/* ------------------------------------------------------------------------ */

/* *@connection is NULL if the process has none, or is another user's. */
static int read_connection(const char *sysroot, pid_t process,
			   char **connection)
{
	size_t length, prefix = strlen(VARIABLE);
	char *all;
	int err = sysfs_try_read(format_string("%s/proc/%jd/environ", sysroot,
					       (intmax_t)process),
				 &all, &length);

	*connection = NULL;
	for (size_t at = 0; all && at < length; at += strlen(all + at) + 1) {
		if (strncmp(all + at, VARIABLE, prefix))
			continue;
		*connection = strdup(all + at + prefix);
		err = *connection ? 0 : -ENOMEM;
		break;
	}
	free(all);
	return err;
}

/* *@parent is 0 if there is none, or the process has gone. */
static int read_parent(const char *sysroot, pid_t process, pid_t *parent)
{
	static const char field[] = "\nPPid:";
	const char *found;
	char *status;
	int err = sysfs_try_read(format_string("%s/proc/%jd/status", sysroot,
					       (intmax_t)process),
				 &status, NULL);

	found = status ? strstr(status, field) : NULL;
	*parent = found ? (pid_t)strtol(found + strlen(field), NULL, 10) : 0;
	free(status);
	return err;
}

/* The nearest has to do with the caller: a terminal may have been taken over since. */
static int find_connection(const char *sysroot, pid_t process,
			   char **connection)
{
	int err;

	do {
		err = read_connection(sysroot, process, connection);
		if (err || *connection)
			return err;
		err = read_parent(sysroot, process, &process);
	} while (!err && process > 0);
	return err;
}

/* ------------------------------------------------------------------------ */
/* From an address to an interface                                           */
/* ------------------------------------------------------------------------ */

/* An IPv4 address is "::ffff:a.b.c.d": IPv6 has a way to say it, and so may sshd. */
struct address {
	struct in6_addr number;
	const char *zone;	/* interface or its number; NULL: any */
};

static void map_address(struct in_addr from, struct in6_addr *to)
{
	memset(to, 0, sizeof(*to));
	to->s6_addr[10] = 0xff;
	to->s6_addr[11] = 0xff;
	memcpy(&to->s6_addr[12], &from, sizeof(from));
}

/* The server's, third of "CLIENT PORT SERVER PORT"; false: that is no such text. */
static bool parse_connection(char *connection, struct address *address)
{
	struct in_addr v4;
	char *word, *zone;

	strsep(&connection, " ");
	strsep(&connection, " ");
	word = strsep(&connection, " ");
	if (!word)
		return false;
	address->zone = NULL;
	if (inet_pton(AF_INET, word, &v4) == 1) {
		map_address(v4, &address->number);
		return true;
	}
	zone = strchr(word, '%');
	if (zone) {
		*zone = '\0';
		address->zone = zone + 1;
	}
	return inet_pton(AF_INET6, word, &address->number) == 1;
}

static bool is_in_zone(const struct ifaddrs *entry, uint32_t number,
		       const char *zone)
{
	char *end;

	if (!zone || !strcmp(entry->ifa_name, zone))
		return true;
	return strtoul(zone, &end, 10) == number && end != zone && !*end;
}

static bool has_address(const struct ifaddrs *entry,
			const struct address *address)
{
	const struct sockaddr *at = entry->ifa_addr;
	const struct sockaddr_in6 *v6 = (const void *)at;
	struct in6_addr number;

	if (at && at->sa_family == AF_INET) {
		map_address(((const struct sockaddr_in *)(const void *)at)
			    ->sin_addr, &number);
		return !memcmp(&number, &address->number, sizeof(number));
	}
	return at && at->sa_family == AF_INET6 &&
	       !memcmp(&v6->sin6_addr, &address->number, sizeof(number)) &&
	       is_in_zone(entry, v6->sin6_scope_id, address->zone);
}

/* *@interface is NULL if none has it. */
static int find_interface(const struct address *address, char **interface)
{
	struct ifaddrs *all;
	int err = 0;

	*interface = NULL;
	if (getifaddrs(&all))
		return errno == ENOMEM ? -ENOMEM : 0;
	for (const struct ifaddrs *entry = all; entry; entry = entry->ifa_next) {
		if (!has_address(entry, address))
			continue;
		/* An address may have a label: "eth0:1" */
		*interface = strndup(entry->ifa_name,
				     strcspn(entry->ifa_name, ":"));
		err = *interface ? 0 : -ENOMEM;
		break;
	}
	freeifaddrs(all);
	return err;
}

int find_login_of(const char *sysroot, pid_t process, char **interface)
{
	struct address address;
	char *connection;
	int err = find_connection(sysroot, process, &connection);

	*interface = NULL;
	if (connection && parse_connection(connection, &address))
		err = find_interface(&address, interface);
	free(connection);
	return err;
}

int find_login(const char *sysroot, char **interface)
{
	*interface = NULL;
	return *sysroot ? 0 : find_login_of(sysroot, getpid(), interface);
}
