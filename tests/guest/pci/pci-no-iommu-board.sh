#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On a board `virt` without IOMMU: a PCI function is refused. TAP without a plan.
#
#   pci-no-iommu-board.sh FIRST
# FIRST is the number of the first test.

first=$1
. /root/pci.sh
. /root/qemu-refused.sh
edu=0000:00:01.0

# VFIO's no-IOMMU mode does not help either.
echo Y >/sys/module/vfio/parameters/enable_unsafe_noiommu_mode
not_taken $edu "it does DMA and no IOMMU is in front" &&
	[ ! -e "$devices/$edu/vfio-dev" ]
result $? "without IOMMU: not taken, and the log says why"

dtio-ls --check $edu >/run/error 2>&1
[ $? = 1 ] && grep -q "it does DMA and no IOMMU is in front of it" /run/error
result $? "... which dtio-ls --check foretells"

refused "... and QEMU does not get it" "$edu is not bound to dtio-pci" \
	"dtio-ls --bind $edu" -device dtio-pci,host=$edu
exit "$failed"
