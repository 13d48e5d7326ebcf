#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: guests whose memory grows and shrinks while they have a device
# with DMA. TAP without a plan.

. /root/tap.sh
. /root/qmp.sh
scripts=/usr/libexec/dtio/selftests/scripts
device=c000000.testdev
rounds=2

# resize SIZE: how much of the virtio-mem device the guest is to plug
resize()
{
	qmp qom-set '"path": "/machine/peripheral/plugged",
		"property": "requested-size", "value": '"$1" >>/run/guest
}

# guest KIND ARGUMENT...: with so much memory to be plugged, and to guest-run
guest()
{
	kind=$1
	shift
	: >/run/guest
	qmp_prepare
	guest-run --memory 256M,maxmem=1G --append memhp_default_state=online_movable \
		--append uio_pdrv_genirq.of_id=dtio,testdev \
		--file memory-hotplug-guest.sh:/root/memory-hotplug-guest.sh \
		--file /usr/libexec/dtio/guest/testdev:/usr/bin/testdev \
		--qemu "$qmp_arguments -object $kind,id=memory,size=256M" \
		--device virtio-mem-pci,id=plugged,memdev=memory \
		"$@" -- sh memory-hotplug-guest.sh $rounds 2>&1 |
		while read -r line; do
			echo "$line" >>/run/guest
			case $line in
			@plug) resize $((256 << 20)) ;;
			@unplug) resize 0 ;;
			esac
		done
}

said()
{
	[ "$(grep -c "^$1" /run/guest)" = "$2" ]
}

# works HOW: what the guest before has shown
works()
{
	result "$1: memory comes" said "more 256" $rounds
	result "$1: the device copies it" said "copied 256 times.*0x[89ab]" $rounds
	result "$1: memory goes" said "left 0" $rounds
	result "$1: the device does not reach it any more" \
		said "fault 0x[89ab]" $rounds
	result "$1: the guest's other memory it does" said "own memory" $rounds
}

$scripts/setup.sh $device >/run/guest || exit
guest memory-backend-ram --device dtio-platform,host=$device
works container
guest memory-backend-memfd,share=on --qemu "-object iommufd,id=iommufd0" \
	--device dtio-platform,host=$device,iommufd=iommufd0
works iommufd
$scripts/cleanup.sh $device >/run/guest
result "the device goes back to the board" [ $? = 0 ]
exit "$failed"
