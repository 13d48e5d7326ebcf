/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A controller, from when it is bound to when it is unbound.
 *
 * The core of endpoint controllers holds its mutex, pci_epc.lock, around each operation
 * but start: what only operations use needs no other lock, and says so here.
 */
#ifndef DTIO_EPC_H
#define DTIO_EPC_H

#include <linux/bitmap.h>
#include <linux/ioport.h>
#include <linux/pci-epc.h>
#include <linux/pci-epf.h>
#include <linux/spinlock.h>
#include <linux/types.h>

#include "registers.h"

struct dtio_epc_engine;

/**
 * struct dtio_epc_space - a space of the device's, as the CPU and as the device know it
 * @start: physical address
 * @bus: bus address
 * @size: in bytes
 */
struct dtio_epc_space {
	phys_addr_t start;
	u64 bus;
	u64 size;
};

/**
 * struct dtio_epc_function - a function, physical or virtual
 * @msi: messages that the host is known to have enabled, or 0
 * @msix: likewise
 *
 * Both are guarded by &dtio_epc.enabled_lock.
 */
struct dtio_epc_function {
	u32 msi;
	u32 msix;
};

/**
 * struct dtio_epc_translation - what the driver has written to a translation
 * @offset: in the window
 * @size: in bytes
 * @on: whether it is in use
 *
 * Guarded by the core's mutex.
 */
struct dtio_epc_translation {
	u64 offset;
	u64 size;
	bool on;
};

/**
 * struct dtio_epc - a controller
 * @dev: as what it was found
 * @core: what the core knows it as
 * @registers: mapped
 * @registers_space: where they are
 * @window: where the window is
 * @features: FEATURES
 * @num_physical: physical functions
 * @num_virtual: virtual functions of each physical one
 * @num_functions: all together
 * @num_translations: TRANSLATIONS
 * @num_doorbells: doorbells that have an interrupt
 * @num_channels: CHANNELS
 * @page_size: PAGE_SIZE
 * @num_pieces: PIECES
 * @doorbell_data: DOORBELL_DATA
 * @core_features: the same for all functions
 * @functions: @num_functions of them
 * @max_vfs: @num_virtual for each physical function
 * @translations: @num_translations of them
 * @pieces: a list for the device, @num_pieces long; guarded by the core's mutex
 * @pieces_bus: its bus address
 * @pin: the device interrupts by INTx, and @event_irq is for everything
 * @event_irq: Linux's number
 * @dma_irq: Linux's number
 * @doorbell_irqs: Linux's numbers
 * @asleep: events are nothing to the thread of @event_irq
 * @started: it is to be started when it is awake again
 * @up: whether functions believe the link to be up; of the thread of @event_irq, and of
 *      what runs without it
 * @enabled_lock: of what functions have enabled
 * @memcpy: channels between bus addresses, or NULL
 * @slave: channels between bus and host addresses, or NULL
 */
struct dtio_epc {
	struct device *dev;
	struct pci_epc *core;
	void __iomem *registers;
	struct dtio_epc_space registers_space;
	struct dtio_epc_space window;

	u32 features;
	u32 num_physical;
	u32 num_virtual;
	u32 num_functions;
	u32 num_translations;
	u32 num_doorbells;
	u32 num_channels;
	u32 page_size;
	u32 num_pieces;
	u32 doorbell_data;

	struct pci_epc_features core_features;
	struct dtio_epc_function *functions;
	u8 *max_vfs;
	struct dtio_epc_translation *translations;
	struct dtio_epc_piece *pieces;
	dma_addr_t pieces_bus;

	bool pin;
	int event_irq;
	int dma_irq;
	int doorbell_irqs[EPC_MAX_DOORBELLS];
	bool asleep;
	bool started;
	bool up;

	/* Guards @msi and @msix of functions, from a register that is read on */
	spinlock_t enabled_lock;

	struct dtio_epc_engine *memcpy;
	struct dtio_epc_engine *slave;
};

/* layout.c */
int dtio_epc_read_layout(struct dtio_epc *epc);

/* function.c */
unsigned int dtio_epc_function_number(struct dtio_epc *epc, u8 func_no, u8 vfunc_no);
void __iomem *dtio_epc_function_page(struct dtio_epc *epc, u8 func_no, u8 vfunc_no);
int dtio_epc_write_header(struct pci_epc *core, u8 func_no, u8 vfunc_no,
			  struct pci_epf_header *header);
void dtio_epc_copy_header(struct dtio_epc *epc, u8 func_no, u8 vfunc_no);

/* bar.c */
int dtio_epc_set_bar(struct pci_epc *core, u8 func_no, u8 vfunc_no,
		     struct pci_epf_bar *bar);
void dtio_epc_clear_bar(struct pci_epc *core, u8 func_no, u8 vfunc_no,
			struct pci_epf_bar *bar);

/* window.c */
u64 dtio_epc_bus_address(struct dtio_epc *epc, u64 address);
u64 dtio_epc_align_addr(struct pci_epc *core, u64 address, size_t *size, size_t *offset);
int dtio_epc_map_addr(struct pci_epc *core, u8 func_no, u8 vfunc_no, phys_addr_t start,
		      u64 address, size_t size);
void dtio_epc_unmap_addr(struct pci_epc *core, u8 func_no, u8 vfunc_no,
			 phys_addr_t start);

/* raise.c */
int dtio_epc_set_msi(struct pci_epc *core, u8 func_no, u8 vfunc_no, u8 asked);
int dtio_epc_get_msi(struct pci_epc *core, u8 func_no, u8 vfunc_no);
int dtio_epc_set_msix(struct pci_epc *core, u8 func_no, u8 vfunc_no, u16 asked,
		      enum pci_barno bar, u32 offset);
int dtio_epc_get_msix(struct pci_epc *core, u8 func_no, u8 vfunc_no);
int dtio_epc_raise_irq(struct pci_epc *core, u8 func_no, u8 vfunc_no, unsigned int type,
		       u16 number);
void dtio_epc_forget_enabled(struct dtio_epc *epc, unsigned int first, unsigned int last);

/* link.c */
int dtio_epc_start(struct pci_epc *core);
void dtio_epc_stop(struct pci_epc *core);
void dtio_epc_link_changed(struct dtio_epc *epc, u32 status);
void dtio_epc_link_was_reset(struct dtio_epc *epc);

/* event.c */
void dtio_epc_listen(struct dtio_epc *epc);
void dtio_epc_handle_events(struct dtio_epc *epc);

/* irq.c */
int dtio_epc_pin_doorbells(struct dtio_epc *epc);
int dtio_epc_request_irqs(struct dtio_epc *epc);
void dtio_epc_start_events(struct dtio_epc *epc);
void dtio_epc_stop_events(struct dtio_epc *epc);
void dtio_epc_free_irqs(struct dtio_epc *epc);

/* sleep.c */
void dtio_epc_reset(struct dtio_epc *epc);
void dtio_epc_sleep(struct dtio_epc *epc);
void dtio_epc_wake(struct dtio_epc *epc);
extern const struct dev_pm_ops dtio_epc_pm_ops;

/* ops.c */
extern const struct pci_epc_ops dtio_epc_ops;

/* bind.c */
int dtio_epc_bind(struct dtio_epc *epc);
void dtio_epc_unbind(struct dtio_epc *epc);

/* pci.c and platform.c */
int dtio_epc_pci_register(void);
void dtio_epc_pci_unregister(void);
int dtio_epc_platform_register(void);
void dtio_epc_platform_unregister(void);

#endif /* DTIO_EPC_H */
