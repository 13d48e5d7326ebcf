#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: guests whose driver operates the GPIO lines of a device. TAP without a
# plan. The lines are those of a controller in software (dtio_test_lines.c), which tells
# what the wire of each is driven at, and takes what it is driven at from outside.

. /root/tap.sh
. /root/qmp.sh
scripts=/usr/libexec/dtio/selftests/scripts
lined=b610000.dtio-test-lined
lines=/sys/kernel/debug/dtio-test-lines
# Lines of the controller: the chip select, the card detect, the reset, the slot's power
cs=$lines/slow-2 cd=$lines/slow-3 reset=$lines/slow-4 power=$lines/slow-5
# The function that the device's group of pins has: 1 by default, 2 when it is fast
pins=$lines/g4

$scripts/setup.sh --module=dtio-test-lines --assume-no-dma --allow-no-reset $lined \
	>$said || exit

# Whether each line is driven, and its level
state()
{
	for line in $cs $cd $reset $power; do
		echo "${line##*-} $(cat $line/driven) $(cat $line/level)"
	done
}

# What guests ask for by a line that begins with "@"
board_does()
{
	case $1 in
	@high) echo 1 >$cd/outside ;;
	@low) echo 0 >$cd/outside ;;
	@blip) echo 1 >$cd/outside && echo 0 >$cd/outside ;;
	@look)
		state >/run/state
		cat $pins >/run/function
		qmp x-query-dtio | sed 's/\\n/\n/g' >/run/shown
		;;
	@state) state >>/run/states ;;
	@kill) kill -9 "$(cat /run/guest.pid)" ;;
	esac
}

# guest OPTIONS [ORDER...]; more for guest-run is in $more
guest()
{
	options=$1
	shift
	qmp_prepare
	# shellcheck disable=SC2086 # words
	guest-run $more --timeout 300 --pidfile /run/guest.pid \
		--file /root/dtio-test-consumer.ko:/root/dtio-test-consumer.ko \
		--file /root/resources-guest.sh:/root/resources-guest.sh \
		--qemu "$qmp_arguments" --device "dtio-platform,host=$lined$options" \
		-- sh resources-guest.sh "$@" 2>&1 |
		while read -r line; do
			echo "$line" >>$said
			board_does "$line"
		done
}
more=

# same WHAT LINES: the test passes if standard input has these lines alone.
same()
{
	cat >/run/have
	printf '%s\n' "$2" >/run/want
	diff /run/want /run/have >>$said
	result "$1" cmp -s /run/want /run/have
}

# What became of the guest's orders
answers()
{
	grep -E '^(drive|input|level|irq|fired|again|free|pins) [a-z/#0-9]+: ' $said >/run/answers
}

# told WORDS: info dtio has shown them
told()
{
	grep -qF "$1" /run/shown || {
		cat /run/shown >>$said
		false
	}
}

state >/run/before

# Without them

: >$said
qemu-system-aarch64 -M virt,gic-version=3 -accel kvm -cpu host -m 64M -nodefaults \
	-nographic -device dtio-platform,host=$lined </dev/null >>$said 2>&1
result "chip selects that the guest would not have are refused" [ $? = 1 ]
result "and it is said how the guest can have them" grep -q 'gpios=virtio' $said

# Levels and directions

: >$said
guest ,gpios=virtio "level cd" @high "level cd" "input cd" "drive cs#1 1" "drive reset 1" \
	"drive slot/power 1" @look "drive cs#1 0" "input slot/power" "level slot/power"
result "a driver that insists on its GPIO lines has all" says "the driver has all"
answers
same "what it asks for, it gets, by the flags of the node" "\
level cd: 0 0
level cd: 0 1
input cd: 0 1
drive cs#1: 0 1
drive reset: 0 1
drive slot/power: 0 1
drive cs#1: 0 0
input slot/power: 0 0
level slot/power: 0 0" </run/answers
same "the board's wires are what it has made them" "\
2 1 0
3 0 1
4 1 1
5 1 1" </run/state
echo 0 >$cd/outside
state >/run/after
result "all is as it was before, when the guest has ended" cmp /run/before /run/after
result "info dtio shows a line that is driven, and its level" \
	told "GPIO line reset.$lined: virtio-gpio line 2, output, high"
result "and one that is not" told "GPIO line cd.$lined: virtio-gpio line 1, input, high"
result "a line that another has is the host's" grep -q "GPIO line reset.*: the host's.*busy" \
	/run/shown

# Interrupts

: >$said
guest ,gpios=virtio "input cd" "irq cd 3" @high "fired cd" @low "fired cd" @look \
	"free cd" @high @low "irq cd 2" "fired cd" @high "fired cd" @low "fired cd" "free cd" \
	"irq cd 4" "fired cd" @high "fired cd" "again cd" "@nothing" "fired cd" @low "again cd" \
	"@nothing" "fired cd" @high "fired cd" "free cd" "irq cd 4" @nothing "fired cd" \
	"free cd" @low "drive reset 1" "irq reset 1" "irq slot/power 1" "drive slot/power 1"
answers
same "each edge and each level that it waits for comes, and no other" "\
input cd: 0 0
irq cd: 0 0
fired cd: 1 1
fired cd: 2 0
free cd: 0 0
irq cd: 0 0
fired cd: 0 0
fired cd: 0 1
fired cd: 1 0
free cd: 0 0
irq cd: 0 0
fired cd: 0 0
fired cd: 1 1
again cd: 0 1
fired cd: 2 1
again cd: 0 0
fired cd: 2 0
fired cd: 3 1
free cd: 0 1
irq cd: 0 1
fired cd: 1 1
free cd: 0 1
drive reset: 0 1
irq reset: -5 1
irq slot/power: 0 0
drive slot/power: -5 0" </run/answers
no_action()
{
	! grep -F "($lined)" /proc/interrupts
}

result "info dtio shows what an interrupt is triggered by, and how often it came" \
	told "GPIO line cd.$lined: virtio-gpio line 1, input, low, interrupt by both edges, fired 2"
echo 0 >$cd/outside
state >/run/after
result "all is as it was before, when the guest has ended" cmp /run/before /run/after
# The controller is left as it was set up last, with nothing to tell.
result "and nothing waits for an interrupt" no_action

# Pin states, by SCMI, over virtio and by calls

for mode in scmi scmi-smc; do
	: >$said
	guest ,resources=$mode,pins=scmi,gpios=virtio "pins fast" @look "pins default" "pins fast"
	result "$mode: a driver has its pin states, too" says "the driver has all"
	answers
	same "$mode: and selects them" "\
pins fast: 0 0
pins default: 0 0
pins fast: 0 0" </run/answers
	result "$mode: the board's pins have the function of the state" \
		[ "$(cat /run/function)" = 2 ]
	result "$mode: info dtio shows which one is selected" \
		told "pin state fast.$lined: SCMI domain 1, selected"
	result "$mode: and which is not" \
		told "pin state default.$lined: SCMI domain 0, not selected"
	result "$mode: when the guest has ended the pins are as they were before" \
		[ "$(cat $pins)" = 1 ]
	rm /run/function
done

# Ends that nobody asked for

: >$said
: >/run/states
more=--reboot
guest ,gpios=virtio @state "drive reset 1" "drive cs#1 0" "irq cd 3" @state reboot &
while [ "$(grep -c . /run/states)" -lt 20 ] && kill -0 $! 2>/dev/null; do
	sleep 1
done
kill -9 "$(cat /run/guest.pid)"
wait
more=
driven="2 1 1
3 0 0
4 1 1
5 0 0"
{ cat /run/before; echo "$driven"; cat /run/before; echo "$driven"; cat /run/before; } \
	>/run/want
head -n 20 /run/states >/run/have
diff /run/want /run/have >>$said
result "a guest that reboots finds its lines as they were, each time" \
	cmp /run/want /run/have
state >/run/after
result "all is as it was after its virtual machine was killed" \
	cmp /run/before /run/after

$scripts/cleanup.sh $lined >>$said 2>&1
exit "$failed"
