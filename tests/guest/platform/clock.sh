# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh disable=SC2154
#
# To be sourced on a board, with $rtc set to a clock of ZynqMP's kind: its time, and the
# one that a guest reads of it.

time_of_board()
{
	cat "/sys/bus/platform/devices/$rtc/rtc/"rtc*/since_epoch
}

# What the guest's output in /run/guest says, before that is something else's
time_of_guest()
{
	sed -n 's/^time rtc_zynqmp //p' /run/guest
}

# between BEFORE GUEST: the guest's is not before, and not later than now
between()
{
	[ -n "$2" ] && [ "$2" -ge "$1" ] && [ "$2" -le "$(time_of_board)" ]
}
