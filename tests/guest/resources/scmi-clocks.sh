# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# To be sourced on a board of scmi-clocks.dtso: what its firmware has been asked for, as
# the emulator counts it (docs/specs/dtio-scmi-testdev.rst).

scmi_monitor=0x$(echo /proc/device-tree/scmi-testdev@* | cut -d @ -f 2)

# firmware CLOCK: its rate in Hz, and how often one was set; whether it is on, and how
# often it was turned on and off
firmware()
{
	case $1 in
	pll) clock=0 ;;
	other) clock=1 ;;
	esac
	for register in 0x00 0x04 0x08 0x0c 0x10; do
		devmem $((scmi_monitor + clock * 0x20 + register))
	done | while read -r value; do
		printf '%s%d' "$space" "$value"
		space=' '
	done
	echo
}
