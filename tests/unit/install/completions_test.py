#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What bash, zsh and fish make of a line that somebody types up to the cursor and
then asks them to complete. Arguments are the prefix that all is installed in, and a
folder for a made-up board.

bash and zsh are asked as people ask them, on a terminal: how they break words is as
much part of it as what we offer. fish has a way to ask it alone.
"""

import os
import pty
import re
import select
import shlex
import shutil
import subprocess
import sys
import termios
import time

sys.dont_write_bytecode = True
from program import Program  # noqa: E402

HERE = os.path.dirname(os.path.abspath(__file__))
FAKE_BOARD = os.path.join(HERE, "..", "lib", "fake-board.sh")
PREFIX = os.path.abspath(sys.argv[1])
FOLDER = os.path.abspath(sys.argv[2])
SHARE = os.path.join(PREFIX, "share")
NUMBER = 0
FAILED = 0

# What is typed behind "dtio-ls ", and what becomes of it. The board has a device
# that dtio has, 20.gpio in group 7, and one whose name has colons.
LINES = (
    ("a name", "--sysroot board 3088", "--sysroot board 30880000.serial"),
    ("a second name", "--sysroot=board 30880000.serial 84",
     "--sysroot=board 30880000.serial 840000000.can"),
    ("a path", "--sysroot board /soc@0/bus@30800000/ser",
     "--sysroot board /soc@0/bus@30800000/serial@30880000"),
    ("a path, behind a break", "--sysroot board /soc@0/c",
     "--sysroot board /soc@0/can@40000000"),
    ("a name with colons", "--sysroot board soc@0:sys",
     "--sysroot board soc@0:syscon@30:reboot@4"),
    ("a name with colons, behind one", "--sysroot board soc@0:syscon@30:",
     "--sysroot board soc@0:syscon@30:reboot@4"),
    ("a device of a device tree", "--dtb tree.dtb --check 4001",
     "--dtb tree.dtb --check 40010000.serial"),
    ("only what dtio has", "--sysroot board --release ",
     "--sysroot board --release 20.gpio"),
    ("nothing that dtio has already", "--sysroot board --bind 20",
     "--sysroot board --bind 20"),
    ("no device with --saved", "--sysroot board --bind --saved 3088",
     "--sysroot board --bind --saved 3088"),
    ("a name behind --", "--sysroot board -- 3088",
     "--sysroot board -- 30880000.serial"),
    ("a column", "-o DRI", "-o DRIVER"),
    ("a column behind another", "-o NAME,DRI", "-o NAME,DRIVER"),
    ("a column in small letters", "-o path,dri", "-o path,driver"),
    ("a column to add", "-o +CLO", "-o +CLOCKS"),
    ("a column to add behind another", "-o +CLOCKS,IO", "-o +CLOCKS,IOMMUS"),
    ("a column of --output=", "--output=CLO", "--output=CLOCKS"),
    ("a column of --output", "--output CLO", "--output CLOCKS"),
    ("a column of several options", "-ro CLO", "-ro CLOCKS"),
    ("no column twice", "-o DRIVER,DRI", "-o DRIVER,DRI"),
    ("a compatible string", "--sysroot board -d bosc",
     "--sysroot board -d bosch,m_can"),
    ("a compatible string behind its comma", "--sysroot board -d fsl,imx8mp-",
     "--sysroot board -d fsl,imx8mp-uart"),
    ("one that is not the first", "--sysroot board --compatible fsl,imx6q",
     "--sysroot board --compatible fsl,imx6q-uart"),
    ("a pattern's beginning", "--sysroot board -s 3088",
     "--sysroot board -s 30880000.serial"),
    ("a group", "--sysroot board --group=", "--sysroot board --group=7"),
    ("a file of -F", "-F some.du", "-F some.dump"),
    ("a file of --file=", "--file=some.du", "--file=some.dump"),
    ("a device tree", "--dtb tre", "--dtb tree.dtb"),
    ("a file to write", "--dump some.du", "--dump some.dump"),
    ("a directory and no file", "--sysroot boa", "--sysroot board"),
    ("what is served there", "--connect some.du", "--connect some.dump"),
    ("a folder of keys", "--connect some.dump --keys boa",
     "--connect some.dump --keys board"),
    ("an option", "--num", "--numeric"),
    ("an option behind a device", "20.gpio --nohe", "20.gpio --noheadings"),
)


def result(what, problems):
    """Each problem is a line; without any the test has passed."""
    global NUMBER, FAILED
    NUMBER += 1
    problems = list(problems)
    print(f"{'not ok' if problems else 'ok'} {NUMBER} {what}", flush=True)
    for problem in problems:
        print(f"# {problem}")
    FAILED += bool(problems)


def environment():
    kept = {name: os.environ[name] for name in ("HOME", "TMPDIR", "ASAN_OPTIONS")
            if name in os.environ}
    return kept | {"PATH": f"{PREFIX}/bin:{os.environ['PATH']}",
                   "TERM": "dumb", "LC_ALL": "C.UTF-8"}


class Terminal:
    """A shell that somebody types to."""
    CONTROL_G = "\x07"
    DELETE_LINE = "\x05\x15"

    def __init__(self, command, setup):
        self.said = b""
        child, self.fd = pty.fork()
        if not child:
            os.chdir(FOLDER)
            os.execvpe(command[0], command, environment())
        # Room for any list, so that nobody asks whether to show it
        termios.tcsetwinsize(self.fd, (400, 200))
        self.child = child
        self.type(setup + "\necho rea''dy-to-type\n")
        self.wait_for(rb"ready-to-type\r\n")

    def type(self, keys):
        os.write(self.fd, keys.encode())

    def wait_for(self, pattern):
        end = time.monotonic() + 30
        while not (match := re.search(pattern, self.said)):
            ready, _, _ = select.select([self.fd], [], [],
                                        max(0, end - time.monotonic()))
            if not ready:
                sys.exit(f"{self.name}: no answer but {self.said!r}")
            self.said += os.read(self.fd, 65536)
        self.said = self.said[match.end():]
        return match

    def complete(self, line, keys="\t"):
        """What becomes of the line, and what is printed meanwhile."""
        self.type(f"dtio-ls {line}{keys}{self.CONTROL_G}")
        match = self.wait_for(rb"(?s)(.*?)<<dtio-ls (.*?)>>\r\n")
        self.type(self.DELETE_LINE)
        return match[2].decode(), match[1].decode()

    def completed(self, line):
        return self.complete(line)[0]

    def close(self):
        os.close(self.fd)
        os.waitpid(self.child, 0)


class Bash(Terminal):
    name = "bash"

    def __init__(self):
        script = f"{SHARE}/bash-completion/completions/dtio-ls"
        super().__init__(["bash", "--norc", "--noprofile", "-i"],
                         f"PS1=; . {shlex.quote(script)}\n"
                         "bind 'set bell-style none'\n"
                         "bind 'set completion-query-items 0'\n"
                         "bind 'set page-completions off'\n"
                         r"""bind -x '"\C-g": echo "<<$READLINE_LINE>>"'""")

    def offered(self, line):
        # The second time it lists them.
        return self.complete(line, "\t\t")[1].split("\n", 1)[1].split()


class Zsh(Terminal):
    name = "zsh"

    def __init__(self):
        folder = f"{SHARE}/zsh/site-functions"
        super().__init__(["zsh", "-f", "-i"],
                         f"PS1= PROMPT_EOL_MARK= LISTMAX=1000\n"
                         f"fpath=({shlex.quote(folder)} $fpath)\n"
                         "autoload -Uz compinit; compinit -u -D\n"
                         "setopt no_beep no_always_last_prompt no_list_ambiguous\n"
                         "setopt no_auto_menu; bindkey -e\n"
                         'show() { print; print -r -- "<<$BUFFER>>" }\n'
                         "zle -N show; bindkey '^G' show")

    def offered(self, line):
        """Names in a row are of the same; what they are for is behind them."""
        words = []
        for row in self.complete(line)[1].splitlines()[1:]:
            names, told, _ = row.partition(" -- ")
            words += names.split() if told else names.split()[:1]
        return words


class Fish:
    name = "fish"
    script = f"{SHARE}/fish/vendor_completions.d/dtio-ls.fish"

    def offered(self, line):
        run = subprocess.run(["fish", "--no-config", "-c",
                              f"source {shlex.quote(self.script)}; "
                              "complete -C $argv[1]", "dtio-ls " + line],
                             cwd=FOLDER, env=environment(), check=True,
                             capture_output=True, text=True)
        return [row.split("\t")[0] for row in run.stdout.splitlines()]

    def completed(self, line):
        offered = self.offered(line)
        if len(offered) != 1:
            return line if not offered else f"{line}: {' '.join(offered)}"
        return line[:line.rindex(" ") + 1 if " " in line else 0] + offered[0]

    def close(self):
        pass


def same(what, wanted, got):
    result(what, [f"not offered: {word}" for word in sorted(wanted - got)]
           + [f"not there: {word}" for word in sorted(got - wanted)])


def check(shell, program):
    options = set(shell.offered("-")) | set(shell.offered("--"))
    same(f"{shell.name} offers the options of --help", program.options(),
         {word.rstrip("=") for word in options
          if re.match("--?[A-Za-z]", word)} - {"-vv"})
    same(f"{shell.name} offers the columns of --help", program.columns(),
         {word for word in shell.offered("-o ") if word.isupper()})
    for what, line, wanted in LINES:
        got = shell.completed(line)
        # Something may be put behind what is complete.
        result(f"{shell.name} completes {what}",
               [] if got.rstrip(" ,/") == wanted.rstrip() else
               [f"wanted: {wanted}", f"   got: {got}"])


def check_serve(program):
    """That of dtio-serve, by what bash calls"""
    def offered(*words):
        script = (f". {shlex.quote(SHARE)}/bash-completion/completions/dtio-serve; "
                  'dtio-ls() { command dtio-ls --sysroot board "$@"; }; '
                  'COMP_WORDS=(dtio-serve "$@") COMP_CWORD=$#; _dtio_serve; '
                  'printf "%s\\n" "${COMPREPLY[@]}"')
        run = subprocess.run(["bash", "-c", script, "bash", *words], cwd=FOLDER,
                             env=environment(), check=True, capture_output=True,
                             text=True)
        return set(run.stdout.split())

    same("bash offers the options of dtio-serve --help", program.options(), offered("-"))
    same("bash offers dtio-serve what dtio has", {"20.gpio"}, offered(""))
    same("bash offers it kinds of sockets", {"tls:", "tcp:"}, offered("--listen", "t"))


def check_report(program):
    """Those of dtio-report: bash is asked, the others are read"""
    bash = os.path.join(SHARE, "bash-completion/completions/dtio-report")

    def offered(word):
        script = (f". {shlex.quote(bash)}; "
                  'dtio-ls() { command dtio-ls --sysroot board "$@"; }; '
                  'COMP_WORDS=(dtio-report "$1") COMP_CWORD=1; _dtio_report; '
                  'printf "%s\\n" "${COMPREPLY[@]}"')
        run = subprocess.run(["bash", "-c", script, "bash", word], cwd=FOLDER,
                             env=environment(), check=True, capture_output=True, text=True)
        return set(run.stdout.split())

    same("bash offers the options of dtio-report --help", program.options(), offered("-"))
    same("bash offers it devices", {"20.gpio"}, offered("20"))
    with open(os.path.join(SHARE, "zsh/site-functions/_dtio-report"),
              encoding="utf-8") as file:
        same("its completion for zsh has them", program.options(), set(re.findall(
            r"(?<![\w-])--?[a-zA-Z][a-z-]*(?=[\[,}])", file.read())))
    with open(os.path.join(SHARE, "fish/vendor_completions.d/dtio-report.fish"),
              encoding="utf-8") as file:
        text = file.read()
    same("and that for fish", program.options(), {
        "-" + name for name in re.findall(r" -s ([a-zA-Z])\b", text)} | {
        "--" + name for name in re.findall(r" -l ([a-z-]+)", text)})


def make_board():
    shutil.rmtree(FOLDER, ignore_errors=True)
    os.makedirs(FOLDER)
    subprocess.run(["sh", "-c", f". {shlex.quote(FAKE_BOARD)} && "
                    "fake_board board && assign 20.gpio 7"],
                   cwd=FOLDER, check=True)
    subprocess.run(["dtc", "-q", "-O", "dtb", "-o", "tree.dtb",
                    os.path.join(HERE, "..", "lib", "host.dts")],
                   cwd=FOLDER, check=True)
    for name in ("some.dump", "board-notes"):
        with open(os.path.join(FOLDER, name), "w", encoding="utf-8"):
            pass


def main():
    program = Program(os.path.join(PREFIX, "bin", "dtio-ls"))
    print("TAP version 13")
    make_board()
    for kind in (Bash, Zsh, Fish):
        if not shutil.which(kind.name):
            result(f"{kind.name} is there (scripts/packages installs it)",
                   ["it is not"])
            continue
        shell = kind()
        check(shell, program)
        shell.close()
    check_serve(Program(os.path.join(PREFIX, "bin", "dtio-serve")))
    check_report(Program(os.path.join(PREFIX, "bin", "dtio-report")))
    print(f"1..{NUMBER}")
    return 1 if FAILED else 0


if __name__ == "__main__":
    sys.exit(main())
