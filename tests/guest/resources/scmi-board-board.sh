#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On a board whose clocks are its firmware's, by SCMI: a guest that has two of them, by
# SCMI, too. What it asks QEMU for, the board's kernel asks the firmware for. TAP without
# a plan.

. /root/tap.sh
. /root/qmp.sh
. /root/scmi-clocks.sh
scripts=/usr/libexec/dtio/selftests/scripts
device=c000000.testdev
other_rate=/sys/kernel/debug/clk/other/clk_rate

$scripts/setup.sh $device >$said || exit
result "the board's kernel has its clocks by SCMI" [ "$(cat $other_rate)" = 24000000 ]
result "before there is a guest the firmware has not been asked for anything" \
	[ "$(firmware pll; firmware other)" = "24000000 0 0 0 0
24000000 0 0 0 0" ]

# What there is at each "look"
look()
{
	echo "$(firmware other) $(cat $other_rate)"
	qmp x-query-dtio | sed 's/\\n/\n/g' >/run/shown
}
qmp_prepare
guest-run --timeout 200 --file /root/dtio-test-consumer.ko:/root/dtio-test-consumer.ko \
	--file /root/resources-guest.sh:/root/resources-guest.sh \
	--qemu "$qmp_arguments" --device "dtio-platform,host=$device,resources=scmi" \
	-- sh resources-guest.sh "on part/other" look "rate part/other 40000000" look \
	"off part/other" look "on part/pll" "rate part/pll 40000000" \
	"rate part/other 33500000" "rate part/other 1" "rate part/other 33000000" look 2>&1 |
	while read -r line; do
		echo "$line" >>$said
		[ "$line" != @look ] || look >>/run/seen
	done
sed 's/^/seen: /' /run/seen >>$said

# seen NUMBER: what there was then: of the firmware's clock, and the rate that the
# board's kernel knows
seen()
{
	sed -n "$1p" /run/seen
}
result "a clock that the guest turns on the firmware turns on" \
	[ "$(seen 1)" = "24000000 0 1 1 0 24000000" ]
result "the guest's clk_set_rate() is one of the firmware's" \
	[ "$(seen 2)" = "40000000 1 1 1 0 40000000" ]
result "and off is off" [ "$(seen 3)" = "40000000 1 0 1 1 40000000" ]
result "the guest knows the rate that the firmware has rounded to" \
	says "rate part/other: 0 33000000\$"
result "also one that it had not asked for at all" says "rate part/other: 0 8000000\$"
result "a clock that another device has, too, stays as it is" \
	says "rate part/pll: 0 24000000\$"
result "QEMU says for which device" \
	grep -q "clock pll.* is refused: .* for .*testdev-bus@c800000/testdev@0" $said
result "and the firmware has not been asked" [ "$(firmware pll)" = "24000000 0 0 1 1" ]
result "info dtio shows the clock" \
	grep -qF "clock other.$device: SCMI domain 2, off, 33000000 Hz" /run/shown
result "when the guest has ended, the firmware's clock is what it was" \
	[ "$(firmware other | cut -d ' ' -f 1,3)" = "24000000 0" ]
result "and has not been on again" [ "$(firmware other | cut -d ' ' -f 4,5)" = "1 1" ]
$scripts/cleanup.sh $device >>$said 2>&1
exit "$failed"
