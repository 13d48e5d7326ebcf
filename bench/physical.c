// SPDX-License-Identifier: GPL-2.0-or-later
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "physical.h"

volatile uint32_t *map_physical(const char *text)
{
	uint64_t address = strtoull(text, NULL, 16);
	uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE);
	int fd = open("/dev/mem", O_RDWR | O_SYNC);
	char *pages = MAP_FAILED;

	if (fd >= 0)
		pages = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_SHARED, fd,
			     (off_t)(address & -page));
	if (pages == MAP_FAILED) {
		perror("bench: /dev/mem");
		exit(1);
	}
	close(fd);
	return (volatile uint32_t *)(pages + (address & (page - 1)));
}
