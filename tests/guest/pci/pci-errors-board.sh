#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board `virt`: an e1000e with a ROM, and a function that has errors when asked
# to. TAP without a plan; lines that begin with "@inject" ask the build machine for one.

. /root/tap.sh
. /root/pci.sh

nic=0000:01:00.0
faulty=0000:02:00.0
test=/usr/libexec/dtio/selftests/dtio_pci_test

# The port hands errors on, as firmware would have told it (bridge control, SERR#).
printf '\002' | dd of="$devices/0000:00:05.0/config" bs=1 seek=62 2>/run/guest

give $nic dtio-pci 2>/run/guest
result "dtio-pci takes it" [ $? = 0 ]
$test $nic >/run/guest 2>&1
status=$?
result "the selftests pass with it" [ $status = 0 ]
result "hot reset brings its registers back" \
	grep -q '^ok .*hot_reset$' /run/guest
result "its ROM is a region that they read" \
	grep -q '^ok .*rom$' /run/guest

give $faulty dtio-pci 2>/run/guest
dmesg -c >/dev/null
: >/run/guest
DTIO_SELFTESTS_INJECT=COMP_ABORT $test -t an_error_is_told $faulty |
	while read -r line; do
		case $line in
		@inject*) echo "$line" ;;
		*) echo "$line" >>/run/guest ;;
		esac
	done
result "an error signals the user's eventfd, once, by group and by cdev" \
	[ "$(grep -c '^ok .*an_error_is_told$' /run/guest)" = 2 ]
dmesg >>/run/guest
result "the kernel takes it for one that the user deals with" \
	[ "$(grep -c 'AER: device recovery successful' /run/guest)" = 2 ]
$test $faulty >/run/guest 2>&1
result "afterwards it works as before" [ $? = 0 ]
exit "$failed"
