// SPDX-License-Identifier: GPL-2.0-or-later
/* A PCI function as the host sees it. */
#include <endian.h>
#include <limits.h>
#include <linux/pci_regs.h>

#include "file.h"
#include "function.h"
#include "selftest.h"

char *function_file(const char *function, const char *name)
{
	char *path;

	if (asprintf(&path, "/sys/bus/pci/devices/%s/%s", function, name) < 0)
		abort();
	return path;
}

char *read_function(const char *function, const char *name)
{
	char *path = function_file(function, name), *text = read_file(path);

	if (text)
		text[strcspn(text, "\n")] = '\0';
	free(path);
	return text;
}

int write_function(const char *function, const char *name, const char *text)
{
	char *path = function_file(function, name);
	int error = write_file(path, text);

	free(path);
	return error;
}

char *function_driver(const char *function)
{
	char *path = function_file(function, "driver"), target[PATH_MAX];
	ssize_t length = readlink(path, target, sizeof(target) - 1);
	char *name;

	free(path);
	if (length < 0)
		return NULL;
	target[length] = '\0';
	name = strdup(strrchr(target, '/') + 1);
	if (!name)
		abort();
	return name;
}

void take_driver(const char *function)
{
	write_function(function, "driver/unbind", function);
}

uint32_t config(uint32_t at, size_t width)
{
	char *path = function_file(device->name, "config");
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	uint32_t value = 0;

	free(path);
	if (fd < 0 || pread(fd, &value, width, at) != (ssize_t)width)
		abort();
	close(fd);
	return le32toh(value);
}

uint32_t capability(uint8_t id)
{
	uint32_t at = 0;

	if (config(PCI_STATUS, 2) & PCI_STATUS_CAP_LIST)
		at = config(PCI_CAPABILITY_LIST, 1) & ~3u;
	while (at && config(at + PCI_CAP_LIST_ID, 1) != id)
		at = config(at + PCI_CAP_LIST_NEXT, 1) & ~3u;
	return at;
}

int set_command(int fd, uint16_t bits)
{
	const off_t at = CONFIG_OFFSET + PCI_COMMAND;
	uint16_t command;

	if (pread(fd, &command, sizeof(command), at) != sizeof(command))
		return errno;
	command |= htole16(bits);
	if (pwrite(fd, &command, sizeof(command), at) != sizeof(command))
		return errno;
	return 0;
}

bool attribute_becomes(const char *name, const char *text)
{
	bool is = false;

	for (int i = 0; i < 400 && !is; i++) {
		char *now = read_function(device->name, name);

		is = now && !strcmp(now, text);
		free(now);
		if (!is)
			usleep(5000);
	}
	return is;
}
