# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# To be sourced on a board: moving a PCI function from driver to driver by hand.

devices=/sys/bus/pci/devices

driver_of()
{
	basename "$(readlink "$devices/$1/driver")" 2>/dev/null
}

# give FUNCTION DRIVER: DRIVER "" stands for the one the host would choose.
give()
{
	if [ -e "$devices/$1/driver" ]; then
		echo "$1" >"$devices/$1/driver/unbind"
	fi
	echo "$2" >"$devices/$1/driver_override"
	echo "$1" >/sys/bus/pci/drivers_probe
	[ "$(driver_of "$1")" = "$2" ]
}

# The function's own file among VFIO's
cdev()
{
	echo "/dev/vfio/devices/$(ls "$devices/$1/vfio-dev")"
}

# config FUNCTION OFFSET BYTES: of its configuration space, as a number; 0 without
config()
{
	echo $((0x0$(od -An -tx"$3" -j "$2" -N "$3" "$devices/$1/config" \
		2>/dev/null | tr -d ' ')))
}

# not_taken FUNCTION REASON: dtio-pci refuses it, and the log says why. What the log
# says is in /run/error.
not_taken()
{
	dmesg -c >/dev/null
	give "$1" dtio-pci 2>/dev/null
	dmesg >/run/error
	[ -z "$(driver_of "$1")" ] &&
		grep -q "dtio-pci $1: .*refused: $2" /run/error
}
