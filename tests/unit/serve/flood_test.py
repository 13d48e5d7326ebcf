#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Both sides flood each other over sockets that hold next to nothing: the client posts
writes and reads memory, for as many requests as it has credits, while the server raises
interrupts and reads and writes the client's memory, by messages. Each goes on, all the
time. Prints TAP.

usage: flood_test.py PROGRAM SECONDS
"""

import collections
import select
import socket
import struct
import subprocess
import sys
import time

import peer
from peer import HEADER, NO_REPLY, REPLY

PROGRAM, SECONDS = sys.argv[1], float(sys.argv[2])
SMALL = 4608                    # what the kernel makes of less
ID, SCRATCH, STORM, COPY = 0x00, 0x04, 0x5c, 0x1c
MSIX, MEMORY = 2, 1 << 18
# So many seconds without progress are a deadlock.
STALL = 5


class Flood:
    """A client that never waits: neither for room nor for replies."""

    def __init__(self, sock, client):
        self.sock, self.credits = sock, client.dtio["credits"]
        self.number = client.number
        self.memory = client.memory[0][1]
        self.outstanding = collections.deque()
        self.out, self.buffer = bytearray(), bytearray()
        self.counts = collections.Counter()
        self.turn = 0
        sock.setblocking(False)

    def request(self, command, payload, flags=0):
        self.number = self.number + 1 & 0xffff
        self.out += HEADER.pack(self.number, command, 16 + len(payload), flags,
                                0) + payload
        self.outstanding.append((self.number, flags))

    def write(self, register, value, flags=0):
        self.request(peer.REGION_WRITE, struct.pack("<QIII", register, 0, 4, value),
                     flags)

    def ask(self):
        """As much as there is credit for; every eighth is replied to, at least."""
        while len(self.outstanding) < self.credits:
            self.turn += 1
            if self.turn % 8 == 0:
                self.request(peer.REGION_READ, struct.pack("<QII", 0, 2, 65536))
            elif self.turn % 8 == 1:
                self.write(STORM, MSIX << 16 | self.turn % 64, NO_REPLY)
            elif self.turn % 8 == 2:
                self.write(COPY, 4 | 1 + self.turn // 8 % 2)
            else:
                self.write(SCRATCH, self.turn, NO_REPLY)

    def take(self, number, command, flags, payload):
        if flags & REPLY:
            while self.outstanding[0][0] != number:
                assert self.outstanding.popleft()[1] & NO_REPLY
            self.outstanding.popleft()
            assert not flags & peer.ERROR, command
            self.counts["replies"] += 1
            return
        reply = b""
        if command == peer.IRQ_RAISED:
            self.counts["interrupts"] += sum(entry[2] for entry in
                                             struct.iter_unpack("<4I", payload))
        elif command in (peer.DMA_READ, peer.DMA_WRITE):
            address, count = struct.unpack_from("<QQ", payload)
            reply = bytes(payload[:16])
            if command == peer.DMA_READ:
                reply += self.memory[address:address + count]
            self.counts["bytes of DMA"] += count
        if not flags & NO_REPLY:
            self.out += HEADER.pack(number, command, 16 + len(reply), REPLY, 0) + reply

    def take_all(self):
        at = 0
        while len(self.buffer) - at >= 16:
            number, command, size, flags, _ = HEADER.unpack_from(self.buffer, at)
            if len(self.buffer) - at < size:
                break
            self.take(number, command, flags, self.buffer[at + 16:at + size])
            at += size
        del self.buffer[:at]

    def run(self, seconds):
        """True if everything went on, all the time."""
        end = time.monotonic() + seconds
        seen = collections.Counter()
        last = dict.fromkeys(("replies", "interrupts", "bytes of DMA"), time.monotonic())
        while (now := time.monotonic()) < end:
            self.ask()
            readable, writable, _ = select.select([self.sock], [self.sock] if self.out
                                                  else [], [], 1)
            if readable:
                data = self.sock.recv(1 << 16)
                assert data, "the server has closed the connection"
                self.buffer += data
                self.take_all()
            if writable:
                del self.out[:self.sock.send(self.out)]
            for what, when in last.items():
                if self.counts[what] != seen[what]:
                    seen[what] = self.counts[what]
                    last[what] = now
                elif now - when > STALL:
                    return False
        return all(seen.values()) and len(seen) == len(last)


def flood(sock, number, name):
    client = peer.Client(sock, credits=4)
    client.map(0, MEMORY)
    client.write32(0, 0x18, MEMORY)
    client.set_irqs(peer.DATA_MESSAGE | peer.TRIGGER, MSIX, 0, 64)
    one = Flood(sock, client)
    good = one.run(SECONDS / 2)
    print(f"{'ok' if good else 'not ok'} {number} both sides flood each other over {name}, "
          f"and neither stops", flush=True)
    print(f"# {dict(one.counts)} in {SECONDS / 2:.0f} s", flush=True)
    sock.close()
    return good


def main():
    ours, theirs = socket.socketpair()
    for each in ours, theirs:
        each.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SMALL)
        each.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, SMALL)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen([PROGRAM, f"fd:{theirs.fileno()}", f"tcp:127.0.0.1:{port}"],
                               stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                               pass_fds=[theirs.fileno()])
    theirs.close()
    assert process.stdout.readline() == "listening\n"
    good = flood(ours, 1, "a Unix socket")
    other = socket.socket()
    for option in socket.SO_SNDBUF, socket.SO_RCVBUF:
        other.setsockopt(socket.SOL_SOCKET, option, SMALL)
    other.connect(("127.0.0.1", port))
    other.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    good = flood(other, 2, "TCP") and good
    process.stdin.close()
    status = process.wait()
    print(f"{'not ok' if status else 'ok'} 3 the server ends, and has lost no memory\n1..3")
    return not good or status


if __name__ == "__main__":
    sys.exit(main())
