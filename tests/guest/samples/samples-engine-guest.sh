#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest of test-samples-engine: the DMA engine by its driver of the tests', with
# each kind of interrupt, and my_hw by its own driver. TAP without a plan.

. /root/tap.sh

: >/run/guest
mount -t proc proc /proc 2>/dev/null
mount -t sysfs sysfs /sys 2>/dev/null
pci=/sys/bus/pci/devices

# soon COMMAND...: becomes true
soon()
{
	tries=200
	until "$@"; do
		[ $((tries -= 1)) -gt 0 ] || return 1
		usleep 50000
	done
}

name()
{
	case $1 in
	*:04.0 | *:06.0) echo vfio-user-pci ;;
	*) echo dtio-pci ;;
	esac
}

# said DEVICE WHAT: the driver logged that
said()
{
	grep -q "dtio-test-engine $1: $2\$" /run/guest
}

# engine KIND VECTORS: all that the driver does, with that kind of interrupt
engine()
{
	dmesg -c >/dev/null
	insmod /root/dtio-test-engine.ko kind="$1" copies=20 count=2000
	dmesg -c >/run/guest
	rmmod dtio-test-engine
	for device in 0000:00:04.0 0000:00:05.0; do
		of="$(name $device), samples/dma, $1"
		result "$of: vectors" said $device "$1: vectors: $2"
		result "$of: 20 copies both ways" said $device "$1: copies: 20 right of 20"
		result "$of: 20 copies in memory that is mapped" \
			said $device "$1: mapped copies: 20 right of 20"
		result "$of: 2,000 transfers, 2,000 interrupts" \
			said $device "$1: interrupts: 2000 came of 2000"
		result "$of: each of its vector, none lost, none double" \
			said $device "$1: interrupts: 0 wrong, 0 not its own"
		result "$of: a function level reset" said $device "$1: reset: right"
		result "$of: interrupts after it" \
			said $device "$1: after the reset: 0 wrong, 0 not its own"
	done
}

# register DEVICE OFFSET: of its first BAR
register()
{
	devmem $(($(sed -n '1s/ .*//p' "$pci/$1/resource") + $2)) 32
}

has_count()
{
	[ "$(cat "$pci/$1/interrupts")" = "$2" ]
}

# interrupts_once DEVICE COUNT: a start is one interrupt, the COUNT-th
interrupts_once()
{
	echo 1 >"$pci/$1/start"
	soon has_count "$1" "$2" && usleep 300000 && has_count "$1" "$2"
}

# is_reset DEVICE COUNT: a timer that runs is stopped, and what was counted is gone
is_reset()
{
	echo 1 >"$pci/$1/start"
	[ "$(register "$1" 4)" = 0x00000001 ] || return
	echo 1 >"$pci/$1/reset"
	echo "status $(register "$1" 4), expiries $(register "$1" 8)" >>/run/guest
	[ "$(register "$1" 4)" = 0x00000000 ] && [ "$(register "$1" 8)" = 0x00000000 ] || return
	sleep 1
	has_count "$1" "$2" && [ "$(register "$1" 4)" = 0x00000000 ]
}

engine intx 1
engine msi 8
engine msix 8
insmod /root/my_hw.ko
for device in 0000:00:06.0 0000:00:07.0; do
	of="$(name $device), samples/my_hw"
	: >/run/guest
	for count in 1 2 3; do
		result "$of: interrupt $count" interrupts_once $device $count
	done
	result "$of: a function level reset" is_reset $device 3
	result "$of: an interrupt after it" interrupts_once $device 4
done
dmesg >/run/guest
result "no interrupt that no driver took" sh -c "! grep -q 'nobody cared' /run/guest"
exit "$failed"
