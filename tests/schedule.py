# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs suites side by side, the longest first, each as soon as what it needs is
built; builds go on beside them. What is taken for the longest is what took longest
the last time."""

import dataclasses
import os
import subprocess
import threading
import time

from tap import Results

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
LOGS = os.path.join(ROOT, "build", "log", "check")
# Of a run of everything, kept for a fresh checkout, which has no last time.
KEPT = os.path.join(HERE, "times")
LAST = os.path.join(LOGS, "times")


@dataclasses.dataclass
class Spent:
    """What a suite or a build has taken, in seconds."""
    name: str
    wall: float
    processor: float


def read_times(path):
    """A dictionary from names to what was spent."""
    try:
        with open(path, encoding="utf-8") as file:
            lines = [line.rstrip("\n").split(" ", 2) for line in file
                     if not line.startswith("#")]
    except FileNotFoundError:
        return {}
    return {words[2]: Spent(words[2], float(words[0]), float(words[1]))
            for words in lines}


def write_times(path, spent):
    """Writes down what was spent; what else the file has stays."""
    times = {**read_times(path), **{one.name: one for one in spent}}
    with open(path, "w", encoding="utf-8") as file:
        # In two parts, for those who look for licences in files
        file.write("# SPDX-License-" "Identifier: GPL-2.0-or-later\n"
                   "# Seconds of each suite and build, and of processors in it: "
                   "tests/run --keep-times\n")
        for one in sorted(times.values(), key=lambda one: one.name):
            file.write(f"{one.wall:.0f} {one.processor:.0f} {one.name}\n")


def run(command, path, each_line):
    """Runs a command, which may print anything, into a log. Its status, and the
    seconds that it and all its children were on a processor."""
    with open(path, "w", encoding="utf-8") as log, \
            subprocess.Popen(command, stdin=subprocess.DEVNULL,
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                             text=True, errors="replace", cwd=ROOT) as program:
        for line in program.stdout:
            log.write(line)
            log.flush()
            each_line(line)
        _, status, usage = os.wait4(program.pid, 0)
        program.returncode = os.waitstatus_to_exitcode(status)
    return program.returncode, usage.ru_utime + usage.ru_stime


class Schedule:
    """All fields but the first three are shared by threads, under @changed."""

    def __init__(self, jobs, builders, report):
        self.jobs = jobs           # suites at once
        self.builders = builders   # builds at once, each counts as a suite, too
        self.report = report       # called with what a suite or build came to
        self.changed = threading.Condition()
        self.suites = []           # to be run, the longest first
        self.builds = []           # to be built, in this order
        self.built = {}            # what was built: whether it worked
        self.running = 0
        self.building = 0

    def run(self, suites, builds):
        """Runs all of them. @builds are lines for make, in the order of their
        being needed."""
        os.makedirs(LOGS, exist_ok=True)
        times = {**read_times(KEPT), **read_times(LAST)}
        unknown = Spent("", float("inf"), 0)
        self.suites = sorted(suites, reverse=True, key=lambda suite:
                             times.get(suite.name, unknown).wall)
        self.builds = list(builds)
        threads = [threading.Thread(target=self._work)
                   for _ in range(self.jobs)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def _next(self):
        """What to do next: (function, what), or None if there is nothing left."""
        with self.changed:
            while True:
                if self.builds and self.building < self.builders:
                    self.building += 1
                    return self._build, self.builds.pop(0)
                for suite in self.suites:
                    if all(need in self.built for need in suite.needs):
                        self.suites.remove(suite)
                        return self._run, suite
                if not self.suites and not self.builds:
                    return None
                self.changed.wait()

    def _work(self):
        while found := self._next():
            function, what = found
            function(what)
            with self.changed:
                self.changed.notify_all()

    def _build(self, target):
        path = os.path.join(LOGS, "make-" + target.replace(" ", "-") + ".log")
        said = []

        def each_line(line):
            said.append(line)
            self.report.progress(line)

        began = time.time()
        try:
            status, processor = run(["make", "--no-print-directory",
                                     *target.split()], path, each_line)
            self.report.build(target, status, said,
                              Spent(f"make {target}", time.time() - began,
                                    processor))
        except Exception as error:
            status = -1
            self.report.broken(target, error)
        with self.changed:
            self.building -= 1
            self.built[target] = not status

    def _run(self, suite):
        path = os.path.join(LOGS, suite.name.replace(" ", "-") + ".log")
        results = Results()
        began = time.time()
        processor = 0
        lacks = [need for need in suite.needs if not self.built[need]]
        if lacks:
            results.line("Bail out! not built: "
                         + ", ".join(f"make {need}" for need in lacks))
        else:
            try:
                status, processor = run(suite.command, path, results.line)
                results.end(status)
            except Exception as error:
                results.line(f"Bail out! {error}")
        spent = Spent(suite.name, time.time() - began, processor)
        with self.changed:
            write_times(LAST, [spent])
        self.report.suite(suite, results, os.path.relpath(path, ROOT), spent)
