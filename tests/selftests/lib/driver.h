/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The driver of the device under test, through its folder in sysfs. */
#ifndef DTIO_DRIVER_H
#define DTIO_DRIVER_H

#include <stdbool.h>

/* The administrator's overrides: files of the driver */
enum { NO_DMA, NO_RESET, READ_WRITE, KEEP_MEMORY, NUM_OVERRIDES };
extern const char *const overrides[NUM_OVERRIDES];

/* The path of a file there, or NULL for want of memory; free() it. */
char *driver_file(const char *name);

/* Write to a file of the driver; returns 0 or the errno. */
int tell_driver(const char *file, const char *text);

/* Take back an override; the same. */
int take_back_override(const char *file);

/* Is the override set for the device? */
bool override_is_set(const char *name);

/*
 * Finds the device's VFIO number anew, after it has been bound again.
 */
void find_number(void);

#endif /* DTIO_DRIVER_H */
