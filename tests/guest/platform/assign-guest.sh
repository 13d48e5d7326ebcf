#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest: use the assigned UART and the sensor on the assigned I2C bus
# through the kernel's own drivers, then keep the UART's interrupt busy until
# the virtual machine is killed.
#
#   assign-guest.sh LINE FIRST SECOND
# LINE is written to the UART; FIRST and SECOND are the temperatures, in
# thousandths of a degree Celsius, before and after the outer side changes it.

. /root/report.sh
line=$1 first=$2 second=$3

# The one device that a driver is bound to.
bound_device()
{
	for device in /sys/bus/platform/drivers/"$1"/*/of_node; do
		[ -e "$device" ] && echo "${device%/of_node}"
	done
}

uart=$(bound_device imx-uart)
report guest-uart-driver [ -n "$uart" ]
i2c=$(bound_device imx-i2c)
report guest-i2c-driver [ -n "$i2c" ]
say "guest: $(uname -sr) on $(tr '\0' ' ' </proc/device-tree/model)"
for device in $uart $i2c; do
	say "guest: ${device##*/} is driven by $(basename "$(readlink "$device/driver")")"
done

for tty in /dev/ttymxc*; do :; done
stty -F "$tty" raw -echo
echo "$line" >"$tty"
say "guest: wrote \"$line\" to $tty"

for adapter in "$i2c"/i2c-*; do :; done
# Where it is a module, and no udev loads it
modprobe -q lm75
echo tmp105 0x48 >"$adapter/new_device"
read_temperature()
{
	cat "$adapter"/*-0048/hwmon/hwmon*/temp1_input
}

now=$(read_temperature)
say "guest: the sensor says $now"
report guest-temperature [ "$now" = "$first" ]

say "@change-temperature"
tries=100
while [ "$now" = "$first" ] && [ $((tries -= 1)) -gt 0 ]; do
	sleep 0.1
	now=$(read_temperature)
done
say "guest: the sensor says $now"
report guest-temperature-changed [ "$now" = "$second" ]

say "@traffic"
while :; do
	head -c 4096 /dev/zero | tr '\0' '.' >"$tty"
done
