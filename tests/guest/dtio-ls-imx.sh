#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# On the board: UART3 to bind, and UART2, the console.
exec sh dtio-ls-board.sh 30880000.serial 30890000.serial
