#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest, with a driver (dtio_test_driver.c) that requests the line of each entry
# of its device's interrupts and leaves a line that comes disabled.
#
#   irq-lines-guest.sh serve		says each time lines have come, and enables them
#   irq-lines-guest.sh disabled	the same, but its first line is disabled at first, and
#			lines are enabled only when the second one comes
#   irq-lines-guest.sh children	the same with those of nodes below the device's
#   irq-lines-guest.sh reboot	says whether lines have come, and reboots
#   irq-lines-guest.sh cycles N	has the device raise its line N times

files=/sys/kernel/debug/dtio-test-driver
mount -t debugfs debugfs /sys/kernel/debug 2>/dev/null
insmod /root/dtio-test-driver.ko || exit

came()
{
	sed 's/\( -\)* $//' $files/came
}

# With the nodes below, by name: "OWN; NODE COUNT...; ..."
all_came()
{
	{ came; sed 's/ $//' $files/children | sort; } |
		awk '{ printf "%s%s", sep, $0; sep = "; " }'
}

# How often the second line has come
second_came()
{
	came | cut -d ' ' -f 2
}

case $1 in
disabled)
	echo 0 >$files/disable || exit
	last='' second=0
	while :; do
		now=$(came)
		[ "$now" = "$last" ] || echo "came $now"
		last=$now
		if [ "$(second_came)" != $second ]; then
			second=$(second_came)
			echo 1 >$files/enable
		fi
		usleep 100000
	done ;;
serve|children)
	[ "$1" = children ] && came=all_came || came=came
	last=
	while :; do
		now=$($came)
		if [ "$now" != "$last" ]; then
			echo "came $now"
			last=$now
			echo 1 >$files/enable
		fi
		usleep 100000
	done ;;
reboot)
	tries=50
	while came | grep -q '^0 .* 0$' && [ $((tries -= 1)) -gt 0 ]; do
		usleep 100000
	done
	echo "booted: $(came)"
	reboot -f ;;
cycles)
	echo "$2" >$files/cycles || exit
	last=
	while [ "$(came)" != "$last" ]; do
		last=$(came)
		echo 1 >$files/enable
		usleep 300000
	done
	echo "came $last"
	# The host looks at how often they have fired.
	sleep 10 ;;
esac
