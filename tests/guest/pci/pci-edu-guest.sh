#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest: QEMU's "edu" at work, by a driver of the tests', first with INTx and then
# with MSI.

for function in /sys/bus/pci/devices/*; do
	[ "$(cat "$function/device")" = 0x11e8 ] && break
done
config=$function/config

bytes()
{
	od -An -tx1 -j "$1" -N "$2" "$config" | tr -d '\n'
}

# edu_does WHAT PARAMETER: what the log and the interrupt's name then say
edu_does()
{
	dmesg -c >/dev/null
	insmod dtio-test-edu.ko "$2"
	dmesg | sed -n "s/.*dtio-test-edu [^ ]*: /$1 /p"
	sed -n "/dtio_test_edu/s/.*\(GIC\|ITS\).*\(Level\|Edge\).*/$1 \1 \2/p" \
		/proc/interrupts
	rmmod dtio-test-edu
}

read -r first last _ <"$function/resource"
echo "length $((last - first + 1))"
echo "identity$(bytes 0 4)$(bytes 8 4)"
printf '\052' | dd of="$config" bs=1 seek=60 conv=notrunc 2>/dev/null
echo "written$(bytes 60 1)"
sed -n '/PCIe PME/s/.*GIC[^ ]* *\([0-9]*\) *\(Level\|Edge\).*/port \1 \2/p' \
	/proc/interrupts
edu_does line messages=0
edu_does message messages=1
node=$function/of_node
if [ -e "$node" ]; then
	echo "node $(cd "$node" && pwd -P | sed 's/.*base//')"
	for property in vendor,calibration vendor,more; do
		[ ! -e "$node/$property" ] ||
			echo "$property$(od -An -tx1 "$node/$property")"
	done
	[ ! -e "$node/child" ] || echo "child $(cat "$node/child/vendor,word")"
fi
