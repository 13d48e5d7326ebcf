#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board, a Debian that has started with the clock in /etc/dtio/devices: a guest
# has clock and disk, and nothing of dtio is left in the end. TAP without a plan.

. /root/report.sh
. /root/tap.sh

rtc=9010000.pl031
nvme=0000:01:00.0
: >$said

driver_of()
{
	basename "$(readlink "/sys/bus/$1/devices/$2/driver")" 2>/dev/null
}

has_driver()
{
	[ "$(driver_of "$1" "$2")" = "$3" ]
}

# typed COMMAND: as docs/assigning.md has it, which has the same name for the disk
typed()
{
	grep -m 1 "^$1" /root/assigning.md >/run/line && sh /run/line >$said 2>&1
}

# block NUMBER: of the disk, without the zeros behind it
block()
{
	dd if=/dev/nvme0n1 bs=512 skip="$1" count=1 iflag=direct 2>/dev/null | tr -d '\0'
}

grep -q debian-kernel@lists.debian.org /proc/version &&
	[ "$(modinfo -n dtio-amba)" = \
		"$(echo /lib/modules/"$(uname -r)"/updates/kernel/drivers/dtio/dtio-amba.ko*)" ]
result "the kernel is Debian's, and modprobe finds dtio's modules for it" [ $? = 0 ]
no_unit_failed()
{
	systemctl --failed --no-legend --plain >$said
	[ ! -s $said ] && [ "$(systemctl is-active multi-user.target)" = active ]
}
result "systemd has started the system, and no unit has failed" no_unit_failed
# It may take longer than the system.
service_says()
{
	systemctl status --no-pager dtio-bind.service >$said 2>&1
	grep -q "$rtc: rtc-pl031 -> dtio-amba" $said
}
wait_for 60 service_says
dmesg >$said
grep -q "rtc-pl031 $rtc: registered" $said && has_driver amba $rtc dtio-amba
result "the clock went from its driver to dtio when the system started" [ $? = 0 ]
result "by dtio-bind.service, whose log says so" service_says
wait_for 60 [ -e /dev/nvme0n1 ]
result "udev has loaded the disk's driver" has_driver pci $nvme nvme
read -r serial </sys/class/nvme/nvme0/serial

typed "modprobe dtio-pci" && typed "dtio-ls --bind $nvme"
result "the page's commands give the disk to dtio" eval \
	'[ $? = 0 ] && says "$nvme: nvme -> dtio-pci\$"'
lsmod >$said
result "modprobe has loaded what VFIO asks for beside it" says "vfio_iommu_type1 "

guest-run --memory 512M --timeout 300 --file stock-guest.sh:/root/stock-guest.sh \
	--file amba-guest.sh:/root/amba-guest.sh --file report.sh:/root/report.sh \
	--device dtio-platform,host=$rtc --device dtio-pci,host=$nvme \
	-- sh stock-guest.sh "$serial" >$said 2>&1
result "a guest ends well" [ $? = 0 ]
time=$(sed -n 's/^time //p' $said)
result "its kernel is the same" says "kernel $(uname -r)\$"
result "and it has no module of dtio" says "ours none\$"
result "its own driver has the page with the clock's reset line" \
	says "lines of snps,dw-high-reset"
result "and its own driver the clock, which waits for that" says "driver rtc-pl031\$"
result "whose alarm arrives" says "alarm 1\$"
result "its own driver has the disk, with what was on it" \
	says "disk $serial outer $serial\$"
result "whose interrupts arrive" says "interrupts yes\$"

typed "dtio-ls --release $nvme"
result "the page's command gives the disk back" eval \
	'[ $? = 0 ] && says "$nvme: dtio-pci -> nvme\$"'
dtio-ls --release --persist $rtc >$said 2>&1
result "and the clock goes back, also for later starts" eval \
	'[ $? = 0 ] && says "$rtc: dtio-amba -> rtc-pl031\$" && ! grep -q pl031 /etc/dtio/*'
result "the board's own drivers have both" eval \
	'has_driver amba $rtc rtc-pl031 && has_driver pci $nvme nvme'
now=$(cat /sys/bus/amba/devices/$rtc/rtc/rtc*/since_epoch 2>$said)
result "the clock goes on" [ "${now:-0}" -ge "${time:-never}" ]
wait_for 30 [ -e /dev/nvme0n1 ]
block 1 >$said
result "the disk has what the guest wrote" says "guest $serial\$"
echo "board $serial" | dd of=/dev/nvme0n1 bs=512 seek=2 conv=nocreat,sync,fsync 2>$said
result "and takes what the board writes" [ $? = 0 ]

sh assign >$said 2>&1
result "the packages' own test of a device passes" [ $? = 0 ]

modprobe -r dtio-pci dtio-amba dtio-platform >$said 2>&1
result "dtio's modules are unloaded" [ $? = 0 ]
left()
{
	grep dtio /proc/modules
	find /sys/bus/*/drivers /sys/module /dev /sys/kernel/debug -name '*dtio*'
	find /dev/vfio -name '[0-9]*'
	grep -v '^(null)$' /sys/bus/amba/devices/$rtc/driver_override \
		/sys/bus/pci/devices/$nvme/driver_override
}
left >$said 2>/dev/null
result "and nothing is left of them" [ ! -s $said ]
exit "$failed"
