# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
# A board with PCI functions of all kinds, behind an IOMMU. Sourced after
# fake-board.sh and busy-board.sh.
# shellcheck disable=SC2154 # $root and $base are fake-board.sh's

host=4010000000.pcie/pci0000:00
none='0x0000000000000000 0x0000000000000000 0x0000000000000000'

# poke FUNCTION OFFSET BYTE...: in its configuration space, in hexadecimal
poke()
{
	file=$root/sys/bus/pci/devices/$1/config
	offset=$2
	shift 2
	for byte; do
		# shellcheck disable=SC2059 # the format is the data
		printf "$(printf '\\%03o' "0x$byte")"
	done | dd of="$file" bs=1 seek="$offset" conv=notrunc 2> /dev/null
}

# add_function PLACE VENDOR DEVICE CLASS [GROUP [DRIVER]]: at a place below the host
# bridge, with all of an empty configuration space; "-" for no group
add_function()
{
	name=${1##*/}
	directory=$root/sys/devices/$host/$1
	mkdir -p "$directory" "$root/sys/bus/pci/devices"
	ln -s "../../../devices/$host/$1" "$root/sys/bus/pci/devices/$name"
	echo "0x$2" > "$directory/vendor"
	echo "0x$3" > "$directory/device"
	echo "0x$4" > "$directory/class"
	echo 0 > "$directory/irq"
	echo '(null)' > "$directory/driver_override"
	truncate -s 4096 "$directory/config"
	if [ "${5--}" != - ]; then
		mkdir -p "$root/sys/kernel/iommu_groups/$5"
		ln -s "$root/sys/kernel/iommu_groups/$5" \
			"$directory/iommu_group"
	fi
	[ -n "${6-}" ] || return 0
	mkdir -p "$root/sys/bus/pci/drivers/$6"
	: > "$root/sys/bus/pci/drivers/$6/bind"
	: > "$root/sys/bus/pci/drivers/$6/unbind"
	ln -s "$root/sys/bus/pci/drivers/$6" "$directory/driver"
	set_up native "$name" "$6"
}

# resources FUNCTION LINE...: as in sysfs; "-" for one that is not there
resources()
{
	file=$root/sys/bus/pci/devices/$1/resource
	shift
	for line; do
		[ "$line" = - ] && line=$none
		echo "$line"
	done > "$file"
}

# can_reset FUNCTION METHODS
can_reset()
{
	echo "$2" > "$root/sys/bus/pci/devices/$1/reset_method"
}

# The host bridge, which has 01:00 to 02:ff and the root bus behind the IOMMU, and all
# of its buses behind an ITS
function_host()
{
	fake_its
	node /iommu@9050000 arm,smmu-v3
	cells "$base/iommu@9050000/reg" 0 0x9050000 0 0x20000
	cells "$base/iommu@9050000/#iommu-cells" 1
	cells "$base/iommu@9050000/phandle" 8
	: > "$base/iommu@9050000/dma-coherent"
	device platform 9050000.iommu /iommu@9050000 arm-smmu-v3
	node /pcie@4010000000 pci-host-ecam-generic
	printf 'pci\0' > "$base/pcie@4010000000/device_type"
	cells "$base/pcie@4010000000/#address-cells" 3
	cells "$base/pcie@4010000000/#size-cells" 2
	cells "$base/pcie@4010000000/reg" 0x40 0x10000000 0 0x10000000
	cells "$base/pcie@4010000000/iommu-map" 0 8 0 0x100 \
		0x200 9 0x200 0x100 0x100 8 0x100 0x200
	cells "$base/pcie@4010000000/msi-map" 0 10 0 0x10000
	device platform 4010000000.pcie /pcie@4010000000 pci-host-generic
}

# A disk of NVMe behind a root port, with a file system of the host's
function_disk()
{
	add_function 0000:00:01.0 1b36 000c 060400 1 pcieport
	poke 0000:00:01.0 14 01
	nvme=0000:00:01.0/0000:01:00.0
	add_function $nvme 1b36 0010 010802 2 nvme
	resources 0000:01:00.0 \
		'0x0000000010000000 0x0000000010003fff 0x0000000000140204' \
		- - - - - - -
	can_reset 0000:01:00.0 'flr bus'
	# An MSI capability of 8, and MSI-X of 65 in BAR 0; the pin
	poke 0000:01:00.0 6 10
	poke 0000:01:00.0 52 40
	poke 0000:01:00.0 61 01
	poke 0000:01:00.0 64 05 50 86 00
	poke 0000:01:00.0 80 11 00 40 00 00 20 00 00 00 30 00 00
	mkdir -p "$root/sys/devices/$host/$nvme/nvme/nvme0/nvme0n1/nvme0n1p1" \
		"$root/sys/dev/block" "$root/proc/self"
	echo 1 > "$root/sys/devices/$host/$nvme/nvme/nvme0/nvme0n1/nvme0n1p1/partition"
	ln -s "../../devices/$host/$nvme/nvme/nvme0/nvme0n1/nvme0n1p1" \
		"$root/sys/dev/block/259:5"
	echo '40 1 259:5 / /data rw - ext4 /dev/nvme0n1p1 rw' \
		>> "$root/proc/self/mountinfo"
}

# A network function, whose interface is up, and two virtual ones of it
function_network()
{
	add_function 0000:00:02.0/0000:02:00.0 8086 10c9 020000 3 igb
	resources 0000:02:00.0 \
		'0x0000000010100000 0x000000001011ffff 0x0000000000040200' \
		- '0x0000000000001000 0x000000000000101f 0x0000000000040101' \
		'0x0000000010120000 0x0000000010123fff 0x0000000000042208' \
		- - '0x0000000010130000 0x000000001013ffff 0x0000000000046200'
	can_reset 0000:02:00.0 flr
	echo 2 > "$root/sys/bus/pci/devices/0000:02:00.0/sriov_numvfs"
	echo 7 > "$root/sys/bus/pci/devices/0000:02:00.0/sriov_totalvfs"
	for virtual in 0000:02:10.0 0000:02:10.2; do
		add_function 0000:00:02.0/$virtual 8086 10ca 020000 "4${virtual##*.}"
		resources $virtual \
			'0x0000000010140000 0x0000000010143fff 0x0000000000140204'
		can_reset $virtual flr
		ln -s ../0000:02:00.0 \
			"$root/sys/bus/pci/devices/$virtual/physfn"
	done
	ln -sfn "$root/sys/bus/pci/drivers/igb" \
		"$root/sys/bus/pci/devices/0000:02:10.2/driver"
	mkdir -p "$root/sys/devices/$host/0000:00:02.0/0000:02:00.0/net/eth8" \
		"$root/sys/class/net"
	ln -s "../../devices/$host/0000:00:02.0/0000:02:00.0/net/eth8" \
		"$root/sys/class/net/eth8"
	echo 0x1003 > "$root/sys/class/net/eth8/flags"
}

# Small ones behind a bridge that makes one group of all: three in two pages
function_small()
{
	add_function 0000:00:03.0 1b36 000e 060400 5 pcieport
	poke 0000:00:03.0 14 81
	add_function 0000:00:03.0/0000:03:00.0 1234 0001 ff0000 5 small-driver
	resources 0000:03:00.0 \
		'0x0000000010200000 0x00000000102000ff 0x0000000000040200'
	add_function 0000:00:03.0/0000:03:01.0 1234 0001 ff0000 5 small-driver
	resources 0000:03:01.0 \
		'0x0000000010200100 0x00000000102001ff 0x0000000000040200'
	add_function 0000:00:03.0/0000:03:02.0 1234 0001 ff0000 5
	resources 0000:03:02.0 \
		'0x0000000010201000 0x00000000102010ff 0x0000000000040200'
}

# Those that have had no driver, and have no group before they have
function_new()
{
	one='0x0000000010300000 0x0000000010300fff 0x0000000000040200'
	add_function 0000:00:04.0 1234 11e8 00ff00
	resources 0000:00:04.0 "$one"
	can_reset 0000:00:04.0 bus
	# Its requester's number is not in the map, or what that names is not there.
	add_function 0000:00:01.0/0000:03:1f.0 1234 11e8 00ff00
	resources 0000:03:1f.0 "$one"
	# The way of capabilities goes in a circle.
	poke 0000:03:1f.0 6 10
	poke 0000:03:1f.0 52 40
	poke 0000:03:1f.0 64 01 40
	add_function 0000:00:08.0 1b36 000e 060400
	poke 0000:00:08.0 14 01
	add_function 0000:00:08.0/0000:02:1e.0 1234 11e8 00ff00
	resources 0000:02:1e.0 "$one"
	add_function 0000:00:05.0 8086 19e2 0b4000 6
	resources 0000:00:05.0 "$one"
	add_function 0000:00:06.0 8086 0d57 060000 7
	add_function 0000:00:07.0 1234 11e8 00ff00 8 vfio-pci
	resources 0000:00:07.0 "$one"
	echo vfio-noiommu > "$root/sys/kernel/iommu_groups/8/name"
}

# function_board DIRECTORY
function_board()
{
	fake_board "$1"
	mkdir -p "$root/kernel" "$root/run" "$root/sys/bus/pci/drivers/dtio-pci"
	: > "$root/sys/bus/pci/drivers_probe"
	for file in bind unbind; do
		: > "$root/sys/bus/pci/drivers/dtio-pci/$file"
	done
	# Names of no maker, so that the list of the machine is not taken for it
	mkdir -p "$root/usr/share/misc"
	printf '%s\n' '8086  Vendor One' '	10c9  Network' '	10ca  Virtual' \
		'1b36  Vendor Two' 'C 02  Nets' '	00  Wire' 'C 01  Disks' \
		'	08  Chips' > "$root/usr/share/misc/pci.ids"
	function_host
	function_disk
	function_network
	function_small
	function_new
}

# without_tree: the same on a system that was not started with a device tree
without_tree()
{
	rm -rf "$root/sys/firmware/devicetree" "$root/sys/bus/platform"
}
