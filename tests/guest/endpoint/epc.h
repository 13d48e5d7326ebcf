/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The controller dtio-epc-pci by docs/specs/dtio-epc.rst: from user space of a guest, or by
 * qtest. Errors end the program.
 */
#ifndef ENDPOINT_EPC_H
#define ENDPOINT_EPC_H

#include <err.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

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

#ifdef BY_QTEST
#include "by-qtest.h"
#else
#include "in-guest.h"
#endif

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
