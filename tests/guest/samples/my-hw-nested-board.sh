#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board `virt` with the devices of test-my-hw-nested: my_hw in guests,
# through dtio-pci, and with its own driver before and after. TAP without a plan.

. /root/tap.sh
. /root/pci.sh
. /root/my-hw.sh

# guest DEVICE [OPTION]: the guest's tests become the board's
guest()
{
	how=$1
	guest-run --file /root/guest/my_hw.ko:/root/ --file /root/tap.sh:/root/ \
		--file /root/my-hw.sh:/root/ \
		--file /root/my-hw-guest.sh:/root/ \
		--qemu "-object iommufd,id=iommufd0" \
		--device "$1,host=$slow,addr=4$2" \
		--device pcie-root-port,id=root,addr=6 \
		--device "$1,host=$port,bus=root$2" \
		--device "$1,host=$ioh,addr=0xa$2" \
		-- sh my-hw-guest.sh >/run/guest 2>&1
	status=$?
	awk -v how="$how" -v tests="$tests" '
		/^(not )?ok / { sub(/ok [0-9]+/, "ok " ++tests " " how ":") }
		{ print }' /run/guest
	tests=$((tests + $(grep -cE '^(not )?ok ' /run/guest)))
	result "$how: the guest ended well" [ $status = 0 ]
}

find_devices 04.0 06.0/00.0 07.0/00.0
slow=$(at 04.0)
port=$(at 06.0/00.0)
ioh=$(at 07.0/00.0)

load
each "the board's own driver: one interrupt" interrupts_once
for function in "$slow" "$port" "$ioh"; do
	give "$function" dtio-pci 2>/run/guest
	result "$function goes to dtio-pci" [ $? = 0 ]
done

guest dtio-pci ,iommufd=iommufd0
guest vfio-pci

for function in "$slow" "$port" "$ioh"; do
	give "$function" ""
done
each "the board's own driver again: one interrupt" interrupts_once
rmmod my_hw
dmesg >/run/guest
result "the kernel has seen no interrupt without a handler (\"nobody cared\")" cared_for
exit "$failed"
