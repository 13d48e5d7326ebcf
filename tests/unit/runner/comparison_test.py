#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Two drivers are the same only when each test has come to the same with both, and
only what was run and passed has passed."""

import os
import sys

sys.dont_write_bytecode = True
TESTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
sys.path[:0] = [TESTS, os.path.join(TESTS, "vfio-selftests")]
from comparison import DRIVERS, Comparison  # noqa: E402

BOTH = "1..2\nok 1 a\nok 2 b"
# What it is, what a program said with each driver, its status with each, and what
# each of its tests came to with each, and whether that is good
CASES = [
    ("the same", (BOTH, BOTH), (0, 0),
     [("passed", "passed", True), ("passed", "passed", True)]),
    ("one fails with the second", (BOTH, "1..2\nok 1 a\nnot ok 2 b"), (0, 1),
     [("passed", "passed", True), ("passed", "failed", False)]),
    ("one fails with the first", ("1..2\nok 1 a\nnot ok 2 b", BOTH), (1, 0),
     [("passed", "passed", True), ("failed", "passed", False)]),
    ("one fails with both", ("1..1\nnot ok 1 a",) * 2, (1, 1),
     [("failed", "failed", False)]),
    ("one is skipped with the second", (BOTH, "1..2\nok 1 a\nok 2 b # SKIP no"),
     (0, 0), [("passed", "passed", True), ("passed", "skipped", False)]),
    ("one is skipped with both", ("1..1\nok 1 a # SKIP no",) * 2, (0, 0),
     [("skipped", "skipped", True)]),
    ("a program that skips itself", ("no driver",) * 2, (4, 4),
     [("skipped", "skipped", True)]),
    ("a program that skips itself in TAP", ("1..0 # SKIP no",) * 2, (4, 4),
     [("skipped", "skipped", True)]),
    ("one is not there with the second", (BOTH, "1..1\nok 1 a"), (0, 0),
     [("passed", "passed", True), ("passed", "absent", False)]),
    ("a program that breaks off", (BOTH, "1..2\nok 1 a"), (0, 1),
     [("passed", "passed", True), ("passed", "absent", False),
      ("absent", "failed", False)]),
    ("a program that says nothing", ("", ""), (0, 0),
     [("failed", "failed", False)]),
    ("a program that is not there", ("", ""), (127, 127),
     [("failed", "failed", False)]),
    ("a program that does not end", (BOTH, BOTH), (0, None),
     [("passed", "passed", True), ("passed", "passed", True),
      ("absent", "failed", False)]),
    ("the second driver is not tried", (BOTH,), (0,),
     [("passed", "absent", False), ("passed", "absent", False)]),
]
TOO_OLD = "vfio_dma_map_limit_test.vfio_type1_iommu.overflow"


def compare(said, statuses, kernel="7.2"):
    comparison = Comparison(kernel)
    for driver, text, status in zip(DRIVERS, said, statuses):
        comparison.line(f"@run {driver} device program")
        for line in text.split("\n"):
            comparison.line(line)
        if status is not None:
            comparison.line(f"@status {status}")
    comparison.end()
    return comparison


def came_to(*arguments):
    return [(*case.outcomes, case.good)
            for case in compare(*arguments).cases()]


def tests():
    """Triples of a name, what came out and what should."""
    for name, said, statuses, wanted in CASES:
        yield name, came_to(said, statuses), wanted
    old = (f"1..1\nnot ok 1 {TOO_OLD}",) * 2
    new = f"1..1\nok 1 {TOO_OLD}"
    yield ("an old kernel's failure", came_to(old, (1, 1), "6.12"),
           [("failed", "failed", True)])
    yield ("it is none of a new kernel's", came_to(old, (1, 1)),
           [("failed", "failed", False)])
    yield ("an old kernel's failure with one driver only",
           came_to((new, old[0]), (0, 1), "6.12"),
           [("passed", "failed", False)])
    counted = compare((BOTH, "1..2\nnot ok 1 a\nok 2 b # SKIP no"), (0, 1))
    yield ("counts", [counted.counts(("program", "device"), driver)
                      for driver in DRIVERS], [[2, 0, 0], [0, 1, 1]])
    (first, _) = compare((BOTH, "1..2\n# why\nnot ok 1 a\nok 2 b"),
                         (0, 1)).cases()
    yield ("what was said of a failure", first.said, ["dtio-pci: # why"])


def main():
    failures = 0
    cases = list(tests())
    print(f"1..{len(cases)}")
    for number, (name, got, wanted) in enumerate(cases, 1):
        bad = got != wanted
        failures += bad
        print(f"{'not ok' if bad else 'ok'} {number} comparison: {name}")
        if bad:
            print(f"# {got}\n# instead of {wanted}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
