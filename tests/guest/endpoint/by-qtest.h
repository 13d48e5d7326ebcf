/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A QEMU without a guest, whose memory and registers are accessed by qtest: see by-qtest.c.
 * Each thread has one machine. An access whose result nobody waits for is sent with others.
 */
#ifndef ENDPOINT_BY_QTEST_H
#define ENDPOINT_BY_QTEST_H

#include <sys/types.h>

/* Machine virt with highmem-ecam=off */
#define ECAM		0x3f000000ull
#define ECAM_FUNCTION(bus, device)	(ECAM + ((bus) << 20) + ((device) << 15))

struct machine {
	const char *name, *log;
	pid_t pid;
	int fd;
	char *output;			/* commands that have not been sent */
	size_t length;
	unsigned int pending;		/* commands that have not been answered */
	size_t expected;		/* bytes of their answers */
	unsigned long long accesses;
	double slowest;			/* in seconds, of an answer */
};

/* QEMU with its arguments, NULL at the end; what it says goes to the file LOG. */
void machine_start(struct machine *machine, const char *name, const char *log,
		   char *const *arguments);

/* The one that this thread accesses from now on */
void machine_use(struct machine *machine);

/* All answers have come. */
void machine_wait(struct machine *machine);

/* Ends it. Returns 0 or why it did not end well; its last lines are printed then. */
const char *machine_end(struct machine *machine);

/* An access of 1, 2, 4 or 8 bytes */
void machine_write(uint64_t address, unsigned int size, uint64_t value);
void machine_look(uint64_t address, unsigned int size);
uint64_t machine_read(uint64_t address, unsigned int size);

struct epc epc_open(void);

static inline uint32_t get32(volatile void *base, uint64_t offset)
{
	return (uint32_t)machine_read((uintptr_t)base + offset, 4);
}

static inline void put32(volatile void *base, uint64_t offset, uint32_t value)
{
	machine_write((uintptr_t)base + offset, 4, value);
}

static inline void look32(volatile void *base, uint64_t offset)
{
	machine_look((uintptr_t)base + offset, 4);
}

static inline void touch(volatile uint8_t *base, uint64_t offset, unsigned int size, bool write,
			 uint64_t value)
{
	if (write)
		machine_write((uintptr_t)base + offset, size, value);
	else
		machine_look((uintptr_t)base + offset, size);
}

/* Its physical memory is what is accessed anyway. */
static inline void *map_memory(uint64_t address, uint64_t length)
{
	(void)length;
	return (void *)(uintptr_t)address;
}

#endif
