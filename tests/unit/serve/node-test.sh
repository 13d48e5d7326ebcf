#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# A piece of device tree source, against dtc: $1 makes a snapshot of it, $2 is a folder.
set -u
here=$(cd "$(dirname "$0")" && pwd) || exit 1
{
	echo '/dts-v1/; / { compatible = "dtio,served"; #address-cells = <2>;'
	echo '#size-cells = <2>; dma-coherent; interrupt-parent = <1>; dtio,device = "/rtc@9010000";'
	# What a snapshot has besides
	sed 's|^	clocks = .*|&dtio,clock-rates = <0 24000000 0 24000000>;|' "$here/node.dtsi"
	echo 'interrupt-controller { compatible = "arm,gic-v3"; interrupt-controller;'
	echo '#interrupt-cells = <3>; phandle = <1>; }; };'
} > "$2/node.dts"
"$1" "$here/node.dtsi" > "$2/node.dtb" &&
	dtc -q -s -I dtb -O dts "$2/node.dtb" > "$2/got" &&
	dtc -q -s -I dts -O dts "$2/node.dts" > "$2/tree" &&
	dtc -q -s -I dts -O dtb "$2/node.dts" | dtc -q -s -I dtb -O dts > "$2/wanted" &&
	diff "$2/wanted" "$2/got" > "$2/difference"
status=$?
if [ $status -eq 0 ]; then
	echo "ok 1 the tree of a piece of source is what dtc makes of it"
else
	echo "not ok 1 the tree of a piece of source is what dtc makes of it"
	sed 's/^/# /' "$2/difference"
fi
echo 1..1
exit $status
