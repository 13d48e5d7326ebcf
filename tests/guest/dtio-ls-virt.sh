#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# On the board: a device to bind. The console's driver is built in and stays anyway.
exec sh dtio-ls-board.sh 9010000.pl031
