#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board `virt`: PCI functions that are refused, and that doing what the message
# says helps. TAP without a plan.
#
#   pci-refusals-board.sh FIRST
# FIRST is the number of the first test.

first=$1
. /root/pci.sh
. /root/qmp.sh
. /root/report.sh
. /root/qemu-refused.sh

slot=0000:00:04.0 slot_neighbour=0000:00:04.1
bus=0000:01:01.0
port=0000:00:06.0
physical=0000:02:00.0
virtual=0000:02:10.0
token=00112233-4455-6677-8899-aabbccddeeff
other=00112233-4455-6677-8899-aabbccddee00
iommufd="-object iommufd,id=iommufd0"

# taken WHAT ARGUMENT...: QEMU gets it. It ends when the guest would be made.
taken()
{
	what=$1
	shift
	qemu -machine dumpdtb=/run/tree "$@"
	result $? "$what"
}

# not_alone HOW FUNCTION NEIGHBOUR
not_alone()
{
	give "$2" dtio-pci
	refused "$1: QEMU does not get it alone, by its group" \
		"is not viable" "$3" -device dtio-pci,host="$2"
	# shellcheck disable=SC2086 # two words
	refused "$1: nor by its character device" "$2" "$3" $iommufd \
		-device dtio-pci,host="$2",iommufd=iommufd0
	give "$2" ""

	dtio-ls --check "$2" >/run/error 2>&1
	[ $? = 3 ] && grep -q "$3" /run/error
	result $? "$1: dtio-ls --check names the other one"
	cp /run/error /run/check
	dtio-ls --bind "$2" >/run/error 2>&1 &&
		grep -q "$3: virtio-pci -> dtio-pci" /run/error
	result $? "$1: dtio-ls --bind takes the other one along"
	taken "$1: then QEMU gets it" -device dtio-pci,host="$2"
	dtio-ls --release "$2" "$3" >/run/error 2>&1
	[ "$(driver_of "$3")" = virtio-pci ]
	result $? "$1: both go back"
}

not_alone "two functions of one slot" $slot $slot_neighbour
# Behind a bridge to a conventional bus the IOMMU sees the bridge. Linux 6.12 lets
# only one function have that, and the driver of the other one came first.
not_taken $bus "it does DMA and no IOMMU is in front"
result $? "the second on a conventional bus: not taken, and the log says why"
give $bus ""

not_taken $port "it is a bridge"
result $? "a bridge: not taken, and the log says why"
dtio-ls --check $port >/run/error 2>&1
[ $? = 1 ] && grep -q "it is a bridge" /run/error
result $? "... which dtio-ls --check foretells"
refused "... and QEMU does not get it" "$port is a bridge" \
	"functions behind it one by one" -device dtio-pci,host=$port
give $port pcieport
result $? "... and its own driver has it again"

give $physical dtio-pci
echo 1 2>/run/error >$devices/$physical/sriov_numvfs
[ ! -e $devices/$virtual ]
result $? "virtual functions: refused without enable_sriov"

echo Y >/sys/module/dtio_pci/parameters/enable_sriov
qmp_prepare
# shellcheck disable=SC2086 # words
qemu-system-aarch64 -M virt,gic-version=host -accel kvm -cpu host -m 64M \
	-nodefaults -nographic -S $qmp_arguments \
	-device "dtio-pci,host=$physical,vf-token=$token" >/run/holder 2>&1 &
holder=$!
qmp query-status >/dev/null
echo 1 2>/run/error >$devices/$physical/sriov_numvfs
cat /run/holder >>/run/error
wait_for 5 test -e $devices/$virtual/vfio-dev
[ "$(driver_of $virtual)" = dtio-pci ]
result $? "with enable_sriov they are made, and dtio-pci has them at once"

dmesg -c >/dev/null
refused "without the token: refused, with what to give" "$virtual" \
	"vf-token=UUID" -device dtio-pci,host=$virtual
dmesg >/run/error
grep -q "$virtual: VF token required to access device" /run/error
result $? "... and the log says so"
dmesg -c >/dev/null
refused "with another token: refused, with what to give" "$virtual" \
	"vf-token=UUID" -device "dtio-pci,host=$virtual,vf-token=$other"
dmesg >/run/error
grep -q "$virtual: Incorrect VF token provided for device" /run/error
result $? "... and the log says so"
# shellcheck disable=SC2086 # two words
refused "with the token, but another way in: refused, with what to do" \
	"$virtual" "without iommufd=" $iommufd \
	-device "dtio-pci,host=$virtual,vf-token=$token,iommufd=iommufd0"
taken "with the token: QEMU gets it" \
	-device "dtio-pci,host=$virtual,vf-token=$token"
kill -9 $holder
wait $holder 2>/dev/null
echo 0 >$devices/$physical/sriov_numvfs
[ ! -e $devices/$virtual ]
result $? "virtual functions end"

give $physical ""
exit "$failed"
