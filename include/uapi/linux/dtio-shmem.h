/* SPDX-License-Identifier: GPL-2.0-only WITH Linux-syscall-note */
/*
 * dtio-shmem: memory that virtual machines share, and rings between them.
 *
 * Each device is a file, /dev/dtio-shmemN, that any number of processes may open. The
 * device's specification is docs/specs/dtio-shmem.rst: what a peer, its identity, its
 * generation, a ring and a block are. QEMU's ivshmem-doorbell and ivshmem-plain are
 * driven, too, with what they have.
 */
#ifndef _UAPI_LINUX_DTIO_SHMEM_H
#define _UAPI_LINUX_DTIO_SHMEM_H

#include <linux/ioctl.h>
#include <linux/types.h>

/**
 * DOC: The file
 *
 *  - mmap(2) maps what the offsets of &struct dtio_shmem_info lead to, with MAP_SHARED;
 *    EINVAL for a private mapping, beyond the end, or where the memory does not begin and
 *    end on a page of this kernel; EACCES to write the table
 *  - read(2) waits for rings and returns, for each vector from 0 on, a __u64 in the
 *    machine's byte order: how many rings since they were last taken through this open
 *    file; at least one is not 0. EINVAL for less room than a __u64 for each vector, and
 *    where there are no vectors; EAGAIN if there are none and the file is O_NONBLOCK
 *  - poll(2): POLLIN if read() would return at once, POLLPRI if the table has changed
 *    since %DTIO_SHMEM_CHANGES of this open file, POLLHUP if the device is gone
 *
 * Counts belong to an open file: each process that opens the device gets all rings. A
 * new one begins with those that came since the peer arrived, so that none is lost before
 * a process is there; to begin with the next one, read() once with O_NONBLOCK.
 *
 * When the device is unbound or unplugged, every call on an open file fails with ENODEV,
 * a read() that waits returns, eventfds are signalled once more, and what was mapped is
 * not any more: an access is SIGBUS.
 */

/**
 * DOC: General ioctl format
 *
 * As that of <linux/dtio.h>: each ioctl takes a pointer to a structure whose first __u32
 * is its size as the caller knows it. @flags and reserved fields must be 0 where nothing
 * else is said.
 *
 * Common errnos:
 *
 *  - ENOTTY: the ioctl number is not known
 *  - E2BIG: the structure is longer than this kernel's and its tail is not zero
 *  - EINVAL: the structure is shorter than its first published version, or there is no
 *    such vector or peer
 *  - EOPNOTSUPP: a flag or a reserved field has a value this kernel does not know, or
 *    the device does not have this (an ivshmem-doorbell has neither table nor state)
 *  - EACCES: the ioctl does something, and the file is not open for writing
 *  - EIO: the device does not answer
 *  - ENODEV: the device is gone
 *  - EFAULT: a pointer leads nowhere
 *  - ENOMEM: out of memory
 */

/* Shared with <linux/dtio.h>, whose numbers are below 0x40 */
#define DTIO_SHMEM_TYPE	(0xD7)

enum {
	DTIO_SHMEM_CMD_INFO = 0x40,
	DTIO_SHMEM_CMD_RING = 0x41,
	DTIO_SHMEM_CMD_TAKE = 0x42,
	DTIO_SHMEM_CMD_SET_EVENTFD = 0x43,
	DTIO_SHMEM_CMD_SET_STATE = 0x44,
	DTIO_SHMEM_CMD_CHANGES = 0x45,
	DTIO_SHMEM_CMD_PEER = 0x46,
};

/**
 * enum dtio_shmem_interrupts - how rings and events reach the driver
 * @DTIO_SHMEM_IRQ_NONE: not at all; the driver looks every 10 ms while the file is open
 * @DTIO_SHMEM_IRQ_INTX: the interrupt pin of a PCI function
 * @DTIO_SHMEM_IRQ_MSI: messages by the MSI capability
 * @DTIO_SHMEM_IRQ_MSIX: messages by the MSI-X capability
 * @DTIO_SHMEM_IRQ_LINES: interrupts of a device tree's node
 */
enum dtio_shmem_interrupts {
	DTIO_SHMEM_IRQ_NONE = 0,
	DTIO_SHMEM_IRQ_INTX = 1,
	DTIO_SHMEM_IRQ_MSI = 2,
	DTIO_SHMEM_IRQ_MSIX = 3,
	DTIO_SHMEM_IRQ_LINES = 4,
};

/**
 * struct dtio_shmem_info - ioctl(DTIO_SHMEM_INFO)
 * @size: sizeof(struct dtio_shmem_info)
 * @flags: must be 0
 * @features: output, a set of DTIO_SHMEM_*
 * @interrupts: output, one of &enum dtio_shmem_interrupts
 * @num_interrupts: output, how many there are; fewer than @vectors + 1 are shared
 * @vectors: output, how many each peer has, 0 to 65,535. Vector @vectors, in
 *           %DTIO_SHMEM_SET_EVENTFD, is the event: a row of the table has changed
 * @peers: output, how many identities there are; 0 if that is not known
 * @identity: output, that of this peer
 * @generation: output, that of this peer, 0 if it has none
 * @__reserved: must be 0
 * @common_offset: output, where the common memory begins in the file, for mmap
 * @common_size: output, its size in bytes
 * @table_offset: output, where the table begins in the file: &struct dtio_shmem_table,
 *                and all peers' blocks, to be read
 * @table_size: output, 0 without %DTIO_SHMEM_TABLE
 * @own_offset: output, where the peer's own block begins in the file, and after it the
 *              private memory
 * @own_size: output, 0 if there is neither
 * @blocks: output, where block 0 begins, counted from the beginning of the table
 * @block_size: output, bytes from there to block 1, and so on; 0: no blocks
 * @section: output, where a block's section begins, counted from the beginning of the
 *           block. What is before it is the driver's: a process that writes it breaks its
 *           own fast rings
 * @section_size: output, bytes; 0: no sections
 * @private_start: output, where the memory that is shared with peer 0 begins, counted
 *                 from @own_offset
 * @private_size: output, bytes from there to that with peer 1, and so on; 0: none
 *
 * Nothing of it changes as long as the file is open.
 *
 * All memory is mapped cached, as is right for what is another machine's, or process's,
 * memory; with the module's parameter write_combining, uncached with writes merged, for a
 * card whose memory is behind a bus.
 */
struct dtio_shmem_info {
	__u32 size;
	__u32 flags;
	__u32 features;
	__u32 interrupts;
	__u32 num_interrupts;
	__u32 vectors;
	__u32 peers;
	__u32 identity;
	__u32 generation;
	__u32 __reserved;
	__aligned_u64 common_offset;
	__aligned_u64 common_size;
	__aligned_u64 table_offset;
	__aligned_u64 table_size;
	__aligned_u64 own_offset;
	__aligned_u64 own_size;
	__aligned_u64 blocks;
	__aligned_u64 block_size;
	__aligned_u64 section;
	__aligned_u64 section_size;
	__aligned_u64 private_start;
	__aligned_u64 private_size;
};

#define DTIO_SHMEM_TABLE	(1 << 0)	/* a dtio-shmem: table, state, counts */
#define DTIO_SHMEM_BLOCKS	(1 << 1)	/* a block for each peer */
#define DTIO_SHMEM_PRIVATE	(1 << 2)	/* memory that two peers share */
#define DTIO_SHMEM_FAST		(1 << 3)	/* rings without an exit */

#define DTIO_SHMEM_INFO	_IO(DTIO_SHMEM_TYPE, DTIO_SHMEM_CMD_INFO)

/* As the identity: all other peers that are there */
#define DTIO_SHMEM_ALL	0xffff

/**
 * enum dtio_shmem_status - what became of a ring
 * @DTIO_SHMEM_UNKNOWN: the device does not say, or was not asked
 * @DTIO_SHMEM_COUNTED: it was counted
 * @DTIO_SHMEM_NO_PEER: no such peer is there
 * @DTIO_SHMEM_NO_VECTOR: the receiver has no such vector
 * @DTIO_SHMEM_NO_INTERRUPT: counted, and the receiver has no interrupt enabled for it
 */
enum dtio_shmem_status {
	DTIO_SHMEM_UNKNOWN = 0,
	DTIO_SHMEM_COUNTED = 1,
	DTIO_SHMEM_NO_PEER = 2,
	DTIO_SHMEM_NO_VECTOR = 3,
	DTIO_SHMEM_NO_INTERRUPT = 4,
};

/**
 * struct dtio_shmem_ring - ioctl(DTIO_SHMEM_RING)
 * @size: sizeof(struct dtio_shmem_ring)
 * @flags: a set of DTIO_SHMEM_RING_*
 * @peer: identity, or %DTIO_SHMEM_ALL; 0 to 65,535
 * @vector: 0 to 65,535
 * @status: output, one of &enum dtio_shmem_status
 * @counted: output, how many peers it was counted for; 0 if @status is
 *           %DTIO_SHMEM_UNKNOWN
 *
 * Rings. What the caller wrote to shared memory before, the receiver sees when it is
 * interrupted. A peer may ring itself. Asking the status is one more exit from a virtual
 * machine, and serialises the rings of all processes: %DTIO_SHMEM_RING_NO_STATUS does not
 * ask.
 *
 * %DTIO_SHMEM_RING_FAST rings without an exit that the other side has to wait for, and has
 * no status: a ring to a peer that is not there is lost. EOPNOTSUPP without
 * %DTIO_SHMEM_FAST; EINVAL if @peer is not below &dtio_shmem_info.peers, as
 * %DTIO_SHMEM_ALL is not, or @vector not below &dtio_shmem_info.vectors.
 */
struct dtio_shmem_ring {
	__u32 size;
	__u32 flags;
	__u32 peer;
	__u32 vector;
	__u32 status;
	__u32 counted;
};

#define DTIO_SHMEM_RING_FAST		(1 << 0)
#define DTIO_SHMEM_RING_NO_STATUS	(1 << 1)

#define DTIO_SHMEM_RING	_IO(DTIO_SHMEM_TYPE, DTIO_SHMEM_CMD_RING)

/**
 * struct dtio_shmem_take - ioctl(DTIO_SHMEM_TAKE)
 * @size: sizeof(struct dtio_shmem_take)
 * @flags: must be 0
 * @vector: below &dtio_shmem_info.vectors
 * @__reserved: must be 0
 * @count: output, how many rings since they were last taken through this open file
 *
 * Takes the count of one vector, as read() takes those of all; does not wait. Of an
 * ivshmem-doorbell, what is counted are interrupts: rings may have fallen together, or
 * been lost before the driver was there.
 */
struct dtio_shmem_take {
	__u32 size;
	__u32 flags;
	__u32 vector;
	__u32 __reserved;
	__aligned_u64 count;
};

#define DTIO_SHMEM_TAKE	_IO(DTIO_SHMEM_TYPE, DTIO_SHMEM_CMD_TAKE)

/**
 * struct dtio_shmem_set_eventfd - ioctl(DTIO_SHMEM_SET_EVENTFD)
 * @size: sizeof(struct dtio_shmem_set_eventfd)
 * @flags: must be 0
 * @vector: up to &dtio_shmem_info.vectors, which is the event
 * @fd: an eventfd, or -1 for none
 *
 * The eventfd is signalled when the vector is rung, and once at once: rings may have
 * been there already. One signal may stand for many rings, or with shared interrupts for
 * none; %DTIO_SHMEM_TAKE tells how many. An open file has one eventfd for each vector; a
 * new one takes the place of the last. EBADF or EINVAL if @fd is no eventfd.
 */
struct dtio_shmem_set_eventfd {
	__u32 size;
	__u32 flags;
	__u32 vector;
	__s32 fd;
};

#define DTIO_SHMEM_SET_EVENTFD	_IO(DTIO_SHMEM_TYPE, DTIO_SHMEM_CMD_SET_EVENTFD)

/**
 * struct dtio_shmem_set_state - ioctl(DTIO_SHMEM_SET_STATE)
 * @size: sizeof(struct dtio_shmem_set_state)
 * @flags: must be 0
 * @state: the peer's state word, of any value
 * @__reserved: must be 0
 *
 * All other peers see it in the table, and get an event. The state is that of the open
 * file which set it: it becomes 0 when that file is closed, however that comes about, so
 * that a process that dies is seen by other peers, too. Another file gets EBUSY until it
 * is 0.
 */
struct dtio_shmem_set_state {
	__u32 size;
	__u32 flags;
	__u32 state;
	__u32 __reserved;
};

#define DTIO_SHMEM_SET_STATE	_IO(DTIO_SHMEM_TYPE, DTIO_SHMEM_CMD_SET_STATE)

/**
 * struct dtio_shmem_changes - ioctl(DTIO_SHMEM_CHANGES)
 * @size: sizeof(struct dtio_shmem_changes)
 * @flags: must be 0
 * @changes: output, &dtio_shmem_table.changes
 * @present: output, how many peers are there, with this one
 *
 * What was changed up to here does not make POLLPRI any more: call it, then look at the
 * table, then poll.
 */
struct dtio_shmem_changes {
	__u32 size;
	__u32 flags;
	__u32 changes;
	__u32 present;
};

#define DTIO_SHMEM_CHANGES	_IO(DTIO_SHMEM_TYPE, DTIO_SHMEM_CMD_CHANGES)

/**
 * struct dtio_shmem_peer - ioctl(DTIO_SHMEM_PEER)
 * @size: sizeof(struct dtio_shmem_peer)
 * @flags: must be 0
 * @peer: below &dtio_shmem_info.peers
 * @presence: output, a set of DTIO_SHMEM_PEER_*
 * @generation: output, 0 if no peer has had the identity, else another one for each
 * @state: output, the state word, 0 if the peer is not there
 *
 * A row of the table, whose words fit together. EAGAIN if the table changes faster than
 * it can be read.
 */
struct dtio_shmem_peer {
	__u32 size;
	__u32 flags;
	__u32 peer;
	__u32 presence;
	__u32 generation;
	__u32 state;
};

#define DTIO_SHMEM_PEER_THERE	(1 << 0)
/* It speaks QEMU's ivshmem protocol, has no state and writes no block. */
#define DTIO_SHMEM_PEER_IVSHMEM	(1 << 1)

#define DTIO_SHMEM_PEER	_IO(DTIO_SHMEM_TYPE, DTIO_SHMEM_CMD_PEER)

/**
 * struct dtio_shmem_table - what a mapping of the table begins with
 * @signature: 0x6d687364
 * @version: 1
 * @changes: odd while a row is being changed, and two more after each change, modulo 2^32
 * @peers: how many identities there are
 * @vectors: how many each peer has
 * @rows: where the rows begin, in bytes from here: &struct dtio_shmem_row
 * @row_size: bytes from one row to the next
 * @counts: where the counts begin: a __le32 for each vector of peer 0, then of peer 1, and
 *          so on. Rings since the peer arrived, modulo 2^32, without fast ones
 * @present: how many peers are there
 *
 * Read @changes until it is even, the rows, and @changes once more, until both are the
 * same.
 */
struct dtio_shmem_table {
	__le32 signature;
	__le32 version;
	__le32 changes;
	__le32 peers;
	__le32 vectors;
	__le32 rows;
	__le32 row_size;
	__le32 counts;
	__le32 present;
};

/**
 * struct dtio_shmem_row - a row of the table
 * @generation: as &dtio_shmem_peer.generation
 * @presence: a set of DTIO_SHMEM_PEER_*
 * @state: as &dtio_shmem_peer.state
 * @__reserved: anything
 */
struct dtio_shmem_row {
	__le32 generation;
	__le32 presence;
	__le32 state;
	__le32 __reserved;
};

#endif /* _UAPI_LINUX_DTIO_SHMEM_H */
