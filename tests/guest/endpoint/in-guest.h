/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Accesses to the machine that this runs on: PCI functions by what the kernel has of them,
 * and physical memory that it was told to leave alone (mem=).
 */
#ifndef ENDPOINT_IN_GUEST_H
#define ENDPOINT_IN_GUEST_H

#include <dirent.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>

#define FUNCTIONS	"/sys/bus/pci/devices"

static inline uint32_t get32(volatile void *base, uint64_t offset)
{
	return *(volatile uint32_t *)((volatile uint8_t *)base + offset);
}

static inline void put32(volatile void *base, uint64_t offset, uint32_t value)
{
	*(volatile uint32_t *)((volatile uint8_t *)base + offset) = value;
}

/* A read of what nothing depends on */
static inline void look32(volatile void *base, uint64_t offset)
{
	get32(base, offset);
}

/* An access of SIZE bytes */
static inline void touch(volatile uint8_t *base, uint64_t offset, unsigned int size, bool write,
			 uint64_t value)
{
	volatile void *at = base + offset;

	switch (size) {
	case 1: write ? (void)(*(volatile uint8_t *)at = value) :
			(void)*(volatile uint8_t *)at; break;
	case 2: write ? (void)(*(volatile uint16_t *)at = value) :
			(void)*(volatile uint16_t *)at; break;
	case 4: write ? (void)(*(volatile uint32_t *)at = value) :
			(void)*(volatile uint32_t *)at; break;
	default: write ? (void)(*(volatile uint64_t *)at = value) :
			 (void)*(volatile uint64_t *)at; break;
	}
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

#endif
