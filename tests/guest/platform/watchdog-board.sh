#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board, whose kernel does not use its watchdogs: assign one to a guest. Facts
# are printed in lines "NAME VALUE".
#
#   watchdog-board.sh bite|kill
# bite: the guest stops feeding it; kill: the guest is killed after a while.

. /root/bind.sh
. /root/report.sh
dog=30280000.watchdog
refusal="$dog: refused: it cannot be reset: "

say "host-driver $(driver_of $dog)"
move_to $dog dtio-platform
say "refused $(dmesg | grep -c "$refusal")"
# Type what the hint says.
dmesg | sed -n "s/.*$refusal.*all the same: \(.*\), and bind it again/\1/p" \
	>/run/hint
sh -e /run/hint
move_to $dog dtio-platform
say "driver $(driver_of $dog)"

guest-run --file watchdog-guest.sh:/root/watchdog-guest.sh \
	--append imx2_wdt.timeout=5 --pidfile /run/pid \
	--device dtio-platform,host=$dog -- sh watchdog-guest.sh 2>&1 |
	tee /run/guest &

if [ "$1" = kill ]; then
	wait_for 120 grep -q '^fed' /run/guest
	kill -9 "$(cat /run/pid)"
	say "killed"
fi
sleep 60
say "outlived"
