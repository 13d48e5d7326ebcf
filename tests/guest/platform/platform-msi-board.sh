#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board `virt`: MSIs of the test device in guests. TAP without a plan.

. /root/tap.sh
scripts=/usr/libexec/dtio/selftests/scripts
device=c000000.testdev
trace="-D /run/trace -trace dtio_msi_*"

# guest ARGUMENT...: to guest-run
guest()
{
	: >/run/trace
	guest-run --file platform-msi-guest.sh:/root/platform-msi-guest.sh \
		--file "$(find /lib/modules -name dtio-test-msi.ko):/root/" \
		"$@" -- sh platform-msi-guest.sh >/run/guest 2>&1
	cat /run/trace >>/run/guest
}

# works HOW: what the guest before has shown
works()
{
	result "$1: each MSI calls its own handler" \
		says "messages: 0 lost of 400"
	result "$1: by the guest's own interrupt controller" says "interrupts 8"
	result "$1: and again with the driver loaded anew" says "again messages: 0 lost of 400"
}

$scripts/setup.sh $device >/run/guest || exit
guest --qemu "$trace" --device dtio-platform,host=$device
works container
guest --qemu "$trace -object iommufd,id=iommufd0" \
	--device dtio-platform,host=$device,iommufd=iommufd0
works iommufd
result "iommufd: through KVM" says "dtio_msi_init .*through KVM"

guest --qemu "$trace" --device dtio-platform,host=$device,x-irqfd=off
works "without irqfd"
result "without irqfd: through QEMU" \
	[ "$(grep -c '^dtio_msi_handle' /run/guest)" = 800 ]

guest --qemu "$trace -machine msi=off" --device dtio-platform,host=$device
result "a guest without an ITS gets none" \
	eval 'says "dtio_msi_none .*the guest has no ITS" && ! says msi-parent'
result "and its driver can tell" says "error -.*: no messages"
$scripts/cleanup.sh $device >/run/guest
result "the device goes back to the board" [ $? = 0 ]
exit "$failed"
