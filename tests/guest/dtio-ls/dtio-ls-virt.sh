#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# On the board: a device to bind. The console's driver is built in and stays anyway.
device=9010000.pl031
console=
. ./dtio-ls-board.sh
# shellcheck source=tests/guest/dtio-ls/dtio-ls-functions.sh
. /root/dtio-ls-functions.sh
