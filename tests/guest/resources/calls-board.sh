#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: a guest that is a program of its own makes calls with messages of any form.
# TAP without a plan.

. /root/tap.sh
. /root/qmp.sh
scripts=/usr/libexec/dtio/selftests/scripts
needy=b600000.dtio-test-needy

$scripts/setup.sh --module=dtio-test-needs --assume-no-dma $needy >$said || exit

# started OPTION...
started()
{
	qemu-system-aarch64 -M virt,gic-version=3 -accel kvm -cpu host -m 64M -nodefaults \
		-display none -device dtio-platform,host=$needy,resources=scmi-smc "$@"
}

# The tree says where the memory for messages is.
qmp_prepare
# shellcheck disable=SC2086 # words
started -S $qmp_arguments >$said 2>&1 &
qmp dumpdtb '"filename": "/run/tree"' >>$said
qmp quit >>$said
wait $!
address=$(strings /run/tree | sed -n 's/^sram@//p')
result "the guest's tree says where messages are" [ -n "$address" ]
for shift in 0 8 16 24 32 40 48 56; do
	# shellcheck disable=SC2059 # that is what makes a byte of it
	printf "\\$(printf %03o $(((0x$address >> shift) & 255)))"
done | dd of=/root/calls bs=1 seek=8 conv=notrunc 2>>$said

started -kernel /root/calls -serial stdio -trace scmi_smc_answer </dev/null >$said 2>&1
result "QEMU survives them" [ $? = 0 ]

# answered NAME RESULT STATUS LENGTH SCMI: of the call, and what is in the channel then
answered()
{
	result "$1: $6" says "$1 $2 $3 $4 $5\$"
}

answered at-first 0 1 0 0 "the channel is free and empty"
answered empty 0 1 0 0 "a call without a message does nothing"
answered version 0 1 12 0 "a message is answered"
answered by-smc 0 1 12 0 "by SMC as well as by HVC"
answered free 0 1 4 77 "one that is not given away is left alone"
answered empty-message 0 3 0 77 "an error of the channel"
answered part-of-a-header 0 3 3 77 "an error of the channel"
answered a-parameter-too-many 0 1 8 -10 "a protocol error"
answered as-long-as-the-memory 0 1 8 -10 "a protocol error"
answered longest 0 1 8 -10 "a protocol error"
answered unknown-protocol 0 1 8 -1 "not supported"
answered other-bits-of-the-status 0 1 12 0 "are of no account"
answered another-call -1 0 4 77 "there is none, and nothing is done"
answered a-call-of-64-bits -1 0 4 77 "there is none, and nothing is done"
answered all-written-over 0 1 8 -10 "a protocol error"
answered at-last 0 1 12 0 "the next message is answered as ever"
$scripts/cleanup.sh $needy >>$said 2>&1
exit "$failed"
