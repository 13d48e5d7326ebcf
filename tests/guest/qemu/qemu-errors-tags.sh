#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board `virt` with memory tags (MTE): KVM cannot map a device's registers into a
# guest with tags; with x-no-mmap the guest gets the device.
#
#   qemu-errors-tags.sh FIRST
# FIRST is the number of the first test.

first=$1
. /root/qemu-refused.sh
. /root/qmp.sh

rtc=9010000.pl031
edu=0000:00:01.0
tags="-machine mte=on"
for device in $rtc $edu; do
	/usr/libexec/dtio/selftests/scripts/setup.sh $device >/run/setup || exit
done

# shellcheck disable=SC2086 # two words
{
	refused "a device for a guest with memory tags" \
		"KVM maps only memory that has tags" \
		"Use -machine mte=off, or x-no-mmap=on" \
		$tags -device dtio-platform,host=$rtc
	refused "a PCI function for a guest with memory tags" \
		"KVM maps only memory that has tags" \
		"Use -machine mte=off, or x-no-mmap=on" \
		$tags -device dtio-pci,host=$edu
	hold $tags -device dtio-platform,host=$rtc,x-no-mmap=on \
		-device dtio-pci,host=$edu,x-no-mmap=on
	result $? "what it says helps"
}
cp /run/holder /run/error
let_go
exit "$failed"
