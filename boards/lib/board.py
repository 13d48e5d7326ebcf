# SPDX-License-Identifier: GPL-2.0-or-later
"""A board is a folder: board.toml says what to emulate, kernel.config what
its kernel needs. This turns one into a QEMU command line."""

import os
import tomllib

BOARDS = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
BUILD = os.path.join(os.path.dirname(BOARDS), "build")


class BoardError(Exception):
    """An error in a board or its build that the user can correct."""


def names():
    return sorted(entry.name for entry in os.scandir(BOARDS)
                  if os.path.exists(os.path.join(entry.path, "board.toml")))


def built(*path, target):
    """A product of the build, by its path under build/."""
    path = os.path.join(BUILD, *path)
    if not os.path.exists(path):
        raise BoardError(f"{os.path.relpath(path)} is not built: "
                         f"run make {target}")
    return path


def read(name):
    """What a board's board.toml says, and its path."""
    path = os.path.join(BOARDS, name, "board.toml")
    if not os.path.exists(path):
        raise BoardError(f"no board {name!r}; there are: " + ", ".join(names()))
    with open(path, "rb") as file:
        try:
            return tomllib.load(file), path
        except tomllib.TOMLDecodeError as error:
            raise BoardError(f"{path}: {error}") from None


# What a variant has as the board has it that it is one of, if it says nothing else. The
# tests are its own.
INHERITED = ("machine", "cpu", "smp", "one-processor", "memory", "dtb", "devices",
             "serials", "console", "console-name", "arguments", "append")


def inherited(keys, path):
    """The keys of a board with those that it has from another, of which it is a variant."""
    name = keys.pop("variant-of", None)
    if name is None:
        return keys
    other, other_path = read(name)
    if "variant-of" in other:
        raise BoardError(f"{path}: variant-of: {name} is a variant itself: name "
                         f"{other['variant-of']}")
    if str(other.get("dtb", "")).endswith(".dts"):
        other["dtb"] = os.path.join(os.path.dirname(other_path), other["dtb"])
    return {key: other[key] for key in INHERITED if key in other} | keys


class Board:
    def __init__(self, name):
        keys, path = read(name)
        keys = inherited(keys, path)
        self.name = name
        try:
            self.description = keys.pop("description")
            self.machine = keys.pop("machine")
            self.memory = keys.pop("memory")
            self.smp = keys.pop("smp")
            self.serials = keys.pop("serials")
            self.console = keys.pop("console")
            self.console_name = keys.pop("console-name")
        except KeyError as error:
            raise BoardError(f"{path}: {error.args[0]} is missing") from None
        self.cpu = keys.pop("cpu", None)
        self.one_processor = keys.pop("one-processor", None)
        self.dtb = keys.pop("dtb", None)
        if self.dtb and self.dtb.endswith(".dts"):
            self.dtb = os.path.join(os.path.dirname(path), self.dtb)
        self.devices = keys.pop("devices", [])
        self.arguments = keys.pop("arguments", [])
        self.append = keys.pop("append", "")
        self.selftests = keys.pop("selftests", [])
        self.selftests_debug = keys.pop("selftests-debug", [])
        self.snapshots = keys.pop("snapshots", [])
        self.fuzz = keys.pop("fuzz", [])
        self.races = keys.pop("races", [])
        if keys:
            raise BoardError(f"{path}: unknown: " + ", ".join(keys))

    def qemu(self, kernel, initrd, append, lines, icount=False):
        """The command line of the emulator; the console is stdin and stdout, and lines
        are what is at the other end of serial ports."""
        processors = ["-smp", "1" if icount else str(self.smp)]
        if icount and self.one_processor:
            processors = self.one_processor
            append = f"nr_cpus=1 {append}"
        command = [
            built("qemu", "finished", "outer", "qemu-system-aarch64",
                  target="qemu"),
            "-nodefaults", "-display", "none", "-no-reboot",
            "-machine", self.machine, "-m", self.memory,
            *processors,
            "-kernel", kernel, "-initrd", initrd,
            "-append", " ".join(filter(None, [
                f"console={self.console_name}", "panic=-1",
                self.append, append])),
            "-chardev", "stdio,id=console,signal=off",
        ]
        if self.cpu:
            command += ["-cpu", self.cpu]
        if self.dtb:
            command += ["-dtb", built("dtb", self.dtb, target="boards")]
        if icount:
            command += ["-icount", "shift=0"]
        for number in range(max([self.serials, *(n + 1 for n in lines)])):
            if number == self.console:
                command += ["-serial", "chardev:console"]
            elif number in lines:
                command += ["-serial", lines[number]]
            else:
                command += ["-serial", "null"]
        for device in self.devices:
            command += ["-device", device]
        return command + self.arguments
