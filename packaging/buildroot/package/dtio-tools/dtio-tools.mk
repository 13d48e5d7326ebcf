################################################################################
#
# dtio-tools
#
################################################################################

# SPDX-License-Identifier: GPL-2.0-or-later

DTIO_TOOLS_VERSION = $(DTIO_TREE_VERSION)
DTIO_TOOLS_SITE = $(DTIO_TREE)
DTIO_TOOLS_SITE_METHOD = local
DTIO_TOOLS_OVERRIDE_SRCDIR_RSYNC_EXCLUSIONS = $(DTIO_TREE_EXCLUDED)
DTIO_TOOLS_LICENSE = GPL-2.0-or-later (tools), LGPL-2.1-or-later (libraries), \
	GPL-2.0-only WITH Linux-syscall-note (linux/dtio.h)
DTIO_TOOLS_LICENSE_FILES = LICENSES/GPL-2.0-or-later.txt LICENSES/LGPL-2.1-or-later.txt \
	LICENSES/GPL-2.0-only.txt LICENSES/Linux-syscall-note.txt
DTIO_TOOLS_INSTALL_STAGING = YES
DTIO_TOOLS_DEPENDENCIES = host-pkgconf dtc util-linux
# Headers of the kernel that runs, where the toolchain's are older than 6.6
DTIO_TOOLS_MAKE_OPTS = O=$(@D)/build prefix=/usr libdir=/usr/lib

ifeq ($(BR2_PACKAGE_PCIUTILS),y)
DTIO_TOOLS_DEPENDENCIES += pciutils
else
DTIO_TOOLS_MAKE_OPTS += LIBPCI=
endif

ifeq ($(BR2_PACKAGE_JSON_C)$(BR2_PACKAGE_GNUTLS),yy)
DTIO_TOOLS_DEPENDENCIES += json-c gnutls
else
DTIO_TOOLS_MAKE_OPTS += SERVED=
endif

define DTIO_TOOLS_BUILD_CMDS
	$(TARGET_MAKE_ENV) $(TARGET_CONFIGURE_OPTS) $(MAKE) -C $(@D) \
		$(DTIO_TOOLS_MAKE_OPTS) tools
endef

# Programs link with headers, libdtio.a and libdtio-serve.a of the staging folder.
define DTIO_TOOLS_INSTALL_STAGING_CMDS
	$(TARGET_MAKE_ENV) $(TARGET_CONFIGURE_OPTS) $(MAKE) -C $(@D) \
		$(DTIO_TOOLS_MAKE_OPTS) DESTDIR=$(STAGING_DIR) install
endef

define DTIO_TOOLS_INSTALL_TARGET_CMDS
	$(TARGET_MAKE_ENV) $(TARGET_CONFIGURE_OPTS) $(MAKE) -C $(@D) \
		$(DTIO_TOOLS_MAKE_OPTS) DESTDIR=$(TARGET_DIR) install
endef

$(eval $(generic-package))
