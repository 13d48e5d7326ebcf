#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: UART3 to bind, and UART2, the console. Then devices that need one
# another: what is on I2C2 is fed by a regulator that is on I2C1. TAP without a plan.

device=30880000.serial
console=30890000.serial
. ./dtio-ls-board.sh

drivers()
{
	dtio-ls --noheadings -r -o NAME,DRIVER 30a20000.i2c 30a30000.i2c
}

# expect COMMAND...: it is to print what comes from standard input.
expect()
{
	cat >wanted
	"$@" >said 2>/run/guest
	status=$?
	is_same wanted said
}

drivers >before
dtio-ls --bind 30a20000.i2c >said 2>/run/guest
result "the bus of the processors' PMIC is not taken" [ $? = 1 ]
drivers >after
result "... and keeps its driver" is_same before after
expect dtio-ls --bind --force 30a20000.i2c 2>/dev/null <<'END'
30a30000.i2c: imx-i2c -> (none), needs 30a20000.i2c
30a20000.i2c: imx-i2c -> dtio-platform
END
result "consumers of a device are unbound before it" [ $? = 0 ]
dtio-ls --release 30a20000.i2c >/run/guest 2>&1
drivers >after
result "... and has its driver again afterwards" is_same before after

# By force it is tried, and the driver refuses an Ethernet controller, which does DMA.
dtio-ls --bind --force 30a20000.i2c 30be0000.ethernet >said 2>/run/guest
status=$?
drivers >after
result "one that dtio refuses" [ $status = 2 ]
result "... undoes those bound before it" is_same before after
result "... and says so" grep -qx \
	'30a20000.i2c: dtio-platform -> imx-i2c (undone)' said

dtio-ls --bind --persist 30880000.serial >/run/guest 2>&1
result "a device is kept for the next start" grep -q 'serial@30880000$' \
	/etc/dtio/devices
echo 30880000.serial >/sys/bus/platform/drivers/dtio-platform/unbind
expect dtio-ls --bind --saved <<'END'
30880000.serial: (none) -> dtio-platform
END
result "... and bound then" [ $? = 0 ]
dtio-ls --release --persist 30880000.serial >/run/guest 2>&1
result "... until it is released for good" \
	[ "$(grep -vc '^#' /etc/dtio/devices)" = 0 ]
