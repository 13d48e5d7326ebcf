# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
# Makes a small board's sysfs in a directory, for programs that take --sysroot.
# Sourced. The tree has what real ones have: a bus that translates addresses, a
# bus below it, a syscon child that has none, three ways to name interrupts.

# cells FILE NUMBER...: big-endian 32-bit cells
cells()
{
	file=$1
	shift
	for cell; do
		# shellcheck disable=SC2059 # the format is the data
		printf "$(printf '\\%03o\\%03o\\%03o\\%03o' \
			$((cell >> 24 & 255)) $((cell >> 16 & 255)) \
			$((cell >> 8 & 255)) $((cell & 255)))"
	done > "$file"
}

# node PATH COMPATIBLE...
node()
{
	mkdir -p "$base$1"
	path=$1
	shift
	[ $# -eq 0 ] || printf '%s\0' "$@" > "$base$path/compatible"
}

# device BUS NAME NODE [DRIVER]
device()
{
	mkdir -p "$root/sys/devices/$2" "$root/sys/bus/$1/devices"
	ln -s "../../../devices/$2" "$root/sys/bus/$1/devices/$2"
	ln -s "../../firmware/devicetree/base$3" "$root/sys/devices/$2/of_node"
	echo '(null)' > "$root/sys/devices/$2/driver_override"
	if [ -n "${4-}" ]; then
		mkdir -p "$root/sys/bus/$1/drivers/$4"
		: > "$root/sys/bus/$1/drivers/$4/bind"
		: > "$root/sys/bus/$1/drivers/$4/unbind"
		ln -s "../../bus/$1/drivers/$4" "$root/sys/devices/$2/driver"
	fi
}

# An ITS, with the phandle 10
fake_its()
{
	its=/interrupt-controller@38800000/msi-controller@38820000
	node $its arm,gic-v3-its
	cells "$base$its/#msi-cells" 1
	cells "$base$its/phandle" 10
	: > "$base$its/msi-controller"
}

# fake_board DIRECTORY
fake_board()
{
	root=$1
	base=$root/sys/firmware/devicetree/base
	mkdir -p "$base" "$root/run"
	cells "$base/#address-cells" 2
	cells "$base/#size-cells" 2
	cells "$base/interrupt-parent" 1

	node /interrupt-controller@38800000 arm,gic-v3
	cells "$base/interrupt-controller@38800000/phandle" 1
	cells "$base/interrupt-controller@38800000/#interrupt-cells" 3

	# One cell each below, two above; the second window is elsewhere.
	node /soc@0 simple-bus
	cells "$base/soc@0/#address-cells" 1
	cells "$base/soc@0/#size-cells" 1
	cells "$base/soc@0/ranges" 0x0 0 0 0x3e000000 \
		0x40000000 0x8 0x40000000 0x1000

	# No translation of its own.
	node /soc@0/bus@30800000 fsl,aips-bus simple-bus
	cells "$base/soc@0/bus@30800000/#address-cells" 1
	cells "$base/soc@0/bus@30800000/#size-cells" 1
	: > "$base/soc@0/bus@30800000/ranges"

	node /soc@0/bus@30800000/serial@30880000 fsl,imx8mp-uart fsl,imx6q-uart
	cells "$base/soc@0/bus@30800000/serial@30880000/reg" 0x30880000 0x10000
	cells "$base/soc@0/bus@30800000/serial@30880000/interrupts" 0 28 4

	# Two regions, one in each window, and a third that leads nowhere.
	node /soc@0/can@40000000 bosch,m_can
	cells "$base/soc@0/can@40000000/reg" 0x40000000 0x1000 0x10 0x8 \
		0x7f000000 0x100
	cells "$base/soc@0/can@40000000/interrupts-extended" 1 0 5 4 0 2 9 1 0 6 4

	# An interrupt controller of one cell, itself without a parent's worth.
	node /soc@0/gpio@20 vendor,gpio
	cells "$base/soc@0/gpio@20/phandle" 2
	cells "$base/soc@0/gpio@20/#interrupt-cells" 1
	cells "$base/soc@0/gpio@20/interrupts" 0 7 4 0 8 4
	cells "$base/soc@0/gpio@20/reg" 0x20 0x4

	# A syscon's child: its "reg" is no address of the CPU.
	node /soc@0/syscon@30 syscon simple-mfd
	cells "$base/soc@0/syscon@30/#address-cells" 1
	cells "$base/soc@0/syscon@30/#size-cells" 1
	node /soc@0/syscon@30/reboot@4 syscon-reboot
	cells "$base/soc@0/syscon@30/reboot@4/reg" 0x4 0x4

	device platform 30880000.serial /soc@0/bus@30800000/serial@30880000 imx-uart
	device platform 840000000.can /soc@0/can@40000000
	device platform 20.gpio /soc@0/gpio@20 vendor_gpio
	device platform soc@0:syscon@30:reboot@4 /soc@0/syscon@30/reboot@4

	# Not of the device tree: not listed.
	mkdir -p "$root/sys/devices/snd-soc-dummy"
	ln -s ../../../devices/snd-soc-dummy \
		"$root/sys/bus/platform/devices/snd-soc-dummy"
}

# Nodes below a device that have lines: one that is no device, below it one more, and
# one that the device's driver may have made a device of
add_children()
{
	gpio=/soc@0/gpio@20
	node $gpio/port vendor,port
	cells "$base$gpio/port/interrupt-parent" 1
	cells "$base$gpio/port/interrupts" 0 40 4 0 7 4
	node $gpio/port/pins/key vendor,key
	cells "$base$gpio/port/pins/key/interrupts-extended" 1 0 41 1 2 5
	node $gpio/made vendor,made
	cells "$base$gpio/made/interrupt-parent" 1
	cells "$base$gpio/made/interrupts" 0 42 4
	device platform 20.gpio:made $gpio/made
}

# assign NAME NUMBER: as if dtio had the device, with that group and vfio device
assign()
{
	directory=$root/sys/devices/$1
	mkdir -p "$root/sys/bus/platform/drivers/dtio-platform" \
		"$root/sys/kernel/iommu_groups/$2" \
		"$directory/vfio-dev/vfio$2" "$directory/dtio"
	: > "$root/sys/bus/platform/drivers/dtio-platform/unbind"
	rm -f "$directory/driver"
	ln -s ../../bus/platform/drivers/dtio-platform "$directory/driver"
	ln -s "../../kernel/iommu_groups/$2" "$directory/iommu_group"
	echo dtio-platform > "$directory/driver_override"
	echo none > "$directory/dtio/dma"
	echo registers > "$directory/dtio/reset"
}
