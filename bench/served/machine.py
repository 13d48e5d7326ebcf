# SPDX-License-Identifier: GPL-2.0-or-later
"""Guests that are one small program, under TCG on this machine."""

import os
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
QEMU = os.path.join(ROOT, "build/qemu/finished/outer/qemu-system-aarch64")
CROSS = "aarch64-linux-gnu-"


def build(folder, name, sources, *options):
    program = os.path.join(folder, name)
    subprocess.run([CROSS + "gcc", "-nostdlib", "-static", *options,
                    "-Wl,-Ttext=0x40080000,--build-id=none", "-o", program + ".elf",
                    *(os.path.join(HERE, source) for source in sources)], check=True)
    subprocess.run([CROSS + "objcopy", "-O", "binary", program + ".elf", program],
                   check=True)
    return program


def build_c(folder, name, source, *options):
    """From C, with the PCI function in slot 1 at hand (function.h)"""
    return build(folder, name, ["start.S", "function.c", source], "-O2", "-std=gnu17",
                 "-Wall", "-Wextra", "-Werror", "-ffreestanding", "-fno-pie",
                 "-mgeneral-regs-only", "-mstrict-align",
                 "-fno-tree-loop-distribute-patterns", *options)


def command(program, *options, qemu=QEMU):
    return [qemu, "-M", "virt,highmem=off,gic-version=2", "-cpu", "cortex-a57", "-accel",
            "tcg", "-m", "64M", "-nodefaults", "-nographic", "-serial", "stdio",
            "-kernel", program, *options]
