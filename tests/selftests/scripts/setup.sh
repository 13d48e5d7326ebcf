#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Gives a device to dtio, so that the selftests can use it. cleanup.sh undoes it.
set -eu
# shellcheck source=tests/selftests/scripts/lib.sh
. "$(dirname "$0")/lib.sh"

usage()
{
	cat <<END
Usage: setup.sh [--module=NAME] [--assume-no-dma] [--allow-no-reset]
		[--allow-read-write] [OTHER...] DEVICE

Take DEVICE (as 30880000.serial, see dtio-ls) from its driver and give it to dtio.
The options are dtio's overrides: the device does no DMA of its own; it may be used
though it cannot be reset; and the kernel may read and write registers that can be
mapped. The module is one that makes the device. OTHER devices, which its tests use,
too, are treated likewise, and cleaned up with it.
END
}

overrides=
options=
module=
others=
while [ $# -gt 0 ]; do
	case $1 in
	--module=*) module=${1#*=} ;;
	--assume-no-dma) overrides="$overrides assume_no_dma" options="$options $1" ;;
	--allow-no-reset) overrides="$overrides allow_no_reset" options="$options $1" ;;
	--allow-read-write) overrides="$overrides allow_read_write" options="$options $1" ;;
	-h|--help) usage; exit 0 ;;
	-*) usage >&2; exit 1 ;;
	*) break ;;
	esac
	shift
done
[ $# -ge 1 ] || { usage >&2; exit 1; }
[ -z "$module" ] || modprobe "$module" ||
	die "cannot load $module; is it installed for $(uname -r)?"
while [ $# -gt 1 ]; do
	# shellcheck disable=SC2086
	if ! "$0" $options "$1"; then
		for other in $others; do
			"${0%/*}/cleanup.sh" "$other" || :
		done
		exit 1
	fi
	others="$others $1"
	shift
done
device=$1
find_device

[ -d "$driver_dir" ] || modprobe "dtio-$bus" ||
	die "cannot load dtio-$bus; is the module installed for $(uname -r)?"
old=$(current_driver)
[ "$old" != "dtio-$bus" ] || die "dtio already has $device; run cleanup.sh $device first"

[ -z "$old" ] || [ -e "/sys/bus/$bus/drivers/$old/unbind" ] ||
	die "$old does not let go of devices; build it as a module"

mkdir -p "$state"
{
	echo "$old"
	echo "$module"
	echo "$others"
} > "$state/$device"
for override in $overrides; do
	echo "$override" >> "$state/$device"
done

if ! give "$overrides"; then
	dmesg | grep -F "$device" | tail -n 1 >&2
	"$(dirname "$0")/cleanup.sh" "$device" || :
	die "dtio refuses $device, for the reason above"
fi
echo "$device: ${old:-no driver} -> dtio-$bus"
