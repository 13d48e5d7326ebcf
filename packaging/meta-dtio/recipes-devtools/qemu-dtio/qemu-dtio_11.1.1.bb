# SPDX-License-Identifier: GPL-2.0-or-later
#
# A recipe of its own: dtio's files and patches are for QEMU 11.1.1, which no release of
# OpenEmbedded-Core has, and what it has goes on beside it.
SUMMARY = "QEMU for KVM guests that have devices of the board"
DESCRIPTION = "QEMU's emulator of 64-bit Arm machines with the devices dtio-platform and \
dtio-pci, as qemu-system-aarch64-dtio"
HOMEPAGE = "https://www.qemu.org/"
LICENSE = "GPL-2.0-only & GPL-2.0-or-later & LGPL-2.1-only & LGPL-2.1-or-later"
LIC_FILES_CHKSUM = " \
    file://COPYING;md5=a3b50d8b88dcc0eb3d7d39b760b9e821 \
    file://COPYING.LIB;md5=f4457173749eb816989d739d14ba7c13 \
"
DEPENDS = "dtc glib-2.0 pixman zlib bison-native meson-native ninja-native \
    python3-pip-native python3-setuptools-native"

# As scripts/fetch has it
SRC_URI = "https://download.qemu.org/qemu-${PV}.tar.xz"
SRC_URI[sha256sum] = "079ffbff8a7111bbc89022107cbabf3bbfd614d5fc9d7cc675991196aca12482"
S = "${@d.getVar('UNPACKDIR') or d.getVar('WORKDIR')}/qemu-${PV}"
B = "${WORKDIR}/build"

inherit pkgconfig python3native

COMPATIBLE_HOST = "aarch64.*-linux"
CVE_PRODUCT = "qemu"

PACKAGECONFIG ??= "slirp"
PACKAGECONFIG[slirp] = "--enable-slirp,--disable-slirp,libslirp"
# Devices of other machines
PACKAGECONFIG[gnutls] = "--enable-gnutls,--disable-gnutls,gnutls"
# Guests that are PCI endpoints: its configure finds json-c
PACKAGECONFIG[endpoint] = ",,json-c"
PACKAGECONFIG[seccomp] = "--enable-seccomp,--disable-seccomp,libseccomp"

# dtio's files and patches, by the commands that docs/assigning.md has for it
do_patch[file-checksums] += "${@' '.join('${DTIO_TREE}/%s:True' % name for name in \
    'qemu lib/node lib/scmi lib/serve lib/base include docs/specs docs/assigning.md scripts/qemu-overlay'.split())}"
do_patch:append() {
    bb.build.exec_func("dtio_overlay", d)
}
dtio_overlay() {
	${DTIO_TREE}/scripts/qemu-overlay ${S}
}

# Whatever a machine of KVM may have, and no emulation of processors
EXTRA_OECONF = " \
    --prefix=${prefix} --bindir=${bindir} --libdir=${libdir} --datadir=${datadir} \
    --libexecdir=${libexecdir} --sysconfdir=${sysconfdir} \
    --localstatedir=${localstatedir} --cross-prefix=${HOST_PREFIX} \
    --host-cc='${BUILD_CC}' --extra-cflags='${CFLAGS}' --extra-ldflags='${LDFLAGS}' \
    --target-list=aarch64-softmmu --without-default-features --enable-system --enable-kvm \
    --disable-tcg --enable-fdt=system --enable-pixman --enable-attr --enable-vhost-kernel \
    --enable-vhost-net --enable-vhost-user --enable-malloc-trim --enable-membarrier \
    --enable-trace-backends=log --disable-docs --disable-tools --disable-guest-agent \
    --disable-download --disable-install-blobs --disable-strip --disable-werror \
    ${PACKAGECONFIG_CONFARGS} \
"

do_configure() {
	export PKG_CONFIG=pkg-config
	${S}/configure ${EXTRA_OECONF}
}
do_configure[cleandirs] += "${B}"

do_compile() {
	oe_runmake qemu-system-aarch64
}

do_install() {
	install -D -m 755 ${B}/qemu-system-aarch64 ${D}${bindir}/qemu-system-aarch64-dtio
}

RRECOMMENDS:${PN} = "dtio-module dtio-tools"
