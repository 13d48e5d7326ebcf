/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The controller dtio-epc-pci from user space, by docs/specs/dtio-epc.rst, and physical
 * memory that the kernel was told to leave alone (mem=). Errors end the program.
 */
#ifndef ENDPOINT_EPC_H
#define ENDPOINT_EPC_H

#include <dirent.h>
#include <err.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define FUNCTIONS	"/sys/bus/pci/devices"

enum {
	EPC_FUNCTIONS		= 0x00c,
	EPC_TRANSLATIONS	= 0x010,
	EPC_DOORBELLS		= 0x014,
	EPC_PIECES		= 0x024,
	EPC_CHANNELS		= 0x028,
	EPC_CONTROL		= 0x02c,
	EPC_STATUS		= 0x030,
	EPC_RESET		= 0x04c,

	EPC_CHANNEL		= 0x1000,	/* 0x40 bytes each */
	EPC_DOORBELL		= 0x2000,
	EPC_TRANSLATION		= 0x4000,	/* 0x20 bytes each */
	EPC_FUNCTION		= 0x20000,	/* 0x1000 bytes each */
	EPC_CONFIG		= 0x100000,
	EPC_LENGTH		= 0x200000,
};

/* Of a function */
enum {
	EPF_ID			= 0x00,
	EPF_CLASS		= 0x04,
	EPF_PIN			= 0x0c,
	EPF_MSI			= 0x14,
	EPF_MSIX		= 0x18,
	EPF_MSIX_TABLE		= 0x1c,
	EPF_COMMAND		= 0x28,
	EPF_RAISE		= 0x34,
	EPF_RAISED		= 0x38,
	EPF_INTX		= 0x3c,
	EPF_BAR			= 0x80,		/* 0x20 bytes each */
};

/* Of a base address register */
enum {
	BAR_FLAGS		= 0x00,
	BAR_COUNT		= 0x04,
	BAR_SIZE		= 0x08,
	BAR_LIST		= 0x10,
	BAR_ACTION		= 0x18,
	BAR_STATE		= 0x1c,
};

/* Of a translation */
enum {
	WINDOW_OFFSET		= 0x00,
	WINDOW_SIZE		= 0x08,
	WINDOW_ADDRESS		= 0x10,
	WINDOW_CONTROL		= 0x18,
	WINDOW_STATE		= 0x1c,
};

struct epc {
	volatile uint8_t *registers;
	volatile uint8_t *window;
	uint64_t registers_bus, window_bus, window_size;
};

static inline uint32_t get32(volatile void *base, uint64_t offset)
{
	return *(volatile uint32_t *)((volatile uint8_t *)base + offset);
}

static inline void put32(volatile void *base, uint64_t offset, uint32_t value)
{
	*(volatile uint32_t *)((volatile uint8_t *)base + offset) = value;
}

static inline void put64(volatile void *base, uint64_t offset, uint64_t value)
{
	put32(base, offset, (uint32_t)value);
	put32(base, offset + 4, (uint32_t)(value >> 32));
}

static inline double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec + time.tv_nsec / 1e9;
}

/* A file that the kernel has of the function; -1 if it has none */
static inline int open_file(const char *function, const char *name, int flags)
{
	char path[512];

	snprintf(path, sizeof(path), "%s/%s/%s", FUNCTIONS, function, name);
	return open(path, flags | O_CLOEXEC);
}

/* Where a BAR is, and how long; 0 if there is none */
static inline uint64_t bar_of(const char *function, unsigned int bar, uint64_t *length)
{
	int fd = open_file(function, "resource", O_RDONLY);
	unsigned long long start = 0, end = 0, flags;
	FILE *file = fd < 0 ? NULL : fdopen(fd, "r");

	*length = 0;
	if (!file)
		return 0;
	for (unsigned int i = 0; i <= bar; i++)
		if (fscanf(file, "%llx %llx %llx", &start, &end, &flags) != 3)
			start = end = 0;
	fclose(file);
	if (end > start)
		*length = end - start + 1;
	return start;
}

static inline void *map_bar(const char *function, unsigned int bar, uint64_t length)
{
	char name[] = "resource0";
	void *map = MAP_FAILED;
	int fd;

	name[8] += bar;
	fd = open_file(function, name, O_RDWR);
	if (fd >= 0) {
		map = mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
		close(fd);
	}
	return map == MAP_FAILED ? NULL : map;
}

/* Memory accesses on; and, if it is to be, mastering the bus */
static inline void enable(const char *function, uint16_t command)
{
	int fd = open_file(function, "config", O_RDWR);

	if (fd < 0 || pwrite(fd, &command, sizeof(command), 4) != sizeof(command))
		err(1, "%s cannot be enabled", function);
	close(fd);
}

/* The name of the first function with these identifiers, to be freed; NULL if there is none */
static inline char *find_function(uint16_t vendor, uint16_t device)
{
	DIR *functions = opendir(FUNCTIONS);
	struct dirent *entry;
	char *found = NULL;

	while (functions && !found && (entry = readdir(functions))) {
		uint16_t id[2];
		int fd = open_file(entry->d_name, "config", O_RDONLY);

		if (fd < 0)
			continue;
		if (read(fd, id, sizeof(id)) == sizeof(id) && id[0] == vendor &&
		    id[1] == device)
			found = strdup(entry->d_name);
		close(fd);
	}
	if (functions)
		closedir(functions);
	return found;
}

static inline struct epc epc_open(void)
{
	char *name = find_function(0x1af4, 0x10f0);
	struct epc epc;
	uint64_t length;

	if (!name)
		errx(1, "there is no dtio-epc-pci");
	enable(name, 6);
	epc.registers_bus = bar_of(name, 0, &length);
	epc.registers = map_bar(name, 0, length);
	epc.window_bus = bar_of(name, 2, &epc.window_size);
	epc.window = map_bar(name, 2, epc.window_size);
	if (!epc.registers || !epc.window)
		err(1, "%s cannot be mapped", name);
	free(name);
	return epc;
}

/* Physical memory */
static inline void *map_memory(uint64_t address, uint64_t length)
{
	int fd = open("/dev/mem", O_RDWR | O_SYNC | O_CLOEXEC);
	void *map = fd < 0 ? MAP_FAILED :
		mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_SHARED, fd, address);

	if (map == MAP_FAILED)
		err(1, "/dev/mem");
	close(fd);
	return map;
}

/* A word on the command line */
static inline uint64_t number(const char *text)
{
	char *end;
	uint64_t value = strtoull(text, &end, 0);

	if (!*text || *end)
		errx(2, "%s is no number", text);
	return value;
}

static inline uint64_t random_bits(uint64_t *state)
{
	/* xorshift64* */
	*state ^= *state >> 12;
	*state ^= *state << 25;
	*state ^= *state >> 27;
	return *state * 0x2545f4914f6cdd1dull;
}

#endif
