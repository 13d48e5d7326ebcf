#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest of test-shmem-driver: both test programs on each device, with each way of
# interrupts in the arguments. TAP without a plan.
#
# usage: shmem-guest.sh WAY...

# tap WHAT: a test program's results, as those of this script
tap()
{
	sed -n 's/^# \(.*:[0-9]*:.*\)/# \1/p; s/^\(not ok\|ok\) [0-9]* /\1 /p' | grep -v ':ioctl 0x' |
	while read -r line; do
		case $line in
		ok\ *) echo "ok NUMBER $1: ${line#ok }" ;;
		"not ok "*) echo "not ok NUMBER $1: ${line#not ok }" ;;
		*) echo "$line" ;;
		esac
	done
}

# is_plain DEVICE: QEMU's ivshmem-plain has neither interrupts nor peers.
is_plain()
{
	[ "$(cat "/sys/class/misc/$1/device/revision" 2>/dev/null)" = 0x01 ] &&
		[ ! -d "/sys/class/misc/$1/device/msi_irqs" ]
}

bus()
{
	basename "$(readlink -f "/sys/class/misc/$1/device/subsystem")"
}

# So many once, and then enough to see that they are counted
rings=${RINGS:-100000}
for way; do
	insmod /root/dtio-shmem.ko interrupts="$way" || exit
	devices=$(cd /dev && echo dtio-shmem*)
	for device in $devices; do
		has=$way
		if [ "$(bus "$device")" != pci ]; then
			# Its interrupts are the node's, whatever the way: once
			[ "$way" = "$1" ] || continue
			has=4
		fi
		! is_plain "$device" || has=0
		DTIO_SHMEM=/dev/$device DTIO_SHMEM_WAY=$has /root/dtio_shmem_test |
			tap "interrupts=$way $device"
	done
	# Those of one ring, in a circle
	peers=
	for device in $devices; do
		is_plain "$device" || peers="$peers $device"
	done
	last=${peers##* }
	for device in $peers; do
		[ "$device" != "$last" ] || continue
		DTIO_SHMEM_RINGS=$rings DTIO_SHMEM=/dev/$last DTIO_SHMEM_OTHER=/dev/$device \
			/root/dtio_shmem_peers_test |
			tap "interrupts=$way $last to $device"
		rings=1000
		last=$device
	done
	rmmod dtio-shmem && echo "ok NUMBER interrupts=$way: the module is unloaded" ||
		echo "not ok NUMBER interrupts=$way: the module is unloaded"
done
dmesg >/run/dmesg
if grep -A 30 -E 'BUG:|WARNING:|Oops|Internal error|nobody cared|possible (recursive|circular)|suspicious RCU' /run/dmesg; then
	echo "not ok NUMBER the kernel has nothing to complain about"
else
	echo "ok NUMBER the kernel has nothing to complain about"
fi
