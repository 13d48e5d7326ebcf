#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: a guest with a UART and an I2C controller that reboots as often
# as it is said, each time with interrupts of both under way. TAP without a plan.
#
#   guest-reboot-board.sh REBOOTS

. /root/report.sh
. /root/bind.sh
reboots=$1

uart=30880000.serial
i2c=30a30000.i2c
for device in $uart $i2c; do
	move_to $device dtio-platform || exit
done

# Lines are written by a guest that is up: its devices have worked.
boots()
{
	grep -c '^up ' /run/guest.log
}

enough()
{
	[ "$(boots)" -gt "$reboots" ] || ! kill -0 $guest 2>/dev/null
}

: >/run/guest.log
guest-run --reboot --timeout 3600 --pidfile /run/guest.pid \
	--file guest-reboot-guest.sh:/root/guest-reboot-guest.sh \
	--device "dtio-platform,host=$uart" --device "dtio-platform,host=$i2c" \
	-- sh guest-reboot-guest.sh >>/run/guest.log 2>&1 &
guest=$!
wait_for $((60 * (reboots + 1))) enough
kill -9 "$(cat /run/guest.pid)"
wait $guest

if [ "$(boots)" -gt "$reboots" ]; then
	echo "ok 1 after each of $reboots reboots the guest came up"
else
	sed 's/^/# /' /run/guest.log
	echo "not ok 1 after each of $reboots reboots the guest came up"
fi
# One temperature, and interrupts of both devices, whichever boot it was.
sed -n 's/^up //p' /run/guest.log | sort | uniq -c | sed 's/^/# /'
if sed -n 's/^up //p' /run/guest.log | grep -qvE '^[0-9-]+ serial i2c$'; then
	echo "not ok 2 each time both devices worked by their interrupts"
else
	echo "ok 2 each time both devices worked by their interrupts"
fi
for device in $uart $i2c; do
	move_to $device ""
done
