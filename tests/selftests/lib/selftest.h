/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * What the selftests share: the device under test, opening it by group and by cdev,
 * its device tree node, and what is known of a few kinds of device, whose interrupt
 * tests can raise.
 */
#ifndef DTIO_SELFTEST_H
#define DTIO_SELFTEST_H

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <linux/vfio.h>
#include <linux/dtio.h>

#include "board/types.h"
#include "libdtio.h"

/* The device under test, and the list that it is in; set before any test runs. */
extern struct dtio_board *board;
extern const struct dtio_host_device *device;

/*
 * Takes the device's name from the end of the command line or from the
 * environment, and bails out with a how-to if it cannot be tested: one that dtio
 * drives itself, a PCI function, or either.
 */
void choose_device(int *argc, char **argv);
void choose_function(int *argc, char **argv);
void choose_any(int *argc, char **argv);

bool is_function(void);
/* The device is of that kind, by any string of its "compatible". */
bool is_compatible(const char *compatible);

/* The first of the list whose first compatible this is; NULL if there is none. */
const struct dtio_host_device *find_compatible(const char *compatible);

/* Index of the first interrupt of the type; ~0 if there is none. */
uint32_t find_irq(int fd, enum dtio_irq_type type);

/* Looks at the device again, for what has changed since. */
void list_again(void);
/* The same, and from then on the list has all devices of the system. */
void list_whole_board(void);

/*
 * Another device, as it is now, which is much faster than to list all; NULL if there is
 * none. It is gone with the next call.
 */
const struct dtio_host_device *read_neighbour(const char *name);

/* The kernel option that this way to open needs and that is missing, or NULL. */
const char *kernel_lacks(enum dtio_entry entry);

/* Whether interrupt handlers run in threads, and spinlocks sleep: PREEMPT_RT */
bool kernel_is_realtime(void);
/* Handlers of interrupts run in threads. */
bool kernel_has_irq_threads(void);

/* ioctl(2) that returns the errno, for EXPECT_EQ() to compare. */
int ioctl_errno(int fd, unsigned long request, void *argument);

/* What the driver says of the device in sysfs, "verdict"; NULL without it. free() it. */
char *read_verdict(void);

/* A property of the device's node; NULL if there is none. free() it. */
void *read_property(const char *name, size_t *length);
uint32_t property_cell(const void *property, size_t index);
/* The string number @index of a list of strings, or NULL. */
const char *property_string(const char *list, size_t length, size_t index);

/* VFIO_DEVICE_SET_IRQS; returns 0 or the errno. */
int set_irqs(int fd, uint32_t index, uint32_t flags, uint32_t start,
	     uint32_t count, const void *data, size_t length);
int set_irq_eventfd(int fd, uint32_t index, uint32_t action, int eventfd);
int set_irq_now(int fd, uint32_t index, uint32_t action);

/* Has the host taken the device back from the process that has it open? */
bool is_withdrawn(int fd);

/* Waits for the eventfd and returns its count, 0 if it does not come in time. */
uint64_t wait_eventfd(int eventfd, int timeout_ms);
/* How long to wait for a signal that must come, and for one that must not. */
#define SOON_MS		2000
#define NEVER_MS	100

/*
 * What is known of the kind of device under test, so that tests can do more than
 * ask. Registers are in region 0 and four bytes wide.
 */
struct known_kind {
	const char *compatible;		/* NULL for PCI functions */
	uint32_t vendor_device;		/* their first four bytes */
	/* A register that holds what is written and has no other effect. */
	bool has_scratch;
	uint32_t scratch;
	uint32_t scratch_reset;		/* what it holds after a reset */
	uint32_t scratch_values[2];
	/* Where in region 0 no register is, so that an access is answered by an abort. */
	bool has_hole;
	uint32_t hole;
	/* Two adjacent registers that always read the same, at offset 0. */
	bool has_constants;
	uint32_t constants[2];
	/* Make interrupt 0 rise, and fall. */
	void (*raise)(int fd, uint64_t region);
	void (*lower)(int fd, uint64_t region);
	/*
	 * Interrupt 0 is fired by a thread of its controller's driver, which may
	 * look at the line once more after it has been masked.
	 */
	bool nested;
	/* Which of its interrupts can be used, and why not; or NULL. */
	const enum dtio_irq_status *irqs;
};

/* NULL if nothing is known of the device. */
const struct known_kind *device_kind(void);

/*
 * A register, by pread and pwrite if the kernel does that, otherwise by a mapping;
 * false on failure. @offset is in the device's file, or in region 0.
 */
bool read_at(int fd, uint64_t offset, uint32_t *value);
bool write_at(int fd, uint64_t offset, uint32_t value);
bool read_register(int fd, uint64_t offset, uint32_t *value);
bool write_register(int fd, uint64_t offset, uint32_t value);

/* Does the kernel read and write the region for a user? */
bool kernel_reads(const struct dtio_region_info *info);
/* What pread and pwrite fail with where the device itself would give @error. */
int access_errno(const struct dtio_region_info *info, int error);

#endif /* DTIO_SELFTEST_H */
