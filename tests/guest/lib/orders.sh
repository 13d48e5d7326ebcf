#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest of guests.py: carries out the orders that come from a serial port, each a
# number and a line of shell, in this shell, and says how each ended.
#
# usage: orders.sh PORT

exec 3<"$1" || exit
stty -echo <&3
echo "@up"
while read -r number order <&3; do
	eval "$order" </dev/null 3<&-
	echo "@done $number $?"
done
