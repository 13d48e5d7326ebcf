#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board `virt`: a device with DMA, in guests whose memory has a file but is
# not what is in the file. TAP without a plan.

. /root/tap.sh
scripts=/usr/libexec/dtio/selftests/scripts
device=c000000.testdev

# copies HOW MEMORY DEVICE: MEMORY is what QEMU takes for the guest's, DEVICE has
# more properties of the device
copies()
{
	guest-run --timeout 600 --memory 256M \
		--file /usr/libexec/dtio/guest/testdev:/usr/bin/testdev \
		--append uio_pdrv_genirq.of_id=dtio,testdev \
		--qemu "-object iommufd,id=iommufd0 -machine memory-backend=ram \
			-object $2,id=ram,size=256M" \
		--device "dtio-platform,host=$device$3" \
		-- testdev copy >/run/guest 2>&1
	result "$1: the device copies the guest's memory" says "copied 256 times"
}

$scripts/setup.sh $device >/run/guest || exit
file=memory-backend-file,mem-path=/dev/shm/memory
copies "iommufd, a file mapped privately" $file,share=off ,iommufd=iommufd0
copies "iommufd, a shared file" $file,share=on ,iommufd=iommufd0
copies "container, a file mapped privately" $file,share=off ""
rm /dev/shm/memory
$scripts/cleanup.sh $device >/run/guest
result "the device goes back to the board" [ $? = 0 ]
exit "$failed"
