#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""What dtio-report writes, and what it refuses, on the made-up board of
tests/unit/lib: dtio-ls is the real one on that board, with a wrapper in front that
binds as a system would; the kernel's log, its name and the selftests are made up.
The argument is the folder that has dtio-ls and dtio-report.
"""

import os
import pty
import signal
import subprocess
import sys
import tarfile
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
FAKE_BOARD = os.path.join(HERE, "..", "lib", "fake-board.sh")
BUILT = os.path.abspath(sys.argv[1])
UART = "30880000.serial"
RELEASE = "6.12.0-made-up"
NUMBER = 0
FAILED = 0

# Programs in front of the system's. $BOARD is the board, $SAID what was called.
PROGRAMS = {
    "dtio-ls": f"""
case $1 in
--bind | --release)
	echo "dtio-ls $*" >>"$SAID"
	[ ! -e "$BOARD/refuses$1" ] || {{ echo "it will not go"; exit 1; }}
	rm -f "$BOARD/sys/devices/$2/driver"
	driver=imx-uart
	[ "$1" = --release ] || driver=dtio-platform
	ln -s "../../bus/platform/drivers/$driver" "$BOARD/sys/devices/$2/driver"
	exit ;;
--dump) [ ! -e "$BOARD/refuses--dump" ] || {{ echo "no space" >&2; exit 2; }} ;;
-F | --version) exec {BUILT}/dtio-ls "$@" ;;
esac
exec {BUILT}/dtio-ls --sysroot "$BOARD" "$@"
""",
    "dmesg": 'cat "$BOARD/log"',
    "uname": f"""
case $* in
-r) echo {RELEASE} ;;
*-n* | *-a*) echo the-hosts-name ;;
*) echo Linux {RELEASE} made-up aarch64 ;;
esac
""",
    "id": 'echo "${AS_USER-0}"',
    "modprobe": 'echo "modprobe $*" >>"$SAID"',
    # That of busybox knows files' names only, as dtio_pci is none.
    "modinfo": 'echo "author: somebody"; case $1 in dtio) echo "srcversion: 0123456789" ;; '
               'dtio_amba) echo "vermagic: 6.12" ;; esac',
}

RUN = """
echo "run.sh $*" >>"$SAID"
readlink "$BOARD/sys/devices/$1/driver" >>"$SAID"
echo "KTAP version 1"
[ ! -e "$BOARD/hangs" ] || { : >"$BOARD/began"; sleep 30; }
echo "ok 1 dtio_info_test"
echo "not ok 2 dtio_rw_test # exit status 1"
[ ! -e "$BOARD/oopses" ] || { echo 128 >"$BOARD/proc/sys/kernel/tainted"; exit 126; }
exit 1
"""

LOG = """\
[    0.000000] Command line: root=/dev/sda1 secret=hunter2 iommu.passthrough=1
[    0.000000] Linux version 6.12.0 (somebody@dtio) of the builder's machine
[    1.000000] usb 1-1: SerialNumber: 0123456789
[    2.000000] dtio-platform 30880000.serial: reset by its registers
[    2.100000] platform 30880000.serial: Adding to a group
[    3.000000] ------------[ cut here ]------------
[    3.000001] WARNING: CPU: 0 PID: 1 at net/core/dev.c:1 of somebody else
[    3.000002] ---[ end trace 0000000000000000 ]---
[    4.000000] ------------[ cut here ]------------
[    4.000001] WARNING: CPU: 0 PID: 1 at mm/slub.c:1 of ours
[    4.000002] Modules linked in: a dtio_platform b
[    4.000003] pc : kfree+0x10/0x20
[    4.000004] ---[ end trace 0000000000000000 ]---
[    5.000000] nothing of ours
"""


def result(what, problems):
    """Each problem is a line; without any the test has passed."""
    global NUMBER, FAILED
    NUMBER += 1
    problems = [problem for problem in problems if problem]
    print(f"{'not ok' if problems else 'ok'} {NUMBER} {what}", flush=True)
    for problem in problems:
        for line in str(problem).splitlines():
            print(f"# {line}")
    FAILED += bool(problems)


def program(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write("#!/bin/sh\n" + text)
    os.chmod(path, 0o755)


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


class System:
    """A board, programs and a folder to write to, new for each test."""

    def __init__(self, selftests=True, loaded=True):
        self.folder = tempfile.mkdtemp(prefix="dtio-report.")
        self.board = os.path.join(self.folder, "board")
        self.here = os.path.join(self.folder, "here")
        self.said = os.path.join(self.folder, "said")
        assign = "; assign 20.gpio 1" if loaded else ""
        subprocess.run(["sh", "-euc", f'. {FAKE_BOARD}; fake_board "$1"{assign}', "sh",
                        self.board], check=True)
        write(self.said, "")
        for name, text in (("log", LOG), ("proc/sys/kernel/tainted", "0\n"),
                           ("proc/cmdline", "root=/dev/sda1 secret=hunter2 "
                                            "iommu.passthrough=1 kvm-arm.mode=nvhe\n"),
                           ("proc/cpuinfo", "CPU part\t: 0xd03\nSerial\t: 00001234\n"),
                           ("proc/modules", "dtio_platform 16384 0 - Live 0x0\n"
                                            "snd 16384 0 - Live 0x0\n"),
                           ("etc/os-release", 'PRETTY_NAME="Made up 1"\nID=made\n'),
                           (f"boot/config-{RELEASE}", "CONFIG_VFIO=m\nCONFIG_SOUND=y\n"
                                                      "# CONFIG_IOMMUFD is not set\n")):
            write(os.path.join(self.board, name), text)
        write(os.path.join(self.board, f"lib/modules/{RELEASE}/x/dtio-pci.ko.xz"), "")
        os.makedirs(self.here)
        for name, text in PROGRAMS.items():
            program(os.path.join(self.folder, "usr/bin", name), text)
        self.selftests = os.path.join(self.folder, "usr/libexec/dtio/selftests")
        if selftests:
            self.install_selftests(self.selftests)
        self.environment = {**os.environ, "DTIO_SYSROOT": self.board, "BOARD": self.board,
                            "SAID": self.said, "TMPDIR": self.folder,
                            "PATH": f"{self.folder}/usr/bin:/usr/sbin:/usr/bin:/sbin:/bin"}
        self.environment.pop("SUDO_UID", None)

    @staticmethod
    def install_selftests(folder):
        program(os.path.join(folder, "scripts/run.sh"), RUN)
        write(os.path.join(folder, "scripts/lib.sh"), "")
        program(os.path.join(folder, "dtio_info_test"), "")

    def run(self, *arguments, **more):
        return subprocess.run([os.path.join(BUILT, "dtio-report"), *arguments],
                              cwd=self.here, env={**self.environment, **more},
                              stdin=subprocess.DEVNULL, capture_output=True, text=True,
                              check=False)

    def called(self):
        with open(self.said, encoding="utf-8") as file:
            return file.read().splitlines()

    def driver(self):
        return os.path.basename(os.readlink(f"{self.board}/sys/devices/{UART}/driver"))

    def left(self):
        """In the folder that is written to, and temporary files"""
        return sorted(os.listdir(self.here)) + [
            name for name in os.listdir(self.folder) if name.startswith("tmp.")]

    def end(self):
        subprocess.run(["rm", "-rf", self.folder], check=True)


def contents(path):
    """What is in an archive, by name without its folder"""
    found = {}
    with tarfile.open(path) as archive:
        for member in archive:
            if member.isfile():
                found[os.path.basename(member.name)] = archive.extractfile(member).read()
            if member.uname not in ("", "root") or member.uid:
                found["a user"] = member.uname.encode()
    return found


def unless(good, problem):
    return "" if good else problem


def report_of_the_board():
    system = System()
    ran = system.run("-o", "a.tar.gz")
    result("a report of the board is written", [unless(ran.returncode == 0, ran.stderr),
           unless(system.left() == ["a.tar.gz"], system.left())])
    path = os.path.join(system.here, "a.tar.gz")
    found = contents(path)
    wanted = ["README.txt", "board.dump", "check.txt", "config.txt", "dtio-ls.txt",
              "kernel-log.txt", "system.txt"]
    result("it has these files", [unless(sorted(found) == wanted, sorted(found))])
    readme = found["README.txt"].decode()
    result("they are told before, and in it", [
        unless(readme in ran.stdout, "what was said is not README.txt"),
        *(name for name in wanted[1:] if name not in readme)])
    result("nobody else can read it", [
        unless(os.stat(path).st_mode & 0o777 == 0o600, oct(os.stat(path).st_mode))])
    shown = subprocess.run([os.path.join(BUILT, "dtio-ls"), "-F", "/dev/stdin"],
                           input=found["board.dump"], capture_output=True, check=False)
    result("its dump can be read, and its table is of it", [
        unless(shown.returncode == 0, shown.stderr),
        unless(shown.stdout == found["dtio-ls.txt"], found["dtio-ls.txt"].decode()),
        unless(UART.encode() in shown.stdout, "no UART"),
        unless(f"{UART}: yes".encode() in found["check.txt"], "no verdict")])
    said = found["system.txt"].decode()
    result("it has versions, and the words of the command line that matter", [
        *(f"no {words!r} in\n{said}" for words in (
            f"Linux {RELEASE} made-up aarch64", "Made up 1", "dtio-ls ", "0xd03",
            "iommu.passthrough=1\nkvm-arm.mode=nvhe\n", "srcversion: 0123456789",
            "dtio_platform 16384", "module dtio-platform:\nnot installed",
            "module dtio-amba:\nvermagic: 6.12\n", "x/dtio-pci.ko.xz\n")
          if words not in said)])
    result("it has the kernel's options that matter, and where they are from", [
        unless(found["config.txt"].decode() == f"# /boot/config-{RELEASE}\nCONFIG_VFIO=m\n"
               "# CONFIG_IOMMUFD is not set\n", found["config.txt"].decode())])
    lines = LOG.splitlines(keepends=True)
    result("it has what the kernel said of dtio, and reports of bugs with dtio in them", [
        unless(found["kernel-log.txt"].decode() == "".join([lines[3], *lines[8:13]]),
               found["kernel-log.txt"].decode())])
    everything = b"".join(found.values())
    result("the rest of all that is not in it", [
        f"{word} is in it" for word in ("hunter2", "the-hosts-name", "SerialNumber",
                                        "00001234", "CONFIG_SOUND", "somebody")
        if word.encode() in everything] + [f"{found.get('a user')}" * ("a user" in found)])
    result("nothing of the board is touched", system.called())
    system.end()


def report_of_a_device():
    system = System()
    ran = system.run("-y", "-o", "a.tar.gz", "serial@30880000", "dtio_info_test")
    found = contents(os.path.join(system.here, "a.tar.gz"))
    result("a device is given to dtio, tested and given back", [
        unless(ran.returncode == 0, ran.stderr),
        unless(system.called() == [
            f"dtio-ls --bind {UART}", f"run.sh {UART} dtio_info_test",
            "../../bus/platform/drivers/dtio-platform",
            f"dtio-ls --release {UART}"], "\n".join(system.called()))])
    result("what the tests say is in it, and shown", [
        unless(found["selftests.ktap"].decode().startswith("KTAP version 1\nok 1 "),
               found["selftests.ktap"]),
        unless("not ok 2 dtio_rw_test" in ran.stdout, ran.stdout),
        unless("dtio_info_test" in found["README.txt"].decode(), "not told")])
    result("what dtio-ls knows of it is, as dtio has it", [
        unless(f"{UART}" in found["device.txt"].decode() and
               "dtio-platform" in found["device.txt"].decode(), found["device.txt"])])
    result("what the kernel said of it is", [
        unless("Adding to a group" in found["kernel-log.txt"].decode(), "it is not")])
    system.end()

    system = System(loaded=False)
    system.run("-y", UART)
    result("dtio's driver is loaded before", [
        unless(system.called()[:2] == ["modprobe dtio-platform", f"dtio-ls --bind {UART}"],
               "\n".join(system.called()))])
    system.end()

    system = System(selftests=False)
    ran = system.run("-y", "-o", "a.tar.gz", UART)
    result("without selftests there is a report, which says so", [
        unless(ran.returncode == 3 and "not installed" in ran.stderr, ran.stderr),
        unless("not installed" in contents(f"{system.here}/a.tar.gz")["README.txt"].decode(),
               "README.txt does not"),
        *system.called()])
    elsewhere = os.path.join(system.folder, "elsewhere")
    system.install_selftests(elsewhere)
    ran = system.run("-y", "-o", "b.tar.gz", "--selftests", elsewhere, UART)
    result("they may be elsewhere", [
        unless(ran.returncode == 0, ran.stderr),
        unless(f"run.sh {UART}" in system.called(), "they were not run")])
    system.end()

    system = System()
    ran = system.run("-y", "-o", "a.tar.gz", "soc@0:syscon@30:reboot@4")
    result("a device that dtio does not take is left alone, and in the report", [
        unless(ran.returncode == 3 and "dtio-ls --check soc@0:syscon@30:reboot@4" in ran.stderr,
               ran.stderr),
        unless("it has no registers" in
               contents(f"{system.here}/a.tar.gz")["device.txt"].decode(), "no reason"),
        *system.called()])
    system.end()

    system = System()
    ran = system.run("-y", "-o", "a.tar.gz", "20.gpio")
    result("one that dtio has is tested, and stays with dtio", [
        unless(ran.returncode == 0, ran.stderr),
        unless(system.called() == ["run.sh 20.gpio",
                                   "../../bus/platform/drivers/dtio-platform"],
               "\n".join(system.called()))])
    system.end()

    for what, file, name in (
            ("that it cannot be given to dtio", "refuses--bind", "device-refused.txt"),
            ("that it cannot be given back", "refuses--release",
             "device-not-released.txt")):
        system = System()
        write(os.path.join(system.board, file), "")
        ran = system.run("-y", "-o", "a.tar.gz", UART)
        found = contents(f"{system.here}/a.tar.gz")
        result(f"{what} is told, and in it", [
            unless(ran.returncode == (3 if "bind" in file else 0), ran.returncode),
            unless("it will not go" in ran.stderr, ran.stderr),
            unless(found.get(name) == b"it will not go\n", found.get(name))])
        system.end()


def boards_that_suffer():
    system = System()
    write(os.path.join(system.board, "oopses"), "")
    ran = system.run("-y", "-o", "a.tar.gz", UART)
    result("after an Oops the report is written, and the device not touched again", [
        unless(ran.returncode == 3 and "reboot" in ran.stderr, ran.stderr),
        unless(f"dtio-ls --release {UART}" not in system.called(), "it was released"),
        unless("selftests.ktap" in contents(f"{system.here}/a.tar.gz"), "no KTAP")])
    system.end()

    system = System()
    write(os.path.join(system.board, "hangs"), "")
    path = os.path.join(system.here, "a.tar.gz")
    # A shell in the background has its children ignore it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with subprocess.Popen([os.path.join(BUILT, "dtio-report"), "-y", "-o", path, UART],
                          cwd=system.here, env=system.environment, text=True,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, start_new_session=True) as process:
        end = time.monotonic() + 60
        while not os.path.exists(f"{system.board}/began") and time.monotonic() < end:
            time.sleep(0.05)
        result("while the tests run there is a report without them", [
            unless(os.path.exists(path), "there is none"),
            unless(os.path.exists(path) and "selftests.ktap" not in contents(path),
                   "it has them")])
        os.killpg(process.pid, signal.SIGINT)
        said, _ = process.communicate(timeout=60)
    result("a signal has the device given back, and leaves no other file", [
        unless(process.returncode == 130, f"{process.returncode}\n{said}"),
        unless(system.driver() == "imx-uart", system.driver()),
        unless(system.left() == ["a.tar.gz"], system.left())])
    system.end()


def refusals():
    system = System()
    write(os.path.join(system.here, "old.tar.gz"), "of somebody")
    os.symlink("nowhere", os.path.join(system.here, "dangling"))
    bare = {"PATH": f"{system.folder}/empty:/usr/bin:/bin"}
    for what, status, words, arguments, more in (
            ("an option that is not there", 2, "--help", ["--sysroot=x"], {}),
            ("an option without its argument", 2, "wants an argument", ["-o"], {}),
            ("a file that is there", 1, "another file with -o", ["-o", "old.tar.gz"], {}),
            ("a link that leads nowhere", 1, "another file with -o", ["-o", "dangling"], {}),
            ("a folder that is not there", 1, "name a file elsewhere with -o",
             ["-o", "no/a.tar.gz"], {}),
            ("a folder for a file", 2, "name a file in it", ["-o", "./"], {}),
            ("the standard output", 2, "a report is a file", ["-o", "-"], {}),
            ("a device that is not there", 1, "dtio-ls -o NAME lists them",
             ["-y", "123.serial"], {}),
            ("an empty device", 2, "DEVICE is empty", [""], {}),
            ("a test that is not there", 2, "dtio_info_test", ["-y", UART, "dtio_no_test"], {}),
            ("what is no test's name", 2, "is no test's name", ["-y", UART, "../x"], {}),
            ("selftests that are not there", 1, "scripts/run.sh",
             ["--selftests", system.here, UART], {}),
            ("tests that a user asks for", 1, f"sudo dtio-report {UART}", ["-y", UART],
             {"AS_USER": "1000"}),
            ("tests where nobody can be asked", 1, "--yes", [UART], {}),
            ("a system without dtio-ls", 1, "dtio-tools", [], bare)):
        ran = system.run(*arguments, **more)
        result(f"{what} is refused, with what to do", [
            unless(ran.returncode == status, f"status {ran.returncode}"),
            unless(words in ran.stderr, ran.stderr),
            unless(system.left() == ["dangling", "old.tar.gz"], system.left()),
            *system.called()])
    write(os.path.join(system.board, "refuses--dump"), "")
    ran = system.run("-o", "a.tar.gz")
    result("a dump that cannot be written leaves no report, and is told", [
        unless(ran.returncode == 1 and "no space" in ran.stderr, ran.stderr),
        unless(system.left() == ["dangling", "old.tar.gz"], system.left())])
    system.end()

    system = System()
    ran = system.run("-n", UART)
    result("a dry run says what there would be, and writes nothing", [
        unless(ran.returncode == 0 and "selftests.ktap" in ran.stdout, ran.stdout),
        *system.left(), *system.called()])
    system.end()


def on_a_terminal():
    for answer, status in (("n", 1), ("y", 0)):
        system = System()
        master, slave = pty.openpty()
        with subprocess.Popen([os.path.join(BUILT, "dtio-report"), "-o", "a.tar.gz", UART],
                              cwd=system.here, env=system.environment, stdin=slave,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              text=True) as process:
            os.write(master, f"{answer}\n".encode())
            said, _ = process.communicate(timeout=60)
        os.close(master)
        os.close(slave)
        result(f"asked on a terminal, {answer!r} is obeyed", [
            unless(process.returncode == status and "Go on?" in said, said),
            unless(bool(system.called()) == (answer == "y"), "\n".join(system.called())),
            unless(bool(system.left()) == (answer == "y"), system.left())])
        system.end()


def main():
    print("TAP version 13")
    report_of_the_board()
    report_of_a_device()
    boards_that_suffer()
    refusals()
    on_a_terminal()
    print(f"1..{NUMBER}")
    return 1 if FAILED else 0


if __name__ == "__main__":
    sys.exit(main())
