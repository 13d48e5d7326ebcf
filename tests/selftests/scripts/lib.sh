# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh disable=SC2034,SC2154
# What setup.sh and cleanup.sh share. Sourced; $device is the device's name.

die()
{
	echo "${0##*/}: $*" >&2
	exit 1
}

# Sets $bus and $driver_dir for the device.
find_device()
{
	for bus in platform amba pci; do
		if [ -e "/sys/bus/$bus/devices/$device" ]; then
			driver_dir=/sys/bus/$bus/drivers/dtio-$bus
			return
		fi
	done
	die "there is no device '$device'; dtio-ls -o NAME lists them"
}

# The driver that has the device, or nothing.
current_driver()
{
	link=$(readlink "/sys/bus/$bus/devices/$device/driver") || return 0
	echo "${link##*/}"
}

# put TEXT FILE: one write, with the reason if it fails
put()
{
	echo "$1" > "$2" || die "cannot write '$1' to $2; are you root?"
}

# Where setup.sh notes what cleanup.sh has to bring back: lines with the driver, the
# module, the other devices, and an override each.
state=${TMPDIR:-/tmp}/dtio-selftests

# Gives the device to dtio's driver, with the overrides in the list, a word each.
give()
{
	[ -d "$driver_dir" ] || modprobe "dtio-$bus" || return
	for override in $1; do
		put "$device" "$driver_dir/$override"
	done
	put "dtio-$bus" "/sys/bus/$bus/devices/$device/driver_override"
	had=$(current_driver)
	[ -z "$had" ] || put "$device" "/sys/bus/$bus/drivers/$had/unbind"
	echo "$device" > "$driver_dir/bind"
}
