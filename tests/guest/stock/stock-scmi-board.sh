#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board: a guest of Debian's kernel, whose devices have what they need by SCMI with
# calls. What becomes of the UART's clock is the same as in any guest. TAP without a plan.

rtc=9010000.pl031
ln -s /boot/guest.cpio /root/debian/guest.cpio
export DTIO_BOOT=/root/debian
/usr/libexec/dtio/selftests/scripts/setup.sh $rtc >/run/setup || {
	cat /run/setup
	exit 1
}
resources=scmi-smc
guest_script=stock-scmi-guest.sh
more="--file /root/stock-scmi-guest.sh:/root/stock-scmi-guest.sh
	--file /root/amba-guest.sh:/root/amba-guest.sh
	--device dtio-platform,host=$rtc,resources=$resources"
. /root/uart-clock-board.sh

result "the guest's kernel is Debian's" grep -q '^kernel .*debian-kernel@lists.debian.org' $said
result "and it has no module of dtio" says "ours none\$"
result "its SCMI goes by calls" says "scmi arm,scmi-smc\$"
result "its clock has the reset line from there" says "reset /firmware/scmi/protocol@16\$"
result "and its own driver, which waits for that" says "driver rtc-pl031\$"
result "whose alarm arrives" says "alarm 1\$"
exit "$failed"
