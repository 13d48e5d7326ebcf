#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# On the board, a Debian: what docs/assigning.md has the reader type to assign a device, each
# block of commands in a shell of its own. TAP without a plan.

. /root/tap.sh
uart=30880000.serial
: >$said

# block NUMBER: of those in the section
block()
{
	awk -v wanted="$1" '
		/^##/ { on = $0 == "## Assigning" }
		on && /^```/ { code = !code; number += code; next }
		on && code && number == wanted' assigning.md
}

# typed NUMBER
# The guest's kernel is quiet: a console in an emulated board takes a millisecond a letter.
typed()
{
	block "$1" | sed 's/-append console=ttyAMA0/-append "console=ttyAMA0 quiet"/' >/run/block
	[ -s /run/block ] && sh -e /run/block >$said 2>&1 </dev/null
}

has_driver()
{
	[ "$(basename "$(readlink /sys/bus/platform/devices/$uart/driver)")" = "$1" ]
}

typed 1
result "the devices are listed, and one is checked" [ $? = 0 ]
result "it can be assigned" says "$uart: yes\$"
typed 2
result "dtio's driver is loaded, and bound to it" eval \
	'[ $? = 0 ] && says "$uart: imx-uart -> dtio-platform\$" && has_driver dtio-platform'

# What the page takes for granted: a kernel and what it boots into, which says what it has
mkdir -p root/etc
cat >root/etc/job <<'EOF'
token=job modules=no shell=no out=
set -- sh -c 'echo "kernel $(uname -r)"
	for device in /sys/bus/platform/drivers/imx-uart/*.serial; do
		echo "has $(cat "$device/of_node/compatible" | tr "\0" " ")"
	done'
EOF
cp /boot/Image .
(cd root && find . | cpio -o -H newc 2>/dev/null) | cat /boot/guest.cpio - >initrd
typed 3
result "QEMU starts a guest with it" [ $? = 0 ]
tr -d '\r' <$said >/run/lines
mv /run/lines $said
result "of the same kernel" says "kernel $(uname -r)\$"
result "whose own driver has it" says "has fsl,imx8mp-uart fsl,imx6q-uart"
typed 4
result "the device is given back" eval \
	'[ $? = 0 ] && says "$uart: dtio-platform -> imx-uart\$" && has_driver imx-uart'
typed 5
result "the same by hand" eval '[ $? = 0 ] && has_driver dtio-platform'
dtio-ls --release $uart >$said 2>&1
result "and back" has_driver imx-uart
exit "$failed"
