# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
#
# To be sourced on a board: TAP without a plan. The output of a guest is in
# /run/guest, and is shown when a test fails.

said=/run/guest
tests=0
failed=0

# result WHAT COMMAND...: the test passes if the command succeeds. In eval '...' $? is
# the status of what was run before.
result()
{
	result_before=$?
	what=$1
	shift
	tests=$((tests + 1))
	(exit "$result_before")
	if "$@"; then
		echo "ok $tests $what"
	else
		failed=1
		echo "not ok $tests $what"
		sed 's/^/# /' "$said"
	fi
}

# says WORDS: a line of the guest's output begins with WORDS.
says()
{
	grep -q "^$1" "$said"
}
