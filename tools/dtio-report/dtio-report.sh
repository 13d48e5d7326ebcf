#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# dtio-report: what dtio knows of this board, and what its tests say of a device, as one
# archive to be given to developers. It sends nothing. The archive is complete before a
# test runs, and is replaced whole when they have ended: a board that does not survive
# them has a report all the same.
#
# For its tests, $DTIO_SYSROOT is a folder in front of /proc, /sys, /boot and /lib.
set -u
LC_ALL=C
export LC_ALL
umask 077

version=@version@
root=${DTIO_SYSROOT-}
output='' device='' selftests='' yes='' dry=''
work='' temporary='' bound=''

usage()
{
	cat <<END
Usage: dtio-report [options] [DEVICE [TEST...]]

Write a report of this board into one archive: what dtio-ls knows of it, versions and
options of the kernel, its messages about dtio. With DEVICE (as dtio-ls names it), run
dtio's selftests on that one, or only the TESTs named, and put what they say into it.

Options:
  -n, --dry-run           say what would be in it, and write nothing
  -o, --output FILE       the archive (dtio-report-DATE.tar.gz in this folder)
      --selftests FOLDER  where the selftests are installed
  -y, --yes               run the tests without asking
  -h, --help              print this, and exit
  -V, --version           print the version, and exit

Exit status: 0 written; 1 refused, nothing is written; 2 wrong usage; 3 written, but
without the tests of DEVICE, or not all of them were run
END
}

die()
{
	printf 'dtio-report: %s\n' "$1" >&2
	exit "${2-1}"
}

wrong_usage()
{
	die "$1; dtio-report --help has what there is" 2
}

# What was begun is taken back, however this ends.
clean_up()
{
	trap '' HUP INT TERM
	[ -z "$bound" ] || dtio-ls --release "$bound" >&2 ||
		echo "dtio-report: $bound is with dtio still: dtio-ls --release $bound" >&2
	bound=
	[ -z "$temporary" ] || rm -f "$temporary"
	[ -z "$work" ] || rm -rf "$work"
}

# --- What is asked for

# argument OPTION NUMBER-OF-WORDS: of those that want one
argument()
{
	[ "$2" -ge 2 ] || wrong_usage "$1 wants an argument"
}

while [ $# -gt 0 ]; do
	case $1 in
	-n | --dry-run) dry=1 ;;
	-y | --yes) yes=1 ;;
	-o | --output)
		argument "$1" $#
		output=$2
		shift ;;
	--output=*) output=${1#*=} ;;
	--selftests)
		argument "$1" $#
		selftests=$2
		shift ;;
	--selftests=*) selftests=${1#*=} ;;
	-h | --help)
		usage
		exit ;;
	-V | --version)
		echo "dtio-report $version"
		exit ;;
	--)
		shift
		break ;;
	-*) wrong_usage "there is no option $1" ;;
	*) break ;;
	esac
	shift
done
[ $# -eq 0 ] || {
	device=$1
	shift
	[ "$device" ] || wrong_usage "DEVICE is empty"
}
# The rest are tests.
name=dtio-report-$(date -u +%Y%m%d-%H%M%S)
[ "$output" ] || output=./$name.tar.gz
case $output in
-*) die "a report is a file: -o ./$output" 2 ;;
*/) die "$output is a folder: name a file in it" 2 ;;
*/*) ;;
*) output=./$output ;;
esac

command -v dtio-ls >/dev/null ||
	die "there is no dtio-ls in PATH: install it (package dtio-tools, or make install)"
[ ! -e "$output" ] && [ ! -L "$output" ] ||
	die "$output is there already: remove it, or name another file with -o"
if [ ! "$dry" ] && { [ ! -d "${output%/*}" ] || [ ! -w "${output%/*}" ]; }; then
	die "${output%/*} is no folder that can be written to: name a file elsewhere with -o"
fi

# runs_there FOLDER: whether selftests are there
runs_there()
{
	[ -x "$1/scripts/run.sh" ] && [ -r "$1/scripts/lib.sh" ]
}

# Beside this program's folder, or one that has other programs
find_selftests()
{
	printf '%s\n' "${0%/*}" "$PATH" | tr : '\n' | while read -r folder; do
		case $folder in
		/*) ;;
		*) continue ;;
		esac
		folder=${folder%/*}/libexec/dtio/selftests
		runs_there "$folder" || continue
		echo "$folder"
		break
	done
}

if [ "$selftests" ]; then
	runs_there "$selftests" ||
		die "$selftests has no selftests: name the folder with scripts/run.sh in it"
	selftests=$(cd "$selftests" && pwd) || exit
else
	selftests=$(find_selftests)
fi

# what_device: its name, bus, driver and users, a line each, empty if there are none
what_device()
{
	for column in NAME BUS DRIVER USERS; do
		value=$(dtio-ls -r --noheadings -o "$column" -- "$device") || return
		[ "$value" != - ] || value=
		echo "$value"
	done
}

untested=
if [ "$device" ]; then
	what=$(what_device) || die "no report is made, as $device is not one device of this board: dtio-ls -o NAME lists them"
	device=$(echo "$what" | sed -n 1p)
	bus=$(echo "$what" | sed -n 2p)
	driver=$(echo "$what" | sed -n 3p)
	users=$(echo "$what" | sed -n 4p)
	[ "$dry" ] || [ "$(id -u)" -eq 0 ] || die "tests of a device are run by root: sudo dtio-report $device"
	if [ -z "$selftests" ]; then
		untested="the selftests are not installed (package dtio-selftests, or docs/testing.md of dtio; --selftests names their folder)"
	elif [ "$users" ]; then
		untested="$device is in use by $users: end that first"
	elif [ "${driver#dtio-}" = "$driver" ] && ! dtio-ls --check "$device" >/dev/null 2>&1; then
		untested="dtio does not take $device as it is (dtio-ls --check $device says why, and what to do)"
	fi
	for test; do
		case $test in
		*[!a-z0-9_]* | '') wrong_usage "'$test' is no test's name" ;;
		esac
		[ -z "$selftests" ] || [ -x "$selftests/$test" ] ||
			die "$selftests has no test $test: $(cd "$selftests" && echo dtio_*_test)" 2
	done
fi

# --- What is in it

contents()
{
	cat <<END
The report has:
  board.dump      what dtio-ls knows of this board: its device tree, devices, drivers,
                  who uses them (dtio-ls --dump; dtio-ls -F board.dump shows it)
  dtio-ls.txt     the same as a table
  check.txt       which devices can be assigned, and why not
  system.txt      versions of kernel, distribution, dtio and QEMU; CPUs; modules; those
                  words of the kernel's command line that are about IOMMUs, VFIO, KVM, PCI
  config.txt      the kernel's options that matter to dtio
  kernel-log.txt  the kernel's messages, and reports of bugs, that name dtio, VFIO,
                  an IOMMU${device:+ or $device}
END
	[ -z "$device" ] || cat <<END
  device.txt      all that dtio-ls knows of $device
END
	[ -z "$device" ] || [ "$untested" ] || cat <<END
  selftests.ktap  what dtio's selftests say of it: ${*:-all of them}
END
	cat <<END
Not in it: serial numbers and MAC addresses of the board, keys and passwords in its
device tree, the rest of the command line and of the kernel's messages, the host's name,
users, and any file but these. In it are the board's model, names of network interfaces,
where file systems are mounted, and names of programs that have a device open.
Look before you give it away. Nothing is sent.
END
	[ -z "$untested" ] || printf '\nNo test is run: %s.\n' "$untested"
}

contents "$@"
[ "$(id -u)" -eq 0 ] ||
	printf '\nNot all is seen without being root: sudo dtio-report has more.\n'
[ ! "$dry" ] || exit 0

if [ "$device" ] && [ ! "$untested" ] && [ ! "$yes" ]; then
	cat <<END

The tests take $device from its driver${driver:+ ($driver)}, drive its outputs, reset it, and give it
back. Nothing may be connected to it that minds. They take minutes.
END
	[ -t 0 ] || die "nobody can be asked here: --yes runs the tests without"
	printf 'Go on? [y/N] '
	read -r answer
	case $answer in
	[yY] | [yY][eE][sS]) ;;
	*) die "nothing is done, and nothing written" ;;
	esac
fi

# --- Collecting

trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM
work=$(mktemp -d) || die "no folder for temporary files: set TMPDIR"
report=$work/$name
mkdir "$report" || exit

# of_module NAME: which one modprobe would load. busybox asks for names as files have them.
of_module()
{
	for spelled in "$1" "$(echo "$1" | tr - _)"; do
		modinfo "$spelled" 2>/dev/null |
			grep -E '^(filename|version|srcversion|vermagic|signer):' && return
	done
	find "$root/lib/modules/$(uname -r)" -name "$1.ko*" 2>/dev/null | grep . ||
		echo "not installed for this kernel"
}

system()
{
	echo "kernel: $(uname -s -r -v -m)"
	echo "distribution: $(sed -n 's/^PRETTY_NAME=//p' "$root/etc/os-release" 2>/dev/null)"
	dtio-ls --version
	for qemu in qemu-system-aarch64-dtio qemu-system-aarch64; do
		if command -v $qemu >/dev/null; then
			echo "$qemu: $($qemu --version 2>&1 | sed 1q)"
		fi
	done
	echo "tainted: $(cat "$root/proc/sys/kernel/tainted" 2>/dev/null)"
	echo "lockdown: $(cat "$root/sys/kernel/security/lockdown" 2>/dev/null)"
	echo "CPUs:"
	grep -E '^(CPU (implementer|architecture|variant|part|revision)|model name)' \
		"$root/proc/cpuinfo" 2>/dev/null | sort | uniq -c
	echo "words of the command line:"
	tr ' ' '\n' <"$root/proc/cmdline" 2>/dev/null |
		grep -E '^((intel_|amd_)?iommu|arm[-_]smmu|vfio|iommufd|dtio|kvm|pcie?|pci_)[a-z0-9_.-]*(=|$)'
	for module in dtio dtio-platform dtio-amba dtio-pci; do
		echo "module $module:"
		of_module $module
	done
	echo "loaded:"
	grep -E '^(dtio|vfio|iommufd|kvm)' "$root/proc/modules" 2>/dev/null | cut -d ' ' -f 1-4
}

config()
{
	options='OF|ARM_AMBA|VFIO.*|IOMMU.*|ARM_SMMU.*|[A-Z0-9_]*_IOMMU|KVM|EVENTFD|COMMON_CLK|RESET_CONTROLLER'
	options="$options|PM|PM_GENERIC_DOMAINS|REGULATOR|INTERCONNECT|GENERIC_PHY|PINCTRL|GPIOLIB"
	options="$options|PCI|PCI_MSI|GENERIC_MSI_IRQ|ARM64_[0-9]*K_PAGES|ARM64_VA_BITS|PREEMPT[A-Z_]*"
	options="$options|DEBUG_FS|MODULES|MODULE_SIG[A-Z_]*|SECURITY_LOCKDOWN_LSM|(IO_)?STRICT_DEVMEM"
	release=$(uname -r)
	for file in "$root/proc/config.gz" "$root/boot/config-$release" \
			"$root/lib/modules/$release/config" \
			"$root/lib/modules/$release/build/.config"; do
		[ -r "$file" ] || continue
		echo "# ${file#"$root"}"
		case $file in
		*.gz) gzip -dc "$file" ;;
		*) cat "$file" ;;
		esac | grep -E "^(# )?CONFIG_($options)[ =]"
		return
	done
	echo "the options of $release are nowhere here: neither /proc/config.gz nor /boot/config-$release"
}

# Lines with such a name, and each report of a bug, from "cut here" to "end trace" or
# 200 lines long, that has one in any of its lines
kernel_log()
{
	dmesg 2>"$work/dmesg" | DEVICE=$device awk '
		{
			about = tolower($0) ~ /dtio|vfio|iommu|smmu/ ||
				ENVIRON["DEVICE"] != "" && index($0, ENVIRON["DEVICE"])
		}
		/Command line:|Linux version/ { next }
		/cut here|Internal error:|Unable to handle|BUG:|WARNING:|INFO: task/ { inside = 1 }
		inside {
			block = block $0 "\n"
			named = named || about
			if (/end trace/ || ++lines > 200) {
				if (named)
					printf "%s", block
				block = ""
				named = inside = lines = 0
			}
			next
		}
		about
		END { if (named) printf "%s", block }'
	[ ! -s "$work/dmesg" ] || { echo "not to be read:"; cat "$work/dmesg"; }
}

# Made again after the tests: what they have changed shows.
collect()
{
	dtio-ls --dump "$report/board.dump" 2>"$work/said" || {
		cat "$work/said" >&2
		die "no report is made, as dtio-ls cannot write what it knows"
	}
	dtio-ls -F "$report/board.dump" >"$report/dtio-ls.txt" 2>&1
	dtio-ls -F "$report/board.dump" --check >"$report/check.txt" 2>&1
	system >"$report/system.txt"
	config >"$report/config.txt"
	kernel_log >"$report/kernel-log.txt"
}

# packed FILE: without the user's name
packed()
{
	tar --owner=0 --group=0 --numeric-owner -C "$work" -czf "$1" "$name" 2>/dev/null ||
		tar -C "$work" -czf "$1" "$name"
}

# The archive is there whole, or as it was before.
write_archive()
{
	temporary=$(mktemp "$output.XXXXXX") && packed "$temporary" && {
		# What root has written is for the user that has asked.
		[ -z "${SUDO_UID-}" ] || chown -h "$SUDO_UID" "$temporary"
	} && {
		sync "$temporary" 2>/dev/null || sync
	} && mv -f "$temporary" "$output" || die "cannot write $output"
	temporary=
}

contents "$@" >"$report/README.txt"
collect
[ -z "$device" ] ||
	dtio-ls -F "$report/board.dump" -vv "$device" >"$report/device.txt" 2>&1
write_archive

# --- Testing

# Which kernel has oopsed: TAINT_DIE
oopsed()
{
	[ $(($(cat "$root/proc/sys/kernel/tainted" 2>/dev/null || echo 0) & 128)) -ne 0 ]
}

# give: the device to dtio, if dtio does not have it
give()
{
	case $driver in
	dtio-*) return ;;
	esac
	[ -d "$root/sys/bus/$bus/drivers/dtio-$bus" ] || modprobe "dtio-$bus" || return
	# A signal comes in when dtio-ls has ended.
	bound=$device
	dtio-ls --bind "$device" && return
	bound=
	return 1
}

status=0
if [ "$untested" ]; then
	status=3
elif [ "$device" ]; then
	if give >"$work/given" 2>&1; then
		echo "Testing $device …"
		dtio-ls -vv "$device" >"$report/device.txt" 2>&1
		{
			"$selftests/scripts/run.sh" "$device" "$@" 2>&1
			echo $? >"$work/status"
		} | tee "$report/selftests.ktap" | grep -E '^(not )?ok |^# Totals|^Bail out'
		case $(cat "$work/status") in
		0 | 1) ;;
		*) status=3 ;;
		esac
	else
		untested="$device cannot be given to dtio"
		cat "$work/given" >&2
		cp "$work/given" "$report/device-refused.txt"
		status=3
	fi
	if oopsed; then
		# What the tests have left may never end.
		bound=
		echo "dtio-report: the kernel has oopsed: reboot, and do not use $device before" >&2
		status=3
	elif [ "$bound" ]; then
		bound=
		dtio-ls --release "$device" >"$work/given" 2>&1 || {
			cat "$work/given" >&2
			cp "$work/given" "$report/device-not-released.txt"
		}
	fi
	collect
	write_archive
fi

[ $status -eq 0 ] || [ -z "$untested" ] || echo "dtio-report: no test was run: $untested" >&2
echo "$output is written. Look into it before you give it away."
exit $status
