# SPDX-License-Identifier: GPL-2.0-or-later
# shellcheck shell=sh disable=SC2034
#
# To be sourced: QEMU's arguments for the devices that my-hw-board.sh looks for.
# The serial number is the position's slots in one word, from the root complex on.
# Only the first has the two seconds that it has by default: the others spare the
# test the time.

my_hw_devices="
-device my_hw,addr=4,serial-number=0x04
-device my_hw,addr=5,serial-number=0x05,timeout-ms=200
-device pcie-root-port,id=root,chassis=1,addr=6
-device my_hw,bus=root,serial-number=0x0600,timeout-ms=200
-device ioh3420,id=ioh,chassis=2,addr=7
-device my_hw,bus=ioh,serial-number=0x0700,timeout-ms=200
-device pcie-root-port,id=above,chassis=3,addr=9
-device x3130-upstream,id=switch,bus=above
-device xio3130-downstream,id=below1,bus=switch,chassis=4,addr=1
-device xio3130-downstream,id=below2,bus=switch,chassis=5,addr=2
-device my_hw,bus=below1,serial-number=0x09000100,timeout-ms=200
-device my_hw,bus=below2,serial-number=0x09000200,timeout-ms=200
-device pcie-pci-bridge,id=bridge,addr=0xa
-device my_hw,bus=bridge,addr=3,timeout-ms=200
"
