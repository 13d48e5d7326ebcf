################################################################################
#
# qemu-dtio
#
################################################################################

# SPDX-License-Identifier: GPL-2.0-or-later

QEMU_DTIO_VERSION = 11.1.1
QEMU_DTIO_SOURCE = qemu-$(QEMU_DTIO_VERSION).tar.xz
QEMU_DTIO_SITE = https://download.qemu.org
QEMU_DTIO_LICENSE = GPL-2.0, GPL-2.0-or-later, LGPL-2.1, MIT, BSD-3-Clause, BSD-2-Clause
QEMU_DTIO_LICENSE_FILES = COPYING COPYING.LIB LICENSE
QEMU_DTIO_CPE_ID_VENDOR = qemu
QEMU_DTIO_CPE_ID_PRODUCT = qemu
QEMU_DTIO_DEPENDENCIES = host-meson host-pkgconf host-python3 host-python-distlib \
	host-python-setuptools host-python-wheel dtc libglib2 pixman zlib

# Whatever a machine of KVM may have, and no emulation of processors
QEMU_DTIO_CONF_OPTS = --target-list=aarch64-softmmu --without-default-features \
	--enable-system --enable-kvm --disable-tcg --enable-fdt=system --enable-pixman \
	--enable-attr --enable-vhost-kernel --enable-vhost-net --enable-vhost-user \
	--enable-malloc-trim --enable-membarrier --enable-trace-backends=log \
	--disable-docs --disable-tools --disable-guest-agent --disable-download \
	--disable-install-blobs --disable-strip

ifneq ($(BR2_ENABLE_DEBUG),y)
QEMU_DTIO_CONF_OPTS += --disable-debug-info
endif

ifeq ($(BR2_PACKAGE_SLIRP),y)
QEMU_DTIO_CONF_OPTS += --enable-slirp
QEMU_DTIO_DEPENDENCIES += slirp
endif

ifeq ($(BR2_PACKAGE_GNUTLS),y)
QEMU_DTIO_CONF_OPTS += --enable-gnutls
QEMU_DTIO_DEPENDENCIES += gnutls
endif

# Its own configure finds it.
ifeq ($(BR2_PACKAGE_JSON_C),y)
QEMU_DTIO_DEPENDENCIES += json-c
endif

ifeq ($(BR2_PACKAGE_QEMU_DTIO_ASSIGNED_ONLY),y)
QEMU_DTIO_CONF_OPTS += --without-default-devices --with-devices-aarch64=dtio-assigned
endif

define QEMU_DTIO_OVERLAY
	$(DTIO_TREE)/scripts/qemu-overlay $(@D)
	cp $(QEMU_DTIO_PKGDIR)/dtio-assigned.mak $(@D)/configs/devices/aarch64-softmmu
endef
QEMU_DTIO_POST_PATCH_HOOKS += QEMU_DTIO_OVERLAY

define QEMU_DTIO_CONFIGURE_CMDS
	unset TARGET_DIR; \
	cd $(@D) && $(TARGET_CONFIGURE_OPTS) $(TARGET_CONFIGURE_ARGS) \
		CPP="$(TARGET_CC) -E" \
		./configure --prefix=/usr --cross-prefix=$(TARGET_CROSS) \
			--python=$(HOST_DIR)/bin/python3 --ninja=$(HOST_DIR)/bin/ninja \
			$(QEMU_DTIO_CONF_OPTS)
endef

define QEMU_DTIO_BUILD_CMDS
	unset TARGET_DIR; \
	$(TARGET_MAKE_ENV) $(MAKE) -C $(@D) qemu-system-aarch64
endef

define QEMU_DTIO_INSTALL_TARGET_CMDS
	$(INSTALL) -D -m 755 $(@D)/build/qemu-system-aarch64 \
		$(TARGET_DIR)/usr/bin/qemu-system-aarch64-dtio
endef

$(eval $(generic-package))
