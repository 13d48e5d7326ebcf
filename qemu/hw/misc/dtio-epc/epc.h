/*
 * dtio-epc: a PCI endpoint controller
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See epc.c for the concept.
 */

#ifndef HW_MISC_DTIO_EPC_EPC_H
#define HW_MISC_DTIO_EPC_EPC_H

#include "bar.h"
#include "hw/core/qdev.h"
#include "hw/misc/dtio-epc-regs.h"
#include "hw/pci/pci.h"
#include "link.h"
#include "qapi/qapi-types-sockets.h"
#include "region.h"
#include "system/memory.h"

typedef struct DtioEpc DtioEpc;
typedef struct DtioEpcFunction DtioEpcFunction;
typedef struct DtioEpcChannel DtioEpcChannel;
typedef struct DtioEpcDoorbell DtioEpcDoorbell;
typedef struct DtioEpcAccess DtioEpcAccess;

/**
 * DtioEpcTranslation: a part of the window
 *
 * @offset: in the window; this and what follows are registers
 * @parts: DtioEpcRegion, those that are in the window
 */
typedef struct DtioEpcTranslation {
    uint64_t offset;
    uint64_t size;
    uint64_t address;
    uint32_t control;
    uint32_t state;
    GPtrArray *parts;
} DtioEpcTranslation;

/**
 * DtioEpcFunction: a function that a host sees
 *
 * @number: which
 * @id: this and what follows are registers
 * @bars: base address registers
 * @device: as it is served, or NULL
 * @stops: how often it was stopped, which each time was the end of @device
 * @config: its configuration space before a host comes
 * @link: where its hosts come
 * @started: hosts find @device, or that there is none
 * @connected: a host uses @device
 * @restart: it is to be started once it has stopped
 * @changed: it is not any more as @device was described
 * @pending: messages of MSI-X that could not be sent yet, a bit for each
 * @memory: pieces of the host's memory that are mapped, DtioEpcRegion by their
 *          addresses
 * @mapped: their size
 * @stale: pieces that are mapped no more, and that vCPUs may still use
 * @releasing: the host is gone, as soon as @stale is 0
 * @unmapping: the host waits for @stale to be 0, to have this memory back
 * @unmap_address: its address
 * @unmap_length: its length; 0: the host takes away nothing
 * @memory_gone: @stale is 0
 * @accesses: of vCPUs that wait for the host
 * @said: when whoever runs the machine was told something last, or 0
 * @mapping_taken: the host does not use what it has mapped of a register
 */
struct DtioEpcFunction {
    DtioEpc *epc;
    uint32_t number;

    uint32_t id;
    uint32_t class_code;
    uint32_t subsystem;
    uint32_t pin;
    uint32_t cache_line;
    uint32_t msi;
    uint32_t msix;
    uint32_t msix_table;
    uint32_t msi_enabled;
    uint32_t msix_enabled;
    uint32_t command;
    uint32_t events;
    uint32_t events_mask;
    uint32_t raised;
    uint32_t intx;
    DtioEpcBar bars[EPC_NUM_BARS];

    struct dtio_serve_device *device;
    unsigned stops;
    uint8_t *config;
    DtioEpcLink link;
    bool connected;
    bool started;
    bool restart;
    bool changed;
    unsigned long *pending;
    GHashTable *memory;
    uint64_t mapped;
    unsigned stale;
    bool releasing;
    bool unmapping;
    uint64_t unmap_address;
    uint64_t unmap_length;
    QEMUBH *memory_gone;
    QemuCond mapping_taken;
    QLIST_HEAD(, DtioEpcAccess) accesses;
    int64_t said;
};

/* The lines of an endpoint controller that are levels */
typedef enum DtioEpcLine {
    EPC_LINE_EVENT,
    EPC_LINE_DMA,
    EPC_NUM_LINES,
} DtioEpcLine;

/**
 * DtioEpcBus: what the two variants do differently
 *
 * @set_line: a line is up or down now; @again: it was before, and software is
 *            to be told once more
 * @ring: doorbell @number was rung. True: software is told by a message that
 *        says so, and no register has to
 * @update_doorbells: the register has changed
 */
typedef struct DtioEpcBus {
    void (*set_line)(DtioEpc *epc, DtioEpcLine line, bool up, bool again);
    bool (*ring)(DtioEpc *epc, uint32_t number);
    void (*update_doorbells)(DtioEpc *epc);
} DtioEpcBus;

/**
 * DtioEpcProperties: what the user says
 */
typedef struct DtioEpcProperties {
    char *socket;
    uint8_t functions;
    uint8_t virtual_functions;
    uint32_t translations;
    uint64_t window_size;
    uint32_t doorbells;
    uint32_t channels;
    char *dma;
    uint8_t forward_bars;
} DtioEpcProperties;

/**
 * DtioEpc: an endpoint controller
 *
 * @device: what it is part of
 * @bus: functions of that
 * @dma: memory that it reaches
 * @attrs: of its accesses
 * @direct: @dma is the guest's physical memory
 * @properties: the user's
 * @features: EPC_FEATURES
 * @registers: all of them but doorbells
 * @doorbells: their page
 * @window: the window
 * @functions: those that there can be
 * @num_functions: how many
 * @channels: DMA channels
 * @doorbell_list: doorbells
 */
struct DtioEpc {
    DeviceState *device;
    const DtioEpcBus *bus;
    AddressSpace *dma;
    MemTxAttrs attrs;
    bool direct;
    DtioEpcProperties properties;

    uint32_t features;
    MemoryRegion registers;
    MemoryRegion doorbells;
    MemoryRegion window;
    DtioEpcFunction *functions;
    uint32_t num_functions;
    DtioEpcTranslation *translations;
    DtioEpcChannel *channels;
    DtioEpcDoorbell *doorbell_list;

    uint32_t control;
    uint32_t status;
    uint32_t intr_status;
    uint32_t intr_mask;
    uint32_t dma_status;
    uint32_t doorbell_status;
    bool lines[EPC_NUM_LINES];
};

/**
 * dtio_epc_init: make an endpoint controller
 *
 * @epc: with @device, @bus, @dma, @attrs, @direct and @properties
 * @errp: where to say why it cannot be
 */
bool dtio_epc_init(DtioEpc *epc, Error **errp);

/**
 * dtio_epc_exit: the opposite of dtio_epc_init()
 *
 * @epc: the controller
 */
void dtio_epc_exit(DtioEpc *epc);

/**
 * dtio_epc_reset: as after power on
 *
 * @epc: the controller
 */
void dtio_epc_reset(DtioEpc *epc);

/**
 * dtio_epc_update: have the lines say what the registers do
 *
 * @epc: the controller
 * @again: a line that software is to be told of once more if it is up, or
 *         EPC_NUM_LINES
 */
void dtio_epc_update(DtioEpc *epc, DtioEpcLine again);

/**
 * dtio_epc_set_link: the link is up or down
 *
 * @epc: the controller
 * @up: which
 */
void dtio_epc_set_link(DtioEpc *epc, bool up);

/**
 * dtio_epc_begin_access: the controller accesses memory itself
 *
 * @epc: the controller
 *
 * Its own registers, but for doorbells, are not within its reach until
 * dtio_epc_end_access().
 *
 * Returns what to give to that.
 */
DtioEpc *dtio_epc_begin_access(DtioEpc *epc);

/**
 * dtio_epc_end_access: the access is done
 *
 * @before: what dtio_epc_begin_access() has returned
 */
void dtio_epc_end_access(DtioEpc *before);

/**
 * dtio_epc_may_wait: whether an access may wait, without the BQL, for a host
 *
 * A vCPU's may. A controller's own may not, whatever thread makes it: the
 * controller is in the middle of something.
 */
bool dtio_epc_may_wait(void);

/**
 * dtio_epc_is_master: whether a function may access its host's memory
 *
 * @f: the function
 */
static inline bool dtio_epc_is_master(const DtioEpcFunction *f)
{
    return f->connected && f->command & PCI_COMMAND_MASTER;
}

/**
 * dtio_epc_set_word: write one of the two words of a number
 *
 * @number: the number
 * @word: 0 or 4, the word's offset
 * @value: what is written
 */
static inline void dtio_epc_set_word(uint64_t *number, hwaddr word,
                                     uint32_t value)
{
    *number = deposit64(*number, word * 8, 32, value);
}

/**
 * dtio_epc_word: read one of the two words of a number
 *
 * @number: the number
 * @word: 0 or 4, the word's offset
 */
static inline uint32_t dtio_epc_word(uint64_t number, hwaddr word)
{
    return number >> word * 8;
}

#endif /* HW_MISC_DTIO_EPC_EPC_H */
