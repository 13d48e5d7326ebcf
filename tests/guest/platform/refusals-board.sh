#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: devices that cannot be given to a guest, each for another reason,
# and that the reason is said where it is looked for: by the kernel when the device
# is bound, in its log and in the device's verdict, or by QEMU. TAP without a plan.

. /root/bind.sh
. /root/qemu-refused.sh
drivers=/sys/bus/platform/drivers/dtio-platform

# not_bound WHAT DEVICE REASON [HINT]: it stays without a driver, and the kernel
# says why in one line.
not_bound()
{
	dmesg -c >/dev/null
	move_to "$2" dtio-platform
	dmesg | grep -F "$2: refused: " >/run/error
	[ -z "$(driver_of "$2")" ] && [ "$(wc -l </run/error)" = 1 ] &&
		grep -qF -- "$2: refused: $3" /run/error &&
		grep -qF -- "$4" /run/error &&
		grep -qF -- "$2: $(cat "/sys/bus/platform/devices/$2/dtio/verdict")" \
			/run/error
	result $? "$1"
}

no_iommu="it may do DMA and no IOMMU is in front of it. "
not_bound "an SD card controller: it does DMA" 30b50000.mmc "$no_iommu" \
	"echo 30b50000.mmc > $drivers/assume_no_dma"
refused "and QEMU says where to look" "30b50000.mmc is not bound to dtio" \
	"If it does not stay bound, dmesg there says why" \
	-device dtio-platform,host=30b50000.mmc
not_bound "an Ethernet controller: it does DMA" 30be0000.ethernet "$no_iommu" \
	"echo 30be0000.ethernet > $drivers/assume_no_dma"

# From here on the administrator's word is given for everything.
for device in 30800000.bus 30370000.snvs:snvs-powerkey; do
	echo $device >$drivers/assume_no_dma
	echo $device >$drivers/allow_no_reset
done
not_bound "a bus: its registers are those of the devices on it" 30800000.bus \
	"somebody else holds part of" "see /proc/iomem"

key=30370000.snvs:snvs-powerkey
move_to $key dtio-platform
refused "a function of a device: it has no registers of its own" \
	"/soc@0/bus@30000000/snvs@30370000/snvs-powerkey: reg: there are no registers to pass on" \
	"" -device dtio-platform,host=$key

refused "the clock controller: the host needs it" \
	"30380000.clock-controller is bound to the host driver imx8mp-ccm" \
	"The host driver imx8mp-ccm cannot be unbound from a device" \
	-device dtio-platform,host=30380000.clock-controller

# 256 MiB, and the bus has 32.
window=8000000.window
echo $window >$drivers/assume_no_dma
echo $window >$drivers/allow_no_reset
move_to $window dtio-platform
refused "registers that the guest's platform bus is too small for" \
	"region 0 cannot be mapped: Platform Bus: Can not fit MMIO region of size 0x10000000" \
	"Give it an address" -device dtio-platform,host=$window
rm -f /run/tree
qemu -machine dumpdtb=/run/tree \
	-device dtio-platform,host=$window,addresses=0x50000000
[ -s /run/tree ]
result $? "which helps"

# Two timers with one interrupt line between them: it can only be one guest's.
for device in 306e0000.timer 306f0000.timer; do
	move_to $device dtio-platform
done
qemu -machine dumpdtb=/dev/null -device dtio-platform,host=306e0000.timer \
	-device dtio-platform,host=306f0000.timer
grep -q "306f0000.timer: the guest does not get IRQ 0: another device of the host has the same one" \
	/run/error && ! grep -q "306e0000.timer:" /run/error
result $? "one interrupt for two devices: the second is told to go without"
exit "$failed"
