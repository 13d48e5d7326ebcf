#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On a machine with the devices of my-hw-devices.sh: my_hw and its driver. TAP
# without a plan.

. /root/tap.sh
. /root/my-hw.sh

find_devices 04.0 05.0 06.0/00.0 07.0/00.0 09.0/00.0/01.0/00.0 \
	09.0/00.0/02.0/00.0 0a.0/03.0
all_work

slot4=$(at 04.0)
slot5=$(at 05.0)
conventional=$(at 0a.0/03.0)
port=$(at 06.0/00.0)
below1=$(at 09.0/00.0/01.0/00.0)
: >/run/guest
result "a line with a conventional bus: not its own" shared "$slot5" "$conventional"
result "the other way round" shared "$conventional" "$slot5"
result "a line with a switch: not its own" shared "$port" "$below1"
result "the other way round" shared "$below1" "$port"
: >/run/guest
result "a stop is no interrupt" stops "$slot4" 04.0
result "a start that means no is refused" refused "$slot4" 0
result "a start that means nothing is refused" refused "$slot4" maybe
: >/run/guest
result "one is unbound, another on its line goes on" \
	unbinds "$slot5" "$conventional"
result "unloaded while a timer runs, it leaves nothing" unloads "$slot4" 04.0
result "loaded again, it takes over what it finds" takes_over "$slot4" 04.0
each "once more, one interrupt" interrupts_once
rmmod my_hw
dmesg >/run/guest
result "the kernel has seen no interrupt without a handler (\"nobody cared\")" cared_for
exit "$failed"
