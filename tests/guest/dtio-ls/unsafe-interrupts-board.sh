#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: a platform device and a PCI function that VFIO does not open, for want of
# isolated MSIs. TAP without a plan.

. /root/qemu-refused.sh
iommufd="-object iommufd,id=iommufd0"
modprobe -a dtio-platform dtio-pci

# checked DEVICE STATUS
checked()
{
	dtio-ls --check "$1" >/run/error 2>&1
	[ $? = "$2" ]
}

# What it says to type, once
command_said()
{
	[ "$(grep -c 'no isolated MSIs' /run/error)" = 1 ] &&
		sed -n 's/^.* run: \(modprobe .*allow_unsafe_interrupts\)$/\1/p' /run/error
}

# opened WHAT TYPE DEVICE STATUS: by a container and by iommufd, QEMU gets it or not
opened()
{
	qemu -machine dumpdtb=/run/tree -device "dtio-$2,host=$3"
	[ $? = "$4" ]
	result $? "$1: by a container"
	# shellcheck disable=SC2086 # two words
	qemu -machine dumpdtb=/run/tree $iommufd \
		-device "dtio-$2,host=$3,iommufd=iommufd0"
	[ $? = "$4" ]
	result $? "$1: by iommufd"
}

# try DEVICE TYPE
try()
{
	device=$1 type=$2
	checked "$device" 3
	result $? "$device: the check says that something has to change"
	command=$(command_said)
	[ -n "$command" ]
	result $? "... and what to type, once"

	dtio-ls --bind "$device" >/run/error 2>&1 &&
		grep -qF "before it is opened: $command" /run/error
	result $? "it is bound all the same, and that is said"
	checked "$device" 3
	result $? "when it is bound, it has to change still"
	[ "$(command_said)" = "$command" ]
	result $? "... and that is said once"

	opened "QEMU does not get it" "$type" "$device" 1
	grep -q "not permitted" /run/error
	result $? "... but EPERM"
	sh -c "$command" >/run/error 2>&1
	result $? "what is to be typed works"
	checked "$device" 0
	result $? "then the check says yes"
	opened "then QEMU gets it" "$type" "$device" 0

	dtio-ls --release "$device" >/run/error 2>&1
	for parameter in /sys/module/*/parameters/allow_unsafe_interrupts; do
		echo 0 >"$parameter"
	done
	checked "$device" 3
	result $? "what is taken back is missing again"
}

try c000000.testdev platform
try 0000:00:01.0 pci
exit "$failed"
