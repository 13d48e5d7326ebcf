#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board `virt`: a device that is bound by overrides, and for which no node can be
# made in the guest.
#
#   qemu-errors-virt.sh FIRST
# FIRST is the number of the first test.

first=$1
. /root/bind.sh
. /root/qemu-refused.sh

host=9080000.host
drivers=/sys/bus/platform/drivers/dtio-platform

echo $host >$drivers/assume_no_dma
echo $host >$drivers/allow_no_reset
move_to $host dtio-platform
refused "a device that no node can be made for" \
	"/host@9080000: device_type: a PCI host bridge cannot be passed" \
	"Pass the PCI devices behind it one by one." \
	-device dtio-platform,host=$host
refused "the same with iommufd" \
	"/host@9080000: device_type: a PCI host bridge cannot be passed" \
	"Pass the PCI devices behind it one by one." \
	-object iommufd,id=iommufd0 \
	-device dtio-platform,host=$host,iommufd=iommufd0
exit "$failed"
