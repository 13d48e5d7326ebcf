#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the Raspberry Pi 4: a guest with its PL011 and an I2C controller, whose interrupt is
# also that of another. TAP without a plan.

. /root/bind.sh
. /root/tap.sh

# limit: the sensor's, behind the board's I2C controller
limit()
{
	cat /sys/bus/platform/devices/fe804000.i2c/i2c-*/*-0048/hwmon/hwmon*/temp1_max
}

uart_driver()
{
	basename "$(readlink /sys/bus/amba/devices/fe201000.serial/driver)"
}

dtio-ls --check fe201000.serial >/run/guest
result "the UART can be assigned" [ $? = 0 ]
dtio-ls --bind fe201000.serial >/run/guest 2>&1
result "and is" [ "$(uart_driver)" = dtio-amba ]
dtio-ls --check fe804000.i2c >/run/guest
result "the I2C controller is not yet: another has its interrupt" [ $? = 3 ]
step=$(sed -n 's/^.* run: \(.*unbind\)$/\1/p' /run/guest)
sh -c "$step" >>/run/guest 2>&1
result "what it says to type takes that one's driver away" [ "$(driver_of fe205000.i2c)" = "" ]
dtio-ls --bind fe804000.i2c >/run/guest 2>&1
result "and then it is taken" [ "$(driver_of fe804000.i2c)" = dtio-platform ]

guest-run --file raspi4b-guest.sh:/root/raspi4b-guest.sh \
	--device dtio-platform,host=fe201000.serial,addresses=0x70000000 \
	--device dtio-platform,host=fe804000.i2c,addresses=0x70010000 \
	-- sh raspi4b-guest.sh >/run/guest 2>&1
result "a guest takes both" [ $? = 0 ]
result "its stock driver sends and receives by the UART" \
	says "heard uart-pl011 a round trip\$"
result "which has interrupted" says "interrupts uart [1-9][0-9]*\$"
result "and sets a limit of the sensor" says "limit i2c-bcm2835 61000\$"
result "whose controller has interrupted" says "interrupts i2c [1-9][0-9]*\$"

dtio-ls --release fe201000.serial fe804000.i2c >/run/guest 2>&1
result "both are released" [ $? = 0 ]
result "and the board finds the limit" [ "$(limit)" = 61000 ]
echo fe205000.i2c >/sys/bus/platform/drivers_probe
result "and shares the interrupt again" [ "$(driver_of fe205000.i2c)" = i2c-bcm2835 ]
