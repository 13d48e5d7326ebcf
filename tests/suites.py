# SPDX-License-Identifier: GPL-2.0-or-later
"""What suites there are: what each runs, what make has to build for it, and how
often it is worth its time."""

import dataclasses
import glob
import os
import re
import shlex
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
sys.path.append(os.path.join(ROOT, "boards", "lib"))
from board import Board, names  # noqa: E402

SELFTESTS = "/usr/libexec/dtio/selftests/scripts"
GUEST = os.path.join(HERE, "guest")

# Each level has what those before it have.
LEVELS = ("quick", "check", "all")

# The kernels that the selftests are run on, and at which level: both versions, and
# both flavours, with two kernels. The debug flavour takes its time and has only what
# may break there alone; the rest is left for the night.
KERNELS = (("6.12", "default", "check"), ("7.2", "debug", "check"),
           ("7.2", "default", "all"), ("6.12", "debug", "all"))
NEWER = "7.2"

# For make check-quick: the library, the generator, the driver on its
# smallest device and its made-up one, and the whole path.
QUICK = ("unit fdt", "unit lib", "unit runner",
         "selftests virt 9010000.pl031 6.12 default",
         "selftests virt c000000.testdev 6.12 default", "guest assign")


@dataclasses.dataclass
class Suite:
    """A command that prints TAP."""
    name: str
    command: list
    needs: list                # what to tell make, each a line of words
    level: str = "check"


def values(words, option):
    return [word.partition("=")[2] for word in words
            if word.startswith(f"--{option}=")]


def modules(version, flavour):
    return f"modules VERSION={version} FLAVOUR={flavour}"


def boots(board, version, short):
    """What a board is started for: lists of set-ups, one after the other."""
    if short:
        return board.selftests_debug
    return [[words] for words in board.selftests
            if values(words, "kernel") in ([], [version])]


def selftests(board, version, flavour, setups):
    """The command that has a board run its selftests."""
    more = [value for words in setups for value in values(words, "qemu")]
    append = [value for words in setups for value in values(words, "append")]
    script = ["status=0"]
    for words in setups:
        device = shlex.quote(words[-1])
        only = [f"dtio_{name}_test" for value in values(words, "only")
                for name in value.split()]
        words = [word for word in words
                 if not word.startswith(("--only=", "--qemu=", "--append=",
                                         "--kernel=", "--level="))]
        script += [
            f"{SELFTESTS}/setup.sh {shlex.join(words)} || exit",
            f"{SELFTESTS}/run.sh {device} {shlex.join(only)} || status=$?",
            f"{SELFTESTS}/cleanup.sh {device} || exit"]
    script += ["exit $status"]
    return [os.path.join(ROOT, "boards", "run"), board, "--kernel", version,
            "--flavour", flavour, "--timeout", "3000",
            f"--qemu={' '.join(more)}", f"--append={' '.join(append)}",
            "--", "sh", "-c", "\n".join(script)]


def selftest_suites(version, flavour, level="check", short=False):
    for name in names():
        for setups in boots(Board(name), version, short):
            levels = [level] + [value for words in setups
                                for value in values(words, "level")]
            yield Suite(" ".join(["selftests", name,
                                  *(words[-1] for words in setups),
                                  version, flavour,
                                  *(value for words in setups
                                    for value in values(words, "append"))]),
                        selftests(name, version, flavour, setups),
                        ["boards", modules(version, flavour)],
                        max(levels, key=LEVELS.index))


def unit_suites():
    folder = os.path.join(HERE, "unit")
    for name in sorted(os.listdir(folder)):
        path = os.path.join(folder, name, "Makefile")
        if os.path.exists(path):
            yield Suite(f"unit {name}",
                        ["make", "--no-print-directory", "-C",
                         os.path.join(folder, name), "check"],
                        [header(path, "Needs") or "kernel-source"])


def corpus_suites():
    folder = os.path.join(HERE, "corpus")
    yield Suite("corpus", [os.path.join(folder, "test-corpus")],
                ["kernel-source"])
    for name in names():
        if Board(name).snapshots:
            yield Suite(f"corpus snapshots {name}",
                        [os.path.join(folder, "test-snapshots"), name,
                         *Board(name).snapshots], ["boards"])


def fuzz_suites():
    run = os.path.join(HERE, "fuzz", "run")
    kernel = [f"--kernel={NEWER}", "--flavour=debug"]
    needs = ["boards", modules(NEWER, "debug")]
    for name in names():
        if Board(name).fuzz:
            yield Suite(f"fuzz {name}", [run, name, *kernel, "--calls=20000"],
                        needs)
    for name in names():
        for number, words in enumerate(Board(name).races):
            yield Suite(f"race {name} {words[-1]}",
                        [run, name, *kernel, f"--race={number}", "--time=60"],
                        needs)


def header(path, word):
    """What the comment at a test's head says behind "WORD: "."""
    with open(path, encoding="utf-8") as file:
        found = re.search(rf"^# {word}: (.+)$", file.read(), re.MULTILINE)
    return found[1].strip() if found else None


def guest_suites():
    for path in sorted(glob.glob(os.path.join(GUEST, "*", "test-*"))):
        name = "guest " + os.path.basename(path)[len("test-"):]
        needs = header(path, "Needs")
        yield Suite(name, [path], ["boards", *(needs.split(", ") if needs else ())],
                    header(path, "Level") or "check")
        flavour = header(path, "At night also on")
        if flavour:
            yield Suite(f"{name} {flavour}", [path, "--flavour", flavour],
                        ["boards", modules("6.12", flavour)], "all")
        level = header(path, "On Debian's kernel")
        if level:
            yield Suite(f"{name} debian", [path, "--kernel", "debian"],
                        ["boards", "debian"], level)


def suites():
    """All there are."""
    yield from unit_suites()
    yield Suite("compile arm32", [os.path.join(HERE, "compile", "arm32"), "6.12"],
                ["kernel-source"])
    yield Suite("compile debian", [os.path.join(HERE, "compile", "debian"), "--all"],
                ["packages"], "all")
    for suite in ("bookworm", "trixie"):
        yield Suite(f"packages debian {suite}",
                    [os.path.join(HERE, "packages", "debian"), suite],
                    ["packages"], "all")
    yield Suite("packages qemu", [os.path.join(HERE, "packages", "qemu")],
                ["packages"], "all")
    yield Suite("packages dkms", [os.path.join(HERE, "packages", "dkms")],
                ["boards", "debian"], "all")
    yield Suite("packages buildroot", [os.path.join(HERE, "packages", "buildroot")],
                ["boards"], "all")
    yield Suite("packages yocto", [os.path.join(HERE, "packages", "yocto")],
                ["packages"], "all")
    yield Suite("packages assign", [os.path.join(HERE, "packages", "assign")], ["boards"])
    yield Suite("libvfio-user", ["make", "--no-print-directory", "-C",
                                 os.path.join(HERE, "libvfio-user"), "check"],
                ["qemu"])
    yield Suite("house", [os.path.join(HERE, "house", "run")], ["boards"])
    yield from corpus_suites()
    for version, flavour, level in KERNELS:
        yield from selftest_suites(version, flavour, level, flavour == "debug")
    for version, level in (("6.12", "check"), (NEWER, "all")):
        yield Suite(f"vfio-selftests {version}",
                    [os.path.join(HERE, "vfio-selftests", "run"), "--tap",
                     "--kernel", version],
                    ["boards", modules(version, "default"),
                     "vfio-selftests-programs"], level)
    yield from fuzz_suites()
    yield from guest_suites()


def of_level(level):
    """Those that are run at a level."""
    if level == "quick":
        return [suite for suite in suites() if suite.name in QUICK]
    allowed = LEVELS[:LEVELS.index(level) + 1]
    return [suite for suite in suites() if suite.level in allowed]
