#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest whose "edu" comes and goes: each time one is there, its registers, its
# line and its DMA, and its node if it has one; until there have been so many.
#
#   pci-edu-plugged.sh TIMES

. /root/report.sh

find_edu()
{
	for edu in /sys/bus/pci/devices/*; do
		[ "$(cat "$edu/device" 2>/dev/null)" != 0x11e8 ] || return 0
	done
	return 1
}

no_edu()
{
	! find_edu
}

times=$1
while [ "$times" -gt 0 ]; do
	wait_for 120 find_edu || exit
	dmesg -c >/dev/null
	insmod dtio-test-edu.ko messages=0
	node=none
	[ ! -e "$edu/of_node" ] ||
		node=$(cd "$edu/of_node" && pwd -P | sed 's/.*base//')
	results=$(dmesg | sed -n 's/.*dtio-test-edu [^ ]*: \([a-z 0-9]*: .*\)/\1/p' |
		tr '\n' ',')
	say "plugged ${edu##*/} $node $results"
	rmmod dtio-test-edu
	times=$((times - 1))
	wait_for 120 no_edu || exit
	say "unplugged"
done
