# SPDX-License-Identifier: GPL-2.0-or-later
"""Guests that are PCI endpoints, and guests that are their hosts."""

import os
import shutil
import sys
import tempfile

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.join(os.path.dirname(HERE), "lib"))
from guests import BUILD, GuestError, Q35, Virt  # noqa: E402, F401

# QEMU's name of a controller
CONTROLLERS = {"PCI controller": "dtio-epc-pci,addr=4", "platform controller": "dtio-epc"}
# A host's QEMU uses the socket by one of them. There is dtio-link, too, which plugs in
# dtio-pci and pulls it out.
CLIENTS = ("dtio-pci", "vfio-user-pci")
# Where a host has the function: behind a port of its own
PORT = "pcie-root-port,id=slot1,chassis=1,addr=5"
FUNCTION = "/sys/bus/pci/devices/0000:01:00.0"
MEMORY = {"default": "256M", "debug": "768M"}


def client(name, socket, more=""):
    """A device of a host's QEMU: what is at the socket"""
    if name == "dtio-link":
        return f"dtio-link,port=slot1,socket=unix:{socket}{more}"
    if name == "dtio-pci":
        return f"dtio-pci,bus=slot1,socket=unix:{socket}{more}"
    return ('{"driver":"vfio-user-pci","id":"function","bus":"slot1",'
            f'"socket":{{"type":"unix","path":"{socket}"}}}}')


class Endpoint(Virt):
    """A guest with a controller. It takes orders, and knows endpoint.sh."""

    def __init__(self, work, socket, controller="PCI controller", kernel="6.12",
                 flavour="default", more="", files=(), name="endpoint", **options):
        module = os.path.join(BUILD, f"modules/{kernel}-{flavour}/guest/dtio-epc.ko")
        super().__init__(
            work, name, kernel, flavour, MEMORY[flavour],
            [f"{CONTROLLERS[controller]},socket=unix:{socket}{more}"],
            [os.path.join(HERE, "endpoint.sh"), module, *files], **options)

    def ready(self):
        self.up()
        self.do(". /root/endpoint.sh")
        self.do("load")


class Host(Virt):
    """A guest that has a function of an endpoint, or none yet"""

    def __init__(self, work, device=None, kernel="6.12", flavour="default", files=(),
                 name="host", **options):
        super().__init__(work, name, kernel, flavour, MEMORY[flavour],
                         [PORT, *([device] if device else [])],
                         [os.path.join(HERE, "endpoint.sh"), *files], **options)

    def ready(self):
        self.up()
        self.do(". /root/endpoint.sh")


class Pc(Q35):
    """The same, by a PC"""

    def __init__(self, work, device, files=(), name="host", **options):
        super().__init__(work, name, devices=[PORT, device],
                         files=[os.path.join(HERE, "endpoint.sh"), *files], **options)

    def ready(self):
        self.up()
        self.do(". /root/endpoint.sh")


class Results:
    """TAP"""

    def __init__(self):
        self.count = self.failed = 0

    def add(self, good, what, why=()):
        self.count += 1
        self.failed += not good
        print(f"{'ok' if good else 'not ok'} {self.count} {what}", flush=True)
        if not good:
            for line in why:
                self.note(line)
        return good

    def note(self, line):
        print(f"# {line}", flush=True)

    def end(self):
        print(f"1..{self.count}")
        return 1 if self.failed else 0


class Work:
    """A folder for sockets and guests, which end with it"""

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="dtio-endpoint-")
        self.guests = []
        return self

    def path(self, name):
        return os.path.join(self.folder, name)

    def start(self, kind, *arguments, **options):
        guest = kind(self.folder, *arguments, **options)
        self.guests.append(guest)
        return guest

    def __exit__(self, *_):
        for guest in self.guests:
            guest.end()
        shutil.rmtree(self.folder)
