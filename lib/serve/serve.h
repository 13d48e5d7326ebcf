/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * libdtio-serve: a device that this process serves and that a virtual machine uses, by
 * vfio-user with the capability dtio (docs/specs/dtio-user.rst).
 *
 * A device is described once: its regions, interrupts, configuration space, node. A
 * client is a connection to a device: bytes and descriptors go in, bytes, descriptors
 * and calls of the device's functions come out. No function of that core waits,
 * starts a thread or keeps anything outside of what it is given, and none allocates
 * memory for an access, an interrupt or a transfer. <dtio/loop.h> drives it over sockets,
 * for programs that have no loop of their own or one of file descriptors.
 *
 * What belongs to one device is used by one thread at a time. The device's functions are
 * called from within the library's: they may call those that are about interrupts and memory, and
 * dtio_serve_answer() and dtio_serve_disconnect(), but free nothing of the library's.
 *
 * Functions that can fail return a negative errno. Those with a last argument @error
 * leave one line there, if it is not NULL, that says what went wrong and what to do about
 * it; free() it.
 */
#ifndef DTIO_SERVE_H
#define DTIO_SERVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <linux/dtio.h>

#ifdef __cplusplus
extern "C" {
#endif

struct dtio_serve_device;
struct dtio_serve_client;

/* What a device's function returns that has not finished, see dtio_serve_answer(). */
#define DTIO_SERVE_LATER	1

/* For irq_changed: there is an eventfd or a client that takes messages; it is masked. */
#define DTIO_SERVE_IRQ_ENABLED	(1 << 0)
#define DTIO_SERVE_IRQ_MASKED	(1 << 1)

/*
 * What a device does. Any may be NULL. Those that return an int return 0, a negative
 * errno that the client gets, or DTIO_SERVE_LATER. Until such a request is answered
 * no other one of that client is begun.
 */
struct dtio_serve_ops {
	/*
	 * @count bytes at @offset of a region, within its length. If the region has
	 * access_widths, one access of such a width, aligned; a longer request is split,
	 * and its parts cannot be LATER. @data is there during the call alone.
	 */
	int (*read)(void *opaque, uint32_t region, uint64_t offset, void *data,
		    size_t count);
	int (*write)(void *opaque, uint32_t region, uint64_t offset,
		     const void *data, size_t count);
	/* Lines have been lowered by then. Without it, the client is told it cannot. */
	int (*reset)(void *opaque);
	/*
	 * A client comes again, and names a session that is not this device's. True: the
	 * device is now in the state in which that session has left it, and is not reset.
	 */
	bool (*resume)(void *opaque, const char *session);
	/* The client has written configuration space, which is as written. */
	void (*configured)(void *opaque, uint64_t offset, size_t count);
	/* @state is a set of DTIO_SERVE_IRQ_*; the same as before: another eventfd, or messages. */
	void (*irq_changed)(void *opaque, uint32_t index, uint32_t sub_index,
			    unsigned int state);
	/*
	 * The client asks which doorbells the region has, and can be told when there are others:
	 * the time to set them.
	 */
	void (*doorbells_asked)(void *opaque, uint32_t region);
	/* The client rings by the latest doorbells of that region, and by no others. */
	void (*doorbells_taken)(void *opaque, uint32_t region);
	/*
	 * Memory that the client lets the device use, and takes away: nothing of it is in use
	 * when the function returns 0, or its answer is given. From 0, UINT64_MAX: all.
	 */
	void (*mapped)(void *opaque, uint64_t address, uint64_t length);
	int (*unmapped)(void *opaque, uint64_t address, uint64_t length);
	/* A client uses the device, and is gone: with all its memory; nothing is to answer. */
	void (*connected)(void *opaque);
	void (*gone)(void *opaque);
	/* One line, without newline, for whoever runs the server. */
	void (*say)(void *opaque, const char *line);
	/* The client does not use the memory of that region: dtio_serve_set_mappable(). */
	void (*mapping_taken)(void *opaque, uint32_t region);
};

/* A number that is 0 stands for the one in parentheses. */
struct dtio_serve_description {
	enum dtio_bus bus;
	const char *name;		/* on its bus; copied */
	const struct dtio_serve_ops *ops;	/* stays the caller's, as long as the device */
	void *opaque;
	bool dma;			/* it reads and writes the client's memory */
	/*
	 * Map memory of the client's that the client can take away, or that it may not
	 * be there: a client that does so ends this process by SIGBUS. Otherwise such
	 * memory is accessed by read and write, or by messages.
	 */
	bool trust_memory;
	uint32_t max_transfer;		/* bytes in a message, 4096 to 64 MiB (1 MiB) */
	uint32_t credits;		/* requests that a client may have outstanding (32) */
	uint32_t max_maps;		/* pieces of memory, up to 65535 (65535) */
	/*
	 * Descriptors that a client may make this process keep (4096, or a quarter of what
	 * the process may have open, if that is fewer)
	 */
	uint32_t max_descriptors;
};

/* @error as above. -EINVAL: a number out of range; -ENOMEM. */
int dtio_serve_device_new(const struct dtio_serve_description *description,
			  struct dtio_serve_device **device, char **error);
/* Its clients have been freed before. */
void dtio_serve_device_free(struct dtio_serve_device *device);
void *dtio_serve_opaque(const struct dtio_serve_device *device);

/*
 * A region. Where @memory is, and a whole request is in the areas (or there are none),
 * it is read and written there; else by the device's functions. With @fd, the
 * client may map it.
 */
struct dtio_serve_region {
	enum dtio_region_type type;
	uint32_t access;		/* DTIO_REGION_READ, DTIO_REGION_WRITE */
	uint32_t access_widths;		/* 1, 2, 4, 8, or-ed; 0: requests are not split */
	uint32_t dt_index;		/* entry of "reg", or DTIO_NO_INDEX */
	uint64_t length;		/* in bytes, not 0 */
	const char *name;		/* in "reg-names", copied; NULL: none */
	void *memory;			/* stays the caller's */
	int fd;				/* stays the caller's; -1: not to be mapped */
	uint64_t fd_offset;
	const struct dtio_mmap_area *areas;	/* copied; of whole pages */
	size_t num_areas;		/* 0: all of it */
};

/* The region's index: they count up, those of a PCI function from 9. */
int dtio_serve_add_region(struct dtio_serve_device *device,
			  const struct dtio_serve_region *region, char **error);

/*
 * Another place for the memory of a region, for a device of which each client has its own:
 * before the client has asked for it, so from resume or connected. -EINVAL: there is no
 * such region.
 */
int dtio_serve_set_memory(struct dtio_serve_device *device, uint32_t region,
			  void *memory, uint64_t fd_offset);

/*
 * Whether a region that has a descriptor is memory: what is not mappable is read and written by the
 * device's functions, and its memory is not looked at. DTIO_SERVE_LATER: a client has mapped it
 * and has been told, and accesses memory until mapping_taken is called. -ENOTSUP: it has, and cannot
 * be told; then nothing has changed. -EINVAL: there is no such region.
 */
int dtio_serve_set_mappable(struct dtio_serve_device *device, uint32_t region,
			    bool mappable);

struct dtio_serve_irq {
	enum dtio_irq_type type;
	uint32_t trigger;		/* DTIO_IRQ_TRIGGER_*: of a line, one of them */
	uint32_t count;			/* sub-indexes, 1 to 65536 */
	uint32_t dt_index;		/* entry of "interrupts", or DTIO_NO_INDEX */
	const char *name;		/* in "interrupt-names", copied; NULL: none */
};

/* The interrupt's index: they count up, those of a PCI function from 5. */
int dtio_serve_add_irq(struct dtio_serve_device *device,
		       const struct dtio_serve_irq *irq, char **error);
/*
 * The path of the node that has an interrupt, copied: for one of a node below the device's
 * (DTIO_IRQ_CHILD), of whose "interrupts" dt_index is an entry. Otherwise it is the
 * device's own.
 */
int dtio_serve_set_irq_node(struct dtio_serve_device *device, uint32_t index,
			    const char *path, char **error);

/*
 * A write of @length bytes (1, 2, 4, 8; 0: any) at @offset, of @value if @match, may
 * signal @fd in the place of calling the device's write. It is the client's choice.
 */
struct dtio_serve_doorbell {
	uint64_t offset;
	uint32_t length;
	bool match;
	uint64_t value;
	int fd;				/* an eventfd; duplicated */
};

/*
 * All doorbells of a region, in the place of those it had. A client that has asked for
 * the former ones is told, and doorbells_taken is called when it has these; until then it may
 * ring by the former. -EINVAL: not within the region, or a length that cannot be; -EBADF,
 * -EMFILE: @fd cannot be duplicated; -ENOMEM. Then the former ones stay.
 */
int dtio_serve_set_doorbells(struct dtio_serve_device *device, uint32_t region,
			     const struct dtio_serve_doorbell *doorbells,
			     size_t num, char **error);

/*
 * The node of a device, all copied: a snapshot as "Device tree snapshot" of <linux/dtio.h> has
 * it; a whole device tree, flattened, in which @path is the device's node; or a piece of
 * device tree source, whose first node is the device's and whose others are what it refers
 * to:
 *
 *	rtc { compatible = "arm,pl031", "arm,primecell"; reg = <0 0 0 0x1000>;
 *	      interrupts = <0 0 4>; clocks = <&clock>; clock-names = "apb_pclk"; };
 *	clock: clock { compatible = "fixed-clock"; #clock-cells = <0>;
 *		       clock-frequency = <24000000>; };
 *
 * An address has two cells there and so has a size; an interrupt has three, as those of a
 * GIC; DMA is coherent. Strings, cells with numbers and references to labels, and bytes are known,
 * no directives and no expressions. -EINVAL: it is none of that, or there is one already.
 */
int dtio_serve_set_snapshot(struct dtio_serve_device *device, const void *tree,
			    size_t size, char **error);
int dtio_serve_set_tree(struct dtio_serve_device *device, const void *tree,
			size_t size, const char *path, char **error);
int dtio_serve_set_node(struct dtio_serve_device *device, const char *source,
			char **error);

/* PCI functions. The header of configuration space: */
struct dtio_serve_pci {
	uint16_t vendor, device, subsystem_vendor, subsystem;
	uint32_t class_code;		/* 24 bits: 0x020000 is Ethernet */
	uint8_t revision;
	bool pin;			/* it has INTx, on pin A */
	bool express;			/* 4096 bytes of it, an endpoint of PCI Express */
	bool errors;			/* it tells of errors by interrupt 3: clients stop */
};

int dtio_serve_set_pci(struct dtio_serve_device *device,
		       const struct dtio_serve_pci *pci, char **error);
/*
 * The space of base address register @bar; @flags are DTIO_PCI_BAR_*. The length is a
 * power of two, from 16, of I/O space from 4 to 256; type and dt_index of the region are not
 * looked at.
 */
int dtio_serve_set_bar(struct dtio_serve_device *device, unsigned int bar,
		       uint32_t flags, const struct dtio_serve_region *region,
		       char **error);
/*
 * A capability: @size bytes that begin with its ID, the second one is filled in. Where
 * @writable has bits, the client's writes go; NULL: nowhere. Returns its offset.
 * With an offset of at least 256 asked for, an extended one: @body begins with its
 * header of four bytes, of which the offset of the next is filled in. An offset of 0 is any.
 */
int dtio_serve_add_capability(struct dtio_serve_device *device, uint16_t offset,
			      const void *body, size_t size, const void *writable,
			      char **error);
/* MSI: a power of two up to 32 vectors; MSI-X: up to 2048, table and PBA in a BAR. */
int dtio_serve_add_msi(struct dtio_serve_device *device, unsigned int vectors,
		       char **error);
int dtio_serve_add_msix(struct dtio_serve_device *device, unsigned int vectors,
			unsigned int bar, uint32_t table_offset,
			uint32_t pba_offset, char **error);
/* 4096 bytes, to read and to change; NULL if it is no PCI function. */
uint8_t *dtio_serve_config(struct dtio_serve_device *device);

/*
 * Interrupts. dtio_serve_set_line() is for lines whose trigger is a level, INTx among them:
 * it is up until it is lowered. dtio_serve_pulse_line() is for those, too: up until the client
 * has been told once. dtio_serve_raise() is for all others: once. What becomes of one that is
 * masked or has no trigger is in the specification. -EINVAL: there is no such interrupt, or it
 * is of the other kind.
 */
int dtio_serve_set_line(struct dtio_serve_device *device, uint32_t index, bool up);
int dtio_serve_pulse_line(struct dtio_serve_device *device, uint32_t index);
int dtio_serve_raise(struct dtio_serve_device *device, uint32_t index,
		     uint32_t sub_index);
/* A set of DTIO_SERVE_IRQ_*, or -EINVAL. */
int dtio_serve_irq_state(const struct dtio_serve_device *device, uint32_t index,
			 uint32_t sub_index);
/*
 * The client's eventfd, for a doorbell of another device that is to raise this interrupt
 * without this process; of a line whose trigger is a level there is none. Stays the library's, until
 * irq_changed is called. -1: there is none.
 */
int dtio_serve_irq_eventfd(const struct dtio_serve_device *device, uint32_t index,
			   uint32_t sub_index);

/*
 * Memory of the client's. The caller fills in what is in front of @done, and leaves
 * the whole alone until it is done.
 */
struct dtio_serve_transfer {
	uint64_t address;
	void *data;
	size_t count;
	bool write;			/* from @data to the client's memory */
	/* Called, with 0 or a negative errno, only if it was LATER */
	void (*done)(struct dtio_serve_transfer *transfer, int status);
	/* The library's */
	struct dtio_serve_transfer *next;
	size_t sent;
	uint32_t outstanding;
	int status;
};

/*
 * Does it at once, where memory is shared or can be read and written as a file, and
 * returns 0; or asks the client, and returns DTIO_SERVE_LATER. Transfers take effect
 * in order. -ENOTCONN: there is no client, or it is gone; -EFAULT: not all of it is the client's
 * memory; -EPERM: it is not for this direction; -ENOTSUP: this client cannot be asked, it
 * has been said why; other errors are the client's.
 */
int dtio_serve_transfer(struct dtio_serve_device *device,
			struct dtio_serve_transfer *transfer);
/*
 * Where the client's memory at @address is in this process, for up to *@length bytes; writes
 * how many there are. Until it is taken away (unmapped, gone). -ENOTSUP: it is not shared,
 * or not safely: use dtio_serve_transfer(); -ENOTCONN, -EFAULT, -EPERM: as above.
 */
int dtio_serve_map(struct dtio_serve_device *device, uint64_t address,
		   size_t *length, bool write, void **memory);

/* A piece of the client's memory, as it has been sent. */
struct dtio_serve_piece {
	uint64_t address;
	uint64_t length;
	void *memory;			/* as of dtio_serve_map(), or NULL */
	bool read, write;		/* what the device may do there */
};

/*
 * The piece that has @address. -ENOTCONN; -EFAULT: there is none, and *@piece is what
 * is between @address and the next one: a length of 0 is up to the last address.
 */
int dtio_serve_find_piece(struct dtio_serve_device *device, uint64_t address,
			  struct dtio_serve_piece *piece);

/*
 * The answer to the one request that was LATER, not before that function has returned: 0 or a negative errno, and for a read that
 * went well as many bytes as were asked for. -EINVAL: there is none, or not as many.
 */
int dtio_serve_answer(struct dtio_serve_device *device, int status,
		      const void *data, size_t count);
/* Ends the connection of the client that uses it. */
void dtio_serve_disconnect(struct dtio_serve_device *device);
/* The device is not any more as its client knows it: see "Reconnecting". */
int dtio_serve_new_session(struct dtio_serve_device *device);
/* Its name, which is the device's until the session is another one */
const char *dtio_serve_session(const struct dtio_serve_device *device);
bool dtio_serve_in_use(const struct dtio_serve_device *device);

/*
 * A connection, for a loop of the caller's. What a client needs of that loop; they are
 * called from within the library's functions and do no more than take notice.
 */
struct dtio_serve_driver {
	/* There is something to send, or it has finished, or there is room again. */
	void (*wake)(void *opaque);
	/* Call dtio_serve_event() when @fd is readable, or do so no more. */
	int (*watch)(void *opaque, int fd, bool on);
};

/* Descriptors can be passed on this connection. */
#define DTIO_SERVE_DESCRIPTORS	(1 << 0)

int dtio_serve_client_new(struct dtio_serve_device *device,
			  const struct dtio_serve_driver *driver, void *opaque,
			  unsigned int flags, struct dtio_serve_client **client);
void dtio_serve_client_free(struct dtio_serve_client *client);
/* It may not use the device: its first message is answered by this negative errno. */
void dtio_serve_refuse(struct dtio_serve_client *client, int err);

/* Where to put what is received, and how much; none: not now. */
void *dtio_serve_room(struct dtio_serve_client *client, size_t *room);
/*
 * @count bytes have been put there. @fds came with them and are the library's now; they
 * belong to the last message that begins in these bytes. One of -1 stands for a
 * descriptor that was lost. Handles what is complete.
 */
void dtio_serve_received(struct dtio_serve_client *client, size_t count,
			 const int *fds, size_t num_fds);
/* What to send next: false, nothing. Descriptors go with the first byte, no more than those. */
struct dtio_serve_chunk {
	const void *data;
	size_t length;
	const int *fds;
	size_t num_fds;
};

bool dtio_serve_output(struct dtio_serve_client *client,
		       struct dtio_serve_chunk *chunk);
/* So much of it has been sent. */
void dtio_serve_sent(struct dtio_serve_client *client, size_t count);
void dtio_serve_event(struct dtio_serve_client *client, int fd);
/* It has said which version it speaks, and been taken. */
bool dtio_serve_greeted(const struct dtio_serve_client *client);
/* All has been sent that there will ever be: close the connection, and free it. */
bool dtio_serve_finished(const struct dtio_serve_client *client);

#ifdef __cplusplus
}
#endif

#endif /* DTIO_SERVE_H */
