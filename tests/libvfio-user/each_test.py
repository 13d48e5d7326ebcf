# SPDX-License-Identifier: GPL-2.0-or-later
"""A plugin of pytest for libvfio-user's tests: writes a line for each to the file that
RESULTS names: what it needs, how it ended, which one it is. One that waits for what never
comes is ended."""

import os
import signal

import pytest

import libvfio_user

PATIENCE = 3
# What a program calls while it serves. A test that does so, or looks at what the program
# is called with, is about libvfio-user's functions too, and not about messages alone.
CALLED_WHILE_SERVING = {
    "vfu_addr_to_sgl", "vfu_sgl_get", "vfu_sgl_put", "vfu_sgl_read", "vfu_sgl_write",
    "vfu_device_quiesced", "vfu_irq_trigger", "vfu_pci_get_config_space",
    "vfu_pci_find_capability", "vfu_pci_find_next_capability",
}
TAKES_MESSAGES = {"vfu_attach_ctx", "vfu_run_ctx"}
called = set()


class Recorder:
    """The library; notes which of its functions are called."""

    def __init__(self, library):
        self.library = library

    def __getattr__(self, name):
        called.add(name)
        return getattr(self.library, name)


libvfio_user.lib = Recorder(libvfio_user.lib)


def too_long(_number, _frame):
    raise TimeoutError("nothing comes")


def needs(item):
    if called & CALLED_WHILE_SERVING or hasattr(item.function, "patchings"):
        return "program"
    return "messages" if called & TAKES_MESSAGES else "nothing"


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_protocol(item):
    called.clear()
    item.outcome = "passed"
    signal.signal(signal.SIGALRM, too_long)
    signal.alarm(PATIENCE)
    yield
    signal.alarm(0)
    with open(os.environ["RESULTS"], "a", encoding="utf-8") as file:
        name = os.path.basename(item.location[0])
        file.write(f"{needs(item)} {item.outcome} {name}::{item.location[2]}\n")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    report = (yield).get_result()
    if report.failed:
        item.outcome = "failed"
