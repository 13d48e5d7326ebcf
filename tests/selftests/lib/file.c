// SPDX-License-Identifier: GPL-2.0-or-later
/* Files of sysfs, debugfs and procfs, in one go. */
#include "file.h"
#include "selftest.h"

char *read_file(const char *path)
{
	FILE *file = fopen(path, "re");
	size_t room = 0;
	char *text = NULL;

	if (!file)
		return NULL;
	if (getdelim(&text, &room, '\0', file) < 0) {
		free(text);
		text = NULL;
	}
	fclose(file);
	return text;
}

unsigned long read_number(const char *path)
{
	char *text = read_file(path);
	unsigned long value;

	if (!text) {
		perror(path);
		abort();
	}
	value = strtoul(text, NULL, 10);
	free(text);
	return value;
}

int write_file(const char *path, const char *text)
{
	const size_t length = strlen(text);
	int fd = open(path, O_WRONLY | O_CLOEXEC), error = 0;
	ssize_t written;

	if (fd < 0)
		return errno;
	written = write(fd, text, length);
	if (written < 0)
		error = errno;
	else if ((size_t)written != length)
		error = EIO;
	close(fd);
	return error;
}
