#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""Exits that are not counted, and aims that are missed and not said to be, would
make a figure look better than it is."""

import os
import subprocess
import sys
import tempfile

BENCH = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                     "../../../bench")
MARK = "0x903000c"
OTHER = "0x9030014"

TESTS = []


def test(function):
    TESTS.append(function)
    return function


def traced(*events):
    """A trace as the kernel writes it. A word is an address that the guest reads
    and QEMU answers at, a number that many exits for something else."""
    head = " qemu-system-aar-159     [000] .....     0.942863: "
    lines = ["# tracer: nop"]
    for event in events:
        if isinstance(event, int):
            lines += [head + "kvm_exit: IRQ: HSR_EC: 0x0000 (UNKNOWN), "
                      "PC: 0xffff8000788e0348"] * event
            continue
        lines += [head + "kvm_exit: TRAP: HSR_EC: 0x0024 (DABT_LOW), "
                  "PC: 0xffff8000788e02bc",
                  head + f"kvm_mmio: mmio unsatisfied-read len 4 gpa {event} "
                  "val 0x0",
                  head + f"kvm_mmio: mmio read len 4 gpa {event} val 0x0"]
    return "\n".join(lines) + "\n"


def exits(*events):
    """What is counted, or nothing if it is refused."""
    done = subprocess.run(
        ["awk", "-v", f"mark={MARK}", "-f",
         os.path.join(BENCH, "guest", "count-exits")], input=traced(*events),
        text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        check=False)
    return done.stdout.strip() if done.returncode == 0 else None


@test
def no_exit_counts_as_none():
    return exits(MARK, MARK) == "0"


@test
def every_exit_between_two_marks_counts():
    return exits(5, MARK, 2, MARK, 7) == "2"


@test
def what_is_between_two_pairs_does_not_count():
    return exits(MARK, 1, MARK, 9, MARK, 1, MARK) == "1"


@test
def a_timer_in_one_of_them_does_not_count():
    return exits(*[MARK, 2, MARK] * 4, MARK, 30, MARK) == "2"


@test
def the_middle_one_counts_whatever_the_order():
    return exits(MARK, 9, MARK, MARK, 3, MARK, MARK, 5, MARK) == "5"


@test
def another_address_is_an_exit_and_no_mark():
    return exits(MARK, OTHER, MARK, OTHER) == "1"


@test
def a_trace_without_marks_is_refused():
    return exits(3, OTHER) is None


@test
def a_mark_without_its_second_is_refused():
    return exits(MARK, 2, MARK, MARK, 2) is None


def report(lines, document=None):
    """The report's status and output. Its charts are drawn by nobody."""
    with tempfile.TemporaryDirectory() as folder:
        os.symlink("/bin/true", os.path.join(folder, "gnuplot"))
        done = subprocess.run(
            [os.path.join(BENCH, "report"), folder,
             *([document] if document else [])],
            env=dict(os.environ, PATH=folder + ":" + os.environ["PATH"]),
            input="\n".join(lines) + "\n", text=True, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, check=False)
    return done.returncode, done.stdout + done.stderr


def row(lines, name):
    _, output = report(lines)
    return next(line for line in output.splitlines() if line.startswith(name))


@test
def an_aim_that_is_met_is_said_to_be():
    return "1.00 met" in row(["dtio a instructions 100",
                              "vfio-pci a instructions 100"], "a ")


@test
def one_instruction_more_misses_it():
    return "1.00 MISSED" in row(["dtio a instructions 101",
                                 "vfio-pci a instructions 100"], "a ")


@test
def a_limit_holds_without_a_peer():
    name = "guest-read-4-bytes"
    return ("at most 0 met" in row([f"dtio {name} exits 0"], name) and
            "at most 0 MISSED" in row([f"dtio {name} exits 1"], name))


@test
def a_limit_holds_whatever_the_peer_takes():
    name = "guest-boot-dma-device-2"
    return "at most 20 MISSED" in row([f"dtio {name} ms 20.1",
                                       f"vfio-pci {name} ms 30"], name)


@test
def a_figure_that_dtio_lacks_is_refused():
    status, output = report(["vfio-pci a instructions 100"])
    return status != 0 and "was not measured with dtio" in output


@test
def a_line_that_is_no_measurement_is_refused():
    status, output = report(["guest-run: the guest did not come up"])
    return status != 0 and "not a measurement" in output


@test
def the_document_gets_each_table_in_its_place():
    with tempfile.NamedTemporaryFile("w+", suffix=".md") as file:
        file.write("<!-- figures, by make bench -->\nold\n"
                   "<!-- end of figures -->\nbetween\n"
                   "<!-- figures of a guest, by make bench -->\nold\n"
                   "<!-- end of figures -->\nbetween\n"
                   "<!-- figures of PCI, by make bench -->\nold\n"
                   "<!-- end of figures -->\n")
        file.flush()
        status, _ = report(["dtio a instructions 1",
                            "vfio-platform a instructions 2",
                            "dtio guest-b exits 3", "vfio-pci guest-b exits 4",
                            "dtio pci-c instructions 101",
                            "vfio-pci pci-c instructions 100"],
                           file.name)
        with open(file.name, encoding="utf-8") as changed:
            host, guest, pci = changed.read().split("between")
    return (status == 0 and "old" not in host + guest + pci and
            "| a | 1 | 2 | 0.50 | 1.00 |" in host and
            "| guest-b | exits | 3 | 4 | vfio-pci | 0.75 | 1.00 |" in guest and
            "| pci-c | instructions | 101 | 100 | 1.010 | 1.01 met |" in pci and
            "pci-c" not in host + guest)


@test
def one_per_cent_over_vfio_pci_is_the_most():
    _, output = report(["dtio pci-a instructions 1011",
                        "vfio-pci pci-a instructions 1000"])
    return ("1.01 MISSED" in output and "1 of 1 figures miss their aim" in output
            and "pci-a instructions: 1,011, aim 1.01 of 1,000" in output)


@test
def a_document_without_a_place_is_refused():
    with tempfile.NamedTemporaryFile("w", suffix=".md") as file:
        status, output = report(["dtio a instructions 1"], file.name)
    return status != 0 and "has no place" in output


def main():
    failed = 0
    for number, function in enumerate(TESTS, 1):
        good = function()
        failed += not good
        print(f"{'ok' if good else 'not ok'} {number} bench: "
              + function.__name__.replace("_", " "))
    print(f"1..{len(TESTS)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
