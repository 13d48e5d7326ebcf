// SPDX-License-Identifier: LGPL-2.1-or-later
/* Reading and writing sysfs. */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/sysfs.h"

int sysfs_read(const char *path, char **data, size_t *length)
{
	size_t room = 256, used = 0;
	char *buffer = NULL, *bigger;
	ssize_t got;
	int fd, err;

	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return -errno;

	do {
		if (!buffer || room - used < 2) {
			room *= 2;
			bigger = realloc(buffer, room);
			if (!bigger) {
				err = -ENOMEM;
				goto err_free;
			}
			buffer = bigger;
		}
		got = read(fd, buffer + used, room - used - 1);
		if (got < 0) {
			err = -errno;
			goto err_free;
		}
		used += (size_t)got;
	} while (got);

	close(fd);
	buffer[used] = '\0';
	*data = buffer;
	if (length)
		*length = used;
	return 0;

err_free:
	free(buffer);
	close(fd);
	return err;
}

int sysfs_read_line(const char *path, char **line)
{
	int err = sysfs_read(path, line, NULL);

	if (!err)
		(*line)[strcspn(*line, "\n")] = '\0';
	return err;
}

int sysfs_write(const char *path, const char *text)
{
	size_t length = strlen(text);
	ssize_t done;
	int fd, err = 0;

	fd = open(path, O_WRONLY | O_CLOEXEC);
	if (fd < 0)
		return -errno;
	done = write(fd, text, length);
	if (done < 0)
		err = -errno;
	else if ((size_t)done != length)
		err = -EIO;
	close(fd);
	return err;
}

int sysfs_link(const char *path, char **target)
{
	char text[PATH_MAX];
	ssize_t length;

	/* Never truncated: PATH_MAX is what symlink(2) takes, with its NUL. */
	length = readlink(path, text, sizeof(text) - 1);
	if (length < 0)
		return -errno;
	text[length] = '\0';
	*target = strdup(text);
	return *target ? 0 : -ENOMEM;
}

int sysfs_link_name(const char *path, char **name)
{
	const char *slash;
	char *target;
	int err;

	err = sysfs_link(path, &target);
	if (err)
		return err;
	slash = strrchr(target, '/');
	*name = strdup(slash ? slash + 1 : target);
	free(target);
	return *name ? 0 : -ENOMEM;
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

int sysfs_list(const char *path, char ***names, size_t *count)
{
	char **found = NULL, **bigger;
	size_t used = 0, room = 0;
	struct dirent *entry;
	int err = 0;
	DIR *dir;

	dir = opendir(path);
	if (!dir)
		return -errno;

	while ((errno = 0, entry = readdir(dir))) {
		if (entry->d_name[0] == '.')
			continue;
		if (used == room) {
			room = room ? room * 2 : 16;
			bigger = reallocarray(found, room, sizeof(*found));
			if (!bigger) {
				err = -ENOMEM;
				break;
			}
			found = bigger;
		}
		found[used] = strdup(entry->d_name);
		if (!found[used]) {
			err = -ENOMEM;
			break;
		}
		used++;
	}
	if (!err && errno)
		err = -errno;
	closedir(dir);

	if (err) {
		free_strings(found, used);
		return err;
	}
	if (used)
		qsort(found, used, sizeof(*found), compare_names);
	*names = found;
	*count = used;
	return 0;
}

/* Of what was to be read at @path, if it is there. */
static int tried(char *path, int err)
{
	free(path);
	return err == -ENOMEM ? err : 0;
}

int sysfs_try_read(char *path, char **data, size_t *length)
{
	*data = NULL;
	if (length)
		*length = 0;
	return tried(path, path ? sysfs_read(path, data, length) : -ENOMEM);
}

int sysfs_try_line(char *path, char **line)
{
	*line = NULL;
	return tried(path, path ? sysfs_read_line(path, line) : -ENOMEM);
}

int sysfs_try_link(char *path, char **target)
{
	*target = NULL;
	return tried(path, path ? sysfs_link(path, target) : -ENOMEM);
}

int sysfs_try_list(char *path, char ***names, size_t *count)
{
	*names = NULL;
	*count = 0;
	return tried(path, path ? sysfs_list(path, names, count) : -ENOMEM);
}

int sysfs_find(char *path)
{
	int err = -ENOMEM;

	if (path)
		err = access(path, F_OK) ? -ENOENT : 0;
	free(path);
	return err;
}

void free_strings(char **strings, size_t count)
{
	while (count)
		free(strings[--count]);
	free(strings);
}
