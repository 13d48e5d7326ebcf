/* SPDX-License-Identifier: GPL-2.0-or-later */
/* A PCI function as the host sees it: its files in sysfs, its configuration space. */
#ifndef DTIO_FUNCTION_H
#define DTIO_FUNCTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include <linux/vfio.h>

/* The path of a file of any function's; free() it. */
char *function_file(const char *function, const char *name);

/* A file of it as text without its newline, NULL if there is none; free() it. */
char *read_function(const char *function, const char *name);
/* Returns 0 or the errno. */
int write_function(const char *function, const char *name, const char *text);

/* The name of the driver that has it, NULL if none does; free() it. */
char *function_driver(const char *function);
/* Without an error if it has none */
void take_driver(const char *function);

/* Of the configuration space of the device under test */
uint32_t config(uint32_t at, size_t width);
/* Where a capability is in it; 0: there is none. */
uint32_t capability(uint8_t id);

/* Where its user has the configuration space in the device's file */
#define CONFIG_OFFSET	((off_t)VFIO_PCI_CONFIG_REGION_INDEX << 40)
/* Sets bits of the command register as its user. Returns 0 or the errno. */
int set_command(int fd, uint16_t bits);

/* Waits until a file of the device under test has this text. */
bool attribute_becomes(const char *name, const char *text);

#endif /* DTIO_FUNCTION_H */
