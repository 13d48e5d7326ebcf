# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# Words of memory and of a PCI function's BARs, for scripts in guests: to be sourced. A
# word's address is an expression.

function=/sys/bus/pci/devices/0000:00:04.0

# bar NUMBER: its address
bar()
{
	sed -n "$(($1 + 1))s/ .*//p" "$function/resource"
}

word()
{
	devmem $(($1)) 32
}

put()
{
	devmem $(($1)) 32 $(($2))
}

# is ADDRESS VALUE
is()
{
	[ $(($(word "$1"))) = $(($2)) ]
}

# soon COMMAND...: becomes true, as the others come up
soon()
{
	tries=2000
	until "$@"; do
		[ $((tries -= 1)) -gt 0 ] || return 1
		usleep 100000
	done
}
