#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest of test-served-idio: lines 0 to 15 are outputs, 16 to 31 inputs. The sample
# counts how often each output is driven high, and shows its input as high when that
# number is a multiple of three. TAP without a plan.

. /root/tap.sh

: >/run/guest
mount -t proc proc /proc 2>/dev/null
mount -t sysfs sysfs /sys 2>/dev/null
gpio=/sys/class/gpio

# same WHAT EXPECTED GOT
same()
{
	echo "$1: $3, expected $2" >>/run/guest
	[ "$3" = "$2" ]
}

# base DEVICE: the number of its first line
base()
{
	cat "/sys/bus/pci/devices/$1"/gpio/gpiochip*/base
}

has_driver()
{
	same driver pci-idio-16 "$(basename "$(readlink "/sys/bus/pci/devices/$1/driver")")"
}

# pulsed DEVICE LINE: six times high, and what its input shows after each
pulsed()
{
	first=$(base "$1")
	echo $((first + $2)) >$gpio/export
	echo $((first + 16 + $2)) >$gpio/export
	out=$gpio/OUT$2
	in=$gpio/IIN$2
	same "at first" 1 "$(cat "$in/value")" || return
	shown=
	for _ in 1 2 3 4 5 6; do
		echo 1 >"$out/value"
		shown="$shown $(cat "$in/value")"
		echo 0 >"$out/value"
	done
	same "shown" " 0 0 1 0 0 1" "$shown"
}

# The lines of two cards have the same names, which sysfs cannot have twice.
insmod /root/idio.ko
driver=/sys/bus/pci/drivers/pci-idio-16
echo 0000:00:05.0 >$driver/unbind
for device in 0000:00:04.0 0000:00:05.0; do
	case $device in
	*:04.0) client=vfio-user-pci ;;
	*) client=dtio-pci ;;
	esac
	result "$client: it has Linux's driver" has_driver $device
	result "$client: 32 lines" same lines 32 \
		"$(cat /sys/bus/pci/devices/$device/gpio/gpiochip*/ngpio)"
	for number in 0 7 8 15; do
		result "$client: line $number is driven, and its input read" \
			pulsed $device $number
	done
	grep "$device" /proc/interrupts >>/run/guest
	result "$client: its INTx is requested" grep -q " $device\$" /proc/interrupts
	echo $device >$driver/unbind
	[ $device = 0000:00:05.0 ] || echo 0000:00:05.0 >$driver/bind
done
dmesg >/run/guest
result "no interrupt that no driver took" sh -c "! grep -q 'nobody cared' /run/guest"
exit "$failed"
