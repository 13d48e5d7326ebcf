#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: a guest for every way to give it a UART and an I2C controller.
# TAP without a plan.

. /root/bind.sh

uart=30880000.serial
i2c=30a30000.i2c
devices=/sys/bus/platform/devices
tests=0
failed=0

result()
{
	tests=$((tests + 1))
	if [ "$1" = 0 ]; then
		echo "ok $tests $2"
	else
		failed=1
		echo "not ok $tests $2"
		sed 's/^/# /' /run/guest
	fi
}

# How often the traced event has happened.
happened()
{
	grep -c "^$1 " /run/trace
}

interrupts()
{
	sed -n "s/^interrupts .*\.$1 //p" /run/guest
}

# A user with access to KVM and to these two devices, and to nothing else.
as_user()
{
	su -c 'exec "$0" "$@"' -- user guest-run "$@"
}

run=guest-run
# Both devices work in a guest: one temperature, and interrupts from each.
works()
{
	name=$1 what=$2
	shift 2
	echo "# guest $name"
	: >/run/trace
	$run --file qemu-options-guest.sh:/root/qemu-options-guest.sh \
		--qemu "-D /run/trace -trace dtio_*" "$@" \
		-- sh qemu-options-guest.sh "$name" >/run/guest 2>&1 &&
		[ "$(grep -c '^temperature' /run/guest)" = 1 ] &&
		[ "$(interrupts i2c)" -ge 40 ] && [ "$(interrupts serial)" -ge 1 ]
	result $? "$what"
}

# Whether the last guest had its interrupts from KVM or from QEMU
through()
{
	[ "$(grep -c "^dtio_irq_start .*through $1" /run/trace)" -ge 2 ] &&
		if [ "$1" = KVM ]; then
			[ "$(happened dtio_irq_handle)" = 0 ]
		else
			[ "$(happened dtio_irq_handle)" -ge 40 ]
		fi
	result $? "  its interrupts go through $1"
}

for device in $uart $i2c; do
	move_to "$device" dtio-platform || exit
done

works group "with a group and a container" \
	--device dtio-platform,host=$uart --device dtio-platform,host=$i2c
through KVM

# The board's devices are not.
[ "$(sed -n 's/^coherent: //p' /run/guest | tr '\n' ' ')" = \
	"/pl011@9000000 /pcie@10000000 " ]
result $? "the guest's own devices are coherent, and its root does not say so"

works sysfsdev "with sysfsdev=" \
	--device dtio-platform,sysfsdev=$devices/$uart \
	--device dtio-platform,sysfsdev=$devices/$i2c
through KVM

works iommufd "with iommufd" --qemu "-object iommufd,id=iommufd0" \
	--device dtio-platform,host=$uart,iommufd=iommufd0 \
	--device dtio-platform,host=$i2c,iommufd=iommufd0
through KVM

exec 5<>"/dev/vfio/devices/$(ls $devices/$uart/vfio-dev)"
exec 6<>"/dev/vfio/devices/$(ls $devices/$i2c/vfio-dev)"
works fd "with file descriptors" --qemu "-object iommufd,id=iommufd0" \
	--device dtio-platform,id=uart,fd=5,iommufd=iommufd0 \
	--device dtio-platform,fd=6,iommufd=iommufd0
exec 5<&- 6<&-
through KVM

# info dtio, for a device that no guest has used yet
{ sleep 2; echo "info dtio"; echo quit; } |
	timeout 60 qemu-system-aarch64 -M virt,gic-version=host -accel kvm \
		-cpu host -m 64M -nodefaults -display none -monitor stdio -S \
		-device dtio-platform,host=$uart,id=uart >/run/guest 2>&1
tr -d '\r' </run/guest >/run/info
says()
{
	grep -qF -- "$1" /run/info
}
says "uart: $devices/$uart" &&
	says "  region 0: 0xc000000-0xc00ffff, at 0x30880000 on the host, mapped" &&
	says "  IRQ 0: SPI 112, level, through KVM, fired 0" &&
	says "  serial@c000000 {" &&
	says '      compatible = "fsl,imx8mp-uart", "fsl,imx6q-uart";' &&
	says '      reg = <0x0 0xc000000 0x0 0x10000>;'
result $? "info dtio shows where everything is"

echo user:x:1000:1000::/tmp:/bin/sh >>/etc/passwd
printf 'kvm:x:106:user\nuser:x:1000:\n' >>/etc/group
chgrp kvm /dev/kvm
chmod 660 /dev/kvm
for device in $uart $i2c; do
	group=$(readlink $devices/$device/iommu_group)
	chown user "/dev/vfio/${group##*/}"
done
chmod 755 /root
chmod 666 /run/trace
run=as_user
works user "with the rights of an ordinary user in the group kvm" \
	--device dtio-platform,host=$uart --device dtio-platform,host=$i2c
through KVM
run=guest-run

works placed "at addresses of the user's, one above 4 GiB" \
	--device dtio-platform,host=$uart,addresses=0x70000000 \
	--device dtio-platform,host=$i2c,addresses=0x180000000
grep -q '^interrupts 70000000.serial ' /run/guest &&
	grep -q '^interrupts 180000000.i2c ' /run/guest
result $? "  it finds them there"
through KVM

works trapped "with all registers trapped" \
	--device dtio-platform,host=$uart,x-no-mmap=on \
	--device dtio-platform,host=$i2c,x-no-mmap=on
through KVM

works no-irqfd "without irqfd" \
	--device dtio-platform,host=$uart,x-irqfd=off \
	--device dtio-platform,host=$i2c,x-irqfd=off
through QEMU

works no-irqfd-trapped "without irqfd, with all registers trapped" \
	--device dtio-platform,host=$uart,x-irqfd=off,x-no-mmap=on \
	--device dtio-platform,host=$i2c,x-irqfd=off,x-no-mmap=on
through QEMU

works no-irqfd-iommufd "without irqfd, with iommufd" \
	--qemu "-object iommufd,id=iommufd0" \
	--device dtio-platform,host=$uart,x-irqfd=off,iommufd=iommufd0 \
	--device dtio-platform,host=$i2c,x-irqfd=off,iommufd=iommufd0
through QEMU

works no-irqchip "without an interrupt controller in the kernel, GICv2" \
	--qemu "-machine gic-version=2,kernel-irqchip=off" \
	--device dtio-platform,host=$uart --device dtio-platform,host=$i2c
through QEMU

for device in $uart $i2c; do
	move_to "$device" ""
done
exit "$failed"
