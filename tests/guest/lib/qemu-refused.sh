# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# To be sourced on a board: what QEMU says when it refuses a device, and a QEMU that
# has one already. TAP without a plan; the first test has number $first.

tests=$((${first:-1} - 1))
failed=0

result()
{
	tests=$((tests + 1))
	if [ "$1" = 0 ]; then
		echo "ok $tests $2"
	else
		failed=1
		echo "not ok $tests $2"
		sed 's/^/# /' /run/error
	fi
}

qemu()
{
	timeout 120 qemu-system-aarch64 -M virt,gic-version=host -accel kvm \
		-cpu host -m 64M -nodefaults -nographic "$@" \
		</dev/null >/run/output 2>/run/all
	set -- $?
	# Of a PCI function, where Linux has no dma-buf of its registers
	grep -v 'warning: VFIO dma-buf not supported in kernel' /run/all >/run/error
	return "$1"
}

# refused WHAT REASON HINT ARGUMENT...: QEMU ends with status 1 before a guest
# runs, its first line has REASON, and if HINT is not empty a line below has it.
refused()
{
	what=$1 reason=$2 hint=$3
	shift 3
	qemu "$@"
	[ $? = 1 ] && head -n 1 /run/error | grep -qF -- "$reason" &&
		{ [ -z "$hint" ] || tail -n +2 /run/error | grep -qF -- "$hint"; } &&
		[ "$(grep -c '^qemu-system-aarch64: ' /run/error)" = 1 ]
	result $? "$what"
}

# Starts a virtual machine that holds a device, and waits until it does. Needs qmp.sh.
hold()
{
	qmp_prepare
	# shellcheck disable=SC2086 # two words
	qemu-system-aarch64 -M virt,gic-version=host -accel kvm -cpu host -m 64M \
		-nodefaults -nographic -S $qmp_arguments "$@" >/run/holder 2>&1 &
	holder=$!
	qmp query-status | grep -q prelaunch
}

let_go()
{
	kill -9 "$holder"
	wait "$holder" 2>/dev/null
}
