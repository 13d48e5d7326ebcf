#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: two samples serve devices, one on a Unix socket and one on vsock, to a
# guest with KVM, which takes their interrupts by irqfd. TAP without a plan.

. /root/tap.sh

for module in vsock vmw_vsock_virtio_transport_common vsock_loopback; do
	insmod /root/vsock/$module.ko || exit
done
mv /root/libjson-c.so.5 /lib/aarch64-linux-gnu/
/root/my_hw --listen unix:/run/my_hw >/run/my_hw.log 2>&1 &
servers=$!
/root/pl031 --listen vsock:any:4000 >/run/pl031.log 2>&1 &
servers="$servers $!"
tries=100
until grep -qs listens /run/my_hw.log && grep -qs listens /run/pl031.log; do
	[ $((tries -= 1)) -gt 0 ] || break
	usleep 50000
done
guest-run --timeout 300 \
	--device dtio-pci,addr=4,socket=unix:/run/my_hw \
	--device dtio-platform,socket=vsock:1:4000 \
	--qemu "-D /run/trace -trace dtio_irq_start -trace vfio_intx_enable_kvm" \
	--file /root/my_hw.ko --file /root/tap.sh --file /root/served-devices.sh \
	--file /root/served-board-guest.sh -- sh /root/served-board-guest.sh >/run/out 2>&1
status=$?
grep -E '^((not )?ok|#) ' /run/out
tests=$(grep -cE '^(not )?ok ' /run/out)
grep -vE '^((not )?ok|#) ' /run/out >/run/guest
result "the guest ended well" [ $status = 0 ]
cp /run/trace /run/guest
result "KVM takes the line's interrupts itself" \
	grep -q 'dtio_irq_start.*KVM' /run/guest
result "and the function's" grep -q vfio_intx_enable_kvm /run/guest
cat /run/my_hw.log /run/pl031.log >/run/guest
# shellcheck disable=SC2086 # two
result "both servers are still there" kill -0 $servers
exit "$failed"
