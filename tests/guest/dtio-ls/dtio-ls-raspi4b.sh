#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# On the board: the PL011 to bind, and the mini UART, the console.
device=fe201000.serial
console=fe215040.serial
. ./dtio-ls-board.sh
