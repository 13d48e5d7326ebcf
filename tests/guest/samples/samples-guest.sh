#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest of test-samples: stock drivers of what samples/ serves. TAP without a
# plan; a line that begins with "@" tells the test on the build machine something.
#
#   samples-guest.sh PART PLACE    PART is rtc, gpio or serial, PLACE where its node is

. /root/tap.sh

: >/run/guest
mount -t proc proc /proc 2>/dev/null
mount -t sysfs sysfs /sys 2>/dev/null

# soon COMMAND...: becomes true
soon()
{
	tries=60
	until "$@"; do
		[ $((tries -= 1)) -gt 0 ] || return 1
		usleep 50000
	done
}

# same WHAT EXPECTED GOT
same()
{
	echo "$1: $3, expected $2" >>/run/guest
	[ "$3" = "$2" ]
}

node=/sys/bus/amba/devices/$2.$1

has_driver()
{
	same driver "$1" "$(basename "$(readlink "$node/driver")")"
}

# count PATTERN: interrupts of what is named so
count()
{
	awk -v pattern="$1" '$0 ~ pattern { sum += $2 } END { print sum + 0 }' /proc/interrupts
}

# The clock

alarms()
{
	same alarms "$1" "$(count rtc-pl031)"
}

# alarm SECONDS: comes once, and not before its time
alarm()
{
	before=$(count rtc-pl031)
	now=$(cat "$clock/since_epoch")
	echo $((now + $1)) >"$clock/wakealarm"
	usleep $((($1 - 2) * 1000000 + 500000))
	alarms "$before" || return
	soon alarms $((before + 1)) || return
	late=$(($(cat "$clock/since_epoch") - now - $1))
	echo "late: $late" >>/run/guest
	sleep 1
	[ $late -ge 0 ] && [ $late -le 5 ] && alarms $((before + 1))
}

# One that is taken back does not come.
taken_back()
{
	before=$(count rtc-pl031)
	now=$(cat "$clock/since_epoch")
	echo $((now + 2)) >"$clock/wakealarm"
	echo 0 >"$clock/wakealarm"
	sleep 4
	alarms "$before"
}

# set_clock SECONDS: the clock goes on from there, by its register LOAD
set_clock()
{
	devmem $((0x$place + 8)) 32 "$1"
	late=$(($(cat "$clock/since_epoch") - $1))
	echo "late: $late" >>/run/guest
	[ $late -ge 0 ] && [ $late -le 5 ]
}

test_rtc()
{
	place=$1
	clock=$(echo "$node"/rtc/rtc*)
	result "it has the stock driver" has_driver rtc-pl031
	echo "@time $(cat "$clock/since_epoch")"
	result "an alarm" alarm 4
	result "another one" alarm 3
	result "one that is taken back" taken_back
	result "its clock is set" set_clock 1000000000
	result "and an alarm is by that clock" alarm 3
}

# The lines: 0 is wired to 1, and the test has 3 be as 2 is driven.

gpio=/sys/class/gpio

# line NUMBER: its folder
line()
{
	[ -e "$gpio/gpio$((base + $1))" ] || echo $((base + $1)) >$gpio/export
	echo "$gpio/gpio$((base + $1))"
}

drive()
{
	echo "$2" >"$(line "$1")/direction"
}

has_level()
{
	same "line $1" "$2" "$(cat "$(line "$1")/value")"
}

# came NUMBER: so many interrupts of the line that is watched
came()
{
	same interrupts "$1" $(($(count "$pattern") - first))
}

# watch NUMBER EDGE: counts interrupts of that line from now on
watch()
{
	echo in >"$(line "$1")/direction"
	echo "$2" >"$(line "$1")/edge"
	pattern=" $1 Edge *gpiolib| $1 Level *gpiolib|$place $1 .*gpiolib"
	grep -n gpiolib /proc/interrupts >>/run/guest
	first=$(count "$pattern")
}

# pulse TIMES: on line 0. Writes may be posted, and edges that come before the first one
# was handled are one; a read returns when the interrupt is there.
pulse()
{
	times=$1
	while [ $((times -= 1)) -ge 0 ]; do
		drive 0 high
		has_level 1 1
		drive 0 low
		has_level 1 0
	done
}

# wired EDGE PULSES EXPECTED
wired()
{
	drive 0 low
	watch 1 "$1"
	pulse "$2"
	soon came "$3" || return
	usleep 200000
	came "$3"
	held=$?
	echo none >"$(line 1)/edge"
	return $held
}

# What is applied from outside
applied()
{
	watch 3 falling
	drive 2 high
	soon has_level 3 1 || return
	came 0 || return
	drive 2 low
	soon has_level 3 0 || return
	soon came 1
	held=$?
	echo none >"$(line 3)/edge"
	return $held
}

register()
{
	devmem $((0x$place + $1)) 8 $2
}

# When line 4 is driven, the test has line 3 be high for a second. It interrupts again and
# again, as the driver, which has asked for an edge, does nothing about it; the guest
# comes to nothing else meanwhile. Once the level is gone, it is quiet.
level()
{
	watch 3 rising
	register 0x404 0x08
	register 0x40c 0x08
	came 0 || return
	drive 4 high
	sleep 2
	many=$(($(count "$pattern") - first))
	echo "while it is high: $many" >>/run/guest
	first=$(count "$pattern")
	usleep 300000
	came 0
	held=$?
	echo none >"$(line 3)/edge"
	register 0x404 0
	[ $many -ge 3 ] && return $held
}

test_gpio()
{
	place=$1
	base=$(cat "$node"/gpio/gpiochip*/base)
	result "it has the stock driver" has_driver pl061_gpio
	drive 0 high
	result "a line that is driven has its level" has_level 0 1
	echo in >"$(line 1)/direction"
	result "and so has the one at its wire" has_level 1 1
	drive 0 low
	result "both follow" has_level 1 0
	result "rising edges are counted" wired rising 20 20
	result "falling edges are counted" wired falling 20 20
	result "both kinds are counted" wired both 20 40
	result "an edge is applied from outside" applied
	result "a level interrupts as long as it lasts" level
	result "edges are counted again" wired rising 3 3
}

# The UART: from the test to the guest "in", and back "out", at a time that the test
# chooses: until then the guest's bytes wait.

test_serial()
{
	result "it has the stock driver" has_driver uart-pl011
	tty=$(find "$node/" -path '*/tty/ttyAMA*' -name 'ttyAMA*')
	exec 3<>"/dev/${tty##*/}"
	stty raw -echo crtscts <&3
	result "its bytes are sent" sh -c "cat /root/out >&3"
	head -c "$(wc -c </root/in)" <&3 >/run/came
	result "bytes are received" cmp /root/in /run/came
	echo fin >&3
	result "its interrupts came" [ "$(count uart-pl011)" -gt 0 ]
	stty 9600 <&3
	result "its rate can be set" [ "$(stty speed <&3)" = 9600 ]
	exec 3>&-
}

"test_$1" "$2"
dmesg >/run/guest
result "no interrupt that no driver took" sh -c "! grep -q 'nobody cared' /run/guest"
exit "$failed"
