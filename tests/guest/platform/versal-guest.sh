#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest: the assigned CAN controller hears itself, and the assigned clock is read.

can=/sys/bus/platform/devices/70000000.canfd
rtc=/sys/bus/platform/devices/70010000.rtc

driver()
{
	basename "$(readlink "$1/driver")"
}

for interface in "$can"/net/*; do :; done
echo "interface ${interface##*/} $(driver "$can")"
can-loopback "${interface##*/}" 64

for clock in "$rtc"/rtc/rtc*; do :; done
echo "time $(driver "$rtc") $(cat "$clock/since_epoch")"
