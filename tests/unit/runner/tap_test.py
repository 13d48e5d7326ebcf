#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Results that are missing, broken off or contradictory must not pass."""

import os
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)),
                                "../.."))
from tap import Results  # noqa: E402

# What it is, the output, the exit status, and how many passed, failed, skipped
CASES = [
    ("plain results count",
     "TAP version 13\n1..3\nok 1 a\nnot ok 2 b\nok 3 c # SKIP no c", 1,
     (1, 1, 1)),
    ("a failure counts though the status is 0",
     "1..1\nnot ok 1 a", 0, (0, 1, 0)),
    ("a status counts though nothing failed",
     "1..1\nok 1 a", 126, (1, 1, 0)),
    ("no output is a failure", "", 0, (0, 1, 0)),
    ("results that were planned and have not come are a failure",
     "1..2\nok 1 a", 0, (1, 1, 0)),
    ("more results than planned are a failure",
     "1..1\nok 1 a\nok 2 b", 0, (2, 1, 0)),
    ("a plan may come last", "ok 1 a\nok 2 b\n1..2", 0, (2, 0, 0)),
    ("a late plan is checked too", "ok 1 a\n1..2", 0, (1, 1, 0)),
    ("one program may follow another",
     "1..1\nok 1 a\n1..2\nok 1 b\nok 2 c", 0, (3, 0, 0)),
    ("the first of two programs that broke off is noticed",
     "1..2\nok 1 a\n1..1\nok 1 b", 0, (2, 1, 0)),
    ("all skipped", "1..0 # SKIP no device", 0, (0, 0, 1)),
    ("a sum of indented results is no result",
     "1..1\n  1..2\n  ok 1 a\n  ok 2 b\nok 1 sum", 0, (2, 0, 0)),
    ("a sum that failed with a failure below counts once",
     "1..1\n  1..2\n  ok 1 a\n  not ok 2 b\nnot ok 1 sum", 1, (1, 1, 0)),
    ("a sum that failed by itself counts",
     "1..1\n  1..1\n  ok 1 a\nnot ok 1 sum # exit status 139", 1, (1, 1, 0)),
    ("indented results that broke off are noticed",
     "1..1\n  1..2\n  ok 1 a\nok 1 sum", 0, (1, 1, 0)),
    ("a result without anything below is not taken for a sum",
     "1..2\n  1..1\n  ok 1 a\nok 1 sum\nok 2 alone", 0, (2, 0, 0)),
    ("bailing out is a failure", "1..1\nok 1 a\nBail out! no disk", 0,
     (1, 1, 0)),
    ("other text is no result",
     "1..1\n# not ok 1 a\nokay then\nnot okay\nok 1 a", 0, (1, 0, 0)),
    ("a failure counts though it was expected",
     "1..2\nok 1 a\nnot ok 2 b # TODO later", 0, (1, 1, 0)),
]


def said():
    """A failure comes with what was said since the last result."""
    results = Results()
    for line in ["1..3", "# of a", "ok 1 a", "# of b", "not ok 2 b", "# of c",
                 "not ok 3 c"]:
        results.line(line + "\n")
    results.end(1)
    return results.said


def main():
    failures = 0
    print(f"1..{len(CASES) + 1}")
    for number, (name, text, status, wanted) in enumerate(CASES, 1):
        results = Results()
        for line in text.split("\n"):
            results.line(line + "\n")
        results.end(status)
        counts = (len(results.passed), len(results.failed),
                  len(results.skipped))
        good = counts == wanted
        failures += not good
        print(f"{'ok' if good else 'not ok'} {number} tap: {name}")
        if not good:
            print(f"# wanted {wanted}, got {counts}")
    good = said() == [["# of b"], ["# of c"]]
    failures += not good
    print(f"{'ok' if good else 'not ok'} {len(CASES) + 1} "
          "tap: a failure comes with what was said of it")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
