#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board `virt`: network functions in guests, a virtual one of SR-IOV among
# them, whose physical one stays with the board. TAP without a plan. The file named
# as /root/file says is in each network.

. /root/numbers.sh
. /root/report.sh
. /root/tap.sh
. /root/pci.sh

e1000e=0000:01:00.0
igb=0000:02:00.0
file=$(cat /root/file)
came=$(checksum "$file")
went=$(checksum $((file + 1)))

# guest COUNT ARGUMENT...: so many functions; the arguments are for guest-run
guest()
{
	count=$1
	shift
	guest-run --memory 256M --file numbers.sh:/root/numbers.sh \
		--file report.sh:/root/report.sh \
		--file pci-net-guest.sh:/root/pci-net-guest.sh \
		"$@" -- sh pci-net-guest.sh "$count" "$file" >/run/guest 2>&1
}

# works HOW SLOT DRIVER NETWORK INTERRUPT...: what the guest before has shown
works()
{
	how=$1 slot=$2 network=$4
	result "$how: the guest's own driver has it" says "$slot driver $3\$"
	shift 4
	result "$how: an address of its network" \
		says "$slot address $network\.[0-9]*/"
	result "$how: a file comes" says "$slot download $came\$"
	result "$how: a file goes" says "$slot upload $went\$"
	for interrupt; do
		result "$how: messages of $interrupt" \
			says "$slot interrupt $interrupt, msix, [1-9]"
	done
}

# has_mac HOW SLOT MAC
has_mac()
{
	result "$1: its address is that of the hardware" says "$2 mac $3\$"
}

quiet()
{
	result "$1: the drivers have nothing to complain of" eval \
		'says "done\$" && ! says complaint'
}

# moved OPTION FROM TO FUNCTION...: by dtio-ls
moved()
{
	option=$1 from=$2 to=$3
	shift 3
	dtio-ls "$option" "$@" >/run/guest 2>&1
	for function; do
		says "$function: $from -> $to" &&
			[ "$(driver_of "$function")" = "$to" ] || return
	done
}

# both HOW DEVICE: the physical functions as that QEMU device
both()
{
	guest 2 --device "$2,host=$e1000e,addr=8" --device "$2,host=$igb,addr=9"
	works "e1000e, $1" 08 e1000e 10\.0\.2 rx-0 tx-0
	has_mac "e1000e, $1" 08 52:54:00:00:00:02
	works "igb, $1" 09 igb 10\.0\.3 rx-0 tx-0
	has_mac "igb, $1" 09 52:54:00:00:00:03
	quiet "$1"
}

result "e1000e: dtio-ls takes it from the board's driver" \
	moved --bind e1000e dtio-pci $e1000e
result "igb: dtio-ls takes it from the board's driver" \
	moved --bind igb dtio-pci $igb
both "dtio-pci" dtio-pci
both "vfio-pci" vfio-pci
result "e1000e: dtio-ls gives it back" moved --release dtio-pci e1000e $e1000e
result "igb: dtio-ls gives it back" moved --release dtio-pci igb $igb

# The board's igb and the guests' igbvf talk to each other.
ip link set "$(ls "$devices/$igb/net")" up
echo 2 >"$devices/$igb/sriov_numvfs"
vf0=$(basename "$(readlink "$devices/$igb/virtfn0")")
vf1=$(basename "$(readlink "$devices/$igb/virtfn1")")
result "the board's igb makes virtual functions" [ -n "$vf1" ]
result "virtual functions: dtio-ls takes them from the board's driver" \
	moved --bind igbvf dtio-pci "$vf0" "$vf1"
guest 2 --device "dtio-pci,host=$vf0,addr=8" --device "vfio-pci,host=$vf1,addr=9"
works "virtual function, dtio-pci" 08 igbvf 10\.0\.3 rx-0 tx-0
works "virtual function, vfio-pci" 09 igbvf 10\.0\.3 rx-0 tx-0
quiet "virtual functions"
result "virtual functions: dtio-ls gives them back" \
	moved --release dtio-pci igbvf "$vf0" "$vf1"
echo 0 >"$devices/$igb/sriov_numvfs"
result "they go when the board ends them" [ ! -e "$devices/$vf0" ]
exit "$failed"
