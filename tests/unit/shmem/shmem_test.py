#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What peers of dtio-shmem see of it and of one another, by docs/specs/dtio-shmem.rst and
the protocol (../serve/peer.py) alone. Prints TAP.

usage: shmem_test.py PROGRAM FOLDER [WORD]
"""

import array
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

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.join(HERE, "..", "serve"))
import peer  # noqa: E402
from peer import DATA_EVENTFD, DATA_MESSAGE, DATA_NONE, TRIGGER, Client  # noqa: E402

PROGRAM, FOLDER = sys.argv[1:3]
SOCKET, PLATFORM, OLD, CONTROL = (os.path.join(FOLDER, name) for name in
                                  ("pci", "platform", "ivshmem", "control"))
INTX, MSI, MSIX = range(3)
REGISTERS, MSIX_BAR, COMMON, TABLE, OWN, CONFIG = 0, 1, 2, 4, 5, 7
(INTR_MASK, INTR_STATUS, POSITION, DOORBELL, SIGNATURE, VERSION, FEATURES, PEERS, VECTORS,
 INTERRUPTS, STATE, RING_STATUS, GENERATION, CHANGES, COMMON_LOW, COMMON_HIGH, BLOCKS,
 BLOCK_SIZE, SECTION, SECTION_SIZE, PRIVATE, PRIVATE_SIZE) = range(0, 0x58, 4)
COUNT, FAST_DOORBELL = 0x100, 0x800
DSHM = 0x6d687364
COUNTED, NO_PEER, NO_VECTOR, NO_INTERRUPT = range(1, 5)


class Server:
    def __init__(self, *options, env=None):
        self.process = subprocess.Popen(
            [PROGRAM, "serve", "--listen", f"unix:{SOCKET}", *options],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={**os.environ, **env} if env else None)
        line = self.process.stdout.readline()
        assert "ready" in line, self.process.stderr.read()

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.process.pid}/fd"))

    def end(self):
        """Its status, and what it has said."""
        self.process.terminate()
        said = self.process.communicate(timeout=20)[1]
        return self.process.returncode, said


class Peer(Client):
    """A guest's device, without a guest."""

    def __init__(self, path=SOCKET, **members):
        super().__init__(peer.connect(f"unix:{path}"), **members)
        self.identity = self.register(POSITION)

    def register(self, offset):
        return self.read32(REGISTERS, offset)

    def config(self, offset, size):
        return int.from_bytes(self.read(CONFIG, offset, size), "little")

    def set_config(self, offset, size, value):
        self.write(CONFIG, offset, value.to_bytes(size, "little"))

    def capability(self, kind):
        at = self.config(0x34, 1)
        while at and self.config(at, 1) != kind:
            at = self.config(at + 1, 1)
        return at

    def enable_msix(self, vectors=None, on=True):
        at = self.capability(0x11)
        count = vectors or self.register(VECTORS) + 1
        self.set_config(at + 2, 2, 0x8000 if on else 0)
        if on:
            self.set_irqs(DATA_MESSAGE | TRIGGER, MSIX, 0, count)
        else:
            self.set_irqs(DATA_NONE | TRIGGER, MSIX, 0, 0)

    def ring(self, who, vector):
        """RING_STATUS of it"""
        self.write32(REGISTERS, DOORBELL, who << 16 | vector)
        return self.register(RING_STATUS)

    def came(self, vector):
        """How many MSI-X messages have come since, and forgets them."""
        self.register(POSITION)         # a reply: what was sent before it is here
        self.idle(0.02)
        return self.raised.pop((MSIX, vector), 0)

    def map(self, region, write=False):
        (_, _, _, size, offset), _, fds = self.region_info(region)
        prot = mmap.PROT_READ | (mmap.PROT_WRITE if write else 0)
        return mmap.mmap(fds[0], size, mmap.MAP_SHARED, prot, offset=offset)

    def row(self, identity):
        rows, size = struct.unpack("<II", self.read(TABLE, 0x14, 8))
        return struct.unpack("<III", self.read(TABLE, rows + size * identity, 12))

    def total(self, identity, vector):
        counts = self.read32(TABLE, 0x1c)
        vectors = self.read32(TABLE, 0x10)
        return self.read32(TABLE, counts + 4 * (identity * vectors + vector))


@contextlib.contextmanager
def serving(*options, **more):
    server = Server(*options, **more)
    try:
        yield server
    except BaseException:
        server.process.kill()
        print(server.process.communicate()[1], file=sys.stderr)
        raise
    status, said = server.end()
    assert status == 0 and "ERROR" not in said, said
    server.said = said


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


TESTS = [two_peers]


def main():
    wanted = sys.argv[3] if len(sys.argv) > 3 else ""
    tests = [test for test in TESTS if wanted in test.__name__]
    print(f"1..{len(tests)}", flush=True)
    failed = 0
    for number, test in enumerate(tests, 1):
        try:
            test()
            result = "ok"
        except Exception:  # pylint: disable=broad-except
            import traceback
            print("# " + traceback.format_exc().replace("\n", "\n# "))
            result = "not ok"
            failed += 1
        print(result, number, test.__doc__, flush=True)
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
