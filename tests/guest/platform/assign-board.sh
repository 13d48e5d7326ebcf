#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: give two devices to a guest, take them back after the virtual
# machine has been killed in the middle of interrupts, and use them again.
#
#   assign-board.sh GUEST-LINE BOARD-LINE FIRST SECOND
# as assign-guest.sh, and BOARD-LINE is what the board itself writes at the end.

. /root/report.sh
. /root/bind.sh
guest_line=$1 board_line=$2 first=$3 second=$4

uart=30880000.serial
i2c=30a30000.i2c

clocks()
{
	awk 'NR > 3 { print $1, $2, $3 }' /sys/kernel/debug/clk/clk_summary
}

# How often the UART's interrupt has fired while it was the guest's.
interrupts()
{
	awk -v name="($uart)" 'index($0, name) {
		for (i = 2; $i ~ /^[0-9]+$/; i++) sum += $i
	} END { print sum + 0 }' /proc/interrupts
}

read_temperature()
{
	cat /sys/bus/platform/devices/$i2c/i2c-*/*-0048/hwmon/hwmon*/temp1_input
}

model=$(tr -d '\0' </proc/device-tree/model)
say "board: $model, $(uname -sr)"
report board [ "$model" = "NXP i.MX8MPlus EVK board" ]

sleep 0.5
clocks >/run/clocks.before

say "@section What the board has (dtio-ls)"
dtio-ls | tee /run/devices.before
report list grep -q "$uart.*imx-uart" /run/devices.before
report list-i2c grep -q "$i2c.*imx-i2c" /run/devices.before

say "@section Assigning $uart and $i2c"
for device in $uart $i2c; do
	say "board: $device: $(driver_of $device) -> dtio-platform"
	move_to $device dtio-platform
done
dtio-ls >/run/devices.bound
grep -E "NAME|$uart|$i2c" /run/devices.bound
report bound [ "$(grep -c "\($uart\|$i2c\).*dtio-platform" /run/devices.bound)" = 2 ]

say "@section A KVM guest with both"
: >/run/guest.log
guest-run --pidfile /run/guest.pid \
	--file assign-guest.sh:/root/assign-guest.sh \
	--file report.sh:/root/report.sh \
	--device "dtio-platform,host=/soc@0/bus@30800000/spba-bus@30800000/serial@30880000" \
	--device "dtio-platform,host=$i2c" \
	-- sh assign-guest.sh "$guest_line" "$first" "$second" >>/run/guest.log 2>&1 &
guest=$!
tail -f -n +1 /run/guest.log &
follow=$!

traffic()
{
	grep -q '^@traffic' /run/guest.log || ! kill -0 $guest 2>/dev/null
}
wait_for 120 traffic

say "@section kill -9 in the middle of the guest's interrupts"
before=$(interrupts)
many()
{
	[ $(($(interrupts) - before)) -gt 20 ]
}
report interrupts wait_for 10 many
say "board: $(($(interrupts) - before)) interrupts of the assigned UART meanwhile"
pid=$(cat /run/guest.pid)
kill -9 "$pid"
report killed wait_for 5 [ ! -e "/proc/$pid" ]
wait $guest
# tail looks once a second.
sleep 1.5
kill $follow 2>/dev/null

say "@section Giving the devices back to the board"
move_to $uart ""
move_to $i2c ""
for device in $uart $i2c; do
	say "board: $device is driven by $(driver_of $device)"
done
report given-back [ "$(driver_of $uart) $(driver_of $i2c)" = "imx-uart imx-i2c" ]

tty=$(ls /sys/bus/platform/devices/$uart/*/*/tty)
stty -F "/dev/$tty" raw -echo
printf '\n%s\n' "$board_line" >"/dev/$tty"
say "board: wrote \"$board_line\" to /dev/$tty"

# Where it is a module, and no udev loads it
modprobe -q lm75
echo tmp105 0x48 >"$(ls -d /sys/bus/platform/devices/$i2c/i2c-*)/new_device"
now=$(read_temperature)
say "board: the sensor says $now"
report board-temperature [ "$now" = "$second" ]
echo 0x48 >"$(ls -d /sys/bus/platform/devices/$i2c/i2c-*)/delete_device"

# The board's I2C driver lets go of its clock a moment after each transfer.
clocks_are_back()
{
	clocks | cmp -s - /run/clocks.before
}
wait_for 5 clocks_are_back || clocks | diff /run/clocks.before -
report clocks clocks_are_back
