#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# On the board: the clock to bind, and UART0, the console.
device=ffa60000.rtc
console=ff000000.serial
. ./dtio-ls-board.sh
