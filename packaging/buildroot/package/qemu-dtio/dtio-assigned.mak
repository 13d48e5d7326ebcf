# SPDX-License-Identifier: GPL-2.0-or-later
# A machine for KVM guests, and the ways to assign devices to them.
CONFIG_ARM_VIRT=y
CONFIG_PCIE_PORT=y
CONFIG_IOMMUFD=y
CONFIG_VFIO_PCI=y
CONFIG_DTIO=y
CONFIG_VIRTIO_PCI=y
