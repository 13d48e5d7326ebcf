# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# On the board: dtio-ls agrees with the kernel, and --bind does what --check predicts. TAP without a plan.
#
# To be sourced, with $device set to one to bind and release, and $console to the
# board's console, or to nothing.

# shellcheck source=tests/guest/lib/tap.sh
. /root/tap.sh
: >/run/guest
mkdir -p /run/ls
cd /run/ls || exit

# is_same FILE FILE: what they differ in is shown if they do
is_same()
{
	diff "$1" "$2" >/run/guest
}

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

# A device tree alone tells the names that Linux gives, too. The power domains of
# i.MX are not among them: the driver of what they belong to makes and names them.
# Nor are PCI functions, which are found and not made.
cat /sys/firmware/fdt >fdt
dtio-ls --dtb fdt --noheadings -r -o PATH,NAME >foretold
dtio-ls --noheadings -r -o PATH,NAME,BUS |
	awk '/^\// && $3 != "pci" { print $1, $2 }' >found
grep -vxFf foretold found | grep -v ' imx-pgc-domain\.' >/run/guest
result "a device tree alone tells all of them, by their names" \
	[ ! -s /run/guest ]

dtio-ls --dump board.dump 2>/run/guest
result "the board is dumped" [ $? = 0 ]
dtio-ls -J >live.json
dtio-ls -F board.dump -J >replayed.json
result "the dump says in JSON what the board says" is_same live.json replayed.json
dtio-ls -vv >live.text
# Commands are for the board then, wherever they are read.
dtio-ls -F board.dump -vv | sed 's/ run on the board: / run: /' >replayed.text
result "and in all detail" is_same live.text replayed.text

# column NAME DEVICE: one of what is listed
column()
{
	dtio-ls --noheadings -r -o "$1" "$2"
}

before=$(column DRIVER "$device")
named=$before
[ "$before" != - ] || named='(none)'

dtio-ls --bind "$device" >said 2>/run/guest
status=$?
cat said >>/run/guest
bus=$(column BUS "$device")
result "a device is bound" [ $status = 0 ]
result "... and it is said from which driver to which" \
	grep -qx "$device: $named -> dtio-$bus" said
result "... and listed so" [ "$(column STATE "$device")" = dtio ]
dtio-ls --check "$device" >/run/guest
result "... and can be assigned, by the check" [ $? = 0 ]

exec 3<"/dev/vfio/$(column GROUP "$device")"
user=$$
dtio-ls --noheadings -n -r -o STATE,USERS "$device" >/run/guest 3<&-
result "a process that has it open is found" grep -qx "open $user" /run/guest
dtio-ls --release "$device" >/run/guest 2>&1 3<&-
result "... and keeps it from being released" [ $? = 1 ]
exec 3<&-

dtio-ls --release "$device" >said 2>/run/guest
status=$?
cat said >>/run/guest
result "it is released" [ $status = 0 ]
result "... and has its own driver again" \
	[ "$(column DRIVER "$device")" = "$before" ]

if [ -n "$console" ]; then
	had=$(column DRIVER "$console")
	dtio-ls --bind "$console" >/run/guest 2>&1
	result "the console is not taken" [ $? = 1 ]
	result "... for being the console" grep -q console /run/guest
	result "... and keeps its driver" \
		[ "$(column DRIVER "$console")" = "$had" ]
fi

# A device that has no driver can be tried. What the check asks the administrator
# for, and only that, the driver refuses. Without registers there is nothing that
# dtio's driver would be asked for, and the emulated board has PLLs that never lock:
# that a clock comes on cannot be foretold.
dtio-ls --check >checked
awk '/^[^\t]/ {
	name = $1
	sub(/:$/, "", name)
	verdict[name] = "fine"
}
/no registers|shows when it has its first driver/ { verdict[name] = "none" }
/no IOMMU|allow_no_reset|is a bridge/ { verdict[name] = "refused" }
END {
	for (name in verdict)
		print name, verdict[name]
}' checked >verdicts

try()
{
	override=/sys/bus/$2/devices/$1/driver_override
	echo "dtio-$2" >"$override"
	if echo "$1" 2>said >"/sys/bus/$2/drivers/dtio-$2/bind"; then
		echo "$1" >"/sys/bus/$2/drivers/dtio-$2/unbind"
		echo fine
	elif dmesg | tail -n 2 | grep -q "cannot be powered: its clocks: -110"; then
		echo none
	elif grep -q "temporarily unavailable" said; then
		echo waits
	else
		echo refused
	fi
	echo >"$override"
}

agree=0
disagree=0
: >differences
dtio-ls --noheadings -r -o NAME,BUS,STATE | grep ' free$' >free
while read -r name bus _; do
	foretold=$(awk -v name="$name" '$1 == name { print $2 }' verdicts)
	[ "$foretold" = none ] && continue
	found=$(try "$name" "$bus")
	[ "$found" = none ] && continue
	# What waits for the driver of another device is no "yes", by whatever reason.
	if [ "$found" = waits ] && [ "$(column VERDICT "$name")" != yes ]; then
		found=$foretold
	fi
	if [ "$foretold" = "$found" ]; then
		agree=$((agree + 1))
	else
		disagree=$((disagree + 1))
		{
			echo "$name: $foretold by the check, $found by the driver"
			dmesg | tail -n 2
		} >>differences
	fi
done <free
echo "# the check and the driver agree on $agree devices, and differ on $disagree"
cp differences /run/guest
result "--check agrees with the driver about each device without a driver" \
	[ "$disagree" = 0 ]
result "... and there were some" [ "$agree" -gt 5 ]
