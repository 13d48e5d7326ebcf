# SPDX-License-Identifier: GPL-2.0-or-later
# The machines that dtio's boards emulate, and the devices put on them.
CONFIG_ARM_VIRT=y
CONFIG_FSL_IMX8MP_EVK=y
CONFIG_FSL_IMX8MM_EVK=y
CONFIG_RASPI=y
CONFIG_XLNX_ZYNQMP_ARM=y
CONFIG_XLNX_VERSAL=y
# What the code of the Raspberry Pi and of Versal makes, and their options do not say so.
CONFIG_SPLIT_IRQ=y

CONFIG_PCIE_PORT=y
# Its hot-plugging is in the file of the other.
CONFIG_PCI_BRIDGE=y
CONFIG_PCIE_PCI_BRIDGE=y
CONFIG_IOH3420=y
CONFIG_XIO3130=y
CONFIG_IOMMUFD=y
CONFIG_VFIO_PCI=y
CONFIG_VFIO_USER=y
CONFIG_DTIO=y
CONFIG_VIRTIO_PCI=y
CONFIG_VIRTIO_SERIAL=y
CONFIG_VIRTIO_BLK=y
CONFIG_SDHCI_PCI=y
CONFIG_DTIO_TESTDEV=y
CONFIG_DTIO_EPC=y
CONFIG_EDU=y
CONFIG_MY_HW=y
# To be beside dtio-shmem, in one ring and in bench/.
CONFIG_IVSHMEM_DEVICE=y
CONFIG_NVME_PCI=y
# What the disk's code calls, and no option of its says so.
CONFIG_SPDM_SOCKET=y
CONFIG_E1000E_PCI_EXPRESS=y
CONFIG_IGB_PCI_EXPRESS=y
CONFIG_TMP105=y
