#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest: the assigned UART sends and receives, and a limit of the sensor behind the
# assigned I2C controller is set. The console is a PL011, too, and says nothing meanwhile.

uart=/sys/bus/amba/devices/70000000.serial
i2c=/sys/bus/platform/devices/70010000.i2c

# interrupts NAME: of the devices that are named so behind their counts
interrupts()
{
	awk -v name="$1" '$NF == name { sum += $2 } END { print sum + 0 }' /proc/interrupts
}

driver()
{
	basename "$(readlink "$1/driver")"
}

# In loopback, which is bit 7 of the control register, the UART hears what it says.
terminal=$(find "$uart/" -maxdepth 5 -path '*/tty/tty*' -name 'ttyAMA*' | head -n 1)
exec 3<>"/dev/${terminal##*/}"
stty raw -echo <&3
devmem 0x70000030 32 $(($(devmem 0x70000030 32) | 0x80))
before=$(interrupts uart-pl011)
echo "a round trip" >&3
read -r heard <&3
came=$(($(interrupts uart-pl011) - before))
echo "heard $(driver "$uart") $heard"
echo "interrupts uart $came"

for sensor in "$i2c"/i2c-*/*-0048/hwmon/hwmon*; do :; done
echo 61000 >"$sensor/temp1_max"
echo "limit $(driver "$i2c") $(cat "$sensor/temp1_max")"
echo "interrupts i2c $(interrupts 70010000.i2c)"
