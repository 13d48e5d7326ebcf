#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest: read the assigned clock and let its alarm ring once. The guest has
# a clock of its own, too, below the platform bus's addresses.

for device in /sys/bus/amba/devices/c*.pl031; do :; done
echo "driver $(basename "$(readlink "$device/driver")")"
for clock in "$device"/rtc/rtc*; do :; done

interrupts()
{
	awk '/rtc-pl031/ { sum += $2 } END { print sum + 0 }' /proc/interrupts
}

before=$(interrupts)
time=$(cat "$clock/since_epoch")
echo "time $time"
echo $((time + 2)) >"$clock/wakealarm"
tries=100
while [ "$(interrupts)" = "$before" ] && [ $((tries -= 1)) -gt 0 ]; do
	sleep 0.1
done
# A spurious second alarm would come at once.
sleep 0.3
echo "alarm $(($(interrupts) - before))"
