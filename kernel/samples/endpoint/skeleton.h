/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The registers of the skeleton, in BAR 0: what the function and the driver of the host
 * have to agree on. All are little endian. The host gives the function a buffer of its
 * own memory and a command; the function carries it out, says so in the status, and
 * interrupts.
 */
#ifndef ENDPOINT_SKELETON_H
#define ENDPOINT_SKELETON_H

#include <linux/types.h>

/* For experiments: no other device of QEMU has it, nor any that one can buy. */
#define SKELETON_VENDOR_ID	0x1af4
#define SKELETON_DEVICE_ID	0x10ff

#define SKELETON_MAGIC		0x656b736e	/* "nske" */

/* The most that one command takes */
#define SKELETON_MAX		65536

enum skeleton_command {
	SKELETON_NONE,		/* The function has taken the command. */
	SKELETON_REVERSE,	/* The bytes of the buffer, the last one first */
};

enum skeleton_status {
	SKELETON_BUSY,
	SKELETON_DONE,
	SKELETON_FAILED,	/* The buffer is too long, or is not the host's memory. */
};

/**
 * struct skeleton_registers - as they are in BAR 0
 * @magic: SKELETON_MAGIC, to be read
 * @command: what to do, written last
 * @status: what came of it
 * @length: of the buffer, in bytes
 * @address: of the buffer, on the host's PCI bus
 */
struct skeleton_registers {
	__le32 magic;
	__le32 command;
	__le32 status;
	__le32 length;
	__le64 address;
};

#endif
