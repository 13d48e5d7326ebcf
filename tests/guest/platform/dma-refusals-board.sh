#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: see test-dma-refusals. TAP without a plan.
#
#   dma-refusals-board.sh TREE TESTS	how many there have been

. /root/tap.sh
tests=$2
selftests=/usr/libexec/dtio/selftests
device=c000000.testdev
folder=/sys/bus/platform/devices/$device
unsafe=/sys/module/iommufd/parameters/allow_unsafe_interrupts

said_by_kernel()
{
	dmesg | grep -qF "$device: $1"
}

if [ "$1" = noncoherent ]; then
	why="its IOMMU does not keep DMA coherent with the caches"
	$selftests/scripts/setup.sh $device >/run/guest 2>&1
	result "an IOMMU that is not coherent: the device is refused" \
		[ ! -e $folder/driver ]
	result "the log says why" said_by_kernel "refused: $why"
	result "the verdict says why" grep -q "^refused: $why" $folder/dtio/verdict
	result "the device's registers were not claimed" \
		sh -c "! grep -q 'dtio\|$device' /proc/iomem"
	dtio-ls --check $device >/run/guest 2>&1
	result "dtio-ls says so, too" \
		grep -q "its IOMMU 9050000.smmuv3 does not keep DMA coherent" /run/guest
	exit "$failed"
fi

echo N >$unsafe
$selftests/scripts/setup.sh $device >/run/guest 2>&1
result "a device without MSIs is bound" [ -e $folder/driver ]
result "the log says that VFIO will refuse it, and what to type" said_by_kernel \
	"its IOMMU group has no isolated MSIs"
result "so does the verdict" grep -q "echo 1 > $unsafe" $folder/dtio/verdict
$selftests/dtio_vfio_test -v cdev $device >/run/guest 2>&1
result "iommufd refuses it" grep -q "Operation not permitted" /run/guest
result "the log says why" said_by_kernel "iommufd refuses it (EPERM): its IOMMU group has no isolated MSIs"
echo 1 >$unsafe
result "what the log says to type works" [ "$(cat $unsafe)" = Y ]
$selftests/dtio_vfio_test -v cdev $device >/run/guest 2>&1
result "then iommufd takes it" [ $? = 0 ]
exit "$failed"
