#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest, of whatever kind: the test device at work, on its last processor.

echo "processors $(nproc)"
testdev copy
taskset $((1 << ($(nproc) - 1))) testdev interrupt
