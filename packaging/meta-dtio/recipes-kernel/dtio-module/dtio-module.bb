# SPDX-License-Identifier: GPL-2.0-or-later
SUMMARY = "Kernel driver that gives devices of a device tree to KVM guests"
DESCRIPTION = "dtio, dtio-platform, dtio-amba and dtio-pci for the kernel of the board; \
dtio-shmem and dtio-epc for guests. No module is loaded unless it is asked for."
LICENSE = "GPL-2.0-only"
LIC_FILES_CHKSUM = "file://LICENSES/GPL-2.0-only.txt;md5=b234ee4d69f5fce4486a80fdaf4a4263"

require recipes-support/dtio/dtio.inc
DTIO_FOLDERS += "Kbuild include kernel"

inherit module

EXTRA_OEMAKE = "-C ${STAGING_KERNEL_DIR} M=${S}"
MAKE_TARGETS = "modules"

# Kbuild leaves out what the kernel lacks the options for, without a word.
do_compile:prepend() {
	${S}/kernel/modules --paths ${STAGING_KERNEL_BUILDDIR} | grep -q /dtio-platform ||
		bbfatal "the kernel lacks what dtio is built on: give it the fragment ${DTIO_TREE}/packaging/linux/dtio.cfg"
}
