// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * A caller who is logged in to a made-up system: linked in with --wrap of find_login,
 * getifaddrs and freeifaddrs. The caller is process 900 of the sysroot, if that has one,
 * and the interfaces have the addresses below.
 */
#include <arpa/inet.h>
#include <ifaddrs.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "board/login.h"

#define CALLER 900
#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static const struct {
	char *interface;
	const char *address;	/* NULL: one that has none, as some have not */
	uint32_t zone;
} known[] = {
	{ "lo", "127.0.0.1", 0 }, { "tun0", NULL, 0 },
	{ "eth0", "10.0.0.2", 0 }, { "eth0", "fe80::1", 2 },
	{ "eth0", "2001:db8::2", 0 }, { "eth1", "fe80::1", 3 },
	{ "eth1:1", "10.0.2.2", 0 }, { "br0", "10.0.1.2", 0 },
};

static struct ifaddrs entries[COUNT(known)];
static union {
	struct sockaddr any;
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;
} addresses[COUNT(known)];

int __wrap_find_login(const char *sysroot, char **interface);
int __wrap_getifaddrs(struct ifaddrs **all);
void __wrap_freeifaddrs(struct ifaddrs *all);

int __wrap_find_login(const char *sysroot, char **interface)
{
	return find_login_of(sysroot, CALLER, interface);
}

int __wrap_getifaddrs(struct ifaddrs **all)
{
	for (size_t i = 0; i < COUNT(known); i++) {
		const char *address = known[i].address;

		entries[i].ifa_name = known[i].interface;
		entries[i].ifa_next = i + 1 < COUNT(known) ? &entries[i + 1] :
							     NULL;
		if (!address)
			continue;
		entries[i].ifa_addr = &addresses[i].any;
		if (inet_pton(AF_INET, address, &addresses[i].v4.sin_addr)) {
			addresses[i].v4.sin_family = AF_INET;
			continue;
		}
		if (!inet_pton(AF_INET6, address, &addresses[i].v6.sin6_addr))
			abort();
		addresses[i].v6.sin6_family = AF_INET6;
		addresses[i].v6.sin6_scope_id = known[i].zone;
	}
	*all = entries;
	return 0;
}

void __wrap_freeifaddrs(struct ifaddrs *all)
{
	if (all != entries)
		abort();
}
