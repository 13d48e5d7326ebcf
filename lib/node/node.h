/*
 * dtio: from the host's device tree node to the guest's
 *
 * SPDX-License-Identifier: LGPL-2.1-or-later
 *
 * See generate.c for the concept. Nothing here needs QEMU.
 */

#ifndef DTIO_NODE_H
#define DTIO_NODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/**
 * DtioFdtRegion: where the guest finds one entry of the node's "reg"
 *
 * @address: guest physical address
 * @size: length in bytes; 0 if the guest does not get this region
 */
typedef struct DtioFdtRegion {
    uint64_t address;
    uint64_t size;
} DtioFdtRegion;

/**
 * DtioFdtIrq: what the guest gets for one entry of the node's "interrupts"
 *
 * @usable: false if the host cannot pass this interrupt on
 * @edge: edge triggered; otherwise level triggered. A GIC takes its shared
 *        interrupts as rising edge or high level only
 * @spi: number of the shared peripheral interrupt at the guest's GIC
 */
typedef struct DtioFdtIrq {
    bool usable;
    bool edge;
    uint32_t spi;
} DtioFdtIrq;

/**
 * DtioFdtChildIrq: what the guest gets for an interrupt of a node below the
 * device's
 *
 * @path: path of that node on the host
 * @index: entry of its "interrupts" or "interrupts-extended"
 * @irq: what the guest gets for it
 */
typedef struct DtioFdtChildIrq {
    const char *path;
    uint32_t index;
    DtioFdtIrq irq;
} DtioFdtChildIrq;

/**
 * DtioFdtChildRegion: where the guest finds registers of a node below the
 * device's, which are beside the device's own
 *
 * @path: path of that node on the host
 * @index: entry of its "reg"
 * @region: where the guest finds it
 */
typedef struct DtioFdtChildRegion {
    const char *path;
    uint32_t index;
    DtioFdtRegion region;
} DtioFdtChildRegion;

/**
 * DtioFdtPeer: a node of the host's that the guest gets, too
 *
 * @host_phandle: its phandle in the host's device tree
 * @guest_phandle: its phandle in the guest's
 */
typedef struct DtioFdtPeer {
    uint32_t host_phandle;
    uint32_t guest_phandle;
} DtioFdtPeer;

/**
 * DtioFdtResource: what the guest has from QEMU for a reference to the host's
 *
 * An entry of "clocks", "resets", "power-domains" or "...-gpios", a
 * "...-supply", or all of a "pinctrl-0" or the like, whose @index is 0.
 *
 * @path: path on the host of the node with the reference
 * @property: name of the property
 * @index: which entry of it
 * @phandle: of the node in the guest that has it; 0: the page with reset lines
 *           that the device brings, see DtioFdtPlacement.reset_page
 * @has_number: the reference has a number behind the phandle
 * @number: that number
 * @has_flags: behind that it has the host's flags of a GPIO line
 */
typedef struct DtioFdtResource {
    const char *path;
    const char *property;
    uint32_t index;
    uint32_t phandle;
    bool has_number;
    uint32_t number;
    bool has_flags;
} DtioFdtResource;

/**
 * DtioFdtBridge: a PCI bridge of the guest
 *
 * @devfn: its number on the bus that it is on, the device's in the upper five
 *         bits
 * @pin: its own interrupt line, counted from 1; 0 if it has none
 */
typedef struct DtioFdtBridge {
    uint8_t devfn;
    uint8_t pin;
} DtioFdtBridge;

/**
 * DtioFdtAllocPhandle: take a phandle that the guest's tree does not have
 *
 * @opaque: what was passed along with the function
 *
 * Returns one more than the time before.
 */
typedef uint32_t DtioFdtAllocPhandle(void *opaque);

/**
 * DtioFdtPlacement: where the device's resources are in the guest
 *
 * @regions: one for each entry of "reg"
 * @num_regions: number of them
 * @irqs: one for each entry of "interrupts" or "interrupts-extended"
 * @num_irqs: number of them
 * @child_irqs: of interrupts of nodes below the device's, those that the host
 *              passes on or would; any other stays with the host, unless its
 *              controller goes to the guest, too
 * @num_child_irqs: number of them
 * @child_regions: registers of nodes below the device's, those that the host
 *                 passes on; others are among the device's own, or stay with
 *                 the host
 * @num_child_regions: number of them
 * @gic_phandle: phandle of the guest's GIC, whose interrupts @irqs and
 *               @child_irqs are; 0 if it is not known. Only if it is, the guest
 *               gets @child_irqs, and an interrupt that the guest does not get
 *               keeps its place before others
 * @is_sound: the snapshot was made by this very program, so that nobody need
 *            look whether it is a sound device tree
 * @dma: the device does DMA, to the guest's physical addresses
 * @msi_phandle: phandle of the guest's ITS that takes the device's MSIs; 0
 *               if none does
 * @msi_device: what that ITS knows the device by
 * @peers: the nodes of all devices that go to the guest together, this one's
 *         included (see dtio_fdt_list_phandles()); what refers to one of them
 *         is kept. At most one for each @host_phandle
 * @num_peers: number of them
 * @resources: what the guest has from QEMU instead of the host
 * @num_resources: number of them
 * @reset_page: where the guest finds a bit for each of those reset lines among
 *              @resources that have no @phandle, by @number, the device's reset
 *              while the bit is 1
 * @pci_bus: path of the node in the guest's tree that is the PCI bus which the
 *           device is on (see dtio_fdt_add_bridges()), or NULL if it is no PCI
 *           function. A function has no @regions, @irqs, MSIs and none of
 *           nodes below here: its guest finds them by itself
 * @pci_devfn: its number on that bus, the device's in the upper five bits
 * @alloc_phandle: where phandles come from; NULL to number from 1, or from
 *                 after the highest of @peers
 * @opaque: passed to @alloc_phandle
 */
typedef struct DtioFdtPlacement {
    const DtioFdtRegion *regions;
    size_t num_regions;
    const DtioFdtIrq *irqs;
    size_t num_irqs;
    const DtioFdtChildIrq *child_irqs;
    size_t num_child_irqs;
    const DtioFdtChildRegion *child_regions;
    size_t num_child_regions;
    uint32_t gic_phandle;
    bool is_sound;
    bool dma;
    uint32_t msi_phandle;
    uint32_t msi_device;
    const DtioFdtPeer *peers;
    size_t num_peers;
    const DtioFdtResource *resources;
    size_t num_resources;
    DtioFdtRegion reset_page;
    const char *pci_bus;
    uint8_t pci_devfn;
    DtioFdtAllocPhandle *alloc_phandle;
    void *opaque;
} DtioFdtPlacement;

/**
 * DtioFdtPolicy: the user's last word on the device's node
 *
 * Properties are given by their name, with the path from the device's node
 * before it if they are those of a node below ("eeprom@50/pagesize").
 *
 * @drop: properties that the guest does not get, with ':' between them, or NULL
 * @set: properties that the guest gets, with ';' between them, or NULL. Each is
 *       a name, or "NAME = VALUE" with values as device tree sources have them:
 *       <1 0x2>, "text", [00 ff], and lists of these with ',' between them
 * @overlay: a device tree overlay that is applied last, or NULL. The device's
 *           node has the label "device" there
 * @overlay_size: number of bytes that can be read at @overlay
 */
typedef struct DtioFdtPolicy {
    const char *drop;
    const char *set;
    const void *overlay;
    size_t overlay_size;
} DtioFdtPolicy;

/**
 * DtioFdtNote: what the guest's node lacks of the host's, and why
 *
 * @node: path of the node on the host
 * @property: name of the property
 * @reason: why it was left out or changed
 * @missed: the guest's driver may not probe without it, or do less
 */
typedef struct DtioFdtNote {
    char *node;
    char *property;
    const char *reason;
    bool missed;
} DtioFdtNote;

/**
 * DtioFdt: the outcome
 *
 * @fdt: a tree of its own whose nodes belong into the guest's root, or NULL
 *       if there is a reason not to make it. A node without properties stands
 *       for one that the guest has, and those below it belong there
 * @notes: what was left out
 * @num_notes: number of them
 * @path: where the device's node is in @fdt and in the guest's tree
 * @node: refused: path of the node on the host, or NULL
 * @property: refused: name of the property, or NULL
 * @reason: refused: why, in one line; NULL if memory ran out
 * @hint: refused: what to do about it, in one line, or NULL
 */
typedef struct DtioFdt {
    void *fdt;
    DtioFdtNote *notes;
    size_t num_notes;
    char *path;
    char *node;
    char *property;
    char *reason;
    char *hint;
} DtioFdt;

/**
 * dtio_fdt_generate: make the guest's nodes for a device
 *
 * @result: the outcome; released with dtio_fdt_clear() in either case
 * @snapshot: the snapshot, see "Device tree snapshot" in linux/dtio.h
 * @size: number of bytes that can be read at @snapshot
 * @placement: where the device's resources are in the guest
 * @policy: the user's last word, or NULL
 *
 * Returns true if @result has the nodes, false if it has a refusal.
 */
bool dtio_fdt_generate(DtioFdt *result, const void *snapshot, size_t size,
                       const DtioFdtPlacement *placement,
                       const DtioFdtPolicy *policy);

/**
 * dtio_fdt_list_phandles: list the phandles of the nodes that go along
 *
 * @snapshot: the snapshot
 * @size: number of bytes that can be read at @snapshot
 * @phandles: takes the phandles that the host's tree has, to be released with
 *            free(); NULL if there are none
 * @count: takes the number of them
 *
 * For a list of peers, each gets a phandle of the guest's.
 *
 * Returns false if there is no sound snapshot or no memory.
 */
bool dtio_fdt_list_phandles(const void *snapshot, size_t size,
                            uint32_t **phandles, size_t *count);

/**
 * dtio_fdt_add_bridges: see to it that the guest's tree has PCI bridges
 *
 * @result: zeroed; takes the refusal, if any, and is released with
 *          dtio_fdt_clear() in either case
 * @guest: the guest's tree, open for writing (see fdt_open_into())
 * @host: path of the node of the PCI host bridge
 * @bridges: the bridges, each on the bus of the one before
 * @count: number of them
 * @alloc_phandle: where phandles come from
 * @opaque: passed to @alloc_phandle
 *
 * Bridges that have a node keep it.
 *
 * Returns the path of the last one's node, that of the host bridge if there is
 * none, to be released with free(). Returns NULL if that cannot be done; some
 * of the bridges may be there then.
 */
char *dtio_fdt_add_bridges(DtioFdt *result, void *guest, const char *host,
                           const DtioFdtBridge *bridges, size_t count,
                           DtioFdtAllocPhandle *alloc_phandle, void *opaque);

/**
 * DtioFdtRegulator: a voltage domain of SCMI, as the guest's tree has it
 *
 * @number: of the domain
 * @phandle: of its node
 * @lowest: lowest voltage in microvolts
 * @highest: highest voltage; if it is not above @lowest, none can be set
 */
typedef struct DtioFdtRegulator {
    uint32_t number;
    uint32_t phandle;
    uint32_t lowest;
    uint32_t highest;
} DtioFdtRegulator;

/**
 * DtioFdtPinState: a pin state by SCMI, as the guest's tree has it
 *
 * @number: of the state
 * @phandle: of its node
 * @group: name of the group of pins that it is of
 * @function: name of the state
 */
typedef struct DtioFdtPinState {
    uint32_t number;
    uint32_t phandle;
    const char *group;
    const char *function;
} DtioFdtPinState;

/*
 * The call that SCMI goes by: of those that are a machine's maker's ("OEM
 * service") the same as in the example of Linux's binding, but one that 32-bit
 * guests can make, too
 */
#define DTIO_FDT_SCMI_CALL 0x83000001

/**
 * DtioFdtScmi: what a guest has by SCMI
 *
 * @function: identifier of the call that messages go by, by the SMC Calling
 *            Convention; 0: they go over virtio
 * @transport: by calls, the memory that messages are in; over virtio, registers
 *             of the virtio-mmio device, of size 0 if the guest's tree has it
 * @transport_spi: interrupt of that device, a shared peripheral interrupt of
 *                 the guest's GIC
 * @transport_phandle: by calls, of the memory's node
 * @clocks: phandle of the node of the clock protocol; 0: it has no clocks
 * @resets: the same, of reset lines
 * @powers: the same, of power domains
 * @regulators: voltage domains
 * @num_regulators: number of them
 * @pin_states: pin states
 * @num_pin_states: number of them
 */
typedef struct DtioFdtScmi {
    uint32_t function;
    DtioFdtRegion transport;
    uint32_t transport_spi;
    uint32_t transport_phandle;
    uint32_t clocks;
    uint32_t resets;
    uint32_t powers;
    const DtioFdtRegulator *regulators;
    size_t num_regulators;
    const DtioFdtPinState *pin_states;
    size_t num_pin_states;
} DtioFdtScmi;

/**
 * dtio_fdt_make_scmi: make the nodes by which a guest finds SCMI
 *
 * @result: the outcome; released with dtio_fdt_clear() in either case
 * @scmi: what the guest has
 *
 * Returns true if @result has the nodes, false if memory ran out.
 */
bool dtio_fdt_make_scmi(DtioFdt *result, const DtioFdtScmi *scmi);

/**
 * DtioFdtGpio: the controller that a guest has its GPIO lines from
 *
 * @registers: of the virtio-mmio device that it is
 * @spi: its interrupt, a shared peripheral interrupt of the guest's GIC
 * @phandle: of the node that references lead to
 */
typedef struct DtioFdtGpio {
    DtioFdtRegion registers;
    uint32_t spi;
    uint32_t phandle;
} DtioFdtGpio;

/**
 * dtio_fdt_make_gpio: make the nodes by which a guest finds its GPIO lines
 *
 * @result: the outcome; released with dtio_fdt_clear() in either case
 * @gpio: the controller
 *
 * Returns true if @result has the nodes, false if memory ran out.
 */
bool dtio_fdt_make_gpio(DtioFdt *result, const DtioFdtGpio *gpio);

/**
 * dtio_fdt_merge: add generated nodes to the guest's tree
 *
 * @result: the outcome of dtio_fdt_generate(), dtio_fdt_make_scmi() or
 *          dtio_fdt_make_gpio(); takes the refusal, if any
 * @guest: the guest's tree, open for writing (see fdt_open_into())
 *
 * An alias keeps the host's number if the guest has it free, otherwise it
 * gets the lowest free one.
 *
 * Returns true if the guest's tree has the nodes. Otherwise it is as it was.
 */
bool dtio_fdt_merge(DtioFdt *result, void *guest);

/*
 * What has to stay free in a guest's tree for nodes that come after those of
 * devices. Of QEMU's machine "virt" these are, when it is complete: a node of
 * some 100 bytes for the memory of each of up to 128 NUMA nodes and for each of
 * up to 256 NVDIMMs, the platform bus, PSCI, and where the initial RAM disk is.
 */
#define DTIO_FDT_RESERVE (64 * 1024)

/**
 * dtio_fdt_check_room: see whether enough stays free in the guest's tree
 *
 * @result: takes the refusal, if any
 * @guest: the guest's tree, open for writing, with all that was to be written
 * @reserve: how many bytes have to be free
 */
bool dtio_fdt_check_room(DtioFdt *result, const void *guest, size_t reserve);

/**
 * dtio_fdt_unmerge: take generated nodes out of the guest's tree again
 *
 * @nodes: what dtio_fdt_merge() added, a DtioFdt.fdt
 * @guest: the guest's tree
 */
void dtio_fdt_unmerge(const void *nodes, void *guest);

/**
 * dtio_fdt_spread_coherence: let no device be taken for coherent that is not
 *
 * @result: takes the refusal, if any
 * @guest: the guest's tree, open for writing, with the nodes of all devices
 *
 * If the tree has a node that is not coherent and the root says that all are,
 * the other nodes say it instead of the root. Nothing changes if they do so
 * already.
 *
 * Returns true if it is so. Otherwise the tree means what it meant before.
 */
bool dtio_fdt_spread_coherence(DtioFdt *result, void *guest);

/**
 * dtio_fdt_clear: release what a DtioFdt holds
 *
 * @result: may be zeroed or cleared before
 */
void dtio_fdt_clear(DtioFdt *result);

#endif /* DTIO_NODE_H */
