#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: a guest whose UART and I2C controller have their clocks by SCMI. TAP
# without a plan.

. /root/tap.sh
. /root/bind.sh
uart=30880000.serial
i2c=30a30000.i2c

# Rates and who holds what, of all the board's clocks
clocks()
{
	awk 'NR > 3 { print $1, $2, $3, $5 }' /sys/kernel/debug/clk/clk_summary
}

sleep 0.5
clocks >/run/before
for device in $uart $i2c; do
	move_to $device dtio-platform || exit
done
guest-run --file resources-imx-guest.sh:/root/resources-imx-guest.sh \
	--device "dtio-platform,host=$uart,resources=scmi" \
	--device "dtio-platform,host=$i2c,resources=scmi" \
	-- sh resources-imx-guest.sh >$said 2>&1

for clock in per.$uart ipg.$uart clocks.$i2c; do
	result "the guest has the clock $clock" says "clock $clock [1-9][0-9]*000\$"
done
result "its stock driver of the I2C controller reads a sensor" \
	says "temperature -\{0,1\}[0-9]\{1,\}\$"
result "that of the UART writes at each rate" \
	[ "$(grep -c '^written ' $said)" = 3 ]
for device in $uart $i2c; do
	move_to $device ""
done
sleep 0.5
clocks >/run/after
diff /run/before /run/after >>$said
result "the board's clocks are as they were" cmp -s /run/before /run/after
exit "$failed"
