#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: a guest with a device whose bus has "dma-ranges". TAP without a
# plan.

. /root/tap.sh
scripts=/usr/libexec/dtio/selftests/scripts
device=c000000.testdev

$scripts/setup.sh $device >/run/guest || exit
guest-run --memory 256M --file dma-guest.sh:/root/dma-guest.sh \
	--file /usr/libexec/dtio/guest/testdev:/usr/bin/testdev \
	--append uio_pdrv_genirq.of_id=dtio,testdev \
	--device dtio-platform,host=$device -- sh -c '
		sh dma-guest.sh
		cd /sys/bus/platform/devices/bus-testdev-c000000 || exit
		echo "limits" $(od -An -tx1 of_node/dma-ranges)
		echo "below it" *.testdev' >/run/guest 2>&1
result "the guest runs" [ $? = 0 ]
result "the device is on a bus of its own" says "below it c000000.testdev\$"
result "the bus leads to 2 GiB of addresses, each as it is" \
	says "limits 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 80 00 00 00\$"
result "the device copies the guest's memory" says "copied 256 times"
result "its interrupts come" says "50 interrupts"
$scripts/cleanup.sh $device >/run/guest
result "it goes back to the board" [ $? = 0 ]
exit "$failed"
