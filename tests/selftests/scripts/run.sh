#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# Runs the selftests on a device that setup.sh has set up, or only those that are
# named after it. The output is KTAP, the last line the totals; exit status 0
# passed, 1 failed, 4 nothing was run, 126 the kernel has oopsed and is not to be trusted.
set -u
here=$(cd "$(dirname "$0")/.." && pwd) || exit 1
device=${1:-${DTIO_SELFTESTS_DEVICE:-}}
if [ -z "$device" ]; then
	cat >&2 <<END
run.sh: no device named. Choose one that you can do without (dtio-ls lists them), and
  $here/scripts/setup.sh DEVICE
  $here/scripts/run.sh DEVICE
  $here/scripts/cleanup.sh DEVICE
END
	exit 4
fi

# shellcheck source=tests/selftests/scripts/lib.sh
. "$here/scripts/lib.sh"
find_device

# What a program that failed half-way has left without dtio's driver is given to it
# again, or those after it would have nothing to test.
give_again()
{
	if [ ! -f "$state/$device" ] || [ "$(current_driver)" = "dtio-$bus" ]; then
		return
	fi
	if (give "$(sed 1,3d "$state/$device")"); then
		echo "# $device: given to dtio-$bus again"
	else
		echo "# $device: dtio-$bus no longer takes it, see dmesg"
	fi
}

work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
[ $# -eq 0 ] || shift
[ $# -ne 0 ] || set -- 'dtio_*_test'
cd "$here" || exit 1
# shellcheck disable=SC2068
set -- $@
number=0 passed=0 failed=0 skipped=0

# count_results PATTERN: lines of the program's output
count_results()
{
	grep -cE "$1" "$work/out"
}

echo "KTAP version 1"
echo "1..$#"
# The kernel has ended a task of its own: TAINT_DIE
oopsed()
{
	[ $(($(cat /proc/sys/kernel/tainted) & 128)) -ne 0 ]
}

if oopsed; then
	echo "Bail out! the kernel has oopsed before; reboot first"
	exit 126
fi
for program; do
	name=$program
	number=$((number + 1))
	began=$(date +%s)
	timeout 1500 "./$program" "$device" > "$work/out" 2>&1
	status=$?
	sed 's/^/  /' "$work/out"
	echo "# $name took $(($(date +%s) - began)) s"

	skips=$(count_results '^ok .*# SKIP')
	passed=$((passed + $(count_results '^ok ') - skips))
	skipped=$((skipped + skips))
	failures=$(count_results '^not ok ')
	case $status in
	0) echo "ok $number $name" ;;
	4)
		echo "ok $number $name # SKIP"
		# A program that runs nothing says so in its plan.
		[ "$skips" -ne 0 ] || skipped=$((skipped + 1))
		;;
	*)
		echo "not ok $number $name # exit status $status"
		# One that died has no line for what killed it.
		[ "$failures" -ne 0 ] || failures=1
		;;
	esac
	failed=$((failed + failures))
	if oopsed; then
		echo "Bail out! the kernel has oopsed in $name, see dmesg; reboot before you go on"
		exit 126
	fi
	give_again
done

echo "# Totals: pass:$passed fail:$failed xfail:0 xpass:0 skip:$skipped error:0"
[ "$failed" -eq 0 ] || exit 1
[ "$passed" -ne 0 ] || exit 4
