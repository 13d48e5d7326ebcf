#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On QEMU's Versal: a guest with a CAN controller and the real time clock. TAP without a plan.

. /root/bind.sh
. /root/tap.sh
. /root/clock.sh
can=ff060000.canfd
rtc=f12a0000.rtc

before=$(time_of_board)
result "the board has its clock" [ "${before:-0}" -gt 0 ]
dtio-ls --bind $can >/run/guest 2>&1
result "a controller that nothing resets is not taken" [ "$(driver_of $can)" = xilinx_can ]
result "... and it is said why" grep -q "it cannot be reset" /run/guest
echo $can >/sys/bus/platform/drivers/dtio-platform/allow_no_reset
for device in $can $rtc; do
	dtio-ls --check $device >/run/guest
	result "$device can be assigned" [ $? = 0 ]
	dtio-ls --bind $device >/run/guest 2>&1
	result "and is" [ "$(driver_of $device)" = dtio-platform ]
done

guest-run --file versal-guest.sh:/root/versal-guest.sh \
	--file /usr/libexec/dtio/guest/can-loopback:/usr/bin/can-loopback \
	--device dtio-platform,host=$can,addresses=0x70000000 \
	--device dtio-platform,host=$rtc,addresses=0x70010000 \
	-- sh versal-guest.sh >/run/guest 2>&1
result "a guest takes both" [ $? = 0 ]
result "its stock driver makes an interface of the controller" \
	says "interface can0 xilinx_can\$"
result "which receives all that it sends, by its interrupt" says "received 64 of 64\$"
time=$(time_of_guest)

for device in $can $rtc; do
	dtio-ls --release $device >/run/guest 2>&1
done
result "the controller is released" [ "$(driver_of $can)" = xilinx_can ]
result "the clock, too" [ "$(driver_of $rtc)" = rtc_zynqmp ]
result "it told the guest the board's time" between "$before" "$time"
