#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
# vfio-pci keeps its list of functions that harm the host to itself, so dtio-pci has
# a copy. This compares it with the list of each kernel that is built: $1 is dtio's
# file, the others are vfio-pci's.
set -u
own=$1
shift
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
tests=0 failed=0

# The names of devices that a file has between a line and the next "}" at its margin
listed()
{
	sed -n "/$2/,/^}/p" "$1" | grep -o 'PCI_DEVICE_ID_[A-Z0-9_]*' | sort
}

echo "TAP version 13"
listed "$own" '^static const struct pci_device_id dtio_pci_denied' > "$work/own"
for theirs; do
	tests=$((tests + 1))
	listed "$theirs" '^static bool vfio_pci_dev_in_denylist' > "$work/theirs"
	if [ ! -s "$work/theirs" ]; then
		echo "not ok $tests $theirs has a list"
		failed=$((failed + 1))
		continue
	fi
	missing=$(comm -13 "$work/own" "$work/theirs")
	if [ -z "$missing" ]; then
		echo "ok $tests dtio-pci denies what $theirs denies"
	else
		echo "not ok $tests dtio-pci denies what $theirs denies"
		echo "$missing" | sed 's/^/# missing: /'
		failed=$((failed + 1))
	fi
done
[ $tests -gt 0 ] || echo "ok 1 dtio-pci denies what vfio-pci denies # SKIP no kernel's source: make kernel-source"
[ $tests -gt 0 ] || tests=1
echo "1..$tests"
[ $failed -eq 0 ]
