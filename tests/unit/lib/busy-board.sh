# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
# A board whose devices are all in use: by one another, and by the system. Sourced
# after fake-board.sh. For a program with fake-kernel.c in it, which reads kernel/.
# shellcheck disable=SC2154 # $root and $base are fake-board.sh's

# set_up KIND NAME LINE...: how a device behaves, see fake-kernel.c
set_up()
{
	mkdir -p "$root/kernel/$1"
	file=$root/kernel/$1/$2
	shift 2
	printf '%s\n' "$@" > "$file"
}

# busy NAME KIND [DRIVER]: a device named ADDRESS.KIND, below /soc@0
busy()
{
	node "/soc@0/$2@${1%%.*}" "vendor,$2"
	cells "$base/soc@0/$2@${1%%.*}/reg" "0x${1%%.*}" 4
	device platform "$1" "/soc@0/$2@${1%%.*}" "${3-}"
	[ -z "${3-}" ] || set_up native "$1" "$3"
}

in_group()
{
	mkdir -p "$root/sys/kernel/iommu_groups/$1"
	ln -s "../../kernel/iommu_groups/$1" "$root/sys/devices/$2/iommu_group"
}

# class CLASS NAME DEVICE: a device of that class, as the driver of DEVICE makes it
class()
{
	mkdir -p "$root/sys/devices/$3/$1/$2" "$root/sys/class/$1"
	ln -s "../../devices/$3/$1/$2" "$root/sys/class/$1/$2"
}

# say NAME WORD...: what dtio has been told of a device
say()
{
	words=$root/sys/bus/platform/devices/$1/dtio
	mkdir -p "$words"
	shift
	for word; do
		echo 1 > "$words/$word"
	done
}

# What needs what: the sound has its volume of the keypad, whose rows are GPIOs.
busy_consumers()
{
	cells "$base/soc@0/gpio@20/#gpio-cells" 2
	set_up native 20.gpio vendor_gpio
	busy 50.keypad keypad vendor-keypad
	cells "$base/soc@0/keypad@50/row-gpios" 2 1 0
	cells "$base/soc@0/keypad@50/phandle" 5
	busy 60.sound sound vendor-sound
	cells "$base/soc@0/sound@60/extcon" 5
	# The kernel knows of one more.
	busy 64.beeper beeper vendor-beeper
	set_up consumers 20.gpio 50.keypad 64.beeper
	set_up consumers 50.keypad 60.sound
}

# An IOMMU group of everything that a group can have; their MSIs are isolated
busy_group()
{
	fake_its
	busy 70.camera camera vendor-camera
	busy 80.codec codec vendor-codec
	busy 90.noc noc simple-pm-bus
	busy a0.spare spare
	for member in 70.camera 80.codec 90.noc a0.spare; do
		in_group 7 $member
		cells "$base/soc@0/${member#*.}@${member%.*}/msi-parent" 10 7
	done
}

# A device that its driver has made a device below of
busy_glue()
{
	busy d0.glue glue vendor-glue
	busy d8.usb usb vendor-usb
	node /soc@0/glue@d0/usb@d8
	mv "$root/sys/devices/d8.usb" "$root/sys/devices/d0.glue/"
	rm "$root/sys/bus/platform/devices/d8.usb"
	ln -s ../../../devices/d0.glue/d8.usb \
		"$root/sys/bus/platform/devices/d8.usb"
	set_up makes d0.glue d8.usb
	mkdir -p "$root/sys/class/block"
	stick=d0.glue/d8.usb/host0/block/sda
	mkdir -p "$root/sys/devices/$stick"
	ln -s "../../devices/$stick" "$root/sys/class/block/sda"
}

# The system's own: console, root file system on LVM, swap, flash, network
busy_system()
{
	set_up native 30880000.serial imx-uart
	class tty ttymxc1 30880000.serial
	mkdir -p "$root/sys/devices/virtual/tty/tty0" "$root/sys/class/tty/console"
	ln -s ../../devices/virtual/tty/tty0 "$root/sys/class/tty/tty0"
	echo 'tty0 ttymxc1' > "$root/sys/class/tty/console/active"

	busy b0.mmc mmc vendor-mmc
	disk=b0.mmc/mmc_host/mmc2/mmc2:0001/block/mmcblk2
	mkdir -p "$root/sys/class/block" "$root/sys/dev/block" \
		"$root/sys/devices/virtual/block/dm-0/slaves" "$root/proc/self"
	for part in 1 2 3; do
		mkdir -p "$root/sys/devices/$disk/mmcblk2p$part"
		echo $part > "$root/sys/devices/$disk/mmcblk2p$part/partition"
		ln -s "../../devices/$disk/mmcblk2p$part" \
			"$root/sys/class/block/mmcblk2p$part"
	done
	ln -s "../../../../$disk/mmcblk2p1" \
		"$root/sys/devices/virtual/block/dm-0/slaves/mmcblk2p1"
	ln -s ../../devices/virtual/block/dm-0 "$root/sys/dev/block/253:0"

	# A partition of a RAID of the disk on USB; NVMe by way of its subsystem
	raid=virtual/block/md0
	mkdir -p "$root/sys/devices/$raid/md0p1" "$root/sys/devices/$raid/slaves"
	echo 1 > "$root/sys/devices/$raid/md0p1/partition"
	ln -s ../../../../d0.glue/d8.usb/host0/block/sda \
		"$root/sys/devices/$raid/slaves/sda"
	ln -s "../../devices/$raid/md0p1" "$root/sys/dev/block/259:1"
	busy f0.nvme nvme nvme
	nvme=virtual/nvme-subsystem/nvme-subsys0
	mkdir -p "$root/sys/devices/$nvme/nvme0n1" \
		"$root/sys/devices/f0.nvme/nvme/nvme0"
	ln -s ../../../f0.nvme/nvme/nvme0 "$root/sys/devices/$nvme/nvme0"
	ln -s "../../devices/$nvme/nvme0n1" "$root/sys/dev/block/259:0"

	busy e0.nand nand vendor-nand
	class mtd mtd3 e0.nand
	mkdir -p "$root/sys/class/ubi/ubi0"
	echo 3 > "$root/sys/class/ubi/ubi0/mtd_num"

	cat > "$root/proc/self/mountinfo" <<-'END'
	22 1 253:0 / / rw,relatime shared:1 - ext4 /dev/mapper/root rw
	23 22 0:5 / /dev rw,nosuid shared:2 - devtmpfs udev rw
	24 22 253:0 /srv /srv/bound rw shared:3 master:4 - ext4 /dev/mapper/root rw
	25 22 0:30 / /data\040of\040mine rw - btrfs /dev/mmcblk2p2 rw
	26 22 0:31 / /flash rw - ubifs ubi0:flash rw
	27 22 8:77 / /gone rw - ext4 /dev/sdx rw
	28
	29 22 0:32 / /usb rw - btrfs /dev/sda rw
	30 22 259:1 / /raid rw - ext4 /dev/md0p1 rw
	31 22 259:0 / /nvme rw - ext4 /dev/nvme0n1 rw
	END
	printf 'Filename\tType\tSize\tUsed\tPriority\n%s\n%s\n' \
		'/dev/mmcblk2p3 partition 100 0 -2' \
		'/swapfile file 100 0 -3' > "$root/proc/swaps"

	busy c0.ethernet ethernet vendor-eth
	class net eth0 c0.ethernet
	echo 0x1003 > "$root/sys/class/net/eth0/flags"
	busy c4.ethernet ethernet vendor-eth
	class net eth1 c4.ethernet
	echo 0x1002 > "$root/sys/class/net/eth1/flags"
}

busy_modules()
{
	mkdir -p "$root/proc/sys/kernel" "$root/lib/modules/6.12.0-made-up"
	echo 6.12.0-made-up > "$root/proc/sys/kernel/osrelease"
	echo 'of:NkeypadT(null)Cvendor,keypad' \
		> "$root/sys/devices/50.keypad/modalias"
	echo 'of:NcameraT(null)Cvendor,came-ra_2Cvendor,camera' \
		> "$root/sys/devices/70.camera/modalias"
	printf 'vendor,came-ra 2\0vendor,camera\0' \
		> "$base/soc@0/camera@70/compatible"
	for address in 100 104 108 10c 110; do
		busy $address.phy phy
		echo 'of:NphyT(null)Cvendor,phy' \
			> "$root/sys/devices/$address.phy/modalias"
	done
	printf 'DRIVER=vendor-codec\nMODALIAS=amba:d00341011\n' \
		> "$root/sys/devices/80.codec/uevent"
	cat > "$root/lib/modules/6.12.0-made-up/modules.alias" <<-'END'
	# Aliases extracted from modules themselves.
	alias of:N*T*Cvendor,camera camera_old
	alias of:N*T*Cvendor,came-ra_2C* camera
	alias of:N*T*Cvendor,cameraC* other
	alias of:N*T*Cvendor,camera camera_late
	alias of:N*T*Cvendor,camera camera_old
	alias of:N*T*Cvendor,camer other
	alias of:N*T*Cvendor,key*C* none
	alias of:NkeypadT*Cvendor,key* keypad
	alias of:N*T*Cvendor,phy phy
	alias amba:d???[4]101? codec
	alias amba:d00341012 other
	alias nothing
	alias pci:v*d*sv*sd*bc02sc00i* other
	END
}

# Who has assigned device 1 open
busy_users()
{
	mkdir -p "$root/proc/12/fd" "$root/proc/345/fd" "$root/proc/6/fd"
	ln -s /dev/vfio/1 "$root/proc/12/fd/9"
	ln -s /dev/vfio/devices/vfio1 "$root/proc/12/fd/10"
	echo qemu-system-aar > "$root/proc/12/comm"
	ln -s /dev/vfio/devices/vfio1 "$root/proc/345/fd/7"
	ln -s /dev/vfio/11 "$root/proc/6/fd/4"
}

# at FILE OFFSET BYTES: bytes as printf has them
at()
{
	# shellcheck disable=SC2059 # the format is the data
	printf "$3" | dd of="$1" bs=1 seek="$2" conv=notrunc 2> /dev/null
}

# A PCI function, which has no node: two BARs, memory and ports, and the ROM; a pin
# and MSI-X of three in BAR 0; virtual function of another
busy_function()
{
	function=$root/sys/devices/0000:00:01.0
	mkdir -p "$function" "$root/sys/bus/pci/devices"
	ln -s ../../../devices/0000:00:01.0 "$root/sys/bus/pci/devices"
	echo 0x1957 > "$function/vendor"
	echo 0x0808 > "$function/device"
	echo 0x020000 > "$function/class"
	echo 44 > "$function/irq"
	truncate -s 256 "$function/config"
	at "$function/config" 6 '\020'
	at "$function/config" 52 '\100'
	at "$function/config" 61 '\001'
	at "$function/config" 64 '\021\000\002\000\000\020'
	echo flr > "$function/reset_method"
	ln -s ../0000:00:02.0 "$function/physfn"
	none='0x0000000000000000 0x0000000000000000 0x0000000000000000'
	printf '%s\n' '0x0000000040000000 0x000000004000ffff 0x0000000000040200' \
		"$none" \
		'0x0000000000001000 0x000000000000101f 0x0000000000040101' \
		"$none" "$none" "$none" \
		'0x0000000040010000 0x00000000400107ff 0x0000000000046200' \
		'0x0000000050000000 0x00000000500fffff 0x0000000000000200' \
		> "$function/resource"
}

# busy_board DIRECTORY
busy_board()
{
	fake_board "$1"
	mkdir -p "$root/sys/bus/platform/drivers/dtio-platform" "$root/kernel"
	for file in bind unbind assume_no_dma allow_no_reset; do
		: > "$root/sys/bus/platform/drivers/dtio-platform/$file"
	done
	: > "$root/sys/bus/platform/drivers_probe"
	busy_consumers
	busy_group
	busy_glue
	busy_system
	busy_modules
}
