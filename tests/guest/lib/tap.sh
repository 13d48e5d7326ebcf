# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# To be sourced on a board: TAP without a plan. What a guest has said is in
# /run/guest, and is shown when a test fails.

said=/run/guest
tests=0
failed=0

# result WHAT COMMAND...: the test passes if the command succeeds.
result()
{
	what=$1
	shift
	tests=$((tests + 1))
	if "$@"; then
		echo "ok $tests $what"
	else
		failed=1
		echo "not ok $tests $what"
		sed 's/^/# /' "$said"
	fi
}

# says WORDS: the guest has said so, in a line that begins like that.
says()
{
	grep -q "^$1" "$said"
}
