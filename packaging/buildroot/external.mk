# SPDX-License-Identifier: GPL-2.0-or-later
#
# Packages of dtio for Buildroot. They are built from the tree that this folder is in,
# and have its version.
DTIO_TREE = $(abspath $(BR2_EXTERNAL_DTIO_PATH)/../..)
DTIO_TREE_VERSION := $(shell sed -n 's/^.define LIBDTIO_VERSION "\(.*\)"/\1/p' \
	$(BR2_EXTERNAL_DTIO_PATH)/../../lib/libdtio.h)
# A developer's build/ has gigabytes, and Buildroot may be unpacked below the tree.
DTIO_TREE_EXCLUDED = --exclude=/build --exclude='/buildroot*' --exclude=/output

include $(sort $(wildcard $(BR2_EXTERNAL_DTIO_PATH)/package/*/*.mk))
