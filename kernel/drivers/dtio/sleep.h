/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * No system sleep while a device is open.
 */
#ifndef DTIO_SLEEP_H
#define DTIO_SLEEP_H

#include <linux/list.h>
#include <linux/sched.h>
#include <linux/types.h>

struct dtio_device;

/**
 * struct dtio_sleep - an open device, which keeps the system awake
 * @link: in the list of all of them; empty: the system may sleep
 * @pid: the process that opened the device
 * @comm: its command
 *
 * Guarded by a lock of sleep.c's.
 */
struct dtio_sleep {
	struct list_head link;
	pid_t pid;
	char comm[TASK_COMM_LEN];
};

/* sleep.c; for the module */
int dtio_sleep_init(void);
void dtio_sleep_exit(void);

/* For opening and closing a device */
int dtio_sleep_prevent(struct dtio_device *dtio);
void dtio_sleep_allow(struct dtio_device *dtio);

#endif /* DTIO_SLEEP_H */
