# SPDX-License-Identifier: GPL-2.0-or-later
#
# The server's side of the wire, written from docs/specs/dtio-user.rst and QEMU's
# docs/interop/vfio-user.rst alone: a connection to one client, and the messages that
# any device has. What a device is like is in devices.py.

import array
import collections
import errno
import json
import os
import select
import socket
import struct
import time

HEADER = struct.Struct("<HHIII")
REPLY, NO_REPLY, ERROR = 1, 16, 32

(VERSION, DMA_MAP, DMA_UNMAP, GET_INFO, GET_REGION_INFO, GET_REGION_IO_FDS,
 GET_IRQ_INFO, SET_IRQS, REGION_READ, REGION_WRITE, DMA_READ, DMA_WRITE,
 RESET) = range(1, 14)
(DEVICE_INFO, DTIO_REGION_INFO, IRQ_INFO, STRING, IRQ_STATE) = range(0xd700, 0xd705)
DOORBELLS_TAKEN, IRQ_RAISED, DOORBELLS_CHANGED = 0xd740, 0xd780, 0xd781
MAPPING_TAKEN, MAPPING_CHANGED = 0xd741, 0xd782

DATA_NONE, DATA_BOOL, DATA_EVENTFD, MASK, UNMASK, TRIGGER = (1 << i for i in range(6))
DATA_MESSAGE = 1 << 16

FLAG_READ, FLAG_WRITE, FLAG_MMAP, FLAG_CAPS = 1, 2, 4, 8


class Refused(Exception):
    """What is asked for is replied to with an errno."""


class Gone(Exception):
    """The client has closed the connection."""


class Connection:
    """One client's connection, and what it has set up."""

    def __init__(self, sock, device, options):
        self.sock, self.device, self.options = sock, device, options
        self.descriptors = sock.family == socket.AF_UNIX
        self.pending, self.fds = b"", []
        self.next_id = 0
        self.waiting = {}
        self.unasked = 0
        self.later = collections.deque()
        self.maps = {}
        self.triggers = {}
        self.masked = set()
        self.kept = collections.Counter()
        self.outstanding = 0
        self.counts = collections.Counter()
        self.dtio = False
        self.greeted = False

    # Bytes and messages

    def send(self, data, fds=()):
        if not self.descriptors:
            self.sock.sendall(data)
            return
        if self.options.drip and not self.greeted:
            for at in range(len(data)):
                self.sock.sendall(data[at:at + 1])
                time.sleep(self.options.drip)
            return
        control = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", fds))]
        sent = self.sock.sendmsg([data], control if fds else [])
        if sent < len(data):
            self.sock.sendall(data[sent:])

    def read(self):
        """Read what there is, and the descriptors that come along."""
        if self.descriptors:
            data, control, _, _ = self.sock.recvmsg(1 << 20,
                                                    socket.CMSG_SPACE(16 * 4))
        else:
            data, control = self.sock.recv(1 << 20), []
        for _, _, payload in control:
            fds = array.array("i")
            fds.frombytes(payload[:len(payload) // 4 * 4])
            self.fds += fds
        if not data:
            raise Gone
        self.pending += data

    def message(self):
        """One message: its header and its payload."""
        while True:
            if len(self.pending) >= 16:
                header = HEADER.unpack_from(self.pending)
                if len(self.pending) >= header[2]:
                    break
            self.read()
        payload = self.pending[16:header[2]]
        self.pending = self.pending[header[2]:]
        return header, payload

    def reply(self, header, payload=b"", fds=(), error=0):
        if header[3] & NO_REPLY:
            return
        flags = REPLY | (ERROR if error else 0)
        payload = b"" if error else payload
        self.send(HEADER.pack(header[0], header[1], 16 + len(payload), flags,
                              error) + payload, fds)

    def request(self, command, payload, wait=True):
        """A request of the server's own; what the client asks meanwhile waits."""
        self.next_id = (self.next_id + 1) & 0xffff
        ident = self.next_id
        # The reply to every sixteenth says how many credits there are.
        self.unasked = 0 if wait or self.unasked == 15 else self.unasked + 1
        self.send(HEADER.pack(ident, command, 16 + len(payload),
                              NO_REPLY if self.unasked else 0, 0) + payload)
        if not wait:
            return None
        self.waiting[ident] = None
        while self.waiting[ident] is None:
            self.take(self.later.append)
        header, payload = self.waiting.pop(ident)
        if header[3] & ERROR:
            raise Refused(header[4])
        return payload

    def take(self, do):
        """Take one message: a reply, or a request to be done by a function."""
        header, payload = self.message()
        if header[3] & 15 == REPLY:
            if header[0] in self.waiting:
                self.waiting[header[0]] = (header, payload)
        else:
            fds, self.fds = self.fds, []
            do((header, payload, fds))

    def do(self, request):
        header, payload, fds = request
        self.counts[header[1]] += 1
        if header[3] & NO_REPLY:
            self.counts["posted"] += 1
        try:
            if header[1] == VERSION:
                self.version(header, payload)
            else:
                self.command(header, payload, fds)
        except Refused as refused:
            self.reply(header, error=refused.args[0])

    def decrypted(self):
        """Whether TLS has more than the socket shows."""
        return getattr(self.sock, "pending", lambda: 0)()

    def close(self):
        """Gives back what the client had set up."""
        for irq in list(self.triggers):
            self.take_away(irq)
        for _, _, fd in self.maps.values():
            if fd is not None:
                os.close(fd)
        self.sock.close()

    def run(self):
        while True:
            while self.later:
                self.do(self.later.popleft())
            due = self.device.due()
            if not self.pending and not self.decrypted():
                ready, _, _ = select.select([self.sock, *self.device.bells()], [], [],
                                            due)
                if self.sock not in ready:
                    self.device.wake(self, ready)
                    continue
            self.take(self.do)

    def misbehave(self, how, header, payload):
        """Answer as no server should."""
        ident, command = header[:2]
        if how == "size":
            self.send(HEADER.pack(ident, command, 5, REPLY, 0))
        elif how == "type":
            self.send(HEADER.pack(ident, command, 16, 7, 0))
        elif how == "short":
            self.send(HEADER.pack(ident, command, 20, REPLY, 0) + b"abcd")
        elif how == "stray":
            for other in range(1000):
                self.send(HEADER.pack(other, 77, 16, REPLY, 0))
            self.reply(header, payload + b"\x2a\0\0\0")
        elif how == "stall":
            self.send(HEADER.pack(ident, command, 36, REPLY, 0)[:7])
        elif how == "command":
            for command in 0, 3, 99, 0xd7ff:
                try:
                    self.request(command, b"")
                except Refused as refused:
                    assert refused.args == (errno.ENOTSUP,), refused
            self.reply(header, payload + b"\x2a\0\0\0")
        elif how == "posts":
            # Reads whose data are wanted by nobody
            message = HEADER.pack(1, DMA_READ, 32, NO_REPLY, 0) + \
                struct.pack("<QQ", 0x40000000, 1 << 20)
            self.send(message * 1000)
            self.reply(header, payload + b"\x2a\0\0\0")
        elif how == "again":
            self.reply(header, error=errno.EAGAIN)
        elif how == "none":
            self.reply(header, payload[:12] + bytes(4) + b"\x2a\0\0\0")
        elif how == "twice":
            for _ in range(2):
                self.reply(header, payload + b"\x2a\0\0\0")
        elif how == "drop":
            raise Gone
        elif how == "flood":
            # Asks for all there is, and takes none of it.
            message = HEADER.pack(1, DMA_READ, 32, 0, 0) + \
                struct.pack("<QQ", 0x40000000, 1 << 20)
            for _ in range(200):
                self.send(message)

    # What any device has

    def version(self, header, payload):
        options = self.options
        major, minor = struct.unpack_from("<HH", payload)
        offered = json.loads(payload[4:-1]).get("capabilities", {})
        self.device.offered = offered
        if options.refuse:
            raise Refused(getattr(errno, options.refuse))
        mine = {"max_msg_fds": options.max_fds, "max_data_xfer_size": 1 << 20}
        if "dtio" in offered and not options.no_dtio:
            self.dtio = True
            session = offered["dtio"].get("session")
            if session != self.device.session:
                self.device.new_session()
            mine["dtio"] = {"version": options.version, "credits": options.credits,
                            "session": self.device.session}
        text = options.json or json.dumps({"capabilities": mine})
        self.reply(header, struct.pack("<HH", options.major, min(minor, 2)) +
                   text.encode() + b"\0")
        self.greeted = True

    def command(self, header, payload, fds):
        device = self.device
        if self.options.slow:
            time.sleep(self.options.slow)
        names = {
            DMA_MAP: self.dma_map, DMA_UNMAP: self.dma_unmap,
            SET_IRQS: self.set_irqs,
        }
        command = header[1]
        if command in names:
            self.reply(header, names[command](payload, fds))
        elif command == GET_INFO:
            self.reply(header, struct.pack("<IIII", 16, 1 | device.flags,
                                           len(device.regions), len(device.irqs)))
        elif command == GET_REGION_INFO:
            self.reply(header, *self.region_info(payload))
        elif command == GET_REGION_IO_FDS and self.descriptors:
            _, _, index, _ = struct.unpack("<IIII", payload)
            info, fds = device.io_fds(index)
            self.reply(header, info, fds)
        elif command == GET_IRQ_INFO:
            _, _, index = struct.unpack_from("<III", payload)
            flags, count = device.irqs[index]
            self.reply(header, struct.pack("<IIII", 16, flags, index, count))
        elif command == REGION_READ:
            offset, region, count = struct.unpack("<QII", payload)
            if offset == 0x838 and self.options.misbehave:
                self.misbehave(self.options.misbehave, header, payload)
                return
            data = device.read(self, region, offset, count)
            self.reply(header, payload + data)
        elif command == REGION_WRITE:
            offset, region, count = struct.unpack_from("<QII", payload)
            device.write(self, region, offset, payload[16:])
            self.reply(header, payload[:16])
        elif command == RESET:
            device.reset()
            self.reply(header)
        elif command >> 8 == 0xd7 and self.dtio:
            self.reply(header, device.ask(self, command, payload))
        else:
            raise Refused(errno.ENOTSUP)

    def region_info(self, payload):
        argsz, _, index = struct.unpack_from("<III", payload)
        if index >= len(self.device.regions):
            raise Refused(errno.EINVAL)
        region = self.device.regions[index]
        region.asked += 1
        flags, fds, caps = region.flags, [], region.caps
        told = region.told if region.asked > 1 else region.size
        if region.memory is not None and self.descriptors:
            flags |= FLAG_MMAP
            fds = [region.memory]
        size = 32 + len(caps)
        if caps:
            flags |= FLAG_CAPS
        info = struct.pack("<IIIIQQ", size, flags, index, 32 if caps else 0,
                           told, 0)
        return info + (caps if argsz >= size else b""), fds

    # Memory

    def dma_map(self, payload, fds):
        _, _, offset, address, size = struct.unpack("<IIQQQ", payload)
        self.maps[address] = (size, offset, fds[0] if fds else None)
        return b""

    def dma_unmap(self, payload, _):
        _, flags, address, size = struct.unpack("<IIQQ", payload)
        entry = self.maps.pop(address, None)
        if not entry or entry[0] != size:
            raise Refused(errno.ENOENT)
        if entry[2] is not None:
            os.close(entry[2])
        return payload

    def find(self, address, count):
        for start, (size, offset, fd) in self.maps.items():
            if start <= address and address + count <= start + size:
                return fd, offset + address - start
        return None, None

    def read_memory(self, address, count):
        fd, offset = self.find(address, count)
        if fd is not None:
            return os.pread(fd, count, offset)
        return self.request(DMA_READ, struct.pack("<QQ", address, count))[16:]

    def write_memory(self, address, data):
        fd, offset = self.find(address, len(data))
        if fd is not None:
            os.pwrite(fd, data, offset)
        else:
            self.request(DMA_WRITE, struct.pack("<QQ", address, len(data)) + data)

    # Interrupts

    def set_irqs(self, payload, fds):
        _, flags, index, start, count = struct.unpack_from("<IIIII", payload)
        for fd in fds if self.options.blocking else ():
            os.set_blocking(fd, True)
        irqs = [(index, i) for i in range(start, start + count)]
        if flags & TRIGGER and flags & DATA_NONE and not count:
            for irq in [irq for irq in self.triggers if irq[0] == index]:
                self.take_away(irq)
        elif flags & TRIGGER and flags & (DATA_EVENTFD | DATA_MESSAGE):
            for i, irq in enumerate(irqs):
                self.take_away(irq)
                if flags & DATA_MESSAGE or fds:
                    self.triggers[irq] = fds[i] if fds else None
                    self.raise_kept(irq)
        elif flags & MASK:
            self.masked |= set(irqs)
        elif flags & UNMASK and flags & DATA_NONE:
            for irq in irqs:
                self.masked.discard(irq)
                self.raise_kept(irq)
                self.device.unmasked(self, irq)
        elif not flags & UNMASK:
            raise Refused(errno.EINVAL)
        return b""

    def take_away(self, irq):
        fd = self.triggers.pop(irq, None)
        if fd is not None:
            os.close(fd)

    def raise_kept(self, irq):
        if self.kept.pop(irq, 0):
            self.raise_irq(irq)

    def raise_irq(self, irq, level=False, count=1):
        """Signal it; a level is masked by that."""
        if irq in self.masked or irq not in self.triggers:
            if level or irq in self.masked:
                self.kept[irq] = 1
            return
        if level:
            self.masked.add(irq)
        if self.triggers[irq] is not None:
            os.write(self.triggers[irq], struct.pack("<Q", count))
        else:
            self.request(IRQ_RAISED, struct.pack("<IIII", *irq, count, 0), False)
