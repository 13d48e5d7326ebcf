// SPDX-License-Identifier: GPL-2.0-or-later
#include <endian.h>
#include <err.h>
#include <fcntl.h>
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../../registers.h"
#include "uio.h"

/* UIO's file of the device, by the name of its node. */
static char *find_file(void)
{
	glob_t names;
	char *file = NULL;

	if (glob("/sys/class/uio/*/name", 0, NULL, &names))
		errx(1, "there is no UIO device");
	for (size_t i = 0; !file && i < names.gl_pathc; i++) {
		char name[32] = "", number[16];
		FILE *stream = fopen(names.gl_pathv[i], "re");

		if (!stream || !fgets(name, sizeof(name), stream))
			err(1, "%s", names.gl_pathv[i]);
		fclose(stream);
		if (!strncmp(name, "testdev@", 8) &&
		    sscanf(names.gl_pathv[i], "/sys/class/uio/%15[^/]",
			   number) == 1 &&
		    asprintf(&file, "/dev/%s", number) < 0)
			err(1, "asprintf");
	}
	globfree(&names);
	if (!file)
		errx(1, "no UIO device is a testdev");
	return file;
}

void uio_open(struct uio *uio)
{
	char *file = find_file();

	uio->fd = open(file, O_RDWR | O_CLOEXEC);
	if (uio->fd < 0)
		err(1, "%s", file);
	/* The first entry of reg: block "control" */
	uio->control = mmap(NULL, TESTDEV_PAGE_SIZE, PROT_READ | PROT_WRITE,
			    MAP_SHARED, uio->fd, 0);
	if (uio->control == MAP_FAILED)
		err(1, "cannot map %s", file);
	free(file);
	if (uio_get(uio, TESTDEV_ID) != TESTDEV_ID_VALUE)
		errx(1, "its identification is 0x%x", uio_get(uio, TESTDEV_ID));
}

uint32_t uio_get(const struct uio *uio, uint32_t reg)
{
	return le32toh(uio->control[reg / 4]);
}

void uio_put(const struct uio *uio, uint32_t reg, uint32_t value)
{
	uio->control[reg / 4] = htole32(value);
}

uint64_t uio_get64(const struct uio *uio, uint32_t reg)
{
	return uio_get(uio, reg) | (uint64_t)uio_get(uio, reg + 4) << 32;
}

void uio_put64(const struct uio *uio, uint32_t reg, uint64_t value)
{
	uio_put(uio, reg, (uint32_t)value);
	uio_put(uio, reg + 4, (uint32_t)(value >> 32));
}
