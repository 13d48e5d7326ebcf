# SPDX-License-Identifier: GPL-2.0-or-later
"""A client of docs/specs/dtio-user.rst, written from that and from vfio-user's own
specification alone: sockets, struct, and nothing of the library that it talks to.

Client sends requests and waits for their replies; what the server asks meanwhile is
handled as it comes: its memory is read and written, interrupts are counted.
"""

import array
import collections
import errno
import json
import os
import socket
import struct

HEADER = struct.Struct("<HHIII")
REPLY, NO_REPLY, ERROR = 1, 1 << 4, 1 << 5

VERSION, DMA_MAP, DMA_UNMAP, GET_INFO, GET_REGION_INFO, GET_REGION_IO_FDS, \
    GET_IRQ_INFO, SET_IRQS, REGION_READ, REGION_WRITE, DMA_READ, DMA_WRITE, \
    RESET = range(1, 14)
WRITE_MULTI, FEATURE = 15, 16
DTIO_DEVICE, DTIO_REGION, DTIO_IRQ, DTIO_STRING, DTIO_IRQ_STATE = range(0xd700, 0xd705)
DOORBELLS_TAKEN, IRQ_RAISED, DOORBELLS_CHANGED = 0xd740, 0xd780, 0xd781
MAPPING_TAKEN, MAPPING_CHANGED = 0xd741, 0xd782

DATA_NONE, DATA_BOOL, DATA_EVENTFD, MASK, UNMASK, TRIGGER = (1 << n for n in range(6))
DATA_MESSAGE = 1 << 16
READ, WRITE, MMAP, FILE_IO = 1, 2, 4, 8

DEVICE = struct.Struct("<10I")
REGION = struct.Struct("<8I3Q2IQ2I4Q")
IRQ = struct.Struct("<10I")
STRING = struct.Struct("<6IQ")
IRQ_STATE = struct.Struct("<4IQ")
REGION_FIELDS = ("size flags index type access access_widths mmap_reason dt_index "
                 "length offset address num_areas memory areas_uptr pci_bar pci_flags "
                 "msix_table_offset msix_table_length msix_pba_offset msix_pba_length")
Region = collections.namedtuple("Region", REGION_FIELDS)
Device = collections.namedtuple("Device", "size flags bus dma reset features num_regions "
                                "num_irqs snapshot_index reserved")
Irq = collections.namedtuple("Irq", "size flags index type status features trigger count "
                             "dt_index same_as")


class Refused(Exception):
    """A reply with Error."""

    def __init__(self, number):
        super().__init__(errno.errorcode.get(number, number))
        self.errno = number


class Gone(Exception):
    """The server has closed the connection."""


def connect(address):
    kind, _, where = address.partition(":")
    if kind == "unix":
        found = socket.socket(socket.AF_UNIX)
        found.connect(where)
        return found
    host, _, port = where.rpartition(":")
    return socket.create_connection((host.strip("[]"), int(port)))


class Client:
    """One connection. What goes wrong in the server is in its exceptions."""

    def __init__(self, sock, dtio=True, credits=16, session=None, mappings=False,
                 **members):
        self.socket = sock
        self.socket.settimeout(20)
        self.passes_fds = sock.family == socket.AF_UNIX
        self.buffer = b""
        self.fds = []
        self.number = 0
        self.memory = []            # [address, bytearray, flags]
        self.raised = collections.Counter()
        self.changed = {}           # number of the latest doorbells of a region
        self.mappings = []          # (region, number, mappable), in order
        self.asked = []             # commands of the server's, in order
        self.answer = True          # what it asks is answered
        self.shifted = False        # as QEMU 10.1 and 10.2 do it
        self.max_transfer = members.get("max_data_xfer_size", 1 << 20)
        capabilities = {"max_msg_fds": 16, "max_data_xfer_size": 1 << 20,
                        "max_dma_maps": 65535, "pgsizes": 4096, **members}
        if dtio:
            capabilities["dtio"] = {"version": 1, "credits": credits}
            if session:
                capabilities["dtio"]["session"] = session
            if mappings:
                capabilities["dtio"]["mappings"] = True
            if dtio == "observe":
                capabilities["dtio"]["observe"] = True
        self.credits = credits if dtio else 0
        text = json.dumps({"capabilities": capabilities}).encode() + b"\0"
        payload = self.ask(VERSION, struct.pack("<HH", 0, 2) + text)
        self.version = struct.unpack_from("<HH", payload)
        assert payload[-1] == 0
        self.capabilities = json.loads(payload[4:-1])["capabilities"]
        self.dtio = self.capabilities.get("dtio")

    # Messages

    def send(self, command, payload=b"", fds=(), flags=0, size=None):
        """The identifier of the request."""
        self.number = (self.number + 1) & 0xffff
        message = HEADER.pack(self.number, command,
                              HEADER.size + len(payload) if size is None else size,
                              flags, 0) + payload
        self.send_raw(message, fds)
        return self.number

    def send_raw(self, message, fds=()):
        control = [(socket.SOL_SOCKET, socket.SCM_RIGHTS,
                    array.array("i", fds))] if fds else []
        view = memoryview(message)
        try:
            while view:
                view = view[self.socket.sendmsg([view], control):]
                control = []
        except (BrokenPipeError, ConnectionResetError) as error:
            raise Gone from error

    def receive(self):
        """The next message: (identifier, command, flags, errno, payload, fds)."""
        while len(self.buffer) < HEADER.size or \
                len(self.buffer) < HEADER.unpack_from(self.buffer)[2]:
            try:
                data, control, _, _ = self.socket.recvmsg(1 << 20, 4096)
            except ConnectionResetError as error:
                raise Gone from error
            if not data:
                raise Gone
            self.buffer += data
            for _, kind, values in control:
                if kind == socket.SCM_RIGHTS:
                    self.fds += array.array("i", values[:len(values) // 4 * 4])
        number, command, size, flags, error = HEADER.unpack_from(self.buffer)
        payload, self.buffer = self.buffer[HEADER.size:size], self.buffer[size:]
        fds, self.fds = self.fds, []
        return number, command, flags, error, payload, fds

    def handle(self, message):
        """A request of the server's."""
        number, command, flags, _, payload, _ = message
        self.asked.append(command)
        error, reply = 0, b""
        if command == IRQ_RAISED:
            for index, sub_index, count, reserved in struct.iter_unpack("<4I", payload):
                assert count and not reserved
                self.raised[index, sub_index] += count
        elif command == DOORBELLS_CHANGED:
            region, latest = struct.unpack("<2I", payload)
            self.changed[region] = latest
        elif command == MAPPING_CHANGED:
            *what, reserved = struct.unpack("<4I", payload)
            self.mappings.append(tuple(what))
            assert not reserved
        elif command in (DMA_READ, DMA_WRITE):
            try:
                reply = self.access(command, payload)
            except Refused as refused:
                error = refused.errno
        else:
            error = errno.ENOTSUP
        if self.answer and not flags & NO_REPLY:
            flags = REPLY | (ERROR if error else 0)
            reply = b"" if error else reply
            self.send_raw(HEADER.pack(number, command, HEADER.size + len(reply), flags,
                                      error) + reply)

    def access(self, command, payload):
        address, count = struct.unpack_from("<QQ", payload)
        if count > self.max_transfer:
            raise Refused(errno.E2BIG)
        if len(payload) != 16 + (count if command == DMA_WRITE else 0):
            raise Refused(errno.EINVAL)
        if command == DMA_WRITE and self.shifted:
            return b""
        if not count:
            return payload[:16]
        for start, memory, flags in self.memory:
            at = address - start
            if 0 <= at and at + count <= len(memory):
                if command == DMA_READ and flags & READ:
                    return payload[:16] + bytes(memory[at:at + count])
                if command == DMA_WRITE and flags & WRITE:
                    memory[at:at + count] = payload[16:]
                    return payload[:16]
                raise Refused(errno.EPERM)
        raise Refused(errno.EFAULT)

    def wait(self, number):
        """The payload of the reply to that request, and its descriptors."""
        while True:
            message = self.receive()
            if not message[2] & REPLY:
                self.handle(message)
                continue
            assert message[0] == number, "replies come in the order of requests"
            if message[2] & ERROR:
                assert not message[4], "a reply with Error is the header alone"
                raise Refused(message[3])
            return message[4], message[5]

    def ask(self, command, payload=b"", fds=(), flags=0):
        return self.wait(self.send(command, payload, fds, flags))[0]

    def idle(self, seconds=0.05):
        """Handles what the server sends, until it sends nothing for a while."""
        self.socket.settimeout(seconds)
        try:
            while True:
                self.handle(self.receive())
        except socket.timeout:
            pass
        finally:
            self.socket.settimeout(20)

    # The device

    def doorbells(self, region, room=4096):
        """(offset, size, fd_index, type, flags, padding, value) each, and descriptors"""
        payload, fds = self.wait(self.send(GET_REGION_IO_FDS, struct.pack(
            "<4I", room, 0, region, 0)))
        argsz, flags, got, count = struct.unpack_from("<4I", payload)
        assert (argsz, flags, got) == (16 + 40 * count, 0, region)
        return list(struct.iter_unpack("<QQIIIIQ", payload[16:])), fds

    def info(self):
        """(flags, number of regions, number of interrupts)"""
        argsz, *rest = struct.unpack("<4I", self.ask(GET_INFO, struct.pack("<4I", 16, 0,
                                                                           0, 0)))
        assert argsz == 16
        return tuple(rest)

    def region_info(self, index, room=4096):
        """(argsz, flags, cap_offset, size, offset), capabilities, descriptors"""
        number = self.send(GET_REGION_INFO, struct.pack("<4I2Q", room, 0, index, 0, 0, 0))
        payload, fds = self.wait(number)
        argsz, flags, got, cap_offset, size, offset = struct.unpack_from("<4I2Q", payload)
        assert got == index
        found = {}
        at = cap_offset
        while at:
            kind, _, following = struct.unpack_from("<HHI", payload, at)
            found[kind] = payload[at + 8:following or None]
            at = following
        return (argsz, flags, cap_offset, size, offset), found, fds

    def irq_info(self, index):
        """(flags, count)"""
        _, flags, got, count = struct.unpack("<4I", self.ask(
            GET_IRQ_INFO, struct.pack("<4I", 16, 0, index, 0)))
        assert got == index
        return flags, count

    def read(self, region, offset, count):
        head = struct.pack("<QII", offset, region, count)
        payload = self.ask(REGION_READ, head)
        assert payload[:16] == head and len(payload) == 16 + count
        return payload[16:]

    def write(self, region, offset, data, flags=0):
        head = struct.pack("<QII", offset, region, len(data))
        if flags & NO_REPLY:
            self.send(REGION_WRITE, head + data, (), flags)
        else:
            assert self.ask(REGION_WRITE, head + data) == head

    def read32(self, region, offset):
        return struct.unpack("<I", self.read(region, offset, 4))[0]

    def write32(self, region, offset, value, flags=0):
        self.write(region, offset, struct.pack("<I", value), flags)

    def set_irqs(self, flags, index, start=0, count=1, fds=(), data=b""):
        self.ask(SET_IRQS, struct.pack("<5I", 20 + len(data), flags, index, start, count) +
                 data, fds)

    def map(self, address, size, flags=READ | WRITE, fd=None, offset=0, memory=None):
        """Memory of @fd, or without one memory that is asked for by messages."""
        self.ask(DMA_MAP, struct.pack("<IIQQQ", 32, flags, offset, address, size),
                 () if fd is None else (fd,))
        if fd is None:
            self.memory.append([address, memory or bytearray(size), flags])
            return self.memory[-1][1]
        return None

    def unmap(self, address, size, flags=0):
        request = struct.pack("<IIQQ", 24, flags, address, size)
        assert self.ask(DMA_UNMAP, request) == request
        self.memory = [entry for entry in self.memory if entry[0] != address]

    def reset(self):
        assert self.ask(RESET) == b""

    # dtio

    def device(self):
        return Device(*DEVICE.unpack(self.ask(DTIO_DEVICE, DEVICE.pack(40, *[0] * 9))))

    def region(self, index, room=0):
        asked = Region(*[0] * 20)._replace(size=112, index=index, num_areas=room)
        payload = self.ask(DTIO_REGION, REGION.pack(*asked))
        areas = list(struct.iter_unpack("<QQ", payload[112:]))
        return Region(*REGION.unpack(payload[:112])), areas

    def irq(self, index):
        return Irq(*IRQ.unpack(self.ask(DTIO_IRQ, IRQ.pack(40, 0, index, *[0] * 7))))

    def string(self, what, index, kind, room=256):
        """The string, or its length with the NUL where there is no room."""
        payload = self.ask(DTIO_STRING, STRING.pack(32, 0, what, index, kind, room, 0))
        length = STRING.unpack(payload[:32])[5]
        if length > room:
            assert len(payload) == 32
            return length
        assert len(payload) == 32 + length and payload[-1] == 0
        return payload[32:-1].decode()

    def irq_state(self, index):
        """(state, how often it has fired)"""
        return IRQ_STATE.unpack(self.ask(DTIO_IRQ_STATE,
                                         IRQ_STATE.pack(24, 0, index, 0, 0)))[3:]

    def close(self):
        self.socket.close()


def memory_file(size, seals=True):
    """A file of memory, as a client shares it."""
    fd = os.memfd_create("memory", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    os.ftruncate(fd, size)
    if seals:
        import fcntl
        fcntl.fcntl(fd, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW)
    return fd
