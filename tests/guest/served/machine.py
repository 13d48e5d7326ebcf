# SPDX-License-Identifier: GPL-2.0-or-later
#
# A machine without a guest, for tests of its devices: QEMU's virt under qtest, driven
# by its monitor (QMP) and by qtest's accesses to memory; and the server beside it.

import json
import os
import select
import socket
import subprocess
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
QEMU = os.environ.get("QTEST_QEMU_BINARY") or os.path.join(
    HERE, "../../../build/qemu/finished/outer/qemu-system-aarch64")

RAM = 0x40000000
ECAM = 0x4010000000
WINDOW = 0x10000000
GICD = 0x08000000
PLATFORM = 0x0c000000


def soon(condition, seconds=20):
    """Whether it becomes true."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.02)
    return False


class Server:
    """The server of a device, tests/guest/served/peer."""

    def __init__(self, folder, *options, address=None):
        self.address = address or os.path.join(folder, "device")
        if os.path.exists(self.address):
            os.unlink(self.address)
        self.process = subprocess.Popen(
            [os.path.join(HERE, "peer"), "--listen", self.address, *options],
            stdout=subprocess.PIPE, text=True)
        assert self.process.stdout.readline() == "ready\n"

    def end(self):
        self.process.kill()
        self.process.wait()
        self.process.stdout.close()


class Machine:
    """QEMU, with functions to look at it."""

    def __init__(self, *arguments, ram="-m 64M", pass_fds=(), program=None):
        self.folder = tempfile.TemporaryDirectory()
        paths = [os.path.join(self.folder.name, name) for name in ("qmp", "qtest")]
        listeners = []
        for path in paths:
            listener = socket.socket(socket.AF_UNIX)
            listener.bind(path)
            listener.listen()
            listeners.append(listener)
        self.errors = tempfile.TemporaryFile()
        if program:
            accel = ["-accel", "tcg", "-cpu", "cortex-a57", "-smp", "2", "-kernel",
                     program, "-serial", f"file:{self.folder.name}/serial"]
        else:
            accel = ["-accel", "qtest", "-qtest", f"unix:{paths[1]}", "-qtest-log",
                     "/dev/null"]
        self.process = subprocess.Popen(
            [QEMU, "-machine", "virt,gic-version=3" + (
                ",memory-backend=ram" if "memory-backend" in ram else "") + (
                    ",highmem=off" if program else ""),
             *accel, "-nodefaults", "-display", "none", *ram.split(),
             "-qmp", f"unix:{paths[0]}", *arguments],
            stdin=subprocess.DEVNULL, stderr=self.errors, pass_fds=pass_fds)
        self.events = []
        self.qtest = None if program else self.accept(listeners[1])
        self.qmp = self.accept(listeners[0])
        json.loads(self.qmp.readline())
        self.command("qmp_capabilities")

    def accept(self, listener):
        while not select.select([listener], [], [], 0.1)[0]:
            if self.process.poll() is not None:
                raise AssertionError(self.said())
        connection = listener.accept()[0]
        connection.settimeout(60)
        return connection.makefile("rw")

    def end(self):
        self.process.kill()
        self.process.wait()
        errors = self.said()
        self.errors.close()
        self.folder.cleanup()
        return errors

    def said(self):
        """What QEMU has said of itself."""
        self.errors.seek(0)
        return self.errors.read().decode()

    def serial(self):
        """What a program has said."""
        with open(self.folder.name + "/serial", encoding="ascii") as file:
            return file.read()

    # The monitor

    def answer(self, **command):
        print(json.dumps(command), file=self.qmp, flush=True)
        while True:
            answer = json.loads(self.qmp.readline())
            if "event" not in answer:
                return answer
            self.events.append(answer)

    def command(self, name, **arguments):
        answer = self.answer(execute=name, arguments=arguments)
        assert "return" in answer, answer
        return answer["return"]

    def error(self, name, **arguments):
        return self.answer(execute=name, arguments=arguments)["error"]["desc"]

    def info(self):
        return self.command("human-monitor-command",
                            **{"command-line": "info dtio"})

    def event(self, name):
        """The events of that name so far."""
        self.command("query-status")
        return [event["data"] for event in self.events if event["event"] == name]

    # Memory

    def access(self, *words):
        print(*words, file=self.qtest, flush=True)
        answer = self.qtest.readline().split()
        assert answer[0] == "OK", answer
        return answer[1] if len(answer) > 1 else None

    def read(self, address, width="l"):
        return int(self.access(f"read{width}", hex(address)), 16)

    def write(self, address, value, width="l"):
        self.access(f"write{width}", hex(address), hex(value))

    def read_bytes(self, address, count):
        return bytes.fromhex(self.access("read", hex(address), hex(count))[2:])

    def write_bytes(self, address, data):
        self.access("write", hex(address), hex(len(data)), "0x" + data.hex())

    # Interrupts: what the GIC has as pending

    def is_pending(self, spi):
        word = self.read(GICD + 0x200 + (32 + spi) // 32 * 4)
        return bool(word >> spi % 32 & 1)

    # PCI: the function in slot 1

    def config(self, offset, width="l"):
        return self.read(ECAM + (1 << 15) + offset, width)

    def set_config(self, offset, value, width="l"):
        self.write(ECAM + (1 << 15) + offset, value, width)

    def place(self):
        """Gives the function's BARs addresses, and enables it."""
        bars = [WINDOW + 0x100000 * i for i in range(3)]
        for i, address in enumerate(bars):
            self.set_config(0x10 + 4 * i, address)
        self.set_config(4, 6, "w")
        return bars
