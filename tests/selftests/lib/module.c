// SPDX-License-Identifier: GPL-2.0-or-later
/* Modules of the kernel, loaded and unloaded as tests want them. */
#include <sys/syscall.h>
#include <sys/utsname.h>

#include "module.h"
#include "selftest.h"

int load_module(const char *folder, const char *name, const char *parameters)
{
	struct utsname system;
	int fd, error = 0;
	char *path;

	if (uname(&system) ||
	    asprintf(&path, "/lib/modules/%s/%s/%s.ko", system.release, folder,
		     name) < 0)
		abort();
	fd = open(path, O_RDONLY | O_CLOEXEC);
	free(path);
	if (fd < 0 || syscall(SYS_finit_module, fd, parameters, 0))
		error = errno;
	if (fd >= 0)
		close(fd);
	return error;
}

int unload_module(const char *name)
{
	char *loaded = strdup(name);
	int error;

	if (!loaded)
		abort();
	for (char *at = loaded; (at = strchr(at, '-'));)
		*at = '_';
	error = syscall(SYS_delete_module, loaded, O_NONBLOCK) ? errno : 0;
	free(loaded);
	return error;
}
