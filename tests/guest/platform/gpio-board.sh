#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board `virt`: its GPIO controller in a guest. TAP without a plan; lines
# that begin with "@press" ask the build machine to press the board's power key.

. /root/tap.sh
scripts=/usr/libexec/dtio/selftests/scripts
gpio=9030000.pl061

driver_of()
{
	basename "$(readlink /sys/bus/amba/devices/$gpio/driver)"
}

# Line 2 in the data register, whose address has a mask in it.
line2()
{
	[ $(($(devmem 0x9030010 8))) != 0 ] && echo 1 || echo 0
}

outputs()
{
	echo $(($(devmem 0x9030400 8)))
}

before=$(driver_of)
$scripts/setup.sh $gpio >/run/guest || exit
# The guest has busybox and no libraries.
libraries=/lib/aarch64-linux-gnu
guest-run --timeout 400 --file gpio-guest.sh:/root/gpio-guest.sh \
	--file gpiomon:/root/gpiomon --file libgpiod.so.2:$libraries/libgpiod.so.2 \
	--file $libraries/libc.so.6:$libraries/libc.so.6 \
	--file /lib/ld-linux-aarch64.so.1:/lib/ld-linux-aarch64.so.1 \
	--device "dtio-platform,host=$gpio" -- sh gpio-guest.sh 2>&1 |
	while read -r verb rest; do
		echo "$verb $rest" >>/run/guest
		case $verb in
		@line) echo "seen $rest $(line2), outputs $(outputs)" >>/run/guest ;;
		@press) echo "@press" ;;
		esac
	done

result "the guest's stock driver has it" says "driver pl061_gpio"
result "what the guest sets the board's line to, it is" \
	[ "$(sed -n 's/^seen //p' /run/guest | tr '\n' ';')" = \
	"1 1, outputs 4;0 0, outputs 4;1 1, outputs 4;" ]
result "a pressed key is one interrupt in the guest, each time" \
	[ "$(grep -c '^pressed 1$' /run/guest)" = 3 ]
result "of 1,000 edges in a row, each is seen once, and is one interrupt" \
	says "edges 500 500, interrupts 1000\$"
$scripts/cleanup.sh $gpio >>/run/guest 2>&1
result "the board's driver has it back" [ "$before" = "$(driver_of)" ]
result "and finds no line driven, as a reset leaves it" [ "$(outputs)" = 0 ]
exit "$failed"
