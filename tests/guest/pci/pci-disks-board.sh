#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board `virt`: a virtio disk in guests, one after the other, and an SD card
# in a guest that reboots. TAP without a plan.

. /root/numbers.sh
. /root/report.sh
. /root/tap.sh
. /root/pci.sh

disk=0000:01:00.0
card=0000:02:00.0
reboots=3

# guest OPTION... -- WORD...: the words are for pci-disks-guest.sh
guest()
{
	guest-run --memory 256M \
		--file pci-disks-guest.sh:/root/pci-disks-guest.sh \
		--file numbers.sh:/root/numbers.sh \
		--file report.sh:/root/report.sh "$@" >/run/guest 2>&1
}

# wrote PIECE: it, and found it and those before it as they were written
wrote()
{
	for piece in $(seq 0 "$1"); do
		[ -e "/run/$piece" ] ||
			checksum $((100000000 + piece)) >"/run/$piece"
		says "piece $1: $piece $(cat "/run/$piece")\$" || return
	done
}

# works HOW PIECE INTERRUPT: the driver counts interrupts of that kind
works()
{
	result "$1: what the guest and those before it wrote is there" wrote "$2"
	result "$1: its interrupts come" says "interrupts $3 5 and more\$"
	result "$1: the driver has nothing to complain of" eval \
		'says "done\$" && ! says complaint'
}

for function in $disk $card; do
	dtio-ls --bind $function >/run/guest 2>&1
	result "dtio-ls gives $function to dtio-pci" \
		[ "$(driver_of $function)" = dtio-pci ]
done

virtio="sh pci-disks-guest.sh /dev/vda virtio0"
guest --device dtio-pci,host=$disk -- $virtio
works "virtio, messages" 0 MSI
guest --device dtio-pci,host=$disk --append pci=nomsi -- $virtio
works "virtio, its line" 1 GIC
guest --device dtio-pci,host=$disk,iommufd=iommufd0 \
	--qemu "-object iommufd,id=iommufd0" -- $virtio
works "virtio, messages, iommufd" 2 MSI

# Each boot says "done" when it has written its piece.
enough()
{
	[ "$(grep -c '^done' /run/guest)" -gt $reboots ] ||
		! kill -0 $guest 2>/dev/null
}

guest --reboot --timeout 240 --pidfile /run/pid --device dtio-pci,host=$card \
	-- sh pci-disks-guest.sh /dev/mmcblk0 mmc0 reboot &
guest=$!
wait_for 240 enough
kill -9 "$(cat /run/pid)"
wait $guest
for boot in $(seq 0 $reboots); do
	result "SD card, after $boot reboots: what was written is there" wrote "$boot"
done
works "SD card" $reboots GIC
exit "$failed"
