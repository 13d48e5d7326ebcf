# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# To be sourced by libvirt-board.sh: a user who is not root, as docs/assigning.md has it.

block()
{
	page_block assigning.md "## As an ordinary user" "$1"
}

# as_user COMMAND: with the groups that a login gives, and systemd's limit for memory
as_user()
{
	prlimit --memlock=8388608 setpriv --reuid=user --regid=user --init-groups \
		--inh-caps=-all sh -c "cd /tmp; $1"
}

# QEMU sets up its devices, writes a device tree, and ends.
qemu="qemu-system-aarch64 -M virt,gic-version=host -accel kvm -cpu host -m 256M \
	-nodefaults -nographic"
tree="-machine dumpdtb=/tmp/tree"

dtio-ls --bind $rtc $nvme >$said 2>&1
result "both are bound for a user" [ $? = 0 ]
as_user "$qemu $tree -device dtio-platform,host=$rtc" >$said 2>&1
result "who may not use KVM" grep -q 'KVM.*: Permission denied' $said
block 1 >/run/commands
sh -e /run/commands >$said 2>&1
result "the page's command gives KVM" [ $? = 0 ]
as_user "$qemu $tree -device dtio-platform,host=$rtc" >$said 2>&1
result "a user who does not own the device is told what to type" eval \
	'grep -q "/dev/vfio/1.: Permission denied" $said && says "  chown 1000 /dev/vfio/1"'
block 2 >/etc/udev/rules.d/70-dtio-owner.rules
block 3 >/run/commands
sh -e /run/commands >$said 2>&1
udevadm settle
cp amba-guest.sh /tmp
as_user "guest-run --memory 256M --timeout 200 --device dtio-platform,host=$rtc \
	--file amba-guest.sh:/root/amba-guest.sh -- sh amba-guest.sh" >$said 2>&1
result "the page's rule lets a guest of that user have the clock" eval \
	'says "driver rtc-pl031" && says "alarm 1"'

# The shell that the hint names, and the limit for what it starts next
as_user "$qemu $tree -device dtio-pci,host=$nvme 2>first
	touch waits; until [ -e go ]; do sleep 0.2; done
	exec $qemu $tree -device dtio-pci,host=$nvme" >/run/second 2>&1 &
wait_for 120 [ -e /tmp/waits ]
cp /tmp/first $said
result "a user with a small limit is told what to type" eval \
	'grep -q "(Cannot allocate memory)" $said && says "  prlimit --pid "'
sed -n 's/^  //p' $said >/run/commands
sh -e /run/commands >$said 2>&1
rm -f /tmp/tree
: >/tmp/go
wait
cp /run/second $said
result "and that helps" [ -s /tmp/tree ]

rm -f /tmp/tree
cp /boot/Image /tmp
cp /boot/guest.cpio /tmp/initrd
block 4 | sed "s|^ *qemu-system-aarch64|& $tree|" >/run/commands
(cd /tmp && timeout 100 sh -e /run/commands) >$said 2>&1 </dev/null
result "so does the page's command for one QEMU" [ -s /tmp/tree ]
dtio-ls --release $rtc $nvme >$said 2>&1
result "both are given back" drivers rtc-pl031 nvme
