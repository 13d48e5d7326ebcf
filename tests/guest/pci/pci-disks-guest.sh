#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest: a disk is written from its front to its end, a piece of 2 MB every
# 4 MiB, a piece in each boot. All pieces that are there are read then.
#   pci-disks-guest.sh DISK INTERRUPT [reboot]
# INTERRUPT is what the name of its interrupts begins with.

. /root/numbers.sh
. /root/report.sh

disk=$1

# Piece N, past the page cache
read_piece()
{
	dd if="$disk" bs=1M skip=$(($1 * 4)) count=2 iflag=direct 2>/run/dd |
		head -c 2000000
}

is_written()
{
	read_piece "$1" | head -c 1 | grep -q 1
}

if ! wait_for 20 [ -e "$disk" ]; then
	dmesg | sed 's/^/complaint: /'
	exit 1
fi
piece=0
while is_written $piece; do
	piece=$((piece + 1))
done
numbers $((100000000 + piece)) |
	dd of="$disk" bs=1M seek=$((piece * 4)) conv=fsync 2>/run/dd ||
	sed 's/^/complaint: /' /run/dd
for each in $(seq 0 $piece); do
	say "piece $piece: $each $(read_piece "$each" | sha256sum | cut -d' ' -f1)"
done
awk -v name="$2" '$NF ~ "^" name {
	count += $2
	kind = /MSI/ ? "MSI" : "GIC"
}
END {
	print "interrupts", kind, (count < 5 ? count + 0 : "5 and more")
}' /proc/interrupts
dmesg | grep -E '(vda|virtio0|mmc0|mmcblk0).*(error|timeout|timed out|fail)' |
	sed 's/^/complaint: /'
say "done"
[ "$3" != reboot ] || reboot -f
