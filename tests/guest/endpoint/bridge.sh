# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh disable=SC2154
#
# To be sourced in both guests, after endpoint.sh: a network by a bridge that is none
# (pci-epf-vntb, ntb_transport, ntb_netdev), and a file that one has from the other.

# make_bridge: the function of the endpoint. Its registers are where the host's driver
# looks for them on a board of NXP.
make_bridge()
{
	make pci_epf_vntb bridge vendorid=0x1957 deviceid=0x0809 baseclass_code=0x05 \
		subclass_code=0 msi_interrupts=16 || return
	bridge=$pci_ep/functions/pci_epf_vntb/bridge/pci_epf_vntb.0
	for attribute in db_count=4 spad_count=128 num_mws=1 mw1=0x100000 vntb_vid=0x1957 \
			vntb_pid=0x080a vbus_number=0x10 db_bar=2 mw1_bar=4; do
		echo "${attribute#*=}" >"$bridge/${attribute%%=*}" || return
	done
	put pci_epf_vntb bridge
}

# network ADDRESS: from now on this guest has it, and a file
network()
{
	ifconfig lo up
	ifconfig eth0 "$1" up && dd if=/dev/urandom of=/run/file bs=1M count=2 2>/dev/null
}

# sum_of FILE: of its bytes
sum_of()
{
	sha256sum <"$1"
}

# offer: the file to who asks for it first
offer()
{
	nc -l -p 5000 </run/file >/dev/null &
}

# fetch ADDRESS: the other's file. With an input that has no end: its end would end both.
fetch()
{
	[ -e /run/endless ] || mkfifo /run/endless
	timeout 120 nc "$1" 5000 <>/run/endless >/run/fetched
}
