# SPDX-License-Identifier: GPL-2.0-or-later
SUMMARY = "Tests of dtio's kernel driver, for a device that nothing needs"
LICENSE = "GPL-2.0-or-later & LGPL-2.1-or-later & GPL-2.0-only"
LIC_FILES_CHKSUM = " \
    file://LICENSES/GPL-2.0-or-later.txt;md5=b234ee4d69f5fce4486a80fdaf4a4263 \
    file://LICENSES/LGPL-2.1-or-later.txt;md5=4fbd65380cdd255951079008b364516c \
    file://LICENSES/GPL-2.0-only.txt;md5=b234ee4d69f5fce4486a80fdaf4a4263 \
"
DEPENDS = "dtc"

require dtio.inc
DTIO_FOLDERS += "include kernel lib tests/selftests"

# The kernel's test harness, and its headers where the C library's are older than 6.6
inherit kernel-arch linux-kernel-base
do_compile[depends] += "virtual/kernel:do_shared_workdir"
PACKAGE_ARCH = "${MACHINE_ARCH}"

B = "${WORKDIR}/build"
EXTRA_OEMAKE = "-C ${S}/tests/selftests O=${B} KSRC=${STAGING_KERNEL_DIR} prefix=${prefix} \
    'CC=${CC}' 'AR=${AR}' 'CFLAGS=${CFLAGS}' 'LDFLAGS=${LDFLAGS}'"

do_compile() {
	oe_runmake
}

do_install() {
	oe_runmake install DESTDIR=${D}
}

FILES:${PN} += "${prefix}/libexec/dtio"
RDEPENDS:${PN} = "dtio-module"
