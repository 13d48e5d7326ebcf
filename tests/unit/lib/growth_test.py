#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""dtio-ls does twice as much for twice as many devices, and not four times, however they
are shown. TAP. Those that share a reset line it compares with one another: of these
there may be thousands, but not any number.

usage: growth_test.py DTIO_LS, which is built with count-work.c
"""

import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "../../../bench"))
import shapes  # pylint: disable=wrong-import-position,import-error

DEVICES = 1500
# Sorting takes a little more than twice as much.
MOST = 2.3
MODES = ([], ["-J"], ["--check"], ["-t"], ["-vv"])


def work(program, tree, mode):
    with tempfile.NamedTemporaryFile("r") as told:
        done = subprocess.run([program, "--dtb", tree, *mode], check=False,
                              stdout=subprocess.DEVNULL,
                              env=dict(os.environ, WORK=told.name))
        if done.returncode not in (0, 1, 3):
            sys.exit(f"growth_test: dtio-ls ended with {done.returncode}")
        return int(told.read())


def main():
    program = sys.argv[1]
    number = 0
    status = 0
    with tempfile.TemporaryDirectory() as folder:
        for shape in sorted(set(shapes.SHAPES) - {"shared"}):
            trees = []
            for count in (DEVICES, 2 * DEVICES):
                trees.append(os.path.join(folder, f"{count}.dtb"))
                with open(trees[-1], "wb") as file:
                    file.write(shapes.make(shape, count))
            for mode in MODES:
                once, twice = (work(program, tree, mode) for tree in trees)
                number += 1
                good = twice < MOST * once
                status |= not good
                print("ok" if good else "not ok", number,
                      f"{shape} devices, {' '.join(mode) or 'list'}: "
                      f"{twice / once:.2f} times as much for twice as many")
    print(f"1..{number}")
    return status


if __name__ == "__main__":
    sys.exit(main())
