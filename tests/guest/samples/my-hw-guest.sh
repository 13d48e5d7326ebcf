#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest of my-hw-nested-board.sh: what has been assigned to it is my_hw like any
# other. TAP without a plan.

. /root/tap.sh
. /root/my-hw.sh

find_devices 04.0 06.0/00.0 0a.0
all_work

slow=$(at 04.0)
port=$(at 06.0/00.0)
direct=$(at 0a.0)
: >/run/guest
result "a line that two are on: not its own" shared "$port" "$direct"
result "the other way round" shared "$direct" "$port"
result "one is unbound, the other goes on" unbinds "$port" "$direct"
result "a stop is no interrupt" stops "$slow" 04.0
result "unloaded while a timer runs, it leaves nothing" unloads "$slow" 04.0
result "loaded again, it takes over what it finds" takes_over "$port" 06.0/00.0
result "once more, one interrupt" interrupts_once "$port" 06.0/00.0
rmmod my_hw
dmesg >/run/guest
result "the kernel has seen no interrupt without a handler (\"nobody cared\")" cared_for

# It ends with a line that is up.
register "$port" 0x10 1
soon is_raised "$port" || failed=1
exit "$failed"
