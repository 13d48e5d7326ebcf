# SPDX-License-Identifier: GPL-2.0-or-later
"""The console of a running board: one stream that carries what the command
prints and, between it, what the board's first process has to report.

A report is `RS token words RS newline` with a token made for this run, so no
output of any command is taken for one. See boards/init for the other end.
"""

import base64
import re

RS = b"\x1e"
# What the kernel's last words have in them, whether or not the machine goes off
LAST_WORDS = re.compile(rb"reboot: (System halted|Power down|Power off not available)")


class Console:
    def __init__(self, token, output, verbose):
        self.mark = RS + token.encode() + b" "
        self.output = output
        self.verbose = verbose
        self.pending = b""
        self.boot = b""        # what came before the board was up
        self.up = False
        self.broken = None
        self.status = None
        self.splats = None     # the kernel's complaints, when there are any
        self.files = {}        # number of --out -> tar archive
        self.halted = False    # the board has reported, and does nothing more
        self._last = b""
        self._capture = None
        self._captured = b""

    def feed(self, data):
        """Takes the next bytes from the machine."""
        self.pending = (self.pending + data).replace(b"\r\n", b"\n")
        while True:
            before, found, rest = self.pending.partition(self.mark)
            if not found:
                break
            words, found, rest = rest.partition(RS + b"\n")
            if not found:
                break
            self._text(before)
            self._report(words.decode(errors="replace"))
            self.pending = rest
        self._text(self._take_safe())

    def close(self):
        self._text(self.pending)
        self.pending = b""

    def _take_safe(self):
        """All pending bytes, except the start of a report or the first half of an
        end of line."""
        start = self.pending.find(self.mark)
        if start < 0:
            start = len(self.pending)
            for length in range(min(len(self.mark), start), 0, -1):
                if self.pending.endswith(self.mark[:length]):
                    start -= length
                    break
            if start == len(self.pending) and self.pending.endswith(b"\r"):
                start -= 1
        safe, self.pending = self.pending[:start], self.pending[start:]
        return safe

    def _text(self, text):
        if not text:
            return
        if self._capture is not None:
            self._captured += text
            return
        ended = self.status is not None or self.broken
        if ended:
            self._look_for_end(text)
        if self.status is not None and not self.verbose:
            pass               # "Power down" and the like
        elif self.up or self.verbose:
            self.output.write(text)
            self.output.flush()
        else:
            self.boot += text

    def _look_for_end(self, text):
        """Of the board itself: a guest's kernel says the same before that."""
        self._last = (self._last + text)[-200:]
        self.halted |= bool(LAST_WORDS.search(self._last))

    def _report(self, words):
        verb, _, rest = words.partition(" ")
        if verb == "up":
            self.up = True
        elif verb == "status":
            self.status = int(rest)
        elif verb == "broken:":
            self.broken = rest
        elif words == "splat end":
            self.splats = self._end().decode(errors="replace")
        elif words == "out end":
            number = self._capture
            self.files[number] = base64.b64decode(
                re.sub(rb"\s", b"", self._end()))
        elif verb in ("splat", "out"):
            self._capture = int(rest or -1)
            self._captured = b""

    def _end(self):
        captured, self._capture = self._captured, None
        return captured
