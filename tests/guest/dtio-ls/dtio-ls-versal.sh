#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# On the board: the clock to bind. The console's driver is built in and stays anyway.
device=f12a0000.rtc
console=
. ./dtio-ls-board.sh
