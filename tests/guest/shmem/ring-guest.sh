#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest of test-shmem-guests, which has number $2 of $3: finds the others by the common
# memory, rings them, and counts what they ring. $1 is what its device is to it: function,
# node or ivshmem. TAP without a plan.

. /root/tap.sh
. /root/words.sh

kind=$1 number=$2 guests=$3
: >/run/guest
mount -t proc proc /proc 2>/dev/null
mount -t sysfs sysfs /sys 2>/dev/null

# Each guest's words in the common memory
HERE=0 IDENTITY=0x100 DONE=0x200 SEEN=0x300
RINGS=5

node=$(ls -d /sys/firmware/devicetree/base/shmem@* 2>/dev/null)

# reg NUMBER: the address of that entry, which has two cells for it and two for its size
reg()
{
	printf '0x'
	hexdump -v -e '/1 "%02x"' -s $((16 * $1)) -n 8 "$node/reg"
}

case $kind in
node)
	registers=$(reg 0)
	table=$(reg 1)
	own=$(reg 2)
	common=$(reg 3)
	;;
*)
	echo 1 >"$function/enable"
	registers=$(bar 0)
	common=$(bar 2)
	table=$(bar 4)
	own=$(bar 5)
	;;
esac
echo "$kind: registers $registers table $table own $own common $common" >>/run/guest

found()
{
	case $kind in
	node) tr '\0' '\n' <"$node/compatible" | grep -qx dtio,shmem-1 ;;
	*) [ "$(cat "$function/vendor" "$function/device" | tr '\n' ' ')" = "0x1af4 0x1110 " ] ;;
	esac
}

# Words of all guests are other than 0.
all_are()
{
	i=0
	while [ $i -lt "$guests" ]; do
		is "$common + $1 + 4 * $i" 0 && return 1
		i=$((i + 1))
	done
}

# ring GUEST: once, by a vector that tells who rings
ring()
{
	identity=$(($(word "$common + $IDENTITY + 4 * $1") - 1))
	put "$registers + 0xc" "$((identity << 16 | number))"
	[ "$kind" = ivshmem ] && return
	# Counted; 4: nobody has enabled interrupts there
	answer=$(($(word "$registers + 0x2c")))
	echo "ring $1: $answer" >>/run/guest
	[ $((answer & 15)) = 1 ] || [ $((answer & 15)) = 4 ]
}

ring_often()
{
	times=$RINGS
	while [ $times -gt 0 ]; do
		ring "$1" || return 1
		times=$((times - 1))
	done
}

# total GUEST VECTOR: where the table counts the rings
total()
{
	identity=$(($(word "$common + $IDENTITY + 4 * $1") - 1))
	echo "$table + $(word "$table + 0x1c") + 4 * ($identity * 4 + $2)"
}

# A count, read to take it
counted()
{
	[ "$(($(word "$registers + 0x100 + 4 * $1")))" = $RINGS ]
}

result "the device is there" found
identity=$(($(word "$registers + 8")))
put "$common + $IDENTITY + 4 * $number" "$((identity + 1))"
put "$common + $HERE + 4 * $number" 1
result "the common memory has all guests" soon all_are $HERE
if [ "$kind" != ivshmem ]; then
	result "the table is one" is "$table" 0x6d687364
	result "and has as many peers" is "$table + 0x20" "$guests"
	put "$registers + 0x28" "0x100 + $number"
	result "its state is in the table" is \
		"$table + $(word "$table + 0x14") + 16 * $identity + 8" "0x100 + $number"
	section=$(word "$registers + 0x48")
	put "$own + $section" "0xabc0 + $number"
	result "its section is in its block" is \
		"$table + $(word "$registers + 0x40") + $identity * $(word "$registers + 0x44") + $section" \
		"0xabc0 + $number"
fi
other=0
while [ $other -lt "$guests" ]; do
	[ $other = "$number" ] || result "rings guest $other" ring_often $other
	other=$((other + 1))
done
other=0
while [ "$kind" != ivshmem ] && [ $other -lt "$guests" ]; do
	if [ $other != "$number" ]; then
		result "is rung by guest $other" soon is "$(total "$number" $other)" $RINGS
		result "and its count has that" counted $other
	fi
	other=$((other + 1))
done
put "$common + $DONE + 4 * $number" 1
result "all others are done" soon all_are $DONE
put "$common + $SEEN + 4 * $number" 1
soon all_are $SEEN
exit "$failed"
