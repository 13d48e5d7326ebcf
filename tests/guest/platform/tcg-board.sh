#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: a device with DMA and level interrupts in a guest without KVM, whose
# processor QEMU emulates: without KVM there is no irqfd. TAP without a plan.

. /root/tap.sh
scripts=/usr/libexec/dtio/selftests/scripts
device=c000000.testdev

$scripts/setup.sh $device >/run/guest || exit
guest-run --accel tcg --timeout 420 --memory 256M --file dma-guest.sh \
	--file /usr/libexec/dtio/guest/testdev:/usr/bin/testdev \
	--append uio_pdrv_genirq.of_id=dtio,testdev \
	--device dtio-platform,host=$device -- sh dma-guest.sh >/run/guest 2>&1
result "the guest's own driver has the device" says "driver uio_pdrv_genirq"
result "the device copies the guest's memory" says "copied 256 times"
result "it reaches nothing else" [ "$(grep -c ^fault /run/guest)" = 5 ]
result "and goes on" says "and again"
result "its interrupts come one by one, and so again" \
	[ "$(grep -c "^50 interrupts" /run/guest)" = 2 ]
$scripts/cleanup.sh $device >/run/guest
result "the device goes back to the board" [ $? = 0 ]
exit "$failed"
