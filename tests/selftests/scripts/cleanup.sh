#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Gives a device back to the driver that had it before setup.sh, and those that
# came with it.
set -eu
# shellcheck source=tests/selftests/scripts/lib.sh
. "$(dirname "$0")/lib.sh"

[ $# -eq 1 ] || { echo "Usage: cleanup.sh DEVICE" >&2; exit 1; }
device=$1
find_device
[ -f "$state/$device" ] || die "setup.sh has not set up $device; nothing to undo"

{
	read -r old || :
	read -r module || :
	read -r others || :
	put "" "/sys/bus/$bus/devices/$device/driver_override"
	[ "$(current_driver)" != "dtio-$bus" ] || put "$device" "$driver_dir/unbind"
	[ -z "$old" ] || [ "$(current_driver)" = "$old" ] ||
		put "$device" "/sys/bus/$bus/drivers/$old/bind"
	while read -r override; do
		if [ -e "/sys/bus/$bus/devices/$device/dtio/$override" ]; then
			put "-$device" "$driver_dir/$override"
		fi
	done
} < "$state/$device"
rm -f "$state/$device"
echo "$device: dtio-$bus -> $(current_driver)"
for other in $others; do
	"$0" "$other"
done
[ -z "$module" ] || rmmod "$module" || die "cannot unload $module"
