#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: serves its UART and its I2C bus over TLS, and does what the build machine
# asks for over the cable, until it is told to end.
#
#   remote-board.sh UART-PORT I2C-PORT COMMAND-PORT
# of TCP, on the board; folder keys has the keys.

. /root/report.sh
uart=30880000.serial
i2c=30a30000.i2c
# UART1, of which the build machine has the other end
cable=/dev/$(ls /sys/bus/platform/devices/30860000.serial/*/*/tty)

# serve NAME DEVICE PORT: and again, when it has ended. The first one waits until the
# board's kernel has random numbers.
serve()
{
	: >"/run/$1"
	dtio-serve "$2" --listen "tls:127.0.0.1:$3" --tls-creds keys >>"/run/$1" 2>&1 &
	echo $! >"/run/$1.pid"
	wait_for 30 grep -qs "is served at" "/run/$1" || cat "/run/$1"
}

# What the build machine has its shell read first
cat >/run/commands <<-END
	exec 2>&1
	echo listening
	. /root/report.sh
	$(sed -n '/^serve()$/,/^}$/p' remote-board.sh)
	uart=$uart i2c=$i2c
END

ifconfig lo 127.0.0.1 up
say "@section The board serves its UART and its I2C bus"
dtio-ls --bind $uart $i2c
serve uart $uart "$1"
serve i2c $i2c "$2"
cat /run/uart /run/i2c
/usr/libexec/dtio/guest/cable "$cable" connect "$1" "$2" "$3" >/run/cable &
wait_for 30 grep -qs ready /run/cable
say "@serving"

while [ ! -e /run/end ]; do
	nc -l -p "$3" -e sh || sleep 1
done
