#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guests of test-shmem-board: rings to and fro with peer 0, counted ones and
# then fast ones. The board looks at the costs between "begin" and "end".
#
# usage: shmem-board-guest.sh answer|ask

device=/dev/dtio-shmem0
insmod /root/dtio-shmem.ko || exit
case $1 in
answer)
	/root/shmem-throughput $device answer && /root/shmem-throughput $device answer fast
	exit ;;
esac

for way in counted fast; do
	echo "begin $way"
	sleep 2
	if [ $way = fast ]; then
		/root/shmem-throughput $device ask 0 fast >/run/said || exit
	else
		/root/shmem-throughput $device ask 0 >/run/said || exit
	fi
	echo "end $way"
	sleep 2
	cat /run/said
done
