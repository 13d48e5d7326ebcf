#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board `virt`: each error of -device dtio-pci, and that doing what the hint says
# helps.
#
#   qemu-errors-pci.sh FIRST
# FIRST is the number of the first test.

first=$1
. /root/pci.sh
. /root/qemu-refused.sh
. /root/qmp.sh

edu=0000:00:01.0
port=0000:00:02.0
# One device with a function that the board's own driver has
shared=0000:00:03.0
neighbour=0000:00:03.1
physical=0000:02:00.0
virtual=0000:02:10.0
iommufd="-object iommufd,id=iommufd0"

refused "no function is named" "no device specified" \
	"Use host=DOMAIN:BUS:SLOT.FUNCTION" -device dtio-pci
refused "two functions are named" "only one of host=, sysfsdev=, fd= and socket=" \
	"Use host=DOMAIN:BUS:SLOT.FUNCTION" \
	-device "dtio-pci,host=$edu,sysfsdev=$devices/$edu"
refused "a function that there is not" \
	"no such host device: $devices/0000:00:1f.0" "dtio-ls" \
	-device dtio-pci,host=0000:00:1f.0
refused "an address that is none" "doesn't take value '1:0'" \
	"Use [DOMAIN:]BUS:SLOT.FUNCTION" -device dtio-pci,host=1:0
refused "what is not a PCI function" "is not a PCI function" "" \
	-device dtio-pci,sysfsdev=/sys/class/tty/tty
refused "a bridge" "$port is a bridge" "behind it one by one" \
	-device dtio-pci,host=$port
refused "a file descriptor without iommufd" \
	"Use FD passing only with iommufd backend" "" \
	-device dtio-pci,id=edu,fd=0
refused "one without an id, either" \
	"Use FD passing only with iommufd backend" "" -device dtio-pci,fd=0

give $edu vfio-pci
refused "a function that vfio-pci has" \
	"$edu is bound to the host driver vfio-pci, not to dtio-pci" \
	"dtio-ls --bind $edu" -device dtio-pci,host=$edu
exec 5<>"$(cdev $edu)"
# shellcheck disable=SC2086 # two words
refused "the same by its file descriptor" \
	"the host device is not bound to dtio-pci" "-device vfio-pci" \
	$iommufd -device dtio-pci,id=edu,fd=5,iommufd=iommufd0
exec 5<&-
give $edu ""
refused "a function that no driver has" "$edu is not bound to dtio-pci" \
	"dtio-ls --bind $edu" -device dtio-pci,host=$edu

# Type what the hint says.
sed -n 's/^  //p' /run/error >/run/hint
sh -e /run/hint >/run/error 2>&1
[ "$(driver_of $edu)" = dtio-pci ]
result $? "the command it shows binds the function"

refused "the same function twice" "already" "" \
	-device dtio-pci,host=$edu -device dtio-pci,host=$edu

refused "an overlay that is not there" "cannot read the overlay" "" \
	-device dtio-pci,host=$edu,dt-overlay=/nothing
refused "what a node is to have that there is not" \
	"no device tree node in the guest: the host's device tree has none" \
	"Leave out dt-drop=, dt-set= and dt-overlay=" \
	-device "dtio-pci,host=$edu,dt-set=vendor,,more"

# taken ARGUMENT...: QEMU takes the functions
taken()
{
	rm -f /run/tree
	qemu -machine dumpdtb=/run/tree "$@"
	[ -s /run/tree ]
}

hold -device dtio-pci,host=$edu
group=$(basename "$(readlink $devices/$edu/iommu_group)")
refused "a function that another process has" "busy" \
	"fuser -v /dev/vfio/$group" -device dtio-pci,host=$edu
let_go

give $shared dtio-pci
refused "a function whose group holds what the board uses" "is not viable" \
	"$neighbour is bound to the host driver virtio-pci" \
	-device dtio-pci,host=$shared
# shellcheck disable=SC2086 # two words
refused "the same with iommufd" "error bind device" \
	"$neighbour is bound to the host driver virtio-pci" \
	$iommufd -device dtio-pci,host=$shared,iommufd=iommufd0
sed -n 's/^  //p' /run/error >/run/hint
sh -e /run/hint >/run/error 2>&1
taken -device dtio-pci,host=$shared
result $? "the command it shows helps"
give $shared ""
give $neighbour ""

# The users of a virtual function and of the physical one have to agree: they show the
# same token.
token=5a3f0b52-9b1c-4c54-8f5e-0c3f1f9b7a11
echo 1 >/sys/module/dtio_pci/parameters/enable_sriov
give $physical dtio-pci
hold -device dtio-pci,host=$physical,vf-token=$token
echo 1 >$devices/$physical/sriov_numvfs
[ "$(driver_of $virtual)" = dtio-pci ] || give $virtual dtio-pci
refused "a virtual function without its token" "$virtual" \
	"$physical, has set a token: vf-token=UUID must be the same" \
	-device dtio-pci,host=$virtual
refused "one with another token" "$virtual" "" \
	-device dtio-pci,host=$virtual,vf-token=5a3f0b52-9b1c-4c54-8f5e-000000000000
taken -device dtio-pci,host=$virtual,vf-token=$token
result $? "with its token it is taken"
let_go
echo 0 >$devices/$physical/sriov_numvfs
echo 0 >/sys/module/dtio_pci/parameters/enable_sriov
give $physical ""

taken -device dtio-pci,host=$edu
result $? "after all these errors the function still works"
give $edu ""
exit "$failed"
