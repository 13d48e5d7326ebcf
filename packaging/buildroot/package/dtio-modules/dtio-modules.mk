################################################################################
#
# dtio-modules
#
################################################################################

# SPDX-License-Identifier: GPL-2.0-or-later

DTIO_MODULES_VERSION = $(DTIO_TREE_VERSION)
DTIO_MODULES_SITE = $(DTIO_TREE)
DTIO_MODULES_SITE_METHOD = local
DTIO_MODULES_OVERRIDE_SRCDIR_RSYNC_EXCLUSIONS = $(DTIO_TREE_EXCLUDED)
DTIO_MODULES_LICENSE = GPL-2.0-only
DTIO_MODULES_LICENSE_FILES = LICENSES/GPL-2.0-only.txt

# Kbuild leaves out what the kernel lacks the options for, without a word.
define DTIO_MODULES_ASK_KERNEL
	@cd $(@D) && kernel/modules --paths $(LINUX_DIR) | grep -q /dtio-platform || { \
		echo "dtio-modules: the kernel lacks what dtio is built on: add" \
			"$(DTIO_TREE)/packaging/linux/dtio.cfg to" \
			"BR2_LINUX_KERNEL_CONFIG_FRAGMENT_FILES, and make linux-reconfigure" >&2; \
		false; }
endef
DTIO_MODULES_PRE_BUILD_HOOKS += DTIO_MODULES_ASK_KERNEL

$(eval $(kernel-module))
$(eval $(generic-package))
