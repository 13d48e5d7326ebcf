#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: unbind a device that a running guest has. TAP without a plan.

. /root/report.sh
. /root/bind.sh
. /root/tap.sh
uart=30880000.serial
i2c=30a30000.i2c
for device in $uart $i2c; do
	move_to $device dtio-platform || exit
done
guest-run --pidfile /run/guest.pid \
	--file host-unbind-guest.sh:/root/host-unbind-guest.sh \
	--device "dtio-platform,host=$uart" --device "dtio-platform,host=$i2c" \
	-- sh host-unbind-guest.sh >/run/guest 2>&1 &
guest=$!
wait_for 60 says 'before '

began=$(date +%s)
move_to $uart ""
took=$(($(date +%s) - began))
# The kernel waits ten seconds for a user that does not close the device.
result "the host gets a device back at once" [ $took -lt 5 ]
result "its own driver has it" [ "$(driver_of $uart)" = imx-uart ]

wait $guest
status=$?
result "the guest runs on" [ $status = 0 ]
result "it had the device before" says 'before 0x0'
result "and reads ones from its registers now" says 'after 0xFFFFFFFF$'
result "it keeps the other device" says 'temperature [0-9-]'
result "QEMU says what has happened" says '.*the host has taken the device back'

tty=$(ls /sys/bus/platform/devices/$uart/*/*/tty)
stty -F "/dev/$tty" raw -echo
writes()
{
	timeout 5 sh -c "echo 'the board has it back' >/dev/$tty &&
		stty -F /dev/$tty raw -echo"
}
result "and the board can write to the UART" writes
move_to $i2c ""
exit "$failed"
