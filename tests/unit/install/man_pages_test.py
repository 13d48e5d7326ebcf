#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Manual pages against what they are about: dtio-ls(1), dtio-serve(1) and dtio-shmem(1)
against what these list with --help, libdtio(3) and libdtio-serve(3) against their headers. Other documents name no
option that is not there. The argument is the prefix that all is installed in."""

import json
import os
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
from program import Program  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..", "..")
PREFIX = sys.argv[1]
PAGES = {name: os.path.join(PREFIX, "share", "man", f"man{name[-1]}", name)
         for name in ("dtio-ls.1", "dtio-serve.1", "dtio-shmem.1", "dtio-report.1",
                      "dtio.7", "libdtio.3", "libdtio-serve.3")}
NUMBER = 0
FAILED = 0


def result(what, problems):
    """Each problem is a line; without any the test has passed."""
    global NUMBER, FAILED
    NUMBER += 1
    problems = list(problems)
    print(f"{'not ok' if problems else 'ok'} {NUMBER} {what}")
    for problem in problems:
        print(f"# {problem}")
    FAILED += bool(problems)


def same(what, wanted, got):
    result(what, [f"not there: {word}" for word in sorted(wanted - got)]
           + [f"not wanted: {word}" for word in sorted(got - wanted)])


def read(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def rendered(page):
    """The text as it is read, without bold and in one long line a paragraph."""
    run = subprocess.run(["groff", "-man", "-Tascii", "-P-c", "-rLL=2000n",
                          PAGES[page]], capture_output=True, text=True,
                         check=True)
    return re.sub(".\b", "", run.stdout)


def section(text, heading):
    match = re.search(rf'^\.SH "?{heading}"?\n(.*?)(?=^\.SH |\Z)', text,
                      re.MULTILINE | re.DOTALL)
    return match[1]


def tags(text):
    """What paragraphs of a section begin with."""
    lines = re.findall(r"^\.TP\n(.*)$", text, re.MULTILINE)
    return [line.replace("\\-", "-").replace('"', "") for line in lines]


def lint():
    for name, path in PAGES.items():
        run = subprocess.run(["groff", "-man", "-ww", "-z", "-Tutf8", path],
                             capture_output=True, text=True, check=False)
        result(f"{name} is sound", run.stderr.splitlines())


def tool(name, program):
    """A program's manual page, as it is written, when what all have has been checked."""
    source = read(PAGES[f"{name}.1"])
    options = set(re.findall(r"(?<![\w-])--?[A-Za-z][a-z-]*",
                             " ".join(tags(section(source, "OPTIONS")))))
    same(f"{name}(1) has the options of --help", program.options(), options)
    statuses = set(re.findall(r"(?:^|; )(\d) ", program.exit_status(),
                              re.MULTILINE))
    same(f"{name}(1) has the exit statuses of --help", statuses,
         set(re.findall(r"\d", " ".join(tags(section(source,
                                                     "EXIT STATUS"))))))
    return source


def dtio_ls(program):
    source = tool("dtio-ls", program)
    columns = set(re.findall(r"\b[A-Z]+\b", " ".join(
        re.sub(r"^\.B[RI]* ", "", tag)
        for tag in tags(section(source, "COLUMNS")))))
    same("dtio-ls(1) has the columns of --help", program.columns(), columns)
    schema = json.loads(read(os.path.join(PREFIX, "share", "dtio",
                                          "dtio-ls.schema.json")))
    members = set(schema["$defs"]["device"]["properties"])
    names = {"alias": "names", "power": "power_domains",
             "group": "iommu_group", "vfs": "virtfns",
             "override": "driver_override", "reason": "reasons"}
    same("the schema has the columns of --help, by the names of dtio-ls(1)",
         {names.get(name.lower(), name.lower()) for name in columns}
         | {"children"}, members)
    result("dtio-ls(1) says which members have other names",
           [name for name in names.values() if name not in rendered("dtio-ls.1")])


def dtio_shmem():
    """Its options in all places where they are listed"""
    bash = os.path.join(PREFIX, "share/bash-completion/completions/dtio-shmem")
    path = os.path.join(PREFIX, "bin", "dtio-shmem")
    run = subprocess.run([path, "--help"], capture_output=True, text=True, check=True)
    options = {command: set(re.findall(r"^  (--[a-z-]+)", part, re.MULTILINE))
               for command, part in re.findall(r"^(serve|status):(.*?)^$", run.stdout,
                                               re.MULTILINE | re.DOTALL)}
    known = options["serve"] | options["status"] | {"--help", "--version"}
    source = section(read(PAGES["dtio-shmem.1"]), "OPTIONS")
    same("dtio-shmem(1) has the options of --help", known,
         set(re.findall(r"--[a-z-]+", " ".join(
             line.replace("\\-", "-") for line in source.splitlines()
             if re.match(r"\.B[RI]* \\-\\-", line)))))
    same("its completion for zsh has them", known, set(re.findall(
        r"(--[a-z-]+)\[", read(os.path.join(PREFIX, "share/zsh/site-functions/"
                                            "_dtio-shmem")))))
    same("and that for fish", known, {"--" + name for name in re.findall(
        r"^complete .*-l ([a-z-]+) ", read(os.path.join(
            PREFIX, "share/fish/vendor_completions.d/dtio-shmem.fish")),
        re.MULTILINE)})
    for command, wanted in options.items():
        run = subprocess.run(
            ["bash", "-c", f'. "{bash}"; COMP_WORDS=("{path}" {command} --); COMP_CWORD=2;'
             ' _dtio_shmem; printf "%s\\n" "${COMPREPLY[@]}"'],
            capture_output=True, text=True, check=True)
        same(f"bash completes options of {command}", wanted | {"--help"},
             set(run.stdout.split()))


def named_options(program):
    """Options of dtio-ls that other documents tell people to use."""
    known = program.options()
    problems = []
    documents = {name: rendered(name) for name in PAGES}
    for folder in ("", "docs"):
        for name in sorted(os.listdir(os.path.join(ROOT, folder))):
            if name.endswith(".md"):
                documents[name] = read(os.path.join(ROOT, folder, name))
    for name, text in documents.items():
        for command in re.findall(r"dtio-ls((?: [^\s`|;#]+)+)", text):
            for word in command.split():
                match = re.match(r"(--[a-z][a-z-]*)(=|[.,:)]*$)", word)
                if match and match[1] not in known:
                    problems.append(f"{name}: dtio-ls{command}")
    result("documents use options that dtio-ls has", problems)


def prototypes(text):
    """Of functions, by name, with blanks where they make a difference."""
    found = {}
    for match in re.finditer(r"^ *((?:typedef )?(?:int|void|bool|size_t|uint32_t|unsigned int|enum [a-z_]+"
                             r"|uint8_t|const [a-z_ ]+)"
                             r"[\s*]+)(dtio_\w+)\(((?:[^()]|\([^()]*\))*)\);",
                             text, re.MULTILINE):
        words = f"{match[1]} {match[2]}({match[3]})"
        found[match[2]] = re.sub(r"\s*([*(),])\s*", r"\1",
                                 " ".join(words.split()))
    return found


def library(name, headers):
    """Its manual page against its headers."""
    header = re.sub(r"/\*.*?\*/", "", "".join(
        read(os.path.join(PREFIX, "include", header))
        for header in headers), flags=re.DOTALL)
    page = rendered(f"{name}.3")
    same(f"{name}(3) has the functions of the headers, as they are",
         set(prototypes(header).values()), set(prototypes(page).values()))
    types = set(re.findall(r"\b(?:struct|enum) dtio_\w+(?= \{)", header))
    # Those that have no fields for programs
    types |= set(re.findall(r"^(struct dtio_\w+);", header, re.MULTILINE))
    text = " ".join(page.split())
    result(f"{name}(3) says what each type is for",
           [kind for kind in sorted(types)
            if not re.search(rf"{kind}\b", text[text.index("DESCRIPTION"):])])
    known = set(re.findall(r"\bdtio_\w+", header)) | {"dtio_platform"}
    result(f"{name}(3) names nothing else",
           sorted(set(re.findall(r"\bdtio_\w+", page)) - known))
    constants = set(re.findall(r"\bDTIO_\w+", header + read(
        os.path.join(PREFIX, "include", "linux", "dtio.h"))))
    result("... and no constant else",
           sorted(set(re.findall(r"\bDTIO_\w+", page)) - constants))


def example(name, *flags):
    source = section(read(PAGES[f"{name}.3"]), "EXAMPLE")
    program = re.search(r"^\.EX\n(.*?)^\.EE", source,
                        re.MULTILINE | re.DOTALL)[1]
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "example.c")
        with open(path, "w", encoding="utf-8") as file:
            file.write(program.replace("\\-", "-").replace("\\e", "\\"))
        run = subprocess.run([os.environ.get("CC", "cc"), "-Wall", "-Wextra",
                              "-Werror", f"-I{PREFIX}/include", path,
                              f"-L{PREFIX}/lib", *flags, "-o",
                              os.path.join(folder, "example")],
                             capture_output=True, text=True, check=False)
        result(f"{name}(3)'s example is a program", run.stderr.splitlines())


def main():
    program = Program(os.path.join(PREFIX, "bin", "dtio-ls"))
    print("TAP version 13")
    lint()
    dtio_ls(program)
    for name in ("dtio-serve", "dtio-report"):
        tool(name, Program(os.path.join(PREFIX, "bin", name)))
    named_options(program)
    dtio_shmem()
    library("libdtio", ("libdtio.h", "dtio/verdict.h"))
    example("libdtio", "-ldtio", "-lfdt")
    library("libdtio-serve", ("dtio/serve.h", "dtio/loop.h"))
    example("libdtio-serve", "-ldtio-serve", "-ljson-c", "-lfdt")
    print(f"1..{NUMBER}")
    return 1 if FAILED else 0


if __name__ == "__main__":
    sys.exit(main())
