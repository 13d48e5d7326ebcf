# SPDX-License-Identifier: GPL-2.0-or-later
SUMMARY = "Tools and libraries for giving devices of a device tree to KVM guests"
DESCRIPTION = "dtio-ls lists the devices of a device tree, says which of them a guest can \
have, and gives them to dtio and back. With it come dtio-serve, dtio-shmem, dtio-report, \
libdtio and libdtio-serve."
LICENSE = "GPL-2.0-or-later & LGPL-2.1-or-later & GPL-2.0-with-Linux-syscall-note"
LICENSE:${PN} = "GPL-2.0-or-later & LGPL-2.1-or-later"
LICENSE:libdtio = "LGPL-2.1-or-later"
LICENSE:libdtio-serve = "LGPL-2.1-or-later"
LICENSE:${PN}-dev = "LGPL-2.1-or-later & GPL-2.0-with-Linux-syscall-note"
LIC_FILES_CHKSUM = " \
    file://LICENSES/GPL-2.0-or-later.txt;md5=b234ee4d69f5fce4486a80fdaf4a4263 \
    file://LICENSES/LGPL-2.1-or-later.txt;md5=4fbd65380cdd255951079008b364516c \
    file://LICENSES/Linux-syscall-note.txt;md5=6b0dff741019b948dfe290c05d6f361c \
"
DEPENDS = "dtc gnutls json-c util-linux"

require dtio.inc
DTIO_FOLDERS += "Makefile docs include kernel lib tools"

inherit pkgconfig

PACKAGECONFIG ??= "names"
# Names of PCI functions
PACKAGECONFIG[names] = ",LIBPCI=,pciutils"

B = "${WORKDIR}/build"
EXTRA_OEMAKE = "-C ${S} O=${B} prefix=${prefix} libdir=${libdir} \
    unitdir=${systemd_system_unitdir} udevdir=${nonarch_base_libdir}/udev \
    'CC=${CC}' 'AR=${AR}' 'OBJCOPY=${OBJCOPY}' \
    'CFLAGS=${CFLAGS}' 'LDFLAGS=${LDFLAGS}' ${PACKAGECONFIG_CONFARGS}"

do_compile() {
	oe_runmake tools
}

do_install() {
	oe_runmake install DESTDIR=${D}
}

PACKAGES =+ "libdtio libdtio-serve"
FILES:libdtio = "${libdir}/libdtio.so.*"
FILES:libdtio-serve = "${libdir}/libdtio-serve.so.*"
FILES:${PN} += "${datadir}/dtio ${datadir}/bash-completion ${datadir}/zsh ${datadir}/fish \
    ${systemd_system_unitdir} ${nonarch_base_libdir}/udev"
# Nothing gives a device away until dtio-ls --bind --persist has kept one.
RRECOMMENDS:${PN} = "dtio-module"
