#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: a guest with two general-purpose timers. TAP without a plan.

. /root/bind.sh
. /root/tap.sh

# about NAME FROM TO: a number that the guest has said.
about()
{
	value=$(sed -n "s/^$1 //p" /run/guest)
	[ -n "$value" ] && [ "$value" -ge "$2" ] && [ "$value" -le "$3" ]
}

# Neither of them counts, or has an interrupt on.
quiet()
{
	for timer in 0x302d0000 0x302e0000; do
		[ $(($(devmem $timer))) = 0 ] &&
			[ $(($(devmem $((timer + 0x0c))))) = 0 ] || return
	done
}

for timer in 302d0000 302e0000; do
	move_to $timer.timer dtio-platform || exit
done
guest-run --file timer-guest.sh:/root/timer-guest.sh \
	--append uio_pdrv_genirq.of_id=fsl,imx8mp-gpt \
	--device dtio-platform,host=302d0000.timer,addresses=0x70000000 \
	--device dtio-platform,host=302e0000.timer,addresses=0x70010000 \
	-- sh timer-guest.sh >/run/guest 2>&1
result "a guest takes two general-purpose timers" [ $? = 0 ]
result "one of them counts at the rate that its node says" \
	about kilohertz 21600 26400
result "the guest goes by it" says "clock mxc_timer1$"
result "and its time passes" about slept 1000 3000
# A machine with other work is late, but one that is lost makes it a second.
result "the other one interrupts when it is due" about period 450 950
result "and never twice without a cause" about without-cause 0 4
result "afterwards both are quiet" quiet
