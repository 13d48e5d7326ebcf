#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: what dtio-ls says is what the kernel says, and what it does is what
# it said. TAP without a plan.
#
#   dtio-ls-board.sh DEVICE CONSOLE
# DEVICE is one to bind and release, CONSOLE the board's console.

. /root/tap.sh
. /root/bind.sh
device=$1
console=$2
: >/run/guest
mkdir -p /run/ls
cd /run/ls || exit

# names FILE...: of devices, one a line, sorted
names()
{
	sort "$@" | tr '\n' ' '
}

# is_same FILE FILE: what they differ in is shown if they do
is_same()
{
	diff "$1" "$2" >/run/guest
}

# ------------------------------------------------------------------------
# What there is
# ------------------------------------------------------------------------

for directory in /sys/bus/platform/devices/* /sys/bus/amba/devices/* \
		/sys/bus/pci/devices/*; do
	[ -e "$directory/of_node" ] || [ "${directory#/sys/bus/pci}" != "$directory" ] ||
		continue
	[ -e "$directory" ] || continue
	driver=$(basename "$(readlink "$directory/driver")")
	group=$(basename "$(readlink "$directory/iommu_group")")
	echo "${directory##*/} ${driver:--} ${group:--}"
done | sort >sysfs
dtio-ls --noheadings -r -o NAME,DRIVER,GROUP |
	awk -F ' ' '{ print $1, $2 == "" ? "-" : $2, $3 == "" ? "-" : $3 }' |
	sort >listed
result "every device of the device tree and of PCI is listed with its driver and group" \
	is_same sysfs listed

echo 'nobody:x:65534:65534:nobody:/:/bin/sh' >>/etc/passwd
chmod 755 /run /run/ls
dtio-ls --noheadings -r -o NAME,DRIVER,GROUP,STATE,REGIONS,VERDICT >by-root
su nobody -c 'dtio-ls --noheadings -r -o NAME,DRIVER,GROUP,STATE,REGIONS,VERDICT' \
	>by-nobody 2>/run/guest
result "an ordinary user sees the same" is_same by-root by-nobody

# A device tree alone tells the names that Linux gives, too. What the kernel makes
# of no node, or by a driver of its own, is not there.
cat /sys/firmware/fdt >fdt
dtio-ls --dtb fdt --noheadings -r -o PATH,NAME | sort >foretold
dtio-ls --noheadings -r -o PATH,NAME | grep '^/' | sort >found
comm -13 foretold found >unforetold
all=$(wc -l <found)
missed=$(wc -l <unforetold)
echo "# of $all devices a device tree alone does not tell $missed"
sed 's/^/# /' unforetold
cp unforetold /run/guest
result "a device tree alone tells nearly all of them, by their names" \
	[ $((missed * 20)) -le "$all" ]

# ------------------------------------------------------------------------
# Dump and replay
# ------------------------------------------------------------------------

dtio-ls --dump board.dump 2>/run/guest
result "the board is dumped" [ $? = 0 ]
dtio-ls -J >live.json
dtio-ls -F board.dump -J >replayed.json
result "the dump says in JSON what the board says" is_same live.json replayed.json
dtio-ls -vv >live.text
dtio-ls -F board.dump -vv >replayed.text
result "and in all detail" is_same live.text replayed.text

# ------------------------------------------------------------------------
# Binding and giving back
# ------------------------------------------------------------------------

before=$(driver_of "$device")
state()
{
	dtio-ls --noheadings -r -o STATE "$device"
}

dtio-ls --bind "$device" >said 2>/run/guest
status=$?
cat said >>/run/guest
bus=$(dtio-ls --noheadings -r -o BUS "$device")
result "a device is bound" [ $status = 0 ]
result "... and it is said from which driver to which" \
	grep -qx "$device: ${before:-(none)} -> dtio-$bus" said
result "... and listed so" [ "$(state)" = dtio ]
dtio-ls --check "$device" >/run/guest
result "... and can be assigned, by the check" [ $? = 0 ]

sleep 1000 <"/dev/vfio/$(dtio-ls --noheadings -r -o GROUP "$device")" &
user=$!
sleep 0.2
dtio-ls --noheadings -n -r -o STATE,USERS "$device" >/run/guest
result "a process that has it open is found" grep -qx "open $user" /run/guest
dtio-ls --release "$device" >/run/guest 2>&1
result "... and keeps it from being released" [ $? = 1 ]
kill $user
wait $user 2>/dev/null

dtio-ls --release "$device" >said 2>/run/guest
status=$?
cat said >>/run/guest
result "it is released" [ $status = 0 ]
result "... and has its own driver again" [ "$(driver_of "$device")" = "$before" ]

if [ -n "$console" ]; then
	had=$(driver_of "$console")
	dtio-ls --bind "$console" >/run/guest 2>&1
	result "the console is not taken" [ $? = 1 ]
	result "... for being the console" grep -q console /run/guest
	result "... and keeps its driver" [ "$(driver_of "$console")" = "$had" ]
fi

# ------------------------------------------------------------------------
# The verdict is the driver's
# ------------------------------------------------------------------------

# A device that has no driver can be tried. What the check asks the administrator
# for, and only that, the driver refuses.
agree=0
disagree=0
: >differences
for name in $(dtio-ls --noheadings -r -o NAME,STATE,BUS |
		awk '$2 == "free" && $3 != "pci" { print $1 }'); do
	bus=$(dtio-ls --noheadings -r -o BUS "$name")
	dtio-ls --check "$name" >checked
	# What no driver of dtio's is asked about
	grep -q 'bus.*no registers' checked && continue
	wants=0
	grep -qE 'assume_no_dma|allow_no_reset' checked && wants=1
	echo "dtio-$bus" >"/sys/bus/$bus/devices/$name/driver_override"
	echo "$name" >"/sys/bus/$bus/drivers/dtio-$bus/bind" 2>/dev/null
	bound=$?
	if [ "$bound" = 0 ] && [ "$wants" = 0 ] ||
			[ "$bound" != 0 ] && [ "$wants" = 1 ]; then
		agree=$((agree + 1))
	else
		disagree=$((disagree + 1))
		{
			echo "$name: bound $bound"
			cat checked
			dmesg | tail -n 2
		} >>differences
	fi
	[ "$bound" = 0 ] && echo "$name" >"/sys/bus/$bus/drivers/dtio-$bus/unbind"
	echo >"/sys/bus/$bus/devices/$name/driver_override"
done
echo "# the check and the driver agree on $agree devices, and differ on $disagree"
cp differences /run/guest
result "the check says of each free device what the driver says" \
	[ "$disagree" = 0 ] && [ "$agree" -gt 0 ]
