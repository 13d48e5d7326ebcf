/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The network interface through which the caller is logged in; see login.c. */
#ifndef DTIO_BOARD_LOGIN_H
#define DTIO_BOARD_LOGIN_H

#include <sys/types.h>

/*
 * 0 or -ENOMEM; *@interface is NULL if the caller is logged in otherwise, or @sysroot is
 * not "", which is not the system that runs. free() it.
 */
int find_login(const char *sysroot, char **interface);
/* The same for a process by the proc/ of any sysroot, and this system's addresses */
int find_login_of(const char *sysroot, pid_t process, char **interface);

#endif /* DTIO_BOARD_LOGIN_H */
