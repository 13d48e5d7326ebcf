/*
 * dtio: the configuration space of a served PCI function
 *
 * SPDX-License-Identifier: GPL-2.0-or-later
 *
 * QEMU's code for assigned PCI functions believes what it reads there, as the
 * kernel has looked at it before. A server is any process: lists of
 * capabilities that have no end, or sizes that are none, must not cost more
 * than its own device.
 */

#include "qemu/osdep.h"
#include "pci-served-config.h"
#include "qapi/error.h"
#include "qemu/bitmap.h"

/* Of what QEMU makes anything of, how much has to be there */
static unsigned dtio_pci_config_cap_size(uint8_t id)
{
    switch (id) {
    case PCI_CAP_ID_MSI:
        return 24;
    case PCI_CAP_ID_MSIX:
        return 12;
    case PCI_CAP_ID_EXP:
        return 60;
    case PCI_CAP_ID_PM:
        return 8;
    default:
        return 4;
    }
}

static bool dtio_pci_config_check_msix(const VFIOPCIDevice *vdev,
                                       const uint8_t *cap, Error **errp)
{
    unsigned table = cap[PCI_MSIX_TABLE] & PCI_MSIX_FLAGS_BIRMASK;
    unsigned pba = cap[PCI_MSIX_PBA] & PCI_MSIX_FLAGS_BIRMASK;

    if (table >= PCI_ROM_SLOT || !vdev->bars[table].region.size ||
        pba >= PCI_ROM_SLOT || !vdev->bars[pba].region.size) {
        error_setg(errp, "its MSI-X table is in a BAR that it does not have");
        return false;
    }
    return true;
}

static bool dtio_pci_config_check_cap(const VFIOPCIDevice *vdev,
                                      const uint8_t *cap, Error **errp)
{
    uint16_t vectors;

    switch (cap[PCI_CAP_LIST_ID]) {
    case PCI_CAP_ID_MSIX:
        return dtio_pci_config_check_msix(vdev, cap, errp);
    case PCI_CAP_ID_MSI:
        vectors = pci_get_word(cap + PCI_MSI_FLAGS) & PCI_MSI_FLAGS_QMASK;
        if (vectors > 5 << 1) {
            error_setg(errp, "it has more than 32 MSI vectors");
            return false;
        }
        return true;
    default:
        return true;
    }
}

static bool dtio_pci_config_check_caps(const VFIOPCIDevice *vdev,
                                       const uint8_t *config, Error **errp)
{
    DECLARE_BITMAP(seen, PCI_CONFIG_SPACE_SIZE) = { 0 };
    uint8_t at = config[PCI_CAPABILITY_LIST];

    if (!(config[PCI_STATUS] & PCI_STATUS_CAP_LIST)) {
        return true;
    }
    while (at) {
        unsigned size = dtio_pci_config_cap_size(config[at]);

        if (at < PCI_CONFIG_HEADER_SIZE || at % 4 ||
            at > PCI_CONFIG_SPACE_SIZE - size || test_and_set_bit(at, seen)) {
            error_setg(errp, "its list of capabilities is broken at 0x%x", at);
            return false;
        }
        if (!dtio_pci_config_check_cap(vdev, config + at, errp)) {
            return false;
        }
        at = config[at + PCI_CAP_LIST_NEXT];
    }
    return true;
}

/* Each one has at least its header and 4 bytes, before the next begins. */
static bool dtio_pci_config_check_ext_caps(const uint8_t *config, Error **errp)
{
    DECLARE_BITMAP(seen, PCIE_CONFIG_SPACE_SIZE) = { 0 };
    unsigned at = PCI_CONFIG_SPACE_SIZE;

    if (!pci_get_long(config + at)) {
        return true;
    }
    while (at) {
        uint32_t header = 0;
        unsigned size = 8;

        if (at <= PCIE_CONFIG_SPACE_SIZE - size) {
            header = pci_get_long(config + at);
            size = PCI_EXT_CAP_ID(header) == PCI_EXT_CAP_ID_REBAR ? 64 : 8;
        }
        if (at < PCI_CONFIG_SPACE_SIZE || at % 4 ||
            at > PCIE_CONFIG_SPACE_SIZE - size || test_bit(at, seen) ||
            test_bit(at - 4, seen) || test_bit(at + 4, seen)) {
            error_setg(errp, "its list of extended capabilities is broken at "
                       "0x%x", at);
            return false;
        }
        set_bit(at, seen);
        at = PCI_EXT_CAP_NEXT(header);
    }
    return true;
}

static bool dtio_pci_config_check_bars(const VFIOPCIDevice *vdev,
                                       const uint8_t *config, Error **errp)
{
    for (int i = 0; i < PCI_ROM_SLOT; i++) {
        uint64_t size = vdev->bars[i].region.size;
        uint32_t bar = pci_get_long(config + PCI_BASE_ADDRESS_0 + 4 * i);
        bool port = bar & PCI_BASE_ADDRESS_SPACE_IO;
        bool wide = !port && (bar & PCI_BASE_ADDRESS_MEM_TYPE_64);

        if (!size) {
            continue;
        }
        if (!is_power_of_2(size) || size < (port ? 4 : 16)) {
            error_setg(errp, "the size of its BAR %d is none of a BAR: 0x%"
                       PRIx64, i, size);
            return false;
        }
        if (wide && (i + 1 == PCI_ROM_SLOT || vdev->bars[i + 1].region.size)) {
            error_setg(errp, "its BAR %d leaves no room for its upper half", i);
            return false;
        }
    }
    return true;
}

bool dtio_pci_config_check(const VFIOPCIDevice *vdev, const uint8_t *config,
                           Error **errp)
{
    if ((config[PCI_HEADER_TYPE] & ~PCI_HEADER_TYPE_MULTI_FUNCTION) !=
        PCI_HEADER_TYPE_NORMAL) {
        error_setg(errp, "it is a bridge");
        return false;
    }
    return dtio_pci_config_check_bars(vdev, config, errp) &&
           dtio_pci_config_check_caps(vdev, config, errp) &&
           (vdev->config_size < PCIE_CONFIG_SPACE_SIZE ||
            dtio_pci_config_check_ext_caps(config, errp));
}

uint32_t dtio_pci_config_rom(uint32_t value)
{
    uint32_t size = ~(value & (uint32_t)PCI_ROM_ADDRESS_MASK) + 1;

    return is_power_of_2(size) ? value : 0;
}
