#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board `virt`: all that can be wrong with a -device dtio-pci, and that what
# QEMU says to do about it does help.
#
#   qemu-errors-pci.sh FIRST
# FIRST is the number of the first test.

first=$1
. /root/pci.sh
. /root/qemu-refused.sh

edu=0000:00:01.0
port=0000:00:02.0
# One device with a function that the board's own driver has
shared=0000:00:03.0
iommufd="-object iommufd,id=iommufd0"

refused "no function is named" "which PCI function of the host is not said" \
	"Use host=DOMAIN:BUS:SLOT.FUNCTION" -device dtio-pci
refused "two functions are named" "more than one of host=, sysfsdev= and fd=" \
	"Use host=DOMAIN:BUS:SLOT.FUNCTION" \
	-device "dtio-pci,host=$edu,sysfsdev=$devices/$edu"
refused "a function that there is not" \
	"the host has no device $devices/0000:00:1f.0" "dtio-ls" \
	-device dtio-pci,host=0000:00:1f.0
refused "what is no PCI function" "is no PCI function" "" \
	-device dtio-pci,sysfsdev=/sys/class/tty/tty
refused "a bridge" "$port is a bridge" "behind it one by one" \
	-device dtio-pci,host=$port
refused "a file descriptor without iommufd" \
	"Use FD passing only with iommufd backend" "" \
	-device dtio-pci,id=edu,fd=0

give $edu vfio-pci
refused "a function that vfio-pci has" \
	"$edu belongs to the host's driver vfio-pci, not to dtio-pci" \
	"dtio-ls --bind $edu" -device dtio-pci,host=$edu
exec 5<>"$(cdev $edu)"
# shellcheck disable=SC2086 # two words
refused "the same by its file descriptor" \
	"the host's driver of it is not dtio-pci" "-device vfio-pci" \
	$iommufd -device dtio-pci,id=edu,fd=5,iommufd=iommufd0
exec 5<&-
give $edu ""
refused "a function that no driver has" "$edu is not bound to dtio-pci" \
	"dtio-ls --bind $edu" -device dtio-pci,host=$edu

# Do as it says.
sed -n 's/^  //p' /run/error >/run/hint
sh -e /run/hint >/run/error 2>&1
[ "$(driver_of $edu)" = dtio-pci ]
result $? "the command it shows binds the function"

refused "the same function twice" "already" "" \
	-device dtio-pci,host=$edu -device dtio-pci,host=$edu

give $shared dtio-pci
refused "a function whose group holds what the board uses" "is not viable" \
	"all devices within the iommu_group" -device dtio-pci,host=$shared
give $shared ""

qemu -machine dumpdtb=/run/tree -device dtio-pci,host=$edu
[ -s /run/tree ]
result $? "none of all that has cost the function anything"
give $edu ""
exit "$failed"
