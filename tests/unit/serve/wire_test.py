#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a client sees of served devices (device.c) that knows no more of them than
docs/specs/dtio-user.rst (peer.py). Prints TAP.

usage: wire_test.py PROGRAM FOLDER [WORD]
"""

import errno
import json
import mmap
import os
import select
import socket
import struct
import subprocess
import sys
import time

import peer
from peer import (DATA_BOOL, DATA_EVENTFD, DATA_MESSAGE, DATA_NONE, MASK, NO_REPLY,
                  TRIGGER, UNMASK, Client, Gone, Refused)

PROGRAM, FOLDER = sys.argv[1:3]
SOCKET = f"unix:{FOLDER}/socket"
INTX, MSI, MSIX, ERROR, REQUEST = range(5)
MEMORY = 2 << 20
(ID, SCRATCH, RAISE, LINE, ADDRESS_LOW, ADDRESS_HIGH, COUNT, COPY, COPIED, WRITES,
 SLOW) = range(0, 0x2c, 4)
(RESETS, CHANGES, MAPPED, UNMAPPED, CONNECTED, GONE, CONFIGURED, RINGS, DISCONNECT,
 SESSION, POINTER, STORM, LAST_CHANGE, DOORBELL, TAKEN, IN_FLIGHT, EVENTS,
 DONE, PULSE, MAPPABLE, MAPPING_TAKEN, PIECE, PIECE_START, PIECE_LENGTH,
 PIECE_USE) = range(0x30, 0x94, 4)
DIRECT = 1 << 31
GOOD = 1


class Server:
    def __init__(self, *arguments):
        self.process = subprocess.Popen([PROGRAM, *arguments], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.said("listening")

    def said(self, words):
        """The next line with these words"""
        while True:
            line = self.process.stdout.readline()
            assert line, f"it has ended, and not said {words}"
            if words in line:
                return line

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def end(self):
        """Its status, and what it has said and nobody has read yet."""
        self.process.stdin.close()
        rest = self.process.stdout.read()
        return self.process.wait(), rest


def refused(number, call, *arguments, **more):
    try:
        call(*arguments, **more)
    except Refused as error:
        assert error.errno == number, f"{error}, not {errno.errorcode[number]}"
    else:
        raise AssertionError(f"not refused with {errno.errorcode[number]}")


def gone(call, *arguments):
    try:
        call(*arguments)
    except Gone:
        return
    raise AssertionError("the connection is still there")


def client(**members):
    return Client(peer.connect(SOCKET), **members)


def count(fd, wait=0.5):
    """How often an eventfd has been signalled."""
    return os.eventfd_read(fd) if select.select([fd], [], [], wait)[0] else 0


def copy(c, address, size, command):
    c.write32(0, ADDRESS_LOW, address & 0xffffffff)
    c.write32(0, ADDRESS_HIGH, address >> 32)
    c.write32(0, COUNT, size)
    c.write32(0, COPY, command)
    c.idle() if not command & 4 else None
    status = c.read32(0, COPIED)
    return status if status < 1 << 31 else status - (1 << 32)


# Each is a test: its name is its first line.

def versions(server):
    """the version and the capabilities are what both sides know"""
    c = client(max_msg_fds=8, max_data_xfer_size=8192, unknown={"x": [1]})
    assert c.version == (0, 2)
    assert c.capabilities["max_msg_fds"] == 8
    assert c.capabilities["max_data_xfer_size"] == 8192
    assert c.dtio["version"] == 1 and c.dtio["credits"] == 32
    assert len(c.dtio["session"]) == 16
    c.close()
    c = client(dtio=False)
    assert "dtio" not in c.capabilities and "write_multiple" not in c.capabilities
    # No longer than QEMU's request, which is all the room that it has
    assert len(json.dumps({"capabilities": c.capabilities})) <= 193


def bad_versions(server):
    """a first message that is none is refused, and the connection closed"""
    good = b'{"capabilities": {"dtio": {"version": 1}}}\0'
    for number, head, text in (
            (errno.ENOTSUP, (1, 0), good), (errno.EINVAL, (0, 2), good[:-1]),
            (errno.EINVAL, (0, 2), b"{\0"), (errno.EINVAL, (0, 2), b"[]\0"),
            (errno.EINVAL, (0, 2), b'{"capabilities": 1}\0'),
            (errno.EINVAL, (0, 2), b'{"capabilities": {"dtio": 1}}\0'),
            (errno.EINVAL, (0, 2), b'{"capabilities": {"dtio": {}}}\0'),
            (errno.ENOTSUP, (0, 2), b'{"capabilities": {"dtio": {"version": 0}}}\0'),
            (errno.EINVAL, (0, 2),
             b'{"capabilities": {"dtio": {"version": 1, "credits": 1}}}\0'),
            (errno.EINVAL, (0, 2),
             b'{"capabilities": {"dtio": {"version": 1, "session": "a\\"b"}}}\0'),
            (errno.EINVAL, (0, 2), b'{"capabilities": {"max_msg_fds": "8"}}\0')):
        c = Client.__new__(Client)
        c.__dict__.update(socket=peer.connect(SOCKET), buffer=b"", fds=[], number=0)
        c.socket.settimeout(5)
        refused(number, c.ask, peer.VERSION, struct.pack("<HH", *head) + text)
        gone(c.receive)
    c.socket = peer.connect(SOCKET)
    refused(errno.EINVAL, c.ask, peer.GET_INFO, struct.pack("<4I", 16, 0, 0, 0))
    c.ask(peer.VERSION, struct.pack("<HH", 0, 1))
    refused(errno.EINVAL, c.ask, peer.VERSION, struct.pack("<HH", 0, 1))
    c.ask(peer.GET_INFO, struct.pack("<4I", 16, 0, 0, 0))


def one_client(server):
    """a second client is told that the device is in use, and nothing of the first changes"""
    c = client()
    c.write32(0, SCRATCH, 17)
    refused(errno.EBUSY, client)
    assert c.read32(0, SCRATCH) == 17


def questions(server):
    """regions and interrupts are the same by vfio-user's questions and by dtio's"""
    c = client()
    flags, regions, irqs = c.info()
    assert (flags, regions, irqs) == (3, 9, 5)
    device = c.device()
    assert (device.bus, device.dma, device.reset, device.features) == (3, 1, 4, 1)
    assert (device.num_regions, device.num_irqs) == (9, 5)
    assert device.snapshot_index == 0xffffffff
    for index in range(9):
        (_, flags, _, size, _), caps, fds = c.region_info(index)
        if not size:
            refused(errno.ENOENT, c.region, index)
            continue
        region, areas = c.region(index, 4)
        assert region.length == size and region.access == flags & 7
        assert bool(fds) == bool(flags & 4) == bool(areas)
        assert region.type == (3 if index == 7 else 4)
        for fd in fds:
            os.close(fd)
        if areas:
            assert areas == [(0x1000, MEMORY - 0x1000)]
            assert caps[1] == struct.pack("<IIQQ", 1, 0, *areas[0])
    assert c.region(2)[0].pci_flags == 6 and c.region(2, 0)[1] == []
    assert c.region(4)[0].msix_table_offset == 0x1000
    refused(errno.EINVAL, c.region_info, 9)
    refused(errno.ENOENT, c.region, 9)
    for index, expected in enumerate(((7, 1), (1, 8), (1, 64), (0, 0), (1, 1))):
        if index != ERROR:
            assert c.irq_info(index) == expected
        irq = c.irq(index)
        assert (irq.features, irq.count) == expected
        assert irq.type == (4, 5, 6, 7, 3)[index]
        assert irq.status == (1 if index == ERROR else 0)
    refused(errno.EINVAL, c.irq_info, ERROR)
    refused(errno.EINVAL, c.irq_info, 5)
    refused(errno.ENOENT, c.irq, 5)
    assert c.string(1, 0, 1) == "test" and c.string(2, 0, 1) == "registers"
    assert c.string(3, 2, 1) == "msix" and c.string(2, 0, 1, 9) == 10
    assert c.irq_state(INTX) == (0, 0)
    refused(errno.ENXIO, c.irq_state, MSI)
    refused(errno.ENOENT, c.string, 1, 0, 2)
    refused(errno.ENOENT, c.string, 3, ERROR, 1)
    refused(errno.ENOTSUP, c.string, 1, 0, 9)
    refused(errno.ENOTSUP, c.string, 9, 0, 1)


def structures(server):
    """structures of another length are taken as the header promises"""
    c = client()
    longer = struct.pack("<10I", 44, *[0] * 9) + bytes(4)
    reply = c.ask(peer.DTIO_DEVICE, longer)
    assert len(reply) == 44 and reply[40:] == bytes(4) and reply[8:12] == b"\3\0\0\0"
    refused(errno.E2BIG, c.ask, peer.DTIO_DEVICE, longer[:-1] + b"\1")
    refused(errno.EINVAL, c.ask, peer.DTIO_DEVICE, struct.pack("<9I", 36, *[0] * 8))
    refused(errno.EINVAL, c.ask, peer.DTIO_DEVICE, struct.pack("<10I", 36, *[0] * 9))
    refused(errno.ENOTSUP, c.ask, peer.DTIO_DEVICE, struct.pack("<10I", 40, 1, *[0] * 8))
    # What is output may be anything before, and what is served has no resources.
    reply = c.ask(peer.DTIO_DEVICE, struct.pack("<10I", 40, *[0] * 8, 1))
    assert reply[36:] == bytes(4)
    # As vfio-user has it: what does not fit is named, and left out.
    number = c.send(peer.GET_REGION_INFO, struct.pack("<4I2Q", 32, 0, 2, 0, 0, 0))
    payload, fds = c.wait(number)
    argsz, flags, _, offset = struct.unpack_from("<4I", payload)
    assert len(payload) == 32 and argsz == 64 and not flags & 8 and not offset and fds
    os.close(fds[0])
    refused(errno.EINVAL, c.ask, peer.GET_REGION_INFO,
            struct.pack("<4I2Q", 31, 0, 2, 0, 0, 0))
    # As libvfio-user's client asks: by a request that has room for the reply.
    number = c.send(peer.GET_REGION_INFO, struct.pack("<4I2Q", 64, 0, 2, 0, 0, 0) + bytes(32))
    payload, fds = c.wait(number)
    assert len(payload) == 64 and struct.unpack_from("<4I", payload) == (64, 15, 2, 32)
    os.close(fds[0])
    for command, info in ((peer.GET_INFO, "<4I"), (peer.GET_REGION_INFO, "<4I2Q"),
                          (peer.GET_IRQ_INFO, "<4I"), (peer.GET_REGION_IO_FDS, "<4I")):
        size = struct.calcsize(info)
        request = struct.pack(info, size + 4, *[0] * (len(struct.unpack(info, bytes(size))) - 1))
        assert len(c.ask(command, request + bytes(4))) == size
        refused(errno.EINVAL, c.ask, command, request + b"\0\0\0\1")
        refused(errno.EINVAL, c.ask, command, request + bytes(8))


def unknown(server):
    """what is not known, or is not a client's to send, is refused and harms nothing"""
    c = client()
    for command in (0, 14, 19, 0xffff, 0xd705, 0xd780, 0xd7ff, peer.DMA_READ,
                    peer.DMA_WRITE, peer.WRITE_MULTI):
        refused(errno.ENOTSUP, c.ask, command, b"x" * 16)
        c.send(command, b"x" * 16, (), NO_REPLY)
    refused(errno.ENOTTY, c.ask, peer.FEATURE, struct.pack("<II", 8, 1 << 16 | 1))
    refused(errno.EINVAL, c.ask, peer.GET_INFO, struct.pack("<4I", 16, 0, 0, 0), (), 64)
    refused(errno.EINVAL, c.ask, peer.GET_INFO, struct.pack("<4I", 16, 0, 0, 0), (), 2)
    refused(errno.EINVAL, c.ask, peer.GET_INFO, struct.pack("<4I", 16, 0, 0, 0), (), 15)
    c.send_raw(peer.HEADER.pack(77, peer.DMA_READ, 20, peer.REPLY, 0) + b"what")
    for command in (peer.DMA_MAP, peer.DMA_UNMAP, peer.GET_INFO, peer.GET_REGION_INFO,
                    peer.GET_REGION_IO_FDS, peer.GET_IRQ_INFO, peer.SET_IRQS,
                    peer.REGION_READ, peer.REGION_WRITE, *range(0xd700, 0xd705)):
        for size in (0, 3, 15):
            refused(errno.EINVAL, c.ask, command, bytes(size))
    refused(errno.EINVAL, c.ask, peer.RESET, b"x")
    refused(errno.EINVAL, c.ask, peer.REGION_WRITE, struct.pack("<QII", 4, 0, 8) + b"abcd")
    assert c.read32(0, ID) == 0x64747374
    c.close()
    c = client(dtio=False)
    refused(errno.ENOTSUP, c.ask, peer.DTIO_DEVICE, struct.pack("<10I", 40, *[0] * 9))
    refused(errno.ENOTSUP, c.set_irqs, DATA_MESSAGE | TRIGGER, MSI)


def noise(server):
    """what cannot be told from noise ends the connection, and that alone"""
    for size in (0, 15, (1 << 20) + 4097, 0xffffffff):
        c = client()
        c.send(peer.GET_INFO, b"", (), 0, size)
        gone(c.receive)
    c = client()
    c.send_raw(peer.HEADER.pack(1, peer.DMA_READ, 16, peer.REPLY | 64, 0))
    gone(c.receive)
    client().close()


def pieces(server):
    """messages come in any pieces, several at once, with descriptors where they belong"""
    c = client()
    message = peer.HEADER.pack(5, peer.REGION_READ, 32, 0, 0) + struct.pack("<QII", 0, 0, 4)
    for at in range(len(message)):
        c.send_raw(message[at:at + 1])
        time.sleep(0.001)
    assert c.wait(5)[0][16:] == b"tstd"
    c.send_raw(message * 20)
    for _ in range(20):
        assert c.wait(5)[0][16:] == b"tstd"
    # The second of two has the descriptor, whether they are read at once or not.
    fd = peer.memory_file(4096)
    for _ in range(50):
        number = c.send(peer.REGION_READ, struct.pack("<QII", 0, 0, 4))
        c.map(0x10000, 4096, fd=fd) if c.wait(number) else None
        number = c.send(peer.REGION_READ, struct.pack("<QII", 0, 0, 4))
        unmap = c.send(peer.DMA_UNMAP, struct.pack("<IIQQ", 24, 0, 0x10000, 4096))
        c.wait(number)
        c.wait(unmap)
        first = c.send(peer.REGION_READ, struct.pack("<QII", 0, 0, 4))
        second = c.send(peer.DMA_MAP, struct.pack("<IIQQQ", 32, 3, 0, 0x10000, 4096), (fd,))
        c.wait(first)
        c.wait(second)
        c.unmap(0x10000, 4096)
    os.close(fd)


def registers(server):
    """registers are read and written by their widths, memory of any, both to their ends"""
    c = client()
    c.write32(0, SCRATCH, 0x12345678)
    assert c.read(0, ID, 8) == b"tstd\x78\x56\x34\x12"
    for offset, size in ((1, 4), (0, 2), (0, 1), (2, 4), (0, 6)):
        refused(errno.EINVAL, c.read, 0, offset, size)
        refused(errno.EINVAL, c.write, 0, offset, bytes(size))
    for region, offset, size in ((0, 0x1000, 4), (0, 0xffc, 8), (0, 1 << 63, 4),
                                 (0, 0xfffffffffffffffc, 4), (1, 0, 4), (9, 0, 4),
                                 (0xffffffff, 0, 4), (2, MEMORY, 1), (2, 4, MEMORY)):
        refused(errno.EINVAL, c.read, region, offset, size)
        if size < MEMORY:
            refused(errno.EINVAL, c.write, region, offset, bytes(size))
    # Nothing is read and written, where something could be.
    writes = c.read32(0, WRITES)
    for region in (0, 2, 4, 7):
        assert c.read(region, 4, 0) == b""
        c.write(region, 4, b"")
    assert c.read32(0, WRITES) == writes
    refused(errno.EINVAL, c.read, 1, 0, 0)
    refused(errno.EINVAL, c.read, 0, 0x1000, 0)
    assert c.read(2, 0, 3) == b"ZZZ"
    c.write(2, 0x1001, b"hello")
    assert c.read(2, 0x1000, 8) == b"\0hello\0\0"


def large(server):
    """a megabyte is written and read in one message, twenty times"""
    c = client()
    data = os.urandom(1 << 20)
    for _ in range(20):
        c.write(2, MEMORY - len(data), data)
        assert c.read(2, MEMORY - len(data), len(data)) == data
    refused(errno.EINVAL, c.ask, peer.REGION_READ,
            struct.pack("<QII", 0, 2, (1 << 20) + 1))


def mapped(server):
    """a region with memory is mapped, where it says that it can be"""
    c = client()
    (_, _, _, _, offset), caps, fds = c.region_info(2)
    _, _, start, length = struct.unpack("<IIQQ", caps[1])
    with mmap.mmap(fds[0], length, offset=offset + start) as memory:
        memory[5:10] = b"there"
        assert c.read(2, start + 5, 5) == b"there"
        c.write(2, start + length - 4, b"back")
        assert memory[-4:] == b"back"
    os.close(fds[0])


def posted(server):
    """ten thousand writes that want no reply arrive, in order, within the credits"""
    c = client()
    before = c.read32(0, WRITES)
    credits, waiting = c.dtio["credits"], []
    for value in range(10000):
        head = struct.pack("<QIII", SCRATCH, 0, 4, value)
        if value % (credits // 2 - 1):
            c.send(peer.REGION_WRITE, head, (), NO_REPLY)
            continue
        waiting.append(c.send(peer.REGION_WRITE, head))
        if len(waiting) == 2:
            c.wait(waiting.pop(0))
    for number in waiting:
        c.wait(number)
    assert c.read32(0, SCRATCH) == 9999
    assert c.read32(0, WRITES) - before == 10000


def several(server):
    """several writes in one message are done in order, up to the first that cannot"""
    c = client(write_multiple=True)
    assert c.capabilities["write_multiple"] is True

    def one(offset, value, size=4):
        return struct.pack("<QIIII", offset, 0, size, value, 0)
    before = c.read32(0, WRITES)
    reply = c.ask(peer.WRITE_MULTI, struct.pack("<Q", 3) + one(SCRATCH, 1) +
                  one(SCRATCH, 2) + one(SCRATCH, 3))
    assert reply == struct.pack("<Q", 3)
    assert c.read32(0, SCRATCH) == 3 and c.read32(0, WRITES) - before == 3
    refused(errno.EINVAL, c.ask, peer.WRITE_MULTI, struct.pack("<Q", 2) + one(SCRATCH, 9))
    refused(errno.EINVAL, c.ask, peer.WRITE_MULTI,
            struct.pack("<Q", 0xaaaaaaaaaaaaaab + 1) + one(SCRATCH, 9))
    refused(errno.EINVAL, c.ask, peer.WRITE_MULTI,
            struct.pack("<Q", 2) + one(SCRATCH, 5) + one(SCRATCH, 6, 9))
    assert c.read32(0, SCRATCH) == 5


def line(server):
    """INTx fires once, and again when it is unmasked and still up; by eventfd and message"""
    c = client()
    for kind in (DATA_EVENTFD, DATA_MESSAGE):
        fd = os.eventfd(0)
        fds = (fd,) if kind == DATA_EVENTFD else ()

        def fired():
            if fds:
                return count(fd, 0.05)
            c.idle(0.02)
            return c.raised.pop((INTX, 0), 0)
        before = c.irq_state(INTX)[1]
        c.write32(0, LINE, INTX << 1 | 1)       # nobody is told yet
        c.set_irqs(kind | TRIGGER, INTX, fds=fds)
        assert fired() == 1
        assert c.irq_state(INTX) == (3, before + 1)
        c.write32(0, LINE, INTX << 1 | 1)
        assert fired() == 0
        c.set_irqs(DATA_NONE | UNMASK, INTX)
        assert fired() == 1
        c.write32(0, LINE, INTX << 1)
        c.set_irqs(DATA_NONE | UNMASK, INTX)
        assert fired() == 0
        c.set_irqs(DATA_NONE | MASK, INTX)
        c.write32(0, LINE, INTX << 1 | 1)
        assert fired() == 0 and c.irq_state(INTX)[0] == 3
        c.set_irqs(DATA_BOOL | UNMASK, INTX, data=b"\0")
        assert fired() == 0
        c.set_irqs(DATA_BOOL | UNMASK, INTX, data=b"\1")
        assert fired() == 1
        # An eventfd of the client's unmasks.
        again = os.eventfd(0)
        c.set_irqs(DATA_EVENTFD | UNMASK, INTX, fds=(again,))
        os.eventfd_write(again, 1)
        assert fired() == 1
        # Held back by the command register
        c.write(7, 4, b"\0\4")
        c.set_irqs(DATA_NONE | UNMASK, INTX)
        assert fired() == 0 and c.read(7, 6, 1)[0] & 8
        c.write(7, 4, b"\0\0")
        assert fired() == 1
        c.write32(0, LINE, INTX << 1)
        assert not c.read(7, 6, 1)[0] & 8
        # A pulse is told once, and not taken back; masked, it is told later.
        c.set_irqs(DATA_NONE | UNMASK, INTX)
        assert fired() == 0
        c.write32(0, PULSE, INTX)
        assert fired() == 1
        c.set_irqs(DATA_NONE | UNMASK, INTX)
        assert fired() == 0
        c.set_irqs(DATA_NONE | MASK, INTX)
        c.write32(0, PULSE, INTX)
        assert fired() == 0
        c.set_irqs(DATA_NONE | UNMASK, INTX)
        assert fired() == 1
        c.set_irqs(DATA_NONE | UNMASK, INTX)
        assert fired() == 0
        refused(errno.EINVAL, c.write32, 0, PULSE, MSI)
        c.set_irqs(DATA_NONE | TRIGGER, INTX, 0, 0)
        assert c.read32(0, LAST_CHANGE) == INTX << 24
        os.close(again)
        os.close(fd)


def taken_back(server):
    """a line that goes down before its client has noticed has not fired"""
    c = client()
    fd = os.eventfd(0)
    c.set_irqs(DATA_EVENTFD | TRIGGER, INTX, fds=(fd,))
    c.write32(0, LINE, INTX << 1 | 1)
    c.write32(0, LINE, INTX << 1)
    assert count(fd, 0) == 0 and c.irq_state(INTX) == (0, 0)
    # Noticed, it stays masked.
    c.write32(0, LINE, INTX << 1 | 1)
    assert count(fd) == 1
    c.write32(0, LINE, INTX << 1)
    c.write32(0, LINE, INTX << 1 | 1)
    assert count(fd, 0) == 0 and c.irq_state(INTX) == (3, 1)
    # Masked by the client it stays that, too.
    c.write32(0, LINE, INTX << 1)
    c.set_irqs(DATA_NONE | UNMASK, INTX)
    c.write32(0, LINE, INTX << 1 | 1)
    c.set_irqs(DATA_NONE | MASK, INTX)
    c.write32(0, LINE, INTX << 1)
    assert c.irq_state(INTX)[0] == 2
    os.close(fd)


def vectors(server):
    """vectors are given and taken one by one, also from the middle"""
    c = client()
    fds = [os.eventfd(0) for _ in range(8)]
    c.set_irqs(DATA_EVENTFD | TRIGGER, MSI, 0, 8, fds)
    c.set_irqs(DATA_EVENTFD | TRIGGER, MSI, 2, 1)
    c.set_irqs(DATA_EVENTFD | TRIGGER, MSI, 5, 2)
    for vector in range(8):
        c.write32(0, RAISE, MSI << 16 | vector)
    assert [count(fd, 0) for fd in fds] == [1, 1, 0, 1, 1, 0, 0, 1]
    c.set_irqs(DATA_MESSAGE | TRIGGER, MSI, 5, 2)
    c.set_irqs(DATA_EVENTFD | TRIGGER, MSI, 2, 1, fds[2:3])
    for vector in range(8):
        c.write32(0, RAISE, MSI << 16 | vector)
    c.idle()
    assert [count(fd, 0) for fd in fds] == [1, 1, 1, 1, 1, 0, 0, 1]
    assert c.raised == {(MSI, 5): 1, (MSI, 6): 1}
    c.set_irqs(DATA_BOOL | TRIGGER, MSI, 4, 3, data=b"\1\0\1")
    c.idle()
    assert count(fds[4], 0) == 1 and c.raised == {(MSI, 5): 1, (MSI, 6): 2}
    c.set_irqs(DATA_NONE | TRIGGER, MSI, 0, 0)
    for vector in range(8):
        c.write32(0, RAISE, MSI << 16 | vector)
    c.idle()
    assert not any(count(fd, 0) for fd in fds) and c.raised[MSI, 6] == 2
    for fd in fds:
        os.close(fd)


def bad_irqs(server):
    """a set-up of interrupts that cannot be is refused, and has changed nothing"""
    c = client()
    fd = os.eventfd(0)
    kept = os.eventfd(0)
    c.set_irqs(DATA_EVENTFD | TRIGGER, MSI, 1, 1, (kept,))
    changes = c.read32(0, CHANGES)
    pipe = os.pipe()
    for number, flags, index, start, length, fds, data in (
            (errno.EINVAL, DATA_EVENTFD, MSI, 0, 1, (fd,), b""),
            (errno.EINVAL, TRIGGER, MSI, 0, 1, (), b""),
            (errno.EINVAL, DATA_EVENTFD | TRIGGER | MASK, MSI, 0, 1, (fd,), b""),
            (errno.EINVAL, DATA_EVENTFD | DATA_NONE | TRIGGER, MSI, 0, 1, (fd,), b""),
            (errno.ENOTSUP, DATA_EVENTFD | TRIGGER | 64, MSI, 0, 1, (fd,), b""),
            (errno.EINVAL, DATA_EVENTFD | TRIGGER, 5, 0, 1, (fd,), b""),
            (errno.EINVAL, DATA_EVENTFD | TRIGGER, ERROR, 0, 1, (fd,), b""),
            (errno.EINVAL, DATA_EVENTFD | TRIGGER, MSI, 8, 1, (fd,), b""),
            (errno.EINVAL, DATA_EVENTFD | TRIGGER, MSI, 7, 2, (fd, fd), b""),
            (errno.EINVAL, DATA_EVENTFD | TRIGGER, MSI, 1, 0xffffffff, (), b""),
            (errno.EINVAL, DATA_EVENTFD | TRIGGER, MSI, 0xffffffff, 2, (), b""),
            (errno.EINVAL, DATA_EVENTFD | TRIGGER, MSI, 0, 2, (fd,), b""),
            (errno.EINVAL, DATA_NONE | TRIGGER, MSI, 0, 1, (fd,), b""),
            (errno.EINVAL, DATA_EVENTFD | TRIGGER, MSI, 0, 0, (), b""),
            (errno.EINVAL, DATA_NONE | TRIGGER, MSI, 1, 0, (), b""),
            (errno.EINVAL, DATA_NONE | MASK, MSI, 0, 1, (), b""),
            (errno.EINVAL, DATA_BOOL | TRIGGER, MSI, 0, 2, (), b"\1"),
            (errno.EINVAL, DATA_NONE | TRIGGER, MSI, 0, 1, (), b"\1"),
            (errno.EINVAL, DATA_MESSAGE | MASK, INTX, 0, 1, (), b""),
            (errno.EINVAL, DATA_EVENTFD | TRIGGER, MSI, 0, 2, (fd, pipe[1]), b"")):
        refused(number, c.set_irqs, flags, index, start, length, fds, data)
    assert c.read32(0, CHANGES) == changes
    c.write32(0, RAISE, MSI << 16 | 1)
    assert count(kept, 0) == 1 and count(fd, 0) == 0
    for each in (fd, kept, *pipe):
        os.close(each)


def storm(server):
    """100,000 interrupts are counted, none lost and none double, by eventfd and message"""
    c = client(credits=4)
    fd = os.eventfd(0)
    for vector, kind, fds in ((3, DATA_EVENTFD, (fd,)), (4, DATA_MESSAGE, ())):
        c.set_irqs(kind | TRIGGER, MSIX, vector, 1, fds)
        for _ in range(100):
            c.write32(0, STORM, MSIX << 16 | vector)
    c.idle()
    assert count(fd) == 100000
    assert c.raised == {(MSIX, 4): 100000}, c.raised
    os.close(fd)


def no_credits(server):
    """interrupts wait for a client that gives no credit back, and none is lost"""
    c = client(credits=2)
    c.set_irqs(DATA_MESSAGE | TRIGGER, MSIX, 0, 64)
    c.answer = False
    for vector in range(64):
        c.write32(0, RAISE, MSIX << 16 | vector)
    c.idle()
    told = sum(c.raised.values())
    assert 0 < told < 64
    assert len(c.asked) <= 2
    c.answer = True
    # The second of two wanted a reply, which comes late.
    for number in range(256):
        for generation in range(2):
            c.send_raw(peer.HEADER.pack(generation << 8 | number, peer.IRQ_RAISED, 16,
                                        peer.REPLY, 0))
    c.idle()
    assert sum(c.raised.values()) == 64 and max(c.raised.values()) == 1, c.raised


def asked_meanwhile(server):
    """the device asks for memory before it answers, and what is sent meanwhile waits"""
    c = client()
    memory = c.map(0x100000, 8192)
    memory[:4] = b"ping"
    for register, value in ((ADDRESS_LOW, 0x100000), (ADDRESS_HIGH, 0), (COUNT, 8192)):
        c.write32(0, register, value)
    c.answer = False
    number = c.send(peer.REGION_WRITE, struct.pack("<QIII", COPY, 0, 4, 1 | 4))
    after = [c.send(peer.REGION_READ, struct.pack("<QII", COPIED, 0, 4)) for _ in range(9)]
    message = c.receive()
    assert message[1] == peer.DMA_READ
    c.idle()
    c.answer = True
    c.handle(message)
    c.wait(number)
    for each in after:
        assert c.wait(each)[0][16:] == b"\1\0\0\0"
    c.write32(0, COPY, 2 | 4)
    assert c.asked[-1] == peer.DMA_WRITE


def slow(server):
    """a read that takes its time holds up those behind it, and no other connection"""
    c = client()
    c.write32(0, SLOW, 100)
    start = time.monotonic()
    number = c.send(peer.REGION_READ, struct.pack("<QII", SLOW, 0, 4))
    after = c.send(peer.REGION_READ, struct.pack("<QII", ID, 0, 4))
    other = client(dtio="observe")
    assert other.info()[1] == 9 and time.monotonic() - start < 0.09
    other.close()
    assert c.wait(number)[0][16:] == struct.pack("<I", 0x510351)
    assert c.wait(after)[0][16:] == b"tstd"
    assert time.monotonic() - start >= 0.1
    # One that leaves in the middle of it
    c.send(peer.REGION_READ, struct.pack("<QII", SLOW, 0, 4))
    c.close()
    time.sleep(0.15)
    assert client().read32(0, ID) == 0x64747374


def dma(server, c, address, memory, direct):
    """Both ways, by pieces of whatever the client takes"""
    data = os.urandom(len(memory))
    memory[:] = data
    assert copy(c, address, len(data), 1) == GOOD
    # What of it is not in an area is not read there.
    assert c.read(2, 0x1000, len(data) - 0x1000) == data[0x1000:]
    c.write(2, 0x1000, data[::-1][0x1000:])
    assert copy(c, address, len(data), 2) == GOOD
    assert memory[0x1000:] == data[::-1][0x1000:] and memory[:0x1000] == data[:0x1000]
    asked = [command for command in c.asked if command != peer.IRQ_RAISED]
    assert bool(asked) != direct, asked
    c.asked.clear()
    c.write32(0, COUNT, 16)
    return c.read32(0, POINTER)


def memory_mapped(server):
    """memory that is shared safely is mapped; the device reads, writes and has it"""
    c = client()
    fd = peer.memory_file(0x20000)
    c.map(0x40000000, 0x10000, fd=fd, offset=0x10000)
    with mmap.mmap(fd, 0x10000, offset=0x10000) as memory:
        assert dma(server, c, 0x40000000, memory, True) == 16
        assert memory[:17] == b"\x77" * 16 + memory[16:17]
    c.unmap(0x40000000, 0x10000)
    assert copy(c, 0x40000000, 4, 1) == -errno.EFAULT
    os.close(fd)


def memory_file(server):
    """memory that could be taken away is read and written, and fails when it has been"""
    c = client()
    fd = peer.memory_file(0x10000, seals=False)
    c.map(1 << 32, 0x10000, fd=fd)
    with mmap.mmap(fd, 0x10000) as memory:
        assert dma(server, c, 1 << 32, memory, True) == 0
    os.ftruncate(fd, 0x1000)
    assert copy(c, 1 << 32, 0x1000, 1) == GOOD
    assert copy(c, 1 << 32, 0x2000, 1) == -errno.EFAULT
    # Asked for by name
    sealed = peer.memory_file(0x1000)
    c.map(2 << 32, 0x1000, 3 | peer.FILE_IO, fd=sealed)
    assert c.read32(0, POINTER) == 0
    assert copy(c, 2 << 32, 0x1000, 1) == GOOD
    refused(errno.ENOTSUP, c.map, 3 << 32, 0x1000, 3 | peer.MMAP, fd)
    os.close(fd)
    os.close(sealed)


def memory_pieces(server):
    """the device finds each piece of memory, and how far it is to the next one"""
    c = client()

    def piece(address):
        c.write32(0, ADDRESS_LOW, address & 0xffffffff)
        c.write32(0, ADDRESS_HIGH, address >> 32)
        error = c.read32(0, PIECE)
        return error, *(c.read32(0, each)
                        for each in (PIECE_START, PIECE_LENGTH, PIECE_USE))
    fd = peer.memory_file(0x20000)
    c.map(0x40000000, 0x10000, fd=fd, offset=0x10000)
    c.map(0x50000000, 0x3000, 1, fd=fd)
    c.map(0x50003000, 0x1000)
    for address in 0x40000000, 0x4000ffff:
        assert piece(address) == (0, 0x40000000, 0x10000, 7)
    assert piece(0x50002fff) == (0, 0x50000000, 0x3000, 5)
    assert piece(0x50003000) == (0, 0x50003000, 0x1000, 3)
    assert piece(0x3fffff00) == (errno.EFAULT, 0x3fffff00, 0x100, 0)
    assert piece(0x40010000) == (errno.EFAULT, 0x40010000, 0xfff0000, 0)
    # Up to the last address of all
    assert piece(0xffffffff00000010) == (errno.EFAULT, 0x10, 0xfffffff0, 0)
    os.close(fd)


def memory_messages(server):
    """memory is asked for by messages, in pieces that the client takes"""
    c = client(max_data_xfer_size=4096, credits=3)
    memory = c.map(0xfffffffffff00000, 0x10000)
    assert dma(server, c, 0xfffffffffff00000, memory, False) == 0
    # A device that has no file is no memory that can be shared.
    with open("/proc/version", "rb") as file:
        refused(errno.EFAULT, c.map, 0x5000, 0x1000, peer.READ, file.fileno())


def memory_mixed(server):
    """one transfer goes over memory of each kind, and stops where there is none"""
    c = client()
    sealed, loose = peer.memory_file(0x1000), peer.memory_file(0x1000, seals=False)
    c.map(0x1000, 0x1000, fd=sealed)
    by_message = c.map(0x2000, 0x1000)
    c.map(0x3000, 0x1000, fd=loose)
    by_message[:] = b"m" * 0x1000
    os.pwrite(sealed, b"s" * 0x1000, 0)
    os.pwrite(loose, b"l" * 0x1000, 0)
    assert copy(c, 0x1000, 0x3000, 1) == GOOD
    assert c.read(2, 0x1000, 0x2000) == b"m" * 0x1000 + b"l" * 0x1000
    c.write(2, 0x1000, b"12" * 0x1000)
    assert copy(c, 0x1000, 0x3000, 2) == GOOD
    assert os.pread(sealed, 0x1000, 0) == b"s" * 0x1000
    assert by_message == b"12" * 0x800 == os.pread(loose, 0x1000, 0)
    assert copy(c, 0x2000, 0x2001, 1) == -errno.EFAULT
    assert copy(c, 0xfff, 2, 1) == -errno.EFAULT
    os.close(sealed)
    os.close(loose)


def bad_memory(server):
    """memory that cannot be is refused, and access beyond what is allowed fails"""
    c = client()
    fd = peer.memory_file(0x2000)
    c.map(0x10000, 0x2000, peer.READ, fd)
    assert copy(c, 0x10000, 4, 1) == GOOD and copy(c, 0x10000, 4, 2) == -errno.EPERM
    c.map(0x20000, 0x2000, peer.WRITE)
    assert copy(c, 0x20000, 4, 2) == GOOD and copy(c, 0x20000, 4, 1) == -errno.EPERM
    reading = os.open(f"/proc/self/fd/{fd}", os.O_RDONLY)
    for number, arguments in (
            (errno.EEXIST, (0x10000, 0x2000)), (errno.EEXIST, (0xf000, 0x1001)),
            (errno.EEXIST, (0x11fff, 1)), (errno.EEXIST, (0, 1 << 60)),
            (errno.EINVAL, (0x50000, 0)), (errno.EINVAL, ((1 << 64) - 1, 2)),
            (errno.EINVAL, (0x50000, 0x1000, 0)), (errno.EINVAL, (0x50000, 0x1000, 16)),
            (errno.EINVAL, (0x50000, 0x1000, 3 | peer.MMAP)),
            (errno.EINVAL, (0x50000, 0x1000, 3 | peer.FILE_IO)),
            (errno.EFAULT, (0x50000, 0x2001, 3, fd)),
            (errno.EFAULT, (0x50000, 0x1000, 3, fd, 0x1001)),
            (errno.EFAULT, (0x50000, 0x1000, 3, fd, 1 << 62)),
            (errno.EINVAL, (0x50000, 0x1000, 3, fd, (1 << 63) - 1)),
            (errno.EACCES, (0x50000, 0x1000, 3, reading))):
        refused(number, c.map, *arguments)
    pipe = os.pipe()
    refused(errno.EINVAL, c.map, 0x50000, 0x1000, 3, pipe[0])
    refused(errno.EINVAL, c.ask, peer.DMA_MAP,
            struct.pack("<IIQQQ", 32, 3, 0, 0x50000, 0x1000), (fd, fd))
    for arguments in ((0x10000, 0x1000), (0x11000, 0x1000), (0x50000, 0x1000)):
        refused(errno.ENOENT, c.unmap, *arguments)
    refused(errno.EINVAL, c.unmap, 0x10000, 0x2000, 1)
    refused(errno.EINVAL, c.unmap, 0x10000, 0x2000, 2)
    for number in range(48):
        c.map((number + 16) << 16, 0x1000)
    refused(errno.ENOSPC, c.map, 0x50000, 0x1000)
    unmapped = c.read32(0, UNMAPPED)
    c.unmap(0, 0, 2)
    assert c.read32(0, UNMAPPED) == unmapped + 1
    assert copy(c, 0x10000, 4, 1) == -errno.EFAULT
    c.map(0x50000, 0x1000, fd=fd)
    for each in (fd, reading, *pipe):
        os.close(each)


def errors_of_the_client(server):
    """an error of the client's is the transfer's, and so is a reply that makes no sense"""
    c = client()
    c.map(0x1000, 0x1000)
    c.memory.clear()
    assert copy(c, 0x1000, 16, 1) == -errno.EFAULT

    for reply in (b"", struct.pack("<QQ", 0x1000, 17), struct.pack("<QQ", 0x1001, 16),
                  struct.pack("<QQ", 0x1000, 16), struct.pack("<QQ", 0x1000, 16) + b"x" * 17):
        c.access = lambda command, payload, reply=reply: reply
        assert copy(c, 0x1000, 16, 1) == -errno.EPROTO
    c.access = lambda command, payload: struct.pack("<QQ", 0x1000, 3) + b"abc"
    assert copy(c, 0x1000, 16, 1) == -errno.EFAULT


def plain_layout(server):
    """a client without the capability is asked how it has DMA messages, and believed"""
    c = client(dtio=False)
    memory = c.map(0x1000, 0x2000)
    memory[:8] = b"ABCDEFGH"
    assert copy(c, 0x1000, 0x2000, 1) == GOOD
    assert c.asked == [peer.DMA_WRITE, peer.DMA_READ]
    assert copy(c, 0x1000, 0x2000, 2) == GOOD and c.asked[-1] == peer.DMA_WRITE
    assert memory[:8] == b"ABCDEFGH"


def shifted_layout(server):
    """no DMA by messages with the client of QEMU 10.1 and 10.2: one line says what to use"""
    c = client(dtio=False)
    c.shifted = True
    memory = c.map(0x1000, 0x2000)
    memory[:8] = b"ABCDEFGH"
    assert copy(c, 0x1000, 0x2000, 2) == -errno.ENOTSUP
    assert copy(c, 0x1000, 0x2000, 1) == -errno.ENOTSUP
    assert c.asked == [peer.DMA_WRITE] and memory[:8] == b"ABCDEFGH"
    assert "memory-backend-memfd" in server.said("Use QEMU 11.1")
    fd = peer.memory_file(0x1000)
    c.map(0x8000, 0x1000, fd=fd)
    assert copy(c, 0x8000, 0x1000, 1) == GOOD
    os.close(fd)


def config(server):
    """configuration space is that of such a function: header, capabilities, reset"""
    c = client()
    assert c.read(7, 0, 4) == b"\x34\x12\x78\x56" and c.read(7, 0x2c, 4) == b"\xbc\x9a\xf0\xde"
    found, at = [], c.read(7, 0x34, 1)[0]
    while at:
        found.append(c.read(7, at, 1)[0])
        at = c.read(7, at + 1, 1)[0]
    assert found == [0x10, 0x05, 0x11]
    configured = c.read32(0, CONFIGURED)
    c.write(7, 0, b"\xff" * 64)
    assert c.read(7, 0, 4) == b"\x34\x12\x78\x56"
    assert [c.read32(7, 0x10 + 4 * bar) for bar in range(6)] == [
        0xfffff000, 0, 0xffe0000c, 0xffffffff, 0xffffc000, 0]
    assert c.read32(0, CONFIGURED) == configured + 1
    c.write32(0, SCRATCH, 5)
    resets = c.read32(0, RESETS)
    c.write(7, 0x48, b"\0\x80")                 # function level reset
    assert c.read32(0, RESETS) == resets + 1 and c.read32(0, SCRATCH) == 0
    assert c.read32(7, 0x10) == 0 and c.read(7, 0x49, 1) == b"\0"
    c.reset()
    assert c.read32(0, RESETS) == resets + 2
    # The table of MSI-X is memory, and masked at first; nothing is pending.
    assert c.read(4, 0x1000, 16) == bytes(12) + b"\1\0\0\0"
    c.write(4, 0x1010, b"0123456789abcdef")
    assert c.read(4, 0x1010, 16) == b"0123456789abcdef" and c.read(4, 0x2000, 8) == bytes(8)
    assert c.read(4, 0x1400, 4) == b"ZZZZ"


def rings(c, count, fd):
    """@fd is signalled three times, and RINGS counts from @count on"""
    os.eventfd_write(fd, 3)
    deadline = time.monotonic() + 5
    while c.read32(0, RINGS) != count + 3 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert c.read32(0, RINGS) == count + 3
    os.close(fd)


def unmapped(server):
    """a client is told not to use what it has mapped, and the device when it does not"""
    later, refusal = 1, -errno.ENOTSUP & 0xffffffff

    def set_mappable(c, mappable):
        c.write32(0, MAPPABLE, mappable)
        return c.read32(0, MAPPABLE)
    c = client(mappings=True)
    assert set_mappable(c, 0) == 0, "nobody has it mapped"
    assert not c.region_info(2)[0][1] & 4
    assert c.read(2, 4096, 4) == b"\x5a" * 4, "the device's functions read it"
    assert set_mappable(c, 1) == 0 and not c.mappings
    (_, _, _, _, _), _, fds = c.region_info(2)
    os.close(fds[0])
    c.write(2, 4096, b"here")
    taken = c.read32(0, MAPPING_TAKEN)
    assert set_mappable(c, 0) == later and set_mappable(c, 0) == later
    (region, number, mappable), = c.mappings
    assert (region, mappable) == (2, 0)
    assert c.read(2, 4096, 4) == b"\x5a" * 4
    assert c.ask(peer.MAPPING_TAKEN, struct.pack("<4I", 2, number - 1, 0, 0)) == b""
    assert c.read32(0, MAPPING_TAKEN) == taken
    assert c.ask(peer.MAPPING_TAKEN, struct.pack("<4I", 2, number, 0, 0)) == b""
    assert c.read32(0, MAPPING_TAKEN) == taken + 1 and set_mappable(c, 0) == 0
    assert set_mappable(c, 1) == 0
    assert c.mappings[1:] == [(2, number + 1, 1)] and c.read(2, 4096, 4) == b"here"
    refused(errno.EINVAL, c.ask, peer.MAPPING_TAKEN, struct.pack("<4I", 99, 1, 0, 0))
    refused(errno.EINVAL, c.ask, peer.MAPPING_TAKEN, struct.pack("<3I", 2, 1, 0))
    c.close()
    # One that cannot be told keeps it, whether it knows of dtio or not.
    for dtio in True, False:
        c = client(dtio=dtio)
        os.close(c.region_info(2)[2][0])
        assert set_mappable(c, 0) == refusal and not c.mappings
        assert c.read(2, 4096, 4) == b"here"
        c.close()


def doorbells(server):
    """a doorbell is passed as an eventfd, and rings"""
    c = client()
    found, (fd,) = c.doorbells(4)
    assert found == [(0x3000, 4, 0, 0, 1, 0, 7)]
    rings(c, c.read32(0, RINGS), fd)
    assert c.doorbells(0) == ([], [])
    assert c.doorbells(4, room=16)[0] == []


def new_doorbells(server):
    """a client is told of new doorbells, and the device of when it has them"""
    c = client()
    taken = c.read32(0, TAKEN)
    c.write32(0, DOORBELL, 8)
    assert not c.changed, "who has not asked is not told"
    assert c.doorbells(4)[0][0][-1] == 8
    for value in (9, 10):
        c.write32(0, DOORBELL, value)
    c.read32(0, ID)
    latest = c.changed.pop(4)
    found, (fd,) = c.doorbells(4)
    assert found == [(0x3000, 4, 0, 0, 1, 0, 10)]
    for number, times in ((latest - 1, 0), (latest, 1)):
        assert c.ask(peer.DOORBELLS_TAKEN, struct.pack("<2I", 4, number)) == b""
        assert c.read32(0, TAKEN) == taken + times
    rings(c, c.read32(0, RINGS), fd)
    assert not c.changed
    refused(errno.EINVAL, c.ask, peer.DOORBELLS_TAKEN, struct.pack("<2I", 99, 1))
    refused(errno.EINVAL, c.ask, peer.DOORBELLS_TAKEN, struct.pack("<I", 4))
    looks = client(dtio="observe")
    refused(errno.EPERM, looks.ask, peer.DOORBELLS_TAKEN, struct.pack("<2I", 4, latest))
    looks.close()
    # Of a client that is gone nothing is left for the next one.
    c.close()
    c = client()
    c.write32(0, DOORBELL, 7)
    c.read32(0, ID)
    assert not c.changed


def direct_doorbells(server):
    """a doorbell can be an interrupt's eventfd, and a device is told of another one"""
    c = client()
    refused(errno.EBADF, c.write32, 0, DOORBELL, DIRECT | 7)
    fds = [os.eventfd(0) for _ in range(2)]
    for fd in fds:
        changes = c.read32(0, CHANGES)
        c.set_irqs(DATA_EVENTFD | TRIGGER, MSIX, 1, 1, (fd,))
        assert c.read32(0, CHANGES) == changes + 1
        assert c.read32(0, LAST_CHANGE) == MSIX << 24 | 1 << 8 | 1
        c.write32(0, DOORBELL, DIRECT | 7)
        bell = c.doorbells(4)[1][0]
        os.eventfd_write(bell, 5)
        assert os.eventfd_read(fd) == 5
        os.close(bell)
    c.write32(0, DOORBELL, 7)


def sessions(server):
    """a client that comes back finds the state by its session, and else a device at reset"""
    c = client()
    session = c.dtio["session"]
    c.write32(0, SCRATCH, 99)
    resets, connected = c.read32(0, RESETS), c.read32(0, CONNECTED)
    fd = os.eventfd(0)
    c.set_irqs(DATA_EVENTFD | TRIGGER, INTX, fds=(fd,))
    c.write32(0, LINE, INTX << 1 | 1)
    assert count(fd) == 1
    c.close()
    c = client(session=session)
    assert c.dtio["session"] == session
    assert c.read32(0, SCRATCH) == 99 and c.read32(0, RESETS) == resets
    assert c.read32(0, CONNECTED) == connected + 1
    c.set_irqs(DATA_EVENTFD | TRIGGER, INTX, fds=(fd,))
    assert count(fd) == 1
    c.write32(0, SESSION, 0)
    c.close()
    c = client(session=session)
    assert c.dtio["session"] != session
    assert c.read32(0, RESETS) == resets + 1 and c.read32(0, SCRATCH) == 0
    c.write32(0, SCRATCH, 99)
    session = c.dtio["session"]
    c.close()
    c = client()
    assert c.dtio["session"] != session and c.read32(0, RESETS) == resets + 2
    os.close(fd)


def resumed(server):
    """a device that has the state of a session elsewhere takes it up, and is not reset"""
    c = client()
    resets = c.read32(0, RESETS)
    assert c.region_info(2)[0][4] == 0
    for session, offset in (("elsewhere", 4096), ("here", 0)):
        c.close()
        c = client(session=session)
        assert c.dtio["session"] == session and c.read32(0, RESETS) == resets
        assert c.region_info(2)[0][4] == offset
    c.close()
    c = client(session="here")
    assert c.dtio["session"] == "here" and c.read32(0, RESETS) == resets


def observers(server):
    """one who only looks learns all there is, changes nothing, and disturbs nobody"""
    c = client()
    c.write32(0, SCRATCH, 4)
    o = client(dtio="observe")
    assert "session" not in o.dtio and o.dtio["in_use"] is True
    assert o.info() == c.info() and o.read(7, 0, 64) == c.read(7, 0, 64)
    assert o.region(2, 8) == c.region(2, 8) and c.region(2, 8)[1]
    assert o.string(1, 0, 1) == "test" and o.irq(2).count == 64
    (_, flags, _, _, _), _, fds = o.region_info(2)
    assert not flags & 4 and not fds
    for call, *arguments in ((o.read32, 0, SCRATCH), (o.write32, 0, SCRATCH, 1), (o.reset,),
                             (o.set_irqs, DATA_MESSAGE | TRIGGER, MSI), (o.map, 0, 4096),
                             (o.unmap, 0, 4096), (o.write, 7, 4, b"\6\0"), (o.read, 2, 0, 4),
                             (o.ask, peer.GET_REGION_IO_FDS, bytes(16)),
                             (o.ask, peer.FEATURE, bytes(8))):
        if call == o.ask and arguments[0] == peer.GET_REGION_IO_FDS:
            continue
        refused(errno.EPERM, call, *arguments)
    o.close()
    assert c.read32(0, SCRATCH) == 4
    c.close()
    assert any(not client(dtio="observe").dtio["in_use"] for _ in range(100))


def too_many(server):
    """a client that sends more than its credits while the device is busy is disconnected"""
    c = client()
    c.write32(0, SLOW, 300)
    c.send(peer.REGION_READ, struct.pack("<QII", SLOW, 0, 4))
    for _ in range(c.dtio["credits"] - 1):
        c.send(peer.REGION_READ, struct.pack("<QII", ID, 0, 4))
    for _ in range(c.dtio["credits"]):
        c.receive()
    c.send(peer.REGION_READ, struct.pack("<QII", SLOW, 0, 4))
    try:
        for _ in range(c.dtio["credits"] + 1):
            c.send(peer.REGION_READ, struct.pack("<QII", ID, 0, 4))
        gone(c.receive)
    except Gone:
        pass
    server.said("outstanding")


def not_reading(server):
    """a client that reads no replies is waited for, and gets all of them in the end"""
    for dtio in (True, False):
        c = client(dtio=dtio)
        data = os.urandom(1 << 19)
        c.write(2, 1 << 20, data)
        numbers = [c.send(peer.REGION_READ, struct.pack("<QII", 1 << 20, 2, 1 << 19))
                   for _ in range(30)]
        time.sleep(0.1)
        for number in numbers:
            assert c.wait(number)[0][16:] == data
        c.close()


def disconnect(server):
    """a device can end its client's connection, and take the next one"""
    c = client()
    gone(c.write32, 0, DISCONNECT, 1)
    assert client().read32(0, ID) == 0x64747374


def strangers(server):
    """descriptors that do not belong where they are sent are closed, all of them"""
    before = server.descriptors()
    fd = peer.memory_file(4096)
    c = client()
    get_info = struct.pack("<4I", 16, 0, 0, 0)
    for _ in range(20):
        refused(errno.EINVAL, c.ask, peer.GET_INFO, get_info, [fd] * 5)
        refused(errno.EINVAL, c.ask, peer.SET_IRQS, b"x", [fd] * 5)
        refused(errno.EINVAL, c.ask, peer.DMA_MAP, b"x", [fd])
        refused(errno.EINVAL, c.ask, 99, b"x", [fd] * 250)
        c.send_raw(peer.HEADER.pack(1, peer.DMA_READ, 16, peer.REPLY, 0), [fd] * 3)
    c.ask(peer.GET_INFO, get_info)
    # No more of them than the server keeps for one client
    eventfd = os.eventfd(0)
    c.set_irqs(DATA_EVENTFD | TRIGGER, MSIX, 0, 64, [eventfd] * 64)
    c.set_irqs(DATA_EVENTFD | TRIGGER, MSI, 0, 8, [eventfd] * 8)
    refused(errno.EMFILE, c.set_irqs, DATA_EVENTFD | TRIGGER, MSIX, 0, 64, [eventfd] * 64)
    os.close(eventfd)
    c.send_raw(peer.HEADER.pack(1, peer.GET_INFO, 32, 0, 0))
    time.sleep(0.05)
    c.send_raw(get_info[:8], [fd])
    gone(c.receive)
    server.said("descriptors that belong to no message")
    assert server.descriptors() == before, f"{server.descriptors()} and {before} before"
    os.close(fd)


def silence(server):
    """many who connect and say nothing keep nobody from the device"""
    silent = [peer.connect(SOCKET) for _ in range(60)]
    assert client().read32(0, ID) == 0x64747374
    for each in silent:
        each.close()


def without_descriptors(server):
    """everything works over TCP, by messages"""
    c = Client(peer.connect("tcp:127.0.0.1:" + server.port))
    (_, flags, _, size, _), caps, fds = c.region_info(2)
    assert flags == 3 and size == MEMORY and not caps and not fds
    assert c.region(2)[0].access == 3
    assert c.ask(peer.GET_REGION_IO_FDS, struct.pack("<4I", 4096, 0, 4, 0))[12:] == bytes(4)
    data = os.urandom(1 << 20)
    c.write(2, 1 << 20, data)
    assert c.read(2, 1 << 20, 1 << 20) == data
    memory = c.map(0x1000, 0x100000)
    assert dma(server, c, 0x1000, memory, False) == 0
    c.set_irqs(DATA_MESSAGE | TRIGGER, INTX)
    c.set_irqs(DATA_MESSAGE | TRIGGER, MSIX, 0, 64)
    c.write32(0, LINE, 1)
    c.write32(0, RAISE, MSIX << 16 | 63)
    c.idle()
    assert c.raised == {(INTX, 0): 1, (MSIX, 63): 1}
    c.close()


def errors(_):
    """a function that tells of errors does so, also of one that came too early"""
    server = Server("--errors", SOCKET)
    c = client()
    assert c.irq_info(ERROR) == (1, 1) and c.irq(ERROR).status == 0
    assert c.string(3, ERROR, 1) == "error"
    fd = os.eventfd(0)
    c.write32(0, RAISE, ERROR << 16)
    c.set_irqs(DATA_EVENTFD | TRIGGER, ERROR, fds=(fd,))
    assert count(fd, 0) == 1
    c.write32(0, RAISE, ERROR << 16)
    assert count(fd, 0) == 1
    os.close(fd)
    c.close()
    assert server.end() == (0, "")


def platform(server):
    """a platform device: lines of both kinds, messages, and the node"""
    c = client()
    assert c.info() == (5, 3, 3)
    device = c.device()
    assert (device.bus, device.reset, device.snapshot_index) == (1, 2, 2)
    (_, flags, _, size, _), caps, _ = c.region_info(2)
    assert flags == 9 and struct.unpack("<II", caps[2]) == (0x6474696f, 7)
    snapshot = c.read(2, 0, size)
    assert snapshot[:4] == b"\xd0\x0d\xfe\xed" and b"dtio,device\0" in snapshot
    assert c.string(1, 0, 2) == "/test" and c.string(2, 1, 1) == "memory"
    refused(errno.EINVAL, c.write, 2, 0, b"x")
    refused(errno.EINVAL, c.read, 2, 0, size + 1)
    o = client(dtio="observe")
    assert o.read(o.device().snapshot_index, 0, size) == snapshot
    refused(errno.EPERM, o.read, 0, 0, 4)
    assert [c.irq_info(index) for index in range(3)] == [(7, 1), (3, 1), (1, 4)]
    assert [c.irq(index).trigger for index in range(3)] == [4, 1, 0]
    # An edge that comes too early, or masked, comes once.
    c.write32(0, RAISE, 1 << 16)
    c.write32(0, RAISE, 1 << 16)
    c.set_irqs(DATA_MESSAGE | TRIGGER, 1)
    c.idle()
    assert c.raised == {(1, 0): 1}
    c.set_irqs(DATA_NONE | MASK, 1)
    c.write32(0, RAISE, 1 << 16)
    c.write32(0, RAISE, 1 << 16)
    c.idle()
    assert c.raised == {(1, 0): 1} and c.irq_state(1)[0] == 3
    c.set_irqs(DATA_NONE | UNMASK, 1)
    c.write32(0, RAISE, 1 << 16)
    c.idle()
    assert c.raised == {(1, 0): 3} and c.irq_state(1)[0] == 0
    # Messages are none that are kept.
    c.write32(0, RAISE, 2 << 16 | 3)
    c.set_irqs(DATA_MESSAGE | TRIGGER, 2, 0, 4)
    c.write32(0, RAISE, 2 << 16 | 2)
    c.idle()
    assert c.raised == {(1, 0): 3, (2, 2): 1}
    refused(errno.EINVAL, c.write32, 0, RAISE, 2 << 16 | 4)
    refused(errno.EINVAL, c.write32, 0, RAISE, 0)
    refused(errno.EINVAL, c.write32, 0, LINE, 1 << 1)


def addresses(server):
    """an address that cannot be is answered by one line that says what to type"""
    taken = f"{FOLDER}/taken"
    if os.path.exists(taken):
        os.unlink(taken)
    plain = socket.socket(socket.AF_UNIX)
    plain.bind(taken)
    plain.listen()
    for address, words in (
            ("", "unix:PATH"), ("udp:1:2", "unix:PATH"), ("unix:", "path is missing"),
            ("tcp:localhost", "tcp:localhost:4000"), ("tcp::4000", "host is missing"),
            ("tcp:::1:4000", "brackets"), ("tcp:localhost:70000", "tcp:localhost:4000"),
            ("tcp:0.0.0.0:0", "tls:"), ("tcp:[::]:0", "tls:"),
            ("vsock:1", "vsock:2:4000"), ("vsock:x:1", "vsock:2:4000"), ("fd:x", "fd:3"),
            ("fd:99", "starts this one"), ("/" + "x" * 200, "shorter"),
            ("unix:" + taken, "another server"), ("tls:localhost:4000", "keys"),
            ("/nowhere/at/all", "No such file")):
        done = subprocess.run([PROGRAM, address], input="", capture_output=True,
                              text=True)
        assert done.returncode == 1 and words in done.stdout, (address, done)
        assert done.stdout.count("\n") == 1, done.stdout
    plain.close()
    # What a killed server leaves is no hindrance.
    done = subprocess.run([PROGRAM, taken], input="", capture_output=True, text=True)
    assert done.returncode == 0 and not os.path.exists(taken), done


def passed_sockets(server):
    """a socket that is passed on is listened to, or is the connection"""
    listening = socket.socket(socket.AF_UNIX)
    listening.bind("\0dtio-serve-test-%d" % os.getpid())
    listening.listen()
    ours, theirs = socket.socketpair()
    process = subprocess.Popen([PROGRAM, f"fd:{listening.fileno()}",
                                f"fd:{theirs.fileno()}"], stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE,
                               pass_fds=(listening.fileno(), theirs.fileno()))
    theirs.close()
    c = Client(ours)
    assert c.read32(0, ID) == 0x64747374
    c.close()
    again = socket.socket(socket.AF_UNIX)
    again.connect(listening.getsockname())
    c = Client(again)
    assert c.read32(0, ID) == 0x64747374
    c.close()
    process.stdin.close()
    assert process.wait() == 0


def plain(server):
    """one connection is served without a loop, with all that there is to wait for"""
    ours, theirs = socket.socketpair()
    process = subprocess.Popen([PROGRAM, "--plain", str(theirs.fileno())],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               pass_fds=(theirs.fileno(),))
    theirs.close()
    c = Client(ours)
    assert c.read32(0, ID) == 0x64747374
    data = os.urandom(1 << 20)
    c.write(2, 1 << 20, data)
    numbers = [c.send(peer.REGION_READ, struct.pack("<QII", 1 << 20, 2, 1 << 20))
               for _ in range(4)]
    time.sleep(0.1)
    for number in numbers:
        assert c.wait(number)[0][16:] == data
    fd, unmask = os.eventfd(0), os.eventfd(0)
    c.set_irqs(DATA_EVENTFD | TRIGGER, INTX, fds=(fd,))
    c.set_irqs(DATA_EVENTFD | UNMASK, INTX, fds=(unmask,))
    c.write32(0, LINE, INTX << 1 | 1)
    assert count(fd) == 1
    for _ in range(3):
        os.eventfd_write(unmask, 1)
        assert count(fd) == 1
    assert c.read32(0, ID) == 0x64747374
    memory = c.map(0x1000, 0x10000)
    assert dma(server, c, 0x1000, memory, False) == 0
    c.close()
    assert process.wait() == 0
    os.close(fd)
    os.close(unmask)


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, cwd=f"{FOLDER}/keys")


def make_certificate(name, authority):
    """NAME-cert.pem and NAME-key.pem, signed by AUTHORITY or by itself"""
    signed = ["-CA", f"{authority}-cert.pem", "-CAkey", f"{authority}-key.pem"]
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}-key.pem", "-subj",
            f"/CN={name}", "-out", f"{name}.csr")
    openssl("x509", "-req", "-in", f"{name}.csr", "-out", f"{name}-cert.pem", "-days", "9",
            *(signed if authority != name else ["-signkey", f"{name}-key.pem"]))


def over_tls(port, *arguments):
    """A socket that openssl passes on, and its process"""
    ours, theirs = socket.socketpair()
    process = subprocess.Popen(["openssl", "s_client", "-quiet", "-connect",
                                f"127.0.0.1:{port}", *arguments], stdin=theirs,
                               stdout=theirs, stderr=subprocess.DEVNULL,
                               cwd=f"{FOLDER}/keys")
    theirs.close()
    return ours, process


def end(process):
    process.terminate()
    process.wait()


def tls(server):
    """TLS lets in who has a key or a certificate, by name, and nobody else"""
    os.makedirs(f"{FOLDER}/keys", exist_ok=True)
    for name, authority in (("ca", "ca"), ("server", "ca"), ("client", "ca"),
                            ("stranger", "stranger")):
        make_certificate(name, authority)
    with open(f"{FOLDER}/keys/keys.psk", "w", encoding="ascii") as file:
        file.write("guest:00112233445566778899aabbccddeeff\n")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    server = Server("--tls", f"{FOLDER}/keys", f"tls:127.0.0.1:{port}")
    trusted = ("-CAfile", "ca-cert.pem", "-verify_return_error")
    for who, arguments in (
            ("guest", ("-psk_identity", "guest", "-psk", "00112233445566778899aabbccddeeff",
                       "-tls1_2", "-cipher", "PSK")),
            ("guest", ("-psk_identity", "guest", "-psk",
                       "00112233445566778899aabbccddeeff")),
            ("CN=client", (*trusted, "-cert", "client-cert.pem", "-key", "client-key.pem"))):
        ours, process = over_tls(port, *arguments)
        c = Client(ours)
        assert who in server.said("peer")
        data = os.urandom(1 << 20)
        c.write(2, 1 << 20, data)
        assert c.read(2, 1 << 20, 1 << 20) == data
        assert not c.region_info(2)[0][1] & 4
        memory = c.map(0x1000, 0x100000)
        assert dma(server, c, 0x1000, memory, False) == 0
        c.set_irqs(DATA_MESSAGE | TRIGGER, MSIX, 0, 64)
        c.write32(0, STORM, MSIX << 16 | 9)
        c.idle(0.2)
        assert c.raised == {(MSIX, 9): 1000}
        c.close()
        end(process)
    for arguments in (("-psk_identity", "guest", "-psk", "00", "-tls1_2", "-cipher", "PSK"),
                      ("-psk_identity", "other", "-psk",
                       "00112233445566778899aabbccddeeff", "-tls1_2", "-cipher", "PSK"),
                      trusted,
                      ("-cert", "stranger-cert.pem", "-key", "stranger-key.pem")):
        ours, process = over_tls(port, *arguments)
        try:
            Client(ours)
            raise AssertionError(f"let in: {arguments}")
        except Gone:
            end(process)
    plain_text = socket.create_connection(("127.0.0.1", port))
    gone(Client, plain_text)
    status, rest = server.end()
    assert not status and "peer" not in rest, rest
    for folder, words in (("/nowhere", "certtool"), (f"{FOLDER}/empty", "certtool"),
                          (f"{FOLDER}/broken", "psktool")):
        if folder != "/nowhere":
            os.makedirs(folder, exist_ok=True)
        if folder.endswith("broken"):
            os.makedirs(f"{folder}/keys.psk", exist_ok=True)
        done = subprocess.run([PROGRAM, "--tls", folder, "tls:127.0.0.1:0"], input="",
                              capture_output=True, text=True)
        assert done.returncode == 1 and words in done.stdout, done


PCI = (versions, bad_versions, one_client, questions, structures, unknown, noise, pieces,
       registers, large, mapped, posted, several, line, taken_back, vectors, bad_irqs, storm,
       no_credits, asked_meanwhile, slow, memory_mapped, memory_file, memory_pieces,
       memory_messages,
       memory_mixed, bad_memory, errors_of_the_client, plain_layout, shifted_layout, config,
       unmapped, doorbells, new_doorbells, direct_doorbells, sessions, resumed, observers, too_many,
       not_reading, disconnect, strangers, silence, without_descriptors)


def main():
    word = sys.argv[3] if len(sys.argv) > 3 else ""
    number = failures = 0
    for tests, arguments in ((PCI, ()), ((platform,), ("--platform",)),
                             ((errors, addresses, passed_sockets, plain, tls), None)):
        server = None
        for test in tests:
            if word not in test.__name__:
                continue
            number += 1
            try:
                if arguments is not None and (not server or server.process.poll()):
                    with socket.create_server(("127.0.0.1", 0)) as free:
                        port = str(free.getsockname()[1])
                    server = Server(*arguments, SOCKET, "tcp:127.0.0.1:" + port)
                    server.port = port
                before = server and server.descriptors()
                test(server)
                deadline = time.monotonic() + 5
                while server and server.descriptors() != before and \
                        time.monotonic() < deadline:
                    time.sleep(0.01)
                assert not server or server.descriptors() == before, "descriptors are left"
                print(f"ok {number} {test.__doc__}", flush=True)
            except Exception as error:  # pylint: disable=broad-except
                failures += 1
                trace = error.__traceback__
                while trace.tb_next and "test.py" in trace.tb_next.tb_frame.f_code.co_filename:
                    trace = trace.tb_next
                print(f"not ok {number} {test.__doc__}\n# line {trace.tb_lineno}: "
                      f"{type(error).__name__}: {error}", flush=True)
        if server:
            number += 1
            status, rest = server.end()
            failures += bool(status)
            print(f"{'not ok' if status else 'ok'} {number} the server ends, and has lost no "
                  f"memory")
            for said in rest.splitlines():
                print(f"# {said}")
    print(f"1..{number}")
    return failures > 0


if __name__ == "__main__":
    sys.exit(main())
