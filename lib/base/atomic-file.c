// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A file that is written whole or not at all: what was there before stays until all
 * that replaces it is on the disk beside it.
 */
#include <errno.h>
#include <fcntl.h>
#include <libgen.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/atomic-file.h"
#include "base/text.h"

static int write_all(int fd, const char *data, size_t size)
{
	while (size) {
		ssize_t done = write(fd, data, size);

		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return -errno;
		if (!done)
			return -EIO;
		data += done;
		size -= (size_t)done;
	}
	return 0;
}

/* In the same folder, so that it can be renamed; with a name nobody has yet. */
static int open_beside(const char *file, char **name)
{
	for (unsigned int attempt = 0; ; attempt++) {
		int fd;

		*name = format_string("%s.%ld.%u", file, (long)getpid(),
				      attempt);
		if (!*name)
			return -ENOMEM;
		fd = open(*name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC,
			  0666);
		if (fd >= 0)
			return fd;
		free(*name);
		if (errno != EEXIST)
			return -errno;
	}
}

/* Else the new name may be lost with the power; the data are not. */
static void sync_folder(char *file)
{
	int fd = open(dirname(file), O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	if (fd < 0)
		return;
	fsync(fd);
	close(fd);
}

/* @old is what is there; NULL: nothing. */
static int replace(char *file, const struct stat *old, const void *data,
		   size_t size)
{
	char *name;
	int fd, err;

	/* A file that may not be written is not to be lost by renaming. */
	if (old && access(file, W_OK))
		return -errno;
	fd = open_beside(file, &name);
	if (fd < 0)
		return fd;
	err = write_all(fd, data, size);
	if (!err && old && fchmod(fd, old->st_mode & 0777))
		err = -errno;
	if (!err && fsync(fd))
		err = -errno;
	if (close(fd) && !err)
		err = -errno;
	if (!err && rename(name, file))
		err = -errno;
	if (err)
		unlink(name);
	else
		sync_folder(file);
	free(name);
	return err;
}

/* A device or a pipe has nothing that could be kept. */
static int write_into(const char *file, const void *data, size_t size)
{
	int fd = open(file, O_WRONLY | O_TRUNC | O_CLOEXEC), err;

	if (fd < 0)
		return -errno;
	err = write_all(fd, data, size);
	if (close(fd) && !err)
		err = -errno;
	return err;
}

static bool is_same_file(const char *file, const struct stat *status)
{
	struct stat other;

	return !stat(file, &other) && other.st_dev == status->st_dev &&
	       other.st_ino == status->st_ino;
}

/*
 * What a symbolic link leads to is what is replaced. Those in /proc may lead to
 * what has no name any more.
 */
static int write_over(const char *file, const struct stat *old,
		      const void *data, size_t size)
{
	char *real = S_ISREG(old->st_mode) ? realpath(file, NULL) : NULL;
	int err;

	if (real && is_same_file(real, old))
		err = replace(real, old, data, size);
	else
		err = write_into(file, data, size);
	free(real);
	return err;
}

static int write_file(const char *file, const void *data, size_t size)
{
	struct stat old;
	char *copy;
	int err;

	if (!stat(file, &old))
		return write_over(file, &old, data, size);
	if (errno != ENOENT)
		return -errno;
	copy = strdup(file);
	if (!copy)
		return -ENOMEM;
	err = replace(copy, NULL, data, size);
	free(copy);
	return err;
}

int replace_file(const char *file, const void *data, size_t size,
		 char **error)
{
	bool to_output = !strcmp(file, "-");
	int err = to_output ? write_all(STDOUT_FILENO, data, size) :
			      write_file(file, data, size);

	if (!err)
		return 0;
	return fail(error, -err, "cannot write %s: %s",
		    to_output ? "to the standard output" : file,
		    strerror(-err));
}
