# SPDX-License-Identifier: GPL-2.0-or-later
"""What a program says that it can do."""

import re
import subprocess


class Program:
    def __init__(self, path):
        self.path = path
        self.help = subprocess.run([path, "--help"], capture_output=True,
                                   text=True, check=True).stdout
        # dtio-ls alone has columns.
        self.listed, _, self.rest = self.help.partition("\nColumns:\n")

    def options(self):
        """As they are typed, each once."""
        options = set()
        for line in self.listed.splitlines():
            if re.match(r" {2,6}-", line):
                # Behind two blanks it is told what it is for.
                names = re.split(r" {2,}", line.strip())[0]
                options |= set(re.findall(r"(?<![\w-])--?[A-Za-z][a-z-]*",
                                          names))
        # -v twice
        return options - {"-vv"}

    def columns(self):
        return set(re.findall(r"^  ([A-Z]+) ", self.rest, re.MULTILINE))

    def exit_status(self):
        return self.help.split("Exit status: ")[1]
