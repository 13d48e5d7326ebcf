#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: a device with DMA, in guests with each kind of memory backend, and in
# a virtual machine that is given file descriptors only. TAP without a plan.

. /root/tap.sh
scripts=/usr/libexec/dtio/selftests/scripts
device=c000000.testdev
iommufd="-object iommufd,id=iommufd0"

huge_pages()
{
	awk '/^HugePages_Free/ { print $2 }' /proc/meminfo
}

run=guest-run
# guest ARGUMENT...: to guest-run
guest()
{
	$run --memory 256M --file dma-guest.sh:/root/dma-guest.sh \
		--file /usr/libexec/dtio/guest/testdev:/usr/bin/testdev \
		--append uio_pdrv_genirq.of_id=dtio,testdev \
		"$@" -- sh dma-guest.sh >/run/guest 2>&1
}

memory()
{
	echo "-object memory-backend-$1,id=ram,size=256M \
		-machine memory-backend=ram"
}

# works HOW: what the guest before has shown of its device
works()
{
	result "$1: the device copies the guest's memory" says "copied 256 times"
	result "$1: it reaches nothing else" [ "$(grep -c ^fault /run/guest)" = 5 ]
	result "$1: and goes on" says "and again"
	result "$1: its interrupts come one by one, and so again" \
		[ "$(grep -c "^50 interrupts" /run/guest)" = 2 ]
}

$scripts/setup.sh $device >/run/guest || exit

guest --device dtio-platform,host=$device
works "container"
result "the guest's own driver has it" says "driver uio_pdrv_genirq"
result "its DMA is coherent, says the guest's node" says coherent
result "and so does the guest's root" says "root coherent"

guest --qemu "$iommufd $(memory memfd,share=on)" \
	--device dtio-platform,host=$device,iommufd=iommufd0
works "iommufd, memory that others can map"

echo 128 >/proc/sys/vm/nr_hugepages
result "there are huge pages" [ "$(huge_pages)" = 128 ]
huge=$(memory memfd,hugetlb=on,hugetlbsize=2M,prealloc=on)
guest --qemu "$huge" --device dtio-platform,host=$device
works "container, huge pages"

guest --qemu "$iommufd $huge" \
	--device dtio-platform,host=$device,iommufd=iommufd0
works "iommufd, huge pages"
result "no huge page stays behind" [ "$(huge_pages)" = 128 ]
echo 0 >/proc/sys/vm/nr_hugepages

# A user that has KVM and open file descriptors, and sees nothing of the device in
# /sys and /dev.
sandbox()
{
	# shellcheck disable=SC2016 # for the shell inside
	unshare -m sh -c '
		mount -t tmpfs none /sys && mount -t tmpfs none /dev/vfio &&
		mount --bind /dev/null /dev/iommu &&
		exec su -c "exec \"\$0\" \"\$@\"" -- user "$@"' - "$@"
}
echo user:x:1000:1000::/tmp:/bin/sh >>/etc/passwd
echo user:x:1000: >>/etc/group
chmod 666 /dev/kvm
chmod 755 /root
ulimit -l unlimited
exec 5<>"/dev/vfio/devices/$(ls /sys/bus/platform/devices/$device/vfio-dev)"
exec 6<>/dev/iommu
result "a user sees nothing of the device in /sys and /dev" \
	[ "$(sandbox find /sys /dev/vfio | tr '\n' ' ')" = "/sys /dev/vfio " ]
run="sandbox guest-run"
guest --qemu "$iommufd,fd=6" \
	--device dtio-platform,id=testdev,fd=5,iommufd=iommufd0
exec 5<&- 6<&-
works "that user, with file descriptors"
$scripts/cleanup.sh $device >/run/guest
result "the device goes back to the board" [ $? = 0 ]
exit "$failed"
