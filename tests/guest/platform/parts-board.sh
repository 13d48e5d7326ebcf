#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: a wrapper in a guest, whose engine has registers of its own
# (dtio_test_wrapper.c). The board looks at them when the guest is gone. TAP without a plan.

. /root/tap.sh
. /root/report.sh
. /root/qmp.sh
scripts=/usr/libexec/dtio/selftests/scripts
module=/lib/modules/$(uname -r)/test/dtio-test-wrapper.ko
wrapper=b340000.dtio-test-wrapper

# start OPTION: a guest with the wrapper; what the one before has said is gone.
start()
{
	: >/run/guest
	guest-run --verbose --timeout 240 --append "quiet loglevel=1" --qemu "$qmp_arguments" \
		--pidfile /run/guest.pid --file "$module:/root/dtio-test-wrapper.ko" \
		--file parts-guest.sh:/root/parts-guest.sh \
		--device "dtio-platform,host=$wrapper$1" -- sh parts-guest.sh \
		>>/run/guest 2>&1 &
}

end_guest()
{
	kill -9 "$(cat /run/guest.pid)"
	rm /run/guest.pid
	wait
}

says()
{
	grep -q "^$1$" /run/guest
}

# parts HOW OPTION HOW-IT-IS-THERE
parts()
{
	qmp_prepare
	start "$2"
	wait_for 200 says "done"
	result "$1: the registers of a node below are there" says "identification 0x6474696f"
	result "$1: they hold what the guest writes" says "scratch 0x1234"
	result "$1: and those that share a page with another node's" says "shared 0x5678"
	result "$1: and those that are 4 MiB" says "buffer 0x9abc"
	result "$1: lines of that node come, as its registers say" says "came 3"
	result "$1: info dtio shows the region, and how it is there" \
		eval "qmp x-query-dtio | grep -q 'region 0 of /dtio-test-wrapper@b340000/engine@d000000: .*, at 0xd000000 on the host, $3'"
	result "$1: one below that the host keeps is off" says "taken disabled"
	result "$1: one that it passes on is not" says "plain okay"
	end_guest
}

$scripts/setup.sh --module=dtio-test-wrapper --assume-no-dma --allow-no-reset $wrapper \
	>/run/guest || exit
parts "mapped" "" mapped
result "what cannot be mapped is told, with its node" grep -q \
	"region 2 of /.*/engine@d000000 is not mapped into the guest" /run/guest
parts "trapped" ",x-no-mmap=on" trapped
parts "at its addresses" ",addresses=auto:auto:auto:auto:auto:0x5000000000" mapped
$scripts/cleanup.sh $wrapper >/run/guest
