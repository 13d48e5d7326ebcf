#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: a guest that sets the rates of the clocks of a general-purpose timer, a
# PWM and a UART. The registers of the SoC's clock controller say what has become of it.
# TAP without a plan.

. /root/tap.sh
. /root/bind.sh
timer=302d0000.timer pwm=30660000.pwm uart=30880000.serial
sd=30b50000.mmc

# root OFFSET: of a clock's root in the clock controller: which source it has, and what
# its rate is divided by
root()
{
	value=$(($(devmem $((0x30380000 + $1)))))
	echo "$((value >> 24 & 7)) $((((value >> 16 & 7) + 1) * ((value & 63) + 1)))"
}

roots()
{
	echo "timer $(root 0xb580), pwm $(root 0xb380), uart $(root 0xb000)"
}

# Divisor of its clock that the UART has
divisor()
{
	echo $(($(devmem 0x30880090) >> 7 & 7))
}

for device in $timer $pwm $uart; do
	move_to $device dtio-platform || exit
done
roots >/run/before
guest-run --file /root/dtio-test-consumer.ko:/root/dtio-test-consumer.ko \
	--file imx-rates-guest.sh:/root/imx-rates-guest.sh \
	--device "dtio-platform,host=$timer,resources=scmi" \
	--device "dtio-platform,host=$pwm,resources=scmi" \
	--device "dtio-platform,host=$uart,resources=scmi" \
	-- sh imx-rates-guest.sh 2>&1 |
	while read -r line; do
		echo "$line"
		case $line in
		@roots) roots ;;
		@divisor) divisor ;;
		esac
	done >$said
sed 's/^/before: /' /run/before >>$said

result "before, the roots of the clocks are as the board has set them up" \
	grep -qx "timer 0 1, pwm 0 1, uart 1 1" /run/before
result "a guest sets the rate of the timer's clock" says "rate per: 0 8000000\$"
result "that of the PWM's" says "rate per: 0 12000000\$"
result "and that of the UART's" says "rate per: 0 10000000\$"
result "each divides the root of that clock, and no source is another" \
	says "timer 0 3, pwm 0 2, uart 1 8\$"
result "the UART's stock driver divides less of a slower clock for the same baud rate" \
	[ "$(sed -n '/^@divisor/{n;p}' $said | tr '\n' ' ')" = "6 1 " ]
roots >/run/after
result "when the guest has ended, the roots are what they were" cmp /run/before /run/after

# What there is not

result "an I2C controller of this SoC has no reset line" \
	[ -z "$(find /proc/device-tree/soc@0 -path '*/i2c@*' -name resets)" ]
dtio-ls --check $sd >$said 2>&1
result "an SD host is not for guests" [ $? = 1 ]
result "as it does DMA, which no IOMMU keeps in bounds" \
	grep -q "known to do DMA.* no IOMMU is in front of it on this board" $said
for device in $timer $pwm $uart; do
	move_to $device ""
done
exit "$failed"
