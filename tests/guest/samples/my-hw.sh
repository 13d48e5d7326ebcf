# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# To be sourced on a machine with my_hw, emulated or a guest: checks of the device
# and its driver, for "result" of tap.sh. A position is said as the slots on the way
# to it, and a check is told a device's address and its position.

devices=/sys/bus/pci/devices

# What the root complex's first of four interrupt lines is in /proc/interrupts
case $(uname -m) in
aarch64) first=35 controller='GICv3  *' trigger=' *Level' ;;
x86_64) first=20 controller='IO-APIC  *' trigger='-fasteoi' ;;
esac

name()
{
	case $1 in
	06.0/*) echo "behind pcie-root-port" ;;
	07.0/*) echo "behind ioh3420" ;;
	09.0/00.0/01.0/*) echo "behind port 1 of a switch" ;;
	09.0/00.0/02.0/*) echo "behind port 2 of a switch" ;;
	0a.0/*) echo "in slot 3 of a conventional bus" ;;
	*) echo "in slot ${1%.0} of the root complex" ;;
	esac
}

# Each device of the machine: its position and its address
addresses()
{
	for device in "$devices"/*; do
		path=$(readlink -f "$device")
		echo "$(echo "${path##*/pci????:??/}" |
			sed 's|[^/:]*:[^/:]*:||g') ${path##*/}"
	done
}

# find_devices POSITION...: for "each"
find_devices()
{
	addresses >/run/addresses
	for position; do
		echo "$position $(at "$position")"
	done >/run/my_hw
	cp /run/addresses /run/guest
	result "a device at each position" \
		[ "$(grep -c ' ....:..:..\..$' /run/my_hw)" = $# ]
}

# at POSITION: the address of the device there
at()
{
	sed -n "s|^$1 ||p" /run/addresses
}

# word ADDRESS OFFSET: four bytes of configuration space, as hexadecimal digits
word()
{
	hexdump -s "$2" -n 4 -e '1/4 "%08x"' "$devices/$1/config"
}

# is EXPECTED COMMAND...: what the command prints, as far as the log goes, too
is()
{
	expected=$1
	shift
	got=$("$@")
	echo "$*: $got, expected $expected" >>/run/guest
	[ "$got" = "$expected" ]
}

# register ADDRESS OFFSET [VALUE]: of the device, past its driver
register()
{
	bar=$(sed -n '1s/ .*//p' "$devices/$1/resource")
	devmem $((bar + $2)) 32 ${3:+"$3"} | sed 's/^0x//' | tr A-F a-f
}

# soon COMMAND...: becomes true; it may take its time where much is emulated
soon()
{
	tries=400
	until "$@"; do
		[ $((tries -= 1)) -gt 0 ] || return 1
		usleep 50000
	done
}

# In hundredths of a second
uptime_now()
{
	sed 's/^\([0-9]*\)\.\([0-9]*\) .*/\1\2/' /proc/uptime
}

# timeout_of POSITION: after a start; my-hw-devices.sh says the same to QEMU
timeout_of()
{
	case $1 in
	04.0) echo 200 ;;
	*) echo 20 ;;
	esac
}

# outlast POSITION: waits for longer than the timer there would run
outlast()
{
	sleep $(($(timeout_of "$1") / 100)).5
}

# In configuration space: the identification, and what is beyond the first 256 bytes
identified()
{
	is 6c724c52 word "$1" 0 && is 00ff0001 word "$1" 8
}

extended()
{
	case $2 in
	0a.0/*)
		is 256 stat -c %s "$devices/$1/config"
		return
		;;
	esac
	serial=$(echo "$2" | sed 's|\.0||g; s|/||g')
	is 4096 stat -c %s "$devices/$1/config" &&
		is 00010003 word "$1" 256 &&
		is "$(printf '%08x' "0x$serial")" word "$1" 260
}

# The interrupt line register holds what is written, and means nothing else.
writable()
{
	config=$devices/$1/config
	kept=$(word "$1" 60)
	printf '\132' | dd of="$config" bs=1 seek=60 conv=notrunc 2>/dev/null
	is "${kept%??}5a" word "$1" 60
	status=$?
	printf "\\$(printf '%o' "0x${kept#??????}")" |
		dd of="$config" bs=1 seek=60 conv=notrunc 2>/dev/null
	return $status
}

# A guest has the file, other machines have it among their modules.
load()
{
	if [ -e my_hw.ko ]; then
		insmod my_hw.ko
	else
		modprobe my_hw
	fi
}

bound()
{
	is my_hw basename "$(readlink "$devices/$1/driver")"
}

# Each bridge passes on pin A of slot N as the pin that is N further on, and
# the root complex has its lines in that order, too.
swizzled()
{
	sum=0
	for slot in $(echo "$2" | sed 's|\.0||g; s|/| |g'); do
		sum=$((sum + 0x$slot))
	done
	echo "expected: $((first + sum % 4))" >>/run/guest
	grep "my_hw $1" /proc/interrupts | tee -a /run/guest |
		grep -q "$controller$((first + sum % 4))$trigger"
}

interrupts()
{
	cat "$devices/$1/interrupts"
}

all_interrupts()
{
	while read -r _ listed; do
		echo "$listed $(interrupts "$listed")"
	done </run/my_hw
}

# line_count ADDRESS: how often the line it is on has interrupted processors
line_count()
{
	awk -v irq="$(cat "$devices/$1/irq"):" '$1 == irq {
		for (i = 2; $i ~ /^[0-9]+$/; i++)
			sum += $i
		print sum
	}' /proc/interrupts
}

start()
{
	echo 1 >"$devices/$1/start"
}

has_interrupted()
{
	[ "$(interrupts "$1")" != "$2" ]
}

# start_and_wait ADDRESS: until its interrupt has come, and a bit for one too many
start_and_wait()
{
	own=$(interrupts "$1")
	start "$1" && soon has_interrupted "$1" "$own" || return
	ended=$(uptime_now)
	sleep 0.1
}

# One interrupt of its own, not before its time, and none of other devices
interrupts_once()
{
	all_interrupts >/run/before
	line=$(line_count "$1")
	began=$(uptime_now)
	start_and_wait "$1" || return
	# Clocks may differ a bit.
	if [ $((ended - began)) -lt $(($(timeout_of "$2") * 95 / 100)) ]; then
		echo "after $((ended - began))0 ms" >>/run/guest
		return 1
	fi
	sed "s/^$1 .*/$1 $((own + 1))/" /run/before >/run/expected
	all_interrupts >/run/after
	cat /run/before /run/after >>/run/guest
	cmp -s /run/after /run/expected && is $((line + 1)) line_count "$1"
}

# Which handlers the kernel called, and what each returned, when a device's line fired
asked()
{
	tracing=/sys/kernel/tracing
	irq=$(cat "$devices/$1/irq")
	echo >$tracing/trace
	echo 1 >$tracing/events/irq/irq_handler_entry/enable
	echo 1 >$tracing/events/irq/irq_handler_exit/enable
	start_and_wait "$1"
	echo 0 >$tracing/events/irq/irq_handler_entry/enable
	echo 0 >$tracing/events/irq/irq_handler_exit/enable
	awk -v irq="irq=$irq " '!index($0, irq) { next }
		/irq_handler_entry:/ { sub(/.*name=/, ""); who = $0 }
		/irq_handler_exit:/ { sub(/.*ret=/, ""); print who ": " $0 }
	' $tracing/trace | tee -a /run/guest >/run/asked
}

# shared DEVICE OTHER: both are on one line, and only the first has raised it
shared()
{
	is "$(cat "$devices/$1/irq")" cat "$devices/$2/irq" || return
	asked "$1"
	is 1 grep -c "^my_hw $1: handled" /run/asked &&
		is 1 grep -c "^my_hw $2: unhandled" /run/asked &&
		is 2 grep -c . /run/asked
}

stops()
{
	before=$(interrupts "$1")
	start "$1"
	is 00000001 register "$1" 4 || return
	echo 1 >"$devices/$1/stop"
	is 00000000 register "$1" 4 || return
	outlast "$2"
	is "$before" interrupts "$1" && is 00000000 register "$1" 4
}

refused()
{
	is 1 eval "echo $2 2>/dev/null >$devices/$1/start; echo \$?" &&
		is 00000000 register "$1" 4
}

# The timer of one runs while its driver goes.
unloads()
{
	expiries=$(register "$1" 8)
	start "$1"
	rmmod my_hw 2>>/run/guest || return
	is 00000000 register "$1" 4 || return
	outlast "$2"
	is 00000000 register "$1" 4 && is "$expiries" register "$1" 8 &&
		is 0 grep -c my_hw /proc/interrupts
}

is_raised()
{
	[ "$(register "$1" 4)" = 00000002 ]
}

# The next driver starts from a clean state, though the timer was left running.
takes_over()
{
	register "$1" 0x10 1
	soon is_raised "$1" || return
	register "$1" 0x10 1
	load 2>>/run/guest || return
	outlast "$2"
	is 00000000 register "$1" 4 && is 0 interrupts "$1"
}

# unbinds DEVICE OTHER: the other goes on, on the same line
unbinds()
{
	echo "$1" >/sys/bus/pci/drivers/my_hw/unbind
	before=$(interrupts "$2")
	start_and_wait "$2" || return
	is $((before + 1)) interrupts "$2" || return
	echo "$1" >/sys/bus/pci/drivers/my_hw/bind
	is 0 interrupts "$1"
}

cared_for()
{
	! grep -q "nobody cared" /run/guest
}

# each WHAT COMMAND...: a test at each position; the command is told address and
# position
each()
{
	holds=$1
	shift
	while read -r position address <&3; do
		: >/run/guest
		result "$(name "$position"): $holds" "$@" "$address" "$position"
	done 3</run/my_hw
}

# What holds of each, wherever it is; its driver stays loaded.
all_work()
{
	each "4c52:6c72, class and revision" identified
	each "configuration space of its bus's size" extended
	each "writing to configuration space" writable

	load >/run/guest 2>&1
	each "the driver binds" bound
	each "its line is swizzled" swizzled
	each "a start is one interrupt, and its own" interrupts_once
}
