#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In guests of test-shmem-guests: one, "watcher", has a section, and the others, "attacker",
# write to it and to the table, which they may not. TAP without a plan.

. /root/tap.sh
. /root/words.sh

role=$1 guests=$2
: >/run/guest
mount -t proc proc /proc 2>/dev/null
mount -t sysfs sysfs /sys 2>/dev/null
echo 1 >"$function/enable"

# Words in the common memory, where the guests before have left none: who is the watcher, that it
# has seen all, and what the attackers have done
WATCHER=0x800 BEGIN=0x804 COMMON=0x808 SECTION=0x80c

registers=$(bar 0) common=$(bar 2) table=$(bar 4) own=$(bar 5)
section=$(word "$registers + 0x48")
blocks="$table + $(word "$registers + 0x40")"
size=$(word "$registers + 0x44")
rows="$table + $(word "$table + 0x14")"

if [ "$role" = watcher ]; then
	identity=$(($(word "$registers + 8")))
	generation=$(($(word "$registers + 0x30")))
	put "$own + $section" 0x600d
	put "$common + $WATCHER" "$identity + 1"
	result "all have come" soon is "$table + 0x20" "$guests"
	put "$common + $BEGIN" 1
	result "all are gone" soon is "$table + 0x20" 1
	result "the others' writes to the common memory are there" is "$common + $COMMON" 0xbad
	result "and to their own sections" is "$common + $SECTION" 0xbad
	result "the table is as it was" is "$table" 0x6d687364
	result "its row is" is "$rows + 16 * $identity" "$generation"
	result "its section is" is "$own + $section" 0x600d
	exit "$failed"
fi

# The watcher says which its section is.
here()
{
	watcher=$(($(word "$common + $WATCHER") - 1))
	[ $watcher -ge 0 ]
}

soon here
soon is "$common + $BEGIN" 1
put "$common + $COMMON" 0xbad
put "$own + $section" 0xbad
put "$common + $SECTION" "$(word "$own + $section")"
# QEMU may end by any of these.
put "$blocks + $watcher * $size + $section" 0xbad
put "$rows + 16 * $watcher" 0xbad
put "$table" 0xbad
exit 0
