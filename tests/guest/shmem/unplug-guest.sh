#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In the guest of test-shmem-unplug: programs wait for rings and for peers when the device
# goes; another device stays, and fails. TAP.

. /root/tap.sh
said=/run/said

gone()
{
	tries=400
	while [ -e $device ]; do
		[ $((tries -= 1)) -gt 0 ] || return 1
		usleep 50000
	done
}

insmod /root/dtio-shmem.ko || exit
device='' stays=''
for name in $(cd /dev && echo dtio-shmem*); do
	case $(readlink -f "/sys/class/misc/$name/device") in
	*:00:05.0) stays=/dev/$name ;;
	*) device=/dev/$name ;;
	esac
done

# fails TEST: by its name
fails()
{
	DTIO_SHMEM=$stays /root/dtio_shmem_fail_test -t "$1" >$said 2>&1
}

# The table is spoilt when this has been said, until a peer changes.
echo "the table may be spoilt"
result "a row that is being changed all the time is EAGAIN" fails table_never_keeps_still
mkfifo /run/open
/root/shmem-token $device 1 0 </run/open >$said 2>&1 &
token=$!
exec 3>/run/open
dd if=$device of=/dev/null bs=64 count=1 2>/run/read &
reader=$!
sleep 1
# The server is killed when this has been said.
echo "the device may go"
result "the device is unplugged" gone
wait $token
result "who waits for peers is told" says "shmem-token: $device: the device is gone"
wait $reader
cp /run/read $said
result "who waits for rings is told" grep -q "No such device" $said
result "a ring by a device that does not answer is EIO" fails device_does_not_answer
rmmod dtio-shmem 2>$said
result "the module is unloaded" [ $? = 0 ]
echo "1..$tests"
exit $failed
