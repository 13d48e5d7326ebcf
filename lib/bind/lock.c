// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * One at a time: two programs that hand devices about at once would each undo what the
 * other has done. The lock is a file's, and ends with the program that has it.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/text.h"
#include "libdtio.h"

#define LOCK_FILE "/run/dtio.lock"

int dtio_lock(const char *sysroot, char **error)
{
	char *path = format_string("%s%s", sysroot, LOCK_FILE);
	int fd, err;

	if (!path)
		return fail(error, ENOMEM, "out of memory");
	fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
	while (fd >= 0 && flock(fd, LOCK_EX))
		if (errno != EINTR)
			break;
	err = fd < 0 ? errno : 0;
	if (err == ENOENT)
		fail(error, err, "%s cannot be made: there is no folder %s/run, by which programs see that another is binding devices; mount that of the system whose sys/ is in %s, or make it",
		     path, sysroot, sysroot);
	else if (err)
		fail(error, err, "%s: %s", path, strerror(err));
	free(path);
	return err ? -err : fd;
}
