#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board of test-shmem-board: a server, and guests with KVM. TAP without a plan.

. /root/tap.sh

mount -t debugfs debugfs /sys/kernel/debug 2>/dev/null
kvm=/sys/kernel/debug/kvm
ROUNDS=1000			# of shmem-throughput

dtio-shmem serve --size 64K --peers 4 --vectors 2 --section 4K --private 4K --trust-peers \
	--listen unix:/run/ring --platform unix:/run/node --control unix:/run/control >/run/served &
server=$!

# soon COMMAND...: for half a minute at most
soon()
{
	tries=600
	until "$@"; do
		[ $((tries -= 1)) -gt 0 ] || return 1
		usleep 50000
	done
}

peers_are()
{
	dtio-shmem status /run/control | grep -q "^$1 of 4 peers"
}

# guest ROLE OPTION...: one peer
guest()
{
	role=$1
	shift
	guest-run --timeout 300 --memory 128M --device dtio-pci,addr=4,socket=unix:/run/ring \
		--file /root/dtio-shmem.ko --file /root/shmem-throughput \
		--file /root/shmem-board-guest.sh "$@" -- sh /root/shmem-board-guest.sh "$role"
}

# What guests cost up to now, in three words: exits to QEMU, exits that KVM itself serves, and how
# often the server has waited
costs()
{
	echo "$(cat $kvm/mmio_exit_user)" "$(cat $kvm/mmio_exit_kernel)" \
		"$(sed -n 's/^voluntary_ctxt_switches:[[:space:]]*//p' /proc/$server/status)"
}

soon grep -q ready /run/served
guest answer >/run/answered 2>&1 &
answerer=$!
soon peers_are 1		# it has identity 0
guest ask --qemu "-D /run/trace -trace dtio_doorbell -trace kvm_irqchip_add_msi_route" 2>&1 |
	while read -r line; do
		case $line in
		"begin "*) costs >"/run/begin.${line#begin }" ;;
		"end "*) costs >"/run/end.${line#end }" ;;
		esac
		echo "$line"
	done >/run/asked
wait $answerer
answered=$?

# spent WAY: three words, like costs
spent()
{
	read -r user kernel waits <"/run/begin.$1"
	read -r user_now kernel_now waits_now <"/run/end.$1"
	user=$((user_now - user)) kernel=$((kernel_now - kernel)) waits=$((waits_now - waits))
}

cat /run/asked /run/answered /run/trace >/run/guest
result "two guests ring one another" [ "$(grep -c 'a ring and its answer' /run/asked)" = 2 ]
result "and end well" [ "$answered" = 0 ]
result "QEMU has a doorbell for KVM" grep -q dtio_doorbell /run/trace
result "interrupts are KVM's" grep -q kvm_irqchip_add_msi_route /run/trace
# What is left are the consoles' characters.
spent fast
echo "# $ROUNDS fast rings and answers: $user exits to QEMU, $kernel in KVM, server woken $waits times"
result "fast rings are exits that KVM serves" [ "$kernel" -ge $((2 * ROUNDS)) ]
result "and none to QEMU" [ "$user" -lt $((ROUNDS / 2)) ]
result "and the server sleeps" [ "$waits" -lt 20 ]
spent counted
echo "# $ROUNDS rings and answers: $user exits to QEMU, $kernel in KVM, server woken $waits times"
result "other rings are exits to QEMU" [ "$user" -ge $((2 * ROUNDS)) ]
result "and wake the server" [ "$waits" -ge $((2 * ROUNDS)) ]
result "the server has no peer left" soon peers_are 0

# The driver's tests
guest-run --timeout 300 --memory 192M --device dtio-pci,addr=4,socket=unix:/run/ring \
	--device dtio-pci,addr=5,socket=unix:/run/ring \
	--device dtio-platform,socket=unix:/run/node \
	--file /root/dtio-shmem.ko --file /root/dtio_shmem_test \
	--file /root/dtio_shmem_peers_test --file /root/shmem-guest.sh \
	-- env RINGS=2000 sh /root/shmem-guest.sh 3 >/run/tested 2>&1
status=$?
cp /run/tested /run/guest
result "the driver's tests end well" [ $status = 0 ]
sed -n '/:ioctl 0x/d; s/^\(\(not \)\?ok\) NUMBER /\1 KVM, /p; /^# .*:[0-9]*:/p' /run/tested
! grep -q '^not ok' /run/tested || failed=1
result "the server is still there" kill -0 $server
kill $server
exit "$failed"
