#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What peers of dtio-shmem see of it and of one another, by docs/specs/dtio-shmem.rst and
the protocol (../serve/peer.py) alone. Prints TAP.

usage: shmem_test.py PROGRAM FOLDER [WORD]
"""

import contextlib
import json
import mmap
import os
import select
import socket
import struct
import subprocess
import sys
import time

sys.dont_write_bytecode = True
from peers import (  # noqa: E402
    BLOCKS, BLOCK_SIZE, CHANGES, COMMON, COMMON_HIGH, COMMON_LOW, CONFIG, CONTROL,
    COUNT, COUNTED, Client, DATA_MESSAGE, DATA_NONE, DOORBELL, DSHM, FAST_DOORBELL,
    FEATURES, FOLDER, GENERATION, INTERRUPTS, INTR_MASK, INTR_STATUS, INTX, IVSHMEM, Ivshmem, MSI, MSIX,
    MSIX_BAR, NO_INTERRUPT, NO_PEER, NO_VECTOR, OWN, PEERS, PLATFORM, POSITION, PRIVATE,
    PRIVATE_SIZE, PROGRAM, Peer, REGISTERS, RING_STATUS, SECTION, SECTION_SIZE,
    SIGNATURE, SOCKET, STATE, Store, TABLE, TRIGGER, VECTORS, VERSION, peer, serving,
    soon)


def fails(*arguments):
    """The line with which it refuses these"""
    done = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True,
                          timeout=20, check=False)
    assert done.returncode in (1, 2) and not done.stdout, done
    assert done.stderr.count("\n") == 1, done.stderr
    return done.stderr


def refused(call, *arguments):
    try:
        call(*arguments)
    except peer.Refused as error:
        return error.errno
    raise AssertionError("not refused")


# Each is a test: its name is its first line.

def two_peers():
    """two peers share memory, see each other in the table, and ring one another"""
    with serving("--size", "1M", "--peers", "4", "--vectors", "2"):
        one, other = Peer(), Peer()
        assert (one.identity, other.identity) == (0, 1)
        one.write(COMMON, 4096, b"hello")
        assert other.read(COMMON, 4096, 5) == b"hello"
        mine, theirs = one.map(COMMON, True), other.map(COMMON, True)
        mine[5:9] = b"more"
        assert theirs[5:9] == b"more" and theirs[4096:4101] == b"hello"
        assert one.row(1) == (1, 1, 0) and one.row(2) == (0, 0, 0)
        other.enable_msix()
        assert one.ring(1, 1) == COUNTED | 1 << 16
        assert other.came(1) == 1 and other.came(0) == 0
        assert other.register(COUNT + 4) == 1 and other.register(COUNT + 4) == 0


def at_reset():
    """registers have their reset values, and what is reserved reads as 0"""
    with serving("--size", "64M", "--peers", "5", "--vectors", "3", "--section", "8K",
                 "--private", "12K"):
        Peer().close()
        one = Peer()
        known = {
            POSITION: 1, SIGNATURE: DSHM, VERSION: 1, FEATURES: 3, PEERS: 5, VECTORS: 3,
            GENERATION: 1, CHANGES: 6, COMMON_LOW: 64 << 20, BLOCKS: 4096,
            BLOCK_SIZE: 4096 + 8192, SECTION: 4096, SECTION_SIZE: 8192,
            PRIVATE: 4096 + 8192, PRIVATE_SIZE: 12288}
        registers = struct.unpack("<1024I", one.read(REGISTERS, 0, 4096))
        assert dict((4 * i, value) for i, value in enumerate(registers) if value) == known
    with serving("--size", "4K", "--peers", "1", "--vectors", "1"):
        one = Peer()
        registers = struct.unpack("<1024I", one.read(REGISTERS, 0, 4096))
        assert dict((4 * i, value) for i, value in enumerate(registers) if value) == {
            SIGNATURE: DSHM, VERSION: 1, PEERS: 1, VECTORS: 1, GENERATION: 1, CHANGES: 2,
            COMMON_LOW: 4096}


def large_memory():
    """the size of the common memory has 64 bits"""
    with serving("--size", "8G"):
        one = Peer()
        assert one.register(COMMON_LOW) == 0 and one.register(COMMON_HIGH) == 2
        one.write(COMMON, (8 << 30) - 3, b"end")
        assert one.read(COMMON, (8 << 30) - 3, 3) == b"end"


def reserved_bits():
    """what is reserved or read-only takes no write"""
    with serving("--peers", "2", "--section", "4K"):
        one = Peer()
        before = bytearray(one.read(REGISTERS, 0, 4096))
        for offset in range(0, 4096, 4):
            if offset not in (DOORBELL, STATE, INTR_MASK):
                one.write32(REGISTERS, offset, 0xffffffff)
        assert one.read(REGISTERS, 0, 4096) == before
        one.write32(REGISTERS, INTR_MASK, 0xffffffff)
        assert one.register(INTR_MASK) == 3
        one.write32(REGISTERS, STATE, 0xffffffff)
        assert one.register(STATE) == 0xffffffff
        refused(one.write, TABLE, 0, b"1234")


def access_widths():
    """32-bit registers: what is narrower only looks, what is wider is as many, unaligned is nothing"""
    with serving("--vectors", "2"):
        one = Peer()
        assert one.read(REGISTERS, SIGNATURE + 1, 1) == b"s"
        assert one.read(REGISTERS, SIGNATURE + 2, 2) == b"hm"
        assert one.read(REGISTERS, SIGNATURE + 2, 4) == b"hm\1\0"
        assert one.read(REGISTERS, SIGNATURE, 8) == struct.pack("<II", DSHM, 1)
        for size in (1, 2, 3):
            one.write(REGISTERS, STATE, b"\xff" * size)
        one.write(REGISTERS, STATE + 1, b"\xff" * 4)
        one.write(REGISTERS, STATE - 2, b"\xff" * 4)
        assert one.register(STATE) == 0
        one.write(REGISTERS, STATE, struct.pack("<II", 7, 8))
        assert one.register(STATE) == 7
        one.ring(0, 0)
        one.ring(0, 1)
        assert one.read(REGISTERS, COUNT, 2) == b"\1\0" and one.register(COUNT) == 1
        assert one.register(COUNT) == 0 and one.read(REGISTERS, COUNT + 4, 1) == b"\1"
        assert one.read(REGISTERS, COUNT, 8) == struct.pack("<II", 0, 1)
        assert one.register(COUNT + 4) == 0
        assert one.read(REGISTERS, INTR_STATUS, 1) == b"\1"
        assert one.register(INTR_STATUS) == 1 and one.register(INTR_STATUS) == 0


def function():
    """the PCI function is ivshmem-doorbell's, and its capability says what is new"""
    with serving("--size", "2M", "--vectors", "8", "--peers", "3", "--section", "4K"):
        one = Peer()
        assert one.config(0, 4) == 0x11101af4 and one.config(0x2c, 4) == 0x11001af4
        assert one.config(8, 4) == 0x05000002 and one.config(0x3d, 1) == 1
        bars = []
        for bar in range(6):
            one.set_config(0x10 + 4 * bar, 4, 0xffffffff)
            bars.append(one.config(0x10 + 4 * bar, 4))
        assert bars[0] == 0xfffff000 and bars[1] == 0xfffff000
        assert bars[2] == 0xffe0000c and bars[3] == 0xffffffff
        assert bars[4] == 0xffff8008 and bars[5] == 0xffffe008
        at = one.capability(9)
        assert one.config(at, 1) == 9 and one.config(at + 2, 2) == 0x0110
        assert struct.unpack("<III", one.read(CONFIG, at + 4, 12)) == (DSHM, 16, 0xff0)
        at = one.capability(0x11)
        assert one.config(at + 2, 2) == 8                       # nine
        assert one.config(at + 4, 4) == 1 and one.config(at + 8, 4) & 7 == 1
        assert one.irq_info(MSIX)[1] == 9 and one.irq_info(INTX)[1] == 1
        at = one.capability(5)
        assert one.config(at + 2, 2) >> 1 & 7 == 4 and one.irq_info(MSI)[1] == 16
    with serving():
        one = Peer()
        one.set_config(0x24, 4, 0xffffffff)
        assert one.config(0x24, 4) == 0 and one.region_info(OWN)[0][3] == 0
        assert one.register(BLOCKS) == one.register(FEATURES) == 0


def sixteen_guests():
    """no limit of 16 guests: a hundred peers, and the last one rings the first"""
    with serving("--peers", "100"):
        peers = [Peer() for _ in range(100)]
        assert [one.identity for one in peers] == list(range(100))
        assert peers[99].ring(0, 0) & 0xf == NO_INTERRUPT
        assert peers[0].register(COUNT) == 1
        assert all(peers[50].row(i)[1] == 1 for i in range(100))


def back_to_back():
    """no lost interrupts: 100,000 rings back to back are 100,000 counted, also while nothing is enabled"""
    with serving("--peers", "2"):
        one, other = Peer(credits=64), Peer()
        for enabled in (False, True):
            if enabled:
                other.enable_msix()
            for i in range(50000):
                one.write32(REGISTERS, DOORBELL, 1 << 16,
                            peer.NO_REPLY if i % 8 else 0)
            assert one.register(RING_STATUS) & 0xf == (COUNTED if enabled else
                                                       NO_INTERRUPT)
            assert other.register(COUNT) == 50000
        assert other.total(1, 0) == 100000


def masked():
    """what is rung while no interrupt is enabled is interrupted when one is, once"""
    with serving("--peers", "2", "--vectors", "3"):
        one, other = Peer(), Peer()
        for _ in range(5):
            assert one.ring(1, 2) == NO_INTERRUPT | 1 << 16
        other.enable_msix()
        assert other.came(2) == 1 and other.came(0) == 0
        assert other.register(COUNT + 8) == 5
        other.enable_msix(on=False)
        one.ring(1, 0)
        other.enable_msix()
        assert other.came(0) == 1 and other.came(2) == 0


def message_signalled():
    """MSI: as many as are granted, and what is beyond is the last one"""
    with serving("--peers", "2", "--vectors", "5"):
        one, other = Peer(), Peer()
        at = other.capability(5)
        assert other.register(INTERRUPTS) == 0
        other.set_config(at + 2, 2, 1 | 2 << 4)                # four of eight
        other.set_irqs(DATA_MESSAGE | TRIGGER, MSI, 0, 4)
        assert other.register(INTERRUPTS) == 2 | 4 << 16
        for vector in range(5):
            assert one.ring(1, vector) == COUNTED | 1 << 16
        one.write32(REGISTERS, STATE, 1)
        other.idle()
        assert other.raised == {(MSI, 0): 1, (MSI, 1): 1, (MSI, 2): 1, (MSI, 3): 3}
        other.set_config(at + 2, 2, 1 | 7 << 4)                # more than there are
        assert other.register(INTERRUPTS) == 2 | 8 << 16


def pin():
    """INTx: up while a bit is set in both registers, and reading clears"""
    with serving("--peers", "2"):
        one, other = Peer(), Peer()
        assert other.register(INTERRUPTS) == 0
        other.set_irqs(DATA_MESSAGE | TRIGGER, INTX)
        assert other.register(INTERRUPTS) == 1
        assert one.ring(1, 0) == NO_INTERRUPT | 1 << 16         # not in INTR_MASK
        other.idle()
        assert not other.raised and other.config(6, 2) & 8 == 0
        other.write32(REGISTERS, INTR_MASK, 1)
        other.idle()
        assert other.raised == {(INTX, 0): 1} and other.config(6, 2) & 8
        assert other.register(INTR_STATUS) == 1 and other.config(6, 2) & 8 == 0
        one.write32(REGISTERS, STATE, 5)
        other.idle()
        assert other.register(INTR_STATUS) == 2 and other.raised == {(INTX, 0): 1}
        other.set_irqs(DATA_NONE | peer.UNMASK, INTX)
        other.write32(REGISTERS, INTR_MASK, 3)
        assert one.ring(1, 0) == COUNTED | 1 << 16
        other.idle()
        assert other.raised == {(INTX, 0): 2}
        other.set_config(4, 2, 0x400)                           # Interrupt Disable
        assert other.register(INTERRUPTS) == 0
        other.set_config(4, 2, 0)
        other.enable_msix()
        assert other.config(6, 2) & 8 == 0, "MSI-X takes the place of INTx"
        assert other.register(INTERRUPTS) == 3 | 2 << 16
        assert other.register(INTR_STATUS) == 1
        one.ring(1, 0)
        assert other.register(INTR_STATUS) == 0


def vector_in_doorbell():
    """the vector is in the doorbell, all 256 of them, and the status says what became of it"""
    with serving("--peers", "3", "--vectors", "256"):
        one, other = Peer(), Peer()
        other.enable_msix()
        other.idle()
        other.raised.clear()
        assert one.register(RING_STATUS) == 0
        for vector in (0, 1, 127, 255):
            assert one.ring(1, vector) == COUNTED | 1 << 16
            assert other.came(vector) == 1
            assert other.register(COUNT + 4 * vector) == 1
        assert one.ring(1, 256) == NO_VECTOR and one.ring(1, 0xfffe) == NO_VECTOR
        assert one.ring(2, 0) == NO_PEER and one.ring(3, 0) == NO_PEER
        assert one.ring(0xfffe, 300) == NO_PEER
        assert one.ring(0, 3) == NO_INTERRUPT | 1 << 16
        assert one.register(COUNT + 12) == 1
        other.idle()
        assert not other.raised


def broadcast():
    """identity FFFFh rings all others that are there, and says how many"""
    with serving("--peers", "5", "--vectors", "2"):
        one, *others = [Peer() for _ in range(4)]
        others.pop().close()
        soon(lambda: one.row(3)[1] == 0)
        assert one.ring(0xffff, 1) == COUNTED | 2 << 16
        assert [other.register(COUNT + 4) for other in others] == [1, 1]
        assert one.register(COUNT + 4) == 0
        assert one.ring(0xffff, 2) == NO_VECTOR
        for other in others:
            other.close()
        soon(lambda: one.row(2)[1] == one.row(1)[1] == 0)
        assert one.ring(0xffff, 0) == COUNTED


def attach_and_detach():
    """attach and detach are told: an event, a row, a generation; a killed peer within 100 ms"""
    with serving("--peers", "3", "--vectors", "2"):
        one = Peer()
        one.enable_msix()
        assert one.came(2) == 0
        other = Peer()
        assert one.came(2) == 1 and one.row(1) == (1, 1, 0)
        changes = one.read32(TABLE, 8)
        assert changes == one.register(CHANGES) == 4
        assert one.read32(TABLE, 0x20) == 2
        other.write32(REGISTERS, STATE, 0xabcd)
        assert one.came(2) == 1 and one.row(1) == (1, 1, 0xabcd)
        other.write32(REGISTERS, STATE, 0xabcd)
        assert one.came(2) == 0, "it has not changed"
        other.reset()
        assert one.came(2) == 1 and one.row(1) == (1, 1, 0)
        other.close()
        assert one.came(2) == 1 and one.row(1) == (1, 0, 0)
        assert one.read32(TABLE, 8) == 10 and one.read32(TABLE, 0x20) == 1
        # Another process, which is killed
        reader, writer = os.pipe()
        child = os.fork()
        if not child:
            killed = Peer()
            os.write(writer, bytes([killed.identity]))
            time.sleep(60)
            os._exit(0)
        assert os.read(reader, 1) == b"\2" and one.came(2) == 1
        table = one.map(TABLE)
        begin = time.monotonic()
        os.kill(child, 9)
        while table[0x40 + 16 * 2 + 4]:
            assert time.monotonic() - begin < 0.1
        os.waitpid(child, 0)
        assert one.came(2) == 1 and one.row(2) == (1, 0, 0)


def identities():
    """an identity is given again only after all others, and with another generation"""
    with serving("--peers", "3"):
        one = Peer()
        for identity in (1, 2, 1, 2, 1):
            other = Peer()
            assert other.identity == identity
            other.close()
            soon(lambda: one.row(identity)[1] == 0)
        assert one.row(1)[0] == 3 and one.row(2)[0] == 2
        other = Peer()
        assert other.identity == 2 and other.register(GENERATION) == 3
        # One that only looks has none, and nobody is told of it.
        changes = one.register(CHANGES)
        look = Client(peer.connect(f"unix:{SOCKET}"), dtio="observe")
        look.device()
        look.close()
        time.sleep(0.05)
        assert one.register(CHANGES) == changes and one.row(1)[0] == 3
        assert Peer().identity == 1


def too_many():
    """one peer more than there are identities is refused, and the server says why"""
    with serving("--peers", "2") as server:
        one, _ = Peer(), Peer()
        assert refused(Peer) == peer.errno.ENODEV
        one.close()
        soon(lambda: _.row(0)[1] == 0)
        Peer()
    assert server.said.count("give more --peers") == 1


def resets():
    """a reset leaves the peer, its counts and its memory, and is a change of state"""
    with serving("--peers", "2", "--section", "4K"):
        one, other = Peer(), Peer()
        other.write32(REGISTERS, INTR_MASK, 3)
        other.write32(REGISTERS, STATE, 3)
        other.ring(0, 0)
        one.ring(1, 0)
        other.write(OWN, 0x10, b"own")
        changes = one.register(CHANGES)
        other.reset()
        assert [other.register(offset) for offset in
                (INTR_MASK, INTR_STATUS, STATE, RING_STATUS)] == [0] * 4
        assert one.register(CHANGES) == changes + 2
        other.reset()
        assert one.register(CHANGES) == changes + 2
        # The function's own, by its configuration space
        at = other.capability(0x10)
        other.write32(REGISTERS, STATE, 4)
        other.set_config(at + 9, 1, 0x80)
        assert other.register(STATE) == 0 and one.row(1) == (1, 1, 0)
        assert other.register(COUNT) == 1 and other.read(OWN, 0x10, 3) == b"own"


def table_is_to_read():
    """the table cannot be written, nor mapped for writing, nor opened anew for that"""
    for options in ((), ("--section", "4K")):
        with serving(*options):
            one = Peer()
            (_, flags, _, size, _), _, (fd,) = one.region_info(TABLE)
            assert flags & 3 == 1
            table = mmap.mmap(fd, size, mmap.MAP_SHARED, mmap.PROT_READ)
            assert struct.unpack_from("<4I", table) == (DSHM, 1, 2, 16)
            for call in (lambda: os.pwrite(fd, b"x", 0), lambda: os.ftruncate(fd, 0),
                         lambda: mmap.mmap(fd, size, mmap.MAP_SHARED, mmap.PROT_WRITE),
                         # As root, which may open any file
                         lambda: mmap.mmap(os.open(f"/proc/self/fd/{fd}", os.O_RDWR),
                                           size, mmap.MAP_SHARED, mmap.PROT_WRITE),
                         lambda: os.pwrite(os.open(f"/proc/self/fd/{fd}", os.O_RDWR),
                                           b"x", 0)):
                try:
                    call()
                except OSError:
                    continue
                raise AssertionError("it was written")
            assert refused(one.write, TABLE, 4, b"1234") == peer.errno.EINVAL


def sections():
    """a section is written by its peer alone and read by all, and is 0 for the next one"""
    for options in ((), ("--trust-peers",)):
        with serving("--peers", "3", "--section", "8K", "--vectors", "2", *options):
            one, other = Peer(), Peer()
            section, size = one.register(SECTION), one.register(BLOCK_SIZE)
            blocks = one.register(BLOCKS)
            assert size == section + 8192
            one.write(OWN, section + 8188, b"last")
            one.write(OWN, 0, b"\1\0\0\0")
            for reader in (one.map(TABLE), other.map(TABLE)):
                assert reader[blocks + size - 4:blocks + size] == b"last"
                assert reader[blocks] == 1
            other.write(OWN, section, b"other")
            table = one.map(TABLE)
            at = blocks + size + section
            assert table[at:at + 5] == b"other"
            assert one.read(OWN, section, 5) == bytes(5)
            # Behind the block there is nothing.
            length = one.region_info(OWN)[0][3]
            one.write(OWN, size - 2, b"over the end")
            assert one.read(OWN, size, length - size) == bytes(length - size)
            assert table[blocks + size:blocks + size + 8] == bytes(8)
            if options:
                (_, _, _, _, offset), found, (fd,) = one.region_info(OWN)
                assert struct.unpack("<IIQQ", found[1][:24]) == (1, 0, 0, size)
                mine = mmap.mmap(fd, size, mmap.MAP_SHARED, offset=offset)
                mine[section:section + 5] = b"mapped"[:5]
                assert table[blocks + section:blocks + section + 5] == b"mappe"
            else:
                assert not one.region_info(OWN)[2]
            one.close()
            soon(lambda: other.row(0)[1] == 0)
            Peer()                                              # identity 2
            again = Peer()
            assert again.identity == 0
            assert table[blocks:blocks + size] == bytes(size)


def pairs():
    """private memory is shared by two, is 0 for who comes next, and no other one's"""
    with serving("--peers", "3", "--private", "4K"):
        peers = [Peer() for _ in range(3)]
        start, size = peers[0].register(PRIVATE), peers[0].register(PRIVATE_SIZE)
        assert peers[0].register(SECTION_SIZE) == 0 and peers[0].register(FEATURES) == 3
        for i, one in enumerate(peers):
            for j in range(3):
                one.write(OWN, start + j * size + 8 * i, b"%d to %d" % (i, j))
        for i, one in enumerate(peers):
            for j in range(3):
                page = one.read(OWN, start + j * size, size)
                expected = bytearray(size)
                for who, whom in {(i, j), (j, i)}:
                    expected[8 * who:8 * who + 6] = b"%d to %d" % (who, whom)
                assert page == expected
        peers[1].close()
        soon(lambda: peers[0].row(1)[1] == 0)
        again = Peer()
        assert again.identity == 1
        assert again.read(OWN, start, 3 * size) == bytes(3 * size)
        assert peers[0].read(OWN, start + size, size) == bytes(size)
        assert peers[0].read(OWN, start + 2 * size, 6) == b"0 to 2"


def sealed():
    """a peer cannot make the common memory shorter, or keep others from writing it"""
    import fcntl
    with serving("--size", "1M"):
        one, other = Peer(), Peer()
        fd = one.region_info(COMMON)[2][0]
        for call in (lambda: os.ftruncate(fd, 0), lambda: os.ftruncate(fd, 2 << 20),
                     lambda: fcntl.fcntl(fd, fcntl.F_ADD_SEALS, 0x10)):
            try:
                call()
            except PermissionError:
                continue
            raise AssertionError("it was")
        other.map(COMMON, True)[0:1] = b"x"


def platform():
    """the device of a device tree: regions and interrupts by name, shared by vectors"""
    with serving("--platform", f"unix:{PLATFORM}", "--peers", "3", "--vectors", "20",
                 "--section", "4K"):
        one, other = Peer(), Peer(PLATFORM)
        device = other.device()
        assert device.num_irqs == 17 and device.bus == 1, device
        names = [other.string(2, i, 1) for i in range(4)]
        assert names == ["registers", "table", "own", "common"], names
        assert [other.string(3, i, 1) for i in (0, 1, 16)] == ["event", "ring0", "ring15"]
        assert other.register(INTERRUPTS) == 0
        for i in range(17):
            other.set_irqs(DATA_MESSAGE | TRIGGER, i)
        assert other.register(INTERRUPTS) == 3 | 17 << 16
        for vector in (0, 15, 16, 19):
            assert one.ring(1, vector) == COUNTED | 1 << 16
        one.write32(REGISTERS, STATE, 1)
        other.idle()
        assert other.raised == {(1, 0): 2, (16, 0): 1, (4, 0): 1, (0, 0): 1}, other.raised
        assert [other.register(COUNT + 4 * i) for i in (0, 15, 16, 19)] == [1] * 4
        assert other.read32(1, 0) == DSHM                       # the table
        other.write(2, other.register(SECTION), b"mine")        # own
        assert one.read(TABLE, one.register(BLOCKS) + one.register(BLOCK_SIZE) +
                        one.register(SECTION), 4) == b"mine"
        other.write(3, 0, b"common")
        assert one.read(COMMON, 0, 6) == b"common"
    with serving("--platform", f"unix:{PLATFORM}"):
        other = Peer(PLATFORM)
        assert [other.string(2, i, 1) for i in range(3)] == ["registers", "table",
                                                             "common"]
        other.write(2, 0, b"common")


def by_messages():
    """a peer on TCP, which can map nothing and gets no descriptors, has all of it"""
    port = 20000 + os.getpid() % 10000
    with serving("--listen", f"tcp:127.0.0.1:{port}", "--section", "4K"):
        one, other = Peer(), Peer.__new__(Peer)
        Client.__init__(other, peer.connect(f"tcp:127.0.0.1:{port}"))
        other.write(COMMON, 100, b"far")
        assert one.read(COMMON, 100, 3) == b"far" and not other.region_info(COMMON)[2]
        other.enable_msix()
        assert one.ring(1, 0) == COUNTED | 1 << 16 and other.came(0) == 1
        assert other.row(0) == (1, 1, 0)


def by_keys():
    """a peer on TLS is one that knows a key"""
    folder, key = os.path.join(FOLDER, "keys"), "00112233445566778899aabbccddeeff"
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "keys.psk"), "w", encoding="ascii") as file:
        file.write(f"guest:{key}\n")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with serving("--listen", f"tls:127.0.0.1:{port}", "--tls-creds", folder):
        one = Peer()
        for psk, good in (("00", False), (key, True)):
            ours, theirs = socket.socketpair()
            with subprocess.Popen(["openssl", "s_client", "-quiet", "-connect",
                                   f"127.0.0.1:{port}", "-psk_identity", "guest", "-psk",
                                   psk], stdin=theirs, stdout=theirs,
                                  stderr=subprocess.DEVNULL) as process:
                theirs.close()
                other = Peer.__new__(Peer)
                try:
                    Client.__init__(other, ours)
                    other.enable_msix()
                    assert good and one.ring(1, 0) == COUNTED | 1 << 16
                    assert other.came(0) == 1
                except peer.Gone:
                    assert not good and one.row(1)[0] == 0
                ours.close()
                process.terminate()


def ivshmem_protocol():
    """QEMU's own protocol: memory, and rings between peers of both kinds, each counted"""
    with serving("--ivshmem", f"unix:{IVSHMEM}", "--peers", "8", "--vectors", "2"):
        one = Peer()
        one.enable_msix()
        first = Ivshmem().look()
        assert first.identity == 1 and one.row(1) == (1, 3, 0) and one.came(2) == 1
        assert sorted(first.peers) == [0, 1]
        assert all(len(fds) == 2 for fds in first.peers.values())
        memory = mmap.mmap(first.memory, 0)
        memory[0:3] = b"old"
        assert one.read(COMMON, 0, 3) == b"old" and len(memory) == 4 << 20
        first.ring(0, 1)
        soon(lambda: one.total(0, 1) == 1)
        assert one.came(1) == 1 and one.register(COUNT + 4) == 1
        first.ring(0, 0, 1000)
        soon(lambda: one.register(COUNT) == 1000)
        assert one.ring(1, 0) == one.ring(1, 0) == COUNTED | 1 << 16
        assert first.rung(0) == 2 and first.rung(1) == 0
        second = Ivshmem().look()
        first.look()
        first.ring(second.identity, 1)
        assert second.rung(1) == 1
        second.ring(1, 0)
        assert first.rung(0) == 1
        other = Peer()
        assert 3 in first.look().peers
        first.ring(3, 1)
        soon(lambda: other.register(COUNT + 4) == 1)
        assert other.ring(0xffff, 1) == COUNTED | 3 << 16
        assert first.rung(1) == second.rung(1) == 1
        second.close()
        soon(lambda: one.row(2)[1] == 0)
        assert first.look().left == [2]
        other.close()
        assert first.look().left == [2, 3]
        first.socket.send(b"x")
        soon(lambda: one.row(1)[1] == 0)


def count_is_full():
    """a count that was not read for too long reads as FFFFFFFFh, and the table goes on"""
    with serving("--ivshmem", f"unix:{IVSHMEM}", "--peers", "2"):
        one, old = Peer(), Ivshmem().look()
        old.ring(0, 0, (1 << 32) - 1)
        soon(lambda: one.total(0, 0) == 0xffffffff)
        assert one.read(REGISTERS, COUNT, 2) == b"\xff\xff"
        old.ring(0, 0, 3)
        soon(lambda: one.total(0, 0) == 2)
        assert one.register(COUNT) == 0xffffffff and one.register(COUNT) == 0


def never_again():
    """an identity that an ivshmem peer has seen leave is never shown to it again"""
    with serving("--ivshmem", f"unix:{IVSHMEM}", "--peers", "3") as server:
        watcher = Ivshmem().look()
        for _ in range(2):
            other = Peer()
            other.close()
            watcher.look()
        assert watcher.left == [1, 2]
        other = Peer()
        assert other.identity == 1 and other.register(GENERATION) == 2
        assert list(watcher.look().peers) == [0]
        newer = Ivshmem().look()
        assert sorted(newer.peers) == [0, 1, 2], "who has not seen it leave is shown it"
        assert other.ring(0, 0) == COUNTED | 1 << 16
    assert "peer 1 is not shown to ivshmem peer 0" in server.said, server.said


def without_descriptors():
    """eventfds are there for ivshmem peers alone, and are given back"""
    with serving("--ivshmem", f"unix:{IVSHMEM}", "--peers", "20", "--vectors",
                 "16") as server:
        peers = [Peer() for _ in range(10)]
        before = server.descriptors()
        assert before < 40, before
        old = Ivshmem().look()
        assert server.descriptors() >= before + 11 * 16
        assert len(old.peers) == 11
        old.close()
        soon(lambda: server.descriptors() == before)
        assert peers[0].row(10) == (1, 0, 0)


def stops_reading():
    """a peer that does not read hurts itself alone, whichever its protocol"""
    with serving("--ivshmem", f"unix:{IVSHMEM}", "--peers", "40", "--vectors", "64"):
        deaf = Ivshmem()
        lazy = Peer(credits=2)
        lazy.enable_msix()
        peers = [Peer() for _ in range(30)]
        for _ in range(300):
            for one in peers[:2]:
                one.write32(REGISTERS, DOORBELL, lazy.identity << 16, peer.NO_REPLY)
                one.ring(0xffff, 63)
        assert peers[0].ring(peers[1].identity, 0) & 0xf == NO_INTERRUPT
        assert lazy.register(COUNT) == 600
        lazy.idle()
        assert lazy.raised[MSIX, 0] == 600
        assert sorted(deaf.look().peers) == list(range(32)), "it is told in the end"
        deaf.close()
        soon(lambda: peers[0].row(0)[1] == 0)


def status_of():
    """status tells peers, generations, states, counts and interrupts, as a table and as JSON"""
    with serving("--control", f"unix:{CONTROL}", "--ivshmem", f"unix:{IVSHMEM}",
                 "--platform", f"unix:{PLATFORM}", "--section", "4K", "--vectors", "2"):
        one, old, other = Peer(), Ivshmem(), Peer(PLATFORM)
        one.enable_msix()
        one.write32(REGISTERS, STATE, 0x2a)
        one.ring(old.identity, 1)
        one.ring(0, 1)
        one.ring(other.identity, 0)
        run = lambda *more: subprocess.run([PROGRAM, "status", *more, CONTROL], text=True,
                                           capture_output=True, check=True).stdout
        said = json.loads(run("--json"))
        peers = said.pop("peers")
        assert said == {"size": 4 << 20, "memory": "memfd", "section": 4096, "private": 0,
                        "identities": 16, "vectors": 2, "changes": 8, "present": 3}, said
        pid = os.getpid()
        assert peers == [
            {"peer": 0, "generation": 1, "state": 42, "awaited": False, "device": "pci",
             "interrupts": "msix", "messages": 3, "pid": pid, "rung": [0, 1]},
            {"peer": 1, "generation": 1, "state": 0, "awaited": False,
             "device": "ivshmem", "rung": [0, 1]},
            {"peer": 2, "generation": 1, "state": 0, "awaited": False,
             "device": "platform", "interrupts": "none", "messages": 0, "pid": pid,
             "rung": [1, 0]}], peers
        head, *rows = run().splitlines()
        assert head == ("3 of 16 peers, 2 vectors each; common memory 4M (memfd), "
                        "sections 4K"), head
        rows = [row.split() for row in rows]
        assert rows[1] == ["0", "1", "pci", "0x2a", "msix", "3", "1", str(pid)], rows
        assert rows[2] == ["1", "1", "ivshmem", "0", "-", "1", "-"], rows
    assert "server" in fails("status", CONTROL)


def restart():
    """a restart keeps memory, table, identities and registers, and peers come back to them"""
    listener = socket.socket(socket.AF_UNIX)
    with contextlib.suppress(FileNotFoundError):
        os.unlink(SOCKET)
    listener.bind(SOCKET)
    listener.listen()
    store = Store()
    options = ("--peers", "4", "--vectors", "2", "--section", "4K", "--wait", "2")
    server = store.serving(listener, *options)
    one, other, third = Peer(), Peer(), Peer()
    store.take()
    assert sorted(store.kept) == ["common", "state", "table", "table-to-read"]
    assert "READY" in store.states
    table, common = one.map(TABLE), one.map(COMMON, True)
    common[0:4] = b"kept"
    one.write(OWN, one.register(SECTION), b"mine")
    one.write32(REGISTERS, STATE, 77)
    one.write32(REGISTERS, INTR_MASK, 3)
    one.enable_msix()
    for _ in range(3):
        other.ring(0, 1)
    assert one.register(COUNT + 4) == 3
    other.ring(0, 1)
    sessions = one.dtio["session"], other.dtio["session"]
    for kill in (False, True):
        if kill:
            server.process.kill()
            server.process.wait()
        else:
            assert server.end()[0] == 0
        assert struct.unpack_from("<III", table, 0x40) == (1, 1, 77), "nobody has left"
        server = store.serving(listener, *options)
        one = Peer(session=sessions[0])
        assert one.dtio["session"] == sessions[0] and one.identity == 0
        assert one.register(STATE) == 77 and one.register(GENERATION) == 1
        assert one.register(INTR_MASK) == 3 and one.register(COUNT + 4) == 1 - kill
        assert one.ring(1, 0) == NO_INTERRUPT | 1 << 16, "who is awaited is counted for"
        # MSI-X is enabled, and the client says again what it is by
        assert one.register(INTERRUPTS) == 3 | 3 << 16
        one.set_irqs(DATA_MESSAGE | TRIGGER, MSIX, 0, 3)
        other = Peer(session=sessions[1])
        assert other.identity == 1 and other.register(COUNT) == 1
        assert other.dtio["session"] == sessions[1]
        assert table[0:8] == one.read(TABLE, 0, 8) and one.read(COMMON, 0, 4) == b"kept"
        assert one.read(OWN, one.register(SECTION), 4) == b"mine"
        one.came(2)
        assert other.ring(0, 0) == COUNTED | 1 << 16 and one.came(0) == 1
        assert one.register(COUNT) == 1
    # The third one never comes: it is lost when the time is over.
    assert one.row(2)[1] == 1
    soon(lambda: one.row(2) == (1, 0, 0))
    assert one.came(2) == 1
    third.close()
    # Another session is another peer.
    one.close()
    soon(lambda: other.row(0)[1] == 0)
    stranger = Peer(session="never-heard-of")
    assert stranger.identity == 3 and stranger.dtio["session"] != "never-heard-of"
    # One that was lost gets its identity back, and begins anew.
    again = Peer(session=sessions[0])
    assert again.identity == 0 and again.dtio["session"] != sessions[0]
    assert again.register(GENERATION) == 2 and again.register(STATE) == 0
    assert server.end()[0] == 0
    store.socket.close()
    listener.close()


def restart_with_other_sizes():
    """a server that is started again with other sizes says so, and ends"""
    listener = socket.socket(socket.AF_UNIX)
    with contextlib.suppress(FileNotFoundError):
        os.unlink(SOCKET)
    listener.bind(SOCKET)
    listener.listen()
    store = Store()
    server = store.serving(listener, "--peers", "4")
    store.take()
    assert server.end()[0] == 0
    try:
        store.serving(listener, "--peers", "5")
    except AssertionError as error:
        assert "other sizes" in str(error), error
    else:
        raise AssertionError("it was started")
    listener.close()


def common_file():
    """the common memory is a file, also for those who cannot map it"""
    path = os.path.join(FOLDER, "common")
    with contextlib.suppress(FileNotFoundError):
        os.unlink(path)
    with serving("--file", path, "--size", "64K"):
        one = Peer()
        one.write(COMMON, 65530, b"in it")
        one.map(COMMON, True)[0:1] = b"x"
        assert one.read(COMMON, 0, 2) == b"x\0"
        # A peer that makes it shorter does not end the server.
        os.ftruncate(one.region_info(COMMON)[2][0], 4)
        assert one.read(COMMON, 65530, 5) == bytes(5)
        os.truncate(path, 65536)
        one.write(COMMON, 65530, b"in it")
    with open(path, "rb") as file:
        assert file.read()[65530:65535] == b"in it"
    said = fails("serve", "--listen", f"unix:{SOCKET}", "--file", path, "--size", "128K")
    assert "truncate" in said and "65536" in said
    os.unlink(path)


def huge_pages():
    """the common memory is of huge pages"""
    with open("/proc/meminfo", encoding="ascii") as file:
        known = dict(line.split(":") for line in file)
    size = int(known.get("Hugepagesize", "0 kB").split()[0]) * 1024
    if not size or int(known["HugePages_Free"]) < 2:
        return "there are no two free huge pages"
    with serving("--huge", "--size", str(2 * size)):
        one, other = Peer(), Peer()
        one.map(COMMON, True)[size - 1:size + 1] = b"xy"
        assert other.read(COMMON, size - 1, 2) == b"xy"
        try:
            os.ftruncate(one.region_info(COMMON)[2][0], 0)
        except PermissionError:
            return None
        raise AssertionError("it was made shorter")


def largest():
    """65,535 identities with 256 vectors each take less than 64 MB before there are peers"""
    with serving("--peers", "65535", "--vectors", "256") as server:
        one, other = Peer(), Peer()
        assert one.register(PEERS) == 65535 and other.identity == 1
        assert one.ring(0xfffe, 255) == NO_PEER
        assert one.ring(1, 255) == NO_INTERRUPT | 1 << 16
        assert one.ring(0xffff, 0) == COUNTED | 1 << 16 and other.total(1, 255) == 1
        with open(f"/proc/{server.process.pid}/smaps_rollup", encoding="ascii") as file:
            shared = sum(int(line.split()[1]) for line in file
                         if line.startswith(("Shared_Dirty", "Pss_Shmem")))
        assert shared < 64 << 10, f"{shared} kB"


def one_line_each():
    """what cannot be is refused by one line that says what to do"""
    listen = ("serve", "--listen", f"unix:{SOCKET}")
    for words, options in (
            ("power of two", ("--size", "3M")), ("power of two", ("--size", "1K")),
            ("1 to 65535", ("--peers", "0")), ("1 to 65535", ("--peers", "65536")),
            ("1 to 256", ("--vectors", "257")), ("a number", ("--vectors", "x")),
            ("a number", ("--size", "-1")), ("whole pages", ("--section", "100")),
            ("whole pages", ("--private", "1")), ("a number", ("--size", "64Q")),
            ("fewer --peers", ("--peers", "65535", "--section", "64K")),
            ("hugetlbfs", ("--huge", "--file", "x")),
            ("is no file", ("--file", "/dev/null")),
            ("options alone", ("more",)),
            ("unix:PATH or fd:N", ("--ivshmem", "tcp:127.0.0.1:1")),
            ("unix:PATH or fd:N", ("--control", "tcp:127.0.0.1:1")),
            ("--anybody", ("--listen", "vsock:2:1")), ("--tls-creds", ("--listen", "tls:::1:1")),
            ("keys.psk", ("--tls-creds", FOLDER)), ("at most 86400", ("--wait", "90000"))):
        assert words in fails(*listen, *options), (words, options)
    assert "where are peers" in fails("serve")
    with open("/proc/meminfo", encoding="ascii") as file:
        free = [line for line in file if line.startswith("HugePages_Free")]
    if not free or int(free[0].split()[1]) < 512:
        said = fails(*listen, "--huge", "--size", "1G")
        assert "nr_hugepages" in said or "has no huge pages" in said, said
    with serving():
        assert "another server listens there" in fails(*listen)
        assert "another server listens there" in fails(
            "serve", "--listen", f"unix:{SOCKET}2", "--control", f"unix:{SOCKET}")


def hostile():
    """random accesses, floods and broken messages of one peer hurt no other one"""
    import random
    chance = random.Random(17)
    with serving("--peers", "6", "--vectors", "4", "--section", "4K", "--private", "4K",
                 "--ivshmem", f"unix:{IVSHMEM}"):
        one, other = Peer(), Peer()
        one.write(OWN, 4096, b"quiet")
        one.write(COMMON, 0, b"quiet")
        one.write32(REGISTERS, STATE, 5)
        old = Ivshmem().look()
        counted = [one.total(i, 0) for i in range(6)]
        bad = Peer()
        for _ in range(20000):
            region = chance.choice((REGISTERS, REGISTERS, REGISTERS, MSIX_BAR, TABLE, OWN,
                                    CONFIG, 6, 8, 99))
            size = chance.choice((1, 2, 3, 4, 4, 4, 8, 64))
            offset = chance.choice((chance.randrange(0, 0x140), chance.randrange(1 << 13),
                                    (1 << 64) - 4))
            try:
                if chance.random() < 0.5:
                    bad.read(region, offset, size)
                else:
                    data = bytes(chance.randrange(256) for _ in range(size))
                    bad.write(region, offset, data)
            except peer.Refused:
                pass
        for _ in range(200):
            broken = socket.socket(socket.AF_UNIX)
            broken.connect(SOCKET)
            broken.send(bytes(chance.randrange(256) for _ in range(chance.randrange(64))))
            broken.close()
        for _ in range(50):
            broken = socket.socket(socket.AF_UNIX)
            broken.connect(IVSHMEM)
            with contextlib.suppress(OSError):
                broken.send(b"x" * chance.randrange(64))
            broken.close()
        bad.close()
        soon(lambda: one.row(bad.identity)[1] == 0)
        assert one.read(OWN, 4096, 5) == one.read(COMMON, 0, 5) == b"quiet"
        assert one.register(STATE) == 5 and one.row(0) == (1, 1, 5)
        assert one.row(old.identity)[1] == 3 and len(counted) == 6
        one.enable_msix()
        one.came(0)
        assert other.ring(0, 0) == COUNTED | 1 << 16 and one.came(0) == 1
        assert Peer().ring(0xffff, 0) & 0xf == COUNTED


def eventfds_of(one, count=2):
    """@one takes its vectors by eventfds, not by messages."""
    fds = [os.eventfd(0, os.EFD_NONBLOCK) for _ in range(count)]
    one.set_config(one.capability(0x11) + 2, 2, 0x8000)
    one.set_irqs(peer.DATA_EVENTFD | TRIGGER, MSIX, 0, count, fds)
    return fds


def values(one):
    """What may be written to FAST_DOORBELL past the server, and by what"""
    found, fds = one.doorbells(REGISTERS)
    assert all(entry[:2] == (FAST_DOORBELL, 4) and entry[4] == 1 for entry in found)
    return {entry[6]: fds[entry[2]] for entry in found}


def took(one):
    one.ask(peer.DOORBELLS_TAKEN, struct.pack("<2I", REGISTERS, one.changed.pop(0)))


def value_of(fd):
    """How often an eventfd was signalled since it was read"""
    try:
        return os.eventfd_read(fd)
    except BlockingIOError:
        return 0


def without_an_exit():
    """FAST_DOORBELL signals a receiver's eventfd without the server, and never into the void"""
    with serving("--size", "64K", "--peers", "4", "--vectors", "2", "--trust-peers"):
        one, two = Peer(), Peer()
        assert one.register(FEATURES) == 5 and one.register(SECTION_SIZE) == 0
        # Counters can be written by their owner, and read by all.
        own, table = one.map(OWN, True), two.map(TABLE)
        struct.pack_into("<I", own, 4 * (1 * 2 + 1), 77)
        assert table[one.register(BLOCKS) + 12] == 77
        # By the server: interrupts, and is not counted.
        two.enable_msix()
        one.write32(REGISTERS, FAST_DOORBELL, 1 << 16 | 1)
        assert two.came(1) == 1 and two.register(COUNT + 4) == 0
        for nonsense in (1 << 16 | 2, 2 << 16, 0xffff << 16, 0xffffffff):
            one.write32(REGISTERS, FAST_DOORBELL, nonsense)
        two.register(POSITION)
        assert not two.raised, two.raised
        # By its eventfd
        assert values(one) == {}
        first = eventfds_of(two)
        one.register(POSITION)
        assert 0 in one.changed
        bells = values(one)
        took(one)
        assert sorted(bells) == [1 << 16, 1 << 16 | 1]
        os.eventfd_write(bells[1 << 16 | 1], 3)
        assert value_of(first[1]) == 3 and value_of(first[0]) == 0
        # Another eventfd: what is signalled until the doorbell is taken comes afterwards.
        second = eventfds_of(two)
        os.eventfd_write(bells[1 << 16 | 1], 1)
        assert value_of(second[1]) == 0
        one.register(POSITION)
        bells = values(one)
        took(one)
        two.register(POSITION)
        assert value_of(second[1]) == 1
        os.eventfd_write(bells[1 << 16 | 1], 1)
        assert value_of(second[1]) == 1
        # None at all, for a while
        two.set_irqs(DATA_NONE | TRIGGER, MSIX, 0, 0)
        os.eventfd_write(bells[1 << 16], 1)
        one.register(POSITION)
        assert values(one) == {}
        took(one)
        third = eventfds_of(two)
        assert value_of(third[0]) == 1
        one.register(POSITION)
        assert len(values(one)) == 2
        took(one)
        # One who goes may have rung in the last moment.
        for fd in third:
            value_of(fd)
        last = eventfds_of(two)
        one.close()
        assert all(select.select([fd], [], [], 5)[0] for fd in last)
        assert [value_of(fd) for fd in last] == [1, 1]
        two.close()


def more_vectors_than_descriptors():
    """where there are more eventfds than go with a message, all peers have their lowest vectors rung past the server"""
    with serving("--size", "64K", "--peers", "4", "--vectors", "12", "--trust-peers"):
        one, two, three = Peer(), Peer(), Peer()
        eventfds_of(two, 12)
        fds = eventfds_of(three, 12)
        assert sorted(values(one)) == sorted(to << 16 | vector for to in (1, 2)
                                             for vector in range(8))
        # The others are, by way of it.
        one.write32(REGISTERS, FAST_DOORBELL, 2 << 16 | 11)
        one.register(POSITION)
        assert value_of(fds[11]) == 1
        for each in (one, two, three):
            each.close()


def no_blocks_no_fast_doorbell():
    """without counters of their own no peer rings past the server, nor one that cannot be told of new doorbells"""
    with serving("--size", "64K", "--peers", "4", "--vectors", "2"):
        one, two = Peer(), Peer()
        two.enable_msix()
        one.write32(REGISTERS, FAST_DOORBELL, 1 << 16)
        assert two.came(0) == 0 and one.register(FEATURES) == 0
        one.close()
        two.close()
    with serving("--size", "64K", "--peers", "4", "--vectors", "2", "--trust-peers"):
        one, two = Peer(dtio=False), Peer()
        eventfds_of(two)
        assert values(one) == {}
        one.close()
        two.close()


TESTS = [two_peers, at_reset, large_memory, reserved_bits, access_widths, function,
         sixteen_guests, back_to_back, masked, message_signalled, pin, vector_in_doorbell,
         broadcast, without_an_exit, more_vectors_than_descriptors,
         no_blocks_no_fast_doorbell, attach_and_detach, identities, too_many, resets, table_is_to_read,
         sections, pairs, sealed, platform, by_messages, by_keys, ivshmem_protocol, count_is_full,
         never_again, without_descriptors, stops_reading, status_of, restart,
         restart_with_other_sizes, common_file, huge_pages, largest, one_line_each, hostile]


def main():
    wanted = sys.argv[3] if len(sys.argv) > 3 else ""
    tests = [test for test in TESTS if wanted in test.__name__]
    failed = 0
    for number, test in enumerate(tests, 1):
        skipped = None
        try:
            skipped = test()
            result = "ok"
        except Exception:  
            import traceback
            print("# " + traceback.format_exc().replace("\n", "\n# "))
            result = "not ok"
            failed += 1
        print(result, number, test.__doc__, f"# SKIP {skipped}" if skipped else "",
              flush=True)
    print(f"1..{len(tests)}", flush=True)
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
