/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Which peers may use the device; see peers.c. */
#ifndef DTIO_SERVE_PEERS_H
#define DTIO_SERVE_PEERS_H

#include <dtio/loop.h>

/* Besides root and the user that this process runs as */
struct allowed {
	uid_t *users;
	size_t num_users;
	gid_t *groups;
	size_t num_groups;
};

/* By name or number; false: there is none. */
bool allow_user(struct allowed *allowed, const char *name);
bool allow_group(struct allowed *allowed, const char *name);
bool allows_others(const struct allowed *allowed);
void free_allowed(struct allowed *allowed);

/* 0, or -EPERM and one line on standard error that says how the peer could be allowed. */
int check_peer(const struct allowed *allowed, const struct dtio_loop_peer *peer);

#endif /* DTIO_SERVE_PEERS_H */
