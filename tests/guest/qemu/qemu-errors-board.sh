#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: each error of -device dtio-platform, and that doing what the hint says
# helps.

. /root/bind.sh
. /root/qemu-refused.sh
. /root/qmp.sh

uart=30880000.serial
uart_path=/soc@0/bus@30800000/spba-bus@30800000/serial@30880000
i2c=30a30000.i2c

refused "no device is named" "no device specified" \
	"Use host=NAME or host=PATH" -device dtio-platform
refused "two devices are named" "only one of host=, sysfsdev=, fd= and socket=" \
	"Use host=NAME or host=PATH" \
	-device dtio-platform,host=$uart,sysfsdev=/sys/bus/platform/devices/$uart
refused "a name that no device has" \
	"the host has no platform or AMBA device 'nothing.serial'" \
	"No device is bound to dtio" -device dtio-platform,host=nothing.serial
refused "a name that leads elsewhere" \
	"the host has no platform or AMBA device '../platform/$uart'" "" \
	-device dtio-platform,host=../platform/$uart
refused "a path that no node has" \
	"the host's device tree has no node /soc@0/nothing" \
	"No device is bound to dtio" -device dtio-platform,host=/soc@0/nothing
refused "a path of a node that is disabled" \
	"no device of the host comes from the device tree node" \
	"the node is disabled" \
	-device dtio-platform,host=/soc@0/bus@30800000/i2c@30ad0000
refused "a folder that there is not" "no such host device: /sys/nowhere" "" \
	-device dtio-platform,sysfsdev=/sys/nowhere
refused "a device of another bus" "is neither a platform nor an AMBA device" "" \
	-device dtio-platform,sysfsdev=/sys/class/tty/tty
refused "a file descriptor without iommufd" \
	"Use FD passing only with iommufd backend" "" \
	-device dtio-platform,id=uart,fd=0
refused "the same without id" "Use FD passing only with iommufd backend" "" \
	-device dtio-platform,fd=0

modprobe -r dtio-platform
refused "the driver is not loaded" "$uart is bound to the host driver imx-uart" \
	"modprobe dtio-platform" -device dtio-platform,host=$uart
modprobe dtio-platform
refused "a device that the host's driver has" \
	"$uart is bound to the host driver imx-uart, not to dtio" \
	"echo $uart > /sys/bus/platform/drivers_probe" \
	-device dtio-platform,host=$uart_path

# Type what the hint says.
sed -n 's/^  //p' /run/error >/run/hint
sh -e /run/hint
[ "$(driver_of $uart)" = dtio-platform ]
result $? "the commands it shows bind the device"
move_to $i2c dtio-platform

refused "a name that no device has, and what there is" \
	"the host has no platform or AMBA device 'nothing.serial'" "$uart ($uart_path)" \
	-device dtio-platform,host=nothing.serial
echo >/run/firmware
refused "a guest that would not look at the device tree" "with ACPI" \
	"acpi=off" -bios /run/firmware -device dtio-platform,host=$uart
refused "the same device twice" "device is already attached" "" \
	-device dtio-platform,host=$uart -device dtio-platform,host=$uart

# With it there are some 40 KiB left of 1 MiB. What QEMU adds at the end would fit, and
# if it did not, QEMU would end without a word of which device it was.
refused "a node that leaves too little room in the guest's device tree" \
	"the guest's device tree has no room left for it" \
	"Pass fewer devices." \
	-device dtio-platform,host=$uart,dt-overlay=/root/large.dtbo

at=-device\ dtio-platform,host=$uart,addresses
# shellcheck disable=SC2086 # two words
{
	refused "an address that is none" "invalid address 'nowhere' for region 0" \
		"a number, host for" $at=nowhere
	refused "more addresses than regions" \
		"addresses= has 2 entries, but the device has 1 regions" \
		"addresses= has one entry for each" $at=auto:auto
	refused "an address in the guest's memory" \
		"0x40000000-0x4000ffff overlaps mach-virt.ram" "" \
		$at=0x40000000
	refused "an address of another device" "overlaps pl011" "" \
		$at=0x8ff8000
	refused "the host's address, where the guest has something else" \
		"0x30880000-0x3088ffff overlaps gpex_mmio_window" \
		"" $at=host
	refused "an address partly on the platform bus" \
		"0xbff8000-0xc007fff is partly on the platform bus" "" \
		$at=0xbff8000
	refused "an address within a page" "address 0x50000004 is not page-aligned" "" \
		$at=0x50000004
	refused "an address that no guest has" "end beyond the guest's" \
		"" $at=0xffffffffffff0000
	refused "an address where memory may be plugged in" \
		"overlaps the range for memory hotplug" "" \
		-m 64M,slots=1,maxmem=1G $at=0x80000000
}

group=$(basename "$(readlink /sys/bus/platform/devices/$uart/iommu_group)")
cdev=$(ls /sys/bus/platform/devices/$uart/vfio-dev)
hold -device dtio-platform,host=$uart
refused "a device that another process has, by its group" "busy" \
	"fuser -v /dev/vfio/$group" -device dtio-platform,host=$uart
refused "a device that another process has, by its character device" \
	"error bind device" \
	"fuser -v /dev/vfio/devices/$cdev" -object iommufd,id=iommufd0 \
	-device dtio-platform,host=$uart,iommufd=iommufd0
let_go

mv "/dev/vfio/$group" /dev/vfio/away
refused "a group that there is no file for" "/dev/vfio/$group" \
	"cgroup_device_acl" -device dtio-platform,host=$uart
mv /dev/vfio/away "/dev/vfio/$group"

# A QEMU that may not open the device's file
echo user:x:1000:1000::/:/bin/sh >>/etc/passwd
unprivileged()
{
	su user -c "timeout 20 qemu-system-aarch64 -M virt,gic-version=host \
		-accel kvm -cpu host -m 64M -nodefaults -nographic $*" \
		</dev/null >/run/output 2>/run/error
}
chmod 666 /dev/kvm
unprivileged -device dtio-platform,host=$uart
grep -q 'Permission denied' /run/error &&
	grep -qF "chown 1000 /dev/vfio/$group" /run/error
result $? "a user that may not open the device is told how to get access"
sed -n 's/^  //p' /run/error >/run/hint
sh -e /run/hint
unprivileged -machine dumpdtb=/tmp/tree -device dtio-platform,host=$uart
[ -s /tmp/tree ]
result $? "and that helps"

# After all these errors the devices still work.
hold -device dtio-platform,host=$uart -device dtio-platform,host=$i2c
holds=$?
# QEMU warns of what a guest's driver may miss, in one report for each device.
cp /run/holder /run/error
[ "$(grep -c "^qemu-system-aarch64: .* may miss what its node lacks:\$" /run/error)" = 2 ] &&
	grep -qF "vfio $uart: the guest's driver may miss" /run/error &&
	grep -qF "vfio $i2c: the guest's driver may miss" /run/error &&
	grep -qF "  $uart_path: dmas: its DMA channels stay with the host" /run/error
result $? "one warning for each device, of what the guest's driver may miss"
grep -v -e 'the guest.s driver may miss what its node lacks' -e '^  /soc@0/' \
	/run/holder >/run/error
[ $holds = 0 ] && [ ! -s /run/error ]
result $? "afterwards a guest gets both devices, without other warnings"
let_go
for device in $uart $i2c; do
	move_to "$device" ""
done
[ "$(driver_of $uart) $(driver_of $i2c)" = "imx-uart imx-i2c" ]
result $? "and back to the host"
exit "$failed"
