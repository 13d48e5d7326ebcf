/*
 * dtio: the configuration space of a served PCI function
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * See pci-served-config.c for the concept.
 */

#ifndef HW_VFIO_DTIO_PCI_SERVED_CONFIG_H
#define HW_VFIO_DTIO_PCI_SERVED_CONFIG_H

#include "hw/vfio/pci.h"

/**
 * dtio_pci_config_check: see whether QEMU can do with what a server says
 *
 * @vdev: the function, with its regions
 * @config: its configuration space, as large as @vdev says
 * @errp: where to say why it cannot
 */
bool dtio_pci_config_check(const VFIOPCIDevice *vdev, const uint8_t *config,
                           Error **errp);

/**
 * dtio_pci_config_rom: what a base address register of a ROM reads as, when
 * ones have been written to it
 *
 * @value: what the server says
 *
 * Returns the same, or 0 if the ROM has an impossible size: then there is none.
 */
uint32_t dtio_pci_config_rom(uint32_t value);

#endif /* HW_VFIO_DTIO_PCI_SERVED_CONFIG_H */
