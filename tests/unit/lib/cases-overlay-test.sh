#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# What dtio-ls says of an overlay, and of a node that is not enabled; see cases-test.sh.
set -u
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/unit/lib/check.sh
. "$here/check.sh"

echo "TAP version 13"
dtc -q -I dts -O dtb -o "$work/overlay.dtb" "$here/cases/11-an-overlay.dtso"
dtc -q -I dts -O dtb -o "$work/base.dtb" "$here/cases/11-base-without-symbols.dts"

check "an overlay is no board" 2 --dtb "$work/overlay.dtb" < /dev/null
grep -q overlay "$work/err" && grep -q fdtoverlay "$work/err"
result $? "... and says what to do with it"
check "a node that is not enabled is no device" 1 --dtb "$work/base.dtb" \
	--check /soc/serial@30880000 < /dev/null
grep -q disabled "$work/err"
result $? "... and says its status"
finish
