#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Suites are run in a good order, never before what they need is there, and all of
them come to something, whatever fails."""

import os
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)),
                                "../.."))
import schedule  # noqa: E402
from suites import LEVELS, Suite, of_level  # noqa: E402

PASS = ["printf", "1..1\\nok 1 a\\n"]


class Report:
    def __init__(self):
        self.order = []
        self.failed = []

    def progress(self, line):
        pass

    def build(self, target, status, said, spent):
        self.order.append(target)
        if status:
            self.failed.append(target)

    def broken(self, target, error):
        self.order.append(target)
        self.failed.append(target)

    def suite(self, suite, results, log, spent):
        self.order.append(suite.name)
        if results.failed:
            self.failed.append(suite.name)


def move_to(folder):
    schedule.ROOT = schedule.LOGS = folder
    schedule.KEPT = os.path.join(folder, "kept")
    schedule.LAST = os.path.join(folder, "last")


def play(folder, suites, builds, jobs=1, makefile=""):
    """What a schedule came to."""
    move_to(folder)
    with open(os.path.join(folder, "Makefile"), "w", encoding="utf-8") as file:
        file.write(makefile)
    report = Report()
    schedule.Schedule(jobs, 1, report).run(suites, builds)
    return report


def longest_first(folder):
    schedule.write_times(os.path.join(folder, "kept"),
                         [schedule.Spent("short", 1, 1),
                          schedule.Spent("long one", 9, 1),
                          schedule.Spent("middle", 2, 1)])
    schedule.write_times(os.path.join(folder, "last"),
                         [schedule.Spent("middle", 5, 1)])
    report = play(folder, [Suite(name, PASS, []) for name in
                           ("short", "middle", "new", "long one")], [])
    return report.order == ["new", "long one", "middle", "short"]


def built_first(folder):
    report = play(folder, [Suite("needs b", PASS, ["b A=1"]),
                           Suite("needs a", PASS, ["a"])],
                  ["a", "b A=1"], 2, "a:\n\t@sleep 0.2\nb:\n\t@test $(A) = 1\n")
    return (not report.failed
            and report.order.index("a") < report.order.index("needs a")
            and report.order.index("b A=1") < report.order.index("needs b"))


def others_need_not_wait(folder):
    report = play(folder, [Suite("needs a", PASS, ["a"]),
                           Suite("needs nothing", PASS, [])],
                  ["a"], 2, "a:\n\t@sleep 0.5\n")
    return report.order == ["needs nothing", "a", "needs a"]


def failed_build(folder):
    report = play(folder, [Suite("needs a", PASS, ["a"]),
                           Suite("needs b", PASS, ["b"])],
                  ["a", "b"], 2, "a:\n\t@false\nb:\n\t@true\n")
    return sorted(report.failed) == ["a", "needs a"] and len(report.order) == 4


def broken_suite(folder):
    report = play(folder, [Suite("no program", ["/nonexistent"], []),
                           Suite("fails", ["false"], []),
                           Suite("says nothing", ["true"], []),
                           Suite("good", PASS, [])], [])
    return sorted(report.failed) == ["fails", "no program", "says nothing"]


def processors_are_counted(folder):
    spent = []
    report = Report()
    report.suite = lambda suite, results, log, one: spent.append(one)
    burn = ["sh", "-c", "i=0; while [ $i -lt 200000 ]; do i=$((i + 1)); done"]
    move_to(folder)
    schedule.Schedule(1, 1, report).run([Suite("burns", burn, [])], [])
    return spent[0].wall > 0 and spent[0].processor > 0.01


def levels_are_of_each_other(_):
    levels = [{suite.name for suite in of_level(level)} for level in LEVELS]
    return bool(levels[0]) and levels[0] < levels[1] < levels[2]


def main():
    cases = [
        ("what took longest is first, what is new before all", longest_first),
        ("a suite waits for what it needs", built_first),
        ("what needs nothing does not wait", others_need_not_wait),
        ("what could not be built fails what needs it, and no more",
         failed_build),
        ("programs that are not there, fail or say nothing", broken_suite),
        ("time on processors is counted", processors_are_counted),
        ("each level has what the one before it has", levels_are_of_each_other),
    ]
    failures = 0
    print(f"1..{len(cases)}")
    for number, (name, case) in enumerate(cases, 1):
        with tempfile.TemporaryDirectory(prefix="dtio-") as folder:
            good = case(folder)
        failures += not good
        print(f"{'ok' if good else 'not ok'} {number} schedule: {name}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
