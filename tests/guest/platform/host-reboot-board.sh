#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# On the board: see test-host-reboot.

selftests=/usr/libexec/dtio/selftests
device=c000000.testdev

$selftests/scripts/setup.sh $device || exit
echo 1 >/sys/kernel/tracing/events/dtio/dtio_reset/enable
dmesg -n 8
$selftests/dtio_dma_after_close_test --user $device &
user=$!
sleep 3
kill -0 $user && echo "the user is at work"
reboot -f
