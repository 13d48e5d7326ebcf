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
    print(f"1..{len(tests) + 1}")
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
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
