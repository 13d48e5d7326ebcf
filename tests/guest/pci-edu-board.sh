#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board `virt`: a PCI function in guests, one after the other. TAP without a
# plan.

. /root/tap.sh
. /root/pci.sh

edu=0000:00:01.0
iommufd="-object iommufd,id=iommufd0"

identity()
{
	od -An -tx1 -j "$1" -N 4 "$devices/$edu/config"
}

# guest ARGUMENT...: to guest-run
guest()
{
	guest-run --file pci-edu-guest.sh:/root/pci-edu-guest.sh \
		--file "$(find /lib/modules -name dtio-test-edu.ko):/root/" \
		"$@" -- sh pci-edu-guest.sh >/run/guest 2>&1
}

# works HOW: what the guest before has shown
works()
{
	result "$1: the guest reads its configuration space" \
		says "identity$(identity 0)$(identity 8)\$"
	result "$1: and writes it" says "written 2a\$"
	result "$1: its registers work" eval 'says "length 1048576\$" &&
		says "line registers: 0 wrong" &&
		says "line factorial of 10: 3628800"'
	result "$1: its line interrupts, each time once" eval \
		'says "line interrupts: 0 lost of 50" && says "line GIC Level"'
	result "$1: its messages, too" eval \
		'says "message interrupts: 0 lost of 50" &&
		 says "message ITS Edge"'
	result "$1: DMA there and back" eval \
		'says "line copies: 3 right of 3" &&
		 says "message copies: 3 right of 3"'
}

# has_node: the guest's node is the board's, where the guest has the function
has_node()
{
	says "node /pcie@10000000/edu@1,0\$" &&
		says "calibration 00 00 00 01 00 00 00 02 00 00 00 03\$"
}

give $edu dtio-pci 2>/run/guest
result "the board's dtio-pci takes the function" [ $? = 0 ]

guest --device dtio-pci,host=$edu
works "container"
result "container: the guest has the board's node of it" has_node

guest --qemu "$iommufd" --device dtio-pci,host=$edu,iommufd=iommufd0
works "iommufd"
result "iommufd: the guest has the board's node of it" has_node

exec 5<>"$(cdev $edu)"
guest --qemu "$iommufd" --device dtio-pci,id=edu,fd=5,iommufd=iommufd0
exec 5<&-
works "file descriptor"

x="x-no-mmap=on,x-no-kvm-intx=on,x-no-kvm-msi=on"
guest --device dtio-pci,sysfsdev="$devices/$edu,$x"
works "sysfsdev, all through QEMU"

guest --device pcie-root-port,id=port --device dtio-pci,host=$edu,bus=port
works "behind a bridge of the guest"
result "behind a bridge: that there is no node is said" \
	grep -q "does not get its device tree node" /run/guest

guest --device vfio-pci,host=$edu
works "vfio-pci, container"

guest --qemu "$iommufd" --device vfio-pci,host=$edu,iommufd=iommufd0
works "vfio-pci, iommufd"

# What the monitor tells of a function that no guest has used yet
{ sleep 2; echo "info dtio"; echo quit; } |
	timeout 60 qemu-system-aarch64 -M virt,gic-version=3 -accel kvm \
		-cpu host -m 64M -nodefaults -display none -monitor stdio -S \
		-device dtio-pci,host=$edu,id=edu 2>&1 | tr -d '\r' >/run/guest
address=$(sed -n '1s/^0x0*\([^ ]*\) .*/\1/p' "$devices/$edu/resource")
result "the monitor tells where everything is" eval \
	'says "edu: $devices/$edu\$" && says "  function: 00:01.0\$" &&
	 says "  BAR 0: nowhere yet, at 0x$address on the host, mapped\$" &&
	 says "  interrupts: INTA, through KVM\$" &&
	 says "      edu@1,0 {" &&
	 says "          reg = <0x800 0x0 0x0 0x0 0x0>;"'
give $edu ""
result "the function goes back to the board" [ $? = 0 ]
exit "$failed"
