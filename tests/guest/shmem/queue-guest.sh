#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest of test-shmem-queue, which has three peers: lines from two writers, one
# after the other, to two readers. The first of each dies with a slot in its hands. TAP.

. /root/tap.sh
said=/run/said
: >$said

# queue DEVICE read|write [DIE-AFTER]
queue()
{
	device=/dev/dtio-shmem$1
	shift
	/root/shmem-queue "$device" "$@" 2>>$said
}

killed()
{
	wait "$1"
	[ $? = 137 ]
}

insmod /root/dtio-shmem.ko || exit
seq 1 700 >/run/some
seq 701 2000 >/run/others
# An empty line ends a reader.
echo >>/run/others
queue 1 read 500 >/run/second &
second=$!
queue 2 write 700 </run/some &
writer=$!
result "a reader dies in the middle of a message" killed $second
queue 0 read >/run/first &
first=$!
result "a writer dies in the middle of a message" killed $writer
queue 2 write </run/others
result "another one ends well" [ $? = 0 ]
wait $first
result "the other one ends well" [ $? = 0 ]
result "the one that died has read what it said" [ "$(wc -l </run/second)" = 500 ]
cat /run/first /run/second | sort -n >/run/all
seq 1 2000 | diff - /run/all >>$said
result "each line that was written has come once" [ $? = 0 ]
for file in first second; do
	result "the $file reader's came in order, but for what another one began" \
		[ "$(awk 'NR > 1 && $1 < last { n++ } { last = $1 } END { print n + 0 }' /run/$file)" -le 1 ]
done
echo "1..$tests"
exit $failed
