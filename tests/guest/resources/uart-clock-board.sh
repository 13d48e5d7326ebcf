#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On a board with a UART whose clock has two sources: a guest changes its baud rate by
# stty. What comes out is what the emulator makes of the source and of the divisor. TAP
# without a plan.
#
# A script that begins with this one says how its guest has the clock ($resources), what
# it runs ($guest_script), and more for guest-run ($more).

. /root/tap.sh
scripts=/usr/libexec/dtio/selftests/scripts
[ -n "$resources" ] || {
	more="--file /root/8250_dw.ko:/root/8250_dw.ko"
	guest_script=uart-clock-guest.sh
}
bus=$(echo /proc/device-tree/uart-testdev-bus@*)
base=${bus##*@}
device=$base.serial
monitor=$((0x$base + 0x20000))
clk=/sys/kernel/debug/clk/uart-testdev-clock-$base

# line: which source it is, how often that was changed, and the baud rate
line()
{
	for register in 0 4 8; do
		devmem $((monitor + register))
	done | while read -r value; do
		printf '%d ' "$value"
	done
}

# What there is at each "look": the same, and what the board's kernel knows of the clock
look()
{
	echo "$(line)$(cat "$clk/clk_parent") $(cat "$clk/clk_rate")"
}

slow=uart-testdev-slow-$base fast=uart-testdev-fast-$base
$scripts/setup.sh "$device" >$said || exit
result "before there is a guest the source is the first" [ "$(line | cut -d ' ' -f 1,2)" = "0 0" ]
# shellcheck disable=SC2086 # words
guest-run --timeout 400 --file /root/uart-clock-guest.sh:/root/uart-clock-guest.sh $more \
	--device "dtio-platform,host=$device,resources=${resources:-scmi}" \
	-- sh "$guest_script" 115200 1500000 115200 1500000 2>&1 |
	while read -r words; do
		echo "$words"
		case $words in
		@look*) echo "seen${words#@look} $(look)" ;;
		esac
	done >$said
result "a guest's stock driver sets the clock to what a baud rate needs" \
	says "seen 115200 0 0 115200 $slow 1843200\$"
result "for another one it has another source" \
	says "seen 1500000 1 1 1500000 $fast 24000000\$"
result "and back, and once more" [ "$(sed -n 's/^seen //p' $said | cut -d ' ' -f 1-4 | tail -n 2)" = \
	"115200 0 2 115200
1500000 1 3 1500000" ]
result "when the guest has ended, the source is what it was" \
	[ "$(line | cut -d ' ' -f 1,2)" = "0 4" ]
result "also to the board's kernel" [ "$(cat "$clk/clk_parent")" = "$slow" ]
$scripts/cleanup.sh "$device" >>$said 2>&1
[ -n "$resources" ] || exit "$failed"
