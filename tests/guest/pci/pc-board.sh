#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On a PC: what docs/assigning.md has the reader type for a PCI card, each block of
# commands in a shell of its own. TAP without a plan.

. /root/tap.sh
. /root/page.sh

card=0000:00:03.0
: >$said

# typed NUMBER
# The guest's kernel is quiet: a console is slow in an emulated machine. Debian's busybox
# has a modprobe of its own for its shell, which does not know soft dependencies.
typed()
{
	page_block assigning.md "## A PC with a PCI card" "$1" |
		sed 's|^modprobe|/sbin/&|
			s/-append console=ttyS0/-append "console=ttyS0 quiet panic=-1" -no-reboot/' >/run/block
	[ -s /run/block ] && sh -e /run/block >$said 2>&1 </dev/null
}

has_driver()
{
	[ "$(basename "$(readlink /sys/bus/pci/devices/$card/driver)")" = "$1" ]
}

typed 1
result "the devices are listed, and the card can be assigned" eval \
	'[ $? = 0 ] && says "$card: yes"'
[ -e /dev/kvm ] || modprobe kvm-amd
mkdir -p root/etc
cat >root/etc/job <<'END'
token=job modules=no shell=no out=
set -- sh -c 'tries=100
	until [ -e /dev/nvme0n1 ] || [ $((tries -= 1)) = 0 ]; do usleep 200000; done
	echo "guest has $(head -n 1 /dev/nvme0n1 | tr -d "\0")"
	echo guest | dd of=/dev/nvme0n1 conv=sync,fsync 2>/dev/null'
END
cp /boot/bzImage .
(cd root && find . | cpio -o -H newc 2>/dev/null) | cat /boot/guest.cpio - >initrd
# Last, the commands that bind it and start the guest
typed 2
result "it is bound to dtio, and QEMU starts a guest with it" eval \
	'[ $? = 0 ] && says "$card: nvme -> dtio-pci\$"'
tr -d '\r' <$said >/run/lines
mv /run/lines $said
result "whose own driver has the disk, with what was on it" grep -q "guest has outer" $said
result "the host's driver has it not" has_driver dtio-pci
typed 3
result "the card is given back" eval \
	'[ $? = 0 ] && says "$card: dtio-pci -> nvme\$" && has_driver nvme'
exit "$failed"
