#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest: a driver that has the test device send MSIs.

insmod dtio-test-msi.ko
for property in /proc/device-tree/testdev@*/msi-parent; do
	[ -e "$property" ] && echo "msi-parent"
done
dmesg | sed -n 's/.*dtio-test-msi [^ ]*: //p'
grep -c 'ITS-.*testdev' /proc/interrupts | sed 's/^/interrupts /'
# Once more, with vectors that are freed and allocated again.
rmmod dtio-test-msi && dmesg -c >/dev/null
insmod dtio-test-msi.ko
dmesg | sed -n 's/.*dtio-test-msi [^ ]*: /again /p'
