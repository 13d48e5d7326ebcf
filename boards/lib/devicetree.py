# SPDX-License-Identifier: GPL-2.0-or-later
"""A board's device tree with overlays on it, for what a user has connected to
the board: the tree itself stays the one that comes with the kernel, or that the
emulator makes."""

import os
import subprocess

from board import BoardError


def run(*command):
    done = subprocess.run(command, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, check=False)
    if done.returncode:
        raise BoardError(done.stderr.strip() or f"{command[0]} failed")


def made_by_machine(command, folder):
    """The path of the tree that an emulator with this command line makes."""
    result = os.path.join(folder, "machine.dtb")
    run(*command, "-machine", f"dumpdtb={result}")
    return result


def overlaid(tree, sources, folder):
    """The path of the new tree, a file in a folder."""
    compiled = []
    for number, source in enumerate(sources):
        name = f"{number}-{os.path.basename(source)}.dtbo"
        compiled.append(os.path.join(folder, name))
        run("dtc", "-q", "-@", "-I", "dts", "-O", "dtb", "-o", compiled[-1],
            source)
    result = os.path.join(folder, "board.dtb")
    run("fdtoverlay", "-i", tree, "-o", result, *compiled)
    return result
