# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh
# Runs $DTIO_LS and holds its output, status and errors against what is wanted.
# Sourced. TAP is the output; finish() ends it.

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
tests=0
failed=0

result()
{
	tests=$((tests + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $tests $2"
		return
	fi
	failed=$((failed + 1))
	echo "not ok $tests $2"
	sed 's/^/# /' "$work/want" "$work/words" "$work/err"
}

# check WHAT STATUS ARGUMENT...: the wanted output comes from standard input.
# Aligned columns have blanks of any number: words are what is compared.
check()
{
	what=$1 want=$2
	shift 2
	cat > "$work/want"
	$DTIO_LS "$@" > "$work/out" 2> "$work/err"
	status=$?
	sed -E 's/ +/ /g; s/^ //; s/ $//' "$work/out" > "$work/words"
	[ "$status" -eq "$want" ] && cmp -s "$work/words" "$work/want"
	result $? "$what"
}

# complains TEXT: the run before left one line on standard error, with this text
complains()
{
	[ "$(wc -l < "$work/err")" -eq 1 ] && grep -qF -- "$1" "$work/err"
	result $? "... and says: $1"
}

silent()
{
	[ ! -s "$work/err" ]
	result $? "... and says nothing else"
}

# finish: the plan, and the script's exit status
finish()
{
	echo "1..$tests"
	[ "$failed" -eq 0 ]
}
