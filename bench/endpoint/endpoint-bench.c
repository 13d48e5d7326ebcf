// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * In a guest: what a read and a write cost of a file that is mapped, as of a BAR, and of
 * ordinary memory; and how fast memory is copied.
 *
 * usage: endpoint-bench access FILE    nanoseconds of each kind of access, file and memory
 *        endpoint-bench copy SIZE TIMES    KB/s, as pci-epf-test counts them: the best
 *        endpoint-bench registers FILE SIZE TIMES    likewise, of a file that is mapped as
 *                registers are, read and written by the kernel's ways for such memory
 * With QEMU's -icount shift=0 a nanosecond is an instruction.
 */
#include <err.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#define LENGTH	4096
#define ROUNDS	2000

static uint64_t now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * UINT64_C(1000000000) + time.tv_nsec;
}

static double reads(const volatile uint64_t *words)
{
	uint64_t began = now();

	for (unsigned int round = 0; round < ROUNDS; round++)
		for (unsigned int i = 0; i < LENGTH / sizeof(*words); i++)
			(void)words[i];
	return (double)(now() - began) / ROUNDS / (LENGTH / sizeof(*words));
}

static double writes(volatile uint64_t *words)
{
	uint64_t began = now();

	for (unsigned int round = 0; round < ROUNDS; round++)
		for (unsigned int i = 0; i < LENGTH / sizeof(*words); i++)
			words[i] = i;
	return (double)(now() - began) / ROUNDS / (LENGTH / sizeof(*words));
}

static void *map(const char *path)
{
	int fd = path ? open(path, O_RDWR) : -1;
	void *words = mmap(NULL, LENGTH, PROT_READ | PROT_WRITE,
			   path ? MAP_SHARED : MAP_PRIVATE | MAP_ANONYMOUS, fd, 0);

	if (words == MAP_FAILED)
		err(1, "%s", path ? path : "memory");
	/* There from the first access on */
	writes(words);
	return words;
}

/* As in pci-epf-test: memory that was just had and zeroed, copied once */
static double copy_once(size_t size)
{
	char *from = mmap(NULL, 2 * size, PROT_READ | PROT_WRITE,
			  MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	uint64_t began, ended;

	if (from == MAP_FAILED)
		err(1, NULL);
	memset(from, 0, 2 * size);
	began = now();
	memcpy(from + size, from, size);
	/* The compiler may not leave it out. */
	__asm__ volatile("" : : "r"(from) : "memory");
	ended = now();
	munmap(from, 2 * size);
	return (double)size * 1000000 / (double)(ended - began);
}

static double best(double (*once)(size_t size), size_t size, unsigned int times)
{
	double highest = 0;

	for (unsigned int i = 0; i < times; i++) {
		double rate = once(size);

		highest = rate > highest ? rate : highest;
	}
	return highest;
}

static volatile uint64_t *registers;

/* As the kernel's memcpy_fromio() and memcpy_toio(): 8 bytes at a time */
static double from_registers(size_t size)
{
	uint64_t *to = malloc(size), began;
	double rate;

	if (!to)
		err(1, NULL);
	memset(to, 0, size);
	began = now();
	for (size_t i = 0; i < size / sizeof(*to); i++)
		to[i] = registers[i];
	__asm__ volatile("" : : "r"(to) : "memory");
	rate = (double)size * 1000000 / (double)(now() - began);
	free(to);
	return rate;
}

static double to_registers(size_t size)
{
	uint64_t *from = calloc(1, size), began;
	double rate;

	if (!from)
		err(1, NULL);
	began = now();
	for (size_t i = 0; i < size / sizeof(*from); i++)
		registers[i] = from[i];
	rate = (double)size * 1000000 / (double)(now() - began);
	free(from);
	return rate;
}

static void copy_registers(const char *path, size_t size, unsigned int times)
{
	int fd = open(path, O_RDWR);

	if (fd < 0)
		err(1, "%s", path);
	registers = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (registers == MAP_FAILED)
		err(1, "%s", path);
	printf("read %.0f\n", best(from_registers, size, times));
	printf("write %.0f\n", best(to_registers, size, times));
}

int main(int argc, char **argv)
{
	if (argc == 3 && !strcmp(argv[1], "access")) {
		void *file = map(argv[2]), *memory = map(NULL);

		printf("read %.3f %.3f\n", reads(file), reads(memory));
		printf("write %.3f %.3f\n", writes(file), writes(memory));
	} else if (argc == 4 && !strcmp(argv[1], "copy")) {
		printf("copy %.0f\n",
		       best(copy_once, strtoul(argv[2], NULL, 0), strtoul(argv[3], NULL, 0)));
	} else if (argc == 5 && !strcmp(argv[1], "registers")) {
		copy_registers(argv[2], strtoul(argv[3], NULL, 0), strtoul(argv[4], NULL, 0));
	} else {
		errx(2, "usage: endpoint-bench access FILE | copy SIZE TIMES | "
		     "registers FILE SIZE TIMES");
	}
	return 0;
}
