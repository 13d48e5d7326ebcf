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

# The build machine presses the power key, which is at line 3.
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
echo $key >/sys/class/gpio/unexport

# A thousand edges, as another program counts them. The key is pressed again when
# it was seen to be let go.
for node in "$device"/gpiochip*; do :; done
mkfifo /run/edges
/root/gpiomon --line-buffered --format=%e "/dev/${node##*/}" 3 >/run/edges &
monitor=$!
rising=0 falling=0

# The kernel goes on counting what other users of the line have had.
monitored()
{
	awk '/gpiomon/ { sum += $2 } END { print sum + 0 }' /proc/interrupts
}

{
	tries=100
	until grep -q gpiomon /proc/interrupts || [ $((tries -= 1)) = 0 ]; do
		sleep 0.1
	done
	before=$(monitored)
	echo "@press"
	while [ $((rising + falling)) -lt 1000 ] && read -r -t 10 edge; do
		case $edge in
		1) rising=$((rising + 1)) ;;
		0) falling=$((falling + 1))
			[ $((rising + falling)) -ge 1000 ] || echo "@press" ;;
		esac
	done
	# Would show one interrupt too many
	if read -r -t 1 edge; then
		falling='more'
	fi
	count=$(($(monitored) - before))
} </run/edges
kill $monitor
echo "edges $rising $falling, interrupts $count"
