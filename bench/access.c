// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * What it takes to reach a register that is mapped into the program's memory, in
 * instructions. The same program runs on the host and in a guest that the device
 * is assigned to.
 *
 * The device is a PL031: its first register can be read and its second one be
 * written, and nothing comes of it.
 *
 * With MARK, an address of a device that QEMU emulates for the guest, a register
 * there is read before and after each access, for whoever counts exits on the
 * host to know what belongs to one. Each figure has a register of its own.
 */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "counter.h"

#define PL031_DATA	0x000
#define PL031_MATCH	0x004
#define PL031_ID	0xfe0
#define PL031_ID_VALUE	0x31

static volatile uint32_t *registers, *mark;

static volatile uint32_t *map(const char *text)
{
	uint64_t address = strtoull(text, NULL, 16);
	long page = sysconf(_SC_PAGESIZE);
	int fd = open("/dev/mem", O_RDWR | O_SYNC);
	char *pages = MAP_FAILED;

	if (fd >= 0)
		pages = mmap(NULL, (size_t)page, PROT_READ | PROT_WRITE,
			     MAP_SHARED, fd, (off_t)(address & -(uint64_t)page));
	if (pages == MAP_FAILED) {
		perror("access: /dev/mem");
		exit(1);
	}
	close(fd);
	return (volatile uint32_t *)(pages + (address & ((uint64_t)page - 1)));
}

static void read_mark(void)
{
	(void)*mark;
}

static void read_4_bytes(void)
{
	(void)registers[PL031_DATA / 4];
}

static void write_4_bytes(void)
{
	registers[PL031_MATCH / 4] = 0;
}

static void measure(const char *name, void (*run)(void))
{
	struct operation operation = { .run = run };

	if (mark) {
		operation.before = read_mark;
		operation.after = read_mark;
	}
	printf("%s instructions %.0f\n", name, count_instructions(&operation));
	if (mark)
		mark++;
}

int main(int argc, char **argv)
{
	if (argc != 2 && argc != 3) {
		fprintf(stderr, "Usage: access ADDRESS [MARK]\n");
		return 2;
	}
	registers = map(argv[1]);
	if (registers[PL031_ID / 4] != PL031_ID_VALUE) {
		fprintf(stderr, "access: there is no PL031 at %s\n", argv[1]);
		return 1;
	}
	if (argc == 3)
		mark = map(argv[2]);
	measure("guest-read-4-bytes", read_4_bytes);
	measure("guest-write-4-bytes", write_4_bytes);
	return 0;
}
