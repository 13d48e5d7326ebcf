#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# dtio-ls on a made-up board: $DTIO_LS is the program, TAP is the output.
set -u
# shellcheck source=tests/unit/lib/fake-board.sh
. "$(dirname "$0")/fake-board.sh"
# shellcheck source=tests/unit/lib/check.sh
. "$(dirname "$0")/check.sh"

echo "TAP version 13"
board=$work/board
fake_board "$board"

check "translates addresses, counts interrupts" 0 \
	--sysroot "$board" --noheadings -n -o NAME,REGIONS,IRQS <<'END'
20.gpio 0x20+0x4 2
30880000.serial 0x30880000+0x10000 1
840000000.can 0x840000000+0x1000;0x10+0x8 4
soc@0:syscon@30:reboot@4 0
END
silent

check "finds by name and by path" 0 --sysroot "$board" --noheadings -o name,driver,state \
	20.gpio /soc@0/can@40000000 <<'END'
20.gpio vendor_gpio host
840000000.can free
END

check "prints the default columns" 0 --sysroot "$board" 20.gpio <<'END'
NAME WHAT DRIVER REGIONS IRQS STATE VERDICT REASON
20.gpio vendor,gpio vendor_gpio 20 4B 2 host change no IOMMU is in front of it, and nothing tells whether it does DMA: if its manual says that it never does, set the override assume_no_dma; the kernel cannot check it, and DMA would reach all of the host's memory
END

assign 30880000.serial 3
check "shows what dtio has" 0 --sysroot "$board" --noheadings \
	-o NAME,DRIVER,OVERRIDE,GROUP,VFIO,DMA,RESET,STATE,USERS 30880000.serial <<'END'
30880000.serial dtio-platform dtio-platform 3 vfio3 none registers dtio
END

mkdir -p "$board/proc/12/fd" "$board/proc/345/fd" "$board/proc/6/fd"
ln -s /dev/vfio/devices/vfio3 "$board/proc/345/fd/7"
ln -s /dev/vfio/3 "$board/proc/12/fd/9"
ln -s /dev/vfio/3 "$board/proc/12/fd/10"
ln -s /dev/vfio/33 "$board/proc/6/fd/4"
check "shows who has a device open" 0 --sysroot "$board" --noheadings \
	-o NAME,STATE,USERS 30880000.serial 20.gpio <<'END'
20.gpio host
30880000.serial open 12;345
END

check "misses a named device" 1 --sysroot "$board" --noheadings -o NAME nosuch 20.gpio <<'END'
20.gpio
END
complains "no device 'nosuch'"

mkdir "$work/empty"
check "misses one without a name" 1 --sysroot "$board" '' < /dev/null
complains "no device has the empty name"

check "has nothing without a device tree" 1 --sysroot "$work/empty" < /dev/null
complains "no device tree"

check "refuses an unknown column" 2 --sysroot "$board" -o NAME,COLOR < /dev/null
complains "there is no column 'COLOR'"

check "refuses a directory that is not there" 2 --sysroot "$work/nosuch" < /dev/null
complains "No such file or directory"

check "prints its version" 0 --version <<END
dtio-ls $(sed -n 's/^.define LIBDTIO_VERSION "\(.*\)"/\1/p' "$(dirname "$0")/../../../lib/libdtio.h")
END

$DTIO_LS --help > "$work/out" 2> "$work/err"
: > "$work/want"
cp "$work/out" "$work/words"
grep -q '^  REGIONS ' "$work/out" && [ ! -s "$work/err" ]
result $? "prints help"

# A tree that does not add up: no crash, and what is broken is absent, as it is for
# the kernel: a text without an end, interrupts from the first one of nowhere on.
serial=$board/sys/firmware/devicetree/base/soc@0/bus@30800000/serial@30880000
gpio=$board/sys/firmware/devicetree/base/soc@0/gpio@20
can=$board/sys/firmware/devicetree/base/soc@0/can@40000000
printf '\000\001' > "$serial/reg"
printf 'unterminated' > "$serial/compatible"
cells "$gpio/interrupt-parent" 2
: > "$gpio/#interrupt-cells"
cells "$can/interrupts-extended" 1 0 5 4 99 1
# nobody has the phandle 0, not even a node that has none
cells "$board/sys/firmware/devicetree/base/#interrupt-cells" 3
syscon=$board/sys/firmware/devicetree/base/soc@0/syscon@30
cells "$syscon/phandle" 0
cells "$syscon/#interrupt-cells" 3
cells "$syscon/reboot@4/interrupt-parent" 0
cells "$syscon/reboot@4/interrupts" 0 9 4
cells "$board/sys/firmware/devicetree/base/soc@0/#size-cells" 0xffffffff
check "survives a broken tree" 0 --sysroot "$board" --noheadings \
	-o NAME,REGIONS,IRQS,COMPATIBLE <<'END'
30880000.serial 1
840000000.can 1 bosch,m_can
20.gpio 0 vendor,gpio
soc@0:syscon@30:reboot@4 0 syscon-reboot
END

finish
