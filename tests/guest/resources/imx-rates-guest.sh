#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest: sets the rates of the clocks of a timer, a PWM and a UART, of which stock
# drivers take what they find. The board looks when a line begins with "@".

do=/sys/kernel/debug/dtio-test-consumer/do

# give DEVICE DRIVER: DRIVER "" stands for the one that the kernel would choose.
give()
{
	[ ! -e "$1/driver" ] || echo "${1##*/}" >"$1/driver/unbind"
	echo "$2" >"$1/driver_override"
	echo "${1##*/}" >/sys/bus/platform/drivers_probe
}

# set_rate DEVICE HZ
set_rate()
{
	give "$1" dtio-test-consumer
	echo "rate per $2" >$do
	cat $do
	give "$1" ""
}

look()
{
	echo "@$1"
	sleep 1
}

# at_115200: the UART, as the driver sets it up when it is opened
at_115200()
{
	for tty in /dev/ttymxc*; do :; done
	exec 5<>"$tty"
	stty -F "$tty" 115200
	look divisor
	exec 5>&-
}

for timer in /sys/bus/platform/devices/*.timer; do :; done
for pwm in /sys/bus/platform/devices/*.pwm; do :; done
for uart in /sys/bus/platform/drivers/imx-uart/*.serial; do :; done
uart=/sys/bus/platform/devices/${uart##*/}
insmod /root/dtio-test-consumer.ko || exit
at_115200
set_rate "$timer" 8000000
set_rate "$pwm" 12000000
set_rate "$uart" 10000000
look roots
at_115200
