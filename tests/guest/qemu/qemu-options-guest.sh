#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest: use the assigned UART and I2C bus hard enough that lost interrupts
# show, and say how many there were.
#
#   qemu-options-guest.sh NAME

for tty in /dev/ttymxc*; do :; done
stty -F "$tty" raw -echo
i=0
while [ $i -lt 20 ]; do
	echo "line from $1 $i"
	i=$((i + 1))
done >"$tty"

for adapter in /sys/bus/platform/drivers/imx-i2c/*/i2c-*; do :; done
echo tmp105 0x48 >"$adapter/new_device"
i=0
while [ $i -lt 20 ]; do
	cat "$adapter"/*-0048/hwmon/hwmon*/temp1_input || exit
	i=$((i + 1))
done | sort -u | sed 's/^/temperature /'
# As Linux before 6.0 sees it: what is below a node that is coherent is coherent.
for node in "" pl011@9000000 pcie@10000000; do
	[ ! -e "/proc/device-tree/$node/dma-coherent" ] ||
		echo "coherent: /$node"
done
awk '/c000000.serial|\.i2c|\.serial/ { print "interrupts", $NF, $2 }' \
	/proc/interrupts
