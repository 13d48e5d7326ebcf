#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest of test-shmem-page: the program of the page, as both of two peers. TAP.

. /root/tap.sh
said=/run/said
insmod /root/dtio-shmem.ko || exit
/root/greet /dev/dtio-shmem0 >/run/first 2>&1 &
first=$!
/root/greet /dev/dtio-shmem1 7 >$said 2>&1
result "the page's program says that a peer is not there" says "greet: peer 7 is not there"
/root/greet /dev/dtio-shmem1 0 >$said 2>&1
result "it greets one that is" [ $? = 0 ]
wait $first
cp /run/first $said
result "which lists both" [ "$(grep -c '^peer [01], generation 1' $said)" = 2 ]
result "and says the greeting" says "hello from peer 1, rung 1 times"
echo "1..$tests"
exit $failed
