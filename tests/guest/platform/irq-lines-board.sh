#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: the interrupt lines of assigned devices in a guest. This script raises
# and lowers the lines of one device, by its module's debugfs; those of the other are
# raised by registers. TAP without a plan.

. /root/tap.sh
. /root/report.sh
. /root/qmp.sh
scripts=/usr/libexec/dtio/selftests/scripts
lines=/sys/kernel/debug/dtio-test-hard-irqs
driver=/lib/modules/$(uname -r)/test/dtio-test-driver.ko
wired=b400000.dtio-test-wired
parent=b401000.dtio-test-parent
testdev=c000000.testdev

# A guest's KVM has the interrupt controller that the board has.
gic=3
grep -q arm,gic-v3 /proc/device-tree/intc*/compatible || gic=2

# start OPTIONS -- WHAT...: to irq-lines-guest.sh. What the guest before has said is gone
# when this returns: a redirection alone empties the file some time later.
start()
{
	: >/run/guest
	guest-run --qemu "-machine gic-version=$gic" --pidfile /run/guest.pid \
		--file "$driver:/root/dtio-test-driver.ko" \
		--file irq-lines-guest.sh:/root/irq-lines-guest.sh "$@" >>/run/guest 2>&1 &
}

end_guest()
{
	kill -9 "$(cat /run/guest.pid)"
	rm /run/guest.pid
	wait
}

# The guest's last line of output
last()
{
	sed -n 's/^came //p' /run/guest | tail -n 1
}

is_last()
{
	[ "$(last)" = "$1" ]
}

# at_least COUNT: the first line has come that often, for both of its entries.
at_least()
{
	# shellcheck disable=SC2046 # its words
	set -- "$1" $(last)
	[ "${2:-0}" -ge "$1" ] && [ "$2" = "$5" ]
}

# What is on its way is there after that: nothing more has come for two seconds. A
# board that has much to do may take a while.
settled()
{
	calm=0
	for _ in $(seq 15); do
		before=$(last)
		sleep 1
		[ "$(last)" = "$before" ] && calm=$((calm + 1)) || calm=0
		[ $calm -lt 2 ] || break
	done
	[ $calm -ge 2 ] && [ -n "$before" ]
}

# serves HOW OPTION: lines as they come, one of them the line of two entries
serves()
{
	start --device "dtio-platform,host=$wired$2" -- sh irq-lines-guest.sh serve
	wait_for 60 is_last "0 0 - 0"
	result "$1: no line comes that is not raised" is_last "0 0 - 0"
	[ -n "$(last)" ] || return
	echo 1 >$lines/first
	wait_for 10 at_least 1
	result "$1: a line that two entries have comes for both" at_least 1
	wait_for 10 at_least 4
	result "$1: it comes each time it is enabled and still up" at_least 4
	echo 0 >$lines/first
	result "$1: lowered, it comes no more" settled
	# shellcheck disable=SC2046 # its words
	set -- "$1" $(last)
	echo 1 >$lines/second
	sleep 1
	echo 0 >$lines/second
	settled
	[ "$(last | cut -d ' ' -f 2)" -ge 1 ] &&
		[ "$(last | cut -d ' ' -f 1)" = "$2" ]
	result "$1: the other line comes alone" [ $? = 0 ]
	end_guest
}

# as_often COUNT: the first line has come, for both of its entries, as often as the guest
# has enabled it, and that is COUNT times at least.
as_often()
{
	# shellcheck disable=SC2046 # its words
	set -- "$1" $(last)
	[ "${2:-0}" -ge "$1" ] && [ "$2" = "$3" ] && [ "$2" = "$5" ]
}

has_come()
{
	wait_for 20 as_often "$1"
	settled && as_often "$1"
}

# The second line has come more often than COUNT.
second_beyond()
{
	set -- "$1" "$(last | cut -d ' ' -f 2)"
	[ "${2:-0}" -gt "$1" ]
}

# The guest enables its lines each time the second one comes, which has to stay up until
# then: a level that is gone before it is served is no interrupt.
enables()
{
	served=$(last | cut -d ' ' -f 2)
	echo 1 >$lines/second
	wait_for 20 second_beyond "${served:-0}"
	echo 0 >$lines/second
}

# disabled HOW OPTION: a line that is raised while the guest has it disabled
disabled()
{
	start --device "dtio-platform,host=$wired$2" \
		-- sh irq-lines-guest.sh disabled
	wait_for 60 is_last "0 0 - 0"
	echo 1 >$lines/first
	settled
	result "$1: raised while it is disabled, a line does not come" is_last "0 0 - 0"
	enables
	result "$1: enabled, it comes once" has_come 1
	enables
	result "$1: enabled again while it is still up, it comes again" has_come 2
	echo 0 >$lines/first
	end_guest
}

# Which of the entries have come, and the last of these whether it has come at all
came_at_all()
{
	last | sed 's/[1-9][0-9]*/+/g'
}

have_come()
{
	[ "$(came_at_all)" = "$1" ]
}

# raises LINE ALL: the line comes in the guest, and then ALL is what has come so far.
raises()
{
	echo "$1" >$lines/up
	wait_for 10 have_come "$2"
	echo "$1" >$lines/down
	settled && have_come "$2"
}

# children HOW OPTION: lines of nodes below, and which node of the guest's has which.
# What QEMU says at start is shown, too, and not what the guest's kernel says.
children()
{
	start --verbose --append "quiet loglevel=1" --device "dtio-platform,host=$parent$2" -- sh irq-lines-guest.sh children
	wait_for 60 have_come "0; below 0; late 0; part 0 - - 0 - 0"
	result "$1: nodes below have the lines that the host can pass on" \
		have_come "0; below 0; late 0; part 0 - - 0 - 0"
	if [ -n "$(last)" ]; then
		result "$1: a line of a child comes, and comes there" \
			raises 4 "0; below 0; late 0; part + - - 0 - 0"
		result "$1: and one behind a line that is not passed on" \
			raises 5 "0; below 0; late 0; part + - - 0 - +"
		result "$1: and one of a child's child" \
			raises 6 "0; below +; late 0; part + - - 0 - +"
		result "$1: the device's own comes for a child that has it, too" \
			raises 3 "+; below +; late 0; part + - - + - +"
	fi
	end_guest
}

boots()
{
	grep -c '^booted: ' /run/guest
}

enough()
{
	[ "$(boots)" -ge 4 ]
}

came_each_time()
{
	enough && ! grep '^booted: ' /run/guest | grep -v ' 1 0 - [01]$'
}

# stays_up HOW OPTION: the line is up before the guest is there, and as it is reset
stays_up()
{
	echo 1 >$lines/first
	start --reboot --timeout 240 --device "dtio-platform,host=$wired$2" \
		-- sh irq-lines-guest.sh reboot
	wait_for 200 enough
	end_guest
	echo 0 >$lines/first
	result "$1: the guest boots, and resets itself again and again" enough
	result "$1: a line that stays up comes after each reset" came_each_time
}

# What the guest has got of the line, and what the host has sent
is_what_was_sent()
{
	fired=$(qmp x-query-dtio |
		sed -n 's/.*IRQ 0: [^,]*, [^,]*, [^,]*, fired \([0-9]*\).*/\1/p')
	echo "# fired $fired times, came $(last | cut -d ' ' -f 1) times"
	[ -n "$fired" ] && [ "$(last | cut -d ' ' -f 1)" = "$fired" ]
}

has_all_cycles()
{
	[ "$(last | cut -d ' ' -f 1)" -ge $cycles ] 2>/dev/null
}

# lacks WORDS: QEMU and the guest have not said so.
lacks()
{
	! grep "$1" /run/guest
}

# cycles HOW CYCLES OPTION
cycles()
{
	cycles=$2
	set -- "$1" "$3"
	qmp_prepare
	start --timeout 400 \
		--qemu "$qmp_arguments -object iommufd,id=iommufd0" \
		--device "dtio-platform,host=$testdev$2" \
		-- sh irq-lines-guest.sh cycles $cycles
	wait_for 360 has_all_cycles
	result "$1: disabled while it is active, a line comes $cycles times" \
		has_all_cycles
	# Without irqfd, one that stays up comes again without the host.
	[ -n "$2" ] || result "$1: it comes as often as it fires" is_what_was_sent
	end_guest
}

$scripts/setup.sh --module=dtio-test-hard-irqs --assume-no-dma --allow-no-reset \
	$wired >/run/guest || exit
echo "# a GICv$gic"
serves "irqfd" ""
serves "no irqfd" ",x-irqfd=off"
disabled "irqfd" ""
disabled "no irqfd" ",x-irqfd=off"
stays_up "irqfd" ""
stays_up "no irqfd" ",x-irqfd=off"
$scripts/cleanup.sh $wired >/run/guest

$scripts/setup.sh --module=dtio-test-hard-irqs --assume-no-dma --allow-no-reset \
	$parent >/run/guest || exit
children "irqfd" ""
result "what is not passed on is told, with its node" grep \
	"does not get IRQ 2 held of /.*/part: another device" /run/guest
children "no irqfd" ",x-irqfd=off"
$scripts/cleanup.sh $parent >/run/guest

# Without an ITS, VFIO takes no device with DMA: its messages could go anywhere.
if [ $gic = 3 ]; then
	$scripts/setup.sh $testdev >/run/guest || exit
	cycles "irqfd" 10000 ""
	# Of these each takes QEMU several steps.
	cycles "no irqfd, iommufd" 500 ",x-irqfd=off,iommufd=iommufd0"
	result "no irqfd, iommufd: QEMU does not try to map registers for DMA" \
		lacks IOMMU_IOAS_MAP
fi
exit "$failed"
