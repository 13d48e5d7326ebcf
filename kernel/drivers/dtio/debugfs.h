/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The interrupts of an open device, in debugfs.
 */
#ifndef DTIO_DEBUGFS_H
#define DTIO_DEBUGFS_H

struct dtio_device;

/* debugfs.c */
void dtio_debugfs_add(struct dtio_device *dtio);
void dtio_debugfs_remove(struct dtio_device *dtio);
void dtio_debugfs_init(void);
void dtio_debugfs_exit(void);

#endif /* DTIO_DEBUGFS_H */
