#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest: the driver that insists on its device's resources carries out orders, one
# in an argument. What became of each is a line: "ORDER NAME: ERRNO VALUE". "look" waits
# until the board has looked, "@WORD" until it has done that, "reboot" reboots.

do=/sys/kernel/debug/dtio-test-consumer/do
insmod /root/dtio-test-consumer.ko || exit
# By SCMI providers may come after the driver.
for try in 1 2 3 4 5 6 7 8 9 10; do
	[ -e $do ] && break
	usleep 200000
done
[ -e $do ] || {
	echo "the driver does not probe: $(cat /sys/kernel/debug/devices_deferred)"
	exit 1
}
echo "the driver has all"
for order; do
	case $order in
	look) echo "@look"; sleep 3 ;;
	@*) echo "$order"; sleep 3 ;;
	reboot) reboot -f ;;
	*)
		echo "$order" >$do 2>/dev/null
		cat $do
		;;
	esac
done
