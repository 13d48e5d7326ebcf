# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2154
#
# To be sourced by the tests of packages: commands in the systems they are built and
# installed on, and results. $out is the test's folder, $said what was said last,
# $suite the release of Debian.

# result STATUS WHAT
result()
{
	tests=$((tests + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $tests $2"
	else
		failed=$((failed + 1))
		echo "not ok $tests $2"
		tail -n 30 "$said" | sed 's/^/# /'
		return 1
	fi
}

# finish: at the end, or where the rest has nothing to test
finish()
{
	echo "1..$tests"
	[ "$failed" -eq 0 ]
	exit
}

# source_tree FOLDER: what git has, or would take
source_tree()
{
	mkdir -p "$1"
	(cd "$ROOT" && git ls-files -co --exclude-standard -z |
		xargs -0 cp -a --parents -t "$1")
}

# commands_of SECTION: what docs/install.md has the reader type there, first to last
commands_of()
{
	awk -v title="## $1" '
		/^#/ { on = $0 == title }
		on && /^```/ { code = !code; next }
		on && code' "$ROOT/docs/install.md" |
		grep -v '^mokutil'    # asks a firmware
}

# run ROOT OPTION... FOLDER: what is on standard input, in that folder of the root, until
# something fails. apt asks no questions there, and has one user: this may be in a
# namespace of users. A kernel's package comes with its headers, but nothing boots it.
# The lock is the test's, and goes with it.
run()
{
	local root=$BUILD/debian/$1 folder=${*: -1}
	shift
	set -- "${@:1:$#-1}"
	"$ROOT/scripts/in-root" "$root" "$@" sh -euc '
		printf "%s\n" "APT::Get::Assume-Yes \"true\";" "APT::Sandbox::User \"root\";" \
			"APT::Install-Recommends \"false\";" >/etc/apt/apt.conf.d/90test
		export PATH="/usr/local/bin:$PATH" INITRD=No
		cd "$1"
		. /dev/stdin' sh "$folder" 9>&-
}

# in_build FOLDER: below $out, where packages are built; what is installed there stays
in_build()
{
	mkdir -p "$out"
	run "build-$suite" --bind "$out" /packages "/packages/$1"
}

# in_bare FOLDER: a system with nothing but apt, and what was installed since the test began
in_bare()
{
	run "bare-$suite" --scratch "$out/scratch" --bind "$out/one" /packages \
		--bind "$out/later" /packages/later "$1"
}

# asks WHAT COMMANDS [ARGUMENT...]: a test that passes if the last of the commands does
asks()
{
	local what=$1 commands=$2
	shift 2
	printf 'set +e -- %s\n%s\n' "${*@Q}" "$commands" >"$out/asked"
	in_bare / <"$out/asked" >"$said" 2>&1
	result $? "$what"
}
