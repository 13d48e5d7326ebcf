#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest of test-served-guest: stock drivers find what is served, and its
# interrupts come. TAP without a plan.

. /root/tap.sh
. /root/served-devices.sh

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
