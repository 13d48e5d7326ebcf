# SPDX-License-Identifier: GPL-2.0-or-later
"""Peers of dtio-shmem without guests, written from docs/specs/dtio-shmem.rst, and from
QEMU's ivshmem-spec.rst; servers, and what systemd does for one. The program that
imports this has dtio-shmem and a folder for sockets as its first arguments."""

import array
import atexit
import contextlib
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
from peer import DATA_MESSAGE, DATA_NONE, TRIGGER, Client  # noqa: E402

PROGRAM, FOLDER = (os.path.abspath(path) for path in sys.argv[1:3])
SOCKET, PLATFORM, IVSHMEM, CONTROL = (os.path.join(FOLDER, name) for name in
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
        self.wait()

    def wait(self):
        atexit.register(self.process.kill)
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


def soon(condition, seconds=5):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it has not become true"
        time.sleep(0.002)


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


class Ivshmem:
    """A peer by QEMU's ivshmem protocol, as contrib/ivshmem-client."""

    def __init__(self, path=IVSHMEM):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(path)
        self.socket.settimeout(5)
        assert self.message() == (0, None)
        self.identity = self.message()[0]
        number, self.memory = self.message()
        assert number == -1
        self.peers = {}             # identity -> its eventfds
        self.left = []

    def message(self):
        data, control, _, _ = self.socket.recvmsg(8, 64)
        assert len(data) == 8, "the server has gone"
        fds = array.array("i")
        for _, _, values in control:
            fds.frombytes(values)
        return struct.unpack("<q", data)[0], fds[0] if fds else None

    def look(self, seconds=0.1):
        """Takes what has come."""
        while select.select([self.socket], [], [], seconds)[0]:
            identity, fd = self.message()
            if fd is None:
                del self.peers[identity]
                self.left.append(identity)
            else:
                self.peers.setdefault(identity, []).append(fd)
        return self

    def ring(self, identity, vector, times=1):
        os.eventfd_write(self.peers[identity][vector], times)

    def rung(self, vector):
        fd = self.peers[self.identity][vector]
        return os.eventfd_read(fd) if select.select([fd], [], [], 0.3)[0] else 0

    def close(self):
        self.socket.close()


class Store:
    """What systemd does for a service: keeps its descriptors, and passes them on."""

    def __init__(self):
        self.path = os.path.join(FOLDER, "notify")
        with contextlib.suppress(FileNotFoundError):
            os.unlink(self.path)
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(self.path)
        self.kept = {}
        self.states = []

    def take(self):
        while select.select([self.socket], [], [], 0.1)[0]:
            data, control, _, _ = self.socket.recvmsg(4096, 4096)
            lines = dict(line.split("=") for line in data.decode().splitlines())
            self.states += [name for name in lines if name in ("READY", "STOPPING")]
            for _, _, values in control:
                fds = array.array("i")
                fds.frombytes(values)
                self.kept.setdefault(lines["FDNAME"], fds[0])

    def serving(self, listener, *options):
        """A process with the listening socket as 3 and what was kept behind it"""
        names = ["shmem", *self.kept]
        fds = [listener.fileno(), *self.kept.values()]

        def arrange():
            high = [os.dup2(fd, 200 + i) for i, fd in enumerate(fds)]
            for i, fd in enumerate(high):
                os.dup2(fd, 3 + i)
                os.close(fd)
            os.environ["LISTEN_PID"] = str(os.getpid())

        # LISTEN_PID is the process's own, so a shell becomes it.
        server = Server.__new__(Server)
        server.process = subprocess.Popen(
            ["sh", "-c", 'LISTEN_PID=$$ exec "$0" "$@"', PROGRAM, "serve", "--listen",
             "fd:3", *options],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, preexec_fn=arrange,
            close_fds=False,
            env={**os.environ, "NOTIFY_SOCKET": self.path,
                 "LISTEN_FDS": str(len(fds)), "LISTEN_FDNAMES": ":".join(names)})
        server.wait()
        return server
