#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# On the board: the clock to bind. That the console cannot be reset is said before that it
# is the console.
device=ffa60000.rtc
console=
. ./dtio-ls-board.sh
