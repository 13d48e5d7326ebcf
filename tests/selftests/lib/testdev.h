/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * QEMU's dtio-testdev, a device that counts what is done to it. Its monitor block shows
 * the counters without dtio, through /dev/mem.
 */
#ifndef DTIO_TESTDEV_H
#define DTIO_TESTDEV_H

#include "../../registers.h"
#include "selftest.h"

/* As choose_device(), for such a device only */
void choose_testdev(int *argc, char **argv);

/* A register of the monitor block */
uint32_t monitor_read(uint32_t reg);

/* Where the regions are in the device's file. */
struct offsets {
	uint64_t control, small, shared, msi, buffer;
};

bool find_region(int fd, const char *name, struct dtio_region_info *info);
bool find_offsets(int fd, struct offsets *at);

/* A register by pread and pwrite; the program ends if that fails. */
uint32_t get(int fd, uint64_t offset);
void put(int fd, uint64_t offset, uint32_t value);
void put64(int fd, uint64_t offset, uint64_t value);

void sleep_ms(long ms);

/* Memory for DMA, locked */
uint8_t *new_pages(size_t count, uint8_t fill);
bool all(const uint8_t *data, size_t length, uint8_t value);

/* @control is that of struct offsets, @how a set of TESTDEV_DMA_*. */
void start_dma(int fd, uint64_t control, uint64_t source, uint64_t destination,
	       size_t length, uint32_t how);
/* Copies, and returns the status, or BUSY if it does not end. */
uint32_t copy(int fd, uint64_t control, uint64_t source, uint64_t destination,
	      size_t length);

#endif /* DTIO_TESTDEV_H */
