# SPDX-License-Identifier: GPL-2.0-or-later
"""Device trees with any number of devices, of a few shapes, written as they are
flattened: dtc does not read sources as long as that.

plain: on one bus, each with registers and an interrupt of its own
bare: each with registers alone
buses: a hundred on a bus
known: as plain, of a kind that dtio knows
shared: all have one page, one interrupt, one clock and one reset line
named: as plain, each with an alias
"""

import struct

BEGIN_NODE, END_NODE, PROPERTY, END = 1, 2, 3, 9
GIC, CLOCK, RESET = 1, 2, 3
FIRST = 0x100000000
A_BUS = 100
SHAPES = ("plain", "bare", "buses", "known", "shared", "named")


class Writer:
    def __init__(self):
        self.structure = bytearray()
        self.strings = bytearray()
        self.names = {}

    def pad(self, data):
        self.structure += data + bytes(-len(data) % 4)

    def begin(self, name):
        self.structure += struct.pack(">I", BEGIN_NODE)
        self.pad(name.encode() + b"\0")

    def end(self):
        self.structure += struct.pack(">I", END_NODE)

    def put(self, name, *value):
        """Cells, or a string, or nothing"""
        if name not in self.names:
            self.names[name] = len(self.strings)
            self.strings += name.encode() + b"\0"
        data = (value[0].encode() + b"\0" if value and isinstance(value[0], str)
                else struct.pack(f">{len(value)}I", *value))
        self.structure += struct.pack(">III", PROPERTY, len(data),
                                      self.names[name])
        self.pad(data)

    def finish(self):
        self.structure += struct.pack(">I", END)
        begin = 40 + 16
        behind = begin + len(self.structure)
        return struct.pack(">10I", 0xd00dfeed, behind + len(self.strings),
                           begin, behind, 40, 17, 16, 0, len(self.strings),
                           len(self.structure)) + bytes(16) + \
            bytes(self.structure) + bytes(self.strings)


def begin_bus(tree, name):
    tree.begin(name)
    tree.put("compatible", "simple-bus")
    tree.put("#address-cells", 2)
    tree.put("#size-cells", 2)
    tree.put("ranges")


def put_device(tree, shape, number):
    size = 1 if shape == "shared" else 0x1000
    address = FIRST + number * size
    tree.begin(f"device@{address:x}")
    tree.put("compatible", "arm,pl031" if shape == "known" else "vendor,device")
    tree.put("reg", address >> 32, address & 0xffffffff, 0, size)
    if shape == "shared":
        tree.put("interrupts", 0, 7, 4)
        tree.put("clocks", CLOCK)
        tree.put("resets", RESET, 1)
    elif shape != "bare":
        tree.put("interrupts", 0, number, 4)
    tree.end()


def put_providers(tree):
    tree.begin("interrupt-controller@8000000")
    tree.put("compatible", "arm,gic-v3")
    tree.put("#interrupt-cells", 3)
    tree.put("interrupt-controller")
    tree.put("reg", 0, 0x8000000, 0, 0x10000)
    tree.put("phandle", GIC)
    tree.end()
    tree.begin("clock")
    tree.put("compatible", "fixed-clock")
    tree.put("#clock-cells", 0)
    tree.put("clock-frequency", 1000000)
    tree.put("phandle", CLOCK)
    tree.end()
    tree.begin("reset-controller@9000000")
    tree.put("compatible", "vendor,reset")
    tree.put("#reset-cells", 1)
    tree.put("reg", 0, 0x9000000, 0, 0x1000)
    tree.put("phandle", RESET)
    tree.end()


def make(shape, count):
    """A flattened device tree."""
    tree = Writer()
    tree.begin("")
    tree.put("#address-cells", 2)
    tree.put("#size-cells", 2)
    tree.put("interrupt-parent", GIC)
    if shape == "named":
        tree.begin("aliases")
        for number in range(count):
            tree.put(f"thing{number}",
                     f"/soc/device@{FIRST + number * 0x1000:x}")
        tree.end()
    put_providers(tree)
    begin_bus(tree, "soc")
    for number in range(count):
        if shape == "buses" and number and number % A_BUS == 0:
            tree.end()
            begin_bus(tree, f"soc-{number}")
        put_device(tree, shape, number)
    tree.end()
    tree.end()
    return tree.finish()
