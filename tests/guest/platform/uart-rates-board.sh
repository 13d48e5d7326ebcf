#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: the divisors that a UART has at each rate, by the board's driver and
# then by a guest's, which knows the rate of the UART's clock from its node alone.
# TAP without a plan.

. /root/tap.sh
. /root/bind.sh
uart=30880000.serial
rates="9600 19200 38400 57600 115200 230400 460800 921600 1500000"

# UFCR has the divisor of the clock, UBIR and UBMR make a fraction. The emulated UART
# reads 0 from UBIR.
divisors()
{
	echo "$(($(devmem 0x30880090) >> 7 & 7)) $(devmem 0x308800a4) $(devmem 0x308800a8)"
}

for tty in /sys/class/tty/ttymxc*; do
	case $(readlink -f "$tty") in
	*/$uart/*) break ;;
	esac
done
tty=/dev/${tty##*/}
exec 5<>"$tty"
for rate in $rates; do
	stty -F "$tty" "$rate"
	echo "$rate $(divisors)"
done >/run/board
exec 5>&-
sed 's/^/# board: /' /run/board

move_to $uart dtio-platform || exit
# shellcheck disable=SC2086 # words
guest-run --file uart-rates-guest.sh:/root/uart-rates-guest.sh \
	--device "dtio-platform,host=$uart" -- sh uart-rates-guest.sh $rates 2>&1 |
	while read -r verb rest; do
		echo "$verb $rest" >>/run/guest
		[ "$verb" != @rate ] || echo "seen $rest $(divisors)" >>/run/guest
	done
result "the divisors differ with the rate" \
	[ "$(cut -d ' ' -f 2- /run/board | sort -u | wc -l)" -ge 3 ]
sed -n 's/^seen //p' /run/guest >/run/seen
result "at each of them a guest's driver sets what the board's does" \
	cmp /run/board /run/seen
move_to $uart ""
exit "$failed"
