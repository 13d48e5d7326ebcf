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
DTIO_TOOLS_MAKE_OPTS = prefix=/usr libdir=/usr/lib
DTIO_TOOLS_PROGRAMS = tools/dtio-ls tools/dtio-report
DTIO_TOOLS_LIBRARIES = lib

ifeq ($(BR2_PACKAGE_PCIUTILS),y)
DTIO_TOOLS_DEPENDENCIES += pciutils
else
DTIO_TOOLS_MAKE_OPTS += LIBPCI=
endif

# What serves devices to other machines, or memory to guests
ifeq ($(BR2_PACKAGE_JSON_C)$(BR2_PACKAGE_GNUTLS),yy)
DTIO_TOOLS_DEPENDENCIES += json-c gnutls
DTIO_TOOLS_PROGRAMS += tools/dtio-serve tools/dtio-shmem
DTIO_TOOLS_LIBRARIES += lib/serve
else
DTIO_TOOLS_MAKE_OPTS += SERVED=
endif

# $(1): folders, $(2): where they are built, $(3): goals
define DTIO_TOOLS_MAKE
	$(foreach d,$(1),$(TARGET_MAKE_ENV) $(TARGET_CONFIGURE_OPTS) $(MAKE) -C $(@D)/$(d) \
		O=$(@D)/build$(2) $(DTIO_TOOLS_MAKE_OPTS) $(3)$(sep))
endef

define DTIO_TOOLS_BUILD_CMDS
	$(call DTIO_TOOLS_MAKE,$(DTIO_TOOLS_PROGRAMS))
endef

define DTIO_TOOLS_INSTALL_STAGING_CMDS
	$(call DTIO_TOOLS_MAKE,$(DTIO_TOOLS_LIBRARIES),/lib,DESTDIR=$(STAGING_DIR) install)
endef

define DTIO_TOOLS_INSTALL_TARGET_CMDS
	$(call DTIO_TOOLS_MAKE,$(DTIO_TOOLS_LIBRARIES),/lib,DESTDIR=$(TARGET_DIR) install)
	$(call DTIO_TOOLS_MAKE,$(DTIO_TOOLS_PROGRAMS),,DESTDIR=$(TARGET_DIR) install)
endef

$(eval $(generic-package))
