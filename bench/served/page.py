# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables of docs/bench.md, each between two comments."""

import os

PAGE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../docs/bench.md")
END = "<!-- end of figures -->"


def put(begin, table):
    """BEGIN is the comment before it, a line."""
    with open(PAGE, encoding="utf-8") as file:
        text = file.read()
    start = text.index(begin) + len(begin)
    text = text[:start] + table + text[text.index(END, start):]
    with open(PAGE, "w", encoding="utf-8") as file:
        file.write(text)


def conditions(turns, before):
    """A line about the machine; BEFORE is its load before the first turn."""
    return (f"\n{turns} turns on {os.cpu_count()} processors, with a load of "
            f"{before:.1f} before and {os.getloadavg()[0]:.1f} after.\n")
