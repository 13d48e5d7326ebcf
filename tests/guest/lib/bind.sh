# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# To be sourced: moving a platform device between its driver and dtio by hand.

driver_of()
{
	basename "$(readlink "/sys/bus/platform/devices/$1/driver")" 2>/dev/null
}

# move_to DEVICE DRIVER: DRIVER "" stands for the one the host would choose.
move_to()
{
	device=/sys/bus/platform/devices/$1
	if [ -e "$device/driver" ]; then
		echo "$1" >"$device/driver/unbind"
	fi
	echo "$2" >"$device/driver_override"
	echo "$1" >/sys/bus/platform/drivers_probe
	[ -e "$device/driver" ]
}
