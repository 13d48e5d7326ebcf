#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest: the lines of the assigned GPIO controller. The guest has one of its
# own, too, below the platform bus's addresses. What begins with "@" is for the
# board, which answers by letting time pass.

for device in /sys/bus/amba/devices/c*.pl061; do :; done
driver=$(readlink "$device/driver")
echo "driver ${driver##*/}"
for chip in "$device"/gpio/gpiochip*; do :; done
base=$(cat "$chip/base")
gpio=/sys/class/gpio

interrupts()
{
	awk -v line=$((base + 3)) '/gpiolib/ { sum += $2 } END { print sum + 0 }' \
		/proc/interrupts
}

# The board looks at the device's registers.
out=$((base + 2))
echo $out >$gpio/export
for level in high low high; do
	echo $level >$gpio/gpio$out/direction
	echo "@line $(cat $gpio/gpio$out/value)"
	sleep 1
done

# Somebody presses the machine's power key, which is at line 3.
key=$((base + 3))
echo $key >$gpio/export
echo in >$gpio/gpio$key/direction
echo rising >$gpio/gpio$key/edge
for press in 1 2 3; do
	before=$(interrupts)
	echo "@press $press"
	tries=100
	while [ "$(interrupts)" = "$before" ] && [ $((tries -= 1)) -gt 0 ]; do
		sleep 0.1
	done
	# The key is held for a tenth of a second.
	sleep 0.5
	echo "pressed $(($(interrupts) - before))"
done
echo none >$gpio/gpio$key/edge
