/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A process that uses the device under test until it is killed. */
#ifndef DTIO_USER_H
#define DTIO_USER_H

#include <stdbool.h>
#include <sys/types.h>

#include "libdtio.h"

/*
 * Opens the device in a process of its own, which has done @use() with it when this returns.
 * @use() returns 0 if it has. Returns the process, or -1 if anything failed.
 */
pid_t start_user(enum dtio_entry entry, int (*use)(int fd));
bool kill_user(pid_t user);

#endif
