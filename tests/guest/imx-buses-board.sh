#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: one guest with two UARTs, two I2C buses, and an SPI bus with the
# GPIO controller of its chip select. Each of the pairs has its place in the guest,
# so that the guest can tell them apart.
#
#   imx-buses-board.sh WRITTEN
# is the number of bytes of the file `data` that are written to the flash.

. /root/bind.sh

device()
{
	move_to "$1" dtio-platform || echo "not bound: $1" >&2
	echo "--device dtio-platform,host=$1${2:+,addresses=$2}"
}

# shellcheck disable=SC2046 # words
guest-run --file data:/root/data \
	--file imx-buses-guest.sh:/root/imx-buses-guest.sh \
	$(device 30860000.serial 0x70000000) $(device 30880000.serial 0x70010000) \
	$(device 30a30000.i2c 0x70020000) $(device 30a40000.i2c 0x70030000) \
	$(device 30240000.gpio) $(device 30830000.spi) \
	-- sh imx-buses-guest.sh "$@" || exit

# What the guest has left: pins that are outputs, the SPI controller's switch.
echo "fact gpio-after $(($(devmem 0x30240004)))"
echo "fact spi-after $(($(devmem 0x30830008)))"
