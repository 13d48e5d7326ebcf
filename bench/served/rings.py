# SPDX-License-Identifier: GPL-2.0-or-later
"""Two guests under TCG that share memory and ring one another, in each way there is."""

import contextlib
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile

import machine

SERVER = os.path.join(machine.ROOT, "build/dtio-shmem")
TICK = 16                      # nanoseconds, of the generic timer
PEER = "ivshmem-doorbell"
DOORBELL, FAST_DOORBELL = ["-DDOORBELL=0xc"], ["-DDOORBELL=0x800", "-DFAST"]


def served(driver):
    return lambda folder: ["-device", json.dumps(
        {"driver": driver, "addr": "1",
         "socket": {"type": "unix", "path": os.path.join(folder, "pci")}})]


def ivshmem(folder):
    return ["-chardev", f"socket,id=ring,path={os.path.join(folder, 'ivshmem')}",
            "-device", f"{PEER},addr=1,vectors=1,chardev=ring"]


# Name, QEMU's options in a folder with a server's sockets, how the guest rings
WAYS = [(PEER, ivshmem, DOORBELL),
        ("dtio-pci, FAST_DOORBELL", served("dtio-pci"), FAST_DOORBELL),
        ("dtio-pci, DOORBELL", served("dtio-pci"), DOORBELL),
        ("vfio-user-pci, DOORBELL", served("vfio-user-pci"), DOORBELL)]


@contextlib.contextmanager
def serving():
    with tempfile.TemporaryDirectory() as folder:
        with subprocess.Popen(
                [SERVER, "serve", "--size", "1M", "--peers", "4", "--trust-peers",
                 "--listen", f"unix:{folder}/pci", "--ivshmem", f"unix:{folder}/ivshmem"],
                stdout=subprocess.PIPE, text=True) as server:
            server.stdout.readline()
            try:
                yield folder
            finally:
                server.terminate()


def programs(folder, rings):
    """For each way to ring, the one that answers and the one that asks."""
    def build(name, *options):
        return machine.build_c(folder, name, "ring.c", *options)

    return {tuple(how): (build(f"answer{number}", "-DANSWER", *how),
                         build(f"ask{number}", f"-DRINGS={rings}", *how))
            for number, how in enumerate((DOORBELL, FAST_DOORBELL))}


def build_server():
    subprocess.run(["make", "-s", "-C", os.path.join(machine.ROOT, "tools/dtio-shmem"),
                    f"O={os.path.dirname(SERVER)}"], check=True, stdout=sys.stderr)


def said(text, *words):
    """Nanoseconds behind each word, the middle one: the guest says how many ticks."""
    return {word: statistics.median(int(ticks, 16) * TICK for ticks in
                                    re.findall(rf"^{word} (\w+)", text, re.MULTILINE))
            for word in words}


def measure(answer, ask, options, qemu):
    with serving() as folder:
        with subprocess.Popen(machine.command(answer, *options(folder), qemu=qemu),
                              stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL) as other:
            try:
                text = subprocess.run(machine.command(ask, *options(folder), qemu=qemu),
                                      stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                      text=True, timeout=300, check=True).stdout
            finally:
                other.kill()
    return said(text, "heard", "ring", "own", "into", "out")
