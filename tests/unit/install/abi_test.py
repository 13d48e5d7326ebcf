#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What programs that are linked with libdtio.so.0 rely on, as the installed headers have
it, against abi.list, which has it as it was: functions and their types, the numbers of
constants, where fields are, and how large a structure is that a program provides. What
the library makes alone may grow at the end (libdtio(3), Versions).

The argument is the prefix that all is installed in. With --update abi.list is written:
what is new belongs there; what has changed or gone is for another libdtio.so.
"""

import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
LIST = os.path.join(HERE, "abi.list")
PREFIX = sys.argv[1]
HEADING = """\
# SPDX-License-Identifier: GPL-2.0-or-later
# What programs rely on, for 64-bit systems; see abi_test.py.
"""
OWN = ("libdtio.h", "dtio/verdict.h", "dtio/serve.h", "dtio/loop.h")
# Of the kernel's interface, what the library's functions take
KERNEL = "linux/dtio.h"
KERNEL_STRUCTS = ("dtio_device_info", "dtio_region_info", "dtio_mmap_area",
                  "dtio_irq_info")
# A program has room for these, so that they can never grow: should those of the kernel
# do, the library has to ask it with the size that they had.
PROVIDED = KERNEL_STRUCTS + (
    "dtio_handle", "dtio_serve_ops", "dtio_serve_description", "dtio_serve_region",
    "dtio_serve_irq", "dtio_serve_pci", "dtio_serve_transfer", "dtio_serve_driver",
    "dtio_serve_chunk", "dtio_loop_service")


def read(name):
    with open(os.path.join(PREFIX, "include", name), encoding="utf-8") as file:
        return re.sub(r"/\*.*?\*/", "", file.read(), flags=re.DOTALL)


def fields(body):
    # One that is a pointer to a function has its name in the middle.
    body = re.sub(r"\(\*(\w+)\)\s*\([^()]*\)", r"\1", body)
    for statement in body.split(";"):
        for declared in statement.split(","):
            name = re.search(r"(\w+)\s*(\[[^]]*\])?\s*$", declared)
            if name:
                yield name[1]


def structs(text):
    return {name: list(fields(body)) for name, body in
            re.findall(r"^struct (\w+) \{(.*?)^\}", text,
                       re.MULTILINE | re.DOTALL)}


def constants(text, wanted=None):
    for name, body in re.findall(r"^enum (\w+) \{(.*?)^\}", text,
                                 re.MULTILINE | re.DOTALL):
        if wanted is None or re.search(rf"enum {name}\b", wanted):
            yield from re.findall(r"^\s*(\w+)", body.replace(",", "\n"),
                                  re.MULTILINE)


def functions(text):
    """Without the names of parameters, which no program relies on."""
    for line in re.findall(r"^((?:typedef )?[\w \t\n*]+?\bdtio_\w+\([^;{}]*\));",
                           text, re.MULTILINE):
        line = " ".join(line.split())
        yield re.sub(r"(?<=[ *])\w+(?=[,)])(?<!void)", "", line).replace(
            "* dtio", "*dtio")


def measure(own, kernel):
    known = structs(own)
    theirs = structs(kernel)
    known.update({name: theirs[name] for name in KERNEL_STRUCTS})
    lines = []
    for name, members in sorted(known.items()):
        if name in PROVIDED:
            lines.append(f'printf("size struct {name} %zu\\n", '
                         f"sizeof(struct {name}));")
        for member in members:
            where = f"struct {name}, {member}"
            lines.append(f'printf("field struct {name} {member} %zu %zu\\n", '
                         f"offsetof({where}), "
                         f"sizeof(((struct {name} *)0)->{member}));")
    for name in sorted({*constants(own), *constants(kernel, own)}):
        lines.append(f'printf("constant {name} %d\\n", (int){name});')
    includes = "".join(f"#include <{name}>\n" for name in (*OWN, "stdio.h"))
    program = includes + "int main(void)\n{\n" + "\n".join(lines) + "\n}\n"
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "measure")
        subprocess.run([os.environ.get("CC", "cc"), f"-I{PREFIX}/include", "-x",
                        "c", "-", "-o", path], input=program, text=True,
                       check=True)
        said = subprocess.run([path], capture_output=True, text=True, check=True)
    return said.stdout.splitlines()


def current():
    own = "".join(read(name) for name in OWN)
    return sorted(f"function {line}" for line in functions(own)) + measure(
        own, read(KERNEL))


def result(number, what, problems):
    print(f"{'not ok' if problems else 'ok'} {number} {what}")
    for problem in problems:
        print(f"# {problem}")
    return bool(problems)


def main():
    now = current()
    if "--update" in sys.argv:
        with open(LIST, "w", encoding="utf-8") as file:
            file.write(HEADING + "".join(f"{line}\n" for line in now))
        return 0
    with open(LIST, encoding="utf-8") as file:
        before = [line.rstrip("\n") for line in file if line[0] != "#"]
    print("TAP version 13")
    failed = result(1, "what programs rely on is as it was",
                    [line for line in before if line not in now])
    failed |= result(2, "what is new is in abi.list, too (--update)",
                     [line for line in now if line not in before])
    failed |= result(3, "there is something of each kind to rely on",
                     [kind for kind in ("function", "size", "field", "constant")
                      if not any(line.startswith(f"{kind} ") for line in now)])
    print("1..3")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
