#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board `virt`, with an "edu" and an NVMe disk behind ports of their own: what
# ends suddenly, and what is left then. TAP without a plan. Lines that begin with "@"
# are for the outer side.

. /root/tap.sh
. /root/pci.sh
. /root/pci-quiet.sh
. /root/qmp.sh
. /root/report.sh

edu=0000:01:00.0
nvme=0000:02:00.0
nvme_port=0000:00:05.0
ports="0000:00:04.0 $nvme_port"

# random MOST: a number below it
random()
{
	echo $(($(od -An -tu4 -N 4 /dev/urandom) % $1))
}

# start_guest MODE [ARGUMENT...]
start_guest()
{
	qmp_prepare
	: >/run/guest
	# A disk that does not answer is given up after two seconds, not thirty.
	guest-run --reboot --memory 192M --timeout 600 \
		--append "nvme_core.io_timeout=2 nvme_core.admin_timeout=2" \
		--qemu "$qmp_arguments" \
		--file pci-lifetime-guest.sh:/root/pci-lifetime-guest.sh \
		--file report.sh:/root/report.sh \
		--file dtio-test-edu.ko:/root/dtio-test-edu.ko \
		--device pcie-root-port,id=port-edu,chassis=1 \
		--device dtio-pci,id=edu,host=$edu,bus=port-edu \
		--device pcie-root-port,id=port-nvme,chassis=2 \
		--device dtio-pci,id=nvme,host=$nvme,bus=port-nvme \
		-- sh pci-lifetime-guest.sh "$@" >/run/guest 2>&1 &
	guest=$!
}

# told WORDS: the guest has printed them, or has ended
told()
{
	says "$1" || ! kill -0 $guest 2>/dev/null
}

# guest_says WHEN WHAT: a line of the guest's that begins with WHEN has WHAT.
guest_says()
{
	wait_for 120 told "$1"
	says "$1$2\$"
}

qemu_runs()
{
	pidof qemu-system-aarch64 >/dev/null
}

# Kills QEMU, wherever it is; returns when all that it held has been released.
kill_guest()
{
	wait_for 60 qemu_runs
	# shellcheck disable=SC2046 # a word for each
	kill -9 $(pidof qemu-system-aarch64)
	wait $guest 2>/dev/null
	return 0
}

# The disk's registers are as after a reset: it is not enabled.
nvme_is_reset()
{
	command=$(config $nvme 4 2)
	echo on >$devices/$nvme/power/control
	set_config $nvme 4 $((command | 2))
	read -r bar _ <$devices/$nvme/resource
	configuration=$(devmem $((bar + 0x14)) 32)
	status=$(devmem $((bar + 0x1c)) 32)
	set_config $nvme 4 "$command"
	echo auto >$devices/$nvme/power/control
	[ "$configuration $status" = "0x00000000 0x00000000" ] || {
		echo "CC $configuration, CSTS $status" >>/run/guest
		return 1
	}
}

usage_is()
{
	# shellcheck disable=SC2086 # words
	usage $ports $edu $nvme | cmp -s - "/run/usage.$1" || {
		usage $ports $edu $nvme | diff "/run/usage.$1" - >>/run/guest
		return 1
	}
}

no_user_is_left()
{
	wait_for 60 eval 'no_user >/run/users' || {
		cat /run/users >>/run/guest
		return 1
	}
}

# left_quiet: nothing is left of the last user.
left_quiet()
{
	no_user_is_left && quiet $edu >>/run/guest && quiet $nvme >>/run/guest &&
		wait_for 60 usage_is idle && nvme_is_reset &&
		wait_for 60 usage_is idle
}

# group FUNCTION: its IOMMU group
group()
{
	readlink -f "$devices/$1/iommu_group"
}

# went FUNCTION GROUP: neither of them exists any more.
went()
{
	[ ! -e "$devices/$1" ] && [ ! -e "$2" ] && [ ! -e "/dev/vfio/${2##*/}" ]
}

# Where the port's register is that turns the slot's power and light on and off
slot_control()
{
	echo $(($(capability $nvme_port 16) + 24))
}

# Surprise removal: the emulator removes what is in a slot when the port turns the
# slot's power and light off. Linux is told when the port's interrupts are enabled
# again, and finds a port with power and nothing there.
surprise()
{
	control=$(slot_control)
	before=$(config $nvme_port $control 2)
	set_config $nvme_port $control $(((before | 0x700) & ~0x20))
	set_config $nvme_port $control "$before"
}

slot_is_off()
{
	[ $(($(config $nvme_port "$(slot_control)" 2) & 0x400)) != 0 ]
}

# plugged: by the outer side, and given to dtio-pci. For a second after Linux has
# turned a slot off it does not look at what is plugged in there. A function has its
# files before it can have a driver (pci_bus_add_device()).
plugged()
{
	wait_for 60 slot_is_off
	sleep 1.5
	echo @plug
	wait_for 60 test -e "$devices/$nvme/config" && wait_for 10 give $nvme dtio-pci
}

: >/run/guest
# shellcheck disable=SC2086 # words
usage $ports $edu $nvme >/run/usage.before
give $edu dtio-pci && give $nvme dtio-pci
result "dtio-pci takes both" [ $? = 0 ]
sleep 0.5
# shellcheck disable=SC2086 # words
usage $ports $edu $nvme >/run/usage.idle

start_guest reboots
result "a guest has both" guest_says "boot 1: " "edu nvme"
result "they work after resets from inside" guest_says "reset: " "edu nvme"
result "rebooted in the middle of interrupts and DMA: they work" \
	guest_says "boot 2: " "edu nvme"
guest_says "busy 2"
qmp system_reset >/dev/null
result "reset by QEMU's monitor in the middle: they work" \
	guest_says "boot 3: " "edu nvme"
guest_says "busy 3"
kill_guest
result "killed in the middle: they are quiet and reset" left_quiet

start_guest idle
usleep $(($(random 8000) * 1000))
kill_guest
result "killed on its way: they are quiet and reset" left_quiet

DTIO_STRESS_COUNT=10 /usr/libexec/dtio/selftests/dtio_stress_test $edu \
	>/run/guest 2>&1
result "users other than QEMU, killed with mappings and interrupts" [ $? = 0 ]
result "... leave runtime power management as it was" usage_is idle

# Linux takes two locks of its PCI Express hotplugging in either order
# (pciehp_unconfigure_device()): whatever is removed from a slot, its lock checker
# complains, and checks nothing from then on.
[ ! -e /proc/sys/kernel/prove_locking ] || echo 0 >/proc/sys/kernel/prove_locking

qmp_prepare
# shellcheck disable=SC2086 # words
qemu-system-aarch64 -M virt,gic-version=host -accel kvm -cpu host -m 64M \
	-nodefaults -nographic -S $qmp_arguments \
	-device dtio-pci,host=$nvme >/run/guest 2>&1 &
guest=$!
# QMP answers once QEMU has the device.
qmp query-status >/dev/null
nvme_group=$(group $nvme)
surprise
wait_for 60 told ".*does not support hot"
result "pulled out of a slot without hotplug: QEMU says so" \
	says ".*$nvme.*does not support hot"
result "... and stays" kill -0 $guest
kill_guest
result "... and with it goes what is left" wait_for 60 went $nvme "$nvme_group"
result "plugged in again, dtio-pci takes it" plugged

nvme_group=$(group $nvme)
start_guest removal
result "it works" guest_says "before: " "edu nvme"
guest_says busy " once"
surprise
result "pulled out in the middle of DMA: the guest is told" \
	guest_says "gone once" ""
result "... and goes on" guest_says "edu goes on once" ""
result "... it has gone from the board" wait_for 60 went $nvme "$nvme_group"

result "plugged in again, dtio-pci takes it" plugged
nvme_group=$(group $nvme)
qmp device_add "\"driver\": \"dtio-pci\", \"id\": \"nvme\", \
	\"host\": \"$nvme\", \"bus\": \"port-nvme\"" >>/run/guest
result "given to the same guest once more, it works" guest_says back ""

guest_says busy " twice"
echo @pull
result "removed with notice, in the middle of DMA: the guest is told" \
	guest_says "gone twice" ""
result "... and goes on" guest_says "edu goes on twice" ""
result "... it has gone from the board" wait_for 60 went $nvme "$nvme_group"
wait $guest
result "when the guest has ended, nothing is left of it" \
	eval 'no_user_is_left && quiet $edu >>/run/guest'
result "plugged in again, dtio-pci takes it" plugged

give $edu ""
give $nvme ""
rmmod dtio-pci 2>/run/guest
result "the module can be unloaded" [ $? = 0 ]
result "runtime power management counts what it counted" \
	wait_for 60 usage_is before
exit "$failed"
