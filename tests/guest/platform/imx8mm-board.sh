#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the i.MX 8M Mini: a guest with two I2C controllers. TAP without a plan.

. /root/bind.sh
. /root/tap.sh

# limit DEVICE: which limit the sensor behind an I2C controller of the board's has
limit()
{
	cat /sys/bus/platform/devices/"$1"/i2c-*/*-0048/hwmon/hwmon*/temp1_max
}

for device in 30a30000.i2c 30a40000.i2c; do
	dtio-ls --check $device >/run/check
	result "$device can be assigned" [ $? = 0 ]
	move_to $device dtio-platform
	result "and is" [ $? = 0 ]
done
guest-run --file imx8mm-guest.sh:/root/imx8mm-guest.sh \
	--device dtio-platform,host=30a30000.i2c,addresses=0x70000000 \
	--device dtio-platform,host=30a40000.i2c,addresses=0x70010000 \
	-- sh imx8mm-guest.sh >/run/guest
result "a guest takes both" [ $? = 0 ]
result "and sets a limit of the sensor behind the first" says "70000000.i2c imx-i2c 61000$"
result "and behind the second" says "70010000.i2c imx-i2c 62500$"
result "which have interrupted" says "interrupts [1-9][0-9]* [1-9][0-9]*$"
for device in 30a30000.i2c 30a40000.i2c; do
	move_to $device imx-i2c
done
result "the board finds the limit at the first" [ "$(limit 30a30000.i2c)" = 61000 ]
result "and at the second" [ "$(limit 30a40000.i2c)" = 62500 ]
