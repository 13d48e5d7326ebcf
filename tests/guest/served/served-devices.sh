# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# In a guest: what stock drivers say of devices that are served, my_hw's and PL031s.

: >/run/guest

# soon COMMAND...: becomes true
soon()
{
	tries=200
	until "$@"; do
		[ $((tries -= 1)) -gt 0 ] || return 1
		usleep 50000
	done
}

pci=/sys/bus/pci/devices

has_count()
{
	[ "$(cat "$pci/$1/interrupts" 2>/dev/null)" = "$2" ]
}

# interrupts_once DEVICE COUNT: a start is one interrupt, the COUNT-th
interrupts_once()
{
	echo 1 >"$pci/$1/start"
	soon has_count "$1" "$2" && usleep 300000 && has_count "$1" "$2"
	came=$?
	echo "$1: $(cat "$pci/$1/interrupts"), expected $2" >>/run/guest
	grep my_hw /proc/interrupts >>/run/guest
	return $came
}

# rtc PLACE: the name of the clock that a node at that address has
rtc()
{
	ls "/sys/bus/amba/devices/$1.rtc/rtc"
}

clock_goes()
{
	first=$(cat "/sys/class/rtc/$1/since_epoch")
	sleep 2
	last=$(cat "/sys/class/rtc/$1/since_epoch")
	echo "$1: $first, $last" >>/run/guest
	[ $((last - first)) -ge 1 ] && [ $((last - first)) -le 30 ]
}

all_alarms()
{
	awk '/rtc-pl031/ { sum += $2 } END { print sum + 0 }' /proc/interrupts
}

more_alarms()
{
	[ "$(all_alarms)" -gt "$1" ]
}

alarm()
{
	before=$(all_alarms)
	now=$(cat "/sys/class/rtc/$1/since_epoch")
	echo $((now + 2)) >"/sys/class/rtc/$1/wakealarm"
	soon more_alarms "$before"
	came=$?
	echo "$1: $before, $(all_alarms)" >>/run/guest
	return $came
}

mounted()
{
	mount -t proc proc /proc 2>/dev/null
	mount -t sysfs sysfs /sys 2>/dev/null
	insmod /root/my_hw.ko
}
