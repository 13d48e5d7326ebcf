#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On machine q35 with the devices of my-hw-devices.sh: the ways to configuration
# space. Both are there at any time and show the same; the kernel takes ports for
# the first 256 bytes and ECAM for the rest, and no ECAM if it is told so. TAP
# without a plan.
#
#   my-hw-ways.sh ecam|ports    what the kernel may use

. /root/tap.sh
devices=/sys/bus/pci/devices
: >/run/guest

case $1 in
ecam) size=4096 larger=6 ;;
ports) size=256 larger=0 ;;
esac

ours()
{
	for device in "$devices"/*; do
		[ "$(cat "$device/vendor" "$device/device" | tr '\n' ' ')" != \
			"0x4c52 0x6c72 " ] || echo "${device##*/}"
	done
}

# word ADDRESS OFFSET: as the kernel reads it
word()
{
	hexdump -s "$2" -n 4 -e '1/4 "%08x"' "$devices/$1/config"
}

# Where PCs have it: the host bridge's own register says, and the same is said
# to the kernel in a table of the firmware.
ecam_base()
{
	echo $((0x$(pci-ports 0000:00:00.0 0x60) & 0xf0000000))
}

# by_ecam ADDRESS OFFSET: as a memory access reads it
by_ecam()
{
	slot=${1##*:}
	bus=${1%:*}
	bus=${bus##*:}
	devmem $(($(ecam_base) + (0x$bus << 20) + (0x${slot%.*} << 15) +
		(${slot#*.} << 12) + $2)) 32 | sed 's/^0x//' | tr A-F a-f
}

# same WAY OFFSET EXPECTED: for each device of ours
same()
{
	count=0
	for address in $(ours); do
		got=$($1 "$address" "$2")
		echo "$1 $address $2: $got" >>/run/guest
		[ "$got" != "$3" ] || count=$((count + 1))
	done
	echo "$count of 7" >>/run/guest
	[ "$count" = 7 ]
}

express()
{
	for address in $(ours); do
		[ "$(stat -c %s "$devices/$address/config")" != 4096 ] ||
			echo "$address"
	done
}

# Some words of each device: the identification, the BAR, capabilities
as_the_kernel()
{
	for address in $(ours); do
		for offset in 0 4 8 16 44 52 60 128 132; do
			kernel=$(word "$address" $offset)
			ports=$(pci-ports "$address" $offset)
			ecam=$(by_ecam "$address" $offset)
			echo "$address $offset: $kernel $ports $ecam" >>/run/guest
			[ "$kernel" = "$ports" ] && [ "$kernel" = "$ecam" ] ||
				return
		done
	done
}

# beyond ADDRESS...: the serial number capability is where it is to be
beyond()
{
	[ $# -gt 0 ] || return
	for address; do
		got=$(by_ecam "$address" 256)
		echo "$address: $got" >>/run/guest
		[ "$got" = 00010003 ] || return
	done
}

drives()
{
	modprobe my_hw || return
	address=$(ours | sed -n 2p)
	echo 1 >"$devices/$address/start"
	sleep 0.6
	[ "$(cat "$devices/$address/interrupts")" = 1 ] && rmmod my_hw
}

how="the kernel with $1"
result "$how: ports 0xcf8 and 0xcfc show each device" same pci-ports 0 6c724c52
result "$how: ECAM shows each device" same by_ecam 0 6c724c52
result "$how: sysfs shows each device" same word 0 6c724c52
result "$how: all three show the same" as_the_kernel
for address in $(ours); do
	echo "$address $(stat -c %s "$devices/$address/config")"
done >/run/guest
result "$how: it sees $size bytes of those on PCI Express" \
	[ "$(express | wc -l)" = $larger ]
# shellcheck disable=SC2046 # they are words
result "$how: ECAM shows what is beyond" beyond $(ours | sed '$d')
result "$how: the driver binds and gets its interrupt" drives
exit "$failed"
