#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: dt-drop, dt-set and dt-overlay, and what QEMU says when their values
# make no sense. TAP without a plan.

. /root/bind.sh
. /root/qemu-refused.sh
uart=30880000.serial
i2c=30a30000.i2c
for device in $uart $i2c; do
	move_to $device dtio-platform || exit
done

# The commas of a property's name and of a list are those of -device, too.
set_properties='current-speed = <9600>; greeting = "hello",,"world"; fsl,,quiet'
guest-run --file dt-options-guest.sh:/root/dt-options-guest.sh \
	--device "dtio-platform,host=$uart,dt-drop=uart-has-rtscts:pinctrl-0,dt-set=$set_properties" \
	--device "dtio-platform,host=$i2c,dt-overlay=/root/dt-options.dtbo" \
	-- sh dt-options-guest.sh >/run/error 2>&1
result $? "a guest runs"

# says WHAT LINE: the guest has printed LINE
says()
{
	grep -qxF -- "$2" /run/error
	result $? "$1"
}
says "a property is dropped" "uart-has-rtscts absent"
says "others stay" "compatible fsl,imx8mp-uart fsl,imx6q-uart "
says "one is set to a number" "current-speed 00002580"
says "one to a list of strings" "greeting hello world "
says "one to nothing" "fsl,quiet "
says "a chip that an overlay adds has its driver" "sensor lm75"
grep -qE '^temperature -?[0-9]+$' /run/error
result $? "and works"

device=dtio-platform,host=$uart
refused "a property to drop that there is not" \
	"serial@30880000: nothing: there is no such property to drop" \
	"Look it up below /proc/device-tree" -device $device,dt-drop=nothing
refused "a node below it that there is not" "the host has no such node" \
	"Look it up" -device $device,dt-drop=a@1/reg
refused "what is given by the device's place" \
	"reg: it cannot be set: the guest gives it" "other options" \
	-device "$device,dt-set=reg = <0>"
refused "a value that is none" "is expected at character 9, before 12" \
	"NAME = VALUE" -device "$device,dt-set=speed = 12"
refused "an overlay that is not there" "cannot read the overlay" "" \
	-device $device,dt-overlay=/nothing
refused "an overlay that is none" "the overlay is no sound device tree" \
	"dtc -@ -O dtb" -device $device,dt-overlay=/root/dt-options-board.sh
for device in $uart $i2c; do
	move_to $device ""
done
exit "$failed"
