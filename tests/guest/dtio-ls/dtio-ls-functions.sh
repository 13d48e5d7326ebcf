# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# On the board: for PCI functions dtio-ls agrees with the kernel and with QEMU. To be
# sourced after dtio-ls-board.sh.

disk=0000:01:00.0
network=0000:02:00.0
physical=0000:03:00.0
behind=0000:04:02.0
aliased=0000:04:01.0
functions=/sys/bus/pci/devices

says_column()
{
	[ "$(column "$1" "$2")" = "$3" ]
}

interface_of()
{
	basename "$functions/$1"/net/*
}

# block_of FUNCTION: the kernel numbers disks as they come.
block_of()
{
	for block in /sys/block/nvme*; do
		case $(readlink "$block") in
		*"/$1/"*) echo "/dev/${block##*/}" ;;
		esac
	done
}

mke2fs "$(block_of $disk)" >/run/guest 2>&1
mkdir -p /run/disk
mount "$(block_of $disk)" /run/disk
result "the board has mounted the disk" [ $? = 0 ]
ip link set "$(interface_of $network)" up
echo 2 >$functions/$physical/sriov_numvfs
virtual=$(basename "$(readlink $functions/$physical/virtfn0)")
result "and made virtual functions" [ -n "$virtual" ]

dtio-ls -v >/run/guest
result "the disk's MSI-X vectors are listed" \
	[ "$(column IRQS $disk)" = "$(($(dtio-ls -v $disk |
		sed -n 's/.*MSI-X, up to \([0-9]*\) .*/\1/p')))" ]
result "a virtual function is listed with its physical one" says_column PHYSFN "$virtual" $physical
column VFS $physical >/run/guest
result "... and the physical one with it" grep -q "^$virtual;" /run/guest
length=$(($(sed -n '1s/^\(0x[^ ]*\) \(0x[^ ]*\) .*/\2 - \1 + 1/p' \
	$functions/$disk/resource)))
result "the disk's registers are as long as the kernel says" \
	[ "$(dtio-ls --noheadings -n -r -o REGIONS $disk |
		sed 's/^0x[0-9a-f]*+\(0x[0-9a-f]*\);.*/\1/')" = "$(printf 0x%x $length)" ]

# by_hand FUNCTION: whether the driver takes it
by_hand()
{
	echo dtio-pci >"$functions/$1/driver_override"
	taken=1
	if echo "$1" >/sys/bus/pci/drivers/dtio-pci/bind 2>/dev/null; then
		taken=0
		echo "$1" >/sys/bus/pci/drivers/dtio-pci/unbind
	fi
	echo >"$functions/$1/driver_override"
	return $taken
}

# typed FUNCTION: what the check says to type, typed, until there is QEMU's option
typed()
{
	for _ in 1 2 3 4 5 6; do
		step=$(dtio-ls --check "$1" |
			sed -nE 's/^.*(run|QEMU option): //p' | head -n 1)
		echo "# $1: ${step:-nothing to type}"
		case $step in
		-device*)
			echo "$step" >/run/step
			return 0
			;;
		'')
			return 1
			;;
		esac
		eval "$step" >>/run/guest 2>&1 || return 1
	done
	return 1
}

dtio-ls --check $disk >/run/guest
result "the disk: a file system is in the way" \
	grep -q "/run/disk is mounted from it" /run/guest
dtio-ls --bind $disk >/run/guest 2>&1
result "... and --bind does not take it" [ $? = 1 ]
dtio-ls --check $network >/run/guest
result "the network: its interface is in the way" \
	grep -q "run: ip link set $(interface_of $network) down" /run/guest
dtio-ls --bind $network >/run/guest 2>&1
result "... and --bind does not take it" [ $? = 1 ]
dtio-ls --check $physical >/run/guest
result "one with virtual functions: they are in the way" \
	grep -q "it has 2 virtual functions" /run/guest
dtio-ls --bind $physical >/run/guest 2>&1
result "... and --bind does not take it" [ $? = 1 ]

# The driver's own reason, where the host's driver keeps its virtual functions
drivers_of()
{
	for function in "$@"; do
		column DRIVER "$function"
	done
}

# members_of FUNCTION: of its IOMMU group, each with its driver, by the kernel
members_of()
{
	for member in "$functions/$1"/iommu_group/devices/*; do
		driver=$(readlink "$member/driver") || driver=-
		echo "${member##*/} ${driver##*/}"
	done
}

for function in "$virtual" $disk $network $behind $physical; do
	: >/run/guest
	had=$(drivers_of "$function")
	result "$function: what the check says to type makes it assignable" \
		typed "$function"
	result "... and the check says yes to it" says_column VERDICT "$function" yes
	result "... as QEMU has it by its name" \
		grep -q "^-device dtio-pci,host=$function\$" /run/step
	members_of "$function" >/run/guest
	result "... and the host drives none of its group" \
		eval '! grep -qvE " (dtio-pci|pcieport|-)\$" /run/guest'
	dtio-ls --release "$function" >/run/guest 2>&1
	result "... and it goes back to ${had:-no driver}" \
		says_column DRIVER "$function" "${had:--}"
done

# All that the check has a plain yes or no for, whether the driver has the same
: >/run/wrong
tried=0
dtio-ls --noheadings -r -o NAME,BUS,DRIVER,VERDICT,REASON | grep ' pci - ' >/run/free
while read -r function _ _ verdict reason; do
	case $verdict$reason in
	*registers* | change*) continue ;;
	esac
	tried=$((tried + 1))
	if by_hand "$function"; then
		[ "$verdict" != no ] || echo "$function: taken" >>/run/wrong
	else
		[ "$verdict" = no ] || echo "$function: refused" >>/run/wrong
	fi
done </run/free
cp /run/wrong /run/guest
echo "# $tried functions tried"
result "--check agrees with the driver about each function without a driver" \
	[ ! -s /run/wrong ]
result "... of which there were some" [ $tried -ge 1 ]
dtio-ls --check $aliased >/run/guest
result "the other one behind the bridge, of the same number, is not promised" \
	grep -q "shows when it has its first driver" /run/guest
: >/run/wrong
for port in "$functions"/*; do
	port=$(basename "$port")
	[ "$(column DRIVER "$port")" = pcieport ] || continue
	says_column VERDICT "$port" no || echo "$port" >>/run/wrong
	echo "$port" >/sys/bus/pci/drivers/pcieport/unbind
	! by_hand "$port" || echo "$port: taken" >>/run/wrong
	echo "$port" >/sys/bus/pci/drivers/pcieport/bind
	break
done
result "a root port is refused by both" [ ! -s /run/wrong ]

edu=0000:00:01.0
dtio-ls --guest-node $edu >by-tree 2>/run/guest
cat by-tree >>/run/guest
result "a function's node is the board's, at its place on the guest's bus" \
	eval 'grep -q "pcie@10000000 {" by-tree && grep -q "edu@1,0 {" by-tree &&
		grep -q "vendor,calibration = <1 2 3>;" by-tree'
dtio-ls --bind $edu >/run/guest 2>&1
dtio-ls --guest-node $edu >by-device 2>/run/guest
# The order of a node's properties has no meaning.
sort by-tree >sorted-by-tree
sort by-device >sorted-by-device
result "the function itself says the same, when dtio has it" \
	is_same sorted-by-tree sorted-by-device
dtio-ls --release $edu >/run/guest 2>&1
result "... and can be released" [ $? = 0 ]
