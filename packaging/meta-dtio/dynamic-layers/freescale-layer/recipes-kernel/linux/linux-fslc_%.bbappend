# SPDX-License-Identifier: GPL-2.0-or-later
require recipes-kernel/linux/linux-dtio.inc
