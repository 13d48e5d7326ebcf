#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest, with the driver of a wrapper and of its engine (dtio_test_wrapper.c): reads
# and writes the engine's registers, has it raise its line three times, and says what
# has come of that.

files=/sys/kernel/debug/dtio-test-wrapper
tree=/proc/device-tree
mount -t debugfs debugfs /sys/kernel/debug 2>/dev/null
insmod /root/dtio-test-wrapper.ko guest=1 || exit

# register NAME [VALUE]: writes it, and says what is in it
register()
{
	[ $# -lt 2 ] || echo "$2" >$files/"$1"
	echo "$1 $(cat $files/"$1")"
}

register identification
register scratch 0x1234
register shared 0x5678
register buffer 0x9abc
for _ in 1 2 3; do
	echo 1 >$files/raise
	usleep 100000
done
echo "came $(cat $files/came)"
for node in plain taken; do
	# A node is enabled that does not say otherwise.
	status=$(tr -d '\0' <"$(echo $tree/dtio-test-wrapper@*/$node@*)/status" 2>/dev/null)
	echo "$node ${status:-okay}"
done
echo "done"
sleep 600
