#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board `virt`: an NVMe disk in guests, one after the other, and back on the
# board. TAP without a plan. Its serial number is the name of the first file on it.

. /root/numbers.sh
. /root/report.sh
. /root/tap.sh
. /root/pci.sh

nvme=0000:01:00.0
iommufd="-object iommufd,id=iommufd0"
read -r first </sys/class/nvme/nvme0/serial
sectors=131072

# guest FILE WORDS ARGUMENT...: the words are for the script, the others to guest-run
guest()
{
	file=$1 words=$2
	shift 2
	# shellcheck disable=SC2086 # words
	guest-run --memory 256M --qemu "-smp 2" \
		--file pci-nvme-guest.sh:/root/pci-nvme-guest.sh \
		--file numbers.sh:/root/numbers.sh \
		--file report.sh:/root/report.sh \
		--file e2fsck.static:/root/e2fsck.static \
		"$@" -- sh pci-nvme-guest.sh "$file" $words >/run/guest 2>&1
}

# all_files LAST: from the first on, as they were written
all_files()
{
	for file in $(seq "$first" "$1"); do
		[ -e "/run/$file" ] || checksum "$file" >"/run/$file"
		says "file $file $(cat "/run/$file")\$" || return
	done
	[ "$(grep -c '^file ' /run/guest)" = $(($1 - first + 1)) ]
}

# works HOW LAST [line]: what the guest before has shown
works()
{
	result "$1: the guest's own driver has the disk" \
		says "disk $first $sectors\$"
	result "$1: the partition table is on it" says "partition 2048\$"
	result "$1: what it and those before it wrote is there" all_files "$2"
	result "$1: the file system is whole" says "e2fsck 0\$"
	if [ "${3-}" = line ]; then
		result "$1: its queues share the line" says "line 40 and more"
	else
		result "$1: three queues, each with a message of its own" eval \
			'says "queue nvme0q0 msix [1-9]" &&
			 says "queue nvme0q1 msix 20 and more" &&
			 says "queue nvme0q2 msix 20 and more"'
	fi
	result "$1: the driver has nothing to complain of" eval \
		'says "done\$" && ! says complaint'
}

# The command register, as a driver leaves it that is done with the device
masters_bus()
{
	[ $(($(config $nvme 4 2) & 4)) != 0 ]
}

[ "$(driver_of $nvme)" = nvme ] && [ -e /dev/nvme0n1 ]
result "the board's own driver has the disk" [ $? = 0 ]
dtio-ls --bind $nvme >/run/guest 2>&1
result "dtio-ls takes it from there" eval \
	'says "$nvme: nvme -> dtio-pci\$" && [ "$(driver_of $nvme)" = dtio-pci ]'

# The guest is killed while the disk works.
guest "$first" first --device dtio-pci,host=$nvme --pidfile /run/pid &
wait_for 120 eval '! kill -0 $! || says "done"'
works "container" "$first"
masters_bus
result "container: the disk reads and writes memory by itself" [ $? = 0 ]
kill -9 "$(cat /run/pid)"
wait
masters_bus
result "container: and no longer when its user was killed" [ $? = 1 ]

guest $((first + 1)) "" --qemu "$iommufd" \
	--device dtio-pci,host=$nvme,iommufd=iommufd0
works "iommufd" $((first + 1))

guest $((first + 2)) "" --device vfio-pci,host=$nvme
works "vfio-pci" $((first + 2))

guest $((first + 3)) "" --device dtio-pci,host=$nvme --append pci=nomsi
works "without messages" $((first + 3)) line

# The vectors that the function has on the host
vectors()
{
	ls "$devices/$nvme/msi_irqs" 2>/dev/null | wc -l
}

guest $((first + 4)) enable --device dtio-pci,host=$nvme &
wait_for 120 says enabled
wait_for 2 eval '[ "$(vectors)" -gt 0 ]'
result "one write of 32 bits enables MSI-X" eval \
	'says "enabled 1" && [ "$(vectors)" -gt 0 ]'
wait_for 10 says disabled
wait_for 2 eval '[ "$(vectors)" = 0 ]'
result "and another disables it" eval \
	'says "disabled 0" && [ "$(vectors)" = 0 ]'
wait

dtio-ls --release $nvme >/run/guest 2>&1
result "dtio-ls gives it back to the board's own driver" eval \
	'says "$nvme: dtio-pci -> nvme\$" && [ "$(driver_of $nvme)" = nvme ]'
wait_for 10 [ -e /dev/nvme0n1p1 ]
result "which finds the partition" [ $? = 0 ]
mkdir -p /mnt
mount -t ext4 -o ro /dev/nvme0n1p1 /mnt
for file in /mnt/[0-9]*; do
	echo "file ${file##*/} $(sha256sum <"$file" | cut -d' ' -f1)"
done >/run/guest
umount /mnt
result "and all the guests wrote" all_files $((first + 4))
exit "$failed"
