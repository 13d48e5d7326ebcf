# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# To be sourced on a board, after pci.sh: checks that a PCI function is at rest and
# that no process uses VFIO.

# set_config FUNCTION OFFSET VALUE: two bytes of it at once
set_config()
{
	printf "\\$(printf %o $(($3 & 255)))\\$(printf %o $(($3 >> 8)))" |
		dd of="$devices/$1/config" bs=2 seek=$(($2 / 2)) conv=notrunc \
			2>/dev/null
}

# capability FUNCTION ID: where it is in configuration space
capability()
{
	at=$(config "$1" 52 1)
	while [ "$at" != 0 ] && [ "$(config "$1" "$at" 1)" != "$2" ]; do
		at=$(config "$1" $((at + 1)) 1)
	done
	echo "$at"
}

# no_bit WHAT VALUE MASK
no_bit()
{
	[ $(($2 & $3)) = 0 ] || {
		echo "$1"
		return 1
	}
}

# quiet FUNCTION: it is no bus master, has no MSI enabled and does not raise INTx.
quiet()
{
	msi=$(capability "$1" 5) msix=$(capability "$1" 17)
	no_bit "$1 is bus master" "$(config "$1" 4 2)" 4 || return
	[ "$msi" = 0 ] || no_bit "MSI of $1 is enabled" \
		"$(config "$1" $((msi + 2)) 2)" 1 || return
	[ "$msix" = 0 ] || no_bit "MSI-X of $1 is enabled" \
		"$(config "$1" $((msix + 2)) 2)" 32768 || return
	[ $(($(config "$1" 4 2) & 1024)) != 0 ] ||
		no_bit "$1 raises its line" "$(config "$1" 6 2)" 8
}

# No process has a file of VFIO open, and no interrupt is VFIO's.
no_user()
{
	# shellcheck disable=SC2010 # the links' targets
	! ls -l /proc/[0-9]*/fd 2>/dev/null |
		grep -E '/dev/vfio|/dev/iommu|anon_inode:\[vfio|anon_inode:kvm-vm' &&
		! grep vfio /proc/interrupts
}

# usage FUNCTION...: the usage count and the state of runtime PM
usage()
{
	for function; do
		echo "$function $(cat "$devices/$function/power/runtime_usage") \
$(cat "$devices/$function/power/runtime_status")"
	done
}
