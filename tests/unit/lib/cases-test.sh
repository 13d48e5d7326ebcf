#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# What dtio-ls says of device trees and dumps after reports from the field, in cases/:
# $DTIO_LS is the program, TAP is the output.
set -u
here=$(cd "$(dirname "$0")" && pwd)
# shellcheck source=tests/unit/lib/check.sh
. "$here/check.sh"

echo "TAP version 13"

# read_case FILE [CHANGE]: the case as $tree, changed by sed
read_case()
{
	tree=$work/case.dtb
	sed "${2-}" "$here/cases/$1" > "$work/case.dts"
	dtc -q -I dts -O dtb -o "$tree" "$work/case.dts"
}

# says STATUS WHAT LINE ARGUMENT...: a line with that is printed, and the status is that.
# LINE is a basic regular expression; "!LINE": none is.
says()
{
	status=$1 what=$2 line=$3
	shift 3
	echo "status $status, $line" > "$work/want"
	$DTIO_LS "$@" > "$work/words" 2> "$work/err"
	got=$?
	case $line in
	!*) ! cat "$work/words" "$work/err" | grep -q -- "${line#!}" ;;
	*) cat "$work/words" "$work/err" | grep -q -- "$line" ;;
	esac && [ $got -eq "$status" ]
	result $? "$what"
}

# An SMMU whose table walks are not coherent is one that VFIO takes no device behind.
coherent='s/compatible = "arm,mmu-500";/& dma-coherent;/'
# What the administrator of a dump's board has said
accepted='s/__dtio__ {/& allow-unsafe-interrupts;/'
no_word='!assume_no_dma'

read_case 01-rk-npu-window-contains-its-iommu.dts
says 1 "the window has the device's own IOMMU in it" \
	'fdab9000.iommu holds part of its region 0; fdab9000.iommu has to keep its driver: it is an IOMMU' \
	--dtb "$tree" --check /npu@fdab0000
says 1 "... on the same line, too" \
	'fdab9000.iommu has its interrupt 0, .* has to keep its driver: it is an IOMMU' \
	--dtb "$tree" --check /npu@fdab0000
says 1 "... and nothing takes it from its driver" '!unbind' \
	--dtb "$tree" --check /npu@fdab0000

read_case 02-video-codec-streams-in-child-nodes.dts
says 1 "streams in children are DMA" \
	'it does DMA, .* the device itself: nodes below it have "iommus"' \
	--dtb "$tree" --check /video-codec@aa00000
says 1 "... and nobody is asked to say otherwise" "$no_word" \
	--dtb "$tree" --check /video-codec@aa00000

# The report's answer is "yes", but as it is given the IOMMU says nothing of coherence,
# and its host bridge has no "msi-map".
for map in 04a-pci-iommu-map-one-cell.dts 04b-pci-iommu-map-two-cells.dts; do
	read_case $map
	says 1 "${map%.dts}: an IOMMU that is not coherent" \
		'its IOMMU 15000000.iommu does not keep DMA coherent' \
		-F "$tree" --check 0000:01:00.0
	read_case $map "$coherent"
	says 3 "${map%.dts}: MSIs that are not isolated" \
		'nothing is known to keep it from raising interrupts of other devices' \
		-F "$tree" --check 0000:01:00.0
	read_case $map "$coherent; $accepted"
	says 0 "${map%.dts}: the IOMMU is found" \
		'its DMA goes through the IOMMU 15000000.iommu' \
		-F "$tree" --check 0000:01:00.0
	says 0 "... and the answer is yes" '^0000:01:00.0: yes$' \
		-F "$tree" --check 0000:01:00.0
done

read_case 05-smmu-left-reserved.dts
says 1 "an IOMMU that is left reserved" \
	'the IOMMU iommu@15400000, .* is not enabled (status "reserved")' \
	--dtb "$tree" --check /ethernet@23040000
read_case 05b-pci-behind-smmu-left-reserved.dts
says 1 "... in front of a PCI function" \
	'the IOMMU iommu@15000000, .* is not enabled (status "reserved")' \
	-F "$tree" --check 0000:01:00.0

# As it is given, the IOMMU is not coherent.
read_case 06-two-can-one-stream.dts "$coherent"
says 3 "two with one stream are a group" \
	'it shares its IOMMU group with c320000.mttcan' \
	--dtb "$tree" --check /mttcan@c310000
says 0 "... and go together" \
	'^c320000.mttcan: .* -> dtio-platform, in one IOMMU group with c310000.mttcan$' \
	--dtb "$tree" --bind --dry-run /mttcan@c310000

# As it is given, the IOMMU is not coherent. There is no ITS, either.
read_case 07-one-line-twice-in-one-device.dts "$coherent"
says 3 "a line that is written twice is no other's" '!which both share\|also that of' \
	--dtb "$tree" --check /ethernet@ff0e0000
says 0 "... and the same one for the guest" 'interrupts = <0 0 4 0 0 4>;' \
	--dtb "$tree" --guest-node /ethernet@ff0e0000

read_case 09-interrupt-controller-with-four-cells.dts
says 0 "the last of four cells is the trigger" '<0 0 1097 4>, level' \
	--dtb "$tree" -v /serial@39b200000

read_case 10b-rpi5-rp1-running-system.dts
says 0 "registers behind a PCI bridge are found" '^1f00030000.serial *1f00030000 256B$' \
	-F "$tree" --noheadings -o NAME,REGIONS 1f00030000.serial

read_case 15-stream-of-the-wrapper.dts
says 1 "the stream of the block around it" \
	'the device itself: its DMA is mapped for the block that it is part of' \
	--dtb "$tree" --check /geniqup@ac0000/i2c@a80000
says 1 "... and nobody is asked to say otherwise" "$no_word" \
	--dtb "$tree" --check /geniqup@ac0000/i2c@a80000
says 1 "... and its driver takes what is around it" \
	'its node cannot be recreated .* /geniqup@ac0000' \
	--dtb "$tree" --check /geniqup@ac0000/i2c@a80000

read_case 18-one-block-described-twice.dts
says 0 "one block with two nodes, one of them enabled" 'a88000 16K, can be mapped' \
	--dtb "$tree" -v /i2c@a88000

finish
