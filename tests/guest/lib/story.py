# SPDX-License-Identifier: GPL-2.0-or-later
"""A test that can also be told as a demonstration: TAP, or what happens and a summary for
people."""

import time


class Story:
    """Prints progress, and collects the results of checks: name -> sentence, in order.
    One that is not reported has failed."""

    def __init__(self, checks, demo):
        self.checks = checks
        self.demo = demo
        self.began = time.monotonic()
        self.results = {}
        self.reasons = {}

    def section(self, title):
        if self.demo:
            elapsed = time.monotonic() - self.began
            print(f"\n=== {title}  [{elapsed:.1f} s]", flush=True)
        else:
            print(f"# {title}", flush=True)

    def show(self, line):
        print(("    " if self.demo else "# ") + line, flush=True)

    def tell(self, line):
        """A line of a board or guest, as report.sh makes them."""
        verb, _, rest = line.partition(" ")
        if verb == "@section":
            self.section(rest)
        elif verb == "@ok":
            self.report(rest, True)
        elif verb == "@failed":
            check, _, reason = rest.partition(": ")
            self.report(check, False, reason)
        else:
            self.show(line)

    def report(self, check, holds, reason=""):
        if check not in self.checks:
            raise KeyError(f"there is no check named {check}")
        self.results[check] = self.results.get(check, True) and holds
        if not holds:
            self.reasons[check] = reason

    def end(self):
        if self.demo:
            print("\n=== What was shown")
        else:
            print(f"1..{len(self.checks)}")
        for number, (check, sentence) in enumerate(self.checks.items(), 1):
            holds = self.results.get(check, False)
            if self.demo:
                print(f"  [{'ok' if holds else 'FAILED'}] {sentence}")
            else:
                print(f"{'ok' if holds else 'not ok'} {number} {sentence}")
            if not holds:
                reason = self.reasons.get(check, "it was never reached")
                print(("         " if self.demo else "# ") + reason)
        good = all(self.results.get(check, False) for check in self.checks)
        if self.demo:
            elapsed = time.monotonic() - self.began
            print(f"\n{'All of it works' if good else 'NOT all of it works'}"
                  f" ({elapsed:.0f} s).")
        return 0 if good else 1
