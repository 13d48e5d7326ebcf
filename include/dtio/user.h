/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * What the capability "dtio" adds to vfio-user: docs/specs/dtio-user.rst says what it
 * means. The structures of <linux/dtio.h> are the messages; here is the rest of the wire.
 * All numbers are little endian.
 */
#ifndef DTIO_USER_H
#define DTIO_USER_H

#include <linux/types.h>

/* The name of the capability, and the version of its specification */
#define DTIO_USER_CAPABILITY	"dtio"
#define DTIO_USER_VERSION	1

/* What a peer that names no number of credits has, and the range of the number */
#define DTIO_USER_DEFAULT_CREDITS	16
#define DTIO_USER_MIN_CREDITS		2
#define DTIO_USER_MAX_CREDITS		65535

/* Characters of a session's name at most, without a terminating NUL */
#define DTIO_USER_SESSION_LENGTH	64

/*
 * From the client to the server: each has in its lower byte the number of the ioctl of
 * <linux/dtio.h> whose structure it carries.
 */
enum dtio_user_command {
	DTIO_USER_DEVICE_INFO = 0xd700,
	DTIO_USER_REGION_INFO = 0xd701,
	DTIO_USER_IRQ_INFO = 0xd702,
	DTIO_USER_STRING = 0xd703,
	DTIO_USER_IRQ_STATE = 0xd704,
	/* Those that have no ioctl */
	DTIO_USER_DOORBELLS_TAKEN = 0xd740,
	DTIO_USER_MAPPING_TAKEN = 0xd741,

	/* From the server to the client */
	DTIO_USER_IRQ_RAISED = 0xd780,
	DTIO_USER_DOORBELLS_CHANGED = 0xd781,
	DTIO_USER_MAPPING_CHANGED = 0xd782,
};

/*
 * In the flags of VFIO_USER_DEVICE_SET_IRQS, with VFIO_IRQ_SET_ACTION_TRIGGER, in the place
 * of VFIO_IRQ_SET_DATA_EVENTFD: raised by messages.
 */
#define DTIO_USER_IRQ_SET_DATA_MESSAGE	(1 << 16)

/*
 * The payload of DTIO_USER_IRQ_RAISED is one of these or more: sub-index @sub_index of
 * interrupt @index has been raised @count times since the last message about it.
 */
struct dtio_user_irq_raised {
	__u32 index;
	__u32 sub_index;
	__u32 count;
	__u32 __reserved;
};

/*
 * The payload of DTIO_USER_DOORBELLS_CHANGED, and of DTIO_USER_DOORBELLS_TAKEN, which says it back:
 * the list of ioeventfds of @region is another one, number @number.
 */
struct dtio_user_doorbells {
	__u32 region;
	__u32 number;
};

/*
 * The payload of DTIO_USER_MAPPING_CHANGED, and of DTIO_USER_MAPPING_TAKEN, which says it
 * back: @region can be mapped, or cannot; for the @number th time that has changed.
 */
struct dtio_user_mapping {
	__u32 region;
	__u32 number;
	__u32 mappable;
	__u32 __reserved;
};

#endif /* DTIO_USER_H */
