#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: devices that cannot be assigned, each for another reason. The kernel
# gives the reason when the device is bound, in the log and in the verdict; or QEMU
# does. TAP without a plan.

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
not_bound "a device of which nothing is known: it may do DMA" a000000.window \
	"$no_iommu" "echo a000000.window > $drivers/assume_no_dma"
refused "and QEMU says where to look" "a000000.window is not bound to dtio" \
	"If it does not stay bound, dmesg there says why" \
	-device dtio-platform,host=a000000.window

# From here on the administrator's override is set for everything.
for device in 30b50000.mmc 30be0000.ethernet 30800000.bus \
	30370000.snvs:snvs-powerkey 9000000.part-by-kind 9001000.irqs \
	9002000.part 9003000.held 30880000.overlap; do
	echo $device >$drivers/assume_no_dma
	echo $device >$drivers/allow_no_reset
done
does_dma="its kind is known to do DMA, and no IOMMU is in front of it"
not_bound "an SD card controller does DMA, whatever is said" 30b50000.mmc \
	"$does_dma"
not_bound "an Ethernet controller does DMA, whatever is said" 30be0000.ethernet \
	"$does_dma"
never="which the host never gives away"
not_bound "a bus: the host stands on it" 30800000.bus "it is a" "$never"
not_bound "a part of an IOMMU, by its kind" 9000000.part-by-kind \
	"it is a part of the IOMMU, $never"
not_bound "a part of an IOMMU, by its place" 9002000.part \
	"it is a part of an IOMMU, $never"
not_bound "an interrupt controller" 9001000.irqs \
	"it is an interrupt controller, $never"
not_bound "what the driver of the node above reaches into" 9003000.held \
	"it is a part of the USB block above it" "$never"
not_bound "registers that are those of another device" 30880000.overlap \
	"another driver has claimed part of" "see /proc/iomem"
not_bound "registers that are none of an 8250's" 9004000.wide \
	"registers that are 3 bytes wide and 2 bits apart"
not_bound "registers of the other endianness" 9005000.big \
	"its registers are big-endian"
not_bound "too few registers for the kind" 9006000.short \
	"the node's first reg is too small for this kind of device"
move_to 9007000.fit dtio-platform
grep -q "^ready, but .* has not been tried on such a device" \
	/sys/bus/platform/devices/9007000.fit/dtio/verdict &&
	[ "$(cat /sys/bus/platform/devices/9007000.fit/dtio/reset)" = registers ]
result $? "... and just enough, of a kind whose reset has not been tried"
echo 9007000.fit >/sys/bus/platform/devices/9007000.fit/driver/unbind

key=30370000.snvs:snvs-powerkey
move_to $key dtio-platform
refused "a function of a device: it has no registers of its own" \
	"/soc@0/bus@30000000/snvs@30370000/snvs-powerkey: reg: there are no registers to pass on" \
	"" -device dtio-platform,host=$key

refused "the clock controller: the host needs it" \
	"30380000.clock-controller is bound to the host driver imx8mp-ccm" \
	"The host driver imx8mp-ccm cannot be unbound from a device" \
	-device dtio-platform,host=30380000.clock-controller

# Its 224 MiB do not fit on the platform bus, which has 32.
window=a000000.window
echo $window >$drivers/assume_no_dma
echo $window >$drivers/allow_no_reset
move_to $window dtio-platform
refused "registers that the guest's platform bus is too small for" \
	"region 0 cannot be mapped: Platform Bus: Can not fit MMIO region of size 0xe000000" \
	"Give it an address" -device dtio-platform,host=$window
rm -f /run/tree
qemu -machine dumpdtb=/run/tree \
	-device dtio-platform,host=$window,addresses=0x50000000
[ -s /run/tree ]
result $? "which helps"

# Two timers that share an interrupt line: only one guest can have the line.
for device in 306e0000.timer 306f0000.timer; do
	move_to $device dtio-platform
done
qemu -machine dumpdtb=/dev/null -device dtio-platform,host=306e0000.timer \
	-device dtio-platform,host=306f0000.timer
grep -q "306f0000.timer: the guest does not get IRQ 0: another device of the host has the same one" \
	/run/error && ! grep -q "306e0000.timer:" /run/error
result $? "one interrupt for two devices: the second is told to go without"
exit "$failed"
