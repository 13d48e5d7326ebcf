/*
 * A device to test device assignment with
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * It has what devices of a system on a chip have and what goes wrong with them
 * when they are assigned: registers that are there only while its clock and its
 * supply are on, a reset line, interrupts of each kind, and DMA behind an IOMMU
 * that goes on until it is stopped. It counts what is done to it, and a
 * block of its own, the monitor, shows the counters and its state at any time,
 * so that a test need not believe what a driver says. The registers are in
 * docs/specs/dtio-testdev.rst.
 *
 * All blocks are in one window, for the platform bus to place them as they must
 * lie to each other. To the IOMMU and the ITS the device is a PCI function that
 * is not there: both know devices by the requester id only.
 */

#include "qemu/osdep.h"
#include "dtio-testdev-fdt.h"
#include "hw/arm/virt.h"
#include "hw/core/fdt-device.h"
#include "hw/core/irq.h"
#include "hw/core/qdev-properties.h"
#include "hw/core/sysbus.h"
#include "hw/misc/dtio-testdev-regs.h"
#include "hw/misc/dtio-testdev.h"
#include "hw/pci/pci.h"
#include "hw/pci/pci_bus.h"
#include "migration/vmstate.h"
#include "qapi/error.h"
#include "qemu/bitops.h"
#include "qemu/module.h"
#include "qemu/timer.h"
#include "system/address-spaces.h"
#include "system/dma.h"
#include "trace.h"

#define TESTDEV_MAX_VECTORS (TESTDEV_PAGE_SIZE / TESTDEV_MSI_STRIDE)
#define TESTDEV_DMA_PAGE 4096
#define TESTDEV_DMA_PERIOD_US 100

OBJECT_DECLARE_SIMPLE_TYPE(DtioTestdev, DTIO_TESTDEV)

/* Registers of no further meaning, that take accesses of any width */
typedef struct TestdevStorage {
    DtioTestdev *testdev;
    MemoryRegion mmio;
    uint8_t bytes[TESTDEV_STORAGE_SIZE];
} TestdevStorage;

typedef struct TestdevVector {
    uint32_t address[2];
    uint32_t data;
    uint32_t control;
} TestdevVector;

/* What is lost with the reset line or the supply */
typedef struct TestdevRegisters {
    uint32_t scratch;
    uint32_t level;
    uint32_t level_delay;
    uint32_t storm_period;
    uint32_t storm_sources;
    uint32_t dma_source[2];
    uint32_t dma_destination[2];
    uint32_t dma_length;
    uint32_t dma_control;
    uint32_t dma_status;
    uint32_t dma_fault_address[2];
    TestdevVector vectors[TESTDEV_MAX_VECTORS];
} TestdevRegisters;

struct DtioTestdev {
    SysBusDevice parent_obj;

    /* Everything not covered by one of the others: reads as 0 */
    MemoryRegion window;
    MemoryRegion control;
    MemoryRegion msi;
    MemoryRegion reset_controller;
    MemoryRegion gpio_controller;
    MemoryRegion monitor;
    MemoryRegion buffer;
    TestdevStorage small;
    TestdevStorage shared;
    TestdevStorage neighbour;

    qemu_irq level_line;
    qemu_irq edge_line;
    QEMUTimer *delay_timer;
    QEMUTimer *storm_timer;
    QEMUTimer *dma_timer;
    AddressSpace *dma_as;
    FdtMachineInfo machine;

    TestdevRegisters regs;
    uint32_t reset_lines;
    uint32_t gpios;
    uint32_t counters[(TESTDEV_COUNTERS_END - TESTDEV_COUNTERS) / 4];

    uint16_t requester_id;
    uint32_t num_vectors;
    uint32_t reg_io_width;
};

static uint32_t *testdev_counter(DtioTestdev *s, uint32_t reg)
{
    return &s->counters[(reg - TESTDEV_COUNTERS) / 4];
}

static void testdev_count(DtioTestdev *s, uint32_t reg)
{
    ++*testdev_counter(s, reg);
}

static bool testdev_runs(const DtioTestdev *s)
{
    return s->gpios & TESTDEV_GPIO_SUPPLY && s->gpios & TESTDEV_GPIO_CLOCK &&
           !(s->reset_lines & TESTDEV_RESET_LINE);
}

/* An access is about to happen: false if the device cannot answer it. */
static bool testdev_answers(DtioTestdev *s, hwaddr offset)
{
    uint32_t reason;

    if (testdev_runs(s)) {
        return true;
    }
    if (!(s->gpios & TESTDEV_GPIO_SUPPLY)) {
        reason = TESTDEV_UNPOWERED;
    } else if (!(s->gpios & TESTDEV_GPIO_CLOCK)) {
        reason = TESTDEV_UNCLOCKED;
    } else {
        reason = TESTDEV_IN_RESET;
    }
    testdev_count(s, reason);
    trace_dtio_testdev_no_answer(offset, s->gpios, s->reset_lines);
    return false;
}

static void testdev_check_width(DtioTestdev *s, unsigned size, unsigned wanted)
{
    if (size != wanted) {
        testdev_count(s, TESTDEV_WRONG_WIDTH);
    }
}

static void testdev_timer_start(QEMUTimer *timer, uint32_t us)
{
    timer_mod(timer, qemu_clock_get_us(QEMU_CLOCK_VIRTUAL) + us);
}

static void testdev_set_level(DtioTestdev *s, bool high)
{
    if (high && !s->regs.level) {
        testdev_count(s, TESTDEV_LEVEL_COUNT);
    }
    s->regs.level = high;
    qemu_set_irq(s->level_line, high);
}

static void testdev_pulse_edge(DtioTestdev *s)
{
    testdev_count(s, TESTDEV_EDGE_COUNT);
    qemu_irq_pulse(s->edge_line);
}

static void testdev_send_msi(DtioTestdev *s, uint32_t index)
{
    const TestdevVector *vector = &s->regs.vectors[index];
    const MemTxAttrs attrs = { .requester_id = s->requester_id };
    uint64_t address = deposit64(vector->address[0], 32, 32,
                                 vector->address[1]);
    MemTxResult result;

    if (!(vector->control & TESTDEV_MSI_ENABLE)) {
        return;
    }
    address_space_stl_le(s->dma_as, address, vector->data, attrs, &result);
    testdev_count(s, result == MEMTX_OK ? TESTDEV_MSI_COUNT :
                                          TESTDEV_MSI_FAULTS);
    trace_dtio_testdev_msi(index, address, vector->data, result);
}

static void testdev_delay_over(void *opaque)
{
    DtioTestdev *s = opaque;

    s->regs.level_delay = 0;
    testdev_set_level(s, true);
}

static void testdev_storm(void *opaque)
{
    DtioTestdev *s = opaque;

    if (s->regs.storm_sources & TESTDEV_STORM_LEVEL) {
        testdev_set_level(s, true);
    }
    if (s->regs.storm_sources & TESTDEV_STORM_EDGE) {
        testdev_pulse_edge(s);
    }
    if (s->regs.storm_sources & TESTDEV_STORM_MSI) {
        testdev_send_msi(s, 0);
    }
    testdev_timer_start(s->storm_timer, s->regs.storm_period);
}

static void testdev_set_storm(DtioTestdev *s, uint32_t period)
{
    if (period) {
        s->regs.storm_period = MAX(period, TESTDEV_STORM_PERIOD_MIN);
        testdev_timer_start(s->storm_timer, s->regs.storm_period);
    } else {
        s->regs.storm_period = 0;
        timer_del(s->storm_timer);
    }
}

static void testdev_set_delay(DtioTestdev *s, uint32_t us)
{
    s->regs.level_delay = us;
    if (us) {
        testdev_timer_start(s->delay_timer, us);
    } else {
        timer_del(s->delay_timer);
    }
}

/* Translated first: the IOMMU then reports one fault, not one for each word. */
static bool testdev_dma_move(DtioTestdev *s, uint64_t address, void *data,
                             hwaddr length, bool write)
{
    const MemTxAttrs attrs = { .requester_id = s->requester_id };

    if (address_space_access_valid(s->dma_as, address, length, write, attrs) &&
        address_space_rw(s->dma_as, address, attrs, data, length, write) ==
        MEMTX_OK) {
        return true;
    }
    s->regs.dma_fault_address[0] = extract64(address, 0, 32);
    s->regs.dma_fault_address[1] = extract64(address, 32, 32);
    trace_dtio_testdev_dma_fault(address, write);
    return false;
}

/* In pieces within a page: the fault address is that of the page or above. */
static bool testdev_dma_copy(DtioTestdev *s)
{
    uint64_t source = deposit64(s->regs.dma_source[0], 32, 32,
                                s->regs.dma_source[1]);
    uint64_t destination = deposit64(s->regs.dma_destination[0], 32, 32,
                                     s->regs.dma_destination[1]);
    uint32_t length = MIN(s->regs.dma_length, TESTDEV_DMA_LENGTH_MAX);
    uint8_t data[TESTDEV_DMA_PAGE];

    trace_dtio_testdev_dma(source, destination, length);
    while (length) {
        uint32_t piece = MIN(TESTDEV_DMA_PAGE - source % TESTDEV_DMA_PAGE,
                             TESTDEV_DMA_PAGE - destination % TESTDEV_DMA_PAGE);

        piece = MIN(piece, length);
        if (!testdev_dma_move(s, source, data, piece, false) ||
            !testdev_dma_move(s, destination, data, piece, true)) {
            return false;
        }
        source += piece;
        destination += piece;
        length -= piece;
    }
    return true;
}

static void testdev_dma(void *opaque)
{
    DtioTestdev *s = opaque;

    if (testdev_dma_copy(s)) {
        testdev_count(s, TESTDEV_DMA_COUNT);
        s->regs.dma_status |= TESTDEV_DMA_DONE;
    } else {
        testdev_count(s, TESTDEV_DMA_FAULTS);
        s->regs.dma_status |= TESTDEV_DMA_FAULT;
    }
    if (s->regs.dma_control & TESTDEV_DMA_REPEAT) {
        testdev_timer_start(s->dma_timer, TESTDEV_DMA_PERIOD_US);
    } else {
        s->regs.dma_status &= ~TESTDEV_DMA_BUSY;
    }
}

static void testdev_set_dma_control(DtioTestdev *s, uint32_t value)
{
    s->regs.dma_control = value & TESTDEV_DMA_REPEAT;
    if (value & TESTDEV_DMA_START) {
        s->regs.dma_status = TESTDEV_DMA_BUSY;
        /* Not now: the write that starts it has not returned yet. */
        testdev_timer_start(s->dma_timer, 1);
    } else if (!(value & TESTDEV_DMA_REPEAT)) {
        s->regs.dma_status &= ~TESTDEV_DMA_BUSY;
        timer_del(s->dma_timer);
    }
}

/* A register that does no more than hold what is written, or NULL */
static uint32_t *testdev_plain_register(DtioTestdev *s, hwaddr reg)
{
    switch (reg) {
    case TESTDEV_SCRATCH:
        return &s->regs.scratch;
    case TESTDEV_STORM_SOURCES:
        return &s->regs.storm_sources;
    case TESTDEV_DMA_SOURCE:
    case TESTDEV_DMA_SOURCE + 4:
        return &s->regs.dma_source[(reg - TESTDEV_DMA_SOURCE) / 4];
    case TESTDEV_DMA_DESTINATION:
    case TESTDEV_DMA_DESTINATION + 4:
        return &s->regs.dma_destination[(reg - TESTDEV_DMA_DESTINATION) / 4];
    case TESTDEV_DMA_LENGTH:
        return &s->regs.dma_length;
    default:
        return NULL;
    }
}

static uint32_t testdev_read_register(DtioTestdev *s, hwaddr reg)
{
    const uint32_t *plain = testdev_plain_register(s, reg);

    if (plain) {
        return *plain;
    }
    switch (reg) {
    case TESTDEV_ID:
        return TESTDEV_ID_VALUE;
    case TESTDEV_LEVEL:
        return s->regs.level;
    case TESTDEV_LEVEL_DELAY:
        return s->regs.level_delay;
    case TESTDEV_STORM_PERIOD:
        return s->regs.storm_period;
    case TESTDEV_COUNTERS ... TESTDEV_COUNTERS_END - 1:
        return *testdev_counter(s, reg);
    case TESTDEV_DMA_CONTROL:
        /* So that a write of a part of it does not take a start back. */
        return s->regs.dma_control |
               (s->regs.dma_status & TESTDEV_DMA_BUSY ? TESTDEV_DMA_START : 0);
    case TESTDEV_DMA_STATUS:
        return s->regs.dma_status;
    case TESTDEV_DMA_FAULT_ADDRESS:
    case TESTDEV_DMA_FAULT_ADDRESS + 4:
        return s->regs.dma_fault_address[(reg - TESTDEV_DMA_FAULT_ADDRESS) / 4];
    default:
        return 0;
    }
}

static void testdev_write_register(DtioTestdev *s, hwaddr reg, uint32_t value)
{
    uint32_t *plain = testdev_plain_register(s, reg);

    if (plain) {
        *plain = value;
        return;
    }
    switch (reg) {
    case TESTDEV_LEVEL:
        testdev_set_level(s, value & 1);
        break;
    case TESTDEV_EDGE:
        if (value & 1) {
            testdev_pulse_edge(s);
        }
        break;
    case TESTDEV_LEVEL_DELAY:
        testdev_set_delay(s, value);
        break;
    case TESTDEV_STORM_PERIOD:
        testdev_set_storm(s, value);
        break;
    case TESTDEV_DMA_CONTROL:
        testdev_set_dma_control(s, value);
        break;
    default:
        break;
    }
}

static uint32_t testdev_read_msi(DtioTestdev *s, hwaddr reg)
{
    const TestdevVector *vector = &s->regs.vectors[reg / TESTDEV_MSI_STRIDE];

    switch (reg % TESTDEV_MSI_STRIDE) {
    case TESTDEV_MSI_ADDRESS:
        return vector->address[0];
    case TESTDEV_MSI_ADDRESS + 4:
        return vector->address[1];
    case TESTDEV_MSI_DATA:
        return vector->data;
    default:
        return vector->control;
    }
}

static void testdev_write_msi(DtioTestdev *s, hwaddr reg, uint32_t value)
{
    uint32_t index = reg / TESTDEV_MSI_STRIDE;
    TestdevVector *vector = &s->regs.vectors[index];

    if (index >= s->num_vectors) {
        return;
    }
    switch (reg % TESTDEV_MSI_STRIDE) {
    case TESTDEV_MSI_ADDRESS:
        vector->address[0] = value;
        break;
    case TESTDEV_MSI_ADDRESS + 4:
        vector->address[1] = value;
        break;
    case TESTDEV_MSI_DATA:
        vector->data = value;
        break;
    default:
        vector->control = value & TESTDEV_MSI_ENABLE;
        if (value & TESTDEV_MSI_TRIGGER) {
            testdev_send_msi(s, index);
        }
        break;
    }
}

/*
 * Registers are 4 bytes. A wider access is one to two of them, a narrower one
 * replaces some of the bytes. Both are counted, and work nevertheless.
 */
static uint64_t testdev_read(DtioTestdev *s, hwaddr offset, unsigned size,
                             uint32_t (*read)(DtioTestdev *, hwaddr))
{
    unsigned shift = offset % 4 * 8;
    hwaddr reg = offset & ~3ULL;

    testdev_check_width(s, size, s->reg_io_width ?: 4);
    if (size == 8) {
        return read(s, reg) | (uint64_t)read(s, reg + 4) << 32;
    }
    return extract32(read(s, reg), shift, size * 8);
}

static void testdev_write(DtioTestdev *s, hwaddr offset, uint64_t value,
                          unsigned size,
                          uint32_t (*read)(DtioTestdev *, hwaddr),
                          void (*write)(DtioTestdev *, hwaddr, uint32_t))
{
    unsigned shift = offset % 4 * 8;
    hwaddr reg = offset & ~3ULL;

    testdev_check_width(s, size, s->reg_io_width ?: 4);
    if (size == 8) {
        write(s, reg, extract64(value, 0, 32));
        write(s, reg + 4, extract64(value, 32, 32));
    } else {
        write(s, reg, deposit32(read(s, reg), shift, size * 8, value));
    }
}

static uint64_t testdev_control_read(void *opaque, hwaddr offset,
                                     unsigned size)
{
    DtioTestdev *s = opaque;

    return testdev_answers(s, TESTDEV_CONTROL + offset) ?
           testdev_read(s, offset, size, testdev_read_register) : 0;
}

static void testdev_control_write(void *opaque, hwaddr offset, uint64_t value,
                                  unsigned size)
{
    DtioTestdev *s = opaque;

    if (testdev_answers(s, TESTDEV_CONTROL + offset)) {
        testdev_write(s, offset, value, size, testdev_read_register,
                      testdev_write_register);
    }
}

static uint64_t testdev_msi_read(void *opaque, hwaddr offset, unsigned size)
{
    DtioTestdev *s = opaque;

    return testdev_answers(s, TESTDEV_MSI + offset) ?
           testdev_read(s, offset, size, testdev_read_msi) : 0;
}

static void testdev_msi_write(void *opaque, hwaddr offset, uint64_t value,
                              unsigned size)
{
    DtioTestdev *s = opaque;

    if (testdev_answers(s, TESTDEV_MSI + offset)) {
        testdev_write(s, offset, value, size, testdev_read_msi,
                      testdev_write_msi);
    }
}

/* The neighbour is another device: it always answers, and counts nothing. */
static bool testdev_storage_access(TestdevStorage *storage, hwaddr offset,
                                   unsigned size)
{
    DtioTestdev *s = storage->testdev;

    if (storage == &s->neighbour) {
        return true;
    }
    if (!testdev_answers(s, storage->mmio.addr + offset)) {
        return false;
    }
    testdev_check_width(s, size, s->reg_io_width ?: size);
    testdev_count(s, TESTDEV_WIDTH_1 + 4 * ctz32(size));
    *testdev_counter(s, TESTDEV_LAST_WIDTH) = size;
    return true;
}

static uint64_t testdev_storage_read(void *opaque, hwaddr offset,
                                     unsigned size)
{
    TestdevStorage *storage = opaque;

    return testdev_storage_access(storage, offset, size) ?
           ldn_le_p(storage->bytes + offset, size) : 0;
}

static void testdev_storage_write(void *opaque, hwaddr offset, uint64_t value,
                                  unsigned size)
{
    TestdevStorage *storage = opaque;

    if (testdev_storage_access(storage, offset, size)) {
        stn_le_p(storage->bytes + offset, size, value);
    }
}

/* Also the buffer's place while it is switched off, see testdev_update() */
static uint64_t testdev_window_read(void *opaque, hwaddr offset, unsigned size)
{
    testdev_answers(opaque, offset);
    return 0;
}

static void testdev_window_write(void *opaque, hwaddr offset, uint64_t value,
                                 unsigned size)
{
    testdev_answers(opaque, offset);
}

static void testdev_stop(DtioTestdev *s)
{
    testdev_set_delay(s, 0);
    testdev_set_storm(s, 0);
    testdev_set_dma_control(s, 0);
}

static void testdev_clear(DtioTestdev *s)
{
    testdev_stop(s);
    testdev_set_level(s, false);
    memset(&s->regs, 0, sizeof(s->regs));
    memset(s->small.bytes, 0, sizeof(s->small.bytes));
    memset(s->shared.bytes, 0, sizeof(s->shared.bytes));
}

/* The buffer is RAM: no access to it can be caught, so it is taken away. */
static void testdev_update(DtioTestdev *s)
{
    memory_region_set_enabled(&s->buffer, testdev_runs(s));
    trace_dtio_testdev_state(s->gpios, s->reset_lines);
}

static uint64_t testdev_reset_read(void *opaque, hwaddr offset, unsigned size)
{
    DtioTestdev *s = opaque;

    return s->reset_lines;
}

static void testdev_reset_write(void *opaque, hwaddr offset, uint64_t value,
                                unsigned size)
{
    DtioTestdev *s = opaque;
    uint32_t risen = value & ~s->reset_lines;

    s->reset_lines = value;
    if (risen & TESTDEV_RESET_LINE) {
        testdev_count(s, TESTDEV_RESETS);
        testdev_clear(s);
    }
    testdev_update(s);
}

static uint64_t testdev_gpio_read(void *opaque, hwaddr offset, unsigned size)
{
    DtioTestdev *s = opaque;

    return s->gpios;
}

static void testdev_gpio_write(void *opaque, hwaddr offset, uint64_t value,
                               unsigned size)
{
    DtioTestdev *s = opaque;
    uint32_t risen = value & ~s->gpios;
    uint32_t fallen = s->gpios & ~value;

    s->gpios = value;
    if (risen & TESTDEV_GPIO_SUPPLY) {
        testdev_count(s, TESTDEV_POWER_CYCLES);
    }
    if (fallen & TESTDEV_GPIO_SUPPLY) {
        testdev_clear(s);
    }
    if (fallen & TESTDEV_GPIO_CLOCK) {
        testdev_stop(s);
    }
    testdev_update(s);
}

static uint32_t testdev_state(const DtioTestdev *s)
{
    uint32_t state = 0;

    if (s->gpios & TESTDEV_GPIO_SUPPLY) {
        state |= TESTDEV_STATE_SUPPLY;
    }
    if (s->gpios & TESTDEV_GPIO_CLOCK) {
        state |= TESTDEV_STATE_CLOCK;
    }
    if (s->reset_lines & TESTDEV_RESET_LINE) {
        state |= TESTDEV_STATE_RESET;
    }
    if (s->regs.level) {
        state |= TESTDEV_STATE_LEVEL;
    }
    if (s->regs.level_delay) {
        state |= TESTDEV_STATE_DELAY;
    }
    if (s->regs.storm_period) {
        state |= TESTDEV_STATE_STORM;
    }
    if (s->regs.dma_status & TESTDEV_DMA_BUSY) {
        state |= TESTDEV_STATE_DMA;
    }
    for (uint32_t i = 0; i < s->num_vectors; i++) {
        if (s->regs.vectors[i].control & TESTDEV_MSI_ENABLE) {
            state |= TESTDEV_STATE_MSI;
        }
    }
    return state;
}

static uint64_t testdev_monitor_read(void *opaque, hwaddr offset,
                                     unsigned size)
{
    DtioTestdev *s = opaque;

    switch (offset) {
    case TESTDEV_STATE:
        return testdev_state(s);
    case TESTDEV_COUNTERS ... TESTDEV_COUNTERS_END - 1:
        return *testdev_counter(s, offset);
    default:
        return 0;
    }
}

static void testdev_monitor_write(void *opaque, hwaddr offset, uint64_t value,
                                  unsigned size)
{
}

#define TESTDEV_OPS(name, min, max)                     \
static const MemoryRegionOps testdev_##name##_ops = {   \
    .read = testdev_##name##_read,                      \
    .write = testdev_##name##_write,                    \
    .endianness = DEVICE_LITTLE_ENDIAN,                 \
    .valid.min_access_size = 1,                         \
    .valid.max_access_size = 8,                         \
    .impl.min_access_size = (min),                      \
    .impl.max_access_size = (max),                      \
}

TESTDEV_OPS(window, 1, 8);
TESTDEV_OPS(control, 1, 8);
TESTDEV_OPS(msi, 1, 8);
TESTDEV_OPS(storage, 1, 8);
TESTDEV_OPS(reset, 4, 4);
TESTDEV_OPS(gpio, 4, 4);
TESTDEV_OPS(monitor, 4, 4);

static void testdev_add_block(DtioTestdev *s, MemoryRegion *block,
                              const MemoryRegionOps *ops, const char *name,
                              hwaddr offset, uint64_t size)
{
    memory_region_init_io(block, OBJECT(s), ops, s, name, size);
    memory_region_add_subregion(&s->window, offset, block);
}

static void testdev_add_storage(DtioTestdev *s, TestdevStorage *storage,
                                const char *name, hwaddr offset)
{
    storage->testdev = s;
    memory_region_init_io(&storage->mmio, OBJECT(s), &testdev_storage_ops,
                          storage, name, TESTDEV_STORAGE_SIZE);
    memory_region_add_subregion(&s->window, offset, &storage->mmio);
}

/* Reserves a free slot of the bus. */
static bool testdev_take_requester_id(DtioTestdev *s, PCIBus *bus, Error **errp)
{
    for (int slot = PCI_SLOT_MAX - 1; slot > 0; slot--) {
        uint32_t mask = 1U << slot;
        bool taken = pci_bus_get_slot_reserved_mask(bus) & mask;

        for (int function = 0; function < PCI_FUNC_MAX; function++) {
            taken |= !!bus->devices[PCI_DEVFN(slot, function)];
        }
        if (!taken) {
            pci_bus_set_slot_reserved_mask(bus, mask);
            s->requester_id = PCI_BUILD_BDF(pci_bus_num(bus),
                                            PCI_DEVFN(slot, 0));
            return true;
        }
    }
    error_setg(errp, "no slot of PCI bus %s is free to lend its requester id",
               BUS(bus)->name);
    return false;
}

static VirtMachineState *testdev_machine(void)
{
    return (VirtMachineState *)object_dynamic_cast(qdev_get_machine(),
                                                   TYPE_VIRT_MACHINE);
}

static bool testdev_check_machine(const DtioTestdev *s, Error **errp)
{
    ERRP_GUARD();
    VirtMachineState *vms = testdev_machine();

    if (!vms) {
        error_setg(errp, "this device is for machine virt only");
        return false;
    }
    if (!vms->bus || !vms->bus->iommu_ops || !vms->iommu_phandle) {
        error_setg(errp, "the machine has no IOMMU that could be put in front "
                   "of the device");
        error_append_hint(errp, "Use -machine virt,iommu=smmuv3.\n");
        return false;
    }
    if (s->num_vectors && vms->msi_controller != VIRT_MSI_CTRL_ITS) {
        error_setg(errp, "the machine has no ITS to take the device's MSIs");
        error_append_hint(errp, "Use -machine virt,gic-version=3, or "
                          "vectors=0.\n");
        return false;
    }
    return true;
}

static bool testdev_check_properties(const DtioTestdev *s, Error **errp)
{
    if (s->num_vectors > TESTDEV_MAX_VECTORS) {
        error_setg(errp, "vectors: no more than %d", TESTDEV_MAX_VECTORS);
        return false;
    }
    if (s->reg_io_width > 8 ||
        (s->reg_io_width && !is_power_of_2(s->reg_io_width))) {
        error_setg(errp, "reg-io-width: 1, 2, 4 or 8, or 0 for none");
        return false;
    }
    return true;
}

static void testdev_set_machine(FdtDeviceIf *dev, const FdtMachineInfo *info)
{
    DTIO_TESTDEV(dev)->machine = *info;
}

static bool testdev_add_nodes(FdtDeviceIf *dev, Error **errp)
{
    DtioTestdev *s = DTIO_TESTDEV(dev);
    const FdtMachineInfo *machine = &s->machine;
    PlatformBusDevice *bus = machine->platform_bus;
    SysBusDevice *sbdev = SYS_BUS_DEVICE(s);
    VirtMachineState *vms = testdev_machine();
    TestdevPlacement placement = {
        .base = machine->platform_bus_base +
                platform_bus_get_mmio_addr(bus, sbdev, 0),
        .level_spi = machine->platform_bus_irq +
                     platform_bus_get_irqn(bus, sbdev, 0),
        .edge_spi = machine->platform_bus_irq +
                    platform_bus_get_irqn(bus, sbdev, 1),
        .requester_id = s->requester_id,
        .reg_io_width = s->reg_io_width,
        .clock_phandle = vms->clock_phandle,
        .iommu_phandle = vms->iommu_phandle,
        .msi_phandle = s->num_vectors ? machine->its_phandle : 0,
        .ram_end = vms->memmap[VIRT_MEM].base + MACHINE(vms)->ram_size,
    };

    /* With -dtb, the nodes are left to the user's own tree. */
    if (machine->fdt && !machine->user_fdt) {
        dtio_testdev_add_nodes(machine->fdt, &placement);
    }
    return true;
}

static void testdev_realize(DeviceState *dev, Error **errp)
{
    DtioTestdev *s = DTIO_TESTDEV(dev);
    SysBusDevice *sbdev = SYS_BUS_DEVICE(dev);
    PCIBus *bus;

    if (!testdev_check_machine(s, errp) ||
        !fdt_device_check_spis(&s->machine, errp) ||
        !testdev_check_properties(s, errp)) {
        return;
    }
    memory_region_init_io(&s->window, OBJECT(s), &testdev_window_ops, s,
                          TYPE_DTIO_TESTDEV, TESTDEV_WINDOW_SIZE);
    /* Its name would have to be another one in each device to migrate. */
    if (!memory_region_init_ram_flags_nomigrate(&s->buffer, OBJECT(s),
                                                "buffer", TESTDEV_BUFFER_SIZE,
                                                0, errp)) {
        return;
    }
    bus = testdev_machine()->bus;
    if (!testdev_take_requester_id(s, bus, errp)) {
        return;
    }
    s->dma_as = bus->iommu_ops->get_address_space(bus, bus->iommu_opaque,
                                                  s->requester_id & 0xff);

    memory_region_add_subregion(&s->window, TESTDEV_BUFFER, &s->buffer);
    testdev_add_block(s, &s->control, &testdev_control_ops, "control",
                      TESTDEV_CONTROL, TESTDEV_PAGE_SIZE);
    testdev_add_block(s, &s->msi, &testdev_msi_ops, "msi", TESTDEV_MSI,
                      TESTDEV_PAGE_SIZE);
    testdev_add_block(s, &s->reset_controller, &testdev_reset_ops,
                      "reset-controller", TESTDEV_RESET_CONTROLLER, 4);
    testdev_add_block(s, &s->gpio_controller, &testdev_gpio_ops, "gpio",
                      TESTDEV_GPIO, 4);
    testdev_add_block(s, &s->monitor, &testdev_monitor_ops, "monitor",
                      TESTDEV_MONITOR, TESTDEV_PAGE_SIZE);
    testdev_add_storage(s, &s->small, "small", TESTDEV_SMALL);
    testdev_add_storage(s, &s->shared, "shared", TESTDEV_SHARED);
    testdev_add_storage(s, &s->neighbour, "neighbour", TESTDEV_NEIGHBOUR);
    sysbus_init_mmio(sbdev, &s->window);
    sysbus_init_irq(sbdev, &s->level_line);
    sysbus_init_irq(sbdev, &s->edge_line);

    s->delay_timer = timer_new_us(QEMU_CLOCK_VIRTUAL, testdev_delay_over, s);
    s->storm_timer = timer_new_us(QEMU_CLOCK_VIRTUAL, testdev_storm, s);
    s->dma_timer = timer_new_us(QEMU_CLOCK_VIRTUAL, testdev_dma, s);
}

static void testdev_unrealize(DeviceState *dev)
{
    DtioTestdev *s = DTIO_TESTDEV(dev);

    timer_free(s->dma_timer);
    timer_free(s->storm_timer);
    timer_free(s->delay_timer);
    pci_bus_clear_slot_reserved_mask(testdev_machine()->bus,
                                     1U << PCI_SLOT(s->requester_id & 0xff));
}

/* The machine is switched on: the device's clock and supply are not, yet. */
static void testdev_reset_hold(Object *obj, ResetType type)
{
    DtioTestdev *s = DTIO_TESTDEV(obj);

    s->gpios = 0;
    s->reset_lines = 0;
    testdev_clear(s);
    memset(s->counters, 0, sizeof(s->counters));
    memset(s->neighbour.bytes, 0, sizeof(s->neighbour.bytes));
    testdev_update(s);
}

static const VMStateDescription testdev_vmstate = {
    .name = TYPE_DTIO_TESTDEV,
    .unmigratable = 1,
};

static const Property testdev_properties[] = {
    DEFINE_PROP_UINT32("vectors", DtioTestdev, num_vectors, 8),
    DEFINE_PROP_UINT32("reg-io-width", DtioTestdev, reg_io_width, 0),
};

static void testdev_class_init(ObjectClass *klass, const void *data)
{
    DeviceClass *dc = DEVICE_CLASS(klass);
    ResettableClass *rc = RESETTABLE_CLASS(klass);
    FdtDeviceIfClass *fdc = FDT_DEVICE_IF_CLASS(klass);

    dc->desc = "A device to test device assignment with";
    dc->vmsd = &testdev_vmstate;
    dc->realize = testdev_realize;
    dc->unrealize = testdev_unrealize;
    rc->phases.hold = testdev_reset_hold;
    fdc->set_machine = testdev_set_machine;
    fdc->add_nodes = testdev_add_nodes;
    set_bit(DEVICE_CATEGORY_MISC, dc->categories);
    device_class_set_props(dc, testdev_properties);

    object_class_property_set_description(klass, /* 11.1 */
        "vectors", "How many MSI vectors it has");
    object_class_property_set_description(klass, /* 11.1 */
        "reg-io-width", "The only right width of an access, in bytes, and a "
        "property of that name in its node; 0 for none");
}

static const TypeInfo testdev_types[] = {
    {
        .name = TYPE_DTIO_TESTDEV,
        .parent = TYPE_DYNAMIC_SYS_BUS_DEVICE,
        .instance_size = sizeof(DtioTestdev),
        .class_init = testdev_class_init,
        .interfaces = (const InterfaceInfo[]) {
            { TYPE_FDT_DEVICE_IF },
            { }
        },
    },
};

DEFINE_TYPES(testdev_types)
