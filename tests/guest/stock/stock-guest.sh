#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest: the clock and the disk that are the guest's, by its own drivers.
#
#   stock-guest.sh SERIAL
# SERIAL is the disk's, and part of what is written on it.

. /root/report.sh

ours=$(find /lib/modules -name '*dtio*'; grep dtio /proc/modules)
say "kernel $(uname -r)"
say "ours ${ours:-none}"
for device in /sys/bus/platform/drivers/simple-reset/*/of_node; do
	say "lines of $(tr '\0' ' ' <"$device/compatible" 2>/dev/null)"
done
sh amba-guest.sh
wait_for 30 [ -e /dev/nvme0n1 ] || dmesg | grep nvme
read -r serial </sys/class/nvme/nvme0/serial
say "disk $serial $(head -n 1 /dev/nvme0n1)"
echo "guest $1" | dd of=/dev/nvme0n1 bs=512 seek=1 conv=sync,fsync 2>/run/dd || cat /run/dd
awk '/nvme0q/ { for (i = 2; $i ~ /^[0-9]+$/; i++) sum += $i }
	END { print "interrupts", (sum > 2 ? "yes" : "no") }' /proc/interrupts
