#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest with 256 MiB of memory: the test device at work, by the guest's own
# UIO driver, and where it reaches for what is not the guest's: its flash and its
# UART, which QEMU makes up, memory of the board's behind the guest's own, and
# nothing at all.

for node in /proc/device-tree/testdev@*; do :; done
[ -e "$node/dma-coherent" ] && echo "coherent"
[ -e "$node/dma-noncoherent" ] && echo "noncoherent"
[ -e /proc/device-tree/dma-coherent ] && echo "root coherent"
driver=$(readlink /sys/bus/platform/devices/*.testdev/driver)
echo "driver ${driver##*/}"
testdev copy
testdev fault 0x0 0x9000000 0x50000000 0x7fff0000 0x10000000000
testdev copy && echo "and again"
testdev interrupt && testdev interrupt
