################################################################################
#
# dtio-selftests
#
################################################################################

# SPDX-License-Identifier: GPL-2.0-or-later

DTIO_SELFTESTS_VERSION = $(DTIO_TREE_VERSION)
DTIO_SELFTESTS_SITE = $(DTIO_TREE)
DTIO_SELFTESTS_SITE_METHOD = local
DTIO_SELFTESTS_OVERRIDE_SRCDIR_RSYNC_EXCLUSIONS = $(DTIO_TREE_EXCLUDED)
DTIO_SELFTESTS_LICENSE = GPL-2.0-or-later, LGPL-2.1-or-later (libdtio), \
	GPL-2.0-only (the kernel's test harness)
DTIO_SELFTESTS_LICENSE_FILES = LICENSES/GPL-2.0-or-later.txt \
	LICENSES/LGPL-2.1-or-later.txt LICENSES/GPL-2.0-only.txt
DTIO_SELFTESTS_DEPENDENCIES = linux dtc
DTIO_SELFTESTS_MAKE_OPTS = -C $(@D)/tests/selftests O=$(@D)/build/selftests \
	KSRC=$(LINUX_DIR) prefix=/usr

define DTIO_SELFTESTS_BUILD_CMDS
	$(TARGET_MAKE_ENV) $(TARGET_CONFIGURE_OPTS) $(MAKE) $(DTIO_SELFTESTS_MAKE_OPTS)
endef

define DTIO_SELFTESTS_INSTALL_TARGET_CMDS
	$(TARGET_MAKE_ENV) $(TARGET_CONFIGURE_OPTS) $(MAKE) $(DTIO_SELFTESTS_MAKE_OPTS) \
		DESTDIR=$(TARGET_DIR) install
endef

$(eval $(generic-package))
