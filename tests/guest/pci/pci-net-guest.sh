#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest: the network interfaces, one by one, each by the guest's stock driver.
# One gets an address, a file comes from the network, and another goes there.
#   pci-net-guest.sh COUNT FILE: so many interfaces; the file that is there

. /root/numbers.sh
. /root/report.sh

interfaces=/sys/class/net

# What udhcpc calls when it knows something
cat >/run/dhcp <<'END'
#!/bin/sh
[ "$1" = bound ] || exit 0
ip addr add "$ip/$mask" dev "$interface"
echo "$ip/$mask" >/run/address
END
chmod +x /run/dhcp

are_there()
{
	[ "$(find $interfaces -name 'eth*' | wc -l)" = "$1" ]
}

has_carrier()
{
	[ "$(cat "$interfaces/$1/carrier")" = 1 ]
}

gets_address()
{
	rm -f /run/address
	ip link set "$1" up
	wait_for 10 has_carrier "$1"
	udhcpc -i "$1" -n -q -f -t 10 -T 1 -s /run/dhcp >/run/udhcpc 2>&1
	[ -e /run/address ] && say "$slot address $(cat /run/address)" && return
	cat /run/udhcpc
	return 1
}

downloads()
{
	rm -f /run/file
	tftp -g -b 1428 -r "$1" -l /run/file "${network}2" 2>&1
	say "$slot download $(sha256sum </run/file | cut -d' ' -f1)"
}

# The server answers with the checksum of what it received.
uploads()
{
	say "$slot upload $(timeout 60 nc "${network}100" 7 </run/upload 2>&1 |
		cut -d' ' -f1)"
}

show_interrupts()
{
	for irq in "$interfaces/$1"/device/msi_irqs/*; do
		awk -v irq="${irq##*/}:" -v mode="$(cat "$irq")" -v slot="$slot" \
			-v prefix="$1-*" '$1 == irq {
			sub(prefix, "", $NF)
			print slot, "interrupt", $NF ",", mode ",", $2
		}' /proc/interrupts
	done
}

numbers $(($2 + 1)) >/run/upload
wait_for 10 are_there "$1" || dmesg | grep -E 'e1000|igb'
for interface in "$interfaces"/eth*; do
	name=${interface##*/}
	device=$(readlink -f "$interface/device")
	slot=${device##*:}
	slot=${slot%.0}
	say "$slot driver $(basename "$(readlink "$device/driver")")"
	say "$slot mac $(cat "$interface/address")"
	if gets_address "$name"; then
		network=$(cut -d. -f1-3 /run/address).
		downloads "$2"
		uploads
	fi
	show_interrupts "$name"
	ip addr flush dev "$name"
	ip link set "$name" down
done
dmesg | grep -E '(e1000e|igb|igbvf|NETDEV).*(Hang|hang|timed out|fail|[Ee]rror)' |
	sed 's/^/complaint: /'
say "done"
