#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What is known of Linux's drivers: that find-getters reads sources right (the small
ones in getters/cases, which say at their beginning what they need), that getters.txt
is what it finds and says of drivers what reading them says (getters/truths.txt), that
lib/probe/drivers.c has it, and that calls.txt and zero-rates.txt are of this kernel. Prints TAP.

usage: getters_test.py KERNEL [--other-release]
"""

import difflib
import os
import re
import subprocess
import sys

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(HERE, "getters")
sys.path.insert(0, DATA)
from drivers import drivers_in  # noqa: E402
from needs import Catalogue, Scan  # noqa: E402
from parting import parting  # noqa: E402
from source import Tree  # noqa: E402

# What the sources in getters/cases refer to
CASES = os.path.join(DATA, "cases")
REFERENCES = {"resets", "acme,wakeup", "acme,partner"}
NAMED = {"acme,device", "acme,old", "acme,new", "wakeup-source"}


def read_rows(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                yield line.split()


def read_text(*path):
    with open(os.path.join(*path), encoding="utf-8",
              errors="replace") as file:
        return file.read()


# ------------------------------------------------------------- small sources

def wanted_of(text):
    """{compatible: needs}, as the beginning of a case says"""
    found = {}
    for line in re.findall(r"^// (acme,\w+: .*)", text, re.M):
        compatible, needs = line.split(": ")
        found[compatible] = set() if needs == "nothing" else \
            set(needs.split(", "))
    return found


def needs_of(scan, path):
    source = scan.tree.source(path)
    for driver in drivers_in(scan.tree, source):
        begin = source.functions[driver.begin]
        for compatible, facts in driver.matches.items():
            yield compatible, {
                f"{need.kind} {need.argument}" +
                (need.condition and f" if {need.condition}")
                for need, _ in scan.needs(source, begin, facts)}


def test_cases():
    scan = Scan(Tree(CASES, {}), Catalogue(os.path.join(DATA, "calls.txt")),
                REFERENCES, NAMED)
    for name in sorted(os.listdir(CASES)):
        wanted = wanted_of(read_text(CASES, name))
        if not wanted:
            continue
        found = dict(needs_of(scan, name))
        yield (f"needs of {name[:-len('.c')]}",
               [] if found == wanted else [f"wanted {wanted}", f"found {found}"])


def test_parting():
    for name in sorted(os.listdir(CASES)):
        wanted = re.search(r"^// parting: (\w+)", read_text(CASES, name), re.M)
        found = parting(CASES, name) or "goes"
        if wanted:
            yield (f"parting of {name[:-len('.c')]}",
                   [] if found == wanted[1] else [f"found {found}"])


# --------------------------------------------------------------- getters.txt

def read_getters():
    """{(driver, compatible): pairs of kind and argument}"""
    found, path, compatibles, begun = {}, None, [], True
    for what, *words in read_rows(os.path.join(HERE, "getters.txt")):
        if what == "driver":
            path, begun = words[0], True
        elif what == "for":
            if begun:
                compatibles, begun = [], False
            compatibles += words
            for compatible in words:
                found[path, compatible] = set()
        else:
            begun = True
            for argument in words[1:words.index("by")]:
                for compatible in compatibles:
                    found[path, compatible].add((words[0], argument))
    return found


def is_true(getters, said, path, compatible, kind, argument):
    entries = [needs for (driver, name), needs in getters.items()
               if driver == path and compatible in ("*", name)]
    if not entries:
        return False
    has = [any(kind == one and argument in ("*", other)
               for one, other in needs) for needs in entries]
    return all(has) if said == "yes" else not any(has)


def test_truths():
    getters = read_getters()
    for said, *row, function in read_rows(os.path.join(DATA, "truths.txt")):
        path, compatible, kind, argument = row
        name = f"{os.path.basename(path)} {compatible}: {kind} {argument}"
        good = is_true(getters, said, *row)
        yield (f"{name}: {said}",
               [] if good else [f"see {function}() in {path}"])


def test_table():
    getters = os.path.join(HERE, "getters.txt")
    written = subprocess.run([os.path.join(HERE, "write-drivers"), getters],
                             stdout=subprocess.PIPE, text=True, check=True)
    table = read_text(HERE, "../../lib/probe/drivers.c")
    yield ("lib/probe/drivers.c has what getters.txt has",
           [] if table == written.stdout else
           ["it is written by make -C tests/corpus getters"])


def test_found(kernel):
    found = subprocess.run([os.path.join(HERE, "find-getters"), kernel],
                           stdout=subprocess.PIPE, text=True, check=False)
    difference = list(difflib.unified_diff(
        read_text(HERE, "getters.txt").splitlines(), found.stdout.splitlines(),
        "getters.txt", "find-getters", lineterm="", n=0))
    if found.returncode:
        difference.append(f"find-getters ended with {found.returncode}")
    yield "getters.txt is what find-getters finds", difference


# ----------------------------------------------------------------- other data

def test_calls(kernel):
    text = subprocess.run(
        ["grep", "-rhoE", r"\b\w+\(", "--include=*.h", "include",
         "drivers/interconnect", "drivers/net/ethernet/ti", "drivers/soc",
         "drivers/thermal"],
        cwd=kernel, stdout=subprocess.PIPE, text=True, check=True).stdout
    known = {line[:-1] for line in text.splitlines()}
    missing = [row[0] for row in read_rows(os.path.join(DATA, "calls.txt"))
               if row[0] not in known]
    yield "each call of calls.txt is one of the kernel's", missing


def registered_with_zero(kernel):
    """(driver, name of the clock) of those that are registered with 0 Hz"""
    rule = re.compile(r"\[(\w+)\]\s*=\s*imx_clk_hw_fixed\(\"\w+\", 0\)|"
                      r"FIXED_CLK\((\w+), \"\w+\", NULL, 0\)")
    folder = os.path.join(kernel, "drivers/clk")
    for where, _, names in os.walk(folder):
        for name in names:
            if name.endswith(".c"):
                path = os.path.join(where, name)
                for match in rule.finditer(read_text(path)):
                    yield os.path.relpath(path, kernel), match[1] or match[2]


def numbers(kernel):
    """Those of clocks by their names"""
    found = {}
    folder = os.path.join(kernel, "include/dt-bindings/clock")
    for name in sorted(os.listdir(folder)):
        for clock, number in re.findall(r"^#define\s+(\w+)\s+(\d+)\b",
                                        read_text(folder, name), re.M):
            found.setdefault(clock, set()).add(int(number))
    return found


def test_zero_rates(kernel):
    wrong, known = [], numbers(kernel)
    listed = list(read_rows(os.path.join(HERE, "zero-rates.txt")))
    registered = set(registered_with_zero(kernel))
    for compatible, number, clock, path in listed:
        if (path, clock) not in registered or \
                int(number) not in known.get(clock, ()) or \
                f'"{compatible}"' not in read_text(kernel, path):
            wrong.append(f"not so: {compatible} {clock}")
    trees = subprocess.run(
        ["grep", "-rhoE", '"[^"]+"', "--include=*.dts*", "arch/arm64/boot/dts"],
        cwd=kernel, stdout=subprocess.PIPE, text=True, check=True).stdout
    trees = set(trees.split("\n"))
    for path, clock in sorted(registered):
        compatibles = re.findall(r'"[a-z]+,[\w-]+"', read_text(kernel, path))
        if not trees.isdisjoint(compatibles) and \
                (path, clock) not in {(row[3], row[2]) for row in listed}:
            wrong.append(f"not in the list: {clock} of {path}")
    yield "clocks of 0 Hz are those of zero-rates.txt", wrong


def tests(kernel, other_release):
    yield from test_cases()
    yield from test_parting()
    yield from test_truths()
    yield from test_table()
    yield from test_calls(kernel)
    yield from test_zero_rates(kernel)
    if not other_release:
        yield from test_found(kernel)


def main():
    kernel, *options = sys.argv[1:]
    number = failures = 0
    for number, (name, wrong) in enumerate(tests(kernel, bool(options)), 1):
        failures += bool(wrong)
        for line in wrong[:20]:
            print(f"# {line}")
        print(f"{'not ok' if wrong else 'ok'} {number} getters: {name}",
              flush=True)
    if options:
        number += 1
        print(f"ok {number} getters: getters.txt is what find-getters finds "
              "# SKIP it is of another release")
    print(f"1..{number}")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
