#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the ZCU102: a guest with a UART and the real time clock. TAP without a plan.

. /root/bind.sh
. /root/tap.sh
. /root/clock.sh
scripts=/usr/libexec/dtio/selftests/scripts
uart=ff010000.serial
rtc=ffa60000.rtc

before=$(time_of_board)
result "the board has its clock" [ "${before:-0}" -gt 0 ]
dtio-ls --check $uart >/run/guest
result "the UART can be assigned: its registers reset it" [ $? = 0 ]
$scripts/setup.sh $uart >/run/guest 2>&1
result "and is" [ "$(driver_of $uart)" = dtio-platform ]
dtio-ls --check $rtc >/run/guest
result "the clock can be assigned" [ $? = 0 ]
dtio-ls --bind $rtc >/run/guest 2>&1
result "and is" [ "$(driver_of $rtc)" = dtio-platform ]

guest-run --file zcu102-guest.sh:/root/zcu102-guest.sh \
	--device dtio-platform,host=$uart,addresses=0x70000000 \
	--device dtio-platform,host=$rtc,addresses=0x70010000 \
	-- sh zcu102-guest.sh >/run/guest 2>&1
result "a guest takes both" [ $? = 0 ]
result "its stock driver sends by the UART" says "sent xuartps 0\$"
result "which has interrupted" says "interrupts [1-9][0-9]*\$"
time=$(time_of_guest)

dtio-ls --release $rtc >/run/guest 2>&1
result "the clock is released" [ "$(driver_of $rtc)" = rtc_zynqmp ]
result "it told the guest the board's time" between "$before" "$time"
$scripts/cleanup.sh $uart >/run/guest 2>&1
result "the UART is free again" [ "$(driver_of $uart)" = "" ]
