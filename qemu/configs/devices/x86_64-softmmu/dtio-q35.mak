# SPDX-License-Identifier: GPL-2.0-or-later
# A PC with PCI Express, to show a device on something else than ARM.
CONFIG_Q35=y
# The machine's own code calls it, whether there is a drive or not.
CONFIG_FDC_ISA=y

CONFIG_PCIE_PORT=y
# Its hot-plugging is in the file of the other.
CONFIG_PCI_BRIDGE=y
CONFIG_PCIE_PCI_BRIDGE=y
CONFIG_IOH3420=y
CONFIG_XIO3130=y
CONFIG_MY_HW=y
# The host of a device that another process serves, and an IOMMU that remaps
# interrupts: several MSIs take it.
CONFIG_VTD=y
CONFIG_VFIO_PCI=y
CONFIG_VFIO_USER=y
