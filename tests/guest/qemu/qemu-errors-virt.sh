#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board `virt`: a device that the kernel lets go on the administrator's
# word, and for which no guest's node can be made.
#
#   qemu-errors-virt.sh FIRST
# FIRST is the number of the first test.

first=$1
. /root/bind.sh
. /root/qemu-refused.sh

pcie=4010000000.pcie
drivers=/sys/bus/platform/drivers/dtio-platform

echo $pcie >$drivers/assume_no_dma
echo $pcie >$drivers/allow_no_reset
move_to $pcie dtio-platform
refused "a device that no node can be made for" \
	"/pcie@10000000: device_type: a PCI host bridge cannot be passed" \
	"Pass the PCI devices behind it one by one." \
	-device dtio-platform,host=$pcie
refused "the same with iommufd" \
	"/pcie@10000000: device_type: a PCI host bridge cannot be passed" \
	"Pass the PCI devices behind it one by one." \
	-object iommufd,id=iommufd0 \
	-device dtio-platform,host=$pcie,iommufd=iommufd0
exit "$failed"
