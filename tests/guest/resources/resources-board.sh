#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: guests whose driver operates the resources of a device. TAP without a
# plan. A made-up device's resources keep a log of what is done to them
# (dtio_test_needs.c); what a guest has done is between two orders that set the clock
# "core" to rates of their own.

. /root/tap.sh
. /root/qmp.sh
scripts=/usr/libexec/dtio/selftests/scripts
needy=b600000.dtio-test-needy
unreset=b601000.dtio-test-needy
testdev=c000000.testdev
log=/sys/kernel/debug/dtio-test-needs/log
clk=/sys/kernel/debug/clk
begin=11000000 end=12000000

$scripts/setup.sh --module=dtio-test-needs --assume-no-dma $needy >$said || exit
$scripts/setup.sh $testdev >>$said || exit

# guest DEVICE,OPTIONS SCRIPT [ORDER...]: lines that it says with a "@" are looked at.
# $more: options of guest-run. A guest that is slow would find its supply unused.
more=
guest()
{
	device=$1 script=$2
	shift 2
	qmp_prepare
	# shellcheck disable=SC2086 # words
	guest-run $more --timeout 200 --pidfile /run/guest.pid \
		--append regulator_ignore_unused \
		--file /root/dtio-test-consumer.ko:/root/dtio-test-consumer.ko \
		--file /root/resources-guest.sh:/root/resources-guest.sh \
		--file /root/resources-reset.sh:/root/resources-reset.sh \
		--qemu "$qmp_arguments -global virtio-mmio.force-legacy=false" \
		--device "dtio-platform,host=$device" \
		-- sh "$script" "$@" 2>&1 |
		while read -r line; do
			echo "$line" >>$said
			case $line in
			@look) look ;;
			@flood) flood & ;;
			esac
		done
}

# told WORDS: info dtio has shown them
told()
{
	grep -qF "$1" /run/shown || {
		cat /run/shown >>$said
		false
	}
}

# What the guest has done
done_by_guest()
{
	sed -n "/^core rate $begin\$/,/^core rate $end\$/{/$begin\$/d;/$end\$/d;p}" $log
}

# What became of its orders
answers()
{
	grep -E '^(on|off|rate|parent|voltage|assert|deassert|pulse) [a-z/]+: ' $said >/run/answers
}

# State of what the device has, as the board sees it
state()
{
	for clock in core bus slot shared mux; do
		cat $clk/dtio-test-needs-$clock/clk_rate
	done
	cat /sys/class/regulator/*/name /sys/class/regulator/*/microvolts 2>/dev/null
}

# same WHAT LINES: the test passes if standard input has these lines alone.
same()
{
	cat >/run/have
	printf '%s\n' "$2" >/run/want
	diff /run/want /run/have >>$said
	result "$1" cmp -s /run/want /run/have
}

state >/run/before
look()
{
	qmp x-query-dtio | sed 's/\\n/\n/g' >/run/shown
}

# By SCMI, over virtio and by calls

for mode in scmi scmi-smc; do
	echo >$log
	: >$said
	guest $needy,resources=$mode resources-guest.sh "on core" "rate core $begin" \
		"rate bus 7000999" "rate shared 1000000" "parent mux 1" "off core" \
		"on slot/slot" "rate slot/slot 50000000" "assert main" "deassert main" \
		"pulse aux" "pulse slot/slot" "voltage vqmmc 1800000" \
		"voltage vqmmc 2500000" "on first" "off first" "on second" look \
		"off second" "off slot/slot" "rate core $end"
	result "$mode: a driver that insists on all has all" says "the driver has all"
	answers
	same "$mode: what it asks for, it gets, as far as it may" "\
on core: 0 10000000
rate core: 0 $begin
rate bus: 0 7000000
rate shared: 0 30000000
parent mux: 0 7000000
off core: 0 $begin
on slot/slot: 0 400000
rate slot/slot: 0 50000000
assert main: 0 0
deassert main: 0 0
pulse aux: 0 0
pulse slot/slot: 0 0
voltage vqmmc: 0 1800000
voltage vqmmc: -22 1800000
on first: 0 0
off first: 0 0
on second: 0 0
off second: 0 0
off slot/slot: 0 50000000
rate core: 0 $end" </run/answers
	done_by_guest >/run/done
	same "$mode: it has been done on the board, in this order, and nothing else" "\
bus rate 7000000
mux parent 1
slot on
slot rate 50000000
main assert
main deassert
aux assert
aux deassert
slot pulse
vqmmc voltage 1800000
slot off" </run/done
	result "$mode: what would change a neighbour's clock is refused, and QEMU says who that is" \
		grep -q "clock shared.* is refused: .* for dtio-test-neighbour" $said
	result "$mode: info dtio shows a clock with its domain and rate" \
		told "clock slot.$needy: SCMI domain 4, on, 50000000 Hz"
	result "$mode: and one that was refused" \
		told "clock shared.$needy: SCMI domain 2, off, held on, 30000000 Hz, refusals: 1"
	result "$mode: and a reset line" \
		told "reset line main.$needy: SCMI domain 0, not asserted"
	result "$mode: and a power domain" \
		told "power domain second.$needy: SCMI domain 1, on, held on"
	result "$mode: and a supply" \
		told "supply vqmmc.$needy: SCMI domain 0, on, 1800000 uV"
	result "$mode: and what the host keeps to itself" told "PHY link.$needy: the host's"
	state >/run/after
	result "$mode: all is as it was before, when the guest has ended" \
		cmp /run/before /run/after
done

# By a page of reset lines

echo >$log
: >$said
guest $needy resources-guest.sh "rate core $begin" "assert main" "deassert main" \
	"assert aux" look "deassert aux"
result "without SCMI, which is the default, a driver has its reset lines and rates" \
	says "the driver has all"
answers
same "clocks are as they are, and lines are its to assert" "\
rate core: 0 10000000
assert main: 0 0
deassert main: 0 0
assert aux: 0 0
deassert aux: 0 0" </run/answers
# But for the device's own resets, when it is opened, closed and begins anew
grep assert $log | tr '\n' ';' |
	sed 's/main assert;aux assert;main deassert;aux deassert;//g' >/run/done
result "on the board they are asserted and deasserted, and there is no more" \
	[ "$(cat /run/done)" = "main assert;main deassert;aux assert;aux deassert;" ]
result "no rate is set" [ "$(grep -c rate $log)" = 0 ]
result "info dtio shows the bit of a line, and that it is asserted" \
	grep -qE "reset line aux.$needy: bit 1 at 0x[0-9a-f]+, asserted" /run/shown

# Not at all

: >$said
guest $needy,resources=none resources-guest.sh "assert main" "rate core 5000000"
answers
same "with resources=none there are clocks alone" "\
rate core: 0 10000000" </run/answers

# Two devices of one guest, which does not run

# started OPTION...: QEMU has these devices; info dtio, the device tree and the PCI
# functions are there.
machine=
started()
{
	qmp_prepare
	# shellcheck disable=SC2086 # words
	qemu-system-aarch64 -M virt,gic-version=3$machine -accel kvm -cpu host -m 64M \
		-nodefaults -nographic -S $qmp_arguments "$@" >$said 2>&1 &
	look
	qmp dumpdtb '"filename": "/run/tree"' >>$said
	qmp query-pci >/run/pci
	qmp quit >>$said
	wait $!
}

# The slots of PCI that a virtio-scmi-pci is in
scmi_slots()
{
	sed 's/{"bus"/\n&/g' /run/pci | grep '"device": 4192,' |
		sed 's/.*"slot": \([0-9]*\).*/\1/' | tr '\n' ' '
}

# How many virtio-mmio devices are there
on_platform_bus()
{
	strings /run/tree | grep -c '^virtio_mmio@c'
}

started -device dtio-platform,host=$needy,resources=scmi \
	-device dtio-platform,host=$testdev,resources=scmi
result "a second device's clock has a number of its own" \
	told "clock core.$testdev: SCMI domain 5, "
result "and its reset line" told "reset line core.$testdev: SCMI domain 3, "
result "there is one device that SCMI goes over, in the last slot of PCI" \
	[ "$(scmi_slots)" = "31 " ]
result "and none on the platform bus" [ "$(on_platform_bus)" = 0 ]
started -device pcie-root-port,addr=1f,chassis=1 -device pcie-root-port,addr=1e,chassis=2 \
	-device dtio-platform,host=$needy,resources=scmi
result "it leaves the slots of other devices alone" [ "$(scmi_slots)" = "29 " ]
started -device virtio-scmi-pci -device dtio-platform,host=$needy,resources=scmi
result "it is where the user has put it on PCI" [ "$(scmi_slots)" = "1 " ]
result "it is found all the same" grep -q arm,scmi-virtio /run/tree
started -global virtio-mmio.force-legacy=false -device virtio-scmi-device \
	-device dtio-platform,host=$needy,resources=scmi
result "or on one of the machine's virtio-mmio" \
	[ "$(scmi_slots),$(on_platform_bus)" = ,0 ]
machine=,its=off
started -device dtio-platform,host=$needy,resources=scmi
result "without messages on PCI it is on the platform bus" \
	[ "$(scmi_slots),$(on_platform_bus)" = ,1 ]
machine=

started -device dtio-platform,host=$needy,resources=scmi-smc \
	-device dtio-platform,host=$testdev,resources=scmi-smc
result "by calls there is no device that SCMI goes over" \
	[ "$(scmi_slots),$(on_platform_bus)" = ,0 ]
result "but memory for its messages" \
	[ "$(strings /run/tree | grep -cE '^(arm,scmi-smc|arm,scmi-shmem|scmi-sram@0)$')" = 3 ]
result "and two devices have domains of the same" \
	told "clock core.$testdev: SCMI domain 5, "

# refused WORDS OPTION...: QEMU refuses this with these words.
refused()
{
	words=$1
	shift
	qemu-system-aarch64 -M virt,gic-version=3 -cpu max -m 64M -nodefaults -nographic -S \
		"$@" >$said 2>&1
	[ $? = 1 ] && grep -qF "$words" $said
}

result "SCMI over virtio beside SCMI by calls is refused" \
	refused "the guest speaks SCMI by calls already, and cannot do both" -accel kvm \
	-device dtio-platform,host=$needy,resources=scmi-smc \
	-device dtio-platform,host=$testdev,resources=scmi
result "and the other way round" \
	refused "the guest speaks SCMI over virtio already, and cannot do both" -accel kvm \
	-device virtio-scmi-pci -device dtio-platform,host=$needy,resources=scmi-smc
result "and what to do is said" grep -q "^Use the same for all of its devices: " $said
result "SCMI by calls without KVM is refused" \
	refused "calls to the hypervisor are answered with KVM only" -accel tcg \
	-device dtio-platform,host=$needy,resources=scmi-smc
result "and what to use instead is said" grep -q "^Use resources=scmi, " $said

# Reboot: each time the guest finds what there was

: >$said
guest_reboots()
{
	guest-run --reboot --timeout 200 --pidfile /run/guest.pid \
		--file /root/dtio-test-consumer.ko:/root/dtio-test-consumer.ko \
		--file /root/resources-guest.sh:/root/resources-guest.sh \
		--device "dtio-platform,host=$needy,resources=scmi" \
		-- sh resources-guest.sh "on core" "rate core $begin" "assert main" \
		"voltage vqmmc 1800000" "on slot/slot" "rate slot/slot 50000000" reboot 2>&1
}
guest_reboots | while read -r line; do
	echo "$line" >>$said
	[ "$(grep -c '^rate slot' $said)" != 3 ] || kill -9 "$(cat /run/guest.pid)" 2>/dev/null
done
result "a guest that reboots finds its rates as they were, each time" \
	[ "$(grep -c '^on core: 0 10000000' $said)" -ge 3 ]
result "also of what is off until it is turned on" \
	[ "$(grep -c '^on slot/slot: 0 400000' $said)" -ge 3 ]
state >/run/after
result "all is as it was after its virtual machine was killed" \
	cmp /run/before /run/after
result "the line that it had asserted is deasserted" \
	[ "$(grep '^main' $log | tail -n 1)" = "main deassert" ]

# The same by calls, with a device that the host cannot reset: QEMU sets back each thing itself

$scripts/setup.sh --assume-no-dma --allow-no-reset $unreset >$said || exit
look()
{
	[ "$(grep -c '^rate plain' $said)" != 2 ] || kill -9 "$(cat /run/guest.pid)"
}
more=--reboot
guest $unreset,resources=scmi-smc resources-guest.sh "on plain" "rate plain 6000000" look reboot
more=
result "a device without a reset has its rate set" says "rate plain: 0 6000000\$"
result "a guest that reboots finds it as it was all the same" \
	[ "$(grep -c '^on plain: 0 5000000' $said)" = 2 ]

# Registers, while the device is in reset, and a guest that does not wait for anything

monitor=0xc060000
look()
{
	devmem $monitor >/run/state
	devmem $((monitor + 0x68)) >/run/in-reset
}
flood()
{
	sleep 5
	kill -0 "$(cat /run/guest.pid)" && echo "QEMU lives" >>$said
	kill -9 "$(cat /run/guest.pid)"
}
for mode in page scmi scmi-smc mmio; do
	: >$said
	resources=$mode
	[ $mode != mmio ] || {
		resources=scmi
		more="--device virtio-scmi-device"
	}
	guest $testdev,resources=$resources,addresses=0x80000000 resources-reset.sh 0x80000000
	result "$mode: a register reads as it should" says "before 0x6474696F\$"
	result "$mode: in reset it reads as ones" says "asserted 0xFFFFFFFF\$"
	result "$mode: the board's device is in reset" [ $(($(cat /run/state) & 4)) = 4 ]
	result "$mode: no access has reached it" [ $(($(cat /run/in-reset))) = 0 ]
	result "$mode: then it is the device's again" says "after 0x6474696F\$"
	result "$mode: QEMU survives a guest that asserts and accesses at once" \
		says "QEMU lives"
	result "$mode: when it is killed, the device is not in reset" \
		[ $(($(devmem $monitor) & 4)) = 0 ]
done

for device in $testdev $unreset $needy; do
	$scripts/cleanup.sh $device >>$said 2>&1
done
exit "$failed"
