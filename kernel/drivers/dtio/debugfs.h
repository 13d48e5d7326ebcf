/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What an administrator can look at of a device that is open.
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
