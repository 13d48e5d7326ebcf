#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board `virt`: monitor commands to a virtual machine with a device: hotplug and
# migration, which are refused, x-query-dtio and info mtree. TAP without a plan.

. /root/tap.sh
. /root/qmp.sh
scripts=/usr/libexec/dtio/selftests/scripts
gpio=9030000.pl061
testdev=c000000.testdev

# refused WHAT REASON COMMAND [ARGUMENTS]
refused()
{
	what=$1 reason=$2
	shift 2
	qmp "$@" >>/run/guest
	result "$what" eval 'tail -n 1 /run/guest | grep -qF "\"desc\": \"$reason\""'
}

for device in $gpio $testdev; do
	$scripts/setup.sh $device >/run/guest || exit
done
qmp_prepare
# shellcheck disable=SC2086 # words
qemu-system-aarch64 -M virt,gic-version=host -accel kvm -cpu host -m 64M \
	-nodefaults -nographic -S $qmp_arguments \
	-device dtio-platform,id=testdev,host=$testdev >/run/guest 2>&1 &
qemu=$!

refused "a device is not added at run time" \
	"Device 'dtio-platform' does not support hotplugging" \
	device_add "\"driver\": \"dtio-platform\", \"host\": \"$gpio\""
refused "nor taken away" \
	"Device 'dtio-platform' does not support hotplugging" \
	device_del '"id": "testdev"'
result "a region that is trapped was warned of, with what shares its page" \
	grep -q "region 2 is not mapped into the guest, its accesses will be slow: it shares a page with /" \
	/run/guest
refused "the machine does not migrate" \
	"State blocked by non-migratable device 'dtio-platform'" \
	migrate '"uri": "exec:cat >/run/migrated"'
result "no migration data was written" [ ! -e /run/migrated ]

# told WORDS: QMP's last answer has them
told()
{
	tail -n 1 /run/guest | grep -qF "$1"
}
qmp x-query-dtio >>/run/guest
result "x-query-dtio shows where the registers are" \
	told "  region 0: 0xc000000-0xc000fff, at 0xc000000 on the host, mapped"
result "x-query-dtio shows the lines" told "  IRQ 0: SPI 112, level, through KVM, fired 0"
result "x-query-dtio shows the MSIs" \
	told "  MSI: as device 0xffff of the guest's ITS, through KVM"

qmp human-monitor-command '"command-line": "info mtree -f"' >>/run/guest
result "a region of 256 bytes that is alone in its page is mapped as a page" \
	told "c001000-000000000c001fff (prio 0, ramd): $testdev region 1 mmaps[0] KVM"
result "a region that shares its page is not mapped" \
	told "c002000-000000000c0020ff (prio 0, i/o): $testdev region 2"

qmp query-status >>/run/guest
result "the machine goes on as before" \
	eval 'tail -n 1 /run/guest | grep -q "\"status\": \"prelaunch\""'
qmp quit >>/run/guest
wait $qemu
result "and QEMU exits without an error" [ $? = 0 ]

qemu-system-aarch64 -M virt,gic-version=host -accel kvm -cpu host -m 64M \
	-nodefaults -nographic -S -only-migratable \
	-device dtio-platform,host=$gpio >/run/guest 2>&1
result "a machine that has to migrate does not get a device" \
	grep -q "dtio-platform is not migratable" /run/guest
for device in $gpio $testdev; do
	$scripts/cleanup.sh $device >/run/guest
	result "$device goes back to the board" [ $? = 0 ]
done
exit "$failed"
