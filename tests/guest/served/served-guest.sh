#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest of test-served-guest: stock drivers find what is served, and its
# interrupts come. TAP without a plan.

. /root/tap.sh

: >/run/guest

# soon COMMAND...: becomes true
soon()
{
	tries=200
	until "$@"; do
		[ $((tries -= 1)) -gt 0 ] || return 1
		usleep 50000
	done
}

pci=/sys/bus/pci/devices

has_count()
{
	[ "$(cat "$pci/$1/interrupts")" = "$2" ]
}

# interrupts_once DEVICE COUNT: a start is one interrupt, the COUNT-th
interrupts_once()
{
	echo 1 >"$pci/$1/start"
	soon has_count "$1" "$2" && usleep 300000 && has_count "$1" "$2"
	came=$?
	echo "$1: $(cat "$pci/$1/interrupts"), expected $2" >>/run/guest
	grep my_hw /proc/interrupts >>/run/guest
	return $came
}

# rtc PLACE: the name of the clock that a node at that address has
rtc()
{
	ls "/sys/bus/amba/devices/$1.rtc/rtc"
}

clock_goes()
{
	first=$(cat "/sys/class/rtc/$1/since_epoch")
	sleep 2
	last=$(cat "/sys/class/rtc/$1/since_epoch")
	echo "$1: $first, $last" >>/run/guest
	[ $((last - first)) -ge 1 ] && [ $((last - first)) -le 30 ]
}

all_alarms()
{
	awk '/rtc-pl031/ { sum += $2 } END { print sum + 0 }' /proc/interrupts
}

more_alarms()
{
	[ "$(all_alarms)" -gt "$1" ]
}

alarm()
{
	before=$(all_alarms)
	now=$(cat "/sys/class/rtc/$1/since_epoch")
	echo $((now + 2)) >"/sys/class/rtc/$1/wakealarm"
	soon more_alarms "$before"
	came=$?
	echo "$1: $before, $(all_alarms)" >>/run/guest
	return $came
}

mounted()
{
	mount -t proc proc /proc 2>/dev/null
	mount -t sysfs sysfs /sys 2>/dev/null
	insmod /root/my_hw.ko
}

mounted
result "the driver has all functions" \
	[ "$(find /sys/bus/pci/drivers/my_hw/ -name '0000:*' | wc -l)" = 3 ]
for device in 0000:00:04.0 0000:00:05.0; do
	for count in 1 2 3; do
		result "$device: interrupt $count" interrupts_once "$device" "$count"
	done
done
for node in /sys/firmware/devicetree/base/platform-bus@c000000/*; do
	[ -e "$node/compatible" ] || continue
	echo "$node: $(tr '\0' ' ' <"$node/compatible")" >>/run/guest
done
for place in c000000 c001000; do
	clock=$(rtc "$place")
	result "$place: a clock" [ -n "$clock" ]
	result "$place: it goes" clock_goes "$clock"
	result "$place: an alarm" alarm "$clock"
	result "$place: another one" alarm "$clock"
done
register=$(($(sed -n '1s/ .*//p' "$pci/0000:01:00.0/resource") + 0x828))
result "behind a port: an interrupt" interrupts_once 0000:01:00.0 1
devmem "$register" 32 1
result "its server dies: it reads ones" \
	[ "$(devmem "$register" 32)" = 0xFFFFFFFF ]
result "it is unplugged" soon [ ! -e "$pci/0000:01:00.0" ]
result "others go on" interrupts_once 0000:00:05.0 4
dmesg >/run/guest
result "no interrupt that nobody cared for" sh -c "! grep -q 'nobody cared' /run/guest"
exit "$failed"
