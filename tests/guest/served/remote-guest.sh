#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest of the build machine: uses the board's UART and the sensor on its I2C bus by
# the kernel's own drivers, and goes on until the virtual machine is killed.
#
#   remote-guest.sh NAME
# is what each line begins with that is written to the UART. Reports are lines that begin
# with "@".

. /root/report.sh
name=$1

# The one device that a driver is bound to.
bound_device()
{
	for device in /sys/bus/platform/drivers/"$1"/*/of_node; do
		[ -e "$device" ] && echo "${device%/of_node}"
	done
}

uart=$(bound_device imx-uart)
i2c=$(bound_device imx-i2c)
report "$name-drivers" [ -n "$uart" -a -n "$i2c" ]
for device in $uart $i2c; do
	say "guest: ${device##*/} is driven by $(basename "$(readlink "$device/driver")")"
done

# A line every now and then, by an open of its own: the driver sets the device up then.
for tty in /dev/ttymxc*; do :; done
stty -F "$tty" raw -echo
write_lines()
{
	number=0
	while number=$((number + 1)); do
		timeout 5 sh -c "echo '$name line $number' >$tty"
		sleep 0.2
	done
}
write_lines &

for adapter in "$i2c"/i2c-*; do :; done
echo tmp105 0x48 >"$adapter/new_device"
last=
while :; do
	now=$(cat "$adapter"/*-0048/hwmon/hwmon*/temp1_input 2>/dev/null)
	[ "$now" = "$last" ] || say "@temperature $now"
	last=$now
	sleep 0.2
done
