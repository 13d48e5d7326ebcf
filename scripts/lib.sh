# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=bash disable=SC2034
#
# What the build steps share: where things are, how a step is shown, and when
# it counts as done. A step has a key, a hash of all its inputs; it is run again only
# when the key differs from that of its last success.

set -euo pipefail
export LC_ALL=C
# What `make VERSION=…` was told is not for the makes below: the kernel's has a VERSION.
unset MAKEFLAGS MFLAGS MAKEOVERRIDES

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
BUILD=$ROOT/build
START=${DTIO_START:-$(date +%s)}
JOBS=${DTIO_JOBS:-$(nproc)}
CROSS=aarch64-linux-gnu-
# ccache takes dependencies from the compiler, without preprocessing once more.
export CCACHE_DEPEND=1

die()
{
	printf 'dtio: %s\n' "$*" >&2
	exit 1
}

minutes()
{
	printf '%d:%02d' $(($1 / 60)) $(($1 % 60))
}

say()
{
	printf '[%5s] %s\n' "$(minutes $(($(date +%s) - START)))" "$*"
}

# copy_driver FOLDER: its sources, for one kernel; what was built of them stays
copy_driver()
{
	rsync -r --checksum --delete --exclude='*.o' --exclude='.*' \
		--exclude='*.ko' --exclude='*.mod*' --exclude='Module.symvers' \
		--exclude='*.gcno' \
		"$ROOT/Kbuild" "$ROOT/include" "$ROOT/kernel" "$1/"
}

# The registers of test devices
REGISTERS=("$ROOT/tests/registers.h" \
	"$ROOT/qemu/include/hw/misc/dtio-testdev-regs.h")

# copy_with_registers FOLDER COPY: sources of modules that include those, at the same
# place in COPY
copy_with_registers()
{
	(cd "$ROOT" && rsync -r --relative --checksum "$1" \
		"${REGISTERS[@]#"$ROOT"/}" "$2")
}

# hash_of [FILE|FOLDER|@TEXT]...: one hash over names and contents
hash_of()
{
	local item
	for item; do
		case $item in
		@*) printf '%s\n' "$item" ;;
		*)
			[ -e "$item" ] || continue
			(cd "$ROOT" && find "${item#"$ROOT"/}" -type f -print0 |
				sort -z | xargs -0r sha256sum)
			;;
		esac
	done | sha256sum | cut -c1-32
}

# key_of STEP: the key of the step's last success, to build other keys from
key_of()
{
	cat "$BUILD/stamp/$1" 2>/dev/null || echo none
}

# need_space GB WHAT: before something that would fill the disk half-way
need_space()
{
	local free
	mkdir -p "$BUILD"
	free=$(($(df --output=avail -k "$BUILD" | tail -1) / 1048576))
	[ "$free" -ge "$1" ] ||
		die "$2 needs $1 GB of disk space, $BUILD has $free GB left: free some, or make build/ a link to a larger disk"
}

# lock NAME: two builds must not write the same files. A script that builds
# something of its own for minutes says so in LOCK, not to hold up the others.
LOCK=small
lock()
{
	mkdir -p "$BUILD/lock"
	exec 9>"$BUILD/lock/$1"
	flock -n 9 && return
	say "waiting for another build (build/lock/$1)"
	flock 9
}

# step NAME KEY FUNCTION [DONE-WORD]
# FUNCTION sees the variables of step, so these have names of their own.
step()
{
	local step_name=$1 step_stamp=$BUILD/stamp/$1 step_log=$BUILD/log/$1.log
	local step_began step_status
	lock "$LOCK"
	if [ "$(key_of "$step_name")" = "$2" ]; then
		say "$step_name … up to date"
		return
	fi
	need_space 1 "$step_name"
	step_began=$(date +%s)
	mkdir -p "$BUILD/stamp" "$BUILD/log"
	rm -f "$step_stamp"
	[ ! -t 1 ] || say "$step_name …" | tr '\n' '\r'
	# Not in a condition: there the shell would ignore errors in FUNCTION.
	set +e
	(set -e; "$3") >"$step_log" 2>&1 9>&-
	step_status=$?
	set -e
	if [ $step_status -ne 0 ]; then
		say "$step_name … FAILED"
		# The last line is the step's own error message.
		case $(tail -n 1 "$step_log") in
		"dtio: "*) die "$(tail -n 1 "$step_log" | cut -c7-)" ;;
		esac
		tail -n 20 "$step_log" | sed 's/^/    /' >&2
		die "$step_name failed; all of its output is in ${step_log#"$ROOT"/}"
	fi
	printf '%s\n' "$2" >"$step_stamp.new"
	mv "$step_stamp.new" "$step_stamp"
	say "$step_name … ${4:-built} in $(minutes $(($(date +%s) - step_began)))"
}
