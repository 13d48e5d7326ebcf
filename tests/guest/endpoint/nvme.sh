# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh disable=SC2154
#
# To be sourced in a guest, after endpoint.sh: an NVMe disk that is the function of its
# controller (nvmet-pci-epf, Linux 7.2), and in the host a file system on that disk.

nvmet=/sys/kernel/config/nvmet
subsystem=$nvmet/subsystems/dtio.disk
disk=/dev/nvme0n1
part=${disk}p1

# target FILE MEGABYTES: a file is a disk
target()
{
	truncate -s "$2M" "$1" &&
		mkdir -p "$subsystem/namespaces/1" "$nvmet/ports/1" || return
	echo dtio >"$subsystem/attr_model"
	echo 0x1af4 >"$subsystem/attr_vendor_id"
	echo 0x1af4 >"$subsystem/attr_subsys_vendor_id"
	echo 1 >"$subsystem/attr_allow_any_host"
	echo "$1" >"$subsystem/namespaces/1/device_path"
	echo 1 >"$subsystem/namespaces/1/buffered_io"
	echo 1 >"$subsystem/namespaces/1/enable" || return
	echo pci >"$nvmet/ports/1/addr_trtype"
	ln -s "$subsystem" "$nvmet/ports/1/subsystems/"
}

# make_disk: the disk becomes a function of the controller
make_disk()
{
	make nvmet_pci_epf disk deviceid=0xf1a5 msix_interrupts=4 || return
	echo 1 >"$pci_ep/functions/nvmet_pci_epf/disk/nvme/portid"
	echo dtio.disk >"$pci_ep/functions/nvmet_pci_epf/disk/nvme/subsysnqn"
	put nvmet_pci_epf disk
}

# word NUMBER: as 32 bits for printf
word()
{
	printf '\\%03o' $(($1 & 255)) $(($1 >> 8 & 255)) $(($1 >> 16 & 255)) $(($1 >> 24))
}

# partition: one, of all of the disk, with a file system. The disk's blocks are those of the
# file, 4 KiB, which the fdisk of busybox does not know.
partition()
{
	blocks=$(($(blockdev --getsize64 $disk) / 4096))
	printf "\\0\\0\\0\\0\\203\\0\\0\\0$(word 256)$(word $((blocks - 256)))" |
		dd of=$disk bs=1 seek=446 conv=notrunc 2>/dev/null
	printf '\125\252' | dd of=$disk bs=1 seek=510 conv=notrunc 2>/dev/null
	blockdev --rereadpt $disk
	tries=50
	until [ -e $part ]; do
		[ $((tries -= 1)) -gt 0 ] || return
		usleep 200000
	done
	mke2fs -b 4096 -L dtio $part >/run/mke2fs 2>&1
}

# write_file MEGABYTES: to the file system, and its sum
write_file()
{
	mkdir -p /mnt && mount -t ext4 $part /mnt &&
		dd if=/dev/urandom of=/mnt/random bs=1M count="$1" 2>/dev/null &&
		echo "written by the host" >/mnt/words &&
		sha256sum </mnt/random >/run/sum && sync && umount /mnt
}

# read_file: it is what was written. Nothing of it is in memory when this begins.
read_file()
{
	echo 3 >/proc/sys/vm/drop_caches
	mount -t ext4 -o ro $part /mnt || return
	sha256sum </mnt/random | cmp - /run/sum
	status=$?
	umount /mnt
	return $status
}
