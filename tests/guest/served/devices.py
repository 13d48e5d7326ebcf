# SPDX-License-Identifier: GPL-2.0-or-later
#
# Two devices to test a client with. Each has, beside what its kind has, registers at
# 0x800 that make the server do what a test wants: raise an interrupt, do DMA, be slow,
# die.

import errno
import fcntl
import os
import struct
import subprocess
import time
import uuid

from wire import (DEVICE_INFO, DOORBELLS_CHANGED, DOORBELLS_TAKEN, DTIO_REGION_INFO,
                  FLAG_READ, FLAG_WRITE, IRQ_INFO, IRQ_STATE, MAPPING_CHANGED,
                  MAPPING_TAKEN, STRING, Gone, Refused)

NO_INDEX = 0xffffffff
BUS_PLATFORM, BUS_PCI = 1, 3
MMIO, PCI_CONFIG, PCI_BAR, PCI_ROM, SNAPSHOT = 1, 3, 4, 5, 7
WIRED, PCI_INTX, PCI_MSI, PCI_MSIX, PCI_ERROR, REQUEST = 1, 4, 5, 6, 7, 3
OK, ABSENT = 0, 1
EVENTFD, MASKABLE, AUTOMASKED, NORESIZE = 1, 2, 4, 8
LEVEL_HIGH = 4


class Region:
    """A region: memory that can be shared, or registers."""

    def __init__(self, size=0, kind=0, memory=None, caps=b"", access=3):
        self.size, self.told, self.kind, self.caps = size, size, kind, caps
        self.flags = access if size else 0
        self.asked = 0
        self.hidden = False
        self.memory = self.make_memory(memory) if memory else None

    def make_memory(self, memory):
        if memory == "device":
            return os.open("/dev/zero", os.O_RDWR)
        flags, size = os.MFD_ALLOW_SEALING, self.size
        if memory == "huge":
            flags, size = flags | os.MFD_HUGETLB, 2 << 20
        if memory in ("short", "shrinking"):
            size = 4096
        if memory == "shrinking":
            self.told = size
        fd = os.memfd_create("region", flags)
        os.ftruncate(fd, size)
        if memory != "unsealed":
            fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK)
        return fd


class Device:
    """What both devices have: the registers at 0x800 and what dtio asks."""

    RAISE, SCRATCH, ADDRESS, LENGTH, DMA, SLEEP, POSTED, DIE, CHECK, BURST = (
        0x800, 0x804, 0x810, 0x818, 0x81c, 0x820, 0x824, 0x828, 0x82c, 0x830)
    HANG_UP, MOVE, HIDE, REQUESTED, SLOWLY = 0x834, 0x83c, 0x844, 0x8ec, 0x8f0

    def __init__(self):
        self.new_session()

    def new_session(self):
        """Loses its state otherwise than because the client wants it to."""
        self.session = uuid.uuid4().hex
        self.reset()

    def reset(self):
        self.registers = {}
        self.buffer = bytes(range(256)) * 16
        self.delay = 0
        self.level = False
        self.fired = 0
        self.timer = None

    # The line

    line = (0, 0)

    def raise_line(self, connection):
        self.level = True
        self.fired += 1
        connection.raise_irq(self.line, True)

    def lower_line(self):
        self.level = False

    def unmasked(self, connection, irq):
        if irq == self.line and self.level:
            connection.raise_irq(irq, True)

    # Doorbells

    def bells(self):
        """Eventfds that are registers of the device."""
        return []

    def io_fds(self, index):
        raise Refused(errno.ENOTSUP)

    def rung(self, bell):
        pass

    def move_bell(self, connection, value):
        pass

    def taken(self, index, number):
        """The client has doorbells of that number."""

    # Memory that is something else for a while

    def hide(self, connection, value):
        pass

    def hidden(self, index, number):
        """The client has been told of that number."""

    def wake(self, connection, ready):
        """Time is up, or a bell has rung."""
        for bell in ready:
            self.rung(bell)
        if self.due() == 0:
            self.expire(connection)

    def due(self):
        return None if self.timer is None else max(0, self.timer - time.monotonic())

    def expire(self, connection):
        self.timer = None
        self.expired(connection)

    # Registers

    def dma(self, connection, direction):
        address = self.registers.get(self.ADDRESS, 0)
        length = self.registers.get(self.LENGTH, 0)
        try:
            if direction == 1:
                self.buffer = connection.read_memory(address, length)
            else:
                data = self.buffer * (length // len(self.buffer) + 1)
                connection.write_memory(address, data[:length])
            self.registers[self.DMA] = 0
        except Refused as refused:
            self.registers[self.DMA] = refused.args[0]

    def special_read(self, connection, offset):
        time.sleep(self.delay)
        self.delay = 0
        if offset == self.POSTED:
            return connection.counts["posted"]
        if offset == self.CHECK:
            return sum(self.buffer) & 0xffffffff
        return self.registers.get(offset, 0)

    def special_write(self, connection, offset, value):
        self.registers[offset] = value
        if offset == self.RAISE:
            self.raise_vector(connection, value)
        elif offset == self.SLOWLY:
            connection.options.slow = value / 1000
        elif offset == self.REQUESTED:
            connection.raise_irq((value, 0))
        elif offset == self.BURST:
            for _ in range(value):
                self.raise_vector(connection, 0)
        elif offset == self.DMA:
            self.dma(connection, value)
        elif offset == self.MOVE:
            self.move_bell(connection, value)
        elif offset == self.HIDE:
            self.hide(connection, value)
        elif offset == self.SLEEP:
            self.delay = value / 1000
        elif offset == self.DIE:
            os._exit(0)
        elif offset == self.HANG_UP:
            raise Gone

    def read(self, connection, index, offset, count):
        region = self.regions[index]
        if offset + count > region.size:
            raise Refused(errno.EINVAL)
        if region.memory is not None and not region.hidden:
            return os.pread(region.memory, count, offset)
        if region.kind == SNAPSHOT:
            return self.snapshot[offset:offset + count]
        return self.read_register(connection, index, offset, count)

    def write(self, connection, index, offset, data):
        region = self.regions[index]
        if offset + len(data) > region.size or not region.flags & FLAG_WRITE:
            raise Refused(errno.EINVAL)
        if region.memory is not None and not region.hidden:
            os.pwrite(region.memory, data, offset)
        else:
            self.write_register(connection, index, offset, data)

    # The capability's questions

    def ask(self, connection, command, payload):
        if command == DOORBELLS_TAKEN:
            self.taken(*struct.unpack("<II", payload))
            return b""
        if command == MAPPING_TAKEN:
            self.hidden(*struct.unpack("<IIII", payload)[:2])
            return b""
        size, flags, index = struct.unpack_from("<III", payload)
        if command == STRING:
            raise Refused(errno.ENOENT)
        if flags:
            raise Refused(errno.ENOTSUP)
        if command == DEVICE_INFO:
            answer = struct.pack("<10I", size, 0, self.bus, 1, 1, 0, len(self.regions),
                                 len(self.irqs), self.snapshot_index, 0)
        elif command == DTIO_REGION_INFO and index < len(self.regions):
            region = self.regions[index]
            answer = struct.pack(
                "<8IQQQIIQIIQQQQ", size, 0, index, region.kind, region.flags, 15,
                0 if region.memory is not None else 1,
                index if region.kind == MMIO else NO_INDEX, region.size, 0, 0, 0, 0, 0,
                0, 0, 0, 0, 0, 0)
        elif command == IRQ_INFO and index < len(self.irqs):
            answer = struct.pack("<10I", size, 0, index, *self.irq_kind(index))
        elif command == IRQ_STATE:
            state = (1 if self.level else 0) | (2 if self.line in connection.masked
                                                else 0)
            answer = struct.pack("<4IQ", size, 0, index, state, self.fired)
        else:
            raise Refused(errno.ENOENT)
        return answer


class MyHw(Device):
    """my_hw, with messages, memory and DMA beside."""

    flags, bus, snapshot_index = 2, BUS_PCI, NO_INDEX
    MSI, MSIX, VECTORS = 0x40, 0x60, 8
    BELL, RINGS, MOVED, HIDDEN, WRITTEN = 0x900, 0x904, 0x840, 0x848, 0x84c

    def __init__(self, timeout=0.2, memory="sealed", bar_size=0x100000, poked=(),
                 rom_size=0, read_only=False):
        self.timeout, self.poked = timeout, poked
        self.bell, self.bell_value = os.eventfd(0, os.EFD_NONBLOCK), None
        super().__init__()
        self.regions = [
            Region(bar_size, PCI_BAR), Region(0x1000, PCI_BAR),
            Region(0x10000, PCI_BAR, memory, access=1 if read_only else 3),
            Region(), Region(), Region(), Region(rom_size, PCI_ROM, access=FLAG_READ),
            Region(256, PCI_CONFIG), Region()]
        if read_only:
            os.pwrite(self.regions[2].memory, struct.pack("<I", 0x0ddba11), 8)
        self.irqs = [(EVENTFD | MASKABLE | AUTOMASKED, 1), (EVENTFD | NORESIZE, 4),
                     (EVENTFD, self.VECTORS), (EVENTFD, 0), (EVENTFD, 0)]

    def reset(self):
        super().reset()
        self.count = 0
        config = bytearray(256)
        struct.pack_into("<HHHHI", config, 0, 0x4c52, 0x6c72, 0, 0x10, 0x00ff0001)
        struct.pack_into("<BBHIIH", config, self.MSI, 5, self.MSIX, 0x0084, 0, 0, 0)
        struct.pack_into("<BBHII", config, self.MSIX, 0x11, 0, self.VECTORS - 1, 1,
                         0x800 | 1)
        config[0x34], config[0x3d] = self.MSI, 1
        for poke in self.poked:
            offset, value = (int(word, 16) for word in poke.split("="))
            config[offset] = value
        self.config = config

    def bells(self):
        return [self.bell]

    def io_fds(self, index):
        if index:
            return struct.pack("<IIII", 16, 0, index, 0), []
        entry = struct.pack("<QQIIIIQ", self.BELL, 4, 0, 0, self.bell_value is not None,
                            0, self.bell_value or 0)
        return struct.pack("<IIII", 16 + len(entry), 0, index, 1) + entry, [self.bell]

    def rung(self, bell):
        self.registers[self.RINGS] = (self.registers.get(self.RINGS, 0) +
                                      os.eventfd_read(bell))

    def move_bell(self, connection, value):
        """The doorbell rings for that value alone, and by another eventfd."""
        os.close(self.bell)
        self.bell, self.bell_value = os.eventfd(0, os.EFD_NONBLOCK), value
        connection.request(DOORBELLS_CHANGED, struct.pack("<II", 0, value), wait=False)

    def taken(self, index, number):
        if (index, number) == (0, self.bell_value):
            self.registers[self.MOVED] = number

    def hide(self, connection, value):
        """Registers take the place of the memory if the lowest bit is set."""
        assert self.offered["dtio"]["mappings"]
        self.regions[2].hidden = bool(value & 1)
        connection.request(MAPPING_CHANGED, struct.pack("<IIII", 2, value, ~value & 1, 0),
                           wait=False)

    def hidden(self, index, number):
        if index == 2:
            self.registers[self.HIDDEN] = number

    def irq_kind(self, index):
        kind = (PCI_INTX, PCI_MSI, PCI_MSIX, PCI_ERROR, REQUEST)[index]
        flags, count = self.irqs[index]
        return kind, OK if count else ABSENT, flags, 0, count, NO_INDEX, NO_INDEX

    def raise_vector(self, connection, vector):
        for index in 2, 1:
            if (index, vector) in connection.triggers:
                connection.raise_irq((index, vector))
                return
        self.raise_line(connection)

    def expired(self, connection):
        self.count += 1
        self.raise_line(connection)

    def read_register(self, connection, index, offset, count):
        if index == 7:
            return bytes(self.config[offset:offset + count])
        if index == 2:
            return b"\x5a" * count
        if index == 0 and count == 4 and offset < 0x800:
            value = {0: 0x6d790100, 8: self.count,
                     4: (self.timer is not None) | self.level << 1}.get(offset, 0)
        elif index == 0 and count == 4:
            value = self.special_read(connection, offset)
        else:
            return bytes(count)
        return struct.pack("<I", value)

    def write_register(self, connection, index, offset, data):
        if index == 7:
            self.config[offset:offset + len(data)] = data
        if index == 2:
            self.registers[self.WRITTEN] = int.from_bytes(data, "little")
        if index or len(data) not in (4, 8):
            return
        value = int.from_bytes(data, "little")
        if offset == 0x10:
            self.timer = time.monotonic() + self.timeout
        elif offset == 0x20:
            self.timer = None
        elif offset == 0x30:
            self.lower_line()
        elif offset >= 0x800:
            self.special_write(connection, offset, value)


TREE = """/dts-v1/;
/ {
    #address-cells = <2>; #size-cells = <2>; interrupt-parent = <&gic>;
    dtio,device = "/rtc@9010000";
    gic: interrupt-controller@8000000 {
        compatible = "arm,gic-v3"; #interrupt-cells = <3>; interrupt-controller;
    };
    clock: apb-pclk {
        compatible = "fixed-clock"; #clock-cells = <0>; clock-frequency = <24000000>;
    };
    rtc@9010000 {
        compatible = "arm,pl031", "arm,primecell";
        reg = <0 0x9010000 0 0x1000>;
        interrupts = <0 2 4>;
        clocks = <&clock>; clock-names = "apb_pclk";
        dtio,clock-rates = /bits/ 64 <24000000>;
    };
};
"""


class Pl031(Device):
    """An ARM PL031, a real-time clock: platform device, one level-triggered line."""

    flags, bus, snapshot_index = 4, BUS_PLATFORM, 1
    IDENTITY = dict(zip(range(0xfe0, 0x1000, 4),
                        (0x31, 0x10, 0x04, 0x00, 0x0d, 0xf0, 0x05, 0xb1)))

    def __init__(self, size=0x1000, snapshot=None, requests=0):
        self.snapshot = subprocess.run(
            ["dtc", "-q", "-I", "dts", "-O", "dtb"], input=TREE.encode(),
            stdout=subprocess.PIPE, check=True).stdout
        if snapshot:
            with open(snapshot, "rb") as file:
                self.snapshot = file.read()
        super().__init__()
        cap = struct.pack("<HHIII4x", 2, 1, 0, 0x6474696f, SNAPSHOT)
        self.regions = [Region(size, MMIO),
                        Region(len(self.snapshot), SNAPSHOT, caps=cap,
                               access=FLAG_READ)]
        self.irqs = [(EVENTFD | MASKABLE | AUTOMASKED, 1)] + \
            [(EVENTFD, 1)] * requests

    def reset(self):
        super().reset()
        self.match = self.mask = self.raw = 0

    def irq_kind(self, index):
        flags, _ = self.irqs[index]
        if index:
            return REQUEST, OK, flags, 0, 1, NO_INDEX, NO_INDEX
        return WIRED, OK, flags, LEVEL_HIGH, 1, 0, NO_INDEX

    def raise_vector(self, connection, _):
        self.raise_line(connection)

    def expired(self, connection):
        self.raw = 1
        self.update(connection)

    def update(self, connection):
        if self.raw & self.mask and not self.level:
            self.raise_line(connection)
        elif not self.raw & self.mask:
            self.lower_line()

    def read_register(self, connection, index, offset, count):
        if 0x800 <= offset < 0x900:
            value = self.special_read(connection, offset)
        else:
            value = {0x00: int(time.time()), 0x04: self.match, 0x0c: 1, 0x10: self.mask,
                     0x14: self.raw, 0x18: self.raw & self.mask,
                     **self.IDENTITY}.get(offset, 0)
        return struct.pack("<I", value)[:count]

    def write_register(self, connection, index, offset, data):
        value = int.from_bytes(data, "little")
        if offset == 0x04:
            self.match = value
            self.timer = time.monotonic() + max(0, value - time.time())
        elif offset == 0x10:
            self.mask = value & 1
            self.update(connection)
        elif offset == 0x1c:
            self.raw &= ~value
            self.update(connection)
        elif offset >= 0x800:
            if offset == 0x82c:
                self.lower_line()
            self.special_write(connection, offset, value)
