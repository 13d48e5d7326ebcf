#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: one device in guests with different -smp and -machine options. TAP without a plan.

. /root/tap.sh
scripts=/usr/libexec/dtio/selftests/scripts
device=c000000.testdev

# guest ARGUMENT...: to guest-run
guest()
{
	guest-run --file machine-options-guest.sh:/root/machine-options-guest.sh \
		--file /usr/libexec/dtio/guest/testdev:/usr/bin/testdev \
		--append uio_pdrv_genirq.of_id=dtio,testdev \
		--device dtio-platform,host=$device "$@" \
		-- sh machine-options-guest.sh >/run/guest 2>&1
}

# works KIND PROCESSORS
works()
{
	says "processors $2\$" && says "copied 256 times" && says "50 interrupts\$"
	result "$1: DMA and interrupts work" [ $? = 0 ]
}

echo "# $(nproc) processors, $(awk '/^MemTotal/ { print $2 }' /proc/meminfo) KiB"
$scripts/setup.sh $device >/run/guest || exit
guest
works "a guest as it is without options" 1
guest --qemu "-smp 4"
works "four processors" 4
guest --memory 2G --qemu "-machine highmem=off"
works "highmem=off" 1
guest --qemu "-machine its=off"
works "its=off" 1
exit "$failed"
