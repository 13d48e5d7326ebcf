#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest: an NVMe disk, by the guest's stock driver. A file is written, and all
# that are there are read.
#   pci-nvme-guest.sh FILE [first|enable]
# first: there is no partition yet; and in the end the disk is read for as long as
# there is a guest. enable: in the end the driver goes, and MSI-X is enabled and
# disabled by one write of 32 bits each.

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

# Each processor has a queue of commands, and that an interrupt of its own. With
# "pci=nomsi" there is one queue and one line.
show_queues()
{
	read_blocks 1 20
	read_blocks 2 20
	if [ ! -e "$controller/device/msi_irqs" ]; then
		awk '/nvme0q/ {
			count = $2 + $3
			print "line", (count < 40 ? count : "40 and more")
		}' /proc/interrupts
		return
	fi
	for irq in "$controller"/device/msi_irqs/*; do
		awk -v irq="${irq##*/}:" -v mode="$(cat "$irq")" '$1 == irq {
			count = $2 + $3
			print "queue", $NF, mode, (count < 20 ? count : "20 and more")
		}' /proc/interrupts
	done
}

# word OFFSET: of the function's configuration space
word()
{
	od -An -tu4 -j "$1" -N 4 "$function/config" | tr -d ' '
}

# put_word OFFSET VALUE: Linux makes one access of it.
put_word()
{
	# shellcheck disable=SC2059 # bytes
	printf "$(printf '\\%03o\\%03o\\%03o\\%03o' $(($2 & 255)) \
		$(($2 >> 8 & 255)) $(($2 >> 16 & 255)) $(($2 >> 24 & 255)))" |
		dd of="$function/config" bs=4 seek=$(($1 / 4)) conv=notrunc \
			2>/run/dd || cat /run/dd
}

enable_at_once()
{
	function=$(readlink -f "$controller/device")
	echo "${function##*/}" >/sys/bus/pci/drivers/nvme/unbind
	at=$(($(word 0x34) & 255))
	while [ $at != 0 ] && [ $(($(word $at) & 255)) != 17 ]; do
		at=$(($(word $at) >> 8 & 255))
	done
	off=$(($(word $at) & 0x7fffffff))
	put_word $at $((off | 0x80000000))
	say "enabled $(($(word $at) >> 31))"
	sleep 3
	put_word $at $off
	say "disabled $(($(word $at) >> 31))"
	sleep 3
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
[ "$2" != enable ] || enable_at_once
while [ "$2" = first ] && read_blocks 3 1000; do
	:
done
