#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest: QEMU's "edu", by a driver of the tests', and an NVMe disk, by Linux's,
# until something happens to the guest or to them.
#
#   pci-lifetime-guest.sh reboots    reboot once, in the middle of it all
#   pci-lifetime-guest.sh idle       do nothing
#   pci-lifetime-guest.sh removal    see the disk go and come back

. /root/report.sh

devices=/sys/bus/pci/devices
disk=/dev/nvme0n1

# find_function VENDOR:DEVICE
find_function()
{
	found=$(grep -l "^PCI_ID=$1$" $devices/*/uevent 2>/dev/null | head -n 1)
	[ -n "$found" ] && echo "${found%/uevent}"
}

edu()
{
	find_function 1234:11E8
}

nvme()
{
	find_function 1B36:0010
}

# With a line and with messages: registers, interrupts and DMA
edu_works()
{
	dmesg -c >/dev/null
	for messages in 0 1; do
		insmod dtio-test-edu.ko messages=$messages && rmmod dtio-test-edu
	done
	dmesg | grep dtio-test-edu >/run/edu
	[ "$(grep -cE ': (0 wrong|0 lost of 50|3 right of 3)$' /run/edu)" = 6 ] ||
		! cat /run/edu
}

# What is written is what is read, from the disk and not from memory.
nvme_works()
{
	wait_for 60 test -b $disk || ! echo "no disk" || return
	head -c 1048576 /dev/urandom >/run/data
	dd if=/run/data of=$disk bs=64k seek=16 conv=fsync 2>/dev/null
	echo 3 >/proc/sys/vm/drop_caches
	dd if=$disk bs=64k skip=16 count=16 2>/dev/null | cmp - /run/data
}

works()
{
	edu_works && edu=edu || edu="no edu"
	nvme_works && nvme=nvme || nvme="no nvme"
	echo "$1: $edu $nvme"
}

busy_nvme()
{
	while [ -b $disk ] &&
		dd if=/run/data of=$disk bs=64k seek=32 conv=fsync 2>/dev/null; do
		echo 3 >/proc/sys/vm/drop_caches
		dd if=$disk of=/dev/null bs=64k skip=32 count=16 2>/dev/null
	done
	# In the place of a disk that has just gone, dd makes a file.
	[ -b $disk ] || rm -f $disk
}

busy()
{
	busy_nvme &
	while :; do
		for messages in 0 1; do
			insmod dtio-test-edu.ko messages=$messages
			rmmod dtio-test-edu
		done
	done >/dev/null 2>&1 &
}

# The number of boots is kept in the disk's first block.
count_boot()
{
	wait_for 60 test -b $disk || exit
	boot=$(($(head -c 8 $disk | tr -d '\0') + 1))
	printf '%-512s' $boot | dd of=$disk conv=fsync 2>/dev/null
}

# gone COMMAND: which finds no function any more
gone()
{
	! "$1" >/dev/null
}

# The disk is removed while it is written and read; the other function goes on.
goes()
{
	busy_nvme 2>/dev/null &
	echo "busy $1"
	wait_for 60 gone nvme && echo "gone $1"
	wait
	edu_works && echo "edu goes on $1"
}

removal()
{
	works before
	goes once
	wait_for 60 nvme >/dev/null && nvme_works && echo back
	goes twice
}

case $1 in
reboots)
	count_boot
	works "boot $boot"
	if [ $boot = 1 ]; then
		# Its driver has the disk.
		echo 1 >"$(edu)/reset" && echo 1 >"$(nvme)/reset" && works reset
	fi
	busy
	usleep $((300000 + $(od -An -tu1 -N 1 /dev/urandom) * 4000))
	echo "busy $boot"
	[ $boot != 1 ] || reboot -f
	sleep 1000
	;;
idle)
	sleep 1000
	;;
removal)
	removal
	;;
esac
