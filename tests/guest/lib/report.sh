# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# To be sourced on the board and in the guest: results for the build machine, as lines
# that begin with "@".

say()
{
	printf '%s\n' "$*"
}

# report CHECK COMMAND...: the check holds if the command succeeds.
report()
{
	check=$1
	shift
	if "$@"; then
		say "@ok $check"
	else
		say "@failed $check: $*"
	fi
}

# wait_for SECONDS COMMAND...
wait_for()
{
	tries=$(($1 * 10))
	shift
	until "$@"; do
		[ $((tries -= 1)) -gt 0 ] || return 1
		sleep 0.1
	done
}
