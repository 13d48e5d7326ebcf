#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# On the board: see test-dma-after-close. TAP without a plan.

. /root/tap.sh
selftests=/usr/libexec/dtio/selftests
device=c000000.testdev

$selftests/scripts/setup.sh $device >/run/guest || exit
result "the device's group is not translated" \
	grep -qx identity /sys/bus/platform/devices/$device/iommu_group/type
$selftests/dtio_dma_after_close_test $device >/run/guest 2>&1
result "DMA ends at close, even if the reset fails" [ $? = 0 ]
result "and no test was skipped" says "# Totals: pass:12 fail:0 xfail:0 xpass:0 skip:0"
$selftests/scripts/cleanup.sh $device >/run/guest
result "the device goes back to the board" [ $? = 0 ]
exit "$failed"
