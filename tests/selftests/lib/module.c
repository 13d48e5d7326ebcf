// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Modules of the kernel, loaded and unloaded as tests want them. They are where
 * modprobe would find them, whoever has installed them: depmod's list tells, and a
 * module may be packed.
 */
#include <linux/module.h>
#include <sys/syscall.h>
#include <sys/utsname.h>

#include "module.h"
#include "selftest.h"

/* Linux 5.17's, for headers that are older */
#ifndef MODULE_INIT_COMPRESSED_FILE
#define MODULE_INIT_COMPRESSED_FILE	4
#endif

/* The kernel has '_' for '-' in names of modules. */
static bool same_name(const char *left, const char *right, size_t length)
{
	for (size_t i = 0; i < length; i++)
		if (left[i] != right[i] &&
		    !(strchr("-_", left[i]) && strchr("-_", right[i])))
			return false;
	return true;
}

/* Whether a line of modules.dep, "FOLDER/NAME.ko[.xz]: ...", is about the module. */
static bool is_about(const char *line, const char *name)
{
	size_t length = strlen(name);
	const char *end = strchr(line, ':'), *file = line;

	for (const char *at = line; end && at < end; at++)
		if (*at == '/')
			file = at + 1;
	return end && (size_t)(end - file) > length &&
	       same_name(file, name, length) &&
	       !strncmp(file + length, ".ko", strlen(".ko"));
}

/* The path of the module's file, or NULL. free() it. */
static char *find_module(const char *name)
{
	char *folder, *list, *line = NULL, *path = NULL;
	struct utsname system;
	size_t room = 0;
	FILE *file;

	if (uname(&system) ||
	    asprintf(&folder, "/lib/modules/%s", system.release) < 0 ||
	    asprintf(&list, "%s/modules.dep", folder) < 0)
		abort();
	file = fopen(list, "re");
	while (file && !path && getline(&line, &room, file) > 0) {
		if (!is_about(line, name))
			continue;
		*strchr(line, ':') = 0;
		if (asprintf(&path, "%s/%s", folder, line) < 0)
			abort();
	}
	if (file)
		fclose(file);
	free(line);
	free(list);
	free(folder);
	return path;
}

int load_module(const char *name, const char *parameters)
{
	char *path = find_module(name);
	int flags, fd, error = 0;

	if (!path)
		return ENOENT;
	flags = strcmp(strrchr(path, '.'), ".ko") ? MODULE_INIT_COMPRESSED_FILE :
						    0;
	fd = open(path, O_RDONLY | O_CLOEXEC);
	free(path);
	if (fd < 0 || syscall(SYS_finit_module, fd, parameters, flags))
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
