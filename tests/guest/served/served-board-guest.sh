#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest of test-served-board: a PCI function and a clock, and their interrupts. TAP
# without a plan.

. /root/tap.sh
. /root/served-devices.sh

mounted
for count in 1 2 3; do
	result "my_hw on a Unix socket: interrupt $count" \
		interrupts_once 0000:00:04.0 "$count"
done
clock=$(rtc c000000)
result "a PL031 on vsock: it goes" clock_goes "$clock"
for count in first second third; do
	result "a PL031 on vsock: the $count alarm" alarm "$clock"
done
dmesg >/run/guest
result "no interrupt that nobody cared for" sh -c "! grep -q 'nobody cared' /run/guest"
exit "$failed"
