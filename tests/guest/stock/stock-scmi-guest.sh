#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-or-later
#
# In a guest of Debian's kernel: what it is, what it has by SCMI, and its clock and UART by
# the kernel's own drivers.

tree=/proc/device-tree
ours=$(grep dtio /proc/modules)
echo "kernel $(cat /proc/version)"
echo "ours ${ours:-none}"
echo "scmi $(tr '\0' ' ' <$tree/firmware/scmi/compatible | sed 's/ $//')"
for device in /sys/bus/amba/devices/c*.pl031; do :; done
reset=$(head -c 4 "$device/of_node/resets" | od -An -tx1)
for node in "$tree"/firmware/scmi/*/phandle; do
	[ "$(od -An -tx1 "$node")" != "$reset" ] ||
		echo "reset $(dirname "${node#"$tree"}")"
done
sh /root/amba-guest.sh
sh /root/uart-clock-guest.sh "$@"
