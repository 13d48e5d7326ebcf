#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest: use the assigned UART and the sensor on the assigned I2C bus, say
# so, and reboot while both are busy. The line that is written is
#   up TEMPERATURE serial i2c
# with the names of those devices that have had interrupts.

for tty in /dev/ttymxc*; do :; done
stty -F "$tty" raw -echo
for adapter in /sys/bus/platform/drivers/imx-i2c/*/i2c-*; do :; done
echo tmp105 0x48 >"$adapter/new_device"

read_temperature()
{
	cat "$adapter"/*-0048/hwmon/hwmon*/temp1_input
}

busy()
{
	awk -v name="$1" '$NF ~ name && $2 > 0 { found = 1 }
		END { exit !found }' /proc/interrupts && echo "$1"
}

printf '\nthe guest is up\n' >"$tty"
temperature=$(read_temperature)
# What was written may still be on its way.
stty -F "$tty" raw -echo
# shellcheck disable=SC2046,SC2086 # names that are empty leave no blanks
echo "up" $temperature $(busy serial) $(busy i2c)

head -c 65536 /dev/zero | tr '\0' '.' >"$tty" &
while :; do
	read_temperature
done >/dev/null &
usleep 300000
reboot -f
