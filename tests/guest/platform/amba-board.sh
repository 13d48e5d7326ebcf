#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: a guest with the board's real time clock. TAP without a plan.

. /root/tap.sh
scripts=/usr/libexec/dtio/selftests/scripts
rtc=9010000.pl031

board_time()
{
	cat /sys/bus/amba/devices/$rtc/rtc/rtc*/since_epoch
}

before=$(board_time)
$scripts/setup.sh $rtc || exit
guest-run --file amba-guest.sh:/root/amba-guest.sh \
	--device "dtio-platform,host=$rtc" -- sh amba-guest.sh >/run/guest 2>&1
result "a guest takes an AMBA device by its name" [ $? = 0 ]
result "its stock driver has it" says "driver rtc-pl031\$"

time=$(sed -n 's/^time //p' /run/guest)
result "its alarm arrives in the guest" says "alarm 1\$"

guest-run --file amba-guest.sh:/root/amba-guest.sh \
	--device "dtio-platform,host=/pl031@9010000" -- true >/run/guest 2>&1
result "and another one by its node" [ $? = 0 ]

guest-run --file amba-guest.sh:/root/amba-guest.sh \
	--device "dtio-platform,host=$rtc,x-irqfd=off" \
	-- sh amba-guest.sh >/run/guest 2>&1
result "an alarm that goes through QEMU arrives once, too" says "alarm 1\$"
$scripts/cleanup.sh $rtc
after=$(board_time)

within()
{
	[ -n "$time" ] && [ "$time" -ge "$before" ] && [ "$time" -le "$after" ]
}
result "the first one told the board's time" within
