#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest: start the assigned watchdog, feed it for longer than its timeout, and
# then stop.

for device in /sys/bus/platform/devices/*.watchdog; do :; done
echo "driver $(basename "$(readlink "$device/driver")")"
exec 3>/dev/watchdog
for _ in $(seq 16); do
	printf . >&3
	sleep 0.5
done
echo "fed 8"
for second in $(seq 30); do
	sleep 1
	echo "unfed $second"
done
