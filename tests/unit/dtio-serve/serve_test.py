#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""dtio-serve of a made-up device (kernel.c), as a client sees it that was written from
docs/specs/dtio-user.rst (../serve/peer.py). Prints TAP.

usage: serve_test.py PROGRAM FOLDER [WORD]
"""

import errno
import os
import select
import signal
import socket
import struct
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(HERE, "..", "serve"))
import peer  # noqa: E402
from peer import (DATA_EVENTFD, DATA_MESSAGE, DATA_NONE, TRIGGER, UNMASK, Client,  # noqa: E402
                  Refused)

PROGRAM, FOLDER = sys.argv[1:3]
PATH = f"{FOLDER}/socket"
SOCKET = f"unix:{PATH}"
DEVICE = "20.gpio"
LEVEL, EDGE, REQUEST, CHILD, RESETS = range(0, 0x14, 4)
DMA_ADDRESS, DMA_GO, DMA_DATA, MAPS = range(0x20, 0x30, 4)
SCRATCH = 0x100
NOT_MAPPED = 0xdeadbeef
# To clients: the kernel's interrupts 0, 1 and 4
LINE, EDGES, BELOW = range(3)
ROUNDS = 1200
TESTS = []


def test(function):
    TESTS.append(function)
    return function


class Server:
    def __init__(self, *options, device=""):
        self.process = subprocess.Popen(
            [PROGRAM, DEVICE, "--listen", SOCKET, *options], stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, env={**os.environ, "DEVICE": device})
        said = self.process.stdout.readline()
        assert said == f"{DEVICE} is served at {SOCKET}\n", self.process.stderr.read()

    def end(self):
        """What it has said"""
        self.process.terminate()
        said = self.process.communicate(timeout=20)[1]
        assert self.process.returncode == 0, said
        return said

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if self.process.poll() is None:
            said = self.end()
            assert kind or not said, said


def refused(number, call, *arguments, **more):
    try:
        call(*arguments, **more)
    except Refused as error:
        assert error.errno == number, error
    else:
        raise AssertionError(f"not refused with {errno.errorcode[number]}")


def client(**members):
    return Client(peer.connect(SOCKET), **members)


def soon(condition, seconds=5):
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.002)
    return condition()


def wait_raised(c, irq, count, seconds=5):
    """Handles what comes until it was raised so often."""
    end = time.monotonic() + seconds
    while c.raised[irq, 0] < count and time.monotonic() < end:
        if c.buffer or select.select([c.socket], [], [], 0.1)[0]:
            c.handle(c.receive())
    assert c.raised[irq, 0] == count, f"{c.raised[irq, 0]} times, not {count}"


def said(status, words, *arguments, device=""):
    """It ends with that status, and one line that has the words."""
    run = subprocess.run([PROGRAM, *arguments], capture_output=True, text=True,
                         timeout=20, check=False, env={**os.environ, "DEVICE": device})
    lines = run.stderr.splitlines()
    assert run.returncode == status and words in lines[0], (arguments, run)
    assert len(lines) == 1 and not run.stdout, run


@test
def what_it_is():
    """regions, interrupts and node are those of the kernel"""
    with Server():
        c = client()
        device = c.device()
        assert (device.bus, device.dma, device.num_regions, device.num_irqs) == (1, 2, 3, 3)
        assert device.reset and c.string(1, 0, 1) == DEVICE
        wide, areas = c.region(0)
        small, _ = c.region(1)
        assert (wide.type, wide.length, wide.access_widths, wide.dt_index) == (1, 0x3000,
                                                                               15, 0)
        assert (small.length, small.access_widths, small.dt_index) == (0x100, 4, 1)
        assert not areas and not c.region_info(0)[2], "no descriptor unless asked for"
        assert c.string(2, 0, 1) == "control"
        level, edge, below = map(c.irq, range(3))
        assert (level.type, level.trigger, level.dt_index, level.features) == (1, 4, 0, 7)
        assert (edge.type, edge.trigger, edge.dt_index, edge.features) == (1, 1, 1, 3)
        assert (below.type, below.trigger, below.dt_index) == (8, 8, 0)
        assert c.string(3, EDGES, 1) == "edge"
        assert c.string(3, LINE, 2) == "/gpio@20"
        assert c.string(3, BELOW, 2) == "/gpio@20/port"
        with open(os.environ["SNAPSHOT"], "rb") as file:
            tree = file.read()
        assert c.read(device.snapshot_index, 0, len(tree)) == tree


@test
def registers():
    """each access reaches the device with its width, by mapping or by the kernel"""
    with Server():
        c = client()
        for width in (1, 2, 4, 8):
            data = os.urandom(width)
            c.write(0, SCRATCH + 8 * width, data)
            assert c.read(0, SCRATCH + 8 * width, width) == data
        c.write32(1, 0x10, 0x12345678)
        assert c.read32(1, 0x10) == 0x12345678
        refused(errno.EINVAL, c.read, 1, 0x10, 1)
        refused(errno.EINVAL, c.read, 0, 0x1000, 4)


@test
def nothing_answers():
    """an access that nothing answers is an error, and the device is served on"""
    with Server():
        c = client()
        for _ in range(3):
            refused(errno.EIO, c.read, 0, 0x2000, 4)
            refused(errno.EIO, c.write, 0, 0x2ffc, bytes(4))
        c.write32(0, SCRATCH, 5)
        assert c.read32(0, SCRATCH) == 5


def level(c, line, register):
    """Rounds of a driver: interrupt, silence the device, unmask."""
    c.set_irqs(DATA_MESSAGE | TRIGGER, line)
    before = c.raised[line, 0]
    for i in range(1, ROUNDS + 1):
        c.write32(0, register, 1)
        wait_raised(c, line, before + i)
        c.write32(0, register, 0)
        c.set_irqs(DATA_NONE | UNMASK, line)
    c.idle()
    wait_raised(c, line, before + ROUNDS)


@test
def levels():
    """a level is told once for each time, of the device and of a node below"""
    for device in ("", "unknown"):
        with Server(device=device):
            c = client()
            level(c, LINE, LEVEL)
            level(c, BELOW, CHILD)


@test
def level_that_stays():
    """a level that is still held when it is unmasked is told again, each time"""
    for device in ("", "unknown"):
        with Server(device=device):
            c = client()
            c.set_irqs(DATA_MESSAGE | TRIGGER, LINE)
            c.write32(0, LEVEL, 1)
            wait_raised(c, LINE, 1)
            for i in range(2, 100):
                c.set_irqs(DATA_NONE | UNMASK, LINE)
                wait_raised(c, LINE, i)
            c.idle()
            wait_raised(c, LINE, 99)
            assert c.irq_state(LINE)[0] == 3


@test
def level_that_falls():
    """when the device lets go, that is known with the next access"""
    with Server():
        c = client()
        fd = os.eventfd(0, os.EFD_NONBLOCK)
        c.set_irqs(DATA_EVENTFD | TRIGGER, LINE, fds=[fd])
        for _ in range(100):
            c.write32(0, LEVEL, 1)
            assert soon(lambda: c.irq_state(LINE)[0] == 3)
            c.write32(0, LEVEL, 0)
            assert c.irq_state(LINE)[0] == 0
            assert not select.select([fd], [], [], 0)[0], "it has not been taken back"
        os.close(fd)


@test
def level_before_its_trigger():
    """one that is held before the client listens is told when it does"""
    with Server():
        c = client()
        c.write32(0, LEVEL, 1)
        time.sleep(0.05)
        c.set_irqs(DATA_MESSAGE | TRIGGER, LINE)
        wait_raised(c, LINE, 1)


@test
def edges():
    """as many edges are told as have come"""
    with Server():
        c = client()
        c.set_irqs(DATA_MESSAGE | TRIGGER, EDGES)
        for i in range(1, 500):
            c.write32(0, EDGE, 3)
            wait_raised(c, EDGES, 3 * i)
        c.idle()
        wait_raised(c, EDGES, 3 * 499)


@test
def resets():
    """the device is reset for each client and after it, and is another session's then"""
    with Server():
        c = client()
        count, session = c.read32(0, RESETS), c.dtio["session"]
        assert count == 1
        c.write32(0, SCRATCH, 7)
        c.reset()
        assert c.read32(0, SCRATCH) == 0 and c.read32(0, RESETS) == 2
        c.write32(0, SCRATCH, 7)
        c.set_irqs(DATA_MESSAGE | TRIGGER, LINE)
        c.write32(0, LEVEL, 1)
        c.close()
        c = Client(peer.connect(SOCKET), session=session)
        assert c.dtio["session"] != session
        assert c.read32(0, SCRATCH) == 0 and c.read32(0, RESETS) == 4
        assert c.irq_state(LINE) == (0, 0)
        level(c, LINE, LEVEL)


@test
def without_reset():
    """a device that cannot be reset says so"""
    with Server(device="noreset") as server:
        c = client()
        assert c.device().reset == 0
        refused(errno.ENOTSUP, c.reset)
        c.close()
        client().close()
        assert not server.end()


@test
def one_client():
    """one uses it at a time, others may look"""
    with Server():
        c = client()
        refused(errno.EBUSY, client)
        assert client(dtio="observe").device().num_irqs == 3
        c.close()
        client()


@test
def no_mapping():
    """registers are not mapped by clients, which would keep the device"""
    with Server():
        c = client()
        (_, flags, _, _, _), _, fds = c.region_info(0)
        assert not flags & 4 and not fds


@test
def memory():
    """a device with DMA reaches what the client shares, while it does"""
    def dma(address):
        c.write32(0, DMA_ADDRESS, address)
        c.write32(0, DMA_GO, 1)
        assert soon(lambda: c.read32(0, DMA_GO) == 0)
        return c.read32(0, DMA_DATA)

    with Server(device="dma") as server:
        fd = peer.memory_file(1 << 20)
        os.pwrite(fd, struct.pack("<I", 0x11223344), 0x3008)
        c = client()
        assert c.device().dma == 1
        c.map(0x90000000, 0x1000)
        c.map(0x40000000, 0x10000, fd=fd, offset=0x3000)
        assert dma(0x40000008) == 0x11223344
        c.map(0x50000000, 0x10000, flags=peer.READ, fd=fd, offset=0)
        assert dma(0x50003008) == 0x11223344
        c.unmap(0x40000000, 0x10000)
        assert dma(0x40000008) == NOT_MAPPED and dma(0x50003008) == 0x11223344
        c.map(0x60000000, 0x1000)
        assert dma(0x60000000) == NOT_MAPPED
        c.close()
        c = client()
        c.map(0x70000000, 4 << 20)
        assert soon(lambda: c.read32(0, MAPS) == 0) and dma(0x50003008) == NOT_MAPPED
        words = server.end()
        assert "none of the guest's memory is shared" in words and "memory-backend-memfd" in words, words
        assert words.count("\n") == 1, words


@test
def wanted_back():
    """when the kernel wants the device back, the program ends and says so"""
    with Server() as server:
        c = client()
        c.write32(0, REQUEST, 1)
        words = server.process.communicate(timeout=10)[1]
        assert server.process.returncode == 1 and "take it back" in words, words


@test
def peers():
    """another user's process is refused, unless that user or group was named"""
    if os.geteuid():
        return "only root can be another user"

    def as_other():
        child = os.fork()
        if not child:
            os.setgid(12345)
            os.setuid(12346)
            try:
                client()
                os._exit(0)
            except Refused as error:
                os._exit(error.errno)
            except PermissionError:
                os._exit(99)
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

    os.chmod(FOLDER, 0o755)
    with Server():
        assert as_other() == 99, "it can connect"
    with Server("--allow-uid", "12347", "--allow-gid", "12347") as server:
        assert as_other() == errno.EPERM
        words = server.end()
        assert "refused process" in words and "--allow-uid 12346" in words, words
    for allowed in ("uid", "12346"), ("gid", "12345"):
        with Server(f"--allow-{allowed[0]}", allowed[1]):
            assert as_other() == 0
    return None


@test
def wrong_usage():
    """what cannot be is refused by one line that says what to type"""
    at = ("--listen", SOCKET)
    said(2, "dtio-ls lists all", *at)
    said(2, "--listen unix:PATH", DEVICE)
    said(2, "start one dtio-serve for each", DEVICE, "30880000.serial", *at)
    said(2, "no user 'nobody-there'", DEVICE, *at, "--allow-uid", "nobody-there")
    said(2, "no group '4294967295'", DEVICE, *at, "--allow-gid", "4294967295")
    said(1, "did you mean '20.gpio'", "21.gpio", *at)
    said(1, "its driver is imx-uart; give it to dtio: dtio-ls --bind 30880000.serial",
         "30880000.serial", *at)
    said(1, "dtio-ls --check soc@0:syscon@30:reboot@4", "soc@0:syscon@30:reboot@4", *at)
    said(1, "dtio-ls -o NAME,USERS", DEVICE, *at, device="busy")
    said(1, "not coherent", DEVICE, *at, device="dma incoherent")
    said(2, "--anybody", DEVICE, "--listen", "vsock:any:1")
    said(2, "--tls-creds DIR", DEVICE, "--listen", "tls:localhost:1")
    said(1, "no keys.psk", DEVICE, "--listen", "tls:localhost:1", "--tls-creds", "/")
    said(1, "(--anybody)", DEVICE, "--listen", "tcp:0.0.0.0:1")
    for address in "tcp:127.0.0.1:1", "tls:127.0.0.1:1", "vsock:any:1":
        said(1, f"--listen unix:PATH, not {address}", DEVICE, "--listen", address,
             device="dma")
    with Server():
        said(1, "another server listens there", DEVICE, *at)


def main():
    failed = 0
    chosen = [function for function in TESTS
              if not sys.argv[3:] or sys.argv[3] in function.__name__]
    print("TAP version 13")
    for number, function in enumerate(chosen, 1):
        try:
            skipped = function()
            print(f"ok {number} {function.__doc__}" +
                  (f" # SKIP {skipped}" if skipped else ""), flush=True)
        except Exception as error:      # pylint: disable=broad-except
            failed += 1
            import traceback
            print(f"not ok {number} {function.__doc__}", flush=True)
            for line in traceback.format_exc().splitlines() + [repr(error)]:
                print(f"# {line}", flush=True)
    print(f"1..{len(chosen)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
