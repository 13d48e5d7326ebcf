#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest: memory comes and goes, and the device is told to use it. What is
# plugged in is at 1 GiB and above behind the machine's own memory.
#
#   memory-hotplug-guest.sh ROUNDS

begin=0x80000000
end=0xc0000000

total()
{
	awk '/^MemTotal/ { print int($2 / 1024) }' /proc/meminfo
}

# wait_until RELATION MIB: ... of memory
wait_until()
{
	tries=200
	until test "$(total)" "$1" "$2" || [ $((tries -= 1)) = 0 ]; do
		sleep 0.1
	done
}

own=$(total)
round=0
while [ $((round += 1)) -le "$1" ]; do
	echo "@plug"
	wait_until -ge $((own + 250))
	echo "more $(($(total) - own))"
	testdev copy $begin $end >/tmp/copied && cat /tmp/copied
	where=$(sed 's/.* from //' /tmp/copied)
	echo "@unplug"
	wait_until -le $((own + 5))
	echo "left $(($(total) - own))"
	testdev fault "$where"
	testdev copy && echo "own memory"
done
