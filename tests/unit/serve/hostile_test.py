#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Clients that behave as badly as they can (peer.py), beside one of another device of the
same process (device.c --two) that does not: that one must not notice, and nothing may be
left of the others. Prints TAP.

usage: hostile_test.py PROGRAM FOLDER [WORD]
"""

import array
import errno
import fcntl
import os
import random
import socket
import struct
import subprocess
import sys
import time

import peer
from peer import (DATA_EVENTFD, DATA_MESSAGE, HEADER, NO_REPLY, REPLY, TRIGGER, UNMASK,
                  Client, Gone, Refused)

PROGRAM, FOLDER = sys.argv[1:3]
BAD, GOOD = (f"unix:{FOLDER}/{name}" for name in ("bad", "good"))
ID, SCRATCH, RAISE, COPIED, SLOW = 0x00, 0x04, 0x08, 0x20, 0x28
ADDRESS_LOW, ADDRESS_HIGH, COUNT, COPY = 0x10, 0x14, 0x18, 0x1c
INTX, MSIX = 0, 2


class World:
    """The process, and the client that behaves."""

    def __init__(self):
        self.log = open(f"{FOLDER}/hostile.log", "w+", encoding="utf-8")
        self.process = subprocess.Popen([PROGRAM, "--two", BAD, GOOD],
                                        stdin=subprocess.PIPE, stdout=self.log)
        while not self.said().startswith("listening\n"):
            assert self.process.poll() is None, self.said()
            time.sleep(0.01)
        self.value = 0
        self.connect()

    def connect(self):
        self.good = Client(peer.connect(GOOD))
        self.good.socket.settimeout(3)
        self.memory = self.good.map(0x1000, 0x10000)
        self.eventfd = os.eventfd(0, os.EFD_NONBLOCK)
        self.good.set_irqs(DATA_EVENTFD | TRIGGER, MSIX, 0, 1, [self.eventfd])

    def disconnect(self):
        self.good.close()
        os.close(self.eventfd)

    def check(self):
        """Registers, an interrupt and DMA of the device that is used as it should be."""
        start = time.monotonic()
        good = self.good
        self.value += 1
        good.write32(0, SCRATCH, self.value)
        assert good.read32(0, SCRATCH) == self.value
        good.write32(0, RAISE, MSIX << 16)
        assert os.eventfd_read(self.eventfd) == 1
        copy(good, 0x1000, 4096, 1)
        good.idle(0.02)
        assert good.read32(0, COPIED) == 1
        took = time.monotonic() - start
        assert took < 2, f"{took:.1f} s"

    def said(self):
        self.log.seek(0)
        return self.log.read()

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def memory_used(self):
        with open(f"/proc/{self.process.pid}/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGESIZE")

    def end(self):
        self.disconnect()
        self.process.stdin.close()
        status = self.process.wait()
        self.log.close()
        return status


def copy(client, address, size, command):
    for register, value in ((ADDRESS_LOW, address), (ADDRESS_HIGH, 0), (COUNT, size)):
        client.write32(0, register, value)
    client.write32(0, COPY, command)


def bad(**members):
    return Client(peer.connect(BAD), **members)


def push(client, data, seconds=5):
    """As much of it as the server takes."""
    client.socket.settimeout(seconds)
    try:
        client.send_raw(data)
    except (Gone, TimeoutError):
        pass


def is_closed(sock, seconds=5):
    """Whether the server has closed it, which may have sent something before."""
    sock.settimeout(seconds)
    try:
        while sock.recv(1 << 20):
            pass
        return True
    except ConnectionResetError:
        return True
    except TimeoutError:
        return False


# Each is a test: its name is its first line.

def sizes(world):
    """sizes that cannot be end the connection"""
    for size in (0, 1, 15, (1 << 20) + 4097, 1 << 31, 0xffffffff):
        c = bad()
        c.send_raw(HEADER.pack(1, peer.GET_INFO, size, 0, 0) + bytes(64))
        assert is_closed(c.socket), size
        c.close()
        world.check()


def wrong_payloads(world):
    """each command with each size of payload up to 128, and with descriptors"""
    fd = peer.memory_file(4096)
    c = bad()
    for command in [*range(18), *range(0xd700, 0xd708), 0xd780, 0xffff]:
        for size in range(128):
            c.send(command, random.randbytes(size), [fd] * (size % 4), NO_REPLY)
        try:
            c.ask(peer.GET_INFO, struct.pack("<4I", 16, 0, 0, 0))
        except (Gone, Refused):
            c.close()
            c = bad()
    c.close()
    os.close(fd)
    world.check()


def strays(world):
    """a flood of replies that nothing has been asked for"""
    c = bad()
    message = b"".join(HEADER.pack(i & 0xffff, peer.DMA_READ + i % 2, 16 + 32, REPLY, 0) +
                       struct.pack("<4Q", 0x1000, 16, 0, 0) for i in range(2000))
    for _ in range(100):
        c.send_raw(message)
    world.check()
    assert c.read32(0, ID) == 0x64747374
    c.close()


def flood(world):
    """a flood of requests, with replies that are read late or never"""
    write = struct.pack("<QIII", SCRATCH, 0, 4, 1)
    read = struct.pack("<QII", 0, 2, 1 << 16)
    for dtio in True, False:
        for command, payload, flags in ((peer.REGION_WRITE, write, NO_REPLY),
                                        (peer.REGION_READ, read, NO_REPLY),
                                        (peer.REGION_READ, read, 0), (99, b"", 0)):
            c = bad(dtio=dtio)
            one = HEADER.pack(1, command, 16 + len(payload), flags, 0) + payload
            for _ in range(20):
                push(c, one * 1000, 0.1)
            world.check()
            c.close()
    world.check()


def stalls(world):
    """a stall in the middle of a header, and of a payload"""
    whole = HEADER.pack(1, peer.REGION_WRITE, 16 + 16 + (1 << 20), 0, 0) + \
        struct.pack("<QII", 0, 2, 1 << 20) + bytes(1 << 20)
    for size in (1, 15, 16, 20, 1 << 19):
        c = bad()
        c.send_raw(whole[:size])
        world.check()
        c.close()
    world.check()


def half_open(world):
    """many who connect and say nothing, or half of the first word, keep nobody out"""
    some = [peer.connect(BAD) for _ in range(150)]
    for each in some[::2]:
        try:
            each.sendall(HEADER.pack(1, peer.VERSION, 200, 0, 0)[:-1])
        except BrokenPipeError:
            pass
    world.check()
    assert world.descriptors() < 120
    world.disconnect()
    world.connect()
    world.check()
    c = bad()
    assert c.read32(0, ID) == 0x64747374
    c.close()
    for each in some:
        each.close()


def thousands(world):
    """thousands of connections, one after the other and at once"""
    for number in range(3000):
        sock = peer.connect(BAD)
        if number % 3 == 0:
            sock.sendall(os.urandom(20))
        sock.close()
    world.check()
    c = bad()
    for number in range(500):
        try:
            bad()
            raise AssertionError("two at once")
        except Refused as refused:
            assert refused.errno == errno.EBUSY
    world.check()
    c.close()


def observers(world):
    """no more clients that only look than a device takes"""
    some = []
    try:
        while len(some) < 500:
            some.append(bad(dtio="observe"))
        raise AssertionError("as many as want to")
    except Refused as refused:
        assert refused.errno == errno.EBUSY
    assert len(some) == 64
    world.check()
    c = bad()
    assert c.read32(0, ID) == 0x64747374
    for each in [c, *some]:
        each.close()


def not_reading(world):
    """one that asks and never reads: its device waits, and takes no more of it"""
    for dtio in True, False:
        c = bad(dtio=dtio)
        for _ in range(32):
            try:
                c.socket.settimeout(0.05)
                c.send(peer.REGION_READ, struct.pack("<QII", 0, 2, 1 << 20))
            except (TimeoutError, Gone):
                break
        before = world.memory_used()
        for _ in range(20):
            push(c, HEADER.pack(1, peer.REGION_READ, 32, 0, 0) +
                 struct.pack("<QII", 0, 2, 1 << 20), 0.02)
            world.check()
        assert world.memory_used() - before < 64 << 20
        c.close()
    world.check()


def memory_shrinks(world):
    """memory that is taken away from under the device"""
    for seals, flags in ((0, 0), (0, peer.FILE_IO), (0, peer.MMAP),
                         (fcntl.F_SEAL_GROW, 0), (fcntl.F_SEAL_SHRINK, 0)):
        fd = os.memfd_create("memory", os.MFD_ALLOW_SEALING)
        os.ftruncate(fd, 1 << 20)
        fcntl.fcntl(fd, fcntl.F_ADD_SEALS, seals)
        c = bad()
        try:
            c.map(0x1000, 1 << 20, peer.READ | peer.WRITE | flags, fd)
        except Refused as refused:
            assert refused.errno == errno.ENOTSUP and flags == peer.MMAP
        copy(c, 0x1000, 1 << 20, 1)
        c.idle()
        shrunk = not seals & fcntl.F_SEAL_SHRINK
        if shrunk:
            os.ftruncate(fd, 4096)
        for command in 1, 2:
            copy(c, 0x1000, 1 << 20, command)
            c.idle()
            # It is asked for by messages, or what is gone is refused, or still there.
            copied = c.read32(0, COPIED)
            assert copied in (1, *((1 << 32) - error for error in (
                errno.EFAULT, errno.EPERM))), copied
            assert shrunk or copied == 1, copied
        world.check()
        c.close()
        os.close(fd)


def descriptors_pile_up(world):
    """descriptors with replies, and with requests that wait: closed, or no more taken"""
    fd = os.eventfd(0)
    before = world.descriptors()
    c = bad()
    c.write32(0, SLOW, 200)
    c.send(peer.REGION_READ, struct.pack("<QII", SLOW, 0, 4))
    for _ in range(100):
        c.send_raw(HEADER.pack(1, peer.DMA_READ, 16, REPLY, 0), [fd] * 3)
    world.check()
    for _ in range(10):
        c.socket.settimeout(3)
        c.wait(c.number) if c.number else None
        break
    assert world.descriptors() <= before + 2, world.descriptors()
    # What comes after is still what its descriptors came with.
    c.set_irqs(DATA_EVENTFD | TRIGGER, MSIX, 0, 1, [fd])
    c.write32(0, RAISE, MSIX << 16)
    assert os.eventfd_read(fd) == 1
    c.close()
    c = bad()
    c.write32(0, SLOW, 900)
    c.send(peer.REGION_READ, struct.pack("<QII", SLOW, 0, 4))
    try:
        for _ in range(25):
            c.send(peer.SET_IRQS, b"x", [fd] * 100)
            time.sleep(0.005)
    except Gone:
        pass
    world.check()
    assert world.descriptors() < before + 400, world.descriptors()
    assert is_closed(c.socket)
    c.close()
    os.close(fd)


def words(world):
    """first words that are no JSON, deep, long, or of a thousand members"""
    head = struct.pack("<HH", 0, 2)
    for text in (b"[" * 100000, b'{"a":' * 5000, b'{"capabilities":' + b" " * 900000,
                 b"{" + b",".join(b'"%d":%d' % (i, i) for i in range(50000)) + b"}",
                 b'{"capabilities":{"max_msg_fds":1e999}}', b"\xff" * 1000,
                 b'{"capabilities":{"dtio":{"version":1,"session":"' + b"x" * 65 + b'"}}}',
                 b'{"capabilities":{"dtio":{"version":1,"credits":65536}}}'):
        sock = peer.connect(BAD)
        sock.sendall(HEADER.pack(1, peer.VERSION, 16 + 4 + len(text) + 1, 0, 0) + head +
                     text + b"\0")
        world.check()
        sock.close()


def wrong_replies(world):
    """replies of all sizes to what the device asks for"""
    for size in (16, 17, 24, 31, 32, 33, 32 + 4095, 32 + 4096, 32 + 4097, 1 << 20):
        for flags in REPLY, REPLY | peer.ERROR, REPLY | NO_REPLY:
            for command in peer.DMA_READ, peer.DMA_WRITE, peer.IRQ_RAISED:
                c = bad()
                c.map(0x1000, 4096)
                asked = []
                c.handle = asked.append
                copy(c, 0x1000, 4096, 1)
                c.idle(0.001)
                assert len(asked) == 1 and asked[0][1] == peer.DMA_READ
                c.send_raw(HEADER.pack(asked[0][0], command, size, flags, 5) +
                           bytes(size - 16))
                c.idle(0.001)
                c.close()
    world.check()


def noise(world):
    """random bytes after a first word that is right"""
    for seed in range(60):
        random.seed(seed)
        c = bad()
        for _ in range(10):
            push(c, HEADER.pack(1, random.choice([*range(17), *range(0xd700, 0xd705)]),
                                random.randrange(16, 200), random.choice((0, 0, 1, 16)), 0) +
                 random.randbytes(random.randrange(200)), 0.5)
        c.close()
    world.check()


def eventfds(world):
    """what is no eventfd, one that is full, and one that is read by its client"""
    pipe = os.pipe()
    c = bad()
    for fd in (*pipe, peer.memory_file(4096), c.socket.fileno()):
        try:
            c.set_irqs(DATA_EVENTFD | TRIGGER, INTX, fds=[fd])
            raise AssertionError("taken")
        except Refused as refused:
            assert refused.errno == errno.EINVAL
    full = os.eventfd(0, os.EFD_NONBLOCK)
    os.eventfd_write(full, (1 << 64) - 2)
    c.set_irqs(DATA_EVENTFD | TRIGGER, MSIX, 0, 1, [full])
    c.write32(0, RAISE, MSIX << 16)
    assert c.read32(0, ID) == 0x64747374
    unmask = os.eventfd(0, os.EFD_NONBLOCK)
    c.set_irqs(DATA_EVENTFD | UNMASK, INTX, fds=[unmask])
    fcntl.fcntl(unmask, fcntl.F_SETFL, 0)
    for _ in range(2000):
        os.eventfd_write(unmask, 1)
        fcntl.fcntl(unmask, fcntl.F_SETFL, os.O_NONBLOCK)
        try:
            os.eventfd_read(unmask)
        except BlockingIOError:
            pass
        fcntl.fcntl(unmask, fcntl.F_SETFL, 0)
    world.check()
    c.close()
    for fd in (*pipe, full, unmask):
        os.close(fd)


def dies(world):
    """one that goes in the middle of anything"""
    for number in range(200):
        c = bad()
        c.map(0x1000, 4096)
        c.set_irqs(DATA_MESSAGE | TRIGGER, MSIX, 0, 64)
        c.answer = False
        copy(c, 0x1000, 1 << 20 if number % 2 else 4096, 1 + number % 2 | 4 * (number % 3 == 0)) \
            if number % 3 else None
        c.send(peer.REGION_READ, struct.pack("<QII", SLOW, 0, 4))
        if number % 2:
            c.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER,
                                struct.pack("ii", 1, 0))
        c.close()
    world.check()


TESTS = (sizes, wrong_payloads, strays, flood, stalls, half_open, thousands, observers,
         not_reading, memory_shrinks, descriptors_pile_up, words, wrong_replies, noise,
         eventfds, dies)


def main():
    word = sys.argv[3] if len(sys.argv) > 3 else ""
    number = failures = 0
    world = World()
    for test in TESTS:
        if word not in test.__name__:
            continue
        number += 1
        try:
            before = world.descriptors()
            test(world)
            deadline = time.monotonic() + 5
            while world.descriptors() != before and time.monotonic() < deadline:
                time.sleep(0.01)
            assert world.descriptors() == before, \
                f"descriptors are left: {world.descriptors()}, not {before}"
            print(f"ok {number} {test.__doc__}", flush=True)
        except Exception as error:  # pylint: disable=broad-except
            failures += 1
            trace = error.__traceback__
            while trace.tb_next and "test.py" in trace.tb_next.tb_frame.f_code.co_filename:
                trace = trace.tb_next
            print(f"not ok {number} {test.__doc__}\n# line {trace.tb_lineno}: "
                  f"{type(error).__name__}: {error}", flush=True)
    status = world.end()
    failures += bool(status)
    print(f"{'not ok' if status else 'ok'} {number + 1} the server ends, and has lost no "
          f"memory\n1..{number + 1}")
    return failures > 0


if __name__ == "__main__":
    sys.exit(main())
