# SPDX-License-Identifier: GPL-2.0-or-later
"""Guests of the build machine, several at once, that are told what to do: each has a
second serial port, from which a shell in it takes orders one after the other. What it
says is on the first."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
TOP = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
BUILD = os.path.join(TOP, "build")
OUTER = os.path.join(BUILD, "qemu", "finished", "outer")
ORDERS = os.path.join(HERE, "orders.sh")


class GuestError(Exception):
    pass


class Guest:
    """One machine: it is started when it is made, and end() ends it."""

    def __init__(self, work, name, say=lambda line: None, patience=300):
        self.work = work
        self.name = name
        self.say = say
        self.patience = patience
        self.lines = []                # pairs of time and line
        self.changed = threading.Condition()
        self.over = False
        folder = tempfile.mkdtemp(prefix=name.replace(" ", "-"), dir=work)
        self.pidfile = os.path.join(folder, "pid")
        self.monitor = os.path.join(folder, "monitor")
        self.port = os.path.join(folder, "port")
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(self.port)
        self.listener.listen(1)
        self.orders = None
        self.count = 0

    def launch(self, command, **environment):
        self.process = subprocess.Popen(
            command, env=dict(os.environ, **environment), stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")
        threading.Thread(target=self.listen, daemon=True).start()

    def extra(self):
        """What QEMU is told for the sake of this class."""
        return (f"-serial unix:{self.port} "
                f"-qmp unix:{self.monitor},server=on,wait=off")

    def listen(self):
        for line in self.process.stdout:
            line = line.rstrip()
            if not self.over and not line.startswith("@"):
                self.say(f"{self.name}: {line}")
            with self.changed:
                self.lines.append((time.monotonic(), line))
                self.changed.notify_all()
        with self.changed:
            self.over = True
            self.changed.notify_all()

    def wait(self, pattern, begin=0, patience=None):
        """The first line from line BEGIN on that matches: its number and the match."""
        end = time.monotonic() + (patience or self.patience)
        with self.changed:
            while True:
                for number in range(begin, len(self.lines)):
                    found = re.search(pattern, self.lines[number][1])
                    if found:
                        return number, found
                if self.over:
                    raise GuestError(f"{self.name} ended and never said '{pattern}': "
                                     + self.last())
                if not self.changed.wait(end - time.monotonic()):
                    raise GuestError(f"{self.name} did not say '{pattern}' in time: "
                                     + self.last())

    def last(self):
        return " / ".join(line for _, line in self.lines[-5:])

    def up(self, begin=0):
        """Waits until the guest takes orders."""
        if self.orders is None:
            self.listener.settimeout(self.patience)
            self.orders, _ = self.listener.accept()
        self.wait("^@up", begin)

    def begin(self, order):
        """Gives an order and does not wait; finish() takes what this returns."""
        self.count += 1
        with self.changed:
            begin = len(self.lines)
        line = f"{self.count} {order}\n"
        # A terminal's line has 4,095 characters.
        assert len(line) < 4000 and line.count("\n") == 1
        self.orders.sendall(line.encode())
        return self.count, begin

    def finish(self, order, patience=None):
        """The status of an order, and the lines since then."""
        number, begin = order
        end, found = self.wait(f"@done {number} ([0-9]+)$", begin, patience)
        with self.changed:
            lines = [line for _, line in self.lines[begin:end + 1]]
        # Output that did not end with a newline is before the mark.
        lines[-1] = lines[-1][:found.start()]
        return int(found[1]), [line for line in lines if line]

    def run(self, order, patience=None):
        return self.finish(self.begin(order), patience)

    def do(self, order, patience=None):
        """An order that has to succeed: its lines"""
        status, lines = self.run(order, patience)
        if status:
            raise GuestError(f"{self.name}: '{order}' ended with {status}: "
                             + " / ".join(lines[-8:]))
        return lines

    def soon(self, order, seconds=60):
        """Until an order succeeds: whether it did in time"""
        end = time.monotonic() + seconds
        while True:
            if self.run(order)[0] == 0:
                return True
            if time.monotonic() > end:
                return False
            time.sleep(0.2)

    def pid(self):
        with open(self.pidfile, encoding="ascii") as file:
            return int(file.read())

    def send_signal(self, number):
        os.kill(self.pid(), number)

    def end(self):
        """Ends QEMU, which has no time to say anything."""
        self.over = True
        if self.process.poll() is None:
            try:
                self.send_signal(signal.SIGCONT)
                self.send_signal(signal.SIGKILL)
            except (OSError, ValueError):
                self.process.kill()
        self.process.wait()
        self.listener.close()
        if self.orders:
            self.orders.close()


def boot_folder(work, kernel, flavour):
    """What guest-run boots, in a folder that stays as it is during a build"""
    folder = os.path.join(work, f"boot-{kernel}-{flavour}")
    if not os.path.isdir(folder):
        os.mkdir(folder)
        for file in (f"kernel/{kernel}/{flavour}/Image", "rootfs/guest.cpio"):
            shutil.copy(os.path.join(BUILD, file), folder)
    return folder


class Virt(Guest):
    """A guest on machine virt, with the kernel of the boards; others can map its memory if
    it is shared."""

    def __init__(self, work, name, kernel="6.12", flavour="default", memory="256M",
                 devices=(), files=(), qemu="", append="", reboot=False, shared=True,
                 emulator=OUTER, **options):
        super().__init__(work, name, **options)
        if shared:
            qemu += (f" -object memory-backend-memfd,id=memory,size={memory},share=on "
                     "-machine memory-backend=memory")
        command = [os.path.join(TOP, "boards/guest-run"), "--accel", "tcg",
                   "--timeout", "7200", "--memory", memory, "--pidfile", self.pidfile,
                   "--append", append, "--qemu", f"{self.extra()} {qemu}"]
        command += ["--reboot"] if reboot else []
        for device in devices:
            command += ["--device", device]
        for file in (ORDERS, os.path.join(HERE, "tap.sh"), *files):
            command += ["--file", f"{file}:/root/{os.path.basename(file)}"]
        self.launch([*command, "--", "sh", "/root/orders.sh", "/dev/ttyAMA1"],
                    DTIO_BOOT=boot_folder(work, kernel, flavour),
                    PATH=os.pathsep.join((emulator, os.environ["PATH"])))


class Q35(Guest):
    """A PC as a guest"""

    def __init__(self, work, name, memory="512M", devices=(), files=(), qemu="", append="",
                 processors=1, **options):
        super().__init__(work, name, **options)
        words = [f"-object memory-backend-memfd,id=memory,size={memory},share=on",
                 f"-machine memory-backend=memory -m {memory} -smp {processors}",
                 self.extra(), f"-pidfile {self.pidfile}", qemu]
        words += [f"-device '{device}'" for device in devices]
        command = [os.path.join(TOP, "tests/q35/run"), "--timeout", "7200",
                   "--qemu", " ".join(words), "--append", append]
        for file in (ORDERS, os.path.join(HERE, "tap.sh"), *files):
            command += ["--file", file]
        self.launch([*command, "--", "sh", "/root/orders.sh", "/dev/ttyS1"])
