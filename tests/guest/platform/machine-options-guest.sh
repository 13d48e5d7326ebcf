#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest: DMA and interrupts of the test device, on the last processor.

echo "processors $(nproc)"
testdev copy
taskset $((1 << ($(nproc) - 1))) testdev interrupt
