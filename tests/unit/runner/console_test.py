#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""The console of a board, cut into pieces in every way there is: what a command
prints arrives whole, and only the board's own reports are taken for reports."""

import io
import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)),
                                "../../../boards/lib"))
from console import Console  # noqa: E402

TOKEN = "0123456789abcdef"


def mark(words):
    return b"\x1e" + f"{TOKEN} {words}".encode() + b"\x1e\r\n"


STREAM = (b"booting\r\n" + mark("up") + b"one\r\ntwo\rthree"
          + b"\x1eno report\x1e\r\n\x1e" + TOKEN[:8].encode() + b" status 9\n"
          + mark("out 0") + b"aGVs\r\nbG8=\r\n" + mark("out end")
          + mark("splat") + b"BUG: a\r\n" + mark("splat end")
          + mark("status 3") + b"Power down\r\n")
TEXT = (b"one\ntwo\rthree\x1eno report\x1e\n\x1e" + TOKEN[:8].encode()
        + b" status 9\n")


def play(pieces):
    output = io.BytesIO()
    console = Console(TOKEN, output, False)
    for piece in pieces:
        console.feed(piece)
    console.close()
    return (output.getvalue(), console.boot, console.status, console.splats,
            console.files)


def is_halted(stream, step):
    console = Console(TOKEN, io.BytesIO(), False)
    for start in range(0, len(stream), step):
        console.feed(stream[start:start + step])
    return console.halted


def main():
    wanted = (TEXT, b"booting\n", 3, "BUG: a\n", {0: b"hello"})
    size = len(STREAM)
    tests = [
        ("in one piece", [[STREAM]]),
        ("byte by byte", [[STREAM[i:i + 1] for i in range(size)]]),
        ("in two pieces, wherever it is cut",
         [[STREAM[:cut], STREAM[cut:]] for cut in range(size)]),
        ("in threes", [[STREAM[i:i + 3] for i in range(0, size, 3)]]),
    ]
    failures = 0
    # Only the board's own kernel ends it, after the board has reported.
    halt = b"[    3.1] reboot: Power off not available: System halted instead\r\n"
    ends = [
        ("a guest that powers off", mark("up") + b"reboot: Power down\r\n", False),
        ("a board that has reported", mark("up") + mark("status 0"), False),
        ("one that powers off", mark("up") + mark("status 0")
         + b"[    2.0] reboot: Power down\r\n", True),
        ("one that cannot", mark("up") + mark("status 0") + halt, True),
        ("one that halts", mark("up") + mark("status 0")
         + b"reboot: System halted\r\n", True),
        ("one that is broken", mark("broken: x") + halt, True),
    ]
    print(f"1..{len(tests) + 1 + len(ends)}")
    for number, (name, ways) in enumerate(tests, 1):
        bad = [way for way in ways if play(way) != wanted]
        failures += bool(bad)
        print(f"{'not ok' if bad else 'ok'} {number} console: {name}")
        if bad:
            print(f"# {play(bad[0])}\n# instead of {wanted}")
    status = play([mark("up") + b"text"])[2]
    failures += status is not None
    print(f"{'ok' if status is None else 'not ok'} {len(tests) + 1} "
          "console: a board that dies has no status")
    for number, (name, stream, wanted) in enumerate(ends, len(tests) + 2):
        bad = any(is_halted(stream, step) != wanted for step in (1, 7, len(stream)))
        failures += bad
        print(f"{'not ok' if bad else 'ok'} {number} console: {name} "
              f"{'is' if wanted else 'is not'} at its end")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
