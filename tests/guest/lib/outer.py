# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs a board whose script prints TAP without a plan. Lines that begin with "@" ask
for what only the build machine can do."""

import subprocess

from qmp import Monitor, MonitorError


def play(command, monitor_path, obey):
    """Runs the board, with obey(monitor, line) for what it asks. Passes on what it
    prints, and adds a last test, that the board ended well, and the plan. Returns this
    program's status."""
    tests = failed = 0
    monitor = None
    with subprocess.Popen(command, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          text=True, errors="replace") as board:
        for line in board.stdout:
            print(line, end="", flush=True)
            tests += line.startswith(("ok ", "not ok "))
            failed += line.startswith("not ok ")
            if line.startswith("@"):
                try:
                    monitor = monitor or Monitor(monitor_path)
                    obey(monitor, line)
                except MonitorError as error:
                    # The board waits in vain, and its test fails.
                    print(f"# {error}", flush=True)
    if monitor:
        monitor.close()
    if board.returncode:
        print(f"# the status of boards/run is {board.returncode}")
    print(f"{'not ok' if board.returncode else 'ok'} {tests + 1} "
          "the board ended well and its kernel saw no bug")
    print(f"1..{tests + 1}")
    return 1 if failed or board.returncode else 0
