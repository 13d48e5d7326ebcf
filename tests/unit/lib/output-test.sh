#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# What dtio-ls prints, option by option and column by column: $DTIO_LS is the
# program, $OUTPUT_DTB output.dts compiled, $HOST_DTB host.dts, $IRQS_DTB
# facts-irqs.dts. TAP is the output.
set -u
here=$(dirname "$0")
# shellcheck source=tests/unit/lib/fake-board.sh
. "$here/fake-board.sh"
# shellcheck source=tests/unit/lib/busy-board.sh
. "$here/busy-board.sh"
# shellcheck source=tests/unit/lib/function-board.sh
. "$here/function-board.sh"
# shellcheck source=tests/unit/lib/check.sh
. "$here/check.sh"
schema=$here/../../../docs/dtio-ls.schema.json
unset NO_COLOR COLUMNS
export TERM=xterm LC_ALL=C.UTF-8

# valid WHAT EXPRESSION ARGUMENT...: JSON by the schema, of which that is true
valid()
{
	what=$1 expression=$2
	shift 2
	$DTIO_LS -J "$@" > "$work/out" 2> "$work/err"
	cp "$work/out" "$work/words"
	printf '%s\n' "$expression" > "$work/want"
	"$here/valid-json" "$schema" "$expression" < "$work/out" 2> "$work/invalid"
	result $? "$what"
	[ ! -s "$work/invalid" ] || sed 's/^/# /' "$work/invalid"
}

# shown WHAT WIDTH ARGUMENT...: what is on a terminal goes to $work/out
shown()
{
	what=$1 width=$2
	shift 2
	"$here/on-terminal" "$width" "$DTIO_LS" "$@" > "$work/out" 2> "$work/err"
	cp "$work/out" "$work/words"
	: > "$work/want"
}

# has TEXT; lacks TEXT: of what the run before printed
has()
{
	printf '%s\n' "$1" > "$work/want"
	grep -qF -- "$1" "$work/words"
	result $? "$what: there is $1"
}

lacks()
{
	printf '%s\n' "$1" > "$work/want"
	! grep -qF -- "$1" "$work/words"
	result $? "$what: there is no $1"
}

# is_within WIDTH: no line is longer, as seen
is_within()
{
	sed 's/\x1b\[[0-9;]*m//g' "$work/out" > "$work/words"
	[ "$(wc -L < "$work/words")" -le "$1" ]
	result $? "$what: it fits into $1 columns"
}

# prints WHAT ARGUMENT...: text for has() and lacks()
prints()
{
	what=$1
	shift
	$DTIO_LS "$@" > "$work/out" 2> "$work/err"
	cp "$work/out" "$work/words"
	: > "$work/want"
}

# column COLUMN DEVICE WANT [OPTION...]: by $source, an option and its argument
column()
{
	name=$1 device=$2 want=$3
	shift 3
	printf '%s\n' "$want" > "$work/want"
	# shellcheck disable=SC2086 # two words
	$DTIO_LS $source --noheadings "$@" -o "$name" "$device" \
		> "$work/out" 2> "$work/err"
	sed -E 's/^ +//; s/ +$//' "$work/out" > "$work/words"
	cmp -s "$work/words" "$work/want"
	result $? "column $name $*"
}

refuses()
{
	what=$1 text=$2
	shift 2
	check "$what" 2 "$@" < /dev/null
	complains "$text"
}

echo "TAP version 13"

# ---------------------------------------------------------------------------
# Columns that a device tree fills
# ---------------------------------------------------------------------------

source="--dtb $OUTPUT_DTB"
uart=40010000.uart
led=40030000.led
clocks=/soc@40000000/clock-controller@0
column PATH $uart /soc@40000000/uart@10000
column NAME /soc@40000000/uart@10000 $uart
column BUS $uart platform
column CLASS $uart uart
column WHAT $uart vendor,uart
column COMPATIBLE $uart "vendor,uart;vendor,old-uart"
column REGIONS $uart '40010000 64K;40040000 512B'
column REGIONS $uart '0x40010000+0x10000;0x40040000+0x200' -n
column REGIONS $uart '40010000 65536;40040000 512' --bytes
column IRQS $uart 2
column CLOCKS $uart "bus;baud"
column CLOCKS $uart "$clocks:3;$clocks:4" -n
column RESETS $uart clock-controller@0:7:1
column RESETS $uart $clocks:7:1 --numeric
column POWER $uart power-controller@1000:2
column POWER $uart /soc@40000000/power-controller@1000:2 -n
column SUPPLIES $uart vcc-supply
column SUPPLIES $uart /regulator -n
column IOMMUS $uart iommu@2000:66
column IOMMUS $uart /soc@40000000/iommu@2000:66 -n
column CONSUMERS regulator $uart
column CONSUMERS 40000000.clock-controller $uart
column VERDICT regulator no
column VERDICT $uart change
column REASON regulator 'it has no registers that could be passed on'
column STATE $uart ''
column DRIVER $uart ''
column SERVER $uart ''

# Each size at what it is written as: the units, the tenths, what is rounded up
sizes=$work/sizes.dts
at=0
cat > "$work/sizes" <<'END'
1 1B
1023 1023B
1024 1K
1075 1K
1076 1.1K
2000 2K
37648 36.8K
1048575 1024K
1048576 1M
1572864 1.5M
18446744073709551615 16E
1152921504606846976 1E
1210567579837189325 1.1E
END
{
	echo '/dts-v1/; / { #address-cells = <2>; #size-cells = <2>;'
	while read -r size want; do
		at=$((at + 1))
		printf 'size@%x00000000 { compatible = "vendor,size"; reg = /bits/ 64 <0x%x00000000 %s>; };\n' \
			$at $at "$size"
	done < "$work/sizes"
	echo '};'
} > "$sizes"
dtc -q -O dtb -o "$work/sizes.dtb" "$sizes"
cut -d ' ' -f 2 "$work/sizes" > "$work/want"
$DTIO_LS --dtb "$work/sizes.dtb" --noheadings -o REGIONS 2> "$work/err" |
	sed 's/^[0-9a-f]* //; s/ *$//' > "$work/words"
cmp -s "$work/words" "$work/want"
result $? "sizes as people write them"
cut -d ' ' -f 1 "$work/sizes" > "$work/want"
$DTIO_LS --dtb "$work/sizes.dtb" --noheadings -b -o REGIONS 2> "$work/err" |
	sed 's/^[0-9a-f]* //; s/ *$//' > "$work/words"
cmp -s "$work/words" "$work/want"
result $? "... and in bytes"
prints "-b in details" --dtb "$OUTPUT_DTB" -v -b $uart
has '40010000 65536, "control"'

# ---------------------------------------------------------------------------
# Columns that a running system fills
# ---------------------------------------------------------------------------

board=$work/board
fake_board "$board"
serial=30880000.serial
assign $serial 12
mkdir -p "$board/proc/345/fd" "$board/proc/sys/kernel" \
	"$board/lib/modules/6.12.0" "$board/sys/devices/20.gpio/tty/ttyV0" \
	"$board/sys/class/tty/console"
ln -s /dev/vfio/devices/vfio12 "$board/proc/345/fd/7"
echo 'qemu-system-aar' > "$board/proc/345/comm"
echo 6.12.0 > "$board/proc/sys/kernel/osrelease"
echo 'of:NserialT(null)Cfsl,imx8mp-uartCfsl,imx6q-uart' \
	> "$board/sys/devices/$serial/modalias"
cat > "$board/lib/modules/6.12.0/modules.alias" <<'END'
alias of:N*T*Cfsl,imx6q-uartC* imx
alias of:N*T*Cfsl,imx6q-uart imx
alias of:N*T*Cfsl,imx8mp-uartC* imx_new
END
ln -s ../../devices/20.gpio/tty/ttyV0 "$board/sys/class/tty/ttyV0"
echo ttyV0 > "$board/sys/class/tty/console/active"
mkdir -p "$board/sys/kernel/iommu_groups/2"
ln -s ../../kernel/iommu_groups/2 "$board/sys/devices/20.gpio/iommu_group"

source="--sysroot $board"
column DRIVER 20.gpio vendor_gpio
column MODULES $serial "imx;imx_new"
column OVERRIDE $serial dtio-platform
column GROUP $serial 12
column ALIAS 20.gpio ttyV0
column VFIO $serial vfio12
column DMA $serial none
column RESET $serial registers
column USES 20.gpio 'console ttyV0'
column STATE $serial open
column STATE 20.gpio host
column STATE 840000000.can free
column USERS $serial 'qemu-system-aar(345)'
column USERS $serial 345 -n
column WHAT $serial fsl,imx8mp-uart

function_board "$work/functions"
source="--sysroot $work/functions"
column PHYSFN 0000:02:10.0 0000:02:00.0
column VFS 0000:02:00.0 '0000:02:10.0;0000:02:10.2'
column IRQS 0000:01:00.0 65
column PRODUCT 0000:01:00.0 '0108: 1b36:0010' -n
column REGIONS 0000:01:00.0 '10000000 16K;config 4K'
column REGIONS 0000:01:00.0 '0x10000000+0x4000;config 4K' -n
column REGIONS 0000:01:00.0 '0x10000000+0x4000;config 4096' -n -b

listed=$($DTIO_LS --help | sed -n '/^Columns:/,/^$/s/^  \([A-Z]*\) .*/\1/p')
tested=$(sed -n 's/^column \([A-Z]*\) .*/\1/p' "$0" | sort -u)
echo "$listed" | sort > "$work/want"
echo "$tested" > "$work/words"
cmp -s "$work/want" "$work/words"
result $? "each column that --help lists is tested"

check "column names in any case, and their order" 0 --sysroot "$board" \
	--output irqs,Name $serial <<'END'
IRQS NAME
1 30880000.serial
END
prints "columns behind the default ones" --sysroot "$board" -r -o +PATH,BUS
has "NAME ALIAS WHAT DRIVER GROUP REGIONS IRQS STATE USERS VERDICT REASON PATH BUS"
# called WHAT NAME OPTION...: the device that is called so
called()
{
	what=$1 called=$2
	shift 2
	check "a device by $what" 0 "$@" -o NAME --noheadings "$called"
}

called "what the system has of it" ttyV0 --sysroot "$board" <<END
20.gpio
END
called "its node's name" uart@10000 --dtb "$OUTPUT_DTB" <<END
$uart
END
called "its address" 10000 --dtb "$OUTPUT_DTB" <<END
$uart
END
called "its address in hexadecimal" 0x10000 --dtb "$OUTPUT_DTB" <<END
$uart
END
called "a path that ends in a slash" /soc@40000000/uart@10000/ \
	--dtb "$OUTPUT_DTB" <<END
$uart
END
called "a part of its name" uart@1 --dtb "$OUTPUT_DTB" <<END
$uart
END
called "an alias" serial3 --dtb "$HOST_DTB" <<END
$($DTIO_LS --dtb "$HOST_DTB" --noheadings -o NAME,ALIAS | sed -n 's/ *serial3$//p')
END
check "a slip of the pen" 1 --dtb "$OUTPUT_DTB" 40010000.uert < /dev/null
complains "did you mean '40010000.uart'?"
check "what is not enabled" 1 --dtb "$HOST_DTB" timer@40000 < /dev/null
complains 'is not enabled, its status is "disabled"'
check "what several answer to" 1 --dtb "$OUTPUT_DTB" 400 < /dev/null
complains "'400' may be any of"
$DTIO_LS --dtb - -o NAME --noheadings $uart < "$OUTPUT_DTB" > "$work/words" 2> "$work/err"
[ "$(cat "$work/words")" = $uart ]
result $? "a tree from the standard input"
refuses "a file without an end" "does not begin with d00dfeed" --dtb /dev/zero
refuses "a column that is not there" "there is no column 'COLOUR'" -o COLOUR
refuses "no column" "there is no column ''" -o ''

# ---------------------------------------------------------------------------
# Which devices
# ---------------------------------------------------------------------------

check "-s by name" 0 --sysroot "$board" --noheadings -o NAME -s '*.serial' <<END
$serial
END
check "-s by path, across slashes" 0 --sysroot "$board" --noheadings -o NAME \
	--select '/soc@0/*30880000' <<END
$serial
END
check "-s twice, for either" 0 --sysroot "$board" --noheadings -o NAME \
	-s '*.serial' -s '*@20' <<END
20.gpio
$serial
END
check "-d twice, for either" 0 --sysroot "$board" --noheadings -o NAME \
	-d fsl,imx6q-uart -d 'vendor,*' <<END
20.gpio
$serial
END
check "-s that nothing matches" 1 --sysroot "$board" -s '*.nosuch' < /dev/null
complains 'no device matches'
check "-d by any compatible string" 0 --sysroot "$board" --noheadings -o NAME \
	-d fsl,imx6q-uart <<END
$serial
END
check "-d by a glob" 0 --sysroot "$board" --noheadings -o NAME \
	--compatible 'vendor,*' <<'END'
20.gpio
END
check "-d is no part of a string" 1 --sysroot "$board" -d vendor < /dev/null
check "--group, in the order of their numbers" 0 --sysroot "$board" --group \
	-o GROUP,NAME --noheadings <<END
2 20.gpio
12 $serial
END
check "--group has them first" 0 --sysroot "$board" --group=2 -r \
	--noheadings <<END
2 20.gpio ttyV0 vendor,gpio vendor_gpio 20\\x204B 2 host - change $(
	$DTIO_LS --sysroot "$board" -r --noheadings -o REASON 20.gpio)
END
check "--group=N" 0 --sysroot "$board" --group=12 -o NAME --noheadings <<END
$serial
END
check "--group=N of which there is none" 1 --sysroot "$board" --group=1 < /dev/null
complains 'no device matches'
check "--group N, which is no device" 1 --sysroot "$board" --group 12 < /dev/null
complains 'a group is --group=12'
check "--group of a tree without groups" 1 --dtb "$HOST_DTB" --group < /dev/null
complains 'none names an IOMMU that is enabled'
(fake_board "$work/plain")
check "--group of a system without groups" 1 --sysroot "$work/plain" --group \
	< /dev/null
complains 'no IOMMU is in use'
check "--group of a tree" 0 --dtb "$OUTPUT_DTB" --group --noheadings \
	-o GROUP,NAME <<END
0 $uart
END
check "all that is asked for has to hold" 0 --sysroot "$board" -s '*0*' \
	-d 'vendor,*' --group -o NAME --noheadings 20.gpio $serial <<'END'
20.gpio
END
check "... all of it" 1 --sysroot "$board" -s '*.gpio' -d 'fsl,*' < /dev/null
check "a name that is there and one that is not" 1 --sysroot "$board" \
	--noheadings -o NAME nosuch 20.gpio <<'END'
20.gpio
END
complains "no device 'nosuch'"

# ---------------------------------------------------------------------------
# Forms
# ---------------------------------------------------------------------------

check "--raw: each field is there" 0 --sysroot "$board" --raw \
	-o NAME,DRIVER,GROUP,REGIONS,USERS 840000000.can <<'END'
NAME DRIVER GROUP REGIONS USERS
840000000.can - - 840000000\x204K;10\x208B -
END
check "--pairs" 0 --sysroot "$board" --pairs -o NAME,DRIVER,IRQS 840000000.can <<'END'
NAME="840000000.can" DRIVER="" IRQS="4"
END
check "--noheadings" 0 --sysroot "$board" --noheadings -o NAME 840000000.can <<'END'
840000000.can
END
check "what nothing fills is left out where nobody asked for it" 0 \
	--sysroot "$board" -d syscon-reboot <<'END'
NAME WHAT IRQS STATE VERDICT REASON
soc@0:syscon@30:reboot@4 syscon-reboot 0 free no it has no registers that could be passed on
END

# A tree: the bus is there for what is below it, and no other.
$DTIO_LS --dtb "$OUTPUT_DTB" -t --noheadings -o NAME -d vendor,led \
	> "$work/words" 2> "$work/err"
cat > "$work/want" <<'END'
soc@40000000
└─soc@40000000:bus@20000
  ├─40030000.led
  └─40030100.led
END
cmp -s "$work/words" "$work/want"
result $? "-t: devices below those they are behind"
LC_ALL=C $DTIO_LS --dtb "$OUTPUT_DTB" --tree --noheadings -o NAME $led \
	> "$work/words" 2> "$work/err"
cat > "$work/want" <<'END'
soc@40000000
`-soc@40000000:bus@20000
  `-40030000.led
END
cmp -s "$work/words" "$work/want"
result $? "-t in ASCII"
check "-t is drawn in what names the device" 0 --dtb "$OUTPUT_DTB" -t \
	--noheadings -o IRQS,PATH $led <<'END'
0 /soc@40000000
0 └─/soc@40000000/bus@20000
1 └─/soc@40000000/bus@20000/led@30000
END

check "-k" 0 --sysroot "$board" -k 20.gpio $serial <<'END'
20.gpio: vendor,gpio
	driver in use: vendor_gpio
30880000.serial: fsl,imx8mp-uart
	driver in use: dtio-platform
	kernel modules: imx, imx_new
END
$DTIO_LS --sysroot "$board" -k $serial > "$work/want"
$DTIO_LS --sysroot "$board" --drivers $serial | cmp -s - "$work/want"
result $? "--drivers is -k"

# ---------------------------------------------------------------------------
# Details
# ---------------------------------------------------------------------------

prints "-v" --dtb "$OUTPUT_DTB" -v $uart
has "	Path:          /soc@40000000/uart@10000"
has '               vendor,old-uart'
has '40010000 64K, "control", can be mapped'
has '0: interrupt-controller@8000000 <0 5 4>, level, "event", shared with /soc@40000000/bus@20000/led@30000'
has '1: interrupt-controller@8000000 <0 6 1>, edge, "wake"'
has "	Interrupts:    2"
has '	Clocks:        bus: clock-controller@0 <3>'
has '               baud: clock-controller@0 <4>'
has '	Resets:        clock-controller@0 <7 1>'
has '	Power domains: power-controller@1000 <2>'
has '	Supplies:      vcc-supply: regulator'
has '	IOMMUs:        iommu@2000 <66>'
has '	Verdict:       change'
has 'run on the board: echo 40030000.led > '
lacks 'State:'
lacks 'Guest node'
prints "-v of lines of nodes below" --dtb "$IRQS_DTB" -v 20b0000.j
has '	Interrupts:    8'
has '	               0: interrupt-controller@1000000 <0 50 4>, level'
has '	               part 0: interrupt-controller@1000000 <0 51 4>, level, "x"'
has '	               part 1: interrupt-controller@1000000 <0 50 4>, level, the same line as 0, "y"'
has '	               part 2: interrupt-controller@1000000 <1 6 4>, cannot be passed on'
has '	               part/deep 0: absent'
has '	               part/deep 3: interrupt-controller@1000000 <0 51 4>, level, the same line as part 0, "d"'
has 'its interrupt 2 of part cannot be passed on'
prints "-v -n of them" --dtb "$IRQS_DTB" -v -n 20b0000.j
has '	               /j@20b0000/part/deep 3: /interrupt-controller@1000000 <0 51 4>, level, the same line as /j@20b0000/part 0, "d"'
prints "-v of lines that others have, too" --dtb "$IRQS_DTB" -v 2060000.i2c
has 'has its interrupt 2 of chip@10, which both share'
lacks 'has its interrupt 1 of chip@10'
prints "-v of several" --dtb "$OUTPUT_DTB" -v $led 40030100.led regulator
has 'not mapped: shares a page with /soc@40000000/bus@20000/led@30100'
has 'not mapped: begins within a page'
has '	Needed by:     40010000.uart (vcc-supply)'
prints "-v -n" --dtb "$OUTPUT_DTB" -vn $uart
has '0x40010000+0x10000, "control"'
has '	Resets:        /soc@40000000/clock-controller@0 <7 1>'
prints "-v of a system" --sysroot "$board" -v $serial 20.gpio
has '	State:         open by qemu-system-aar(345)'
has '	IOMMU group:   12'
has '	VFIO device:   vfio12'
has '	DMA:           none'
has '	Reset:         registers'
has '	Override:      dtio-platform'
has '	Modules:       imx, imx_new'
has '	In use for:    console ttyV0'
prints "-k with -v" --sysroot "$board" -kv $serial
has '	Driver:        dtio-platform'
has '	Modules:       imx, imx_new'
prints "-v -n of a system" --sysroot "$board" -v -n $serial
has '	State:         open by 345'
prints "-vv" --dtb "$HOST_DTB" -vv 40010000.serial 40030000.switch
has '	Refers to:     default: pinctrl@0'
has '	Guest node:'
has '		/ {'
has '			serial@40010000 {'
has 'enable-gpios: gpio@20000 <1 0>'
prints "-vv of what a guest cannot have" --dtb "$HOST_DTB" --verbose --verbose 40050000.stopped
has '	Guest node:    none, clocks: the host does not know the rate'

# ---------------------------------------------------------------------------
# --check
# ---------------------------------------------------------------------------

check "--check: no" 1 --dtb "$OUTPUT_DTB" --check regulator <<'END'
regulator: no
	it has no registers that could be passed on
END
prints "--check: change" --dtb "$OUTPUT_DTB" --check $uart
has '40010000.uart: change'
has "	  run on the board: echo 40030000.led > /sys/bus/platform/devices/40030000.led/driver/unbind"
$DTIO_LS --dtb "$OUTPUT_DTB" --check $uart > "$work/words" 2> "$work/err"
[ $? -eq 3 ]
result $? "... which has a status of its own"
$DTIO_LS --sysroot "$board" --check $serial > "$work/words" 2> "$work/err"
status=$?
answer=$($DTIO_LS --sysroot "$board" --noheadings -r -o VERDICT $serial)
echo "$answer" > "$work/want"
case $answer$status in yes0 | change3 | no1) ;; *) false ;; esac
result $? "the status is the answer's"
valid "--check -J" "set(n['$uart']) == {'name', 'path', 'product', 'verdict', 'reasons'}
	and n['$uart']['verdict'] == 'change'" --dtb "$OUTPUT_DTB" --check
[ -s "$work/out" ] && ! $DTIO_LS -J --dtb "$OUTPUT_DTB" --check > /dev/null
result $? "... and its status"
yes_dtb=$work/yes.dtb
dtc -q -O dtb -o "$yes_dtb" - <<'END'
/dts-v1/;
/ {
	#address-cells = <1>;
	#size-cells = <1>;
	serial@30880000 {
		compatible = "fsl,imx8mp-uart";
		reg = <0x30880000 0x10000>;
	};
};
END
$DTIO_LS --dtb "$yes_dtb" --check > "$work/words" 2> "$work/err"
status=$?
grep -qx '30880000.serial: yes' "$work/words" && [ $status -eq 0 ]
result $? "--check: yes"
$DTIO_LS --dtb "$yes_dtb" --check -J > "$work/words" 2> "$work/err"
result $? "--check -J: yes"

# ---------------------------------------------------------------------------
# JSON
# ---------------------------------------------------------------------------

valid "JSON has a version and what it is of" "d['version'] == 1 and
	d['model'] == 'Ünvendor \"One\"' and d['kernel'] is None and
	d['page_size'] >= 4096 and len(n) == 11" --dtb "$OUTPUT_DTB"
valid "JSON has all that the schema says" "all(set(device) ==
	set(schema['\$defs']['device']['properties']) - {'children'}
	for device in d['devices'])" --dtb "$OUTPUT_DTB"
valid "JSON of lines that are the same" "[irq['same_as'] for irq
	in n['20a0000.h']['irqs']] == [None, None, 0, None, 1, 0, None, None]" \
	--dtb "$IRQS_DTB"

valid "JSON of lines of nodes below" "[(irq['child'], irq['index'], irq['same_as'])
	for irq in n['20b0000.j']['irqs']] == [(None, None, None)] + [
	('/j@20b0000/' + child, index, same) for child, index, same in [
		('part', 0, None), ('part', 1, 0), ('part', 2, None),
		('part/deep', 0, None), ('part/deep', 1, None),
		('part/deep', 3, 1), ('in', 0, None)]]" --dtb "$IRQS_DTB"

valid "JSON of a device" "n['$uart'] | {'reasons': [], 'verdict': ''} == {
	'path': '/soc@40000000/uart@10000', 'name': '$uart',
	'names': [], 'class': 'uart', 'server': None, 'bus': 'platform',
	'what': 'vendor,uart',
	'product': None,
	'compatible': ['vendor,uart', 'vendor,old-uart'], 'driver': None,
	'modules': [], 'driver_override': None,
	'regions': [{'address': 0x40010000, 'length': 0x10000,
		'name': 'control', 'type': 'mmio', 'bar': None, 'mmap': 'yes',
		'child': None, 'index': None,
		'shared_with': None},
		{'address': 0x40040000, 'length': 512, 'name': 'fifo',
		'type': 'mmio', 'bar': None, 'mmap': 'yes',
		'child': None, 'index': None,
		'shared_with': None}],
	'irqs': [{'controller': '/interrupt-controller@8000000',
		'specifier': [0, 5, 4], 'trigger': 'level', 'name': 'event',
		'type': 'wired', 'child': None, 'index': None,
		'count': 1, 'usable': True,
		'shared_with': '/soc@40000000/bus@20000/led@30000',
		'same_as': None},
		{'controller': '/interrupt-controller@8000000',
		'specifier': [0, 6, 1], 'trigger': 'edge', 'name': 'wake',
		'type': 'wired', 'child': None, 'index': None,
		'count': 1, 'usable': True,
		'shared_with': None, 'same_as': None}],
	'clocks': [{'name': 'bus', 'property': 'clocks',
		'provider': '$clocks', 'specifier': [3]},
		{'name': 'baud', 'property': 'clocks',
		'provider': '$clocks', 'specifier': [4]}],
	'resets': [{'name': None, 'property': 'resets',
		'provider': '$clocks', 'specifier': [7, 1]}],
	'power_domains': [{'name': None, 'property': 'power-domains',
		'provider': '/soc@40000000/power-controller@1000',
		'specifier': [2]}],
	'supplies': [{'name': None, 'property': 'vcc-supply',
		'provider': '/regulator', 'specifier': []}],
	'iommus': [{'name': None, 'property': 'iommus',
		'provider': '/soc@40000000/iommu@2000', 'specifier': [66]}],
	'iommu_group': 0, 'vfio': None, 'dma': None, 'reset': None,
	'physfn': None, 'virtfns': [],
	'consumers': [], 'uses': [], 'state': None, 'users': [],
	'verdict': '', 'reasons': []}" --dtb "$OUTPUT_DTB"
valid "JSON of reasons" "n['$uart']['verdict'] == 'change' and
	n['$uart']['reasons'][0]['verdict'] == 'change' and
	n['$uart']['reasons'][0]['step'] == {'kind': 'unbind', 'device': '$led',
		'what': None, 'pid': None, 'override': None, 'force': False} and
	'unbind' in n['$uart']['reasons'][0]['command'] and
	any(reason['command'] is None for reason in n['$uart']['reasons'])" \
	--dtb "$OUTPUT_DTB"
valid "JSON has all reasons, behind a no too" \
	"len(n['40000000.clock-controller']['reasons']) > 2 and
	n['40000000.clock-controller']['reasons'][0]['verdict'] == 'no'" \
	--dtb "$OUTPUT_DTB"
valid "JSON of consumers" "n['regulator']['consumers'] == [{'name': '$uart',
	'path': '/soc@40000000/uart@10000', 'property': 'vcc-supply'}]" \
	--dtb "$OUTPUT_DTB"







valid "JSON of a running system" "d['kernel'] == '6.12.0' and d['as_root'] and
	n['$serial'] == {'modules': ['imx', 'imx_new'], 'iommu_group': 12,
	'vfio': 'vfio12', 'dma': 'none', 'reset': 'registers', 'state': 'open',
	'driver': 'dtio-platform', 'driver_override': 'dtio-platform',
	'users': [{'pid': 345, 'command': 'qemu-system-aar'}],
	'name': '$serial'}" --sysroot "$board" \
	-o MODULES,GROUP,VFIO,DMA,RESET,STATE,USERS,DRIVER,OVERRIDE,NAME
valid "JSON of what stands on a device" "n['20.gpio']['uses'] ==
	[{'kind': 'console', 'what': 'ttyV0', 'pid': None, 'command': None}]" --sysroot "$board"
valid "a tree in JSON" "d['devices'][0]['name'] == 'soc@40000000' and
	len(d['devices']) == 1 and
	d['devices'][0]['children'][0]['children'][0] == {'name': '$led'}" \
	--dtb "$OUTPUT_DTB" -t -o NAME $led
valid "a tree of all" "len(n) == 11 and '$led' in n" --dtb "$OUTPUT_DTB" -t
valid "bytes of others" "n['40050000.hostile']['compatible'] ==
	[chr(27) + '[31m' + chr(34) + chr(92) + 2 * chr(0xfffd) + '(' + chr(0x9b)]" \
	--dtb "$OUTPUT_DTB"
! LC_ALL=C grep -q -e "$(printf '\302\233')" -e "$(printf '\033')" \
	-e "$(printf '\377')" "$work/out"
result $? "... and none that a terminal would act on"
valid "no device" "d['devices'] == []" --sysroot "$board" nosuch
complains "no device 'nosuch'"
mkdir "$work/empty"
valid "no device tree" "d['devices'] == [] and d['model'] is None" \
	--sysroot "$work/empty"
complains 'no device tree'
for form in '' -t -k -v -vv --check -r; do
	# shellcheck disable=SC2086 # none or one
	check "no device tree $form" 1 --sysroot "$work/empty" $form < /dev/null
	complains 'no device tree'
done
for dtb in freescale/imx8mp-evk qcom/sdm845-db845c; do
	file=$here/../../../build/dtb/$dtb.dtb
	if [ -e "$file" ]; then
		valid "JSON of $dtb" "len(n) > 100" --dtb "$file"
		valid "a tree of $dtb" "len(n) > 100" --dtb "$file" -t
	else
		tests=$((tests + 1))
		echo "ok $tests JSON of $dtb # SKIP make kernel-source builds it"
	fi
done

# ---------------------------------------------------------------------------
# Terminals
# ---------------------------------------------------------------------------

escape=$(printf '\033')
shown "a terminal" 200 --sysroot "$board"
has "${escape}[31mno"
has "${escape}[35mopen"
is_within 200
has "REGIONS"
has "840000000 4K +1"
lacks "; if you know"
shown "a narrow terminal" 80 --sysroot "$board"
is_within 80
has "NAME"
has "VERDICT"
lacks "REGIONS"
has "soc@0:syscon@30:reboot@4"
shown "columns that were asked for" 80 --sysroot "$board" -o NAME,REGIONS 840000000.can
has "840000000 4K"
has "              10 8B"
shown "one that is not as wide as what was asked for" 20 --dtb "$OUTPUT_DTB" -o PATH $uart
has "/soc@40000000/uart@10000"
shown "a tree on a narrow terminal" 80 --dtb "$OUTPUT_DTB" -t
is_within 80
has "│ ├─40030000.led"
shown "what the tree is drawn with counts" 62 --dtb "$OUTPUT_DTB" -t $led
is_within 62
lacks "REGIONS"
has "REASON"
shown "reasons come before regions" 76 --dtb "$OUTPUT_DTB" -t $led
is_within 76
lacks "REGIONS"
has "REASON"
shown "... which have what is left" 120 --dtb "$OUTPUT_DTB" -t $led
is_within 120
has "REGIONS"
has "REASON"
shown "reasons" 70 --dtb "$OUTPUT_DTB" --check $led
has "40030000.led: ${escape}[33mchange${escape}[0m"
sed -i '/run on the board: /d; s/	/        /' "$work/out"
is_within 70
shown "details" 200 --sysroot "$board" -v $serial
has "${escape}[1m$serial${escape}[0m"
shown "JSON on a terminal" 80 --sysroot "$board" -J
lacks "$escape"
shown "--raw on a terminal" 80 --sysroot "$board" -r
lacks "$escape"
has '840000000\x204K;10\x208B'
NO_COLOR=1
export NO_COLOR
for form in '' -v --check -t -k; do
	# shellcheck disable=SC2086 # none or one
	shown "NO_COLOR $form" 200 --sysroot "$board" $form
	has "20.gpio"
	lacks "$escape"
done
NO_COLOR=''
shown "NO_COLOR that is empty" 200 --sysroot "$board"
has "$escape"
unset NO_COLOR
TERM=dumb
shown "a terminal without colours" 200 --sysroot "$board"
lacks "$escape"
TERM=xterm
shown "a hostile tree" 200 --dtb "$OUTPUT_DTB" -o COMPATIBLE 40050000.hostile
has '\x1b[31m'
lacks "$escape"
shown "details of a hostile tree" 200 --dtb "$OUTPUT_DTB" -v 40050000.hostile
has '\x1b[31m"\\xff\xc3(\xc2\x9b'
for form in '' -v --check -t -k -r -P; do
	# shellcheck disable=SC2086 # none or one
	prints "no colour but on a terminal $form" --sysroot "$board" $form
	lacks "$escape"
done

# ---------------------------------------------------------------------------
# Where it comes from
# ---------------------------------------------------------------------------

$DTIO_LS --sysroot "$board" --dump "$work/dump" > "$work/words" 2> "$work/err" &&
	[ -s "$work/dump" ] && [ ! -s "$work/words" ] && [ ! -s "$work/err" ]
result $? "--dump"
$DTIO_LS --sysroot "$board" -J > "$work/want"
$DTIO_LS -F "$work/dump" -J > "$work/words" 2> "$work/err"
cmp -s "$work/words" "$work/want"
result $? "-F says what --dump saw"
$DTIO_LS --sysroot "$board" -vv > "$work/want"
# Elsewhere, commands are said to be for the board.
$DTIO_LS --file "$work/dump" -vv 2> "$work/err" |
	sed 's/run on the board: /run: /' > "$work/words"
cmp -s "$work/words" "$work/want"
result $? "... in all detail"
fdtput -d "$work/dump" /__dtio__ as-root
prints "a dump that was not made by root" -F "$work/dump" -v 20.gpio
[ "$(cat "$work/err")" = 'dtio-ls: not dumped by root: which processes had devices open is not known in full' ]
result $? "-v says what root would add"
shown "a dump that was not made by root" 80 -F "$work/dump"
has 'not dumped by root'
prints "in a pipe" -F "$work/dump"
[ ! -s "$work/err" ]
result $? "a program is not told"
valid "... but in JSON" "not d['as_root']" -F "$work/dump"
check "--dump without a device tree" 1 --sysroot "$work/empty" --dump "$work/none" < /dev/null
complains 'nothing to dump'
[ ! -e "$work/none" ]
result $? "... leaves nothing"
refuses "a dump that is not there" 'No such file' -F "$work/nosuch"
refuses "a device tree that is not there" 'No such file' --dtb "$work/nosuch"
refuses "a system that is not there" 'No such file' --sysroot "$work/nosuch"
refuses "a device tree that is none" 'no sound device tree' --dtb "$0"

# ---------------------------------------------------------------------------
# What does not go together
# ---------------------------------------------------------------------------

refuses "two forms" '-J and -r do not go together' -J -r
refuses "two things" '-t and -k do not go together' -t -k
refuses "two places" '-F and --dtb do not go together' -F a --dtb b
refuses "two more places" '--dtb and --sysroot do not go together' --dtb a --sysroot b
refuses "to bind and to check" '--bind and --check do not go together' --bind --check x
refuses "a raw tree" '-r does not go with -t' -t -r
refuses "details as JSON" '-J does not go with -v' -v -J
refuses "drivers as columns" '-o does not go with -k' -k -o NAME
refuses "a tree with details" '-v does not go with -t' -t -v
refuses "checks as columns" '--check: it has lines of its own' --check -o NAME
refuses "checks, raw" '--check: it has lines of its own' --check -r
refuses "numbers in JSON" '-n does not go with -J' -J -n
refuses "bytes in JSON" '-b does not go with -J' -J -b
refuses "bytes of drivers" '-b does not go with -k' -k -b
refuses "bytes of a check" '-b does not go with --check' --check --bytes
refuses "numbers of drivers" '-n does not go with -k' -k -n
refuses "a dump of some" '-s does not go with --dump' --dump x -s y
refuses "a dump of a group" '--group does not go with --dump' --dump x --group
refuses "a dump of one" '--dump takes one FILE' --dump x y
refuses "to bind what is like that" '-d does not go with --bind' --bind -d x y
refuses "to bind nothing" '--bind wants a device' --bind
refuses "to release nothing" '--release wants a device' --release
refuses "to bind in a file" 'there is no system to change' --dtb "$HOST_DTB" --bind x
refuses "--force of nothing" '--force goes with --bind' --force
refuses "--persist of nothing" '--persist goes with --bind' --persist x
refuses "--dry-run of nothing" '--dry-run goes with --bind' --dry-run x
refuses "a file without a name" '--dtb wants a file' --dtb ''
refuses "a dump without a name" '-F wants a file' -F ''
refuses "a system without a name" '--sysroot wants a file' --sysroot ''
refuses "to dump to nothing" '--dump wants a file' --dump ''
refuses "--saved of nothing" '--saved goes with --bind' --saved
refuses "--saved of one" '--saved goes with --bind, without devices' --bind --saved x
$DTIO_LS --nosuch > "$work/out" 2> "$work/err"
[ $? -eq 2 ] && grep -q -- '--help lists the options' "$work/err"
result $? "an option that is not there"
$DTIO_LS --sysroot "$board" > /dev/full 2> "$work/err"
[ $? -eq 2 ] && grep -q 'No space left' "$work/err"
result $? "a full disk"

prints "help" --help
[ "$(wc -L < "$work/out")" -le 80 ]
result $? "help fits into 80 columns"
# shellcheck disable=SC2013 # words
for option in $(sed -n 's/^	{ "\([a-z-]*\)",.*/--\1/p' "$here/../../../tools/dtio-ls/options.c"); do
	has "$option"
done
finish
