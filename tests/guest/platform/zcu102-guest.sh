#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest: bytes go out by the assigned UART, and the assigned clock is read.

uart=/sys/bus/platform/devices/70000000.serial
rtc=/sys/bus/platform/devices/70010000.rtc

driver()
{
	basename "$(readlink "$1/driver")"
}

terminal=$(find "$uart/" -maxdepth 5 -path '*/tty/tty*' -name 'ttyPS*' | head -n 1)
head -c 4096 /dev/zero >"/dev/${terminal##*/}"
status=$?
echo "sent $(driver "$uart") $status"
awk '$NF == "xuartps" { print "interrupts", $2 }' /proc/interrupts

for clock in "$rtc"/rtc/rtc*; do :; done
echo "time $(driver "$rtc") $(cat "$clock/since_epoch")"
