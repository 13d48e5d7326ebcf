#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# dtio-ls --guest-node by device trees: $DTIO_LS is the program, $HOST_DTB is host.dts
# compiled, $OFFERS_DTB offers.dts, $BOARD_DTB the i.MX 8M Plus board's, which may be
# missing. TAP is the output.
set -u
# shellcheck source=tests/unit/lib/fake-board.sh
. "$(dirname "$0")/fake-board.sh"
# shellcheck source=tests/unit/lib/check.sh
. "$(dirname "$0")/check.sh"

soc=/soc@40000000

# prints WHAT ARGUMENT...: a guest's nodes, and no complaints
prints()
{
	what=$1
	shift
	$DTIO_LS --guest-node "$@" > "$work/out" 2> "$work/err"
	status=$?
	sed -E 's/^[[:blank:]]+//' "$work/out" > "$work/words"
	: > "$work/want"
	[ $status -eq 0 ] && [ ! -s "$work/err" ]
	result $? "$what"
}

# shows LINE: a line of what the run before printed
shows()
{
	printf '%s\n' "$1" > "$work/want"
	grep -qxF -- "$1" "$work/words"
	result $? "... and it says: $1"
}

lacks()
{
	! grep -qF -- "$1" "$work/words"
	result $? "... and it does not say: $1"
}

# refuses WHAT STATUS TEXT ARGUMENT...: nothing but one line of error
refuses()
{
	what=$1 want=$2 text=$3
	shift 3
	check "$what" "$want" --guest-node "$@" < /dev/null
	complains "$text"
}

echo "TAP version 13"

prints "a device" --dtb "$HOST_DTB" $soc/serial@10000
shows '/dts-v1/;'
shows "// $soc/serial@10000"
shows 'serial@40010000 {'
shows 'reg = <0 0x40010000 0 0x100>;'
shows 'reg-names = "here";'
shows 'interrupts = <0 0 4>;'
shows 'interrupt-names = "shared";'
shows 'clock-names = "bus", "ref";'
shows '// clocks: where the device tree does not say the rate, 100000000 Hz stands for it'
shows 'clock-frequency = <100000000>;'
shows 'clock-frequency = <24000000>;'
shows 'label = "say \"A\\B\"";'
shows 'vendor,bytes = [00 01 02];'
shows 'serial3 = "/serial@40010000";'
lacks 'pinctrl'
dtc -q -I dts -O dtb -o "$work/again.dtb" "$work/out" 2> "$work/err" &&
	[ "$(fdtget -t s "$work/again.dtb" /serial@40010000 label)" = 'say "A\B"' ]
result $? "dtc takes what is printed"

prints "with what is left out" --dtb "$HOST_DTB" -v $soc/serial@10000
shows "// $soc/serial@10000: pinctrl-0: refers to what stays with the host"

prints "an edge" --dtb "$HOST_DTB" $soc/gpio@20000
shows 'interrupts = <0 0 1>;'
lacks '// clocks'

prints "one line for two purposes, and another" --dtb "$HOST_DTB" $soc/queues@a0000
shows 'interrupts = <0 0 4 0 1 4 0 0 4>;'
prints "two devices with such lines" --dtb "$HOST_DTB" $soc/queues@a0000 $soc/switch@30000
shows 'interrupts = <0 0 4 0 1 4 0 0 4>;'
shows 'interrupts = <0 2 4>;'

prints "lines of chips on its bus" --dtb "$HOST_DTB" $soc/i2c@b0000
shows 'interrupts-extended = <0x8002 0 1 4 0 0x8002 0 2 1>;'
shows 'interrupt-names = "a", "b", "c";'
shows 'interrupt-parent = <0x8002>;'
shows 'interrupts = <0 3 4>;'
shows "// $soc/i2c@b0000/touch@10: interrupts: has entries that cannot be passed on, which others follow: a driver that counts its interrupts sees those before them only"
lacks 'stays with the host'
prints "a line of what the guest has" --dtb "$HOST_DTB" $soc/gpio@20000 \
	$soc/i2c@b0000
shows 'interrupts = <3 8>;'
shows 'interrupt-parent = <1>;'
lacks 'interrupts = <0 4 4>;'

prints "a reference to what the guest has not" --dtb "$HOST_DTB" $soc/switch@30000
lacks 'enable-gpios ='
prints "a reference to what the guest has" --dtb "$HOST_DTB" $soc/gpio@20000 \
	$soc/switch@30000
shows 'enable-gpios = <1 1 0>;'
shows 'phandle = <1>;'
shows 'interrupts = <0 1 4>;'

# What QEMU offers: reset lines of its own by a page, or by SCMI with all else
prints "reset lines, by a page" --dtb "$OFFERS_DTB" /offered@60000
shows 'reset-controller@c000000 {'
shows 'compatible = "snps,dw-high-reset";'
shows 'resets = <2 0>;'
shows 'reset-names = "own";'
shows "// /offered@60000: resets: refers in part to what stays with the host"
lacks 'power-domains ='
lacks 'vdd-supply ='
lacks 'scmi'
cp "$work/words" "$work/page"
prints "the same, when asked for" --dtb "$OFFERS_DTB" --resources=page /offered@60000
cmp -s "$work/words" "$work/page"
result $? "... it is the same"
prints "all of them, by SCMI" --dtb "$OFFERS_DTB" --resources scmi /offered@60000
shows 'compatible = "arm,scmi-virtio";'
shows 'protocol@14 {'
shows 'resets = <2 0>;'
shows 'power-domains = <3 0>;'
shows 'clocks = <1 0>;'
shows 'vdd-supply = <4>;'
lacks 'snps,dw-high-reset'
lacks 'fixed-clock'
prints "the same by calls" --dtb "$OFFERS_DTB" --resources=scmi-smc /offered@60000
shows 'compatible = "arm,scmi-smc";'
shows 'arm,smc-id = <0x83000001>;'
shows 'shmem = <5>;'
shows 'compatible = "arm,scmi-shmem";'
shows 'vdd-supply = <4>;'
lacks 'arm,scmi-virtio'
prints "none of them" --dtb "$OFFERS_DTB" --resources=none /offered@60000
lacks 'resets ='
lacks 'scmi'
refuses "another way" 2 "--resources=both: it is page, scmi, scmi-smc, none, or auto, which is page" \
	--dtb "$OFFERS_DTB" --resources=both /offered@60000
check "of nothing but guests' nodes" 2 --dtb "$OFFERS_DTB" --resources=page < /dev/null
complains "--resources goes with --guest-node"

# Chip selects of others would be used, but for those that QEMU offers.
refuses "chip selects that stay with the host" 1 \
	"/spi@70000: cs-gpios: without the GPIOs that select its chips the guest would select others" \
	--dtb "$OFFERS_DTB" /spi@70000
complains '(gpios=virtio)'
refuses "the same, when asked for" 1 \
	"/spi@70000: cs-gpios: without the GPIOs that select its chips the guest would select others" \
	--dtb "$OFFERS_DTB" --gpios=none --resources=scmi /spi@70000
prints "GPIO lines, by virtio" --dtb "$OFFERS_DTB" --gpios=virtio /spi@70000
shows 'virtio_mmio@c001000 {'
shows 'compatible = "virtio,device29";'
shows 'cs-gpios = <1 0 1 0 1 1 0>;'
shows 'reset-gpios = <1 2 0>;'
lacks 'snps,dw-high-reset'
lacks 'hold-gpios ='
lacks 'arm,scmi'
prints "... of two devices, beside SCMI" --dtb "$OFFERS_DTB" --gpios virtio \
	--resources=scmi /spi@70000 /offered@60000
shows 'virtio_mmio@c002000 {'
shows 'compatible = "arm,scmi-virtio";'
prints "pin states" --dtb "$OFFERS_DTB" --resources=scmi --pins=scmi /pins@72000
shows 'protocol@19 {'
shows 'groups = "72000.pins#0";'
shows 'function = "state_uhs#1";'
shows 'pinctrl-0 = <1>;'
shows 'pinctrl-1 = <2>;'
shows 'pinctrl-names = "default", "state_uhs";'
prints "... and none by default" --dtb "$OFFERS_DTB" --resources=scmi /pins@72000
lacks 'pinctrl-0 ='
lacks 'arm,scmi'
check "pin states without SCMI" 2 --dtb "$OFFERS_DTB" --guest-node --pins=scmi /pins@72000 \
	< /dev/null
complains "--pins=scmi goes with --resources=scmi or scmi-smc"
refuses "another way for pin states" 2 "--pins=virtio: it is scmi or none" \
	--dtb "$OFFERS_DTB" --pins=virtio /pins@72000
refuses "another way for GPIO lines" 2 "--gpios=scmi: it is virtio or none" \
	--dtb "$OFFERS_DTB" --gpios=scmi /spi@70000
check "GPIO lines of nothing but guests' nodes" 2 --dtb "$OFFERS_DTB" --gpios=virtio < /dev/null
complains "--gpios goes with --guest-node"

prints "a disabled device" --dtb "$HOST_DTB" $soc/timer@40000
shows '// status: disabled on the host, which has no such device as long as it is'

refuses "a clock that does not run" 1 \
	"$soc/stopped@50000: clocks: the host does not know the rate" \
	--dtb "$HOST_DTB" $soc/stopped@50000
complains 'load the driver'
refuses "one that cannot be among some that can" 1 \
	"$soc/bare: reg: there are no registers" \
	--dtb "$HOST_DTB" $soc/gpio@20000 $soc/bare
refuses "a node that is not there" 1 "has no node '$soc/nosuch'" \
	--dtb "$HOST_DTB" $soc/nosuch
prints "by its node's name" --dtb "$HOST_DTB" serial@10000
shows "// $soc/serial@10000"
prints "by its alias" --dtb "$HOST_DTB" serial3
shows "// $soc/serial@10000"
prints "by the name that a list has" --dtb "$HOST_DTB" 40010000.serial
shows "// $soc/serial@10000"
refuses "the root" 1 "has no node '/'" --dtb "$HOST_DTB" /
refuses "a device that is named twice" 2 "name it once" \
	--dtb "$HOST_DTB" $soc/gpio@20000 $soc/gpio@20000

# The tree of a running system is the same tree.
board=$work/board
fake_board "$board"
serial=/soc@0/bus@30800000/serial@30880000
dtc -q -I fs -O dtb -o "$work/board.dtb" "$board/sys/firmware/devicetree/base"
prints "by a file" --dtb "$work/board.dtb" $serial
sort "$work/out" > "$work/by-file"
prints "by name, of a running system" --sysroot "$board" 30880000.serial
shows 'reg = <0 0x30880000 0 0x10000>;'
sort "$work/out" | cmp -s - "$work/by-file"
result $? "... which comes to the same as the file"
: > "$board/sys/firmware/devicetree/base$serial/security-key"
prints "a property that says nothing to a guest" --sysroot "$board" $serial
lacks 'security-key'
assign 30880000.serial 3
prints "what dtio of another system has" --sysroot "$board" 30880000.serial
refuses "a device that is not there" 1 "no device 'nosuch'" \
	--sysroot "$board" nosuch

mkdir -p "$board/sys/devices/0000:00:01.0" "$board/sys/bus/pci/devices"
ln -s ../../../devices/0000:00:01.0 "$board/sys/bus/pci/devices"
refuses "a PCI function that is not in the tree" 1 \
	'0000:00:01.0 is not in the device tree' \
	--sysroot "$board" 0000:00:01.0
$DTIO_LS --sysroot "$board" --dump "$work/dump"
prints "by a dump" -F "$work/dump" 30880000.serial
shows 'reg = <0 0x30880000 0 0x10000>;'
lacks '__dtio__'

printf '%064d' 0 > "$work/text"
head -c 1000 "$HOST_DTB" > "$work/truncated"
: > "$work/empty"
refuses "a text" 2 'offset 0x0: no sound device tree: it does not begin with d00dfeed' \
	--dtb "$work/text" /soc
refuses "half a tree" 2 'offset 0x3e8: no sound device tree: it ends' \
	--dtb "$work/truncated" /soc
refuses "an empty file" 2 'no sound device tree' --dtb "$work/empty" /soc
refuses "a folder" 2 'Is a directory' --dtb "$work" /soc
refuses "no file" 2 'No such file' --dtb "$work/nosuch" /soc

refuses "no device" 2 'wants a device'
refuses "two places" 2 'do not go together' --dtb "$HOST_DTB" --sysroot "$board" /soc
refuses "a table" 2 'no table' -J /soc
if [ -e "$BOARD_DTB" ]; then
	bus=/soc@0/bus@30800000
	prints "an upstream board's UART" --dtb "$BOARD_DTB" \
		$bus/spba-bus@30800000/serial@30880000
	shows 'compatible = "fsl,imx8mp-uart", "fsl,imx6q-uart";'
	shows 'serial2 = "/serial@30880000";'
	refuses "an upstream board's PCI bridge" 1 \
		'a PCI host bridge cannot be passed as a whole. Pass the PCI' \
		--dtb "$BOARD_DTB" /soc@0/pcie@33800000
else
	tests=$((tests + 1))
	echo "ok $tests an upstream board # SKIP make kernel-source builds $BOARD_DTB"
fi
finish
