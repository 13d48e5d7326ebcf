# SPDX-License-Identifier: GPL-2.0-or-later
"""Tests that are functions, run one after the other: their results as TAP."""

import subprocess
import sys
import traceback

from machine import QEMU

TESTS = []


def test(function):
    TESTS.append(function)
    return function


def refused(*arguments):
    """What QEMU says that does not start."""
    result = subprocess.run(
        [QEMU, "-machine", "virt,gic-version=3", "-accel", "qtest", "-nodefaults",
         "-display", "none", *arguments], stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60,
        check=False)
    assert result.returncode == 1, result
    return result.stdout


def expect(actual, expected):
    assert actual == expected, f"{actual!r}, not {expected!r}"


def main():
    """Runs those whose names have one of the arguments in them; all, if there is none."""
    chosen = [t for t in TESTS
              if not sys.argv[1:] or any(a in t.__name__ for a in sys.argv[1:])]
    failed = 0
    print(f"TAP version 13\n1..{len(chosen)}")
    for number, function in enumerate(chosen, 1):
        name = function.__name__.replace("_", " ")
        try:
            function()
            print(f"ok {number} {name}", flush=True)
        except Exception:  # pylint: disable=broad-except
            failed += 1
            print("#", traceback.format_exc().replace("\n", "\n# "))
            print(f"not ok {number} {name}", flush=True)
    return failed > 0
