#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest: one general-purpose timer is Linux's clock source, and the other
# interrupts. Linux's driver takes the first that it finds and no more; UIO's has the
# other. Facts are printed in lines "NAME VALUE".

cr=0x00 sr=0x08 ir=0x0c ocr1=0x10 cnt=0x24
clocks=/sys/devices/system/clocksource/clocksource0

# The one whose interrupt Linux's driver has not taken already.
for uio in /sys/bus/platform/drivers/uio_pdrv_genirq/*.timer; do :; done
free=${uio##*/} free=0x${free%.timer}
for used in 0x70000000 0x70010000; do
	[ $used = "$free" ] || break
done

# reg TIMER REGISTER [VALUE]
reg()
{
	devmem $(($1 + $2)) 32 ${3+"$3"}
}

# In milliseconds, by the clock that the kernel goes by.
now()
{
	awk '{ printf "%d\n", $1 * 1000 }' /proc/uptime
}

# The guest's own clock, beside the driver's timer as the driver has set it up.
from=$(now) count=$(reg $used $cnt)
sleep 3
to=$(now) count=$(($(reg $used $cnt) - count))
echo "kilohertz $((count / (to - from)))"

own=$(cat $clocks/current_clocksource)
echo mxc_timer1 >$clocks/current_clocksource
echo "clock $(cat $clocks/current_clocksource)"
from=$(now)
sleep 1
echo "slept $(($(now) - from))"
echo "$own" >$clocks/current_clocksource

# Half a second, again and again. UIO's driver keeps the interrupt masked from when
# it comes until it is let through again by writing; what is written to the timer
# meanwhile is seen too late to keep back a second one, for which there is no cause.
exec 3<>"/dev/$(ls "$uio/uio")"
reg "$free" $ocr1 12000000
reg "$free" $ir 1
reg "$free" $cr $((2 << 6 | 3))
from=$(now) matches=0 without=0
while [ $matches -lt 4 ]; do
	dd bs=4 count=1 <&3 >/dev/null 2>&1
	if [ $(($(reg "$free" $sr) & 1)) = 1 ]; then
		matches=$((matches + 1))
	else
		without=$((without + 1))
	fi
	reg "$free" $sr 1
	printf '\1\0\0\0' >&3
done
echo "period $((($(now) - from) / matches))"
echo "without-cause $without"
