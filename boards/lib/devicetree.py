# SPDX-License-Identifier: GPL-2.0-or-later
"""A board's device tree with overlays on it, for what a user has connected to
the board: the tree itself stays the one that comes with the kernel."""

import os
import subprocess

from board import BoardError, built


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BoardError(done.stderr.strip() or f"{command[0]} failed")


def overlaid(board, sources, folder):
    """The path of the new tree, a file in a folder."""
    if not board.dtb:
        raise BoardError(f"{board.name} has no device tree of its own to put "
                         "an overlay on: QEMU makes it")
    compiled = []
    for number, source in enumerate(sources):
        name = f"{number}-{os.path.basename(source)}.dtbo"
        compiled.append(os.path.join(folder, name))
        run("dtc", "-q", "-@", "-I", "dts", "-O", "dtb", "-o", compiled[-1],
            source)
    result = os.path.join(folder, "board.dtb")
    run("fdtoverlay", "-i", built("dtb", board.dtb, target="boards"),
        "-o", result, *compiled)
    return result
