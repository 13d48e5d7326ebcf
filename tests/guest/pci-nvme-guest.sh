#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest: an NVMe disk, by the guest's stock driver. A file is written, and all
# that are there are read.
#   pci-nvme-guest.sh FILE [first]
# first: there is no partition yet; and in the end the disk is read for as long as
# there is a guest.

. /root/numbers.sh
. /root/report.sh

controller=/sys/class/nvme/nvme0
disk=/dev/nvme0n1
part=${disk}p1

partition()
{
	printf '%s\n' n p 1 2048 '' w | fdisk -u $disk >/run/fdisk 2>&1
	wait_for 5 [ -e $part ] || cat /run/fdisk
	mke2fs -L dtio $part >/run/mke2fs 2>&1 || cat /run/mke2fs
}

write()
{
	mount -t ext4 $part /mnt || return
	numbers "$1" >"/mnt/$1"
	sync
	umount /mnt
}

# Nothing of what is on the disk is in memory when this begins.
read_all()
{
	echo 3 >/proc/sys/vm/drop_caches
	mount -t ext4 -o ro $part /mnt || return
	for file in /mnt/[0-9]*; do
		say "file ${file##*/} $(sha256sum <"$file" | cut -d' ' -f1)"
	done
	umount /mnt
}

# read_blocks MASK COUNT: on the processors of the mask, past the page cache
read_blocks()
{
	taskset "$1" dd if=$disk of=/dev/null bs=4k count="$2" iflag=direct \
		2>/run/dd && return
	sed 's/^/complaint: /' /run/dd
	return 1
}

# Each processor has a queue of commands, and that an interrupt of its own.
show_queues()
{
	read_blocks 1 20
	read_blocks 2 20
	for irq in "$controller"/device/msi_irqs/*; do
		awk -v irq="${irq##*/}:" -v mode="$(cat "$irq")" '$1 == irq {
			count = $2 + $3
			print "queue", $NF, mode, (count < 20 ? count : "20 and more")
		}' /proc/interrupts
	done
}

mkdir -p /mnt
if ! wait_for 10 [ -e $disk ]; then
	dmesg | grep nvme
	exit 1
fi
# Blanks fill its serial number up.
read -r serial <$controller/serial
say "disk $serial $(cat /sys/block/nvme0n1/size)"
[ "$2" != first ] || partition
say "partition $(cat /sys/block/nvme0n1/nvme0n1p1/start)"
write "$1"
read_all
/root/e2fsck.static -fn $part >/run/e2fsck 2>&1
say "e2fsck $?"
cat /run/e2fsck
show_queues
dmesg | grep -E 'nvme (nvme|0000).*(timeout|completion polled|error|abort|fail|reset)' |
	sed 's/^/complaint: /'
say "done"
while [ "$2" = first ] && read_blocks 3 1000; do
	:
done
