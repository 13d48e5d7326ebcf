#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On a board whose clocks are its firmware's: two guests at once, each of which has a
# device that is made from the same PLL. TAP without a plan.

. /root/tap.sh
. /root/scmi-clocks.sh
scripts=/usr/libexec/dtio/selftests/scripts
first=c000000.testdev second=c800000.testdev
do=/sys/kernel/debug/dtio-test-consumer/do

$scripts/setup.sh $first >$said || exit
$scripts/setup.sh $second >>$said || exit

# start NAME DEVICE: a guest that takes orders
start()
{
	mkfifo "/run/$1.in" "/run/$1.out"
	guest-run --timeout 800 --memory 256M --pidfile "/run/$1.pid" \
		--file /root/dtio-test-consumer.ko:/root/dtio-test-consumer.ko \
		--file /root/orders.sh:/root/orders.sh \
		--qemu "-chardev pipe,id=orders,path=/run/$1 -serial chardev:orders" \
		--device "dtio-platform,host=$2,resources=scmi" \
		-- sh orders.sh /dev/ttyAMA1 >"/run/$1" 2>&1 &
	appears "$1" "@up" && order "$1" "insmod dtio-test-consumer.ko"
}

# appears NAME LINE: waits until the guest has said it
appears()
{
	for try in $(seq 600); do
		grep -q "^$2" "/run/$1" && return
		usleep 200000
	done
	false
}

# order NAME WORDS: has the guest do it
order()
{
	number=$(grep -c '^@' "/run/$1")
	echo "$number $2" >"/run/$1.in"
	appears "$1" "@done $number "
}

# kill_guest NAME: and waits until its devices are the board's again
kill_guest()
{
	pid=$(cat "/run/$1.pid")
	kill -9 "$pid"
	for try in $(seq 100); do
		[ -e "/proc/$pid" ] || return
		usleep 100000
	done
}

# drive NAME ORDER: the same, of the guest's driver; prints what became of it
drive()
{
	order "$1" "echo $2 >$do; cat $do"
	grep -v '^@' "/run/$1" | tail -n 1
}

# rate NAME: what the guest takes its clock's rate for
rate()
{
	order "$1" "cat /sys/kernel/debug/clk/pll.*/clk_rate"
	grep -v '^@' "/run/$1" | tail -n 1
}

# refused NAME OTHER: the guest's QEMU has said so, and that it is for the other's device
refused()
{
	grep -q "clock pll.* is refused: .*busy, for .*$2" "/run/$1"
}

# pll RATE SETS ON: the test passes if this is what the firmware's is, and was asked for
pll()
{
	{
		echo "the firmware's PLL: $(firmware pll)"
		sed 's/^/first: /' /run/first
		sed 's/^/second: /' /run/second
	} >$said
	[ "$(firmware pll | cut -d ' ' -f 1-3)" = "$*" ]
}

start first $first
start second $second
result "two guests run at once, and their drivers have their parts of one PLL" \
	[ "$(rate first) $(rate second)" = "24000000 24000000" ]
drive first "on part/pll" >/dev/null
result "the first turns it on" pll 24000000 0 1

answer=$(drive second "rate part/pll 48000000")
result "the second's wish for another rate is refused" pll 24000000 0 1
result "it knows" [ "$answer" = "rate part/pll: 0 24000000" ]
result "and its QEMU says which device is in the way" refused second testdev-bus@c000000
result "the first has its rate" [ "$(rate first)" = 24000000 ]

answer=$(drive first "rate part/pll 32000000")
result "so is the first's, which has it on" pll 24000000 0 1
result "it knows, too" [ "$answer" = "rate part/pll: 0 24000000" ]
result "and its QEMU says which" refused first testdev-bus@c800000
result "the second has its rate" [ "$(rate second)" = 24000000 ]

kill_guest second
result "when the second was killed, the first's PLL is on and at its rate" pll 24000000 0 1
result "which it knows" [ "$(rate first)" = 24000000 ]
kill_guest first
result "when the first was, too, the PLL is off" pll 24000000 0 0
for device in $first $second; do
	$scripts/cleanup.sh $device >>$said 2>&1
done
exit "$failed"
