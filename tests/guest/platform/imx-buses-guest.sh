#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest: use two UARTs, two I2C buses and an SPI bus at the same time, and
# say what came of it in lines "fact NAME VALUE...". Nothing is made known to the
# kernel by hand: what is on a bus is in the device tree.
#
#   imx-buses-guest.sh WRITTEN
# as imx-buses-board.sh.

written=$1
devices=/sys/bus/platform/devices

fact()
{
	echo "fact $*"
}

driver_of()
{
	basename "$(readlink "$1/driver")"
}

interrupts()
{
	awk -v name="$1" '$NF == name { sum += $2 } END { print sum + 0 }' \
		/proc/interrupts
}

# Each line begins with the name of its UART.
write_lines()
{
	for tty in "$devices/$2.serial"/*/*/tty/*; do :; done
	stty -F "/dev/${tty##*/}" raw -echo
	yes "line of $1" | head -n 2000 >"/dev/${tty##*/}"
}

# All values that are seen while everything else is under way; should be one. Each
# fact is written at once, as others are writing theirs.
read_temperatures()
{
	for sensor in "$devices/$2.i2c"/i2c-*/*-0048; do :; done
	fact "sensor-driver $1 $(driver_of "$sensor")"
	# shellcheck disable=SC2046 # lines become words
	fact "temperatures $1" $(for _ in $(seq 50); do
		cat "$sensor"/hwmon/hwmon*/temp1_input
	done | sort -u)
}

for spi in "$devices"/*.spi; do :; done
fact "spi-driver $(driver_of "$spi")"
fact "flash-driver $(driver_of "$spi"/spi_master/spi*/spi*.0)"

write_lines uart1 70000000 &
write_lines uart3 70010000 &
read_temperatures i2c2 70020000 &
read_temperatures i2c3 70030000 &
fact "flash $(sha256sum </dev/mtd0 | cut -d " " -f 1)"
# What is written to has been erased: it is the end of the flash.
size=$(cat /sys/class/mtd/mtd0/size)
dd if=data of=/dev/mtd0 bs=256 seek=$(((size - written) / 256)) \
	conv=notrunc 2>/dev/null
wait
for gpio in "$devices"/*.gpio; do :; done
gpio=${gpio##*/} spi=${spi##*/}
fact "gpio $(($(devmem $((0x${gpio%.gpio} + 4)))))"
fact "spi $(($(devmem $((0x${spi%.spi} + 8)))))"
for device in 70000000.serial 70010000.serial 70020000.i2c 70030000.i2c \
		"$spi"; do
	fact "interrupts $device $(interrupts "$device")"
done
