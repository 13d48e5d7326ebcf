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

# The SPI controller refers to the GPIO controller: it is bound after that one, and
# named after it, as QEMU does not take it without the GPIOs that select its chips.
for device in 30860000.serial 30880000.serial 30a30000.i2c 30a40000.i2c \
		30240000.gpio 30830000.spi; do
	move_to $device dtio-platform || echo "not bound: $device" >&2
done

give()
{
	echo "--device dtio-platform,host=$1${2:+,addresses=$2}"
}

# shellcheck disable=SC2046 # words
guest-run --file data:/root/data \
	--file imx-buses-guest.sh:/root/imx-buses-guest.sh \
	$(give 30860000.serial 0x70000000) $(give 30880000.serial 0x70010000) \
	$(give 30a30000.i2c 0x70020000) $(give 30a40000.i2c 0x70030000) \
	$(give 30240000.gpio) $(give 30830000.spi) \
	-- sh imx-buses-guest.sh "$@"

# What the guest has left: pins that are outputs, the SPI controller's switch.
echo "fact gpio-after $(($(devmem 0x30240004)))"
echo "fact spi-after $(($(devmem 0x30830008)))"
