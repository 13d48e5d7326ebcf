#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board, a Debian 13: docs/libvirt.md, block by block, and the domain is
# started before each, too. TAP without a plan.

. /root/report.sh
. /root/tap.sh
. /root/page.sh

rtc=9010000.pl031
nvme=0000:01:00.0
local_rules=/etc/apparmor.d/local/abstractions/libvirt-qemu
console=/var/log/libvirt/qemu/guest-console.log
: >$said

block()
{
	page_block libvirt.md "$@"
}

# page_says WORDS: on one line or more
page_says()
{
	tr -s '\n ' '  ' <libvirt.md | grep -qF -- "$1"
}

# refused WHAT REASON HINT: the page has the reason, and QEMU or libvirt the hint, too
refused()
{
	reason=$2
	virsh start guest >$said 2>&1
	started=$?
	sed '/^USER=/d; /^[A-Z_]*=/d; /^-/d' /var/log/libvirt/qemu/guest.log >>$said
	dmesg | grep DENIED | tail -n 3 >>$said
	result "$1: it is refused" eval '[ $started != 0 ] && grep -qF "$reason" $said'
	result "as the page says" page_says "$reason"
	[ -z "$3" ] || result "and QEMU says what to do" grep -q -e "$3" $said
	rm -f /var/log/libvirt/qemu/guest.log
	virsh destroy guest >/dev/null 2>&1
}

drivers()
{
	[ "$(basename "$(readlink /sys/bus/amba/devices/$rtc/driver)")" = "$1" ] &&
		[ "$(basename "$(readlink /sys/bus/pci/devices/$nvme/driver)")" = "$2" ]
}

restart_libvirt()
{
	systemctl restart libvirtd >$said 2>&1
}

# The package's emulator is beside the distribution's.
ln /usr/bin/qemu-system-aarch64 /usr/bin/qemu-system-aarch64-dtio

systemctl start apparmor >$said 2>&1
grep -q '^libvirtd (enforce)' /sys/kernel/security/apparmor/profiles
result "AppArmor confines libvirt" [ $? = 0 ]
restart_libvirt
eval "$(grep -o 'virsh domcapabilities [^`]*' libvirt.md)" >$said 2>&1
result "libvirt can ask the emulator" grep -q '<domain>kvm</domain>' $said
block "## The domain" 1 >guest.xml
cp guest.xml whole.xml
sed -i '/<memtune>/,/<\/memtune>/d' guest.xml
virsh define guest.xml >$said 2>&1
result "libvirt takes the page's domain" [ $? = 0 ]

# The guest stays until it is destroyed.
cp /boot/Image /var/lib/libvirt/boot/Image
mkdir -p root/etc root/root
cp amba-guest.sh root/root
cat >root/etc/job <<'END'
token=job modules=no shell=no out=
set -- sh -c 'sh amba-guest.sh; tries=50
	until [ -e /dev/nvme0n1 ] || [ $((tries -= 1)) = 0 ]; do sleep 0.2; done
	ls /dev/nvme0n1; echo ready; sleep 1000'
END
(cd root && find . | cpio -o -H newc 2>/dev/null) | cat /boot/guest.cpio - \
	>/var/lib/libvirt/boot/initrd

block "## Who binds the devices" 1 >/etc/libvirt/hooks/qemu
chmod 755 /etc/libvirt/hooks/qemu
restart_libvirt
refused "without a rule for the emulator" \
	"cannot execute binary /usr/bin/qemu-system-aarch64-dtio: Permission denied"
result "the hook has given the devices back" drivers rtc-pl031 nvme

echo "/usr/bin/qemu-system-aarch64-dtio rmix," >$local_rules
refused "without its files" "Could not open '/dev/vfio/1': No such file or directory" \
	cgroup_device_acl
echo "/dev/vfio/* rw," >>$local_rules
echo 'namespaces = []' >>/etc/libvirt/qemu.conf
restart_libvirt
# The owner is not what is tried here.
cat >/etc/udev/rules.d/70-dtio-owner.rules <<'END'
SUBSYSTEM=="vfio", MODE="0666"
END
udevadm control --reload
refused "with the host's /dev alone" "Operation not permitted" cgroup_device_acl
sed -i '/^namespaces/d' /etc/libvirt/qemu.conf
rm /etc/udev/rules.d/70-dtio-owner.rules
udevadm control --reload

block "### The files" 1 >>/etc/libvirt/qemu.conf
restart_libvirt
refused "without the right owner" "Could not open '/dev/vfio/1': Permission denied" \
	"chown 64055 /dev/vfio/1"
block "### The owner" 1 >/etc/udev/rules.d/70-dtio-owner.rules
udevadm control --reload
sed -i /vfio/d $local_rules
refused "without AppArmor's rule for the files" \
	"Could not open '/dev/vfio/1': Permission denied" AppArmor
block "### AppArmor" 1 >$local_rules
refused "without <hard_limit>" "= -12 (Cannot allocate memory)" "<hard_limit>"

virsh undefine guest >/dev/null 2>&1
mv whole.xml guest.xml
block "## The domain" 2 | sed '/destroy/d' >/run/commands
dmesg -C
sh -e /run/commands >$said 2>&1
result "the page's domain starts" [ $? = 0 ]
wait_for 120 grep -q ready $console
tr -d '\r' <$console >$said
result "its own driver has the clock, whose alarm arrives" eval \
	'says "driver rtc-pl031" && says "alarm 1"'
result "its own driver has the disk" says /dev/nvme0n1
dmesg >$said
result "AppArmor has refused nothing" eval '! grep DENIED $said'
qemu=$(cat /run/libvirt/qemu/guest.pid)
cat "/proc/$qemu/attr/current" "/proc/$qemu/status" >$said
result "and confines QEMU, which is not root" eval \
	'grep -q "^libvirt-.* (enforce)" $said && grep -q "^Uid:.64055" $said'
result "the host's drivers do not have the devices" drivers dtio-amba dtio-pci
block "### The files" 2 >/run/commands
sh /run/commands >$said
result "the groups are those of the list" eval \
	'[ "$(sed "s|.*/||" $said | sort | tr "\n" " ")" = "0 1 " ]'
virsh destroy guest >$said 2>&1
result "the domain is ended" [ $? = 0 ]
result "the hook has given the devices back" drivers rtc-pl031 nvme

rm /etc/udev/rules.d/70-dtio-owner.rules
udevadm control --reload
. /root/libvirt-user.sh
modprobe -r dtio-amba dtio-pci dtio-platform
exit "$failed"
