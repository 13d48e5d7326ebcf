#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board `virt`: a PCI function in guests, one after the other. TAP without a
# plan.

. /root/report.sh
. /root/tap.sh
. /root/pci.sh
. /root/qmp.sh

edu=0000:00:01.0
# One without a node
plain=0000:00:05.0
# A platform device that it refers to
clock=9010000.pl031
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

# has_node PATH: the guest's node is the board's, where the guest has the function
has_node()
{
	says "node /pcie@10000000/$1\$" &&
		says "vendor,calibration 00 00 00 01 00 00 00 02 00 00 00 03\$"
}

# An AMBA device, from driver to driver
move_clock()
{
	cd /sys/bus/amba/devices/$clock || exit
	echo "$1" >driver_override
	echo $clock >driver/unbind
	echo $clock >/sys/bus/amba/drivers_probe
	cd /root || exit
}

move_clock dtio-amba
give $edu dtio-pci 2>/run/guest
result "the board's dtio-pci takes the function" [ $? = 0 ]

guest --device dtio-pci,host=$edu
works "container"
result "container: the guest has the board's node of it" has_node edu@1,0

# Its line is swizzled on the way, which is now for the bridge's node to say, and the
# bridge's own line, which is that of its slot: the fourth of the machine's.
guest --qemu "$iommufd" --append pcie_pme=nomsi \
	--device pcie-root-port,id=port1,chassis=1,addr=3 \
	--device dtio-pci,host=$edu,iommufd=iommufd0,bus=port1
works "iommufd, behind a bridge of the guest"
result "behind a bridge: the guest has the board's node of it" \
	has_node pcie@3/edu@0,0
result "behind a bridge: the bridge has its own line" says "port 38 Level\$"

exec 5<>"$(cdev $edu)"
guest --qemu "$iommufd" --device dtio-pci,fd=5,iommufd=iommufd0
exec 5<&-
works "file descriptor"
result "file descriptor: the guest has the board's node of it" has_node edu@1,0

x="x-no-mmap=on,x-no-kvm-intx=on,x-no-kvm-msi=on"
dt="dt-drop=vendor,,calibration,dt-set=vendor,,more = <7>"
dt="$dt,dt-overlay=/root/pci-edu-child.dtbo"
guest --device "dtio-pci,sysfsdev=$devices/$edu,$x,$dt"
works "sysfsdev, all through QEMU"
result "dt-drop, dt-set and dt-overlay change the guest's node" eval \
	'says "node /pcie@10000000/edu@1,0\$" &&
	 says "vendor,more 00 00 00 07\$" && says "child added" &&
	 ! says vendor,calibration'

guest --device vfio-pci,host=$edu
works "vfio-pci, container"

guest --qemu "$iommufd" --device vfio-pci,host=$edu,iommufd=iommufd0
works "vfio-pci, iommufd"

# What the monitor tells of functions that no guest has used yet

# monitor COMMAND ARGUMENT...
monitor()
{
	command=$1
	shift
	{ sleep 2; echo "$command"; echo quit; } |
		timeout 60 qemu-system-aarch64 -M virt,gic-version=host -accel kvm \
			-cpu host -m 64M -nodefaults -display none \
			-monitor stdio -S "$@" 2>&1 | tr -d '\r' >/run/guest
}

# cell PROPERTY NODE: its first one, in the node that the monitor shows
cell()
{
	sed -n "/^ *$2 {/,/^ *}/s/^ *$1 = <\([^ >]*\).*/\1/p" /run/guest | sed 1q
}

address=$(sed -n '1s/^0x0*\([^ ]*\) .*/\1/p' "$devices/$edu/resource")
monitor "info dtio" -device dtio-pci,host=$edu,id=edu
result "the monitor tells where everything is" eval \
	'says "edu: $devices/$edu\$" && says "  function: 00:01.0\$" &&
	 says "  BAR 0: nowhere yet, at 0x$address on the host, mapped\$" &&
	 says "  INTA: through KVM\$" &&
	 says "      edu@1,0 {" &&
	 says "          reg = <0x800 0x0 0x0 0x0 0x0>;"'
result "what refers to a device that the guest has not is left out" \
	eval '! says " *phys"'

refer()
{
	[ -n "$(cell phys edu@1,0)" ] &&
		[ "$(cell phys edu@1,0)" = "$(cell phandle pl031@c000000)" ] &&
		[ -n "$(cell phy-handle pl031@c000000)" ] &&
		[ "$(cell phy-handle pl031@c000000)" = "$(cell phandle phy)" ]
}
monitor "info dtio" -device dtio-pci,host=$edu -device dtio-platform,host=$clock
result "a function and a platform device refer to each other" refer
monitor "info dtio" -device dtio-platform,host=$clock -device dtio-pci,host=$edu
result "whichever comes first" refer
monitor "migrate file:/run/migration" -device dtio-pci,host=$edu,id=edu
result "it does not migrate, as vfio-pci does not, and says so" \
	says "Error: .*VFIO migration .*not supported in kernel"

# Plugged into a guest that runs, and out of it

give $plain dtio-pci

is_over()
{
	! kill -0 "$guest" 2>/dev/null
}

# plug DEVICE ID PORT: the answer is the last line of /run/guest then
plug()
{
	qmp device_add "\"driver\": \"dtio-pci\", \"host\": \"$1\",
		\"id\": \"$2\", \"bus\": \"$3\"" >>/run/guest
	answer=$(tail -n 1 /run/guest)
}

is_gone()
{
	is_over || ! qmp qom-list '"path": "/machine/peripheral"' |
		grep -q "\"name\": \"$1\""
}

unplug()
{
	qmp device_del "\"id\": \"$1\"" >/dev/null
	wait_for 60 is_gone "$1"
}

plugged()
{
	grep -c '^plugged ' /run/guest
}

# comes N: the guest has seen so many
comes()
{
	wait_for 60 eval "[ \$(plugged) -ge $1 ] || is_over"
}

answers()
{
	echo "$answer" | grep -q "\"error\".*$1"
}

# plugged_as N WHERE NODE: what the guest found the Nth time
plugged_as()
{
	[ "$(sed -n 's/^plugged //p' /run/guest | sed -n "$1p")" = \
		"$2 $3 registers: 0 wrong,factorial of 10: 3628800,interrupts: 0 lost of 50,copies: 3 right of 3," ]
}

qmp_prepare
: >/run/guest
guest-run --timeout 300 --file pci-edu-plugged.sh:/root/ --file report.sh:/root/ \
	--file "$(find /lib/modules -name dtio-test-edu.ko):/root/" \
	--qemu "$qmp_arguments" \
	--device pcie-root-port,id=port1,chassis=1,addr=3 \
	--device pcie-root-port,id=port2,chassis=2,addr=5 \
	--device dtio-pci,host=$edu,id=edu,bus=port1 \
	-- sh pci-edu-plugged.sh 4 >>/run/guest 2>&1 &
guest=$!
comes 1
unplug edu
result "a function that was there from the beginning is unplugged" \
	plugged_as 1 0000:01:00.0 /pcie@10000000/pcie@3/edu@0,0

plug $plain plain port1
result "another one in its place would get its node: it is refused" \
	answers "device tree node of the function that was in its place"
plug $plain plain port2
comes 2
result "it is plugged in elsewhere" plugged_as 2 0000:02:00.0 none
unplug plain

plug $edu edu port2
comes 3
result "the first one comes back elsewhere, without its node, which is said" eval \
	'plugged_as 3 0000:02:00.0 none &&
	 grep -q "the guest has read its device tree already" /run/guest'
unplug edu

plug $edu edu port1
comes 4
result "in its own place it has its node again" \
	plugged_as 4 0000:01:00.0 /pcie@10000000/pcie@3/edu@0,0
unplug edu
wait $guest
exec 3<&- 4<&-

give $plain ""
give $edu ""
result "the function goes back to the board" [ $? = 0 ]
# Not before: as it is found by the function's node, the kernel takes the function from
# its driver with it, and brings it back in its own time.
move_clock ""
exit "$failed"
