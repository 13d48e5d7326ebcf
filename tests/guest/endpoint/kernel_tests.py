# SPDX-License-Identifier: GPL-2.0-or-later
"""The kernel's own tests of PCI endpoints in a host, and what each of them is to say: it
passes, or is skipped with the reason that its source gives."""

import collections
import os
import re

from endpoints import BUILD, FUNCTION, Endpoint, GuestError, Host, Results, Work, client

PROGRAMS = os.path.join(BUILD, "endpoint-tests")
SIZES = (1, 1024, 1025, 1024000, 1024001)
BARS, MSIS, MSIXS = 6, 32, 2048


def bound(host, results, where):
    """The function is there, and has the driver that the tests use."""
    return results.add(host.soon(f"[ -e {FUNCTION}/driver ] && [ -e /dev/pci-endpoint-test.0 ]"),
                       f"{where}: the host has the function and its driver",
                       host.run(f"ls {FUNCTION}; cat /sys/bus/pci/devices/*/vendor; dmesg | tail -n 20")[1])


# Linux 6.12: a script that runs a program for each command

def old_commands():
    """What pcitest.sh does: the words that the program says before the result"""
    yield from (f"BAR{number}" for number in range(BARS))
    yield from ("SET IRQ TYPE TO LEGACY", "LEGACY IRQ", "SET IRQ TYPE TO MSI")
    yield from (f"MSI{number}" for number in range(1, MSIS + 1))
    yield "SET IRQ TYPE TO MSI-X"
    yield from (f"MSI-X{number}" for number in range(1, MSIXS + 1))
    yield "SET IRQ TYPE TO MSI"
    for what in ("READ", "WRITE", "COPY"):
        yield from (f"{what} ({size:>7} bytes)" for size in SIZES)


def old_tests(host, results, where):
    """Each command, and what it has said. Interrupts are told as one."""
    lines = host.do("cd /root && chmod +x pcitest pcitest.sh && PATH=/root:$PATH ./pcitest.sh",
                    1800)
    found = [re.match(r"^(.+?):\s+(.+)$", line) for line in lines]
    said = [(one[1], one[2]) for one in found if one]
    expected = [(command, "OKAY") for command in old_commands()]
    kinds = collections.OrderedDict()
    for number, command in enumerate(expected):
        kind = re.sub(r"^(MSI|MSI-X)\d+$", r"\1", command[0])
        good = number < len(said) and said[number] == command
        kinds.setdefault(kind, []).append(
            None if good else f"{command[0]}: {said[number] if number < len(said) else 'nothing'}")
    for kind, wrong in kinds.items():
        results.add(not any(wrong), f"{where}: {kind}" + (f", {len(wrong)} times" if len(wrong) > 1
                                                         else ""),
                    [line for line in wrong if line][:5])
    # What is set up for others is no test.
    tests = [one for one in said if not one[0].startswith("SET ")]
    passed = sum(result == "OKAY" for _, result in tests)
    results.add(said == expected, f"{where}: {passed} of {len(tests)} commands passed")


# Linux 7.2: a kselftest

def new_cases():
    """Each case, and why it is skipped if it is"""
    for bar in range(BARS):
        yield f"pci_ep_bar.BAR{bar}.BAR_TEST", None
        # The test's own registers are in the first one.
        yield (f"pci_ep_bar.BAR{bar}.BAR_SUBRANGE_TEST",
               None if bar else "BAR is test register space")
    for name in ("CONSECUTIVE_BAR_TEST", "LEGACY_IRQ_TEST", "MSI_TEST", "MSIX_TEST"):
        yield f"pci_ep_basic.{name}", None
    for way in ("memcpy", "dma"):
        for name in ("READ_TEST", "WRITE_TEST", "COPY_TEST"):
            yield f"pci_ep_data_transfer.{way}.{name}", None
    yield "pcie_ep_doorbell.DOORBELL_TEST", None


def new_results(host):
    """What each case came to: passed, failed or skipped, and the reason"""
    lines = host.run("/root/pci_endpoint_test", 1800)[1]
    said = {}
    for line in lines:
        found = re.match(r"^(not )?ok \d+ (\S+)(?: # SKIP (.*))?$", line)
        if found:
            result = "failed" if found[1] else "passed" if found[3] is None else "skipped"
            said[found[2]] = (result, found[3])
    return said


def new_tests(host, results, where):
    said = new_results(host)
    expected = {name: ("skipped" if reason else "passed", reason)
                for name, reason in new_cases()}
    for name, result in expected.items():
        told = said.get(name, ("not run", None))
        skip = f" # SKIP {result[1]}" if told == result and result[1] else ""
        results.add(told == result, f"{where}: {name}{skip}", [f"{told[0]}: {told[1]}"])
    counts = collections.Counter(result for result, _ in said.values())
    results.add(said == expected, f"{where}: {len(said)} cases, {counts['passed']} passed, "
                f"{counts['skipped']} skipped",
                [f"unknown: {name}" for name in said if name not in expected])


def no_bugs(guest, results, where):
    status, lines = guest.run("bugs")
    results.add(status == 0, f"{where}: the kernel of the {guest.name} saw no bug", lines)


def combination(results, controller, name, tests, files, kernel, flavour):
    """The tests by one controller and one client. A client that cannot be told so later
    forwards the register that becomes a doorbell from the beginning."""
    where = f"{controller}, {name}"
    more = ",forward-bars=0x2" if name == "vfio-user-pci" else ""
    with Work() as work:
        options = {"kernel": kernel, "flavour": flavour, "say": results.note}
        socket = work.path("function0")
        endpoint = work.start(Endpoint, socket, controller, more=more, **options)
        try:
            endpoint.ready()
            endpoint.do("make_test && start")
            host = work.start(Host, client(name, socket), files=files, **options)
            host.ready()
            if bound(host, results, where):
                tests(host, results, where)
            for guest in (host, endpoint):
                no_bugs(guest, results, where)
        except GuestError as error:
            results.add(False, where, [str(error)])


def old(combinations):
    """Linux 6.12's tests, by pairs of controller and client"""
    results = Results()
    for controller, name in combinations:
        combination(results, controller, name, old_tests,
                    [f"{PROGRAMS}/arm64/pcitest", f"{PROGRAMS}/arm64/pcitest.sh"],
                    "6.12", "default")
    return results.end()


def new(combinations):
    """Linux 7.2's"""
    results = Results()
    for controller, name in combinations:
        combination(results, controller, name, new_tests,
                    [f"{PROGRAMS}/arm64/pci_endpoint_test"], "7.2", "debug")
    return results.end()
