// SPDX-License-Identifier: GPL-2.0-or-later
/* A process that uses the device under test until it is killed. */
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "selftest.h"
#include "user.h"

pid_t start_user(enum dtio_entry entry, int (*use)(int fd))
{
	struct dtio_handle handle;
	int ready[2];
	pid_t child;
	char byte;

	if (pipe(ready))
		abort();
	child = fork();
	if (!child) {
		if (dtio_open(device, entry, &handle, NULL) ||
		    use(handle.device) || write(ready[1], "", 1) != 1)
			_exit(1);
		pause();
		_exit(1);
	}
	close(ready[1]);
	if (child > 0 && read(ready[0], &byte, 1) != 1) {
		waitpid(child, NULL, 0);
		child = -1;
	}
	close(ready[0]);
	return child;
}

bool kill_user(pid_t user)
{
	return !kill(user, SIGKILL) && waitpid(user, NULL, 0) == user;
}
