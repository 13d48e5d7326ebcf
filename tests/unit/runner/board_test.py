#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What a folder in boards/ makes of a board: variants, what they have from the board that
they are one of, a device tree of its own, and one processor."""

import os
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)),
                                "../../../boards/lib"))
import board  # noqa: E402
from board import Board, BoardError  # noqa: E402

WHOLE = """description = "whole"
machine = "virt"
cpu = "max"
smp = 4
memory = "1G"
dtb = "board.dts"
serials = 2
console = 1
console-name = "ttyAMA1"
append = "quiet"
selftests = [["some.device"]]
"""
FOLDERS = {
    "whole": WHOLE,
    "few": WHOLE + 'one-processor = ["-smp", "4", "-global", "cpus=1"]\n',
    "variant": 'description = "variant"\nvariant-of = "whole"\nconsole = 0\n',
    "second": 'description = "second"\nvariant-of = "variant"\n',
    "orphan": 'description = "orphan"\nvariant-of = "nowhere"\n',
    "typing": 'description = "typing"\nvariant-of = "whole"\nmachin = "q35"\n',
}


def error_of(name):
    try:
        Board(name)
    except BoardError as error:
        return str(error)
    return ""


def processors(name, icount):
    """The arguments for the number of processors, and whether Linux is told to use one."""
    made = Board(name)
    made.dtb = None
    command = made.qemu("Image", "initrd", "", {}, icount)
    return (command[command.index("-smp") + 1], "cpus=1" in command,
            "nr_cpus=1" in command[command.index("-append") + 1])


def main():
    board.built = lambda *path, **_: os.path.join(*path)
    with tempfile.TemporaryDirectory(prefix="dtio-") as folder:
        board.BOARDS = folder
        for name, text in FOLDERS.items():
            os.mkdir(os.path.join(folder, name))
            with open(os.path.join(folder, name, "board.toml"), "w",
                      encoding="utf-8") as file:
                file.write(text)
        variant = Board("variant")
        own = os.path.join(folder, "whole", "board.dts")
        tests = [
            ("a board's own tree is in its folder", Board("whole").dtb == own),
            ("a variant has what the board has",
             (variant.machine, variant.cpu, variant.smp, variant.append)
             == ("virt", "max", 4, "quiet")),
            ("with the tree of the board's folder", variant.dtb == own),
            ("and what it says itself",
             (variant.description, variant.console) == ("variant", 0)),
            ("its tests are its own", variant.selftests == []),
            ("a variant of a variant is refused, with what to write",
             "name whole" in error_of("second")),
            ("one of no board is", "no board 'nowhere'" in error_of("orphan")),
            ("and what it misspells", "unknown: machin" in error_of("typing")),
            ("a board has its processors",
             processors("whole", False) == ("4", False, False)),
            ("or one of them", processors("whole", True) == ("1", False, False)),
            ("where the machine has no other number, the board says how",
             processors("few", True) == ("4", True, True)),
            ("and not otherwise", processors("few", False) == ("4", False, False)),
        ]
    print(f"1..{len(tests)}")
    for number, (name, passed) in enumerate(tests, 1):
        print(f"{'ok' if passed else 'not ok'} {number} board: {name}")
    return 0 if all(passed for _, passed in tests) else 1


if __name__ == "__main__":
    sys.exit(main())
