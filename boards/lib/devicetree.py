# SPDX-License-Identifier: GPL-2.0-or-later
"""A board's device tree: the one that comes with the kernel, or that the emulator makes,
or one of the board's own, a source that may include the kernel's. Overlays are put on it
for what a user has connected to the board."""

import os
import subprocess

from board import BoardError, built

# The kernel whose device trees are those of the boards.
KERNEL = "linux-source-6.12"


def run(*command):
    done = subprocess.run(command, stdin=subprocess.DEVNULL,
                          capture_output=True, text=True, check=False)
    if done.returncode:
        raise BoardError(done.stderr.strip() or f"{command[0]} failed")


def compiled(source, folder):
    """The path of the tree that a board's own source makes. It includes the kernel's as
    these include one another across folders: <arm64/vendor/board.dts>."""
    prefixes = built("src", KERNEL, "scripts", "dtc", "include-prefixes",
                     target="boards")
    preprocessed = os.path.join(folder, os.path.basename(source))
    result = preprocessed + ".dtb"
    run("cpp", "-nostdinc", "-undef", "-D__DTS__", "-x", "assembler-with-cpp",
        "-I", prefixes, "-o", preprocessed, source)
    run("dtc", "-q", "-@", "-I", "dts", "-O", "dtb", "-o", result, preprocessed)
    return result


def made_by_machine(command, folder):
    """The path of the tree that an emulator with this command line makes."""
    result = os.path.join(folder, "machine.dtb")
    run(*command, "-machine", f"dumpdtb={result}")
    return result


def tree_of(board, emulator, overlays, folder):
    """The path of a board's tree with overlays on it; None if it is the one that the
    machine makes. The emulator is a function that gives its command line."""
    tree = board.dtb
    if tree and tree.endswith(".dts"):
        tree = compiled(tree, folder)
    elif tree:
        tree = built("dtb", tree, target="boards")
    if not overlays:
        return tree
    return overlaid(tree or made_by_machine(emulator(), folder), overlays, folder)


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
