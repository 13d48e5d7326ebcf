# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads test results as tests print them: TAP, and the kernel's KTAP, where a
result may sum up indented ones above it."""

import re

RESULT = re.compile(r"( *)(not )?ok\b *(\d*) *-? *(.*)")
PLAN = re.compile(r"( *)1\.\.(\d+)(?: *# *SKIP *(.*))?", re.IGNORECASE)
SKIP = re.compile(r"(.*?)\s*# *SKIP\S*\s*(.*)", re.IGNORECASE)


class Results:
    """What one stream of results came to. Only what sums nothing up counts."""

    SAID = 40                  # lines in front of a failure that are kept

    def __init__(self):
        self.passed = []
        self.failed = []
        self.skipped = []      # pairs of name and reason
        self.said = []         # for each failure, the lines in front of it
        self._last = []        # the lines since the last result
        self._below = {}       # depth -> whether a failure was seen there
        self._plans = {}       # depth -> [planned, seen]

    def line(self, line):
        line = line.rstrip()
        if line.startswith("Bail out!"):
            self._fail(line)
        elif match := PLAN.fullmatch(line):
            self._plan(len(match[1]), int(match[2]), match[3])
        elif match := RESULT.fullmatch(line):
            self._result(len(match[1]), bool(match[2]), match[4])
            self._last = []
        elif line:
            self._last = self._last[1 - self.SAID:] + [line]

    def _fail(self, text):
        self.failed.append(text)
        self.said.append(self._last)

    def end(self, status):
        """The program that printed them has ended."""
        for depth in list(self._plans):
            self._close(depth)
        if status and not self.failed:
            self._fail(f"it ended with status {status}")
        elif not (self.passed or self.failed or self.skipped):
            self._fail("it printed no results")

    def _plan(self, depth, count, reason):
        if count == 0:
            self.skipped.append(("all of it", reason or "no reason given"))
            return
        # A plan may also come behind its results: then it is met at once.
        if depth in self._plans and self._plans[depth][0] is None:
            self._plans[depth][0] = count
            self._close(depth)
            return
        self._close(depth)
        self._plans[depth] = [count, 0]

    def _close(self, depth):
        planned, seen = self._plans.pop(depth, (None, 0))
        if planned is not None and seen != planned:
            self._fail(f"{planned} results were planned, {seen} have come")

    def _result(self, depth, failed, text):
        self._plans.setdefault(depth, [None, 0])[1] += 1
        deeper = [below for below in self._below if below > depth]
        children_failed = any(self._below.pop(below) for below in deeper)
        for below in [key for key in self._plans if key > depth]:
            self._close(below)
        if deeper:
            if failed and not children_failed:
                self._fail(text)
        elif failed:
            self._fail(text)
        elif match := SKIP.fullmatch(text):
            self.skipped.append((match[1], match[2] or "no reason given"))
        else:
            self.passed.append(text)
        self._below[depth] = (self._below.get(depth, False) or failed
                              or children_failed)
