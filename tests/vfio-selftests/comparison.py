# SPDX-License-Identifier: GPL-2.0-or-later
"""What programs said of devices bound to one driver, and to another: read from
tests/vfio-selftests/board.sh's output, and set side by side."""

import fnmatch

from tap import Results

DRIVERS = ("vfio-pci", "dtio-pci")
OUTCOMES = ("passed", "failed", "skipped")
KSFT_SKIP = 4

# What fails with any driver of a kernel that is older than the tests, and why.
TOO_OLD = {
    "6.12": {
        "vfio_dma_map_limit_test.vfio_type1*.overflow":
            "this kernel says EINVAL, not EOVERFLOW, beyond the last address",
        "vfio_pci_sriov_uapi_test.iommufd_[!c]*":
            "this kernel takes no token with VFIO_DEVICE_BIND_IOMMUFD",
    },
}


class Run:
    """What one program said of one device bound to one driver."""

    def __init__(self):
        self.cases = {}        # name -> (outcome, reason)
        self.said = {}         # name of a failure -> lines in front of it
        self._results = Results()
        self._last = "no reason given"

    def line(self, line):
        self._results.line(line)
        self._last = line.strip() or self._last

    def end(self, status):
        """The program ended; None: nobody knows how."""
        results = self._results
        if status == KSFT_SKIP and not results.skipped:
            results.skipped.append(("all of it", self._last))
        results.end(0 if status == KSFT_SKIP else status)
        if status is None:
            results.line("Bail out! it did not end")
        self.cases.update((name, ("passed", "")) for name in results.passed)
        self.cases.update(
            (name, ("skipped", why)) for name, why in results.skipped)
        self.cases.update((name, ("failed", "")) for name in results.failed)
        self.said.update(zip(results.failed, results.said))


class Case:
    """One test of one program with one device, with both drivers."""

    def __init__(self, where, name, runs, too_old):
        self.text = f"{where[1]}: {where[0]}: {name}"
        found = [runs[driver].cases.get(name, ("absent", ""))
                 if driver in runs else ("absent", "") for driver in DRIVERS]
        self.outcomes = [outcome for outcome, _ in found]
        self.same = self.outcomes[0] == self.outcomes[1]
        self.outcome = self.outcomes[1]
        self.reason = found[1][1]
        self.excused = False
        if self.outcome == "failed":
            self.reason = "for no known reason"
            for pattern, reason in too_old.items():
                if fnmatch.fnmatch(name, pattern):
                    self.excused, self.reason = True, reason
        self.good = self.same and (self.outcome != "failed" or self.excused)
        self.said = [f"{driver}: {line}" for driver in DRIVERS
                     if driver in runs
                     for line in runs[driver].said.get(name, ())]


class Comparison:
    """Every program with every device."""

    def __init__(self, kernel):
        self.kernel = kernel
        self.remarks = []      # the board's own
        self.runs = {}         # (program, device) -> driver -> Run
        self._run = None

    def line(self, line):
        """Takes the next line of the board."""
        verb, *words = line.split(" ")
        if verb == "@run":
            driver, device, program = words
            self._run = Run()
            drivers = self.runs.setdefault((program, device), {})
            drivers[driver] = self._run
        elif verb == "@status" and self._run:
            self._run.end(int(words[0]))
            self._run = None
        elif self._run:
            self._run.line(line)
        elif verb == "#":
            self.remarks.append(line)

    def end(self):
        """The board is off."""
        if self._run:
            self._run.end(None)

    def cases(self):
        too_old = TOO_OLD.get(self.kernel, {})
        for where, runs in sorted(self.runs.items()):
            names = [name for driver in DRIVERS if driver in runs
                     for name in runs[driver].cases]
            for name in dict.fromkeys(names):
                yield Case(where, name, runs, too_old)

    def programs(self):
        return {program for program, _ in self.runs}

    def counts(self, where, driver):
        """How many passed, failed and were skipped."""
        run = self.runs[where].get(driver, Run())
        outcomes = [outcome for outcome, _ in run.cases.values()]
        return [outcomes.count(outcome) for outcome in OUTCOMES]
