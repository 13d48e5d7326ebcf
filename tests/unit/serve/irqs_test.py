#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Interrupts of each kind are counted, by 100,000 and more of each: none is lost, and none
is double. The client is peer.py, the device device.c. Prints TAP.

usage: irqs_test.py PROGRAM FOLDER [WORD]
"""

import os
import random
import struct
import sys

from peer import (DATA_EVENTFD, DATA_MESSAGE, DATA_NONE, HEADER, NO_REPLY, REGION_WRITE,
                  SET_IRQS, TRIGGER, UNMASK)
from wire_test import (DONE, EVENTS, IN_FLIGHT, INTX, LINE, MSI, MSIX, SOCKET, STORM,
                       Server, client, count)

TOTAL = 100000
AT_ONCE = 1000                  # by a write of STORM, or a read of IN_FLIGHT
VECTORS = 64
LEVEL, EDGE = 0, 1              # of the platform device


def set_up(c, index, kind, start=0, count=1):
    """Eventfds for so many, or none: by messages"""
    fds = [os.eventfd(0, os.EFD_NONBLOCK) for _ in range(count)] \
        if kind == DATA_EVENTFD else []
    for first in range(0, count, 16):
        some = min(16, count - first)
        c.set_irqs(kind | TRIGGER, index, start + first, some, fds[first:first + some])
    return fds


def take(fd):
    """How often it has been signalled, without waiting"""
    return count(fd, 0)


def came(c, fds, index, sub_index=0):
    """How often, by either way, when all has been done that was asked for"""
    if fds:
        return take(fds[0])
    c.idle(0.02)
    return c.raised.pop((index, sub_index), 0)


def close(fds):
    for fd in fds:
        os.close(fd)


def events_done(server, index):
    """A driver's work: an interrupt, its cause is removed, the line unmasked. Both in one
    write to the socket, and the unmasking is what is replied to."""
    c = client()
    fds = set_up(c, index, DATA_EVENTFD)
    done = struct.pack("<QIII", DONE, 0, 4, 1)
    unmask = struct.pack("<5I", 20, DATA_NONE | UNMASK, index, 0, 1)
    both = HEADER.pack(1, REGION_WRITE, HEADER.size + len(done), NO_REPLY, 0) + done + \
        HEADER.pack(2, SET_IRQS, HEADER.size + len(unmask), 0, 0) + unmask
    c.write32(0, EVENTS, index << 24 | TOTAL)
    for event in range(TOTAL):
        signalled = take(fds[0])
        assert signalled == 1, f"event {event}: {signalled} interrupts"
        c.send_raw(both)
        c.wait(2)
    assert take(fds[0]) == 0 and c.read32(0, EVENTS) == index << 24
    assert c.irq_state(index) == (0, TOTAL)
    close(fds)


def resampled(server, index):
    """The line is up all the time; an eventfd of the client's unmasks it."""
    c = client()
    fds = set_up(c, index, DATA_EVENTFD)
    again = os.eventfd(0)
    c.set_irqs(DATA_EVENTFD | UNMASK, index, fds=(again,))
    c.write32(0, LINE, index << 1 | 1)
    for unmasked in range(TOTAL):
        signalled = count(fds[0], 5)
        assert signalled == 1, f"unmasked {unmasked} times: {signalled} interrupts"
        os.eventfd_write(again, 1)
    assert count(fds[0], 5) == 1
    assert c.irq_state(index)[1] == TOTAL + 1
    c.write32(0, LINE, index << 1)
    os.eventfd_write(again, 1)
    assert count(fds[0], 0.05) == 0
    close([*fds, again])


def stormed(server, index, sub_index, kind):
    c = client(credits=4)
    fds = set_up(c, index, kind, sub_index)
    for _ in range(TOTAL // AT_ONCE):
        c.write32(0, STORM, index << 16 | sub_index)
    got = came(c, fds, index, sub_index)
    assert got == TOTAL, f"{index}, {kind}: {got}"
    assert not c.raised, "others are raised"
    close(fds)


def in_flight(server, index, sub_index, kind):
    """Each read is answered after 1,000 of them."""
    c = client(credits=4)
    fds = set_up(c, index, kind, sub_index)
    c.write32(0, IN_FLIGHT, index << 16 | sub_index)
    for _ in range(TOTAL // AT_ONCE):
        assert c.read32(0, IN_FLIGHT) == 0x510351
    got = came(c, fds, index, sub_index)
    assert got == TOTAL, f"{index}, {kind}: {got}"
    close(fds)


# Each is a test: its name is its first line.

def intx(server):
    """INTx: 100,000 events, each by one interrupt, unmasked by a message"""
    events_done(server, INTX)


def intx_resampled(server):
    """INTx: 100,000 times unmasked by an eventfd while the line is up"""
    resampled(server, INTX)


def msi(server):
    """MSI: 100,000 by an eventfd, and as many by messages"""
    stormed(server, MSI, 5, DATA_EVENTFD)
    stormed(server, MSI, 6, DATA_MESSAGE)


def msix(server):
    """MSI-X: 100,000 by an eventfd, and as many by messages"""
    stormed(server, MSIX, 0, DATA_EVENTFD)
    stormed(server, MSIX, 63, DATA_MESSAGE)


def flight(server):
    """100,000 of MSI and of MSI-X while a request is in flight, by either way"""
    for index in (MSI, MSIX):
        in_flight(server, index, 3, DATA_EVENTFD)
        in_flight(server, index, 4, DATA_MESSAGE)


def flight_intx(server):
    """INTx that is raised while a request is in flight, 1,000 times over: one interrupt"""
    c = client()
    for kind in (DATA_EVENTFD, DATA_MESSAGE):
        fds = set_up(c, INTX, kind)
        c.write32(0, IN_FLIGHT, INTX << 16)
        for _ in range(50):
            c.read32(0, IN_FLIGHT)
            assert came(c, fds, INTX) == 1
            c.write32(0, LINE, INTX << 1)
            c.set_irqs(DATA_NONE | UNMASK, INTX)
            assert came(c, fds, INTX) == 0
        close(fds)


def given_and_taken(server):
    """MSI-X: parts of 64 vectors are given and taken again and again, 1,600,000 are raised"""
    c = client(credits=4)
    places = random.Random(16)
    fds = set_up(c, MSIX, DATA_EVENTFD, 0, VECTORS)
    ways = [DATA_EVENTFD] * VECTORS         # how each is told; 0: not
    expected = [0] * VECTORS
    for turn in range(25):
        start = places.randrange(VECTORS)
        some = places.randint(1, min(16, VECTORS - start))
        way = (0, DATA_MESSAGE, DATA_EVENTFD)[turn % 3]
        if way == DATA_MESSAGE:
            c.set_irqs(DATA_MESSAGE | TRIGGER, MSIX, start, some)
        else:
            c.set_irqs(DATA_EVENTFD | TRIGGER, MSIX, start, some,
                       fds[start:start + some] if way else ())
        ways[start:start + some] = [way] * some
        for vector in range(VECTORS):
            c.write32(0, STORM, MSIX << 16 | vector)
            expected[vector] += AT_ONCE if ways[vector] else 0
    c.idle(0.05)
    got = [take(fd) + c.raised[MSIX, vector] for vector, fd in enumerate(fds)]
    assert got == expected, [(vector, *pair) for vector, pair in
                             enumerate(zip(got, expected)) if pair[0] != pair[1]]
    assert 0 < sum(c.raised.values()) < sum(expected) < 25 * VECTORS * AT_ONCE
    close(fds)


def level(server):
    """a level line: 100,000 events, each by one interrupt, unmasked by a message"""
    events_done(server, LEVEL)


def level_resampled(server):
    """a level line: 100,000 times unmasked by an eventfd while it is up"""
    resampled(server, LEVEL)


def edge(server):
    """an edge line: 100,000 by an eventfd and as many by messages, also in flight"""
    for kind in (DATA_EVENTFD, DATA_MESSAGE):
        stormed(server, EDGE, 0, kind)
        in_flight(server, EDGE, 0, kind)


PCI = (intx, intx_resampled, msi, msix, flight, flight_intx, given_and_taken)
PLATFORM = (level, level_resampled, edge)


def main():
    word = sys.argv[3] if len(sys.argv) > 3 else ""
    number = failures = 0
    for tests, arguments in ((PCI, ()), (PLATFORM, ("--platform",))):
        server = Server(*arguments, SOCKET)
        for test in tests:
            if word not in test.__name__:
                continue
            number += 1
            try:
                test(server)
                print(f"ok {number} {test.__doc__}", flush=True)
            except Exception as error:  # pylint: disable=broad-except
                failures += 1
                print(f"not ok {number} {test.__doc__}\n# {type(error).__name__}: {error}",
                      flush=True)
        number += 1
        status, rest = server.end()
        failures += bool(status)
        print(f"{'not ok' if status else 'ok'} {number} the server ends, and has lost no "
              "memory")
        for said in rest.splitlines():
            print(f"# {said}")
    print(f"1..{number}")
    return failures > 0


if __name__ == "__main__":
    sys.exit(main())
